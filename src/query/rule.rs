//! What happens to articles that a query finds, without anybody asking.
use super::Query;

/// A rule: every new article that `when` finds is dealt with.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rule {
    pub when: Query,
    /// Tags it gives.
    pub tags: Vec<String>,
    /// Marks the article read.
    pub read: bool,
    pub star: bool,
    /// Keeps the article out of sight, unless it has a star.
    pub hide: bool,
}

impl Rule {
    /// Whether it does anything at all.
    pub fn acts(&self) -> bool {
        !self.tags.is_empty() || self.read || self.star || self.hide
    }
}
