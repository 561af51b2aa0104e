//! A row of an overlay, and its room.
use crate::app::geometry::Size;
use crate::config::RtlMode;
use sahifa_text::CleanText;

/// How a row is to look.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    Plain,
    Heading,
    Dim,
    Error,
}

/// One row of an overlay.
#[derive(Clone, Debug, PartialEq)]
pub struct OverlayLine {
    /// A key, a mark or a number in a column of its own.
    pub lead: Option<String>,
    pub text: String,
    pub tone: Tone,
    /// Text from outside, laid out in its own direction.
    pub literal: bool,
    /// A piece of an address: from left to right, whatever stands in it.
    pub address: bool,
    /// Drawn and sent in this mode, not in the one in use.
    pub mode: Option<RtlMode>,
}

impl OverlayLine {
    pub(super) fn new(text: String) -> Self {
        Self { lead: None, text, tone: Tone::Plain, literal: false, address: false, mode: None }
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

    pub(super) fn literal(self) -> Self {
        Self { literal: true, ..self }
    }
}

/// Columns of text in a row: all of the screen but the border and a blank beside it.
pub(super) fn width(screen: Size) -> usize {
    usize::from(screen.columns.saturating_sub(4)).max(1)
}

/// A text in pieces that fit in a row each: what a server did stands at the end of a sentence, often
/// behind a long address.
pub(super) fn broken(text: &str, screen: Size) -> Vec<String> {
    let options = sahifa_text::Options { width: width(screen), ..sahifa_text::Options::default() };
    let text = CleanText::new(text);
    let layout = sahifa_text::layout(&text, &[], &options);
    let pieces = layout.lines.iter().map(|line| line.source());
    let pieces = pieces.filter_map(|range| text.as_str().get(range));
    pieces.map(|piece| piece.trim().to_owned()).collect()
}
