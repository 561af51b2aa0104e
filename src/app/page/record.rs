//! Tables that do not fit beside each other: each row is a record of lines, `header: value`.
use super::{Builder, style};
use crate::news::{RichText, Run, RunKind, TableCell, TableRow};
use sahifa_text::Direction;

impl Builder<'_> {
    /// Adds each row as a record, with blank lines between them.
    pub(super) fn records(&mut self, rows: &[TableRow], direction: Direction, bits: u16) {
        let heads = rows.iter().take_while(|row| row.header).count();
        // A table of nothing but headers has none.
        let heads = if heads == rows.len() { 0 } else { heads };
        let (head, body) = rows.split_at(heads);
        let labels = labels(head);
        let mut above: Vec<Option<(usize, &TableCell)>> = Vec::new();
        for (at, row) in body.iter().enumerate() {
            if at > 0 {
                self.blank();
            }
            let titles: Vec<&TableCell> = row
                .cells
                .iter()
                .filter(|cell| (cell.header || row.header) && !cell.content.is_empty())
                .collect();
            for title in titles {
                self.rich(&title.content, bits | style::STRONG, Some(direction));
            }
            above.resize(above.len().max(row.cells.len()), None);
            for (column, (cell, above)) in row.cells.iter().zip(&mut above).enumerate() {
                // A cell that reaches down says the same of this row.
                let shown = match cell.covered {
                    true => above.filter(|(rows, _)| *rows > 0).map(|(_, cell)| cell),
                    false => Some(cell),
                };
                if !cell.covered {
                    *above = Some((cell.rows, cell));
                }
                if let Some((rows, _)) = above {
                    *rows = rows.saturating_sub(1);
                }
                let is_title = (cell.header || row.header) && !cell.covered;
                if let Some(cell) = shown.filter(|cell| !is_title && !cell.content.is_empty()) {
                    let label = labels.get(column).map_or("", String::as_str);
                    self.field(label, &cell.content, direction, bits);
                }
            }
        }
    }

    fn field(&mut self, label: &str, value: &RichText, direction: Direction, bits: u16) {
        let mut line = RichText::default();
        if !label.is_empty() {
            line.runs.push(Run { range: 0..label.len(), kind: RunKind::Strong });
            // A question needs no colon.
            let colon = if label.ends_with(['?', '؟', '!', '.']) { "" } else { ":" };
            line.text = format!("{label}{colon} ");
        }
        let start = line.text.len();
        line.append("", value.clone());
        // A value of the other direction is a unit.
        if sahifa_text::direction(&value.text, direction) != direction {
            let kind = RunKind::Isolate(None);
            line.runs.push(Run { range: start..line.text.len(), kind });
        }
        self.rich(&line, bits, Some(direction));
    }
}

/// The header of each column; where several rows are headers, theirs one after the other.
fn labels(head: &[TableRow]) -> Vec<String> {
    let mut labels: Vec<String> = Vec::new();
    for row in head {
        labels.resize(labels.len().max(row.cells.len()), String::new());
        let mut beside: Option<(usize, &TableCell)> = None;
        for (cell, label) in row.cells.iter().zip(&mut labels) {
            if !cell.covered {
                beside = Some((cell.columns, cell));
            }
            let owner = beside.filter(|(columns, _)| *columns > 0).map(|(_, cell)| cell);
            if let Some((columns, _)) = &mut beside {
                *columns = columns.saturating_sub(1);
            }
            let text = owner.map(|cell| cell.content.spoken()).unwrap_or_default();
            let text = text.replace('\n', " ");
            if !text.trim().is_empty() {
                label.push_str(if label.is_empty() { "" } else { " · " });
                label.push_str(text.trim().trim_end_matches(':'));
            }
        }
    }
    labels
}
