//! Data tables: rows of cells in one grid. The contents of layout tables are read as if the table were not
//! there.
use super::super::dom::NodeId;
use super::super::limits;
use super::grid::Grid;
use super::{Frame, Walk};
use crate::news::{BlockKind, TableCell};

impl Walk<'_> {
    pub(super) fn is_data_table(&self, id: NodeId) -> bool {
        if self.layout_tables.contains(&id) || self.cell {
            return false;
        }
        self.rows(id).any(|row| {
            let cells = self.dom.children(row);
            cells.filter(|&cell| matches!(self.dom.tag(cell), "td" | "th")).take(2).count() == 2
        })
    }

    /// The rows of a table itself, not of those in it.
    pub(super) fn rows(&self, id: NodeId) -> impl Iterator<Item = NodeId> {
        let is_part = |&part: &NodeId| matches!(self.dom.tag(part), "tbody" | "thead" | "tfoot");
        let parts = self.dom.children(id).filter(is_part);
        std::iter::once(id)
            .chain(parts)
            .flat_map(|part| self.dom.children(part))
            .filter(|&row| self.dom.tag(row) == "tr")
    }

    /// No cell reaches from one group of rows into the next.
    pub(super) fn open_row_group(&mut self) {
        if let Some(Frame::Table { grid, .. }) = self.frames.last_mut() {
            grid.end_group();
        }
    }

    pub(super) fn open_row(&mut self) {
        if let Some(Frame::Table { grid, .. }) = self.frames.last_mut() {
            grid.begin_row();
        }
    }

    pub(super) fn open_cell(&mut self, id: NodeId) {
        if let Some(Frame::Table { grid, .. }) = self.frames.last_mut() {
            let header = self.dom.tag(id) == "th";
            grid.begin_cell(header);
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
        let columns = self.span(id, "colspan").unwrap_or(1).clamp(1, limits::TABLE_COLUMNS);
        // 0 reaches to the end of the group; more rows than these are nobody's (HTML §4.9.11).
        let rows = self.span(id, "rowspan").map_or(1, |rows| if rows == 0 { 65_534 } else { rows });
        let header = self.dom.tag(id) == "th";
        if let Some(Frame::Table { grid, .. }) = self.frames.last_mut() {
            let rows = rows.min(65_534);
            grid.push(TableCell { header, columns, rows, ..content.into() });
        }
    }

    fn span(&self, id: NodeId, key: &str) -> Option<usize> {
        self.dom.attribute(id, key)?.trim().parse().ok()
    }

    pub(super) fn close_table(&mut self, grid: Grid) {
        let (rows, caption) = grid.finish();
        if !rows.is_empty() {
            self.push_block(BlockKind::Table { rows, caption });
        } else if !caption.is_empty() {
            self.push_block(BlockKind::Paragraph { content: caption });
        }
    }
}
