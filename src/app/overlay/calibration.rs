//! The calibration card: the same sentence in every mode, one of which reads correctly.
use super::{Contents, Outcome, OverlayLine, Scene, Tone, line};
use crate::app::ScreenEffect;
use crate::command::Command;
use crate::config::RtlMode;
use crate::locale::Phrase;
use std::ops::Range;

/// The sentence of the card, as the line of a list. Its bullet, words, vowel mark, wide final
/// letters, lam-alef, quotation marks, brackets, number, Latin text and Arabic digits all stand in
/// their places only in the correct mode.
pub const CALIBRATION_SENTENCE: &str = "• اليومَ 15: «لا بأس» قال بعض GNOME (٢٥٪)";

/// The bytes of the sentence that are bold.
pub fn calibration_bold() -> Range<usize> {
    const BOLD: &str = "قال بعض";
    CALIBRATION_SENTENCE.find(BOLD).map_or(0..0, |start| start..start + BOLD.len())
}

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
            bold: calibration_bold(),
            ..OverlayLine::new(CALIBRATION_SENTENCE.to_owned()).lead(mode.name().to_owned())
        });
        let advice = ["calibration-advice", "calibration-marks", "calibration-none"]
            .into_iter()
            .flat_map(|id| line::broken(&scene.say(id), scene.size))
            .map(|piece| OverlayLine::new(piece).tone(Tone::Dim));
        samples.chain(advice).collect()
    }

    fn perform(&mut self, command: Command, selected: usize) -> Option<Outcome> {
        (command == Command::Open).then_some(())?;
        Outcome::closes(RtlMode::ALL.get(selected).copied().map(ScreenEffect::Calibrate))
    }
}
