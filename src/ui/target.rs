//! The things on the screen that the mouse can act on, noted beside the cells while a frame is drawn.
//!
//! A click acts on what its user saw: on what the last frame drew at its cell.
use crate::app::page::Position;
use crate::app::{Area, Model, Target};
use crate::news::ArticleId;
use std::ops::Range;

/// The contents of an area.
#[derive(Debug)]
enum Spot {
    /// Nothing: what was there before is covered.
    Blank,
    Is(Target),
    /// A piece of the open article: the line of the page, and the number of the segment on it.
    Segment {
        line: usize,
        segment: usize,
    },
}

/// The laid out page of an article, as far as it is told from another one.
#[derive(Debug, Default, PartialEq)]
struct PageMark {
    article: Option<ArticleId>,
    width: usize,
    lines: usize,
}

impl PageMark {
    fn of(model: &Model) -> Self {
        let reader = &model.reader;
        Self {
            article: reader.article.as_ref().map(|article| article.headline.id),
            width: reader.page.width,
            lines: reader.page.lines.len(),
        }
    }
}

/// The things in a frame, those that were drawn last at the end.
#[derive(Debug, Default)]
pub(super) struct Targets {
    spots: Vec<(Area, Spot)>,
    /// The page that its segments are of.
    page: PageMark,
}

impl Targets {
    /// Begins a frame.
    pub(super) fn begin(&mut self, model: &Model) {
        self.spots.clear();
        self.page = PageMark::of(model);
    }

    /// Notes that a thing stands in an area.
    pub(super) fn note(&mut self, area: Area, target: Target) {
        self.spots.push((area, Spot::Is(target)));
    }

    /// Notes that a piece of the open article stands in an area.
    pub(super) fn note_segment(&mut self, area: Area, line: usize, segment: usize) {
        self.spots.push((area, Spot::Segment { line, segment }));
    }

    /// Notes that an area is blank.
    pub(super) fn cover(&mut self, area: Area) {
        self.spots.push((area, Spot::Blank));
    }

    /// The thing at a cell.
    pub(super) fn at(&self, model: &Model, column: u16, row: u16) -> Option<Target> {
        let is_here = |area: &Area| {
            let within = |range: Range<u16>, cell: u16| range.contains(&cell);
            within(area.x..area.right(), column) && within(area.y..area.bottom(), row)
        };
        let (area, spot) = self.spots.iter().rev().find(|(area, _)| is_here(area))?;
        match spot {
            Spot::Blank => None,
            Spot::Is(target) => Some(target.clone()),
            Spot::Segment { line, segment } => {
                if self.page != PageMark::of(model) {
                    return None;
                }
                let segment = model.reader.page.lines.get(*line)?.segments.get(*segment)?;
                let column = usize::from(column - area.x);
                let mut cells = segment.line.cells(segment.width);
                let cell =
                    cells.find(|cell| (cell.column..cell.column + cell.width).contains(&column))?;
                let text = segment.text?;
                Some(Target::Text(Position { text, offset: cell.source.start }))
            }
        }
    }
}
