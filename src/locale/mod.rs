//! The message catalogue: every sentence a user sees, in English and in Arabic.
//!
//! A [`Phrase`] is what is to be said, free of language; a [`Catalogue`] says it. The sentences
//! stand in `config/locale/*.ftl` (Fluent), compiled in.
use crate::text::Direction;

/// Languages of the interface.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    #[default]
    En,
    Ar,
}

impl Language {
    pub fn direction(self) -> Direction {
        match self {
            Self::En => Direction::Ltr,
            Self::Ar => Direction::Rtl,
        }
    }
}

/// A value inside a phrase.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// Selects plural forms.
    Number(i64),
    Text(String),
}

/// A message of the catalogue with its arguments.
#[derive(Clone, Debug, PartialEq)]
pub struct Phrase {
    pub id: &'static str,
    pub arguments: Vec<(&'static str, Value)>,
}
