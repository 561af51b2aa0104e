//! The list pane: one row (or two, in a narrow pane) for each article.
use super::cells::{self, Canvas, Label};
use super::query_line;
use super::style::Styles;
use crate::app::filter::{Chip, Join};
use crate::app::{Area, Focus, Model};
use crate::command::Command;
use crate::config::CursorSetting;
use crate::lang::Length;
use crate::locale::Phrase;
use crate::news::{Grouping, Headline};
use crate::query::Choice;
use ratatui::style::{Modifier, Style};
use sahifa_text::{Align, BaseDirection, CleanText};
use std::ops::Range;

/// The columns of the state marker and the blank after it.
const MARKER: u16 = 2;
/// The columns of the age.
const AGE: u16 = 7;

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
    let mut cursor = None;
    let mut y = 0;
    for (index, headline) in model.list.visible() {
        if let Some(headline) = headline.filter(|_| model.list.has_heading(index)) {
            let text = heading(model, headline);
            let label = Label::interface(&model.settings);
            label.put(canvas, body.row(y), 0, &text, styles.filter_group);
            y += 1;
        }
        let row =
            Area { y: body.y + y, height: row_height.min(body.height.saturating_sub(y)), ..body };
        if row.is_empty() {
            break;
        }
        let beside = headline.and_then(|headline| {
            draw_row(canvas, model, styles, row, (headline, model.list.is_marked(index)))
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
            isolated(source.map_or(&row.source_name, |source| &source.name))
        }
        _ => model.settings.day_heading(row.sort, model.now, &model.catalogue),
    }
}

fn draw_row(
    canvas: &mut Canvas<'_>,
    model: &Model,
    styles: &Styles,
    row: Area,
    (headline, is_marked): (&Headline, bool),
) -> Option<(u16, u16)> {
    let direction = model.settings.direction;
    let title_style = if headline.flags.read { styles.title_read } else { styles.title_unread };
    // A column more while articles are selected.
    let columns = MARKER + u16::from(model.list.has_marks());
    let (marker, rest) = cells::split_start(row.row(0), columns.min(row.width), direction);
    let flags = headline.flags;
    // Filled for an unread one, as the dot is.
    let later = (if flags.read { "◇" } else { "◆" }, styles.later);
    let (symbol, marker_style) = match (flags.starred, flags.later, flags.read) {
        (true, ..) => ("★", styles.star),
        (false, true, _) => later,
        (false, false, false) => ("●", styles.title_unread),
        // Read, and then written anew.
        (false, false, true) if headline.changed.is_some() => ("+", styles.age),
        (false, false, true) => (" ", styles.title_read),
    };
    let (state, chosen) = cells::split_start(marker, 1.min(marker.width), direction);
    Label::interface(&model.settings).put(canvas, state, 0, symbol, marker_style);
    if is_marked {
        Label::interface(&model.settings).put(canvas, chosen, 0, "✓", styles.filter_chosen);
    }
    if flags.starred && flags.later && chosen.width > 0 {
        // Beside the star stands the other sign: in the last column before the title.
        let (_, last) = cells::split_end(marker, chosen.width - 1, direction);
        let (last, _) = cells::split_end(last, 1, direction);
        Label::interface(&model.settings).put(canvas, last, 0, later.0, later.1);
    }
    let age = model.settings.age(headline.published, model.now, Length::Short);
    let age = if headline.date_stated { age } else { format!("~{age}") };
    let source = match headline.progress {
        Some(percent @ ..100) => format!("{} · {percent}%", isolated(&headline.source_name)),
        _ => isolated(&headline.source_name),
    };
    let end = Label::interface(&model.settings).align(Align::End);
    if row.height > 1 {
        let beside = put_title(canvas, model, (rest, false), headline, (title_style, styles.lit));
        let (_, second) = cells::split_start(row.row(1), columns.min(row.width), direction);
        let (age_area, name) = cells::split_end(second, AGE.min(second.width), direction);
        Label::interface(&model.settings).put(canvas, name, 0, &source, styles.source);
        end.put(canvas, age_area, 0, &age, styles.age);
        return beside;
    }
    if rest.width < 24 {
        return put_title(canvas, model, (rest, false), headline, (title_style, styles.lit));
    }
    let (age_area, rest) = cells::split_end(rest, AGE, direction);
    end.put(canvas, age_area, 0, &age, styles.age);
    let source_width = if rest.width >= 48 { (rest.width / 4).min(20) } else { 0 };
    let (name, rest) = cells::split_end(rest, source_width, direction);
    let (name, _) = cells::split_end(name, source_width.saturating_sub(1), direction);
    Label::interface(&model.settings).put(canvas, name, 0, &source, styles.source);
    put_title(canvas, model, (rest, source_width > 0), headline, (title_style, styles.lit))
}

/// Writes the title in its own direction; a right-to-left title is right-aligned. Returns the place
/// of the cursor. A title against the direction of the interface begins at the end of its area.
/// `gap` is true if the column beyond is free; else a visible cursor takes a column from the title,
/// and a hidden one stands on its first letter.
fn put_title(
    canvas: &mut Canvas<'_>,
    model: &Model,
    (area, gap): (Area, bool),
    headline: &Headline,
    (style, lit): (Style, Style),
) -> Option<(u16, u16)> {
    let language = headline.language.as_deref().and_then(crate::lang::language_direction);
    let base = BaseDirection::Auto { fallback: language.unwrap_or(model.settings.direction) };
    let label = Label { base, align: Align::Start, text: model.settings.text };
    if headline.title.trim().is_empty() {
        let phrase = model.catalogue.say(&Phrase::new("list-untitled"));
        return Label::interface(&model.settings).put(
            canvas,
            area,
            0,
            &phrase,
            style.add_modifier(Modifier::ITALIC),
        );
    }
    let visible = model.settings.cursor == CursorSetting::Always;
    let line = label.line(canvas, &headline.title, area.width.into());
    let against = line.is_some_and(|line| line.direction() != model.settings.direction);
    let mut put = |area: Area| {
        let beside = label.put(canvas, area, 0, &headline.title, style);
        light_title(canvas, model, area, (label, headline), lit);
        beside
    };
    if gap || !against {
        return put(area);
    }
    let spare = u16::from(visible && area.width > 1);
    let (_, text) = cells::split_end(area, spare, model.settings.direction);
    let (x, y) = put(text)?;
    Some((cells::within(x, area), y))
}

/// Lights what the query looks for in a title that is written.
fn light_title(
    canvas: &mut Canvas<'_>,
    model: &Model,
    area: Area,
    (label, headline): (Label, &Headline),
    lit: Style,
) {
    if model.sought.is_empty() {
        return;
    }
    let places = model.sought.in_title(CleanText::new(&headline.title).as_str());
    let width = usize::from(area.width);
    if !places.is_empty()
        && let Some(line) = label.line(canvas, &headline.title, width)
    {
        cells::light(canvas, area, 0, (0, width), &line, (&places, lit));
    }
}

fn isolated(text: &str) -> String {
    CleanText::isolated(text).as_str().to_owned()
}

/// Draws the chips; those of a tag have its colour.
fn draw_chips(canvas: &mut Canvas<'_>, model: &Model, styles: &Styles, area: Area) {
    let width = usize::from(area.width);
    let chips = model.filter.chips();
    let (text, places) = chips_text(model, &chips, width);
    let label = Label::interface(&model.settings);
    label.put(canvas, area, 0, &text, styles.chip);
    for (chip, place) in chips.iter().zip(places) {
        if let Some(color) = chip.tag.as_deref().and_then(|tag| model.tag_color(tag))
            && let Some(line) = label.line(canvas, &text, width)
        {
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
    let read = model.filter.count_of(&Choice::Read).filter(|_| model.hides_read());
    let phrase = match (&model.spelling, read.filter(|read| *read > 0)) {
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
            let is_whole = model.filter.choices.is_empty();
            Phrase::new(if is_whole { "list-empty" } else { "list-empty-filtered" })
                .with("key", model.key_label(Command::ClearFilter))
        }
    };
    let text = model.catalogue.say(&phrase);
    Label::interface(&model.settings).put_lines(canvas, area.inset(1, 0), &text, styles.note);
    Some(cells::start_cell(area, model.settings.direction))
}
