//! What comes from the terminal, once decoded.
//!
//! Bytes become keys in `decode`; the thread that reads them is in `watch`.
use crate::keys::Key;

/// An event of the terminal or of the system that concerns the terminal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Input {
    Key(Key),
    /// Pasted text without controls; line ends are `\n`. Never run as keys.
    Paste(String),
    FocusGained,
    FocusLost,
    /// The terminal says whether it is in the explicit direction mode; kept inside this layer.
    Explicit(bool),
    /// The terminal says what it is (primary attributes), which answers the last question of a
    /// round; kept inside this layer.
    Attributes,
    /// The terminal has this many columns and rows now.
    Resize {
        columns: u16,
        rows: u16,
    },
    /// The program is to stop and give the terminal back: call `Session::suspend`.
    Suspend,
    /// The program was stopped by force and runs again: call `Session::resume`, draw everything.
    Resumed,
    /// A signal asks the program to end; the number is the signal's. The program has two seconds.
    Quit(i32),
    /// The terminal is gone. The program has two seconds.
    Gone,
}

/// Bytes kept of one paste: more than a person pastes into a line, less than hurts.
pub(super) const PASTE_LIMIT: usize = 256 * 1024;

/// Pasted bytes as text: line ends unified, controls and direction overrides dropped.
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
