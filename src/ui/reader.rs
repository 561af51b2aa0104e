//! The reading pane: the visible lines of the page, centred in the pane.
use super::bar;
use super::cells::{self, Canvas, Label};
use super::picture::Place;
use super::style::Styles;
use crate::app::page::{Page, Position, Segment};
use crate::app::{Area, Caret, Hints, Hit, Model, Slot, Target};
use crate::command::Command;
use crate::locale::Phrase;
use ratatui::style::Style;
use std::ops::Range;

/// Draws the pane, and returns the place of the cursor beside the first visible line.
pub(super) fn draw(
    canvas: &mut Canvas<'_>,
    model: &Model,
    styles: &Styles,
    area: Area,
) -> Option<(u16, u16)> {
    let reader = &model.reader;
    if !model.shows_article() {
        let phrase = Phrase::new("reader-nothing").with("key", model.key_label(Command::Open));
        let text = model.catalogue.say(&phrase);
        let label = Label::interface(&model.settings);
        label.put_lines(canvas, area.inset(1, 0), &text, styles.note);
        return Some(cells::start_cell(area, model.settings.direction));
    }
    let width = reader.page.width.min(area.width.into());
    let margin = (usize::from(area.width) - width) / 2;
    let caret = reader.caret();
    let selection = caret.and_then(|caret| caret.selection(&reader.page));
    let sentence = reader.sentence();
    let read_at = caret.map(Caret::at).or_else(|| sentence.map(Hit::start));
    let hit = reader.hit().map(|(_, hit)| hit.clone());
    let mut cursor = None;
    let visible = reader.page.lines.iter().skip(reader.scroll).take(area.height.into());
    for (row, line) in visible.enumerate() {
        let row = row as u16;
        for (number, segment) in line.segments.iter().enumerate() {
            let place = (margin + segment.x, segment.width);
            if let Some(targets) = &mut canvas.targets {
                let part = part(area, row, place);
                targets.note_segment(part, reader.scroll + usize::from(row), number);
            }
            cells::put_line(canvas, area, row, place, &segment.line, |style| styles.page(style));
            tags(canvas, model, styles, (area, row, place), segment);
            links(canvas, &reader.page, (area, row, place), segment);
            let passages = reader.passages().lit().on(segment);
            cells::light(canvas, area, row, place, &segment.line, (&passages, styles.highlight));
            let lit = reader.hits().on(segment);
            cells::light(canvas, area, row, place, &segment.line, (&lit, styles.lit));
            let over = [
                sentence
                    .filter(|sentence| segment.text == Some(sentence.text))
                    .map(|sentence| sentence.range.clone()),
                hit.as_ref()
                    .filter(|hit| segment.text == Some(hit.text))
                    .map(|hit| hit.range.clone()),
                selection.and_then(|selection| part_of(segment, selection)),
            ];
            for range in over.into_iter().flatten() {
                let over = (&[range][..], styles.selected);
                cells::light(canvas, area, row, place, &segment.line, over);
            }
            match read_at {
                Some(at) if segment.text == Some(at.text) => {
                    let column = segment.line.column_of(at.offset, segment.width);
                    let column = column.map(|column| area.x as usize + margin + segment.x + column);
                    let cell = column.and_then(|column| u16::try_from(column).ok());
                    cursor = cell.map(|x| (x, area.y + row)).or(cursor);
                }
                Some(_) => {}
                None if row == 0 && cursor.is_none() => {
                    cursor = cells::before_start(area, row, place, &segment.line);
                }
                None => {}
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
    pictures(canvas, model, area, margin);
    hints(canvas, model, styles, area, margin);
    bar::draw(canvas, model, styles, area);
    cursor.or(Some(cells::start_cell(area, model.settings.direction)))
}

/// The area of a piece of a row, as far as the pane shows it.
fn part(area: Area, row: u16, (x, width): (usize, usize)) -> Area {
    let x = u16::try_from(x).unwrap_or(u16::MAX).min(area.width);
    let width = u16::try_from(width).unwrap_or(u16::MAX).min(area.width - x);
    Area { x: area.x + x, width, ..area.row(row) }
}

/// Notes the links of a line for the terminal.
fn links(
    canvas: &mut Canvas<'_>,
    page: &Page,
    (area, row, place): (Area, u16, (usize, usize)),
    segment: &Segment,
) {
    let Some(text) = segment.text.and_then(|text| page.texts.get(text)) else { return };
    if let Some(address) = text.address.as_ref().filter(|_| text.links.is_empty()) {
        let whole = 0..text.text.len();
        cells::link(canvas, area, row, place, &segment.line, (&whole, address));
    }
    for (range, link) in &text.links {
        if let Some(address) = page.links.get(*link) {
            cells::link(canvas, area, row, place, &segment.line, (range, address));
        }
    }
}

/// Gives the tags of a line the colours that they have.
fn tags(
    canvas: &mut Canvas<'_>,
    model: &Model,
    styles: &Styles,
    (area, row, place): (Area, u16, (usize, usize)),
    segment: &Segment,
) {
    let reader = &model.reader;
    let (Some(article), Some(text)) = (&reader.article, segment.text) else { return };
    let tags = reader.page.texts.get(text).map_or(&[][..], |text| &text.tags);
    for (range, tag) in tags {
        if let Some(color) = article.tags.get(*tag).and_then(|name| model.tag_color(name)) {
            let over = (std::slice::from_ref(range), styles.colored(Style::new(), color));
            cells::light(canvas, area, row, place, &segment.line, over);
        }
    }
}

/// The bytes of a text on its line that lie between two places.
fn part_of(segment: &Segment, (from, to): (Position, Position)) -> Option<Range<usize>> {
    let text = segment.text.filter(|text| (from.text..=to.text).contains(text))?;
    let start = if text == from.text { from.offset } else { 0 };
    let end = if text == to.text { to.offset } else { usize::MAX };
    Some(start..end)
}

/// Draws the pictures in sight, or as much of them as is.
fn pictures(canvas: &mut Canvas<'_>, model: &Model, area: Area, margin: usize) {
    let (page, scroll) = (&model.reader.page, model.reader.scroll);
    let end = scroll + usize::from(area.height);
    for (number, figure) in page.figures.iter().enumerate() {
        let Some(cells) = figure.cells else { continue };
        let (first, last) = (figure.line.max(scroll), (figure.line + cells.rows).min(end));
        let Some(Slot::Ready(picture)) = model.picture(&figure.url) else { continue };
        let x = margin + cells.x;
        if first >= last || x + cells.columns > usize::from(area.width) {
            continue;
        }
        let place = Place {
            x: area.x + x as u16,
            y: area.y + (first - scroll) as u16,
            columns: cells.columns,
            rows: cells.rows,
            seen: first - figure.line..last - figure.line,
        };
        canvas.pictures.draw(canvas.buffer, picture, &place);
        let whole = Area { x: place.x, y: place.y, width: cells.columns as u16, height: 0 };
        let rows = place.seen.len() as u16;
        canvas.note(Area { height: rows, ..whole }, Target::Picture(number));
    }
}

/// Draws the hints on the links in sight.
fn hints(canvas: &mut Canvas<'_>, model: &Model, styles: &Styles, area: Area, margin: usize) {
    let shown = model.reader.hints().into_iter().flat_map(Hints::shown);
    for (hint, typed) in shown {
        let Some(row) = hint.line.checked_sub(model.reader.scroll) else { continue };
        let Ok(row) = u16::try_from(row) else { continue };
        for (at, letter) in hint.label.char_indices() {
            let style = if at < typed { styles.hint_typed } else { styles.hint };
            let column = margin + hint.column + at;
            if row < area.height && column < usize::from(area.width) {
                let (x, y) = (area.x + column as u16, area.y + row);
                cells::put_symbol(canvas, x, y, letter.encode_utf8(&mut [0; 4]), style);
            }
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
