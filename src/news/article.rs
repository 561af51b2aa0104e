//! An entry after it has an identity: what the store keeps and the panes show.
use super::{Author, Document, Enclosure, SourceId, Timestamp};
use serde::{Deserialize, Serialize};

/// Row id of an article in the store.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ArticleId(pub i64);

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Flags {
    pub read: bool,
    pub starred: bool,
}

/// A row of the list pane.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Headline {
    pub id: ArticleId,
    pub source: SourceId,
    /// Its publisher where it states one, else the name of its source.
    pub source_name: String,
    pub title: String,
    pub published: Timestamp,
    /// `false` when `published` is the file's time or the time of first sight.
    pub date_stated: bool,
    /// When its text was last seen to change.
    pub changed: Option<Timestamp>,
    pub language: Option<String>,
    pub flags: Flags,
}

/// An article with everything that is kept of it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Article {
    #[serde(flatten)]
    pub headline: Headline,
    pub url: Option<String>,
    pub authors: Vec<Author>,
    pub tags: Vec<String>,
    pub updated: Option<Timestamp>,
    pub summary: Option<String>,
    pub enclosures: Vec<Enclosure>,
    pub document: Document,
}
