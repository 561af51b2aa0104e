//! For terminals that hand each run of one font to a shaper which reverses Arabic (kitty): send the
//! runs reversed.
//!
//! Signs beside a run would be reversed with it where the same font draws them, and not where
//! another does; the opposite weight makes it another font in any case.
use super::script::is_arabic_script;
use super::units::{columns, units};
use crate::terminal::VisualCell;

pub(super) fn encode(row: &[VisualCell]) -> Vec<VisualCell> {
    let row = units(row);
    let mut sent = Vec::with_capacity(row.len());
    let mut at = 0;
    while at < row.len() {
        let face = face(&row[at]);
        let one_run = |cell: &&VisualCell| is_run(cell) && self::face(cell) == face;
        let end = at + row[at..].iter().take_while(one_run).count();
        if end == at {
            sent.push(beside(&row, at));
            at += 1;
            continue;
        }
        let run = &row[at..end];
        // The shaper takes the direction from the first character that has a script; digits have
        // none.
        if run.iter().any(|cell| is_arabic_script(cell.base())) {
            sent.extend(run.iter().rev().cloned());
        } else {
            sent.extend(run.iter().cloned());
        }
        at = end;
    }
    columns(sent)
}

/// What decides, with the character, which font draws a cell.
fn face(cell: &VisualCell) -> (bool, bool) {
    (cell.style.bold, cell.style.italic)
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

/// A sign that touches Arabic has another weight, and between two weights another slant. Blanks and
/// borders end runs by themselves.
fn beside(row: &[VisualCell], at: usize) -> VisualCell {
    let mut cell = row[at].clone();
    let ends_runs = cell.symbol() == " " || matches!(cell.base(), '\u{2500}'..='\u{259F}');
    if ends_runs {
        return cell;
    }
    let arabic = |at: Option<usize>| at.and_then(|at| row.get(at)).filter(|cell| is_arabic(cell));
    let (left, right) = (arabic(at.checked_sub(1)), arabic(Some(at + 1)));
    let own = Some(&row[at]).filter(|cell| is_arabic(cell));
    let faces = [left, right, own].map(|cell| cell.map(face));
    if let Some((bold, _)) = faces.into_iter().flatten().next() {
        cell.style.bold = !bold;
        if faces.contains(&Some(face(&cell))) {
            cell.style.italic = !cell.style.italic;
        }
    }
    cell
}
