//! What text from outside may hold once it is inside: the sanitiser of every parser.
//!
//! White space and controls become harmless here, before anything is stored; the text engine and
//! the cell writer check again.
use super::limits;
use icu_properties::CodePointMapData;
use icu_properties::props::{GeneralCategory, GeneralCategoryGroup};
use std::borrow::Cow;

/// Marks kept on one base character.
const MARKS: usize = 8;

/// Text without C0 and C1 controls (but `\n`), overrides, embeddings and noncharacters, with at
/// most eight marks on a base and with isolates balanced.
pub(super) fn text(input: &str) -> Cow<'_, str> {
    if is_clean(input) {
        return Cow::Borrowed(input);
    }
    let mut cleaner = Cleaner::default();
    let mut output = String::with_capacity(input.len());
    for ch in input.chars() {
        if let Some(ch) = cleaner.pass(ch) {
            output.push(ch);
        }
    }
    for _ in 0..cleaner.open {
        output.push('\u{2069}');
    }
    Cow::Owned(output)
}

/// One line of clean text: white space folded to single spaces and trimmed, at most a field long.
pub(super) fn line(input: &str) -> String {
    let clean = text(input);
    let mut output = String::with_capacity(clean.len().min(limits::FIELD));
    for word in clean.split(is_space).filter(|word| !word.is_empty()) {
        if output.len() + word.len() >= limits::FIELD {
            let room = limits::FIELD.saturating_sub(output.len() + 1);
            output.push(' ');
            output.push_str(cut(word, room));
            break;
        }
        if !output.is_empty() {
            output.push(' ');
        }
        output.push_str(word);
    }
    output
}

/// At most `len` bytes of `input`, cut between characters.
pub(super) fn cut(input: &str, len: usize) -> &str {
    &input[..input.floor_char_boundary(len)]
}

/// White space that separates words; no-break spaces do not.
pub(super) fn is_space(ch: char) -> bool {
    ch.is_whitespace() && !matches!(ch, '\u{a0}' | '\u{2007}' | '\u{202f}')
}

#[derive(Default)]
struct Cleaner {
    marks: usize,
    open: usize,
}

impl Cleaner {
    fn pass(&mut self, ch: char) -> Option<char> {
        match ch {
            '\n' => {}
            '\t' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' => return Some(' '),
            '\u{2028}' | '\u{2029}' => return Some('\n'),
            '\u{2066}'..='\u{2068}' => self.open += 1,
            '\u{2069}' if self.open == 0 => return None,
            '\u{2069}' => self.open -= 1,
            _ if is_forbidden(ch) => return None,
            _ if is_mark(ch) => {
                self.marks += 1;
                return (self.marks <= MARKS).then_some(ch);
            }
            _ => {}
        }
        self.marks = 0;
        Some(ch)
    }
}

fn is_clean(input: &str) -> bool {
    let mut marks = 0;
    input.chars().all(|ch| match ch {
        ' '..='~' | '\n' => {
            marks = 0;
            true
        }
        _ if ch < '\u{a0}' => false,
        '\u{2028}' | '\u{2029}' | '\u{2066}'..='\u{2069}' => false,
        _ if is_forbidden(ch) => false,
        _ => {
            marks = if is_mark(ch) { marks + 1 } else { 0 };
            marks <= MARKS
        }
    })
}

/// Controls, embeddings and overrides (UAX #9 §2.1, §2.2), deprecated format characters,
/// interlinear annotation, the byte order mark and noncharacters.
fn is_forbidden(ch: char) -> bool {
    matches!(ch,
        '\0'..='\u{1f}' | '\u{7f}'..='\u{9f}' | '\u{202a}'..='\u{202e}' | '\u{206a}'..='\u{206f}'
        | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{fdd0}'..='\u{fdef}')
        || (ch as u32) & 0xfffe == 0xfffe
}

fn is_mark(ch: char) -> bool {
    // Below U+0300 no character is a mark; tag characters pile up like marks do.
    ch >= '\u{300}'
        && (matches!(ch, '\u{e0000}'..='\u{e007f}')
            || GeneralCategoryGroup::Mark
                .contains(CodePointMapData::<GeneralCategory>::new().get(ch)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn controls_and_overrides_go() {
        for (input, expected) in [
            ("plain نص", "plain نص"),
            ("a\u{1b}]52;c;x\u{7}b", "a]52;c;xb"),
            ("a\u{9b}2Jb\u{0}", "a2Jb"),
            ("a\u{202e}b\u{202c}c", "abc"),
            ("a\u{2067}b", "a\u{2067}b\u{2069}"),
            ("a\u{2069}b", "ab"),
            ("م\u{200f}ن\u{200d}", "م\u{200f}ن\u{200d}"),
            ("\u{feff}عنوان", "عنوان"),
        ] {
            assert_eq!(text(input), expected);
        }
    }

    #[test]
    fn marks_are_bounded() {
        let zalgo = format!("a{}b", "\u{301}".repeat(10_000));
        assert_eq!(text(&zalgo), format!("a{}b", "\u{301}".repeat(8)));
        let flood = format!("a{}b", "\u{fe0f}\u{e0100}".repeat(5000));
        assert_eq!(text(&flood).chars().count(), 10);
    }

    #[test]
    fn a_line_is_folded_and_bounded() {
        assert_eq!(line("  a \n\t b\u{a0}c  "), "a b\u{a0}c");
        let long = line(&"كلمة ".repeat(100_000));
        assert!(long.len() <= limits::FIELD && long.len() > limits::FIELD - 20);
        assert!(line(&"ط".repeat(1 << 20)).len() <= limits::FIELD);
    }
}
