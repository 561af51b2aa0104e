//! Makes of the entries of a document the rows of the tables. All that takes time and needs no
//! database is done here, beside the one thread that writes.
use super::identity::{Identity, Marks, canonical, hash, identities};
use super::pack::Packer;
use super::twins::Site;
use crate::lang::key;
use crate::news::{Channel, Entry, Location, Schedule, Source};
use rusqlite::types::Value;
use std::collections::HashSet;

/// Tags of one article that are kept.
const MAX_TAGS: usize = 256;

/// Bytes of a usual row.
const USUAL: usize = 8 << 10;

/// A document, ready to be taken in by [`Store::take_in`](super::Store::take_in).
#[derive(Debug, Default)]
pub struct Prepared {
    pub(super) title: Option<String>,
    pub(super) schedule: Schedule,
    /// In the order of storing, each article once.
    pub(super) rows: Vec<Row>,
}

/// An entry in the form of the tables.
#[derive(Debug)]
pub(super) struct Row {
    /// Those it may be stored under, the first to be used when none is.
    pub(super) identities: Vec<Identity>,
    pub(super) story: Option<i64>,
    pub(super) hash: i64,
    pub(super) title: String,
    pub(super) language: Option<String>,
    /// As (key, spelling).
    pub(super) tags: Vec<(String, String)>,
    published: Option<i64>,
    /// Whether `published` was stated by the source.
    pub(super) date_stated: bool,
    pub(super) guid: Option<String>,
    pub(super) url: Option<String>,
    pub(super) updated: Option<i64>,
    pub(super) summary: Option<String>,
    pub(super) authors: String,
    pub(super) enclosures: String,
    pub(super) document: Value,
    pub(super) search: Search,
}

/// What a search reads, folded.
#[derive(Debug)]
pub(super) struct Search {
    pub(super) title: String,
    pub(super) summary: String,
    pub(super) authors: String,
    pub(super) url: String,
}

impl Prepared {
    /// Prepares what was read of `source`.
    pub fn new(channel: Channel, source: &Source) -> Self {
        let address = match source.location {
            Location::Feed(_) => Some(source.key()),
            Location::Path(_) | Location::Guide => None,
        };
        Self::with(channel, address, &source.tags)
    }

    /// The same for a source with this address, if it is a feed. `tags` are given to every article
    /// beside its own.
    pub(super) fn with(channel: Channel, address: Option<&str>, tags: &[String]) -> Self {
        let marks: Vec<Marks> = channel.entries.iter().map(Marks::of).collect();
        let identities = identities(&channel.entries, &marks);
        let Channel { title, link, language, schedule, entries, .. } = channel;
        let site = address.map(|address| Site::new(address, link.as_deref()));
        let document = Document { site, language, tags };
        let mut packer = Packer::new();
        let mut seen = HashSet::new();
        // From the last to the first: among entries of the same time the later row is shown
        // first, and feeds begin with their newest.
        let rows = entries.into_iter().zip(marks).zip(identities).rev();
        let rows = rows
            .filter(|(_, names)| names.first().is_some_and(|identity| seen.insert(*identity)))
            .map(|((entry, marks), names)| document.row(entry, marks, names, &mut packer))
            .collect();
        Self { title: title.filter(|title| !title.trim().is_empty()), schedule, rows }
    }

    /// Articles in it, or as many as take the same memory.
    pub fn weight(&self) -> usize {
        let len: usize = self.rows.iter().map(Row::len).sum();
        self.rows.len().max(len / USUAL)
    }

    /// What the feed states about its rhythm.
    pub fn schedule(&self) -> Schedule {
        self.schedule
    }
}

/// What all entries of a document have in common.
struct Document<'a> {
    /// Where its stories are at home; local files tell none.
    site: Option<Site>,
    language: Option<String>,
    tags: &'a [String],
}

impl Document<'_> {
    fn row(
        &self,
        entry: Entry,
        marks: Marks,
        identities: Vec<Identity>,
        packer: &mut Packer,
    ) -> Row {
        let language = entry.language.as_deref().or(self.language.as_deref()).map(str::to_owned);
        let tags = all_tags(&entry, self.tags);
        let story = self.site.as_ref().and_then(|site| site.story(&marks));
        let authors = json(&entry.authors);
        let enclosures = json(&entry.enclosures);
        let body = json(&entry.body);
        // The time of a file is no part of what it says.
        let published = entry.published.filter(|_| entry.date_stated);
        let keys: Vec<&str> = tags.iter().map(|(key, _)| key.as_str()).collect();
        let rest = json(&(
            (&entry.id, &entry.title, entry.url(), &keys, language.as_deref()),
            (published, entry.updated, &entry.summary),
        ));
        let hash = hash(format!("{rest}\n{authors}\n{enclosures}\n{body}").as_bytes());
        let names: Vec<&str> = entry.authors.iter().map(|author| author.name.as_str()).collect();
        let url = entry.url().map(str::to_owned);
        let search = Search {
            title: marks.title,
            summary: key(entry.summary.as_deref().unwrap_or_default()),
            authors: key(&names.join("\n")),
            url: url.as_deref().unwrap_or_default().to_ascii_lowercase(),
        };
        Row {
            identities,
            story,
            hash,
            title: entry.title,
            language,
            tags,
            published: entry.published.or(entry.updated).map(|time| time.0),
            date_stated: match entry.published {
                Some(_) => entry.date_stated,
                None => entry.updated.is_some(),
            },
            guid: entry.id,
            url,
            updated: entry.updated.map(|time| time.0),
            summary: entry.summary,
            authors,
            enclosures,
            document: packer.pack(&body),
            search,
        }
    }
}

impl Row {
    /// Bytes of the texts that may be long.
    fn len(&self) -> usize {
        let document = match &self.document {
            Value::Blob(packed) => packed.len(),
            Value::Text(json) => json.len(),
            _ => 0,
        };
        let summary = self.summary.as_ref().map_or(0, String::len);
        document + 2 * (summary + self.title.len()) + self.enclosures.len() + self.authors.len()
    }

    /// Shown time, and the time that orders.
    pub(super) fn times(&self, first_seen: i64) -> (i64, i64) {
        let shown = self.published.unwrap_or(first_seen);
        (shown, shown.min(first_seen))
    }

    pub(super) fn page(&self) -> Option<String> {
        self.url.as_deref().map(canonical)
    }
}

/// The tags of the entry and of its source, each once.
fn all_tags(entry: &Entry, tags: &[String]) -> Vec<(String, String)> {
    let mut seen = HashSet::new();
    entry
        .tags
        .iter()
        .chain(tags)
        .map(|name| (key(name), name.trim().to_owned()))
        .filter(|(key, _)| !key.is_empty() && seen.insert(key.clone()))
        .take(MAX_TAGS)
        .collect()
}

/// Plain data always has a form as JSON.
fn json(value: &impl serde::Serialize) -> String {
    serde_json::to_string(value).unwrap_or_default()
}
