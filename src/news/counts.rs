//! Numbers of articles, as the filter pane shows them.
use super::SourceId;
use serde::Serialize;

/// The articles of one source, under its shown name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct SourceCount {
    pub id: SourceId,
    pub name: String,
    pub folder: Option<String>,
    pub total: usize,
    pub unread: usize,
}

/// The articles with one tag.
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
    /// The configured sources in their order, with or without articles; then other sources with
    /// starred articles.
    pub sources: Vec<SourceCount>,
    /// The tags with articles, the most used first.
    pub tags: Vec<TagCount>,
}
