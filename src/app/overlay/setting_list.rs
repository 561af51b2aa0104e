//! The settings: every one with its value, changed in place. A change goes into the configuration file
//! and holds at once.
use super::commands::in_every_language;
use super::{Contents, Outcome, OverlayLine, Scene, Tone};
use crate::app::recent::Recent;
use crate::app::{PromptKind, Typed};
use crate::command::Command;
use crate::config::{KnownSetting, SettingChange, Shape, known_settings};
use crate::keys::{KeyContext, Keymap};
use crate::lang::{Fuzzy, ranked};
use crate::locale::{Catalogue, Phrase};
use sahifa_text::{CleanText, Direction};

/// The open list.
#[derive(Debug)]
pub(in crate::app) struct SettingList {
    settings: Vec<Row>,
    /// The line that narrows the rows, once it was asked for.
    typed: Option<Typed>,
    /// The setting of each row; `None` for a heading.
    shown: Vec<Option<usize>>,
    direction: Direction,
}

/// A setting and its value.
#[derive(Debug)]
struct Row {
    known: KnownSetting,
    /// Its name and the sentences on it in every language.
    names: Vec<String>,
    /// The value in effect: the text itself, or TOML.
    value: String,
}

impl SettingList {
    /// The list for an interface of this catalogue.
    pub(in crate::app) fn new(catalogue: &Catalogue) -> Self {
        let row = |known: KnownSetting| {
            let mut names = in_every_language(catalogue, &known.about());
            names.push(known.name());
            Row { known, names, value: String::new() }
        };
        let settings = known_settings().into_iter().map(row).collect();
        let direction = catalogue.language().direction();
        Self { settings, typed: None, shown: Vec::new(), direction }
    }

    /// The places of the settings that match what is typed, the best first.
    fn found(&self, typed: &str) -> Vec<usize> {
        let mut fuzzy = Fuzzy::new(typed);
        let rows = self.settings.iter().enumerate();
        ranked(rows.filter_map(|(at, row)| Some((fuzzy.best(&row.names)?, at))))
    }

    /// The rows in the order of their tables, each table under its heading: `None`.
    fn grouped(&self) -> Vec<Option<usize>> {
        let mut shown = Vec::new();
        let mut table = "";
        for (at, row) in self.settings.iter().enumerate() {
            if row.known.table != table {
                table = row.known.table;
                shown.push(None);
            }
            shown.push(Some(at));
        }
        shown
    }

    fn row(&self, selected: usize) -> Option<&Row> {
        self.settings.get(self.shown.get(selected).copied().flatten()?)
    }
}

impl Row {
    fn line(&self, scene: &Scene<'_>) -> OverlayLine {
        let about = scene.catalogue.say(&self.known.about());
        let default = unquoted(&self.known.default);
        if self.value == default {
            return OverlayLine::new(about).lead(shown(&self.value));
        }
        let phrase = Phrase::new("settings-changed").with("about", about).with("default", default);
        OverlayLine::new(scene.catalogue.say(&phrase)).lead(format!("• {}", shown(&self.value)))
    }

    /// The value this many steps further; `None` for one that has to be typed.
    fn step(&self, by: isize) -> Option<String> {
        match &self.known.shape {
            Shape::Boolean => Some((self.value != "true").to_string()),
            Shape::Choice(words) => {
                let count = words.len().max(1);
                let at = words.iter().position(|word| *word == self.value).unwrap_or(0);
                let at = (at + count).saturating_add_signed(by) % count;
                words.get(at).map(|word| (*word).to_owned())
            }
            _ => None,
        }
    }

    /// The number one step further, within its bounds; for another shape as [`Row::step`].
    fn nudged(&self, by: isize) -> Option<String> {
        let Shape::Integer(least, most) = self.known.shape else { return self.step(by) };
        let number: i64 = self.value.parse().ok()?;
        Some(number.saturating_add(by as i64).clamp(least, most).to_string())
    }

    fn to(&self, value: String) -> Outcome {
        Outcome::Sets(SettingChange::to(self.known.name(), value))
    }
}

/// The columns of the longest value that is shown whole.
const LONGEST: usize = 18;

/// A value as it stands beside its sentence: in one piece from left to right, a list without its quotes.
fn shown(value: &str) -> String {
    let list = value.strip_prefix('[').and_then(|value| value.strip_suffix(']'));
    let value = list.map_or_else(|| value.to_owned(), |list| list.replace('"', ""));
    let mut shown = CleanText::isolated(&value).as_str().to_owned();
    if sahifa_text::width(&value) > LONGEST {
        let start: String = value.chars().take(LONGEST - 1).collect();
        shown = CleanText::isolated(&format!("{start}…")).as_str().to_owned();
    }
    shown
}

/// A text without its quotes; any other value as it is.
fn unquoted(value: &str) -> &str {
    value.strip_prefix('"').and_then(|value| value.strip_suffix('"')).unwrap_or(value)
}

impl Contents for SettingList {
    fn title(&self) -> Phrase {
        Phrase::new("overlay-settings")
    }

    fn is_choice(&self) -> bool {
        true
    }

    fn first(&self) -> usize {
        // Under the first heading.
        1
    }

    fn rows(&mut self, scene: &Scene<'_>) -> Vec<OverlayLine> {
        self.direction = scene.settings.direction;
        let by_key = scene.by_key.named();
        for row in &mut self.settings {
            let name = row.known.name();
            let key = by_key.iter().find(|(own, _)| *own == name);
            let own = scene.setting_values.iter().find(|own| own.name == name);
            row.value = match (key, own) {
                (Some((_, value)), _) => unquoted(value).to_owned(),
                (None, Some(own)) => own.text.clone().unwrap_or_else(|| own.value.clone()),
                (None, None) => unquoted(&row.known.default).to_owned(),
            };
        }
        let typed = self.typed.as_ref().map(|typed| typed.text().trim().to_owned());
        self.shown = match typed.filter(|typed| !typed.is_empty()) {
            Some(typed) => self.found(&typed).into_iter().map(Some).collect(),
            None => self.grouped(),
        };
        let mut rows = Vec::with_capacity(self.shown.len());
        for (at, shown) in self.shown.iter().enumerate() {
            let below = self.shown.get(at + 1).copied().flatten();
            let own = shown.or(below).and_then(|place| self.settings.get(place));
            rows.extend(own.map(|row| match shown {
                Some(_) => row.line(scene),
                None => {
                    OverlayLine::new(scene.catalogue.say(&row.known.heading())).tone(Tone::Heading)
                }
            }));
        }
        if rows.is_empty() {
            rows.push(OverlayLine::new(scene.say("settings-none")).tone(Tone::Dim));
        }
        rows
    }

    fn perform(&mut self, command: Command, selected: usize) -> Option<Outcome> {
        if command == Command::NarrowRows {
            self.typed = Some(Typed::new(""));
            return Some(Outcome::Stays(Vec::new()));
        }
        let changes =
            [Command::Open, Command::ResetSetting, Command::FocusLeft, Command::FocusRight];
        if !changes.contains(&command) {
            return None;
        }
        let Some(row) = self.row(selected) else { return Some(Outcome::Stays(Vec::new())) };
        let forward = (command == Command::FocusRight) == (self.direction == Direction::Ltr);
        let name = row.known.name();
        Some(match command {
            Command::ResetSetting => Outcome::Sets(SettingChange::to_default(name)),
            Command::Open if name == "ui.theme" => {
                Outcome::Runs(Recent::Command(Command::ShowThemes))
            }
            Command::Open => match row.step(1) {
                Some(value) => row.to(value),
                None => Outcome::Asks(PromptKind::Setting(name), row.value.clone()),
            },
            _ => match row.nudged(if forward { 1 } else { -1 }) {
                Some(value) => row.to(value),
                None => Outcome::Stays(Vec::new()),
            },
        })
    }

    fn typed(&self) -> Option<&Typed> {
        self.typed.as_ref()
    }

    fn typed_mut(&mut self) -> Option<&mut Typed> {
        self.typed.as_mut()
    }

    fn hint(&self, keymap: &Keymap, selected: usize) -> Option<Phrase> {
        let context = match self.typed {
            Some(_) => KeyContext::Picker,
            None => KeyContext::Overlay,
        };
        let label = |command| keymap.label(context, command, |key| self.is_text(key));
        let name = self.row(selected).map(|row| row.known.name()).unwrap_or_default();
        let hint = match self.typed {
            Some(_) => Phrase::new("hint-settings-typing"),
            None => Phrase::new("hint-settings").with("narrow", label(Command::NarrowRows)),
        };
        let hint = hint.with("name", name).with("change", label(Command::Open));
        Some(hint.with("default", label(Command::ResetSetting)).with("back", label(Command::Back)))
    }
}
