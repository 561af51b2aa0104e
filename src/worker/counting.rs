//! Counts articles, and notices what other programs change in the database: another copy of the panes,
//! a refresh by cron.
//!
//! The system tells when the file is written, so nothing is done while nobody writes. SQLite then
//! tells whether another connection wrote, and the counts tell whether the list is another one.
use super::{Asked, StoreThread};
use crate::app::Report;
use crate::fetch::{Watch, WatchNotice};
use crate::news::Counts;
use crate::store::StoreError;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// The time for which the database must be quiet. While it is written without a pause, the watch tells
/// of it after ten times as long.
const PAUSE: Duration = Duration::from_millis(80);

impl StoreThread {
    /// Reports the counts that the database keeps; the panes then ask for those of their filter.
    pub(super) fn count(&mut self) -> Result<(), StoreError> {
        let counts = self.store.counts(None)?;
        self.tell_counts(counts);
        // Not before: the start has no time for it.
        self.watch_database();
        self.complete_index();
        Ok(())
    }

    fn tell_counts(&mut self, counts: Counts) {
        self.elsewhere.counted(&counts);
        self.report(Report::Counts(counts));
    }

    /// Has the index completed, once in a session and if it is not complete.
    fn complete_index(&mut self) {
        let can_be = !self.store.is_read_only() && self.store.path() != Path::new(":memory:");
        // What cannot be asked now is asked at the next start.
        if self.indexing.is_due() && can_be && !self.store.is_index_complete().unwrap_or(true) {
            self.indexing.start(self.store.path().to_owned());
        }
    }

    fn watch_database(&mut self) {
        if self.elsewhere.watch.is_some() || self.store.path() == Path::new(":memory:") {
            return;
        }
        if let Ok(version) = self.store.data_version() {
            self.elsewhere.is_new(version);
        }
        let database = self.store.path();
        let files = [database.to_owned(), write_ahead_log(database)];
        let files = files.iter().map(|file| file.to_string_lossy().into_owned()).collect();
        let requests = self.requests.clone();
        let tell = move |notice| match notice {
            WatchNotice::Changed(_) => drop(requests.send(Asked::DatabaseWritten)),
            // The list is then as new as the last thing that was asked.
            WatchNotice::Failed(_) => {}
        };
        self.elsewhere.watch = Some(Watch::start(files, PAUSE, tell));
    }

    /// Reports a change of the articles that was not made here.
    pub(super) fn database_written(&mut self) {
        // What cannot be read now is looked at after the next change.
        let Ok(version) = self.store.data_version() else { return };
        if !self.elsewhere.is_new(version) {
            return;
        }
        let Ok(counts) = self.store.counts(None) else { return };
        let is_refreshing = self.schedule.running.is_some() || self.indexing.is_running();
        if let Some(changed) = self.elsewhere.changed(&counts, is_refreshing) {
            self.tell_counts(counts);
            self.report(Report::ChangedElsewhere(changed));
        }
    }
}

/// The file that SQLite writes to before the database.
fn write_ahead_log(database: &Path) -> PathBuf {
    let mut name = database.as_os_str().to_owned();
    name.push("-wal");
    name.into()
}
