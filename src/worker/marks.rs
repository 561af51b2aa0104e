//! Writes marks, and reports for every one whether it is kept: none is lost in silence.
use super::StoreThread;
use crate::app::Report;
use crate::locale::Phrase;
use crate::news::{Mark, Marking, Step, Timestamp};
use crate::query::Query;
use crate::store::{Store, StoreError};

impl StoreThread {
    /// Writes markings as one step of the history, after those that wait.
    pub(super) fn mark(&mut self, markings: Vec<Marking>) -> Result<(), StoreError> {
        if let Some(reason) = self.unkept() {
            self.refused = true;
            self.report(Report::Unwritten { markings, reason });
            return Ok(());
        }
        let waiting = self.unwritten.markings();
        match write(&mut self.store, &waiting, &markings) {
            Ok(step) => {
                self.unwritten.clear();
                self.report(Report::Written { markings, step });
                self.caught_up(waiting);
                self.count()
            }
            Err(error) => {
                markings.iter().for_each(|marking| self.unwritten.add(marking));
                self.report(Report::Unwritten { markings, reason: self.waits(&error) });
                Ok(())
            }
        }
    }

    /// Undoes the last step of the history, or makes the one again that was undone last. Marks that
    /// wait are the last step, so they are written before.
    pub(super) fn go(&mut self, redo: bool) -> Result<(), StoreError> {
        if let Some(reason) = self.unkept() {
            self.fail(reason);
            return Ok(());
        }
        if !self.unwritten.is_empty() {
            self.write_waiting();
        }
        if !self.unwritten.is_empty() {
            self.fail(Phrase::new("undo-waits"));
            return Ok(());
        }
        let step = if redo { self.store.redo() } else { self.store.undo() }?;
        let changed = step.is_some();
        self.report(Report::Stepped { step, redone: redo });
        if changed { self.count() } else { Ok(()) }
    }

    /// Changes a tag, after the marks that wait.
    pub(super) fn retag(
        &mut self,
        change: impl FnOnce(&mut Store) -> Result<Option<Step>, StoreError>,
    ) -> Result<(), StoreError> {
        if let Some(reason) = self.unkept() {
            self.fail(reason);
            return Ok(());
        }
        if !self.unwritten.is_empty() {
            self.write_waiting();
        }
        if let Some(step) = change(&mut self.store)? {
            self.report(Report::Retagged(step));
        }
        self.count()
    }

    /// Marks all articles read that a query finds.
    pub(super) fn mark_all_read(&mut self, query: Query) -> Result<(), StoreError> {
        let marking = |ids| Marking { ids, mark: Mark::Read, on: true };
        if let Some(reason) = self.unkept() {
            self.refused = true;
            self.report(Report::Unwritten { markings: vec![marking(Vec::new())], reason });
            return Ok(());
        }
        match self.store.mark_all_read(&query) {
            Ok(ids) => {
                self.report(Report::Marked(marking(ids)));
                self.count()
            }
            Err(error) => {
                let marking = marking(self.store.unread_ids(&query, &[])?);
                self.unwritten.add(&marking);
                self.report(Report::Unwritten {
                    markings: vec![marking],
                    reason: self.waits(&error),
                });
                Ok(())
            }
        }
    }

    /// Tries again to write the marks that wait.
    pub(super) fn write_waiting(&mut self) {
        let waiting = self.unwritten.markings();
        match write(&mut self.store, &waiting, &[]) {
            Ok(_) => {
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
        let error = write(&mut self.store, &self.unwritten.markings(), &[]).err()?;
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

/// Writes the markings that wait, and then `new` as a step of its own: all of them, or none. Returns
/// the new step.
fn write(store: &mut Store, waiting: &[Marking], new: &[Marking]) -> Result<Step, StoreError> {
    store.together(|store| {
        store.change(waiting)?;
        store.change(new)
    })
}
