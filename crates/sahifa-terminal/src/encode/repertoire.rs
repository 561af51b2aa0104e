//! The characters that a terminal gets, and what stands for the others.
use crate::cell::VisualCell;
use std::borrow::Cow;

/// The characters that reach a terminal as they are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub enum Repertoire {
    /// All.
    #[default]
    Unicode,
    /// Text, and the lines and blocks of code page 437, which fonts of the Linux console have. Other
    /// signs are ASCII.
    Console,
    /// Text. Signs and lines are ASCII.
    PlainSigns,
    /// ASCII alone: letters lose their accents, and `?` stands for those of other scripts. A terminal that
    /// does not decode UTF-8 would take bytes of it for control characters (C1, ECMA-48 §5.3).
    Ascii,
}

/// Signs and typographic punctuation: the character, its stand-in of ASCII, and true if code page 437 has
/// it. All take one column, so no layout depends on the choice.
const SIGNS: &[(char, char, bool)] = &[
    // Lines between and around panes; bars of quotations and of the scroll position.
    ('│', '|', true),
    ('┃', '#', false),
    ('─', '-', true),
    ('┌', '+', true),
    ('┐', '+', true),
    ('└', '+', true),
    ('┘', '+', true),
    ('┬', '+', true),
    ('┴', '+', true),
    ('├', '+', true),
    ('┤', '+', true),
    ('┠', '*', false),
    ('┨', '*', false),
    // What is folded.
    ('▾', 'v', false),
    ('▸', '>', false),
    ('◂', '<', false),
    // Marks of articles, of choices and of list items.
    ('★', '*', false),
    ('●', 'o', false),
    ('◆', '+', false),
    ('◇', '-', false),
    ('✓', 'x', false),
    ('✗', '-', false),
    ('•', '*', true),
    ('·', '-', true),
    // A text that is cut.
    ('…', '~', false),
    // Blocks, in pictures and codes.
    ('█', '#', true),
    ('▀', '"', true),
    ('▄', '_', true),
    // Punctuation.
    ('\u{A0}', ' ', true),
    ('“', '"', false),
    ('”', '"', false),
    ('„', '"', false),
    ('‘', '\'', false),
    ('’', '\'', false),
    ('«', '"', true),
    ('»', '"', true),
    ('–', '-', false),
    ('—', '-', false),
    ('−', '-', false),
    ('×', 'x', false),
];

/// Letters of Latin-1 from U+00C0 on without their accents.
const LATIN: &[u8; 64] = b"AAAAAAACEEEEIIIIDNOOOOOxOUUUUYTsaaaaaaaceeeeiiiidnooooo/ouuuuyty";

/// The stand-in of a sign, if `symbol` is one of the table.
pub fn plain_sign(symbol: char) -> Option<char> {
    sign(symbol).map(|(plain, _)| plain)
}

fn sign(symbol: char) -> Option<(char, bool)> {
    let found = SIGNS.iter().find(|(sign, ..)| *sign == symbol);
    found.map(|(_, plain, is_in_437)| (*plain, *is_in_437))
}

/// The nearest ASCII of a letter or a digit.
fn plain_letter(letter: char) -> char {
    let at = |first: char| (letter as usize).checked_sub(first as usize);
    let digit = |first| at(first).filter(|value| *value < 10);
    if letter.is_ascii() {
        return letter;
    }
    if let Some(value) = digit('٠').or_else(|| digit('۰')) {
        return u8::try_from(value).map_or('?', |value| (b'0' + value).into());
    }
    at('\u{C0}').and_then(|at| LATIN.get(at)).map_or('?', |plain| (*plain).into())
}

impl Repertoire {
    /// True if blocks look as they should, so that codes and pictures can be drawn with them.
    pub fn has_blocks(self) -> bool {
        matches!(self, Self::Unicode | Self::Console)
    }

    /// The cell as it is sent.
    pub(super) fn replaced(self, cell: &VisualCell) -> Cow<'_, VisualCell> {
        if self == Self::Unicode || cell.symbol().is_ascii() {
            return Cow::Borrowed(cell);
        }
        let stand_in = match (self, sign(cell.base())) {
            (Self::Console, Some((_, true))) => None,
            (_, Some((plain, _))) => Some(plain),
            (Self::Ascii, None) => Some(plain_letter(cell.base())),
            (_, None) => None,
        };
        match (stand_in, cell.width()) {
            (None, _) => Cow::Borrowed(cell),
            (Some(_), 2) => Cow::Owned(VisualCell::new("??", 2, cell.style)),
            (Some(plain), _) => Cow::Owned(cell.replaced_whole(plain)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cell::Style;
    use Repertoire::{Ascii, Console, PlainSigns, Unicode};

    #[test]
    fn signs_stand_once_in_the_table_and_are_printable() {
        for (at, (sign, plain, _)) in SIGNS.iter().enumerate() {
            assert!(!sign.is_ascii() && (*plain == ' ' || plain.is_ascii_graphic()), "{sign:?}");
            assert!(SIGNS.iter().skip(at + 1).all(|(other, ..)| other != sign), "{sign:?}");
        }
    }

    #[test]
    fn a_cell_is_sent_in_characters_that_arrive() {
        for (symbol, width, sent) in [
            // Unicode, console, plain signs, ASCII.
            ("a", 1, ["a", "a", "a", "a"]),
            ("│", 1, ["│", "│", "|", "|"]),
            ("┃", 1, ["┃", "#", "#", "#"]),
            ("★", 1, ["★", "*", "*", "*"]),
            ("…", 1, ["…", "~", "~", "~"]),
            ("“", 1, ["“", "\"", "\"", "\""]),
            ("é", 1, ["é", "é", "é", "e"]),
            ("e\u{301}", 1, ["e\u{301}", "e\u{301}", "e\u{301}", "e"]),
            ("ß", 1, ["ß", "ß", "ß", "s"]),
            ("\u{FEB3}", 1, ["\u{FEB3}", "\u{FEB3}", "\u{FEB3}", "?"]),
            ("بَ", 1, ["بَ", "بَ", "بَ", "?"]),
            ("٧", 1, ["٧", "٧", "٧", "7"]),
            ("۷", 1, ["۷", "۷", "۷", "7"]),
            ("日", 2, ["日", "日", "日", "??"]),
            ("❤\u{FE0F}", 2, ["❤\u{FE0F}", "❤\u{FE0F}", "❤\u{FE0F}", "??"]),
        ] {
            let cell = VisualCell::new(symbol, width, Style::default());
            for (repertoire, sent) in [Unicode, Console, PlainSigns, Ascii].into_iter().zip(sent) {
                let found = repertoire.replaced(&cell);
                assert_eq!((found.symbol(), found.width()), (sent, width), "{repertoire:?}");
            }
        }
    }
}
