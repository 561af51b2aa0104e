//! The lock that allows one refresh at a time for a database, over all processes.
use super::RefreshError;
use std::fs::{File, OpenOptions, TryLockError};
#[cfg(unix)]
use std::os::unix::fs::OpenOptionsExt as _;
use std::path::{Path, PathBuf};
use std::time::Duration;
use tokio_util::sync::CancellationToken;

/// The interval at which a waiting refresh tries again.
const POLL: Duration = Duration::from_millis(100);

/// The lock, held while a refresh runs. The operating system releases it when the process ends,
/// however it ends. The file itself stays: if it were removed, two processes could lock two files.
#[derive(Debug)]
pub struct RefreshLock {
    file: Option<File>,
}

impl RefreshLock {
    /// Takes the lock that lies beside `database`, if no other refresh has it.
    ///
    /// # Errors
    ///
    /// [`RefreshError::Busy`] when another refresh has it, [`RefreshError::Lock`] when the file
    /// cannot be locked.
    pub fn take(database: &Path) -> Result<Self, RefreshError> {
        // A database in memory belongs to this process alone.
        if database == Path::new(":memory:") {
            return Ok(Self { file: None });
        }
        let path = lock_path(database);
        let shown = || path.display().to_string();
        let lock_error =
            |error: std::io::Error| RefreshError::Lock { path: shown(), reason: error.to_string() };
        let mut options = OpenOptions::new();
        options.write(true).create(true).truncate(false);
        #[cfg(unix)]
        options.mode(0o600);
        let file = options.open(&path).map_err(lock_error)?;
        match file.try_lock() {
            Ok(()) => Ok(Self { file: Some(file) }),
            Err(TryLockError::WouldBlock) => {
                Err(RefreshError::Busy { path: database.display().to_string() })
            }
            Err(TryLockError::Error(error)) => Err(lock_error(error)),
        }
    }

    /// Takes the lock as soon as no other refresh has it; calls `busy` if it has to wait.
    ///
    /// # Errors
    /// [`RefreshError::Cancelled`] when `cancel` was called before.
    pub fn wait(
        database: &Path,
        cancel: &CancellationToken,
        busy: impl FnOnce(),
    ) -> Result<Self, RefreshError> {
        let mut busy = Some(busy);
        loop {
            match Self::take(database) {
                Err(RefreshError::Busy { .. }) => {}
                taken => return taken,
            }
            if let Some(busy) = busy.take() {
                busy();
            }
            if cancel.is_cancelled() {
                return Err(RefreshError::Cancelled);
            }
            std::thread::sleep(POLL);
        }
    }
}

impl Drop for RefreshLock {
    /// Unlocks the file. Closing it is not enough: a program that is being started at this moment
    /// holds a copy.
    fn drop(&mut self) {
        if let Some(file) = &self.file {
            // It fails only where closing is enough.
            let _ = file.unlock();
        }
    }
}

fn lock_path(database: &Path) -> PathBuf {
    let mut name = database.as_os_str().to_owned();
    name.push(".refresh");
    name.into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Instant;

    #[test]
    fn the_second_waits_or_says_so() {
        let folder = tempfile::tempdir().unwrap();
        let database = folder.path().join("news.db");
        let cancel = CancellationToken::new();
        let first = RefreshLock::take(&database).unwrap();
        let second = RefreshLock::take(&database);
        assert!(matches!(second, Err(RefreshError::Busy { .. })));

        let (path, token) = (database.clone(), cancel.clone());
        let (busy, heard) = std::sync::mpsc::channel();
        let waiting = std::thread::spawn(move || {
            RefreshLock::wait(&path, &token, || busy.send(()).unwrap()).is_ok()
        });
        std::thread::sleep(POLL * 2);
        assert!(!waiting.is_finished());
        drop(first);
        assert!(waiting.join().unwrap());
        assert_eq!(heard.iter().count(), 1, "told once");
    }

    #[test]
    fn waiting_ends_with_cancel() {
        let folder = tempfile::tempdir().unwrap();
        let database = folder.path().join("news.db");
        let cancel = CancellationToken::new();
        let _first = RefreshLock::take(&database).unwrap();
        cancel.cancel();
        let begin = Instant::now();
        let taken = RefreshLock::wait(&database, &cancel, || {});
        assert!(matches!(taken, Err(RefreshError::Cancelled)));
        assert!(begin.elapsed() < Duration::from_secs(5));
    }

    #[test]
    fn a_folder_that_is_not_there_is_named() {
        let error = RefreshLock::take(Path::new("/nowhere/x.db"));
        assert!(matches!(error, Err(RefreshError::Lock { path, .. }) if path.contains("/nowhere")));
    }

    #[test]
    fn databases_in_memory_are_not_locked() {
        let path = Path::new(":memory:");
        let _first = RefreshLock::take(path).unwrap();
        assert!(RefreshLock::take(path).is_ok());
    }
}
