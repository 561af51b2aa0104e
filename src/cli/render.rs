//! `sahifa render`: any text laid out on lines of the terminal, each in visual order.
//!
//! Every line of the input is a paragraph. This file reads the input and writes the lines; the text
//! engine lays them out.
use super::sheet::Sheet;
use crate::arguments::{AlignArg, DirectionArg, LamAlefArg, MarksArg, RenderArgs, ShapingArg};
use crate::locale::{Phrase, io_reason};
use sahifa_text::{
    Align, BaseDirection, CleanText, Direction, Layout, Line, LineEnd, Marks, Options, Shaping,
    Wrap, layout, majority, sanitize,
};
use serde::Serialize;
use std::fs::File;
use std::io::{self, Read, Write};
use std::path::Path;

/// The largest input that is read, in bytes.
const MAX_INPUT: u64 = 256 << 20;

/// The reason why nothing more was laid out.
#[derive(Debug, thiserror::Error)]
pub enum RenderError {
    #[error("{file} cannot be read: {source}")]
    Read { file: String, source: io::Error },
    #[error("the lines cannot be written: {0}")]
    Write(#[from] io::Error),
}

impl RenderError {
    /// The sentence for the user.
    pub fn phrase(&self) -> Phrase {
        match self {
            Self::Read { file, source } => Phrase::new("render-read")
                .with("file", file.as_str())
                .with("reason", io_reason(source)),
            Self::Write(source) => Phrase::new("render-write").with("reason", io_reason(source)),
        }
    }
}

/// Lays out the file of the arguments, or `input`, on `out`. A `sheet` is given if a terminal reads
/// `out`.
///
/// # Errors
/// The file or `input` cannot be read, or `out` cannot be written.
pub(super) fn render(
    args: &RenderArgs,
    input: &mut dyn Read,
    out: &mut dyn Write,
    sheet: Option<&Sheet>,
) -> Result<(), RenderError> {
    // Letters in logical order are for a terminal that is to do the rest.
    let sheet = sheet.filter(|_| args.shaping != ShapingArg::None);
    let text = read(args.file.as_deref(), input)?;
    // Bytes that are no UTF-8 show as U+FFFD.
    let text = String::from_utf8_lossy(&text);
    let text = sanitize(text.strip_suffix('\n').unwrap_or(&text));
    let mut options = options(args, majority(&text).unwrap_or_default());
    if let Some(sheet) = sheet {
        options.width = options.width.min(sheet.columns());
    }
    let mut out = io::BufWriter::new(out);
    for (index, paragraph) in text.split('\n').enumerate() {
        let found = layout(&CleanText::new(paragraph), &[], &options);
        if args.json {
            write_json(index, paragraph, &found, &options, &mut out)?;
        } else {
            write_lines(&found, &options, sheet, &mut out)?;
        }
    }
    out.flush()?;
    Ok(())
}

/// The bytes of a file, or of `input` where none is named.
///
/// # Errors
/// They cannot be read.
pub(super) fn read(file: Option<&Path>, input: &mut dyn Read) -> Result<Vec<u8>, RenderError> {
    let mut bytes = Vec::new();
    let file = file.filter(|file| file.as_os_str() != "-");
    let result = match file {
        Some(file) => {
            File::open(file).and_then(|file| file.take(MAX_INPUT).read_to_end(&mut bytes))
        }
        None => input.take(MAX_INPUT).read_to_end(&mut bytes),
    };
    match result {
        Ok(_) => Ok(bytes),
        Err(source) => {
            let file = file.map_or_else(|| "-".to_owned(), |file| file.display().to_string());
            Err(RenderError::Read { file, source })
        }
    }
}

fn options(args: &RenderArgs, fallback: Direction) -> Options {
    Options {
        width: usize::from(args.width),
        base: match args.direction {
            DirectionArg::Auto => BaseDirection::Auto { fallback },
            DirectionArg::Rtl => BaseDirection::Rtl,
            DirectionArg::Ltr => BaseDirection::Ltr,
        },
        wrap: if args.cut { Wrap::Cut } else { Wrap::Words },
        align: match args.align {
            Some(AlignArg::Start) => Align::Start,
            Some(AlignArg::Center) => Align::Center,
            Some(AlignArg::End) => Align::End,
            Some(AlignArg::Right) => Align::Right,
            Some(AlignArg::Left) | None => Align::Left,
        },
        shaping: match args.shaping {
            ShapingArg::Forms => Shaping::Forms,
            ShapingArg::Letters => Shaping::Letters,
            ShapingArg::None => Shaping::None,
        },
        lam_alef: args.lam_alef == LamAlefArg::Ligature,
        marks: match args.marks {
            MarksArg::Keep => Marks::All,
            MarksArg::Strip => Marks::None,
        },
        justify: args.justify,
        ..Options::default()
    }
}

fn write_lines(
    found: &Layout,
    options: &Options,
    sheet: Option<&Sheet>,
    out: &mut impl Write,
) -> io::Result<()> {
    for line in &found.lines {
        if let Some(sheet) = sheet {
            sheet.line(line, options.width, out)?;
            continue;
        }
        let first = line.cells(options.width).next().map_or(0, |cell| cell.column);
        writeln!(out, "{:first$}{}", "", line.visual())?;
    }
    Ok(())
}

/// A visual line as JSON. Offsets are bytes of `text`, the paragraph after sanitising.
#[derive(Serialize)]
struct LineJson<'a> {
    paragraph: usize,
    text: &'a str,
    direction: Direction,
    /// The reason why the line ends: `hard`, `soft`, `emergency` or `cut`.
    end: &'static str,
    width: usize,
    source: [usize; 2],
    cells: Vec<CellJson<'a>>,
}

#[derive(Serialize)]
struct CellJson<'a> {
    column: usize,
    symbol: &'a str,
    width: usize,
    level: u8,
    source: [usize; 2],
}

fn write_json(
    paragraph: usize,
    text: &str,
    found: &Layout,
    options: &Options,
    out: &mut impl Write,
) -> io::Result<()> {
    for line in &found.lines {
        serde_json::to_writer(&mut *out, &line_json(paragraph, text, line, options.width))?;
        out.write_all(b"\n")?;
    }
    Ok(())
}

fn line_json<'a>(paragraph: usize, text: &'a str, line: &'a Line, width: usize) -> LineJson<'a> {
    let cells = line.cells(width).map(|cell| CellJson {
        column: cell.column,
        symbol: cell.symbol,
        width: cell.width,
        level: cell.level,
        source: [cell.source.start, cell.source.end],
    });
    LineJson {
        paragraph,
        text,
        direction: line.direction(),
        end: match line.end() {
            LineEnd::Hard => "hard",
            LineEnd::Soft => "soft",
            LineEnd::Emergency => "emergency",
            LineEnd::Cut => "cut",
        },
        width: line.width(),
        source: [line.source().start, line.source().end],
        cells: cells.collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::Parser;

    #[derive(Parser)]
    struct Command {
        #[command(flatten)]
        args: RenderArgs,
    }

    fn rendered(arguments: &[&str], input: &[u8]) -> String {
        let command =
            Command::parse_from(std::iter::once("render").chain(arguments.iter().copied()));
        let mut out = Vec::new();
        render(&command.args, &mut &*input, &mut out, None).unwrap();
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn lays_out_each_line_of_the_input() {
        let input = "سلام\nhello big world\n\n".as_bytes();
        assert_eq!(
            rendered(&["--width", "8", "--align"], input),
            "    \u{fee1}\u{fefc}\u{feb3}\nhello\nbig\nworld\n\n".replacen("    ", "     ", 1)
        );
        assert_eq!(
            rendered(&["--width", "8", "--cut", "--direction", "ltr"], b"hello big world"),
            "hello b…\n"
        );
        assert_eq!(rendered(&["--shaping", "letters"], "אב".as_bytes()), "בא\n");
        assert_eq!(rendered(&["--shaping", "none", "--align=left"], "אב".as_bytes()), "אב\n");
    }

    #[test]
    fn nothing_from_the_input_controls_the_terminal() {
        assert_eq!(rendered(&[], b"a\x1b[2Jb\xff\x9b31m\r\nc"), "a[2Jb\u{fffd}\u{fffd}31m\nc\n");
    }

    #[test]
    fn json_gives_the_cells() {
        let line = rendered(&["--json", "--width", "10", "--align"], "لا a".as_bytes());
        let value: serde_json::Value = serde_json::from_str(&line).unwrap();
        assert_eq!(value["direction"], "rtl");
        assert_eq!(value["cells"][2]["symbol"], "\u{fefb}");
        assert_eq!(value["cells"][2]["column"], 9);
        assert_eq!(value["cells"][0]["source"], serde_json::json!([5, 6]));
        assert_eq!(value["cells"][0]["level"], 2);
    }

    #[test]
    fn a_missing_file_is_named() {
        let command = Command::parse_from(["render", "/nowhere/text"]);
        let error = render(&command.args, &mut io::empty(), &mut io::sink(), None).unwrap_err();
        assert_eq!(error.phrase().arguments[0], ("file".into(), "/nowhere/text".into()));
    }
}
