//! Keeps the contents of the terminal, and turns changes into the bytes of a frame.
//!
//! The layers above decide the contents; `encode` decides the form of a row.
use crate::cell::{Style, VisualCell};
use crate::encode::{self, Encoding, pen::Pen, script::is_arabic_script};
use crate::frame;
use crate::link::Link;
use std::ops::Range;

/// The screen as it is wanted, and as it was sent.
#[derive(Debug)]
pub struct Painter {
    columns: usize,
    rows: usize,
    encoding: Encoding,
    /// The rows with another encoding.
    samples: Vec<(usize, Encoding)>,
    /// The contents for the user, without their links.
    cells: Vec<VisualCell>,
    /// The links of the cells.
    links: Vec<Link>,
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
            links: vec![Link::default(); columns * rows],
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

    /// Sets the links of the whole screen: of each its row, its columns and its target. Links before
    /// are gone. A target that is no web or mail address in printable ASCII makes no link. What a
    /// later link covers of an earlier one is its own.
    ///
    /// Only a terminal that knows OSC 8 should get links ([`Class::hyperlinks`]).
    ///
    /// [`Class::hyperlinks`]: crate::Class::hyperlinks
    pub fn set_links<'a>(&mut self, links: impl Iterator<Item = (usize, Range<usize>, &'a str)>) {
        let mut wanted = vec![Link::default(); self.links.len()];
        for (row, columns, target) in links {
            let Some(cells) = wanted.chunks_mut(self.columns.max(1)).nth(row) else { continue };
            let end = columns.end.min(cells.len());
            if let Some(cells) = cells.get_mut(columns.start.min(end)..end) {
                cells.fill(self.pen.targets.number(target));
            }
        }
        for (row, touched) in self.touched.iter_mut().enumerate() {
            let range = row * self.columns..(row + 1) * self.columns;
            *touched |= self.links.get(range.clone()) != wanted.get(range);
        }
        self.links = wanted;
    }

    /// The cells of a row with their links. Both halves of a wide symbol have the link of the first.
    fn linked_row(&self, range: Range<usize>) -> Vec<VisualCell> {
        let mut first = Link::default();
        let cells = self.cells[range.clone()].iter().zip(&self.links[range]);
        let linked = cells.map(|(cell, own)| {
            let link = if cell.width() == 0 { first } else { *own };
            first = link;
            if link == Link::default() {
                cell.clone()
            } else {
                cell.styled(Style { link, ..cell.style })
            }
        });
        linked.collect()
    }

    /// Notes that the terminal's contents are unknown, for example after a resize, a suspension or
    /// another program. The next frame draws everything on a screen of this size.
    pub fn invalidate(&mut self, columns: usize, rows: usize) {
        let samples = std::mem::take(&mut self.samples);
        let cursor_shown = self.cursor_shown;
        let mut pen = std::mem::take(&mut self.pen);
        pen.reset();
        let blank = Self::new(columns, rows, self.encoding);
        *self = Self { samples, cursor_shown, pen, shown_sent: None, ..blank };
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
        self.pen.end_link(&mut body);
        let held = self.sent.iter().map(|cell| cell.style.link);
        self.pen.targets.keep(self.links.iter().copied().chain(held));
        let shown = self.cursor_shown && self.cursor.is_some();
        if body.is_empty() && self.cursor == self.cursor_sent && self.shown_sent == Some(shown) {
            return body;
        }
        self.finish(&body, shown)
    }

    fn write_row(&mut self, row: usize, body: &mut Vec<u8>) {
        let range = row * self.columns..(row + 1) * self.columns;
        let encoding = self.row_encoding(row);
        let wanted = encoding.encode(&self.linked_row(range.clone()));
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
                    link: Link::default(),
                };
                if plain { Style::default() } else { styled }
            },
        )
    }

    const TARGETS: [&str; 3] =
        ["https://a.example/", "https://b.example/?x=1", "javascript:alert(1)"];

    /// The target of each cell in a terminal that knows links.
    struct Linked {
        cells: Vec<Option<String>>,
        at: usize,
        open: Option<String>,
    }

    impl Linked {
        fn new() -> Self {
            Self { cells: vec![None; COLUMNS * ROWS], at: 0, open: None }
        }

        fn take(&mut self, bytes: &[u8]) {
            let mut rest = std::str::from_utf8(bytes).unwrap();
            while let Some(c) = rest.chars().next() {
                if let Some(command) = rest.strip_prefix("\x1b]8;") {
                    let (link, after) = command.split_once("\x1b\\").unwrap();
                    let (id, target) = link.split_once(';').unwrap();
                    assert_eq!(id.is_empty(), target.is_empty());
                    self.open = (!target.is_empty()).then(|| target.to_owned());
                    rest = after;
                } else if let Some(sequence) = rest.strip_prefix("\x1b[") {
                    let end = sequence.find(|c: char| c.is_ascii_alphabetic()).unwrap();
                    let (numbers, after) = (&sequence[..end], &sequence[end + 1..]);
                    self.control(sequence.as_bytes()[end], numbers);
                    rest = after;
                } else {
                    match c {
                        '\r' => self.move_to(self.at / COLUMNS * COLUMNS),
                        '\n' => self.move_to(self.at + COLUMNS),
                        '\x08' => self.move_to(self.at - 1),
                        '\u{64B}'..='\u{652}' => {}
                        _ => {
                            for _ in 0..if matches!(c, '日' | '📰') { 2 } else { 1 } {
                                self.cells[self.at].clone_from(&self.open);
                                self.at += 1;
                            }
                        }
                    }
                    rest = &rest[c.len_utf8()..];
                }
            }
            assert_eq!(self.open, None, "a link goes on after the frame");
        }

        fn control(&mut self, letter: u8, numbers: &str) {
            let number =
                |at: usize| numbers.split(';').nth(at).and_then(|n| n.parse().ok()).unwrap_or(1);
            match letter {
                b'H' => self.move_to((number(0) - 1) * COLUMNS + number(1) - 1),
                b'C' => self.move_to(self.at + number(0)),
                b'D' => self.move_to(self.at - number(0)),
                b'J' => self.cells.fill(None),
                b'K' => {
                    assert_eq!(self.open, None, "a row is erased inside a link");
                    self.cells[self.at..(self.at / COLUMNS + 1) * COLUMNS].fill(None);
                }
                b'm' | b'h' | b'l' => {}
                _ => panic!("{numbers}{}", char::from(letter)),
            }
        }

        fn move_to(&mut self, at: usize) {
            assert_eq!(self.open, None, "the cursor moves inside a link");
            self.at = at;
        }
    }

    type LinkChange = (usize, usize, usize, usize);

    type Change = (usize, usize, (&'static str, usize), Style);

    fn frames() -> impl Strategy<Value = Vec<(Vec<Change>, Vec<LinkChange>)>> {
        let change = (0..COLUMNS, 0..ROWS, symbol(), style());
        let link = (0..ROWS + 1, 0..COLUMNS, 0..COLUMNS + 2, 0..TARGETS.len());
        let changes = proptest::collection::vec(change, 0..40);
        proptest::collection::vec((changes, proptest::collection::vec(link, 0..6)), 1..5)
    }

    proptest! {
        /// Checks that after each frame the terminal equals one that was cleared and drawn anew.
        #[test]
        fn changes_alone_give_the_whole_picture(frames in frames()) {
            let mut painter = Painter::new(COLUMNS, ROWS, Encoding::default());
            let mut stepwise = model();
            let mut links = Linked::new();
            for (changes, linked) in frames {
                for (column, row, (symbol, width), style) in changes {
                    painter.set(column, row, VisualCell::new(symbol, width, style));
                }
                let wanted = linked.iter().map(|(row, from, to, target)| (*row, *from..*to, TARGETS[*target]));
                painter.set_links(wanted.clone());
                let frame = painter.frame();
                links.take(&frame);
                stepwise.process(&frame);
                let mut anew = Painter::new(COLUMNS, ROWS, Encoding::default());
                for (at, cell) in painter.cells.iter().enumerate().filter(|(_, c)| c.width() > 0) {
                    anew.set(at % COLUMNS, at / COLUMNS, cell.clone());
                }
                anew.set_links(wanted.clone());
                let (mut whole, mut linked_anew) = (model(), Linked::new());
                let frame = anew.frame();
                linked_anew.take(&frame);
                whole.process(&frame);
                prop_assert_eq!(&links.cells, &linked_anew.cells);
                let mut targets = vec![None; COLUMNS * ROWS];
                for (row, columns, target) in wanted.filter(|(row, ..)| *row < ROWS) {
                    let allowed = Some(target.to_owned()).filter(|_| target != TARGETS[2]);
                    for column in columns.filter(|column| *column < COLUMNS) {
                        targets[row * COLUMNS + column].clone_from(&allowed);
                    }
                }
                for at in 1..targets.len() {
                    if painter.cells[at].width() == 0 {
                        targets[at] = targets[at - 1].clone();
                    }
                }
                prop_assert_eq!(&links.cells, &targets);
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
    fn a_link_alone_is_sent_with_its_cells() {
        let frame = |painter: &mut Painter| String::from_utf8(painter.frame()).unwrap();
        let mut painter = Painter::new(COLUMNS, ROWS, Encoding::default());
        for (column, c) in "one two six".chars().enumerate() {
            painter.set(column, 0, VisualCell::new(&c.to_string(), 1, Style::default()));
            painter.set(column, 1, VisualCell::new(&c.to_string(), 1, Style::default()));
        }
        assert!(!frame(&mut painter).contains("\x1b]"));
        // One link on two rows has one id.
        let link = [(0, 4..12, TARGETS[0]), (1, 0..3, TARGETS[0])];
        painter.set_links(link.clone().into_iter());
        assert_eq!(
            frame(&mut painter),
            "\x1b[?2026h\x1b[1;5H\x1b]8;id=s1;https://a.example/\x1b\\two six \x1b]8;;\x1b\\\x1b[2H\
             \x1b]8;id=s1;https://a.example/\x1b\\one\x1b]8;;\x1b\\\x1b[?2026l"
        );
        painter.set_links(link.into_iter());
        assert_eq!(frame(&mut painter), "");
        painter.set_links(std::iter::empty());
        let gone = frame(&mut painter);
        assert!(gone.contains("two") && !gone.contains("\x1b]"), "{gone:?}");
        // After another program or in another size everything is sent anew, links too.
        painter.invalidate(COLUMNS, ROWS);
        painter.set(0, 0, VisualCell::new("x", 1, Style::default()));
        painter.set_links([(0, 0..1, TARGETS[1])].into_iter());
        assert!(frame(&mut painter).contains("https://b.example/?x=1\x1b\\x\x1b]8;;"));
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
