//! Rules: actions on articles that match a query.
use super::Query;
use crate::news::NotifyWay;

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
    /// Tells the user of the article, unless a rule hides it or marks it as read.
    pub notify: Notify,
}

/// The way in which a rule tells the user of articles.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Notify {
    /// It tells of none.
    #[default]
    No,
    /// In the way of all rules that name none.
    Usual,
    /// In a way of its own, which the configuration names in this line, counted from 1.
    Own { way: NotifyWay, line: usize },
}

impl Rule {
    /// True if the rule has any action.
    pub fn acts(&self) -> bool {
        !self.tags.is_empty() || self.read || self.star || self.hide || self.notify != Notify::No
    }
}
