//! The keys that may follow the beginning of a sequence, in columns over the lower rows of the screen.
use super::cells::{self, Canvas, Label};
use super::frame::Sheet;
use super::style::Styles;
use crate::app::{Area, Model};

/// Columns between two columns of the list, and between a key and its meaning.
const GAP: u16 = 2;
/// The widest column that is not made narrower by a screen without room.
const WIDEST: u16 = 56;
/// The narrowest column that still says something.
const NARROWEST: u16 = 24;

/// Draws the list, if a sequence was begun and its pause is over.
pub(super) fn draw(canvas: &mut Canvas<'_>, model: &Model, styles: &Styles) {
    let Some(begun) = model.begun() else { return };
    let rows = model.continuations();
    let (Some(keys), Some(texts)) = (
        rows.iter().map(|(keys, _)| width(keys)).max(),
        rows.iter().map(|(_, text)| width(text)).max(),
    ) else {
        return;
    };
    let size = model.geometry.size;
    let all = Area { x: 0, y: 0, width: size.columns, height: size.rows };
    let frame = Some(model.geometry.frame).filter(|_| size.columns > 6 && size.rows > 5);
    let most = size.rows.saturating_sub(Sheet::edges(frame)).max(1);
    let inner = Sheet::over(all, frame, 0, 0).body.width;
    let entry = keys.saturating_add(GAP).saturating_add(texts).min(WIDEST);
    let (columns, height) = grid(rows.len(), (inner, most), entry);
    let sheet = Sheet::over(all, frame, height, 0);
    sheet.draw(canvas, model, styles, &begun);
    let body = sheet.body;
    let direction = model.settings.direction;
    let column = (inner + GAP) / columns;
    let label = Label::interface(&model.settings);
    for (at, (keys_of, text)) in (0..).zip(&rows).take(usize::from(columns * height)) {
        let (_, rest) = cells::split_start(body.row(at % height), at / height * column, direction);
        let (cell, _) = cells::split_start(rest, column - GAP, direction);
        let (first, rest) = cells::split_start(cell, (keys + GAP).min(cell.width / 2), direction);
        label.put(canvas, first, 0, keys_of, styles.help_key);
        label.put(canvas, rest, 0, text, styles.help);
    }
}

fn width(text: &str) -> u16 {
    u16::try_from(sahifa_text::width(text)).unwrap_or(u16::MAX)
}

/// The columns and rows of a list of so many entries: columns as wide as its `entry` where the rows
/// suffice for that, else narrower ones.
fn grid(count: usize, (width, rows): (u16, u16), entry: u16) -> (u16, u16) {
    let count = u16::try_from(count).unwrap_or(u16::MAX).max(1);
    let fitting = |entry: u16| ((width + GAP) / (entry + GAP)).clamp(1, count);
    // A third of the screen is left to the panes, if the list fits below.
    let wanted = count.div_ceil((rows * 2 / 3).max(1));
    let columns = fitting(entry).max(wanted.min(fitting(NARROWEST)));
    (columns, count.div_ceil(columns).min(rows))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_wide_where_rows_suffice_and_narrow_elsewhere() {
        for (count, size, entry, expected) in [
            (3, (76, 22), 40, (1, 3)),
            (8, (116, 34), 30, (3, 3)),
            (26, (76, 22), 56, (2, 13)),
            (26, (196, 48), 56, (3, 9)),
            (26, (16, 5), 56, (1, 5)),
            (1, (196, 48), 10, (1, 1)),
            (0, (0, 0), 0, (1, 0)),
        ] {
            assert_eq!(grid(count, size, entry), expected, "{count} in {size:?}");
        }
    }
}
