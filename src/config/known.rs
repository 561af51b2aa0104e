//! The table of settings: every key of the configuration that has one value, with the values that it
//! takes and its default. The types that the file is read as say the first, the shipped file the second.
use super::bindings::count_keys;
use super::load::SHIPPED;
use super::options::{Downloads, Fetch, Reader, Rtl, Ui};
use super::presets::presets;
use super::recovery;
use super::shape::{self, Shape};
use super::theme::Theme;
use super::tree::{Entry, Node, TomlValue};
use crate::keys::LayoutSetting;
use crate::locale::Phrase;
use std::borrow::Cow;
use toml_edit::{Array, InlineTable, Value};

/// A setting that the configuration knows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KnownSetting {
    /// The name of its table.
    pub table: &'static str,
    pub key: &'static str,
    /// The values that it takes.
    pub shape: Shape,
    /// The default as TOML, in one line.
    pub default: String,
}

impl KnownSetting {
    /// The dotted name.
    pub fn name(&self) -> String {
        format!("{}.{}", self.table, self.key)
    }

    /// The sentence that says what it sets.
    pub fn about(&self) -> Phrase {
        about(self.table, self.key)
    }

    /// The names that it takes besides other texts, such as those of the shipped themes.
    pub fn names(&self) -> Vec<&'static str> {
        match self.key {
            "theme" => std::iter::once("auto").chain(Theme::shipped_names()).collect(),
            "theme_light" | "theme_dark" => Theme::shipped_names().collect(),
            "layout" => LayoutSetting::names().collect(),
            _ => Vec::new(),
        }
    }

    /// The heading of the settings of its table.
    pub fn heading(&self) -> Phrase {
        heading(self.table)
    }
}

/// The sentence on a key of a table.
pub(super) fn about(table: &str, key: &str) -> Phrase {
    let id = format!("setting-{table}-{key}").replace('_', "-");
    Phrase { id: Cow::Owned(id), arguments: Vec::new() }
}

/// The name of a table for a reader.
pub(super) fn heading(table: &str) -> Phrase {
    Phrase { id: Cow::Owned(format!("settings-{table}")), arguments: Vec::new() }
}

/// All settings, in the order of the tables and of their keys.
pub fn known_settings() -> Vec<KnownSetting> {
    let tables = [
        ("ui", shape::keys::<Ui>()),
        ("reader", shape::keys::<Reader>()),
        ("fetch", shape::keys::<Fetch>()),
        ("downloads", shape::keys::<Downloads>()),
        ("rtl", shape::keys::<Rtl>()),
        // Its other keys are bindings.
        (
            "keys",
            vec![
                ("layout", Shape::Text),
                ("preset", Shape::Choice(presets().collect())),
                ("counts", Shape::Choice(count_keys().collect())),
            ],
        ),
    ];
    let shipped = shipped();
    let default = |table: &str, key: &str| {
        let entry = shipped.iter().find(|(own, entry)| own == table && entry.key == key);
        entry.map(|(_, entry)| toml(&entry.node).to_string()).unwrap_or_default()
    };
    let of_table = |(table, keys): (&'static str, Vec<(&'static str, Shape)>)| {
        let known = |(key, shape): (&'static str, Shape)| KnownSetting {
            table,
            key,
            shape,
            default: default(table, key),
        };
        keys.into_iter().map(known).collect::<Vec<_>>()
    };
    tables.into_iter().flat_map(of_table).collect()
}

/// The shipped settings that have one value, with the names of their tables.
pub(super) fn shipped() -> Vec<(String, Entry)> {
    let (shipped, _) = recovery::parse(SHIPPED);
    let tables = shipped.entries.into_iter().filter_map(|entry| match entry.node.value {
        TomlValue::Table(table) => Some((entry.key, table)),
        _ => None,
    });
    tables
        .flat_map(|(name, table)| table.entries.into_iter().map(move |entry| (name.clone(), entry)))
        .collect()
}

/// The shipped entry of a setting; `None` if there is no such setting.
pub(super) fn shipped_entry(table: &str, key: &str) -> Option<Entry> {
    let mut entries = shipped().into_iter();
    entries.find(|(own, entry)| own == table && entry.key == key).map(|(_, entry)| entry)
}

/// A value as it is written in one line.
pub(super) fn toml(node: &Node) -> Value {
    match &node.value {
        TomlValue::Text(text) => Value::from(text),
        TomlValue::Integer(number) => Value::from(*number),
        TomlValue::Float(number) => Value::from(*number),
        TomlValue::Boolean(is) => Value::from(*is),
        // No setting takes one.
        TomlValue::Other(_) => Value::from(""),
        TomlValue::List(items) => Value::Array(items.iter().map(toml).collect::<Array>()),
        TomlValue::Table(table) => {
            let pairs = table.entries.iter().map(|entry| (entry.key.as_str(), toml(&entry.node)));
            Value::InlineTable(pairs.collect::<InlineTable>())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::{Catalogue, Language};
    use std::collections::BTreeSet;

    #[test]
    fn the_types_and_the_shipped_file_have_the_same_settings() {
        let known: BTreeSet<String> = known_settings().iter().map(KnownSetting::name).collect();
        let shipped: BTreeSet<String> =
            shipped().iter().map(|(table, entry)| format!("{table}.{}", entry.key)).collect();
        assert!(known.len() > 50, "{}", known.len());
        assert_eq!(known, shipped);
    }

    #[test]
    fn every_setting_is_explained_in_both_languages() {
        for language in Language::COMPLETE {
            let catalogue = Catalogue::new(language);
            let mut said = BTreeSet::new();
            for setting in known_settings() {
                for phrase in [setting.about(), setting.heading()] {
                    assert!(catalogue.has(&phrase.id), "{} in {language:?}", phrase.id);
                }
                let sentence = catalogue.say_plain(&setting.about());
                assert!(said.insert(sentence.clone()), "{sentence} stands twice");
            }
        }
    }

    #[test]
    fn values_have_their_shapes() {
        let all = known_settings();
        let shape = |name: &str| &all.iter().find(|one| one.name() == name).expect(name).shape;
        assert_eq!(*shape("ui.guide"), Shape::Boolean);
        assert_eq!(*shape("ui.rows"), Shape::Choice(vec!["auto", "one", "two", "words"]));
        assert_eq!(*shape("reader.marks"), Shape::Choice(vec!["all", "needed", "none"]));
        assert_eq!(*shape("reader.width"), Shape::Integer(20, 400));
        assert_eq!(*shape("fetch.refresh"), Shape::Duration);
        assert_eq!(*shape("fetch.max_body"), Shape::Size);
        assert_eq!(*shape("fetch.proxy"), Shape::Proxy);
        assert_eq!(*shape("ui.player"), Shape::Player);
        assert_eq!(*shape("ui.opener"), Shape::Text);
        let columns = Shape::Choice(vec!["state", "title", "source", "age"]);
        assert_eq!(*shape("ui.columns"), Shape::List(Box::new(columns)));
    }
}
