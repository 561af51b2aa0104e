//! The mistakes in the configuration.
use super::{Contents, Outcome, OverlayLine, Scene, Tone};
use crate::app::Effect;
use crate::command::Command;
use crate::locale::Phrase;

/// The mistakes, each a text of several lines.
#[derive(Debug)]
pub(in crate::app) struct Problems(pub(in crate::app) Vec<String>);

impl Contents for Problems {
    fn title(&self) -> Phrase {
        Phrase::new("overlay-problems")
    }

    fn is_choice(&self) -> bool {
        false
    }

    fn rows(&mut self, scene: &Scene<'_>) -> Vec<OverlayLine> {
        if self.0.is_empty() {
            return vec![OverlayLine::new(scene.say("problems-none")).tone(Tone::Dim)];
        }
        let row = |(at, text): (usize, &str)| {
            let tone = if at == 0 { Tone::Error } else { Tone::Dim };
            OverlayLine::new(text.to_owned()).tone(tone)
        };
        self.0.iter().flat_map(|problem| problem.lines().enumerate().map(row)).collect()
    }

    fn perform(&mut self, command: Command, _: usize) -> Option<Outcome> {
        (command == Command::Open).then_some(())?;
        Outcome::closes(None::<Effect>)
    }
}
