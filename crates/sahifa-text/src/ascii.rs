//! The short way for ASCII in a left-to-right paragraph: every byte is a cluster at level 0.
use crate::breaks::{self, Units};
use crate::line::{Glyph, Storage};
use crate::options::{Options, Wrap};
use crate::properties::kind;
use crate::style::Styles;

/// Line_Break values of ASCII, see [`kind`].
const KINDS: [u8; 128] = {
    let mut kinds = [kind::OTHER; 128];
    let mut byte = 0;
    while byte < 128 {
        kinds[byte as usize] = match byte {
            b' ' | b'\n' => kind::SPACE,
            b'0'..=b'9' => kind::DIGIT,
            b'!' | b'?' | b')' | b']' | b'}' => kind::STOP,
            b',' | b'.' | b':' | b';' => kind::INFIX,
            b'"' | b'\'' => kind::QUOTE,
            b'$' | b'%' | b'+' | b'\\' => kind::AFFIX,
            b'(' | b'[' | b'{' => kind::OPEN,
            b'a'..=b'z'
            | b'A'..=b'Z'
            | b'#'
            | b'&'
            | b'*'
            | b'<'
            | b'='
            | b'>'
            | b'@'
            | b'^'
            | b'_'
            | b'`'
            | b'~' => kind::LETTER,
            _ => kind::OTHER,
        };
        byte += 1;
    }
    kinds
};

/// Glyph flags of ASCII.
const FLAGS: [u8; 128] = {
    let mut flags = [0; 128];
    flags[b' ' as usize] = Glyph::SPACE | Glyph::WHITE;
    flags[b'\n' as usize] = Glyph::SPACE | Glyph::WHITE;
    flags[b'/' as usize] = Glyph::JOINT;
    flags[b'?' as usize] = Glyph::JOINT;
    flags[b'&' as usize] = Glyph::JOINT;
    flags[b'=' as usize] = Glyph::JOINT;
    flags
};

/// Writes the glyphs of `text`, which starts at byte `start` of the source.
pub(crate) fn write(
    text: &str,
    start: usize,
    styles: &mut Styles,
    options: &Options,
    storage: &mut Storage,
) {
    let first = storage.glyphs.len();
    let symbol = storage.symbols.len();
    storage.symbols.push_str(text);
    storage.glyphs.extend(text.bytes().enumerate().map(|(index, byte)| Glyph {
        symbol: (symbol + index) as u32,
        source: (start + index) as u32,
        source_len: 1,
        style: styles.at((start + index) as u32),
        symbol_len: 1,
        width: 1,
        level: 0,
        flags: FLAGS[usize::from(byte & 0x7f)],
    }));
    match options.wrap {
        Wrap::Words => breaks::find(
            &mut Ascii { text: text.as_bytes(), glyphs: &mut storage.glyphs[first..] },
            text,
        ),
        // A separator shows as a space.
        Wrap::Cut if text.contains('\n') => {
            let spaced = text.replace('\n', " ");
            storage.symbols.replace_range(symbol.., &spaced);
        }
        Wrap::Cut => {}
    }
}

struct Ascii<'a> {
    text: &'a [u8],
    glyphs: &'a mut [Glyph],
}

impl Units for Ascii<'_> {
    fn count(&self) -> usize {
        self.text.len()
    }

    fn kind(&self, index: usize) -> u8 {
        KINDS[usize::from(self.text[index] & 0x7f)]
    }

    fn offset(&self, index: usize) -> usize {
        index
    }

    fn needs_dictionary(&self) -> bool {
        false
    }

    fn allow_break(&mut self, index: usize) {
        self.glyphs[index].flags |= Glyph::BREAK;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::properties::Properties;

    #[test]
    fn kinds_are_those_of_the_character_data() {
        for byte in b' '..=b'~' {
            assert_eq!(
                KINDS[usize::from(byte)],
                Properties::of(char::from(byte)).kind(),
                "{:?}",
                char::from(byte)
            );
        }
    }
}
