//! The writer for terminals that reorder rows and shape letters again (Konsole).
//!
//! Letters that join are sent in logical order, so that the terminal joins them. A mark after them
//! keeps them from moving with their neighbours, and from joining them. Signs and blanks stay where
//! they are. A joiner stands only where a letter joins one that is not there, because some versions
//! draw cells with joiners without bold.
use super::script::{Kind, joins};
use super::units::{LRM, columns, units};
use crate::cell::VisualCell;

const ZWJ: char = '\u{200D}';

/// Encodes a row. Without `joiners`, words that are cut show the letter at the cut unjoined.
pub(super) fn encode(row: &[VisualCell], joiners: bool) -> Vec<VisualCell> {
    let row = units(row);
    let mut sent: Vec<VisualCell> = Vec::with_capacity(row.len());
    let mut at = 0;
    while at < row.len() {
        let rest = &row[at..];
        let word = joined_letters(rest);
        let number = rest.iter().take_while(|cell| is_arabic_number(cell)).count();
        let end = at + word.max(number).max(1);
        let stretch = &row[at..end];
        let start = sent.len();
        if word > 0 {
            sent.extend(stretch.iter().rev().cloned());
        } else {
            sent.extend(stretch.iter().cloned());
        }
        if joiners && word > 0 {
            let (before, after) = open_sides(&row, at, end);
            // A zero-width character belongs to the cell before it. There is none at the edge.
            if before && let Some(cell) = start.checked_sub(1).and_then(|at| sent.get_mut(at)) {
                *cell = cell.followed_by(ZWJ);
            }
            if after && let Some(last) = sent.last_mut() {
                *last = last.followed_by(ZWJ);
            }
        }
        if let Some(last) = sent.last_mut().filter(|_| word.max(number) > 0) {
            *last = last.followed_by(LRM);
        }
        at = end;
    }
    columns(sent)
}

fn is_arabic_number(cell: &VisualCell) -> bool {
    Kind::of(cell.base()) == Kind::ArabicNumber
}

/// The number of right-to-left letters at the start that join. The terminal would also join letters
/// that stand apart, as around a non-joiner, so those are not sent together.
fn joined_letters(row: &[VisualCell]) -> usize {
    let is_letter = |cell: &VisualCell| Kind::of(cell.base()).is_right();
    let letters = row.iter().take_while(|cell| is_letter(cell)).count();
    let pairs = row.iter().take(letters).zip(row.iter().skip(1)).take(letters.saturating_sub(1));
    let joined =
        pairs.take_while(|(left, right)| joins(right.base(), None, Some(left.base())).after);
    (joined.count() + 1).min(letters)
}

/// The sides on which the word in `start..end` joins letters that are not in it.
fn open_sides(row: &[VisualCell], start: usize, end: usize) -> (bool, bool) {
    let base = |at: usize| row.get(at).map(VisualCell::base);
    let left_of_start = start.checked_sub(1).and_then(base);
    let first = base(end - 1).map(|c| joins(c, base(end), None).before);
    let last = base(start).map(|c| joins(c, None, left_of_start).after);
    (first.unwrap_or_default(), last.unwrap_or_default())
}
