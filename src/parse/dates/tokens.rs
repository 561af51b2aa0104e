//! The tokens of a date: numbers, times, offsets and words, each with its place.
use super::clock::{Clock, clock, leading_digits, offset};
use super::names::{self, Word};
use super::place::Place;
use super::{cldr, fold::fold, zones};
use std::ops::Range;

/// One piece of a text.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Token<'a> {
    pub(super) kind: Kind<'a>,
    /// Its place in bytes.
    pub(super) at: Range<usize>,
}

#[derive(Clone, Debug, PartialEq)]
pub(super) enum Kind<'a> {
    Number(&'a str),
    /// Three numbers with the same separator.
    Numeric(Numeric<'a>),
    Time(Clock),
    /// A number with the sign of its unit: 2018年, 10월, 8日.
    Counted(Unit, &'a str),
    /// Seconds east of Greenwich; `None` if no place is so far away.
    Offset(Option<i32>),
    Word(Word),
    /// A word without a meaning in dates.
    Other,
    Open,
    Close,
    /// A sign that never occurs in a date.
    Stop,
}

/// The unit of a number in the dates of East Asia.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Unit {
    Year,
    Month,
    Day,
}

/// A numeric date such as `17/02/2021`, `2021/02/17` or `2/17/2021`, with `/`, `-` or `.`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Numeric<'a> {
    pub(super) first: &'a str,
    pub(super) second: &'a str,
    pub(super) third: &'a str,
    pub(super) sign: char,
}

/// Splits a normalised text into tokens, in one pass from left to right.
pub(super) fn tokens(text: &str, place: Place) -> Vec<Token<'_>> {
    let mut tokens: Vec<Token<'_>> = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let after_time = tokens.last().is_some_and(|token| {
            matches!(
                token.kind,
                Kind::Time(_) | Kind::Word(Word::Zone(_) | Word::Pm(_) | Word::Mim | Word::Night)
            )
        });
        let (kind, after) = if first.is_ascii_digit() {
            let (kind, after) = number(rest);
            (Some(kind), after)
        } else if first.is_alphabetic() {
            let (mut word, after) = names::take(rest, place);
            let letters = &rest[..rest.len() - after.len()];
            if tokens.is_empty() && is_day_here(word.as_ref(), letters, after) {
                word = Some(Word::Day);
            }
            // The Atlantic after a time and at the end; else the preposition.
            if after_time && letters == "AT" && after.is_empty() {
                word = zones::named("at", place).map(Word::Zone);
            }
            (Some(word.map_or(Kind::Other, Kind::Word)), after)
        } else if after_time && let Some((offset, after)) = distance(rest) {
            (Some(Kind::Offset(offset)), after)
        } else {
            let kind = match first {
                '(' => Some(Kind::Open),
                ')' => Some(Kind::Close),
                ' ' | ',' | '.' | '-' | '/' | '|' | ':' | '+' | '_' | '\'' => None,
                _ => Some(Kind::Stop),
            };
            (kind, &rest[first.len_utf8()..])
        };
        if let Some(kind) = kind {
            tokens.push(Token { kind, at: text.len() - rest.len()..text.len() - after.len() });
        }
        rest = after;
    }
    tokens
}

/// True if the letters of a zone at the start of a text are a day: čt is Thursday in Prague, and the
/// zone of Chicago. A zone stands beside a time.
fn is_day_here(word: Option<&Word>, letters: &str, rest: &str) -> bool {
    let rest = rest.trim_start_matches([' ', '.', ',']);
    matches!(word, Some(Word::Zone(_)))
        && letters.chars().count() <= 2
        && cldr::is_day(&fold(letters))
        && time(rest).is_none()
}

/// Reads a token that begins with a digit.
fn number(text: &str) -> (Kind<'_>, &str) {
    if let Some((kind, rest)) = counted(text) {
        return (kind, rest);
    }
    if let Some((clock, rest)) = time(text) {
        return (Kind::Time(clock), rest);
    }
    if let Some((numeric, rest)) = numeric(text) {
        return (Kind::Numeric(numeric), rest);
    }
    if let Some((clock, rest)) = dotted(text) {
        return (Kind::Time(clock), rest);
    }
    let (number, rest) = text.split_at(leading_digits(text));
    // 1st, 2nd, 17th, 1er; 2021م: of the Christian era; ۲۰۲۱ء in Urdu, ١٧ی in Kurdish
    let suffixes = match number.len() {
        4 => ["م", "ء", "ع", "ی", "ي"].as_slice(),
        _ => &["st", "nd", "rd", "th", "er", "ی", "ي", "º", "ª"],
    };
    let suffix = suffixes.iter().find_map(|end| rest.strip_prefix(end));
    let rest = suffix.filter(|rest| !rest.starts_with(char::is_alphabetic)).unwrap_or(rest);
    (Kind::Number(number), rest)
}

/// Reads 2018年, 10月, 8日 or 10時9分30秒, in Chinese, Japanese or Korean, also with spaces.
fn counted(text: &str) -> Option<(Kind<'_>, &str)> {
    let (number, rest) = text.split_at(leading_digits(text));
    let rest = rest.trim_start_matches(' ');
    if rest.is_ascii() || number.len() > 4 {
        return None;
    }
    let unit = rest.chars().next()?;
    let after = &rest[unit.len_utf8()..];
    let unit = match unit {
        '年' | '년' => Unit::Year,
        '月' | '월' => Unit::Month,
        '日' | '일' | '号' | '號' => Unit::Day,
        '時' | '时' | '點' | '点' | '시' => {
            let hour = number.parse().ok().filter(|hour| *hour <= 24)?;
            let (minute, after) = part_of_hour(after, ['分', '분']);
            let (second, after) = match minute {
                Some(_) => part_of_hour(after, ['秒', '초']),
                None => (None, after),
            };
            let (minute, second) = (minute.unwrap_or(0), second.unwrap_or(0));
            return Some((Kind::Time(Clock { hour, minute, second }), after));
        }
        _ => return None,
    };
    Some((Kind::Counted(unit, number), after))
}

/// Reads 9分.
fn part_of_hour(text: &str, signs: [char; 2]) -> (Option<i8>, &str) {
    let digits = text.trim_start_matches(' ');
    let (number, rest) = digits.split_at(leading_digits(digits));
    match (number.parse().ok(), rest.trim_start_matches(' ').strip_prefix(signs)) {
        (Some(number), Some(rest)) if number < 60 => (Some(number), rest),
        _ => (None, text),
    }
}

/// Reads an unmistakable time of day: `10:30`, `10h30`, `10h`.
fn time(text: &str) -> Option<(Clock, &str)> {
    let digits = leading_digits(text);
    if digits > 2 {
        return None;
    }
    match text.as_bytes().get(digits)? {
        b':' => clock(text),
        // 10 h 30, as in Canada
        b' ' if text[digits..].starts_with(" h ") => {
            let hour = text[..digits].parse().ok().filter(|hour| *hour < 24)?;
            let (minute, rest) = text[digits + 3..].split_at(leading_digits(&text[digits + 3..]));
            let minute = minute.parse().ok().filter(|_| minute.len() == 2)?;
            (minute < 60).then_some((Clock { hour, minute, second: 0 }, rest))
        }
        b'h' => {
            let rest = &text[digits + 1..];
            if rest.starts_with(|ch: char| ch.is_ascii_digit()) {
                return clock(text);
            }
            let hour = text[..digits].parse().ok().filter(|hour| *hour < 24)?;
            let alone = !rest.starts_with(char::is_alphabetic);
            alone.then_some((Clock { hour, ..Clock::default() }, rest))
        }
        _ => None,
    }
}

fn numeric(text: &str) -> Option<(Numeric<'_>, &str)> {
    let (first, rest) = text.split_at(leading_digits(text));
    let rest = rest.trim_start();
    let sign = rest.chars().next().filter(|ch| matches!(ch, '/' | '-' | '.'))?;
    let rest = rest[1..].trim_start();
    let (second, rest) = rest.split_at(leading_digits(rest));
    let rest = rest.trim_start().strip_prefix(sign)?.trim_start();
    let (third, rest) = rest.split_at(leading_digits(rest));
    let is_short = |text: &str| matches!(text.len(), 1 | 2);
    let fits = is_short(second)
        && (first.len() == 4 && is_short(third)
            || is_short(first) && matches!(third.len(), 2 | 4))
        // `17-02-10:30` ends in a time.
        && !rest.starts_with(':');
    fits.then_some((Numeric { first, second, third, sign }, rest))
}

/// Reads `10.30`: two digits and two digits, with nothing after them that would make it a date.
fn dotted(text: &str) -> Option<(Clock, &str)> {
    let hour = text.get(..2).filter(|hour| leading_digits(hour) == 2)?;
    let minute = text.get(2..5)?.strip_prefix('.').filter(|minute| leading_digits(minute) == 2)?;
    let rest = &text[5..];
    let more = rest.strip_prefix('.').unwrap_or(rest);
    let (hour, minute) = (hour.parse().ok()?, minute.parse().ok()?);
    let is_time = hour < 24 && minute < 60 && leading_digits(more) == 0;
    is_time.then_some((Clock { hour, minute, second: 0 }, rest))
}

/// Reads the offset after a time of day. Digits that may be the day or the year of a date are not
/// an offset.
fn distance(text: &str) -> Option<(Option<i32>, &str)> {
    let digits = leading_digits(text.strip_prefix(['+', '-'])?);
    let (number, rest) = text[1..].split_at(digits);
    if let Some((offset, rest)) = offset(text) {
        let ends = !rest.starts_with(|ch: char| ch.is_alphanumeric() || matches!(ch, '/' | '.'))
            && rest.strip_prefix('-').is_none_or(|rest| leading_digits(rest) == 0);
        return ends.then_some((Some(offset), rest));
    }
    let minutes = rest.strip_prefix(':').filter(|minutes| leading_digits(minutes) == 2);
    match (digits, minutes) {
        (1 | 2, Some(minutes)) => Some((None, &minutes[2..])),
        (4, None) if text.starts_with('+') || !is_year(number) => Some((None, rest)),
        _ => None,
    }
}

fn is_year(number: &str) -> bool {
    number.starts_with("19") || number.starts_with("20")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pieces_stand_where_they_are_found() {
        let text = "x 17/02/2021 - 10:30 +25:00 (GMT) 5 !";
        let found: Vec<(&str, bool)> = tokens(text, Place::default())
            .iter()
            .map(|token| (&text[token.at.clone()], matches!(token.kind, Kind::Offset(None))))
            .collect();
        let expected = ["x", "17/02/2021", "10:30", "+25:00", "(", "GMT", ")", "5", "!"];
        assert_eq!(found, expected.map(|text| (text, text == "+25:00")));
    }

    #[test]
    fn what_begins_with_a_digit() {
        for (text, expected) in [
            ("10:30", "Time 10:30"),
            ("10h30", "Time 10:30"),
            ("9h", "Time 9:0"),
            ("10.30", "Time 10:30"),
            ("10.30.", "Time 10:30"),
            ("17.02", "Time 17:2"),
            ("31.12", "Number 31"),
            ("1446h", "Number 1446"),
            ("9hours", "Number 9"),
            ("17 / 02 / 2021", "Numeric 17 02 2021"),
            ("17 - 2 - 2021", "Numeric 17 2 2021"),
            ("10.30.00", "Numeric 10 30 00"),
            ("17/2-2021", "Number 17"),
            ("17-02-10:30", "Number 17"),
            ("2021-2", "Number 2021"),
        ] {
            let found = match number(text).0 {
                Kind::Time(clock) => format!("Time {}:{}", clock.hour, clock.minute),
                Kind::Numeric(Numeric { first, second, third, .. }) => {
                    format!("Numeric {first} {second} {third}")
                }
                Kind::Number(number) => format!("Number {number}"),
                other => format!("{other:?}"),
            };
            assert_eq!(found, expected, "{text}");
        }
    }

    #[test]
    fn offsets_are_no_days() {
        for (text, expected) in [
            ("+03:00", Some(Some(10_800))),
            ("-0500", Some(Some(-18_000))),
            ("+3", Some(Some(10_800))),
            ("+25:00", Some(None)),
            ("+9900", Some(None)),
            ("-17/02/2021", None),
            ("-07-02-2021", None),
            ("- 7 Feb", None),
            ("-17 Feb", None),
            ("-2021", None),
        ] {
            assert_eq!(distance(text).map(|(offset, _)| offset), expected, "{text}");
        }
    }
}
