//! Decoded input from the terminal.
//!
//! `decode` turns bytes into keys; the thread that reads them is in `watch`.
use crate::keys::{Key, Mouse};

/// An event of the terminal, or of the system about the terminal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Input {
    Key(Key),
    /// Pasted text without controls; its line ends are `
    /// `. It is never run as keys.
    Paste(String),
    /// Acts of the mouse that arrived in one read, in their order.
    Mouse(Vec<Mouse>),
    FocusGained,
    FocusLost,
    /// The background of the terminal is another one now: light, or dark.
    Background(bool),
    /// The terminal's report of its direction mode: true for explicit. It stays inside this layer.
    Explicit(bool),
    /// The terminal's primary attributes, which answer the last question of a round. They stay
    /// inside this layer.
    Attributes,
    /// The new size of the terminal, in columns and rows.
    Resize {
        columns: u16,
        rows: u16,
    },
    /// A request to stop and give the terminal back: call `Session::suspend`.
    Suspend,
    /// The program was stopped by force and runs again: call `Session::resume`, and draw
    /// everything.
    Resumed,
    /// A signal that asks the program to end, with its number. The program has two seconds.
    Quit(i32),
    /// The terminal is gone. The program has two seconds.
    Gone,
}

/// The most bytes of one paste: more than a person pastes into a line, and less than would do harm.
pub(super) const PASTE_LIMIT: usize = 256 * 1024;

/// Pasted bytes as text, with unified line ends, and without controls and direction overrides.
pub(super) fn pasted(bytes: &[u8]) -> String {
    let text = String::from_utf8_lossy(bytes);
    let mut clean = String::with_capacity(text.len());
    let mut characters = text.chars().peekable();
    while let Some(c) = characters.next() {
        match c {
            '\r' => {
                if characters.peek() != Some(&'\n') {
                    clean.push('\n');
                }
            }
            '\n' => clean.push('\n'),
            '\t' => clean.push(' '),
            '\u{85}' | '\u{2028}' | '\u{2029}' => clean.push('\n'),
            '\u{202A}'..='\u{202E}' | '\u{FEFF}' | '\u{FFFD}' => {}
            c if c.is_control() => {}
            c => clean.push(c),
        }
    }
    clean
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pasted_text_is_clean() {
        let table: &[(&[u8], &str)] = &[
            ("سلام\r\nb\rc\n".as_bytes(), "سلام\nb\nc\n"),
            (b"a\x1b[2Jb\x07\x00", "a[2Jb"),
            ("x\u{202E}y\u{2028}z\u{9B}1".as_bytes(), "xy\nz1"),
            (b"tab\there \xFF\xFE", "tab here "),
        ];
        for (bytes, expected) in table {
            assert_eq!(pasted(bytes), *expected);
        }
    }
}
