//! Rules: actions on articles that match a query.
use super::Query;

/// A rule: its actions apply to every new article that `when` matches.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rule {
    pub when: Query,
    /// The tags that it adds.
    pub tags: Vec<String>,
    /// Marks the article as read.
    pub read: bool,
    pub star: bool,
    /// Hides the article, unless it has a star.
    pub hide: bool,
    /// Tells the user, in the way that the interface is configured to.
    pub notify: bool,
}

impl Rule {
    /// True if the rule has any action.
    pub fn acts(&self) -> bool {
        !self.tags.is_empty() || self.read || self.star || self.hide || self.notify
    }
}
