//! The headings of the open article.
use super::{Contents, Outcome, OverlayLine, Scene};
use crate::app::page::{Page, Part, Position};
use crate::command::Command;
use crate::locale::Phrase;

/// The headings, each with its level and its place; the title is the first.
#[derive(Debug)]
pub(in crate::app) struct Headings {
    rows: Vec<(usize, String, Position)>,
    first: usize,
}

impl Headings {
    /// The headings of a page, the last one at or above `here` selected; `None` if it has only a
    /// title.
    pub(in crate::app) fn new(page: &Page, here: Position) -> Option<Self> {
        let rows: Vec<_> = page
            .texts
            .iter()
            .enumerate()
            .filter_map(|(at, text)| {
                let level = match text.part {
                    Part::Title => 0,
                    Part::Heading(level) => usize::from(level),
                    _ => return None,
                };
                let place = Position { text: at, offset: 0 };
                Some((level, text.original(0..text.text.len()), place))
            })
            .collect();
        let first = rows.iter().rposition(|(_, _, place)| *place <= here).unwrap_or(0);
        (rows.iter().any(|(level, ..)| *level > 0)).then_some(Self { rows, first })
    }
}

impl Contents for Headings {
    fn title(&self) -> Phrase {
        Phrase::new("overlay-contents")
    }

    fn is_choice(&self) -> bool {
        true
    }

    fn first(&self) -> usize {
        self.first
    }

    fn rows(&mut self, _: &Scene<'_>) -> Vec<OverlayLine> {
        let top = self.rows.iter().map(|(level, ..)| *level).filter(|level| *level > 0).min();
        let top = top.unwrap_or(1);
        let row = |(level, text, _): &(usize, String, Position)| {
            // The indent stands in the column of its own, so that it is on the side of the interface.
            OverlayLine::new(text.clone()).lead("· ".repeat(level.saturating_sub(top))).literal()
        };
        self.rows.iter().map(row).collect()
    }

    fn perform(&mut self, command: Command, selected: usize) -> Option<Outcome> {
        (command == Command::Open).then_some(())?;
        self.rows.get(selected).map(|(_, _, place)| Outcome::Reveals(*place))
    }
}
