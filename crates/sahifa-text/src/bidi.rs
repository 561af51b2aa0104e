//! Embedding levels of a paragraph, and the visual order of a line (UAX #9).
//!
//! Paragraphs without explicit formatting, nearly all of them, are one isolating run sequence, or
//! one per isolate the engine puts around an address; `implicit` resolves those in place. Anything
//! else goes through the unicode-bidi crate with the same character data. The conformance tests run
//! every case through both.
use crate::implicit::Sequence;
use crate::paragraph::{Char, Paragraph};
use crate::properties::{Properties, bracket, class};
use std::ops::Range;
use unicode_bidi::data_source::{BidiDataSource, BidiMatchedOpeningBracket};
use unicode_bidi::{BidiClass, Level, ParagraphBidiInfo};

/// Sets the level of every character. `isolates` are ranges of characters, in order and apart, that
/// are laid out left-to-right as if each stood between LRI and PDI, and LRM on both sides of what parts
/// it. Returns whether all levels are 0.
pub(crate) fn resolve(paragraph: &mut Paragraph, isolates: &[Range<usize>], base: u8) -> bool {
    const LEFT: u32 = class::set(class::L) | class::set(class::EN) | class::set(class::AN);
    if paragraph.classes & class::EXPLICIT != 0 {
        resolve_explicit(paragraph, isolates, base);
        return false;
    }
    if isolates.is_empty() {
        if base == 0 && paragraph.classes & (class::RIGHT | class::set(class::AN)) == 0 {
            return true;
        }
        if base == 1 && paragraph.classes & LEFT == 0 {
            paragraph.chars.iter_mut().for_each(|c| c.level = 1);
            return false;
        }
    }
    resolve_implicit(paragraph, isolates, base);
    false
}

fn resolve_implicit(paragraph: &mut Paragraph, isolates: &[Range<usize>], base: u8) {
    let mut sequence = Sequence::default();
    let mut start = 0;
    for isolate in isolates {
        sequence.extend(paragraph, start..isolate.start);
        sequence.neutral();
        start = isolate.end;
    }
    sequence.extend(paragraph, start..paragraph.chars.len());
    sequence.resolve(paragraph, base);
    for isolate in isolates {
        for part in parts(paragraph, isolate) {
            let mut inner = Sequence::default();
            inner.extend(paragraph, part);
            // X5b: the next even level.
            inner.resolve(paragraph, (base | 1) + 1);
        }
    }
    if paragraph.classes & class::set(class::BN) != 0 {
        level_boundary_neutrals(paragraph, base);
    }
}

/// The parts of an address and the signs between them, which follow each other from left to right
/// even where a part is right-to-left: `/اقتصاد/2026` reads as a path.
fn parts(paragraph: &Paragraph, isolate: &Range<usize>) -> Vec<Range<usize>> {
    let chars = &paragraph.chars[isolate.clone()];
    // Arabic digits draw the signs between them to the right, too (N1).
    const RIGHT: u32 = class::RIGHT | class::set(class::AN);
    let is_right = |c: &Char| class::set(c.properties.class()) & RIGHT != 0;
    if !chars.iter().any(is_right) {
        return vec![isolate.clone()];
    }
    let is_sign = |c: &Char| matches!(c.c, '/' | '?' | '&' | '=' | '#' | ':' | '.' | '@' | '\\');
    let mut start = isolate.start;
    let runs = chars.chunk_by(|one, next| !is_sign(one) && !is_sign(next));
    runs.map(|run| {
        let part = start..start + run.len();
        start = part.end;
        part
    })
    .collect()
}

/// X9 leaves boundary neutrals without a level; they go with what stands before them.
fn level_boundary_neutrals(paragraph: &mut Paragraph, base: u8) {
    let mut level = base;
    for c in &mut paragraph.chars {
        if c.properties.class() == class::BN {
            c.level = level;
        }
        level = c.level;
    }
}

/// The character data behind `unicode-bidi`.
struct Data;

impl BidiDataSource for Data {
    fn bidi_class(&self, c: char) -> BidiClass {
        use BidiClass::*;
        const CLASSES: [BidiClass; 23] = [
            L, R, AL, EN, AN, ES, ET, CS, NSM, BN, WS, ON, S, B, LRI, RLI, FSI, PDI, LRE, RLE, LRO,
            RLO, PDF,
        ];
        CLASSES[usize::from(Properties::of(c).class())]
    }

    fn bidi_matched_opening_bracket(&self, c: char) -> Option<BidiMatchedOpeningBracket> {
        bracket(c).map(|(opening, is_open)| BidiMatchedOpeningBracket { opening, is_open })
    }
}

pub(crate) fn resolve_explicit(paragraph: &mut Paragraph, isolates: &[Range<usize>], base: u8) {
    let mut text = String::with_capacity(paragraph.chars.len() * 2);
    let mut positions = Vec::with_capacity(paragraph.chars.len());
    let parts: Vec<usize> = isolates
        .iter()
        .flat_map(|isolate| parts(paragraph, isolate).into_iter().skip(1))
        .map(|part| part.start)
        .collect();
    let mut isolates = isolates.iter().peekable();
    let mut parts = parts.into_iter().peekable();
    for (index, c) in paragraph.chars.iter().enumerate() {
        if isolates.peek().is_some_and(|isolate| isolate.start == index) {
            text.push('\u{2066}');
        }
        if parts.next_if_eq(&index).is_some() {
            text.push('\u{200e}');
        }
        positions.push(text.len());
        text.push(c.c);
        if isolates.next_if(|isolate| isolate.end == index + 1).is_some() {
            text.push('\u{2069}');
        }
    }
    let level = if base == 0 { Level::ltr() } else { Level::rtl() };
    let info = ParagraphBidiInfo::new_with_data_source(&Data, &text, Some(level));
    for (c, position) in paragraph.chars.iter_mut().zip(positions) {
        c.level = info.levels.get(position).map_or(base, |level| level.number());
    }
}

/// The embedding level in force before the character at byte `offset` of the source: that of the
/// innermost isolate around it (UAX #9 X5a–X5c), else `base`. Text that may reach a terminal has no
/// other explicit formatting.
pub(crate) fn embedding_at(paragraph: &Paragraph, base: u8, offset: u32) -> u8 {
    let mut levels = vec![base];
    if paragraph.classes & class::EXPLICIT == 0 {
        return base;
    }
    for (index, c) in paragraph.chars.iter().enumerate().take_while(|(_, c)| c.offset < offset) {
        let outer = levels.last().copied().unwrap_or(base);
        let (even, odd) = ((outer | 1) + 1, (outer + 1) | 1);
        match c.properties.class() {
            class::LRI => levels.push(even),
            class::RLI => levels.push(odd),
            class::FSI if is_right_to_left(paragraph, index + 1) => levels.push(odd),
            class::FSI => levels.push(even),
            class::PDI if levels.len() > 1 => drop(levels.pop()),
            _ => {}
        }
    }
    levels.last().copied().unwrap_or(base)
}

/// The isolate initiators and terminators of a paragraph with their levels. They take no cell, but
/// parts that they set apart are not reordered together (UAX #9 §5.2).
pub(crate) fn isolates(paragraph: &Paragraph) -> Vec<(u32, u8)> {
    if paragraph.classes & class::EXPLICIT == 0 {
        return Vec::new();
    }
    let is_isolate = |class| matches!(class, class::LRI | class::RLI | class::FSI | class::PDI);
    let found = paragraph.chars.iter().filter(|c| is_isolate(c.properties.class()));
    found.map(|c| (c.offset, c.level)).collect()
}

/// Tells by P2 and P3 that the isolate whose first character is at `start` is right-to-left.
fn is_right_to_left(paragraph: &Paragraph, start: usize) -> bool {
    let mut depth = 0_usize;
    for c in paragraph.chars.iter().skip(start) {
        match c.properties.class() {
            class::LRI | class::RLI | class::FSI => depth += 1,
            class::PDI if depth == 0 => return false,
            class::PDI => depth -= 1,
            class::L if depth == 0 => return false,
            class::R | class::AL if depth == 0 => return true,
            _ => {}
        }
    }
    false
}

/// An item at the end of a line, as rule L1 sees it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Blank {
    /// Not blank.
    No,
    /// White space or an isolate control: goes with what follows.
    Space,
    /// A segment or paragraph separator.
    #[cfg_attr(
        not(test),
        expect(dead_code, reason = "clean text holds no separator inside a line")
    )]
    Separator,
}

/// L1: separators, and the blanks before them and at the end of the line, take the level of the
/// paragraph, or they open a gap inside the line.
pub(crate) fn reset_blanks<T>(
    items: &mut [T],
    blank: impl Fn(&T) -> Blank,
    mut reset: impl FnMut(&mut T),
) {
    let mut at_end = true;
    for item in items.iter_mut().rev() {
        at_end = match blank(item) {
            Blank::No => false,
            Blank::Space => at_end,
            Blank::Separator => true,
        };
        if at_end {
            reset(item);
        }
    }
}

/// Puts the items of a line into visual order (L2), given their levels.
pub(crate) fn reorder<T>(items: &mut [T], level: impl Fn(&T) -> u8) {
    let (mut highest, mut lowest_odd) = (0, u8::MAX);
    for item in items.iter() {
        let level = level(item);
        highest = highest.max(level);
        if level % 2 == 1 {
            lowest_odd = lowest_odd.min(level);
        }
    }
    for limit in (lowest_odd..=highest).rev() {
        let mut start = 0;
        while start < items.len() {
            if level(&items[start]) < limit {
                start += 1;
                continue;
            }
            let mut end = start + 1;
            while end < items.len() && level(&items[end]) >= limit {
                end += 1;
            }
            items[start..end].reverse();
            start = end;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reverses_runs_from_the_highest_level_down() {
        let cases: [(&[u8], &str); 4] = [
            (&[0, 0, 1, 1, 0], "abdce"),
            (&[1, 1, 2, 2, 1], "ecdba"),
            (&[1, 1, 1], "cba"),
            (&[0, 2, 2, 1, 0], "adbce"),
        ];
        for (levels, expected) in cases {
            let mut items: Vec<(char, u8)> = ('a'..).zip(levels.iter().copied()).collect();
            reorder(&mut items, |item| item.1);
            assert_eq!(items.iter().map(|item| item.0).collect::<String>(), expected);
        }
    }
}
