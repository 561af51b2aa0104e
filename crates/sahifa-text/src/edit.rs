//! The state of a one-line input in which right-to-left text can be edited.
//!
//! Pure state: no keys, no drawing. The caret moves visually, one cell to the left or right whatever
//! the direction of the text there; deleting goes by grapheme cluster (UAX #29) in logical order.
//! Between two directions one offset has two places on the line, and one place has two offsets; the
//! caret therefore remembers which of its neighbours it belongs to.
//!
//! ```
//! use sahifa_text::edit::Editor;
//! use sahifa_text::{Direction, Shaping};
//!
//! let mut editor = Editor::new("سلام");
//! // On the screen the end of the word is its left edge.
//! assert!(editor.move_right(Direction::Rtl));
//! editor.backspace();
//! assert_eq!(editor.text(), "سلم");
//!
//! let view = editor.view(10, Direction::Rtl, Shaping::Forms);
//! assert_eq!((view.cells().count(), view.caret), (3, 7));
//! ```
use crate::layout::layout;
use crate::line::{Cell, Layout, Line};
use crate::options::{Align, BaseDirection, Direction, Options, Shaping, Wrap};
use crate::sanitize::{CleanText, sanitize_line};
use icu_segmenter::GraphemeClusterSegmenter;
use std::ops::Range;

/// The bytes that an input holds at most; [`Editor::insert`] leaves out the rest.
pub const MAX_INPUT: usize = 64 << 10;

/// A neighbour of the caret.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Side {
    /// The cluster that ends at the caret: it was typed or passed last.
    #[default]
    Before,
    /// The cluster that starts at the caret.
    After,
}

/// A line of text being edited, and its caret.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Editor {
    text: String,
    /// Byte offset, at a cluster boundary.
    caret: usize,
    side: Side,
}

impl Editor {
    /// Starts with `text`, the caret at its end.
    pub fn new(text: &str) -> Self {
        let mut editor = Self::default();
        editor.insert(text);
        editor
    }

    /// The text in logical order, sanitised.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Byte offset of the caret in [`Editor::text`].
    pub fn caret(&self) -> usize {
        self.caret
    }

    /// Puts typed or pasted text in at the caret: sanitised, separators as spaces, bidi isolates and
    /// embeddings left out. What does not fit into [`MAX_INPUT`] is left out.
    pub fn insert(&mut self, text: &str) {
        let plain: String = text
            .chars()
            .filter(|c| !matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'))
            .collect();
        let mut room = MAX_INPUT.saturating_sub(self.text.len()).min(plain.len());
        while !plain.is_char_boundary(room) {
            room -= 1;
        }
        // A mark typed after its letter composes with it.
        let head =
            sanitize_line(&format!("{}{}", &self.text[..self.caret], &plain[..room])).into_owned();
        let text = sanitize_line(&format!("{head}{}", &self.text[self.caret..])).into_owned();
        self.caret = boundary_at_or_after(&text, head.len().min(text.len()));
        self.text = text;
        self.side = Side::Before;
    }

    /// Deletes the cluster before the caret.
    pub fn backspace(&mut self) {
        self.delete_range(boundary_before(&self.text, self.caret)..self.caret);
    }

    /// Deletes the cluster after the caret.
    pub fn delete(&mut self) {
        self.delete_range(self.caret..boundary_after(&self.text, self.caret));
    }

    /// Deletes the word before the caret and the spaces after it.
    pub fn delete_word(&mut self) {
        let before = &self.text[..self.caret];
        let word = before.trim_end_matches(' ').rfind(' ').map_or(0, |space| space + 1);
        self.delete_range(word..self.caret);
    }

    /// Empties the input.
    pub fn clear(&mut self) {
        *self = Self::default();
    }

    /// Moves the caret to the logical beginning.
    pub fn move_start(&mut self) {
        (self.caret, self.side) = (0, Side::After);
    }

    /// Moves the caret to the logical end.
    pub fn move_end(&mut self) {
        (self.caret, self.side) = (self.text.len(), Side::Before);
    }

    /// Moves the caret one cell to the left; `false` at the left edge. `fallback` as for
    /// [`Editor::view`].
    pub fn move_left(&mut self, fallback: Direction) -> bool {
        self.cross(fallback, |cell, place| cell.column + cell.width == place, true)
    }

    /// Moves the caret one cell to the right; `false` at the right edge. `fallback` as for
    /// [`Editor::view`].
    pub fn move_right(&mut self, fallback: Direction) -> bool {
        self.cross(fallback, |cell, place| cell.column == place, false)
    }

    /// Takes the caret to the other side of the cell that `hit` finds beside it.
    fn cross(
        &mut self,
        fallback: Direction,
        hit: fn(&Cell<'_>, usize) -> bool,
        to_left: bool,
    ) -> bool {
        let line = self.shown(fallback, Shaping::Forms);
        let place = self.place(&line);
        let Some(cell) = line.cells(line.width()).find(|cell| hit(cell, place)) else {
            return false;
        };
        (self.caret, self.side) = if is_rtl(&cell) == to_left {
            (boundary_at_or_after(&self.text, cell.source.end), Side::Before)
        } else {
            (boundary_before(&self.text, cell.source.start + 1), Side::After)
        };
        // A cell without a cluster of its own (marks after a control) is passed with its neighbour.
        self.place(&line) != place
    }

    /// Moves the caret past the next word to the left.
    pub fn move_word_left(&mut self, fallback: Direction) {
        self.move_word(fallback, Self::move_left);
    }

    /// Moves the caret past the next word to the right.
    pub fn move_word_right(&mut self, fallback: Direction) {
        self.move_word(fallback, Self::move_right);
    }

    /// The input as an area of `width` columns shows it: the part of the line around the caret, with
    /// the letters that `shaping` says. `fallback` is the direction of the interface, for text
    /// without a direction of its own. Lam and alef always take two cells, so that the caret can
    /// stand between them.
    pub fn view(&self, width: usize, fallback: Direction, shaping: Shaping) -> View {
        let line = self.shown(fallback, shaping);
        let place = self.place(&line);
        // One column is kept free for the caret at the end of the text.
        let room = width.max(1) - 1;
        let hidden = line.width().saturating_sub(room);
        let rtl = line.direction() == Direction::Rtl;
        let first = if place < first_shown(rtl, hidden) {
            place
        } else {
            place.saturating_sub(room).max(first_shown(rtl, hidden)).min(hidden)
        };
        let free = if rtl { width.saturating_sub(line.width().min(room)) } else { 0 };
        let caret =
            (place - first + free).saturating_sub(usize::from(rtl)).min(width.saturating_sub(1));
        View { line, columns: first..first + room, free, caret }
    }

    fn delete_range(&mut self, range: Range<usize>) {
        self.caret = range.start;
        self.text.replace_range(range, "");
        // What now meets may compose, or make one cluster.
        let text = sanitize_line(&self.text).into_owned();
        self.caret = boundary_at_or_after(&text, self.caret.min(text.len()));
        self.text = text;
        self.side = Side::Before;
    }

    fn move_word(&mut self, fallback: Direction, step: fn(&mut Self, Direction) -> bool) {
        let mut in_word = false;
        loop {
            let before = self.clone();
            if !step(self, fallback) {
                return;
            }
            let passed = before.caret.min(self.caret)..before.caret.max(self.caret);
            let blank = self.text[passed].trim().is_empty();
            if blank && in_word {
                *self = before;
                return;
            }
            in_word |= !blank;
        }
    }

    /// The text on one line. Lam and alef in two cells: the caret can stand between them.
    fn shown(&self, fallback: Direction, shaping: Shaping) -> Line {
        let options = Options {
            width: usize::MAX,
            base: BaseDirection::Auto { fallback },
            wrap: Wrap::Cut,
            align: Align::Left,
            lam_alef: false,
            shaping,
            ..Options::default()
        };
        let Layout { mut lines } = layout(&CleanText::new(&self.text), &[], &options);
        lines.swap_remove(0)
    }

    /// The place of the caret: the column to its right.
    fn place(&self, line: &Line) -> usize {
        let before = || {
            line.cells(line.width())
                .filter(|cell| cell.source.end <= self.caret)
                .max_by_key(|cell| cell.source.end)
        };
        let after = || {
            line.cells(line.width())
                .filter(|cell| cell.source.start >= self.caret)
                .min_by_key(|cell| cell.source.start)
        };
        let trailing =
            |cell: Cell<'_>| if is_rtl(&cell) { cell.column } else { cell.column + cell.width };
        let leading =
            |cell: Cell<'_>| if is_rtl(&cell) { cell.column + cell.width } else { cell.column };
        let place = match self.side {
            Side::Before => before().map(trailing).or_else(|| after().map(leading)),
            Side::After => after().map(leading).or_else(|| before().map(trailing)),
        };
        place.unwrap_or(0)
    }
}

/// The first column shown when the beginning of the text is: the right end of right-to-left text.
fn first_shown(rtl: bool, hidden: usize) -> usize {
    if rtl { hidden } else { 0 }
}

fn is_rtl(cell: &Cell<'_>) -> bool {
    cell.level % 2 == 1
}

/// An input as an area shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct View {
    line: Line,
    /// The columns of the line that are shown.
    columns: Range<usize>,
    /// Free columns to the left of the text.
    free: usize,
    /// The column to draw a block cursor on, from the left edge of the area: where the next letter
    /// will appear.
    pub caret: usize,
}

impl View {
    /// Direction of the text.
    pub fn direction(&self) -> Direction {
        self.line.direction()
    }

    /// The cells from left to right, columns counted from the left edge of the area.
    pub fn cells(&self) -> impl Iterator<Item = Cell<'_>> {
        let Range { start, end } = self.columns;
        self.line.cells(self.line.width()).filter_map(move |mut cell| {
            let shown = cell.column >= start && cell.column + cell.width <= end;
            cell.column = (cell.column + self.free).saturating_sub(start);
            shown.then_some(cell)
        })
    }
}

fn boundaries(text: &str) -> impl Iterator<Item = usize> {
    GraphemeClusterSegmenter::new_neo().segment_str(text)
}

fn boundary_before(text: &str, at: usize) -> usize {
    boundaries(text).take_while(|boundary| *boundary < at).last().unwrap_or(0)
}

fn boundary_after(text: &str, at: usize) -> usize {
    boundaries(text).find(|boundary| *boundary > at).unwrap_or(text.len())
}

fn boundary_at_or_after(text: &str, at: usize) -> usize {
    boundaries(text).find(|boundary| *boundary >= at).unwrap_or(text.len())
}

#[cfg(test)]
mod tests {
    use super::*;
    use Direction::{Ltr, Rtl};
    use proptest::prelude::*;

    fn shown(editor: &Editor, width: usize) -> (String, usize) {
        let view = editor.view(width, Ltr, Shaping::Forms);
        let mut row = vec![" ".to_owned(); width];
        for cell in view.cells() {
            row[cell.column] = cell.symbol.to_owned();
        }
        (row.concat(), view.caret)
    }

    #[test]
    fn caret_stands_where_the_next_letter_appears() {
        assert_eq!(shown(&Editor::new(""), 5), ("     ".to_owned(), 0));
        assert_eq!(Editor::new("").view(5, Rtl, Shaping::Forms).caret, 4);
        assert_eq!(shown(&Editor::new("abc"), 5), ("abc  ".to_owned(), 3));
        // בג: the next letter appears to the left of the gimel.
        assert_eq!(shown(&Editor::new("בג"), 5), ("   גב".to_owned(), 2));
    }

    #[test]
    fn moves_by_cells_through_mixed_text() {
        let mut editor = Editor::new("אב cd הו");
        let mut offsets = vec![editor.caret()];
        while editor.move_right(Ltr) {
            offsets.push(editor.caret());
        }
        // From the left end: ו ה, space, c d, space, ב א.
        assert_eq!(offsets, [12, 10, 8, 7, 6, 7, 4, 2, 0]);
        let mut steps = 0;
        while editor.move_left(Ltr) {
            steps += 1;
        }
        assert_eq!((steps, editor.caret()), (8, 12));
    }

    #[test]
    fn deletes_by_cluster() {
        let mut editor = Editor::new("مُحَ");
        editor.backspace();
        assert_eq!(editor.text(), "مُ");
        editor.backspace();
        assert_eq!((editor.text(), editor.caret()), ("", 0));
        editor.backspace();
        editor.insert("لا");
        editor.backspace();
        assert_eq!(editor.text(), "ل");
        editor.insert("👨‍👩‍👧");
        editor.backspace();
        editor.move_start();
        editor.delete();
        assert_eq!(editor.text(), "");
    }

    #[test]
    fn inserts_clean_text_at_the_caret() {
        let mut editor = Editor::new("ab");
        editor.move_start();
        editor.insert("x\u{1b}[31m\n\u{202e}y");
        assert_eq!((editor.text(), editor.caret()), ("x[31m yab", 7));
        let mut editor = Editor::new("e");
        editor.insert("\u{301}");
        assert_eq!((editor.text(), editor.caret()), ("é", 2));
    }

    #[test]
    fn moves_and_deletes_by_word() {
        let mut editor = Editor::new("one two three");
        editor.move_word_left(Ltr);
        assert_eq!(editor.caret(), 8);
        editor.delete_word();
        assert_eq!(editor.text(), "one three");
        editor.move_word_right(Ltr);
        assert_eq!(editor.caret(), 9);
    }

    #[test]
    fn scrolls_to_the_caret() {
        let mut editor = Editor::new("abcdefghij");
        assert_eq!(shown(&editor, 5), ("ghij ".to_owned(), 4));
        editor.move_start();
        assert_eq!(shown(&editor, 5), ("abcd ".to_owned(), 0));
        let mut editor = Editor::new("אבגדהוזח");
        assert_eq!(shown(&editor, 5), (" חזוה".to_owned(), 0));
        editor.move_start();
        assert_eq!(shown(&editor, 5), (" דגבא".to_owned(), 4));
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn any_sequence_of_edits_keeps_the_caret_on_a_boundary(edits in prop::collection::vec((0..9_u8, "[a-cא-גابلأ\u{64e}\u{651}\u{200c}\u{200f} 1(👩\u{200d}]{0,4}"), 0..30), width in 0..12_usize) {
            let mut editor = Editor::default();
            for (edit, text) in edits {
                match edit {
                    0 => editor.backspace(),
                    1 => editor.delete(),
                    2 => editor.delete_word(),
                    3 => editor.move_start(),
                    4 => drop(editor.move_left(Rtl)),
                    5 => drop(editor.move_right(Ltr)),
                    6 => editor.move_word_left(Ltr),
                    7 => editor.move_word_right(Rtl),
                    _ => editor.insert(&text),
                }
                prop_assert!(editor.caret() == 0 || boundaries(editor.text()).any(|at| at == editor.caret()));
                let view = editor.view(width, Rtl, Shaping::Forms);
                prop_assert!(view.caret < width.max(1));
                for cell in view.cells() {
                    prop_assert!(cell.column + cell.width <= width);
                }
            }
        }

        /// Going right from the left edge passes every cell once, and ends.
        #[test]
        fn visual_movement_reaches_both_ends(text in "[a-cא-גاب\u{64e} 1(👩]{0,12}") {
            let mut editor = Editor::new(&text);
            let count = editor.shown(Ltr, Shaping::Forms).cells(usize::MAX).count();
            for _ in 0..=count {
                editor.move_left(Ltr);
            }
            prop_assert!(!editor.move_left(Ltr));
            let mut steps = 0;
            while editor.move_right(Ltr) {
                steps += 1;
                prop_assert!(steps <= count);
            }
            prop_assert_eq!(steps, count);
        }
    }
}
