//! One of several names, by which the list is to be narrowed.
use super::{Contents, Outcome, OverlayLine, Scene};
use crate::app::quick::Narrowing;
use crate::command::Command;
use crate::locale::Phrase;

/// The names, with what each of them does to the list.
#[derive(Debug)]
pub(in crate::app) struct Pick {
    pub(in crate::app) title: &'static str,
    pub(in crate::app) rows: Vec<(String, Narrowing)>,
}

impl Contents for Pick {
    fn title(&self) -> Phrase {
        Phrase::new(self.title)
    }

    fn is_choice(&self) -> bool {
        true
    }

    fn rows(&mut self, _: &Scene<'_>) -> Vec<OverlayLine> {
        self.rows.iter().map(|(name, _)| OverlayLine::new(name.clone()).literal()).collect()
    }

    fn perform(&mut self, command: Command, selected: usize) -> Option<Outcome> {
        (command == Command::Open).then_some(())?;
        self.rows.get(selected).map(|(_, narrowing)| Outcome::Narrows(narrowing.clone()))
    }
}
