//! Quotes and their sources: what a footer, a `cite` or a title around the quote names.
use super::super::clean;
use super::super::dom::{Data, NodeId};
use super::frame::Holder;
use super::{Walk, embed, source};
use crate::news::{Block, BlockKind, RichText};

/// Bytes of the source of a quote.
const SOURCE: usize = 400;
/// Nodes of a line that are looked at.
const NODES: usize = 64;
/// Classes of a line that names the source of a quote.
const CLASSES: &[&str] = &[
    "attribution",
    "quote-author",
    "quote-source",
    "blockquote-author",
    "blockquote-footer",
    "pullquote-author",
];

impl Walk<'_> {
    pub(super) fn open_quote(&mut self, id: NodeId) {
        if embed::is_post(self, id) {
            let address = self.post_address(id);
            return self.open_blocks(id, Holder::Post { address });
        }
        let cite = self.dom.attribute(id, "cite").and_then(|cite| self.absolute(cite));
        let source = self.title_before(id).map(|title| source::bare(RichText::plain(title)));
        self.open_blocks(id, Holder::Quote { source: source.unwrap_or_default(), cite });
    }

    pub(super) fn close_quote(
        &mut self,
        blocks: Vec<Block>,
        source: RichText,
        cite: Option<String>,
    ) {
        if !blocks.is_empty() {
            self.push_block(BlockKind::Quote { blocks, source, cite });
        } else if !source.is_empty() {
            self.push_block(BlockKind::Paragraph { content: source });
        }
    }

    /// True if an element of a quote names its source.
    pub(super) fn names_source(&self, id: NodeId, tag: &str) -> bool {
        match tag {
            "footer" | "figcaption" => true,
            "cite" => {
                let parent = self.dom.parent(id).map_or("", |parent| self.dom.tag(parent));
                matches!(parent, "blockquote" | "div")
                    && (self.is_edge(id, Self::before) || self.is_edge(id, Self::behind))
            }
            "p" | "div" if self.has_class(id, |class| CLASSES.contains(&class)) => {
                self.dom.text(id).len() <= SOURCE
            }
            "p" => self.is_edge(id, Self::behind) && self.is_cite(id),
            _ => false,
        }
    }

    /// True for a line of nothing but a `cite` and a dash.
    fn is_cite(&self, line: NodeId) -> bool {
        let mut cited = false;
        let mut next = self.dom.following(line, line);
        for _ in 0..NODES {
            let Some(node) = next else { return cited };
            if self.dom.tag(node) == "cite" {
                cited = true;
                next = self.dom.following_outside(node, line);
                continue;
            }
            if let Data::Text(text) = self.dom.data(node)
                && text.contains(char::is_alphanumeric)
            {
                return false;
            }
            next = self.dom.following(node, line);
        }
        false
    }

    fn before(&self, id: NodeId) -> Option<NodeId> {
        self.dom.previous_sibling(id)
    }

    fn behind(&self, id: NodeId) -> Option<NodeId> {
        self.dom.next_sibling(id)
    }

    /// True if nothing with a letter stands on one side of an element in its parent.
    fn is_edge(&self, id: NodeId, step: impl Fn(&Self, NodeId) -> Option<NodeId>) -> bool {
        let mut beside = std::iter::successors(step(self, id), |&node| step(self, node));
        beside.by_ref().take(NODES).all(|node| match self.dom.data(node) {
            Data::Text(text) => !text.contains(char::is_alphanumeric),
            Data::Element { .. } => self.dom.tag(node) == "br",
            _ => true,
        }) && beside.next().is_none()
    }

    /// The name above a quote in a forum: `aside.quote > div.title + blockquote`.
    fn title_before(&self, quote: NodeId) -> Option<String> {
        let siblings = std::iter::successors(self.before(quote), |&node| self.before(node));
        let title = siblings.take(4).find(|&node| !self.dom.tag(node).is_empty())?;
        let text = clean::line(&self.dom.text(title));
        (self.is_named_apart(title, self.dom.tag(title)) && !text.is_empty()).then_some(text)
    }

    /// True for the title above a quote, which is read with the quote.
    pub(super) fn is_named_apart(&self, id: NodeId, tag: &str) -> bool {
        if tag != "div" || !self.has_class(id, |class| class == "title") {
            return false;
        }
        let Some(parent) = self.dom.parent(id) else { return false };
        let mut behind = std::iter::successors(self.behind(id), |&node| self.behind(node));
        let next = behind.by_ref().take(4).find(|&node| !self.dom.tag(node).is_empty());
        self.dom.tag(parent) == "aside"
            && self.has_class(parent, |class| class == "quote")
            && next.is_some_and(|next| self.dom.tag(next) == "blockquote")
    }
}
