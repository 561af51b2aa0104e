//! The implicit rules of UAX #9 (W1–W7, N0–N2, I1–I2) over one isolating run sequence.
use crate::paragraph::Paragraph;
use crate::properties::{Properties, bracket, class};
use std::ops::Range;

/// Brackets that may be open at once (BD16).
const MAX_BRACKETS: usize = 63;
/// A neutral after the W rules.
const NI: u8 = class::ON;
const TERMINATOR: u32 = class::set(class::ET) | class::set(class::NSM);

/// An isolating run sequence without explicit formatting and without boundary neutrals (X9).
#[derive(Debug, Default)]
pub(crate) struct Sequence {
    /// The bidi class of each item; overwritten by the rules.
    classes: Vec<u8>,
    /// The character of each item; `NONE` for a stand-in.
    indices: Vec<u32>,
    /// Items that are paired brackets.
    brackets: Vec<Bracket>,
    /// All classes that occur, as a set.
    set: u32,
}

const NONE: u32 = u32::MAX;

#[derive(Clone, Copy, Debug)]
struct Bracket {
    at: usize,
    opening: char,
    is_open: bool,
}

impl Sequence {
    /// Appends the characters of a range.
    pub(crate) fn extend(&mut self, paragraph: &Paragraph, range: Range<usize>) {
        self.classes.reserve(range.len());
        self.indices.reserve(range.len());
        for (index, c) in paragraph.chars[range.clone()].iter().enumerate() {
            let class = c.properties.class();
            if class == class::BN {
                continue;
            }
            if c.properties.is(Properties::BRACKET)
                && let Some((opening, is_open)) = bracket(c.c)
            {
                self.brackets.push(Bracket { at: self.classes.len(), opening, is_open });
            }
            self.set |= class::set(class);
            self.classes.push(class);
            self.indices.push((range.start + index) as u32);
        }
    }

    /// Appends a neutral that stands for an isolate as a whole.
    pub(crate) fn neutral(&mut self) {
        self.set |= class::set(class::ON);
        self.classes.push(class::ON);
        self.indices.push(NONE);
    }

    /// Runs the rules and writes the levels. `level` is the embedding level of the sequence; what
    /// stands before and after it has the same level or a lower one.
    pub(crate) fn resolve(mut self, paragraph: &mut Paragraph, level: u8) {
        let embedding = level % 2;
        let marks = self.marks_after_brackets();
        self.resolve_weak(embedding);
        self.resolve_brackets(embedding, &marks);
        self.resolve_neutral(embedding);
        self.write_levels(paragraph, level);
    }

    /// Nonspacing marks that follow a bracket, before W1 takes their class away (N0, last note).
    fn marks_after_brackets(&self) -> Vec<(usize, usize)> {
        if self.brackets.is_empty() || self.set & class::set(class::NSM) == 0 {
            return Vec::new();
        }
        let runs = self.brackets.iter().map(|bracket| {
            let marks = self.classes[bracket.at + 1..].iter().take_while(|c| **c == class::NSM);
            (bracket.at, marks.count())
        });
        runs.filter(|run| run.1 > 0).collect()
    }

    /// W1–W7 in one pass: what a rule needs from behind is kept in `last` and `strong`, what it needs
    /// from ahead is looked up. Leaves L, R, EN, AN and neutrals.
    fn resolve_weak(&mut self, embedding: u8) {
        let classes = &mut self.classes;
        let mut strong = embedding;
        // The class before, after W1 (`last`) and after W4–W6 but before W7 (`number`).
        let (mut last, mut number) = (embedding, embedding);
        let mut at = 0;
        while at < classes.len() {
            let mut class = classes[at];
            if class == class::NSM {
                class = last;
            }
            last = class;
            match class {
                class::L | class::R => {
                    (strong, number) = (class, class);
                    classes[at] = class;
                }
                class::AL => {
                    (strong, number) = (class::AL, class::R);
                    classes[at] = class::R;
                }
                class::EN => {
                    (classes[at], number) = european(strong);
                }
                class::AN => (classes[at], number) = (class::AN, class::AN),
                class::ES | class::CS => {
                    let next = classes.get(at + 1).copied().unwrap_or(NI);
                    // W2 has not been here yet: after AL the next EN will be an AN.
                    let joins = match (number, next) {
                        (class::EN, class::EN) => true,
                        (class::AN, class::EN) => class == class::CS && strong == class::AL,
                        (class::AN, class::AN) => class == class::CS,
                        _ => false,
                    };
                    (classes[at], number) = match (joins, number) {
                        (true, class::EN) => european(strong),
                        (true, _) => (class::AN, class::AN),
                        _ => (NI, NI),
                    };
                }
                class::ET => {
                    let end = at
                        + classes[at..]
                            .iter()
                            .skip(1)
                            .take_while(|c| class::set(**c) & TERMINATOR != 0)
                            .count()
                        + 1;
                    let before_number = classes.get(end) == Some(&class::EN) && strong != class::AL;
                    let joins = number == class::EN || before_number;
                    classes[at..end].fill(if joins { european(strong).0 } else { NI });
                    // W4 saw these before W5: a separator after them joins nothing.
                    number = NI;
                    at = end;
                    continue;
                }
                _ => (classes[at], number) = (NI, NI),
            }
            at += 1;
        }
    }

    /// N0.
    fn resolve_brackets(&mut self, embedding: u8, marks: &[(usize, usize)]) {
        for (open, close) in self.pairs() {
            let inside = self.strong_inside(open + 1..close, embedding);
            let direction = match inside {
                None => continue,
                Some(found) if found == embedding => embedding,
                Some(opposite) => {
                    let before = self.classes[..open]
                        .iter()
                        .rev()
                        .find_map(|c| strong_of(*c))
                        .unwrap_or(embedding);
                    if before == opposite { opposite } else { embedding }
                }
            };
            for at in [open, close] {
                let follow =
                    marks.binary_search_by_key(&at, |run| run.0).map_or(0, |found| marks[found].1);
                self.classes[at..=at + follow].fill(direction);
            }
        }
    }

    /// BD16: the bracket pairs, in the order of their opening brackets.
    fn pairs(&self) -> Vec<(usize, usize)> {
        let mut pairs = Vec::new();
        let mut open: Vec<Bracket> = Vec::new();
        for bracket in &self.brackets {
            if bracket.is_open {
                if open.len() == MAX_BRACKETS {
                    return Vec::new();
                }
                open.push(*bracket);
            } else if let Some(found) = open.iter().rposition(|o| o.opening == bracket.opening) {
                pairs.push((open[found].at, bracket.at));
                open.truncate(found);
            }
        }
        pairs.sort_unstable();
        pairs
    }

    /// The embedding direction if it occurs in the range, else the opposite if that occurs.
    fn strong_inside(&self, range: Range<usize>, embedding: u8) -> Option<u8> {
        let mut opposite = None;
        for class in &self.classes[range] {
            match strong_of(*class) {
                Some(found) if found == embedding => return Some(embedding),
                Some(found) => opposite = Some(found),
                None => {}
            }
        }
        opposite
    }

    /// N1 and N2.
    fn resolve_neutral(&mut self, embedding: u8) {
        let mut before = embedding;
        let mut at = 0;
        while at < self.classes.len() {
            if let Some(strong) = strong_of(self.classes[at]) {
                before = strong;
                at += 1;
                continue;
            }
            let mut end = at + 1;
            while end < self.classes.len() && self.classes[end] == NI {
                end += 1;
            }
            let after = self.classes.get(end).and_then(|c| strong_of(*c)).unwrap_or(embedding);
            self.classes[at..end].fill(if before == after { before } else { embedding });
            at = end;
        }
    }

    /// I1 and I2.
    fn write_levels(&self, paragraph: &mut Paragraph, level: u8) {
        let (left, right, number) = if level.is_multiple_of(2) {
            (level, level + 1, level + 2)
        } else {
            (level + 1, level, level + 1)
        };
        for (class, index) in self.classes.iter().zip(&self.indices) {
            if let Some(c) = paragraph.chars.get_mut(*index as usize) {
                c.level = match *class {
                    class::L => left,
                    class::R => right,
                    _ => number,
                };
            }
        }
    }
}

/// W7, and the class that W4 and W5 still see.
fn european(strong: u8) -> (u8, u8) {
    match strong {
        class::AL => (class::AN, class::AN),
        class::L => (class::L, class::EN),
        _ => (class::EN, class::EN),
    }
}

/// N1: numbers count as right-to-left.
fn strong_of(class: u8) -> Option<u8> {
    match class {
        class::L => Some(class::L),
        class::R | class::EN | class::AN => Some(class::R),
        _ => None,
    }
}
