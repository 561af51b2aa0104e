//! The progress of a refresh, and its summary.
use crate::locale::Phrase;
use crate::news::SourceId;
use crate::store::Notable;

/// A step of one source.
#[derive(Clone, Debug, PartialEq)]
pub struct Progress {
    pub source: SourceId,
    pub state: State,
    /// The sources that have ended, and all of them.
    pub finished: usize,
    pub total: usize,
}

/// The progress of one source.
#[derive(Clone, Debug, PartialEq)]
pub enum State {
    Started,
    /// Its articles are stored. `problems` are the things that were repaired or left out.
    Done {
        new: usize,
        updated: usize,
        /// New articles that rules tell the user of.
        notable: Vec<Notable>,
        problems: Vec<Phrase>,
    },
    /// There was nothing new.
    NotModified,
    /// It was not asked, for this reason.
    Skipped(Phrase),
    Failed(Phrase),
    /// The pages of its articles came, so many, or failed, the first for this reason. It ended before.
    Pages {
        fetched: usize,
        failed: usize,
        reason: Option<Phrase>,
    },
}

impl State {
    pub(super) fn is_final(&self) -> bool {
        !matches!(self, Self::Started | Self::Pages { .. })
    }
}

/// The summary of a refresh.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Summary {
    pub total: usize,
    /// Sources that were read, changed or not, and those that had nothing new.
    pub done: usize,
    pub not_modified: usize,
    pub skipped: Vec<(SourceId, Phrase)>,
    pub failed: Vec<(SourceId, Phrase)>,
    /// New articles.
    pub new: usize,
    pub updated: usize,
    /// New articles that rules tell the user of. The first articles of a source are no news.
    pub notable: Vec<Notable>,
    /// Sources with more entries than are taken at once, and the sentence that says so.
    pub left_out: Vec<(SourceId, Phrase)>,
    /// Articles whose pages came.
    pub pages: usize,
    pub cancelled: bool,
}
