//! The adapter between the text engine and the screen: lines of cells into a ratatui buffer.
//!
//! No other file connects the two. All text reaches the buffer through this file, so nothing is
//! measured unshaped and no control sequence gets in.
use super::picture::Pictures;
use super::target::Targets;
use crate::app::page::TextStyle;
use crate::app::{Area, Settings, Target};
use crate::news::link_target;
use ratatui::buffer::Buffer;
use ratatui::style::Style;
use sahifa_text::{Align, BaseDirection, Cell, Direction, LayoutCache, Line, StyleId, Wrap};
use std::ops::Range;

/// Bytes of layouts that are kept from frame to frame: several screens of rows.
const KEPT: usize = 1 << 19;

/// The layouts of labels, kept from frame to frame: from one frame to the next hardly a row changes.
#[derive(Debug)]
pub(super) struct Layouts(LayoutCache);

impl Default for Layouts {
    fn default() -> Self {
        Self(LayoutCache::new(KEPT))
    }
}

/// A link in one row of the screen.
#[derive(Debug)]
pub(super) struct LinkSpan {
    pub(super) row: u16,
    pub(super) columns: Range<u16>,
    /// The address, as [`link_target`] gives it.
    pub(super) target: String,
}

/// The cells of a frame, and the layouts of its labels.
#[derive(Debug)]
pub(super) struct Canvas<'a> {
    pub(super) buffer: &'a mut Buffer,
    pub(super) layouts: &'a mut Layouts,
    /// The links of the frame, which ratatui's cells have no field for; `None` if the terminal gets none.
    pub(super) links: Option<&'a mut Vec<LinkSpan>>,
    pub(super) pictures: &'a mut Pictures,
    /// The things that the mouse can act on; `None` without a mouse.
    pub(super) targets: Option<&'a mut Targets>,
}

impl Canvas<'_> {
    /// Notes that the mouse can act on this in an area.
    pub(super) fn note(&mut self, area: Area, target: Target) {
        if let Some(targets) = &mut self.targets {
            targets.note(area, target);
        }
    }
}

/// Writes a line into one row of `area`: `width` columns, `x` columns from its left edge.
pub(super) fn put_line(
    canvas: &mut Canvas<'_>,
    area: Area,
    row: u16,
    (x, width): (usize, usize),
    line: &Line,
    style: impl Fn(StyleId) -> Style,
) {
    if row >= area.height {
        return;
    }
    let y = area.y + row;
    for cell in line.cells(width) {
        let column = x + cell.column;
        if column + cell.width > usize::from(area.width) {
            continue;
        }
        set(canvas, area.x + column as u16, y, cell.symbol, cell.width, style(cell.style));
    }
}

/// Writes cells into the first row of `area`. Their columns count from its left edge.
pub(super) fn put_cells<'a>(
    canvas: &mut Canvas<'_>,
    area: Area,
    cells: impl Iterator<Item = Cell<'a>>,
    style: Style,
) {
    for cell in cells {
        if cell.column + cell.width <= usize::from(area.width) {
            let x = area.x + cell.column as u16;
            set(canvas, x, area.y, cell.symbol, cell.width, style);
        }
    }
}

/// Lays `style` over the cells of a line that show one of these ranges of its text. The other
/// arguments are those of [`put_line`].
pub(super) fn light(
    canvas: &mut Canvas<'_>,
    area: Area,
    row: u16,
    (x, width): (usize, usize),
    line: &Line,
    (ranges, style): (&[Range<usize>], Style),
) {
    let is_lit = |cell: &Cell<'_>| {
        ranges.iter().any(|range| cell.source.start < range.end && range.start < cell.source.end)
    };
    for cell in line.cells(width).filter(is_lit) {
        let columns = u16::try_from(x + cell.column).unwrap_or(u16::MAX);
        let area = Area { x: area.x.saturating_add(columns), y: area.y + row, ..area };
        tint(canvas, Area { width: cell.width as u16, height: 1, ..area }, style);
    }
}

/// Notes a link over the cells of a line that show `range` of its text. An address that no browser
/// gets makes none. The other arguments are those of [`put_line`].
pub(super) fn link(
    canvas: &mut Canvas<'_>,
    area: Area,
    row: u16,
    (x, width): (usize, usize),
    line: &Line,
    (range, address): (&Range<usize>, &str),
) {
    let Some(links) = canvas.links.as_mut().filter(|_| row < area.height) else { return };
    let Some(target) = link_target(address) else { return };
    for part in parts(area, row, (x, width), line, range) {
        let columns = part.x..part.right();
        links.push(LinkSpan { row: part.y, columns, target: target.clone() });
    }
}

/// The areas of one row that show `range` of a line's text: several where its order was changed. The
/// other arguments are those of [`put_line`].
pub(super) fn parts(
    area: Area,
    row: u16,
    (x, width): (usize, usize),
    line: &Line,
    range: &Range<usize>,
) -> impl Iterator<Item = Area> {
    let column = move |column: usize| {
        let column = u16::try_from(x + column).unwrap_or(u16::MAX).min(area.width);
        area.x.saturating_add(column)
    };
    line.columns_of(range, width).into_iter().map(move |columns| {
        let (start, end) = (column(columns.start), column(columns.end));
        Area { x: start, y: area.y + row, width: end - start, height: 1 }
    })
}

/// Writes one symbol. If it is wide, the cell that it covers is blanked.
fn set(canvas: &mut Canvas<'_>, x: u16, y: u16, symbol: &str, width: usize, style: Style) {
    let Some(cell) = canvas.buffer.cell_mut((x, y)) else { return };
    // The engine never yields a control; this holds even if a caller some day goes around it.
    let symbol = if symbol.chars().any(char::is_control) { " " } else { symbol };
    cell.set_symbol(symbol).set_style(style);
    if width == 2
        && let Some(next) = canvas.buffer.cell_mut((x + 1, y))
    {
        next.reset();
        next.set_style(style);
    }
}

/// Writes one character of the frame or of a marker.
pub(super) fn put_symbol(canvas: &mut Canvas<'_>, x: u16, y: u16, symbol: &str, style: Style) {
    set(canvas, x, y, symbol, 1, style);
}

/// Gives every cell of an area a style, and keeps its symbol.
pub(super) fn tint(canvas: &mut Canvas<'_>, area: Area, style: Style) {
    for y in area.y..area.bottom() {
        for x in area.x..area.right() {
            if let Some(cell) = canvas.buffer.cell_mut((x, y)) {
                cell.set_style(style);
            }
        }
    }
}

/// Blanks an area, and takes its links, its pictures and what the mouse can act on away.
pub(super) fn clear(canvas: &mut Canvas<'_>, area: Area) {
    canvas.pictures.clear(area);
    if let Some(targets) = &mut canvas.targets {
        targets.cover(area);
    }
    if let Some(links) = canvas.links.as_mut() {
        let (rows, columns) = (area.y..area.bottom(), area.x..area.right());
        for link in links.iter_mut().filter(|link| rows.contains(&link.row)) {
            let cut = &mut link.columns;
            if columns.contains(&cut.start) {
                cut.start = columns.end.min(cut.end);
            } else if columns.contains(&cut.end.saturating_sub(1)) {
                cut.end = columns.start;
            } else if cut.start < columns.start && columns.end < cut.end {
                // The part behind the area is not worth a second link.
                cut.end = columns.start;
            }
        }
        links.retain(|link| !link.columns.is_empty());
    }
    for y in area.y..area.bottom() {
        for x in area.x..area.right() {
            if let Some(cell) = canvas.buffer.cell_mut((x, y)) {
                cell.reset();
            }
        }
    }
}

/// The layout of one line of interface text.
#[derive(Clone, Copy, Debug)]
pub(super) struct Label {
    pub base: BaseDirection,
    pub align: Align,
    pub text: TextStyle,
}

impl Label {
    /// Text of the interface: in the interface's direction, at the start of the line.
    pub(super) fn interface(settings: &Settings) -> Self {
        let base = match settings.direction {
            Direction::Ltr => BaseDirection::Ltr,
            Direction::Rtl => BaseDirection::Rtl,
        };
        Self { base, align: Align::Start, text: settings.text }
    }

    /// A title or name from outside: in its own direction, at its own start.
    pub(super) fn foreign(settings: &Settings) -> Self {
        let base = BaseDirection::Auto { fallback: settings.direction };
        Self { base, align: Align::Start, text: settings.text }
    }

    /// A name from outside in a column of the interface: in its own direction, at the start of the column.
    pub(super) fn name(settings: &Settings) -> Self {
        let align = match settings.direction {
            Direction::Ltr => Align::Left,
            Direction::Rtl => Align::Right,
        };
        Self::foreign(settings).align(align)
    }

    pub(super) fn align(self, align: Align) -> Self {
        Self { align, ..self }
    }

    /// Addresses and code, from left to right.
    pub(super) fn left_to_right(self) -> Self {
        Self { base: BaseDirection::Ltr, ..self }
    }

    /// The single line of `text` in `width` columns, cut with an ellipsis if it is too long.
    pub(super) fn line(self, canvas: &mut Canvas<'_>, text: &str, width: usize) -> Option<Line> {
        if width == 0 {
            return None;
        }
        let options = self.text.options(width, self.base, Wrap::Cut, self.align);
        canvas.layouts.0.layout(text, &options).lines.first().cloned()
    }

    /// The lines of `text` in an area, as many as it has rows. The last one ends in an ellipsis if there
    /// are more, and leaves `tail` columns free.
    pub(super) fn lines(
        self,
        canvas: &mut Canvas<'_>,
        text: &str,
        area: Area,
        tail: u16,
    ) -> Vec<Line> {
        if area.is_empty() {
            return Vec::new();
        }
        let wrap = if area.height > 1 { Wrap::Words } else { Wrap::Cut };
        let options = sahifa_text::Options {
            max_lines: area.height.into(),
            tail: tail.into(),
            ..self.text.options(area.width.into(), self.base, wrap, self.align)
        };
        canvas.layouts.0.layout(text, &options).lines.clone()
    }

    /// Writes `text` into one row of `area`, and returns the place of the cursor beside it.
    pub(super) fn put(
        self,
        canvas: &mut Canvas<'_>,
        area: Area,
        row: u16,
        text: &str,
        style: Style,
    ) -> Option<(u16, u16)> {
        let width = usize::from(area.width);
        let line = self.line(canvas, text, width)?;
        put_line(canvas, area, row, (0, width), &line, |_| style);
        before_start(area, row, (0, width), &line)
    }

    /// The rows that `text` takes in so many columns.
    pub(super) fn rows(self, canvas: &mut Canvas<'_>, text: &str, width: u16) -> u16 {
        let options = self.text.options(width.into(), self.base, Wrap::Words, self.align);
        u16::try_from(canvas.layouts.0.layout(text, &options).lines.len()).unwrap_or(u16::MAX)
    }

    /// Writes `text` into `area`, in as many rows as it needs.
    pub(super) fn put_lines(self, canvas: &mut Canvas<'_>, area: Area, text: &str, style: Style) {
        let width = usize::from(area.width);
        let options = self.text.options(width, self.base, Wrap::Words, self.align);
        let layout = canvas.layouts.0.layout(text, &options);
        for (row, line) in layout.lines.iter().take(area.height.into()).enumerate() {
            put_line(canvas, area, row as u16, (0, width), line, |_| style);
        }
    }
}

/// Splits `area` into `columns` at its end (in the direction of the interface) and the rest.
pub(super) fn split_end(area: Area, columns: u16, direction: Direction) -> (Area, Area) {
    let columns = columns.min(area.width);
    let rest = Area { width: area.width - columns, ..area };
    match direction {
        Direction::Ltr => (Area { x: rest.right(), width: columns, ..area }, rest),
        Direction::Rtl => (Area { width: columns, ..area }, Area { x: area.x + columns, ..rest }),
    }
}

/// Splits `area` into `columns` at its start (in the direction of the interface) and the rest.
pub(super) fn split_start(area: Area, columns: u16, direction: Direction) -> (Area, Area) {
    split_end(
        area,
        columns,
        match direction {
            Direction::Ltr => Direction::Rtl,
            Direction::Rtl => Direction::Ltr,
        },
    )
}

/// The cell before the first one of a line in the direction of that line: there the cursor stands
/// beside the text. The arguments are those of [`put_line`]; `None` if the line has no cells, or
/// begins at the edge of the screen.
pub(super) fn before_start(
    area: Area,
    row: u16,
    (x, width): (usize, usize),
    line: &Line,
) -> Option<(u16, u16)> {
    let left = usize::from(area.x) + x;
    let column = match line.direction() {
        Direction::Ltr => (left + line.cells(width).next()?.column).checked_sub(1)?,
        Direction::Rtl => left + line.cells(width).last().map(|cell| cell.column + cell.width)?,
    };
    Some((u16::try_from(column).ok()?, area.y + row))
}

/// The column of `area` that is nearest to `x`.
pub(super) fn within(x: u16, area: Area) -> u16 {
    x.min(area.right().saturating_sub(1)).max(area.x)
}

/// The first cell of an area in the direction of the interface, where the cursor stands if there is
/// no text.
pub(super) fn start_cell(area: Area, direction: Direction) -> (u16, u16) {
    match direction {
        Direction::Ltr => (area.x, area.y),
        Direction::Rtl => (area.right().saturating_sub(1), area.y),
    }
}
