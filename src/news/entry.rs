//! The result of a parser, before it has an identity in the store.
use super::{Document, Enclosure, Schedule, Timestamp};
use sahifa_text::Direction;
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

/// The authors on one line, as `Name (address)` with commas between them; `None` if there are none.
pub fn by_line(authors: &[Author]) -> Option<String> {
    let one = |author: &Author| match &author.email {
        Some(email) if *email != author.name => format!("{} ({email})", author.name),
        _ => author.name.clone(),
    };
    let line = authors.iter().map(one).collect::<Vec<_>>().join(", ");
    (!line.is_empty()).then_some(line)
}

/// A link of an entry (RFC 4287 §4.2.7).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct EntryLink {
    pub href: String,
    /// `alternate`, `via`, `related`, …
    pub rel: String,
}

/// One entry of a feed, or one local article. All text is sanitised.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Entry {
    /// The guid or atom:id as stated; for local files the relative path.
    pub id: Option<String>,
    pub title: String,
    pub links: Vec<EntryLink>,
    pub authors: Vec<Author>,
    /// The publisher, if the file states one. It is shown in place of the source.
    pub publisher: Option<String>,
    pub tags: Vec<String>,
    pub published: Option<Timestamp>,
    pub updated: Option<Timestamp>,
    /// `true` if `published` was stated, `false` if it is the file's own time.
    pub date_stated: bool,
    /// The language as a BCP 47 tag.
    pub language: Option<String>,
    pub direction: Option<Direction>,
    /// The summary as plain text.
    pub summary: Option<String>,
    pub body: Document,
    pub enclosures: Vec<Enclosure>,
}

impl Entry {
    /// The page of the entry: the first `alternate` link, else the first link.
    pub fn url(&self) -> Option<&str> {
        self.links
            .iter()
            .find(|link| link.rel == "alternate")
            .or(self.links.first())
            .map(|link| link.href.as_str())
    }

    /// The latest known time of the entry.
    pub fn time(&self) -> Option<Timestamp> {
        self.published.or(self.updated)
    }
}

/// The contents of one document (feed or file). `entries` is empty if the entries are handed over
/// one by one.
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
