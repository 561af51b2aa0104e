//! The articles that a condition on words finds, and their part of an SQL condition.
//!
//! A word or phrase with a hamza that few articles have gets a second chance: other spellings of the
//! hamza count as well. That depends on the store alone, and not on the other conditions of a query,
//! so that one more condition never brings more articles.
use super::words::{self, Words};
use crate::lang::{self, Needle, has_loose_spelling};
use crate::query::{Predicate, Wording};
use rusqlite::Connection;
use rusqlite::types::Value;
use std::sync::{Arc, Mutex, PoisonError};

/// A word or phrase that fewer articles have than this gets its second chance.
const RARE: usize = 3;

/// Hits that are looked up by id, at most. More are compared with the list.
const FEW: usize = 20_000;

/// The widest range of ids in a set, 32 MB.
const WIDEST: i64 = 1 << 28;

/// A lookup of an article costs about as much as passing by this many in a list.
const LOOKUP: usize = 16;

/// A condition on words: every needle is in the title, or in the text.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Term {
    needles: Vec<Needle>,
    only_title: bool,
}

impl Term {
    /// The condition of a predicate on words; `None` for other predicates. If `loose`, a hamza matches
    /// other spellings of it.
    fn of(predicate: &Predicate, loose: bool) -> Option<Self> {
        let (wording, only_title) = worded(predicate)?;
        let needles = wording.needles(loose)?.into_iter().filter(|needle| !needle.is_empty());
        Some(Self { needles: needles.collect(), only_title })
    }

    /// True if it asks for nothing, so that every article matches.
    fn is_empty(&self) -> bool {
        self.needles.is_empty()
    }

    /// It as an expression of FTS5.
    fn expression(&self) -> String {
        let column = if self.only_title { "title : " } else { "" };
        let needles = self.needles.iter().map(|needle| {
            let forms = needle.forms().map(|form| {
                format!("\"{}\"{}", form.words.join(" "), if form.is_open { " *" } else { "" })
            });
            format!("{column}({})", forms.collect::<Vec<_>>().join(" OR "))
        });
        needles.collect::<Vec<_>>().join(" AND ")
    }

    fn matches(&self, words: &Words) -> bool {
        let is_in = |needle: &Needle| {
            needle.is_in(&words.title) || !self.only_title && needle.is_in(&words.text)
        };
        self.needles.iter().all(is_in)
    }
}

/// The wording of a condition on words or an expression, and true if it is on titles only.
fn worded(predicate: &Predicate) -> Option<(&Wording, bool)> {
    match predicate {
        Predicate::Text(wording) => Some((wording, false)),
        Predicate::Title(wording) => Some((wording, true)),
        _ => None,
    }
}

/// True if another spelling of a hamza could match, too.
fn has_second_chance(predicate: &Predicate) -> bool {
    match worded(predicate) {
        Some((Wording::Word(text) | Wording::Phrase(text), _)) => has_loose_spelling(text),
        _ => false,
    }
}

/// The spellings that count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Spelling {
    /// Those that fold to the same.
    Folded,
    /// Those, and other spellings of a hamza if few articles have one of those.
    SecondChance,
}

/// The way several terms go together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Join {
    All,
    Any,
}

/// The articles whose words are looked at.
#[derive(Clone, Copy, Debug)]
pub(super) enum Within<'a> {
    /// All in the store.
    Store,
    /// These new ones, which are not in the index yet.
    New(&'a [(i64, Arc<Words>)]),
}

/// The hits of the last questions, each for the next question that asks the same: the first rows of a
/// list and the whole list are two questions.
#[derive(Clone, Debug, Default)]
pub(super) struct Remembered(Arc<Mutex<Vec<Found>>>);

/// The hits of some conditions.
#[derive(Debug)]
struct Found {
    state: State,
    predicates: Vec<Predicate>,
    how: (Join, Spelling),
    hits: Option<Arc<Hits>>,
}

/// A state of the database: SQLite's `data_version`, and the changes of this connection.
type State = (i64, u64);

/// The most questions that are remembered: the groups of one query.
const MOST_REMEMBERED: usize = 4;

impl Remembered {
    /// As [`Hits::find`], within the store.
    pub(super) fn find(
        &self,
        connection: &Connection,
        predicates: &[&Predicate],
        (join, spelling): (Join, Spelling),
    ) -> rusqlite::Result<Option<Arc<Hits>>> {
        let version =
            connection.prepare_cached("PRAGMA data_version")?.query_row([], |row| row.get(0))?;
        let state = (version, connection.total_changes());
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        known.retain(|found| found.state == state);
        let is_same = |found: &Found| {
            found.how == (join, spelling) && found.predicates.iter().eq(predicates.iter().copied())
        };
        if let Some(at) = known.iter().position(is_same) {
            return Ok(known.remove(at).hits);
        }
        let hits = Hits::find(connection, predicates, join, (Within::Store, spelling))?;
        let hits = hits.map(Arc::new);
        if known.len() == MOST_REMEMBERED {
            known.remove(0);
        }
        let predicates = predicates.iter().copied().cloned().collect();
        known.push(Found { state, predicates, how: (join, spelling), hits: hits.clone() });
        Ok(hits)
    }
}

/// The ids of articles, in their order.
#[derive(Debug, Default)]
pub(super) struct Hits(Vec<i64>);

impl Hits {
    /// Finds the articles of several conditions on words; `None` if every article matches.
    pub(super) fn find(
        connection: &Connection,
        predicates: &[&Predicate],
        join: Join,
        (within, spelling): (Within<'_>, Spelling),
    ) -> rusqlite::Result<Option<Self>> {
        let mut terms: Vec<Term> = Vec::with_capacity(predicates.len());
        let mut found: Option<Self> = None;
        for predicate in predicates {
            let Some(term) = Term::of(predicate, false) else { continue };
            if term.is_empty() {
                match join {
                    Join::All => continue,
                    Join::Any => return Ok(None),
                }
            }
            if spelling == Spelling::SecondChance && has_second_chance(predicate) {
                let own = Self::with_second_chance(connection, term, predicate, within)?;
                found = Some(match found {
                    None => own,
                    Some(found) => found.joined(&own, join),
                });
            } else if !terms.contains(&term) {
                terms.push(term);
            }
        }
        if terms.is_empty() {
            return Ok(found);
        }
        let own = Self::of(connection, &terms, join, within)?;
        Ok(Some(match found {
            None => own,
            Some(found) => found.joined(&own, join),
        }))
    }

    /// Finds the articles of one term; if they are few, those of its other spellings, too.
    fn with_second_chance(
        connection: &Connection,
        term: Term,
        predicate: &Predicate,
        within: Within<'_>,
    ) -> rusqlite::Result<Self> {
        let strict = Self::of(connection, &[term], Join::All, within)?;
        match Term::of(predicate, true) {
            Some(loose) if strict.is_rare(connection)? => {
                Self::of(connection, &[loose], Join::All, within)
            }
            _ => Ok(strict),
        }
    }

    /// True if few of the articles are shown.
    fn is_rare(&self, connection: &Connection) -> rusqlite::Result<bool> {
        let mut is_shown =
            connection.prepare_cached("SELECT 1 FROM article WHERE id = ? AND hidden = 0")?;
        let mut shown = 0;
        for id in self.0.iter().rev() {
            shown += usize::from(is_shown.exists([id])?);
            if shown == RARE {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// Finds the articles of terms, of which there is at least one.
    fn of(
        connection: &Connection,
        terms: &[Term],
        join: Join,
        within: Within<'_>,
    ) -> rusqlite::Result<Self> {
        let matches = |words: &Words| match join {
            Join::All => terms.iter().all(|term| term.matches(words)),
            Join::Any => terms.iter().any(|term| term.matches(words)),
        };
        let mut ids = match within {
            Within::New(articles) => {
                let found = articles.iter().filter(|(_, words)| matches(words));
                found.map(|(id, _)| *id).collect()
            }
            Within::Store => {
                let between = if join == Join::All { " AND " } else { " OR " };
                let asked: Vec<_> =
                    terms.iter().map(|term| format!("({})", term.expression())).collect();
                let mut ids = indexed(connection, &asked.join(between))?;
                ids.extend(unindexed(connection, matches)?);
                ids
            }
        };
        ids.sort_unstable();
        ids.dedup();
        Ok(Self(ids))
    }

    /// The articles of both, or of either.
    fn joined(self, other: &Self, join: Join) -> Self {
        let mut ids = self.0;
        match join {
            Join::All => ids.retain(|id| other.0.binary_search(id).is_ok()),
            Join::Any => {
                ids.extend_from_slice(&other.0);
                ids.sort_unstable();
                ids.dedup();
            }
        }
        Self(ids)
    }

    pub(super) fn into_ids(self) -> Vec<i64> {
        self.0
    }

    pub(super) fn len(&self) -> usize {
        self.0.len()
    }

    /// True if it is faster to look each hit up than to pass by `passed` articles.
    pub(super) fn are_few(&self, passed: usize) -> bool {
        let is_short = self.len() <= FEW && self.len().saturating_mul(LOOKUP) <= passed;
        // Ids are given one after the other. In a file where they are not, a set may take any room.
        let span = self.0.last().zip(self.0.first()).map(|(last, first)| last.checked_sub(*first));
        is_short || span.flatten().is_none_or(|span| span > WIDEST)
    }

    /// The ids as JSON, for `json_each`.
    pub(super) fn list(&self) -> Value {
        let ids: Vec<_> = self.0.iter().map(i64::to_string).collect();
        Value::Text(format!("[{}]", ids.join(",")))
    }

    /// The ids as a set for `is_hit`: the first one, then one bit for each id from it on.
    pub(super) fn set(&self) -> Value {
        let (first, last) = match (self.0.first(), self.0.last()) {
            (Some(first), Some(last)) => (*first, *last),
            _ => (0, 0),
        };
        let place = |id: i64| usize::try_from(id.saturating_sub(first)).unwrap_or_default();
        let mut set = vec![0; size_of::<i64>() + place(last) / 8 + 1];
        let (head, bits) = set.split_at_mut(size_of::<i64>());
        head.copy_from_slice(&first.to_le_bytes());
        for id in &self.0 {
            if let Some(byte) = bits.get_mut(place(*id) / 8) {
                *byte |= 1 << (place(*id) % 8);
            }
        }
        Value::Blob(set)
    }
}

/// True if a set of [`Hits::set`] holds `id`; `None` if it is out of its range.
pub(super) fn is_hit(set: &[u8], id: i64) -> Option<bool> {
    let (first, bits) = set.split_first_chunk()?;
    let place = usize::try_from(id.checked_sub(i64::from_le_bytes(*first))?).ok()?;
    Some(bits.get(place / 8)? >> (place % 8) & 1 == 1)
}

fn indexed(connection: &Connection, expression: &str) -> rusqlite::Result<Vec<i64>> {
    let mut statement = connection.prepare_cached("SELECT rowid FROM words WHERE words MATCH ?")?;
    statement.query_map([expression], |row| row.get(0))?.collect()
}

/// The articles that are not in the index yet and match by title and summary.
fn unindexed(
    connection: &Connection,
    matches: impl Fn(&Words) -> bool,
) -> rusqlite::Result<Vec<i64>> {
    let next = words::next(connection)?;
    let mut ids = Vec::new();
    if next == 0 {
        return Ok(ids);
    }
    let mut statement = connection
        .prepare_cached("SELECT article, title, summary FROM search WHERE article <= ?")?;
    let mut rows = statement.query([next])?;
    while let Some(row) = rows.next()? {
        let text =
            |index| row.get_ref(index)?.as_str().map(lang::words).map_err(rusqlite::Error::from);
        if matches(&Words { title: text(1)?, text: text(2)? }) {
            ids.push(row.get(0)?);
        }
    }
    Ok(ids)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn a_set_holds_what_was_put_in(ids in prop::collection::btree_set(-20i64..5000, 0..40)) {
            let hits = Hits(ids.iter().copied().collect());
            let Value::Blob(set) = hits.set() else { panic!("a set is bytes") };
            for id in -40..5100 {
                prop_assert_eq!(is_hit(&set, id).unwrap_or_default(), ids.contains(&id), "{}", id);
            }
            prop_assert_eq!(is_hit(&set, i64::MIN).unwrap_or_default(), false);
            prop_assert_eq!(is_hit(&[1, 2], 1), None);
        }
    }
}
