//! The rows of the filter pane with their numbers.
use super::choices::Choice;
use crate::news::SourceId;

/// A row of the filter pane, and the number of articles that the list would hold if it were the only
/// chosen row of its facet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Counted {
    pub choice: Choice,
    /// The name of a tag, a source and the like as it is written; empty where the choice is its own
    /// name.
    pub name: String,
    /// The folder that a source is in.
    pub folder: Option<String>,
    /// The source that the row stands for alone.
    pub source: Option<SourceId>,
    pub count: usize,
    /// The unread articles among them, for a saved filter whose list may hold read ones.
    pub unread: Option<usize>,
}

impl Counted {
    pub fn new(choice: Choice, name: impl Into<String>, count: usize) -> Self {
        Self { choice, name: name.into(), folder: None, source: None, count, unread: None }
    }
}

/// The rows that there are for some choices, facet by facet, with the chosen ones among them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FacetCounts {
    /// All articles, whatever is chosen.
    pub all: usize,
    pub rows: Vec<Counted>,
}
