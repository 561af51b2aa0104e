//! The variables of the environment that settings depend on, found once.
use super::file::load_file;
use super::load::Loaded;
use super::options::{RtlMode, Ui};
use crate::import::Places;
use crate::locale::{Catalogue, Digits, Language, Phrase, messages_locale};
use crate::news::{Location, Source};
use sahifa_text::Direction;
use std::path::Path;

/// The environment variable that overrides `[rtl] mode`.
pub(super) const RTL_MODE: &str = "SAHIFA_RTL";

/// The variables that settings depend on.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Environment {
    locale: Option<String>,
    rtl_mode: Option<String>,
    places: Option<Places>,
    /// True if this session is for a screen reader, whatever the file says.
    screen_reader: bool,
    /// True if the terminal shows nothing but ASCII.
    ascii: bool,
}

impl Environment {
    /// The environment whose variables `variable` gives.
    pub fn of(variable: impl Fn(&str) -> Option<String>) -> Self {
        Self {
            rtl_mode: variable(RTL_MODE).filter(|value| !value.is_empty()),
            places: Places::of(&variable),
            locale: messages_locale(variable),
            screen_reader: false,
            ascii: false,
        }
    }

    /// The same environment for a screen reader.
    pub fn with_screen_reader(self) -> Self {
        Self { screen_reader: true, ..self }
    }

    /// The same environment on a terminal that shows nothing but ASCII.
    pub fn with_ascii(self) -> Self {
        Self { ascii: true, ..self }
    }

    /// Reads the configuration file at `path`. A variable that has precedence over a key of it counts.
    pub fn load(&self, path: &Path) -> Loaded {
        let mut loaded = load_file(path);
        if let Some(value) = &self.rtl_mode {
            loaded.force_rtl_mode(RTL_MODE, value);
        }
        loaded
    }

    /// The mode that has precedence over `[rtl] mode`.
    pub(super) fn rtl_mode(&self) -> Option<&str> {
        let name = self.rtl_mode.as_deref()?;
        RtlMode::from_name(name).map(RtlMode::name)
    }

    /// The POSIX locale of messages, if one is set.
    pub fn locale(&self) -> Option<&str> {
        self.locale.as_deref()
    }

    /// The folders in which other programs keep their files.
    pub fn places(&self) -> Option<&Places> {
        self.places.as_ref()
    }

    /// True if the panes are told line by line, for a screen reader.
    pub fn screen_reader(&self, ui: &Ui) -> bool {
        self.screen_reader || ui.screen_reader
    }

    /// The language of the interface: English where the letters of the chosen one cannot be shown.
    pub fn language(&self, ui: &Ui) -> Language {
        let chosen = ui.language.resolve(self.locale());
        if self.ascii && chosen.direction() == Direction::Rtl { Language::En } else { chosen }
    }

    /// True if neither the configuration nor the locale says which language to use, and there is more
    /// than one to choose from.
    pub fn is_language_unsaid(&self, ui: &Ui) -> bool {
        !self.ascii && ui.language.is_unsaid(self.locale())
    }

    /// The guide as a source: its name in the language of the catalogue, and the language whose pages
    /// stand first, if one is stated.
    pub fn guide(&self, ui: &Ui, catalogue: &Catalogue) -> Source {
        let name = catalogue.say_plain(&Phrase::new("guide-name"));
        let stated = ui.language.stated(self.locale()).is_some() || self.ascii;
        let language = stated.then(|| self.language(ui).tag().to_owned());
        Source { name: Some(name), language, ..Source::new(Location::Guide) }
    }

    /// The digits of the interface.
    pub fn digits(&self, ui: &Ui) -> Digits {
        ui.digits.resolve(self.language(ui), self.locale())
    }
}
