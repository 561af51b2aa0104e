//! Numbers of articles, as the filter pane shows them.
use super::SourceId;
use serde::Serialize;
use std::iter::Sum;
use std::ops::AddAssign;

/// A number of articles, and of the unread ones among them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Count {
    pub total: usize,
    pub unread: usize,
}

impl AddAssign for Count {
    fn add_assign(&mut self, other: Self) {
        self.total += other.total;
        self.unread += other.unread;
    }
}

impl Sum for Count {
    fn sum<I: Iterator<Item = Self>>(counts: I) -> Self {
        counts.fold(Self::default(), |mut sum, count| {
            sum += count;
            sum
        })
    }
}

/// The articles of one source, under its shown name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct SourceCount {
    pub id: SourceId,
    pub name: String,
    pub folder: Option<String>,
    #[serde(flatten)]
    pub count: Count,
}

/// The articles with one tag.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct TagCount {
    pub name: String,
    /// A colour as a theme writes it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub color: Option<String>,
    #[serde(flatten)]
    pub count: Count,
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
