//! One call of the engine: the stages in their order, paragraph by paragraph.
use crate::cluster;
use crate::direction::direction;
use crate::line::{Layout, Line, LineEnd, Storage};
use crate::options::{BaseDirection, Direction, Options, Shaping, Span, Wrap};
use crate::paragraph::Paragraph;
use crate::properties::{Properties, class};
use crate::sanitize::CleanText;
use crate::style::Styles;
use crate::wrap::{self, Filled, Measure};
use crate::{ascii, bidi, breaks, justify, shape, tokens};
use std::ops::Range;
use std::sync::Arc;

/// Lays a text out: its lines, each in visual order.
///
/// `\n` starts a paragraph; all paragraphs have one direction. With [`Wrap::Cut`] it is a space.
/// There is always at least one line. Spans may overlap and come in any order.
pub fn layout(text: &CleanText, spans: &[Span], options: &Options) -> Layout {
    let options = Options { width: options.width.max(1), ..options.clone() };
    let source = text.as_str();
    let direction = match options.base {
        BaseDirection::Ltr => Direction::Ltr,
        BaseDirection::Rtl => Direction::Rtl,
        BaseDirection::Auto { fallback } => direction(source, fallback),
    };
    let mut engine = Engine {
        direction,
        options: &options,
        styles: Styles::new(spans),
        isolates: isolates(spans),
        paragraph: Paragraph::default(),
        storage: Storage::default(),
        lines: Vec::new(),
    };
    match options.wrap {
        Wrap::Cut => engine.paragraph(source, 0),
        Wrap::Words => {
            let mut start = 0;
            for paragraph in source.split('\n') {
                engine.paragraph(paragraph, start);
                start += paragraph.len() + 1;
            }
        }
    }
    engine.finish()
}

/// The columns that a text takes on one line: sanitised, shaped, lam-alef in one cell. `\n` counts as
/// a space.
pub fn width(text: &str) -> usize {
    if text.bytes().all(|byte| matches!(byte, b' '..=b'~')) {
        return text.len();
    }
    let options = Options { width: usize::MAX, wrap: Wrap::Cut, ..Options::default() };
    layout(&CleanText::new(text), &[], &options).lines.iter().map(Line::width).max().unwrap_or(0)
}

/// Ranges that spans ask to isolate, in order, joined where they touch.
fn isolates(spans: &[Span]) -> Vec<Range<usize>> {
    let asked = spans.iter().filter(|span| span.isolate_ltr && !span.range.is_empty());
    let mut ranges: Vec<Range<usize>> = asked.map(|span| span.range.clone()).collect();
    ranges.sort_by_key(|range| range.start);
    ranges.dedup_by(|next, last| {
        let touches = next.start < last.end;
        if touches {
            last.end = last.end.max(next.end);
        }
        touches
    });
    ranges
}

/// One call of [`layout`].
struct Engine<'a> {
    direction: Direction,
    options: &'a Options,
    styles: Styles,
    isolates: Vec<Range<usize>>,
    /// Reused from paragraph to paragraph.
    paragraph: Paragraph,
    storage: Storage,
    lines: Vec<(Filled, Range<usize>)>,
}

/// Facts about the glyphs of a paragraph.
#[derive(Clone, Copy)]
struct Written {
    /// Each takes one column.
    narrow: bool,
    /// All are at level 0: logical order is visual order.
    in_order: bool,
}

impl Engine<'_> {
    /// Lays out the text between two separators, which starts at byte `start` of the source.
    fn paragraph(&mut self, text: &str, start: usize) {
        let first = self.storage.glyphs.len();
        let written = if self.direction == Direction::Ltr && text.is_ascii() {
            ascii::write(text, start, &mut self.styles, self.options, &mut self.storage);
            Written { narrow: true, in_order: true }
        } else {
            self.shape(text, start)
        };
        self.fill(first, start, start + text.len(), written);
    }

    /// Levels, breaks, joining and clusters of one paragraph, appended to the glyphs.
    fn shape(&mut self, text: &str, start: usize) -> Written {
        let paragraph = &mut self.paragraph;
        paragraph.read(text, start);
        let isolates = ltr_ranges(paragraph, text, &self.isolates, self.direction);
        let in_order = bidi::resolve(paragraph, &isolates, level(self.direction));
        if self.options.wrap == Wrap::Words {
            breaks::find(paragraph, text);
        }
        if self.options.shaping == Shaping::Forms {
            shape::join(paragraph);
        }
        if cluster::is_complex(paragraph) {
            cluster::find(paragraph, text);
        }
        let narrow = cluster::write(paragraph, &mut self.styles, self.options, &mut self.storage);
        Written { narrow, in_order }
    }

    /// Breaks the glyphs from `first` on into lines and puts each into visual order.
    fn fill(&mut self, first: usize, mut start: usize, end: usize, written: Written) {
        let new = self.lines.len();
        let width = self.options.width;
        let level = level(self.direction);
        let paragraph = &self.paragraph;
        let level_at = |offset| match written.in_order {
            true => level,
            false => bidi::embedding_at(paragraph, level, offset),
        };
        if self.options.wrap == Wrap::Cut {
            let filled = wrap::cut(&mut self.storage, first, width, level_at, end);
            self.lines.push((filled, 0..0));
        } else {
            let lines = &mut self.lines;
            let indent = self.options.kept_indent();
            let measure = Measure { width, indent, narrow: written.narrow };
            wrap::fill(&self.storage.glyphs, first, measure, end, |filled| {
                lines.push((filled, 0..0))
            });
            let last = new.saturating_add(self.options.max_lines.max(1) - 1);
            let indent = if last == new { indent } else { 0 };
            let whole = (width - indent).max(1);
            let width = whole.saturating_sub(self.options.tail).max(whole.min(2));
            let is_more = lines.len() > last.saturating_add(1);
            if let Some((filled, _)) = lines.get(last)
                && (is_more || filled.width > width)
            {
                let start = filled.glyphs.start;
                lines.truncate(last);
                let filled = wrap::cut(&mut self.storage, start, width, level_at, end);
                lines.push((filled, 0..0));
            }
            if self.options.justifies() && self.direction == Direction::Rtl {
                self.justify(first, new);
            }
        }
        let isolates = match written.in_order {
            true => Vec::new(),
            false => bidi::isolates(&self.paragraph),
        };
        for (filled, source) in &mut self.lines[new..] {
            *source = start..filled.source_end;
            start = filled.source_end;
            if self.options.shaping != Shaping::None && !written.in_order {
                wrap::reorder(&mut self.storage.glyphs[filled.glyphs.clone()], level, &isolates);
            }
        }
    }

    /// Rewrites the glyphs from `first` on, those of the lines from `new` on, filled out.
    fn justify(&mut self, first: usize, new: usize) {
        let glyphs = self.storage.glyphs.split_off(first);
        let mut width = self.options.width.saturating_sub(self.options.kept_indent()).max(1);
        for (filled, _) in &mut self.lines[new..] {
            let line = &glyphs[filled.glyphs.start - first..filled.glyphs.end - first];
            let start = self.storage.glyphs.len();
            if filled.end == LineEnd::Soft {
                filled.width = justify::fill_out(line, filled.width, width, &mut self.storage);
            } else {
                self.storage.glyphs.extend_from_slice(line);
            }
            filled.glyphs = start..self.storage.glyphs.len();
            width = self.options.width;
        }
    }

    fn finish(self) -> Layout {
        let storage = Arc::new(self.storage);
        let line = |(filled, source): (Filled, Range<usize>)| Line {
            storage: Arc::clone(&storage),
            glyphs: filled.glyphs.start as u32..filled.glyphs.end as u32,
            direction: self.direction,
            align: self.options.align,
            width: filled.width,
            source,
            end: filled.end,
        };
        Layout { lines: self.lines.into_iter().map(line).collect() }
    }
}

fn level(direction: Direction) -> u8 {
    match direction {
        Direction::Ltr => 0,
        Direction::Rtl => 1,
    }
}

/// The characters of a paragraph to isolate left-to-right: what the spans ask for, and outside them
/// the URLs, handles and the like in right-to-left paragraphs, and those with right-to-left parts in
/// left-to-right paragraphs.
fn ltr_ranges(
    paragraph: &Paragraph,
    text: &str,
    asked: &[Range<usize>],
    direction: Direction,
) -> Vec<Range<usize>> {
    let (start, end) = (paragraph.start as usize, paragraph.end as usize);
    let first = asked.partition_point(|range| range.end <= start);
    let asked = asked[first..].iter().take_while(|range| range.start < end);
    let mut ranges: Vec<Range<usize>> =
        asked.map(|range| range.start.max(start)..range.end.min(end)).collect();
    if paragraph.has(Properties::TRIGGER)
        && paragraph.classes & (class::set(class::L) | class::set(class::EN)) != 0
        && (direction == Direction::Rtl || paragraph.classes & class::RIGHT != 0)
    {
        let outside = ranges.clone();
        let tokens = match direction {
            Direction::Rtl => tokens::phrases(text),
            Direction::Ltr => {
                let mut tokens = tokens::find(text);
                tokens.retain(|token| !text[token.clone()].is_ascii());
                tokens
            }
        };
        for token in tokens {
            let token = start + token.start..start + token.end;
            let next = outside.partition_point(|range| range.end <= token.start);
            if outside.get(next).is_none_or(|range| range.start >= token.end) {
                ranges.push(token);
            }
        }
        ranges.sort_by_key(|range| range.start);
    }
    let index = |offset: usize| paragraph.chars.partition_point(|c| (c.offset as usize) < offset);
    ranges
        .into_iter()
        .map(|range| index(range.start)..index(range.end))
        .filter(|range| !range.is_empty())
        .collect()
}
