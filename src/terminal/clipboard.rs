//! Copying through the terminal (OSC 52). It works over SSH and needs no other program.
use crate::locale::Phrase;
use crossterm::{QueueableCommand, clipboard::CopyToClipboard};

/// The most bytes of text to copy. Terminals take about 100 000 bytes of base64 (xterm's limit).
pub const CLIPBOARD_LIMIT: usize = 74_994;

/// The reason a text was not copied.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ClipboardError {
    #[error("{len} bytes are more than the {CLIPBOARD_LIMIT} a terminal takes")]
    TooLong { len: usize },
}

impl ClipboardError {
    /// The sentence for the user.
    pub fn phrase(&self) -> Phrase {
        match self {
            Self::TooLong { len } => Phrase::new("clipboard-too-long")
                .with("size", len / 1000)
                .with("limit", CLIPBOARD_LIMIT / 1000),
        }
    }
}

/// The bytes that make the terminal copy `text` to the clipboard (selector `c`). `text` is logical
/// text, never the contents of cells.
///
/// # Errors
///
/// If the text is longer than terminals accept.
pub fn copy(text: &str) -> Result<Vec<u8>, ClipboardError> {
    if text.len() > CLIPBOARD_LIMIT {
        return Err(ClipboardError::TooLong { len: text.len() });
    }
    let mut out = Vec::new();
    // Queueing into a Vec cannot fail.
    let _ = out.queue(CopyToClipboard::to_clipboard_from(text));
    Ok(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_encoded_and_bounded() {
        assert_eq!(copy("سلام").unwrap(), b"\x1b]52;c;2LPZhNin2YU=\x1b\\");
        assert!(copy(&"x".repeat(CLIPBOARD_LIMIT)).unwrap().len() < 100_020);
        let error = copy(&"x".repeat(CLIPBOARD_LIMIT + 1)).unwrap_err();
        assert_eq!(error.phrase().id, "clipboard-too-long");
    }
}
