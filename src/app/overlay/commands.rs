//! The names by which help and the palette find commands, and the keys that they show.
use super::Scene;
use crate::app::described;
use crate::command::{COMMANDS, Command};
use crate::config::SavedFilter;
use crate::keys::{Action, Key, KeyContext, KeyboardLayout, Step, write_sequence};
use crate::lang::Fuzzy;
use crate::locale::{Catalogue, Language, Phrase};
use sahifa_text::CleanText;
use std::sync::Arc;

/// The commands, each with its names: its summary in the language of the interface and in the others,
/// and the name that it is bound by.
#[derive(Debug)]
pub(super) struct CommandNames(Vec<(Command, Vec<String>)>);

impl CommandNames {
    /// The names for an interface of this catalogue.
    pub(super) fn new(catalogue: &Catalogue) -> Self {
        let names = |(command, name, summary): &(Command, &'static str, &'static str)| {
            let mut names = in_every_language(catalogue, &Phrase::new(summary));
            names.push((*name).to_owned());
            (*command, names)
        };
        Self(COMMANDS.iter().map(names).collect())
    }

    /// The commands with their summaries in the language of the interface, in the order of the table.
    pub(super) fn iter(&self) -> impl Iterator<Item = (Command, &str)> {
        self.0.iter().map(|(command, names)| {
            (*command, names.first().map(String::as_str).unwrap_or_default())
        })
    }

    /// The summary of a command in the language of the interface.
    pub(super) fn summary(&self, command: Command) -> &str {
        let entry = self.0.iter().find(|(other, _)| *other == command);
        entry.and_then(|(_, names)| names.first()).map(String::as_str).unwrap_or_default()
    }

    /// The quality of the best match of a name of a command, the better the higher; `None` if none
    /// matches. A key of the command that was typed as it is written is the best match of all.
    pub(super) fn score(
        &self,
        command: Command,
        fuzzy: &mut Fuzzy,
        typed: &str,
        keys: &[Vec<Key>],
    ) -> Option<u32> {
        if keys.iter().any(|keys| write_sequence(keys) == typed.trim()) {
            return Some(u32::MAX);
        }
        let (_, names) = self.0.iter().find(|(other, _)| *other == command)?;
        fuzzy.best(names)
    }
}

/// A sentence in the language of the interface, then in the others that are complete.
pub(super) fn in_every_language(catalogue: &Catalogue, phrase: &Phrase) -> Vec<String> {
    let others = Language::COMPLETE.into_iter().filter(|other| *other != catalogue.language());
    let others = others.map(|other| Catalogue::new(other).say_plain(phrase));
    std::iter::once(catalogue.say_plain(phrase)).chain(others).collect()
}

/// The keys of a command in a pane; where it has none there, those by which help names it.
pub(super) fn keys_in(scene: &Scene<'_>, context: KeyContext, command: Command) -> Vec<Vec<Key>> {
    let keys = scene.keymap.keys_for(context, command);
    if keys.is_empty() { scene.keymap.listed_keys(command) } else { keys }
}

/// The keys with steps of their own in a pane, with the words for these.
pub(super) fn macros(scene: &Scene<'_>, context: KeyContext) -> Vec<Macro> {
    let macros = scene.keymap.macros(context).into_iter();
    let row = |(keys, action): (Vec<Key>, Action)| {
        let summary = scene.catalogue.say(&described(&action, scene.catalogue));
        let Action::Steps(steps) = action else { return None };
        Some(Macro { keys, steps, summary })
    };
    macros.filter_map(row).collect()
}

/// A key with steps of its own.
pub(super) struct Macro {
    pub(super) keys: Vec<Key>,
    pub(super) steps: Arc<[Step]>,
    /// The words for the steps.
    pub(super) summary: String,
}

impl Macro {
    /// The quality of the match of its words or its key, the better the higher.
    pub(super) fn score(&self, fuzzy: &mut Fuzzy, typed: &str) -> Option<u32> {
        match write_sequence(&self.keys) == typed.trim() {
            true => Some(u32::MAX),
            false => {
                let written = Action::Steps(Arc::clone(&self.steps)).to_string();
                fuzzy.best([&self.summary, &written])
            }
        }
    }
}

/// The keys that apply a saved filter: its own, or those of its place.
pub(super) fn filter_keys(scene: &Scene<'_>, filter: &SavedFilter) -> Option<Vec<Key>> {
    if let Some(key) = filter.key {
        return Some(vec![key]);
    }
    let at = scene.saved.iter().position(|other| other.name == filter.name)?;
    let place = u8::try_from(at + 1).ok()?;
    let mut macros = scene.keymap.macros(KeyContext::List).into_iter();
    let is_its = |action: &Action| action.steps() == [Step::SavedFilter(place)];
    macros.find(|(_, action)| is_its(action)).map(|(keys, _)| keys)
}

/// A sequence as it is written, with the letters of the user's own keyboard behind it.
pub(in crate::app) fn written(keyboard: &KeyboardLayout, keys: &[Key]) -> String {
    let latin = write_sequence(keys);
    let latin = CleanText::isolated(&latin);
    match keyboard.labels(keys) {
        Some(own) => format!("{} {}", latin.as_str(), CleanText::isolated(&own).as_str()),
        None => latin.as_str().to_owned(),
    }
}
