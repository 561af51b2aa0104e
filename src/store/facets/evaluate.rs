//! The articles for which a condition holds, from the columns in memory. Only texts are looked for in
//! the database.
use super::bits::Bits;
use super::snapshot::{Snapshot, SourceRow};
use crate::lang::key;
use crate::news::ArticleId;
use crate::query::{Name, Part, Predicate, Query};
use crate::store::select::{QueryContext, named};
use std::collections::HashSet;

/// The most searches whose results are kept.
const MOST_TEXTS: usize = 16;

/// The results of searches. They hold as long as no text changes.
#[derive(Debug, Default)]
pub(super) struct Texts(Vec<(Predicate, Bits)>);

impl Texts {
    pub(super) fn clear(&mut self) {
        self.0.clear();
    }

    fn find(
        &mut self,
        predicate: &Predicate,
        search: impl FnOnce() -> rusqlite::Result<Bits>,
    ) -> rusqlite::Result<Bits> {
        if let Some((_, bits)) = self.0.iter().find(|(known, _)| known == predicate) {
            return Ok(bits.clone());
        }
        let bits = search()?;
        if self.0.len() == MOST_TEXTS {
            self.0.remove(0);
        }
        self.0.push((predicate.clone(), bits.clone()));
        Ok(bits)
    }
}

/// Finds the articles of conditions.
pub(super) struct Evaluator<'a> {
    pub(super) snapshot: &'a Snapshot,
    pub(super) context: &'a QueryContext,
    /// The ids of a query, in its order.
    pub(super) search: &'a dyn Fn(&Query) -> rusqlite::Result<Vec<ArticleId>>,
    /// The ids of a condition on texts, in any order; articles that are not shown may be among them.
    pub(super) holding: &'a dyn Fn(&Predicate) -> rusqlite::Result<Vec<i64>>,
    pub(super) texts: &'a mut Texts,
}

impl Evaluator<'_> {
    /// The rows for which `predicate` holds; among them may be rows that are no longer shown.
    pub(super) fn bits(&mut self, predicate: &Predicate) -> rusqlite::Result<Bits> {
        let snapshot = self.snapshot;
        let len = snapshot.len();
        let each = |holds: &dyn Fn(usize) -> bool| Bits::where_each(len, holds);
        let now = self.context.now.0;
        Ok(match predicate {
            Predicate::Unread => snapshot.read.clone().not(),
            Predicate::Read => snapshot.read.clone(),
            Predicate::Starred => snapshot.starred.clone(),
            Predicate::New => snapshot.new.clone(),
            Predicate::Tagged => each(&|row| !snapshot.tags_of(row).is_empty()),
            Predicate::Local => {
                let local = |source: &SourceRow| source.local;
                each(&|row| snapshot.sources.get(snapshot.source_of(row)).is_some_and(local))
            }
            Predicate::Has(part) => {
                let mut parts = Part::ALL.iter().zip(&snapshot.parts);
                let found = parts.find(|(other, _)| *other == part);
                found.map_or_else(|| Bits::empty(len), |(_, bits)| bits.clone())
            }
            Predicate::Tag(name) => {
                let chosen = snapshot.tags_where(named(name));
                each(&|row| snapshot.tags_of(row).iter().any(|tag| chosen.contains(tag)))
            }
            Predicate::Author(name) => {
                let chosen = numbers(snapshot.author_keys.iter(), name);
                // No name at all is that of articles without an author, and part of every name.
                let is_empty = key(&name.text).is_empty();
                each(&|row| match snapshot.authors_of(row) {
                    [] => is_empty,
                    authors if is_empty => !name.whole && !authors.is_empty(),
                    authors => authors.iter().any(|author| chosen.contains(author)),
                })
            }
            Predicate::Source(id) => snapshot.of_sources(|source| source.id == id.0),
            Predicate::SourceName(name) => {
                let is = named(name);
                snapshot.of_sources(|source| is(&source.name) || is(&source.key))
            }
            Predicate::Folder(folder) => {
                let is = named(folder);
                snapshot.of_sources(|source| is(&source.folder))
            }
            Predicate::Language(tag) => {
                let chosen = languages(snapshot, tag);
                each(&|row| chosen.get(snapshot.language_of(row)).copied().unwrap_or(false))
            }
            Predicate::Newer(seconds) => self.between(Some(now.saturating_sub(*seconds)), None),
            Predicate::Older(seconds) => self.between(None, Some(now.saturating_sub(*seconds))),
            Predicate::Within(period) => {
                let (from, to) = period.days(self.context.today());
                let (first, after) = self.context.seconds(from, to);
                self.between(first, after)
            }
            Predicate::Dated { from, to } => {
                let (first, after) = self.context.seconds(*from, *to);
                self.between(first, after)
            }
            Predicate::Text(_) | Predicate::Title(_) | Predicate::Url(_) => {
                self.texts.find(predicate, || {
                    let mut bits = Bits::empty(len);
                    let found = (self.holding)(predicate)?;
                    found
                        .iter()
                        .filter_map(|id| snapshot.row_of(*id))
                        .for_each(|row| bits.insert(row));
                    Ok(bits)
                })?
            }
            // Nobody put the filter in its place, so there is none.
            Predicate::Saved(_) => Bits::empty(len),
            Predicate::Not(inner) => self.bits(inner)?.not(),
            Predicate::All(children) => {
                let mut all = Bits::full(len);
                for child in children {
                    all = all.and(&self.bits(child)?);
                }
                all
            }
            Predicate::Any(children) => {
                let mut any = Bits::empty(len);
                for child in children {
                    any = any.or(&self.bits(child)?);
                }
                any
            }
        })
    }

    /// The rows from one second on to another, which is not included.
    fn between(&self, first: Option<i64>, after: Option<i64>) -> Bits {
        let sort = &self.snapshot.sort;
        let (first, after) = (first.unwrap_or(i64::MIN), after.unwrap_or(i64::MAX));
        Bits::where_each(self.snapshot.len(), |row| {
            sort.get(row).is_some_and(|sort| (first..after).contains(sort))
        })
    }
}

/// The numbers of the folded names that are meant.
fn numbers<'a>(names: impl Iterator<Item = &'a str>, name: &Name) -> HashSet<u32> {
    let is = named(name);
    (0..).zip(names).filter(|(_, folded)| is(folded)).map(|(number, _)| number).collect()
}

/// For each language, true if it is `tag` or begins with it.
fn languages(snapshot: &Snapshot, tag: &str) -> Vec<bool> {
    let tag = tag.to_ascii_lowercase();
    let is = |own: &str| {
        own.strip_prefix(&tag).is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
    };
    snapshot.languages.iter().map(is).collect()
}
