//! A key press, and how it is written: `j`, `G`, `ctrl-d`, `shift-tab`, `g g`.
use std::fmt;
use std::str::FromStr;

/// The key that was pressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum KeyCode {
    /// The character the key produced, shift already applied.
    Char(char),
    Enter,
    Esc,
    Tab,
    Backspace,
    Delete,
    Insert,
    Up,
    Down,
    Left,
    Right,
    Home,
    End,
    PageUp,
    PageDown,
    /// F1 to F24.
    F(u8),
}

/// The first name is the one that is printed.
const NAMED: &[(KeyCode, &[&str])] = &[
    (KeyCode::Char(' '), &["space"]),
    (KeyCode::Enter, &["enter", "return"]),
    (KeyCode::Esc, &["esc", "escape"]),
    (KeyCode::Tab, &["tab"]),
    (KeyCode::Backspace, &["backspace"]),
    (KeyCode::Delete, &["delete", "del"]),
    (KeyCode::Insert, &["insert", "ins"]),
    (KeyCode::Up, &["up"]),
    (KeyCode::Down, &["down"]),
    (KeyCode::Left, &["left"]),
    (KeyCode::Right, &["right"]),
    (KeyCode::Home, &["home"]),
    (KeyCode::End, &["end"]),
    (KeyCode::PageUp, &["page-up", "pageup", "pgup"]),
    (KeyCode::PageDown, &["page-down", "pagedown", "pgdn"]),
];

/// One key press with its modifiers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Key {
    pub code: KeyCode,
    pub ctrl: bool,
    pub alt: bool,
    /// Never set on a character: there the character itself tells.
    pub shift: bool,
}

/// The keys of a sequence, at most.
pub const MAX_KEYS: usize = 8;

/// The reason a key could not be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum KeyError {
    /// Nothing stands where a key should.
    #[error("no key given")]
    Empty,
    /// Not a character and not the name of a key.
    #[error("no key is called {0:?}")]
    Unknown(String),
    /// More keys one after the other than a sequence may have.
    #[error("a sequence has {MAX_KEYS} keys at most")]
    TooMany,
}

impl Key {
    /// `code` without modifiers.
    pub fn plain(code: KeyCode) -> Self {
        Self { code, ctrl: false, alt: false, shift: false }
    }

    /// The key that produces `c`.
    pub fn char(c: char) -> Self {
        Self::plain(KeyCode::Char(c))
    }

    /// `c` with control held.
    pub fn ctrl(c: char) -> Self {
        Self { ctrl: true, ..Self::char(c) }
    }

    /// The same key in one form for all terminals: control ignores case, and shift is part of a
    /// character.
    #[must_use]
    pub fn normalized(self) -> Self {
        match self.code {
            KeyCode::Char(c) => {
                let c =
                    if self.shift && c.is_ascii_lowercase() { c.to_ascii_uppercase() } else { c };
                let c = if self.ctrl { c.to_ascii_lowercase() } else { c };
                Self { code: KeyCode::Char(c), shift: false, ..self }
            }
            _ => self,
        }
    }
}

impl FromStr for Key {
    type Err = KeyError;

    fn from_str(text: &str) -> Result<Self, KeyError> {
        let mut key = Self::plain(KeyCode::Esc);
        let mut rest = text;
        while let Some((modifier, after)) = split_modifier(rest) {
            match modifier {
                Modifier::Ctrl => key.ctrl = true,
                Modifier::Alt => key.alt = true,
                Modifier::Shift => key.shift = true,
            }
            rest = after;
        }
        key.code = code(rest).ok_or_else(|| match text {
            "" => KeyError::Empty,
            _ => KeyError::Unknown(text.to_owned()),
        })?;
        Ok(key.normalized())
    }
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (held, name) in [(self.ctrl, "ctrl-"), (self.alt, "alt-"), (self.shift, "shift-")] {
            if held {
                f.write_str(name)?;
            }
        }
        match self.code {
            KeyCode::F(number) => write!(f, "f{number}"),
            code => match NAMED.iter().find(|(other, _)| *other == code) {
                Some((_, names)) => f.write_str(names[0]),
                None => match code {
                    KeyCode::Char(c) => write!(f, "{c}"),
                    _ => Ok(()),
                },
            },
        }
    }
}

enum Modifier {
    Ctrl,
    Alt,
    Shift,
}

/// The modifier before the first `-`, and what follows; `-` itself is a key.
fn split_modifier(text: &str) -> Option<(Modifier, &str)> {
    let (name, rest) = text.split_once('-')?;
    if rest.is_empty() {
        return None;
    }
    let modifier = match name.to_ascii_lowercase().as_str() {
        "ctrl" | "control" | "c" => Modifier::Ctrl,
        "alt" | "meta" | "a" | "m" => Modifier::Alt,
        "shift" | "s" => Modifier::Shift,
        _ => return None,
    };
    Some((modifier, rest))
}

fn code(text: &str) -> Option<KeyCode> {
    let mut chars = text.chars();
    if let (Some(c), None) = (chars.next(), chars.next()) {
        return (!c.is_control() && !c.is_whitespace()).then_some(KeyCode::Char(c));
    }
    let name = text.to_ascii_lowercase();
    if let Some(number) = name.strip_prefix('f').and_then(|digits| digits.parse::<u8>().ok()) {
        return (1..=24).contains(&number).then_some(KeyCode::F(number));
    }
    NAMED.iter().find(|(_, names)| names.contains(&name.as_str())).map(|(code, _)| *code)
}

/// Reads the keys of a binding, pressed one after the other, written with spaces between them.
///
/// # Errors
///
/// When there is no key in the text, or more than [`MAX_KEYS`], or a word is the name of none.
pub fn parse_binding(text: &str) -> Result<Vec<Key>, KeyError> {
    match text.split_whitespace().nth(MAX_KEYS) {
        Some(_) => Err(KeyError::TooMany),
        None => parse_sequence(text),
    }
}

/// Reads keys pressed one after the other, however many they are.
///
/// # Errors
///
/// When there is no key in the text, or a word is the name of none.
pub fn parse_sequence(text: &str) -> Result<Vec<Key>, KeyError> {
    let keys: Vec<Key> = text.split_whitespace().map(str::parse).collect::<Result<_, _>>()?;
    if keys.is_empty() { Err(KeyError::Empty) } else { Ok(keys) }
}

/// Writes keys pressed one after the other, as [`parse_sequence`] reads them.
pub fn write_sequence(keys: &[Key]) -> String {
    let names: Vec<String> = keys.iter().map(Key::to_string).collect();
    names.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn keys_are_read_and_written() {
        let shift_tab = Key { shift: true, ..Key::plain(KeyCode::Tab) };
        let alt_x = Key { alt: true, ..Key::char('x') };
        let cases = [
            ("j", Key::char('j'), "j"),
            ("G", Key::char('G'), "G"),
            ("shift-g", Key::char('G'), "G"),
            ("ctrl-d", Key::ctrl('d'), "ctrl-d"),
            ("Ctrl-D", Key::ctrl('d'), "ctrl-d"),
            ("C-d", Key::ctrl('d'), "ctrl-d"),
            ("shift-tab", shift_tab, "shift-tab"),
            ("alt-x", alt_x, "alt-x"),
            ("space", Key::char(' '), "space"),
            ("pgdn", Key::plain(KeyCode::PageDown), "page-down"),
            ("page-up", Key::plain(KeyCode::PageUp), "page-up"),
            ("-", Key::char('-'), "-"),
            ("ctrl--", Key::ctrl('-'), "ctrl--"),
            ("+", Key::char('+'), "+"),
            ("f", Key::char('f'), "f"),
            ("f5", Key::plain(KeyCode::F(5)), "f5"),
            ("ش", Key::char('ش'), "ش"),
            ("Return", Key::plain(KeyCode::Enter), "enter"),
        ];
        for (text, key, written) in cases {
            assert_eq!(text.parse(), Ok(key), "{text}");
            assert_eq!(key.to_string(), written, "{text}");
        }
    }

    #[test]
    fn what_is_no_key_is_refused() {
        assert_eq!("".parse::<Key>(), Err(KeyError::Empty));
        for text in ["hyper-x", "f0", "f25", "f999", "ab", "ctrl-", "ctrl-ab", "\u{1b}", "\u{a0}"] {
            assert_eq!(text.parse::<Key>(), Err(KeyError::Unknown(text.to_owned())), "{text:?}");
        }
        assert_eq!(parse_sequence("  "), Err(KeyError::Empty));
    }

    #[test]
    fn sequences_stand_with_spaces() {
        let keys = parse_sequence(" g  ctrl-d ").expect("two keys");
        assert_eq!(keys, [Key::char('g'), Key::ctrl('d')]);
        assert_eq!(write_sequence(&keys), "g ctrl-d");
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_again(text in "\\PC{0,12}") {
            if let Ok(keys) = parse_sequence(&text) {
                prop_assert_eq!(parse_sequence(&write_sequence(&keys)), Ok(keys));
            }
        }
    }
}
