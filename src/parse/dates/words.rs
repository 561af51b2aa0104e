//! Words and numbers in any order, of either calendar or of both.
use super::names::{self, Word};
use super::{Calendar, Parts, clock, full_year, hijri, leading_digits, offset};
use crate::news::Timestamp;

/// Reads a date that is not written year first.
pub(super) fn read(text: &str, near: Option<Timestamp>) -> Option<Timestamp> {
    let parts = match text.split_once("الموافق") {
        Some((before, after)) => match (scan(before).ok(), scan(after).ok()) {
            (Some(left), Some(right)) => Some(common_half(left, right)),
            (left, right) => left.or(right),
        },
        None => match scan(text) {
            Ok(parts) => Some(parts),
            Err(Unread::TwoCalendars) => parted(text),
            Err(Unread::NoDate) => None,
        },
    };
    parts?.timestamp(near)
}

/// Why a text gave no date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Unread {
    NoDate,
    /// It names months of both calendars.
    TwoCalendars,
}

/// A date written in both calendars, one after the other.
fn parted(text: &str) -> Option<Parts> {
    let mut gaps = text.match_indices([' ', '-', '/', '|', '(']);
    gaps.find_map(|(at, _)| {
        let (left, right) = (scan(&text[..at]).ok()?, scan(&text[at..]).ok()?);
        // Both have to be whole, or a number went to the wrong one.
        let fits = left.calendar != right.calendar && left.is_whole() && right.is_whole();
        fits.then(|| common_half(left, right))
    })
}

/// Of a date in both calendars the half that leaves no doubt; it has the time of day wherever that
/// stands.
fn common_half(left: Parts, right: Parts) -> Parts {
    let (mut common, other) =
        if right.calendar == Calendar::Common { (right, left) } else { (left, right) };
    if common.time.is_none() {
        (common.time, common.pm) = (other.time, other.pm);
    }
    common.zone = common.zone.or(other.zone);
    common
}

/// What the words and numbers of a text say.
fn scan(text: &str) -> Result<Parts, Unread> {
    let mut parts = Parts::default();
    // Names of months, and the sign of the era.
    let mut named = None;
    let mut is_hijri = false;
    let mut rest = text.trim_start();
    let mut numbers: Vec<&str> = Vec::new();
    let mut words = 0;
    while let Some(first) = rest.chars().next() {
        if let Some(after) = parts.take_time(rest).or_else(|| parts.take_numeric(rest)) {
            rest = after;
        } else if first.is_ascii_digit() {
            let (number, after) = rest.split_at(leading_digits(rest));
            numbers.push(number);
            // 1st, 2nd, 17th
            // 2021م: of the Christian era
            let suffixes =
                if number.len() == 4 { ["م"].as_slice() } else { &["st", "nd", "rd", "th"] };
            let suffix = suffixes.iter().find_map(|end| after.strip_prefix(end));
            rest = suffix.filter(|after| !after.starts_with(char::is_alphabetic)).unwrap_or(after);
        } else if first.is_alphabetic() {
            let (word, after) = names::take(rest);
            match word {
                Some(Word::Month(calendar, month)) => {
                    if named.is_some_and(|named| named != calendar) {
                        return Err(Unread::TwoCalendars);
                    }
                    named = Some(calendar);
                    // شباط/فبراير
                    if *parts.month.get_or_insert(month) != month {
                        return Err(Unread::NoDate);
                    }
                }
                Some(Word::Zone(zone)) => parts.zone = parts.zone.or(Some(zone)),
                Some(Word::Pm(pm)) => parts.pm = Some(pm),
                Some(Word::Hijri) => is_hijri = true,
                Some(Word::Nothing) => {}
                None => words += 1,
            }
            // Prose is no date, even where it holds one.
            if words > 3 {
                return Err(Unread::NoDate);
            }
            rest = after;
        } else {
            rest = &rest[first.len_utf8()..];
        }
        rest = rest.trim_start_matches([' ', ',', '.', '-', '/', '(', ')', '|', ':']);
    }
    parts.place(&numbers).ok_or(Unread::NoDate)?;
    parts.calendar = match named {
        Some(calendar) => calendar,
        None if is_hijri && parts.year.is_some_and(hijri::is_year) => Calendar::Hijra,
        None => Calendar::Common,
    };
    Ok(parts)
}

impl Parts {
    fn is_whole(&self) -> bool {
        self.year.is_some() && self.month.is_some() && self.day.is_some()
    }

    /// A time of day, and the offset behind it.
    fn take_time<'a>(&mut self, text: &'a str) -> Option<&'a str> {
        let colon = leading_digits(text);
        if self.time.is_some() || !matches!(text.as_bytes().get(colon), Some(b':')) {
            return None;
        }
        let (clock, rest) = clock(text)?;
        self.time = Some(clock);
        let mut after = rest.trim_start();
        if let (Some(Word::Zone(zone)), next) = names::take(after) {
            self.zone = Some(zone);
            after = next;
        }
        if let Some((zone, next)) = offset(after.trim_start())
            && !next.starts_with(|ch: char| ch.is_alphanumeric())
        {
            self.zone = Some(zone);
            after = next;
        }
        Some(after)
    }

    /// `17/02/2021`, `2021/02/17`, `2/17/2021`, with `/`, `-` or `.`.
    fn take_numeric<'a>(&mut self, text: &'a str) -> Option<&'a str> {
        if self.month.is_some() {
            return None;
        }
        let (first, rest) = text.split_at(leading_digits(text));
        let separator = rest.chars().next().filter(|ch| matches!(ch, '/' | '-' | '.'))?;
        let rest = rest[1..].trim_start();
        let (second, rest) = rest.split_at(leading_digits(rest));
        let rest = rest.strip_prefix(separator)?.trim_start();
        let (third, rest) = rest.split_at(leading_digits(rest));
        let is_short = |text: &str| matches!(text.len(), 1 | 2);
        if first.len() == 4 && is_short(second) && is_short(third) {
            self.set(first, second, third)?;
        } else if is_short(first) && is_short(second) && matches!(third.len(), 2 | 4) {
            // Day first, as nearly all the world writes; month first only where it must be.
            self.set(third, second, first).or_else(|| self.set(third, first, second))?;
        } else {
            return None;
        }
        Some(rest)
    }

    /// Gives the loose numbers their places around a month that was named.
    fn place(&mut self, numbers: &[&str]) -> Option<()> {
        if self.year.is_some() {
            return Some(());
        }
        self.month?;
        for number in numbers {
            match number.len() {
                4 if self.year.is_none() => self.year = Some(number.parse().ok()?),
                1 | 2 if self.day.is_none() => {
                    let day = number.parse().ok()?;
                    if (1..=31).contains(&day) {
                        self.day = Some(day);
                    } else {
                        self.year = Some(full_year(number)?);
                    }
                }
                1..=3 if self.year.is_none() => self.year = Some(full_year(number)?),
                _ => return None,
            }
        }
        (self.day.is_some() || self.year.is_some()).then_some(())
    }
}
