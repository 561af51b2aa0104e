//! The files of a local source: the facts known of each without reading it, the bounds, and the
//! errors.
use super::error::{megabytes, phrase, text};
use crate::locale::{Phrase, Value};
use crate::news::Timestamp;
use std::path::{Path, PathBuf};
use std::time::UNIX_EPOCH;
use std::{fs, io};

/// File name extensions that a directory source takes; a pattern or a path takes any.
pub const EXTENSIONS: &[&str] = &[
    "txt", "text", "md", "markdown", "html", "htm", "xhtml", "xml", "rss", "atom", "rdf", "json",
    "eml", "mbox", "mht", "mhtml", "gz",
];

/// True if a file has one of these extensions, in upper or lower case.
pub fn has_extension(path: &Path, extensions: &[&str]) -> bool {
    let extension = path.extension().and_then(|extension| extension.to_str());
    extension.is_some_and(|own| extensions.iter().any(|known| known.eq_ignore_ascii_case(own)))
}

/// Limits of a local source.
#[derive(Clone, Copy, Debug)]
pub struct FileBounds {
    /// Bytes of one file.
    pub max_len: usize,
    pub max_files: usize,
    /// Directories below the first.
    pub max_depth: usize,
}

impl Default for FileBounds {
    fn default() -> Self {
        Self { max_len: 32 << 20, max_files: 100_000, max_depth: 32 }
    }
}

/// The marks by which a changed file is told from an unchanged one without reading it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Stamp {
    /// Nanoseconds since 1970: two edits within a second differ.
    pub modified: i64,
    /// Bytes.
    pub len: u64,
}

impl Stamp {
    pub fn of(metadata: &fs::Metadata) -> Self {
        let modified = metadata.modified().unwrap_or(UNIX_EPOCH);
        let nanos = match modified.duration_since(UNIX_EPOCH) {
            Ok(after) => i64::try_from(after.as_nanos()).unwrap_or(i64::MAX),
            Err(before) => {
                i64::try_from(before.duration().as_nanos()).map_or(i64::MIN, |nanos| -nanos)
            }
        };
        Self { modified: nanos, len: metadata.len() }
    }

    pub fn timestamp(self) -> Timestamp {
        Timestamp(self.modified.div_euclid(1_000_000_000))
    }
}

/// One file of a local source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LocalFile {
    pub path: PathBuf,
    /// Path below the source's directory, parts joined by `/`: the file's identity in the source.
    pub relative: String,
    pub stamp: Stamp,
}

/// The files of a local source, sorted by path.
#[derive(Debug, Default)]
pub struct Listing {
    pub files: Vec<LocalFile>,
    /// Directories that could not be read, and limits that were met.
    pub problems: Vec<FileError>,
}

/// The reason why a file or local source gave nothing.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FileError {
    #[error("{path} does not exist")]
    NotFound { path: String },
    #[error("{path} may not be read")]
    Denied { path: String },
    #[error("{path} is neither a file nor a directory")]
    NotAFile { path: String },
    #[error("{path} is larger than {limit} bytes")]
    TooLarge { path: String, limit: usize },
    #[error("{pattern} matches no file")]
    NothingMatched { pattern: String },
    #[error("{pattern} is not a valid pattern: {reason}")]
    Pattern { pattern: String, reason: String },
    #[error("{path} holds more than {limit} files")]
    TooMany { path: String, limit: usize },
    #[error("{path} cannot be read: {reason}")]
    Io { path: String, reason: String },
}

impl FileError {
    pub(super) fn of(path: &Path, error: &io::Error) -> Self {
        let path = path.to_string_lossy().into_owned();
        match error.kind() {
            // A file where a directory is expected: the path names nothing.
            io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => Self::NotFound { path },
            io::ErrorKind::PermissionDenied => Self::Denied { path },
            _ => Self::Io { path, reason: error.to_string() },
        }
    }

    /// One sentence for the user.
    pub fn phrase(&self) -> Phrase {
        match self {
            Self::NotFound { path } => phrase("file-not-found", [("path", text(path))]),
            Self::Denied { path } => phrase("file-denied", [("path", text(path))]),
            Self::NotAFile { path } => phrase("file-not-a-file", [("path", text(path))]),
            Self::TooLarge { path, limit } => {
                phrase("file-too-large", [("path", text(path)), ("megabytes", megabytes(*limit))])
            }
            Self::NothingMatched { pattern } => {
                phrase("file-nothing-matched", [("pattern", text(pattern))])
            }
            Self::Pattern { pattern, reason } => {
                phrase("file-pattern", [("pattern", text(pattern)), ("reason", text(reason))])
            }
            Self::TooMany { path, limit } => phrase(
                "file-too-many",
                [("path", text(path)), ("count", Value::Number(*limit as i64))],
            ),
            Self::Io { path, reason } => {
                phrase("file-unreadable", [("path", text(path)), ("reason", text(reason))])
            }
        }
    }
}
