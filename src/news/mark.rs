//! Marks that the reader sets on articles.
use super::{Article, ArticleId, Flags};

/// A mark on an article.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Mark {
    Read,
    Starred,
    /// Hidden by the reader. A star shows an article all the same.
    Hidden,
    /// A tag set by the reader. Tags are compared folded and shown as first written.
    Tag(String),
}

/// The tag of articles that are kept to be read later. It is a mark like any other tag; its state, its key
/// and its sign are further names for it.
pub const LATER: &str = "later";

/// True if a tag of this name is [`LATER`]: tags are compared folded.
pub fn is_later(tag: &str) -> bool {
    tag.trim().eq_ignore_ascii_case(LATER)
}

impl Mark {
    /// The mark of articles that are kept to be read later.
    pub fn later() -> Self {
        Self::Tag(LATER.to_owned())
    }
}

/// A mark to set on articles, or to remove from them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Marking {
    pub ids: Vec<ArticleId>,
    pub mark: Mark,
    /// True to set the mark, false to remove it.
    pub on: bool,
}

impl Marking {
    /// The opposite marking. It undoes this one if this one changed every one of its articles.
    #[must_use]
    pub fn reversed(self) -> Self {
        Self { on: !self.on, ..self }
    }
}

impl Flags {
    /// Sets or removes a mark. Of the tags only the one for reading later is among the flags.
    pub fn set(&mut self, mark: &Mark, on: bool) {
        match mark {
            Mark::Read => self.read = on,
            Mark::Starred => self.starred = on,
            Mark::Tag(name) if is_later(name) => self.later = on,
            Mark::Hidden | Mark::Tag(_) => {}
        }
    }
}

impl Article {
    /// Sets or removes a mark.
    pub fn set(&mut self, mark: &Mark, on: bool) {
        self.headline.flags.set(mark, on);
        if let Mark::Tag(name) = mark {
            self.tags.retain(|tag| tag != name);
            if on {
                self.tags.push(name.clone());
            }
        }
    }
}
