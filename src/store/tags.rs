//! Tags the reader gives. They outlast new versions of an article, and keep it from being let go.
use super::{Result, Store};
use crate::lang::key;
use crate::news::ArticleId;
use rusqlite::{Connection, OptionalExtension as _, params};

/// Given by the reader, see the schema.
const OWN: i64 = 1;

impl Store {
    /// Tags articles. A blank name is no tag.
    pub fn tag(&mut self, ids: &[ArticleId], name: &str) -> Result<()> {
        let (key, name) = (key(name), name.trim());
        if key.is_empty() {
            return Ok(());
        }
        self.write(|transaction| {
            let tag = tag_id(transaction, &key, name)?;
            let mut give = transaction.prepare_cached(
                "INSERT INTO article_tag (tag, hidden, sort, article, position, origin)
                 SELECT ?1, hidden, sort, id, (SELECT coalesce(max(position), -1) + 1
                     FROM article_tag WHERE article = ?2), ?3 FROM article WHERE id = ?2
                 ON CONFLICT DO UPDATE SET origin = excluded.origin",
            )?;
            ids.iter().try_for_each(|id| give.execute(params![tag, id.0, OWN]).map(drop))
        })
    }

    /// Takes a tag from articles, whoever gave it. What the feed gives comes back with the next
    /// version of the entry.
    pub fn untag(&mut self, ids: &[ArticleId], name: &str) -> Result<()> {
        self.write(|transaction| {
            let mut take = transaction.prepare_cached(
                "DELETE FROM article_tag WHERE article = ?2
                 AND tag = (SELECT id FROM tag WHERE key = ?1)",
            )?;
            let key = key(name);
            ids.iter().try_for_each(|id| take.execute(params![key, id.0]).map(drop))
        })
    }
}

/// The tag with this key; a new one is shown as `name`.
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
