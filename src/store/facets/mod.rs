//! Counts for the rows of the filter pane.
//!
//! A [`FacetCounter`] holds the articles in memory, column by column, and follows the changes of one
//! connection. What others change has it read everything again.
mod bits;
mod count;
mod evaluate;
mod snapshot;
mod touched;

pub use touched::Touched;

use super::select::QueryContext;
use super::{Result, Store};
use crate::query::{Choices, FacetCounts, NamedQuery};
use count::Counting;
use evaluate::{Evaluator, Texts};
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
            let evaluator =
                Evaluator { snapshot, context, search: &search, texts: &mut self.texts };
            Counting { evaluator, connection, choices, hides_read, saved }.run()
        })
    }
}
