//! Grapheme clusters of a paragraph as glyphs: what is drawn in a cell, and how wide it is.
//!
//! The only place that measures. Widths are those of the shaped cluster, by the unicode-width crate,
//! so that the cells of a line, ratatui's buffer and the terminal agree.
use crate::justify;
use crate::line::{Glyph, Storage};
use crate::marks;
use crate::options::{Marks, Options, Shaping, StyleId};
use crate::paragraph::{Char, Paragraph};
use crate::properties::{Properties, class, mirror};
use crate::sanitize::MAX_MARKS;
use crate::shape;
use crate::style::Styles;
use icu_segmenter::GraphemeClusterSegmenter;
use unicode_width::UnicodeWidthStr;

/// Characters in one cell at most; a longer cluster goes on in the next cell.
const MAX_CHARS: usize = 32;
/// Shown for a wide cluster where the line has one column.
const TOO_WIDE: &str = "\u{fffd}";

/// Marks the starts of extended grapheme clusters where "everything but Extend" is not the answer.
pub(crate) fn find(paragraph: &mut Paragraph, text: &str) {
    for boundary in GraphemeClusterSegmenter::new_neo().segment_str(text) {
        let offset = paragraph.start + boundary as u32;
        if let Ok(index) = paragraph.chars.binary_search_by_key(&offset, |c| c.offset) {
            paragraph.chars[index].flags |= Char::CLUSTER;
        }
    }
}

/// True if [`find`] is needed: emoji sequences, Hangul jamo, vowel signs, prepended marks.
pub(crate) fn is_complex(paragraph: &Paragraph) -> bool {
    paragraph.has(Properties::COMPLEX)
        || paragraph.has(Properties::ZWJ) && paragraph.has(Properties::PICTOGRAPH)
}

/// True if a character, not the first, starts a cluster; `complex` says that [`find`] has run.
pub(crate) fn starts_cluster(c: &Char, complex: bool) -> bool {
    if complex { c.has(Char::CLUSTER) } else { !c.properties.is(Properties::EXTEND) }
}

/// Writes the glyphs of a paragraph, in logical order. Returns whether each takes one column.
pub(crate) fn write(
    paragraph: &Paragraph,
    styles: &mut Styles,
    options: &Options,
    storage: &mut Storage,
) -> bool {
    let chars = &paragraph.chars;
    storage.glyphs.reserve(chars.len());
    storage.symbols.reserve(chars.len() * 3);
    let first = storage.glyphs.len();
    let complex = is_complex(paragraph);
    let forms = options.shaping == Shaping::Forms;
    let mut writer = Writer {
        paragraph,
        options,
        storage,
        complex,
        may_break: false,
        narrow: true,
        first,
        justifies: options.justifies(),
    };
    let mut at = 0;
    while at < chars.len() {
        let style = styles.at(chars[at].offset);
        let alone = !complex
            && chars.get(at + 1).is_none_or(|next| !next.properties.is(Properties::EXTEND));
        if alone && writer.plain(&chars[at], forms) {
            writer.single(at, forms, style);
            at += 1;
        } else {
            at = writer.cluster(at, style);
        }
    }
    writer.narrow
}

struct Writer<'a> {
    paragraph: &'a Paragraph,
    options: &'a Options,
    storage: &'a mut Storage,
    complex: bool,
    /// A break before a character that is not shown passes to the next that is.
    may_break: bool,
    /// The first glyph of the paragraph.
    first: usize,
    /// Glyphs are told where they can be lengthened.
    justifies: bool,
    /// No glyph so far is wider than one column.
    narrow: bool,
}

impl Writer<'_> {
    /// True if a character, a cluster of its own, is nothing but its form in one column.
    fn plain(&self, c: &Char, forms: bool) -> bool {
        let special = Properties::IGNORABLE | Properties::EXTEND | Properties::MIRRORED;
        c.properties.width() == 1 && !c.properties.is(special) && !(forms && c.c == shape::LAM)
    }

    /// Writes the glyph of a plain character.
    fn single(&mut self, at: usize, forms: bool, style: StyleId) {
        let c = &self.paragraph.chars[at];
        let arabic = forms && c.properties.class() == class::AL;
        let symbol = self.storage.symbols.len();
        self.storage.symbols.push(if arabic { shape::form(c) } else { c.c });
        let may_break = c.has(Char::BREAK) | self.may_break;
        self.may_break = false;
        self.storage.glyphs.push(Glyph {
            symbol: symbol as u32,
            source: c.offset,
            source_len: (self.paragraph.offset_of(at + 1) - c.offset) as u16,
            style,
            symbol_len: (self.storage.symbols.len() - symbol) as u8,
            width: 1,
            level: c.level,
            flags: c.properties.glyph_flags()
                | (u8::from(may_break) * Glyph::BREAK)
                | self.kashida(at),
        });
    }

    /// Writes the cluster that starts at `start` and returns where the next one starts.
    fn cluster(&mut self, start: usize, style: StyleId) -> usize {
        let paragraph = self.paragraph;
        let base = &paragraph.chars[start];
        self.may_break |= base.has(Char::BREAK);
        if base.properties.is(Properties::IGNORABLE) {
            let strong = class::STRONG & class::set(base.properties.class()) != 0;
            if strong && let Some(last) = self.storage.glyphs[self.first..].last_mut() {
                // L1 knows a blank before a directional mark as one inside the line.
                last.flags &= !Glyph::WHITE;
            }
            return start + 1;
        }
        let mut end = self.cluster_end(start);
        let symbol = self.storage.symbols.len();
        let mut shown = base.c;
        if self.options.shaping == Shaping::Forms && base.properties.class() == class::AL {
            shown = shape::form(base);
            if self.options.lam_alef
                && let Some((alef, ligature)) = shape::lam_alef(paragraph, start)
            {
                end = self.cluster_end(alef);
                shown = ligature;
            }
        } else if base.level % 2 == 1
            && base.properties.is(Properties::MIRRORED)
            && self.options.shaping != Shaping::None
        {
            shown = mirror(base.c);
        }
        self.storage.symbols.push(shown);
        let mut width = base.properties.width();
        if end > start + 1 {
            width = self.marks(start, end, symbol, width);
        }
        if width == 0 || width > self.options.width.min(2) {
            self.unusual(start..end, symbol, style, width);
        } else {
            self.glyph(start..end, symbol, style, width);
        }
        end
    }

    /// The priority of a kashida after the cluster at `at`, as glyph flags.
    fn kashida(&self, at: usize) -> u8 {
        if self.justifies { justify::priority(self.paragraph, at) << Glyph::KASHIDA_AT } else { 0 }
    }

    fn cluster_end(&self, start: usize) -> usize {
        let chars = &self.paragraph.chars;
        let base = chars[start].properties;
        let last = chars.len().min(start + MAX_CHARS);
        let simple = !self.complex || base.is(Properties::PREPEND);
        let continues = |c: &Char| !starts_cluster(c, !simple);
        let mut end = start + 1;
        while end < last && continues(&chars[end]) {
            end += 1;
        }
        end
    }

    /// Appends what follows the base of a cluster; returns the width of the whole.
    fn marks(&mut self, start: usize, end: usize, symbol: usize, base_width: usize) -> usize {
        let chars = &self.paragraph.chars[start..end];
        let mut width = base_width;
        let mut odd = self.complex;
        let mut marks = 0;
        for (at, c) in chars.iter().enumerate().skip(1) {
            let properties = c.properties;
            // The alef of a ligature is already shown.
            if properties.class() == class::AL || !self.is_shown(chars[0].properties, start + at) {
                continue;
            }
            marks += 1;
            if marks > MAX_MARKS && !self.complex {
                continue;
            }
            odd |= properties.is(Properties::ODD_WIDTH);
            width += properties.width();
            self.storage.symbols.push(c.c);
        }
        if odd { self.storage.symbols[symbol..].width() } else { width }
    }

    fn is_shown(&self, base: Properties, at: usize) -> bool {
        let c = &self.paragraph.chars[at];
        if c.properties.class() == class::NSM {
            let is_kept = match self.options.marks {
                Marks::All => true,
                Marks::Needed => marks::is_needed(&self.paragraph.chars, at),
                Marks::None => base.is(Properties::PICTOGRAPH),
            };
            if !is_kept {
                return false;
            }
        }
        let joiner = matches!(c.c, '\u{200c}' | '\u{200d}');
        if joiner {
            // Forms have said already what joins; letters still have to be told.
            return self.options.shaping != Shaping::Forms || base.class() != class::AL;
        }
        // A terminal that reorders would obey it.
        let is_control = matches!(
            c.c,
            '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
        );
        if is_control {
            return false;
        }
        !c.properties.is(Properties::IGNORABLE)
            || self.complex
            || matches!(c.c, '\u{fe00}'..='\u{fe0f}')
    }

    fn glyph(
        &mut self,
        chars: std::ops::Range<usize>,
        symbol: usize,
        style: StyleId,
        width: usize,
    ) {
        let base = &self.paragraph.chars[chars.start];
        let source = base.offset;
        // A mark on a space is something to see.
        let mut flags = if chars.len() == 1 { base.properties.glyph_flags() } else { 0 };
        flags |= self.kashida(chars.start);
        if self.may_break {
            flags |= Glyph::BREAK;
        }
        self.narrow &= width == 1;
        self.may_break = false;
        self.storage.glyphs.push(Glyph {
            symbol: symbol as u32,
            source,
            source_len: (self.paragraph.offset_of(chars.end) - source) as u16,
            style,
            symbol_len: (self.storage.symbols.len() - symbol) as u8,
            width: width as u8,
            level: base.level,
            flags,
        });
    }

    /// Clusters without a width of their own, and clusters wider than two columns or the line.
    fn unusual(
        &mut self,
        chars: std::ops::Range<usize>,
        symbol: usize,
        style: StyleId,
        width: usize,
    ) {
        if width == 0 {
            // A mark without a base stands on a blank.
            self.storage.symbols.insert(symbol, ' ');
            self.glyph(chars, symbol, style, 1);
        } else if chars.len() == 1 || width <= 2 {
            self.storage.symbols.truncate(symbol);
            self.storage.symbols.push_str(TOO_WIDE);
            self.glyph(chars, symbol, style, 1);
        } else {
            self.storage.symbols.truncate(symbol);
            self.pieces(chars, style);
        }
    }

    /// Cuts a cluster that is wider than two columns into pieces that are not.
    fn pieces(&mut self, chars: std::ops::Range<usize>, style: StyleId) {
        let mut start = chars.start;
        while start < chars.end {
            let symbol = self.storage.symbols.len();
            let mut end = start;
            let mut width = 0;
            while end < chars.end {
                self.storage.symbols.push(self.paragraph.chars[end].c);
                let longer = self.storage.symbols[symbol..].width();
                if longer > 2 && end > start {
                    self.storage.symbols.pop();
                    break;
                }
                width = longer;
                end += 1;
            }
            if width == 0 || width > self.options.width.min(2) {
                self.unusual(start..start + 1, symbol, style, width);
                end = if width == 0 { end } else { start + 1 };
            } else {
                self.glyph(start..end, symbol, style, width);
            }
            start = end;
        }
    }
}
