//! The reading pane: the visible lines of the page, centred in the pane.
use super::cells::{self, Canvas, Label};
use super::style::Styles;
use crate::app::page::{Segment, TagPlace};
use crate::app::{Area, Model};
use crate::command::Command;
use crate::locale::Phrase;
use ratatui::style::Style;

/// Draws the pane, and returns the place of the cursor beside the first visible line.
pub(super) fn draw(
    canvas: &mut Canvas<'_>,
    model: &Model,
    styles: &Styles,
    area: Area,
) -> Option<(u16, u16)> {
    let reader = &model.reader;
    if reader.article.is_none() {
        let phrase = Phrase::new("reader-nothing").with("key", model.key_label(Command::Open));
        let text = model.catalogue.say(&phrase);
        let label = Label::interface(&model.settings);
        label.put_lines(canvas, area.inset(1, 0), &text, styles.note);
        return Some(cells::start_cell(area, model.settings.direction));
    }
    let width = reader.page.width.min(area.width.into());
    let margin = (usize::from(area.width) - width) / 2;
    let mut cursor = None;
    let visible = reader.page.lines.iter().skip(reader.scroll).take(area.height.into());
    for (row, line) in visible.enumerate() {
        let row = row as u16;
        for segment in &line.segments {
            let place = (margin + segment.x, segment.width);
            cells::put_line(canvas, area, row, place, &segment.line, |style| styles.page(style));
            tags(canvas, model, styles, (area, row, place), segment);
            cells::light(canvas, area, row, place, &segment.line, (&segment.lit, styles.lit));
            if row == 0 && cursor.is_none() {
                cursor = cells::before_start(area, row, place, &segment.line);
            }
        }
        for bar in &line.bars {
            symbol(canvas, area, margin + bar, row, "│", styles);
        }
        if let Some((from, to)) = line.rule {
            for column in from..to {
                symbol(canvas, area, margin + column, row, "─", styles);
            }
        }
    }
    cursor.or(Some(cells::start_cell(area, model.settings.direction)))
}

/// Gives the tags of a line the colours that they have.
fn tags(
    canvas: &mut Canvas<'_>,
    model: &Model,
    styles: &Styles,
    (area, row, place): (Area, u16, (usize, usize)),
    segment: &Segment,
) {
    let Some(article) = &model.reader.article else { return };
    for TagPlace { range, tag } in &segment.tags {
        if let Some(color) = article.tags.get(*tag).and_then(|name| model.tag_color(name)) {
            let over = (std::slice::from_ref(range), styles.colored(Style::new(), color));
            cells::light(canvas, area, row, place, &segment.line, over);
        }
    }
}

fn symbol(
    canvas: &mut Canvas<'_>,
    area: Area,
    column: usize,
    row: u16,
    symbol: &str,
    styles: &Styles,
) {
    if column < usize::from(area.width) && row < area.height {
        cells::put_symbol(canvas, area.x + column as u16, area.y + row, symbol, styles.marker);
    }
}
