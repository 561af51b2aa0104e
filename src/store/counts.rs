//! Counts for the filter pane.
use super::select::{QueryContext, Selection};
use super::sources::{SHOWN_NAME, index, shown_name};
use super::{Result, Store};
use crate::news::{Count, Counts, SourceCount, SourceId, TagCount};
use crate::query::{Predicate, Query};
use rusqlite::{Connection, params_from_iter};
use std::collections::HashMap;

impl Store {
    /// Counts the articles that match `query`, ignoring its order and limit; `None` counts all. The
    /// database keeps counters for “all” and “unread”; the rest is counted here.
    ///
    /// # Errors
    ///
    /// When the database cannot be read.
    pub fn counts(&self, query: Option<&Query>) -> Result<Counts> {
        let everything = Predicate::All(Vec::new());
        let predicate =
            query.map_or(everything.clone(), |query| query.predicate.clone().simplified());
        self.read(|connection| {
            if predicate == everything {
                kept_counts(connection, false)
            } else if predicate == Predicate::Unread {
                kept_counts(connection, true)
            } else {
                counted(connection, &Query::of(predicate))
            }
        })
    }
}

fn kept_counts(connection: &Connection, unread: bool) -> rusqlite::Result<Counts> {
    let total = if unread { "unread" } else { "total" };
    let mut sources = sources(connection, &format!("{total}, unread"))?;
    let all: Count = sources.iter().map(|source| source.count).sum();
    let of_twins = of_twins(connection)?;
    for source in &mut sources {
        if let Some(twins) = of_twins.get(&source.id.0) {
            source.count.total += if unread { twins.unread } else { twins.total };
            source.count.unread += twins.unread;
        }
    }
    // Named, since without statistics the planner takes a larger one.
    let starred = connection
        .prepare_cached(
            "SELECT count(*), coalesce(sum(read = 0), 0) FROM article INDEXED BY article_starred
             WHERE hidden = 0 AND starred = 1",
        )?
        .query_row([], |row| if unread { row.get(1) } else { row.get(0) })?;
    let mut tags = connection.prepare_cached(&format!(
        "SELECT name, color, {total}, unread FROM tag WHERE {total} > 0 ORDER BY {total} DESC, key"
    ))?;
    let tags = tags.query_map([], |row| {
        let count = Count { total: row.get(2)?, unread: row.get(3)? };
        Ok(TagCount { name: row.get(0)?, color: row.get(1)?, count })
    })?;
    Ok(Counts {
        all: all.total,
        unread: all.unread,
        starred,
        sources,
        tags: tags.collect::<rusqlite::Result<_>>()?,
    })
}

/// For each source, the number of stories that another source shows.
fn of_twins(connection: &Connection) -> rusqlite::Result<HashMap<i64, Count>> {
    let mut statement = connection.prepare_cached(
        "SELECT t.source, count(*), sum(a.read = 0)
         FROM article AS t INDEXED BY article_twin_source CROSS JOIN article AS a ON a.id = t.twin
         WHERE t.twin IS NOT NULL AND a.hidden = 0 GROUP BY t.source",
    )?;
    let rows = statement.query_map([], |row| {
        Ok((row.get(0)?, Count { total: row.get(1)?, unread: row.get(2)? }))
    })?;
    rows.collect()
}

/// The other sources of the stories that articles tell.
fn twin_sources(connection: &Connection) -> rusqlite::Result<HashMap<i64, Vec<i64>>> {
    let mut statement = connection.prepare_cached(
        "SELECT twin, source FROM article INDEXED BY article_twin_source WHERE twin IS NOT NULL",
    )?;
    let mut rows = statement.query([])?;
    let mut sources: HashMap<i64, Vec<i64>> = HashMap::new();
    while let Some(row) = rows.next()? {
        sources.entry(row.get(0)?).or_default().push(row.get(1)?);
    }
    Ok(sources)
}

/// Every source with a possible count, with two numbers of its own.
fn sources(connection: &Connection, numbers: &str) -> rusqlite::Result<Vec<SourceCount>> {
    let mut statement = connection.prepare_cached(&format!(
        "SELECT id, {SHOWN_NAME}, folder, {numbers} FROM source WHERE present = 1 OR total > 0
         ORDER BY present DESC, position, id"
    ))?;
    let rows = statement.query_map([], |row| {
        Ok(SourceCount {
            id: SourceId(row.get(0)?),
            name: shown_name(row, 1)?,
            folder: row.get(2)?,
            count: Count { total: row.get(3)?, unread: row.get(4)? },
        })
    })?;
    rows.collect()
}

fn counted(connection: &Connection, query: &Query) -> rusqlite::Result<Counts> {
    let selection = Selection::with_article(connection, query, &QueryContext::now())?;
    let mut statement = connection.prepare_cached(&format!(
        "SELECT a.id, a.source, a.read = 0, a.starred FROM {}",
        selection.from
    ))?;
    let mut rows = statement.query(params_from_iter(&selection.parameters))?;
    let twins = twin_sources(connection)?;
    let mut matches = Vec::new();
    let mut of_source: HashMap<i64, Count> = HashMap::new();
    let (mut all, mut starred) = (Count::default(), 0);
    while let Some(row) = rows.next()? {
        let one = Count { total: 1, unread: row.get(2)? };
        let id = row.get(0)?;
        matches.push((id, one));
        let others = twins.get(&id).map(Vec::as_slice).unwrap_or_default();
        for source in std::iter::once(row.get(1)?).chain(others.iter().copied()) {
            *of_source.entry(source).or_default() += one;
        }
        all += one;
        starred += usize::from(row.get::<_, bool>(3)?);
    }
    let mut sources = sources(connection, "0, 0")?;
    for source in &mut sources {
        source.count = of_source.get(&source.id.0).copied().unwrap_or_default();
    }
    let tags = tags_of(connection, &matches)?;
    Ok(Counts { all: all.total, unread: all.unread, starred, sources, tags })
}

/// The tags of articles; each article is given with the count of itself.
fn tags_of(connection: &Connection, matches: &[(i64, Count)]) -> rusqlite::Result<Vec<TagCount>> {
    let all: i64 = connection
        .prepare_cached("SELECT coalesce(sum(total), 0) FROM source")?
        .query_row([], |row| row.get(0))?;
    let mut of_tag: HashMap<i64, Count> = HashMap::new();
    // A lookup costs about as much as passing by eight articles.
    if index(matches.len()).saturating_mul(8) < all {
        let mut statement =
            connection.prepare_cached("SELECT tag FROM article_tag WHERE article = ?")?;
        for (article, one) in matches {
            let mut rows = statement.query([article])?;
            while let Some(row) = rows.next()? {
                *of_tag.entry(row.get(0)?).or_default() += *one;
            }
        }
    } else {
        let matches: HashMap<i64, Count> = matches.iter().copied().collect();
        let mut statement = connection.prepare_cached("SELECT article, tag FROM article_tag")?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            if let Some(one) = matches.get(&row.get(0)?) {
                *of_tag.entry(row.get(1)?).or_default() += *one;
            }
        }
    }
    let mut statement =
        connection.prepare_cached("SELECT id, name, color FROM tag ORDER BY key")?;
    let mut rows = statement.query([])?;
    let mut tags = Vec::with_capacity(of_tag.len());
    while let Some(row) = rows.next()? {
        if let Some(count) = of_tag.get(&row.get(0)?) {
            tags.push(TagCount { name: row.get(1)?, color: row.get(2)?, count: *count });
        }
    }
    tags.sort_by_key(|tag| std::cmp::Reverse(tag.count.total));
    Ok(tags)
}
