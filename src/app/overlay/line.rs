//! A row of an overlay, and its width.
use crate::app::geometry::Size;
use crate::config::{Color, RtlMode};
use sahifa_text::CleanText;
use std::ops::Range;

/// The look of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    Plain,
    Heading,
    Dim,
    Error,
    /// Modules of a QR code: black on white in any theme.
    Code,
}

/// One row of an overlay.
#[derive(Clone, Debug, PartialEq)]
pub struct OverlayLine {
    /// A key, a mark or a number in its own column.
    pub lead: Option<String>,
    pub text: String,
    pub tone: Tone,
    /// Text from outside, laid out in its own direction.
    pub literal: bool,
    /// A piece of an address: drawn from left to right, whatever it holds.
    pub address: bool,
    /// The mode that the row is drawn and sent in, instead of the one in use.
    pub mode: Option<RtlMode>,
    /// The colour of the text, instead of that of the tone.
    pub color: Option<Color>,
    /// The address that the text stands for.
    pub link: Option<String>,
    /// The bytes of `text` that are bold.
    pub bold: Range<usize>,
}

impl OverlayLine {
    pub(super) fn new(text: String) -> Self {
        Self {
            lead: None,
            text,
            tone: Tone::Plain,
            literal: false,
            address: false,
            mode: None,
            color: None,
            link: None,
            bold: 0..0,
        }
    }

    pub(super) fn lead(self, lead: String) -> Self {
        Self { lead: Some(lead), ..self }
    }

    pub(super) fn tone(self, tone: Tone) -> Self {
        Self { tone, ..self }
    }

    pub(super) fn address(self) -> Self {
        Self { literal: true, address: true, ..self }
    }

    /// The row as a piece of this address, or a name for it.
    pub(super) fn link(self, address: &str) -> Self {
        Self { link: Some(address.to_owned()), ..self }
    }

    pub(super) fn literal(self) -> Self {
        Self { literal: true, ..self }
    }
}

/// Columns of text in a row: all of the screen but the border and a blank beside it.
pub(super) fn width(screen: Size) -> usize {
    usize::from(screen.columns.saturating_sub(4)).max(1)
}

/// A text in pieces that each fit in a row. The reason for an error stands at the end of a
/// sentence, often after a long address.
pub(super) fn broken(text: &str, screen: Size) -> Vec<String> {
    let options = sahifa_text::Options { width: width(screen), ..sahifa_text::Options::default() };
    let text = CleanText::new(text);
    let layout = sahifa_text::layout(&text, &[], &options);
    let pieces = layout.lines.iter().map(|line| line.source());
    let pieces = pieces.filter_map(|range| text.as_str().get(range));
    // A blank before an isolate (UAX #9 §2.4) is at the end of the row, too.
    let is_end = |c: char| c.is_whitespace() || matches!(c, '\u{2066}'..='\u{2068}');
    pieces.map(|piece| piece.trim_end_matches(is_end).trim_start().to_owned()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pieces_fit_in_the_row_where_isolates_begin_the_next() {
        let screen = Size { columns: 44, rows: 20 };
        for count in 1..40 {
            let text = format!("{} et \u{2068}keep_items\u{2069}.", "a".repeat(count));
            for piece in broken(&text, screen) {
                assert!(sahifa_text::width(&piece) <= width(screen), "{count}: {piece:?}");
            }
        }
    }
}
