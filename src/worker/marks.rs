//! Writes marks, and reports for every one whether it is kept: none is lost in silence.
use super::{StoreThread, unread};
use crate::app::Report;
use crate::locale::Phrase;
use crate::news::{Mark, Marking, Timestamp};
use crate::query::Query;
use crate::store::{Store, StoreError};

impl StoreThread {
    /// Writes a marking together with those that wait.
    pub(super) fn mark(&mut self, marking: Marking) -> Result<(), StoreError> {
        if let Some(reason) = self.unkept() {
            self.refused = true;
            self.report(Report::Unwritten { marking, reason });
            return Ok(());
        }
        let waiting = self.unwritten.markings();
        self.unwritten.add(&marking);
        match write(&mut self.store, &self.unwritten.markings()) {
            Ok(()) => {
                self.unwritten.clear();
                self.report(Report::Written(marking));
                self.caught_up(waiting);
                self.count()
            }
            Err(error) => {
                self.report(Report::Unwritten { marking, reason: self.waits(&error) });
                Ok(())
            }
        }
    }

    /// Marks all articles read that a query finds.
    pub(super) fn mark_all_read(&mut self, query: Query) -> Result<(), StoreError> {
        let marking = |ids| Marking { ids, mark: Mark::Read, on: true };
        if let Some(reason) = self.unkept() {
            self.refused = true;
            self.report(Report::Unwritten { marking: marking(Vec::new()), reason });
            return Ok(());
        }
        match self.store.mark_all_read(&query) {
            Ok(ids) => {
                self.report(Report::Marked(marking(ids)));
                self.count()
            }
            Err(error) => {
                let marking = marking(self.store.ids(&unread(query))?);
                self.unwritten.add(&marking);
                self.report(Report::Unwritten { marking, reason: self.waits(&error) });
                Ok(())
            }
        }
    }

    /// Tries again to write the marks that wait.
    pub(super) fn write_waiting(&mut self) {
        let waiting = self.unwritten.markings();
        match write(&mut self.store, &waiting) {
            Ok(()) => {
                self.unwritten.clear();
                self.caught_up(waiting);
                if let Err(error) = self.count() {
                    self.fail(error.phrase());
                }
            }
            Err(_) => self.unwritten.postpone(),
        }
    }

    /// The sentence to leave the program with, when an action of the user is not kept.
    pub(super) fn left(&mut self) -> Option<Phrase> {
        if self.unkept.is_none() {
            // What could not be noted shows older articles as new ones, and loses nothing.
            let _ = self.store.depart(Timestamp::now());
        }
        if let Some(reason) = self.unkept() {
            // Who only read has lost nothing.
            let sentence = || Phrase::new("exit-nothing-kept").with("reason", reason);
            return self.refused.then(sentence);
        }
        if self.unwritten.is_empty() {
            return None;
        }
        let error = write(&mut self.store, &self.unwritten.markings()).err()?;
        let count = self.unwritten.count();
        Some(Phrase::new("exit-marks-lost").with("count", count).with("reason", error.phrase()))
    }

    /// The reason why nothing is kept in this session; `None` when it is.
    fn unkept(&self) -> Option<Phrase> {
        self.unkept.as_ref().map(StoreError::phrase)
    }

    fn waits(&self, error: &StoreError) -> Phrase {
        Phrase::new("marks-wait").with("reason", error.phrase())
    }

    /// Reports that marks that waited are written.
    fn caught_up(&self, waited: Vec<Marking>) {
        if !waited.is_empty() {
            self.report(Report::CaughtUp(waited));
        }
    }
}

/// Writes all of these markings, or none.
fn write(store: &mut Store, markings: &[Marking]) -> Result<(), StoreError> {
    store.together(|store| {
        markings.iter().try_for_each(|one| store.mark(&one.ids, &one.mark, one.on))
    })
}
