//! The configuration file on disk: reads any file, and writes the first one.
use super::load::{self, Loaded, Surroundings, load};
use super::paths;
use super::problem::Problem;
use super::theme::no_color;
use crate::locale::{Phrase, io_reason};
use std::fs::{DirBuilder, OpenOptions};
use std::io::{ErrorKind, Read, Write};
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::{Path, PathBuf};

/// The largest configuration that is read, in bytes.
pub(super) const LARGEST: u64 = 8 << 20;

/// Loads the file at `path` in the surroundings of this process. A file that is not there is an
/// empty one.
pub fn load_file(path: &Path) -> Loaded {
    let home = paths::home();
    let surroundings = Surroundings { home: home.as_deref(), no_color: no_color() };
    match read(path) {
        Ok(bytes) => decode(bytes, path, surroundings),
        Err(None) => load("", path, surroundings),
        Err(Some(message)) => {
            let mut loaded = load("", path, surroundings);
            loaded.problems.push(Problem::of_file(path, message));
            loaded
        }
    }
}

/// Reads a text as the file at `path` would be read in the surroundings of this process.
pub(super) fn load_text(text: &str, path: &Path) -> Loaded {
    let home = paths::home();
    load(text, path, Surroundings { home: home.as_deref(), no_color: no_color() })
}

/// True if nothing is at `path`, not even something that cannot be read.
pub fn is_missing(path: &Path) -> bool {
    matches!(std::fs::metadata(path), Err(error) if error.kind() == ErrorKind::NotFound)
}

/// The bytes of the file; `None` if there is none.
fn read(path: &Path) -> Result<Vec<u8>, Option<Phrase>> {
    let unreadable = |error: std::io::Error| match error.kind() {
        ErrorKind::NotFound => None,
        _ => Some(Phrase::new("config-unreadable").with("reason", io_reason(&error))),
    };
    let too_large =
        || Some(Phrase::new("config-too-large").with("max", (LARGEST >> 20).to_string()));
    let data = std::fs::metadata(path).map_err(unreadable)?;
    // Not opened: opening a pipe without a writer waits.
    if !data.is_file() {
        return Err(Some(Phrase::new("config-not-a-file")));
    }
    let file = std::fs::File::open(path).map_err(unreadable)?;
    let mut bytes = Vec::new();
    file.take(LARGEST + 1).read_to_end(&mut bytes).map_err(unreadable)?;
    if bytes.len() as u64 > LARGEST { Err(too_large()) } else { Ok(bytes) }
}

/// Decodes a file. Bytes that are not UTF-8 are reported and replaced, so that the rest of the file
/// counts.
fn decode(bytes: Vec<u8>, path: &Path, surroundings: Surroundings<'_>) -> Loaded {
    let (text, broken) = match String::from_utf8(bytes) {
        Ok(text) => (text, None),
        Err(error) => {
            let valid = error.utf8_error().valid_up_to();
            (String::from_utf8_lossy(error.as_bytes()).into_owned(), Some(valid))
        }
    };
    let mut loaded = load(&text, path, surroundings);
    if let Some(at) = broken {
        let message = Phrase::new("config-not-utf8");
        let problem = Problem::at(path, &text, at..at + '\u{FFFD}'.len_utf8(), message)
            .with_help(Phrase::new("config-help-not-utf8"));
        loaded.problems.insert(0, problem);
    }
    loaded
}

/// The reason why no first configuration was written.
#[derive(Debug, thiserror::Error)]
pub enum InitError {
    /// There is one already.
    #[error("{} exists", .0.display())]
    Exists(PathBuf),
    #[error("{}: {error}", .path.display())]
    Write { path: PathBuf, error: std::io::Error },
}

impl InitError {
    /// The sentence for the user.
    pub fn phrase(&self) -> Phrase {
        match self {
            Self::Exists(path) => {
                Phrase::new("config-init-exists").with("file", path.display().to_string())
            }
            Self::Write { path, error } => Phrase::new("config-init-failed")
                .with("file", path.display().to_string())
                .with("reason", io_reason(error)),
        }
    }
}

/// Writes the commented configuration to `path`, readable by its owner only. Never overwrites.
///
/// # Errors
///
/// When there is a file at `path` already, or it cannot be written.
pub fn init(path: &Path) -> Result<(), InitError> {
    let failed = |error| InitError::Write { path: path.to_owned(), error };
    create_directory(path).map_err(failed)?;
    let opened = OpenOptions::new().write(true).create_new(true).mode(0o600).open(path);
    let mut file = opened.map_err(|error| match error.kind() {
        ErrorKind::AlreadyExists => InitError::Exists(path.to_owned()),
        _ => failed(error),
    })?;
    file.write_all(load::SHIPPED.as_bytes()).and_then(|()| file.sync_all()).map_err(failed)
}

/// Makes the directory of a file, for its owner only.
pub(super) fn create_directory(path: &Path) -> std::io::Result<()> {
    match path.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => {
            // Existing is fine here: also as a link to a directory.
            if parent.is_dir() {
                return Ok(());
            }
            DirBuilder::new().recursive(true).mode(0o700).create(parent)
        }
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::os::unix::fs::PermissionsExt;

    /// `line:column id` of every problem, or the id alone.
    fn problems(loaded: &Loaded) -> Vec<String> {
        let at = |problem: &Problem| match &problem.place {
            Some(place) => format!("{}:{} {}", place.line, place.column, problem.message.id),
            None => problem.message.id.to_string(),
        };
        loaded.problems.iter().map(at).collect()
    }

    #[test]
    fn a_missing_file_is_an_empty_one() {
        let directory = tempfile::tempdir().expect("a directory");
        let loaded = load_file(&directory.path().join("none.toml"));
        assert!(problems(&loaded).is_empty());
        assert_eq!(loaded.config.reader.width.get(), 72);
    }

    #[test]
    fn what_is_no_text_file_is_said_to_be_none() {
        let directory = tempfile::tempdir().expect("a directory");
        assert_eq!(problems(&load_file(directory.path())), ["config-not-a-file"]);
        let path = directory.path().join("large.toml");
        let file = std::fs::File::create(&path).expect("a file");
        file.set_len(LARGEST + 1).expect("a long file");
        assert_eq!(problems(&load_file(&path)), ["config-too-large"]);
        let pipe = directory.path().join("pipe");
        rustix::fs::mknodat(
            rustix::fs::CWD,
            &pipe,
            rustix::fs::FileType::Fifo,
            rustix::fs::Mode::RUSR,
            0,
        )
        .expect("a pipe");
        assert_eq!(problems(&load_file(&pipe)), ["config-not-a-file"]);
    }

    #[test]
    fn bytes_that_are_not_utf8_lose_only_themselves() {
        let directory = tempfile::tempdir().expect("a directory");
        let path = directory.path().join("config.toml");
        std::fs::write(&path, b"[ui]\n# \xD3\xE6\n[reader]\nwidth = 90\n").expect("a file");
        let loaded = load_file(&path);
        assert_eq!(problems(&loaded), ["2:3 config-not-utf8"]);
        assert_eq!(loaded.config.reader.width.get(), 90);
    }

    #[test]
    fn a_byte_order_mark_and_crlf_are_no_mistake() {
        let directory = tempfile::tempdir().expect("a directory");
        let path = directory.path().join("config.toml");
        std::fs::write(&path, "\u{FEFF}[reader]\r\nwidth = 90\r\nx = 1\r\n").expect("a file");
        let loaded = load_file(&path);
        assert_eq!(problems(&loaded), ["3:1 config-unknown-key"]);
        assert_eq!(loaded.config.reader.width.get(), 90);
    }

    #[test]
    fn the_first_configuration_is_private_and_never_overwrites() {
        let directory = tempfile::tempdir().expect("a directory");
        let path = directory.path().join("a/b/config.toml");
        init(&path).expect("written");
        let mode = |path: &Path| path.metadata().expect("metadata").permissions().mode() & 0o777;
        assert_eq!(mode(&path), 0o600);
        assert_eq!(mode(&directory.path().join("a/b")), 0o700);
        assert!(problems(&load_file(&path)).is_empty());
        std::fs::write(&path, "# mine").expect("a file");
        assert!(matches!(init(&path), Err(InitError::Exists(_))));
        assert_eq!(std::fs::read_to_string(&path).expect("text"), "# mine");
        let below = init(&path.join("x.toml"));
        assert!(matches!(below, Err(InitError::Write { .. })), "{below:?}");
    }
}
