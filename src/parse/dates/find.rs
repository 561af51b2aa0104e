//! Finds a date in a line with other words.
use super::habit::Habit;
use super::names::{Label, Word};
use super::parts::Parts;
use super::place::Place;
use super::tokens::{Kind, Token, tokens};
use super::{plain, words};
use crate::news::Timestamp;
use std::ops::Range;

/// The bytes of a line that are looked at.
const REACH: usize = 600;

/// The most readings that are tried in one line, and the most pieces of a date.
const TRIES: usize = 64;
const PIECES: usize = 24;

/// The date of a line and its place, without the words before it. Of several dates the first
/// counts; a date of an update counts only if there is no other. A date here has a day, because a
/// year or a month alone may be about anything.
pub(in super::super) fn find(
    text: &str,
    near: Option<Timestamp>,
    place: Place,
) -> Option<(Timestamp, Range<usize>)> {
    let text = &text[..text.floor_char_boundary(REACH)];
    let habit = Habit::new(text, place);
    let (line, origins) = normalise(text);
    let tokens = tokens(&line, place);
    let origin = |at: usize| origins.get(at).copied().unwrap_or(text.len());
    let date = |parts: &Parts| parts.timestamp(near).filter(|_| parts.has_day());
    let mut tries = TRIES;
    let mut label = None;
    let mut later = None;
    for run in tokens.split(|token| matches!(token.kind, Kind::Other | Kind::Stop)) {
        for (own, part) in words::labelled(run) {
            // "Updated by the staff on …"
            label = own.or(label);
            let Some((time, at)) = longest(part, habit, &mut tries, &date) else { continue };
            let found = (time, origin(at.start)..origin(at.end));
            if label.take() != Some(Label::Updated) {
                return Some(found);
            }
            later = later.or(Some(found));
        }
    }
    later
}

/// The longest reading from the first place that has one.
fn longest<T>(
    tokens: &[Token<'_>],
    habit: Habit,
    tries: &mut usize,
    date: &impl Fn(&Parts) -> Option<T>,
) -> Option<(T, Range<usize>)> {
    // Of two numbers in a row the first counts something else.
    let is_number =
        |at: usize| tokens.get(at).is_some_and(|token| matches!(token.kind, Kind::Number(_)));
    let starts = (0..tokens.len())
        .filter(|&at| begins(&tokens[at].kind) && !(is_number(at) && is_number(at + 1)));
    for start in starts {
        let reach = &tokens[start..tokens.len().min(start + PIECES)];
        for len in (1..=reach.len()).rev().filter(|&len| ends(&reach[len - 1].kind)) {
            *tries = tries.checked_sub(1)?;
            if let Some(found) = words::one(&reach[..len], habit).as_ref().and_then(date) {
                let len = trimmed(&reach[..len]);
                let end = reach.get(len - 1).map_or(tokens[start].at.end, |last| last.at.end);
                return Some((found, tokens[start].at.start..end));
            }
        }
    }
    None
}

fn begins(kind: &Kind<'_>) -> bool {
    matches!(
        kind,
        Kind::Number(_)
            | Kind::Numeric(_)
            | Kind::Time(_)
            | Kind::Counted(..)
            | Kind::Word(Word::Month(..) | Word::MonthOrDay(_) | Word::Day)
            | Kind::Word(Word::Reign(_) | Word::Unit(_))
    )
}

fn ends(kind: &Kind<'_>) -> bool {
    begins(kind) && !matches!(kind, Kind::Word(Word::Reign(_) | Word::Unit(_)))
        || matches!(
            kind,
            Kind::Offset(_)
                | Kind::Close
                | Kind::Word(Word::Zone(_) | Word::Pm(_) | Word::Night | Word::Mim | Word::Era(_))
        )
}

/// The number of pieces without place names after a date that has no time of day. Such names are
/// text.
fn trimmed(tokens: &[Token<'_>]) -> usize {
    if tokens.iter().any(|token| matches!(token.kind, Kind::Time(_))) {
        return tokens.len();
    }
    let is_place = |token: &Token<'_>| {
        matches!(token.kind, Kind::Word(Word::Zone(_)) | Kind::Offset(_) | Kind::Open)
    };
    tokens.iter().rposition(|token| !is_place(token)).map_or(tokens.len(), |last| last + 1)
}

/// The normalised text, and the source of each of its bytes.
fn normalise(text: &str) -> (String, Vec<usize>) {
    let mut line = String::with_capacity(text.len());
    let mut origins = Vec::with_capacity(text.len());
    for (at, ch) in text.char_indices() {
        if let Some(ch) = plain(ch) {
            line.push(ch);
            origins.resize(line.len(), at);
        }
    }
    (line, origins)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(line: &str, near: Option<&str>) -> Option<(String, String)> {
        let second = |text: &str| text.parse::<jiff::Timestamp>().unwrap().as_second();
        let (time, at) = find(line, near.map(|near| Timestamp(second(near))), Place::default())?;
        let time = jiff::Timestamp::from_second(time.0).unwrap();
        Some((line[at].to_owned(), time.to_string()))
    }

    #[test]
    fn a_date_stands_among_words() {
        for (line, date, time) in [
            ("17 فبراير 2021", "17 فبراير 2021", "2021-02-17T00:00:00Z"),
            ("نشر في: ١٧ شباط ٢٠٢١", "١٧ شباط ٢٠٢١", "2021-02-17T00:00:00Z"),
            ("دمشق – 17 شُباط 2021 – مراسلنا", "17 شُباط 2021", "2021-02-17T00:00:00Z"),
            ("17 شباط 2021 – دمشق", "17 شباط 2021", "2021-02-17T00:00:00Z"),
            (
                "بقلم: سامر خليل، الأربعاء 17 شباط/فبراير 2021",
                "الأربعاء 17 شباط/فبراير 2021",
                "2021-02-17T00:00:00Z",
            ),
            (
                "الكاتبة ليلى | 17/02/2021 - 10:30 مساءً | ثقافة",
                "17/02/2021 - 10:30 مساءً",
                "2021-02-17T22:30:00Z",
            ),
            (
                "By Nour Haddad on February 17, 2021 at 10:30 am in News",
                "February 17, 2021 at 10:30 am",
                "2021-02-17T10:30:00Z",
            ),
            (
                "Posted Wed, 17 Feb 2021 10:30:00 +0300 by the desk",
                "Wed, 17 Feb 2021 10:30:00 +0300",
                "2021-02-17T07:30:00Z",
            ),
            (
                "عدد القراءات 1200، 5 رجب 1442 هـ الموافق 17 فبراير 2021 م",
                "5 رجب 1442 هـ الموافق 17 فبراير 2021 م",
                "2021-02-17T00:00:00Z",
            ),
            (
                "saved 2021-02-17T10:30:00+03:00; 3 files",
                "2021-02-17T10:30:00+03:00",
                "2021-02-17T07:30:00Z",
            ),
            ("20:15 17/02/2021 وكالات", "20:15 17/02/2021", "2021-02-17T20:15:00Z"),
            // What was published comes first wherever it stands.
            (
                "نشر في: 17 شباط 2021 آخر تحديث: 18 شباط 2021",
                "17 شباط 2021",
                "2021-02-17T00:00:00Z",
            ),
            ("آخر تحديث: 18 شباط 2021 | نشر: 17 شباط 2021", "17 شباط 2021", "2021-02-17T00:00:00Z"),
            (
                "Updated by staff 18 Feb 2021. Published 17 Feb 2021.",
                "17 Feb 2021",
                "2021-02-17T00:00:00Z",
            ),
            ("آخر تحديث 18 شباط 2021", "18 شباط 2021", "2021-02-18T00:00:00Z"),
        ] {
            let expected = Some((date.to_owned(), time.to_owned()));
            assert_eq!(found(line, None), expected, "{line}");
        }
    }

    #[test]
    fn what_names_no_day_is_not_found() {
        for line in [
            "",
            "في عام 2021 بدأ العمل",
            "شباط 2021",
            "الهاتف 1613600000",
            "31 Jun 2020",
            "30 شباط 2021",
            "17 شباط",
            "10:30",
            "3 من 17",
            "منذ 3 ساعات",
        ] {
            assert_eq!(found(line, None), None, "{line}");
        }
    }

    #[test]
    fn a_year_may_come_from_outside() {
        let near = Some("2021-03-01T00:00:00Z");
        let expected = Some(("17 شباط".to_owned(), "2021-02-17T00:00:00Z".to_owned()));
        assert_eq!(found("كتبت ليلى في 17 شباط", near), expected);
    }

    #[test]
    fn work_is_bounded() {
        for text in ["1 ", "Feb ", "17 Feb ", "10:30 ", "نشر ", "٣١ شباط ", "رجب 1 شباط "]
        {
            find(&text.repeat(100_000), Some(Timestamp(1_613_600_000)), Place::default());
        }
    }

    proptest::proptest! {
        #[test]
        fn what_is_found_is_a_piece_of_the_text(
            text in "(\\PC|[0-9]{1,4}[-/.: +]|17 شُباط 2021|نشر|تحديث|Feb|٢٠٢١|年|月|日|（月）|ต.ค.|октября|thứ | ){0,20}"
        ) {
            if let Some((_, at)) = find(&text, Some(Timestamp(1_613_600_000)), Place::default()) {
                proptest::prop_assert!(!text[at].is_empty());
            }
        }
    }
}
