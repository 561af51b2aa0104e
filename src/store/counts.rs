//! Counts for the filter pane.
use super::select::{Context, Selection};
use super::sources::SHOWN_NAME;
use super::{Result, Store};
use crate::news::{Counts, SourceCount, SourceId, TagCount};
use crate::query::{Predicate, Query};
use rusqlite::{Connection, params_from_iter};

impl Store {
    /// Counts what `query` matches (its order and limit aside); `None` counts everything, from
    /// counters that the database keeps.
    pub fn counts(&self, query: Option<&Query>) -> Result<Counts> {
        let everything = Predicate::All(Vec::new());
        let predicate = query.map_or(everything.clone(), |query| query.predicate.clone());
        let predicate = predicate.simplified();
        self.read(|connection| {
            if predicate == everything {
                return all_counts(connection);
            }
            counts_of(connection, &Query::of(predicate))
        })
    }
}

fn all_counts(connection: &Connection) -> rusqlite::Result<Counts> {
    let sources = source_counts(connection, "source.total, source.unread", "", &[])?;
    let mut tags = connection.prepare_cached(
        "SELECT name, total, unread FROM tag WHERE total > 0 ORDER BY total DESC, key",
    )?;
    let starred = connection
        .prepare_cached("SELECT count(*) FROM article WHERE hidden = 0 AND starred = 1")?
        .query_row([], |row| row.get(0))?;
    Ok(Counts {
        all: sources.iter().map(|source| source.total).sum(),
        unread: sources.iter().map(|source| source.unread).sum(),
        starred,
        sources,
        tags: tags.query_map([], tag_count)?.collect::<rusqlite::Result<_>>()?,
    })
}

fn counts_of(connection: &Connection, query: &Query) -> rusqlite::Result<Counts> {
    let selection = Selection::new(connection, query, &Context::now())?;
    let matching = format!("SELECT {} FROM {}", selection.id, selection.from);
    let parameters = &selection.parameters;
    let sources = source_counts(
        connection,
        "coalesce(c.total, 0), coalesce(c.unread, 0)",
        &format!(
            "LEFT JOIN (SELECT source, count(*) AS total, sum(read = 0) AS unread FROM article
             WHERE id IN ({matching}) GROUP BY source) AS c ON c.source = source.id"
        ),
        parameters,
    )?;
    let mut statement = connection.prepare_cached(&format!(
        "SELECT tag.name, c.total, c.unread FROM
             (SELECT article_tag.tag, count(*) AS total, sum(article.read = 0) AS unread
              FROM article JOIN article_tag ON article_tag.article = article.id
              WHERE article.id IN ({matching}) GROUP BY article_tag.tag) AS c
         JOIN tag ON tag.id = c.tag ORDER BY c.total DESC, tag.key"
    ))?;
    let tags = statement.query_map(params_from_iter(parameters), tag_count)?;
    let tags = tags.collect::<rusqlite::Result<_>>()?;
    let starred = connection
        .prepare_cached(&format!(
            "SELECT count(*) FROM article WHERE hidden = 0 AND starred = 1 AND id IN ({matching})"
        ))?
        .query_row(params_from_iter(parameters), |row| row.get(0))?;
    Ok(Counts {
        all: sources.iter().map(|source| source.total).sum(),
        unread: sources.iter().map(|source| source.unread).sum(),
        starred,
        sources,
        tags,
    })
}

fn source_counts(
    connection: &Connection,
    columns: &str,
    join: &str,
    parameters: &[rusqlite::types::Value],
) -> rusqlite::Result<Vec<SourceCount>> {
    let mut statement = connection.prepare_cached(&format!(
        "SELECT source.id, {SHOWN_NAME}, source.folder, {columns} FROM source {join}
         WHERE source.present = 1 OR source.total > 0
         ORDER BY source.present DESC, source.position, source.id"
    ))?;
    let rows = statement.query_map(params_from_iter(parameters), |row| {
        Ok(SourceCount {
            id: SourceId(row.get(0)?),
            name: row.get(1)?,
            folder: row.get(2)?,
            total: row.get(3)?,
            unread: row.get(4)?,
        })
    })?;
    rows.collect()
}

fn tag_count(row: &rusqlite::Row<'_>) -> rusqlite::Result<TagCount> {
    Ok(TagCount { name: row.get(0)?, total: row.get(1)?, unread: row.get(2)? })
}
