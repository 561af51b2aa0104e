//! The groups of the rows of the list.
use crate::news::{Grouping, Headline};
use jiff::civil::Date;
use jiff::tz::TimeZone;

/// The property by which rows are grouped, and the zone in which a day begins.
#[derive(Clone, Debug, Default)]
pub(super) struct Groups {
    by: Grouping,
    time_zone: Option<TimeZone>,
}

impl Groups {
    /// Groups rows by this from now on. True if that is something else than before.
    pub(super) fn make(&mut self, by: Grouping, time_zone: &TimeZone) -> bool {
        if self.by == by {
            return false;
        }
        *self = Self { by, time_zone: Some(time_zone.clone()) };
        true
    }

    /// True if rows are grouped.
    pub(super) fn are_made(&self) -> bool {
        self.by != Grouping::None
    }

    /// True if the two rows are of different groups.
    pub(super) fn are_apart(&self, a: &Headline, b: &Headline) -> bool {
        match self.by {
            Grouping::None => false,
            Grouping::Day => self.day(a) != self.day(b),
            Grouping::Source => a.source != b.source,
        }
    }

    fn day(&self, row: &Headline) -> Option<Date> {
        row.sort.day(self.time_zone.as_ref()?)
    }
}
