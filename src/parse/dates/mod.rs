//! Dates as feeds and pages write them.
//!
//! The formats are RFC 822, 2822 and 3339, ISO 8601 and their misspellings, and the dates of many
//! languages: Arabic with all its families of months, Persian, Urdu, Kurdish, Hebrew, Turkish,
//! French and more. The calendars are the common one and both of the Hijra, the lunar and the
//! solar. There are three kinds of digits.
//!
//! One reader serves all formats. It splits the text into numbers and words, knows the possible
//! meanings of each word, and asks jiff whether the result exists. Any other text is not a date,
//! because a guess would put the article in a wrong place for ever.
mod calendar;
mod clock;
mod find;
mod fold;
mod hijri;
mod iso;
mod months;
mod names;
mod parts;
mod place;
mod solar;
#[cfg(test)]
mod tests;
mod tokens;
mod words;
mod zones;

use crate::news::Timestamp;
use clock::leading_digits;
use parts::COCOA_EPOCH;
use tokens::tokens;

pub(super) use find::find;
pub(super) use place::Place;

/// The longest text that is looked at, in bytes.
const LEN: usize = 200;

/// Reads a date. `near` (the time of the file or now) supplies a missing year: the one that puts
/// the date nearest before it. `place` is the origin of the text.
pub(super) fn parse(text: &str, near: Option<Timestamp>, place: Place) -> Option<Timestamp> {
    // What is longer is no date.
    if text.len() > LEN {
        return None;
    }
    let habit = place.calendar(text);
    let text: String = text.chars().filter_map(plain).collect();
    let text = text.trim();
    if !text.contains(|ch: char| ch.is_ascii_digit()) {
        return None;
    }
    iso::read(text, place)
        .or_else(|| words::read(&tokens(text, place), habit, |parts| parts.timestamp(near)))
        .or_else(|| bare_number(text))
}

/// Maps a character to Western digits and plain separators, without marks.
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

/// Reads seconds or milliseconds since 1970.
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
