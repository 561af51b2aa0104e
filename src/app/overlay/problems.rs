//! The mistakes in the configuration.
use super::line::{broken, width};
use super::{Contents, Outcome, OverlayLine, Scene, Tone};
use crate::app::Effect;
use crate::app::geometry::Size;
use crate::command::Command;
use crate::config::{Excerpt, Problem};
use crate::locale::Phrase;
use sahifa_text::{Align, BaseDirection, CleanText, Options, Wrap};

/// The mistakes: each with its place, the line of the file and advice.
#[derive(Debug)]
pub(in crate::app) struct Problems(pub(in crate::app) Vec<Problem>);

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
        self.0.iter().flat_map(|problem| rows(problem, scene)).collect()
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
    let excerpt = problem.excerpt(0).map(|excerpt| room(&excerpt, scene.size));
    if let Some(excerpt) = excerpt.and_then(|room| problem.excerpt(room)) {
        let [margin, under] = excerpt.margins();
        all.push(code(format!("{margin}{}", excerpt.text)));
        all.push(code(format!("{under}{}", carets(&excerpt, room(&excerpt, scene.size)))));
    }
    if let Some(help) = &problem.help {
        all.extend(rows(&scene.catalogue.say(help), Tone::Dim));
    }
    all
}

/// Columns for the line of the file, beside its number.
fn room(excerpt: &Excerpt, screen: Size) -> usize {
    width(screen).saturating_sub(excerpt.margins()[0].len()).max(1)
}

/// Carets under the cells of the mistake: where the line is right-to-left its letters do not stand in
/// their order in the file.
fn carets(excerpt: &Excerpt, room: usize) -> String {
    let options = Options {
        width: room,
        base: BaseDirection::Ltr,
        wrap: Wrap::Cut,
        align: Align::Left,
        ..Options::default()
    };
    // Cleaning may change the length.
    let cleaned = |end: usize| {
        CleanText::new(excerpt.text.get(..end).unwrap_or(&excerpt.text)).as_str().len()
    };
    let mark = cleaned(excerpt.mark.start)..cleaned(excerpt.mark.end);
    let lines = sahifa_text::layout(&CleanText::new(&excerpt.text), &[], &options).lines;
    let Some(line) = lines.first() else { return String::new() };
    let mut columns: Vec<usize> = line.columns_of(&mark, room).into_iter().flatten().collect();
    if columns.is_empty() {
        columns.push(line.width().min(room - 1));
    }
    let end = columns.iter().max().map_or(0, |last| last + 1);
    (0..end).map(|column| if columns.contains(&column) { '^' } else { ' ' }).collect()
}
