//! A copy of the database in one file, together with the files that belong to it, and the way back.
//!
//! The copy is a database itself. SQLite makes it inside one reading transaction (“VACUUM INTO”), so
//! that it is whole whatever other programs write meanwhile. The files are rows of a table that only a
//! copy has.
use super::open::{beside, configure, create_folder, uri};
use super::{Store, StoreError, examine};
use crate::locale::{Phrase, io_reason};
use rusqlite::{Connection, OpenFlags, OptionalExtension as _};
use std::collections::BTreeSet;
use std::fs::{self, File, OpenOptions};
use std::io::{self, ErrorKind};
use std::os::unix::fs::OpenOptionsExt as _;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// The largest file that goes with a copy, in bytes.
const LARGEST: usize = 8 << 20;
/// The files that go with a copy, at most.
const MOST: usize = 1000;

/// A file that goes with a copy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Companion {
    /// Its name within the copy.
    pub name: String,
    pub content: Vec<u8>,
}

/// The reason why nothing was copied or replaced.
#[derive(Debug, thiserror::Error)]
pub enum BackupError {
    #[error(transparent)]
    Store(#[from] StoreError),
    #[error("{path} exists")]
    Exists { path: PathBuf },
    #[error("{path}: {source}")]
    File { path: PathBuf, source: io::Error },
    /// The file is no copy that [`back_up`] made.
    #[error("{path} is no backup")]
    NotABackup { path: PathBuf },
    /// Another program has the database open.
    #[error("{path} is open elsewhere")]
    InUse { path: PathBuf },
}

impl BackupError {
    /// The sentence for the user.
    pub fn phrase(&self) -> Phrase {
        let (id, path) = match self {
            Self::Store(error) => return error.phrase(),
            Self::Exists { path } => ("db-exists", path),
            Self::File { path, .. } => ("db-file", path),
            Self::NotABackup { path } => ("backup-not", path),
            Self::InUse { path } => ("backup-in-use", path),
        };
        let phrase = Phrase::new(id).with("path", path.display().to_string());
        match self {
            Self::File { source, .. } => phrase.with("reason", io_reason(source)),
            _ => phrase,
        }
    }
}

/// Copies the database into the new file `to`, with `files`; the copy is readable by the user alone.
///
/// # Errors
///
/// When `to` exists or cannot be written, or when the database cannot be read.
pub fn back_up(database: &Path, to: &Path, files: &[Companion]) -> Result<(), BackupError> {
    if to.symlink_metadata().is_ok() {
        return Err(BackupError::Exists { path: to.to_owned() });
    }
    let part = Part::beside(to, "part")?;
    let source = open(database, OpenFlags::SQLITE_OPEN_READ_WRITE)
        .or_else(|_| open(database, OpenFlags::SQLITE_OPEN_READ_ONLY))
        .map_err(|error| StoreError::of(error, database))?;
    copy_into(&source, &part.path, database)?;
    let failed = |error| StoreError::of(error, &part.path);
    let copy = Connection::open(&part.path).map_err(failed)?;
    add(&copy, files).map_err(failed)?;
    drop(copy);
    part.becomes(to)
}

fn add(copy: &Connection, files: &[Companion]) -> rusqlite::Result<()> {
    let transaction = copy.unchecked_transaction()?;
    copy.execute_batch("CREATE TABLE backup (name TEXT PRIMARY KEY, content BLOB NOT NULL)")?;
    for Companion { name, content } in files {
        copy.execute("INSERT INTO backup (name, content) VALUES (?1, ?2)", (name, content))?;
    }
    transaction.commit()
}

/// A copy that was checked, ready to take the place of the database.
#[derive(Debug)]
pub struct Restoration {
    part: Part,
    database: PathBuf,
    /// The files that go with the copy.
    pub files: Vec<Companion>,
    /// The articles that it holds.
    pub articles: usize,
}

impl Restoration {
    /// Reads the copy `from` into a new file beside `database`, and checks it: whether it is whole, of
    /// this version or an older one, and without anything that this program did not put there.
    ///
    /// # Errors
    ///
    /// When it is no such copy, or the new file cannot be written.
    pub fn prepare(from: &Path, database: &Path) -> Result<Self, BackupError> {
        let not = || BackupError::NotABackup { path: from.to_owned() };
        let failed = |error| match StoreError::of(error, from) {
            StoreError::Corrupt { .. } => not(),
            error => BackupError::Store(error),
        };
        if let Err(source) = File::open(from) {
            return Err(BackupError::File { path: from.to_owned(), source });
        }
        // Nobody writes to it, and no log may appear beside it.
        let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_URI;
        let copy = Connection::open_with_flags(uri(from, "immutable=1"), flags).map_err(failed)?;
        // Triggers and views of a foreign file are not run.
        copy.execute_batch("PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON")
            .map_err(failed)?;
        let is_backup: bool = copy
            .query_row(
                "SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = 'backup'",
                [],
                |row| row.get(0),
            )
            .map_err(failed)?;
        if !is_backup {
            return Err(not());
        }
        let files = companions(&copy).map_err(failed)?.ok_or_else(not)?;
        super::functions::add(&copy).map_err(failed)?;
        let part = Part::beside(database, "restored")?;
        copy_into(&copy, &part.path, from)?;
        drop(copy);
        let inner = |error| StoreError::of(error, &part.path);
        let new = Connection::open(&part.path).map_err(inner)?;
        new.execute_batch("DROP TABLE backup").map_err(inner)?;
        drop(new);
        // An older one gets the present schema.
        drop(Store::open(&part.path)?);
        let new = open(&part.path, OpenFlags::SQLITE_OPEN_READ_WRITE).map_err(inner)?;
        let own = Store::open_in_memory()?;
        if objects(&new).map_err(inner)? != objects(&own.connection).map_err(inner)? {
            return Err(not());
        }
        leave_log(&new).map_err(inner)?;
        drop(new);
        let examination = examine(&part.path)?;
        if !examination.findings.is_empty() {
            return Err(not());
        }
        let articles = examination.holdings.articles;
        Ok(Self { part, database: database.to_owned(), files, articles })
    }

    /// Puts the copy in the place of the database; returns the new name of the old one, if there was one.
    ///
    /// # Errors
    ///
    /// When another program has the database open, or a file cannot be renamed.
    pub fn replace(self) -> Result<Option<PathBuf>, BackupError> {
        let database = &self.database;
        if database.symlink_metadata().is_err() {
            self.part.becomes(database)?;
            return Ok(None);
        }
        // Held until the new file is in its place: nobody can open the old one meanwhile.
        let _held = hold(database)?;
        let old = free_name(database);
        let failed = |path: &Path| {
            let path = path.to_owned();
            move |source| BackupError::File { path, source }
        };
        fs::rename(database, &old).map_err(failed(&old))?;
        for log in ["-wal", "-shm"] {
            // Only a damaged database still has them; they belong to it.
            match fs::rename(beside(database, log), beside(&old, log)) {
                Err(error) if error.kind() != ErrorKind::NotFound => {
                    let _ = fs::rename(&old, database);
                    return Err(failed(database)(error));
                }
                _ => {}
            }
        }
        if let Err(error) = self.part.becomes(database) {
            let _ = fs::rename(&old, database);
            return Err(error);
        }
        Ok(Some(old))
    }
}

/// Takes a database for this program alone. A file that SQLite cannot read is in use by nobody.
fn hold(database: &Path) -> Result<Option<Connection>, BackupError> {
    let held = || -> rusqlite::Result<Connection> {
        let connection = open(database, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
        connection.busy_timeout(Duration::ZERO)?;
        // In WAL mode each connection locks the file as long as it is open; leaving the mode fails
        // while there is another one, and puts the whole log into the file.
        leave_log(&connection)?;
        connection.execute_batch("BEGIN EXCLUSIVE")?;
        Ok(connection)
    };
    match held().map_err(|error| StoreError::of(error, database)) {
        Ok(connection) => Ok(Some(connection)),
        Err(StoreError::Corrupt { .. }) => Ok(None),
        Err(StoreError::Busy { path }) => Err(BackupError::InUse { path }),
        Err(error) => Err(error.into()),
    }
}

/// Puts the log into the file, and ends the mode that needs one.
fn leave_log(connection: &Connection) -> rusqlite::Result<()> {
    connection.query_row("PRAGMA journal_mode = DELETE", [], |_| Ok(()))
}

fn open(path: &Path, access: OpenFlags) -> rusqlite::Result<Connection> {
    let connection = Connection::open_with_flags(path, access | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
    configure(&connection)?;
    Ok(connection)
}

/// Copies a database into an empty file.
fn copy_into(source: &Connection, to: &Path, from: &Path) -> Result<(), BackupError> {
    let Some(name) = to.to_str() else {
        let source = io::Error::from(ErrorKind::InvalidFilename);
        return Err(BackupError::File { path: to.to_owned(), source });
    };
    let copied = source.execute("VACUUM INTO ?1", [name]);
    copied.map_err(|error| StoreError::of(error, from))?;
    Ok(())
}

/// The files in a copy; `None` if they are more or larger than any that this program writes.
fn companions(copy: &Connection) -> rusqlite::Result<Option<Vec<Companion>>> {
    let largest: Option<i64> = copy
        .query_row("SELECT max(length(content)) FROM backup", [], |row| row.get(0))
        .optional()?
        .flatten();
    let count: i64 = copy.query_row("SELECT count(*) FROM backup", [], |row| row.get(0))?;
    if largest.unwrap_or(0) > LARGEST as i64 || count > MOST as i64 {
        return Ok(None);
    }
    let mut statement = copy.prepare("SELECT name, content FROM backup ORDER BY name")?;
    let rows =
        statement.query_map([], |row| Ok(Companion { name: row.get(0)?, content: row.get(1)? }))?;
    rows.collect::<rusqlite::Result<_>>().map(Some)
}

/// The tables, indexes, triggers and views of a database, with the text that made the last two.
fn objects(connection: &Connection) -> rusqlite::Result<BTreeSet<(String, String, String)>> {
    let mut statement = connection.prepare(
        "SELECT type, name, CASE WHEN type IN ('trigger', 'view') THEN sql ELSE '' END
         FROM sqlite_schema WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\'",
    )?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
    rows.collect()
}

/// A name for the old database that is free.
fn free_name(database: &Path) -> PathBuf {
    let named = |number: usize| match number {
        1 => database.with_extension("before-restore.db"),
        number => database.with_extension(format!("before-restore-{number}.db")),
    };
    (1..).map(named).find(|path| path.symlink_metadata().is_err()).unwrap_or_else(|| named(1))
}

/// A new file, which is removed unless it becomes another one.
#[derive(Debug)]
struct Part {
    path: PathBuf,
}

impl Part {
    /// An empty file beside another one, readable by the user alone.
    fn beside(path: &Path, ending: &str) -> Result<Self, BackupError> {
        let part = beside(path, &format!(".{}.{ending}", std::process::id()));
        let failed = |source| BackupError::File { path: path.to_owned(), source };
        create_folder(path).map_err(failed)?;
        let opened = OpenOptions::new().write(true).create_new(true).mode(0o600).open(&part);
        opened.map_err(failed)?;
        Ok(Self { path: part })
    }

    /// Gives the file its name once it is on the disk.
    fn becomes(self, path: &Path) -> Result<(), BackupError> {
        let failed = |source| BackupError::File { path: path.to_owned(), source };
        File::open(&self.path).and_then(|file| file.sync_all()).map_err(failed)?;
        fs::rename(&self.path, path).map_err(failed)
    }
}

impl Drop for Part {
    fn drop(&mut self) {
        for ending in ["", "-wal", "-shm", "-journal"] {
            // It is not there any more when all went well.
            let _ = fs::remove_file(beside(&self.path, ending));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::os::unix::fs::PermissionsExt as _;

    fn companion(name: &str, content: &str) -> Companion {
        Companion { name: name.to_owned(), content: content.as_bytes().to_vec() }
    }

    /// A store that remembers a query.
    fn store(path: &Path, query: &str) -> Store {
        let mut store = Store::open(path).expect("a store");
        store.keep_query(query).expect("kept");
        store
    }

    #[test]
    fn a_copy_is_made_while_others_write_and_comes_back() {
        let directory = tempfile::tempdir().expect("a directory");
        let (database, copy) =
            (directory.path().join("news.db"), directory.path().join("x.backup"));
        let mut open = store(&database, "tag:first");
        let files = [companion("config.toml", "[ui]\n")];
        back_up(&database, &copy, &files).expect("copied");
        assert_eq!(copy.metadata().expect("a file").permissions().mode() & 0o777, 0o600);
        assert!(matches!(back_up(&database, &copy, &files), Err(BackupError::Exists { .. })));
        open.keep_query("tag:later").expect("kept");

        let prepared = || Restoration::prepare(&copy, &database);
        let busy = prepared().expect("a copy").replace();
        assert!(matches!(busy, Err(BackupError::InUse { .. })), "{busy:?}");
        assert_eq!(open.kept_queries().expect("queries").len(), 2);
        drop(open);
        let restoration = prepared().expect("a copy");
        assert_eq!(restoration.files, files);
        let old = restoration.replace().expect("restored").expect("there was one");
        let queries = |path: &Path| Store::open(path).and_then(|store| store.kept_queries());
        assert_eq!(queries(&database).expect("queries"), ["tag:first"]);
        assert_eq!(queries(&old).expect("queries").len(), 2);
        // A second one keeps both.
        let other = prepared().expect("a copy").replace().expect("restored").expect("an old one");
        assert_ne!(other, old);
        assert_eq!(queries(&old).expect("queries").len(), 2);
        // Nothing is left beside them.
        let mut names: Vec<String> = fs::read_dir(directory.path())
            .expect("a directory")
            .map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned())
            .filter(|name| !name.ends_with("-wal") && !name.ends_with("-shm"))
            .collect();
        names.sort();
        let expected =
            ["news.before-restore-2.db", "news.before-restore.db", "news.db", "x.backup"];
        assert_eq!(names, expected);
    }

    #[test]
    fn what_is_no_copy_replaces_nothing() {
        let directory = tempfile::tempdir().expect("a directory");
        let at = |name: &str| directory.path().join(name);
        let database = at("news.db");
        drop(store(&database, "tag:mine"));
        fs::write(at("text"), "no database").expect("a file");
        drop(store(&at("plain.db"), "x"));
        let spoilt = |name: &str, change: &str| {
            back_up(&at("plain.db"), &at(name), &[]).expect("copied");
            Connection::open(at(name)).expect("a database").execute_batch(change).expect(change);
        };
        spoilt("trigger", "CREATE TRIGGER t AFTER INSERT ON article BEGIN DELETE FROM tag; END");
        spoilt("view", "CREATE VIEW v AS SELECT 1");
        spoilt("other", "CREATE TABLE other (x)");
        spoilt("missing", "DROP TABLE resume");
        for name in ["text", "plain.db", "trigger", "view", "other", "missing"] {
            let refused = Restoration::prepare(&at(name), &database);
            assert!(matches!(refused, Err(BackupError::NotABackup { .. })), "{name}: {refused:?}");
        }
        spoilt("newer", "PRAGMA user_version = 100000");
        let newer = Restoration::prepare(&at("newer"), &database);
        assert!(matches!(newer, Err(BackupError::Store(StoreError::Newer { .. }))), "{newer:?}");
        let none = Restoration::prepare(&at("none"), &database);
        assert!(matches!(none, Err(BackupError::File { .. })), "{none:?}");
        let kept = Store::open(&database).and_then(|store| store.kept_queries());
        assert_eq!(kept.expect("queries"), ["tag:mine"]);
    }

    #[test]
    fn a_damaged_database_makes_way() {
        let directory = tempfile::tempdir().expect("a directory");
        let (database, copy) = (directory.path().join("news.db"), directory.path().join("copy"));
        drop(store(&database, "tag:first"));
        back_up(&database, &copy, &[]).expect("copied");
        fs::write(&database, "not a database any more, and longer than its head").expect("spoilt");
        let restoration = Restoration::prepare(&copy, &database).expect("a copy");
        let old = restoration.replace().expect("restored").expect("an old one");
        assert!(fs::read(&old).expect("the old one").starts_with(b"not a database"));
        let kept = Store::open(&database).and_then(|store| store.kept_queries());
        assert_eq!(kept.expect("queries"), ["tag:first"]);
    }
}
