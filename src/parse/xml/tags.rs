//! The tags of a document one after the other, for vocabularies that are nothing but tags.
use super::Xml;
use super::attributes::{self, local_name};
use super::piece::Piece;
use crate::parse::charset::{self, Labels};
use crate::parse::problem::Problems;

/// A tag as it is written.
#[derive(Clone, Copy, Debug)]
pub struct Tag<'a> {
    pub kind: TagKind,
    /// Local name, in the case it is written in.
    name: &'a str,
    attributes: &'a str,
}

/// What a tag does.
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

    /// Whether its local name is this one, in whatever case.
    pub fn is(&self, name: &str) -> bool {
        self.name.eq_ignore_ascii_case(name)
    }

    /// The attribute of this local name in whatever case, references resolved, white space around it
    /// trimmed; `None` where nothing is left of it.
    pub fn attribute(&self, name: &str) -> Option<String> {
        attributes::find(self.attributes, name)
    }
}

/// Gives every tag of an XML document, however broken, to `hear`, in the order of the document. Their
/// nesting is not looked at, entities that the document declares are not expanded.
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
