//! Keeps the contents of the terminal, and turns changes into the bytes of a frame.
//!
//! The layers above decide the contents; `encode` decides the form of a row.
use crate::cell::{Style, VisualCell};
use crate::encode::{self, Encoding, pen::Pen, script::is_arabic_script};
use crate::frame;
use crate::graphics::{self, Graphics, Placement, Protocol};
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
    graphics: Graphics,
    pictures: Vec<Placement>,
    shown: Shown,
}

/// The pictures that the terminal shows, and those whose pixels it keeps.
#[derive(Debug, Default)]
struct Shown {
    placed: Vec<Placed>,
    /// The numbers of the pictures that were sent (kitty), those shown last at the end.
    held: Vec<u32>,
    /// True if the terminal may hold pictures that are not in the lists.
    unknown: bool,
}

/// A picture that the terminal shows.
#[derive(Debug)]
struct Placed {
    picture: Placement,
    /// The number of its place, by which it is removed.
    number: u32,
    /// True if cells under it were written since.
    is_damaged: bool,
}

/// The pictures that a terminal keeps while they are not shown.
const HELD: usize = 12;
/// The cells that may be written again between two that change.
const BRIDGE: usize = 4;

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
            graphics: Graphics::default(),
            pictures: Vec::new(),
            shown: Shown::default(),
        }
    }

    /// Sets the pictures that the terminal can show. Those that it shows stay until the next frame.
    pub fn set_graphics(&mut self, graphics: Graphics) {
        if self.graphics != graphics {
            self.take_pictures_away();
            self.graphics = graphics;
        }
    }

    /// Sets the pictures of the whole screen, over cells that should be blank. Pictures before are
    /// gone. Those that do not lie on the screen as a whole are left out, and no two should overlap.
    pub fn set_pictures(&mut self, mut pictures: Vec<Placement>) {
        pictures.retain(|picture| picture.fits(self.columns, self.rows));
        if self.graphics.protocol.is_none() {
            pictures.clear();
        }
        self.pictures = pictures;
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
        let graphics = self.graphics;
        let shown = Shown { unknown: self.has_shown_pictures(), ..Shown::default() };
        let blank = Self::new(columns, rows, self.encoding);
        *self = Self { samples, cursor_shown, pen, shown_sent: None, graphics, shown, ..blank };
    }

    /// Changes the encoding for another terminal, for example when a multiplexer is attached from
    /// elsewhere. The next frame draws everything.
    pub fn switch(&mut self, encoding: Encoding) {
        self.encoding = encoding;
        self.take_pictures_away();
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
        self.remove_pictures(&mut body);
        for row in 0..self.rows {
            if std::mem::take(&mut self.touched[row]) {
                self.write_row(row, &mut body);
            }
        }
        self.show_pictures(&mut body);
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
        let content = wanted.iter().rposition(|cell| !cell.is_erased()).map_or(0, |last| last + 1);
        for Placed { picture, is_damaged, .. } in &mut self.shown.placed {
            *is_damaged |= picture.screen_rows().contains(&row)
                && is_written(&changed, content, &picture.screen_columns());
        }
    }

    /// True if the terminal shows pictures, or keeps some.
    fn has_shown_pictures(&self) -> bool {
        self.shown.unknown || !self.shown.placed.is_empty() || !self.shown.held.is_empty()
    }

    /// Notes that all pictures must go before the next ones come.
    fn take_pictures_away(&mut self) {
        let unknown = self.has_shown_pictures();
        for placed in std::mem::take(&mut self.shown).placed {
            self.uncover(&placed.picture);
        }
        self.shown.unknown = unknown;
    }

    /// Notes that the cells under a picture must be written.
    fn uncover(&mut self, picture: &Placement) {
        for row in picture.screen_rows() {
            let start = row * self.columns;
            let cells = picture.screen_columns();
            if let Some(cells) = self.sent.get_mut(start + cells.start..start + cells.end) {
                cells.fill(unknown());
            }
            if let Some(touched) = self.touched.get_mut(row) {
                *touched = true;
            }
        }
    }

    /// Removes the pictures that are no longer where they were.
    fn remove_pictures(&mut self, body: &mut Vec<u8>) {
        let is_kitty = self.graphics.protocol == Some(Protocol::Kitty);
        if std::mem::take(&mut self.shown.unknown) && is_kitty {
            graphics::delete_all(body);
            self.shown.held.clear();
        }
        let (kept, gone): (Vec<_>, Vec<_>) = std::mem::take(&mut self.shown.placed)
            .into_iter()
            .partition(|placed| self.pictures.contains(&placed.picture));
        self.shown.placed = kept;
        for Placed { picture, number, .. } in gone {
            match is_kitty {
                true => graphics::remove(&picture.raster, number, body),
                false => self.uncover(&picture),
            }
        }
    }

    /// Shows the pictures that the terminal does not show yet, or not whole.
    fn show_pictures(&mut self, body: &mut Vec<u8>) {
        let Shown { placed, held, .. } = &mut self.shown;
        for picture in &self.pictures {
            let place = placed.iter().position(|other| other.picture == *picture);
            let number = match place.and_then(|at| placed.get_mut(at)) {
                Some(placed) if !placed.is_damaged => continue,
                Some(placed) => {
                    placed.is_damaged = false;
                    placed.number
                }
                None => {
                    let is_free = |number: &u32| placed.iter().all(|other| other.number != *number);
                    let number = (1..).find(is_free).unwrap_or(1);
                    let picture = picture.clone();
                    placed.push(Placed { picture, number, is_damaged: false });
                    number
                }
            };
            self.pen.move_to(picture.row, picture.column, body);
            let id = picture.raster.id();
            let known = held.contains(&id);
            graphics::show(self.graphics, picture, (known, number), body);
            self.pen.lose_position();
            if self.graphics.protocol == Some(Protocol::Kitty) {
                held.retain(|other| *other != id);
                held.push(id);
            }
        }
        let is_shown = |id: &u32| placed.iter().any(|placed| placed.picture.raster.id() == *id);
        while held.len() > HELD
            && let Some(at) = held.iter().position(|id| !is_shown(id))
        {
            graphics::forget(held.remove(at), body);
        }
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

/// A cell that no row holds, so that it is written whatever is wanted in its place.
fn unknown() -> VisualCell {
    VisualCell::new("\u{10FFFF}", 1, Style { conceal: true, ..Style::default() })
}

/// True if a row with these changes may have been written in these columns: at a change, between two
/// that are near, or by erasing the rest of the row behind its `content`.
fn is_written(changed: &[bool], content: usize, columns: &Range<usize>) -> bool {
    let near = columns.start.saturating_sub(BRIDGE)..(columns.end + BRIDGE).min(changed.len());
    let is_near = changed.get(near).is_some_and(|near| near.contains(&true));
    let is_erased =
        changed.iter().rposition(|changed| *changed).is_some_and(|last| last >= content);
    is_near || is_erased && content < columns.end
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
    use crate::graphics::Raster;
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

    /// A painter of a terminal with this protocol, whose cells are 2 × 6 pixels, after its first frame.
    fn with_pictures(protocol: Protocol) -> Painter {
        let mut painter = Painter::new(COLUMNS, ROWS, Encoding::default());
        let cell = Some((2, 6));
        painter.set_graphics(Graphics { protocol: Some(protocol), cell, registers: 0 });
        for row in 0..ROWS {
            painter.set(0, row, VisualCell::new("a", 1, Style::default()));
            painter.set(COLUMNS - 1, row, VisualCell::new("z", 1, Style::default()));
        }
        painter.frame();
        painter
    }

    fn picture() -> Placement {
        let raster = Raster::new(4, 12, vec![9; 4 * 12 * 3]).unwrap();
        Placement { raster, column: 5, row: 1, columns: 2, rows: 2, seen: 0..2 }
    }

    fn text(painter: &mut Painter) -> String {
        String::from_utf8(painter.frame()).unwrap()
    }

    #[test]
    fn a_picture_is_sent_once_and_goes_when_it_is_no_longer_wanted() {
        for (protocol, sign) in [
            (Protocol::Kitty, "\x1b_Ga=t"),
            (Protocol::Sixel, "\x1bP0;1;0q"),
            (Protocol::Iterm2, "\x1b]1337;"),
        ] {
            let mut painter = with_pictures(protocol);
            let picture = picture();
            painter.set_pictures(vec![picture.clone()]);
            let frame = text(&mut painter);
            assert!(frame.contains("\x1b[2;6H") && frame.contains(sign), "{frame:?}");
            painter.set_pictures(vec![picture.clone()]);
            assert_eq!(text(&mut painter), "", "{protocol:?}");
            // A cell far from it leaves it alone, one beside it may have been written over it.
            painter.set(0, 1, VisualCell::new("b", 1, Style::default()));
            assert!(!text(&mut painter).contains(sign));
            painter.set(3, 1, VisualCell::new("b", 1, Style::default()));
            let frame = text(&mut painter);
            let again = if protocol == Protocol::Kitty { "\x1b_Ga=p" } else { sign };
            assert!(frame.contains(again), "{frame:?}");
            assert!(!frame.contains("a=t"), "{frame:?}");
            painter.set_pictures(Vec::new());
            let gone = text(&mut painter);
            match protocol {
                Protocol::Kitty => assert!(gone.contains("\x1b_Ga=d,d=i,i="), "{gone:?}"),
                // Its cells are written, in both rows.
                _ => assert!(
                    gone.contains("\x1b[2;6H  ") && gone.contains("\x1b[3;6H  "),
                    "{gone:?}"
                ),
            }
            assert_eq!(text(&mut painter), "");
        }
    }

    #[test]
    fn a_picture_that_moves_keeps_its_pixels_and_takes_its_cells_along() {
        let mut painter = with_pictures(Protocol::Kitty);
        let first = picture();
        painter.set_pictures(vec![first.clone()]);
        painter.frame();
        painter.set_pictures(vec![Placement { row: 0, seen: 1..2, ..first.clone() }]);
        let moved = text(&mut painter);
        assert!(moved.contains("a=d,d=i") && moved.contains("y=6,w=4,h=6,c=2,r=1"), "{moved:?}");
        assert!(!moved.contains("a=t"), "{moved:?}");
        let mut painter = with_pictures(Protocol::Sixel);
        painter.set_pictures(vec![first.clone()]);
        painter.frame();
        painter.set_pictures(vec![Placement { row: 0, ..first }]);
        let moved = text(&mut painter);
        assert!(moved.contains("\x1b[3;6H  ") && moved.contains("\x1b[1;6H\x1bP"), "{moved:?}");
    }

    #[test]
    fn after_a_resize_pictures_are_sent_anew_and_those_outside_are_not() {
        let mut painter = with_pictures(Protocol::Kitty);
        painter.set_pictures(vec![picture()]);
        painter.frame();
        painter.invalidate(COLUMNS, 2);
        painter.set_pictures(vec![picture()]);
        let frame = text(&mut painter);
        assert!(frame.contains("\x1b_Ga=d,d=A,q=2") && !frame.contains("a=t"), "{frame:?}");
        painter.invalidate(COLUMNS, ROWS);
        painter.set_pictures(vec![picture()]);
        assert!(text(&mut painter).contains("a=t"));
        // Without a protocol there are none.
        let mut painter = with_pictures(Protocol::Sixel);
        painter.set_graphics(Graphics::default());
        painter.set_pictures(vec![picture()]);
        assert_eq!(text(&mut painter), "");
    }

    #[test]
    fn pictures_that_are_not_shown_are_forgotten_in_the_end() {
        let mut painter = with_pictures(Protocol::Kitty);
        let mut forgotten = 0;
        for _ in 0..HELD + 3 {
            painter.set_pictures(vec![picture()]);
            forgotten += text(&mut painter).matches("d=I").count();
        }
        assert_eq!(forgotten, 3);
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
