//! The grid of a table.
use super::super::limits;
use crate::news::{RichText, TableRow};

/// A table that is open (HTML §4.9.12).
#[derive(Debug, Default)]
pub(super) struct Grid {
    rows: Vec<TableRow>,
    /// Cells so far, empty ones included.
    count: usize,
    /// For each column, how many rows more are covered by a cell above.
    covered: Vec<usize>,
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

    /// An empty cell in the last row, under a cell above or not.
    fn pad(&mut self, column: usize) {
        if let Some(rows) = self.covered.get_mut(column) {
            *rows = rows.saturating_sub(1);
        }
        if self.count < limits::TABLE_CELLS
            && let Some(row) = self.rows.last_mut()
        {
            self.count += 1;
            row.cells.push(RichText::default());
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

    pub(super) fn push(&mut self, content: RichText, columns: usize, rows: usize) {
        self.skip_covered();
        let Some(row) = self.rows.last_mut().filter(|_| self.count < limits::TABLE_CELLS) else {
            return;
        };
        let first = row.cells.len();
        row.cells.push(content);
        self.count += 1;
        let end = (first + columns).min(limits::TABLE_COLUMNS.max(first + 1));
        for column in first + 1..end {
            self.pad(column);
        }
        if rows > 1 && end <= limits::TABLE_COLUMNS {
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
    }

    pub(super) fn finish(mut self) -> Vec<TableRow> {
        self.end_row();
        self.rows
    }
}
