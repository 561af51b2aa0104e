//! The tables of which a configuration has any number: sources, filters, rules.
use super::known::{about, heading};
use super::shape::Shape;
use super::{clean, rules, sources};
use crate::locale::Phrase;

/// A table that stands once for each thing, as `[[source]]` does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KnownTable {
    pub name: &'static str,
    /// Its keys with the values that they take.
    pub keys: Vec<(&'static str, Shape)>,
}

impl KnownTable {
    /// The sentence that says what it stands for.
    pub fn heading(&self) -> Phrase {
        heading(self.name)
    }

    /// The sentence on one of its keys.
    pub fn about(&self, key: &str) -> Phrase {
        about(self.name, key)
    }
}

/// All of them.
pub fn known_tables() -> Vec<KnownTable> {
    vec![
        KnownTable { name: "source", keys: sources::source_keys() },
        KnownTable { name: "filter", keys: sources::filter_keys() },
        KnownTable { name: "rule", keys: rules::keys() },
        KnownTable { name: "clean", keys: clean::keys() },
    ]
}
