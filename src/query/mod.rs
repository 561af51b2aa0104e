//! The filter language: text ↔ tree; nothing is executed here.
use crate::news::SourceId;

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Order {
    /// Newest first.
    #[default]
    Newest,
    Oldest,
    Source,
    Title,
}

/// One condition on an article.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Predicate {
    Unread,
    Read,
    Starred,
    /// Folded comparison.
    Tag(String),
    /// By source name or key, folded.
    SourceName(String),
    Source(SourceId),
    Folder(String),
    /// Folded substring of the title.
    Title(String),
    Author(String),
    Language(String),
    /// A bare word or phrase: folded substring of title or summary.
    Text(String),
    /// Published at most this many seconds before now.
    Newer(i64),
    Older(i64),
    Not(Box<Predicate>),
    /// Empty matches everything.
    All(Vec<Predicate>),
    /// Empty matches nothing.
    Any(Vec<Predicate>),
}

/// A filter with order and limit. The default shows every article, newest first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Query {
    pub predicate: Predicate,
    pub order: Order,
    pub limit: Option<usize>,
}

impl Default for Query {
    fn default() -> Self {
        Self { predicate: Predicate::All(Vec::new()), order: Order::Newest, limit: None }
    }
}
