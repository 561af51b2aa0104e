//! Opens a database: creates and migrates it, or opens a read-only one.
use super::functions;
use super::hits::Remembered;
use super::schema::{VERSION, migrations};
use super::words::Pending;
use super::{Result, Store, StoreError};
use rusqlite::{Connection, OpenFlags, TransactionBehavior};
use rusqlite_migration::Error as MigrationError;
use std::fs::{DirBuilder, File, OpenOptions};
use std::io::{self, ErrorKind};
#[cfg(unix)]
use std::os::unix::fs::{DirBuilderExt as _, OpenOptionsExt as _};
use std::path::{Path, PathBuf};
use std::time::Duration;

/// The longest time that a writer waits for another one.
const BUSY: Duration = Duration::from_secs(10);

/// The bytes of a page of a new database. Bodies of a few kilobytes fill small pages badly: a quarter of a
/// database with pages of 4 096 bytes was empty.
pub(super) const PAGE: usize = 16_384;

/// The bytes after which the log is copied to the file.
const LOG: usize = 16 << 20;
/// The same for many writes in a row.
const LONG_LOG: usize = 64 << 20;

impl Store {
    /// Opens the database at `path`. A missing file or folder is created, readable by the user
    /// alone. A file that cannot be written is opened for reading; see [`Store::is_read_only`].
    ///
    /// # Errors
    ///
    /// When the file cannot be opened or made, is no database, is damaged, or was written by a
    /// newer version.
    pub fn open(path: &Path) -> Result<Self> {
        let failed = |error: io::Error| StoreError::Open {
            path: path.to_owned(),
            reason: error.to_string(),
        };
        if let Err(error) = create(path) {
            return match is_denied(&error) && path.exists() {
                true => Self::open_for_reading(path),
                false => Err(failed(error)),
            };
        }
        match Self::open_for_writing(path) {
            // The file can be written but not the folder, where the log has to lie.
            Err(StoreError::ReadOnly { .. } | StoreError::Open { .. }) => {
                Self::open_for_reading(path)
            }
            result => result,
        }
    }

    /// A database that disappears with this value.
    ///
    /// # Errors
    ///
    /// When SQLite cannot make it.
    pub fn open_in_memory() -> Result<Self> {
        let path = PathBuf::from(":memory:");
        let connection =
            Connection::open_in_memory().map_err(|error| StoreError::of(error, &path))?;
        Self::of(connection, path).prepared()
    }

    /// Prepares for many writes in a row: keeps more of the indexes in memory, and copies the log
    /// to the file less often.
    ///
    /// # Errors
    ///
    /// When the database cannot be used.
    pub fn expect_many_writes(&self) -> Result<()> {
        self.ask(|connection| {
            connection.execute_batch("PRAGMA cache_size = -16000")?;
            limit_log(connection, LONG_LOG)
        })
    }

    /// Prepares for reading beside another connection of this program: keeps few pages in memory,
    /// because the system keeps them too.
    ///
    /// # Errors
    ///
    /// When the database cannot be used.
    pub fn spare_memory(&self) -> Result<()> {
        self.ask(|connection| {
            connection.execute_batch("PRAGMA cache_size = -1000; PRAGMA shrink_memory;")
        })
    }

    fn open_for_writing(path: &Path) -> Result<Self> {
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let connection = Connection::open_with_flags(path, flags)
            .map_err(|error| StoreError::of(error, path))?;
        Self::of(connection, path.to_owned()).prepared()
    }

    fn of(connection: Connection, path: PathBuf) -> Self {
        let (pending, remembered) = (Pending::default(), Remembered::default());
        Self { connection, path, read_only: false, pending, remembered }
    }

    fn prepared(mut self) -> Result<Self> {
        self.ask(|connection| {
            configure(connection)?;
            // It holds for a file without a table.
            connection.execute_batch(&format!("PRAGMA page_size = {PAGE}"))?;
            write_ahead(connection)?;
            limit_log(connection, LOG)
        })?;
        self.migrate()?;
        Ok(self)
    }

    fn migrate(&mut self) -> Result<()> {
        if self.ask(version)? >= VERSION {
            return self.refuse_newer();
        }
        // Two programs that start at once must not both migrate: the folder is the lock, and the
        // version is read again behind it.
        let folder = self.path.parent().and_then(|folder| File::open(folder).ok());
        let _locked = folder.filter(|folder| folder.lock().is_ok());
        if self.ask(version)? >= VERSION {
            return self.refuse_newer();
        }
        self.connection.set_transaction_behavior(TransactionBehavior::Immediate);
        migrations().to_latest(&mut self.connection).map_err(|error| match error {
            MigrationError::RusqliteError { err, .. } => StoreError::of(err, &self.path),
            other => StoreError::Open { path: self.path.clone(), reason: other.to_string() },
        })
    }

    fn refuse_newer(&self) -> Result<()> {
        match self.ask(version)? {
            found if found > VERSION => {
                Err(StoreError::Newer { path: self.path.clone(), found, known: VERSION })
            }
            _ => Ok(()),
        }
    }

    fn open_for_reading(path: &Path) -> Result<Self> {
        let flags = OpenFlags::SQLITE_OPEN_READ_ONLY
            | OpenFlags::SQLITE_OPEN_NO_MUTEX
            | OpenFlags::SQLITE_OPEN_URI;
        // A database in WAL mode whose log cannot be created is readable only as one that nobody
        // changes (SQLite, "Read-Only WAL-Mode Databases").
        let attempt = |uri: String| -> rusqlite::Result<Connection> {
            let connection = Connection::open_with_flags(uri, flags)?;
            configure(&connection)?;
            version(&connection)?;
            Ok(connection)
        };
        let connection = attempt(uri(path, "mode=ro"))
            .or_else(|_| attempt(uri(path, "immutable=1")))
            .map_err(|error| StoreError::of(error, path))?;
        let store = Self { read_only: true, ..Self::of(connection, path.to_owned()) };
        store.refuse_newer()?;
        if store.ask(version)? < VERSION {
            return Err(StoreError::ReadOnly { path: path.to_owned() });
        }
        Ok(store)
    }
}

fn is_denied(error: &io::Error) -> bool {
    matches!(error.kind(), ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem)
}

/// The path of a file beside the database, such as its log: the same path with this ending.
pub(super) fn beside(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    name.into()
}

/// Creates the folder of a file, for the user alone.
pub(super) fn create_folder(path: &Path) -> io::Result<()> {
    let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty()) else {
        return Ok(());
    };
    let mut builder = DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    builder.mode(0o700);
    builder.create(folder)
}

/// Creates the folder and an empty file, readable by the user alone; SQLite itself would apply the
/// umask. The log files take the mode of the database.
fn create(path: &Path) -> io::Result<()> {
    create_folder(path)?;
    let mut options = OpenOptions::new();
    options.read(true).write(true).create(true).truncate(false);
    #[cfg(unix)]
    options.mode(0o600);
    options.open(path).map(drop)
}

/// Configures a connection before its first transaction.
pub(super) fn configure(connection: &Connection) -> rusqlite::Result<()> {
    connection.busy_timeout(BUSY)?;
    connection.set_prepared_statement_cache_capacity(64);
    connection.execute_batch(
        // The cache (8 MB, filled as needed) holds the upper pages of the indexes that a merge touches
        // at random places.
        "PRAGMA foreign_keys = ON; PRAGMA synchronous = NORMAL; PRAGMA temp_store = MEMORY;
         PRAGMA cache_size = -8000;",
    )?;
    functions::add(connection)
}

/// Copies the log to the file when it has this length. A long one spares half of the writes to the file
/// itself.
fn limit_log(connection: &Connection, bytes: usize) -> rusqlite::Result<()> {
    let page: usize = connection.query_row("PRAGMA page_size", [], |row| row.get(0))?;
    let pages = bytes / page.max(512);
    connection.query_row(&format!("PRAGMA wal_autocheckpoint = {pages}"), [], |_| Ok(()))
}

/// Allows readers and a writer at the same time. The file keeps this mode. Changing it needs
/// exclusive access, so it is changed only once.
pub(super) fn write_ahead(connection: &Connection) -> rusqlite::Result<()> {
    let mode: String = connection.query_row("PRAGMA journal_mode", [], |row| row.get(0))?;
    if mode == "wal" || mode == "memory" {
        return Ok(());
    }
    // SQLite does not wait here by itself when two programs change the mode at once.
    let mut attempts = 0;
    loop {
        match connection.query_row("PRAGMA journal_mode = WAL", [], |row| row.get::<_, String>(0)) {
            Err(error) if is_busy(&error) && attempts < 100 => {
                attempts += 1;
                std::thread::sleep(Duration::from_millis(20));
            }
            result => return result.map(drop),
        }
    }
}

fn is_busy(error: &rusqlite::Error) -> bool {
    matches!(error.sqlite_error_code(), Some(rusqlite::ErrorCode::DatabaseBusy))
}

fn version(connection: &Connection) -> rusqlite::Result<i64> {
    connection.query_row("PRAGMA user_version", [], |row| row.get(0))
}

/// A `file:` URI (RFC 3986 §2.1), with everything escaped but unreserved characters and `/`.
pub(super) fn uri(path: &Path, parameters: &str) -> String {
    let mut uri = String::from("file:");
    for byte in path.as_os_str().as_encoded_bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => {
                uri.push(char::from(*byte));
            }
            _ => uri.push_str(&format!("%{byte:02X}")),
        }
    }
    format!("{uri}?{parameters}")
}
