//! The writer for terminals that pass each run of one font to a shaper that reverses Arabic
//! (kitty): it sends the runs reversed.
//!
//! Signs beside a run are reversed with it if the same font draws them, and not if another does.
//! The opposite weight makes it another font in any case.
use super::script::is_arabic_script;
use super::units::{columns, units};
use crate::cell::VisualCell;

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

/// The properties that, with the character, decide the font of a cell.
fn face(cell: &VisualCell) -> (bool, bool) {
    (cell.style.bold, cell.style.italic)
}

/// True for a cell with marks, which is a run of its own.
fn is_run(cell: &VisualCell) -> bool {
    is_arabic(cell) && cell.symbol().len() == cell.base().len_utf8()
}

/// True for characters that an Arabic font surely draws. Question mark and semicolon run from right
/// to left, but have no script and may come from either font, so they are signs here.
fn is_arabic(cell: &VisualCell) -> bool {
    let c = cell.base();
    is_arabic_script(c) || matches!(c, '\u{640}' | '\u{660}'..='\u{669}')
}

/// A sign beside Arabic, with the other weight; between two weights, with another slant. Blanks and
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
