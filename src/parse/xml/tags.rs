//! The tags of a document, one after the other, for vocabularies that consist of tags only.
use super::Xml;
use super::attributes::{self, local_name};
use super::piece::Piece;
use crate::parse::charset::{self, Labels};
use crate::parse::problem::Problems;

/// A tag as written.
#[derive(Clone, Copy, Debug)]
pub struct Tag<'a> {
    pub kind: TagKind,
    /// The line on which it begins, from 1.
    pub line: usize,
    /// True if the document ends inside it.
    pub is_cut: bool,
    /// The local name, in the case of the document.
    name: &'a str,
    attributes: &'a str,
}

/// The effect of a tag.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TagKind {
    /// Opens an element.
    Start,
    /// Opens an element and closes it.
    Empty,
    /// Closes an element.
    End,
}

impl<'a> Tag<'a> {
    fn new(kind: TagKind, tag: &'a str, line: usize) -> Self {
        let name_len = tag.find(|ch: char| ch.is_ascii_whitespace() || ch == '/');
        let (name, attributes) = tag.split_at(name_len.unwrap_or(tag.len()));
        Self { kind, line, is_cut: false, name: local_name(name), attributes }
    }

    /// True if this is its local name, ignoring case.
    pub fn is(&self, name: &str) -> bool {
        self.name.eq_ignore_ascii_case(name)
    }

    /// The attribute with this local name, ignoring case, with references resolved and white space
    /// trimmed; `None` if it is empty.
    pub fn attribute(&self, name: &str) -> Option<String> {
        attributes::find(self.attributes, name)
    }

    /// True if it has an attribute with this local name, ignoring case, be it empty.
    pub fn has(&self, name: &str) -> bool {
        attributes::has(self.attributes, name)
    }

    /// True if the document ends inside the value of the attribute with this local name.
    pub fn cuts(&self, name: &str) -> bool {
        self.is_cut
            && !self.attributes.trim_end().ends_with(['"', '\''])
            && attributes::is_last(self.attributes, name)
    }
}

/// The number of the line that is being read.
struct Lines<'a> {
    text: &'a str,
    /// The bytes of `text` whose line ends were counted.
    counted: usize,
    line: usize,
}

impl<'a> Lines<'a> {
    /// The line on which `piece`, a part of the text, begins. Each piece comes after the last one.
    fn of(&mut self, piece: &'a str) -> usize {
        let start = (piece.as_ptr() as usize).saturating_sub(self.text.as_ptr() as usize);
        if let Some(new) = self.text.as_bytes().get(self.counted..start) {
            self.line += new.iter().filter(|byte| **byte == b'\n').count();
            self.counted = start;
        }
        self.line
    }
}

/// Passes every tag of an XML document to `hear`, in the order of the document, however broken it
/// is. Nesting is ignored, and declared entities are not expanded.
pub fn each_tag(bytes: &[u8], hear: &mut dyn FnMut(&Tag<'_>)) {
    let text = charset::decode(bytes, &Labels::default(), &mut Problems::default());
    let mut xml = Xml::new(&text, None);
    let mut lines = Lines { text: &text, counted: 0, line: 1 };
    loop {
        let tag = match xml.piece() {
            Piece::Start { tag, empty: false } => Tag::new(TagKind::Start, tag, lines.of(tag)),
            Piece::Start { tag, empty: true } => Tag::new(TagKind::Empty, tag, lines.of(tag)),
            Piece::End(name) => Tag::new(TagKind::End, name, lines.of(name)),
            Piece::Finish => break,
            Piece::Text(_) | Piece::CData(_) | Piece::Reference(_) => continue,
        };
        hear(&tag);
    }
    // The end of the document came before the end of a tag.
    if let Some(tag) = xml.unfinished {
        hear(&Tag { is_cut: true, ..Tag::new(TagKind::Start, tag, lines.of(tag)) });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_know_their_lines() {
        let text = "<a>\n<b x='1\n2'/>\r\nx &amp; <![CDATA[\n]]><!--\n\n--></a><c\ny='";
        let mut told = Vec::new();
        each_tag(text.as_bytes(), &mut |tag| {
            told.push((tag.name.to_owned(), tag.line, tag.is_cut))
        });
        let told: Vec<_> =
            told.iter().map(|(name, line, cut)| (name.as_str(), *line, *cut)).collect();
        assert_eq!(told, [("a", 1, false), ("b", 2, false), ("a", 7, false), ("c", 7, true)]);
    }
}
