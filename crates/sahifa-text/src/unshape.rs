//! The opposite of layout: text copied from a screen, back into letters in logical order.
//!
//! A terminal gives what it was sent. That is cells in visual order with presentation forms, or words
//! turned around between directional marks, or whole rows turned around. The forms tell which: a
//! letter that joins stands beside the one it joins. What is found is laid out again, and counts if
//! it gives the same cells.
use crate::direction::direction;
use crate::forms::{FORMS, LAM_ALEF};
use crate::layout::layout;
use crate::options::{BaseDirection, Direction, Options, Wrap};
use crate::properties::{Properties, class, joining, mirror};
use crate::sanitize::CleanText;
use std::collections::HashMap;
use std::ops::Range;
use std::sync::OnceLock;

/// The left-to-right letters, as a set of classes.
const LEFT: u32 = class::set(class::L);
const ZWNJ: char = '\u{200c}';
/// A blank that holds rows in place where a terminal turns them around.
const BRAILLE_BLANK: char = '\u{2800}';
/// The letter that stands for a border there.
const CLICK_BAR: char = '\u{1c0}';

/// A line of text copied from a terminal, as letters in logical order. Frames, and blanks between
/// columns, stay where they are, and each column is turned by itself. A line without presentation
/// forms comes back as it is.
///
/// Not everything can be found again: marks that a terminal cannot show, and the place of a number
/// that reads the same on both sides of a word.
///
/// ```
/// assert_eq!(sahifa_text::unshape("│ ﻡﻼﺳ │ abc"), "│ سلام │ abc");
/// ```
pub fn unshape(line: &str) -> String {
    unshape_in(line, false)
}

/// As [`unshape`], for terminals that turn each word around by itself, as kitty does: what was copied
/// does not tell them from those that turn whole rows around.
///
/// ```
/// assert_eq!(sahifa_text::unshape_words("ﻋﺎﻡ 2021 ﺁﺧﺮ"), "آخر 2021 عام");
/// ```
pub fn unshape_words(line: &str) -> String {
    unshape_in(line, true)
}

fn unshape_in(line: &str, by_word: bool) -> String {
    if !line.chars().any(|c| form(c).is_some()) {
        return line.to_owned();
    }
    // Where blanks are held by letters, the terminal turns around the row as a whole.
    let shown = line.contains(BRAILLE_BLANK).then(|| shown_by_terminal(&units(line)));
    let line = shown.as_deref().unwrap_or(line);
    let mut logical = String::with_capacity(line.len());
    for piece in pieces(line) {
        let text = piece.trim_matches(' ');
        let start = piece.len() - piece.trim_start_matches(' ').len();
        logical.push_str(&piece[..start]);
        logical.push_str(&unshaped(text, by_word));
        logical.push_str(&piece[start + text.len()..]);
    }
    logical
}

/// The texts of a line between its frames and the wide gaps between columns; these stand by themselves.
fn pieces(line: &str) -> Vec<&str> {
    // Lines and blocks, and the marks that lists put before a row.
    let is_frame = |c: char| matches!(c, '\u{2500}'..='\u{25ff}' | '•' | '★' | '☆' | '✓');
    let mut pieces = Vec::new();
    let mut start = 0;
    let mut was_frame = false;
    for (at, c) in line.char_indices() {
        let gap = line[at..].starts_with("   ") && !line[..at].ends_with(' ');
        if gap || is_frame(c) != was_frame {
            pieces.push(&line[start..at]);
            start = at;
        }
        was_frame = is_frame(c);
    }
    pieces.push(&line[start..]);
    pieces
}

/// A cell: a letter or sign with its marks.
#[derive(Clone, Debug)]
struct Unit {
    /// The text as letters.
    letters: String,
    /// The character as it was shown, without marks.
    shown: char,
    class: u8,
    /// Joined to the letter before, and to the one after, in logical order.
    joined: (bool, bool),
    /// A directional mark stands behind it.
    held: bool,
}

impl Unit {
    /// True if its bidi class is one of `classes`, a set.
    fn is(&self, classes: u32) -> bool {
        class::set(self.class) & classes != 0
    }
}

fn units(text: &str) -> Vec<Unit> {
    let mut units: Vec<Unit> = Vec::new();
    for c in text.chars() {
        let properties = Properties::of(c);
        match units.last_mut() {
            Some(last) if matches!(c, '\u{200e}' | '\u{200f}' | '\u{61c}' | '\u{200d}') => {
                last.held = true
            }
            Some(last) if properties.class() == class::NSM => last.letters.push(c),
            _ if properties.class() >= class::BN
                && properties.is(Properties::SUSPECT)
                && form(c).is_none() => {}
            _ => {
                let (letters, joined) = match form(c) {
                    Some((letters, joined)) => (letters.clone(), *joined),
                    None => (c.to_string(), (false, false)),
                };
                let class = match form(c) {
                    Some(_) => class::AL,
                    None => properties.class(),
                };
                units.push(Unit { letters, shown: c, class, joined, held: false });
            }
        }
    }
    units
}

/// The letters of a presentation form, and whether it joins before and after.
fn form(c: char) -> Option<&'static (String, (bool, bool))> {
    type Table = HashMap<char, (String, (bool, bool))>;
    static TABLE: OnceLock<Table> = OnceLock::new();
    let table = TABLE.get_or_init(|| {
        let sides = [(false, false), (true, false), (false, true), (true, true)];
        let char = |code: u16| char::from_u32(u32::from(code)).filter(|_| code > 0);
        let letters = FORMS.iter().flat_map(|(letter, forms)| {
            let letter = char(*letter).map(String::from).unwrap_or_default();
            forms.iter().zip(sides).map(move |(form, joined)| (*form, letter.clone(), joined))
        });
        let ligatures = LAM_ALEF.iter().flat_map(|(alef, forms)| {
            let letters: String = ['\u{644}'].into_iter().chain(char(*alef)).collect();
            forms.iter().zip(sides).map(move |(form, joined)| (*form, letters.clone(), joined))
        });
        letters
            .chain(ligatures)
            .filter_map(|(form, text, joined)| Some((char(form)?, (text, joined))))
            .collect()
    });
    table.get(&c)
}

/// One column of a line.
fn unshaped(text: &str, by_word: bool) -> String {
    let mut units = units(text);
    if !units.iter().any(|unit| form(unit.shown).is_some()) {
        return text.to_owned();
    }
    let (logical, visual) = votes(&units);
    let is_held = units.iter().any(|unit| unit.held);
    if by_word {
        turn_words(&mut units);
    } else if is_held {
        turn_groups(&mut units);
    } else if logical > visual {
        units = self::units(shown_by_terminal(&units).trim());
    }
    let shown: String = units.iter().map(|unit| unit.shown).collect();
    let bases = match ends_right(&units) {
        true => [Direction::Rtl, Direction::Ltr],
        false => [Direction::Ltr, Direction::Rtl],
    };
    let mut found: Vec<(Direction, String)> = Vec::new();
    for base in bases {
        for numbers in [Numbers::Words, Numbers::Apart, Numbers::Left] {
            let text = join(&inverted(&units, base, numbers));
            if pictured(&text, base) == shown {
                found.push((base, text));
            }
        }
    }
    // Several texts may look the same: most likely is one that has its direction by itself, and does
    // not begin with the end of a sentence.
    let is_usual = |(base, text): &&(Direction, String)| {
        direction(text, *base) == *base && !text.starts_with(ends_sentence)
    };
    let usual = found.iter().find(is_usual).or(found.first());
    usual
        .map_or_else(|| join(&inverted(&units, bases[0], Numbers::Apart)), |(_, text)| text.clone())
}

fn ends_sentence(c: char) -> bool {
    matches!(c, '.' | '!' | '?' | ',' | ':' | ';' | '…' | '؟' | '،' | '؛')
}

/// A guess about numbers and signs beside words of the other direction.
#[derive(Clone, Copy, PartialEq)]
enum Numbers {
    /// Signs, and numbers on the left of a word, stand by themselves.
    Apart,
    /// Anything between blanks without a right-to-left letter is a left-to-right word.
    Words,
    /// Numbers on the left of a word belong to it.
    Left,
}

/// The cells that a terminal shows which turns rows around in the direction of their first letter.
fn shown_by_terminal(held: &[Unit]) -> String {
    let is_left = held.iter().find(|unit| unit.is(class::STRONG)).is_some_and(|unit| unit.is(LEFT));
    let base = if is_left { Direction::Ltr } else { Direction::Rtl };
    picture(&join(held), base).replace(BRAILLE_BLANK, " ").replace(CLICK_BAR, "│")
}

/// Pairs of neighbours of which one joins the other if the cells are in logical order, and in visual
/// order.
fn votes(units: &[Unit]) -> (usize, usize) {
    let mut votes = (0, 0);
    for pair in units.windows(2) {
        let ((before, after), (next_before, next_after)) = (pair[0].joined, pair[1].joined);
        votes.0 += usize::from(after && next_before);
        votes.1 += usize::from(before && next_after);
    }
    votes
}

/// Turns words that were sent in logical order between marks, so that all cells are in visual order.
fn turn_groups(units: &mut [Unit]) {
    let mut start = 0;
    while start < units.len() {
        let mut end = start + 1;
        while units.get(end).is_some_and(|next| {
            let last = &units[end - 1];
            !last.held && last.joined.1 && next.joined.0
        }) {
            end += 1;
        }
        units[start..end].reverse();
        start = end;
    }
}

/// Turns each stretch of right-to-left letters around, and each number of their digits.
fn turn_words(units: &mut [Unit]) {
    let is_right = |unit: &Unit| {
        let is_letter = unit.is(class::RIGHT) && unit.shown.is_alphabetic();
        is_letter || matches!(unit.shown, '\u{660}'..='\u{669}' | '\u{6f0}'..='\u{6f9}')
    };
    units.chunk_by_mut(|one, next| is_right(one) && is_right(next)).for_each(<[Unit]>::reverse);
}

/// True if the last letter of the cells is right-to-left, with which such text begins.
fn ends_right(units: &[Unit]) -> bool {
    units.iter().rfind(|unit| unit.is(class::STRONG)).is_some_and(|unit| unit.is(class::RIGHT))
}

/// The cells in logical order for a base direction.
fn inverted(units: &[Unit], base: Direction, numbers: Numbers) -> Vec<Unit> {
    let mut turned = units.to_vec();
    match base {
        Direction::Rtl => {
            let runs = runs(units, LEFT, numbers);
            turn(&mut turned);
            let count = turned.len();
            for run in runs {
                turn(&mut turned[count - run.end..count - run.start]);
            }
        }
        Direction::Ltr => {
            for run in runs(units, class::RIGHT, numbers) {
                turn(&mut turned[run]);
            }
        }
    }
    turned
}

/// From a letter of a direction to the last one before any of the other, with the numbers and signs
/// that may belong to it.
fn runs(units: &[Unit], direction: u32, numbers: Numbers) -> Vec<Range<usize>> {
    let is_left = direction == LEFT;
    let words = words(units);
    let mut runs: Vec<Range<usize>> = Vec::new();
    let mut open = false;
    for (at, unit) in units.iter().enumerate() {
        let is_word = is_left && numbers == Numbers::Words && words[at];
        if unit.is(direction) || is_word {
            match runs.last_mut().filter(|_| open) {
                Some(run) => run.end = at + 1,
                None => runs.push(at..at + 1),
            }
            open = true;
        } else if unit.is(class::STRONG) {
            open = false;
        } else if open
            && is_digit(unit)
            && is_left
            && let Some(run) = runs.last_mut()
        {
            run.end = at + 1;
        }
    }
    if numbers == Numbers::Left {
        for run in &mut runs {
            let strong = units[..run.start].iter().rposition(|unit| unit.is(class::STRONG));
            let from = strong.map_or(0, |at| at + 1);
            let number = units[from..run.start].iter().position(is_digit);
            run.start = number.map_or(run.start, |at| from + at);
        }
    }
    runs
}

/// For each cell, whether it is part of a word of ASCII letters, digits and signs: an address, a path, a
/// formula.
fn words(units: &[Unit]) -> Vec<bool> {
    let mut words = Vec::with_capacity(units.len());
    for word in units.split_inclusive(|unit| unit.class == class::WS) {
        let solid = word.iter().filter(|unit| unit.class != class::WS);
        let is_word = solid.clone().all(|unit| unit.shown.is_ascii_graphic())
            && solid.clone().any(|unit| unit.shown.is_ascii_alphanumeric());
        words.extend(word.iter().map(|unit| is_word && unit.class != class::WS));
    }
    words
}

fn is_digit(unit: &Unit) -> bool {
    matches!(unit.class, class::EN | class::AN)
}

/// Turns cells around; numbers stay as they are, and what is mirrored is mirrored back.
fn turn(units: &mut [Unit]) {
    units.reverse();
    let mut at = 0;
    while at < units.len() {
        let end = at + number_len(&units[at..]);
        units[at..end].reverse();
        at = end.max(at + 1);
    }
    for unit in units {
        if let mirrored = mirror(unit.shown)
            && mirrored != unit.shown
        {
            unit.letters = unit.letters.replacen(unit.shown, &mirrored.to_string(), 1);
            unit.shown = mirrored;
        }
    }
}

/// The number at the start: digits, and single separators between two of them (W4).
fn number_len(units: &[Unit]) -> usize {
    let digit = |at: usize| units.get(at).is_some_and(is_digit);
    let separator = |at: usize| units.get(at).is_some_and(|unit| unit.class == class::CS);
    let mut len = 0;
    while digit(len) || len > 0 && separator(len) && digit(len + 1) {
        len += 1;
    }
    len
}

/// The letters of cells in logical order, with a non-joiner between letters that could join and do
/// not.
fn join(units: &[Unit]) -> String {
    let mut text = String::new();
    for (at, unit) in units.iter().enumerate() {
        text.push_str(&unit.letters);
        let Some(next) = units.get(at + 1) else { continue };
        let (Some(_), Some(_)) = (form(unit.shown), form(next.shown)) else { continue };
        let joins_after =
            unit.letters.chars().rev().find_map(|c| match Properties::of(c).joining() {
                joining::T => None,
                kind => Some(matches!(kind, joining::D | joining::C)),
            });
        let joins_before = next.letters.chars().next().map(|c| Properties::of(c).joining());
        let could = joins_after == Some(true)
            && matches!(joins_before, Some(joining::D | joining::R | joining::C));
        if could && !unit.joined.1 && !next.joined.0 {
            text.push(ZWNJ);
        }
    }
    text
}

/// The first characters of the cells that a text gives.
fn pictured(text: &str, base: Direction) -> String {
    units(&picture(text, base)).iter().map(|unit| unit.shown).collect()
}

/// The cells that a text gives, from left to right.
fn picture(text: &str, base: Direction) -> String {
    let base = match base {
        Direction::Ltr => BaseDirection::Ltr,
        Direction::Rtl => BaseDirection::Rtl,
    };
    let options = Options { width: usize::MAX, base, wrap: Wrap::Cut, ..Options::default() };
    let layout = layout(&CleanText::new(text), &[], &options);
    let Some(line) = layout.lines.first() else { return String::new() };
    line.cells(line.width()).map(|cell| cell.symbol).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn laid_out(text: &str, base: BaseDirection) -> String {
        let options = Options { width: usize::MAX, base, wrap: Wrap::Cut, ..Options::default() };
        let layout = layout(&CleanText::new(text), &[], &options);
        layout.lines[0].cells(layout.lines[0].width()).map(|cell| cell.symbol).collect()
    }

    const AUTO: BaseDirection = BaseDirection::Auto { fallback: Direction::Ltr };

    #[test]
    fn what_was_laid_out_is_found_again() {
        for text in [
            "سلام عليكم",
            "قال «أحمد»: لا تأخير في المشروع (رقم 15) اليوم.",
            "أُطلق Sahifa v1.0 (بالعربية) في 17/02/2021.",
            "وصلت ٣ رسائل، أي 100% منها، إلى info@example.org أمس…",
            "See [rule 4] of «القانون الأول» today.",
            "می‌خوانم و نمی‌روم",
            "زر https://example.org/x?y=1 الآن",
            "شلوم 12% و12.5",
            "plain text (12)",
        ] {
            assert_eq!(unshape(&laid_out(text, AUTO)), text);
        }
    }

    #[test]
    fn columns_are_turned_by_themselves() {
        for (line, expected) in [
            ("│ﻡﻼﺳ│ﺔﻴﺑﺮﻋ│", "│سلام│عربية│"),
            ("● ﺡﺎﺒﺻ ﻡﻼﺳ     3h", "● سلام صباح     3h"),
            ("1 N   Local     ﺡﺎﺒﺻ", "1 N   Local     صباح"),
            ("no form here │ سلام", "no form here │ سلام"),
        ] {
            assert_eq!(unshape(line), expected);
        }
    }

    #[test]
    fn what_was_sent_in_another_order_is_recognised() {
        for line in [
            // Cells from left to right.
            "ﻥﻵﺍ ﻡﻼﺳ",
            // The same with a mark behind each.
            "ﻥ\u{200e}ﻵ\u{200e}ﺍ\u{200e} ﻡ\u{200e}ﻼ\u{200e}ﺳ\u{200e}",
            // Letters that join are turned around.
            "ﻥ\u{200e}ﻵ\u{200e}ﺍ\u{200e} ﻡ\u{200e}ﺳﻼ\u{200e}",
            // All of it is turned around.
            "ﺳﻼﻡ ﺍﻵﻥ",
        ] {
            assert_eq!(unshape(line), "سلام الآن", "{line:?}");
        }
    }

    proptest::proptest! {
        /// Whatever is copied, no letter of it is lost.
        #[test]
        fn no_letter_is_lost(text in "[ﺍﻼﺳﻡﻢﻥ ()0-9١a-c.│⠀\u{200e}\u{64b}،]{0,40}") {
            let letters = |text: &str| {
                let clean = CleanText::new(text).into_string();
                let mut letters: Vec<char> = clean.chars().filter(|c| c.is_alphanumeric()).collect();
                letters.sort_unstable();
                letters
            };
            for found in [unshape(&text), unshape_words(&text)] {
                proptest::prop_assert_eq!(letters(&found), letters(&text), "{:?} {:?}", text, found);
            }
        }
    }
}
