//! A row of the list: its columns, in one line or two.
use super::cells::{self, Canvas, Label};
use super::style::Styles;
use crate::app::{Area, Model};
use crate::config::CursorSetting;
use crate::lang::Length;
use crate::locale::Phrase;
use crate::news::{Column, Headline, RowHeight};
use ratatui::style::{Modifier, Style};
use sahifa_text::{Align, BaseDirection, CleanText, Direction, Line};

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

/// An article in sight, with its texts beside the title.
pub(super) struct Shown<'a> {
    pub(super) headline: &'a Headline,
    age: String,
    source: String,
}

impl<'a> Shown<'a> {
    pub(super) fn new(model: &Model, headline: &'a Headline) -> Self {
        let age = model.settings.age(headline.published, model.now, Length::Short);
        let age = if headline.date_stated { age } else { format!("~{age}") };
        let source = isolated(&headline.source_name);
        let source = match headline.progress {
            Some(percent @ ..100) => format!("{source} · {percent}%"),
            _ => source,
        };
        Self { headline, age, source }
    }
}

impl Columns {
    /// The columns of these rows.
    pub(super) fn of<'a>(
        canvas: &mut Canvas<'_>,
        model: &Model,
        rows: impl Iterator<Item = &'a Shown<'a>>,
    ) -> Self {
        let label = Label::interface(&model.settings);
        let mut columns = |text: &str| {
            let line = label.line(canvas, text, usize::from(u16::MAX));
            line.map_or(0, |line| u16::try_from(line.width()).unwrap_or(u16::MAX))
        };
        let (mut ages, mut sources) = (0, 0);
        for row in rows {
            ages = ages.max(columns(&row.age));
            sources = sources.max(columns(&row.source));
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
        title: &Title<'_>,
        row: Area,
    ) -> Option<(u16, u16)> {
        match title.model.settings.rows {
            RowHeight::Words if row.height > 1 => {
                title.opening(
                    canvas,
                    cells::split_start(row.row(1), self.state, title.direction()).1,
                );
                self.draw_one(canvas, title, row.row(0))
            }
            _ if row.height > 1 => self.draw_two(canvas, title, row),
            _ => self.draw_one(canvas, title, row),
        }
    }

    fn draw_one(self, canvas: &mut Canvas<'_>, title: &Title<'_>, row: Area) -> Option<(u16, u16)> {
        let direction = title.model.settings.direction;
        let shown = &title.model.settings.columns;
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
            title.column(canvas, area, *column);
            rest = inner;
        }
        let mut gap = false;
        for column in after.iter().rev().filter(|column| width(**column) > 0) {
            let (area, inner) = cells::split_end(rest, width(*column) + 1, direction);
            let (area, _) = cells::split_end(area, width(*column), direction);
            title.column(canvas, area, *column);
            (rest, gap) = (inner, true);
        }
        title.put(canvas, rest, (gap, 0)).0
    }

    /// Draws a row of two lines: the title has both if it needs them, and the source what is left of the
    /// second.
    fn draw_two(self, canvas: &mut Canvas<'_>, title: &Title<'_>, row: Area) -> Option<(u16, u16)> {
        let direction = title.model.settings.direction;
        let (state, rest) = cells::split_start(row, self.state, direction);
        if self.state > 0 {
            title.column(canvas, state, Column::State);
        }
        let tail = if self.age > 0 && rest.width > NARROW + self.age { self.age + GAP } else { 0 };
        let second = rest.row(1);
        let (age, second) = cells::split_end(second, tail, direction);
        let (age, _) = cells::split_end(age, tail.saturating_sub(GAP), direction);
        title.column(canvas, age, Column::Age);
        let (beside, lines) = title.put(canvas, rest, (false, tail));
        if let Some((free, align)) = title.free(lines.get(1), second).filter(|_| self.source > 0) {
            title.source(canvas, free, align);
        }
        beside
    }
}

pub(super) fn isolated(text: &str) -> String {
    CleanText::isolated(text).as_str().to_owned()
}

/// The article of a row, and what draws it.
pub(super) struct Title<'a> {
    pub(super) model: &'a Model,
    pub(super) styles: &'a Styles,
    pub(super) shown: &'a Shown<'a>,
    /// True if the row is one of those that are selected together.
    pub(super) is_marked: bool,
}

impl Title<'_> {
    /// Writes another column than the title.
    fn column(&self, canvas: &mut Canvas<'_>, area: Area, column: Column) {
        let label = Label::interface(&self.model.settings);
        match column {
            Column::State => self.state(canvas, area),
            Column::Age => {
                label.align(Align::End).put(canvas, area, 0, &self.shown.age, self.styles.age);
            }
            Column::Source => self.source(canvas, area, Align::Start),
            Column::Title => {}
        }
    }

    fn direction(&self) -> Direction {
        self.model.settings.direction
    }

    /// Writes the first words of the article, if they are known.
    fn opening(&self, canvas: &mut Canvas<'_>, area: Area) {
        if let Some(text) = self.model.opening(self.shown.headline.id) {
            self.label().put(canvas, area, 0, text, self.styles.source);
        }
    }

    fn source(&self, canvas: &mut Canvas<'_>, area: Area, align: Align) {
        let label = Label::interface(&self.model.settings).align(align);
        label.put(canvas, area, 0, &self.shown.source, self.styles.source);
    }

    fn state(&self, canvas: &mut Canvas<'_>, area: Area) {
        let (headline, styles) = (self.shown.headline, self.styles);
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
        if self.is_marked {
            label.put(canvas, chosen, 0, "✓", styles.filter_chosen);
        }
        if flags.starred && flags.later && shows_state > 0 && chosen.width > 0 {
            // Beside the star stands the other sign: in the last column before the title.
            let (last, _) = cells::split_end(chosen, 1, direction);
            label.put(canvas, last, 0, later.0, later.1);
        }
    }

    fn style(&self) -> Style {
        match self.shown.headline.flags.read {
            true => self.styles.title_read,
            false => self.styles.title_unread,
        }
    }

    fn label(&self) -> Label {
        let settings = &self.model.settings;
        let language = self.shown.headline.language.as_deref();
        let direction = language.and_then(crate::lang::language_direction);
        let base = BaseDirection::Auto { fallback: direction.unwrap_or(settings.direction) };
        Label { base, align: Align::Start, text: settings.text }
    }

    /// Writes the title in its own direction; a right-to-left title is right-aligned. Returns the place
    /// of the cursor, and the lines. A title against the direction of the interface begins at the end of
    /// its area. `gap` is true if the column beyond is free; else a visible cursor takes a column from the
    /// title, and a hidden one stands on its first letter. `tail` columns of the second line are not its
    /// own.
    fn put(
        &self,
        canvas: &mut Canvas<'_>,
        area: Area,
        (gap, tail): (bool, u16),
    ) -> (Option<(u16, u16)>, Vec<Line>) {
        let (model, title) = (self.model, self.shown.headline.title.as_str());
        if title.trim().is_empty() {
            let phrase = model.catalogue.say(&Phrase::new("list-untitled"));
            let style = self.style().add_modifier(Modifier::ITALIC);
            let label = Label::interface(&model.settings);
            return (label.put(canvas, area, 0, &phrase, style), Vec::new());
        }
        let visible = model.settings.cursor == CursorSetting::Always;
        let lines = self.label().lines(canvas, title, area, tail);
        let direction = lines.first().map(|line| line.direction());
        if gap || direction.is_none_or(|direction| direction == model.settings.direction) {
            return (self.put_lines(canvas, area, tail, &lines), lines);
        }
        let spare = u16::from(visible && area.width > 1);
        let (_, text) = cells::split_end(area, spare, model.settings.direction);
        let lines = match spare {
            0 => lines,
            _ => self.label().lines(canvas, title, text, tail),
        };
        let beside = self.put_lines(canvas, text, tail, &lines);
        (beside.map(|(x, y)| (cells::within(x, area), y)), lines)
    }

    /// Writes the lines of the title, with what the query looks for lit.
    fn put_lines(
        &self,
        canvas: &mut Canvas<'_>,
        area: Area,
        tail: u16,
        lines: &[Line],
    ) -> Option<(u16, u16)> {
        let sought = match self.model.sought.is_empty() {
            true => Vec::new(),
            false => {
                let title = CleanText::new(&self.shown.headline.title);
                self.model.sought.in_title(title.as_str())
            }
        };
        let style = self.style();
        let mut beside = None;
        for (row, line) in (0..).zip(lines) {
            // The tail of the second line is not the title's own.
            let tail = if row == 0 { 0 } else { tail };
            let (_, own) = cells::split_end(area, tail, self.model.settings.direction);
            let width = usize::from(own.width);
            cells::put_line(canvas, own, row, (0, width), line, |_| style);
            if !sought.is_empty() {
                let lit = (sought.as_slice(), self.styles.lit);
                cells::light(canvas, own, row, (0, width), line, lit);
            }
            if row == 0 {
                beside = cells::before_start(own, row, (0, width), line);
            }
        }
        beside
    }

    /// The part of the second line of a row that the title leaves free, if a source can be read there, and
    /// the side away from the title.
    fn free(&self, line: Option<&Line>, second: Area) -> Option<(Area, Align)> {
        let Some(line) = line else { return Some((second, Align::Start)) };
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
