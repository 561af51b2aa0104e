//! Dates as feeds and pages write them: RFC 822, 2822 and 3339, ISO 8601, their misspellings, and
//! Arabic dates of all month families, those of the Hijra too, in both kinds of digits.
//!
//! One reader serves all: it splits the text into numbers and words, knows what each word can mean
//! and asks jiff whether the result exists. What does not is no date: a guess would put the article
//! at a wrong place for ever.
mod hijri;
mod names;
#[cfg(test)]
mod tests;
mod words;

use crate::news::Timestamp;
use jiff::civil::{self, DateTime};
use jiff::tz::Offset;
use names::Word;

/// Longest text that is looked at.
const LEN: usize = 200;

/// Reads a date; `near` (the time of the file or now) supplies a year that is not stated: the
/// one that puts the date nearest before it.
pub(super) fn parse(text: &str, near: Option<Timestamp>) -> Option<Timestamp> {
    let text = normalise(text)?;
    let text = text.trim();
    if text.is_empty() {
        return None;
    }
    iso(text).or_else(|| words::read(text, near)).or_else(|| bare_number(text))
}

/// Western digits, plain separators, no marks; `None` when the text is too long to be a date.
fn normalise(text: &str) -> Option<String> {
    if text.len() > LEN {
        return None;
    }
    let mut output = String::with_capacity(text.len());
    for ch in text.chars() {
        match ch {
            '٠'..='٩' => output.push(digit(ch, '٠')),
            '۰'..='۹' => output.push(digit(ch, '۰')),
            '،' | '؛' => output.push(' '),
            '٫' => output.push('.'),
            '−' | '–' | '‐' | '‑' => output.push('-'),
            'ـ' | '\u{64b}'..='\u{652}' | '\u{200c}'..='\u{200f}' | '\u{2066}'..='\u{2069}' => {}
            _ if ch.is_whitespace() => output.push(' '),
            _ => output.push(ch),
        }
    }
    Some(output)
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
    /// Seconds east of Greenwich.
    zone: Option<i32>,
    calendar: Calendar,
}

/// Whose months are meant.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Calendar {
    #[default]
    Common,
    Hijra,
}

#[derive(Clone, Copy, Debug, Default)]
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
            };
            // Tomorrow is still near: the time may be that of another zone.
            let this = self.at(year, month, day).filter(|date| date.0 <= near.0 + 86_400);
            return this.or_else(|| self.at(year.checked_sub(1)?, month, day));
        };
        self.at(year, month, self.day.unwrap_or(1))
    }

    fn at(&self, year: i16, month: i8, day: i8) -> Option<Timestamp> {
        let date = match self.calendar {
            Calendar::Common => civil::Date::new(year, month, day).ok()?,
            Calendar::Hijra => hijri::date(year, month, day)?,
        };
        // The first day of 1970 is how a program writes that it knows no date.
        if !(1800..=2100).contains(&date.year()) || date == civil::date(1970, 1, 1) {
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
        let local = Offset::UTC.to_timestamp(local).ok()?.as_second();
        let carry = if midnight { 86_400 } else { 0 } + i64::from(leap);
        Some(Timestamp(local + carry - i64::from(self.zone.unwrap_or(0))))
    }
}

/// ISO 8601 and its kin: the year first.
fn iso(text: &str) -> Option<Timestamp> {
    let digits = leading_digits(text);
    let (head, rest) = text.split_at(digits);
    let mut parts = Parts::default();
    let rest = match digits {
        14 => return compact(head),
        8 => {
            parts.set(head.get(..4)?, head.get(4..6)?, head.get(6..)?)?;
            rest
        }
        7 => {
            parts.set_ordinal(head.get(..4)?.parse().ok()?, head.get(4..)?)?;
            rest
        }
        6 => {
            parts.set(head.get(..2)?, head.get(2..4)?, head.get(4..)?)?;
            rest
        }
        5 => {
            parts.set_ordinal(full_year(head.get(..2)?)?, head.get(2..)?)?;
            rest
        }
        4 | 2 => separated(&mut parts, head, rest)?,
        _ => return None,
    };
    let rest = rest.trim_start_matches(['T', 't', ' ', '_', ',']);
    clock_and_zone(&mut parts, rest)?;
    parts.timestamp(None)
}

/// `YYYY-MM-DD`, `YYYY-MM`, `YYYY-DDD`, `YYYY`, with `-`, `/` or `.`; returns what follows.
fn separated<'a>(parts: &mut Parts, year: &str, rest: &'a str) -> Option<&'a str> {
    let Some(separator) = rest.chars().next().filter(|ch| matches!(ch, '-' | '/' | '.')) else {
        let alone = year.len() == 4 && rest.is_empty();
        parts.set(year, "1", "1").filter(|()| alone)?;
        return Some(rest);
    };
    let rest = &rest[1..];
    let (second, rest) = rest.split_at(leading_digits(rest));
    match second.len() {
        3 if year.len() == 4 => {
            parts.set_ordinal(year.parse().ok()?, second)?;
            return Some(rest);
        }
        1 | 2 => {}
        _ => return None,
    }
    let Some(rest) = rest.strip_prefix(separator) else {
        let alone = year.len() == 4 && rest.is_empty();
        parts.set(year, second, "1").filter(|()| alone)?;
        return Some(rest);
    };
    let (third, rest) = rest.split_at(leading_digits(rest));
    if third.is_empty()
        || third.len() > 2
        || year.len() == 2 && (separator != '-' || third.len() < 2)
    {
        return None;
    }
    parts.set(year, second, third)?;
    Some(rest)
}

/// `YYYYMMDDHHMMSS`.
fn compact(digits: &str) -> Option<Timestamp> {
    let mut parts = Parts::default();
    parts.set(digits.get(..4)?, digits.get(4..6)?, digits.get(6..8)?)?;
    let two = |at: usize| digits.get(at..at + 2)?.parse().ok();
    parts.time = Some(Clock { hour: two(8)?, minute: two(10)?, second: two(12)? });
    parts.timestamp(None)
}

/// A time of day with a zone, or nothing; anything else makes the whole no ISO date.
fn clock_and_zone(parts: &mut Parts, text: &str) -> Option<()> {
    if text.is_empty() {
        return Some(());
    }
    let (clock, rest) = clock(text)?;
    parts.time = Some(clock);
    let rest = rest.trim();
    if rest.is_empty() {
        return Some(());
    }
    if let Some((zone, "")) = offset(rest) {
        parts.zone = Some(zone);
        return Some(());
    }
    for word in rest.split(' ').filter(|word| !word.is_empty()) {
        match names::word(word) {
            Some(Word::Zone(zone)) => parts.zone = Some(zone),
            Some(Word::Pm(pm)) => parts.pm = Some(pm),
            _ => match offset(word) {
                Some((zone, "")) => parts.zone = Some(zone),
                _ => return None,
            },
        }
    }
    Some(())
}

impl Parts {
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

/// `HH:MM`, `HH:MM:SS`, `HH:MM:SS.fff`, `HHMMSS`, `HHhMM`.
fn clock(text: &str) -> Option<(Clock, &str)> {
    let digits = leading_digits(text);
    if matches!(digits, 4 | 6) && !text[digits..].starts_with(':') {
        let two = |at: usize| text.get(at..at + 2)?.parse().ok();
        let second = if digits == 6 { two(4)? } else { 0 };
        return Some((Clock { hour: two(0)?, minute: two(2)?, second }, fraction(&text[digits..])));
    }
    if digits == 0 || digits > 2 {
        return None;
    }
    let hour = text[..digits].parse().ok()?;
    let rest = text[digits..].strip_prefix([':', 'h'])?;
    let digits = leading_digits(rest);
    if digits == 0 || digits > 2 {
        return None;
    }
    let minute = rest[..digits].parse().ok()?;
    let mut rest = &rest[digits..];
    let mut second = 0;
    if let Some(after) = rest.strip_prefix(':') {
        let digits = leading_digits(after);
        if digits == 0 || digits > 2 {
            return None;
        }
        second = after[..digits].parse().ok()?;
        rest = &after[digits..];
    }
    Some((Clock { hour, minute, second }, fraction(rest)))
}

fn fraction(rest: &str) -> &str {
    match rest.strip_prefix(['.', ',', ':']) {
        Some(after) if leading_digits(after) > 0 => &after[leading_digits(after)..],
        _ => rest,
    }
}

/// `+0100`, `-01:00`, `+1`, `Z`: seconds east.
fn offset(text: &str) -> Option<(i32, &str)> {
    if let Some(rest) = text.strip_prefix(['Z', 'z']) {
        return Some((0, rest));
    }
    let sign = match text.chars().next()? {
        '+' => 1,
        '-' => -1,
        _ => return None,
    };
    let text = text[1..].trim_start();
    let digits = leading_digits(text);
    let (hours, minutes, rest) = match digits {
        1 | 2 => match text[digits..].strip_prefix(':') {
            Some(after) if leading_digits(after) >= 2 => {
                (&text[..digits], &after[..2], &after[2..])
            }
            _ => (&text[..digits], "0", &text[digits..]),
        },
        3 => (&text[..1], &text[1..3], &text[3..]),
        4 => (&text[..2], &text[2..4], &text[4..]),
        _ => return None,
    };
    let (hours, minutes): (i32, i32) = (hours.parse().ok()?, minutes.parse().ok()?);
    (hours <= 15 && minutes < 100).then_some((sign * (hours * 3600 + minutes * 60), rest))
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
    .filter(|time| (100_000_000..4_200_000_000).contains(&time.0))
}
