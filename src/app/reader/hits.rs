//! The places of a page that are lit: what the list was searched for, or what is looked for in the
//! article itself.
use crate::app::page::{Page, Part, Position, Segment};
use crate::lang::Finder;
use crate::query::Sought;
use std::ops::Range;

/// The most places that are lit in one article.
const MOST: usize = 50_000;

/// Letters that are looked for in the open article.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Find {
    pub(super) letters: Finder,
    /// Index of the first visible line before.
    pub(super) from: usize,
}

/// A lit place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hit {
    /// Index of the text.
    pub text: usize,
    /// Bytes of the text.
    pub range: Range<usize>,
}

impl Hit {
    pub fn start(&self) -> Position {
        Position { text: self.text, offset: self.range.start }
    }
}

/// The lit places of a page in the order of reading.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Hits(Vec<Hit>);

impl Hits {
    /// Places that are in the order of reading and have no byte in common.
    pub(super) fn new(places: Vec<Hit>) -> Self {
        Self(places)
    }

    /// The places of what the query of the list looks for: in the article, not in what is said about
    /// it.
    pub(super) fn of_query(page: &Page, sought: &Sought) -> Self {
        if sought.is_empty() {
            return Self::default();
        }
        Self::collect(page, |part, text| match part {
            Part::Title => sought.in_title(text),
            Part::Heading(_) | Part::Body => sought.in_text(text),
            Part::About | Part::Address => Vec::new(),
        })
    }

    /// The places of letters that are looked for.
    pub(super) fn of_letters(page: &Page, letters: &Finder) -> Self {
        Self::collect(page, |part, text| match part {
            Part::Title | Part::Heading(_) | Part::Body => letters.places(text).collect(),
            Part::About | Part::Address => Vec::new(),
        })
    }

    fn collect(page: &Page, places: impl Fn(Part, &str) -> Vec<Range<usize>>) -> Self {
        let texts = page.texts.iter().enumerate();
        let hits = texts.flat_map(|(at, text)| {
            let places = places(text.part, &text.text).into_iter();
            places.map(move |range| Hit { text: at, range })
        });
        Self(hits.take(MOST).collect())
    }

    pub fn len(&self) -> usize {
        self.0.len()
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub fn get(&self, index: usize) -> Option<&Hit> {
        self.0.get(index)
    }

    pub fn iter(&self) -> std::slice::Iter<'_, Hit> {
        self.0.iter()
    }

    /// The first place that begins at `at` or after it.
    pub(super) fn from(&self, at: Position) -> Option<usize> {
        let index = self.0.partition_point(|hit| hit.start() < at);
        (index < self.0.len()).then_some(index)
    }

    /// The bytes of the text of a segment that are lit on its line.
    pub fn on(&self, segment: &Segment) -> Vec<Range<usize>> {
        let Some(text) = segment.text else { return Vec::new() };
        let source = segment.line.source();
        let first = self.0.partition_point(|hit| {
            hit.text < text || (hit.text == text && hit.range.end <= source.start)
        });
        let rest = self.0.get(first..).unwrap_or_default().iter();
        let here = rest.take_while(|hit| hit.text == text && hit.range.start < source.end);
        here.map(|hit| hit.range.clone()).collect()
    }
}
