//! The time that an article takes to read.

use std::time::Duration;

/// Words per minute at which texts of a language are read, characters in the two without blanks: the means
/// of the 17 languages that S. Trauzettel-Klosinski and K. Dietz measured with readers who read aloud,
/// "Standardized assessment of reading performance: the New International Reading Speed Texts IReST",
/// Investigative Ophthalmology & Visual Science 53:9 (2012), doi:10.1167/iovs.11-8284.
const SPEEDS: &[(&str, usize)] = &[
    ("ar", 138),
    ("de", 179),
    ("en", 228),
    ("es", 218),
    ("fi", 161),
    ("fr", 195),
    ("he", 187),
    ("it", 188),
    ("ja", 357),
    ("nl", 202),
    ("pl", 166),
    ("pt", 181),
    ("ru", 184),
    ("sl", 180),
    ("sv", 199),
    ("tr", 166),
    ("zh", 255),
];

/// The mean in words, for a language that was not measured.
const USUAL: usize = 184;

/// The minutes in which a text is read, to the nearest one; `language` is its BCP 47 tag. Zero for a text
/// of less than half a minute.
pub fn reading_minutes(text: &str, language: Option<&str>) -> usize {
    let speed = reading_speed(language);
    (count(text) + speed / 2) / speed
}

/// The time in which a text is read.
pub fn reading_time(text: &str, language: Option<&str>) -> Duration {
    let count = u64::try_from(count(text)).unwrap_or(u64::MAX);
    let speed = u64::try_from(reading_speed(language)).unwrap_or(u64::MAX).max(1);
    Duration::from_millis(count.saturating_mul(60_000) / speed)
}

/// The words per minute at which texts of a language are read, or characters where it has no blanks.
pub fn reading_speed(language: Option<&str>) -> usize {
    let code = language.and_then(|tag| tag.split(['-', '_']).next()).unwrap_or_default();
    let known = SPEEDS.iter().find(|(name, _)| name.eq_ignore_ascii_case(code));
    known.map_or(USUAL, |(_, speed)| *speed)
}

/// The words of a text: what stands between blanks and holds a letter or digit, and each character of
/// scripts without blanks.
fn count(text: &str) -> usize {
    let (mut words, mut lone, mut spoken) = (0, 0, false);
    for c in text.chars() {
        if c.is_whitespace() {
            words += lone.max(usize::from(spoken));
            (lone, spoken) = (0, false);
        } else {
            lone += usize::from(is_word(c));
            spoken = spoken || is_letter(c);
        }
    }
    words + lone.max(usize::from(spoken))
}

/// True for a letter or digit; most are told without a look into tables.
fn is_letter(c: char) -> bool {
    matches!(c, 'a'..='z' | 'A'..='Z' | '0'..='9' | '\u{5d0}'..='\u{5ea}' | '\u{620}'..='\u{64a}')
        || c > '\u{7f}' && c.is_alphanumeric()
}

/// True for a character that counts as a word: kana and Han.
fn is_word(c: char) -> bool {
    matches!(c, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{20000}'..='\u{3ffff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn minutes_go_by_the_language() {
        let text = |words: usize| "كلمة ".repeat(words);
        for (words, language, minutes) in [
            (0, None, 0),
            (68, Some("ar"), 0),
            (69, Some("ar"), 1),
            (1380, Some("ar-EG"), 10),
            (1380, Some("AR_eg"), 10),
            (1380, Some("en"), 6),
            (1380, Some("fa"), 8),
            (1380, None, 8),
        ] {
            assert_eq!(reading_minutes(&text(words), language), minutes, "{words} {language:?}");
        }
        assert_eq!(reading_minutes(&"— ".repeat(1380), Some("ar")), 0);
        assert_eq!(reading_time(&text(138), Some("ar")), Duration::from_secs(60));
        assert_eq!(reading_time("", None), Duration::ZERO);
        // A word among signs is one word, and a sign alone is none.
        assert_eq!(reading_minutes(&"«كلمة» — ".repeat(1380), Some("ar")), 10);
        // Chinese is written without blanks.
        assert_eq!(reading_minutes(&"中文".repeat(128), Some("zh")), 1);
    }
}
