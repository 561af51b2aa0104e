//! A page: its lines, and the texts that stand on them, in logical order, for finding, selecting and
//! copying.
use super::figures::{Figure, PictureRow};
use super::fold::FoldPlace;
use sahifa_text::Line;
use std::ops::Range;

/// A line in its place; `x` and `width` are in columns of the page.
#[derive(Clone, Debug, PartialEq)]
pub struct Segment {
    pub x: usize,
    pub width: usize,
    pub line: Line,
    /// Index of its text in [`Page::texts`]; `None` for a bullet or a number.
    pub text: Option<usize>,
}

/// One screen row of a page.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PageLine {
    pub segments: Vec<Segment>,
    /// Columns of quote bars.
    pub bars: Vec<usize>,
    /// A horizontal rule from the first to the second column.
    pub rule: Option<(usize, usize)>,
    /// The row of a picture that it shows.
    pub picture: Option<PictureRow>,
}

/// A laid-out article.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Page {
    pub width: usize,
    pub lines: Vec<PageLine>,
    /// Targets of the numbered links; number 1 first.
    pub links: Vec<String>,
    /// Bytes of the document's texts that are not laid out yet: they stand below the last line.
    pub rest: usize,
    /// Blocks of page furniture that are hidden.
    pub hidden: usize,
    /// The texts of the lines, in the order of reading.
    pub texts: Vec<PageText>,
    /// The parts that open and close, in the order of their lines.
    pub folds: Vec<FoldPlace>,
    /// The figures, in the order of their lines.
    pub figures: Vec<Figure>,
}

/// The part that a text plays on a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    Title,
    /// A sentence of the program about the article, or tags.
    About,
    /// A heading of `level` 1–6.
    Heading(u8),
    Body,
    /// The address of a link or an enclosure.
    Address,
}

impl Part {
    /// True for a text that its author wrote, false for one of the program.
    pub fn is_of_article(self) -> bool {
        !matches!(self, Self::About | Self::Address)
    }
}

/// One text of a page: a paragraph, a cell of a table, a line of code.
#[derive(Clone, Debug, PartialEq)]
pub struct PageText {
    /// The text as it is laid out. The ranges of segments and positions are bytes of it.
    pub text: String,
    pub part: Part,
    /// True if it stands apart from the text before it: another paragraph, not another line or cell.
    pub apart: bool,
    /// The numbers and bullets before it, each with a blank.
    pub lead: String,
    /// The address that the text stands for, if it stands for one.
    pub address: Option<String>,
    /// The links in it: bytes, and the index in [`Page::links`].
    pub links: Vec<(Range<usize>, usize)>,
    /// The tags of the article in it: bytes, and the number of the tag.
    pub tags: Vec<(Range<usize>, usize)>,
    /// Bytes that the page added: numbers of links, isolates. They are in order.
    pub added: Vec<Range<usize>>,
    /// The first of its lines, and the one after the last.
    pub lines: Range<usize>,
}

/// A place in the texts of a page. Places are ordered as the text is read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    /// Index of the text.
    pub text: usize,
    /// Byte of the text.
    pub offset: usize,
}

impl PageText {
    pub(in crate::app) fn new(text: String, part: Part, line: usize) -> Self {
        Self {
            text,
            part,
            apart: false,
            lead: String::new(),
            address: None,
            links: Vec::new(),
            tags: Vec::new(),
            added: Vec::new(),
            lines: line..line,
        }
    }

    /// The text of a range of bytes as its author wrote it.
    pub fn original(&self, range: Range<usize>) -> String {
        let mut original = String::with_capacity(range.len());
        let mut from = range.start;
        let inside = |added: &&Range<usize>| added.start < range.end && range.start < added.end;
        for added in self.added.iter().filter(inside) {
            original.push_str(self.text.get(from..added.start).unwrap_or_default());
            from = added.end;
        }
        original.push_str(self.text.get(from..range.end.max(from)).unwrap_or_default());
        original
    }
}

impl Page {
    /// The line of a place, and the piece of it there. A place that no line shows (a space at the end
    /// of a line) belongs to the line before it.
    pub fn find(&self, at: Position) -> Option<(usize, &Segment)> {
        let lines = self.texts.get(at.text)?.lines.clone();
        let mut found = None;
        for (index, line) in self.lines.get(lines.clone())?.iter().enumerate() {
            for segment in line.segments.iter().filter(|segment| segment.text == Some(at.text)) {
                if segment.line.source().start <= at.offset || found.is_none() {
                    found = Some((lines.start + index, segment));
                }
            }
        }
        found
    }

    /// The place of another layout of the same article on this page: a block may have been shown or
    /// hidden before it.
    pub fn counterpart(&self, other: &Self, at: Position) -> Option<Position> {
        let wanted = &other.texts.get(at.text)?.text;
        let mut same = (0..self.texts.len())
            .filter(|index| self.texts.get(*index).is_some_and(|text| text.text == *wanted));
        let nearest = match self.texts.get(at.text) {
            Some(text) if text.text == *wanted => Some(at.text),
            _ => same.by_ref().min_by_key(|index| index.abs_diff(at.text)),
        };
        nearest.map(|text| Position { text, ..at })
    }

    /// The bytes of the article's texts before a place. What the program says of it does not count.
    pub fn bytes_before(&self, at: Position) -> usize {
        let whole = self.texts.iter().take(at.text).filter(|text| text.part.is_of_article());
        let own = self.texts.get(at.text).is_some_and(|text| text.part.is_of_article());
        whole.map(|text| text.text.len()).sum::<usize>() + if own { at.offset } else { 0 }
    }

    /// The place behind so many bytes of the article's texts; that of the last text, if there are
    /// fewer.
    pub fn at_bytes(&self, bytes: usize) -> Position {
        let mut left = bytes;
        let mut last = Position::default();
        for (index, text) in self.texts.iter().enumerate() {
            if !text.part.is_of_article() {
                continue;
            }
            last = Position { text: index, offset: left.min(text.text.len()) };
            if left < text.text.len() {
                break;
            }
            left -= text.text.len();
        }
        last
    }

    /// The texts between two places in the order of reading, each with the bytes of it.
    pub fn between(
        &self,
        from: Position,
        to: Position,
    ) -> impl Iterator<Item = (usize, &PageText, Range<usize>)> {
        let texts = self.texts.iter().enumerate().take(to.text + 1).skip(from.text);
        texts.map(move |(index, text)| {
            let start = if index == from.text { from.offset } else { 0 };
            let end = if index == to.text { to.offset } else { text.text.len() };
            (index, text, start.min(end)..end.min(text.text.len()))
        })
    }

    /// The text between two places as its author wrote it, in logical order: paragraphs that nothing
    /// wraps, with a blank line between two that stand apart, a tab between cells of a table.
    pub fn original(&self, from: Position, to: Position) -> String {
        let mut original = String::new();
        let mut last: Option<&PageText> = None;
        for (_, text, range) in self.between(from, to) {
            if let Some(last) = last {
                // A note may stand between the lines of the text before it.
                original.push_str(match text.lines.start == last.lines.start {
                    true => "\t",
                    false if text.apart || text.lines.start < last.lines.end => "\n\n",
                    false => "\n",
                });
            }
            if range.start == 0 && from.text != to.text {
                original.push_str(&text.lead);
            }
            original.push_str(&text.original(range));
            last = Some(text);
        }
        original
    }
}

impl PageLine {
    /// True if nothing but quote bars stands on it.
    pub(super) fn is_empty(&self) -> bool {
        self.segments.is_empty() && self.rule.is_none() && self.picture.is_none()
    }

    /// The first byte of the texts on the line, in the order of reading.
    pub fn start(&self) -> Option<Position> {
        let starts = self.segments.iter().filter_map(|segment| {
            Some(Position { text: segment.text?, offset: segment.line.source().start })
        });
        starts.min()
    }
}
