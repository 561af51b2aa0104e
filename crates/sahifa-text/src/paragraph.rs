//! One bidi paragraph as characters with their properties: what the stages of the pipeline share.
use crate::properties::Properties;

/// A character on its way from source to cell.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Char {
    /// Byte offset in the whole text.
    pub(crate) offset: u32,
    pub(crate) c: char,
    pub(crate) properties: Properties,
    /// Embedding level (UAX #9).
    pub(crate) level: u8,
    pub(crate) flags: u8,
}

impl Char {
    /// A line may be broken before it (UAX #14).
    pub(crate) const BREAK: u8 = 1;
    /// Starts an extended grapheme cluster; set only where the simple rule does not suffice.
    pub(crate) const CLUSTER: u8 = 2;
    /// Takes a shape that joins to the letter before it.
    pub(crate) const JOINED_BEFORE: u8 = 4;
    /// Takes a shape that joins to the letter after it.
    pub(crate) const JOINED_AFTER: u8 = 8;

    pub(crate) fn has(&self, flag: u8) -> bool {
        self.flags & flag != 0
    }

    /// The one of a letter's four forms that it takes, in the order of the table: isolated, final
    /// (joined before), initial (joined after), medial.
    pub(crate) fn position(&self) -> usize {
        usize::from((self.flags / Self::JOINED_BEFORE) & 3)
    }
}

/// The characters of a paragraph in logical order.
#[derive(Debug, Default)]
pub(crate) struct Paragraph {
    pub(crate) chars: Vec<Char>,
    /// All properties that occur, or-ed.
    pub(crate) properties: u32,
    /// All bidi classes that occur, as a set.
    pub(crate) classes: u32,
    /// Source offsets of the start and the end.
    pub(crate) start: u32,
    pub(crate) end: u32,
}

impl Paragraph {
    /// Reads `text`, which starts at byte `start` of the source. A `\n` inside counts as a space.
    pub(crate) fn read(&mut self, text: &str, start: usize) {
        self.chars.clear();
        self.chars.reserve(text.len() / 2 + 1);
        self.properties = 0;
        self.classes = 0;
        self.start = start as u32;
        self.end = (start + text.len()) as u32;
        for (offset, c) in text.char_indices() {
            let c = if c == '\n' { ' ' } else { c };
            let properties = Properties::of(c);
            self.properties |= properties.bits();
            self.classes |= 1 << properties.class();
            self.chars.push(Char {
                offset: (start + offset) as u32,
                c,
                properties,
                level: 0,
                flags: 0,
            });
        }
    }

    pub(crate) fn has(&self, properties: u32) -> bool {
        self.properties & properties != 0
    }

    /// Source offset where the character at `index` starts, or the end of the paragraph.
    pub(crate) fn offset_of(&self, index: usize) -> u32 {
        self.chars.get(index).map_or(self.end, |c| c.offset)
    }
}
