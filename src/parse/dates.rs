//! Dates as feeds and pages write them: RFC 822, 2822 and 3339, ISO 8601, their misspellings, and
//! what the languages of the region and its neighbours write: Arabic with all its families of
//! months, Persian, Urdu, Kurdish, Hebrew, Turkish, French and more; by the common calendar and by
//! both of the Hijra, of the moon and of the sun; in three kinds of digits.
//!
//! One reader serves all: it splits the text into numbers and words, knows what each word can mean
//! and asks jiff whether the result exists. What does not is no date: a guess would put the article
//! at a wrong place for ever.
mod clock;
mod find;
mod hijri;
mod iso;
mod months;
mod names;
mod place;
mod solar;
#[cfg(test)]
mod tests;
mod tokens;
mod words;
mod zones;

use crate::news::Timestamp;
use jiff::civil::{self, DateTime};
use jiff::tz::Offset;
use tokens::tokens;
use zones::Zone;

pub(super) use find::find;
pub(super) use place::{begin, guess, speak, spoken};

/// Longest text that is looked at.
const LEN: usize = 200;

const DAY: i64 = 86_400;
const UNIX_EPOCH: i64 = 0;
const COCOA_EPOCH: i64 = 978_307_200;

/// Reads a date; `near` (the time of the file or now) supplies a year that is not stated: the
/// one that puts the date nearest before it.
pub(super) fn parse(text: &str, near: Option<Timestamp>) -> Option<Timestamp> {
    // What is longer is no date.
    if text.len() > LEN {
        return None;
    }
    let habit = place::here().calendar(text);
    let text: String = text.chars().filter_map(plain).collect();
    let text = text.trim();
    if !text.contains(|ch: char| ch.is_ascii_digit()) {
        return None;
    }
    iso::read(text)
        .or_else(|| words::read(&tokens(text), habit, |parts| parts.timestamp(near)))
        .or_else(|| bare_number(text))
}

/// Western digits, plain separators, no marks.
fn plain(ch: char) -> Option<char> {
    Some(match ch {
        '٠'..='٩' => digit(ch, '٠'),
        '۰'..='۹' => digit(ch, '۰'),
        '،' | '؛' => ' ',
        '٫' => '.',
        '−' | '–' | '—' | '‐' | '‑' => '-',
        'ـ' | '\u{64b}'..='\u{655}' | '\u{670}' | '\u{591}'..='\u{5bd}' | '\u{300}'..='\u{36f}' => {
            return None;
        }
        '\u{200c}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => return None,
        _ if ch.is_whitespace() => ' ',
        _ => ch,
    })
}

fn digit(ch: char, zero: char) -> char {
    char::from_digit(u32::from(ch) - u32::from(zero), 10).unwrap_or('0')
}

/// What was found so far.
#[derive(Debug, Default)]
struct Parts {
    year: Option<i16>,
    month: Option<i8>,
    day: Option<i8>,
    time: Option<Clock>,
    pm: Option<bool>,
    zone: Option<Zone>,
    calendar: Calendar,
    /// Whether the month stands there by its name.
    is_named: bool,
}

/// Whose months are meant.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Calendar {
    #[default]
    Common,
    /// By the moon.
    Hijra,
    /// By the sun.
    Solar,
}

#[derive(Clone, Copy, Debug, Default, PartialEq)]
struct Clock {
    hour: i8,
    minute: i8,
    second: i8,
}

impl Parts {
    fn timestamp(&self, near: Option<Timestamp>) -> Option<Timestamp> {
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

    fn at(&self, year: i16, month: i8, day: i8) -> Option<Timestamp> {
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

/// Whether a time is how a program writes that it knows none: the second 0 or -1 of Unix, moved by
/// whatever zones lay on its way.
fn is_unset(time: Timestamp) -> bool {
    (UNIX_EPOCH - 2 * DAY..UNIX_EPOCH + 3 * DAY).contains(&time.0)
}

impl Parts {
    /// The same of Cocoa, which counts from 2001. Whoever writes a month by its name, or no day,
    /// means what he writes.
    fn is_cocoa_epoch(&self, time: Timestamp) -> bool {
        time.0 == COCOA_EPOCH && (self.time.is_some() || self.day.is_some() && !self.is_named)
    }

    fn set(&mut self, year: &str, month: &str, day: &str) -> Option<()> {
        self.year = Some(full_year(year)?);
        self.month = Some(month.parse().ok().filter(|month| (1..=12).contains(month))?);
        self.day = Some(day.parse().ok().filter(|day| (1..=31).contains(day))?);
        Some(())
    }

    fn set_ordinal(&mut self, year: i16, day: &str) -> Option<()> {
        let date = civil::Date::new(year, 1, 1).ok()?;
        let days: i64 = day.parse().ok().filter(|day| (1..=366).contains(day))?;
        let date = date.checked_add(jiff::Span::new().days(days - 1)).ok()?;
        (date.year() == year).then_some(())?;
        (self.year, self.month, self.day) = (Some(year), Some(date.month()), Some(date.day()));
        Some(())
    }
}

fn leading_digits(text: &str) -> usize {
    text.bytes().take_while(u8::is_ascii_digit).count()
}

/// Two digits mean this century up to 49 (RFC 2822 §4.3).
fn full_year(text: &str) -> Option<i16> {
    let year: i16 = text.parse().ok()?;
    match text.len() {
        4 => Some(year),
        1 | 2 if year < 50 => Some(2000 + year),
        2 | 3 => Some(1900 + year),
        _ => None,
    }
}

/// Seconds or milliseconds since 1970.
fn bare_number(text: &str) -> Option<Timestamp> {
    let digits = leading_digits(text);
    let rest = text[digits..].strip_prefix('.').unwrap_or(&text[digits..]);
    if leading_digits(rest) != rest.len() {
        return None;
    }
    let number: i64 = text[..digits].parse().ok()?;
    match digits {
        9 | 10 => Some(Timestamp(number)),
        12 | 13 => Some(Timestamp(number / 1000)),
        16 => Some(Timestamp(number / 1_000_000)),
        _ => None,
    }
    .filter(|time| (100_000_000..4_200_000_000).contains(&time.0) && time.0 != COCOA_EPOCH)
}
