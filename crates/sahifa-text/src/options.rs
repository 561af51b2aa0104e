//! The wishes of the caller: directions, styles, how lines are filled.
use std::ops::Range;

/// A resolved direction: of a paragraph, of a line, of an interface.
///
/// With the feature `serde` it is written `"ltr"` and `"rtl"`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "lowercase"))]
pub enum Direction {
    /// Left to right.
    #[default]
    Ltr,
    /// Right to left.
    Rtl,
}

/// The paragraph direction that the caller asks for (UAX #9 P2, P3, HL1).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum BaseDirection {
    /// The direction that [`direction`](crate::direction()) finds in the text.
    Auto {
        /// Direction of the surroundings: of the article, of the language, of the interface. It
        /// decides for text without a strong character and, when it is right-to-left, for text that
        /// merely starts with Latin words.
        fallback: Direction,
    },
    /// Left to right, whatever the text says.
    Ltr,
    /// Right to left, whatever the text says.
    Rtl,
}

/// A style that the engine carries from the source to the cells and never looks at: a number that
/// the caller gives a meaning. Text outside every [`Span`] has `StyleId(0)`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default, PartialOrd, Ord)]
pub struct StyleId(pub u16);

/// A style over a range of source bytes. Where spans overlap the later one in the list wins.
///
/// A style changes neither shapes nor order: a word that is half bold joins as a whole.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Span {
    /// Bytes of [`CleanText::as_str`](crate::CleanText::as_str). A character belongs to the span if
    /// its first byte does; what lies outside the text is ignored.
    pub range: Range<usize>,
    /// The style of the cells that show these bytes.
    pub style: StyleId,
    /// Isolates the range and lays it out left-to-right, whatever surrounds it (UAX #9 HL4): for
    /// code, paths and the addresses of links.
    pub isolate_ltr: bool,
}

/// The letters that cells hold, and their order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub enum Shaping {
    /// Presentation forms (U+FB50–FDFF, U+FE70–FEFF) in visual order: for terminals that draw each
    /// cell on its own. A letter without a form for its place stays as it is.
    #[default]
    Forms,
    /// Plain letters in visual order: for terminals that join letters but do not reorder them.
    Letters,
    /// Plain letters in logical order, nothing mirrored: for terminals that reorder whole rows.
    None,
}

/// The way lines are filled.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub enum Wrap {
    /// Break at UAX #14 opportunities, inside a word only when it is longer than the line.
    #[default]
    Words,
    /// One line: text that does not fit is cut in logical order and ends in an ellipsis.
    Cut,
}

/// Alignment of a line in the area that it is drawn in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub enum Align {
    /// The edge where reading starts: the right one for right-to-left paragraphs.
    #[default]
    Start,
    /// The middle; an odd column is left free at the right.
    Center,
    /// The edge where reading ends: the left one for right-to-left paragraphs.
    End,
    /// The left edge, whatever the direction.
    Left,
    /// The right edge, whatever the direction.
    Right,
}

/// The combining marks (class NSM) that are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub enum Marks {
    /// All of them.
    #[default]
    All,
    /// Of the vowel marks of Arabic script, those that tell words apart: shadda, the tanwin of an
    /// adverb, and the only vowel mark of a word, which its writer would not have put there for
    /// nothing. Marks of other scripts are all kept. `docs/pipeline.md` gives the reasons.
    Needed,
    /// None, as for a terminal that cannot combine.
    None,
}

/// The settings of [`layout`](crate::layout()).
///
/// ```
/// use sahifa_text::{Align, BaseDirection, Direction, Marks, Options};
///
/// let title = Options {
///     width: 40,
///     base: BaseDirection::Auto { fallback: Direction::Rtl },
///     align: Align::Center,
///     ..Options::default()
/// };
/// assert!(title.lam_alef && title.marks == Marks::All && !title.justify);
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Options {
    /// Columns of a line; 0 counts as 1, and `usize::MAX` is a line without end.
    pub width: usize,
    /// Direction of each paragraph.
    pub base: BaseDirection,
    /// The way lines are filled.
    pub wrap: Wrap,
    /// Alignment, applied by [`Line::cells`](crate::Line::cells).
    pub align: Align,
    /// The letters that cells hold.
    pub shaping: Shaping,
    /// Draws lam and alef as one ligature in one cell; in two cells if `false`. Only
    /// [`Shaping::Forms`] knows ligatures.
    pub lam_alef: bool,
    /// The combining marks that are kept.
    pub marks: Marks,
    /// Columns by which the first line of each paragraph is shorter than the others, for an indent.
    /// It keeps at least two columns, for the widest symbol. Needs [`Wrap::Words`].
    pub indent: usize,
    /// Lines of each paragraph at most: the last one ends in an ellipsis if there are more. At least one.
    /// Needs [`Wrap::Words`].
    pub max_lines: usize,
    /// Columns by which the last of `max_lines` lines is shorter than the others, for what else stands in
    /// its row. At least two are left.
    pub tail: usize,
    /// Fills right-to-left lines out to the width, with wider spaces and kashida, where at most 15 % of
    /// the width is missing. Needs [`Wrap::Words`] and [`Shaping::Forms`]. Not for Urdu, which is
    /// not lengthened that way.
    pub justify: bool,
}

impl Options {
    /// The indent as far as the width has room for it.
    pub(crate) fn kept_indent(&self) -> usize {
        self.indent.min(self.width.saturating_sub(2))
    }

    /// Glyphs need to know where they can be lengthened.
    pub(crate) fn justifies(&self) -> bool {
        self.justify && self.wrap == Wrap::Words && self.shaping == Shaping::Forms
    }
}

impl Default for Options {
    /// 80 columns, direction from the text in left-to-right surroundings, words wrapped and aligned
    /// at the start, presentation forms with ligatures and marks, not justified.
    fn default() -> Self {
        Self {
            width: 80,
            base: BaseDirection::Auto { fallback: Direction::Ltr },
            wrap: Wrap::default(),
            align: Align::default(),
            shaping: Shaping::default(),
            lam_alef: true,
            marks: Marks::All,
            indent: 0,
            max_lines: usize::MAX,
            tail: 0,
            justify: false,
        }
    }
}
