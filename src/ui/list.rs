//! The list pane: the active filter, the rows of articles, and what stands there without any.
use super::cells::{self, Canvas, Label};
use super::query_line;
use super::row;
use super::style::Styles;
use crate::app::filter::{Chip, Join};
use crate::app::{Area, Focus, Model, Target};
use crate::command::Command;
use crate::locale::Phrase;
use crate::news::{Grouping, Headline};
use crate::query::Choice;
use ratatui::style::Style;
use std::ops::Range;

/// Draws the pane, and returns the place of the cursor: beside the selected title, or in the query
/// line.
pub(super) fn draw(
    canvas: &mut Canvas<'_>,
    model: &Model,
    styles: &Styles,
    area: Area,
) -> Option<(u16, u16)> {
    let chips = model.chip_rows();
    if chips > 0 && !model.filter.chips().is_empty() {
        draw_chips(canvas, model, styles, area);
    }
    let mut caret = None;
    if let Some(line) = &model.query_line {
        caret = Some(query_line::draw(canvas, model, styles, area.row(chips), line));
    }
    let body = area.below(chips + model.query_line_rows());
    let cursor = draw_rows(canvas, model, styles, body);
    query_line::offers(canvas, model, styles, body);
    caret.or(cursor)
}

/// Draws the rows, and returns the place of the cursor beside the selected title.
fn draw_rows(
    canvas: &mut Canvas<'_>,
    model: &Model,
    styles: &Styles,
    body: Area,
) -> Option<(u16, u16)> {
    if model.list.is_empty() {
        return empty(canvas, model, styles, body);
    }
    let row_height = model.list_row_height();
    let shown = |headline| row::Shown::new(model, headline);
    let rows = model.list.visible().map(|(index, headline)| (index, headline.map(shown)));
    let rows: Vec<(usize, Option<row::Shown<'_>>)> = rows.collect();
    let columns = row::Columns::of(canvas, model, rows.iter().filter_map(|(_, row)| row.as_ref()));
    let mut cursor = None;
    let mut y = 0;
    for (index, shown) in &rows {
        let index = *index;
        if let Some(shown) = shown.as_ref().filter(|_| model.list.has_heading(index)) {
            let text = heading(model, shown.headline);
            let label = Label::interface(&model.settings);
            label.put(canvas, body.row(y), 0, &text, styles.filter_group);
            y += 1;
        }
        let row =
            Area { y: body.y + y, height: row_height.min(body.height.saturating_sub(y)), ..body };
        if row.is_empty() {
            break;
        }
        if let Some(id) = model.list.ids().get(index) {
            canvas.note(row, Target::Row(*id));
        }
        let is_marked = model.list.is_marked(index);
        let beside = shown.as_ref().and_then(|shown| {
            let title = row::Title { model, styles, shown, is_marked };
            columns.draw(canvas, &title, row)
        });
        if index == model.list.selected() {
            let selected =
                if model.focus == Focus::List { styles.selected } else { styles.selected_idle };
            cells::tint(canvas, row.row(0), selected);
            cursor = beside.or(Some(cells::start_cell(row, model.settings.direction)));
        }
        y += row_height;
    }
    cursor
}

/// The heading of the group that a row belongs to.
fn heading(model: &Model, row: &Headline) -> String {
    match model.shown_grouping() {
        Grouping::Source => {
            // The name beside a row may be that of its publisher.
            let source = model.sources.iter().find(|source| source.id == row.source);
            row::isolated(source.map_or(&row.source_name, |source| &source.name))
        }
        _ => model.settings.day_heading(row.sort, model.now, &model.catalogue),
    }
}

/// Draws the chips; those of a tag have its colour.
fn draw_chips(canvas: &mut Canvas<'_>, model: &Model, styles: &Styles, area: Area) {
    let width = usize::from(area.width);
    let chips = model.filter.chips();
    let (text, places) = chips_text(model, &chips, width);
    let label = Label::interface(&model.settings);
    label.put(canvas, area, 0, &text, styles.chip);
    let Some(line) = label.line(canvas, &text, width) else { return };
    for (at, (chip, place)) in chips.iter().zip(places).enumerate() {
        for part in cells::parts(area, 0, (0, width), &line, &place) {
            canvas.note(part, Target::Chip(at));
        }
        if let Some(color) = chip.tag.as_deref().and_then(|tag| model.tag_color(tag)) {
            let over = (std::slice::from_ref(&place), styles.colored(Style::new(), color));
            cells::light(canvas, area, 0, (0, width), &line, over);
        }
    }
}

/// The chips in one row of `width` columns, in reading order, and the bytes of each in it. Several are
/// numbered, and those that do not fit are counted.
fn chips_text(model: &Model, chips: &[Chip], width: usize) -> (String, Vec<Range<usize>>) {
    let or = model.catalogue.say(&Phrase::new("chip-or"));
    let number = |number: usize| model.catalogue.number(i64::try_from(number).unwrap_or(i64::MAX));
    let more = |left: usize| format!(" +{}", number(left));
    let is_numbered = chips.len() > 1;
    let piece = |(at, chip): (usize, &Chip)| {
        let own = if is_numbered { format!("{} ", number(at + 1)) } else { String::new() };
        let join = match chip.join {
            _ if at == 0 => String::new(),
            Join::And => " + ".to_owned(),
            Join::Or => format!(" {or} "),
        };
        format!("{join}{own}{}", chip.text)
    };
    let pieces: Vec<String> = chips.iter().enumerate().map(piece).collect();
    let mut text = format!("{} ", super::filter::fold_sign(true, model.settings.direction));
    let mut places = Vec::with_capacity(chips.len());
    for (at, piece) in pieces.iter().enumerate() {
        let left = pieces.len() - at - 1;
        let rest = if left > 0 { sahifa_text::width(&more(left)) } else { 0 };
        let columns = sahifa_text::width(&text) + sahifa_text::width(piece) + rest;
        // The first is cut rather than left out.
        if at > 0 && columns > width {
            text.push_str(&more(left + 1));
            break;
        }
        text.push_str(piece);
        let own = chips.get(at).map_or(0, |chip| chip.text.len());
        places.push(text.len() - own..text.len());
    }
    (text, places)
}

fn empty(
    canvas: &mut Canvas<'_>,
    model: &Model,
    styles: &Styles,
    area: Area,
) -> Option<(u16, u16)> {
    let text = model.catalogue.say(&empty_phrase(model));
    Label::interface(&model.settings).put_lines(canvas, area.inset(1, 0), &text, styles.note);
    Some(cells::start_cell(area, model.settings.direction))
}

/// The sentence in place of rows: why there are none, and which key helps.
pub(super) fn empty_phrase(model: &Model) -> Phrase {
    let read = model.filter.count_of(&Choice::Read).filter(|_| model.hides_read());
    match (&model.spelling, read.filter(|read| *read > 0)) {
        (Some(spelling), _) => {
            let key = match model.query_line {
                Some(_) => model.prompt_key_label(Command::TakeSpelling),
                None => model.key_label(Command::TakeSpelling),
            };
            spelling.phrase("list-empty-spelling").with("key", key)
        }
        (None, Some(read)) => Phrase::new("list-all-read")
            .with("count", read)
            .with("key", model.keys_that_show_read()),
        (None, None) => {
            let (id, helps) = match (model.filter.choices.is_empty(), model.welcome()) {
                (false, _) => ("list-empty-filtered", Command::ClearFilter),
                (true, false) => ("list-empty", Command::RefreshAll),
                (true, true) => ("list-without-sources", Command::Setup),
            };
            Phrase::new(id).with("key", model.key_label(helps))
        }
    }
}
