//! The links of the open article.
use super::{Contents, Outcome, OverlayLine, Scene};
use crate::app::ScreenEffect;
use crate::command::Command;
use crate::locale::Phrase;

/// The addresses: link 0 is the article's own page, the rest are numbered as in the text.
#[derive(Debug)]
pub(in crate::app) struct Links(pub(in crate::app) Vec<String>);

impl Contents for Links {
    fn title(&self) -> Phrase {
        Phrase::new("overlay-links")
    }

    fn is_choice(&self) -> bool {
        true
    }

    fn rows(&mut self, _: &Scene<'_>) -> Vec<OverlayLine> {
        let rows = self.0.iter().enumerate();
        rows.map(|(at, link)| OverlayLine::new(link.clone()).lead(at.to_string()).literal())
            .collect()
    }

    fn perform(&mut self, command: Command, selected: usize) -> Option<Outcome> {
        let link = self.0.get(selected).cloned();
        match command {
            Command::Open => Outcome::closes(link.map(ScreenEffect::Open)),
            Command::OpenLink => Outcome::stays(link.map(ScreenEffect::Open)),
            Command::CopyLink => Outcome::stays(link.map(ScreenEffect::Copy)),
            _ => None,
        }
    }
}
