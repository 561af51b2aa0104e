//! Ends a question from another thread.
use super::Store;
use rusqlite::InterruptHandle;
use std::fmt;

/// Ends the question that a store is answering, inside SQLite.
pub struct Interrupter(InterruptHandle);

impl fmt::Debug for Interrupter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Interrupter").finish_non_exhaustive()
    }
}

impl Interrupter {
    /// Ends the question. It fails with an error that
    /// [`is_interrupted`](super::StoreError::is_interrupted); nothing happens if there is none.
    pub fn interrupt(&self) {
        self.0.interrupt();
    }
}

impl Store {
    /// The interrupter of this store, which other threads may use.
    pub fn interrupter(&self) -> Interrupter {
        Interrupter(self.connection.get_interrupt_handle())
    }
}
