//! Tags themselves: a list of them, and their renaming, merging, deletion and colour.
use super::change::{Change, Groups};
use super::steps::record;
use super::tags::{self, TagState, Tagger};
use super::{Result, Store};
use crate::lang::key;
use crate::locale::Phrase;
use crate::news::{ArticleId, Step, TagUse};
use rusqlite::{Connection, OptionalExtension as _, params};
use std::collections::HashMap;

impl Store {
    /// The tags that articles have, the most used first; each with the number of articles of
    /// `chosen` that have it.
    ///
    /// # Errors
    ///
    /// When the database cannot be read.
    pub fn tags(&self, chosen: &[ArticleId]) -> Result<Vec<TagUse>> {
        self.read(|connection| {
            let mut of_article =
                connection.prepare_cached("SELECT tag FROM article_tag WHERE article = ?")?;
            let mut counts: HashMap<i64, usize> = HashMap::new();
            for id in chosen {
                let mut rows = of_article.query([id.0])?;
                while let Some(row) = rows.next()? {
                    *counts.entry(row.get(0)?).or_default() += 1;
                }
            }
            let mut statement = connection.prepare_cached(
                "SELECT id, name, color, total FROM tag ORDER BY total DESC, key",
            )?;
            let rows = statement.query_map([], |row| {
                let chosen = counts.get(&row.get(0)?).copied().unwrap_or_default();
                let (name, color, total) = (row.get(1)?, row.get(2)?, row.get(3)?);
                Ok(TagUse { name, color, total, chosen })
            })?;
            let used = |tag: &TagUse| tag.total > 0 || tag.chosen > 0;
            rows.filter(|tag| tag.as_ref().map_or(true, used)).collect()
        })
    }

    /// Gives a tag another name, as one step of the history; `None` if there is no such tag or the
    /// new name is blank. Where another tag has the name, the two become one. Later versions of
    /// entries with the old name, and queries for it, mean the new one.
    ///
    /// # Errors
    ///
    /// When the database cannot be written.
    pub fn rename_tag(&mut self, old: &str, new: &str) -> Result<Option<Step>> {
        self.write(|connection| {
            let key = key(new);
            let Some(tag) = tags::known(connection, old)?.filter(|_| !key.is_empty()) else {
                return Ok(None);
            };
            let (from, to) = (name_of(connection, tag)?, new.trim());
            let mut changes = Vec::new();
            let target = row_of(connection, &key)?;
            let merged = matches!(target, Some((id, None)) if id != tag);
            let target = match target {
                Some((target, alias)) => {
                    if let Some(before) = alias {
                        change(
                            connection,
                            &mut changes,
                            Change::Alias { tag: target, before: Some(before), after: None },
                        )?;
                    }
                    target
                }
                None => tags::tag_id(connection, &key, to)?,
            };
            let before = name_of(connection, target)?;
            if !merged && before != to {
                let after = to.to_owned();
                change(connection, &mut changes, Change::Name { tag: target, before, after })?;
            }
            if target != tag {
                for (other, before) in aliases_of(connection, tag, target)? {
                    let after = Some(target);
                    change(connection, &mut changes, Change::Alias { tag: other, before, after })?;
                }
                changes.extend(move_articles(connection, tag, target)?);
            }
            let words = |count| {
                match merged {
                    true => Phrase::new("step-tag-merged"),
                    false => Phrase::new("step-tag-renamed"),
                }
                .with("from", from)
                .with("to", to)
                .with("count", count)
            };
            record(connection, &changes, words).map(Some)
        })
    }

    /// Takes a tag from all of its articles, as one step of the history; `None` if there is no such
    /// tag. New articles of a feed may bring it again.
    ///
    /// # Errors
    ///
    /// When the database cannot be written.
    pub fn delete_tag(&mut self, name: &str) -> Result<Option<Step>> {
        self.write(|connection| {
            let Some(tag) = tags::known(connection, name)? else { return Ok(None) };
            let name = name_of(connection, tag)?;
            let mut tagger = Tagger::new(connection)?;
            let mut groups = Groups::default();
            for article in articles_of(connection, tag)? {
                if let Some(before) = tagger.state(tag, article)? {
                    tagger.set(tag, article, TagState::Removed)?;
                    groups.add(before, TagState::Removed, article);
                }
            }
            let changes: Vec<Change> = groups.changes(tag).collect();
            let words =
                |count| Phrase::new("step-tag-deleted").with("tag", name).with("count", count);
            record(connection, &changes, words).map(Some)
        })
    }

    /// Sets the colour of a tag, or removes it. It belongs to the tag and not to the configuration,
    /// so that it follows the tag to its new name and into every program that uses the database.
    ///
    /// # Errors
    ///
    /// When the database cannot be written.
    pub fn color_tag(&mut self, name: &str, color: Option<&str>) -> Result<()> {
        self.write(|connection| {
            let Some(tag) = tags::known(connection, name)? else { return Ok(()) };
            connection
                .prepare_cached("UPDATE tag SET color = ?2 WHERE id = ?1")?
                .execute(params![tag, color])
                .map(drop)
        })
    }
}

fn change(
    connection: &Connection,
    changes: &mut Vec<Change>,
    change: Change,
) -> rusqlite::Result<()> {
    change.make(connection, false)?;
    changes.push(change);
    Ok(())
}

/// The tag of this very key, and the tag that stands for it.
fn row_of(connection: &Connection, key: &str) -> rusqlite::Result<Option<(i64, Option<i64>)>> {
    connection
        .prepare_cached("SELECT id, alias FROM tag WHERE key = ?")?
        .query_row([key], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()
}

fn name_of(connection: &Connection, tag: i64) -> rusqlite::Result<String> {
    connection
        .prepare_cached("SELECT name FROM tag WHERE id = ?")?
        .query_row([tag], |row| row.get(0))
}

/// A tag and all tags that it stands for, but `target`; with the tag that stands for each.
fn aliases_of(
    connection: &Connection,
    tag: i64,
    target: i64,
) -> rusqlite::Result<Vec<(i64, Option<i64>)>> {
    let mut statement = connection
        .prepare_cached("SELECT id, alias FROM tag WHERE (id = ?1 OR alias = ?1) AND id <> ?2")?;
    statement.query_map([tag, target], |row| Ok((row.get(0)?, row.get(1)?)))?.collect()
}

/// The articles that have a tag, or from which it was taken.
fn articles_of(connection: &Connection, tag: i64) -> rusqlite::Result<Vec<i64>> {
    let mut statement =
        connection.prepare_cached("SELECT article FROM article_tag WHERE tag = ?")?;
    statement.query_map([tag], |row| row.get(0))?.collect()
}

/// Gives `to` to all articles that have `from`, in its place, and keeps it from those that lost
/// `from`.
fn move_articles(connection: &Connection, from: i64, to: i64) -> rusqlite::Result<Vec<Change>> {
    let mut lost = connection.prepare_cached("SELECT article FROM untagged WHERE tag = ?")?;
    let lost: Vec<i64> =
        lost.query_map([from], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
    let mut tagger = Tagger::new(connection)?;
    let (mut left, mut came) = (Groups::default(), Groups::default());
    for article in articles_of(connection, from)?.into_iter().chain(lost) {
        let Some(before) = tagger.state(from, article)? else { continue };
        let Some(there) = tagger.state(to, article)? else { continue };
        let after = there.joined(before);
        tagger.set(from, article, TagState::Absent)?;
        left.add(before, TagState::Absent, article);
        if there != after {
            tagger.set(to, article, after)?;
            came.add(there, after, article);
        }
    }
    Ok(left.changes(from).chain(came.changes(to)).collect())
}
