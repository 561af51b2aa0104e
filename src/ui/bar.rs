//! The bar at the outer edge of the reading pane: the part of the article in sight, its headings, and the
//! places that are lit.
use super::cells::{self, Canvas};
use super::style::Styles;
use crate::app::page::Part;
use crate::app::{Area, Model};
use crate::news::Frame;
use ratatui::style::Modifier;
use sahifa_text::Direction;

/// Draws the bar, if the article is longer than the pane and the pane has a border.
pub(super) fn draw(canvas: &mut Canvas<'_>, model: &Model, styles: &Styles, area: Area) {
    let (page, rows) = (&model.reader.page, usize::from(area.height));
    let frame = model.geometry.frame;
    if model.geometry.framed.is_empty() || model.reader.lines() <= rows {
        return;
    }
    let direction = model.settings.direction;
    let x = match direction {
        Direction::Ltr => area.right(),
        Direction::Rtl => area.x.saturating_sub(1),
    };
    let lines = model.reader.lines();
    let row_of = |line: usize| line * rows / lines;
    let seen = row_of(model.reader.scroll)..=row_of(model.reader.scroll + rows - 1);
    let mut headings = vec![false; rows];
    for text in page.texts.iter().filter(|text| matches!(text.part, Part::Heading(_))) {
        if let Some(heading) = headings.get_mut(row_of(text.lines.start)) {
            *heading = true;
        }
    }
    let mut lit = vec![false; rows];
    for hit in model.reader.hits().iter() {
        let Some(text) = page.texts.get(hit.text) else { continue };
        // The share of its text stands for its line: there may be thousands.
        let share = hit.range.start * text.lines.len() / text.text.len().max(1);
        if let Some(lit) = lit.get_mut(row_of(text.lines.start + share)) {
            *lit = true;
        }
    }
    // A line under a stroke is another stroke.
    let strokes = Modifier::UNDERLINED | Modifier::REVERSED;
    let lit_style = styles.border.patch(styles.lit).remove_modifier(strokes);
    for (row, (heading, lit)) in headings.into_iter().zip(lit).enumerate() {
        let symbol = match (seen.contains(&row), heading, direction) {
            (false, false, _) if frame == Frame::None => " ",
            (false, false, _) => "│",
            (true, false, _) => "┃",
            (false, true, Direction::Ltr) => "┤",
            (false, true, Direction::Rtl) => "├",
            (true, true, Direction::Ltr) => "┨",
            (true, true, Direction::Rtl) => "┠",
        };
        let style = if lit { lit_style } else { styles.border };
        cells::put_symbol(canvas, x, area.y + row as u16, symbol, style);
    }
}
