//! The model on the screen. This module reads the model; it decides nothing and never writes to it.
//!
//! No other module knows ratatui.
mod aloud;
mod backend;
mod bar;
mod cells;
mod display;
mod filter;
mod frame;
mod gallery;
mod list;
mod next_keys;
mod overlay;
mod picture;
mod query_line;
mod reader;
mod row;
mod screen;
mod sentence;
mod status;
mod style;
mod target;
mod typed;

pub use aloud::Aloud;
pub use display::Display;
pub use screen::Screen;
pub use sentence::sentence;
pub use style::Styles;

use crate::app::{Focus, Model};
use cells::Canvas;
use ratatui::style::Color;

/// Draws the whole model, and returns the cell of the cursor, beside the start of the focused row: a
/// screen reader follows it, even where it is hidden.
fn view(model: &Model, styles: &Styles, canvas: &mut Canvas<'_>) -> Option<(u16, u16)> {
    frame::draw(canvas, model, styles);
    let mut cursor = None;
    for (pane, area) in &model.geometry.panes {
        let at = match pane {
            Focus::Filter => filter::draw(canvas, model, styles, *area),
            Focus::List => list::draw(canvas, model, styles, *area),
            Focus::Reader => reader::draw(canvas, model, styles, *area),
        };
        if *pane == model.focus {
            cursor =
                at.map(|(x, y)| (x.clamp(area.x, area.right().saturating_sub(1).max(area.x)), y));
        }
    }
    let cursor = gallery::draw(canvas, model, styles).or(cursor);
    let cursor = overlay::draw(canvas, model, styles).or(cursor);
    let cursor = status::draw(canvas, model, styles, model.geometry.status).or(cursor);
    next_keys::draw(canvas, model, styles);
    paint(canvas, styles);
    cursor
}

/// Gives the colours of the theme to what was drawn in those of the terminal, such as blank cells.
fn paint(canvas: &mut Canvas<'_>, styles: &Styles) {
    let Some((fg, bg)) = styles.paper() else { return };
    for cell in &mut canvas.buffer.content {
        if cell.bg == Color::Reset {
            cell.bg = bg;
        }
        if cell.fg == Color::Reset {
            cell.fg = fg;
        }
    }
}
