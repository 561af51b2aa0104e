//! Counts for the rows of the filter pane.
//!
//! A [`FacetCounter`] holds the articles in memory, column by column, and follows the changes of one
//! connection. What others change has it read everything again.
mod bits;
mod count;
mod evaluate;
mod names;
mod snapshot;
mod touched;

pub use touched::Touched;

use super::hits::{Hits, Join, Spelling, Within};
use super::select::QueryContext;
use super::{Result, Store};
use crate::query::{Choices, FacetCounts, NamedQuery, Predicate, Query, Wording};
use count::Counting;
use evaluate::{Evaluator, Texts};
use rusqlite::Connection;
use snapshot::Snapshot;

/// Counts articles for the filter pane.
#[derive(Debug, Default)]
pub struct FacetCounter {
    snapshot: Option<Snapshot>,
    texts: Texts,
}

impl FacetCounter {
    /// Takes note that articles changed.
    ///
    /// # Errors
    ///
    /// When the database cannot be read.
    pub fn touch(&mut self, store: &Store, touched: &Touched) -> Result<()> {
        let is_followed = match (&mut self.snapshot, touched) {
            (None, _) => true,
            (Some(_), Touched::Unknown) => false,
            (Some(_), Touched::Articles(ids)) if ids.is_empty() => true,
            (Some(snapshot), Touched::Articles(ids)) => {
                let live = snapshot.live.clone();
                let is_followed = store.read(|connection| snapshot.update(connection, ids))?;
                // The second chance of a search goes by the articles that are shown.
                if snapshot.live != live {
                    self.texts.clear();
                }
                is_followed
            }
        };
        if !is_followed {
            self.snapshot = None;
        }
        Ok(())
    }

    /// The rows for these choices with their numbers. `hides_read` is true if the list leaves read
    /// articles out where no condition names them. The articles are read first if they are not in memory.
    ///
    /// # Errors
    ///
    /// When the database cannot be read.
    pub fn count(
        &mut self,
        store: &Store,
        choices: &Choices,
        hides_read: bool,
        saved: &[NamedQuery],
    ) -> Result<FacetCounts> {
        self.count_at(store, (choices, hides_read), saved, &QueryContext::now())
    }

    pub(super) fn count_at(
        &mut self,
        store: &Store,
        (choices, hides_read): (&Choices, bool),
        saved: &[NamedQuery],
        context: &QueryContext,
    ) -> Result<FacetCounts> {
        let snapshot = match self.snapshot.take() {
            Some(snapshot) => snapshot,
            None => {
                self.texts.clear();
                store.read(Snapshot::read)?
            }
        };
        let snapshot = self.snapshot.insert(snapshot);
        store.read(|connection| {
            let search = |query: &_| super::read::found(connection, query, context);
            let holding = |predicate: &_| holding(connection, predicate, context);
            let evaluator = Evaluator {
                snapshot,
                context,
                search: &search,
                holding: &holding,
                texts: &mut self.texts,
            };
            Counting { evaluator, connection, choices, hides_read, saved }.run()
        })
    }
}

/// The articles with a text, among them such as are not shown. Those with words need no list.
fn holding(
    connection: &Connection,
    predicate: &Predicate,
    context: &QueryContext,
) -> rusqlite::Result<Vec<i64>> {
    if let Predicate::Text(wording) | Predicate::Title(wording) = predicate
        && !matches!(wording, Wording::Pattern(_))
    {
        let which = (Within::Store, Spelling::SecondChance);
        if let Some(hits) = Hits::find(connection, &[predicate], Join::All, which)? {
            return Ok(hits.into_ids());
        }
    }
    let ids = super::read::found(connection, &Query::of(predicate.clone()), context)?;
    Ok(ids.into_iter().map(|id| id.0).collect())
}
