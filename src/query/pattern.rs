//! Regular expressions on folded text.
use crate::lang::fold;
use regex::{Regex, RegexBuilder};
use std::ops::Range;

/// The largest size of a compiled expression, and of what it builds while it searches, in bytes.
const SIZE: usize = 1 << 20;

/// A regular expression on folded text: its letters are folded, its classes and signs stay. It
/// takes time in proportion to the text, whatever the expression.
#[derive(Clone, Debug)]
pub struct Pattern(Regex);

/// A text that is no regular expression, or one that takes too much memory.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("no regular expression, or too large a one: {0}")]
pub struct PatternError(pub String);

impl Pattern {
    /// Reads an expression in the syntax of the `regex` crate.
    ///
    /// # Errors
    ///
    /// If it cannot be read, or takes too much memory.
    pub fn new(text: &str) -> Result<Self, PatternError> {
        let mut builder = RegexBuilder::new(&folded(text));
        builder.size_limit(SIZE).dfa_size_limit(SIZE).nest_limit(32).multi_line(true);
        builder.build().map(Self).map_err(|_| PatternError(text.to_owned()))
    }

    /// True if it matches somewhere in `folded`, a text that [`fold`] made.
    pub fn is_match(&self, folded: &str) -> bool {
        self.0.is_match(folded)
    }

    /// The places in `folded` where it matches, those of no length left out.
    pub fn matches(&self, folded: &str) -> impl Iterator<Item = Range<usize>> {
        self.0.find_iter(folded).map(|found| found.range()).filter(|range| !range.is_empty())
    }
}

/// The expression with its letters folded. Escapes, classes by name and flags stay as they are.
fn folded(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let len = kept(rest);
        let (kept, after) = rest.split_at(len);
        match len {
            0 => {
                let (letter, after) = rest.split_at(first.len_utf8());
                folded.push_str(&fold(letter));
                rest = after;
            }
            _ => {
                folded.push_str(kept);
                rest = after;
            }
        }
    }
    folded
}

/// The bytes at the beginning of an expression that are not letters to find.
fn kept(text: &str) -> usize {
    let mut chars = text.chars();
    let end = match (chars.next(), chars.next()) {
        (Some('\\'), Some('p' | 'P' | 'x' | 'u' | 'U')) if text[2..].starts_with('{') => {
            text.find('}').map(|end| end + 1)
        }
        (Some('\\'), Some('x')) => Some(4),
        (Some('\\'), Some('u')) => Some(6),
        (Some('\\'), Some('U')) => Some(10),
        (Some('\\'), Some(escaped)) if escaped.is_ascii() => Some(2),
        (Some('['), Some(':')) => text.find(":]").map(|end| end + 2),
        (Some('('), Some('?')) => text.find([':', ')', '>']).map(|end| end + 1),
        _ => None,
    };
    end.filter(|end| text.is_char_boundary(*end)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_are_folded_and_signs_are_not() {
        for (pattern, text, expected) in [
            ("مُحَمَّد", "قال محمد", true),
            ("أحمد|إسلام", "اسلام", true),
            ("^سوريا$", "سوريا", true),
            ("^سوريا$", "شمال سوريا", false),
            ("\\d{4}", "في عام ٢٠٢٤", true),
            ("COVID-\\d+", "covid-19", true),
            ("\\S+\\s\\S+", "a b", true),
            ("\\W", "ab", false),
            ("\\p{Greek}", "ab", false),
            ("\\p{Arabic}", "كلمة", true),
            ("(?P<Year>2\\d)", "21", true),
            ("(?i:X)", "x", true),
            ("[[:digit:]]", "7", true),
            ("[A-Z]{3}", "usa", true),
            ("Straße", "STRASSE", true),
        ] {
            let pattern = Pattern::new(pattern).unwrap();
            assert_eq!(pattern.is_match(&fold(text)), expected, "{pattern:?} {text}");
        }
        let places = Pattern::new("a*").unwrap();
        assert_eq!(places.matches("aab a").collect::<Vec<_>>(), [0..2, 4..5]);
    }

    #[test]
    fn what_is_no_expression_or_too_large_is_refused() {
        for text in ["(", "a{2,1}", "[z-a]", "\\", "(?<", "\\p{Nothing}", "((a{1000}){1000}){1000}"]
        {
            assert_eq!(Pattern::new(text).unwrap_err(), PatternError(text.to_owned()));
        }
    }
}
