//! Takes over newsboat's articles, and which of them were read or flagged there.
//!
//! Only feeds that are sources here take part. An article that is known keeps its text; one that is
//! not comes in with the text that newsboat kept, so that the next refresh finds it read.
use crate::locale::Phrase;
use crate::news::{
    ArticleId, Channel, Entry, Mark, Source, SourceId, Timestamp, feed_url, local_path,
};
use crate::parse::{self, Hints};
use crate::query::Rule;
use crate::store::{CachedItem, ForeignError, Intake, NewsboatCache, Store, StoreError};
use serde_json::json;
use std::collections::BTreeMap;

/// Articles held in memory at once.
const BATCH: usize = 200;

/// The numbers of articles and feeds taken over.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Taken {
    /// Articles that were not known.
    pub new: usize,
    /// Articles that were read there.
    pub read: usize,
    /// Articles that had a flag there.
    pub starred: usize,
    /// The number of articles that had each flag there; the star is one for all.
    pub flags: BTreeMap<char, usize>,
    /// Articles that could not be read.
    pub unreadable: usize,
    /// The addresses of the feeds of the cache that are no sources.
    pub unknown: Vec<String>,
}

/// The reason why not everything was taken over.
#[derive(Debug, thiserror::Error)]
pub enum TakeOverError {
    #[error(transparent)]
    Cache(#[from] ForeignError),
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl TakeOverError {
    /// The sentence for the user.
    pub fn phrase(&self) -> Phrase {
        match self {
            Self::Cache(error) => error.phrase(),
            Self::Store(error) => error.phrase(),
        }
    }
}

/// Takes over the articles of `sources`. Marks are only added: articles that are read or starred
/// here stay so. `rules` apply to the articles that were not known.
///
/// # Errors
///
/// When the cache cannot be read, or the store takes nothing. What was taken over before stays.
pub fn take_over(
    cache: &NewsboatCache,
    store: &mut Store,
    sources: &[(SourceId, Source)],
    rules: &[Rule],
) -> Result<Taken, TakeOverError> {
    let mut taken = Taken::default();
    for feed in cache.feeds()? {
        let key = key(&feed);
        let Some((id, source)) = sources.iter().find(|(_, source)| source.key() == key) else {
            taken.unknown.push(feed);
            continue;
        };
        let mut after = i64::MIN;
        loop {
            let items = cache.items(&feed, after, BATCH)?;
            let Some(last) = items.last() else { break };
            // A cache that does not count on would never end.
            if last.row <= after {
                break;
            }
            after = last.row;
            batch(*id, source, &items, store, rules, &mut taken)?;
        }
    }
    Ok(taken)
}

/// The key that the source of a feed has here: a path for a file of this machine.
fn key(feed: &str) -> String {
    let path = || local_path(feed);
    path().or_else(|| feed_url(feed).ok()).unwrap_or_else(|| feed.to_owned())
}

fn batch(
    id: SourceId,
    source: &Source,
    items: &[CachedItem],
    store: &mut Store,
    rules: &[Rule],
    taken: &mut Taken,
) -> Result<(), StoreError> {
    let Some(entries) = entries(items, source) else {
        taken.unreadable += items.len();
        return Ok(());
    };
    let mut found = find(store, id, &entries)?;
    let missing: Vec<usize> =
        (0..entries.len()).filter(|at| found.get(*at) == Some(&None)).collect();
    if !missing.is_empty() {
        let entries = missing.iter().filter_map(|at| entries.get(*at).cloned()).collect();
        let channel = Channel { entries, ..Channel::default() };
        let intake = Intake { rules, ..Intake::new(Timestamp::now()) };
        taken.new += store.merge(id, &channel, intake, &source.tags)?.new;
        let new = store.find(id, &channel)?;
        for (at, new) in missing.into_iter().zip(new) {
            if let Some(slot) = found.get_mut(at) {
                *slot = new;
            }
        }
    }
    let marked = |wanted: fn(&CachedItem) -> bool| -> Vec<ArticleId> {
        let items = items.iter().zip(&found);
        items.filter(|(item, _)| wanted(item)).filter_map(|(_, id)| *id).collect()
    };
    let (read, starred) = (marked(|item| !item.unread), marked(|item| !item.flags.is_empty()));
    for flag in items.iter().flat_map(|item| item.flags.chars()) {
        *taken.flags.entry(flag).or_default() += 1;
    }
    store.mark(&read, &Mark::Read, true)?;
    store.mark(&starred, &Mark::Starred, true)?;
    taken.read += read.len();
    taken.starred += starred.len();
    Ok(())
}

/// The articles that match the entries: by guid, else by link, since newsboat makes up a guid where
/// a feed has none.
fn find(
    store: &Store,
    source: SourceId,
    entries: &[Entry],
) -> Result<Vec<Option<ArticleId>>, StoreError> {
    let by_guid = Channel { entries: entries.to_vec(), ..Channel::default() };
    let mut by_link = by_guid.clone();
    by_link.entries.iter_mut().for_each(|entry| entry.id = None);
    let found = store.find(source, &by_guid)?.into_iter().zip(store.find(source, &by_link)?);
    let linked = entries.iter().map(|entry| entry.url().is_some());
    Ok(found.zip(linked).map(|((guid, link), linked)| guid.or(link.filter(|_| linked))).collect())
}

/// The articles as entries. They pass the same parser as every feed, so that they are as clean.
fn entries(items: &[CachedItem], source: &Source) -> Option<Vec<Entry>> {
    let item = |item: &CachedItem| {
        let date = jiff::Timestamp::from_second(item.published).ok();
        let date = date.filter(|_| item.published > 0).map(|date| date.to_string());
        // A guid that newsboat made of the link and a date is none of the feed's.
        let made = !item.url.is_empty()
            && item.guid != item.url
            && item
                .guid
                .strip_prefix(item.url.as_str())
                .is_some_and(|rest| parse::parse_date(rest, None).is_some());
        json!({
            "id": (!made && !item.guid.is_empty()).then_some(&item.guid),
            "title": item.title,
            "url": (!item.url.is_empty()).then_some(&item.url),
            "content_html": item.content,
            "date_published": date,
            "authors": (!item.author.is_empty()).then(|| json!([{ "name": item.author }])),
        })
    };
    let items: Vec<_> = items.iter().map(item).collect();
    let count = items.len();
    let document = json!({ "version": "https://jsonfeed.org/version/1.1", "items": items });
    let bytes = serde_json::to_vec(&document).ok()?;
    let hints = Hints {
        content_type: Some("application/feed+json; charset=utf-8"),
        url: Some(source.key()),
        language: source.language.as_deref(),
        now: Some(Timestamp::now()),
        ..Hints::default()
    };
    let channel = parse::parse(&bytes, &hints).ok()?.value;
    (channel.entries.len() == count).then_some(channel.entries)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn feeds_of_the_cache_are_found_by_the_key_of_their_source() {
        for (feed, expected) in [
            ("https://A.example/feed", "https://a.example/feed"),
            ("https://a.example/خبر", "https://a.example/%D8%AE%D8%A8%D8%B1"),
            ("file:///home/me/a%20b.xml", "/home/me/a b.xml"),
            ("file:///home/me/خبر.xml", "/home/me/خبر.xml"),
            ("exec:~/bin/feed", "exec:~/bin/feed"),
            ("file://host/x", "file://host/x"),
            ("", ""),
        ] {
            assert_eq!(key(feed), expected, "{feed}");
        }
    }
}
