//! A finished line: cells in visual order, column ↔ source.
//!
//! All lines of a layout share one vector of glyphs and one string of symbols; a line is a range.
use crate::options::{Align, Direction, StyleId};
use std::ops::Range;
use std::sync::Arc;

/// The reason why a line ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum LineEnd {
    /// A paragraph or line separator, or the end of the text.
    Hard,
    /// A UAX #14 opportunity.
    Soft,
    /// Inside a word that is longer than the line.
    Emergency,
    /// Cut with an ellipsis.
    Cut,
}

/// One screen cell, or two for a wide cluster, and what it shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cell<'a> {
    /// Column of its left edge, from the left edge of the area.
    pub column: usize,
    /// The glyph with its marks: what is written into the cell. It holds no control character, and
    /// the unicode-width crate gives it `width` columns.
    pub symbol: &'a str,
    /// Columns taken: 1 or 2.
    pub width: usize,
    /// Embedding level (UAX #9): odd for what is read from right to left.
    pub level: u8,
    /// The style of the span that holds the start of `source`.
    pub style: StyleId,
    /// The source bytes shown here; empty for what the engine added (ellipsis, kashida, a
    /// wider space).
    pub source: Range<usize>,
}

/// A shaped grapheme cluster.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Glyph {
    /// The start of its symbol in `Storage::symbols`.
    pub(crate) symbol: u32,
    /// The offset where its source starts.
    pub(crate) source: u32,
    pub(crate) source_len: u16,
    pub(crate) style: StyleId,
    pub(crate) symbol_len: u8,
    pub(crate) width: u8,
    pub(crate) level: u8,
    pub(crate) flags: u8,
}

impl Glyph {
    /// A line may be broken before it.
    pub(crate) const BREAK: u8 = 1;
    /// A space: at the end of a line it takes no room.
    pub(crate) const SPACE: u8 = 2;
    /// Bidi_Class WS: rule L1 looks at it.
    pub(crate) const WHITE: u8 = 4;
    /// An emergency break is better after it than elsewhere.
    pub(crate) const JOINT: u8 = 8;

    /// The bit where the priority of a kashida after it starts.
    pub(crate) const KASHIDA_AT: u32 = 4;

    /// The priority of a kashida after it: 1 the highest, 7 the lowest, 0 for none.
    pub(crate) fn kashida(&self) -> u8 {
        self.flags >> Self::KASHIDA_AT
    }

    pub(crate) fn has(&self, flags: u8) -> bool {
        self.flags & flags != 0
    }

    pub(crate) fn source_end(&self) -> u32 {
        self.source + u32::from(self.source_len)
    }
}

/// The glyphs and symbols that the lines of a layout share.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Storage {
    /// Line by line, each in visual order.
    pub(crate) glyphs: Vec<Glyph>,
    pub(crate) symbols: String,
}

/// One line in visual order.
///
/// A line shares the storage of its [`Layout`]: a clone is cheap.
#[derive(Clone, Debug)]
pub struct Line {
    pub(crate) storage: Arc<Storage>,
    pub(crate) glyphs: Range<u32>,
    pub(crate) direction: Direction,
    pub(crate) align: Align,
    pub(crate) width: usize,
    pub(crate) source: Range<usize>,
    pub(crate) end: LineEnd,
}

/// Lines are equal when they look the same and stand for the same source.
impl PartialEq for Line {
    fn eq(&self, other: &Self) -> bool {
        self.direction == other.direction
            && self.align == other.align
            && self.source == other.source
            && self.end == other.end
            && self.cells(self.width).eq(other.cells(other.width))
    }
}

impl Eq for Line {}

impl Line {
    /// Columns the cells of the line take.
    pub fn width(&self) -> usize {
        self.width
    }

    /// Direction of the paragraph the line belongs to.
    pub fn direction(&self) -> Direction {
        self.direction
    }

    /// Source bytes of the line, with the spaces at its end that take no cell.
    pub fn source(&self) -> Range<usize> {
        self.source.clone()
    }

    /// The reason why the line ended.
    pub fn end(&self) -> LineEnd {
        self.end
    }

    /// The cells from left to right, placed in an area of `area_width` columns by alignment.
    pub fn cells(&self, area_width: usize) -> impl Iterator<Item = Cell<'_>> {
        let mut column = self.first_column(area_width);
        self.glyphs().iter().map(move |glyph| {
            let cell = self.cell(glyph, column);
            column += cell.width;
            cell
        })
    }

    /// The line as a string, cell after cell from left to right.
    pub fn visual(&self) -> String {
        self.glyphs().iter().map(|glyph| self.symbol(glyph)).collect()
    }

    /// The left column of the cell that shows the source byte at `offset`, in an area of
    /// `area_width` columns. `None` for a byte that has no cell: of another line, of a directional
    /// mark, of a space at the end of the line.
    pub fn column_of(&self, offset: usize, area_width: usize) -> Option<usize> {
        self.cells(area_width).find(|cell| cell.source.contains(&offset)).map(|cell| cell.column)
    }

    /// The offset where the source of the cell at `column` starts, in an area of `area_width`
    /// columns. `None` beside the text.
    pub fn offset_at(&self, column: usize, area_width: usize) -> Option<usize> {
        let hit = |cell: &Cell<'_>| (cell.column..cell.column + cell.width).contains(&column);
        self.cells(area_width).find(hit).map(|cell| cell.source.start)
    }

    /// The columns that show any of the source bytes in `range`, as ranges from left to right in an
    /// area of `area_width` columns: one range of source may stand in several places of a mixed line.
    pub fn columns_of(&self, range: &Range<usize>, area_width: usize) -> Vec<Range<usize>> {
        let mut columns: Vec<Range<usize>> = Vec::new();
        for cell in self.cells(area_width) {
            if cell.source.start >= range.end || cell.source.end <= range.start {
                continue;
            }
            match columns.last_mut() {
                Some(last) if last.end == cell.column => last.end += cell.width,
                _ => columns.push(cell.column..cell.column + cell.width),
            }
        }
        columns
    }

    fn glyphs(&self) -> &[Glyph] {
        self.storage
            .glyphs
            .get(self.glyphs.start as usize..self.glyphs.end as usize)
            .unwrap_or_default()
    }

    fn symbol(&self, glyph: &Glyph) -> &str {
        let start = glyph.symbol as usize;
        self.storage.symbols.get(start..start + usize::from(glyph.symbol_len)).unwrap_or_default()
    }

    fn cell(&self, glyph: &Glyph, column: usize) -> Cell<'_> {
        Cell {
            column,
            symbol: self.symbol(glyph),
            width: usize::from(glyph.width),
            level: glyph.level,
            style: glyph.style,
            source: glyph.source as usize..glyph.source_end() as usize,
        }
    }

    fn first_column(&self, area_width: usize) -> usize {
        let room = area_width.saturating_sub(self.width);
        match (self.align, self.direction) {
            (Align::Left, _) | (Align::Start, Direction::Ltr) | (Align::End, Direction::Rtl) => 0,
            (Align::Right, _) | (Align::Start, Direction::Rtl) | (Align::End, Direction::Ltr) => {
                room
            }
            (Align::Center, _) => room / 2,
        }
    }
}

/// The lines of a text.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Layout {
    /// From top to bottom; at least one where [`layout`](crate::layout()) made them.
    pub lines: Vec<Line>,
}

impl Layout {
    /// The bytes of memory that the layout takes, about.
    pub fn size(&self) -> usize {
        let shared = self.lines.first().map_or(0, |line| {
            line.storage.glyphs.capacity() * size_of::<Glyph>() + line.storage.symbols.capacity()
        });
        shared + self.lines.capacity() * size_of::<Line>()
    }
}
