//! The first steps: lists of other readers to take over, and the ways to sources of one's own.
use super::{Contents, Outcome, OverlayLine, Scene, Tone, line};
use crate::app::Work;
use crate::app::recent::Recent;
use crate::command::Command;
use crate::config::{SettingChange, presets};
use crate::keys::{KeyContext, Keymap};
use crate::locale::Phrase;
use crate::news::{FoundList, Location, Source};
use std::path::PathBuf;

/// The effect of taking a row.
#[derive(Clone, Debug)]
enum Step {
    Import(PathBuf),
    /// Uses the key bindings of this preset.
    Keys(&'static str),
    Language,
    Run(Command),
    /// Goes on without a step.
    Leave,
}

/// The overlay: the lists that were found, and the step of each row.
#[derive(Debug)]
pub(in crate::app) struct Setup {
    lists: Vec<FoundList>,
    of_rows: Vec<Option<Step>>,
}

impl Setup {
    pub(in crate::app) fn new(lists: Vec<FoundList>) -> Self {
        Self { lists, of_rows: Vec::new() }
    }
}

impl Contents for Setup {
    fn title(&self) -> Phrase {
        Phrase::new("overlay-setup")
    }

    fn is_choice(&self) -> bool {
        true
    }

    fn first(&self) -> usize {
        // The first row is a heading.
        1
    }

    fn rows(&mut self, scene: &Scene<'_>) -> Vec<OverlayLine> {
        let guide = Source::new(Location::Guide);
        let is_own = |key: &str| key != guide.key();
        let own = scene.sources.iter().filter(|source| source.present && is_own(&source.key));
        let count = Phrase::new("setup-sources").with("count", own.count());
        let mut rows = vec![OverlayLine::new(scene.catalogue.say(&count)).tone(Tone::Heading)];
        self.of_rows = vec![None];
        for list in &self.lists {
            let phrase = Phrase::new("setup-list");
            let phrase =
                phrase.with("name", list.program.unwrap_or("OPML")).with("count", list.sources);
            rows.push(OverlayLine::new(scene.catalogue.say(&phrase)));
            let pieces = line::broken(&list.shown, scene.size).into_iter();
            rows.extend(pieces.map(|piece| OverlayLine::new(piece).address().tone(Tone::Dim)));
            self.of_rows.resize(rows.len(), Some(Step::Import(list.path.clone())));
        }
        let mut programs: Vec<&str> = self.lists.iter().filter_map(|list| list.program).collect();
        programs.dedup();
        for preset in presets().filter(|preset| programs.contains(preset)) {
            let phrase = Phrase::new("setup-keys").with("name", preset);
            rows.push(OverlayLine::new(scene.catalogue.say(&phrase)));
            self.of_rows.push(Some(Step::Keys(preset)));
        }
        for (id, step) in [
            ("setup-catalogue", Step::Run(Command::ShowCatalogue)),
            ("setup-feed", Step::Run(Command::AddFeed)),
            ("setup-import", Step::Run(Command::ImportOpml)),
            ("setup-language", Step::Language),
            ("setup-calibrate", Step::Run(Command::Calibrate)),
            ("setup-guide", Step::Leave),
        ] {
            let phrase = Phrase::new(id).with("name", scene.catalogue.language().own_name());
            rows.push(OverlayLine::new(scene.catalogue.say(&phrase)));
            self.of_rows.push(Some(step));
        }
        rows
    }

    fn perform(&mut self, command: Command, selected: usize) -> Option<Outcome> {
        (command == Command::Open).then_some(())?;
        match self.of_rows.get(selected).cloned().flatten() {
            Some(Step::Import(path)) => Outcome::stays(Some(Work::ImportOpml(path))),
            Some(Step::Keys(preset)) => {
                Some(Outcome::Sets(SettingChange::to("keys.preset", preset)))
            }
            Some(Step::Language) => Some(Outcome::AsksLanguage),
            Some(Step::Run(command)) => Some(Outcome::Runs(Recent::Command(command))),
            Some(Step::Leave) => Outcome::closes(None::<Work>),
            None => Outcome::stays(None::<Work>),
        }
    }

    fn hint(&self, keymap: &Keymap, _selected: usize) -> Option<Phrase> {
        let key = |command| keymap.label(KeyContext::List, command, |_| false);
        Some(
            Phrase::new("hint-setup")
                .with("back", key(Command::Back))
                .with("again", key(Command::Setup)),
        )
    }
}
