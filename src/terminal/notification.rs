//! Notifications through the terminal. They work over SSH and draw nothing on the screen.
use sahifa_terminal::window_title;

/// The most characters of a notification. Desktops cut longer ones.
const LONGEST: usize = 200;

/// The way in which the terminal tells the user.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Channel {
    /// BEL, which every terminal and multiplexer knows.
    Bell,
    /// OSC 9 of iTerm2, which kitty, foot, WezTerm and Ghostty know.
    Osc9,
    /// OSC 777 of rxvt-unicode, which foot, WezTerm and Ghostty know.
    Osc777,
    /// OSC 99 of kitty.
    Osc99,
    /// OSC 2: the title of the window, until the earlier one is brought back.
    Title,
}

/// The bytes that make the terminal tell `text`, in logical order. `about` names the program that
/// tells it.
pub fn notification(channel: Channel, about: &str, text: &str) -> Vec<u8> {
    let (about, text) = (clean(about), clean(text));
    match channel {
        Channel::Bell => b"\x07".to_vec(),
        Channel::Osc9 => format!("\x1b]9;{text}\x1b\\").into_bytes(),
        // Semicolons separate its fields.
        Channel::Osc777 => {
            let [about, text] = [about, text].map(|field| field.replace(';', ","));
            format!("\x1b]777;notify;{about};{text}\x1b\\").into_bytes()
        }
        // Both parts have one id, under which a later one takes its place.
        Channel::Osc99 => {
            format!("\x1b]99;i=sahifa:d=0;{about}\x1b\\\x1b]99;i=sahifa:p=body;{text}\x1b\\")
                .into_bytes()
        }
        Channel::Title => window_title(&text),
    }
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
            (Channel::Osc777, "\x1b]777;notify;Sahifa,;عاجل]52,c,x, a\x1b\\"),
            (
                Channel::Osc99,
                "\x1b]99;i=sahifa:d=0;Sahifa;\x1b\\\x1b]99;i=sahifa:p=body;عاجل]52;c;x; a\x1b\\",
            ),
            (Channel::Title, "\x1b[22;2t\x1b]2;عاجل]52;c;x; a\x1b\\"),
        ] {
            let bytes = String::from_utf8(notification(channel, "Sahifa;\x1b", text));
            assert_eq!(bytes.expect("UTF-8"), expected);
        }
        let long = notification(Channel::Osc9, "", &"خ".repeat(1000));
        assert_eq!(String::from_utf8(long).expect("UTF-8").chars().count(), 200 + 6);
    }
}
