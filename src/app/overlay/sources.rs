//! Each source: its name, its last result, its new address, its history, and the repairs.
use super::{Contents, Outcome, OverlayLine, Scene, Tone, line};
use crate::app::{RefreshScope, Work};
use crate::command::Command;
use crate::lang::Length;
use crate::locale::Phrase;
use crate::news::{SourceId, SourceState, Timestamp};

/// The most rows for the history of a source, and for the repairs in it.
const SHOWN: usize = 5;

/// The overlay: the source that each of its rows belongs to.
#[derive(Debug, Default)]
pub(in crate::app) struct Sources {
    of_rows: Vec<SourceId>,
}

impl Contents for Sources {
    fn title(&self) -> Phrase {
        Phrase::new("overlay-sources")
    }

    fn is_choice(&self) -> bool {
        true
    }

    fn rows(&mut self, scene: &Scene<'_>) -> Vec<OverlayLine> {
        self.of_rows.clear();
        let mut rows = Vec::new();
        for source in scene.sources.iter().filter(|source| source.present) {
            rows.extend(about(source, scene));
            self.of_rows.resize(rows.len(), source.id);
        }
        if rows.is_empty() {
            let phrase = Phrase::new("sources-none").with("key", scene.key(Command::Setup));
            rows.extend(said(&phrase, Tone::Dim, scene));
        }
        rows
    }

    fn perform(&mut self, command: Command, selected: usize) -> Option<Outcome> {
        matches!(command, Command::Open | Command::RefreshSource).then_some(())?;
        let source = self.of_rows.get(selected);
        Outcome::stays(source.map(|id| Work::Refresh(RefreshScope::Sources(vec![*id]))))
    }
}

/// A sentence, in as many rows as it needs.
fn said(phrase: &Phrase, tone: Tone, scene: &Scene<'_>) -> Vec<OverlayLine> {
    let pieces = line::broken(&scene.catalogue.say(phrase), scene.size).into_iter();
    pieces.map(|piece| OverlayLine::new(piece).tone(tone)).collect()
}

fn about(source: &SourceState, scene: &Scene<'_>) -> Vec<OverlayLine> {
    let dim = |phrase: Phrase| said(&phrase, Tone::Dim, scene);
    let mut lines = vec![OverlayLine::new(source.name.clone()).tone(Tone::Heading).literal()];
    if scene.progress.is_some_and(|progress| progress.running.contains(&source.id)) {
        lines.extend(dim(Phrase::new("source-running")));
    }
    lines.extend(match (&source.last_error, source.last_success) {
        (Some(error), _) => said(error, Tone::Error, scene),
        (None, Some(at)) => dim(Phrase::new("source-ok").with("age", age(at, scene))),
        (None, None) => dim(Phrase::new("source-never")),
    });
    let moved = source.moved.as_deref().map(|url| Phrase::new("source-moved").with("url", url));
    lines.extend(moved.into_iter().flat_map(dim));
    lines.extend(fared(source, scene).flat_map(dim));
    lines.extend(source.problems.iter().take(SHOWN).cloned().flat_map(dim));
    lines
}

/// The history of a source before its last attempts.
fn fared<'a>(source: &'a SourceState, scene: &'a Scene<'_>) -> impl Iterator<Item = Phrase> + 'a {
    source.history.iter().skip(1).take(SHOWN).map(|streak| {
        let age = age(streak.last, scene);
        match &streak.error {
            None => Phrase::new("source-recovered").with("age", age),
            Some(error) => Phrase::new("source-failed")
                .with("age", age)
                .with("count", streak.count)
                .with("error", error.clone()),
        }
    })
}

fn age(at: Timestamp, scene: &Scene<'_>) -> String {
    scene.settings.age(at, scene.now, Length::Long)
}
