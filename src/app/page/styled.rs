//! A text with its styles, ready to be laid out.
use sahifa_text::{CleanText, Span, StyleId};
use std::ops::Range;

/// A text to be laid out.
#[derive(Debug)]
pub(super) struct Styled {
    pub(super) text: CleanText,
    /// Disjoint styles over it.
    pub(super) spans: Vec<Span>,
    /// The links in it: bytes, and the index in [`Page::links`](super::Page::links).
    pub(super) links: Vec<(Range<usize>, usize)>,
    /// The bytes that stand in it for the page only: numbers of links, isolates. In order.
    pub(super) added: Vec<Range<usize>>,
}

impl Styled {
    /// A text of one style.
    pub(super) fn plain(text: &str, bits: u16) -> Self {
        let text = CleanText::new(text);
        let spans = whole(&text, bits);
        Self { text, spans, links: Vec::new(), added: Vec::new() }
    }
}

/// One style over a whole text.
pub(super) fn whole(text: &CleanText, bits: u16) -> Vec<Span> {
    vec![Span { range: 0..text.as_str().len(), style: StyleId(bits), isolate_ltr: false }]
}
