//! The names of months, days and halves of the day in more than a hundred languages, from the
//! Unicode CLDR. `generate.mjs` writes the table, and says where its data come from.
//!
//! The table is read in place: a name is found by bisection, and nothing is built at the start.
use std::cmp::Ordering;

/// A line for each folded name, sorted by bytes; the first line is a comment.
const TABLE: &str = include_str!("names.txt");

/// The fewest letters of a name that is written shorter than CLDR has it.
const PREFIX: usize = 3;

/// The meaning of a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Meaning {
    Month(i8),
    /// A month, or a day of the week if another month is named.
    MonthOrDay(i8),
    /// A month whose name is shorter here than in CLDR, and may be another word.
    ShortMonth(i8),
    Day,
    /// True for the afternoon.
    Pm(bool),
    Night,
}

/// The meaning of a folded name in a language.
pub(super) fn of_language(folded: &str, language: &str) -> Option<Meaning> {
    let language = canonical(language);
    let meanings = exact(folded).into_iter().flat_map(Line::meanings);
    chosen(meanings.filter(|(_, languages)| speaks(languages, language)))
        // фев, where CLDR has февр.
        .or_else(|| beginning(folded, |languages| speaks(languages, language)))
}

/// The meaning of a folded name in the language, of those that have the name, with the most
/// speakers.
pub(super) fn of_any(folded: &str) -> Option<Meaning> {
    if let Some(line) = exact(folded) {
        return line.meanings().next().and_then(|(meaning, _)| meaning);
    }
    let is_long_script = |ch: char| matches!(ch, '\u{370}'..='\u{52f}');
    folded.starts_with(is_long_script).then(|| beginning(folded, |_| true))?
}

/// True if a folded name is a day of the week somewhere.
pub(super) fn is_day(folded: &str) -> bool {
    let is_day = |line: Line<'_>| line.meanings().any(|(it, _)| it == Some(Meaning::Day));
    exact(folded).is_some_and(is_day)
}

/// True if names of several words begin with these.
pub(super) fn begins(words: &str) -> bool {
    let next = lines_from(words).find(|line| line.name != words);
    next.is_some_and(|line| line.name.strip_prefix(words).is_some_and(|end| end.starts_with(' ')))
}

/// A line of the table.
#[derive(Clone, Copy, Debug)]
struct Line<'a> {
    name: &'a str,
    meanings: &'a str,
}

impl<'a> Line<'a> {
    fn new(line: &'a str) -> Self {
        let (name, meanings) = line.split_once('\t').unwrap_or((line, ""));
        Self { name, meanings }
    }

    /// The meanings, each with the list of its languages.
    fn meanings(self) -> impl Iterator<Item = (Option<Meaning>, &'a str)> {
        self.meanings.split(' ').filter_map(|meaning| {
            let (meaning, languages) = meaning.split_once(':')?;
            let meaning = match meaning {
                "d" => Some(Meaning::Day),
                "am" => Some(Meaning::Pm(false)),
                "pm" => Some(Meaning::Pm(true)),
                "night" => Some(Meaning::Night),
                month => month.strip_prefix('m')?.parse().ok().map(Meaning::Month),
            };
            Some((meaning, languages))
        })
    }
}

/// The first meaning; a month that is a day, too, is doubtful.
fn chosen<'a>(mut meanings: impl Iterator<Item = (Option<Meaning>, &'a str)>) -> Option<Meaning> {
    let first = meanings.next()?.0?;
    match first {
        Meaning::Month(month) if meanings.any(|(it, _)| it == Some(Meaning::Day)) => {
            Some(Meaning::MonthOrDay(month))
        }
        _ => Some(first),
    }
}

/// The month or day that all longer names with these first letters have in common.
fn beginning(folded: &str, fits: impl Fn(&str) -> bool) -> Option<Meaning> {
    if folded.chars().count() < PREFIX || folded.contains(' ') {
        return None;
    }
    let lines = lines_from(folded).take_while(|line| line.name.starts_with(folded));
    let mut meanings = lines
        .flat_map(Line::meanings)
        .filter(|(_, languages)| fits(languages))
        .filter_map(|(meaning, _)| meaning)
        .filter(|meaning| matches!(meaning, Meaning::Month(_) | Meaning::Day));
    let first = meanings.next()?;
    meanings.all(|other| other == first).then_some(match first {
        Meaning::Month(month) => Meaning::ShortMonth(month),
        first => first,
    })
}

fn exact(folded: &str) -> Option<Line<'static>> {
    lines_from(folded).next().filter(|line| line.name == folded)
}

/// The lines from the first whose name is not before `name`.
fn lines_from(name: &str) -> impl Iterator<Item = Line<'static>> {
    let bytes = TABLE.as_bytes();
    let start_of_line = |at: usize| {
        bytes
            .get(..at)
            .and_then(|head| head.iter().rposition(|byte| *byte == b'\n'))
            .map_or(0, |end| end + 1)
    };
    let line_at = |start: usize| TABLE.get(start..).and_then(|rest| rest.lines().next());
    let (mut low, mut high) = (0, TABLE.len());
    while low < high {
        let start = start_of_line(low + (high - low) / 2);
        let line = line_at(start).unwrap_or_default();
        match Line::new(line).name.cmp(name) {
            Ordering::Less => low = start + line.len() + 1,
            _ => high = start,
        }
    }
    TABLE.get(low..).unwrap_or_default().lines().map(Line::new)
}

fn speaks(languages: &str, language: &str) -> bool {
    languages.split(',').any(|known| known == language)
}

/// The code that CLDR has for a language with two codes.
fn canonical(language: &str) -> &str {
    match language {
        "nb" => "no",
        "in" => "id",
        "tl" => "fil",
        "sh" | "cnr" => "sr",
        "mo" => "ro",
        "kmr" => "ku",
        _ => language,
    }
}

#[cfg(test)]
mod tests {
    use super::super::fold::fold;
    use super::*;
    use std::collections::HashSet;

    fn lines() -> impl Iterator<Item = Line<'static>> {
        TABLE.lines().skip(1).map(Line::new)
    }

    #[test]
    fn the_table_is_folded_and_sorted() {
        for line in lines() {
            assert_eq!(fold(line.name), line.name);
            assert!(line.meanings().count() > 0, "{}", line.name);
            assert!(line.meanings().all(|(meaning, _)| meaning.is_some()), "{}", line.name);
            assert_eq!(exact(line.name).map(|found| found.meanings), Some(line.meanings));
        }
        assert!(lines().is_sorted_by(|left, right| left.name < right.name));
    }

    #[test]
    fn the_languages_are_many_and_have_all_months() {
        let mut languages: HashSet<&str> = HashSet::new();
        let mut months: HashSet<(&str, i8)> = HashSet::new();
        for (meaning, list) in lines().flat_map(Line::meanings) {
            for language in list.split(',') {
                languages.insert(language);
                if let Some(Meaning::Month(month)) = meaning {
                    months.insert((language, month));
                }
            }
        }
        // Months that are numbers are no names.
        for language in languages.iter().filter(|it| !matches!(**it, "ko" | "ja" | "vi" | "yue")) {
            let count = (1..=12).filter(|month| months.contains(&(language, *month))).count();
            assert_eq!(count, 12, "{language}");
        }
        assert!(languages.len() > 100, "{}", languages.len());
    }

    #[test]
    fn a_name_with_two_meanings_has_that_of_its_language() {
        use Meaning::{Day, Month, MonthOrDay, Pm, ShortMonth};
        for (name, language, expected) in [
            ("listopad", "hr", Some(Month(10))),
            ("listopad", "cs", Some(Month(11))),
            ("srp", "cs", Some(Month(8))),
            ("srp", "hr", Some(Month(7))),
            ("lip", "pl", Some(Month(7))),
            ("lip", "hr", Some(Month(6))),
            ("mar", "it", Some(MonthOrDay(3))),
            ("mar", "nb", Some(Month(3))),
            ("paz", "pl", Some(Month(10))),
            ("paz", "tr", Some(Day)),
            ("pt", "pl", Some(Day)),
            ("du", "hu", Some(Pm(true))),
            ("фев", "ru", Some(ShortMonth(2))),
            ("pazdz", "pl", Some(ShortMonth(10))),
            ("listopad", "fr", None),
            ("list", "hr", Some(ShortMonth(10))),
            ("", "hr", None),
        ] {
            assert_eq!(of_language(name, language), expected, "{name} {language}");
        }
    }

    #[test]
    fn without_a_language_the_one_with_the_most_speakers_counts() {
        use Meaning::{Month, ShortMonth};
        for (name, expected) in [
            ("listopad", Some(Month(11))),
            ("srp", Some(Month(8))),
            ("lip", Some(Month(7))),
            ("mei", Some(Month(5))),
            ("paz", Some(Month(10))),
            ("нояб", Some(Month(11))),
            ("сентя", Some(ShortMonth(9))),
            ("pazdz", None),
            ("ли", None),
            ("слово", None),
        ] {
            assert_eq!(of_any(name), expected, "{name}");
        }
    }

    #[test]
    fn phrases_begin() {
        assert!(begins("thu"));
        assert!(!begins("okt"));
        assert!(!begins(""));
        assert!(!begins("\u{10ffff}"));
    }
}
