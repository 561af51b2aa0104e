//! How far a refresh is, and what it did.
use crate::locale::Phrase;
use crate::news::SourceId;

/// A step of one source.
#[derive(Clone, Debug, PartialEq)]
pub struct Progress {
    pub source: SourceId,
    pub state: State,
    /// Sources that are done with, and all of them.
    pub finished: usize,
    pub total: usize,
}

/// How far a source is.
#[derive(Clone, Debug, PartialEq)]
pub enum State {
    Started,
    /// What it gave is stored. `problems` are what was repaired or left out.
    Done {
        new: usize,
        updated: usize,
        problems: Vec<Phrase>,
    },
    /// There was nothing new.
    NotModified,
    /// Not asked, for this reason.
    Skipped(Phrase),
    Failed(Phrase),
}

impl State {
    pub(super) fn is_final(&self) -> bool {
        !matches!(self, Self::Started)
    }
}

/// What a refresh did.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Summary {
    pub total: usize,
    /// Sources that gave something, changed or not, and those that had nothing new.
    pub done: usize,
    pub not_modified: usize,
    pub skipped: Vec<(SourceId, Phrase)>,
    pub failed: Vec<(SourceId, Phrase)>,
    /// Articles.
    pub new: usize,
    pub updated: usize,
    /// Sources with more entries than are taken at once, and the sentence that says so.
    pub left_out: Vec<(SourceId, Phrase)>,
    pub cancelled: bool,
}
