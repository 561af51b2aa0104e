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
    fn new(kind: TagKind, tag: &'a str) -> Self {
        let name_len = tag.find(|ch: char| ch.is_ascii_whitespace() || ch == '/');
        let (name, attributes) = tag.split_at(name_len.unwrap_or(tag.len()));
        Self { kind, name: local_name(name), attributes }
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
}

/// Passes every tag of an XML document to `hear`, in the order of the document, however broken it
/// is. Nesting is ignored, and declared entities are not expanded.
pub fn each_tag(bytes: &[u8], hear: &mut dyn FnMut(&Tag<'_>)) {
    let text = charset::decode(bytes, &Labels::default(), &mut Problems::default());
    let mut xml = Xml::new(&text, None);
    loop {
        let tag = match xml.piece() {
            Piece::Start { tag, empty: false } => Tag::new(TagKind::Start, tag),
            Piece::Start { tag, empty: true } => Tag::new(TagKind::Empty, tag),
            Piece::End(name) => Tag::new(TagKind::End, name),
            Piece::Finish => break,
            Piece::Text(_) | Piece::CData(_) | Piece::Reference(_) => continue,
        };
        hear(&tag);
    }
    // The end of the document came before the end of a tag.
    if let Some(tag) = xml.unfinished {
        hear(&Tag::new(TagKind::Start, tag));
    }
}
