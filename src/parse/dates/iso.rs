//! ISO 8601 and similar formats: the year first, with or without separators.
use super::clock::{Clock, clock, leading_digits, offset};
use super::names::Word;
use super::parts::{Parts, full_year};
use super::place::Place;
use super::tokens::{Kind, tokens};
use super::zones::Zone;
use crate::news::Timestamp;
use jiff::civil::{ISOWeekDate, Weekday};

/// Reads a date whose year comes first.
pub(super) fn read(text: &str, place: Place) -> Option<Timestamp> {
    if let Some(short) = text.strip_prefix('-') {
        return month_of_short_year(short);
    }
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
        4 if rest.trim_start_matches('-').starts_with(['W', 'w']) => week(&mut parts, head, rest)?,
        4 | 2 => separated(&mut parts, head, rest)?,
        _ => return None,
    };
    let rest = rest.trim_start_matches(['T', 't', ' ', '_', ',']);
    clock_and_zone(&mut parts, rest, place)?;
    parts.timestamp(None)
}

/// Reads the end of `-YYMM` or `-YY-MM` (ISO 8601:1988, 5.2.1.3).
fn month_of_short_year(text: &str) -> Option<Timestamp> {
    let (year, month) = text.split_at_checked(2)?;
    let month = month.strip_prefix('-').unwrap_or(month);
    if leading_digits(year) != 2 || leading_digits(month) != 2 || month.len() != 2 {
        return None;
    }
    let mut parts = Parts::default();
    parts.set(year, month, "1")?;
    parts.day = None;
    parts.timestamp(None)
}

/// Reads `YYYY-MM-DD`, `YYYY-MM`, `YYYY-DDD` or `YYYY`, with `-`, `/` or `.`, and returns the rest.
fn separated<'a>(parts: &mut Parts, year: &str, rest: &'a str) -> Option<&'a str> {
    let Some(separator) = rest.chars().next().filter(|ch| matches!(ch, '-' | '/' | '.')) else {
        let alone = year.len() == 4 && rest.is_empty();
        parts.set(year, "1", "1").filter(|()| alone)?;
        parts.day = None;
        return Some(rest);
    };
    let rest = &rest[1..];
    let (second, rest) = rest.split_at(leading_digits(rest));
    match second.len() {
        // A month in three digits, which ISO 8601 does not have.
        3 if year.len() == 4 && second.starts_with('0') && rest.starts_with(separator) => {}
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
        parts.day = None;
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

/// Reads `YYYY-Www-D`, `YYYYWwwD` or `YYYY-Www`, and returns the rest.
fn week<'a>(parts: &mut Parts, year: &str, rest: &'a str) -> Option<&'a str> {
    let year = year.parse().ok()?;
    let rest = rest.strip_prefix('-').unwrap_or(rest).strip_prefix(['W', 'w'])?;
    let (week, rest) = rest.split_at_checked(2).filter(|(week, _)| leading_digits(week) == 2)?;
    let day = rest.strip_prefix('-').unwrap_or(rest);
    let (day, rest) = match leading_digits(day) {
        1 => (day[..1].parse().ok()?, &day[1..]),
        0 if rest.is_empty() => (1, rest),
        _ => return None,
    };
    let day = Weekday::from_monday_one_offset(day).ok()?;
    let date = ISOWeekDate::new(year, week.parse().ok()?, day).ok()?.date();
    (parts.year, parts.month, parts.day) =
        (Some(date.year()), Some(date.month()), Some(date.day()));
    Some(rest)
}

/// Reads `YYYYMMDDHHMMSS`.
fn compact(digits: &str) -> Option<Timestamp> {
    let mut parts = Parts::default();
    parts.set(digits.get(..4)?, digits.get(4..6)?, digits.get(6..8)?)?;
    let two = |at: usize| digits.get(at..at + 2)?.parse().ok();
    parts.time = Some(Clock { hour: two(8)?, minute: two(10)?, second: two(12)? });
    parts.timestamp(None)
}

/// Reads a time of day with a zone, or nothing. After anything else the whole is not an ISO date.
fn clock_and_zone(parts: &mut Parts, text: &str, place: Place) -> Option<()> {
    if text.is_empty() {
        return Some(());
    }
    let (clock, rest) = clock(text)?;
    parts.time = Some(clock);
    if let Some((zone, "")) = offset(rest.trim_start()) {
        parts.zone = Some(Zone::Fixed(zone));
        return Some(());
    }
    for token in tokens(rest, place) {
        match token.kind {
            Kind::Word(Word::Zone(zone)) => parts.zone = Some(zone),
            Kind::Word(Word::Pm(pm)) => parts.pm = Some(pm),
            Kind::Offset(Some(zone)) => parts.zone = Some(Zone::Fixed(zone)),
            _ => return None,
        }
    }
    Some(())
}
