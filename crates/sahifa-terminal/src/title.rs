//! The title of the terminal's window.

/// The most characters of a title.
const LONGEST: usize = 200;

/// The bytes that give the window a title (OSC 2) and have the terminal keep the one before
/// (XTWINOPS 22).
pub fn window_title(text: &str) -> Vec<u8> {
    let text: String = text.chars().filter(|c| !c.is_control()).take(LONGEST).collect();
    format!("\x1b[22;2t\x1b]2;{text}\x1b\\").into_bytes()
}

/// The bytes that bring back the title that the terminal kept (XTWINOPS 23).
pub const EARLIER_TITLE: &[u8] = b"\x1b[23;2t";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_cannot_leave_its_sequence() {
        let title = String::from_utf8(window_title("صحيفة\x1b\\\u{9c}\x07\n")).unwrap();
        assert_eq!(title, "\x1b[22;2t\x1b]2;صحيفة\\\x1b\\");
        assert_eq!(
            String::from_utf8(window_title(&"x".repeat(900))).unwrap().len(),
            7 + 4 + 200 + 2
        );
    }
}
