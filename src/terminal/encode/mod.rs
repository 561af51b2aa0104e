//! From a row of visual cells to the bytes that make one terminal show it: pure functions.
//!
//! A writer per class of terminal; which terminal takes which is left to `class`.
pub(super) mod pen;
mod plain;
mod sgr;

use super::VisualCell;
use pen::Pen;

/// Writes what changed in a row.
pub(super) fn write_row(
    row: usize,
    cells: &[VisualCell],
    changed: &[bool],
    pen: &mut Pen,
    out: &mut Vec<u8>,
) {
    plain::write_row(row, cells, changed, pen, out);
}
