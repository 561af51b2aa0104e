//! The roles of page elements, as far as their markup states them: elements that are not shown,
//! landmarks, and words of `class`, `itemprop` and `rel`.
//!
//! The words are data (`config/boilerplate.toml`). Hiding too much is worse than hiding too little,
//! so an element with the heading or with most of the text is never furniture.
use super::boilerplate::PHRASES;
use super::dom::{Data, Dom, NodeId, ROOT};
use super::elements;
use crate::news::Role;
use std::collections::HashSet;

/// The most bytes of text in a byline, a caption or a row of tags.
const LABEL: usize = 600;
/// The most bytes of a row of tags that are not tags: its name, its separators.
const REST: usize = 60;
/// The most nodes of a row of tags.
const NODES: usize = 2048;

/// The roles of the elements of one tree.
pub(super) struct Roles<'a> {
    dom: &'a Dom,
    /// The bytes of text below each node.
    lens: Vec<usize>,
    /// The bytes of text in the article.
    whole: usize,
    /// The article and its only heading, with the elements around them.
    around: HashSet<NodeId>,
    /// The elements that contain only links to tags.
    strips: HashSet<NodeId>,
    /// True if navigation, asides and forms are furniture.
    landmarks: bool,
}

impl<'a> Roles<'a> {
    /// The roles in a tree whose article is `content`.
    pub(super) fn new(dom: &'a Dom, content: Option<NodeId>) -> Self {
        let lens = text_lens(dom);
        let top = content.unwrap_or(ROOT);
        let mut around = HashSet::new();
        let mut headings = dom.descendants(ROOT).filter(|&id| dom.tag(id) == "h1");
        let heading = headings.next().filter(|_| headings.next().is_none());
        for id in heading.into_iter().chain([top]) {
            around.extend(std::iter::successors(Some(id), |&id| dom.parent(id)));
        }
        let whole = lens.get(top).copied().unwrap_or_default();
        let mut roles = Self { dom, lens, whole, around, strips: HashSet::new(), landmarks: true };
        roles.strips = roles.find_strips();
        roles
    }

    /// The same roles, but ignoring landmarks.
    pub(super) fn without_landmarks(self) -> Self {
        Self { landmarks: false, ..self }
    }

    /// The role of an element, if it has its own.
    pub(super) fn of(&self, id: NodeId) -> Option<Role> {
        let is_landmark = || self.landmarks && self.is_small(id) && is_landmark(self.dom, id);
        if self.is_unshown(id) || is_landmark() {
            return Some(Role::Furniture);
        }
        // Inside a line of text a class says how something looks.
        if elements::is_block(self.dom.tag(id))
            && !self.around.contains(&id)
            && self.len(id) * 2 <= self.whole
            && !self.strips.contains(&id)
            && has_word(self.dom, id, &PHRASES.classes.furniture)
        {
            return Some(Role::Furniture);
        }
        self.part(id)
    }

    /// True if an element is not shown; most of the article always is.
    pub(super) fn is_unshown(&self, id: NodeId) -> bool {
        self.is_small(id) && is_unshown(self.dom, id)
    }

    /// The role of a strip of tags, a caption, a byline.
    pub(super) fn part(&self, id: NodeId) -> Option<Role> {
        let tag = self.dom.tag(id);
        if !elements::is_block(tag) || self.len(id) > LABEL {
            return None;
        }
        if self.strips.contains(&id) {
            return Some(Role::Tags);
        }
        // What a figure says of its picture belongs to the picture.
        if matches!(tag, "figure" | "figcaption") || self.around.contains(&id) {
            return None;
        }
        let classes = &PHRASES.classes;
        [
            (&classes.tags, Role::Tags),
            (&classes.captions, Role::Caption),
            (&classes.bylines, Role::Byline),
        ]
        .into_iter()
        .find(|(words, _)| has_word(self.dom, id, words))
        .map(|(_, role)| role)
    }

    fn len(&self, id: NodeId) -> usize {
        self.lens.get(id).copied().unwrap_or_default()
    }

    /// True if the text of an element is not most of the article.
    fn is_small(&self, id: NodeId) -> bool {
        self.len(id) * 2 <= self.whole || !self.around.contains(&id) && self.len(id) < self.whole
    }

    fn find_strips(&self) -> HashSet<NodeId> {
        let dom = self.dom;
        let mut seen = HashSet::new();
        let mut found = HashSet::new();
        for link in dom.descendants(ROOT).filter(|&id| is_tag(dom, id)) {
            let ancestors = std::iter::successors(dom.parent(link), |&id| dom.parent(id));
            let Some(block) = ancestors.take(8).find(|&id| elements::is_block(dom.tag(id))) else {
                continue;
            };
            // An item of a list of tags stands for the list.
            let block = match (dom.tag(block), dom.parent(block)) {
                ("li", Some(list)) => list,
                _ => block,
            };
            if self.around.contains(&block) || self.len(block) > LABEL || !seen.insert(block) {
                continue;
            }
            let inside = dom.descendants(block).take(NODES);
            let mut links = inside.filter(|&id| dom.tag(id) == "a");
            let tags = links.by_ref().take_while(|&id| is_tag(dom, id));
            let tagged: usize = tags.map(|id| self.len(id)).sum();
            if links.next().is_none() && self.len(block) <= tagged + REST {
                found.insert(block);
            }
        }
        found
    }
}

/// True for a link to a tag (microformats, HTML §4.6.6.15).
pub(super) fn is_tag(dom: &Dom, id: NodeId) -> bool {
    dom.tag(id) == "a"
        && dom.attribute(id, "rel").is_some_and(|rel| {
            rel.split_ascii_whitespace().any(|word| word.eq_ignore_ascii_case("tag"))
        })
}

/// True if a word of `class`, `itemprop` or `rel` is one of `words`. Hyphens, low lines and spaces
/// separate words.
pub(super) fn has_word(dom: &Dom, id: NodeId, words: &[String]) -> bool {
    ["class", "itemprop", "rel"].into_iter().any(|key| {
        dom.attribute(id, key).is_some_and(|value| {
            let parts = value.split(|ch: char| matches!(ch, '-' | '_') || ch.is_ascii_whitespace());
            parts.take(64).any(|part| words.iter().any(|word| part.eq_ignore_ascii_case(word)))
        })
    })
}

/// True if one of `words` is a class by itself.
pub(super) fn has_class(dom: &Dom, id: NodeId, words: &[String]) -> bool {
    let classes = dom.attribute(id, "class").unwrap_or_default().split_ascii_whitespace();
    classes.take(64).any(|class| words.iter().any(|word| class.eq_ignore_ascii_case(word)))
}

/// True if an element is no part of the text by what HTML and ARIA say of it.
pub(super) fn is_landmark(dom: &Dom, id: NodeId) -> bool {
    matches!(dom.tag(id), "nav" | "aside" | "footer" | "form" | "button" | "dialog")
        || matches!(
            dom.attribute(id, "role").unwrap_or_default(),
            "navigation" | "banner" | "contentinfo" | "complementary" | "search" | "dialog"
        )
}

/// True if browsers and mail programs show nothing of an element.
pub(super) fn is_unshown(dom: &Dom, id: NodeId) -> bool {
    dom.attribute(id, "hidden").is_some()
        || is_hidden_class(dom.attribute(id, "class").unwrap_or_default())
        || dom.attribute(id, "aria-hidden") == Some("true")
        || dom.attribute(id, "style").is_some_and(hides)
}

/// True for classes that style sheets hide from everyone, or from those who see. A class that is
/// hidden on one size of screen only (`hidden md:block`) is shown.
fn is_hidden_class(value: &str) -> bool {
    let is_one =
        |class: &str| PHRASES.classes.hidden.iter().any(|known| class.eq_ignore_ascii_case(known));
    let mut classes = value.split_ascii_whitespace().take(64);
    classes.clone().any(is_one) && !classes.any(|class| class.contains(':'))
}

/// True for `display: none` and its equivalents for mail programs.
fn hides(style: &str) -> bool {
    style.split(';').any(|rule| {
        let Some((name, value)) = rule.split_once(':') else { return false };
        let value = value.split('!').next().unwrap_or_default().trim();
        let number = value.trim_end_matches(|ch: char| ch.is_ascii_alphabetic() || ch == '%');
        let is = |word: &str| value.eq_ignore_ascii_case(word);
        match name.trim().to_ascii_lowercase().as_str() {
            "display" => is("none"),
            "visibility" => is("hidden"),
            "mso-hide" => is("all"),
            "font-size" => number.trim().parse() == Ok(0.0),
            _ => false,
        }
    })
}

/// The bytes of text below each node, without white space and without elements that are never text.
pub(super) fn text_lens(dom: &Dom) -> Vec<usize> {
    let order: Vec<NodeId> = dom.descendants(ROOT).collect();
    let mut lens = vec![0; order.iter().copied().max().unwrap_or(0) + 1];
    for &id in order.iter().rev() {
        let below = match dom.data(id) {
            Data::Text(text) => text.split_ascii_whitespace().map(str::len).sum(),
            Data::Element { .. } if elements::is_unseen(dom.tag(id)) => 0,
            _ => lens.get(id).copied().unwrap_or(0),
        };
        if let Some(slot) = lens.get_mut(id) {
            *slot = below;
        }
        if let Some(slot) = dom.parent(id).and_then(|parent| lens.get_mut(parent)) {
            *slot += below;
        }
    }
    lens
}
