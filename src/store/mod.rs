//! SQLite: the only module with SQL. It stores sources, articles, tags, states and the reader's
//! place.
//!
//! A [`Store`] is one connection, owned by one thread. Several processes and several stores of one
//! process can share a file: readers never wait for a writer (WAL), and writers wait for each
//! other. This module fetches, parses and shows nothing.
mod backup;
mod care;
mod change;
mod counts;
mod error;
mod facets;
mod fetched;
mod foreign;
mod full_text;
mod functions;
mod hash;
mod health;
mod history;
mod hits;
mod identity;
mod index;
mod interrupt;
mod kept;
mod marks;
mod matching;
mod merge;
mod near;
mod news_flash;
mod newsboat;
mod open;
mod openings;
mod pack;
mod page;
mod parts;
mod prepare;
mod read;
mod rescue;
mod resume;
mod retain;
mod roots;
mod rules;
mod schema;
mod seen;
mod select;
mod sources;
mod spelling;
mod steps;
mod tagging;
mod tags;
mod twins;
mod words;

#[cfg(test)]
mod tests;

pub use backup::{BackupError, Companion, Restoration, back_up};
pub use care::Statistics;
pub use error::StoreError;
pub use facets::{FacetCounter, Touched};
pub use fetched::{FetchState, FileState};
pub use foreign::ForeignError;
pub use full_text::{Pageless, PreparedText};
pub use health::Health;
pub use interrupt::Interrupter;
pub use merge::{Intake, Merged};
pub use news_flash::{Subscription, is_news_flash, subscriptions};
pub use newsboat::{CachedItem, NewsboatCache};
pub use prepare::{Draft, Prepared, Preparer};
pub use rescue::{Examination, Holdings, RescueError, examine, rescue};
pub use retain::Retention;
pub use rules::{Applied, Notable, RuleEffect};
pub use seen::Seen;
pub use sources::FetchOutcome;

use hits::Remembered;
use rusqlite::{Connection, Transaction, TransactionBehavior};
use std::path::{Path, PathBuf};
use words::Pending;

type Result<T> = std::result::Result<T, StoreError>;

/// One connection to the database of articles.
#[derive(Debug)]
pub struct Store {
    connection: Connection,
    path: PathBuf,
    read_only: bool,
    /// The words that the present transaction has yet to write.
    pending: Pending,
    remembered: Remembered,
}

impl Store {
    /// The file of the database; `:memory:` for a database in memory.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// True if the file or its folder cannot be written. Reading works then, and every change fails
    /// with [`StoreError::ReadOnly`].
    pub fn is_read_only(&self) -> bool {
        self.read_only
    }

    /// Runs `read` on one state of the database. Changes by others are not seen meanwhile, and the
    /// file is locked once, not for each statement.
    fn read<T>(&self, read: impl FnOnce(&Connection) -> rusqlite::Result<T>) -> Result<T> {
        self.ask(|connection| {
            if !connection.is_autocommit() {
                return read(connection);
            }
            let transaction =
                Transaction::new_unchecked(connection, TransactionBehavior::Deferred)?;
            let value = read(&transaction)?;
            transaction.commit()?;
            Ok(value)
        })
    }

    /// Runs `ask`, and names the file in its error.
    fn ask<T>(&self, ask: impl FnOnce(&Connection) -> rusqlite::Result<T>) -> Result<T> {
        ask(&self.connection).map_err(|error| StoreError::of(error, &self.path))
    }

    /// Runs `work` in one transaction, because a commit for every write takes longer than the
    /// writes. An error undoes all writes, so `work` must end with the first error.
    ///
    /// # Errors
    ///
    /// The error of `work`, or of the database that takes no transaction.
    pub fn together<T>(&mut self, work: impl FnOnce(&mut Self) -> Result<T>) -> Result<T> {
        let run = |store: &Self, sql| {
            let done = store.connection.execute_batch(sql);
            done.map_err(|error| StoreError::of(error, &store.path))
        };
        run(self, "BEGIN IMMEDIATE")?;
        let result = work(self).and_then(|value| {
            let Self { connection, pending, path, .. } = self;
            pending.write(connection).map_err(|error| StoreError::of(error, path))?;
            run(self, "COMMIT").map(|()| value)
        });
        self.pending.clear();
        // Some errors, such as a full disk, have ended the transaction already.
        if result.is_err() && !self.connection.is_autocommit() {
            run(self, "ROLLBACK")?;
        }
        result
    }

    /// Runs `write` in one transaction, or in that of [`Store::together`]: all of its changes are
    /// kept, or none.
    fn write<T>(&mut self, write: impl FnOnce(&Connection) -> rusqlite::Result<T>) -> Result<T> {
        self.write_words(|connection, _| write(connection))
    }

    /// As [`Store::write`], with words for the index, which are written at the end of the
    /// transaction.
    fn write_words<T>(
        &mut self,
        write: impl FnOnce(&Connection, &mut Pending) -> rusqlite::Result<T>,
    ) -> Result<T> {
        let Self { connection, path, pending, .. } = self;
        if !connection.is_autocommit() {
            return write(connection, pending).map_err(|error| StoreError::of(error, path));
        }
        let run = || {
            // Immediate: a deferred transaction that reads first cannot wait for another writer.
            let transaction =
                connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
            let value = write(&transaction, pending)?;
            pending.write(&transaction)?;
            transaction.commit()?;
            Ok(value)
        };
        let written = run().map_err(|error| StoreError::of(error, path));
        self.pending.clear();
        written
    }
}
