//! For terminals that hand each run of one font to a shaper which reverses Arabic (kitty): send the
//! runs reversed.
//!
//! Signs beside a run would be reversed with it where the same font draws them, and not where
//! another does; bold makes it another font in any case.
use super::script::is_arabic_script;
use super::{columns, units};
use crate::terminal::VisualCell;

pub(super) fn encode(row: &[VisualCell]) -> Vec<VisualCell> {
    let row = units(row);
    let mut sent = Vec::with_capacity(row.len());
    let mut at = 0;
    while at < row.len() {
        let end = at + row[at..].iter().take_while(|cell| is_run(cell)).count();
        if end == at {
            sent.push(beside(&row, at));
            at += 1;
            continue;
        }
        let run = &row[at..end];
        // The shaper takes the direction from the first character that has a script; digits have
        // none.
        if run.iter().any(|cell| is_arabic_script(cell.base())) {
            sent.extend(run.iter().rev().map(light));
        } else {
            sent.extend(run.iter().cloned());
        }
        at = end;
    }
    columns(sent)
}

/// A cell with marks is a run of its own.
fn is_run(cell: &VisualCell) -> bool {
    is_arabic(cell) && cell.symbol().len() == cell.base().len_utf8()
}

/// What an Arabic font draws for sure. Question mark and semicolon run from right to left, but
/// belong to no script and may come from either font: they are signs here.
fn is_arabic(cell: &VisualCell) -> bool {
    let c = cell.base();
    is_arabic_script(c) || matches!(c, '\u{640}' | '\u{660}'..='\u{669}')
}

fn light(cell: &VisualCell) -> VisualCell {
    let mut cell = cell.clone();
    cell.style.bold = false;
    cell
}

/// A sign that touches Arabic is bold. Blanks and borders end runs by themselves.
fn beside(row: &[VisualCell], at: usize) -> VisualCell {
    let arabic = |at: Option<usize>| at.and_then(|at| row.get(at)).is_some_and(is_arabic);
    let mut cell = row[at].clone();
    let ends_runs = cell.symbol() == " " || matches!(cell.base(), '\u{2500}'..='\u{259F}');
    if !ends_runs && (arabic(at.checked_sub(1)) || arabic(Some(at + 1)) || is_arabic(&cell)) {
        cell.style.bold = true;
    }
    cell
}
