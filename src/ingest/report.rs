//! The reports of the jobs.
use crate::fetch::file::FileError;
use crate::fetch::{FetchError, Receipt};
use crate::locale::Phrase;
use crate::news::{ArticleId, SourceId};
use crate::store::{FileState, Prepared, PreparedText};
use std::time::Duration;
use tokio::sync::OwnedSemaphorePermit;

/// The reason why a source failed.
#[derive(Debug)]
pub(super) struct Failure {
    pub(super) phrase: Phrase,
    /// The time for which its server asked to be left alone.
    pub(super) wait: Option<Duration>,
    /// True if it was not asked at all, since its server had asked another source to wait.
    pub(super) held: bool,
}

impl From<Phrase> for Failure {
    fn from(phrase: Phrase) -> Self {
        Self { phrase, wait: None, held: false }
    }
}

impl From<FetchError> for Failure {
    fn from(error: FetchError) -> Self {
        let held = matches!(error, FetchError::Held { .. });
        Self { phrase: error.phrase(), wait: error.retry_after(), held }
    }
}

impl From<FileError> for Failure {
    fn from(error: FileError) -> Self {
        error.phrase().into()
    }
}

/// A feed with something new.
#[derive(Debug)]
pub(super) struct Fresh {
    pub(super) receipt: Receipt,
    pub(super) settings: Option<i64>,
    pub(super) fingerprint: Option<i64>,
    pub(super) document: Prepared,
    pub(super) problems: Vec<Phrase>,
    /// The memory that all this takes up.
    pub(super) _room: Option<OwnedSemaphorePermit>,
}

/// The contents of some files of a local source.
#[derive(Debug, Default)]
pub(super) struct Batch {
    pub(super) document: Prepared,
    pub(super) problems: Vec<Phrase>,
    /// The files that were read.
    pub(super) files: Vec<(String, FileState)>,
    /// The memory that all this takes up.
    pub(super) _room: Option<OwnedSemaphorePermit>,
}

/// The outcome of asking for the pages of the articles of one source.
#[derive(Clone, Debug, Default)]
pub(super) struct PagesRead {
    pub(super) fetched: usize,
    pub(super) failed: usize,
    /// The first reason why a page gave no text.
    pub(super) reason: Option<Phrase>,
}

/// A report of a job.
#[derive(Debug)]
pub(super) enum Report {
    Started(SourceId),
    Skipped(SourceId, Phrase),
    NotModified(SourceId, Receipt),
    Feed(SourceId, Box<Fresh>),
    Files(SourceId, Box<Batch>),
    /// All files are read; these are no longer there; these problems concern the whole.
    FilesDone(SourceId, Vec<String>, Vec<Phrase>),
    Failed(SourceId, Failure),
    /// The text of the page of an article.
    Page(Box<PreparedText>),
    /// The page of this article gave no text, and will give none.
    PageFailed(ArticleId),
    /// All pages of the source that were asked for came or failed.
    PagesDone(SourceId, PagesRead),
}

impl Report {
    /// The source whose last report this is.
    pub(super) fn closes(&self) -> Option<SourceId> {
        match self {
            Self::Started(_)
            | Self::Files(..)
            | Self::Page(..)
            | Self::PageFailed(..)
            | Self::PagesDone(..) => None,
            Self::Skipped(id, _)
            | Self::NotModified(id, _)
            | Self::Feed(id, _)
            | Self::FilesDone(id, ..)
            | Self::Failed(id, _) => Some(*id),
        }
    }

    /// The source whose feed was read, changed or not.
    pub(super) fn is_read(&self) -> Option<SourceId> {
        match self {
            Self::NotModified(id, _) | Self::Feed(id, _) => Some(*id),
            _ => None,
        }
    }

    /// The source whose pages have all been asked for.
    pub(super) fn ends_pages(&self) -> Option<SourceId> {
        match self {
            Self::PagesDone(id, _) => Some(*id),
            _ => None,
        }
    }

    /// True if the report changes the database.
    pub(super) fn writes(&self) -> bool {
        !matches!(self, Self::Started(_) | Self::Skipped(..))
    }

    /// Articles in it, or as many as take the same memory.
    pub(super) fn weight(&self) -> usize {
        match self {
            Self::Feed(_, fresh) => fresh.document.weight(),
            Self::Files(_, batch) => batch.document.weight(),
            Self::Page(..) => 1,
            _ => 0,
        }
    }
}
