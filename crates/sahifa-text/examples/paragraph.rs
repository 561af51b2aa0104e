//! Prints text as lines of cells: pipe a file into it, or see what a sample looks like.
//!
//! ```text
//! cargo run -p sahifa-text --example paragraph
//! cargo run -p sahifa-text --example paragraph -- 60 letters < article.txt
//! ```
//!
//! The arguments are the width in columns and what the cells hold: `forms` for terminals that draw
//! each cell on its own (xterm, Alacritty, foot, Windows Terminal), `letters` for those that join
//! letters themselves, `none` for those that reorder rows themselves (Konsole, GNOME Terminal).
#![allow(clippy::print_stdout, reason = "an example prints")]

use sahifa_text::{BaseDirection, CleanText, Direction, Layout, Options, Shaping, layout};
use std::io::{self, IsTerminal, Read};

const SAMPLE: &str = "أعلنت شركة Northwind أن السعر ارتفع 12% (إلى 4,200) في 2027-02-17.\n\
    التفاصيل في https://example.org/report?id=7 لمن أراد.";

fn main() -> io::Result<()> {
    let mut arguments = std::env::args().skip(1);
    let width = arguments.next().and_then(|width| width.parse().ok()).unwrap_or(40);
    let shaping = match arguments.next().as_deref() {
        Some("letters") => Shaping::Letters,
        Some("none") => Shaping::None,
        _ => Shaping::Forms,
    };

    let mut text = SAMPLE.to_owned();
    if !io::stdin().is_terminal() {
        text.clear();
        io::stdin().read_to_string(&mut text)?;
    }

    // Each paragraph has a direction of its own; one without letters goes with the last.
    let mut surroundings = sahifa_text::majority(&text).unwrap_or_default();
    for paragraph in text.lines() {
        let base = BaseDirection::Auto { fallback: surroundings };
        let options = Options { width, base, shaping, ..Options::default() };
        let layout = layout(&CleanText::new(paragraph), &[], &options);
        surroundings = layout.lines.first().map_or(Direction::Ltr, |line| line.direction());
        print(&layout, width);
    }
    Ok(())
}

/// The cells of a line follow each other without a gap, so only the space before them is missing.
fn print(layout: &Layout, width: usize) {
    for line in &layout.lines {
        let first = line.cells(width).next().map_or(0, |cell| cell.column);
        println!("{}{}", " ".repeat(first), line.visual());
    }
}
