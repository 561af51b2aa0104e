//! Keeps the contents of the terminal, and turns changes into the bytes of a frame.
//!
//! The layers above decide the contents; `encode` decides the form of a row.
use crate::cell::{Style, VisualCell};
use crate::encode::{self, Encoding, pen::Pen, script::is_arabic_script};
use crate::frame;

/// The screen as it is wanted, and as it was sent.
#[derive(Debug)]
pub struct Painter {
    columns: usize,
    rows: usize,
    encoding: Encoding,
    /// The rows with another encoding.
    samples: Vec<(usize, Encoding)>,
    /// The contents for the user.
    cells: Vec<VisualCell>,
    /// The contents that the terminal holds.
    sent: Vec<VisualCell>,
    /// The rows with changed cells.
    touched: Vec<bool>,
    /// True if the terminal's contents are unknown: the next frame begins by clearing it.
    stale: bool,
    pen: Pen,
    /// The place of the cursor, which screen readers follow even if it is hidden.
    cursor: Option<(usize, usize)>,
    cursor_sent: Option<(usize, usize)>,
    cursor_shown: bool,
    /// True if the terminal shows the cursor; `None` if that is unknown.
    shown_sent: Option<bool>,
}

impl Painter {
    /// A blank screen of this size, with a hidden cursor. The first frame clears the terminal.
    pub fn new(columns: usize, rows: usize, encoding: Encoding) -> Self {
        Self {
            columns,
            rows,
            encoding,
            samples: Vec::new(),
            cells: vec![VisualCell::default(); columns * rows],
            sent: vec![VisualCell::default(); columns * rows],
            touched: vec![true; rows],
            stale: true,
            pen: Pen::default(),
            cursor: None,
            cursor_sent: None,
            cursor_shown: false,
            shown_sent: Some(false),
        }
    }

    /// Columns of the screen.
    pub fn columns(&self) -> usize {
        self.columns
    }

    /// Rows of the screen.
    pub fn rows(&self) -> usize {
        self.rows
    }

    /// Puts a cell at `column` and `row`, counted from 0 at the top left. Does nothing outside the
    /// screen.
    pub fn set(&mut self, column: usize, row: usize, cell: VisualCell) {
        if column >= self.columns || row >= self.rows {
            return;
        }
        // A wide symbol does not fit in the last column.
        let fits = column + cell.width().max(1) <= self.columns;
        let cell = if fits { cell } else { VisualCell::blank(cell.style) };
        let at = row * self.columns + column;
        if self.cells[at] == cell {
            return;
        }
        self.touched[row] = true;
        self.split_wide(at);
        if cell.width() == 2 {
            self.split_wide(at + 1);
            self.cells[at + 1] = VisualCell::continuation(cell.style);
        }
        self.cells[at] = cell;
    }

    /// Notes that the terminal's contents are unknown, for example after a resize, a suspension or
    /// another program. The next frame draws everything on a screen of this size.
    pub fn invalidate(&mut self, columns: usize, rows: usize) {
        let samples = std::mem::take(&mut self.samples);
        let cursor_shown = self.cursor_shown;
        let blank = Self::new(columns, rows, self.encoding);
        *self = Self { samples, cursor_shown, shown_sent: None, ..blank };
    }

    /// Changes the encoding for another terminal, for example when a multiplexer is attached from
    /// elsewhere. The next frame draws everything.
    pub fn switch(&mut self, encoding: Encoding) {
        self.encoding = encoding;
        self.sent.fill(VisualCell::default());
        self.touched.fill(true);
        self.stale = true;
        self.cursor_sent = None;
        self.shown_sent = None;
    }

    /// Sets the rows with another encoding than the rest, as samples of it. All others have the
    /// usual encoding again.
    pub fn set_samples(&mut self, samples: Vec<(usize, Encoding)>) {
        if self.samples == samples {
            return;
        }
        for (row, _) in self.samples.iter().chain(&samples) {
            if let Some(touched) = self.touched.get_mut(*row) {
                *touched = true;
            }
        }
        self.samples = samples;
    }

    fn row_encoding(&self, row: usize) -> Encoding {
        let sample = self.samples.iter().find(|(at, _)| *at == row);
        sample.map_or(self.encoding, |(_, encoding)| *encoding)
    }

    /// Sets the column and row of the cursor after the frame; `None` leaves it anywhere.
    pub fn place_cursor(&mut self, cursor: Option<(usize, usize)>) {
        self.cursor = cursor.filter(|(column, row)| *column < self.columns && *row < self.rows);
    }

    /// Shows the cursor at its place, or hides it. A screen reader finds a hidden one, too.
    pub fn show_cursor(&mut self, shown: bool) {
        self.cursor_shown = shown;
    }

    /// The bytes that bring the terminal up to date; none if nothing changed.
    pub fn frame(&mut self) -> Vec<u8> {
        let mut body = Vec::new();
        if self.stale {
            frame::clear(&mut body);
            self.pen.reset();
            self.stale = false;
        }
        for row in 0..self.rows {
            if std::mem::take(&mut self.touched[row]) {
                self.write_row(row, &mut body);
            }
        }
        let shown = self.cursor_shown && self.cursor.is_some();
        if body.is_empty() && self.cursor == self.cursor_sent && self.shown_sent == Some(shown) {
            return body;
        }
        self.finish(&body, shown)
    }

    fn write_row(&mut self, row: usize, body: &mut Vec<u8>) {
        let range = row * self.columns..(row + 1) * self.columns;
        let encoding = self.row_encoding(row);
        let wanted = encoding.encode(&self.cells[range.clone()]);
        let held = &mut self.sent[range];
        let mut changed: Vec<bool> = held.iter().zip(&wanted).map(|(a, b)| a != b).collect();
        take_overhanging(held, &wanted, &mut changed);
        // Terminals blank the other half of a wide symbol whose one half is overwritten.
        for column in 1..changed.len() {
            let halves = held[column].width() == 0 || wanted[column].width() == 0;
            if halves && (changed[column] || changed[column - 1]) {
                (changed[column - 1], changed[column]) = (true, true);
            }
        }
        if changed.contains(&true) && encoding.is_paragraph(&wanted) {
            changed.fill(true);
        }
        encode::write_row(row, &wanted, &changed, &mut self.pen, body);
        held.clone_from_slice(&wanted);
    }

    fn finish(&mut self, body: &[u8], shown: bool) -> Vec<u8> {
        let mut inside = Vec::with_capacity(body.len() + 32);
        // Terminals without synchronized output would show the cursor running about.
        if self.shown_sent != Some(false) && !(shown && body.is_empty()) {
            frame::show_cursor(false, &mut inside);
            self.shown_sent = Some(false);
        }
        inside.extend_from_slice(body);
        if let Some((column, row)) = self.cursor {
            let held = &self.sent[row * self.columns..(row + 1) * self.columns];
            let column = self.row_encoding(row).cursor_column(held, column);
            self.pen.move_to(row, column, &mut inside);
        }
        if self.shown_sent != Some(shown) {
            frame::show_cursor(shown, &mut inside);
        }
        self.cursor_sent = self.cursor;
        self.shown_sent = Some(shown);
        let mut out = Vec::with_capacity(inside.len() + 16);
        frame::synchronized(&inside, &mut out);
        out
    }

    /// Blanks the other half of a wide symbol when one half is overwritten.
    fn split_wide(&mut self, at: usize) {
        let style: Style = self.cells[at].style;
        match self.cells[at].width() {
            0 if at > 0 => self.cells[at - 1] = VisualCell::blank(style),
            2 => self.cells[at + 1] = VisualCell::blank(style),
            _ => {}
        }
    }
}

/// Adds to the changed columns those of letters that overhang. Joined letters reach into the cells
/// beside them, and so do signs such as ●, which fill theirs. Terminals that draw cell by cell erase what reaches into a cell that is written, and
/// leave what reached out of it: the whole word is written anew, and where letters stood at its ends,
/// the cells beside them.
fn take_overhanging(held: &[VisualCell], wanted: &[VisualCell], changed: &mut [bool]) {
    let overhangs = |cell: &VisualCell| is_arabic_script(cell.base()) || is_shape(cell.base());
    let is_letter = |at: usize| overhangs(&held[at]) || overhangs(&wanted[at]);
    let mut start = 0;
    while start < changed.len() {
        let end = (start..changed.len()).find(|at| !is_letter(*at)).unwrap_or(changed.len());
        let (before, after) = (start.saturating_sub(1), (end + 1).min(changed.len()));
        if start < end && changed[before..after].contains(&true) {
            let first = if overhangs(&held[start]) { before } else { start };
            let last = if overhangs(&held[end - 1]) { after } else { end };
            changed[first..last].fill(true);
        }
        start = end + 1;
    }
}

/// True for the blocks Geometric Shapes, Miscellaneous Symbols and Dingbats.
fn is_shape(c: char) -> bool {
    matches!(c, '\u{25A0}'..='\u{27BF}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cell::Color;
    use proptest::prelude::*;

    const COLUMNS: usize = 12;
    const ROWS: usize = 4;

    fn model() -> vt100::Parser {
        let size = |count: usize| u16::try_from(count).unwrap().try_into().unwrap();
        vt100::Parser::new(size(ROWS), size(COLUMNS), 0)
    }

    /// The symbol and the attributes of every cell in the model terminal.
    fn shown(model: &vt100::Parser) -> Vec<(String, String)> {
        let cell = |at: usize| {
            let (row, column) = (at / COLUMNS, at % COLUMNS);
            let cell = model.screen().cell(row as u16, column as u16).unwrap();
            let symbol = match cell.contents() {
                "" if cell.is_wide_continuation() => "",
                "" => " ",
                symbol => symbol,
            };
            let style = format!(
                "{:?} {:?} {} {} {} {} {}",
                cell.fgcolor(),
                cell.bgcolor(),
                cell.bold(),
                cell.dim(),
                cell.italic(),
                cell.underline(),
                cell.inverse()
            );
            (symbol.to_owned(), style)
        };
        (0..COLUMNS * ROWS).map(cell).collect()
    }

    fn symbol() -> impl Strategy<Value = (&'static str, usize)> {
        proptest::sample::select(vec![
            (" ", 1),
            ("a", 1),
            ("│", 1),
            ("\u{FE91}", 1),
            ("\u{FE91}\u{64E}\u{651}", 1),
            ("日", 2),
            ("📰", 2),
        ])
    }

    fn style() -> impl Strategy<Value = Style> {
        let color = proptest::sample::select(vec![
            Color::Default,
            Color::Indexed(3),
            Color::Indexed(12),
            Color::Indexed(77),
            Color::Rgb(1, 2, 3),
        ]);
        (color.clone(), color, any::<[bool; 6]>(), any::<bool>()).prop_map(
            |(foreground, background, [bold, dim, italic, underline, reverse, strike], plain)| {
                let styled = Style {
                    foreground,
                    background,
                    bold,
                    dim,
                    italic,
                    underline,
                    reverse,
                    strike,
                    conceal: false,
                };
                if plain { Style::default() } else { styled }
            },
        )
    }

    type Change = (usize, usize, (&'static str, usize), Style);

    fn frames() -> impl Strategy<Value = Vec<Vec<Change>>> {
        let change = (0..COLUMNS, 0..ROWS, symbol(), style());
        proptest::collection::vec(proptest::collection::vec(change, 0..40), 1..5)
    }

    proptest! {
        /// Checks that after each frame the terminal equals one that was cleared and drawn anew.
        #[test]
        fn changes_alone_give_the_whole_picture(frames in frames()) {
            let mut painter = Painter::new(COLUMNS, ROWS, Encoding::default());
            let mut stepwise = model();
            for changes in frames {
                for (column, row, (symbol, width), style) in changes {
                    painter.set(column, row, VisualCell::new(symbol, width, style));
                }
                stepwise.process(&painter.frame());
                let mut anew = Painter::new(COLUMNS, ROWS, Encoding::default());
                for (at, cell) in painter.cells.iter().enumerate().filter(|(_, c)| c.width() > 0) {
                    anew.set(at % COLUMNS, at / COLUMNS, cell.clone());
                }
                let mut whole = model();
                whole.process(&anew.frame());
                prop_assert_eq!(shown(&stepwise), shown(&whole));
                let cells = painter.cells.iter().map(|cell| cell.symbol().to_owned());
                let symbols: Vec<String> = shown(&whole).into_iter().map(|cell| cell.0).collect();
                prop_assert_eq!(symbols, cells.collect::<Vec<_>>());
            }
        }
    }

    #[test]
    fn nothing_changed_is_nothing_sent() {
        let mut painter = Painter::new(COLUMNS, ROWS, Encoding::default());
        assert!(!painter.frame().is_empty());
        painter.set(3, 1, VisualCell::new("x", 1, Style::default()));
        assert!(!painter.frame().is_empty());
        painter.set(3, 1, VisualCell::new("x", 1, Style::default()));
        painter.set(99, 99, VisualCell::new("x", 1, Style::default()));
        assert_eq!(painter.frame(), b"");
        painter.place_cursor(Some((3, 1)));
        assert!(!painter.frame().is_empty());
        assert_eq!(painter.frame(), b"");
    }

    #[test]
    fn a_hidden_cursor_is_placed_and_a_shown_one_is_hidden_while_drawing() {
        let frame = |painter: &mut Painter| String::from_utf8(painter.frame()).unwrap();
        let mut painter = Painter::new(COLUMNS, ROWS, Encoding::default());
        painter.place_cursor(Some((3, 1)));
        assert!(frame(&mut painter).ends_with("\x1b[2;4H\x1b[?2026l"));
        painter.show_cursor(true);
        assert_eq!(frame(&mut painter), "\x1b[?2026h\x1b[?25h\x1b[?2026l");
        painter.set(0, 0, VisualCell::new("x", 1, Style::default()));
        let step = frame(&mut painter);
        assert!(step.starts_with("\x1b[?2026h\x1b[?25l"), "{step:?}");
        assert!(step.ends_with("\x1b[2;4H\x1b[?25h\x1b[?2026l"), "{step:?}");
        // After another program the terminal may show it or not.
        painter.show_cursor(false);
        painter.invalidate(COLUMNS, ROWS);
        assert!(frame(&mut painter).contains("\x1b[?25l"));
        assert_eq!(frame(&mut painter), "");
    }

    #[test]
    fn a_word_is_written_anew_with_the_cells_beside_it() {
        let mut painter = Painter::new(COLUMNS, ROWS, Encoding::default());
        let draw = |painter: &mut Painter, row: &str| {
            for (column, c) in row.chars().enumerate() {
                painter.set(column, 0, VisualCell::new(&c.to_string(), 1, Style::default()));
            }
            String::from_utf8(painter.frame()).unwrap()
        };
        draw(&mut painter, "ab \u{FE91}\u{FE92}\u{FE90} c \u{FE8D} d");
        // One letter of a word.
        let frame = draw(&mut painter, "ab \u{FE91}\u{FE98}\u{FE90} c \u{FE8D} d");
        assert!(frame.contains("\x1b[1;3H \u{FE91}\u{FE98}\u{FE90} \x1b["), "{frame:?}");
        assert!(!frame.contains(['a', 'b', 'c', 'd', '\u{FE8D}']), "{frame:?}");
        // A letter that goes, with the blanks beside it; the “c” costs less than a move.
        let frame = draw(&mut painter, "ab \u{FE91}\u{FE98}\u{FE90} c   d");
        assert_eq!(frame, "\x1b[?2026hc   \x1b[?2026l");
        // Latin letters stay in their cells.
        let frame = draw(&mut painter, "ax \u{FE91}\u{FE98}\u{FE90} c   d");
        assert!(frame.contains('x') && !frame.contains('a'), "{frame:?}");
        // So does not a sign that fills its cell, as that of an unread article.
        let frame = draw(&mut painter, "ax \u{FE91}\u{FE98}\u{FE90} c ● d");
        assert!(frame.contains('●'), "{frame:?}");
        let frame = draw(&mut painter, "ax \u{FE91}\u{FE98}\u{FE90} c   d");
        assert!(frame.contains("   ") && !frame.contains('d'), "{frame:?}");
    }

    #[test]
    fn a_cursor_step_is_cheap() {
        let (columns, rows) = (120, 40);
        let mut painter = Painter::new(columns, rows, Encoding::default());
        let reverse = Style { reverse: true, ..Style::default() };
        // Two rows of a list pane of Arabic titles: the widest cells, 3 bytes each.
        let draw = |painter: &mut Painter, selected: usize| {
            for row in 0..rows {
                for column in 0..50 {
                    let style = if row == selected { reverse } else { Style::default() };
                    let symbol = if column % 6 == 5 { " " } else { "\u{FE91}" };
                    painter.set(30 + column, row, VisualCell::new(symbol, 1, style));
                }
            }
            painter.place_cursor(Some((30, selected)));
        };
        draw(&mut painter, 3);
        painter.frame();
        draw(&mut painter, 4);
        let length = painter.frame().len();
        assert!(length <= 380, "{length} bytes");
    }
}
