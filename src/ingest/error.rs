//! Errors that stop a whole refresh, and the sentences that belong to no other module.
use crate::fetch::FetchError;
use crate::locale::Phrase;
use crate::news::shown_url;
use crate::store::StoreError;
use std::path::Path;

/// The reason why there was no refresh.
#[derive(Debug, thiserror::Error)]
pub enum RefreshError {
    #[error("another refresh of {path} is running")]
    Busy { path: String },
    #[error("given up before it began")]
    Cancelled,
    #[error("{path} cannot be locked: {reason}")]
    Lock { path: String, reason: String },
    #[error("no threads: {reason}")]
    Runtime { reason: String },
    #[error(transparent)]
    Fetch(FetchError),
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl RefreshError {
    /// One sentence for the user.
    pub fn phrase(&self) -> Phrase {
        match self {
            Self::Busy { path } => Phrase::new("refresh-busy").with("path", path.as_str()),
            Self::Cancelled => Phrase::new("refresh-cancelled"),
            Self::Lock { path, reason } => Phrase::new("refresh-lock")
                .with("path", path.as_str())
                .with("reason", reason.as_str()),
            Self::Runtime { reason } => {
                Phrase::new("refresh-runtime").with("reason", reason.as_str())
            }
            Self::Fetch(error) => error.phrase(),
            Self::Store(error) => error.phrase(),
        }
    }
}

/// The sentence on a source that made a part of the program crash.
pub(super) fn defect() -> Phrase {
    Phrase::new("refresh-defect")
}

/// The sentence on a source whose answer took too long to read.
pub(super) fn too_slow() -> Phrase {
    Phrase::new("refresh-too-slow")
}

/// The sentence on a mailbox of which only the end was read, as it is larger than `limit`.
pub(super) fn mailbox_end(path: &Path, limit: usize) -> Phrase {
    Phrase::new("refresh-mailbox-end")
        .with("path", path.display().to_string())
        .with("megabytes", limit.div_ceil(1 << 20))
}

/// The sentence on a feed that is gone and was not asked for.
pub(super) fn gone(url: &str) -> Phrase {
    FetchError::Gone { url: shown_url(url).into_owned() }.phrase()
}

/// The sentence on a server that asked to wait `seconds` more.
pub(super) fn wait(url: &str, seconds: i64) -> Phrase {
    let wait = std::time::Duration::from_secs(seconds.unsigned_abs());
    FetchError::Held { host: shown_url(url).into_owned(), wait }.phrase()
}

/// The sentence on a source that its server or its settings call fresh for `seconds` more.
pub(super) fn fresh(seconds: i64) -> Phrase {
    Phrase::new("refresh-not-due").with("minutes", minutes(seconds))
}

/// The sentence on a source that failed `failures` times, and is left alone for `seconds` more.
pub(super) fn failing(failures: u32, seconds: i64) -> Phrase {
    Phrase::new("refresh-failing").with("count", failures).with("minutes", minutes(seconds))
}

fn minutes(seconds: i64) -> u64 {
    seconds.unsigned_abs().div_ceil(60)
}
