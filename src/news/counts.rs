//! How many articles there are of what: the numbers of the filter pane.
use super::SourceId;
use serde::Serialize;

/// Articles of one source, under the name it is shown by.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct SourceCount {
    pub id: SourceId,
    pub name: String,
    pub folder: Option<String>,
    pub total: usize,
    pub unread: usize,
}

/// Articles with one tag.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct TagCount {
    pub name: String,
    pub total: usize,
    pub unread: usize,
}

/// Counts over the whole store.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Counts {
    pub all: usize,
    pub unread: usize,
    pub starred: usize,
    /// Configured sources in their order, with or without articles; then others with starred articles.
    pub sources: Vec<SourceCount>,
    /// Tags with articles, the most used first.
    pub tags: Vec<TagCount>,
}
