//! Deletes old articles. Articles with a star, a note, a highlighted passage or a tag of the
//! reader's stay. Articles that the
//! feed still holds stay, too, because they would come back as new. So does the newest article of all:
//! SQLite would give its id to the next one, and the history names articles by their id.
use super::sources::index;
use super::twins;
use crate::news::{SourceId, Timestamp};
use rusqlite::{Connection, params};
use std::collections::HashSet;
use std::time::Duration;

/// The limits on the articles of a source.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Retention {
    /// Articles older than this are deleted.
    pub age: Option<Duration>,
    /// Articles beyond this number are deleted, the oldest first.
    pub count: Option<usize>,
}

impl Retention {
    fn is_everything(self) -> bool {
        self == Self::default()
    }

    /// Deletes articles of `source` that are not among `present`, and returns the number of deleted
    /// ones.
    pub(super) fn apply(
        self,
        connection: &Connection,
        source: SourceId,
        present: &HashSet<i64>,
        now: Timestamp,
    ) -> rusqlite::Result<usize> {
        if self.is_everything() {
            return Ok(0);
        }
        let oldest = self.age.map_or(i64::MIN, |age| {
            now.0.saturating_sub(i64::try_from(age.as_secs()).unwrap_or(i64::MAX))
        });
        let count = self.count.map_or(i64::MAX, index);
        let mut candidates = connection.prepare_cached(
            "SELECT id, story FROM (
                 SELECT id, story, sort, starred, note, highlights,
                     row_number() OVER (ORDER BY sort DESC, id DESC) AS place
                 FROM article WHERE source = ?1)
             WHERE (sort < ?2 OR place > ?3) AND starred = 0 AND note IS NULL
                 AND highlights IS NULL
                 AND id < (SELECT max(id) FROM article)
                 AND NOT EXISTS (SELECT 1 FROM article_tag AS t WHERE t.article = id AND t.origin = 1)",
        )?;
        let rows = candidates.query_map(params![source.0, oldest, count], |row| {
            Ok((row.get::<_, i64>(0)?, row.get::<_, Option<i64>>(1)?))
        })?;
        let rows: Vec<_> = rows.collect::<rusqlite::Result<_>>()?;
        // What was read stays read when another feed tells it, and what was untagged stays so.
        let mut pass_on = connection.prepare_cached(
            "UPDATE article SET read = 1 WHERE twin = ?1 AND read = 0
             AND (SELECT read FROM article WHERE id = ?1)",
        )?;
        let mut keep_away = connection.prepare_cached(
            "INSERT OR IGNORE INTO untagged (article, tag) SELECT twin.id, u.tag
             FROM article AS twin JOIN untagged AS u ON u.article = twin.twin WHERE twin.twin = ?",
        )?;
        let mut take = connection.prepare_cached(
            "DELETE FROM article_tag WHERE article IN (SELECT id FROM article WHERE twin = ?1)
             AND tag IN (SELECT tag FROM untagged WHERE article = ?1)",
        )?;
        let mut delete = connection.prepare_cached("DELETE FROM article WHERE id = ?")?;
        let mut gone = 0;
        for (id, story) in rows.into_iter().filter(|(id, _)| !present.contains(id)) {
            pass_on.execute([id])?;
            if keep_away.execute([id])? > 0 {
                take.execute([id])?;
            }
            gone += delete.execute([id])?;
            if let Some(story) = story {
                twins::settle(connection, story)?;
            }
        }
        Ok(gone)
    }
}
