//! Lists of articles, and whole articles.
use super::full_text::Page;
use super::select::{QueryContext, Selection};
use super::sources::{SHOWN_NAME, index, shown_name};
use super::{Result, Store, pack};
use crate::news::{
    Article, ArticleId, Count, Document, Flags, FullText, Headline, Highlight, LATER, Listing,
    SourceId, Timestamp,
};
use crate::query::{Predicate, Query};
use rusqlite::types::FromSqlError;
use rusqlite::{Connection, OptionalExtension as _, Row, params_from_iter};

impl Store {
    /// The first `limit` headlines of a query.
    ///
    /// # Errors
    ///
    /// When the database cannot be read.
    pub fn headlines(&self, query: &Query, limit: usize) -> Result<Vec<Headline>> {
        let limit = query.limit.map_or(limit, |own| own.min(limit));
        let first = Query { limit: Some(limit), ..query.clone() };
        let ids = self.ids(&first)?;
        self.headlines_by_id(&ids)
    }

    /// The first `limit` headlines of [`Store::unread_ids`].
    ///
    /// # Errors
    ///
    /// When the database cannot be read.
    pub fn unread_headlines(
        &self,
        query: &Query,
        kept: &[ArticleId],
        limit: usize,
    ) -> Result<Vec<Headline>> {
        let limit = query.limit.map_or(limit, |own| own.min(limit));
        let first = Query { limit: Some(limit), ..query.clone() };
        let ids = self.unread_ids(&first, kept)?;
        self.headlines_by_id(&ids)
    }

    /// The unread articles of a query, and those of `kept` that the query finds, read or not; in the
    /// order of the query and within its limit.
    ///
    /// # Errors
    ///
    /// When the database cannot be read.
    pub fn unread_ids(&self, query: &Query, kept: &[ArticleId]) -> Result<Vec<ArticleId>> {
        self.unread_ids_in(query, kept, &self.context())
    }

    /// The present time, and the hits of the last question.
    pub(super) fn context(&self) -> QueryContext {
        QueryContext { remembered: self.remembered.clone(), ..QueryContext::now() }
    }

    pub(super) fn unread_ids_in(
        &self,
        query: &Query,
        kept: &[ArticleId],
        context: &QueryContext,
    ) -> Result<Vec<ArticleId>> {
        if kept.is_empty() {
            let predicate = Predicate::All(vec![query.predicate.clone(), Predicate::Unread]);
            return self.ids_in(&Query { predicate, ..query.clone() }, context);
        }
        self.ids_in(query, &QueryContext { unread_but: Some(kept.to_vec()), ..context.clone() })
    }

    /// Every article of a query, in its order. The list is a snapshot that stays while articles
    /// arrive and are read.
    ///
    /// # Errors
    ///
    /// When the database cannot be read.
    pub fn ids(&self, query: &Query) -> Result<Vec<ArticleId>> {
        self.ids_in(query, &self.context())
    }

    pub(super) fn ids_in(&self, query: &Query, context: &QueryContext) -> Result<Vec<ArticleId>> {
        self.read(|connection| found(connection, query, context))
    }

    /// The number of articles of a query, and of the unread ones among them.
    ///
    /// # Errors
    ///
    /// When the database cannot be read.
    pub fn count(&self, query: &Query) -> Result<Count> {
        self.read(|connection| count(connection, query, &QueryContext::now()))
    }

    /// The link of an article, if it has one.
    ///
    /// # Errors
    ///
    /// When the database cannot be read.
    pub fn link(&self, id: ArticleId) -> Result<Option<String>> {
        self.read(|connection| {
            let mut statement =
                connection.prepare_cached("SELECT url FROM detail WHERE article = ?")?;
            let link: Option<Option<String>> =
                statement.query_row([id.0], |row| row.get(0)).optional()?;
            Ok(link.flatten())
        })
    }

    /// A number that changes when another connection, of this program or another, changes the
    /// database (SQLite's `data_version`).
    ///
    /// # Errors
    ///
    /// When the database cannot be read.
    pub fn data_version(&self) -> Result<i64> {
        self.read(|connection| connection.query_row("PRAGMA data_version", [], |row| row.get(0)))
    }

    /// The headlines of `ids`, in their order, without deleted articles.
    ///
    /// # Errors
    ///
    /// When the database cannot be read.
    pub fn headlines_by_id(&self, ids: &[ArticleId]) -> Result<Vec<Headline>> {
        self.read(|connection| {
            let mut statement = connection.prepare_cached(&headline_sql(""))?;
            let mut headlines = Vec::with_capacity(ids.len());
            for id in ids {
                headlines.extend(statement.query_row([id.0], headline).optional()?);
            }
            Ok(headlines)
        })
    }

    /// An article with everything the store keeps of it.
    ///
    /// # Errors
    ///
    /// When the database cannot be read.
    pub fn article(&self, id: ArticleId) -> Result<Option<Article>> {
        self.read(|connection| {
            let sql = headline_sql(
                ", detail.url, detail.authors, detail.updated, detail.summary, detail.enclosures,
                 detail.document, article.place, article.note, detail.page, detail.shown, article.highlights",
            );
            let mut statement = connection.prepare_cached(&sql)?;
            let Some(mut article) = statement.query_row([id.0], article).optional()? else {
                return Ok(None);
            };
            article.tags = tags(connection, id)?;
            Ok(Some(article))
        })
    }

    /// The articles of `ids` without their texts, in their order, without deleted ones.
    ///
    /// # Errors
    ///
    /// When the database cannot be read.
    pub fn listings(&self, ids: &[ArticleId]) -> Result<Vec<Listing>> {
        self.read(|connection| {
            let sql = headline_sql(
                ", detail.guid, detail.url, detail.authors, detail.updated, detail.enclosures",
            );
            let mut statement = connection.prepare_cached(&sql)?;
            let mut listings = Vec::with_capacity(ids.len());
            for id in ids {
                if let Some(listing) = statement.query_row([id.0], listing).optional()? {
                    listings.push(Listing { tags: tags(connection, *id)?, ..listing });
                }
            }
            Ok(listings)
        })
    }
}

impl Store {
    /// The reader's note on an article, if there is one, and the passages of it that he highlighted.
    ///
    /// # Errors
    ///
    /// When the database cannot be read.
    pub fn notes_on(&self, id: ArticleId) -> Result<(Option<String>, Vec<Highlight>)> {
        self.read(|connection| {
            let mut statement =
                connection.prepare_cached("SELECT note, highlights FROM article WHERE id = ?")?;
            let notes = statement.query_row([id.0], |row| {
                Ok((row.get(0)?, highlights(row.get_ref(1)?.as_str_or_null()?)))
            });
            Ok(notes.optional()?.unwrap_or_default())
        })
    }
}

/// Every article of a query, in its order.
pub(super) fn found(
    connection: &Connection,
    query: &Query,
    context: &QueryContext,
) -> rusqlite::Result<Vec<ArticleId>> {
    let selection = Selection::new(connection, query, context)?;
    let mut statement = connection.prepare_cached(&selection.ids(query.limit))?;
    let mut rows = statement.query(params_from_iter(&selection.parameters))?;
    let mut ids = Vec::new();
    while let Some(row) = rows.next()? {
        ids.push(ArticleId(row.get(0)?));
    }
    Ok(ids)
}

pub(super) fn count(
    connection: &Connection,
    query: &Query,
    context: &QueryContext,
) -> rusqlite::Result<Count> {
    let Selection { from, order, parameters, .. } =
        Selection::with_article(connection, query, context)?;
    let from = match query.limit {
        None => format!("(SELECT a.read FROM {from})"),
        Some(limit) => {
            format!("(SELECT a.read FROM {from} ORDER BY {order} LIMIT {})", index(limit))
        }
    };
    let sql = format!("SELECT count(*), coalesce(sum(read = 0), 0) FROM {from}");
    let mut statement = connection.prepare_cached(&sql)?;
    statement.query_row(params_from_iter(&parameters), |row| {
        Ok(Count { total: row.get(0)?, unread: row.get(1)? })
    })
}

/// The tags of an article, in their order.
fn tags(connection: &Connection, id: ArticleId) -> rusqlite::Result<Vec<String>> {
    let mut statement = connection.prepare_cached(
        "SELECT tag.name FROM article_tag JOIN tag ON tag.id = article_tag.tag
         WHERE article_tag.article = ? ORDER BY article_tag.position",
    )?;
    statement.query_map([id.0], |row| row.get(0))?.collect()
}

fn headline_sql(more: &str) -> String {
    let join = if more.is_empty() { "" } else { "JOIN detail ON detail.article = article.id" };
    format!(
        "SELECT article.id, article.source, coalesce(article.publisher, {SHOWN_NAME}), article.title, article.published,
             article.date_stated, article.language, article.read, article.starred, article.changed,
             article.sort, article.progress{more},
             EXISTS (SELECT 1 FROM article_tag AS x INDEXED BY article_tag_article WHERE x.article = article.id
                 AND x.tag = (SELECT coalesce(alias, id) FROM tag WHERE key = '{LATER}')) AS later
         FROM article JOIN source ON source.id = article.source {join} WHERE article.id = ?"
    )
}

fn headline(row: &Row<'_>) -> rusqlite::Result<Headline> {
    Ok(Headline {
        id: ArticleId(row.get(0)?),
        source: SourceId(row.get(1)?),
        source_name: shown_name(row, 2)?,
        title: row.get(3)?,
        published: Timestamp(row.get(4)?),
        date_stated: row.get(5)?,
        language: row.get(6)?,
        flags: Flags { read: row.get(7)?, starred: row.get(8)?, later: row.get("later")? },
        changed: row.get::<_, Option<i64>>(9)?.map(Timestamp),
        sort: Timestamp(row.get(10)?),
        progress: row.get(11)?,
    })
}

fn article(row: &Row<'_>) -> rusqlite::Result<Article> {
    Ok(Article {
        headline: headline(row)?,
        url: row.get(12)?,
        authors: json(row, 13)?,
        tags: Vec::new(),
        updated: row.get::<_, Option<i64>>(14)?.map(Timestamp),
        summary: row.get(15)?,
        enclosures: json(row, 16)?,
        document: document(row, 17)?,
        place: row.get::<_, Option<i64>>(18)?.and_then(|at| usize::try_from(at).ok()),
        note: row.get(19)?,
        full_text: full_text(row)?,
        transcript: None,
        highlights: highlights(row.get_ref(22)?.as_str_or_null()?),
    })
}

/// The highlighted passages that a row holds. Those that another version of the program wrote in a way that
/// this one cannot read are none.
pub(super) fn highlights(json: Option<&str>) -> Vec<Highlight> {
    json.and_then(|json| serde_json::from_str(json).ok()).unwrap_or_default()
}

fn full_text(row: &Row<'_>) -> rusqlite::Result<Option<FullText>> {
    let Some(Page { fetched, document }) = Page::read(row.get_ref(20)?)? else { return Ok(None) };
    let shown = row.get::<_, Option<bool>>(21)?.unwrap_or_default();
    Ok(Some(FullText { fetched, shown, document }))
}

fn listing(row: &Row<'_>) -> rusqlite::Result<Listing> {
    Ok(Listing {
        headline: headline(row)?,
        guid: row.get(12)?,
        url: row.get(13)?,
        authors: json(row, 14)?,
        tags: Vec::new(),
        updated: row.get::<_, Option<i64>>(15)?.map(Timestamp),
        enclosures: json(row, 16)?,
    })
}

fn json<T: serde::de::DeserializeOwned>(row: &Row<'_>, index: usize) -> rusqlite::Result<T> {
    let text = row.get_ref(index)?.as_str()?;
    serde_json::from_str(text).map_err(|error| FromSqlError::Other(Box::new(error)).into())
}

fn document(row: &Row<'_>, index: usize) -> rusqlite::Result<Document> {
    let json = pack::unpack(row.get_ref(index)?)?;
    serde_json::from_str(&json).map_err(|error| FromSqlError::Other(Box::new(error)).into())
}
