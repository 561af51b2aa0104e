//! Databases of other programs, read only. They may contain anything: only real tables are read.
use crate::locale::Phrase;
use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags};
use std::path::{Path, PathBuf};

/// The reason a database of another program cannot be read.
#[derive(Debug, thiserror::Error)]
#[error("{} is not the database it should be: {reason}", .path.display())]
pub struct ForeignError {
    path: PathBuf,
    reason: String,
    /// The sentence on a file that is none of the program's.
    phrase: &'static str,
}

impl ForeignError {
    /// The sentence for the user.
    pub fn phrase(&self) -> Phrase {
        Phrase::new(self.phrase)
            .with("path", self.path.display().to_string())
            .with("reason", self.reason.as_str())
    }
}

/// An open database.
#[derive(Debug)]
pub(super) struct Foreign {
    connection: Connection,
    path: PathBuf,
    phrase: &'static str,
}

impl Foreign {
    /// Opens the file at `path` without changing it. `phrase` is the sentence on a file that cannot be
    /// read as one of its program.
    pub(super) fn open(path: &Path, phrase: &'static str) -> Result<Self, ForeignError> {
        let open = || -> rusqlite::Result<Connection> {
            let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
            let connection = Connection::open_with_flags(path, flags)?;
            connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
            connection.set_db_config(DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false)?;
            Ok(connection)
        };
        match open() {
            Ok(connection) => Ok(Self { connection, path: path.to_owned(), phrase }),
            Err(error) => {
                Err(ForeignError { path: path.to_owned(), reason: error.to_string(), phrase })
            }
        }
    }

    /// Fails unless there is a table of this name that holds what was put into it: a view or a generated
    /// column may stand for any computation.
    pub(super) fn require(&self, table: &str) -> Result<(), ForeignError> {
        let count: i64 = self.read(|connection| {
            connection.query_row(
                "SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = ?
                 AND sql LIKE 'CREATE TABLE%' AND sql NOT LIKE '%GENERATED%'
                 AND sql NOT LIKE '% AS (%'",
                [table],
                |row| row.get(0),
            )
        })?;
        match count {
            1 => Ok(()),
            _ => Err(self.error(table.to_owned())),
        }
    }

    /// Reads from it.
    pub(super) fn read<T>(
        &self,
        read: impl FnOnce(&Connection) -> rusqlite::Result<T>,
    ) -> Result<T, ForeignError> {
        read(&self.connection).map_err(|error| self.error(error.to_string()))
    }

    fn error(&self, reason: String) -> ForeignError {
        ForeignError { path: self.path.clone(), reason, phrase: self.phrase }
    }
}
