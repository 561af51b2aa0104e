//! Marks that the reader puts on articles.
use super::{Article, ArticleId, Flags};

/// A mark on an article.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Mark {
    Read,
    Starred,
    /// A tag that the reader gives; compared folded, shown as it was first written.
    Tag(String),
}

/// A mark to be put on articles, or to be taken from them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Marking {
    pub ids: Vec<ArticleId>,
    pub mark: Mark,
    /// True to put the mark on, false to take it off.
    pub on: bool,
}

impl Marking {
    /// The marking that takes this one back, where it changed every one of its articles.
    #[must_use]
    pub fn reversed(self) -> Self {
        Self { on: !self.on, ..self }
    }
}

impl Flags {
    /// Puts a mark on or takes it off. Tags are not among the flags.
    pub fn set(&mut self, mark: &Mark, on: bool) {
        match mark {
            Mark::Read => self.read = on,
            Mark::Starred => self.starred = on,
            Mark::Tag(_) => {}
        }
    }
}

impl Article {
    /// Puts a mark on or takes it off.
    pub fn set(&mut self, mark: &Mark, on: bool) {
        match mark {
            Mark::Read | Mark::Starred => self.headline.flags.set(mark, on),
            Mark::Tag(name) => {
                self.tags.retain(|tag| tag != name);
                if on {
                    self.tags.push(name.clone());
                }
            }
        }
    }
}
