//! The domain: sources, entries, articles, documents. Plain data; nothing here does I/O.
mod article;
mod document;
mod entry;
mod source;

pub use article::{Article, ArticleId, Flags, Headline};
pub use document::{
    Block, BlockKind, Document, Link, ListItem, RichText, Role, Run, RunKind, TableRow,
};
pub use entry::{Author, Channel, Enclosure, Entry, EntryLink};
pub use source::{Location, Source, SourceId};

/// Seconds since 1970-01-01T00:00:00Z.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
#[serde(transparent)]
pub struct Timestamp(pub i64);
