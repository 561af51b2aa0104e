//! The history: the last changes by hand, as steps that are undone and redone whole. All programs
//! that use the database share it.
use super::change::{self, Change};
use super::pack::{self, Packer};
use super::{Result, Store, read};
use crate::locale::Phrase;
use crate::news::{ArticleId, Highlight, Mark, Marking, Step};
use crate::query::Query;
use rusqlite::types::{FromSqlError, Type};
use rusqlite::{Connection, OptionalExtension as _, params};
use std::collections::BTreeSet;

/// The steps that are kept.
const KEPT: i64 = 200;

/// Steps that were undone stand after the others, and can be redone until a new step is made.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Way {
    Back,
    Forth,
}

impl Store {
    /// Makes all of these markings as one step of the history, or none of them. Articles that have
    /// the mark already are not part of the step, and a step that changes nothing is not kept.
    ///
    /// A tag that is taken away does not come back with the next version of the entry or with a
    /// rule. A blank name is not a tag.
    ///
    /// # Errors
    ///
    /// If the database cannot be written.
    pub fn change(&mut self, markings: &[Marking]) -> Result<Step> {
        self.write(|connection| {
            let changes = change::make(connection, markings)?;
            record(connection, &changes, |count| Step::words(markings, count))
        })
    }

    /// Gives an article another note as one step of the history, or takes it away; `None` if it has
    /// this note already. A blank note is none.
    ///
    /// # Errors
    ///
    /// If the database cannot be written.
    pub fn note(&mut self, id: ArticleId, note: &str) -> Result<Option<Step>> {
        let after = Some(note.trim()).filter(|note| !note.is_empty()).map(str::to_owned);
        self.write(|connection| {
            let before: Option<Option<String>> = connection
                .prepare_cached("SELECT note FROM article WHERE id = ?")?
                .query_row([id.0], |row| row.get(0))
                .optional()?;
            let Some(before) = before.filter(|before| *before != after) else { return Ok(None) };
            let words = Phrase::new(if after.is_some() { "step-noted" } else { "step-unnoted" });
            let change = Change::Note { id: id.0, before, after };
            change.make(connection, false)?;
            record(connection, &[change], |_| words).map(Some)
        })
    }

    /// Highlights a passage of an article as one step of the history, or ends that; `None` if nothing
    /// changes, or if the article has [`Highlight::MOST`] passages already.
    ///
    /// # Errors
    ///
    /// If the database cannot be written.
    pub fn highlight(
        &mut self,
        id: ArticleId,
        passage: &Highlight,
        on: bool,
    ) -> Result<Option<Step>> {
        self.write(|connection| {
            let before: Option<Option<String>> = connection
                .prepare_cached("SELECT highlights FROM article WHERE id = ?")?
                .query_row([id.0], |row| row.get(0))
                .optional()?;
            let Some(before) = before else { return Ok(None) };
            let mut passages = read::highlights(before.as_deref());
            let count = passages.len();
            match on {
                true if !passages.contains(passage) && count < Highlight::MOST => {
                    passages.push(passage.clone());
                }
                true => {}
                false => passages.retain(|other| other != passage),
            }
            if passages.len() == count {
                return Ok(None);
            }
            let after = match passages.is_empty() {
                true => None,
                false => Some(serde_json::to_string(&passages).map_err(unwritable)?),
            };
            let words = Phrase::new(if on { "step-highlighted" } else { "step-unhighlighted" });
            let change = Change::Highlights { id: id.0, before, after };
            change.make(connection, false)?;
            record(connection, &[change], |_| words).map(Some)
        })
    }

    /// The step that [`Store::change`] would make. Nothing is changed.
    ///
    /// # Errors
    ///
    /// If the database cannot be written.
    pub fn rehearse(&mut self, markings: &[Marking]) -> Result<Step> {
        self.write(|connection| {
            connection.execute_batch("SAVEPOINT rehearsal")?;
            let changes = change::make(connection, markings);
            connection.execute_batch("ROLLBACK TO rehearsal; RELEASE rehearsal")?;
            let changes = changes?;
            let ids = articles(&changes);
            let what = Step::words(markings, count(&changes));
            Ok(step(what, ids, &changes))
        })
    }

    /// Marks every article of a query as read, as one step, and returns those that were unread.
    ///
    /// # Errors
    ///
    /// When the database cannot be written.
    pub fn mark_all_read(&mut self, query: &Query) -> Result<Vec<ArticleId>> {
        self.together(|store| {
            let marking = Marking { ids: store.ids(query)?, mark: Mark::Read, on: true };
            Ok(store.change(&[marking])?.ids)
        })
    }

    /// Undoes the last step that is not undone, and returns it; `None` if there is none. Every
    /// article is then as it was before the step.
    ///
    /// # Errors
    ///
    /// If the database cannot be written.
    pub fn undo(&mut self) -> Result<Option<Step>> {
        self.write(|connection| go(connection, Way::Back))
    }

    /// Makes the step again that was undone last; `None` if there is none, or if another step was made
    /// since.
    ///
    /// # Errors
    ///
    /// If the database cannot be written.
    pub fn redo(&mut self) -> Result<Option<Step>> {
        self.write(|connection| go(connection, Way::Forth))
    }
}

/// Adds changes that were made to the history. `words` gets the number of articles.
pub(super) fn record(
    connection: &Connection,
    changes: &[Change],
    words: impl FnOnce(usize) -> Phrase,
) -> rusqlite::Result<Step> {
    let ids = articles(changes);
    let what = words(count(changes));
    if !changes.is_empty() {
        let json = serde_json::to_string(changes).map_err(unwritable)?;
        let words = serde_json::to_string(&what).map_err(unwritable)?;
        connection.prepare_cached("DELETE FROM step WHERE undone = 1")?.execute([])?;
        connection
            .prepare_cached("INSERT INTO step (what, changes) VALUES (?, ?)")?
            .execute(params![words, Packer::new().pack(&json)])?;
        // They are numbered without gaps.
        let last = connection.last_insert_rowid();
        connection
            .prepare_cached("DELETE FROM step WHERE id <= ?")?
            .execute([last.saturating_sub(KEPT)])?;
    }
    Ok(step(what, ids, changes))
}

fn step(what: Phrase, ids: BTreeSet<i64>, changes: &[Change]) -> Step {
    let hides = changes.iter().any(Change::hides);
    Step { what, ids: ids.into_iter().map(ArticleId).collect(), gone: 0, hides }
}

fn go(connection: &Connection, way: Way) -> rusqlite::Result<Option<Step>> {
    let sql = match way {
        Way::Back => "SELECT id, what, changes FROM step WHERE undone = 0 ORDER BY id DESC LIMIT 1",
        Way::Forth => "SELECT id, what, changes FROM step WHERE undone = 1 ORDER BY id LIMIT 1",
    };
    let found = connection.prepare_cached(sql)?.query_row([], |row| {
        let what: Phrase = json(row.get_ref(1)?.as_str()?)?;
        let changes: Vec<Change> = json(&pack::unpack(row.get_ref(2)?)?)?;
        Ok((row.get::<_, i64>(0)?, what, changes))
    });
    let Some((id, what, changes)) = found.optional()? else { return Ok(None) };
    match way {
        Way::Back => changes.iter().rev().try_for_each(|change| change.make(connection, true))?,
        Way::Forth => changes.iter().try_for_each(|change| change.make(connection, false))?,
    }
    connection
        .prepare_cached("UPDATE step SET undone = ?2 WHERE id = ?1")?
        .execute(params![id, way == Way::Back])?;
    let mut ids = articles(&changes);
    let count = ids.len();
    let mut is_there = connection.prepare_cached("SELECT 1 FROM article WHERE id = ?")?;
    let mut kept = Vec::with_capacity(count);
    while let Some(id) = ids.pop_first() {
        if is_there.exists([id])? {
            kept.push(ArticleId(id));
        }
    }
    let hides = changes.iter().any(Change::hides);
    Ok(Some(Step { what, gone: count - kept.len(), ids: kept, hides }))
}

/// The number of articles on which a person sees a change; if it is on none, of those that are changed
/// at all: a tag of the feed that is the reader's now.
fn count(changes: &[Change]) -> usize {
    let seen: BTreeSet<i64> =
        changes.iter().filter(|change| change.is_seen()).flat_map(Change::ids).collect();
    if seen.is_empty() { articles(changes).len() } else { seen.len() }
}

fn articles(changes: &[Change]) -> BTreeSet<i64> {
    changes.iter().flat_map(Change::ids).collect()
}

fn json<T: serde::de::DeserializeOwned>(text: &str) -> rusqlite::Result<T> {
    serde_json::from_str(text).map_err(|error| {
        let error = FromSqlError::Other(Box::new(error));
        rusqlite::Error::FromSqlConversionFailure(0, Type::Text, Box::new(error))
    })
}

fn unwritable(error: serde_json::Error) -> rusqlite::Error {
    rusqlite::Error::ToSqlConversionFailure(Box::new(error))
}
