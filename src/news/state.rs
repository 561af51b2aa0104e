//! The state of a source after its last refresh.
use super::{Schedule, SourceId, Timestamp};
use crate::locale::Phrase;

/// The validators of an answer, for the next conditional request (RFC 9110 §8.8, §13.1).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Validators {
    /// The `ETag`, verbatim with its quotes and `W/`.
    pub etag: Option<String>,
    /// The `Last-Modified`, verbatim, because servers compare it as a string.
    pub last_modified: Option<String>,
}

impl Validators {
    pub fn is_empty(&self) -> bool {
        self.etag.is_none() && self.last_modified.is_none()
    }
}

/// The facts about a source besides its articles.
#[derive(Clone, Debug, PartialEq)]
pub struct SourceState {
    pub id: SourceId,
    /// The key, as [`super::Source::key`].
    pub key: String,
    /// The user's name for the source, else its own title, else its key.
    pub name: String,
    pub folder: Option<String>,
    /// True if the source is configured now.
    pub present: bool,
    pub validators: Validators,
    pub last_success: Option<Timestamp>,
    pub last_attempt: Option<Timestamp>,
    /// The reason the last attempt failed; `None` if it succeeded.
    pub last_error: Option<Phrase>,
    /// The number of failures since the last success.
    pub failures: u32,
    /// The time until which the server calls its answer fresh, or asked for a wait.
    pub held_until: Option<Timestamp>,
    /// The rhythm that its last document states.
    pub schedule: Schedule,
    /// The new address of a feed that moved for good.
    pub moved: Option<String>,
    /// The repairs and omissions in its last document.
    pub problems: Vec<Phrase>,
    /// Its failures and recoveries, the newest first.
    pub history: Vec<Streak>,
}

/// The seconds by which a clock may be corrected without having been wrong.
const CLOCK_SLACK: i64 = 60;

/// The problem that a document had more entries than are taken, if it is among these.
pub fn left_out(problems: &[Phrase]) -> Option<&Phrase> {
    problems.iter().find(|problem| problem.id == "parse-entries-dropped")
}

impl SourceState {
    /// Takes the time of the last attempt for long past where it lies in the future: the clock was ahead
    /// then, and nothing that counts from there says when the source may be asked.
    pub fn distrust_future(&mut self, now: Timestamp) {
        if self.last_attempt.is_some_and(|last| last.0 > now.0.saturating_add(CLOCK_SLACK)) {
            self.last_attempt = Some(Timestamp(0));
            self.held_until = None;
        }
    }
}

/// Successive attempts with the same result.
#[derive(Clone, Debug, PartialEq)]
pub struct Streak {
    pub first: Timestamp,
    pub last: Timestamp,
    pub count: u32,
    /// The error; `None` if the attempts succeeded.
    pub error: Option<Phrase>,
}
