//! The grid of a table.
use super::super::limits;
use crate::news::{RichText, TableCell, TableRow};

/// A table that is open (HTML §4.9.12).
#[derive(Debug, Default)]
pub(super) struct Grid {
    pub(super) caption: RichText,
    rows: Vec<TableRow>,
    /// Cells so far, empty ones included.
    count: usize,
    /// For each column, how many rows more are covered by a cell above.
    covered: Vec<usize>,
    /// The numbers of the rows at which groups end.
    groups: Vec<usize>,
}

impl Grid {
    pub(super) fn begin_row(&mut self) {
        self.end_row();
        self.rows.push(TableRow { header: true, cells: Vec::new() });
    }

    /// Fills what cells above cover at the end of the last row.
    fn end_row(&mut self) {
        let Some(row) = self.rows.last() else { return };
        let from = row.cells.len();
        let last = self.covered.iter().rposition(|&rows| rows > 0).filter(|&last| last >= from);
        for column in from..last.map_or(from, |last| last + 1) {
            self.pad(column);
        }
    }

    /// An empty place in the last row, which another cell takes.
    fn pad(&mut self, column: usize) {
        if let Some(rows) = self.covered.get_mut(column) {
            *rows = rows.saturating_sub(1);
        }
        if self.count < limits::TABLE_CELLS
            && let Some(row) = self.rows.last_mut()
        {
            self.count += 1;
            row.cells.push(TableCell { covered: true, ..RichText::default().into() });
        }
    }

    fn skip_covered(&mut self) {
        while self.count < limits::TABLE_CELLS
            && let Some(column) = self.rows.last().map(|row| row.cells.len())
            && self.covered.get(column).is_some_and(|&rows| rows > 0)
        {
            self.pad(column);
        }
    }

    pub(super) fn push(&mut self, mut cell: TableCell) {
        self.skip_covered();
        let Some(row) = self.rows.last_mut().filter(|_| self.count < limits::TABLE_CELLS) else {
            return;
        };
        let first = row.cells.len();
        let end = (first + cell.columns).min(limits::TABLE_COLUMNS.max(first + 1));
        let rows = if end <= limits::TABLE_COLUMNS { cell.rows } else { 1 };
        (cell.columns, cell.rows) = (end - first, rows);
        row.cells.push(cell);
        self.count += 1;
        for column in first + 1..end {
            self.pad(column);
        }
        if rows > 1 {
            self.covered.resize(self.covered.len().max(end), 0);
            for covered in self.covered.get_mut(first..end).unwrap_or_default() {
                *covered = rows - 1;
            }
        }
    }

    /// A cell begins; a row of nothing but header cells is a header.
    pub(super) fn begin_cell(&mut self, is_header: bool) {
        if self.rows.is_empty() {
            self.begin_row();
        }
        if let Some(row) = self.rows.last_mut() {
            row.header &= is_header;
        }
    }

    /// A group of rows ends, and with it the cells that reach down in it.
    pub(super) fn end_group(&mut self) {
        self.end_row();
        self.covered.clear();
        self.groups.push(self.rows.len());
    }

    /// The rows that say anything, and the caption.
    pub(super) fn finish(mut self) -> (Vec<TableRow>, RichText) {
        self.end_row();
        let says = |row: &TableRow| row.cells.iter().any(|cell| !cell.content.text.is_empty());
        // The rows that are kept, up to each.
        let mut kept = vec![0];
        for row in &self.rows {
            kept.push(kept.last().copied().unwrap_or_default() + usize::from(says(row)));
        }
        let count = |from: usize, to: usize| {
            let at = |row: usize| kept.get(row).or(kept.last()).copied().unwrap_or_default();
            at(to) - at(from)
        };
        let mut group = self.groups.iter().copied().peekable();
        for (at, row) in self.rows.iter_mut().enumerate() {
            while group.next_if(|&end| end <= at).is_some() {}
            let end = group.peek().copied().unwrap_or(kept.len());
            for cell in &mut row.cells {
                // No cell reaches out of its group.
                cell.rows = count(at, at.saturating_add(cell.rows).min(end)).max(1);
                cell.header &= !row.header;
            }
        }
        self.rows.retain(says);
        // What covered these places may have stood in a row that says nothing.
        let mut below: Vec<usize> = Vec::new();
        for row in &mut self.rows {
            below.resize(below.len().max(row.cells.len()), 0);
            let (mut beside, mut taken) = (0, 0);
            for (cell, below) in row.cells.iter_mut().zip(&mut below) {
                if !cell.covered {
                    beside = cell.columns;
                    *below = cell.rows;
                    taken = cell.rows;
                } else if beside > 0 {
                    *below = taken;
                }
                cell.covered &= *below > 0;
                beside = beside.saturating_sub(1);
                *below = below.saturating_sub(1);
            }
        }
        (self.rows, self.caption)
    }
}
