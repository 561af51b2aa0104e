//! Lines for a person at the terminal: laid out by the engine, encoded for this terminal, on the
//! ordinary screen.
use crate::app::Settings;
use crate::app::page::TextStyle;
use crate::config::{Calibration, Excerpt};
use crate::context::Context;
use crate::writing::{Advice, Writing};
use sahifa_terminal::{Detection, Profile, Style, VisualCell};
use sahifa_text::{Align, BaseDirection, Cell, CleanText, Direction, Line, Wrap};
use std::cell::OnceCell;
use std::io::{self, Write};
use std::ops::Range;
use std::os::fd::AsFd;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

/// Blanks between fields.
const GAP: usize = 1;
/// Columns of a terminal that does not state its width.
const USUAL_COLUMNS: usize = 80;

/// The terminal of this process, which is asked once.
static DETECTION: OnceLock<Detection> = OnceLock::new();
/// The setting of the terminal that a printed line needs, and the name of the terminal.
static ADVICE: OnceLock<(Advice, String)> = OnceLock::new();

/// The encoding of lines for one terminal.
#[derive(Debug)]
pub(super) struct Sheet {
    /// Columns of the terminal that text can use.
    columns: usize,
    pub(super) text: TextStyle,
    direction: Direction,
    profile: Profile,
}

/// The terminal that reads standard output. It is asked for its kind when the first line needs it.
#[derive(Debug)]
pub(super) struct Surface {
    settings: Settings,
    calibration: PathBuf,
    sheet: OnceCell<Sheet>,
}

impl Surface {
    /// `None` for a pipe or a file.
    pub(super) fn find(context: &Context) -> Option<Self> {
        context.terminal.then(|| Self {
            settings: context.settings.clone(),
            calibration: context.paths.calibration(),
            sheet: OnceCell::new(),
        })
    }

    /// Prints a line of logical text. If every terminal shows it right it is printed as it is: an address
    /// or a path can be copied whole.
    pub(super) fn line(&self, line: &str, out: &mut impl Write) -> io::Result<()> {
        if !needs_sheet(line) {
            return writeln!(out, "{line}");
        }
        self.sheet().text(line, out)
    }

    /// Prints fields side by side, each in its own direction; `line` is the same as one line, which
    /// is printed if every terminal shows it right.
    pub(super) fn fields(
        &self,
        fields: &[impl AsRef<str>],
        line: &str,
        out: &mut impl Write,
    ) -> io::Result<()> {
        if !needs_sheet(line) {
            return writeln!(out, "{line}");
        }
        let isolated = |field: &_| CleanText::isolated(AsRef::as_ref(field)).as_str().to_owned();
        let fields: Vec<String> = fields.iter().map(isolated).collect();
        self.sheet().text(&fields.join("  "), out)
    }

    fn sheet(&self) -> &Sheet {
        self.sheet.get_or_init(|| Sheet::of(&self.settings, &self.calibration, &io::stdout()))
    }
}

/// The setting of the terminal without which what was printed cannot be right, and the name of the
/// terminal.
pub(super) fn advice() -> Option<(Advice, &'static str)> {
    ADVICE.get().map(|(advice, terminal)| (*advice, terminal.as_str()))
}

/// True if a line must be sent as this terminal needs it: letters run from right to left, or are none that
/// every charset has.
fn needs_sheet(line: &str) -> bool {
    let is_open = || sahifa_terminal::is_charset_open(|name| std::env::var(name).ok());
    line.chars().any(is_right_to_left) || !line.is_ascii() && is_open()
}

/// True for the blocks whose characters run from right to left (`DerivedBidiClass.txt`).
pub(super) fn is_right_to_left(c: char) -> bool {
    matches!(c, '\u{590}'..='\u{8FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFE}')
        || matches!(c, '\u{10800}'..='\u{10FFF}' | '\u{1E800}'..='\u{1EFFF}')
}

impl Sheet {
    /// The sheet of the terminal that reads standard output, which is asked for its kind; `None`
    /// for a pipe or a file.
    pub(super) fn find(context: &Context) -> Option<Self> {
        context.terminal.then(|| Self::of_output(context))
    }

    /// The sheet of the terminal that reads standard output.
    pub(super) fn of_output(context: &Context) -> Self {
        Self::on(context, &std::io::stdout())
    }

    /// The sheet of the terminal that reads standard error.
    pub(super) fn of_errors(context: &Context) -> Self {
        Self::on(context, &std::io::stderr())
    }

    fn on(context: &Context, terminal: &impl AsFd) -> Self {
        Self::of(&context.settings, &context.paths.calibration(), terminal)
    }

    fn of(settings: &Settings, calibration: &Path, terminal: &impl AsFd) -> Self {
        let detection = DETECTION
            .get_or_init(|| sahifa_terminal::recognise(|name| std::env::var(name).ok()))
            .clone();
        let calibration = Calibration::load(calibration);
        let writing = Writing::new(settings.rtl.clone(), settings.signs, calibration, detection);
        if let Some(advice) = writing.advice() {
            ADVICE.get_or_init(|| (advice, writing.detection().release()));
        }
        let size = rustix::termios::tcgetwinsize(terminal);
        let columns = size.map(|size| usize::from(size.ws_col)).unwrap_or_default();
        let columns = if columns == 0 { USUAL_COLUMNS } else { columns };
        Self::with(settings, columns, &writing)
    }

    /// The sheet of a terminal of `columns` columns.
    pub(super) fn new(context: &Context, columns: usize, writing: &Writing) -> Self {
        Self::with(&context.settings, columns, writing)
    }

    fn with(settings: &Settings, columns: usize, writing: &Writing) -> Self {
        let profile = writing.line_profile(writing.mode());
        let columns = columns.saturating_sub(profile.encoding.spare_columns()).max(1);
        let text = settings.text_in(writing.mode());
        Self { columns, text, direction: settings.direction, profile }
    }

    /// Columns that text can use.
    pub(super) fn columns(&self) -> usize {
        self.columns
    }

    /// Prints a paragraph in the direction of the interface, on as many lines as it takes.
    pub(super) fn text(&self, text: &str, out: &mut impl Write) -> io::Result<()> {
        let base = match self.direction {
            Direction::Ltr => BaseDirection::Ltr,
            Direction::Rtl => BaseDirection::Rtl,
        };
        self.paragraph(text, base, out)
    }

    /// Prints a paragraph from left to right, on as many lines as it takes.
    pub(super) fn left_to_right(&self, text: &str, out: &mut impl Write) -> io::Result<()> {
        self.paragraph(text, BaseDirection::Ltr, out)
    }

    fn paragraph(&self, text: &str, base: BaseDirection, out: &mut impl Write) -> io::Result<()> {
        let width = self.room();
        let options = self.text.options(width, base, Wrap::Words, Align::Start);
        for line in sahifa_text::layout(&CleanText::new(text), &[], &options).lines {
            self.line(&line, width, out)?;
        }
        Ok(())
    }

    /// Prints fields of the given columns side by side, in the direction of the interface. The last
    /// one takes the columns that are left, and as many lines as it needs.
    pub(super) fn fields(
        &self,
        fields: &[(&str, usize)],
        last: &str,
        out: &mut impl Write,
    ) -> io::Result<()> {
        let room = self.room();
        let mut cells: Vec<Vec<VisualCell>> = Vec::new();
        let mut start = 0;
        let ends = fields.iter().map(|(text, width)| (*text, *width, Wrap::Cut, self.side()));
        let rest = room.saturating_sub(fields.iter().map(|(_, width)| width + GAP).sum());
        for (text, width, wrap, align) in
            ends.chain([(last, rest.max(1), Wrap::Words, Align::Start)])
        {
            let base = BaseDirection::Auto { fallback: self.direction };
            let options = self.text.options(width, base, wrap, align);
            let left = match self.direction {
                Direction::Ltr => start,
                Direction::Rtl => room.saturating_sub(start + width),
            };
            let lines = sahifa_text::layout(&CleanText::new(text), &[], &options).lines;
            cells.resize_with(cells.len().max(lines.len()), Vec::new);
            for (whole, line) in cells.iter_mut().zip(&lines) {
                place(whole, left, line.cells(width).map(placed));
            }
            start += width + GAP;
        }
        cells.iter().try_for_each(|row| self.row(row, out))
    }

    /// Prints a paragraph in its own direction with some of its bytes bold, `indent` columns from the
    /// side where it begins.
    pub(super) fn lit(
        &self,
        text: &str,
        lit: &[Range<usize>],
        indent: usize,
        out: &mut impl Write,
    ) -> io::Result<()> {
        let width = self.room().saturating_sub(indent).max(1);
        let base = BaseDirection::Auto { fallback: self.direction };
        let options = self.text.options(width, base, Wrap::Words, Align::Start);
        let clean = CleanText::new(text);
        let style = |at: usize| Style {
            bold: clean.as_str() == text && lit.iter().any(|range| range.contains(&at)),
            ..Style::default()
        };
        for line in sahifa_text::layout(&clean, &[], &options).lines {
            let left = if line.direction() == Direction::Ltr { indent } else { 0 };
            let cells = line.cells(width).map(|cell| {
                (cell.column, VisualCell::new(cell.symbol, cell.width, style(cell.source.start)))
            });
            let mut row = Vec::new();
            place(&mut row, left, cells);
            self.row(&row, out)?;
        }
        Ok(())
    }

    /// Prints a line of a file from left to right, and under it carets below the cells of the mistake.
    pub(super) fn code(&self, excerpt: &Excerpt, out: &mut impl Write) -> io::Result<()> {
        let [mut row, under] = excerpt.margins().map(|margin| characters(&margin));
        let start = row.len();
        let width = self.room().saturating_sub(start).max(1);
        let options = self.text.options(width, BaseDirection::Ltr, Wrap::Cut, Align::Left);
        let Some((line, columns)) = excerpt.laid_out(&options) else { return Ok(()) };
        place(&mut row, start, line.cells(width).map(placed));
        self.row(&row, out)?;
        let mut row = under;
        let caret = || VisualCell::new("^", 1, Style::default());
        place(&mut row, start, columns.into_iter().map(|column| (column, caret())));
        self.row(&row, out)
    }

    /// Prints cells as they are, one per character.
    pub(super) fn cells(&self, text: &str, out: &mut impl Write) -> io::Result<()> {
        self.row(&characters(text), out)
    }

    /// Prints a label, and a right-to-left sentence in its own mode, with some of its bytes bold.
    pub(super) fn sample(
        &self,
        label: &str,
        (sentence, bold): (&str, Range<usize>),
        (text, profile): (TextStyle, &Profile),
        out: &mut impl Write,
    ) -> io::Result<()> {
        let mut row = characters(label);
        let start = row.len();
        let width = self.room().saturating_sub(start).min(sahifa_text::width(sentence) + 4).max(1);
        let options = text.options(width, BaseDirection::Rtl, Wrap::Cut, Align::Start);
        if let Some(line) =
            sahifa_text::layout(&CleanText::new(sentence), &[], &options).lines.first()
        {
            let cells = line.cells(width).map(|cell| {
                let style = Style { bold: bold.contains(&cell.source.start), ..Style::default() };
                (cell.column, VisualCell::new(cell.symbol, cell.width, style))
            });
            place(&mut row, start, cells);
        }
        self.send(&row, profile, out)
    }

    /// Prints a line of the engine at its place in `width` columns.
    pub(super) fn line(&self, line: &Line, width: usize, out: &mut impl Write) -> io::Result<()> {
        let mut row = Vec::new();
        place(&mut row, 0, line.cells(width).map(placed));
        self.row(&row, out)
    }

    /// Prints a row of cells from the left edge on.
    pub(super) fn row(&self, row: &[VisualCell], out: &mut impl Write) -> io::Result<()> {
        self.send(row, &self.profile, out)
    }

    fn send(&self, row: &[VisualCell], profile: &Profile, out: &mut impl Write) -> io::Result<()> {
        out.write_all(&profile.line(row, self.columns))?;
        out.write_all(b"\n")
    }

    /// The columns that lines may use. The last column stays free: some terminals break the line
    /// there.
    fn room(&self) -> usize {
        self.columns.saturating_sub(1).max(1)
    }

    /// The side at which fields stand.
    fn side(&self) -> Align {
        match self.direction {
            Direction::Ltr => Align::Left,
            Direction::Rtl => Align::Right,
        }
    }
}

fn characters(text: &str) -> Vec<VisualCell> {
    text.chars().map(|c| VisualCell::new(c.encode_utf8(&mut [0; 4]), 1, Style::default())).collect()
}

/// A cell of the engine, and its column.
pub(super) fn placed(cell: Cell<'_>) -> (usize, VisualCell) {
    (cell.column, VisualCell::new(cell.symbol, cell.width, Style::default()))
}

/// Puts cells into a row, their columns counted from `left`; blanks fill the columns before them.
pub(super) fn place(
    row: &mut Vec<VisualCell>,
    left: usize,
    cells: impl Iterator<Item = (usize, VisualCell)>,
) {
    for (column, cell) in cells {
        let column = left + column;
        let end = column + cell.width();
        if row.len() < end {
            row.resize(end, VisualCell::default());
        }
        let covered = row.get_mut(column..end).unwrap_or_default();
        covered.fill(VisualCell::continuation(cell.style));
        if let Some(first) = covered.first_mut() {
            *first = cell;
        }
    }
}
