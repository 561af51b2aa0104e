//! Errors of the store.
use crate::locale::Phrase;
use rusqlite::ErrorCode;
use std::path::{Path, PathBuf};

/// Each error names the file, so that the user knows where to look.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    #[error("cannot open {path}: {reason}")]
    Open { path: PathBuf, reason: String },
    #[error("{path} or its folder cannot be written")]
    ReadOnly { path: PathBuf },
    #[error("{path} has schema {found}, this program knows {known}")]
    Newer { path: PathBuf, found: i64, known: i64 },
    #[error("{path} is damaged or no database")]
    Corrupt { path: PathBuf },
    #[error("another program holds {path}")]
    Busy { path: PathBuf },
    #[error("no room left for {path}")]
    Full { path: PathBuf },
    /// The disk or the file system failed while reading or writing.
    #[error("the disk of {path} reports an error")]
    Disk { path: PathBuf },
    #[error("{path}: {source}")]
    Failed { path: PathBuf, source: rusqlite::Error },
}

impl StoreError {
    pub(super) fn of(error: rusqlite::Error, path: &Path) -> Self {
        let path = path.to_owned();
        match error.sqlite_error_code() {
            Some(ErrorCode::ReadOnly) => Self::ReadOnly { path },
            Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => Self::Corrupt { path },
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Self::Busy { path },
            Some(ErrorCode::DiskFull) => Self::Full { path },
            Some(ErrorCode::SystemIoFailure) => Self::Disk { path },
            Some(ErrorCode::CannotOpen | ErrorCode::PermissionDenied) => {
                Self::Open { path, reason: error.to_string() }
            }
            // Text that is no text, tables and columns that are not where the version of the schema
            // says: somebody or something else wrote into the file.
            Some(ErrorCode::Unknown) => Self::Corrupt { path },
            None if is_unreadable(&error) => Self::Corrupt { path },
            _ => Self::Failed { path, source: error },
        }
    }

    /// True if an [`Interrupter`](super::Interrupter) ended the question.
    pub fn is_interrupted(&self) -> bool {
        let Self::Failed { source, .. } = self else { return false };
        source.sqlite_error_code() == Some(ErrorCode::OperationInterrupted)
    }

    /// The sentence for the user.
    pub fn phrase(&self) -> Phrase {
        let (id, path, reason) = match self {
            Self::Open { path, reason } => ("store-open", path, Some(reason.clone())),
            Self::ReadOnly { path } => ("store-read-only", path, None),
            Self::Newer { path, .. } => ("store-newer", path, None),
            Self::Corrupt { path } => ("store-corrupt", path, None),
            Self::Busy { path } => ("store-busy", path, None),
            Self::Full { path } => ("store-full", path, None),
            Self::Disk { path } => ("store-disk", path, None),
            Self::Failed { path, source } => ("store-failed", path, Some(source.to_string())),
        };
        let phrase = Phrase::new(id).with("path", path.display().to_string());
        match reason {
            Some(reason) => phrase.with("reason", reason),
            None => phrase,
        }
    }
}

/// True for a value that is not of the type the schema says, or no UTF-8.
fn is_unreadable(error: &rusqlite::Error) -> bool {
    use rusqlite::Error::{
        FromSqlConversionFailure, IntegralValueOutOfRange, InvalidColumnType, Utf8Error,
    };
    matches!(
        error,
        FromSqlConversionFailure(..)
            | IntegralValueOutOfRange(..)
            | InvalidColumnType(..)
            | Utf8Error(..)
    )
}
