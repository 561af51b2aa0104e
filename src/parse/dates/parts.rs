//! The parts of a date, and the moment they give.
use super::calendar::Calendar;
use super::clock::Clock;
use super::zones::Zone;
use super::{hijri, solar};
use crate::news::Timestamp;
use jiff::civil::{self, DateTime};
use jiff::tz::Offset;

const DAY: i64 = 86_400;
const UNIX_EPOCH: i64 = 0;
pub(super) const COCOA_EPOCH: i64 = 978_307_200;

/// The parts found so far.
#[derive(Debug, Default)]
pub(super) struct Parts {
    pub(super) year: Option<i16>,
    pub(super) month: Option<i8>,
    pub(super) day: Option<i8>,
    pub(super) time: Option<Clock>,
    pub(super) pm: Option<bool>,
    pub(super) zone: Option<Zone>,
    pub(super) calendar: Calendar,
    /// True if the month is named.
    pub(super) is_named: bool,
}

impl Parts {
    pub(super) fn timestamp(&self, near: Option<Timestamp>) -> Option<Timestamp> {
        let month = self.month?;
        let Some(year) = self.year else {
            let (near, day) = (near?, self.day?);
            let now = jiff::Timestamp::from_second(near.0).ok()?;
            let today = Offset::UTC.to_datetime(now).date();
            let year = match self.calendar {
                Calendar::Common => today.year(),
                Calendar::Hijra => hijri::year_of(today)?,
                Calendar::Solar => solar::year_of(today)?,
            };
            // Tomorrow is still near: the time may be that of another zone.
            let this = self.at(year, month, day).filter(|date| date.0 <= near.0 + DAY);
            return this.or_else(|| self.at(year.checked_sub(1)?, month, day));
        };
        self.at(year, month, self.day.unwrap_or(1))
    }

    pub(super) fn at(&self, year: i16, month: i8, day: i8) -> Option<Timestamp> {
        let date = match self.calendar {
            Calendar::Common => civil::Date::new(year, month, day).ok()?,
            Calendar::Hijra => hijri::date(year, month, day)?,
            Calendar::Solar => solar::date(year, month, day)?,
        };
        if !(1800..=2100).contains(&date.year()) {
            return None;
        }
        let mut clock = self.time.unwrap_or_default();
        match self.pm.filter(|_| self.time.is_some()) {
            Some(true) if clock.hour < 12 => clock.hour += 12,
            Some(false) if clock.hour == 12 => clock.hour = 0,
            _ => {}
        }
        // ISO 8601 writes midnight as the end of a day too; RFC 3339 has leap seconds.
        let midnight = (clock.hour, clock.minute, clock.second) == (24, 0, 0);
        let leap = clock.second == 60;
        let hour = if midnight { 0 } else { clock.hour };
        let second = if leap { 59 } else { clock.second };
        let time = civil::Time::new(hour, clock.minute, second, 0).ok()?;
        let local = DateTime::from_parts(date, time);
        let carry = if midnight { DAY } else { 0 } + i64::from(leap);
        // A place beside a bare date is where the report comes from; the day is the day there.
        let zone = self.zone.as_ref().filter(|_| self.time.is_some());
        let moment = zone.unwrap_or(&Zone::Fixed(0)).moment(local)?.as_second();
        let time = Timestamp(moment + carry);
        Some(time).filter(|time| !is_unset(*time) && !self.is_cocoa_epoch(*time))
    }
}

/// True if a program wrote this time for “unknown”: second 0 or -1 of Unix, shifted by any zones.
fn is_unset(time: Timestamp) -> bool {
    (UNIX_EPOCH - 2 * DAY..UNIX_EPOCH + 3 * DAY).contains(&time.0)
}

impl Parts {
    /// True for the same of Cocoa, which counts from 2001. A date with a month's name, or without a
    /// day, is meant as it is.
    fn is_cocoa_epoch(&self, time: Timestamp) -> bool {
        time.0 == COCOA_EPOCH && (self.time.is_some() || self.day.is_some() && !self.is_named)
    }

    pub(super) fn set(&mut self, year: &str, month: &str, day: &str) -> Option<()> {
        self.year = Some(full_year(year)?);
        self.month = Some(month.parse().ok().filter(|month| (1..=12).contains(month))?);
        self.day = Some(day.parse().ok().filter(|day| (1..=31).contains(day))?);
        Some(())
    }

    pub(super) fn set_ordinal(&mut self, year: i16, day: &str) -> Option<()> {
        let date = civil::Date::new(year, 1, 1).ok()?;
        let days: i64 = day.parse().ok().filter(|day| (1..=366).contains(day))?;
        let date = date.checked_add(jiff::Span::new().days(days - 1)).ok()?;
        (date.year() == year).then_some(())?;
        (self.year, self.month, self.day) = (Some(year), Some(date.month()), Some(date.day()));
        Some(())
    }
}

/// The year of two digits: this century up to 49 (RFC 2822 §4.3).
pub(super) fn full_year(text: &str) -> Option<i16> {
    let year: i16 = text.parse().ok()?;
    match text.len() {
        4 => Some(year),
        1 | 2 if year < 50 => Some(2000 + year),
        2 | 3 => Some(1900 + year),
        _ => None,
    }
}
