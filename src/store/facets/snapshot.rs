//! The articles in memory, column by column: what the filter pane counts.
//!
//! About fifty bytes for each article, and the names of authors. Texts stay in the database.
use super::bits::Bits;
use super::names::{Names, Numbering};
use crate::lang::key;
use crate::news::{ArticleId, Author, Location};
use crate::query::Part;
use crate::store::parts;
use crate::store::sources::{SHOWN_NAME, shown_name};
use rusqlite::{Connection, OptionalExtension as _, Row};
use std::collections::{HashMap, HashSet};

/// The most articles that are read again one by one. More are cheaper to read all at once.
const MOST_TOUCHED: usize = 2_000;

/// Short lists of numbers, one for each article.
#[derive(Debug, Default)]
struct Lists {
    starts: Vec<u32>,
    values: Vec<u32>,
}

impl Lists {
    /// Room for the lists of so many articles.
    fn of_articles(count: usize) -> Self {
        Self { starts: Vec::with_capacity(count + 1), values: Vec::with_capacity(count) }
    }

    fn of(&self, row: usize) -> &[u32] {
        let (Some(start), Some(end)) = (self.starts.get(row), self.starts.get(row + 1)) else {
            return &[];
        };
        self.values.get(*start as usize..*end as usize).unwrap_or_default()
    }

    fn push(&mut self, value: u32) {
        self.values.push(value);
    }

    /// Begins the list of the next article, or ends the last one.
    fn begin(&mut self) {
        self.starts.push(small(self.values.len()));
    }
}

/// A source that has articles or is configured.
#[derive(Debug)]
pub(super) struct SourceRow {
    pub(super) id: i64,
    /// Folded.
    pub(super) key: String,
    /// The shown name, folded.
    pub(super) name: String,
    /// Folded; empty outside of folders.
    pub(super) folder: String,
    pub(super) shown: String,
    pub(super) shown_folder: Option<String>,
    pub(super) local: bool,
    pub(super) guide: bool,
    pub(super) present: bool,
}

#[derive(Debug)]
pub(super) struct TagRow {
    id: i64,
    /// The tag that stands for it.
    alias: Option<i64>,
    pub(super) key: String,
    pub(super) name: String,
}

/// The shown articles of the store, in the order of their ids. A *row* is a place in that order.
#[derive(Debug)]
pub(super) struct Snapshot {
    ids: Vec<i64>,
    /// The time that orders, in seconds.
    pub(super) sort: Vec<i64>,
    source: Vec<u32>,
    language: Vec<u32>,
    /// The articles that are still shown.
    pub(super) live: Bits,
    pub(super) read: Bits,
    pub(super) starred: Bits,
    pub(super) new: Bits,
    /// In the order of [`Part::ALL`].
    pub(super) parts: [Bits; 5],
    tags: Lists,
    /// The tags of articles that changed since.
    changed_tags: HashMap<u32, Vec<u32>>,
    authors: Lists,
    /// Rows with other sources, whose articles they stand for, in order.
    pub(super) twins: Vec<(u32, u32)>,
    /// In the order of the pane.
    pub(super) sources: Vec<SourceRow>,
    pub(super) tag_rows: Vec<TagRow>,
    tag_numbers: HashMap<i64, u32>,
    /// In lower case; the first is empty and means none.
    pub(super) languages: Names,
    /// Folded.
    pub(super) author_keys: Names,
}

/// The row of one article, without its lists.
struct Facts {
    id: i64,
    source: i64,
    sort: i64,
    language: Option<String>,
    read: bool,
    starred: bool,
    new: bool,
    parts: i64,
}

fn facts() -> String {
    format!(
        "SELECT id, source, sort, language, read, starred,
         first_seen > coalesce((SELECT departed FROM resume), 0), {}
         FROM article AS a WHERE hidden = 0",
        parts::BITS
    )
}

impl Facts {
    fn of(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: row.get(0)?,
            source: row.get(1)?,
            sort: row.get(2)?,
            language: row.get(3)?,
            read: row.get(4)?,
            starred: row.get(5)?,
            new: row.get(6)?,
            parts: row.get(7)?,
        })
    }
}

impl Snapshot {
    /// Reads all articles.
    pub(super) fn read(connection: &Connection) -> rusqlite::Result<Self> {
        let sources = sources(connection)?;
        let numbers: HashMap<i64, u32> =
            sources.iter().enumerate().map(|(at, source)| (source.id, small(at))).collect();
        let number = |source: i64| numbers.get(&source).copied().unwrap_or(u32::MAX);
        // Columns that grow would leave as much room again behind.
        let len = connection
            .prepare_cached("SELECT count(*) FROM article WHERE hidden = 0")?
            .query_row([], |row| row.get(0))?;
        let (mut ids, mut sort) = (Vec::with_capacity(len), Vec::with_capacity(len));
        let (mut source, mut language) = (Vec::with_capacity(len), Vec::with_capacity(len));
        let mut languages = Numbering::default();
        languages.number("");
        let (mut read, mut starred, mut new) = (Bits::default(), Bits::default(), Bits::default());
        let mut parts = Part::ALL.map(|_| Bits::default());
        let mut statement = connection.prepare(&format!("{} ORDER BY id", facts()))?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let facts = Facts::of(row)?;
            ids.push(facts.id);
            sort.push(facts.sort);
            source.push(number(facts.source));
            let tag = facts.language.as_deref().map(str::to_ascii_lowercase);
            language.push(languages.number(tag.as_deref().unwrap_or_default()));
            read.push(facts.read);
            starred.push(facts.starred);
            new.push(facts.new);
            for (part, bits) in Part::ALL.iter().zip(&mut parts) {
                bits.push(facts.parts & parts::bit(*part) != 0);
            }
        }
        let mut snapshot = Self {
            live: Bits::full(ids.len()),
            read,
            starred,
            new,
            parts,
            ids,
            sort,
            source,
            language,
            tags: Lists::default(),
            changed_tags: HashMap::new(),
            authors: Lists::default(),
            twins: Vec::new(),
            sources,
            tag_rows: tag_rows(connection)?,
            tag_numbers: HashMap::new(),
            languages: languages.finish(),
            author_keys: Names::default(),
        };
        snapshot.number_tags();
        snapshot.tags = snapshot.read_tags(connection)?;
        snapshot.read_authors(connection)?;
        snapshot.twins = snapshot.read_twins(connection, &numbers)?;
        Ok(snapshot)
    }

    fn number_tags(&mut self) {
        let numbers = self.tag_rows.iter().enumerate();
        self.tag_numbers = numbers.map(|(at, tag)| (tag.id, small(at))).collect();
    }

    fn read_tags(&self, connection: &Connection) -> rusqlite::Result<Lists> {
        let mut statement = connection.prepare(
            "SELECT article, tag FROM article_tag INDEXED BY article_tag_article ORDER BY article",
        )?;
        let mut rows = statement.query([])?;
        let mut lists = Lists::of_articles(self.ids.len());
        let mut merge = Merge::new(&self.ids);
        while let Some(row) = rows.next()? {
            let is_known = merge.go_to(row.get(0)?, || lists.begin());
            if is_known && let Some(tag) = self.tag_numbers.get(&row.get(1)?) {
                lists.push(*tag);
            }
        }
        merge.end(|| lists.begin());
        lists.values.shrink_to_fit();
        Ok(lists)
    }

    fn read_authors(&mut self, connection: &Connection) -> rusqlite::Result<()> {
        let mut statement =
            connection.prepare("SELECT article, authors FROM search ORDER BY article")?;
        let mut rows = statement.query([])?;
        let mut lists = Lists::of_articles(self.ids.len());
        let mut numbered = Numbering::default();
        let mut merge = Merge::new(&self.ids);
        while let Some(row) = rows.next()? {
            if merge.go_to(row.get(0)?, || lists.begin()) {
                let names = row.get_ref(1)?.as_str()?;
                let mut seen: Vec<u32> = Vec::new();
                for name in names.split('\n').filter(|name| !name.is_empty()) {
                    let author = numbered.number(name);
                    if !seen.contains(&author) {
                        seen.push(author);
                        lists.push(author);
                    }
                }
            }
        }
        merge.end(|| lists.begin());
        lists.values.shrink_to_fit();
        self.authors = lists;
        self.author_keys = numbered.finish();
        Ok(())
    }

    fn read_twins(
        &self,
        connection: &Connection,
        numbers: &HashMap<i64, u32>,
    ) -> rusqlite::Result<Vec<(u32, u32)>> {
        let mut statement = connection.prepare(
            "SELECT twin, source FROM article INDEXED BY article_twin_source WHERE twin IS NOT NULL",
        )?;
        let mut rows = statement.query([])?;
        let mut twins = Vec::new();
        while let Some(row) = rows.next()? {
            let (shown, source) = (self.row_of(row.get(0)?), numbers.get(&row.get(1)?));
            if let (Some(shown), Some(source)) = (shown, source) {
                twins.push((small(shown), *source));
            }
        }
        twins.sort_unstable();
        twins.dedup();
        Ok(twins)
    }

    /// Reads articles again that changed. False if all have to be read.
    pub(super) fn update(
        &mut self,
        connection: &Connection,
        touched: &[ArticleId],
    ) -> rusqlite::Result<bool> {
        if touched.len().max(self.changed_tags.len()) > MOST_TOUCHED {
            return Ok(false);
        }
        let mut statement = connection.prepare_cached(&format!("{} AND id = ?", facts()))?;
        let mut tags =
            connection.prepare_cached("SELECT tag FROM article_tag WHERE article = ?")?;
        for id in touched {
            let facts = statement.query_row([id.0], Facts::of).optional()?;
            let (row, facts) = match (self.row_of(id.0), facts) {
                (Some(row), Some(facts)) => (row, facts),
                (Some(row), None) => {
                    self.live.set(row, false);
                    continue;
                }
                (None, None) => continue,
                (None, Some(_)) => return Ok(false),
            };
            self.live.set(row, true);
            self.read.set(row, facts.read);
            self.starred.set(row, facts.starred);
            let mut list = Vec::new();
            let mut rows = tags.query([id.0])?;
            while let Some(tag) = rows.next()? {
                match self.tag_number(connection, tag.get(0)?)? {
                    Some(tag) => list.push(tag),
                    None => return Ok(false),
                }
            }
            let mut before = self.tags_of(row).to_vec();
            before.sort_unstable();
            list.sort_unstable();
            if before != list {
                self.changed_tags.insert(small(row), list);
            }
        }
        Ok(true)
    }

    /// The number of a tag, which may be a new one.
    fn tag_number(&mut self, connection: &Connection, id: i64) -> rusqlite::Result<Option<u32>> {
        if let Some(number) = self.tag_numbers.get(&id) {
            return Ok(Some(*number));
        }
        let tag = connection
            .prepare_cached("SELECT id, key, name, alias FROM tag WHERE id = ?")?
            .query_row([id], tag_row)
            .optional()?;
        Ok(tag.map(|tag| {
            let number = small(self.tag_rows.len());
            self.tag_rows.push(tag);
            self.tag_numbers.insert(id, number);
            number
        }))
    }

    /// The number of rows, shown or not.
    pub(super) fn len(&self) -> usize {
        self.ids.len()
    }

    pub(super) fn row_of(&self, id: i64) -> Option<usize> {
        self.ids.binary_search(&id).ok()
    }

    pub(super) fn id_of(&self, row: usize) -> Option<i64> {
        self.ids.get(row).copied()
    }

    /// The number of the source of an article, without those that it stands for.
    pub(super) fn source_of(&self, row: usize) -> usize {
        self.source.get(row).map_or(usize::MAX, |source| *source as usize)
    }

    pub(super) fn language_of(&self, row: usize) -> usize {
        self.language.get(row).map_or(0, |language| *language as usize)
    }

    pub(super) fn tags_of(&self, row: usize) -> &[u32] {
        // Hardly ever is there one, and every article asks.
        if self.changed_tags.is_empty() {
            return self.tags.of(row);
        }
        self.changed_tags.get(&small(row)).map_or_else(|| self.tags.of(row), Vec::as_slice)
    }

    pub(super) fn authors_of(&self, row: usize) -> &[u32] {
        self.authors.of(row)
    }

    /// The name of an author as the article of `row` writes it.
    pub(super) fn author_name(
        &self,
        connection: &Connection,
        row: usize,
        folded: &str,
    ) -> rusqlite::Result<Option<String>> {
        let Some(id) = self.id_of(row) else { return Ok(None) };
        let authors: Option<String> = connection
            .prepare_cached("SELECT authors FROM detail WHERE article = ?")?
            .query_row([id], |row| row.get(0))
            .optional()?;
        let authors: Vec<Author> =
            authors.and_then(|json| serde_json::from_str(&json).ok()).unwrap_or_default();
        Ok(authors.into_iter().map(|author| author.name).find(|name| key(name) == folded))
    }

    /// The numbers of the tags for which `holds`, or of those that stand for them.
    pub(super) fn tags_where(&self, holds: impl Fn(&str) -> bool) -> HashSet<u32> {
        let chosen = self.tag_rows.iter().filter(|tag| holds(&tag.key));
        chosen
            .filter_map(|tag| self.tag_numbers.get(&tag.alias.unwrap_or(tag.id)).copied())
            .collect()
    }

    /// The articles of the sources for which `holds`, with those that stand for a twin there.
    pub(super) fn of_sources(&self, holds: impl Fn(&SourceRow) -> bool) -> Bits {
        let chosen: HashSet<u32> =
            (0..).zip(&self.sources).filter(|(_, row)| holds(row)).map(|(at, _)| at).collect();
        let is_chosen = |row| self.source.get(row).is_some_and(|source| chosen.contains(source));
        let mut bits = Bits::where_each(self.len(), is_chosen);
        for (row, source) in &self.twins {
            if chosen.contains(source) {
                bits.insert(*row as usize);
            }
        }
        bits
    }
}

/// Goes through rows while what belongs to them arrives in the order of their ids.
struct Merge<'a> {
    ids: &'a [i64],
    /// The number of lists that are begun.
    begun: usize,
}

impl<'a> Merge<'a> {
    fn new(ids: &'a [i64]) -> Self {
        Self { ids, begun: 0 }
    }

    /// Begins the lists up to that of `id`; false if there is no such row.
    fn go_to(&mut self, id: i64, mut begin: impl FnMut()) -> bool {
        while let Some(next) = self.ids.get(self.begun)
            && *next <= id
        {
            begin();
            self.begun += 1;
        }
        self.begun.checked_sub(1).and_then(|last| self.ids.get(last)) == Some(&id)
    }

    /// Begins the other lists, and ends the last one.
    fn end(self, mut begin: impl FnMut()) {
        (self.begun..=self.ids.len()).for_each(|_| begin());
    }
}

fn sources(connection: &Connection) -> rusqlite::Result<Vec<SourceRow>> {
    let mut statement = connection.prepare(&format!(
        "SELECT id, key, {SHOWN_NAME}, folder, local, present FROM source
         ORDER BY present DESC, position, id"
    ))?;
    let rows = statement.query_map([], |row| {
        let address: String = row.get(1)?;
        let name: String = row.get(2)?;
        let folder: Option<String> = row.get(3)?;
        Ok(SourceRow {
            id: row.get(0)?,
            guide: address == Location::Guide.key(),
            key: key(&address),
            name: key(&name),
            folder: key(folder.as_deref().unwrap_or_default()),
            shown: shown_name(row, 2)?,
            shown_folder: folder,
            local: row.get(4)?,
            present: row.get(5)?,
        })
    })?;
    rows.collect()
}

fn tag_rows(connection: &Connection) -> rusqlite::Result<Vec<TagRow>> {
    let mut statement = connection.prepare("SELECT id, key, name, alias FROM tag")?;
    statement.query_map([], tag_row)?.collect()
}

fn tag_row(row: &Row<'_>) -> rusqlite::Result<TagRow> {
    Ok(TagRow { id: row.get(0)?, key: row.get(1)?, name: row.get(2)?, alias: row.get(3)? })
}

/// A number of rows, of which there are fewer than four thousand million.
fn small(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
