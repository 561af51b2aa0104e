//! The plain writer: each cell is drawn where it is put, so only changes are sent.
use super::pen::Pen;
use crate::cell::{Style, VisualCell};

/// Writes the changed cells of a row; `changed` has one entry per cell.
pub(super) fn write_row(
    row: usize,
    cells: &[VisualCell],
    changed: &[bool],
    pen: &mut Pen,
    out: &mut Vec<u8>,
) {
    let content = cells.iter().rposition(|cell| !cell.is_erased()).map_or(0, |last| last + 1);
    let mut column = 0;
    while let Some(next) = next_changed(changed, column) {
        // The second half of a wide symbol is drawn by the first.
        let next = next - usize::from(cells[next].width() == 0 && next > 0);
        if next >= content && cells.len() - next > 3 {
            pen.move_to(row, next, out);
            pen.erase_rest(out);
            return;
        }
        if !bridge(row, next, cells, pen, out) {
            pen.move_to(row, next, out);
        }
        pen.set_style(&cells[next].style, out);
        pen.write(cells[next].symbol(), cells[next].width(), cells.len(), out);
        column = next + cells[next].width().max(1);
    }
}

fn next_changed(changed: &[bool], from: usize) -> Option<usize> {
    changed.get(from..)?.iter().position(|changed| *changed).map(|at| from + at)
}

/// Writes the unchanged cells up to `next` again, if that is shorter than moving over them.
fn bridge(row: usize, next: usize, cells: &[VisualCell], pen: &mut Pen, out: &mut Vec<u8>) -> bool {
    let Some((row_at, column)) = pen.position() else { return false };
    // `CSI n C` takes at least three bytes.
    if row_at != row || column >= next || next - column > 4 {
        return false;
    }
    let gap = &cells[column..next];
    let style: Style = *pen.style();
    let length: usize = gap.iter().map(|cell| cell.symbol().len()).sum();
    if length > 4 || gap.iter().any(|cell| cell.width() != 1 || cell.style != style) {
        return false;
    }
    for cell in gap {
        pen.write(cell.symbol(), 1, cells.len(), out);
    }
    true
}
