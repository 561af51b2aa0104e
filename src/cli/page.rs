//! A page of help or an error of the command line: in the direction of the interface on a terminal,
//! logical text in a pipe.
use super::sheet::Sheet;
use std::io::{self, Write};

/// Columns before the terms of a row, and at least between the term and its text.
const INDENT: usize = 2;
/// Columns that a text needs beside its term.
const TEXT_WIDTH: usize = 24;

/// The parts of a page, one below the other.
#[derive(Debug, Default)]
pub(super) struct Page {
    parts: Vec<Part>,
}

#[derive(Debug)]
enum Part {
    /// A sentence; an empty one is an empty line.
    Text(String),
    /// Terms, which run from left to right, each with its text.
    Rows(Vec<(String, String)>),
}

impl Page {
    pub(super) fn text(&mut self, text: String) {
        self.parts.push(Part::Text(text));
    }

    pub(super) fn blank(&mut self) {
        self.text(String::new());
    }

    /// A label and what is typed.
    pub(super) fn code(&mut self, label: String, code: &str) {
        let code = sahifa_text::CleanText::isolated(code);
        self.text(format!("{label} {}", code.as_str()));
    }

    pub(super) fn rows(&mut self, rows: Vec<(String, String)>) {
        self.parts.push(Part::Rows(rows));
    }

    /// Prints the page on a sheet of a terminal, or as logical text.
    pub(super) fn print(&self, sheet: Option<&Sheet>, out: &mut impl Write) -> io::Result<()> {
        for part in &self.parts {
            match (part, sheet) {
                (Part::Text(text), Some(sheet)) => sheet.text(text, out)?,
                (Part::Text(text), None) => writeln!(out, "{}", logical(text))?,
                (Part::Rows(rows), _) => {
                    let width = |(term, _): &(String, String)| sahifa_text::width(term);
                    let width = rows.iter().map(width).max().unwrap_or_default();
                    for (term, text) in rows {
                        match sheet {
                            Some(sheet) => row_on(sheet, term, width, text, out)?,
                            None => {
                                let row = format!("  {term:width$}  {}", logical(text));
                                writeln!(out, "{}", row.trim_end())?;
                            }
                        }
                    }
                }
            }
        }
        Ok(())
    }
}

/// Prints a term and its text side by side, or one below the other where the terminal is narrow.
fn row_on(
    sheet: &Sheet,
    term: &str,
    width: usize,
    text: &str,
    out: &mut impl Write,
) -> io::Result<()> {
    // A LEFT-TO-RIGHT MARK: `-h, --help` has no letter of its own from which its direction would follow.
    let term = format!("\u{200E}{term}");
    let term = term.as_str();
    // A field is followed by one column; an empty one stands for the indent.
    let indent = ("", INDENT - 1);
    if sheet.columns() >= INDENT + width + INDENT + TEXT_WIDTH {
        return sheet.fields(&[indent, (term, width + INDENT - 1)], text, out);
    }
    sheet.fields(&[indent], term, out)?;
    sheet.fields(&[("", 3 * INDENT - 1)], text, out)
}

/// Text without the isolates that only a layout needs, and without controls.
fn logical(text: &str) -> String {
    let clean = sahifa_text::sanitize_line(text);
    clean.chars().filter(|c| !matches!(c, '\u{2066}'..='\u{2069}')).collect()
}
