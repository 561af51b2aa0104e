//! Moments, and the clock of the program.
use std::time::{SystemTime, UNIX_EPOCH};

/// Seconds since 1970-01-01T00:00:00Z.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
#[serde(transparent)]
pub struct Timestamp(pub i64);

impl Timestamp {
    /// The time of the system's clock; 0 if the clock is set before 1970. Only code that does I/O
    /// calls this: the model and the parser are given the time.
    pub fn now() -> Self {
        let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        Self(i64::try_from(since.as_secs()).unwrap_or(i64::MAX))
    }

    /// The time in UTC as RFC 3339 writes it; `None` outside the calendar.
    pub fn rfc3339(self) -> Option<String> {
        jiff::Timestamp::from_second(self.0).map(|time| time.to_string()).ok()
    }
}
