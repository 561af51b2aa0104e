//! The calendars of dates.

/// The calendar of a date's months.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Calendar {
    #[default]
    Common,
    /// The lunar Hijra.
    Hijra,
    /// The solar Hijra.
    Solar,
}
