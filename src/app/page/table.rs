//! Tables: column widths, and rows that run from right to left when the table does.
use super::{Builder, PageLine, Segment, style};
use crate::news::{RichText, TableRow};
use sahifa_text::{Align, BaseDirection, Direction, Wrap};

/// The narrowest column that is still readable.
const NARROWEST: usize = 6;
/// Columns between two table columns.
const GAP: usize = 2;

impl Builder<'_> {
    pub(super) fn table(&mut self, rows: &[TableRow], stated: Option<Direction>, bits: u16) {
        let count = rows.iter().map(|row| row.cells.len()).max().unwrap_or(0);
        if count == 0 {
            return;
        }
        let texts = || rows.iter().flat_map(|row| &row.cells).map(|cell| cell.text.as_str());
        let direction = stated.unwrap_or_else(|| {
            texts()
                .find(|text| !text.trim().is_empty())
                .map_or(self.direction, |text| sahifa_text::direction(text, self.direction))
        });
        let Some(widths) = column_widths(rows, count, self.width()) else {
            return self.stacked(rows, bits);
        };
        for row in rows {
            let bits = bits | if row.header { style::STRONG } else { 0 };
            self.row(&row.cells, &widths, direction, bits);
            if row.header {
                let used = widths.iter().sum::<usize>() + GAP * (count - 1);
                let from = match direction {
                    Direction::Ltr => self.left,
                    Direction::Rtl => self.left + self.width() - used,
                };
                let rule = Some((from, from + used));
                self.page.lines.push(PageLine {
                    bars: self.bars.clone(),
                    rule,
                    ..PageLine::default()
                });
            }
        }
    }

    fn row(&mut self, cells: &[RichText], widths: &[usize], direction: Direction, bits: u16) {
        let base = self.base(Some(direction));
        let mut columns: Vec<Vec<Segment>> = Vec::with_capacity(cells.len());
        let mut start = 0;
        for (cell, width) in cells.iter().zip(widths) {
            let x = match direction {
                Direction::Ltr => self.left + start,
                Direction::Rtl => self.left + self.width() - start - width,
            };
            columns.push(self.lay_cell(cell, bits, base, (x, *width)));
            start += width + GAP;
        }
        let height = columns.iter().map(Vec::len).max().unwrap_or(0);
        let mut columns: Vec<_> = columns.into_iter().map(Vec::into_iter).collect();
        for _ in 0..height {
            let segments = columns.iter_mut().filter_map(Iterator::next).collect();
            self.push(segments);
        }
    }

    /// Lays a cell out at column `x` in `width` columns, numbering its links.
    fn lay_cell(
        &mut self,
        content: &RichText,
        bits: u16,
        base: BaseDirection,
        (x, width): (usize, usize),
    ) -> Vec<Segment> {
        let styled = self.styled(content, bits);
        let options = self.options.text.options(width, base, Wrap::Words, Align::Start);
        let lines = sahifa_text::layout(&styled.text, &styled.spans, &options).lines;
        let text = self.text(styled, bits);
        self.noted(text, |text| text.lines.end += lines.len());
        lines.into_iter().map(|line| Segment { x, width, line, text: Some(text) }).collect()
    }

    /// Adds a table that is too wide for the page: one cell under the other, with blank lines
    /// between rows.
    fn stacked(&mut self, rows: &[TableRow], bits: u16) {
        for (at, row) in rows.iter().enumerate() {
            if at > 0 {
                self.blank();
            }
            for cell in &row.cells {
                self.rich(cell, bits | if row.header { style::STRONG } else { 0 }, None);
            }
        }
    }
}

/// Widths for `count` columns in `available`, or `None` when they do not fit side by side.
fn column_widths(rows: &[TableRow], count: usize, available: usize) -> Option<Vec<usize>> {
    let gaps = GAP * (count - 1);
    let room = available.checked_sub(gaps)?;
    let mut widths = vec![1; count];
    for row in rows {
        for (at, cell) in row.cells.iter().enumerate() {
            let longest = cell.text.split('\n').map(sahifa_text::width).max().unwrap_or(0);
            widths[at] = widths[at].max(longest + 3 * links(cell));
        }
    }
    if widths.iter().sum::<usize>() <= room {
        return Some(widths);
    }
    let fair = room / count;
    if fair < NARROWEST {
        return None;
    }
    // Narrow columns keep their width; the wide ones share what is left.
    let narrow: usize = widths.iter().filter(|width| **width <= fair).sum();
    let wide = widths.iter().filter(|width| **width > fair).count();
    let share = (room - narrow) / wide.max(1);
    Some(
        widths
            .into_iter()
            .map(|width| if width <= fair { width } else { share.min(width) })
            .collect(),
    )
}

fn links(cell: &RichText) -> usize {
    cell.runs.iter().filter(|run| matches!(run.kind, crate::news::RunKind::Link(_))).count()
}
