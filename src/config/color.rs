//! A colour as a theme writes it.

/// A colour of the terminal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Color {
    /// The terminal's own foreground or background.
    Default,
    /// One of the sixteen colours of the terminal's palette: 0 black … 7 white, 8–15 the same
    /// bright.
    Ansi(u8),
    /// One of 256 colours.
    Indexed(u8),
    Rgb(u8, u8, u8),
}

const NAMES: [&str; 8] = ["black", "red", "green", "yellow", "blue", "magenta", "cyan", "white"];

impl Color {
    /// The colour that is written so in a theme.
    pub fn from_name(text: &str) -> Option<Self> {
        if text == "default" {
            return Some(Self::Default);
        }
        if let Some(digits) = text.strip_prefix('#') {
            let [red, green, blue] = [0, 2, 4].map(|at| {
                digits.get(at..at + 2).and_then(|pair| u8::from_str_radix(pair, 16).ok())
            });
            return (digits.len() == 6).then_some(Self::Rgb(red?, green?, blue?));
        }
        let (name, bright) = match text.strip_prefix("bright-") {
            Some(name) => (name, 8),
            None => (text, 0),
        };
        let index = NAMES.iter().position(|other| *other == name)?;
        u8::try_from(index).ok().map(|index| Self::Ansi(index + bright))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn colours_are_read_as_they_are_written() {
        for (text, color) in [
            ("default", Some(Color::Default)),
            ("red", Some(Color::Ansi(1))),
            ("bright-white", Some(Color::Ansi(15))),
            ("#0A0b0c", Some(Color::Rgb(10, 11, 12))),
            ("#12345g", None),
            ("#1234567", None),
            ("bright-default", None),
            ("", None),
        ] {
            assert_eq!(Color::from_name(text), color, "{text}");
        }
    }
}
