//! `full_text` of a source: whether a refresh fetches the pages of its articles, and hints for them.
use super::item::Item;
use super::reading::File;
use crate::locale::Phrase;
use crate::news::PageRules;
use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use std::fmt;

/// `true`, `false`, or a table of hints, with which the pages are fetched unless it says otherwise.
#[derive(Debug, Default)]
pub(super) struct FullTextSetting {
    prefetch: bool,
    start: Option<String>,
    remove: Vec<String>,
}

#[derive(Debug, Default, serde::Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Hints {
    prefetch: Option<bool>,
    start: Option<String>,
    remove: Vec<String>,
}

impl<'de> Deserialize<'de> for FullTextSetting {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Setting;
        impl<'de> Visitor<'de> for Setting {
            type Value = FullTextSetting;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("full-text")
            }

            fn visit_bool<E>(self, prefetch: bool) -> Result<Self::Value, E> {
                Ok(FullTextSetting { prefetch, ..FullTextSetting::default() })
            }

            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
                let hints = Hints::deserialize(MapAccessDeserializer::new(map))?;
                let Hints { prefetch, start, remove } = hints;
                Ok(FullTextSetting { prefetch: prefetch.unwrap_or(true), start, remove })
            }
        }
        deserializer.deserialize_any(Setting)
    }
}

/// The setting and the hints that a source states. Words that find nothing are a problem.
pub(super) fn full_text(
    file: &mut File<'_>,
    item: &Item,
    setting: Option<FullTextSetting>,
) -> (Option<bool>, PageRules) {
    let Some(FullTextSetting { prefetch, start, remove }) = setting else {
        return (None, PageRules::default());
    };
    let is_blank = |words: &String| words.trim().is_empty();
    if start.iter().chain(&remove).any(is_blank) {
        let message = Phrase::new("config-empty-text").with("key", "full_text");
        file.problem(item.span_of("full_text"), message, Phrase::new("config-help-empty-text"));
    }
    let trimmed = |words: String| words.trim().to_owned();
    let start = start.filter(|words| !is_blank(words)).map(trimmed);
    let remove = remove.into_iter().filter(|words| !is_blank(words)).map(trimmed).collect();
    (Some(prefetch), PageRules { start, remove })
}
