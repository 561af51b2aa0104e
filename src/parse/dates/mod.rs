//! Dates as feeds and pages write them.
//!
//! The formats are RFC 822, 2822 and 3339, ISO 8601 and their misspellings, and the dates of many
//! languages: Arabic with all its families of months, Persian, Urdu, Kurdish and Hebrew by our own
//! tables, more than a hundred others by that of the Unicode CLDR. The calendars are the common one,
//! also with the years of the Buddha and of reigns, and both of the Hijra, the lunar and the solar.
//! `docs/dates.md` has the rules for what is in doubt.
//!
//! One reader serves all formats. It splits the text into numbers and words, knows the possible
//! meanings of each word, and asks jiff whether the result exists. Any other text is not a date,
//! because a guess would put the article in a wrong place for ever.
mod calendar;
mod cldr;
mod clock;
mod find;
mod fold;
mod habit;
mod hijri;
mod iso;
mod months;
mod names;
mod order;
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
use habit::Habit;
use parts::COCOA_EPOCH;
use tokens::tokens;

pub(super) use find::find;
pub(super) use order::Order;
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
    let habit = Habit::new(text, place);
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
    if ch.is_ascii() {
        return Some(if ch.is_whitespace() { ' ' } else { ch });
    }
    Some(match ch {
        '،' | '؛' | '，' | '、' | '・' => ' ',
        '٫' | '．' => '.',
        '−' | '–' | '—' | '‐' | '‑' | '－' => '-',
        '：' => ':',
        '／' => '/',
        '（' | '［' | '【' => '(',
        '）' | '］' | '】' => ')',
        'ـ' | '\u{64b}'..='\u{655}' | '\u{670}' | '\u{591}'..='\u{5bd}' => return None,
        '\u{200c}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => return None,
        _ if is_accent(ch) => return None,
        _ if ch.is_whitespace() => ' ',
        _ => digit(ch).unwrap_or(ch),
    })
}

/// The zero of every script whose dates are read.
const ZEROS: [char; 16] =
    ['٠', '۰', '०', '০', '੦', '૦', '୦', '௦', '౦', '೦', '൦', '๐', '໐', '၀', '០', '０'];

fn digit(ch: char) -> Option<char> {
    let value = |zero: &char| u32::from(ch).checked_sub(u32::from(*zero)).filter(|it| *it < 10);
    char::from_digit(ZEROS.iter().find_map(value)?, 10)
}

/// True for a mark on a letter that is no letter itself; `fold` takes the same off names.
fn is_accent(ch: char) -> bool {
    let is_mark = matches!(
        ch,
        '\u{300}'..='\u{36f}'
            | '\u{e47}'..='\u{e4e}'
            | '\u{ec8}'..='\u{ece}'
            | '\u{1037}'..='\u{103a}'
            | '\u{17c9}'..='\u{17d3}'
    );
    // The nukta and the virama of each script of India stand in the same row.
    let is_indic =
        matches!(ch, '\u{900}'..='\u{dff}') && matches!(u32::from(ch) & 0x7f, 0x3c | 0x4d);
    (is_mark || is_indic) && !ch.is_alphabetic()
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
