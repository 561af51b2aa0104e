//! An entry with an identity, as the store keeps it and the panes show it.
use super::{Author, Document, Enclosure, FullText, Highlight, SourceId, Timestamp};
use serde::{Deserialize, Serialize};

/// Row id of an article in the store.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ArticleId(pub i64);

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Flags {
    pub read: bool,
    pub starred: bool,
    /// True if it is kept to be read later: it has the tag [`super::LATER`].
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub later: bool,
}

/// A row of the list pane.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Headline {
    pub id: ArticleId,
    pub source: SourceId,
    /// The publisher, if the entry states one; else the name of its source.
    pub source_name: String,
    pub title: String,
    pub published: Timestamp,
    /// `false` if `published` is the file's time or the time of first sight.
    pub date_stated: bool,
    /// The time of the last known change of its text.
    pub changed: Option<Timestamp>,
    /// The time by which lists are ordered: `published`, but never later than the first sight.
    #[serde(skip)]
    pub sort: Timestamp,
    pub language: Option<String>,
    pub flags: Flags,
    /// The part of it that was read, in percent, if its reader left in the middle.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub progress: Option<u8>,
}

/// A headline with what the store keeps of its article besides the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listing {
    pub headline: Headline,
    /// The guid or atom:id as the source states it.
    pub guid: Option<String>,
    pub url: Option<String>,
    pub authors: Vec<Author>,
    pub tags: Vec<String>,
    pub updated: Option<Timestamp>,
    pub enclosures: Vec<Enclosure>,
}

/// An article with everything the store keeps of it.
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
    /// The text as its source gives it.
    pub document: Document,
    /// The place where its reader left: bytes of its texts before the first visible line.
    #[serde(skip)]
    pub place: Option<usize>,
    /// The reader's note on it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// The passages of it that its reader highlighted, in the order in which that was done.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub highlights: Vec<Highlight>,
    /// The text of its page, if it was fetched.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub full_text: Option<FullText>,
    /// The words of its recording, if they were fetched. They are not kept.
    #[serde(skip)]
    pub transcript: Option<TranscriptText>,
}

/// The words of a recording.
#[derive(Clone, Debug, PartialEq)]
pub struct TranscriptText {
    pub document: Document,
    /// True if they are shown in place of the text.
    pub shown: bool,
}

impl Article {
    /// True if the words of its recording are shown in place of its text.
    pub fn shows_transcript(&self) -> bool {
        self.transcript.as_ref().is_some_and(|transcript| transcript.shown)
    }

    /// The text that is shown: the words of its recording or the text of its page if the reader chose
    /// them, else the text of its source.
    pub fn text(&self) -> &Document {
        if let Some(transcript) = self.transcript.as_ref().filter(|one| one.shown) {
            return &transcript.document;
        }
        match &self.full_text {
            Some(full) if full.shown => &full.document,
            _ => &self.document,
        }
    }
}
