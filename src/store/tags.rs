//! Tags set by the reader and by rules, besides those of the feed. They survive new versions of an
//! article. The reader's tags also keep an article from being deleted.
use crate::lang::key;
use crate::news::ArticleId;
use rusqlite::{CachedStatement, Connection, OptionalExtension as _, params};

/// The giver of a tag; see the schema.
const OWN: i64 = 1;
const RULE: i64 = 3;

/// Sets the reader's tag on articles. A blank name is not a tag.
pub(super) fn give(connection: &Connection, ids: &[ArticleId], name: &str) -> rusqlite::Result<()> {
    let (key, name) = (key(name), name.trim());
    if key.is_empty() {
        return Ok(());
    }
    let tag = tag_id(connection, &key, name)?;
    let update = "DO UPDATE SET origin = excluded.origin";
    let mut give = connection.prepare_cached(&give_sql(update))?;
    ids.iter().try_for_each(|id| give.execute(params![tag, id.0, OWN]).map(drop))
}

/// Removes a tag from articles, whoever set it.
pub(super) fn take(connection: &Connection, ids: &[ArticleId], name: &str) -> rusqlite::Result<()> {
    let mut take = connection.prepare_cached(
        "DELETE FROM article_tag WHERE article = ?2
         AND tag = (SELECT id FROM tag WHERE key = ?1)",
    )?;
    let key = key(name);
    ids.iter().try_for_each(|id| take.execute(params![key, id.0]).map(drop))
}

/// The SQL that adds a tag (?1) to an article (?2), after the tags it has.
fn give_sql(on_conflict: &str) -> String {
    format!(
        "INSERT INTO article_tag (tag, hidden, sort, article, position, origin)
         SELECT ?1, hidden, sort, id, (SELECT coalesce(max(position), -1) + 1
             FROM article_tag WHERE article = ?2), ?3 FROM article WHERE id = ?2
         ON CONFLICT {on_conflict}"
    )
}

/// Sets and removes the tags of rules.
pub(super) struct Giver<'a> {
    give: CachedStatement<'a>,
    /// Marks a tag that the feed gives, too.
    join: CachedStatement<'a>,
    part: CachedStatement<'a>,
    take: CachedStatement<'a>,
}

impl<'a> Giver<'a> {
    pub(super) fn new(connection: &'a Connection) -> rusqlite::Result<Self> {
        let update = |from, to| {
            connection.prepare_cached(&format!(
                "UPDATE article_tag SET origin = {to}
                 WHERE tag = ? AND article = ? AND origin = {from}"
            ))
        };
        Ok(Self {
            give: connection.prepare_cached(&give_sql("DO NOTHING"))?,
            join: update(0, 4)?,
            part: update(4, 0)?,
            take: connection.prepare_cached(
                "DELETE FROM article_tag WHERE tag = ? AND article = ? AND origin = 3",
            )?,
        })
    }

    /// Adds a tag. True if the article did not have it.
    pub(super) fn give(&mut self, tag: i64, article: i64) -> rusqlite::Result<bool> {
        let joined = self.join.execute([tag, article])? > 0;
        Ok(!joined && self.give.execute([tag, article, RULE])? > 0)
    }

    /// Removes a rule's tag. True if the article no longer has it.
    pub(super) fn take_back(&mut self, tag: i64, article: i64) -> rusqlite::Result<bool> {
        let parted = self.part.execute([tag, article])? > 0;
        Ok(!parted && self.take.execute([tag, article])? > 0)
    }
}

/// The id of the tag with this key. A new tag is shown as `name`.
pub(super) fn tag_id(connection: &Connection, key: &str, name: &str) -> rusqlite::Result<i64> {
    let known = connection
        .prepare_cached("SELECT id FROM tag WHERE key = ?")?
        .query_row([key], |row| row.get(0))
        .optional()?;
    match known {
        Some(tag) => Ok(tag),
        // The first spelling is the one that is shown.
        None => connection
            .prepare_cached("INSERT INTO tag (key, name) VALUES (?, ?) RETURNING id")?
            .query_row([key, name], |row| row.get(0)),
    }
}
