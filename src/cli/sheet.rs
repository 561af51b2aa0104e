//! Lines for a person at the terminal: laid out by the engine and sent in this terminal's way, on the
//! ordinary screen.
use super::{CliError, Context, Output};
use crate::app::page::TextStyle;
use crate::terminal::{Encoding, Profile, Style, VisualCell};
use crate::text::{self, Align, BaseDirection, CleanText, Direction, Line, Wrap};
use std::io::Write;

/// How lines reach one terminal.
#[derive(Debug)]
pub(super) struct Sheet {
    columns: usize,
    text: TextStyle,
    direction: Direction,
    profile: Profile,
}

impl Sheet {
    /// Lines of `columns` columns, in the direction of the interface.
    pub(super) fn new(context: &Context, columns: usize, profile: Profile) -> Self {
        let settings = &context.settings;
        // The last column stays free: some terminals break the line there.
        let columns = columns.saturating_sub(1).max(1);
        Self { columns, text: settings.text, direction: settings.direction, profile }
    }

    /// Puts the terminal into the state that its lines need. Rows written in it keep it.
    pub(super) fn open(&self, output: &mut Output) -> Result<(), CliError> {
        Ok(output.writer().write_all(&self.profile.enter)?)
    }

    /// Takes that back, and writes out everything.
    pub(super) fn close(&self, output: &mut Output) -> Result<(), CliError> {
        output.writer().write_all(&self.profile.leave)?;
        Ok(output.writer().flush()?)
    }

    /// A paragraph, on as many lines as it takes.
    pub(super) fn text(&self, text: &str, output: &mut Output) -> Result<(), CliError> {
        let base = match self.direction {
            Direction::Ltr => BaseDirection::Ltr,
            Direction::Rtl => BaseDirection::Rtl,
        };
        let options = self.text.options(self.columns, base, Wrap::Words, Align::Start);
        for line in text::layout(&CleanText::new(text), &[], &options).lines {
            self.send(&cells(&line, self.columns), self.profile.encoding, output)?;
        }
        Ok(())
    }

    /// Cells as they are, one per character.
    pub(super) fn cells(&self, text: &str, output: &mut Output) -> Result<(), CliError> {
        let row: Vec<VisualCell> = text.chars().map(cell).collect();
        self.send(&row, self.profile.encoding, output)
    }

    /// A label, and a right-to-left sentence sent in a way of its own.
    pub(super) fn sample(
        &self,
        label: &str,
        sentence: &str,
        style: TextStyle,
        encoding: Encoding,
        output: &mut Output,
    ) -> Result<(), CliError> {
        let mut row: Vec<VisualCell> = label.chars().map(cell).collect();
        let width = self.columns.saturating_sub(row.len()).min(text::width(sentence) + 4).max(1);
        let options = style.options(width, BaseDirection::Rtl, Wrap::Cut, Align::Start);
        if let Some(line) = text::layout(&CleanText::new(sentence), &[], &options).lines.first() {
            row.extend(cells(line, width));
        }
        self.send(&row, encoding, output)
    }

    fn send(
        &self,
        row: &[VisualCell],
        encoding: Encoding,
        output: &mut Output,
    ) -> Result<(), CliError> {
        let writer = output.writer();
        writer.write_all(&encoding.line(row))?;
        Ok(writer.write_all(b"\n")?)
    }
}

fn cell(c: char) -> VisualCell {
    VisualCell::new(c.encode_utf8(&mut [0; 4]), 1, Style::default())
}

/// The line as one cell per column, blanks before it where it stands at the right.
fn cells(line: &Line, columns: usize) -> Vec<VisualCell> {
    let mut row = Vec::new();
    for cell in line.cells(columns) {
        while row.len() < cell.column {
            row.push(VisualCell::default());
        }
        row.push(VisualCell::new(cell.symbol, cell.width, Style::default()));
        if cell.width == 2 {
            row.push(VisualCell::continuation(Style::default()));
        }
    }
    row
}
