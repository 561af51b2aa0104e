//! The reader's place, from which the next start continues.
use super::{ArticleId, Grouping, HideRead, LookChanges, PaneSizes};
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// The place where a reader left an article.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// Bytes of its texts before the first visible line.
    pub at: usize,
    /// The part above the last visible line, in percent.
    pub percent: u8,
}

/// Settings that keys changed, as far as they are others than those of the configuration. Tables and keys
/// have the names of the settings.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ByKey {
    pub ui: ListChanges,
    pub reader: LookChanges,
}

/// Everything that keys changed in the list.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ListChanges {
    pub group: Option<Grouping>,
    pub hide_read: Option<HideRead>,
}

impl ByKey {
    /// The dotted names of the changed settings, with their values as TOML.
    pub fn named(&self) -> Vec<(String, String)> {
        let Ok(Value::Object(tables)) = serde_json::to_value(self) else { return Vec::new() };
        let of_table = |(table, keys): (String, Value)| {
            let Value::Object(keys) = keys else { return Vec::new() };
            let changed = keys.into_iter().filter(|(_, value)| !value.is_null());
            changed.map(|(key, value)| (format!("{table}.{key}"), value.to_string())).collect()
        };
        tables.into_iter().flat_map(of_table).collect()
    }

    /// The changes without that of the setting with this dotted name.
    #[must_use]
    pub fn without(self, name: &str) -> Self {
        let changed = || {
            let (table, key) = name.split_once('.')?;
            let mut all = serde_json::to_value(self).ok()?;
            *all.get_mut(table)?.get_mut(key)? = Value::Null;
            serde_json::from_value(all).ok()
        };
        changed().unwrap_or(self)
    }
}

/// A place in the interface, kept in the store.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Resume {
    /// The query of the list, in the filter language.
    pub query: String,
    pub selected: Option<ArticleId>,
    pub open: Option<ArticleId>,
    /// True if the reading pane had the focus.
    pub reading: bool,
    /// The names of folded groups and folders of the filter pane; `None` if none was ever folded.
    pub folded: Option<Vec<String>>,
    /// The grouping of the list, if it is another one than that of the configuration.
    pub group: Option<Grouping>,
    /// The hiding of read articles, if it is another one than that of the configuration.
    pub hide_read: Option<HideRead>,
    /// The look of articles, as far as it is another one than that of the configuration.
    pub look: LookChanges,
    /// The sizes of the panes, as far as keys changed them.
    pub panes: PaneSizes,
}

impl Resume {
    /// The settings that keys changed.
    pub fn by_key(&self) -> ByKey {
        let ui = ListChanges { group: self.group, hide_read: self.hide_read };
        ByKey { ui, reader: self.look }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn changes_have_the_names_of_settings_and_can_be_taken_back() {
        let ui = ListChanges { group: Some(Grouping::Day), hide_read: None };
        let reader = LookChanges { width: Some(90), justify: Some(true), ..LookChanges::default() };
        let all = ByKey { ui, reader };
        let mut named = all.named();
        named.sort();
        let expected =
            [("reader.justify", "true"), ("reader.width", "90"), ("ui.group", "\"day\"")];
        assert_eq!(named, expected.map(|(name, value)| (name.to_owned(), value.to_owned())));
        assert_eq!(all.without("reader.width").reader, LookChanges { width: None, ..reader });
        assert_eq!(all.without("ui.group").ui, ListChanges::default());
        for name in ["ui.theme", "fetch.keep", "width", ""] {
            assert_eq!(all.without(name), all, "{name}");
        }
    }
}
