//! Rows as units: the cells of a row without the second columns of wide symbols.
use crate::cell::VisualCell;

/// LEFT-TO-RIGHT MARK.
pub(super) const LRM: char = '\u{200E}';

/// The cells without the second columns of wide symbols.
pub(super) fn units(row: &[VisualCell]) -> Vec<VisualCell> {
    row.iter().filter(|cell| cell.width() > 0).cloned().collect()
}

/// The opposite of [`units`].
pub(super) fn columns(units: Vec<VisualCell>) -> Vec<VisualCell> {
    let mut row = Vec::with_capacity(units.len());
    for unit in units {
        let (wide, style) = (unit.width() == 2, unit.style);
        row.push(unit);
        if wide {
            row.push(VisualCell::continuation(style));
        }
    }
    row
}
