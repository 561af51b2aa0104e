//! `notify` of a `[[rule]]`: the way in which it tells of articles.
use super::item::Item;
use super::problem::Place;
use super::reading::File;
use crate::locale::Phrase;
use crate::news::{NotifyMode, NotifyWay};
use crate::query::Notify;
use serde::de::value::{SeqAccessDeserializer, StrDeserializer};
use serde::de::{self, Deserialize, Deserializer, SeqAccess, Visitor};
use std::fmt;

/// `true`, `false`, a way of the terminal, or the words of a command.
#[derive(Debug, Default)]
pub(super) enum NotifySetting {
    #[default]
    No,
    Usual,
    Terminal(NotifyMode),
    Command(Vec<String>),
}

impl<'de> Deserialize<'de> for NotifySetting {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Setting;
        impl<'de> Visitor<'de> for Setting {
            type Value = NotifySetting;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("notify")
            }

            fn visit_bool<E>(self, tells: bool) -> Result<Self::Value, E> {
                Ok(if tells { NotifySetting::Usual } else { NotifySetting::No })
            }

            fn visit_str<E: de::Error>(self, name: &str) -> Result<Self::Value, E> {
                let mode = NotifyMode::deserialize(StrDeserializer::new(name))?;
                Ok(NotifySetting::Terminal(mode))
            }

            fn visit_seq<A: SeqAccess<'de>>(self, list: A) -> Result<Self::Value, A::Error> {
                Vec::deserialize(SeqAccessDeserializer::new(list)).map(NotifySetting::Command)
            }
        }
        deserializer.deserialize_any(Setting)
    }
}

/// The way that a rule names. A command that cannot be run is a problem.
pub(super) fn notify(file: &mut File<'_>, item: &Item, setting: NotifySetting) -> Notify {
    let way = match setting {
        NotifySetting::No | NotifySetting::Terminal(NotifyMode::Off) => return Notify::No,
        NotifySetting::Usual => return Notify::Usual,
        NotifySetting::Terminal(mode) => NotifyWay::Terminal(mode),
        NotifySetting::Command(words) => {
            let is_program = |name: &String| !name.trim().is_empty() && !name.contains(['{', '}']);
            let is_command = words.first().is_some_and(is_program);
            if !is_command || words.iter().any(|word| word.contains('\0')) {
                let message = Phrase::new("config-notify-command");
                let help = Phrase::new("config-help-notify-command");
                file.problem(item.span_of("notify"), message, help);
                return Notify::No;
            }
            NotifyWay::Command(words)
        }
    };
    let line = Place::new(file.text, item.span_of("notify")).line;
    Notify::Own { way, line }
}

/// The value of `notify` as it stands in a file; `None` if the rule tells of nothing.
pub fn notify_value(notify: &Notify) -> Option<String> {
    written(notify).map(|value| value.to_string())
}

/// The same as a value of the file.
pub(super) fn written(notify: &Notify) -> Option<toml_edit::Value> {
    Some(match notify {
        Notify::No => return None,
        Notify::Usual => true.into(),
        Notify::Own { way: NotifyWay::Terminal(mode), .. } => mode.name().into(),
        Notify::Own { way: NotifyWay::Command(words), .. } => {
            words.iter().collect::<toml_edit::Array>().into()
        }
    })
}
