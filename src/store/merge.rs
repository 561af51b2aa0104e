//! Takes what a source gave: new articles, changed ones, and those known already. Lets go only what [`Retention`] says.
use super::identity::{Identity, canonical, hash, identities};
use super::tags::tag_id;
use super::{Result, Retention, Store, twins};
use crate::lang::key;
use crate::news::{ArticleId, Channel, Entry, SourceId, Timestamp};
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
    /// Articles let go.
    pub gone: usize,
}

/// How a document is taken in.
#[derive(Clone, Copy, Debug)]
pub struct Intake<'a> {
    pub now: Timestamp,
    /// Given to every article beside its own.
    pub tags: &'a [String],
    pub retention: Retention,
    /// The document was read under other settings than the last one: what differs is no news.
    pub reread: bool,
}

impl<'a> Intake<'a> {
    pub fn new(now: Timestamp, tags: &'a [String]) -> Self {
        Self { now, tags, retention: Retention::default(), reread: false }
    }
}

impl Store {
    /// The articles that the entries of a document are, where they are known.
    pub fn find(&self, source: SourceId, channel: &Channel) -> Result<Vec<Option<ArticleId>>> {
        self.read(|connection| {
            let mut find = connection
                .prepare_cached("SELECT id FROM article WHERE source = ? AND identity = ?")?;
            let mut found = Vec::with_capacity(channel.entries.len());
            for names in identities(channel) {
                let mut id = None;
                for name in names {
                    id = id.or(find
                        .query_row(params![source.0, name], |row| row.get(0))
                        .optional()?);
                }
                found.push(id.map(ArticleId));
            }
            Ok(found)
        })
    }

    /// [`Store::take_in`] with everything else as usual.
    pub fn merge(
        &mut self,
        source: SourceId,
        channel: &Channel,
        now: Timestamp,
        tags: &[String],
    ) -> Result<Merged> {
        self.take_in(source, channel, &Intake::new(now, tags))
    }

    /// Keeps the entries of a document in one transaction. An entry without a date gets the present,
    /// and keeps it; a date in the future is shown as stated and ordered as the present.
    pub fn take_in(
        &mut self,
        source: SourceId,
        channel: &Channel,
        intake: &Intake<'_>,
    ) -> Result<Merged> {
        let identities = identities(channel);
        self.write(|transaction| {
            let title = channel.title.as_deref().filter(|title| !title.trim().is_empty());
            let known: Option<(bool, bool, String)> = transaction
                .query_row(
                    "UPDATE source SET title = coalesce(?2, title), ttl = ?3, skip_hours = ?4,
                         skip_days = ?5 WHERE id = ?1
                     RETURNING present, local, key",
                    params![
                        source.0,
                        title,
                        channel.schedule.ttl,
                        channel.schedule.skip_hours,
                        channel.schedule.skip_days
                    ],
                    |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)),
                )
                .optional()?;
            let (present, local, address) = known.ok_or(rusqlite::Error::QueryReturnedNoRows)?;
            let mut merge = Merge::new(transaction, source, !present)?;
            let mut merged = Merged::default();
            let mut seen = HashSet::new();
            let mut held = HashSet::new();
            // From the last to the first: among entries of the same time the later row is shown
            // first, and feeds begin with their newest.
            for (entry, identities) in channel.entries.iter().zip(&identities).rev() {
                if !identities.first().is_some_and(|identity| seen.insert(*identity)) {
                    continue;
                }
                let language = entry.language.as_deref().or(channel.language.as_deref());
                let tags = all_tags(entry, intake.tags);
                let story = if local { None } else { twins::story(entry, channel, &address) };
                let new = Incoming { entry, language, tags, story, intake };
                let (id, change) = merge.entry(identities, &new)?;
                held.insert(id);
                match change {
                    Change::New => merged.new += 1,
                    Change::Updated => merged.updated += 1,
                    Change::None => merged.unchanged += 1,
                }
            }
            if !local {
                merged.gone = intake.retention.apply(transaction, source, &held, intake.now)?;
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
    story: Option<i64>,
    intake: &'a Intake<'a>,
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

/// An article that is there.
struct Known {
    id: i64,
    first_seen: i64,
    hidden: bool,
    story: Option<i64>,
}

/// What an article said.
#[derive(Default)]
struct Before {
    title: String,
    summary: Option<String>,
    document: String,
    url: Option<String>,
}

impl Before {
    /// Whether the reader reads something else now; other tags or dates are no change.
    fn differs(&self, new: &Incoming<'_>, columns: &Columns) -> bool {
        self.title != new.entry.title
            || self.summary != new.entry.summary
            || self.document != columns.document
    }

    fn is_same_page(&self, new: &Incoming<'_>) -> bool {
        self.url.as_deref().map(canonical) == new.entry.url().map(canonical)
    }
}

enum Change {
    New,
    Updated,
    None,
}

/// The statements of a merge, prepared once.
struct Merge<'a> {
    transaction: &'a Transaction<'a>,
    source: i64,
    hidden: bool,
    find: CachedStatement<'a>,
    insert: CachedStatement<'a>,
    update: CachedStatement<'a>,
    detail: CachedStatement<'a>,
    search: CachedStatement<'a>,
    shown: CachedStatement<'a>,
    text: CachedStatement<'a>,
    tag: CachedStatement<'a>,
    untag: CachedStatement<'a>,
}

impl<'a> Merge<'a> {
    fn new(
        transaction: &'a Transaction<'a>,
        source: SourceId,
        hidden: bool,
    ) -> rusqlite::Result<Self> {
        let prepare = |sql| transaction.prepare_cached(sql);
        Ok(Self {
            transaction,
            source: source.0,
            hidden,
            find: prepare(
                "SELECT id, hash, first_seen, hidden, story FROM article
                 WHERE source = ? AND identity = ?",
            )?,
            insert: prepare(
                "INSERT INTO article (source, identity, hash, title, published, date_stated,
                     first_seen, sort, language, hidden, story, twin)
                 VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id",
            )?,
            update: prepare(
                "UPDATE article SET hash = ?2, title = ?3, published = ?4, date_stated = ?5,
                     sort = ?6, language = ?7, story = ?8, changed = coalesce(?9, changed)
                 WHERE id = ?1",
            )?,
            detail: prepare(
                "INSERT OR REPLACE INTO detail (article, guid, url, updated, summary, authors,
                     enclosures, document) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            )?,
            search: prepare(
                "INSERT OR REPLACE INTO search (article, title, summary, authors, url)
                 VALUES (?, ?, ?, ?, ?)",
            )?,
            shown: prepare(
                "SELECT id FROM article WHERE story = ? AND source <> ? AND hidden = 0 LIMIT 1",
            )?,
            text: prepare(
                "SELECT title, summary, document, url FROM article
                 JOIN detail ON detail.article = id WHERE id = ?",
            )?,
            tag: prepare(
                // A tag that is there is the reader's, or a twin's.
                "INSERT INTO article_tag (tag, hidden, sort, article, position)
                 VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
            )?,
            untag: prepare("DELETE FROM article_tag WHERE article = ? AND origin = 0")?,
        })
    }

    fn entry(&mut self, names: &[Identity], new: &Incoming<'_>) -> rusqlite::Result<(i64, Change)> {
        let columns = new.columns()?;
        for identity in names {
            let known = self.find.query_row(params![self.source, identity], |row| {
                let (id, first_seen, hidden) = (row.get(0)?, row.get(2)?, row.get(3)?);
                Ok((Known { id, first_seen, hidden, story: row.get(4)? }, row.get::<_, i64>(1)?))
            });
            if let Some((known, hash)) = known.optional()? {
                let id = known.id;
                if hash == columns.hash {
                    return Ok((id, Change::None));
                }
                self.update(&known, new, &columns)?;
                return Ok((id, Change::Updated));
            }
        }
        let identity = names.first().copied().unwrap_or_default();
        self.insert(identity, new, &columns)
    }

    fn insert(
        &mut self,
        identity: Identity,
        new: &Incoming<'_>,
        columns: &Columns,
    ) -> rusqlite::Result<(i64, Change)> {
        let now = new.intake.now.0;
        let (published, stated, sort) = new.times(now);
        let shown = match new.story {
            Some(story) if !self.hidden => {
                let shown = self.shown.query_row(params![story, self.source], |row| row.get(0));
                shown.optional()?
            }
            _ => None,
        };
        let hidden = self.hidden || shown.is_some();
        let row = params![
            self.source,
            identity,
            columns.hash,
            new.entry.title,
            published,
            stated,
            now,
            sort,
            new.language,
            hidden,
            new.story,
            shown
        ];
        let id = self.insert.query_row(row, |row| row.get(0))?;
        self.details(id, new, columns)?;
        self.tags(id, hidden, sort, new)?;
        match shown {
            None => Ok((id, Change::New)),
            // Another feed of the site told it before: nothing new to the reader.
            Some(shown) => {
                twins::lend_tags(self.transaction, id, shown)?;
                Ok((id, Change::None))
            }
        }
    }

    fn update(
        &mut self,
        known: &Known,
        new: &Incoming<'_>,
        columns: &Columns,
    ) -> rusqlite::Result<()> {
        let id = known.id;
        let (published, stated, sort) = new.times(known.first_seen);
        let before = self.before(id)?;
        let changed = !new.intake.reread && before.differs(new, columns);
        // A title that was corrected tells the same story, and other feeds may still have the old one.
        let story = known.story.filter(|_| before.is_same_page(new)).or(new.story);
        self.update.execute(params![
            id,
            columns.hash,
            new.entry.title,
            published,
            stated,
            sort,
            new.language,
            story,
            changed.then_some(new.intake.now.0)
        ])?;
        self.details(id, new, columns)?;
        self.untag.execute([id])?;
        self.tags(id, known.hidden, sort, new)?;
        if known.story != story {
            for story in known.story.into_iter().chain(story) {
                twins::settle(self.transaction, story)?;
            }
            if story.is_none() {
                twins::release(self.transaction, id)?;
            }
        }
        Ok(())
    }

    fn before(&mut self, id: i64) -> rusqlite::Result<Before> {
        let read = self.text.query_row([id], |row| {
            let (title, url) = (row.get(0)?, row.get(3)?);
            Ok(Before { title, summary: row.get(1)?, document: row.get(2)?, url })
        });
        Ok(read.optional()?.unwrap_or_default())
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
            let tag = tag_id(self.transaction, key, name)?;
            self.tag.execute(params![tag, hidden, sort, id, position])?;
        }
        Ok(())
    }
}
