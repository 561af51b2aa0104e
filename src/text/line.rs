//! A finished line: cells in visual order, column ↔ source.
use super::{Direction, StyleId};
use std::ops::Range;

/// Why a line ended.
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

/// What one screen cell (or two, for a wide cluster) shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cell<'a> {
    /// Column from the left edge of the area the line was laid into.
    pub column: usize,
    /// Glyph with its marks: what is written into the cell.
    pub symbol: &'a str,
    /// Columns taken: 1 or 2.
    pub width: usize,
    /// Embedding level (UAX #9).
    pub level: u8,
    pub style: StyleId,
    /// Source bytes shown here; empty for what the engine added (ellipsis).
    pub source: Range<usize>,
}

/// One visual line. Iterate with `cells(area_width)`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    // private: clusters in visual order
    pub(super) direction: Direction,
    pub(super) width: usize,
    pub(super) source: Range<usize>,
    pub(super) end: LineEnd,
}

/// The lines of a text.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Layout {
    pub lines: Vec<Line>,
}
