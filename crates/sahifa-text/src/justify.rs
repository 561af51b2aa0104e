//! Fills right-to-left lines out to their width: wider spaces, then kashida.
//!
//! Works on a finished line in logical order. Where a letter may be lengthened, and how gladly, is
//! decided with the letters in `cluster::write`; here the columns are handed out.
use crate::line::{Glyph, Storage};
use crate::paragraph::{Char, Paragraph};
use crate::properties::joining;
use crate::shape;

const TATWEEL: char = '\u{640}';

/// A line that lacks more than this share of its width is left alone: it would be all holes.
const MOST_SHORT: f64 = 0.15;

/// The priority of a kashida after the letter at `index`: 1 the highest, 7 the lowest, 0 for none.
/// The order is that in common use for simplified Arabic typesetting; only two letters that join
/// have one between them.
pub(crate) fn priority(paragraph: &Paragraph, index: usize) -> u8 {
    let this = &paragraph.chars[index];
    if !this.has(Char::JOINED_AFTER) || this.c == '\u{200d}' {
        return 0;
    }
    let following =
        paragraph.chars[index + 1..].iter().position(|c| c.properties.joining() != joining::T);
    let Some(next) = following.map(|following| index + 1 + following) else { return 0 };
    let other = &paragraph.chars[next];
    if !other.has(Char::JOINED_BEFORE)
        || other.c == '\u{200d}'
        || shape::lam_alef(paragraph, index).is_some()
    {
        return 0;
    }
    let is_final = !other.has(Char::JOINED_AFTER) || shape::lam_alef(paragraph, next).is_some();
    let is_medial = this.has(Char::JOINED_BEFORE);
    match (this.c, other.c) {
        (TATWEEL, _) | (_, TATWEEL) => 1,
        ('س' | 'ش' | 'ص' | 'ض', _) => 2,
        (_, 'ه' | 'ة' | 'د' | 'ذ') if is_final => 3,
        (_, 'ا' | 'أ' | 'إ' | 'آ' | 'ط' | 'ظ' | 'ل' | 'ك' | 'ک' | 'گ') if is_final => 4,
        ('ب' | 'ت' | 'ث' | 'ن' | 'ي' | 'پ' | 'ی' | 'ئ', 'ر' | 'ز' | 'ي' | 'ى' | 'ی')
            if is_medial =>
        {
            5
        }
        (_, 'و' | 'ؤ' | 'ع' | 'غ' | 'ق' | 'ف') if is_final => 6,
        _ => 7,
    }
}

/// Appends the glyphs of a line to those of `storage`, with what it takes to make it `width` columns
/// wide. Returns the columns it has then.
pub(crate) fn fill_out(line: &[Glyph], taken: usize, width: usize, storage: &mut Storage) -> usize {
    let gap = width - taken;
    if gap as f64 > width as f64 * MOST_SHORT {
        storage.glyphs.extend_from_slice(line);
        return taken;
    }
    let mut added = vec![0_usize; line.len()];
    let left = lengthen(line, widen_spaces(line, gap, &mut added), &mut added);
    for (glyph, count) in line.iter().zip(added) {
        storage.glyphs.push(*glyph);
        for _ in 0..count {
            let filler = if glyph.has(Glyph::SPACE) { ' ' } else { TATWEEL };
            push(storage, filler, glyph);
        }
    }
    width - left
}

/// Every space takes one more column, from the end of the line; returns the columns still missing.
fn widen_spaces(line: &[Glyph], mut gap: usize, added: &mut [usize]) -> usize {
    for (glyph, count) in line.iter().zip(added).rev() {
        if gap > 0 && glyph.has(Glyph::SPACE) {
            *count = 1;
            gap -= 1;
        }
    }
    gap
}

/// One place in each word, from the end of the line, is lengthened again and again.
fn lengthen(line: &[Glyph], mut gap: usize, added: &mut [usize]) -> usize {
    let places = places(line);
    if places.is_empty() {
        return gap;
    }
    for place in places.iter().rev().cycle() {
        if gap == 0 {
            break;
        }
        added[*place] += 1;
        gap -= 1;
    }
    gap
}

/// The best place of every word.
fn places(line: &[Glyph]) -> Vec<usize> {
    let mut places = Vec::new();
    let mut best: Option<usize> = None;
    for (index, glyph) in line.iter().enumerate() {
        if glyph.has(Glyph::SPACE) {
            places.extend(best.take());
            continue;
        }
        // The last glyph joins to the next line.
        let allowed = glyph.kashida() > 0 && index + 1 < line.len();
        if allowed && best.is_none_or(|best| glyph.kashida() < line[best].kashida()) {
            best = Some(index);
        }
    }
    places.extend(best);
    places
}

fn push(storage: &mut Storage, filler: char, after: &Glyph) {
    let symbol = storage.symbols.len() as u32;
    storage.symbols.push(filler);
    storage.glyphs.push(Glyph {
        symbol,
        source: after.source_end(),
        source_len: 0,
        symbol_len: filler.len_utf8() as u8,
        width: 1,
        flags: after.flags & Glyph::WHITE,
        ..*after
    });
}
