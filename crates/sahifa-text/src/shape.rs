//! Arabic joining and presentation forms, on the logical paragraph.
//!
//! Joining is computed from Joining_Type for every character of the script; whether a letter has a
//! form for what it joins to is another question, answered by the table in `forms`.
use crate::forms::{BORROWED, FORMS, LAM_ALEF};
use crate::paragraph::{Char, Paragraph};
use crate::properties::{class, joining};

pub(crate) const LAM: char = '\u{644}';
const FIRST: usize = 0x0620;
const COUNT: usize = 0xe0;

/// [`FORMS`] and [`BORROWED`] by letter; the letter itself where there is no form.
static BY_LETTER: [[u16; 4]; COUNT] = {
    let mut by_letter = [[0; 4]; COUNT];
    let mut row = 0;
    while row < COUNT {
        by_letter[row] = [(FIRST + row) as u16; 4];
        row += 1;
    }
    row = 0;
    while row < FORMS.len() + BORROWED.len() {
        let (letter, forms) =
            if row < FORMS.len() { FORMS[row] } else { BORROWED[row - FORMS.len()] };
        let mut form = 0;
        while form < 4 {
            if forms[form] != 0 {
                by_letter[letter as usize - FIRST][form] = forms[form];
            }
            form += 1;
        }
        row += 1;
    }
    by_letter
};

/// Decides which letters join, by the rules of the Arabic cursive joining section of the Unicode
/// Standard: transparent characters are looked through, ZWJ causes joining, and letters join only
/// within one embedding level.
pub(crate) fn join(paragraph: &mut Paragraph) {
    if paragraph.classes & class::set(class::AL) == 0 {
        return;
    }
    // The last character that was not transparent, if it joins to what follows.
    let mut last: Option<usize> = None;
    for index in 0..paragraph.chars.len() {
        let Char { properties, level, .. } = paragraph.chars[index];
        let (before, after) = match properties.joining() {
            joining::T => continue,
            joining::R => (true, false),
            joining::D | joining::C => (true, true),
            joining::L => (false, true),
            _ => (false, false),
        };
        if before
            && let Some(last) = last
            && paragraph.chars[last].level == level
        {
            paragraph.chars[last].flags |= Char::JOINED_AFTER;
            paragraph.chars[index].flags |= Char::JOINED_BEFORE;
        }
        last = after.then_some(index);
    }
}

/// The presentation form of a letter for what it joins to; the letter itself where there is none.
pub(crate) fn form(c: &Char) -> char {
    let Some(forms) = (c.c as usize).checked_sub(FIRST).and_then(|row| BY_LETTER.get(row)) else {
        return c.c;
    };
    char::from_u32(u32::from(forms[c.position()])).unwrap_or(c.c)
}

/// If a lam-alef ligature starts at `lam`: the index of the alef and the ligature. Marks and other
/// transparent characters may stand between; a ZWJ or ZWNJ there keeps the letters apart.
pub(crate) fn lam_alef(paragraph: &Paragraph, lam: usize) -> Option<(usize, char)> {
    let first = paragraph.chars.get(lam)?;
    if first.c != LAM || !first.has(Char::JOINED_AFTER) {
        return None;
    }
    let follows =
        paragraph.chars[lam + 1..].iter().position(|c| c.properties.joining() != joining::T)?;
    let alef = lam + 1 + follows;
    let second = paragraph.chars[alef].c as u32;
    let (_, [isolated, joined]) = LAM_ALEF.iter().find(|(alef, _)| u32::from(*alef) == second)?;
    let ligature = if first.has(Char::JOINED_BEFORE) { joined } else { isolated };
    Some((alef, char::from_u32(u32::from(*ligature))?))
}
