//! Notifications through the terminal. They work over SSH and draw nothing on the screen.

/// The most characters of a notification. Desktops cut longer ones.
const LONGEST: usize = 200;

/// The way in which the terminal tells the user.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Channel {
    /// BEL, which every terminal and multiplexer knows.
    Bell,
    /// OSC 9 of iTerm2, which kitty, foot, WezTerm, Ghostty and Windows Terminal know.
    Osc9,
    /// OSC 777 of rxvt-unicode, which VTE, foot, WezTerm and Ghostty know.
    Osc777,
    /// OSC 2: the title of the window, until [`restored_title`].
    Title,
}

/// The bytes that make the terminal tell `text`, in logical order.
pub fn notification(channel: Channel, text: &str) -> Vec<u8> {
    let text = clean(text);
    match channel {
        Channel::Bell => b"\x07".to_vec(),
        Channel::Osc9 => format!("\x1b]9;{text}\x1b\\").into_bytes(),
        // Semicolons separate its fields.
        Channel::Osc777 => {
            format!("\x1b]777;notify;Sahifa;{}\x1b\\", text.replace(';', ",")).into_bytes()
        }
        // XTWINOPS 22 keeps the title that was there.
        Channel::Title => format!("\x1b[22;2t\x1b]2;{text}\x1b\\").into_bytes(),
    }
}

/// The bytes that bring back the title that was there before (XTWINOPS 23).
pub fn restored_title() -> &'static [u8] {
    b"\x1b[23;2t"
}

/// The text on one line, without controls, and bounded.
fn clean(text: &str) -> String {
    text.chars().filter(|ch| !ch.is_control()).take(LONGEST).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_cannot_leave_its_sequence() {
        let text = "عاجل\x1b]52;c;x\x07\n; a\u{9C}";
        for (channel, expected) in [
            (Channel::Bell, "\x07"),
            (Channel::Osc9, "\x1b]9;عاجل]52;c;x; a\x1b\\"),
            (Channel::Osc777, "\x1b]777;notify;Sahifa;عاجل]52,c,x, a\x1b\\"),
            (Channel::Title, "\x1b[22;2t\x1b]2;عاجل]52;c;x; a\x1b\\"),
        ] {
            let bytes = String::from_utf8(notification(channel, text)).expect("UTF-8");
            assert_eq!(bytes, expected);
        }
        let long = notification(Channel::Osc9, &"خ".repeat(1000));
        assert_eq!(String::from_utf8(long).expect("UTF-8").chars().count(), 200 + 6);
    }
}
