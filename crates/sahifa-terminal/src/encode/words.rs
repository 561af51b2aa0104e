//! The writer for terminals that reorder rows and shape letters again, behind a multiplexer that
//! passes directional marks but breaks on joiners (Konsole in tmux).
//!
//! Each word is in logical order, so that its letters join. A mark after it keeps it from moving
//! with its neighbours. Signs and blanks stay where they are.
use super::script::Kind;
use super::units::{LRM, columns, units};
use crate::cell::VisualCell;

pub(super) fn encode(row: &[VisualCell]) -> Vec<VisualCell> {
    let row = units(row);
    let kinds: Vec<Kind> = row.iter().map(|cell| Kind::of(cell.base())).collect();
    let mut sent = Vec::with_capacity(row.len());
    let mut at = 0;
    while at < row.len() {
        let letters = kinds[at..].iter().take_while(|kind| kind.is_right()).count();
        let digits = kinds[at..].iter().take_while(|kind| **kind == Kind::ArabicNumber).count();
        let end = at + letters.max(digits).max(1);
        let stretch = row[at..end].iter().cloned();
        if letters > 0 {
            sent.extend(stretch.rev());
        } else {
            sent.extend(stretch);
        }
        if let Some(last) = sent.last_mut().filter(|_| letters.max(digits) > 0) {
            *last = last.followed_by(LRM);
        }
        at = end;
    }
    columns(sent)
}
