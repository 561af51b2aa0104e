//! A picture that is shown alone: as large as the screen allows, with what is said of it.
use super::cells::{self, Canvas, Label};
use super::frame;
use super::picture::Place;
use super::style::Styles;
use crate::app::page::{Figure, PictureSizes};
use crate::app::{Area, Model, Slot};
use crate::locale::Phrase;

/// The most rows of the text below the picture.
const MOST_TEXT: u16 = 4;

/// Draws the picture that is shown alone, if one is, and returns the place of the cursor.
pub(super) fn draw(canvas: &mut Canvas<'_>, model: &Model, styles: &Styles) -> Option<(u16, u16)> {
    let figure = model.shown_figure()?;
    let size = model.geometry.size;
    let height = size.rows.saturating_sub(model.geometry.status.height);
    let area = Area { x: 0, y: 0, width: size.columns, height };
    cells::clear(canvas, area);
    let has_frame = area.width > 4 && area.height > 4;
    let body = if has_frame { area.inset(1, 1) } else { area };
    if has_frame {
        frame::border(canvas, area, styles.border_focused);
        let at = model.gallery.map_or(0, |gallery| gallery.at + 1);
        let title = Phrase::new("picture-title")
            .with("at", at)
            .with("count", model.reader.page.figures.len());
        let top = Area { x: area.x + 1, width: area.width - 2, height: 1, ..area };
        let title = model.catalogue.say(&title);
        frame::title(canvas, model, top, &title, styles.pane_title_focused);
    }
    let texts = texts(figure);
    let label = Label::foreign(&model.settings);
    let text_rows: u16 = texts
        .iter()
        .map(|text| label.rows(canvas, text, body.width.saturating_sub(2)))
        .sum::<u16>()
        .min(MOST_TEXT)
        .min(body.height / 3);
    let room = Area { height: body.height - text_rows, ..body };
    let mut below = body.inset(1, 0).below(room.height);
    for text in &texts {
        let rows = label.rows(canvas, text, below.width);
        label.put_lines(canvas, below, text, styles.note);
        below = below.below(rows);
    }
    let told = match model.picture(&figure.url) {
        Some(Slot::Ready(picture)) => {
            let within = (usize::from(room.width), usize::from(room.height));
            let size = (picture.width(), picture.height());
            let (columns, rows) = PictureSizes::cells(model.cell_size(), size, within);
            let centred = |room: u16, cells: usize| (usize::from(room) - cells) / 2;
            let place = Place {
                x: room.x + centred(room.width, columns) as u16,
                y: room.y + centred(room.height, rows) as u16,
                columns,
                rows,
                seen: 0..rows,
            };
            canvas.pictures.draw(canvas.buffer, picture, &place);
            None
        }
        Some(Slot::Failed(reason)) => Some((reason.clone(), styles.error)),
        Some(Slot::Loading) | None => Some((Phrase::new("picture-loading"), styles.note)),
    };
    if let Some((phrase, style)) = told {
        let text = model.catalogue.say(&phrase);
        let interface = Label::interface(&model.settings);
        interface.put_lines(canvas, room.inset(1, 0), &text, style);
    }
    Some(cells::start_cell(below, model.settings.direction))
}

/// The texts of a figure: what the picture shows, and who made it.
fn texts(figure: &Figure) -> Vec<String> {
    let said = if figure.caption.is_empty() { &figure.alt } else { &figure.caption };
    let texts = [said, &figure.credit].into_iter().filter(|text| !text.is_empty());
    texts.cloned().collect()
}
