//! Finds the articles of the store that entries are, by the rules of `identity`.
use super::identity::{Content, Identity, Keys, text_hash};
use super::pack;
use crate::news::{Document, SourceId};
use rusqlite::{CachedStatement, Connection, OptionalExtension as _, Row, params};
use std::collections::HashSet;

/// The most articles of the same title, page and date that are compared with one entry: comparing
/// texts takes time.
const MOST_ALIKE: usize = 4;

/// The most names of one source that are remembered as shared.
const MOST_SHARED: i64 = 20_000;

/// An entry whose article is looked for.
#[derive(Clone, Copy, Debug)]
pub(super) struct Wanted<'a> {
    pub(super) keys: &'a Keys,
    pub(super) guid: Option<&'a str>,
    /// Hash of all that it says; `None` where it is not to be compared.
    pub(super) hash: Option<i64>,
}

/// An article that is there.
#[derive(Clone, Copy, Debug)]
pub(super) struct Known {
    pub(super) id: i64,
    pub(super) identity: Identity,
    pub(super) first_seen: i64,
    pub(super) read: bool,
    pub(super) hidden: bool,
    pub(super) story: Option<i64>,
    pub(super) hash: i64,
}

impl Known {
    /// Of the columns id, identity, `first_seen`, read, hidden, story, hash.
    fn of(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: row.get(0)?,
            identity: row.get(1)?,
            first_seen: row.get(2)?,
            read: row.get(3)?,
            hidden: row.get(4)?,
            story: row.get(5)?,
            hash: row.get(6)?,
        })
    }
}

/// An article with the title, page and date of an entry.
struct Alike {
    known: Known,
    guid: Option<String>,
    text: i64,
}

/// The state of the search for the article of one entry.
#[derive(Default)]
struct Search {
    /// The article under its own name.
    named: Option<Known>,
    alike: Vec<Alike>,
    found: Option<Known>,
}

/// Finds articles of one source.
pub(super) struct Matcher<'a> {
    source: i64,
    /// The document is read under other settings than the last one: texts differ that nobody changed.
    reread: bool,
    /// Names that several entries of an earlier document had.
    shared: HashSet<Identity>,
    /// Articles that other entries of the document are.
    held: HashSet<i64>,
    by_name: CachedStatement<'a>,
    by_content: CachedStatement<'a>,
}

impl<'a> Matcher<'a> {
    pub(super) fn new(
        connection: &'a Connection,
        source: SourceId,
        reread: bool,
    ) -> rusqlite::Result<Self> {
        let mut shared = connection.prepare_cached("SELECT name FROM shared WHERE source = ?")?;
        let shared = shared.query_map([source.0], |row| row.get(0))?;
        Ok(Self {
            source: source.0,
            reread,
            shared: shared.collect::<rusqlite::Result<_>>()?,
            held: HashSet::new(),
            by_name: connection.prepare_cached(
                "SELECT id, identity, first_seen, read, hidden, story, hash FROM article
                 WHERE source = ? AND identity = ?",
            )?,
            by_content: connection.prepare_cached(
                "SELECT id, identity, first_seen, read, hidden, story, hash, guid, summary, document
                 FROM article JOIN detail ON detail.article = id
                 WHERE source = ? AND content = ? ORDER BY id LIMIT ?",
            )?,
        })
    }

    /// Remembers that `names` identify nothing in this source.
    pub(super) fn share(
        &mut self,
        connection: &Connection,
        names: &[Identity],
    ) -> rusqlite::Result<()> {
        let new: Vec<Identity> =
            names.iter().copied().filter(|name| self.shared.insert(*name)).collect();
        if new.is_empty() {
            return Ok(());
        }
        let mut insert = connection
            .prepare_cached("INSERT OR IGNORE INTO shared (source, name) VALUES (?, ?)")?;
        for name in new {
            insert.execute([self.source, name])?;
        }
        let mut forget = connection.prepare_cached(
            "DELETE FROM shared WHERE source = ?1 AND id <= (SELECT id FROM shared
             WHERE source = ?1 ORDER BY id DESC LIMIT 1 OFFSET ?2)",
        )?;
        forget.execute([self.source, MOST_SHARED])?;
        Ok(())
    }

    /// Notes articles that entries are which are not looked for.
    pub(super) fn hold(&mut self, articles: impl Iterator<Item = i64>) {
        self.held.extend(articles);
    }

    /// The name under which an entry is stored if it is new.
    pub(super) fn primary(&self, keys: &Keys) -> Identity {
        keys.stated.iter().copied().find(|name| !self.shared.contains(name)).unwrap_or(keys.full)
    }

    /// The articles that the entries of one document are, where they are known: each is one entry's.
    pub(super) fn find(&mut self, wanted: &[Wanted<'_>]) -> rusqlite::Result<Vec<Option<Known>>> {
        let mut taken = self.held.clone();
        let mut searches: Vec<Search> = Vec::with_capacity(wanted.len());
        // What is equal.
        for entry in wanted {
            let mut search =
                Search { named: self.named(self.primary(entry.keys))?, ..Search::default() };
            let equal = search.named.filter(|known| entry.hash == Some(known.hash));
            let equal = match (equal, search.named) {
                (None, None) => self.named(entry.keys.full)?,
                (equal, _) => equal,
            };
            search.found = equal.filter(|known| taken.insert(known.id));
            searches.push(search);
        }
        // What has its name, then what had a name like it.
        let open =
            |searches: &mut [Search],
             step: &mut dyn FnMut(usize, &mut Search) -> rusqlite::Result<()>| {
                let mut all = searches.iter_mut().enumerate();
                all.try_for_each(|(at, search)| match search.found {
                    Some(_) => Ok(()),
                    None => step(at, search),
                })
            };
        open(&mut searches, &mut |_, search| {
            search.found = search.named.filter(|known| taken.insert(known.id));
            Ok(())
        })?;
        open(&mut searches, &mut |at, search| {
            for alias in wanted.get(at).iter().flat_map(|entry| &entry.keys.aliases) {
                let known = self.named(*alias)?;
                search.found = search.found.or(known.filter(|known| taken.insert(known.id)));
            }
            Ok(())
        })?;
        // What says the same, then what says nearly the same.
        open(&mut searches, &mut |at, search| {
            let Some((entry, content)) = wanted.get(at).and_then(with_content) else {
                return Ok(());
            };
            search.alike = self.alike(content.key)?;
            let same = search.alike.iter().find(|alike| {
                let is_told = content.tells || has_guid_of(alike, entry);
                is_told && alike.text == content.text && !taken.contains(&alike.known.id)
            });
            search.found = same.map(|alike| alike.known).filter(|known| taken.insert(known.id));
            Ok(())
        })?;
        open(&mut searches, &mut |at, search| {
            let Some((entry, content)) = wanted.get(at).and_then(with_content) else {
                return Ok(());
            };
            let [alike] = search.alike.as_slice() else { return Ok(()) };
            if content.is_alone && self.is_near(entry, content, alike) {
                search.found = Some(alike.known).filter(|known| taken.insert(known.id));
            }
            Ok(())
        })?;
        Ok(searches.into_iter().map(|search| search.found).collect())
    }

    /// Tells that an article with another text may be meant, if it is the only one.
    fn is_near(&self, entry: &Wanted<'_>, content: Content, alike: &Alike) -> bool {
        let same_guid = has_guid_of(alike, entry);
        let is_named = entry.guid.is_some() || content.has_page;
        match self.reread {
            true => same_guid || content.has_page,
            false => same_guid && is_named && content.is_dated,
        }
    }

    /// Tells that an article is stored under `name`.
    pub(super) fn is_taken(&mut self, name: Identity) -> rusqlite::Result<bool> {
        Ok(self.named(name)?.is_some())
    }

    fn named(&mut self, name: Identity) -> rusqlite::Result<Option<Known>> {
        self.by_name.query_row([self.source, name], Known::of).optional()
    }

    fn alike(&mut self, content: i64) -> rusqlite::Result<Vec<Alike>> {
        let most = i64::try_from(MOST_ALIKE).unwrap_or(i64::MAX);
        let rows = self.by_content.query_map(params![self.source, content, most], |row| {
            let summary: Option<String> = row.get(8)?;
            let json = pack::unpack(row.get_ref(9)?)?;
            let body: Document = serde_json::from_str(&json).unwrap_or_default();
            let text = text_hash(&body, summary.as_deref());
            Ok(Alike { known: Known::of(row)?, guid: row.get(7)?, text })
        })?;
        rows.collect()
    }
}

fn with_content<'a>(wanted: &'a Wanted<'a>) -> Option<(&'a Wanted<'a>, Content)> {
    wanted.keys.content.map(|content| (wanted, content))
}

fn has_guid_of(alike: &Alike, entry: &Wanted<'_>) -> bool {
    let own = |guid: Option<&str>| guid.map(str::trim).unwrap_or_default().to_owned();
    own(alike.guid.as_deref()) == own(entry.guid)
}
