//! Reads the files that hold lists of feeds.
use crate::locale::{Phrase, io_reason};
use crate::store::ForeignError;
use std::io::Read;
use std::path::{Path, PathBuf};

/// The largest file that is read, in bytes.
const LARGEST: u64 = 16 << 20;

/// The bytes at the beginning of a file that tell whether it is a list.
const HEAD: u64 = 1024;

/// True if the file at `path` can be a list of feeds: `.opml` by its name alone.
pub fn is_list(path: &Path) -> bool {
    let extension = path.extension().map(|extension| extension.to_ascii_lowercase());
    match extension.as_ref().and_then(|extension| extension.to_str()) {
        Some("opml") => true,
        // A saved feed has this name, too.
        Some("xml") => path.is_file() && head(path).is_ok_and(|head| head.contains("<opml")),
        _ => false,
    }
}

/// The beginning of a file, in lower case.
fn head(path: &Path) -> std::io::Result<String> {
    let mut bytes = Vec::new();
    std::fs::File::open(path)?.take(HEAD).read_to_end(&mut bytes)?;
    Ok(String::from_utf8_lossy(&bytes).to_ascii_lowercase())
}

/// The reason why a file gave no feeds.
#[derive(Debug, thiserror::Error)]
pub enum ImportError {
    #[error("cannot read {}: {error}", .path.display())]
    Read { path: PathBuf, error: std::io::Error },
    #[error("{} is too large", .0.display())]
    TooLarge(PathBuf),
    /// The database of another program cannot be read.
    #[error(transparent)]
    Database(#[from] ForeignError),
    /// There are no feeds in it, usable or not.
    #[error("{} has no feeds", .0.display())]
    Empty(PathBuf),
}

impl ImportError {
    /// The sentence for the user.
    pub fn phrase(&self) -> Phrase {
        let (phrase, path) = match self {
            Self::Read { path, error } => {
                (Phrase::new("opml-unreadable").with("reason", io_reason(error)), path)
            }
            Self::TooLarge(path) => (Phrase::new("opml-too-large"), path),
            Self::Database(error) => return error.phrase(),
            Self::Empty(path) => (Phrase::new("opml-no-feeds"), path),
        };
        phrase.with("file", path.display().to_string())
    }
}

/// A path whose leading `~` stands for the home directory.
pub fn in_home(path: &Path) -> PathBuf {
    match (path.strip_prefix("~"), etcetera::home_dir()) {
        (Ok(rest), Ok(home)) => home.join(rest),
        _ => path.to_owned(),
    }
}

/// The bytes of a file that may be a list of feeds, and its path with `~/` resolved.
///
/// # Errors
///
/// When it cannot be read, is no file, or is too large.
pub fn read_bytes(path: &Path) -> Result<(Vec<u8>, PathBuf), ImportError> {
    let path = in_home(path);
    let failed = |error| ImportError::Read { path: path.clone(), error };
    let data = std::fs::metadata(&path).map_err(failed)?;
    if data.is_dir() {
        return Err(failed(std::io::ErrorKind::IsADirectory.into()));
    }
    // A pipe may never end.
    if !data.is_file() {
        return Err(failed(std::io::ErrorKind::InvalidInput.into()));
    }
    let mut bytes = Vec::new();
    let file = std::fs::File::open(&path).map_err(failed)?;
    file.take(LARGEST + 1).read_to_end(&mut bytes).map_err(failed)?;
    if bytes.len() as u64 > LARGEST {
        return Err(ImportError::TooLarge(path));
    }
    Ok((bytes, path))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::Import;

    #[test]
    fn files_say_what_is_wrong_with_them() {
        let directory = tempfile::tempdir().expect("a directory");
        let path = directory.path().join("x.opml");
        let id = |path: &Path| Import::read(path).expect_err("refused").phrase().id;
        assert_eq!(id(&path), "opml-unreadable");
        assert_eq!(id(directory.path()), "opml-unreadable");
        std::fs::write(&path, "<opml/>").expect("a file");
        assert_eq!(id(&path), "opml-no-feeds");
        std::fs::write(&path, "<outline xmlUrl='https://a.org/'/>").expect("a file");
        assert_eq!(Import::read(&path).expect("a list").sources.len(), 1);
        std::fs::File::create(&path).and_then(|file| file.set_len(LARGEST + 1)).expect("a file");
        assert_eq!(id(&path), "opml-too-large");
    }
}
