//! The highlighted passages of the open article.
use super::{Contents, Outcome, OverlayLine, Scene, Tone};
use crate::app::page::Position;
use crate::command::Command;
use crate::locale::Phrase;

/// The passages, each with its place if it is on the page.
#[derive(Debug)]
pub(in crate::app) struct Highlights {
    rows: Vec<(String, Option<Position>)>,
    first: usize,
}

impl Highlights {
    /// The passages in the order of reading, those that are not on the page last. The last one at or above
    /// `here` is selected. `None` if there are none.
    pub(in crate::app) fn new(
        rows: Vec<(String, Option<Position>)>,
        here: Position,
    ) -> Option<Self> {
        let is_above = |at: &Option<Position>| at.is_some_and(|at| at <= here);
        let first = rows.iter().rposition(|(_, at)| is_above(at)).unwrap_or(0);
        (!rows.is_empty()).then_some(Self { rows, first })
    }
}

impl Contents for Highlights {
    fn title(&self) -> Phrase {
        Phrase::new("overlay-highlights")
    }

    fn is_choice(&self) -> bool {
        true
    }

    fn first(&self) -> usize {
        self.first
    }

    fn rows(&mut self, _: &Scene<'_>) -> Vec<OverlayLine> {
        let row = |(text, at): &(String, Option<Position>)| {
            let line = OverlayLine::new(text.replace('\n', " ")).literal();
            if at.is_some() { line } else { line.tone(Tone::Dim) }
        };
        self.rows.iter().map(row).collect()
    }

    fn perform(&mut self, command: Command, selected: usize) -> Option<Outcome> {
        (command == Command::Open).then_some(())?;
        let (_, at) = self.rows.get(selected)?;
        at.map(Outcome::Reveals)
    }
}
