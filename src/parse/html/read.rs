//! The result of reading: a document with its attachments.
use super::super::problem::Problem;
use crate::news::{Block, BlockKind, Document, Enclosure, RichText, Role};

/// A document with its attachments.
#[derive(Debug, Default)]
pub(in crate::parse) struct Read {
    pub(in crate::parse) document: Document,
    /// Sound and video in the text.
    pub(in crate::parse) enclosures: Vec<Enclosure>,
    pub(in crate::parse) problems: Vec<Problem>,
}

/// A paragraph of the body. Its text decides its direction.
pub(in crate::parse) fn paragraph(content: RichText) -> Block {
    Block { kind: BlockKind::Paragraph { content }, direction: None, role: Role::Body }
}
