//! Dates in lines with other words.
use crate::news::Timestamp;
use crate::parse::boilerplate::{PHRASES, fold, shape, starts_with_word};
use crate::parse::dates::{self, Place};

/// The most words and characters of a line in which a date is looked for.
const WORDS: usize = 24;
const CHARS: usize = 160;
/// The most words beside the date in a line that only states a date.
const BESIDE: usize = 3;

/// The date that a line states: alone, after words that say so, or among separators.
pub(in super::super) fn find(
    line: &str,
    near: Option<Timestamp>,
    place: Place,
) -> Option<Timestamp> {
    let count = words(line).count();
    let has_digit = line.contains(char::is_numeric);
    if count > WORDS || line.chars().count() > CHARS || !has_digit {
        return None;
    }
    // A month and a year, or a year, are a date only of a line that holds nothing else.
    if let Some(date) = dates::parse(line, None, place) {
        return Some(date);
    }
    let is_marked = is_stated_by_words(line) || line.contains(['|', '•', '·']);
    let real = |part: &str| words(part).filter(|word| word.chars().count() > 1).count();
    let found = dates::find(line, None, place).filter(|(_, at)| {
        let before = line.get(..at.start).map_or(0, real);
        is_marked || before + line.get(at.end..).map_or(0, real) <= BESIDE
    });
    // Without a year the line may be about any year.
    let of_any_year =
        || near.filter(|_| count <= BESIDE + 2).and_then(|_| dates::parse(line, near, place));
    found.map(|(date, _)| date).or_else(of_any_year)
}

fn words(line: &str) -> impl Iterator<Item = &str> {
    let parts = line.split(|ch: char| {
        ch.is_whitespace() || matches!(ch, '|' | '•' | '·' | '؛' | ';' | '[' | ']')
    });
    parts.filter(|word| !word.is_empty())
}

/// True if the line states the time of a publication, even without a day.
pub(super) fn is_stated(line: &str, place: Place) -> bool {
    let is_short = line.chars().count() <= CHARS / 2;
    is_short && PHRASES.ages.contains(&shape(line))
        || is_short && is_stated_by_words(line) && line.contains(char::is_numeric)
        || is_counted(line)
        || find(line, None, place).is_some()
}

/// True for few words with numbers: a date of an unknown calendar, a time, an issue number.
fn is_counted(line: &str) -> bool {
    let words: Vec<&str> = line.split_whitespace().collect();
    let numbers = words.iter().filter(|word| word.contains(char::is_numeric)).count();
    words.len() <= WORDS
        && line.chars().count() <= CHARS
        && numbers >= 2
        && numbers * 4 >= words.len()
}

fn is_stated_by_words(line: &str) -> bool {
    let folded = fold(line);
    let folded = folded.trim_start_matches(|ch: char| !ch.is_alphanumeric());
    PHRASES.stated.iter().any(|phrase| starts_with_word(folded, phrase))
}
