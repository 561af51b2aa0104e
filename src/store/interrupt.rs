//! Ends a question from another thread.
use super::{Result, Store};
use rusqlite::InterruptHandle;
use std::fmt;
use std::thread::{self, JoinHandle};
use std::time::Duration;

/// The time between two interrupts of a thread that has not ended.
const PAUSE: Duration = Duration::from_millis(2);

/// The most attempts to leave the transaction of a question that was interrupted.
const ATTEMPTS: usize = 1_000;

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

    /// Asks questions that an interrupt ends from now on, also in between of two statements.
    ///
    /// # Errors
    ///
    /// Those of `ask`, or when the database cannot be asked at all.
    pub fn interruptible<T>(&self, ask: impl FnOnce() -> Result<T>) -> Result<T> {
        let answer = self.ask(|connection| {
            // SQLite forgets an interrupt as soon as no statement runs (`sqlite3_interrupt`). This one is
            // not done before `ask` is.
            let mut held = connection.prepare_cached("SELECT 1 UNION ALL SELECT 2")?;
            let mut held = held.query([])?;
            held.next()?;
            Ok(ask())
        });
        // An interrupt ends the end of a transaction, too. All later questions would be asked of the state
        // of then. Another interrupt may end this one.
        for _ in 0..ATTEMPTS {
            if self.connection.is_autocommit() || self.connection.execute_batch("ROLLBACK").is_ok()
            {
                break;
            }
        }
        answer?
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::query::Query;
    use std::sync::mpsc;

    #[test]
    fn what_is_asked_after_an_interrupt_sees_what_was_written_since() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("news.db");
        let mut writer = Store::open(&path).unwrap();
        writer.make_authors_endless();
        let store = Store::open(&path).unwrap();
        let interrupter = store.interrupter();
        let unread = "SELECT count(*) FROM article WHERE read = 0";
        let count = |store: &Store| {
            store.read(|connection| connection.query_row(unread, [], |row| row.get::<_, i64>(0)))
        };
        // Only the end of its transaction is interrupted.
        let own = store.interruptible(|| {
            store.read(|connection| {
                let count: i64 = connection.query_row(unread, [], |row| row.get(0))?;
                interrupter.interrupt();
                Ok(count)
            })
        });
        assert!(own.is_err_and(|error| error.is_interrupted()));
        writer.mark_all_read(&Query::default()).unwrap();
        assert_eq!(store.interruptible(|| count(&store)).unwrap(), 0);
    }

    #[test]
    fn an_interrupt_ends_a_question_and_what_follows_it_but_not_the_next_one() {
        let mut store = Store::open_in_memory().unwrap();
        store.make_authors_endless();
        let interrupter = store.interrupter();
        let (begun, waits) = mpsc::channel();
        let (interrupted, goes_on) = mpsc::channel();
        let thread = thread::spawn(move || {
            let ids = |query: &str| store.ids(&Query::parse(query).unwrap());
            let own = store.interruptible(|| {
                begun.send(()).unwrap();
                // No statement of the question has begun when it is interrupted.
                goes_on.recv().unwrap();
                ids("author:nobody")
            });
            let after = store.interruptible(|| ids("is:unread"));
            (own, after)
        });
        waits.recv().unwrap();
        interrupter.interrupt();
        interrupted.send(()).unwrap();
        let (own, after) = thread.join().unwrap();
        assert!(own.is_err_and(|error| error.is_interrupted()));
        assert_eq!(after.unwrap().len(), 1);
    }
}
