//! Turns the entries of a document into rows of the tables. All slow work that needs no database is
//! done here, beside the one thread that writes.
use super::hash::{hash, hash_of};
use super::identity::{Body, Content, Holders, Identity, Keys, Marks, Names};
use super::matching::Wanted;
use super::pack::{Packer, json};
use super::page::canonical;
use super::parts;
use super::seen::{Seen, SeenEntry, Told};
use super::twins::Site;
use super::words::Words;
use crate::lang::key;
use crate::news::{Channel, Entry, Fingerprint, Location, Schedule, Source};
use rusqlite::types::Value;
use std::collections::{HashMap, HashSet};
use std::sync::Arc;

/// The most tags that are kept for one article.
const MAX_TAGS: usize = 256;

/// The bytes of a usual row.
const USUAL: usize = 8 << 10;

/// Turns the entries of one document, or of several documents of one source, into rows.
#[derive(Debug)]
pub struct Preparer {
    /// The home of a feed's stories; `None` for local files, which tell no stories.
    address: Option<String>,
    /// The tags that every article gets besides its own.
    tags: Vec<String>,
    packer: Packer,
    drafts: Vec<Draft>,
    /// The number of drafts before each document but the first.
    ends: Vec<usize>,
    held: Vec<SeenEntry>,
    seen: Seen,
}

/// An entry whose identity and story depend on the rest of its document.
#[derive(Debug)]
pub struct Draft {
    names: Names,
    marks: Marks,
    fingerprint: Option<Fingerprint>,
    row: Row,
}

/// A document, ready for [`Store::take_in`](super::Store::take_in).
#[derive(Debug, Default)]
pub struct Prepared {
    pub(super) title: Option<String>,
    pub(super) schedule: Schedule,
    /// The rows in the order of storing, each article once.
    pub(super) rows: Vec<Row>,
    /// Names that several entries of one document have.
    pub(super) shared: Vec<Identity>,
    /// The entries that were not read, because they stood in the last document.
    pub(super) held: Vec<SeenEntry>,
    /// The entries of that one.
    pub(super) seen: Seen,
    copies: usize,
}

/// An entry in the form of the tables.
#[derive(Debug)]
pub(super) struct Row {
    pub(super) keys: Keys,
    /// Its fingerprint and names for the next document, if it need not be read again.
    pub(super) told: Option<Told>,
    pub(super) story: Option<i64>,
    pub(super) hash: i64,
    pub(super) title: String,
    pub(super) language: Option<String>,
    pub(super) publisher: Option<String>,
    /// The tags as (key, spelling).
    pub(super) tags: Vec<(String, String)>,
    published: Option<i64>,
    /// True if the source stated `published`.
    pub(super) date_stated: bool,
    pub(super) guid: Option<String>,
    pub(super) url: Option<String>,
    pub(super) updated: Option<i64>,
    pub(super) summary: Option<String>,
    pub(super) authors: String,
    pub(super) enclosures: String,
    /// The bits of `parts::bits`.
    pub(super) parts: i64,
    pub(super) document: Value,
    pub(super) search: Search,
    pub(super) words: Arc<Words>,
}

/// The folded texts beside the index of words: the title to sort by, and what is searched in part.
#[derive(Debug)]
pub(super) struct Search {
    pub(super) title: String,
    pub(super) authors: String,
    pub(super) url: String,
}

impl Preparer {
    /// A preparer for the documents of `source`.
    pub fn new(source: &Source) -> Self {
        let address = match source.location {
            Location::Feed(_) => Some(source.key().to_owned()),
            Location::Path(_) | Location::Guide => None,
        };
        Self::with(address, &source.tags)
    }

    /// A preparer for a source with this address, if it is a feed.
    pub(super) fn with(address: Option<String>, tags: &[String]) -> Self {
        Self {
            address,
            tags: tags.to_vec(),
            packer: Packer::new(),
            drafts: Vec::new(),
            ends: Vec::new(),
            held: Vec::new(),
            seen: Seen::default(),
        }
    }

    /// The draft of an entry, which is smaller than the entry.
    pub fn draft(&mut self, entry: Entry) -> Draft {
        let marks = Marks::of(&entry);
        let body = Body::of(&entry.body);
        let names = Names::of(&entry, &marks, &body);
        let row = row(entry, &body, &self.tags, self.packer.pack(&body.json));
        Draft { names, marks, fingerprint: None, row }
    }

    /// Adds the entries that are kept, in the order of the document.
    pub fn add(&mut self, drafts: impl IntoIterator<Item = Draft>) {
        self.drafts.extend(drafts);
    }

    /// Adds entries that were not read, because `seen` has their fingerprints. Returns false if the
    /// document has to be read whole: an entry that was added may share a name with one of them.
    pub fn hold(&mut self, seen: Seen, passed: &[Fingerprint]) -> bool {
        let held = seen.beside(passed, self.drafts.iter().map(|draft| &draft.names));
        let is_told = held.is_some();
        (self.held, self.seen) = (held.unwrap_or_default(), seen);
        is_told
    }

    /// The number of entries so far.
    pub fn count(&self) -> usize {
        self.drafts.len() + self.held.len()
    }

    /// Begins another document, such as the next file of a folder: names are compared within each.
    pub fn next_document(&mut self) {
        self.ends.push(self.drafts.len());
    }

    /// The rows, with the document's statements about itself. Copies of one entry are one row, with
    /// the tags of all.
    pub fn finish(self, channel: &Channel) -> Prepared {
        let site = self.address.map(|address| Site::new(&address, channel.link.as_deref()));
        let mut prepared = Prepared {
            title: channel.title.clone().filter(|title| !title.trim().is_empty()),
            schedule: channel.schedule,
            held: self.held,
            seen: self.seen,
            ..Prepared::default()
        };
        let mut rest = self.drafts.into_iter();
        let mut begin = 0;
        for end in self.ends.into_iter().chain([usize::MAX]) {
            let count = end.saturating_sub(begin);
            begin = end;
            let document = rest.by_ref().take(count).collect();
            prepared.add(document, site.as_ref());
        }
        // From the last to the first: among entries of the same time the later row is shown first, and
        // feeds begin with their newest. Of one name in several documents the last counts.
        prepared.rows.reverse();
        let mut seen = HashSet::new();
        prepared.rows.retain(|row| seen.insert(row.keys.primary()));
        prepared
    }
}

impl Draft {
    /// The draft of an entry that has this fingerprint.
    pub fn told_by(self, fingerprint: Option<Fingerprint>) -> Self {
        Self { fingerprint, ..self }
    }

    fn into_row(self, holders: &Holders, site: Option<&Site>) -> Row {
        let Self { names, marks, fingerprint, row } = self;
        let keys = holders.keys(&names);
        // Files have names that are chosen: two of them are two articles, whatever they say.
        let content = keys
            .content
            .map(|content| Content { tells: content.tells && site.is_some(), ..content });
        let story = site.and_then(|site| site.story(&marks));
        let search = Search { title: marks.title, ..row.search };
        let told = fingerprint.map(|fingerprint| Told::of(fingerprint, &names));
        Row { keys: Keys { content, ..keys }, told, story, search, ..row }
    }
}

impl Prepared {
    /// Adds the rows of one document in its order.
    fn add(&mut self, document: Vec<Draft>, site: Option<&Site>) {
        let holders = Holders::of(document.iter().map(|draft| &draft.names));
        let mut drafts: Vec<Draft> = Vec::with_capacity(document.len());
        let mut places = HashMap::new();
        for draft in document {
            let place = *places.entry(draft.names.copy_key()).or_insert(drafts.len());
            match drafts.get_mut(place) {
                Some(first) => {
                    first.row.lend(draft.row);
                    self.copies += 1;
                }
                None => drafts.push(draft),
            }
        }
        self.shared.extend(holders.shared());
        self.rows.extend(drafts.into_iter().map(|draft| draft.into_row(&holders, site)));
    }

    /// The number of entries that are copies of another entry of their document.
    pub fn copies(&self) -> usize {
        self.copies
    }

    /// The number of its articles, or the number of usual articles that take the same memory.
    pub fn weight(&self) -> usize {
        let len: usize = self.rows.iter().map(Row::len).sum();
        self.rows.len().max(len / USUAL)
    }

    /// The number of its articles that were not read, because they stood in the last document.
    pub fn held(&self) -> usize {
        self.held.len()
    }

    /// True if it contains no article.
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty() && self.held.is_empty()
    }

    /// The rhythm that the feed states.
    pub fn schedule(&self) -> Schedule {
        self.schedule
    }
}

/// The row of an entry. Its identities, its story and its folded title come with the rest of the
/// document.
fn row(entry: Entry, body: &Body, tags: &[String], document: Value) -> Row {
    let tags = all_tags(&entry, tags);
    let authors = json(&entry.authors);
    let enclosures = json(&entry.enclosures);
    // The time of a file is no part of what it says.
    let published = entry.published.filter(|_| entry.date_stated);
    let keys: Vec<&str> = tags.iter().map(|(key, _)| key.as_str()).collect();
    let rest = json(&(
        (&entry.id, &entry.title, entry.url(), &keys, entry.language.as_deref()),
        (published, entry.updated, &entry.summary),
    ));
    let mut parts = vec![rest.as_str(), "\n", &authors, "\n", &enclosures, "\n", &body.json];
    // Where none is stated the hash is that of entries stored before there were any.
    if let Some(publisher) = &entry.publisher {
        parts.extend(["\n", publisher]);
    }
    let hash = hash_of(&parts);
    let names: Vec<&str> = entry.authors.iter().map(|author| author.name.as_str()).collect();
    let url = entry.url().map(str::to_owned);
    let words = Words::of(&entry.title, entry.summary.as_deref(), &body.words);
    let search = Search {
        title: String::new(),
        authors: key(&names.join("\n")),
        url: url.as_deref().unwrap_or_default().to_ascii_lowercase(),
    };
    Row {
        keys: Keys::default(),
        told: None,
        story: None,
        hash,
        published: entry.time().map(|time| time.0),
        date_stated: match entry.published {
            Some(_) => entry.date_stated,
            None => entry.updated.is_some(),
        },
        title: entry.title,
        language: entry.language,
        publisher: entry.publisher,
        tags,
        guid: entry.id,
        url,
        updated: entry.updated.map(|time| time.0),
        summary: entry.summary,
        authors,
        enclosures,
        parts: parts::bits(&entry.body.blocks, &entry.enclosures),
        document,
        search,
        words: Arc::new(words),
    }
}

impl Row {
    pub(super) fn wanted(&self) -> Wanted<'_> {
        Wanted { keys: &self.keys, guid: self.guid.as_deref(), hash: Some(self.hash) }
    }

    /// Adds the tags of a copy.
    fn lend(&mut self, copy: Self) {
        let count = self.tags.len();
        for (key, name) in copy.tags {
            if self.tags.len() < MAX_TAGS && !self.tags.iter().any(|(known, _)| *known == key) {
                self.tags.push((key, name));
            }
        }
        if self.tags.len() > count {
            self.hash = hash(format!("{:x} {:x}", self.hash, copy.hash).as_bytes());
        }
    }

    /// The bytes of the texts that may be long.
    fn len(&self) -> usize {
        let document = match &self.document {
            Value::Blob(packed) => packed.len(),
            Value::Text(json) => json.len(),
            _ => 0,
        };
        let summary = self.summary.as_ref().map_or(0, String::len);
        document
            + self.words.len()
            + 2 * (summary + self.title.len())
            + self.enclosures.len()
            + self.authors.len()
    }

    /// The shown time, and the time for ordering.
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
