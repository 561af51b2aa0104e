//! The texts of the pages of articles, beside the texts of their feeds, which stay as they are.
use super::pack::{Packer, json, unpack};
use super::sources::index;
use super::words::Words;
use super::{Result, Store, parts};
use crate::news::{Article, ArticleId, Document, FullText, SourceId, Timestamp};
use crate::query::Part;
use rusqlite::types::{FromSqlError, Value, ValueRef};
use rusqlite::{Connection, OptionalExtension as _, params};
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// The failures after which a refresh asks for a page no more.
const TRIES: i64 = 3;

/// The text of a page as it is packed.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Page {
    pub(super) fetched: Timestamp,
    pub(super) document: Document,
}

impl Page {
    /// Reads the column `page`; `None` where it holds no text, but the failures to fetch one.
    pub(super) fn read(packed: ValueRef<'_>) -> rusqlite::Result<Option<Self>> {
        if matches!(packed, ValueRef::Null | ValueRef::Integer(_)) {
            return Ok(None);
        }
        let read = serde_json::from_str(&unpack(packed)?);
        Ok(Some(read.map_err(|error| FromSqlError::Other(Box::new(error)))?))
    }

    /// The bits of the parts that it adds. Whatever its length, it is the whole text.
    pub(super) fn bits(&self) -> i64 {
        parts::bits(&self.document.blocks, &[]) | parts::bit(Part::FullText)
    }
}

/// An article whose page is to be fetched.
#[derive(Clone, Debug)]
pub struct Pageless {
    pub article: Article,
    /// A hash of its feed's text.
    hash: i64,
}

/// The text of a page in the form of the tables, with the words of the whole article.
#[derive(Debug)]
pub struct PreparedText {
    id: ArticleId,
    hash: i64,
    page: Page,
    packed: Value,
    words: Arc<Words>,
}

impl PreparedText {
    /// Prepares the text of the page of an article, fetched at the time `fetched`.
    pub fn new(of: &Pageless, document: Document, fetched: Timestamp) -> Self {
        let Article { headline, summary, document: own, .. } = &of.article;
        let own = Words::of(&headline.title, summary.as_deref(), &own.to_words());
        let page = Page { fetched, document };
        Self {
            id: headline.id,
            hash: of.hash,
            packed: Packer::new().pack(&json(&page)),
            words: Arc::new(own.with_page(&page.document.to_words())),
            page,
        }
    }

    /// The text as it is shown.
    pub fn full_text(&self) -> FullText {
        let Page { fetched, document } = &self.page;
        FullText { fetched: *fetched, shown: true, document: document.clone() }
    }

    /// The article that it belongs to.
    pub fn id(&self) -> ArticleId {
        self.id
    }
}

impl Store {
    /// An article, for [`PreparedText::new`]; `None` if it is gone.
    ///
    /// # Errors
    ///
    /// When the database cannot be read.
    pub fn pageless(&self, id: ArticleId) -> Result<Option<Pageless>> {
        let hash = self.read(|connection| hash(connection, id))?;
        let article = self.article(id)?;
        Ok(article.zip(hash).map(|(article, hash)| Pageless { article, hash }))
    }

    /// The newest articles of a source of which it gives a part, and whose page was not fetched.
    /// Those that were first seen before `since` are left alone, and so are those whose page was
    /// asked for in vain too often.
    ///
    /// # Errors
    ///
    /// When the database cannot be read.
    pub fn pageless_of(
        &self,
        source: SourceId,
        since: Timestamp,
        limit: usize,
    ) -> Result<Vec<Pageless>> {
        let ids: Vec<ArticleId> = self.read(|connection| {
            let mut statement = connection.prepare_cached(&format!(
                "SELECT a.id FROM article AS a JOIN detail AS d ON d.article = a.id
                 WHERE a.source = ?1 AND a.hidden = 0 AND a.first_seen >= ?2 AND d.url IS NOT NULL
                 AND coalesce(a.parts, 0) & {} = 0
                 AND (d.page IS NULL OR typeof(d.page) = 'integer' AND d.page < {TRIES})
                 ORDER BY a.sort DESC, a.id DESC LIMIT ?3",
                parts::bit(Part::FullText)
            ))?;
            let rows = statement.query_map(params![source.0, since.0, index(limit)], |row| {
                row.get(0).map(ArticleId)
            })?;
            rows.collect()
        })?;
        let found = ids.into_iter().map(|id| self.pageless(id));
        Ok(found.collect::<Result<Vec<_>>>()?.into_iter().flatten().collect())
    }

    /// Keeps the text of the page of an article, to be shown in place of the feed's text. Returns
    /// it; `None` if the article is gone.
    ///
    /// # Errors
    ///
    /// When the database cannot be written.
    pub fn keep_full_text(&mut self, text: &PreparedText) -> Result<Option<FullText>> {
        let PreparedText { id, page, packed, .. } = text;
        self.write_words(|connection, pending| {
            let Some(hash) = hash(connection, *id)? else { return Ok(None) };
            connection
                .prepare_cached("UPDATE detail SET page = ?2, shown = 1 WHERE article = ?1")?
                .execute(params![id.0, packed])?;
            // Of an article that nobody has looked at, whoever does sees its page, too. A place in one
            // text is none in another.
            connection
                .prepare_cached(
                    "UPDATE article SET parts = parts | ?2, place = NULL, progress = NULL
                     WHERE id = ?1",
                )?
                .execute(params![id.0, page.bits()])?;
            let words = match hash == text.hash {
                true => Arc::clone(&text.words),
                // The feed has another text since the page was asked for.
                false => Arc::new(whole(connection, *id, &page.document)?),
            };
            pending.add(id.0, &words);
            Ok(Some(text.full_text()))
        })
    }

    /// Counts a failure to fetch the page of an article.
    ///
    /// # Errors
    ///
    /// When the database cannot be written.
    pub fn count_failed_page(&mut self, id: ArticleId) -> Result<()> {
        self.write(|connection| {
            connection
                .prepare_cached(
                    "UPDATE detail SET page = coalesce(page, 0) + 1
                     WHERE article = ? AND typeof(page) IN ('null', 'integer')",
                )?
                .execute([id.0])?;
            Ok(())
        })
    }

    /// Shows the text of the page of an article, or again that of its feed.
    ///
    /// # Errors
    ///
    /// When the database cannot be written.
    pub fn show_full_text(&mut self, id: ArticleId, shown: bool) -> Result<()> {
        self.write(|connection| {
            connection
                .prepare_cached("UPDATE detail SET shown = ?2 WHERE article = ?1")?
                .execute(params![id.0, shown])?;
            // A place in one text is none in another.
            connection
                .prepare_cached("UPDATE article SET place = NULL, progress = NULL WHERE id = ?")?
                .execute([id.0])?;
            Ok(())
        })
    }
}

/// The text of the page of an article; `None` if it was not fetched.
pub(super) fn kept(connection: &Connection, id: i64) -> rusqlite::Result<Option<Page>> {
    let mut statement = connection.prepare_cached("SELECT page FROM detail WHERE article = ?")?;
    let page = statement.query_row([id], |row| Page::read(row.get_ref(0)?)).optional()?;
    Ok(page.flatten())
}

/// The hash of the text that the feed gives of an article.
fn hash(connection: &Connection, id: ArticleId) -> rusqlite::Result<Option<i64>> {
    let mut statement = connection.prepare_cached("SELECT hash FROM article WHERE id = ?")?;
    statement.query_row([id.0], |row| row.get(0)).optional()
}

/// The words of an article with the text of its page.
fn whole(connection: &Connection, id: ArticleId, page: &Document) -> rusqlite::Result<Words> {
    let mut statement = connection.prepare_cached(
        "SELECT title, summary, document FROM article JOIN detail ON detail.article = id
         WHERE id = ?",
    )?;
    let own = statement.query_row([id.0], |row| {
        let (title, summary): (String, Option<String>) = (row.get(0)?, row.get(1)?);
        // What cannot be read is found by its title and its page.
        let document: Document =
            serde_json::from_str(&unpack(row.get_ref(2)?)?).unwrap_or_default();
        Ok(Words::of(&title, summary.as_deref(), &document.to_words()))
    })?;
    Ok(own.with_page(&page.to_words()))
}
