//! Ends a question from another thread.
use super::Store;
use rusqlite::InterruptHandle;
use std::fmt;
use std::thread::{self, JoinHandle};
use std::time::Duration;

/// The time between two interrupts of a thread that has not ended.
const PAUSE: Duration = Duration::from_millis(2);

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

    /// Waits for the end of a thread that asks the store, and ends each question that it begins until
    /// then: an interrupt reaches only a question that has begun.
    pub fn join<T>(&self, thread: JoinHandle<T>) -> Option<T> {
        while !thread.is_finished() {
            self.interrupt();
            thread::sleep(PAUSE);
        }
        thread.join().ok()
    }
}

impl Store {
    /// The interrupter of this store, which other threads may use.
    pub fn interrupter(&self) -> Interrupter {
        Interrupter(self.connection.get_interrupt_handle())
    }
}
