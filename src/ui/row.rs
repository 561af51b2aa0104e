//! A row of the list: its columns, in one line or two.
use super::cells::{self, Canvas, Label};
use super::style::Styles;
use crate::app::{Area, Model};
use crate::config::CursorSetting;
use crate::lang::Length;
use crate::locale::Phrase;
use crate::news::{Column, Headline};
use ratatui::style::{Modifier, Style};
use sahifa_text::{Align, BaseDirection, CleanText, Direction};

/// The columns of the state marker and the blank after it.
const MARKER: u16 = 2;
/// The blanks before an age in a second line.
const GAP: u16 = 2;
/// The fewest columns of a title beside an age.
const NARROW: u16 = 20;
/// The fewest columns of titles and sources beside each other.
const WIDE: u16 = 48;
/// The most columns of a source, and the fewest that tell one from another.
const SOURCE: std::ops::RangeInclusive<u16> = 8..=20;

/// The widths of the columns: those that the rows in sight need.
#[derive(Clone, Copy, Debug)]
pub(super) struct Columns {
    state: u16,
    age: u16,
    source: u16,
}

impl Columns {
    /// The columns of the rows in sight.
    pub(super) fn of(canvas: &mut Canvas<'_>, model: &Model) -> Self {
        let (mut ages, mut sources) = (0, 0);
        for headline in model.list.visible().filter_map(|(_, headline)| headline) {
            ages = ages.max(columns(canvas, model, &age(model, headline)));
            sources = sources.max(columns(canvas, model, &source(headline)));
        }
        let shows = |column| u16::from(model.settings.columns.contains(&column));
        // A column more while articles are selected.
        let state = MARKER * shows(Column::State) + u16::from(model.list.has_marks());
        Self { state, age: ages * shows(Column::Age), source: sources * shows(Column::Source) }
    }

    /// Draws a row, and returns the place of the cursor beside its title.
    pub(super) fn draw(
        self,
        canvas: &mut Canvas<'_>,
        model: &Model,
        styles: &Styles,
        row: Area,
        (headline, is_marked): (&Headline, bool),
    ) -> Option<(u16, u16)> {
        let title = Title { model, headline, styles };
        if row.height > 1 {
            return self.draw_two(canvas, &title, row, is_marked);
        }
        let direction = model.settings.direction;
        let shown = &model.settings.columns;
        let (age, source) = match row.width.saturating_sub(self.state) {
            width if width < NARROW + self.age + 1 => (0, 0),
            width if width < WIDE => (self.age, 0),
            width => (self.age, self.source.min((width / 4).clamp(*SOURCE.start(), *SOURCE.end()))),
        };
        let width = |column| match column {
            Column::State => self.state,
            Column::Age => age,
            Column::Source => source,
            Column::Title => 0,
        };
        let at = shown.iter().position(|column| *column == Column::Title).unwrap_or(shown.len());
        let (before, after) = shown.split_at(at);
        let mut rest = row;
        for column in before.iter().filter(|column| width(**column) > 0) {
            let gap = u16::from(*column != Column::State);
            let (area, inner) = cells::split_start(rest, width(*column) + gap, direction);
            let (area, _) = cells::split_start(area, width(*column), direction);
            title.column(canvas, area, (*column, is_marked));
            rest = inner;
        }
        let mut gap = false;
        for column in after.iter().rev().filter(|column| width(**column) > 0) {
            let (area, inner) = cells::split_end(rest, width(*column) + 1, direction);
            let (area, _) = cells::split_end(area, width(*column), direction);
            title.column(canvas, area, (*column, is_marked));
            (rest, gap) = (inner, true);
        }
        title.put(canvas, rest, (gap, 0))
    }

    /// Draws a row of two lines: the title has both if it needs them, and the source what is left of the
    /// second.
    fn draw_two(
        self,
        canvas: &mut Canvas<'_>,
        title: &Title<'_>,
        row: Area,
        is_marked: bool,
    ) -> Option<(u16, u16)> {
        let direction = title.model.settings.direction;
        let (state, rest) = cells::split_start(row, self.state, direction);
        if self.state > 0 {
            title.column(canvas, state, (Column::State, is_marked));
        }
        let tail = if self.age > 0 && rest.width > NARROW + self.age { self.age + GAP } else { 0 };
        let second = rest.row(1);
        let (age, second) = cells::split_end(second, tail, direction);
        let (age, _) = cells::split_end(age, tail.saturating_sub(GAP), direction);
        title.column(canvas, age, (Column::Age, is_marked));
        let beside = title.put(canvas, rest, (false, tail));
        if let Some((free, align)) = title.free(canvas, rest, second).filter(|_| self.source > 0) {
            title.source(canvas, free, align);
        }
        beside
    }
}

/// The columns that a text of the interface takes.
fn columns(canvas: &mut Canvas<'_>, model: &Model, text: &str) -> u16 {
    let line = Label::interface(&model.settings).line(canvas, text, usize::from(u16::MAX));
    line.map_or(0, |line| u16::try_from(line.width()).unwrap_or(u16::MAX))
}

fn age(model: &Model, headline: &Headline) -> String {
    let age = model.settings.age(headline.published, model.now, Length::Short);
    if headline.date_stated { age } else { format!("~{age}") }
}

fn source(headline: &Headline) -> String {
    match headline.progress {
        Some(percent @ ..100) => format!("{} · {percent}%", isolated(&headline.source_name)),
        _ => isolated(&headline.source_name),
    }
}

pub(super) fn isolated(text: &str) -> String {
    CleanText::isolated(text).as_str().to_owned()
}

/// The article of a row, and what draws it.
struct Title<'a> {
    model: &'a Model,
    headline: &'a Headline,
    styles: &'a Styles,
}

impl Title<'_> {
    /// Writes another column than the title.
    fn column(&self, canvas: &mut Canvas<'_>, area: Area, (column, is_marked): (Column, bool)) {
        let label = Label::interface(&self.model.settings);
        match column {
            Column::State => self.state(canvas, area, is_marked),
            Column::Age => {
                let age = age(self.model, self.headline);
                label.align(Align::End).put(canvas, area, 0, &age, self.styles.age);
            }
            Column::Source => self.source(canvas, area, Align::Start),
            Column::Title => {}
        }
    }

    fn source(&self, canvas: &mut Canvas<'_>, area: Area, align: Align) {
        let label = Label::interface(&self.model.settings).align(align);
        label.put(canvas, area, 0, &source(self.headline), self.styles.source);
    }

    fn state(&self, canvas: &mut Canvas<'_>, area: Area, is_marked: bool) {
        let (headline, styles) = (self.headline, self.styles);
        let flags = headline.flags;
        // Filled for an unread one, as the dot is.
        let later = (if flags.read { "◇" } else { "◆" }, styles.later);
        let (symbol, style) = match (flags.starred, flags.later, flags.read) {
            (true, ..) => ("★", styles.star),
            (false, true, _) => later,
            (false, false, false) => ("●", styles.title_unread),
            // Read, and then written anew.
            (false, false, true) if headline.changed.is_some() => ("+", styles.age),
            (false, false, true) => (" ", styles.title_read),
        };
        let direction = self.model.settings.direction;
        let shows_state = u16::from(self.model.settings.columns.contains(&Column::State));
        let (state, chosen) = cells::split_start(area.row(0), shows_state, direction);
        let label = Label::interface(&self.model.settings);
        label.put(canvas, state, 0, symbol, style);
        if is_marked {
            label.put(canvas, chosen, 0, "✓", styles.filter_chosen);
        }
        if flags.starred && flags.later && shows_state > 0 && chosen.width > 0 {
            // Beside the star stands the other sign: in the last column before the title.
            let (last, _) = cells::split_end(chosen, 1, direction);
            label.put(canvas, last, 0, later.0, later.1);
        }
    }

    fn style(&self) -> Style {
        match self.headline.flags.read {
            true => self.styles.title_read,
            false => self.styles.title_unread,
        }
    }

    fn label(&self) -> Label {
        let settings = &self.model.settings;
        let language = self.headline.language.as_deref();
        let direction = language.and_then(crate::lang::language_direction);
        let base = BaseDirection::Auto { fallback: direction.unwrap_or(settings.direction) };
        Label { base, align: Align::Start, text: settings.text }
    }

    /// Writes the title in its own direction; a right-to-left title is right-aligned. Returns the place
    /// of the cursor. A title against the direction of the interface begins at the end of its area.
    /// `gap` is true if the column beyond is free; else a visible cursor takes a column from the title,
    /// and a hidden one stands on its first letter. `tail` columns of the second line are not its own.
    fn put(
        &self,
        canvas: &mut Canvas<'_>,
        area: Area,
        (gap, tail): (bool, u16),
    ) -> Option<(u16, u16)> {
        let (model, headline) = (self.model, self.headline);
        if headline.title.trim().is_empty() {
            let phrase = model.catalogue.say(&Phrase::new("list-untitled"));
            let style = self.style().add_modifier(Modifier::ITALIC);
            return Label::interface(&model.settings).put(canvas, area, 0, &phrase, style);
        }
        let visible = model.settings.cursor == CursorSetting::Always;
        let lines = self.label().lines(canvas, &headline.title, area, tail);
        let direction = lines.first().map(|line| line.direction());
        if gap || direction.is_none_or(|direction| direction == model.settings.direction) {
            return self.put_lines(canvas, area, tail);
        }
        let spare = u16::from(visible && area.width > 1);
        let (_, text) = cells::split_end(area, spare, model.settings.direction);
        let (x, y) = self.put_lines(canvas, text, tail)?;
        Some((cells::within(x, area), y))
    }

    /// Writes the lines of the title, with what the query looks for lit.
    fn put_lines(&self, canvas: &mut Canvas<'_>, area: Area, tail: u16) -> Option<(u16, u16)> {
        let (model, title) = (self.model, self.headline.title.as_str());
        let (width, style) = (usize::from(area.width), self.style());
        let sought = match model.sought.is_empty() {
            true => Vec::new(),
            false => model.sought.in_title(CleanText::new(title).as_str()),
        };
        let mut beside = None;
        for (row, line) in (0..).zip(self.label().lines(canvas, title, area, tail)) {
            let (area, width) = match row {
                0 => (area, width),
                _ => self.beside_tail(area, tail),
            };
            cells::put_line(canvas, area, row, (0, width), &line, |_| style);
            if !sought.is_empty() {
                let lit = (sought.as_slice(), self.styles.lit);
                cells::light(canvas, area, row, (0, width), &line, lit);
            }
            if row == 0 {
                beside = cells::before_start(area, row, (0, width), &line);
            }
        }
        beside
    }

    /// The columns of the second line that are the title's own.
    fn beside_tail(&self, area: Area, tail: u16) -> (Area, usize) {
        let (_, own) = cells::split_end(area, tail, self.model.settings.direction);
        (own, own.width.into())
    }

    /// The part of the second line that the title leaves free, if a source can be read there, and the side
    /// away from the title. `second` is the line without its tail.
    fn free(&self, canvas: &mut Canvas<'_>, area: Area, second: Area) -> Option<(Area, Align)> {
        let tail = area.width - second.width;
        let lines = self.label().lines(canvas, &self.headline.title, area, tail);
        let Some(line) = lines.get(1) else { return Some((second, Align::Start)) };
        let taken = u16::try_from(line.width()).unwrap_or(u16::MAX).saturating_add(2);
        let width = second.width.checked_sub(taken).filter(|width| width >= SOURCE.start())?;
        let x = match line.direction() {
            Direction::Ltr => second.right() - width,
            Direction::Rtl => second.x,
        };
        let align = match line.direction() == self.model.settings.direction {
            true => Align::End,
            false => Align::Start,
        };
        Some((Area { x, width, ..second }, align))
    }
}
