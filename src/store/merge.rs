//! Takes what a source gave: new articles, changed ones, and those known already. Deletes nothing.
use super::identity::{Identity, hash, identities};
use super::{Result, Store};
use crate::lang::key;
use crate::news::{Channel, Entry, SourceId, Timestamp};
use rusqlite::{CachedStatement, OptionalExtension as _, Transaction, params};
use std::collections::HashSet;

/// Tags of one article that are kept.
const MAX_TAGS: usize = 256;

/// How many entries of a document were which.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Merged {
    pub new: usize,
    /// Known and changed; what was read stays read.
    pub updated: usize,
    pub unchanged: usize,
}

impl Store {
    /// Keeps the entries of a document in one transaction. An entry without a date gets `now`, and
    /// keeps it; a date in the future is shown as stated and ordered as `now`. `tags` are given to
    /// every article beside its own.
    pub fn merge(
        &mut self,
        source: SourceId,
        channel: &Channel,
        now: Timestamp,
        tags: &[String],
    ) -> Result<Merged> {
        let identities = identities(channel);
        self.write(|transaction| {
            let title = channel.title.as_deref().filter(|title| !title.trim().is_empty());
            let present: Option<bool> = transaction
                .query_row(
                    "UPDATE source SET title = coalesce(?2, title) WHERE id = ?1 RETURNING present",
                    params![source.0, title],
                    |row| row.get(0),
                )
                .optional()?;
            let present = present.ok_or(rusqlite::Error::QueryReturnedNoRows)?;
            let mut merge = Merge::new(transaction, source, !present)?;
            let mut merged = Merged::default();
            let mut seen = HashSet::new();
            // From the last to the first: among entries of the same time the later row is shown
            // first, and feeds begin with their newest.
            for (entry, identities) in channel.entries.iter().zip(&identities).rev() {
                if !identities.first().is_some_and(|identity| seen.insert(*identity)) {
                    continue;
                }
                let language = entry.language.as_deref().or(channel.language.as_deref());
                let new = Incoming { entry, language, tags: all_tags(entry, tags), now };
                match merge.entry(identities, &new)? {
                    Change::New => merged.new += 1,
                    Change::Updated => merged.updated += 1,
                    Change::None => merged.unchanged += 1,
                }
            }
            Ok(merged)
        })
    }
}

/// The tags of the entry and of its source, each once, as (key, spelling).
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

struct Incoming<'a> {
    entry: &'a Entry,
    language: Option<&'a str>,
    tags: Vec<(String, String)>,
    now: Timestamp,
}

/// An entry in the form of the tables.
struct Columns {
    authors: String,
    enclosures: String,
    document: String,
    hash: i64,
}

impl Incoming<'_> {
    fn columns(&self) -> rusqlite::Result<Columns> {
        let entry = self.entry;
        let authors = json(&entry.authors)?;
        let enclosures = json(&entry.enclosures)?;
        let document = json(&entry.body)?;
        // The time of a file is no part of what it says.
        let published = entry.published.filter(|_| entry.date_stated);
        let tags: Vec<&str> = self.tags.iter().map(|(key, _)| key.as_str()).collect();
        let rest = json(&(
            (&entry.id, &entry.title, entry.url(), &tags, self.language),
            (published, entry.updated, &entry.summary),
        ))?;
        let hash = hash(format!("{rest}\n{authors}\n{enclosures}\n{document}").as_bytes());
        Ok(Columns { authors, enclosures, document, hash })
    }

    /// Shown time, whether it was stated, and the time that orders.
    fn times(&self, first_seen: i64) -> (i64, bool, i64) {
        let entry = self.entry;
        let published = entry.published.or(entry.updated);
        let stated = match entry.published {
            Some(_) => entry.date_stated,
            None => entry.updated.is_some(),
        };
        let shown = published.map_or(first_seen, |time| time.0);
        (shown, stated, shown.min(first_seen))
    }
}

fn json(value: &impl serde::Serialize) -> rusqlite::Result<String> {
    serde_json::to_string(value)
        .map_err(|error| rusqlite::Error::ToSqlConversionFailure(Box::new(error)))
}

enum Change {
    New,
    Updated,
    None,
}

/// The statements of a merge, prepared once.
struct Merge<'a> {
    source: i64,
    hidden: bool,
    find: CachedStatement<'a>,
    insert: CachedStatement<'a>,
    update: CachedStatement<'a>,
    detail: CachedStatement<'a>,
    search: CachedStatement<'a>,
    find_tag: CachedStatement<'a>,
    insert_tag: CachedStatement<'a>,
    tag: CachedStatement<'a>,
    untag: CachedStatement<'a>,
}

impl<'a> Merge<'a> {
    fn new(
        transaction: &'a Transaction<'_>,
        source: SourceId,
        hidden: bool,
    ) -> rusqlite::Result<Self> {
        let prepare = |sql| transaction.prepare_cached(sql);
        Ok(Self {
            source: source.0,
            hidden,
            find: prepare(
                "SELECT id, hash, first_seen, hidden FROM article WHERE source = ? AND identity = ?",
            )?,
            insert: prepare(
                "INSERT INTO article (source, identity, hash, title, published, date_stated,
                     first_seen, sort, language, hidden) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                 RETURNING id",
            )?,
            update: prepare(
                "UPDATE article SET hash = ?2, title = ?3, published = ?4, date_stated = ?5,
                     sort = ?6, language = ?7 WHERE id = ?1",
            )?,
            detail: prepare(
                "INSERT OR REPLACE INTO detail (article, guid, url, updated, summary, authors,
                     enclosures, document) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            )?,
            search: prepare(
                "INSERT OR REPLACE INTO search (article, title, summary, authors, url)
                 VALUES (?, ?, ?, ?, ?)",
            )?,
            find_tag: prepare("SELECT id FROM tag WHERE key = ?")?,
            insert_tag: prepare("INSERT INTO tag (key, name) VALUES (?, ?) RETURNING id")?,
            tag: prepare(
                "INSERT INTO article_tag (tag, hidden, sort, article, position)
                 VALUES (?, ?, ?, ?, ?)",
            )?,
            untag: prepare("DELETE FROM article_tag WHERE article = ?")?,
        })
    }

    fn entry(&mut self, names: &[Identity], new: &Incoming<'_>) -> rusqlite::Result<Change> {
        let columns = new.columns()?;
        for identity in names {
            let known = self.find.query_row(params![self.source, identity], |row| {
                Ok((row.get(0)?, row.get::<_, i64>(1)?, row.get(2)?, row.get(3)?))
            });
            if let Some((id, hash, first_seen, hidden)) = known.optional()? {
                if hash == columns.hash {
                    return Ok(Change::None);
                }
                self.update(id, first_seen, hidden, new, &columns)?;
                return Ok(Change::Updated);
            }
        }
        let identity = names.first().copied().unwrap_or_default();
        self.insert(identity, new, &columns)?;
        Ok(Change::New)
    }

    fn insert(
        &mut self,
        identity: Identity,
        new: &Incoming<'_>,
        columns: &Columns,
    ) -> rusqlite::Result<()> {
        let (published, stated, sort) = new.times(new.now.0);
        let row = params![
            self.source,
            identity,
            columns.hash,
            new.entry.title,
            published,
            stated,
            new.now.0,
            sort,
            new.language,
            self.hidden
        ];
        let id = self.insert.query_row(row, |row| row.get(0))?;
        self.details(id, new, columns)?;
        self.tags(id, self.hidden, sort, new)
    }

    fn update(
        &mut self,
        id: i64,
        first_seen: i64,
        hidden: bool,
        new: &Incoming<'_>,
        columns: &Columns,
    ) -> rusqlite::Result<()> {
        let (published, stated, sort) = new.times(first_seen);
        self.update.execute(params![
            id,
            columns.hash,
            new.entry.title,
            published,
            stated,
            sort,
            new.language
        ])?;
        self.details(id, new, columns)?;
        self.untag.execute([id])?;
        self.tags(id, hidden, sort, new)
    }

    fn details(&mut self, id: i64, new: &Incoming<'_>, columns: &Columns) -> rusqlite::Result<()> {
        let entry = new.entry;
        self.detail.execute(params![
            id,
            entry.id,
            entry.url(),
            entry.updated.map(|time| time.0),
            entry.summary,
            columns.authors,
            columns.enclosures,
            columns.document
        ])?;
        let names: Vec<&str> = entry.authors.iter().map(|author| author.name.as_str()).collect();
        self.search.execute(params![
            id,
            key(&entry.title),
            key(entry.summary.as_deref().unwrap_or_default()),
            key(&names.join("\n")),
            entry.url().unwrap_or_default().to_ascii_lowercase()
        ])?;
        Ok(())
    }

    fn tags(
        &mut self,
        id: i64,
        hidden: bool,
        sort: i64,
        new: &Incoming<'_>,
    ) -> rusqlite::Result<()> {
        for (position, (key, name)) in (0i64..).zip(&new.tags) {
            let known = self.find_tag.query_row([key], |row| row.get::<_, i64>(0)).optional()?;
            let tag = match known {
                Some(tag) => tag,
                // The first spelling is the one that is shown.
                None => self.insert_tag.query_row([key, name], |row| row.get(0))?,
            };
            self.tag.execute(params![tag, hidden, sort, id, position])?;
        }
        Ok(())
    }
}
