//! The clock of a refresh.
use crate::news::Timestamp;
use std::time::{SystemTime, UNIX_EPOCH};

/// The present.
pub(super) fn now() -> Timestamp {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    Timestamp(i64::try_from(since.as_secs()).unwrap_or(i64::MAX))
}
