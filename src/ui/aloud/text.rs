//! Logical text for lines: cleaned, cut and broken at blanks.
use sahifa_text::{BaseDirection, CleanText, Options, Shaping};

/// A text as speech gets it: letters as they were written, in their order, without controls, without the
/// isolates and marks that only layout needs, on one line.
pub(super) fn plain(text: &str) -> String {
    let clean = CleanText::new(text);
    let letters = clean.as_str().chars().filter(|c| !is_directional(*c));
    let one: String = letters.map(|c| if c.is_whitespace() { ' ' } else { c }).collect();
    one.split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// True for the characters that order text and join words on a line, and say nothing (UAX #9 2, UAX #14
/// WJ).
fn is_directional(c: char) -> bool {
    matches!(c, '\u{061C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}' | '\u{2066}'..='\u{2069}')
}

/// The text in at most so many bytes, cut at a blank where there is one.
pub(super) fn cut(text: &str, most: usize) -> String {
    const ELLIPSIS: &str = "…";
    if text.len() <= most {
        return text.to_owned();
    }
    let end = text.floor_char_boundary(most.saturating_sub(ELLIPSIS.len()));
    let piece = text.get(..end).unwrap_or_default();
    let whole = piece.rfind(' ').filter(|at| *at > most / 2);
    let piece = whole.and_then(|at| piece.get(..at)).unwrap_or(piece);
    format!("{piece}{ELLIPSIS}")
}

/// The columns of a text whose letters nobody joins.
pub(super) fn columns(text: &str) -> usize {
    let lines = Lines::laid_out(text, usize::from(u16::MAX), |line| line.width());
    lines.first().copied().unwrap_or_default()
}

/// The rows of a line on the screen.
#[derive(Debug)]
pub(super) struct Lines {
    pub(super) rows: Vec<String>,
}

impl Lines {
    /// A text in rows of so many columns.
    pub(super) fn of(text: &str, columns: usize) -> Self {
        let ranges = Self::laid_out(text, columns, |line| line.source());
        let clean = CleanText::new(text);
        let rows = ranges.into_iter().filter_map(|range| clean.as_str().get(range));
        Self { rows: rows.map(|row| row.trim_end().to_owned()).collect() }
    }

    fn laid_out<T>(text: &str, width: usize, of: impl Fn(&sahifa_text::Line) -> T) -> Vec<T> {
        let options = Options {
            width,
            base: BaseDirection::Ltr,
            shaping: Shaping::None,
            lam_alef: false,
            ..Options::default()
        };
        sahifa_text::layout(&CleanText::new(text), &[], &options).lines.iter().map(of).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn speech_gets_letters_as_they_were_written() {
        for (text, wanted) in [
            ("\u{2068}بيت\u{2069} \u{200E}3\n", "بيت 3"),
            ("a\u{1b}[2Jb", "a[2Jb"),
            ("می\u{200C}خواهم", "می\u{200C}خواهم"),
            ("مُحَمَّد", "مُحَمَّد"),
        ] {
            assert_eq!(plain(text), wanted);
        }
    }

    #[test]
    fn a_cut_is_within_its_bytes_and_ends_at_a_word() {
        assert_eq!(cut("one two three", 11), "one two…");
        assert_eq!(cut("one two", 7), "one two");
        for most in 4..40 {
            assert!(cut("ارتفاع الأسعار في السوق المحلية", most).len() <= most);
        }
    }

    #[test]
    fn columns_are_those_of_separate_letters() {
        for (text, wanted) in [("لا", 2), ("سَ", 1), ("日", 2), ("ab ", 3), ("", 0)] {
            assert_eq!(columns(text), wanted, "{text:?}");
        }
    }
}
