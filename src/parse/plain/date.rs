//! Dates in lines with other words around them.
use crate::news::Timestamp;
use crate::parse::boilerplate::{PHRASES, fold, shape, starts_with_word};
use crate::parse::dates;

/// Words and characters of a line in which a date is looked for, and words of a date.
const WORDS: usize = 24;
const CHARS: usize = 160;
const DATE: usize = 12;
/// Words beside the date, of a line that states no more than that.
const BESIDE: usize = 3;

/// The date that a line states: by itself, behind words that say so, or among separators.
pub(super) fn find(line: &str, near: Option<Timestamp>) -> Option<Timestamp> {
    let words: Vec<&str> = line
        .split(|ch: char| {
            ch.is_whitespace() || matches!(ch, '|' | '•' | '·' | '؛' | ';' | '[' | ']')
        })
        .filter(|word| !word.is_empty())
        .collect();
    let has_digit = |word: &&str| word.contains(char::is_numeric);
    if words.len() > WORDS || line.chars().count() > CHARS || !words.iter().any(has_digit) {
        return None;
    }
    let is_marked = is_stated_by_words(line) || line.contains(['|', '•', '·']);
    let real = |words: &[&str]| words.iter().filter(|word| word.chars().count() > 1).count();
    for len in (1..=words.len().min(DATE)).rev() {
        for (at, window) in words.windows(len).enumerate() {
            if !window.iter().any(has_digit) {
                continue;
            }
            let beside = real(&words[..at]) + real(&words[at + len..]);
            // A month and a year, or a year, are a date only of a line that holds nothing else.
            if beside > BESIDE && !is_marked || beside > 0 && numbers(window) < 2 {
                continue;
            }
            if let Some(date) = dates::parse(&window.join(" "), None) {
                return Some(date);
            }
        }
    }
    // Without a year the line may be about any year.
    near.filter(|_| words.len() <= BESIDE + 2).and_then(|_| dates::parse(line, near))
}

/// Whether the line says when something was published, if not on which day.
pub(super) fn is_stated(line: &str) -> bool {
    let is_short = line.chars().count() <= CHARS / 2;
    is_short && PHRASES.ages.contains(&shape(line))
        || is_short && is_stated_by_words(line) && line.contains(char::is_numeric)
        || is_counted(line)
        || find(line, None).is_some()
}

/// A date of a calendar that is not known, a time, the number of an issue: numbers among few words.
fn is_counted(line: &str) -> bool {
    let words: Vec<&str> = line.split_whitespace().collect();
    let numbers = words.iter().filter(|word| word.contains(char::is_numeric)).count();
    words.len() <= WORDS
        && line.chars().count() <= CHARS
        && numbers >= 2
        && numbers * 4 >= words.len()
}

/// Numbers in words, `17/2/2021` being three.
fn numbers(words: &[&str]) -> usize {
    let parts = words.iter().flat_map(|word| word.split(|ch: char| !ch.is_numeric()));
    parts.filter(|part| !part.is_empty()).count()
}

fn is_stated_by_words(line: &str) -> bool {
    let folded = fold(line);
    let folded = folded.trim_start_matches(|ch: char| !ch.is_alphanumeric());
    PHRASES.stated.iter().any(|phrase| starts_with_word(folded, phrase))
}
