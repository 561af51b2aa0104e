//! Changes of articles by hand, with the state before and after, so that they can be undone and made
//! again exactly.
use super::schema::BARRED_BY_HAND;
use super::tags::{self, TagState, Tagger};
use super::twins;
use crate::news::{ArticleId, Mark, Marking};
use rusqlite::{CachedStatement, Connection, OptionalExtension as _, params};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// A column of an article that the reader sets.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) enum Flag {
    Read,
    Starred,
    /// 0 not hidden, 1 hidden by a rule, 2 hidden by the reader.
    Barred,
}

/// One change, of all articles that it changes in the same way; or of a tag itself.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(super) enum Change {
    Flag {
        flag: Flag,
        before: u8,
        after: u8,
        ids: Ids,
    },
    Tag {
        tag: i64,
        before: TagState,
        after: TagState,
        ids: Ids,
    },
    /// The note on an article.
    Note {
        id: i64,
        before: Option<String>,
        after: Option<String>,
    },
    /// The highlighted passages of an article, as its row holds them.
    Highlights {
        id: i64,
        before: Option<String>,
        after: Option<String>,
    },
    /// The shown spelling of a tag.
    Name {
        tag: i64,
        before: String,
        after: String,
    },
    /// The tag that stands for another one.
    Alias {
        tag: i64,
        before: Option<i64>,
        after: Option<i64>,
    },
}

/// Ids of articles, sorted. They are stored as differences, which take little room.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(from = "Vec<i64>", into = "Vec<i64>")]
pub(super) struct Ids(pub(super) BTreeSet<i64>);

impl From<Vec<i64>> for Ids {
    fn from(differences: Vec<i64>) -> Self {
        let mut last = 0i64;
        let ids = differences.into_iter().map(|difference| {
            last = last.saturating_add(difference);
            last
        });
        Self(ids.collect())
    }
}

impl From<Ids> for Vec<i64> {
    fn from(ids: Ids) -> Self {
        let mut last = 0i64;
        let differences = ids.0.into_iter().map(|id| {
            let difference = id.saturating_sub(last);
            last = id;
            difference
        });
        differences.collect()
    }
}

impl Change {
    /// The articles that it changes.
    pub(super) fn ids(&self) -> impl Iterator<Item = i64> {
        let (ids, id) = match self {
            Self::Flag { ids, .. } | Self::Tag { ids, .. } => (Some(&ids.0), None),
            Self::Note { id, .. } | Self::Highlights { id, .. } => (None, Some(*id)),
            Self::Name { .. } | Self::Alias { .. } => (None, None),
        };
        ids.into_iter().flatten().copied().chain(id)
    }

    /// True if it hides articles or shows them.
    pub(super) fn hides(&self) -> bool {
        matches!(self, Self::Flag { flag: Flag::Barred, .. })
    }

    /// False if only the giver of a tag changes.
    pub(super) fn is_seen(&self) -> bool {
        let is_given = |state: &TagState| matches!(state, TagState::Given { .. });
        match self {
            Self::Tag { before, after, .. } => is_given(before) != is_given(after),
            Self::Flag { .. }
            | Self::Note { .. }
            | Self::Highlights { .. }
            | Self::Name { .. }
            | Self::Alias { .. } => true,
        }
    }

    /// Makes the change; `back` undoes it.
    pub(super) fn make(&self, connection: &Connection, back: bool) -> rusqlite::Result<()> {
        match self {
            Self::Flag { flag, before, after, ids } => {
                let mut setter = Setter::new(connection, *flag)?;
                let value = if back { *before } else { *after };
                ids.0.iter().try_for_each(|id| setter.set(*id, value).map(drop))?;
                if *flag == Flag::Barred { show_once(connection, ids) } else { Ok(()) }
            }
            Self::Tag { tag, before, after, ids } => {
                let mut tagger = Tagger::new(connection)?;
                let state = if back { *before } else { *after };
                ids.0.iter().try_for_each(|id| tagger.set(*tag, *id, state))
            }
            Self::Note { id, before, after } => connection
                .prepare_cached("UPDATE article SET note = ?2 WHERE id = ?1")?
                .execute(params![id, if back { before } else { after }])
                .map(drop),
            Self::Highlights { id, before, after } => connection
                .prepare_cached("UPDATE article SET highlights = ?2 WHERE id = ?1")?
                .execute(params![id, if back { before } else { after }])
                .map(drop),
            Self::Name { tag, before, after } => {
                tags::set_name(connection, *tag, if back { before } else { after })
            }
            Self::Alias { tag, before, after } => {
                tags::set_alias(connection, *tag, if back { *before } else { *after })
            }
        }
    }
}

/// Makes markings, and returns what they changed.
pub(super) fn make(connection: &Connection, markings: &[Marking]) -> rusqlite::Result<Vec<Change>> {
    let mut changes = Vec::new();
    for Marking { ids, mark, on } in markings {
        changes.extend(match mark {
            Mark::Read => set_flag(connection, Flag::Read, ids, u8::from(*on))?,
            Mark::Starred => set_flag(connection, Flag::Starred, ids, u8::from(*on))?,
            Mark::Hidden => {
                let value = if *on { BARRED_BY_HAND } else { 0 };
                set_flag(connection, Flag::Barred, &with_twins(connection, ids)?, value)?
            }
            Mark::Tag(name) => set_tag(connection, name, ids, *on)?,
        });
    }
    Ok(changes)
}

fn set_flag(
    connection: &Connection,
    flag: Flag,
    ids: &[ArticleId],
    after: u8,
) -> rusqlite::Result<Vec<Change>> {
    let mut setter = Setter::new(connection, flag)?;
    let mut groups: BTreeMap<u8, Ids> = BTreeMap::new();
    for id in ids {
        if let Some(before) = setter.set(id.0, after)? {
            groups.entry(before).or_default().0.insert(id.0);
        }
    }
    if flag == Flag::Barred && after == 0 {
        groups.values().try_for_each(|ids| show_once(connection, ids))?;
    }
    let change = |(before, ids)| Change::Flag { flag, before, after, ids };
    Ok(groups.into_iter().map(change).collect())
}

fn set_tag(
    connection: &Connection,
    name: &str,
    ids: &[ArticleId],
    on: bool,
) -> rusqlite::Result<Vec<Change>> {
    let tag = if on { tags::named(connection, name)? } else { tags::known(connection, name)? };
    // A blank name is not a tag, and a name that no tag has is on no article.
    let Some(tag) = tag else { return Ok(Vec::new()) };
    let mut tagger = Tagger::new(connection)?;
    let mut groups = Groups::default();
    for id in ids {
        let Some(before) = tagger.state(tag, id.0)? else { continue };
        let after = match (on, before) {
            (true, TagState::Given { position, .. }) => TagState::by_hand(position),
            (true, _) => TagState::by_hand(tagger.end(id.0)?),
            (false, TagState::Given { .. }) => TagState::Removed,
            (false, other) => other,
        };
        if before != after {
            tagger.set(tag, id.0, after)?;
            groups.add(before, after, id.0);
        }
    }
    Ok(groups.changes(tag).collect())
}

/// Articles by what happens to one tag of theirs.
#[derive(Default)]
pub(super) struct Groups(BTreeMap<(TagState, TagState), Ids>);

impl Groups {
    pub(super) fn add(&mut self, before: TagState, after: TagState, id: i64) {
        self.0.entry((before, after)).or_default().0.insert(id);
    }

    pub(super) fn changes(self, tag: i64) -> impl Iterator<Item = Change> {
        let groups = self.0.into_iter();
        groups.map(move |((before, after), ids)| Change::Tag { tag, before, after, ids })
    }
}

/// Articles, and their twins: who hides an article hides its story.
fn with_twins(connection: &Connection, ids: &[ArticleId]) -> rusqlite::Result<Vec<ArticleId>> {
    let mut twins = connection.prepare_cached("SELECT id FROM article WHERE twin = ?")?;
    let mut all = ids.to_vec();
    for id in ids {
        let rows = twins.query_map([id.0], |row| row.get(0).map(ArticleId))?;
        for twin in rows {
            all.push(twin?);
        }
    }
    Ok(all)
}

/// Has the stories of articles shown once where they came to be shown twice or not at all: sources
/// may have come and gone while they were hidden.
fn show_once(connection: &Connection, ids: &Ids) -> rusqlite::Result<()> {
    let mut story = connection.prepare_cached(
        "SELECT story FROM article AS a WHERE id = ? AND story IS NOT NULL AND barred = 0
         AND (SELECT count(*) FROM article WHERE story = a.story AND hidden = 0) <> 1",
    )?;
    for id in &ids.0 {
        let story: Option<i64> = story.query_row([id], |row| row.get(0)).optional()?;
        story.map_or(Ok(()), |story| twins::settle(connection, story))?;
    }
    Ok(())
}

/// Sets one flag of articles.
struct Setter<'a> {
    now: CachedStatement<'a>,
    set: CachedStatement<'a>,
}

impl<'a> Setter<'a> {
    fn new(connection: &'a Connection, flag: Flag) -> rusqlite::Result<Self> {
        let (now, set) = match flag {
            Flag::Read => (
                "SELECT read FROM article WHERE id = ?",
                "UPDATE article SET read = ?2 WHERE id = ?1",
            ),
            Flag::Starred => (
                "SELECT starred FROM article WHERE id = ?",
                "UPDATE article SET starred = ?2, hidden = NOT (?2 OR (twin IS NULL AND barred = 0
                     AND (SELECT present FROM source WHERE source.id = article.source)))
                 WHERE id = ?1",
            ),
            Flag::Barred => (
                "SELECT barred FROM article WHERE id = ?",
                "UPDATE article SET barred = ?2, hidden = NOT (starred OR (twin IS NULL AND ?2 = 0
                     AND (SELECT present FROM source WHERE source.id = article.source)))
                 WHERE id = ?1",
            ),
        };
        let (now, set) = (connection.prepare_cached(now)?, connection.prepare_cached(set)?);
        Ok(Self { now, set })
    }

    /// Sets the flag of an article, and returns its old value if that was another one.
    fn set(&mut self, id: i64, value: u8) -> rusqlite::Result<Option<u8>> {
        let before: Option<u8> = self.now.query_row([id], |row| row.get(0)).optional()?;
        let Some(before) = before.filter(|before| *before != value) else { return Ok(None) };
        self.set.execute(params![id, value])?;
        Ok(Some(before))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_stored_as_differences() {
        let ids = Ids([3, 4, 100, -5].into_iter().collect());
        let text = serde_json::to_string(&ids).unwrap();
        assert_eq!(text, "[-5,8,1,96]");
        assert_eq!(serde_json::from_str::<Ids>(&text).unwrap(), ids);
    }
}
