//! Moments, and the clock of the program.
use jiff::civil::{Date, DateTime};
use jiff::tz::TimeZone;
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

    /// The date and time of day in a zone; `None` outside the calendar.
    pub fn local(self, time_zone: &TimeZone) -> Option<DateTime> {
        let time = jiff::Timestamp::from_second(self.0).ok()?;
        Some(time_zone.to_datetime(time))
    }

    /// The day in a zone; `None` outside the calendar.
    pub fn day(self, time_zone: &TimeZone) -> Option<Date> {
        self.local(time_zone).map(DateTime::date)
    }

    /// The time in UTC as RFC 3339 writes it; `None` outside the calendar.
    pub fn rfc3339(self) -> Option<String> {
        jiff::Timestamp::from_second(self.0).map(|time| time.to_string()).ok()
    }
}
