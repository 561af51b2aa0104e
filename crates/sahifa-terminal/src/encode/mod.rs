//! Encodes a row of visual cells as the contents that one terminal must hold to show it. All
//! functions are pure.
//!
//! There is a writer for each class of terminals; `table` chooses it. Each writer states the
//! contents of each column of the terminal. So changes are sent column by column, whichever writer
//! is used: reordering terminals reorder when they paint, from the contents they hold.
mod caret;
mod inverse;
pub(crate) mod pen;
mod plain;
mod repertoire;
mod reversed;
pub(crate) mod script;
mod sgr;
#[cfg(test)]
mod tests;
mod tinted;
mod units;
mod words;

pub use inverse::{Guard, Reordering};
pub use repertoire::{Repertoire, plain_sign};

use crate::cell::{Style, VisualCell};
use pen::Pen;
use script::Kind;
use std::borrow::Cow;
use units::{LRM, columns, units};

/// WHITE SQUARE, in the place of a symbol that cannot be sent.
const BOX: &str = "\u{25A1}";

/// The form in which rows are sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub enum Writer {
    /// Cells as they are.
    #[default]
    Plain,
    /// A left-to-right mark after each right-to-left cell, so that each is a run of its own.
    Marked,
    /// Slightly different colours in neighbouring cells, for terminals that lay out runs of one
    /// colour. `true_color` if the terminal knows more than 256.
    Tinted {
        /// The terminal knows more than 256 colours.
        true_color: bool,
    },
    /// Arabic runs reversed, with signs beside them separated by their weight.
    Reversed,
    /// Letters that join in logical order, followed by a mark, for terminals that shape again.
    Words {
        /// Joiners may be sent; some multiplexers break rows on them.
        joiners: bool,
    },
    /// Rows inverted, for terminals whose reordering cannot be turned off.
    Inverse(Reordering),
}

/// A writer with its restrictions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Encoding {
    /// The form in which rows are sent.
    pub writer: Writer,
    /// True to send combining marks of Arabic.
    pub marks: bool,
    /// True to send zero-width characters in the last column, too.
    pub marks_at_edge: bool,
    /// The guard that keeps inverted rows in place.
    pub guard: Guard,
    /// True to send symbols of two columns; else a box of one column and a blank stand for them.
    pub wide: bool,
    /// True if slant reaches the terminal; screen shows it as reverse video, the Linux console as a colour.
    /// Elsewhere slanted text is underlined.
    pub slant: bool,
    /// The characters that reach the terminal.
    pub repertoire: Repertoire,
}

impl Default for Encoding {
    fn default() -> Self {
        Self {
            writer: Writer::Plain,
            marks: true,
            marks_at_edge: true,
            guard: Guard::Blank,
            wide: true,
            slant: true,
            repertoire: Repertoire::Unicode,
        }
    }
}

impl Writer {
    /// True if the terminal treats a row as one paragraph, so that a changed row is sent whole.
    fn is_paragraph(self) -> bool {
        matches!(self, Self::Marked | Self::Words { .. } | Self::Inverse(_))
    }
}

impl Encoding {
    /// The most columns that a line may add to a row. They tell a terminal that guesses the
    /// direction of rows.
    pub fn spare_columns(&self) -> usize {
        usize::from(matches!(self.writer, Writer::Inverse(terminal) if terminal.guesses_base))
    }

    /// The bytes of a row outside of a kept screen: sent at the cursor, without a line break.
    /// `columns` are those of the terminal without the spare ones.
    pub(crate) fn line(&self, row: &[VisualCell], columns: usize) -> Vec<u8> {
        let (mut out, mut style) = (Vec::new(), Style::default());
        let marks_at_edge = self.marks_at_edge || row.len() < columns;
        let spare = vec![VisualCell::default(); self.spare_columns()];
        for cell in (Self { marks_at_edge, ..*self }).encode(&[&spare, row].concat()) {
            sgr::change(&style, &cell.style, &mut out);
            style = cell.style;
            out.extend_from_slice(cell.symbol().as_bytes());
        }
        sgr::change(&style, &Style::default(), &mut out);
        out
    }

    /// True if a terminal could move any part of the row.
    pub(crate) fn moves(row: &[VisualCell]) -> bool {
        row.iter().any(|cell| Kind::of(cell.base()).is_moved())
    }

    /// True if `row`, as returned by [`Encoding::encode`], is laid out as one paragraph when it is
    /// painted. If a part of it changes, terminals need not repaint the parts that move elsewhere.
    pub(crate) fn is_paragraph(&self, row: &[VisualCell]) -> bool {
        self.writer.is_paragraph() && Self::moves(row)
    }

    /// The contents of each column of the terminal for a row of visual cells.
    pub(crate) fn encode(&self, row: &[VisualCell]) -> Vec<VisualCell> {
        let moved = |cell: &VisualCell| Kind::of(cell.base()).is_moved();
        let tinted = matches!(self.writer, Writer::Tinted { .. });
        if row.iter().all(|cell| cell.symbol().len() <= 1) && !tinted {
            return row.iter().map(|cell| self.upright(cell.clone())).collect();
        }
        let row: Vec<VisualCell> = row
            .iter()
            .map(|cell| {
                let cell = self.repertoire.replaced(cell);
                self.upright(self.without_marks(self.narrowed(&cell)))
            })
            .collect();
        let moves = row.iter().any(|cell| moved(cell) || script::is_arabic_script(cell.base()));
        let mut sent = match self.writer {
            Writer::Tinted { true_color } => tinted::encode(&row, true_color),
            _ if !moves => row,
            Writer::Plain => row,
            Writer::Marked => row
                .iter()
                .map(|cell| if moved(cell) { cell.followed_by(LRM) } else { cell.clone() })
                .collect(),
            Writer::Reversed => reversed::encode(&row, self.slant),
            Writer::Words { joiners } => words::encode(&row, joiners),
            Writer::Inverse(terminal) => {
                columns(inverse::invert(&units(&row), terminal, self.guard))
            }
        };
        if let Some(last) = sent.last_mut().filter(|_| !self.marks_at_edge) {
            *last = last.replaced_whole(last.base());
        }
        sent
    }

    /// The column to which the cursor is sent so that it stands in `column` of the row that the user
    /// sees. `held` is the row as returned by [`Encoding::encode`]. A terminal that reorders rows
    /// moves the cursor with the cell that it stands on.
    pub(crate) fn cursor_column(&self, held: &[VisualCell], column: usize) -> usize {
        match self.writer {
            Writer::Inverse(terminal) if Self::moves(held) => caret::held(held, terminal, column),
            _ => column,
        }
    }

    /// The cell as it is sent where a multiplexer would place the rest of the row by another width
    /// than the terminal's.
    fn narrowed<'a>(&self, cell: &'a VisualCell) -> Cow<'a, VisualCell> {
        match cell.width() {
            2 if !self.wide => Cow::Owned(VisualCell::new(BOX, 1, cell.style)),
            0 if !self.wide => Cow::Owned(VisualCell::blank(cell.style)),
            _ => Cow::Borrowed(cell),
        }
    }

    /// The cell underlined if it is slanted and slant does not arrive.
    fn upright(&self, cell: VisualCell) -> VisualCell {
        if self.slant || !cell.style.italic {
            return cell;
        }
        let style = Style { italic: false, underline: true, ..cell.style };
        cell.styled(style)
    }

    fn without_marks(&self, cell: Cow<'_, VisualCell>) -> VisualCell {
        if self.marks || cell.symbol().len() <= cell.base().len_utf8() {
            return cell.into_owned();
        }
        // Joined emoji and accented Latin are one glyph everywhere: only letters of scripts that
        // run from right to left lose their marks.
        if Kind::of(cell.base()).is_right() {
            cell.replaced_whole(cell.base())
        } else {
            cell.into_owned()
        }
    }
}

/// Writes the changes of a row; `changed` has one entry per column.
pub(crate) fn write_row(
    row: usize,
    cells: &[VisualCell],
    changed: &[bool],
    pen: &mut Pen,
    out: &mut Vec<u8>,
) {
    plain::write_row(row, cells, changed, pen, out);
}
