//! The mistakes in the configuration, and the remarks on its keys.
use super::line::{broken, width};
use super::{Contents, Outcome, OverlayLine, Scene, Tone};
use crate::app::Effect;
use crate::command::Command;
use crate::config::Problem;
use crate::locale::Phrase;
use sahifa_text::{Align, BaseDirection, Wrap};

/// The mistakes and the remarks: each with its place, the line of the file and advice.
#[derive(Debug)]
pub(in crate::app) struct Problems {
    pub(in crate::app) problems: Vec<Problem>,
    pub(in crate::app) warnings: Vec<Problem>,
}

impl Contents for Problems {
    fn title(&self) -> Phrase {
        Phrase::new(match self.problems.is_empty() && !self.warnings.is_empty() {
            true => "overlay-warnings",
            false => "overlay-problems",
        })
    }

    fn is_choice(&self) -> bool {
        false
    }

    fn rows(&mut self, scene: &Scene<'_>) -> Vec<OverlayLine> {
        if self.problems.is_empty() && self.warnings.is_empty() {
            return vec![OverlayLine::new(scene.say("problems-none")).tone(Tone::Dim)];
        }
        self.problems
            .iter()
            .chain(&self.warnings)
            .flat_map(|problem| rows(problem, scene))
            .collect()
    }

    fn perform(&mut self, command: Command, _: usize) -> Option<Outcome> {
        (command == Command::Open).then_some(())?;
        Outcome::closes(None::<Effect>)
    }
}

fn rows(problem: &Problem, scene: &Scene<'_>) -> Vec<OverlayLine> {
    let rows = |text: &str, tone: Tone| -> Vec<OverlayLine> {
        broken(text, scene.size).into_iter().map(|row| OverlayLine::new(row).tone(tone)).collect()
    };
    let code = |text: String| OverlayLine::new(text).address().tone(Tone::Dim);
    let sentence =
        format!("{}: {}", problem.isolated_location(), scene.catalogue.say(&problem.message));
    let mut all = rows(&sentence, Tone::Error);
    if let Some((excerpt, room)) = problem.excerpt_beside_margin(width(scene.size)) {
        let [margin, under] = excerpt.margins();
        all.push(code(format!("{margin}{}", excerpt.text)));
        let text = scene.settings.text;
        let options = text.options(room, BaseDirection::Ltr, Wrap::Cut, Align::Left);
        let columns = excerpt.laid_out(&options).map_or_else(Vec::new, |(_, columns)| columns);
        all.push(code(format!("{under}{}", carets(&columns))));
    }
    if let Some(help) = &problem.help {
        all.extend(rows(&scene.catalogue.say(help), Tone::Dim));
    }
    all
}

/// A caret in each of these columns.
fn carets(columns: &[usize]) -> String {
    let end = columns.iter().max().map_or(0, |last| last + 1);
    (0..end).map(|column| if columns.contains(&column) { '^' } else { ' ' }).collect()
}
