//! Text that looks like a tag: `Vec<T>` in the text of a feed that escapes nothing.
//!
//! A start tag of no element of HTML that nothing closes is such text.
use std::ops::Range;

/// The start tags of elements that are not HTML, in the markup of one value.
#[derive(Default)]
pub(super) struct Strangers<'a> {
    open: Vec<Stranger<'a>>,
    /// Those that nothing closed.
    texts: Vec<Stranger<'a>>,
}

struct Stranger<'a> {
    depth: usize,
    /// Its place in the markup.
    place: Range<usize>,
    /// The text between `<` and `>`.
    tag: &'a str,
}

impl<'a> Strangers<'a> {
    pub(super) fn open(&mut self, depth: usize, place: Range<usize>, tag: &'a str) {
        self.open.push(Stranger { depth, place, tag });
    }

    /// Ends the element at `depth`; `is_closed` tells that it has an end tag. True for one that is text
    /// and needs none.
    pub(super) fn close(&mut self, depth: usize, is_closed: bool) -> bool {
        let Some(stranger) = self.open.pop_if(|open| open.depth == depth) else { return false };
        if is_closed {
            return false;
        }
        self.texts.push(stranger);
        true
    }

    /// The markup, with text in place of what only looks like tags.
    pub(super) fn restore(mut self, markup: String) -> String {
        if self.texts.is_empty() {
            return markup;
        }
        self.texts.sort_by_key(|text| text.place.start);
        let mut restored = String::with_capacity(markup.len() + 16 * self.texts.len());
        let mut from = 0;
        for Stranger { place, tag, .. } in self.texts {
            // Markup that is too long was cut.
            let Some(before) = markup.get(from..place.start) else { break };
            restored.push_str(before);
            restored.push_str(&escape_html(&format!("<{tag}>")));
            from = place.end;
        }
        restored.push_str(markup.get(from..).unwrap_or_default());
        restored
    }
}

/// Text as HTML source.
pub(super) fn escape_html(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
