//! Break opportunities of a paragraph (UAX #14).
//!
//! The rules are ICU4X's. Runs of plain words, digits and closing punctuation between spaces are
//! decided here from their neighbours alone; whatever needs more context goes to the library, from
//! the last place before it to the next place after it where a letter follows a plain space, because
//! no rule looks across such a place.
use crate::paragraph::{Char, Paragraph};
use crate::properties::{Properties, kind, without_dictionary};
use icu_segmenter::LineSegmenter;
use icu_segmenter::options::LineBreakOptions;

/// Characters of a paragraph, whatever they are stored in.
pub(crate) trait Units {
    fn count(&self) -> usize;
    /// Line_Break value of a character, see [`kind`].
    fn kind(&self, index: usize) -> u8;
    /// Byte offset of a character in the text of the paragraph; of its end for `count()`.
    fn offset(&self, index: usize) -> usize;
    /// Characters of Line_Break class SA may occur.
    fn needs_dictionary(&self) -> bool;
    /// Records that the line may be broken before a character.
    fn allow_break(&mut self, index: usize);
}

/// Finds the characters before which the line may be broken. `text` is the paragraph's text.
pub(crate) fn find(units: &mut impl Units, text: &str) {
    let mut scan = Scan::default();
    let count = units.count();
    let mut at = 0;
    while at < count {
        match scan.step(units.kind(at)) {
            Step::Keep => {}
            Step::Break => {
                units.allow_break(at);
                scan.safe = at;
            }
            Step::BreakUnsafe => units.allow_break(at),
            Step::Unknown => {
                let end = next_safe(units, at);
                ask_library(units, text, scan.safe, end);
                scan = Scan { safe: end, before: Before::Word };
                at = end;
                if at < count {
                    // `next_safe` stopped at a letter or digit after a space.
                    units.allow_break(at);
                }
            }
        }
        at += 1;
    }
}

impl Before {
    const ALL: [Self; 7] =
        [Self::Start, Self::Word, Self::Stop, Self::Infix, Self::Open, Self::Quote, Self::Space];
}

/// The context before a character, as far as the simple rules need it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Before {
    #[default]
    Start,
    /// Letters, digits and their marks.
    Word,
    /// The end of a word: only spaces and more of the kind may follow.
    Stop,
    /// A stop that may also stand inside a word or number.
    Infix,
    /// A sign that holds on to the word after it.
    Open,
    /// A quotation mark that holds on to both sides.
    Quote,
    /// Spaces after a word, stop or quotation mark.
    Space,
}

#[derive(Default)]
struct Scan {
    before: Before,
    /// The last place from which the library may start: a letter after a space, or the beginning.
    safe: usize,
}

#[derive(Clone, Copy)]
enum Step {
    Keep,
    /// A break, and a place no rule looks across.
    Break,
    BreakUnsafe,
    Unknown,
}

/// The step that follows from the context and the kind of a character.
static STEPS: [[(Step, Before); KINDS]; Before::ALL.len()] = {
    let mut steps = [[(Step::Unknown, Before::Start); KINDS]; Before::ALL.len()];
    let mut before = 0;
    while before < Before::ALL.len() {
        let mut kind = 0;
        while kind < KINDS {
            steps[before][kind] = rule(Before::ALL[before], kind as u8);
            kind += 1;
        }
        before += 1;
    }
    steps
};

const KINDS: usize = 16;

const fn rule(before: Before, kind: u8) -> (Step, Before) {
    use Before::{Infix, Open, Quote, Space, Start, Stop, Word};
    match (before, kind) {
        // LB23, LB25, LB28, LB29, LB14, LB19.
        (Start | Word | Infix | Open | Quote, kind::LETTER | kind::DIGIT) => (Step::Keep, Word),
        (Word, kind::MARK) => (Step::Keep, Word),
        // LB18.
        (Space, kind::LETTER | kind::DIGIT) => (Step::Break, Word),
        (Space, kind::OPEN | kind::AFFIX) => (Step::BreakUnsafe, Open),
        (Space, kind::QUOTE) => (Step::BreakUnsafe, Quote),
        // LB7.
        (Word | Stop | Infix | Quote | Space, kind::SPACE) => (Step::Keep, Space),
        // LB13, LB19.
        (Word | Stop | Infix | Quote, kind::STOP | kind::UNQUOTE) => (Step::Keep, Stop),
        (Word | Stop | Infix | Quote, kind::INFIX) => (Step::Keep, Infix),
        (Word | Stop | Infix | Open, kind::QUOTE) => (Step::Keep, Quote),
        // LB24, LB25.
        (Word, kind::AFFIX) => (Step::Keep, Stop),
        (Start, kind::OPEN) => (Step::Keep, Open),
        _ => (Step::Unknown, Start),
    }
}

impl Scan {
    fn step(&mut self, kind: u8) -> Step {
        let (step, before) = STEPS[self.before as usize][usize::from(kind) % KINDS];
        self.before = before;
        step
    }
}

/// The next letter or digit after a space after a letter, digit or stop; or the end.
fn next_safe(units: &impl Units, from: usize) -> usize {
    let mut after_word = false;
    let mut before = kind::OTHER;
    for index in from..units.count() {
        let kind = units.kind(index);
        match kind {
            kind::LETTER | kind::DIGIT if after_word && before == kind::SPACE => return index,
            kind::SPACE => {
                after_word |=
                    matches!(before, kind::LETTER | kind::DIGIT | kind::STOP | kind::INFIX)
            }
            _ => after_word = false,
        }
        before = kind;
    }
    units.count()
}

fn ask_library(units: &mut impl Units, text: &str, from: usize, to: usize) {
    let segmenter = LineSegmenter::new_neo_for_non_complex_scripts(LineBreakOptions::default());
    let (first, last) = (units.offset(from), units.offset(to));
    let Some(window) = text.get(first..last) else { return };
    // LB1: without a dictionary, letters of these scripts are letters like others.
    let substituted: String;
    let window = if units.needs_dictionary() {
        substituted = window.chars().map(without_dictionary).collect();
        &substituted
    } else {
        window
    };
    let mut index = from;
    for found in segmenter.segment_str(window) {
        while index < to && units.offset(index) < first + found {
            index += 1;
        }
        if index > from && index < to {
            units.allow_break(index);
        }
    }
}

impl Units for Paragraph {
    fn count(&self) -> usize {
        self.chars.len()
    }

    fn kind(&self, index: usize) -> u8 {
        self.chars[index].properties.kind()
    }

    fn offset(&self, index: usize) -> usize {
        (self.offset_of(index) - self.start) as usize
    }

    fn needs_dictionary(&self) -> bool {
        self.has(Properties::DICTIONARY)
    }

    fn allow_break(&mut self, index: usize) {
        self.chars[index].flags |= Char::BREAK;
    }
}
