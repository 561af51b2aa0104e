//! Pictures: where they really are, and where they lead.
use super::super::dom::NodeId;
use super::super::{clean, emoji};
use super::Walk;
use crate::news::{BlockKind, RichText};

/// Attributes in which pages keep the address of a picture until it is scrolled into view.
const LAZY: [&str; 5] =
    ["data-src", "data-lazy-src", "data-original", "data-lazy", "data-orig-src"];
const LAZY_SETS: [&str; 3] = ["data-srcset", "data-lazy-srcset", "data-original-set"];

impl Walk<'_> {
    pub(super) fn image(&mut self, id: NodeId) {
        if let Some(sign) = emoji::of(self.dom, id) {
            return self.inline.push(&sign);
        }
        let src = self.picture(id).unwrap_or_default();
        let alt = clean::line(self.dom.attribute(id, "alt").unwrap_or_default());
        if self.cell {
            self.inline.push(&alt);
            return;
        }
        // Counting pixels, not pictures.
        let tiny = |key| {
            let size = self.dom.attribute(id, key).map(|size| size.trim().trim_end_matches("px"));
            matches!(size, Some("0" | "1"))
        };
        if tiny("width") && tiny("height") || src.is_empty() && alt.is_empty() {
            return;
        }
        let link = self.inline.link().filter(|link| *link != src).map(str::to_owned);
        self.flush();
        // Behind one that is loaded late stands the same for browsers without scripts.
        let mut around = std::iter::successors(self.dom.parent(id), |&node| self.dom.parent(node));
        let is_fallback = around.by_ref().take(4).any(|node| self.dom.tag(node) == "noscript");
        if is_fallback
            && let Some(BlockKind::Image { src: known, alt: known_alt, .. }) = self.last_block()
            && !src.is_empty()
            && (*known == src || known.is_empty() && *known_alt == alt)
        {
            if known.is_empty() {
                *known = src;
            }
            return;
        }
        let (caption, credit) = (RichText::default(), RichText::default());
        self.push_block(BlockKind::Image { src, alt, caption, credit, link });
    }

    /// The address of a picture.
    fn picture(&self, id: NodeId) -> Option<String> {
        let stated = |key: &&str| self.dom.attribute(id, key);
        // Some say no more than that they are.
        let lazy = LAZY.iter().filter_map(stated).filter(|src| src.contains(['/', '.']));
        let lazy = lazy.into_iter().find_map(|src| self.absolute(src));
        lazy.or_else(|| LAZY_SETS.iter().filter_map(stated).find_map(|set| self.largest(set)))
            .or_else(|| stated(&"src").and_then(|src| self.absolute(src)))
            .or_else(|| stated(&"srcset").and_then(|set| self.largest(set)))
            .or_else(|| self.source_beside(id))
    }

    /// The address that a `source` of the same `picture` states.
    fn source_beside(&self, id: NodeId) -> Option<String> {
        let parent = self.dom.parent(id).filter(|&parent| self.dom.tag(parent) == "picture")?;
        let mut sources = self.dom.children(parent).filter(|&node| self.dom.tag(node) == "source");
        sources.by_ref().take(16).find_map(|node| {
            let sets = ["srcset", "data-srcset"].map(|key| self.dom.attribute(node, key));
            sets.into_iter().flatten().find_map(|set| self.largest(set))
        })
    }

    /// The address of the largest picture of a `srcset` (HTML §4.8.4.2.1) that has one.
    fn largest(&self, set: &str) -> Option<String> {
        let mut best: Option<(f64, &str)> = None;
        let mut rest = set;
        loop {
            rest = rest.trim_start_matches(|ch: char| ch.is_ascii_whitespace() || ch == ',');
            if rest.is_empty() {
                break;
            }
            let end = rest.find(|ch: char| ch.is_ascii_whitespace()).unwrap_or(rest.len());
            let (url, behind) = rest.split_at(end);
            let is_bare = url.ends_with(',');
            let (descriptor, behind) = match (is_bare, behind.split_once(',')) {
                (true, _) => ("", behind),
                (false, Some((descriptor, behind))) => (descriptor, behind),
                (false, None) => (behind, ""),
            };
            rest = behind;
            let size = descriptor.trim().trim_end_matches(['w', 'x', 'h']).parse().unwrap_or(1.0);
            let is_data = url.get(..5).is_some_and(|start| start.eq_ignore_ascii_case("data:"));
            if !is_data && best.is_none_or(|(known, _)| size > known) {
                best = Some((size, url.trim_end_matches(',')));
            }
        }
        self.absolute(best?.1)
    }

    fn last_block(&mut self) -> Option<&mut BlockKind> {
        self.top_blocks().last_mut().map(|block| &mut block.kind)
    }
}
