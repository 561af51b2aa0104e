//! The text engine: text in, lines of cells out.
//!
//! Knows nothing of feeds, styles, ratatui or terminals; it needs `std` and the Unicode crates only.
//! The pipeline: sanitise → paragraphs and base direction → embedding levels → clusters → shaping →
//! line breaking → reordering per line → cells.

mod line;
pub use line::{Cell, Layout, Line, LineEnd};

use std::ops::Range;

/// A resolved direction: of a paragraph, of a line, of the interface.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, Default, serde::Serialize, serde::Deserialize,
)]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    #[default]
    Ltr,
    Rtl,
}

/// What the caller asks for as paragraph direction (UAX #9 P2, P3, HL1).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum BaseDirection {
    /// From the text; `fallback` is the direction of the surrounding article or feed language: it
    /// decides for text without a strong character and, when it is right-to-left, for text that
    /// merely starts with Latin words.
    Auto {
        fallback: Direction,
    },
    Ltr,
    Rtl,
}

/// A style the engine carries from the source to the cells and never looks at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default, PartialOrd, Ord)]
pub struct StyleId(pub u16);

/// A style over a range of *source* bytes. Later spans win where they overlap.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Span {
    pub range: Range<usize>,
    pub style: StyleId,
    /// `true` isolates the range and lays it out left-to-right (URL, code, path) whatever surrounds it.
    pub isolate_ltr: bool,
}

/// Whether letters are sent as presentation forms or as they are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub enum Shaping {
    /// Presentation forms: for terminals that draw each cell on its own.
    #[default]
    Forms,
    /// Plain letters in visual order: for terminals that join by themselves.
    Letters,
    /// Plain letters in logical order, no reordering: for terminals that reorder by themselves.
    None,
}

/// How lines are filled.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub enum Wrap {
    /// Break at UAX #14 opportunities, inside a word only when it is longer than the line.
    #[default]
    Words,
    /// One line: what does not fit is cut logically and ends in an ellipsis.
    Cut,
}

/// Alignment in terms of the paragraph's direction.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub enum Align {
    #[default]
    Start,
    Center,
    End,
    /// At the left edge of the area, whatever the direction.
    Left,
    /// At the right edge of the area, whatever the direction.
    Right,
}

/// How `layout` lays text out.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Options {
    /// Columns of a line, at least 1.
    pub width: usize,
    pub base: BaseDirection,
    pub wrap: Wrap,
    pub align: Align,
    pub shaping: Shaping,
    /// Draw lam + alef as one ligature cell (`true`) or as two.
    pub lam_alef: bool,
    /// Keep combining marks (`true`) or strip them.
    pub marks: bool,
}

/// Text that may reach a terminal: no C0/C1 control, no override, isolates balanced, marks bounded.
/// The only input `layout` takes. Source ranges are byte ranges of [`CleanText::as_str`].
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default)]
pub struct CleanText(String);
