//! Public feeds to pick from, `config/catalog.toml`.
use super::recovery;
use super::tree::{Node, TomlValue};
use crate::news::{Location, NewSource};
use serde::Deserialize;

const SHIPPED: &str = include_str!("../../config/catalog.toml");

/// A feed of the catalogue. It is not read before the user picks it.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CatalogueFeed {
    pub name: String,
    pub url: String,
    /// BCP 47 tag.
    pub language: String,
    /// The folder that it is put in when picked.
    pub folder: String,
}

impl CatalogueFeed {
    /// The source it becomes when picked.
    pub fn to_source(&self) -> NewSource {
        NewSource {
            name: Some(self.name.clone()),
            folder: Some(self.folder.clone()),
            language: Some(self.language.clone()),
            ..NewSource::new(Location::Feed(self.url.clone()))
        }
    }
}

/// Every feed of the catalogue, in the order of its file.
pub fn catalogue_feeds() -> Vec<CatalogueFeed> {
    let (table, _) = recovery::parse(SHIPPED);
    let Some(TomlValue::List(nodes)) = table.get("feed").map(|entry| &entry.node.value) else {
        return Vec::new();
    };
    nodes.iter().filter_map(|node: &Node| CatalogueFeed::deserialize(node).ok()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::news::feed_url;
    use std::collections::HashSet;

    #[test]
    fn every_feed_is_whole_and_stands_once() {
        let feeds = catalogue_feeds();
        assert_eq!(feeds.len(), SHIPPED.matches("[[feed]]").count());
        let (mut urls, mut names) = (HashSet::new(), HashSet::new());
        for feed in &feeds {
            assert_eq!(feed_url(&feed.url).as_ref(), Ok(&feed.url), "not in its normal form");
            assert!(urls.insert(&feed.url), "{} stands twice", feed.url);
            assert!(names.insert(&feed.name), "{} stands twice", feed.name);
            assert!(!feed.name.is_empty() && !feed.folder.is_empty());
        }
        for language in ["ar", "en"] {
            let count = feeds.iter().filter(|feed| feed.language == language).count();
            assert!(count >= 10, "{count} in {language}");
        }
    }
}
