//! The saved filters, to be applied and changed.
use super::commands::filter_keys;
use super::{Contents, Outcome, OverlayLine, Scene, Tone};
use crate::app::{PromptKind, Work};
use crate::command::Command;
use crate::config::{FilterChange, SavedFilter};
use crate::keys::{KeyContext, Keymap, write_sequence};
use crate::locale::Phrase;
use crate::query::Choice;

/// The overlay: the filters of its rows.
#[derive(Debug, Default)]
pub(in crate::app) struct Filters(Vec<SavedFilter>);

impl Contents for Filters {
    fn title(&self) -> Phrase {
        Phrase::new("overlay-filters")
    }

    fn is_choice(&self) -> bool {
        true
    }

    fn rows(&mut self, scene: &Scene<'_>) -> Vec<OverlayLine> {
        self.0 = scene.saved.to_vec();
        if self.0.is_empty() {
            let phrase = Phrase::new("filters-none").with("key", scene.key(Command::SaveFilter));
            return vec![OverlayLine::new(scene.catalogue.say(&phrase)).tone(Tone::Dim)];
        }
        let row = |filter: &SavedFilter| {
            let key = filter_keys(scene, filter).map(|keys| write_sequence(&keys));
            let phrase = Phrase::new("filter-row")
                .with("name", filter.name.as_str())
                .with("query", filter.query.to_string());
            OverlayLine::new(scene.catalogue.say(&phrase)).lead(key.unwrap_or_default())
        };
        self.0.iter().map(row).collect()
    }

    fn perform(&mut self, command: Command, selected: usize) -> Option<Outcome> {
        let filter = self.0.get(selected)?;
        let name = filter.name.clone();
        let asks = |kind: PromptKind, text: String| Some(Outcome::Asks(kind, text));
        match command {
            Command::Open => Some(Outcome::Chooses { choice: Choice::Saved(name), alone: false }),
            Command::EditFilter => asks(PromptKind::FilterQuery(name), filter.query.to_string()),
            Command::RenameFilter => asks(PromptKind::FilterName(name.clone()), name),
            Command::SetFilterKey => asks(PromptKind::FilterKey(name), String::new()),
            Command::RemoveFilter => asks(PromptKind::RemoveFilter(name), String::new()),
            Command::MoveFilterUp | Command::MoveFilterDown => {
                let up = command == Command::MoveFilterUp;
                Outcome::stays(Some(Work::ChangeFilters(FilterChange::Move { name, up })))
            }
            _ => None,
        }
    }

    fn hint(&self, keymap: &Keymap, _selected: usize) -> Option<Phrase> {
        let key = |command| {
            let keys = keymap.keys_for(KeyContext::Overlay, command);
            keys.first().map(|keys| write_sequence(keys)).unwrap_or_default()
        };
        let phrase = Phrase::new("hint-filters")
            .with("open", key(Command::Open))
            .with("edit", key(Command::EditFilter))
            .with("rename", key(Command::RenameFilter))
            .with("key", key(Command::SetFilterKey))
            .with("up", key(Command::MoveFilterUp))
            .with("down", key(Command::MoveFilterDown))
            .with("remove", key(Command::RemoveFilter));
        Some(phrase)
    }
}
