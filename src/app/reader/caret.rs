//! The caret of the reading pane, and the text that it selects.
//!
//! Left and right are those of the screen. Everything else, and what is selected, follows the order of
//! reading.
use crate::app::page::{Page, Position, Segment};
use sahifa_text::{Cell, Direction};
use std::ops::Range;

/// A caret on a cell of the text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Caret {
    /// The start of the cell in the text.
    at: Position,
    /// The other end of the selection: the start of a cell, too.
    anchor: Option<Position>,
    /// The column of the page to which steps up and down return.
    column: Option<usize>,
    /// The selections before they grew, the last one last.
    grown: Vec<(Position, Option<Position>)>,
}

/// A movement of the caret.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::app) enum Motion {
    /// To the next cell on the left of the screen.
    Left,
    Right,
    /// Down by lines, or up if it is negative.
    Lines(isize),
    /// To the start of the next word.
    NextWord,
    PreviousWord,
    NextSentence,
    PreviousSentence,
    NextText,
    PreviousText,
    LineStart,
    LineEnd,
    Start,
    End,
}

impl Caret {
    /// A caret at a place, or on the nearest cell behind it; `None` on a page without text.
    pub(super) fn new(page: &Page, at: Position) -> Option<Self> {
        let at = settled(page, at).or_else(|| last_of(page, page.texts.len()))?;
        Some(Self { at, ..Self::default() })
    }

    /// The start of the cell that it stands on.
    pub fn at(&self) -> Position {
        self.at
    }

    /// The selected text from its first byte to the one after its last. `None` if nothing is
    /// selected.
    pub fn selection(&self, page: &Page) -> Option<(Position, Position)> {
        let anchor = self.anchor?;
        let (first, last) = (anchor.min(self.at), anchor.max(self.at));
        Some((first, Position { offset: cell_end(page, last), ..last }))
    }

    /// Begins a selection here, or drops it.
    pub(super) fn mark(&mut self) {
        self.anchor = match self.anchor {
            None => Some(self.at),
            Some(_) => None,
        };
        self.grown.clear();
    }

    /// Drops the selection; false if there was none.
    pub(super) fn unmark(&mut self) -> bool {
        self.grown.clear();
        self.anchor.take().is_some()
    }

    /// Selects the bytes of a text.
    fn select(&mut self, page: &Page, from: Position, to: Position) {
        let Some(from) = settled(page, from) else { return };
        let Some(last) = before(page, to).filter(|last| *last >= from) else { return };
        (self.anchor, self.at, self.column) = (Some(from), last, None);
    }

    /// Selects more around the selection, or around the caret: the word, the sentence, the paragraph,
    /// everything.
    pub(super) fn grow(&mut self, page: &Page) {
        let before = (self.at, self.anchor);
        let (from, to) = self.selection(page).unwrap_or((self.at, self.at));
        let covers = |range: &Range<usize>| range.start <= from.offset && to.offset <= range.end;
        let is_more = |range: &Range<usize>| {
            covers(range) && (self.anchor.is_none() || *range != (from.offset..to.offset))
        };
        let found = page.texts.get(from.text).filter(|_| from.text == to.text).and_then(|text| {
            let word = sahifa_text::words(&text.text).find(is_more);
            let sentence = || sahifa_text::sentences(&text.text).find(is_more);
            let whole = || Some(0..text.text.len()).filter(is_more);
            word.or_else(sentence).or_else(whole)
        });
        let (from, to) = match found {
            Some(range) => {
                (Position { offset: range.start, ..from }, Position { offset: range.end, ..from })
            }
            None => (Position::default(), end(page)),
        };
        let grown = std::mem::take(&mut self.grown);
        self.select(page, from, to);
        self.grown = grown;
        if (self.at, self.anchor) != before {
            self.grown.push(before);
        }
    }

    /// Selects what was selected before the selection grew.
    pub(super) fn shrink(&mut self) {
        if let Some((at, anchor)) = self.grown.pop() {
            (self.at, self.anchor, self.column) = (at, anchor, None);
        }
    }

    /// Selects the sentence under the caret.
    pub(super) fn select_sentence(&mut self, page: &Page) {
        let Some(text) = page.texts.get(self.at.text) else { return };
        let sentence = sahifa_text::sentences(&text.text).find(|range| self.at.offset < range.end);
        let range = sentence.unwrap_or(0..text.text.len());
        let place = |offset| Position { offset, ..self.at };
        self.select(page, place(range.start), place(range.end));
    }

    /// The word under the caret, as its author wrote it.
    pub(super) fn word(&self, page: &Page) -> Option<String> {
        let text = page.texts.get(self.at.text)?;
        let word = sahifa_text::words(&text.text).find(|range| range.contains(&self.at.offset))?;
        Some(text.original(word))
    }

    /// Puts the caret on a place.
    pub(super) fn go(&mut self, page: &Page, at: Position) {
        if let Some(at) = settled(page, at) {
            (self.at, self.column) = (at, None);
            self.grown.clear();
        }
    }

    /// Moves the caret; at the end of the page it stays.
    pub(super) fn step(&mut self, page: &Page, motion: Motion) {
        self.grown.clear();
        if let Motion::Lines(lines) = motion {
            self.step_lines(page, lines);
            return;
        }
        self.column = None;
        let found = match motion {
            Motion::Left => beside(page, self.at, Direction::Rtl),
            Motion::Right => beside(page, self.at, Direction::Ltr),
            Motion::Lines(_) => None,
            Motion::NextWord => next(page, self.at, |text| starts(sahifa_text::words(text))),
            Motion::PreviousWord => {
                previous(page, self.at, |text| starts(sahifa_text::words(text)))
            }
            Motion::NextSentence => {
                next(page, self.at, |text| starts(sahifa_text::sentences(text)))
            }
            Motion::PreviousSentence => {
                previous(page, self.at, |text| starts(sahifa_text::sentences(text)))
            }
            Motion::NextText => next(page, self.at, |_| vec![0]),
            Motion::PreviousText => previous(page, self.at, |_| vec![0]),
            Motion::LineStart => page.find(self.at).and_then(|(_, piece)| edge(piece, true)),
            Motion::LineEnd => page.find(self.at).and_then(|(_, piece)| edge(piece, false)),
            Motion::Start => settled(page, Position::default()),
            Motion::End => last_of(page, page.texts.len()),
        };
        self.at = found.unwrap_or(self.at);
    }

    fn step_lines(&mut self, page: &Page, lines: isize) {
        let Some((line, segment)) = page.find(self.at) else { return };
        let here = cell_at(segment, self.at.offset).map_or(0, |cell| cell.column);
        let column = *self.column.get_or_insert(segment.x + here);
        let mut left = lines.unsigned_abs();
        let mut at = line;
        while left > 0 {
            let next = if lines < 0 { at.checked_sub(1) } else { Some(at + 1) };
            let Some(row) = next.and_then(|next| page.lines.get(next)) else { return };
            at = if lines < 0 { at - 1 } else { at + 1 };
            // What lies between two texts is no step.
            let Some(place) = nearest(&row.segments, column) else { continue };
            self.at = place;
            left -= 1;
        }
    }
}

fn starts(ranges: impl Iterator<Item = Range<usize>>) -> Vec<usize> {
    ranges.map(|range| range.start).collect()
}

/// The pieces of a text, line by line, with cells.
fn pieces(page: &Page, text: usize) -> impl DoubleEndedIterator<Item = &Segment> {
    let lines = page.texts.get(text).map_or(0..0, |text| text.lines.clone());
    let lines = page.lines.get(lines).unwrap_or_default().iter();
    let segments = lines.flat_map(|line| &line.segments);
    segments.filter(move |piece| piece.text == Some(text) && piece.line.width() > 0)
}

fn cell_at(segment: &Segment, offset: usize) -> Option<Cell<'_>> {
    segment.line.cells(segment.width).find(|cell| cell.source.contains(&offset))
}

/// The byte after the cell of a place.
fn cell_end(page: &Page, at: Position) -> usize {
    let cell = page.find(at).and_then(|(_, segment)| cell_at(segment, at.offset));
    cell.map_or(at.offset, |cell| cell.source.end)
}

/// The start of the cell at a place, or of the first one behind it.
fn settled(page: &Page, at: Position) -> Option<Position> {
    let first = |text: usize, from: usize| {
        let behind = pieces(page, text).skip_while(|piece| piece.line.source().end <= from);
        let starts = behind.filter_map(|piece| {
            let cells = piece.line.cells(piece.width).filter(|cell| cell.source.end > from);
            cells.map(|cell| cell.source.start).min()
        });
        starts.map(|offset| Position { text, offset }).next()
    };
    first(at.text, at.offset)
        .or_else(|| (at.text + 1..page.texts.len()).find_map(|text| first(text, 0)))
}

/// The start of the last cell before a place.
fn before(page: &Page, at: Position) -> Option<Position> {
    let cells = pieces(page, at.text).flat_map(|piece| piece.line.cells(piece.width));
    let starts = cells.map(|cell| cell.source.start).filter(|start| *start < at.offset);
    starts.max().map(|offset| Position { offset, ..at }).or_else(|| last_of(page, at.text))
}

/// The start of the last cell of the texts before one.
fn last_of(page: &Page, text: usize) -> Option<Position> {
    (0..text).rev().find_map(|text| {
        let cells = pieces(page, text).flat_map(|piece| piece.line.cells(piece.width));
        cells.map(|cell| cell.source.start).max().map(|offset| Position { text, offset })
    })
}

/// The end of the last text.
fn end(page: &Page) -> Position {
    let offset = page.texts.last().map_or(0, |text| text.text.len());
    Position { text: page.texts.len().saturating_sub(1), offset }
}

/// The first cell of a piece of a line as it is read, or the last one.
fn edge(segment: &Segment, first: bool) -> Option<Position> {
    let mut cells = segment.line.cells(segment.width);
    let cell = match (segment.line.direction(), first) {
        (Direction::Ltr, true) | (Direction::Rtl, false) => cells.next(),
        (Direction::Ltr, false) | (Direction::Rtl, true) => cells.last(),
    };
    Some(Position { text: segment.text?, offset: cell?.source.start })
}

/// The next cell on the side of the screen to which `towards` runs. At the edge of the text the line
/// before or after it goes on.
fn beside(page: &Page, at: Position, towards: Direction) -> Option<Position> {
    let (_, segment) = page.find(at)?;
    let starts: Vec<usize> =
        segment.line.cells(segment.width).map(|cell| cell.source.start).collect();
    let index = starts.iter().position(|start| *start == at.offset)?;
    let neighbour = match towards {
        Direction::Rtl => index.checked_sub(1),
        Direction::Ltr => Some(index + 1),
    };
    if let Some(offset) = neighbour.and_then(|index| starts.get(index)) {
        return Some(Position { offset: *offset, ..at });
    }
    let is_here = |piece: &&Segment| piece.line.source() == segment.line.source();
    if segment.line.direction() == towards {
        let rest = pieces(page, at.text).skip_while(|piece| !is_here(piece)).skip(1);
        let others = (at.text + 1..page.texts.len()).flat_map(|text| pieces(page, text));
        rest.chain(others).find_map(|piece| edge(piece, true))
    } else {
        let rest = pieces(page, at.text).rev().skip_while(|piece| !is_here(piece)).skip(1);
        let others = (0..at.text).rev().flat_map(|text| pieces(page, text).rev());
        rest.chain(others).find_map(|piece| edge(piece, false))
    }
}

/// The first of the places that `starts` gives for each text, after `at`.
fn next(page: &Page, at: Position, starts: impl Fn(&str) -> Vec<usize>) -> Option<Position> {
    let texts = page.texts.iter().enumerate().skip(at.text);
    texts.into_iter().find_map(|(index, text)| {
        let from = if index == at.text { at.offset + 1 } else { 0 };
        let starts = starts(&text.text).into_iter().filter(|start| *start >= from);
        let places = starts.filter_map(|offset| settled(page, Position { text: index, offset }));
        places.filter(|place| place.text == index).find(|place| *place > at)
    })
}

/// The last of the places that `starts` gives for each text, before `at`.
fn previous(page: &Page, at: Position, starts: impl Fn(&str) -> Vec<usize>) -> Option<Position> {
    let texts = page.texts.iter().enumerate().take(at.text + 1).rev();
    texts.into_iter().find_map(|(index, text)| {
        let to = if index == at.text { at.offset } else { usize::MAX };
        let starts = starts(&text.text).into_iter().rev().filter(|start| *start < to);
        let places = starts.filter_map(|offset| settled(page, Position { text: index, offset }));
        places.filter(|place| place.text == index).find(|place| *place < at)
    })
}

/// The cell of a line that is nearest to a column of the page.
fn nearest(segments: &[Segment], column: usize) -> Option<Position> {
    let cells = segments.iter().filter_map(|segment| Some((segment.text?, segment))).flat_map(
        |(text, segment)| {
            segment.line.cells(segment.width).map(move |cell| {
                let start = segment.x + cell.column;
                let end = start + cell.width.max(1) - 1;
                let distance = start.saturating_sub(column) + column.saturating_sub(end);
                (distance, Position { text, offset: cell.source.start })
            })
        },
    );
    cells.min_by_key(|(distance, _)| *distance).map(|(_, place)| place)
}
