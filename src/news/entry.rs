//! What a parser yields, before it has an identity in the store.
use super::{Document, Schedule, Timestamp};
use crate::text::Direction;
use serde::{Deserialize, Serialize};

/// A person or desk that wrote an entry.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Author {
    pub name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}

/// A link of an entry (RFC 4287 §4.2.7).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct EntryLink {
    pub href: String,
    /// `alternate`, `via`, `related`, …
    pub rel: String,
}

/// A file that comes with an entry.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Enclosure {
    pub url: String,
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub media_type: Option<String>,
    /// Bytes, as stated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub length: Option<u64>,
}

/// One item of a feed, or one local article. All text is sanitised.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Entry {
    /// guid or atom:id as stated; for local files the relative path.
    pub id: Option<String>,
    pub title: String,
    pub links: Vec<EntryLink>,
    pub authors: Vec<Author>,
    /// Whose article it is, where a file says so: shown in place of the source it was found in.
    pub publisher: Option<String>,
    pub tags: Vec<String>,
    pub published: Option<Timestamp>,
    pub updated: Option<Timestamp>,
    /// `true` when `published` was stated, `false` when it is the file's own time.
    pub date_stated: bool,
    /// BCP 47 tag.
    pub language: Option<String>,
    pub direction: Option<Direction>,
    /// Plain text.
    pub summary: Option<String>,
    pub body: Document,
    pub enclosures: Vec<Enclosure>,
}

impl Entry {
    /// The page of the entry: the first alternate link, else the first link.
    pub fn url(&self) -> Option<&str> {
        self.links
            .iter()
            .find(|link| link.rel == "alternate")
            .or(self.links.first())
            .map(|link| link.href.as_str())
    }

    /// When it was last heard of, as far as it is known.
    pub fn time(&self) -> Option<Timestamp> {
        self.published.or(self.updated)
    }
}

/// What one document (feed or file) gave. Where its entries go elsewhere one by one, `entries` is empty.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Channel {
    pub title: Option<String>,
    pub link: Option<String>,
    pub id: Option<String>,
    pub description: Option<String>,
    pub language: Option<String>,
    pub direction: Option<Direction>,
    pub authors: Vec<Author>,
    pub updated: Option<Timestamp>,
    pub schedule: Schedule,
    pub entries: Vec<Entry>,
}
