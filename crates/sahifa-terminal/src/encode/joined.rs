//! The writer for terminals that reorder rows and shape the letters again (Konsole): marks keep the
//! order, joiners keep the shapes.
use super::script::{Joins, Kind, joins};
use super::units::LRM;
use crate::cell::VisualCell;

const ZWJ: char = '\u{200D}';

/// Encodes a row. A zero-width character belongs to the cell before it, so the joiner before a
/// letter is sent with the cell on its left.
pub(super) fn encode(row: &[VisualCell]) -> Vec<VisualCell> {
    let sides: Vec<Joins> = (0..row.len()).map(|at| joins_at(row, at)).collect();
    let mut sent = row.to_vec();
    for (at, cell) in row.iter().enumerate() {
        if sides[at].after {
            sent[at] = sent[at].followed_by(ZWJ);
        }
        if Kind::of(cell.base()).is_moved() {
            sent[at] = sent[at].followed_by(LRM);
        }
        if sides.get(at + 1).is_some_and(|next| next.before) {
            let owner = if cell.width() == 0 { at.saturating_sub(1) } else { at };
            sent[owner] = sent[owner].followed_by(ZWJ);
        }
    }
    sent
}

fn joins_at(row: &[VisualCell], at: usize) -> Joins {
    let base = |at: usize| row.get(at).map(VisualCell::base);
    let left = at.checked_sub(1).and_then(base);
    base(at).map_or_else(Joins::default, |c| joins(c, base(at + 1), left))
}
