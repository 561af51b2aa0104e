//! The query line above the list, and its sentence in the bottom line.
use super::cells::{self, Canvas, Label};
use super::style::Styles;
use super::typed;
use crate::app::{Area, Model, QueryLine, Target};
use crate::command::Command;
use crate::locale::Phrase;
use sahifa_text::{Align, Cell, CleanText};

/// Draws the line, and returns the cell of the caret.
pub(super) fn draw(
    canvas: &mut Canvas<'_>,
    model: &Model,
    styles: &Styles,
    area: Area,
    line: &QueryLine,
) -> (u16, u16) {
    let name = model.catalogue.say(&Phrase::new("prompt-query"));
    let columns = (sahifa_text::width(&name) as u16 + 1).min(area.width / 3);
    let drawn = typed::draw(canvas, model, styles, area, (&name, columns), line.typed());
    if let Some(mistake) = line.mistake().filter(|mistake| !mistake.unfinished) {
        let is_wrong = |cell: &Cell<'_>| {
            cell.source.start < mistake.range.end && mistake.range.start < cell.source.end
        };
        let wrong = drawn.view.cells().filter(is_wrong);
        cells::put_cells(canvas, drawn.area, wrong, styles.mistake);
    }
    drawn.caret
}

/// The most words that are shown at once.
const OFFERED: usize = 8;

/// Draws the words that are offered over the first rows of `area`.
pub(super) fn offers(canvas: &mut Canvas<'_>, model: &Model, styles: &Styles, area: Area) {
    let Some(completion) = model.query_line.as_ref().and_then(QueryLine::completion) else {
        return;
    };
    let (candidates, selected) = (completion.candidates(), completion.selected());
    let page = OFFERED.min(area.height.into()).min(candidates.len()).max(1);
    let top = selected.saturating_sub(page / 2).min(candidates.len().saturating_sub(page));
    let direction = model.settings.direction;
    let label = Label::interface(&model.settings);
    for (place, (index, candidate)) in
        candidates.iter().enumerate().skip(top).take(page).enumerate()
    {
        let row = area.row(place as u16);
        cells::clear(canvas, row);
        canvas.note(row, Target::Offer(index));
        let (_, rest) = cells::split_start(row, 2, direction);
        let count = candidate.count.and_then(|count| i64::try_from(count).ok());
        let count = count.map(|count| model.catalogue.number(count)).unwrap_or_default();
        let columns = sahifa_text::width(&count) as u16 + 1;
        let (end, rest) = cells::split_end(rest, columns.min(rest.width / 2), direction);
        label.align(Align::End).put(canvas, end, 0, &count, styles.filter_count);
        let text = CleanText::isolated(&candidate.text);
        label.put(canvas, rest, 0, text.as_str(), styles.prompt);
        if index == selected {
            cells::tint(canvas, row, styles.selected);
        }
    }
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
                .with("complete", key(Command::Complete))
                .with("older", key(Command::SelectPrevious))
                .with("newer", key(Command::SelectNext)),
            styles.status_hint,
        ),
    };
    let text = model.catalogue.say(&phrase);
    Label::interface(&model.settings).put(canvas, area, 0, &text, style);
}
