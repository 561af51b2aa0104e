//! The query line above the list, and its sentence in the bottom line.
use super::cells::{self, Canvas, Label};
use super::style::Styles;
use crate::app::{Area, Model, QueryLine};
use crate::command::Command;
use crate::locale::Phrase;
use sahifa_text::Cell;

/// Draws the line, and returns the cell of the caret.
pub(super) fn draw(
    canvas: &mut Canvas<'_>,
    model: &Model,
    styles: &Styles,
    area: Area,
    line: &QueryLine,
) -> (u16, u16) {
    let direction = model.settings.direction;
    let name = model.catalogue.say(&Phrase::new("prompt-query"));
    let columns = (sahifa_text::width(&name) as u16 + 1).min(area.width / 3);
    let (name_area, input) = cells::split_start(area, columns, direction);
    Label::interface(&model.settings).put(canvas, name_area, 0, &name, styles.prompt_label);
    let view = line.view(usize::from(input.width), direction, model.settings.text.shaping);
    cells::put_cells(canvas, input, view.cells(), styles.prompt);
    if let Some(mistake) = line.mistake().filter(|mistake| !mistake.unfinished) {
        let is_wrong = |cell: &Cell<'_>| {
            cell.source.start < mistake.range.end && mistake.range.start < cell.source.end
        };
        cells::put_cells(canvas, input, view.cells().filter(is_wrong), styles.mistake);
    }
    let caret = view.caret.min(usize::from(input.width).saturating_sub(1));
    (input.x + caret as u16, input.y)
}

/// Draws what is wrong with the query, or the keys of the line.
pub(super) fn status(
    canvas: &mut Canvas<'_>,
    model: &Model,
    styles: &Styles,
    area: Area,
    line: &QueryLine,
) {
    let key = |command| model.prompt_key_label(command);
    let (phrase, style) = match line.mistake() {
        Some(mistake) if mistake.unfinished => (mistake.phrase.clone(), styles.status_hint),
        Some(mistake) => (mistake.phrase.clone(), styles.error),
        None => (
            Phrase::new("status-query")
                .with("keep", key(Command::Open))
                .with("back", key(Command::Back))
                .with("older", key(Command::SelectPrevious))
                .with("newer", key(Command::SelectNext)),
            styles.status_hint,
        ),
    };
    let text = model.catalogue.say(&phrase);
    Label::interface(&model.settings).put(canvas, area, 0, &text, style);
}
