//! The themes: each is in use while it is selected, and the chosen one is kept.
use super::{Contents, Outcome, OverlayLine, Scene};
use crate::app::effect::{Effect, ScreenEffect, ThemeChange, Work};
use crate::command::Command;
use crate::config::{NamedTheme, SettingChange};
use crate::keys::{KeyContext, Keymap, write_sequence};
use crate::locale::Phrase;

/// The themes by name, and the place of the configured one.
#[derive(Debug)]
pub(in crate::app) struct Themes {
    themes: Vec<NamedTheme>,
    first: usize,
}

impl Themes {
    /// All themes, with the one of this name selected.
    pub(in crate::app) fn new(themes: Vec<NamedTheme>, current: &str) -> Self {
        let first = themes.iter().position(|theme| theme.name == current).unwrap_or(0);
        Self { themes, first }
    }
}

impl Contents for Themes {
    fn title(&self) -> Phrase {
        Phrase::new("overlay-themes")
    }

    fn is_choice(&self) -> bool {
        true
    }

    fn first(&self) -> usize {
        self.first
    }

    fn rows(&mut self, _: &Scene<'_>) -> Vec<OverlayLine> {
        let row = |(at, theme): (usize, &NamedTheme)| {
            let lead = if at == self.first { "•" } else { "" };
            OverlayLine::new(theme.name.clone()).lead(lead.to_owned()).literal()
        };
        self.themes.iter().enumerate().map(row).collect()
    }

    fn perform(&mut self, command: Command, selected: usize) -> Option<Outcome> {
        let NamedTheme { name, themes } = self.themes.get(selected)?.clone();
        (command == Command::Open).then(|| {
            let change = Work::ChangeSetting(SettingChange::to("ui.theme", name));
            let keep = ScreenEffect::Theme(ThemeChange::Keep(Box::new(themes)));
            Outcome::Closes(vec![keep.into(), change.into()])
        })
    }

    fn moved(&mut self, selected: usize) -> Option<Effect> {
        let themes = self.themes.get(selected)?.themes.clone();
        Some(ScreenEffect::Theme(ThemeChange::Try(Box::new(themes))).into())
    }

    fn left(&mut self) -> Option<Effect> {
        Some(ScreenEffect::Theme(ThemeChange::Restore).into())
    }

    fn hint(&self, keymap: &Keymap, _selected: usize) -> Option<Phrase> {
        let key = |command| {
            let keys = keymap.keys_for(KeyContext::Overlay, command);
            keys.first().map(|keys| write_sequence(keys)).unwrap_or_default()
        };
        let phrase = Phrase::new("hint-themes");
        Some(phrase.with("open", key(Command::Open)).with("back", key(Command::Back)))
    }
}
