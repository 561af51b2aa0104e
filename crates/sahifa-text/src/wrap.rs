//! Fills lines with glyphs.
//!
//! Works in logical order, because widths are final after shaping and order is not; each finished
//! line is put into visual order in place.
use crate::bidi::{self, Blank};
use crate::line::{Glyph, LineEnd, Storage};
use std::ops::Range;

/// A line as a range of glyphs.
#[derive(Debug)]
pub(crate) struct Filled {
    pub(crate) glyphs: Range<usize>,
    pub(crate) width: usize,
    /// The offset where the source of the line ends.
    pub(crate) source_end: usize,
    pub(crate) end: LineEnd,
}

/// The measure to which lines are filled.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Measure {
    /// Columns of a line.
    pub(crate) width: usize,
    /// Columns by which the first line is shorter, at most `width`.
    pub(crate) indent: usize,
    /// Every glyph takes one column.
    pub(crate) narrow: bool,
}

/// Breaks the glyphs from `first` on into lines. `end` is where the source of the paragraph ends.
pub(crate) fn fill(
    glyphs: &[Glyph],
    first: usize,
    measure: Measure,
    end: usize,
    mut line: impl FnMut(Filled),
) {
    let mut start = first;
    let whole = measure;
    let mut measure = Measure { width: (whole.width - whole.indent).max(1), ..whole };
    loop {
        let (next, reason) = next_break(glyphs, start, measure);
        let mut stop = next;
        if reason == LineEnd::Soft {
            // Spaces hang over the end of the line.
            while stop > start && glyphs[stop - 1].has(Glyph::WHITE | Glyph::SPACE) {
                stop -= 1;
            }
        }
        let mut taken = columns(&glyphs[start..stop], measure.narrow);
        while taken > measure.width {
            stop -= 1;
            taken -= usize::from(glyphs[stop].width);
        }
        line(Filled {
            glyphs: start..stop,
            width: taken,
            source_end: glyphs.get(next).map_or(end, |glyph| glyph.source as usize),
            end: reason,
        });
        if next >= glyphs.len() {
            break;
        }
        start = next;
        measure = whole;
    }
}

fn columns(glyphs: &[Glyph], narrow: bool) -> usize {
    if narrow { glyphs.len() } else { glyphs.iter().map(|glyph| usize::from(glyph.width)).sum() }
}

/// The end of the line that starts at `start`: the first glyph of the next line.
fn next_break(glyphs: &[Glyph], start: usize, measure: Measure) -> (usize, LineEnd) {
    let Some(over) = first_over(glyphs, start, measure) else {
        return (glyphs.len(), LineEnd::Hard);
    };
    match glyphs[start + 1..=over].iter().rposition(|glyph| glyph.has(Glyph::BREAK)) {
        Some(opportunity) => (start + 1 + opportunity, LineEnd::Soft),
        None => (emergency(glyphs, start, over), LineEnd::Emergency),
    }
}

/// The first glyph, other than a space, that goes over the end of the line.
fn first_over(glyphs: &[Glyph], start: usize, measure: Measure) -> Option<usize> {
    let mut column = 0;
    let mut at = start;
    if measure.narrow {
        at = start.checked_add(measure.width)?;
        column = measure.width;
    }
    for (index, glyph) in glyphs.iter().enumerate().skip(at) {
        column += usize::from(glyph.width);
        if column > measure.width && !glyph.has(Glyph::SPACE) {
            return Some(index);
        }
    }
    None
}

/// The place to break a word of which the glyphs before `limit` fit: after the last joint of a URL,
/// or as late as possible.
fn emergency(glyphs: &[Glyph], start: usize, limit: usize) -> usize {
    let joint = glyphs[start..limit].iter().rposition(|glyph| glyph.has(Glyph::JOINT));
    match joint {
        Some(joint) if joint > 0 => start + joint + 1,
        _ => limit.max(start + 1),
    }
}

/// Keeps the glyphs from `first` on that fit into `width` columns together with an ellipsis, if not
/// all of them fit. The cut is logical; the ellipsis has the embedding `level` of the place of the
/// cut, given as a source offset, and so lands at the end of the paragraph, or of the isolate that is
/// cut.
pub(crate) fn cut(
    storage: &mut Storage,
    first: usize,
    width: usize,
    level: impl FnOnce(u32) -> u8,
    end: usize,
) -> Filled {
    let total: usize = storage.glyphs[first..].iter().map(|g| usize::from(g.width)).sum();
    if total <= width {
        return Filled {
            glyphs: first..storage.glyphs.len(),
            width: total,
            source_end: end,
            end: LineEnd::Hard,
        };
    }
    let mut stop = first;
    let mut taken = 0;
    while let Some(glyph) = storage.glyphs.get(stop) {
        if taken + usize::from(glyph.width) + 1 > width {
            break;
        }
        taken += usize::from(glyph.width);
        stop += 1;
    }
    let cut_at = storage.glyphs.get(stop).map_or(end as u32, |glyph| glyph.source);
    while stop > first && storage.glyphs[stop - 1].has(Glyph::WHITE | Glyph::SPACE) {
        stop -= 1;
        taken -= usize::from(storage.glyphs[stop].width);
    }
    let style = storage.glyphs[stop.max(first + 1) - 1].style;
    storage.glyphs.truncate(stop);
    let symbol = storage.symbols.len() as u32;
    storage.symbols.push('…');
    storage.glyphs.push(Glyph {
        symbol,
        source: cut_at,
        source_len: 0,
        style,
        symbol_len: '…'.len_utf8() as u8,
        width: 1,
        level: level(cut_at),
        flags: 0,
    });
    let source_end = cut_at as usize;
    Filled { glyphs: first..stop + 1, width: taken + 1, source_end, end: LineEnd::Cut }
}

/// Puts the glyphs of a line into visual order. `isolates` are the offsets and levels of what sets
/// parts of it apart without a glyph.
pub(crate) fn reorder(glyphs: &mut [Glyph], level: u8, isolates: &[(u32, u8)]) {
    // Only blanks can be at the end: separators end the line before it comes here.
    let blank = |glyph: &Glyph| if glyph.has(Glyph::WHITE) { Blank::Space } else { Blank::No };
    bidi::reset_blanks(glyphs, blank, |glyph| glyph.level = level);
    let mut items: Vec<(u8, Option<Glyph>)> = Vec::new();
    for (index, pair) in glyphs.windows(2).enumerate() {
        let [glyph, next] = pair else { continue };
        let start = isolates.partition_point(|(offset, _)| *offset <= glyph.source);
        let between = isolates.get(start..).unwrap_or_default();
        let between = between.iter().take_while(|(offset, _)| *offset < next.source);
        let lowest = between.map(|(_, level)| *level).min();
        if let Some(lowest) = lowest.filter(|lowest| *lowest < glyph.level.min(next.level)) {
            if items.is_empty() {
                items.extend(glyphs.iter().take(index).map(|glyph| (glyph.level, Some(*glyph))));
            }
            items.push((glyph.level, Some(*glyph)));
            items.push((lowest, None));
        } else if !items.is_empty() {
            items.push((glyph.level, Some(*glyph)));
        }
    }
    if items.is_empty() {
        return bidi::reorder(glyphs, |glyph| glyph.level);
    }
    items.extend(glyphs.last().map(|glyph| (glyph.level, Some(*glyph))));
    bidi::reorder(&mut items, |item| item.0);
    for (place, glyph) in glyphs.iter_mut().zip(items.into_iter().filter_map(|item| item.1)) {
        *place = glyph;
    }
}
