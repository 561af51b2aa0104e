//! The calibration card: the same sentence in every mode, one of which reads correctly.
use super::{Contents, Outcome, OverlayLine, Scene, Tone};
use crate::app::ScreenEffect;
use crate::command::Command;
use crate::config::RtlMode;
use crate::locale::Phrase;

/// The sentence of the card. Its words, lam-alef, quotation marks, brackets, number, Latin text and
/// Arabic digits all stand in their places only in the correct mode.
pub const CALIBRATION_SENTENCE: &str = "اليوم 15: قال «لا بأس» في GNOME (٢٥٪)";

/// The card, opened in this mode.
#[derive(Debug)]
pub(in crate::app) struct Calibration(pub(in crate::app) RtlMode);

impl Contents for Calibration {
    fn title(&self) -> Phrase {
        Phrase::new("overlay-calibration")
    }

    fn is_choice(&self) -> bool {
        true
    }

    fn first(&self) -> usize {
        RtlMode::ALL.iter().position(|other| *other == self.0).unwrap_or(0)
    }

    /// One row for each mode, in the order of [`RtlMode::ALL`], then advice.
    fn rows(&mut self, scene: &Scene<'_>) -> Vec<OverlayLine> {
        let samples = RtlMode::ALL.iter().map(|mode| OverlayLine {
            mode: Some(*mode),
            ..OverlayLine::new(CALIBRATION_SENTENCE.to_owned()).lead(mode.name().to_owned())
        });
        let advice = ["calibration-advice", "calibration-none"]
            .map(|id| OverlayLine::new(scene.say(id)).tone(Tone::Dim));
        samples.chain(advice).collect()
    }

    fn perform(&mut self, command: Command, selected: usize) -> Option<Outcome> {
        (command == Command::Open).then_some(())?;
        Outcome::closes(RtlMode::ALL.get(selected).copied().map(ScreenEffect::Calibrate))
    }
}
