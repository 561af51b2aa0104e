//! One address in full, for copying.
use super::{Contents, Outcome, OverlayLine, Scene, line};
use crate::app::{Effect, ScreenEffect};
use crate::command::Command;
use crate::locale::Phrase;

#[derive(Debug)]
pub(in crate::app) struct Address(pub(in crate::app) String);

impl Contents for Address {
    fn title(&self) -> Phrase {
        Phrase::new("overlay-url")
    }

    fn title_key(&self) -> Command {
        Command::CopyLink
    }

    fn is_choice(&self) -> bool {
        false
    }

    /// The address in pieces as long as a row, with nothing between them.
    fn rows(&mut self, scene: &Scene<'_>) -> Vec<OverlayLine> {
        let characters: Vec<char> = self.0.chars().collect();
        let pieces = characters.chunks(line::width(scene.size));
        let line = |piece: &[char]| OverlayLine::new(piece.iter().collect()).address();
        pieces.map(|piece| line(piece).link(&self.0)).collect()
    }

    fn perform(&mut self, command: Command, _: usize) -> Option<Outcome> {
        match command {
            Command::Open => Outcome::closes(None::<Effect>),
            Command::CopyLink => Outcome::closes(Some(ScreenEffect::copy_link(self.0.clone()))),
            _ => None,
        }
    }
}
