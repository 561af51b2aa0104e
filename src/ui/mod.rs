//! The model on the screen. This module reads the model; it decides nothing and never writes to it.
//!
//! No other module knows ratatui.
mod backend;
mod cells;
mod filter;
mod frame;
mod list;
mod overlay;
mod reader;
mod screen;
mod status;
mod style;

pub use screen::Screen;
pub use style::Styles;

use crate::app::{Focus, Model};
use ratatui::buffer::Buffer;

/// Draws the whole model, and returns the cell of the cursor: the focused row, so that a screen
/// reader follows it.
pub fn view(model: &Model, styles: &Styles, buffer: &mut Buffer) -> Option<(u16, u16)> {
    frame::draw(buffer, model, styles);
    let mut cursor = None;
    for (pane, area) in &model.geometry.panes {
        let at = match pane {
            Focus::Filter => filter::draw(buffer, model, styles, *area),
            Focus::List => list::draw(buffer, model, styles, *area),
            Focus::Reader => reader::draw(buffer, model, styles, *area),
        };
        if *pane == model.focus {
            cursor = at;
        }
    }
    let cursor = overlay::draw(buffer, model, styles).or(cursor);
    status::draw(buffer, model, styles, model.geometry.status).or(cursor)
}
