//! Stores the articles of a source: new, changed and known ones. Deletes only what [`Retention`]
//! says.
use super::full_text::{self, Page};
use super::identity::{Body, Holders, Identity, Marks, Names};
use super::matching::{Known, Matcher, Wanted};
use super::page::canonical;
use super::prepare::{Prepared, Preparer, Row};
use super::schema::BARRED_BY_HAND;
use super::seen::{self, SeenEntry};
use super::tags::tag_id;
use super::words::Pending;
use super::{Notable, Result, Retention, Store, pack, rules, twins};
use crate::news::{ArticleId, Channel, Entry, SourceId, Timestamp};
use crate::query::Rule;
use rusqlite::{CachedStatement, Connection, OptionalExtension as _, params};
use std::collections::{HashMap, HashSet};
use std::sync::Arc;

/// The number of entries of each kind in a document.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Merged {
    pub new: usize,
    /// Known and changed entries. A read article stays read.
    pub updated: usize,
    pub unchanged: usize,
    /// Deleted articles.
    pub gone: usize,
    /// New articles that rules tell the user of.
    pub notable: Vec<Notable>,
}

/// The way a document is stored.
#[derive(Clone, Copy, Debug)]
pub struct Intake<'a> {
    pub now: Timestamp,
    pub retention: Retention,
    /// The document was read with other settings than the last one, so differences are not news.
    pub reread: bool,
    /// The rules for new articles.
    pub rules: &'a [Rule],
}

impl Intake<'_> {
    pub fn new(now: Timestamp) -> Self {
        Self { now, retention: Retention::default(), reread: false, rules: &[] }
    }
}

impl From<Timestamp> for Intake<'_> {
    fn from(now: Timestamp) -> Self {
        Self::new(now)
    }
}

impl Store {
    /// The articles of a document's entries, as far as they are known.
    ///
    /// # Errors
    ///
    /// When the database cannot be read.
    pub fn find(&self, source: SourceId, channel: &Channel) -> Result<Vec<Option<ArticleId>>> {
        let name = |entry| Names::of(entry, &Marks::of(entry), &Body::of(&entry.body));
        let names: Vec<Names> = channel.entries.iter().map(name).collect();
        // Copies of one entry are one article.
        let mut firsts = HashMap::new();
        let first_of: Vec<usize> = (0..)
            .zip(&names)
            .map(|(at, names)| *firsts.entry(names.copy_key()).or_insert(at))
            .collect();
        let is_first = |at: usize| first_of.get(at) == Some(&at);
        let holders = Holders::of(names.iter());
        let keys: Vec<_> = names.iter().map(|names| holders.keys(names)).collect();
        self.read(|connection| {
            let mut matcher = Matcher::new(connection, source, false)?;
            let wanted = keys.iter().zip(&channel.entries).enumerate();
            let wanted: Vec<_> = wanted
                .filter(|(at, _)| is_first(*at))
                .map(|(_, (keys, entry))| Wanted { keys, guid: entry.id.as_deref(), hash: None })
                .collect();
            let mut found = matcher.find(&wanted)?.into_iter();
            let mut ids: Vec<Option<ArticleId>> = Vec::with_capacity(first_of.len());
            for (at, first) in first_of.iter().enumerate() {
                ids.push(match *first == at {
                    true => found.next().flatten().map(|known| ArticleId(known.id)),
                    false => ids.get(*first).copied().flatten(),
                });
            }
            Ok(ids)
        })
    }

    /// Prepares and stores a document. A time alone means the usual intake.
    ///
    /// # Errors
    ///
    /// When the database cannot be written.
    pub fn merge<'a>(
        &mut self,
        source: SourceId,
        channel: &Channel,
        intake: impl Into<Intake<'a>>,
        tags: &[String],
    ) -> Result<Merged> {
        let address: Option<String> = self.read(|connection| {
            connection.query_row(
                "SELECT CASE WHEN local THEN NULL ELSE key END FROM source WHERE id = ?",
                [source.0],
                |row| row.get(0),
            )
        })?;
        let mut preparer = Preparer::with(address, tags);
        for entry in channel.entries.iter().cloned() {
            let language = entry.language.clone().or_else(|| channel.language.clone());
            let draft = preparer.draft(Entry { language, ..entry });
            preparer.add([draft]);
        }
        self.take_in(source, &preparer.finish(channel), &intake.into())
    }

    /// Stores the entries of a document: all, or none. An entry without a date gets the present
    /// time and keeps it. A future date is shown as stated and ordered as the present.
    ///
    /// # Errors
    ///
    /// When the database cannot be written.
    pub fn take_in(
        &mut self,
        source: SourceId,
        document: &Prepared,
        intake: &Intake<'_>,
    ) -> Result<Merged> {
        self.write_words(|connection, pending| {
            let known: Option<(bool, bool)> = connection
                .prepare_cached(
                    "UPDATE source SET title = coalesce(?2, title), ttl = ?3, skip_hours = ?4,
                         skip_days = ?5 WHERE id = ?1
                     RETURNING present, local",
                )?
                .query_row(
                    params![
                        source.0,
                        document.title,
                        document.schedule.ttl,
                        document.schedule.skip_hours,
                        document.schedule.skip_days
                    ],
                    |row| Ok((row.get(0)?, row.get(1)?)),
                )
                .optional()?;
            let (present, local) = known.ok_or(rusqlite::Error::QueryReturnedNoRows)?;
            let mark = rules::mark(connection)?;
            let before = pending.len();
            let mut merge = Merge::new(connection, source, !present, intake, pending)?;
            let mut merged = Merged::default();
            let mut held: HashSet<i64> = document.held.iter().map(|entry| entry.article).collect();
            merged.unchanged += document.held.len();
            merge.matcher.share(connection, &document.shared)?;
            merge.matcher.hold(held.iter().copied());
            let known = merge.known(&document.rows)?;
            let mut told = Vec::new();
            for (row, known) in document.rows.iter().zip(known) {
                let (id, change) = merge.row(row, known)?;
                held.insert(id);
                told.extend(row.told.map(|told| SeenEntry { article: id, told }));
                match change {
                    Change::New => merged.new += 1,
                    Change::Updated => merged.updated += 1,
                    Change::None => merged.unchanged += 1,
                }
            }
            merge.count()?;
            drop(merge);
            let new = pending.after(before);
            let ruled = rules::run(connection, intake.rules, source, mark, new, intake.now)?;
            // What nobody sees is no news.
            merged.new = merged.new.saturating_sub(ruled.hidden);
            merged.unchanged += ruled.hidden;
            merged.notable = ruled.notable;
            if !local {
                merged.gone = intake.retention.apply(connection, source, &held, intake.now)?;
            }
            // Entries with names in common are told apart by all of them together. And where articles
            // went since the document was read, its entries may have none.
            let is_told = document.copies() == 0 && document.shared.is_empty();
            let is_fresh =
                document.held.is_empty() || seen::of(connection, source)? == document.seen;
            let entries = document.held.iter().copied().chain(told);
            seen::keep(connection, source, entries.filter(|_| is_told && is_fresh))?;
            Ok(merged)
        })
    }
}

/// The old contents of an article.
#[derive(Default)]
struct Before {
    title: String,
    summary: Option<String>,
    document: String,
    url: Option<String>,
}

impl Before {
    /// True if the reader sees another text now. Other tags or dates are not a change.
    fn differs(&self, new: &Row) -> rusqlite::Result<bool> {
        Ok(self.title != new.title
            || self.summary != new.summary
            || self.document != pack::unpack((&new.document).into())?)
    }

    fn is_same_page(&self, new: &Row) -> bool {
        self.url.as_deref().map(canonical) == new.page()
    }
}

enum Change {
    New,
    Updated,
    None,
}

/// New articles of a source or a tag.
#[derive(Clone, Copy, Default)]
struct Gain {
    total: i64,
    unread: i64,
}

impl Gain {
    fn add(&mut self, read: bool) {
        self.total += 1;
        self.unread += i64::from(!read);
    }
}

/// The prepared statements of a merge, and its counts.
struct Merge<'a> {
    connection: &'a Connection,
    source: i64,
    hidden: bool,
    /// True if the source has no earlier article. The entries of one document are never the same.
    is_first: bool,
    intake: &'a Intake<'a>,
    pending: &'a mut Pending,
    gain: Gain,
    tag_ids: HashMap<String, i64>,
    tag_gains: HashMap<i64, Gain>,
    matcher: Matcher<'a>,
    insert: CachedStatement<'a>,
    update: CachedStatement<'a>,
    rename: CachedStatement<'a>,
    detail: CachedStatement<'a>,
    search: CachedStatement<'a>,
    shown: CachedStatement<'a>,
    text: CachedStatement<'a>,
    tag: CachedStatement<'a>,
    /// Finds out whether the reader took a tag away.
    is_untagged: CachedStatement<'a>,
    /// Removes the feed's tags from articles that get them anew.
    untag: [CachedStatement<'a>; 2],
    /// Marks a rule's tag as given by the feed, too.
    share: CachedStatement<'a>,
    /// Removes the folded texts, which are written anew with a new version.
    forget: CachedStatement<'a>,
}

impl<'a> Merge<'a> {
    fn new(
        connection: &'a Connection,
        source: SourceId,
        hidden: bool,
        intake: &'a Intake<'a>,
        pending: &'a mut Pending,
    ) -> rusqlite::Result<Self> {
        let prepare = |sql| connection.prepare_cached(sql);
        let is_first = !prepare("SELECT 1 FROM article WHERE source = ?")?.exists([source.0])?;
        Ok(Self {
            connection,
            source: source.0,
            hidden,
            is_first,
            intake,
            pending,
            gain: Gain::default(),
            tag_ids: HashMap::new(),
            tag_gains: HashMap::new(),
            matcher: Matcher::new(connection, source, intake.reread)?,
            insert: prepare(
                "INSERT INTO article (source, identity, hash, title, published, date_stated,
                     first_seen, sort, language, hidden, story, twin, publisher, content, parts)
                 VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            )?,
            update: prepare(
                "UPDATE article SET hash = ?2, title = ?3, published = ?4, date_stated = ?5,
                     sort = ?6, language = ?7, story = ?8, changed = coalesce(?9, changed),
                     publisher = ?10, content = ?11, parts = ?12
                 WHERE id = ?1",
            )?,
            rename: prepare("UPDATE OR IGNORE article SET identity = ?2 WHERE id = ?1")?,
            detail: prepare(
                // The text of its page stays.
                "INSERT INTO detail (article, guid, url, updated, summary, authors, enclosures,
                     document) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                 ON CONFLICT DO UPDATE SET guid = excluded.guid, url = excluded.url,
                     updated = excluded.updated, summary = excluded.summary,
                     authors = excluded.authors, enclosures = excluded.enclosures,
                     document = excluded.document",
            )?,
            search: prepare(
                "INSERT INTO search (article, title, summary, authors, url)
                 VALUES (?, ?, '', ?, ?)",
            )?,
            shown: prepare(
                "SELECT id, hidden FROM article WHERE story = ? AND source <> ?
                     AND (hidden = 0 OR barred = 2) ORDER BY hidden LIMIT 1",
            )?,
            text: prepare(
                "SELECT title, summary, document, url FROM article
                 JOIN detail ON detail.article = id WHERE id = ?",
            )?,
            tag: prepare(
                // A tag that is there is the reader's, a rule's or a twin's.
                "INSERT INTO article_tag (tag, hidden, sort, article, position)
                 VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
            )?,
            is_untagged: prepare("SELECT 1 FROM untagged WHERE article = ? AND tag = ?")?,
            untag: [
                prepare("DELETE FROM article_tag WHERE article = ? AND origin = 0")?,
                prepare("UPDATE article_tag SET origin = 3 WHERE article = ? AND origin = 4")?,
            ],
            share: prepare(
                "UPDATE article_tag INDEXED BY article_tag_article SET origin = 4
                 WHERE tag = ? AND article = ? AND origin = 3",
            )?,
            forget: prepare("DELETE FROM search WHERE article = ?")?,
        })
    }

    fn known(&mut self, rows: &[Row]) -> rusqlite::Result<Vec<Option<Known>>> {
        if self.is_first {
            return Ok(vec![None; rows.len()]);
        }
        let wanted: Vec<Wanted<'_>> = rows.iter().map(Row::wanted).collect();
        self.matcher.find(&wanted)
    }

    fn row(&mut self, new: &Row, known: Option<Known>) -> rusqlite::Result<(i64, Change)> {
        let Some(known) = known else { return self.insert(new) };
        let name = self.matcher.primary(&new.keys);
        if known.identity != name {
            // It fails where another article has the name, and both are found by what they say.
            self.rename.execute([known.id, name])?;
        }
        if known.hash == new.hash {
            return Ok((known.id, Change::None));
        }
        let is_renamed = known.identity != name;
        let changed = self.update(&known, new)?;
        // A name that changes alone is no news.
        Ok((known.id, if changed || !is_renamed { Change::Updated } else { Change::None }))
    }

    /// The name a new article is kept under. It is taken only where the article that has it is another
    /// entry's of this document.
    fn free_name(&mut self, new: &Row) -> rusqlite::Result<Identity> {
        let name = self.matcher.primary(&new.keys);
        match self.is_first || !self.matcher.is_taken(name)? {
            true => Ok(name),
            false => Ok(new.keys.full),
        }
    }

    fn insert(&mut self, new: &Row) -> rusqlite::Result<(i64, Change)> {
        let now = self.intake.now.0;
        let (published, sort) = new.times(now);
        let told = match new.story {
            Some(story) if !self.hidden => {
                let told = self.shown.query_row(params![story, self.source], |row| {
                    Ok((row.get::<_, i64>(0)?, row.get::<_, bool>(1)?))
                });
                told.optional()?
            }
            _ => None,
        };
        // Who hid a story does not want it from another feed.
        let is_barred = told.is_some_and(|(_, hidden)| hidden);
        let shown = told.filter(|_| !is_barred).map(|(id, _)| id);
        let hidden = self.hidden || told.is_some();
        let name = self.free_name(new)?;
        let id = self.insert.insert(params![
            self.source,
            name,
            new.hash,
            new.title,
            published,
            new.date_stated,
            now,
            sort,
            new.language,
            hidden,
            new.story,
            shown,
            new.publisher,
            new.keys.content.map(|content| content.key),
            new.parts
        ])?;
        if !hidden {
            self.gain.add(false);
        }
        self.pending.add(id, &new.words);
        self.details(id, new)?;
        self.tags(id, (false, false), hidden, sort, new)?;
        if is_barred {
            self.connection
                .prepare_cached("UPDATE article SET barred = ?2 WHERE id = ?1")?
                .execute(params![id, BARRED_BY_HAND])?;
            return Ok((id, Change::None));
        }
        match shown {
            None => Ok((id, Change::New)),
            // Another feed of the site told it before: nothing new to the reader.
            Some(shown) => {
                twins::lend_tags(self.connection, id, shown)?;
                Ok((id, Change::None))
            }
        }
    }

    /// Writes the new version, and says whether the reader reads something else now.
    fn update(&mut self, known: &Known, new: &Row) -> rusqlite::Result<bool> {
        let id = known.id;
        let (published, sort) = new.times(known.first_seen);
        let before = self.before(id)?;
        let differs = before.differs(new)?;
        let changed = !self.intake.reread && differs;
        // What its page adds stays.
        let page = full_text::kept(self.connection, id)?;
        let parts = page.as_ref().map_or(0, Page::bits) | new.parts;
        if differs {
            let words = match &page {
                None => Arc::clone(&new.words),
                Some(page) => Arc::new(new.words.with_page(&page.document.to_words())),
            };
            self.pending.add(id, &words);
        }
        // A title that was corrected tells the same story, and other feeds may still have the old one.
        let story = known.story.filter(|_| before.is_same_page(new)).or(new.story);
        self.update.execute(params![
            id,
            new.hash,
            new.title,
            published,
            new.date_stated,
            sort,
            new.language,
            story,
            changed.then_some(self.intake.now.0),
            new.publisher,
            new.keys.content.map(|content| content.key),
            parts
        ])?;
        self.forget.execute([id])?;
        self.details(id, new)?;
        self.untag.iter_mut().try_for_each(|table| table.execute([id]).map(drop))?;
        self.tags(id, (true, known.read), known.hidden, sort, new)?;
        if known.story != story {
            for story in known.story.into_iter().chain(story) {
                twins::settle(self.connection, story)?;
            }
            if story.is_none() {
                twins::release(self.connection, id)?;
            }
        }
        Ok(changed)
    }

    fn before(&mut self, id: i64) -> rusqlite::Result<Before> {
        let read = self.text.query_row([id], |row| {
            let (title, url) = (row.get(0)?, row.get(3)?);
            let document = pack::unpack(row.get_ref(2)?)?.into_owned();
            Ok(Before { title, summary: row.get(1)?, document, url })
        });
        Ok(read.optional()?.unwrap_or_default())
    }

    fn details(&mut self, id: i64, new: &Row) -> rusqlite::Result<()> {
        self.detail.execute(params![
            id,
            new.guid,
            new.url,
            new.updated,
            new.summary,
            new.authors,
            new.enclosures,
            new.document
        ])?;
        let search = &new.search;
        self.search.execute(params![id, search.title, search.authors, search.url])?;
        Ok(())
    }

    fn tags(
        &mut self,
        id: i64,
        (is_known, read): (bool, bool),
        hidden: bool,
        sort: i64,
        new: &Row,
    ) -> rusqlite::Result<()> {
        for (position, (key, name)) in (0i64..).zip(&new.tags) {
            let tag = match self.tag_ids.get(key) {
                Some(tag) => *tag,
                None => {
                    let tag = tag_id(self.connection, key, name)?;
                    self.tag_ids.insert(key.clone(), tag);
                    tag
                }
            };
            if is_known && self.is_untagged.exists([id, tag])? {
                continue;
            }
            let added = self.tag.execute(params![tag, hidden, sort, id, position])?;
            if added == 0 {
                self.share.execute([tag, id])?;
            } else if !hidden {
                self.tag_gains.entry(tag).or_default().add(read);
            }
        }
        Ok(())
    }

    /// Writes the counts.
    fn count(&mut self) -> rusqlite::Result<()> {
        let mut add = self.connection.prepare_cached(
            "UPDATE source SET total = total + ?2, unread = unread + ?3 WHERE id = ?1",
        )?;
        if self.gain.total > 0 {
            add.execute(params![self.source, self.gain.total, self.gain.unread])?;
        }
        let mut add = self.connection.prepare_cached(
            "UPDATE tag SET total = total + ?2, unread = unread + ?3 WHERE id = ?1",
        )?;
        for (tag, gain) in &self.tag_gains {
            add.execute(params![tag, gain.total, gain.unread])?;
        }
        Ok(())
    }
}
