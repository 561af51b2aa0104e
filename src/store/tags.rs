//! Tags of articles, and who gave them: the feed, a twin, a rule, or the reader, whose word wins. The
//! reader's tags survive new versions of an article and keep it from being deleted. A tag that the
//! reader took away is not given to the article again.
use crate::lang::key;
use rusqlite::{CachedStatement, Connection, OptionalExtension as _, params};
use serde::{Deserialize, Serialize};

/// The giver of a tag; see the schema.
const OWN: u8 = 1;
const RULE: i64 = 3;

/// The state of one tag on one article.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub(super) enum TagState {
    Absent,
    /// Taken away by the reader.
    Removed,
    /// Given, by this giver, as the tag at this position of the article.
    Given {
        origin: u8,
        position: i64,
    },
}

impl TagState {
    /// A tag that the reader gave.
    pub(super) fn by_hand(position: i64) -> Self {
        Self::Given { origin: OWN, position }
    }

    /// The state of a tag that becomes one with another of this state: the reader's word wins, and
    /// then whoever gives it.
    pub(super) fn joined(self, other: Self) -> Self {
        match (self, other) {
            (Self::Given { position, .. }, Self::Given { origin: OWN, .. }) => {
                Self::by_hand(position)
            }
            (Self::Given { .. }, _) => self,
            (_, Self::Given { .. }) => other,
            (Self::Removed, _) | (_, Self::Removed) => Self::Removed,
            (Self::Absent, Self::Absent) => Self::Absent,
        }
    }
}

/// Reads and sets the state of tags.
pub(super) struct Tagger<'a> {
    state: CachedStatement<'a>,
    end: CachedStatement<'a>,
    give: CachedStatement<'a>,
    attribute: CachedStatement<'a>,
    take: CachedStatement<'a>,
    keep_away: CachedStatement<'a>,
    allow: CachedStatement<'a>,
}

impl<'a> Tagger<'a> {
    pub(super) fn new(connection: &'a Connection) -> rusqlite::Result<Self> {
        let prepare = |sql| connection.prepare_cached(sql);
        Ok(Self {
            state: prepare(
                // Without statistics the planner walks through all articles of the tag.
                "SELECT t.origin, t.position,
                     EXISTS (SELECT 1 FROM untagged AS u WHERE u.article = a.id AND u.tag = ?2)
                 FROM article AS a LEFT JOIN article_tag AS t INDEXED BY article_tag_article
                     ON t.article = a.id AND t.tag = ?2
                 WHERE a.id = ?1",
            )?,
            end: prepare(
                "SELECT coalesce(max(position), -1) + 1 FROM article_tag WHERE article = ?",
            )?,
            // As the reader's, because the trigger leaves the feed's tags uncounted.
            give: prepare(
                "INSERT INTO article_tag (tag, hidden, sort, article, position, origin)
                 SELECT ?1, hidden, sort, id, ?3, 1 FROM article WHERE id = ?2
                 ON CONFLICT DO UPDATE SET position = excluded.position, origin = 1",
            )?,
            attribute: prepare(
                "UPDATE article_tag INDEXED BY article_tag_article SET origin = ?3
                 WHERE tag = ?1 AND article = ?2",
            )?,
            take: prepare(
                "DELETE FROM article_tag INDEXED BY article_tag_article
                 WHERE tag = ? AND article = ?",
            )?,
            keep_away: prepare(
                "INSERT OR IGNORE INTO untagged (tag, article)
                 SELECT ?1, id FROM article WHERE id = ?2",
            )?,
            allow: prepare("DELETE FROM untagged WHERE tag = ? AND article = ?")?,
        })
    }

    /// The state of a tag on an article; `None` if there is no such article.
    pub(super) fn state(&mut self, tag: i64, article: i64) -> rusqlite::Result<Option<TagState>> {
        let state = self.state.query_row([article, tag], |row| {
            Ok(match (row.get::<_, Option<u8>>(0)?, row.get::<_, Option<i64>>(1)?) {
                (Some(origin), Some(position)) => TagState::Given { origin, position },
                _ if row.get(2)? => TagState::Removed,
                _ => TagState::Absent,
            })
        });
        state.optional()
    }

    /// The position after the tags of an article.
    pub(super) fn end(&mut self, article: i64) -> rusqlite::Result<i64> {
        self.end.query_row([article], |row| row.get(0))
    }

    /// Sets the state of a tag on an article. Nothing happens if there is no such article.
    pub(super) fn set(&mut self, tag: i64, article: i64, state: TagState) -> rusqlite::Result<()> {
        match state {
            TagState::Given { origin, position } => {
                self.give.execute([tag, article, position])?;
                if origin != OWN {
                    self.attribute.execute(params![tag, article, origin])?;
                }
                self.allow.execute([tag, article])?;
            }
            TagState::Removed => {
                self.take.execute([tag, article])?;
                self.keep_away.execute([tag, article])?;
            }
            TagState::Absent => {
                self.take.execute([tag, article])?;
                self.allow.execute([tag, article])?;
            }
        }
        Ok(())
    }
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
                "UPDATE article_tag INDEXED BY article_tag_article SET origin = {to}
                 WHERE tag = ? AND article = ? AND origin = {from}"
            ))
        };
        Ok(Self {
            give: connection.prepare_cached(
                "INSERT INTO article_tag (tag, hidden, sort, article, position, origin)
                 SELECT ?1, hidden, sort, id, (SELECT coalesce(max(position), -1) + 1
                     FROM article_tag WHERE article = ?2), ?3 FROM article WHERE id = ?2
                     AND NOT EXISTS (SELECT 1 FROM untagged WHERE article = ?2 AND tag = ?1)
                 ON CONFLICT DO NOTHING",
            )?,
            join: update(0, 4)?,
            part: update(4, 0)?,
            take: connection.prepare_cached(
                "DELETE FROM article_tag INDEXED BY article_tag_article
                 WHERE tag = ? AND article = ? AND origin = 3",
            )?,
        })
    }

    /// Adds a tag, unless the reader took it away. True if the article did not have it.
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

/// The id of the tag with this key, or of the tag that stands for it. A new tag is shown as `name`.
pub(super) fn tag_id(connection: &Connection, key: &str, name: &str) -> rusqlite::Result<i64> {
    match id_of(connection, key)? {
        Some(tag) => Ok(tag),
        // The first spelling is the one that is shown.
        None => connection
            .prepare_cached("INSERT INTO tag (key, name) VALUES (?, ?) RETURNING id")?
            .query_row([key, name], |row| row.get(0)),
    }
}

/// The tag of this name, which is made if there is none; `None` for a blank name.
pub(super) fn named(connection: &Connection, name: &str) -> rusqlite::Result<Option<i64>> {
    let (key, name) = (key(name), name.trim());
    if key.is_empty() { Ok(None) } else { tag_id(connection, &key, name).map(Some) }
}

/// The tag of this name, if there is one.
pub(super) fn known(connection: &Connection, name: &str) -> rusqlite::Result<Option<i64>> {
    id_of(connection, &key(name))
}

fn id_of(connection: &Connection, key: &str) -> rusqlite::Result<Option<i64>> {
    connection
        .prepare_cached("SELECT coalesce(alias, id) FROM tag WHERE key = ?")?
        .query_row([key], |row| row.get(0))
        .optional()
}

/// Sets the shown spelling of a tag.
pub(super) fn set_name(connection: &Connection, tag: i64, name: &str) -> rusqlite::Result<()> {
    connection
        .prepare_cached("UPDATE tag SET name = ?2 WHERE id = ?1")?
        .execute(params![tag, name])
        .map(drop)
}

/// Has `alias` stand for a tag from now on.
pub(super) fn set_alias(
    connection: &Connection,
    tag: i64,
    alias: Option<i64>,
) -> rusqlite::Result<()> {
    connection
        .prepare_cached("UPDATE tag SET alias = ?2 WHERE id = ?1")?
        .execute(params![tag, alias])
        .map(drop)
}
