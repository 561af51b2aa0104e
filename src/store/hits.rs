//! The articles that a condition on words finds, and their part of an SQL condition.
use super::words::{self, Words};
use crate::lang::{self, Needle};
use crate::query::Predicate;
use rusqlite::Connection;
use rusqlite::types::Value;
use std::sync::Arc;

/// Hits that are looked up by id, at most. More are compared with the list.
const FEW: usize = 20_000;

/// The widest range of ids in a set, 32 MB.
const WIDEST: i64 = 1 << 28;

/// A lookup of an article costs about as much as passing by this many in a list.
const LOOKUP: usize = 8;

/// A condition on words: every needle is in the title, or in the text.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Term {
    needles: Vec<Needle>,
    only_title: bool,
}

impl Term {
    /// The condition of a predicate on words; `None` for other predicates.
    pub(super) fn of(predicate: &Predicate, loose: bool) -> Option<Self> {
        let (wording, only_title) = match predicate {
            Predicate::Text(wording) => (wording, false),
            Predicate::Title(wording) => (wording, true),
            _ => return None,
        };
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

/// The ids of articles, in their order.
#[derive(Debug, Default)]
pub(super) struct Hits(Vec<i64>);

impl Hits {
    /// Finds the articles of several terms; `None` if every article matches.
    pub(super) fn find(
        connection: &Connection,
        terms: &[Term],
        join: Join,
        within: Within<'_>,
    ) -> rusqlite::Result<Option<Self>> {
        let mut asked: Vec<&Term> = Vec::with_capacity(terms.len());
        for term in terms {
            if !term.is_empty() && !asked.contains(&term) {
                asked.push(term);
            }
        }
        let is_everything = match join {
            Join::All => asked.is_empty(),
            Join::Any => terms.iter().any(Term::is_empty),
        };
        if is_everything {
            return Ok(None);
        }
        let matches = |words: &Words| match join {
            Join::All => asked.iter().all(|term| term.matches(words)),
            Join::Any => asked.iter().any(|term| term.matches(words)),
        };
        let mut ids = match within {
            Within::New(articles) => {
                let found = articles.iter().filter(|(_, words)| matches(words));
                found.map(|(id, _)| *id).collect()
            }
            Within::Store => {
                let between = if join == Join::All { " AND " } else { " OR " };
                let asked: Vec<_> =
                    asked.iter().map(|term| format!("({})", term.expression())).collect();
                let mut ids = indexed(connection, &asked.join(between))?;
                ids.extend(unindexed(connection, matches)?);
                ids
            }
        };
        ids.sort_unstable();
        ids.dedup();
        Ok(Some(Self(ids)))
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
