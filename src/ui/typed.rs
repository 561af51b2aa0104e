//! Lines of text that are being typed.
use super::cells::{self, Canvas, Label};
use super::style::Styles;
use crate::app::{Area, Model, Typed};
use sahifa_text::edit::View;

/// A line as it is drawn.
#[derive(Debug)]
pub(super) struct Drawn {
    /// The place of the text, behind the label.
    pub(super) area: Area,
    /// The part of the text that is shown.
    pub(super) view: View,
    /// The cell of the caret.
    pub(super) caret: (u16, u16),
}

/// Draws a line behind its label, which takes these columns of `row`.
pub(super) fn draw(
    canvas: &mut Canvas<'_>,
    model: &Model,
    styles: &Styles,
    row: Area,
    (label, columns): (&str, u16),
    typed: &Typed,
) -> Drawn {
    let direction = model.settings.direction;
    let (start, area) = cells::split_start(row, columns, direction);
    Label::interface(&model.settings).put(canvas, start, 0, label, styles.prompt_label);
    let view = typed.view(usize::from(area.width), direction, model.settings.text.shaping);
    cells::put_cells(canvas, area, view.cells(), styles.prompt);
    let caret = view.caret.min(usize::from(area.width).saturating_sub(1));
    Drawn { area, view, caret: (area.x + caret as u16, area.y) }
}
