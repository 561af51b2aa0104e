//! How a source fared when it was last asked.
use super::{Schedule, SourceId, Timestamp};
use crate::locale::Phrase;

/// What a server gave so that it can be asked "changed since?" (RFC 9110 §8.8, §13.1).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Validators {
    /// `ETag`, verbatim with its quotes and `W/`.
    pub etag: Option<String>,
    /// `Last-Modified`, verbatim: servers compare it as a string.
    pub last_modified: Option<String>,
}

impl Validators {
    pub fn is_empty(&self) -> bool {
        self.etag.is_none() && self.last_modified.is_none()
    }
}

/// What is known of a source besides its articles.
#[derive(Clone, Debug, PartialEq)]
pub struct SourceState {
    pub id: SourceId,
    /// As [`super::Source::key`].
    pub key: String,
    /// The user's name for it, else its own title, else its key.
    pub name: String,
    pub folder: Option<String>,
    /// Whether it is configured now.
    pub present: bool,
    pub validators: Validators,
    pub last_success: Option<Timestamp>,
    pub last_attempt: Option<Timestamp>,
    /// Why the last attempt failed; `None` when it did not.
    pub last_error: Option<Phrase>,
    /// Failed fetches since the last good one.
    pub failures: u32,
    /// Until when its server calls its answer fresh, or asked to be left alone.
    pub held_until: Option<Timestamp>,
    /// What its last document says about its rhythm.
    pub schedule: Schedule,
    /// Where the feed moved for good.
    pub moved: Option<String>,
    /// What was repaired or left out in its last document.
    pub problems: Vec<Phrase>,
    /// Its failures and recoveries, the newest first.
    pub history: Vec<Streak>,
}

/// Attempts in a row with the same result.
#[derive(Clone, Debug, PartialEq)]
pub struct Streak {
    pub first: Timestamp,
    pub last: Timestamp,
    pub count: u32,
    /// `None` when they succeeded.
    pub error: Option<Phrase>,
}
