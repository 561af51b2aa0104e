//! The reading pane: the visible lines of the page, centred in the pane.
use super::cells::{self, Label};
use super::style::Styles;
use crate::app::{Area, Model};
use crate::command::Command;
use crate::locale::Phrase;
use ratatui::buffer::Buffer;

/// Draws the pane, and returns the cell of the first visible line for the cursor.
pub(super) fn draw(
    buffer: &mut Buffer,
    model: &Model,
    styles: &Styles,
    area: Area,
) -> Option<(u16, u16)> {
    let reader = &model.reader;
    if reader.article.is_none() {
        let phrase = Phrase::new("reader-nothing").with("key", model.key_label(Command::Open));
        let text = model.catalogue.say(&phrase);
        let inner = area.inset(1, 0);
        let lines = Label::interface(&model.settings).lines(&text, usize::from(inner.width));
        for (row, line) in lines.iter().enumerate() {
            cells::put_line(buffer, inner, row as u16, (0, inner.width.into()), line, |_| {
                styles.note
            });
        }
        return Some(cells::start_cell(area, model.settings.direction));
    }
    let width = reader.page.width.min(area.width.into());
    let margin = (usize::from(area.width) - width) / 2;
    let visible = reader.page.lines.iter().skip(reader.scroll).take(area.height.into());
    for (row, line) in visible.enumerate() {
        let row = row as u16;
        for segment in &line.segments {
            let place = (margin + segment.x, segment.width);
            cells::put_line(buffer, area, row, place, &segment.line, |style| styles.page(style));
        }
        for bar in &line.bars {
            symbol(buffer, area, margin + bar, row, "│", styles);
        }
        if let Some((from, to)) = line.rule {
            for column in from..to {
                symbol(buffer, area, margin + column, row, "─", styles);
            }
        }
    }
    Some(cells::start_cell(area, model.settings.direction))
}

fn symbol(buffer: &mut Buffer, area: Area, column: usize, row: u16, symbol: &str, styles: &Styles) {
    if column < usize::from(area.width) && row < area.height {
        cells::put_symbol(buffer, area.x + column as u16, area.y + row, symbol, styles.marker);
    }
}
