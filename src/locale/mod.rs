//! The message catalogue: every sentence a user sees, in each language.
//!
//! A [`Phrase`] is a message without a language; a [`Catalogue`] formats it. The sentences are in
//! `config/locale/*.ftl` (Fluent) and are compiled in. The settings of the interface's language,
//! direction and digits are here, too. The text engine lays sentences out.
mod catalogue;
mod digits;
mod language;
mod plural;
mod setting;
#[cfg(test)]
mod tests;
mod zone;

pub use catalogue::Catalogue;
pub use digits::Digits;
pub use language::{Language, LanguageSetting};
pub use plural::{Plural, plural};
pub use setting::{DigitsSetting, DirectionSetting, messages_locale};
pub use zone::{time_zone, zone_region};

use serde::{Deserialize, Serialize};
use std::borrow::Cow;

/// A value inside a phrase.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Value {
    /// A number, which selects plural forms.
    Number(i64),
    /// Foreign text: a title, a path, a name. Isolated from the direction of the sentence.
    Text(String),
    /// Several foreign texts, joined with the language's list pattern.
    List(Vec<String>),
    /// Another message of the catalogue, as part of this one.
    Phrase(Phrase),
}

impl From<i64> for Value {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

impl From<i32> for Value {
    fn from(number: i32) -> Self {
        Self::Number(i64::from(number))
    }
}

impl From<u64> for Value {
    fn from(number: u64) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

impl From<usize> for Value {
    fn from(number: usize) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

impl From<u32> for Value {
    fn from(number: u32) -> Self {
        Self::Number(i64::from(number))
    }
}

impl From<u16> for Value {
    fn from(number: u16) -> Self {
        Self::Number(i64::from(number))
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<std::borrow::Cow<'_, str>> for Value {
    fn from(text: std::borrow::Cow<'_, str>) -> Self {
        Self::Text(text.into_owned())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<Vec<String>> for Value {
    fn from(items: Vec<String>) -> Self {
        Self::List(items)
    }
}

impl From<Phrase> for Value {
    fn from(phrase: Phrase) -> Self {
        Self::Phrase(phrase)
    }
}

/// A message of the catalogue with its arguments.
///
/// A phrase can be stored and formatted later, by another run of the program and in another
/// language.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Phrase {
    /// Name of the message in `config/locale/*.ftl`.
    pub id: Cow<'static, str>,
    /// Values, by their names in the message.
    pub arguments: Vec<(Cow<'static, str>, Value)>,
}

impl Phrase {
    /// The message `id` without arguments.
    pub fn new(id: &'static str) -> Self {
        Self { id: Cow::Borrowed(id), arguments: Vec::new() }
    }

    /// The same message with `name` standing for `value`.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Value>) -> Self {
        self.arguments.push((Cow::Borrowed(name), value.into()));
        self
    }
}

/// The system's reason for a file error, as part of a sentence.
pub fn io_reason(error: &std::io::Error) -> Phrase {
    use std::io::ErrorKind;
    match error.kind() {
        ErrorKind::NotFound => Phrase::new("io-not-found"),
        ErrorKind::PermissionDenied => Phrase::new("io-permission"),
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => Phrase::new("io-full"),
        ErrorKind::ReadOnlyFilesystem => Phrase::new("io-read-only"),
        ErrorKind::IsADirectory => Phrase::new("io-directory"),
        ErrorKind::NotADirectory => Phrase::new("io-not-directory"),
        ErrorKind::AlreadyExists => Phrase::new("io-exists"),
        _ => Phrase::new("io-other").with("detail", error.to_string()),
    }
}
