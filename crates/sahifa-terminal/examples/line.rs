//! Prints lines of Arabic, Hebrew or mixed text so that they read rightly on this terminal.
//!
//! ```text
//! cargo run -p sahifa-terminal --example line
//! cargo run -p sahifa-terminal --example line -- 'قال nato اليوم (12%).'
//! ```
//!
//! The text is laid out by `sahifa-text`; this crate recognises the terminal and writes the rows.
//! With `SHOW=1` in the environment the bytes are printed escaped, to see what a terminal is sent.
#![allow(clippy::print_stdout, reason = "an example prints")]

use sahifa_terminal::{Device, Style, VisualCell, Wishes, recognise};
use sahifa_text::{CleanText, Marks, Options, layout};
use std::io::{self, IsTerminal, Write};

const SAMPLE: &str = "أعلنت شركة Northwind أن السعر ارتفع 12% (إلى 4,200) في 2027-02-17.";

fn main() -> io::Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let text = if arguments.is_empty() { SAMPLE.to_owned() } else { arguments.join("\n") };

    // Who is there, and what does it need? A pipe or a file gets the text as it is.
    let mut stdout = io::stdout().lock();
    if !stdout.is_terminal() {
        return writeln!(stdout, "{text}");
    }
    let detection = recognise(|name| std::env::var(name).ok());
    let profile = detection.line_profile(&Wishes::default());
    let size = Device::open_controlling().ok().and_then(|device| device.size().ok());
    let columns = size.map_or(80, |(columns, _)| usize::from(columns));
    writeln!(stdout, "{}: {:?}", detection.name(), profile.encoding.writer)?;

    // The last column stays free: some terminals break the line there.
    let width = columns.saturating_sub(profile.encoding.spare_columns() + 1).max(1);
    let options = Options {
        width,
        marks: if profile.encoding.marks { Marks::All } else { Marks::None },
        ..Options::default()
    };
    for line in layout(&CleanText::new(&text), &[], &options).lines {
        let bytes = profile.line(&row(line.cells(width)), columns);
        if std::env::var_os("SHOW").is_some() {
            writeln!(stdout, "{}", bytes.escape_ascii())?;
        } else {
            stdout.write_all(&bytes)?;
            writeln!(stdout)?;
        }
    }
    Ok(())
}

/// The cells of a line, with blanks before them.
fn row<'a>(cells: impl Iterator<Item = sahifa_text::Cell<'a>>) -> Vec<VisualCell> {
    let style = Style::default();
    let mut row = Vec::new();
    for cell in cells {
        row.resize_with(cell.column.max(row.len()), VisualCell::default);
        row.push(VisualCell::new(cell.symbol, cell.width, style));
        if cell.width == 2 {
            row.push(VisualCell::continuation(style));
        }
    }
    row
}
