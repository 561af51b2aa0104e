//! Data tables: rows of cells. The contents of layout tables are read as if the table were not
//! there.
use super::super::dom::NodeId;
use super::super::limits;
use super::{Frame, Walk};
use crate::news::{BlockKind, RichText, TableRow};

impl Walk<'_> {
    pub(super) fn is_data_table(&self, id: NodeId) -> bool {
        if self.layout_tables.contains(&id) || self.cell {
            return false;
        }
        let is_part = |&part: &NodeId| matches!(self.dom.tag(part), "tbody" | "thead" | "tfoot");
        let parts = self.dom.children(id).filter(is_part);
        let mut rows = std::iter::once(id)
            .chain(parts)
            .flat_map(|part| self.dom.children(part))
            .filter(|&row| self.dom.tag(row) == "tr");
        rows.any(|row| {
            let cells = self.dom.children(row);
            cells.filter(|&cell| matches!(self.dom.tag(cell), "td" | "th")).take(2).count() == 2
        })
    }

    pub(super) fn open_row(&mut self) {
        if let Some(Frame::Table { rows, .. }) = self.frames.last_mut() {
            rows.push(TableRow { header: true, cells: Vec::new() });
        }
    }

    pub(super) fn open_cell(&mut self, id: NodeId) {
        if let Some(Frame::Table { rows, .. }) = self.frames.last_mut() {
            let header = self.dom.tag(id) == "th";
            if rows.is_empty() {
                rows.push(TableRow { header: true, cells: Vec::new() });
            }
            if let Some(row) = rows.last_mut() {
                row.header &= header;
            }
            self.inline.take();
            self.cell = true;
        }
    }

    pub(super) fn close_cell(&mut self, id: NodeId) {
        if !self.cell {
            return;
        }
        self.cell = false;
        let content = self.inline.take();
        self.written += content.text.len();
        if let Some(Frame::Table { rows, cells }) = self.frames.last_mut()
            && *cells < limits::TABLE_CELLS
            && let Some(row) = rows.last_mut()
        {
            *cells += 1;
            row.cells.push(content);
            let span = self.dom.attribute(id, "colspan").and_then(|span| span.trim().parse().ok());
            let span = span.unwrap_or(1usize).clamp(1, limits::TABLE_COLUMNS);
            let columns = (row.cells.len() + span - 1).min(limits::TABLE_COLUMNS);
            if columns > row.cells.len() {
                *cells += columns - row.cells.len();
                row.cells.resize_with(columns, RichText::default);
            }
        }
    }

    pub(super) fn close_table(&mut self, id: NodeId) {
        if !self.is_data_table(id) || !matches!(self.frames.last(), Some(Frame::Table { .. })) {
            return;
        }
        let Some(Frame::Table { mut rows, .. }) = self.frames.pop() else { return };
        rows.retain(|row| row.cells.iter().any(|cell| !cell.text.is_empty()));
        if !rows.is_empty() {
            self.push_block(BlockKind::Table { rows });
        }
    }
}
