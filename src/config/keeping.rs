//! The files of the configuration that a backup keeps, and their way back.
use super::edit;
use super::file::{LARGEST, create_directory};
use super::paths::Paths;
use crate::locale::{Phrase, io_reason};
use std::fs::{self, File};
use std::io::{self, ErrorKind, Read as _};
use std::path::{Component, Path, PathBuf};

/// The themes that are kept, at most.
const MOST: usize = 500;

const CONFIGURATION: &str = "config.toml";
const CALIBRATION: &str = "terminals.toml";

/// A file of the configuration under its name in a backup.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BackedUp {
    pub name: String,
    pub content: Vec<u8>,
}

/// A file of the configuration that cannot be kept or put back.
#[derive(Debug, thiserror::Error)]
#[error("{path}: {source}")]
pub struct KeepError {
    pub path: PathBuf,
    pub source: io::Error,
}

impl KeepError {
    /// The sentence for the user.
    pub fn phrase(&self) -> Phrase {
        Phrase::new("backup-file")
            .with("path", self.path.display().to_string())
            .with("reason", io_reason(&self.source))
    }
}

/// The configuration file, the themes beside it and the answers to the calibration card, as far as they
/// are there.
///
/// # Errors
///
/// When one of them is there and cannot be read.
pub fn backed_up(paths: &Paths) -> Result<Vec<BackedUp>, KeepError> {
    let mut places = vec![
        (CONFIGURATION.to_owned(), paths.config.clone()),
        (CALIBRATION.to_owned(), paths.calibration()),
    ];
    let mut themes: Vec<PathBuf> = fs::read_dir(paths.themes())
        .into_iter()
        .flatten()
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.is_file())
        .collect();
    themes.sort();
    places.extend(themes.into_iter().take(MOST).filter_map(|path| {
        let name = format!("themes/{}", path.file_name()?.to_str()?);
        place(paths, &name)?;
        Some((name, path))
    }));
    let mut files = Vec::new();
    for (name, path) in places {
        match content(&path) {
            Ok(content) => files.push(BackedUp { name, content }),
            Err(error) if error.kind() == ErrorKind::NotFound => {}
            Err(source) => return Err(KeepError { path, source }),
        }
    }
    Ok(files)
}

fn content(path: &Path) -> io::Result<Vec<u8>> {
    let mut content = Vec::new();
    File::open(path)?.take(LARGEST + 1).read_to_end(&mut content)?;
    match content.len() as u64 > LARGEST {
        true => Err(ErrorKind::FileTooLarge.into()),
        false => Ok(content),
    }
}

/// Writes a file of a backup to its place; a file of another content that stands there gets a new name,
/// which is returned. A name that no backup has is passed over.
///
/// # Errors
///
/// When the file cannot be written.
pub fn put_back(paths: &Paths, name: &str, content: &[u8]) -> Result<Option<PathBuf>, KeepError> {
    let Some(path) = place(paths, name) else { return Ok(None) };
    replace(&path, content).map_err(|source| KeepError { path, source })
}

/// The place of a file with this name in a backup.
fn place(paths: &Paths, name: &str) -> Option<PathBuf> {
    match name {
        CONFIGURATION => return Some(paths.config.clone()),
        CALIBRATION => return Some(paths.calibration()),
        _ => {}
    }
    let theme = name.strip_prefix("themes/")?;
    let mut parts = Path::new(theme).components();
    let is_name = matches!((parts.next(), parts.next()), (Some(Component::Normal(_)), None));
    let is_theme = theme.ends_with(".toml") && !theme.starts_with('.');
    (is_name && is_theme && !theme.contains('\0')).then(|| paths.themes().join(theme))
}

fn replace(path: &Path, content: &[u8]) -> io::Result<Option<PathBuf>> {
    // A link is followed: the file itself may stand elsewhere.
    let path = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    let present = fs::read(&path);
    if present.as_ref().is_ok_and(|present| present == content) {
        return Ok(None);
    }
    create_directory(&path)?;
    let new = path.with_added_extension(format!("{}.new", std::process::id()));
    let written = edit::write(&new, content, 0o600);
    let old = free_name(&path);
    let renamed = written.and_then(|()| match fs::rename(&path, &old) {
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        result => result.map(|()| Some(old)),
    });
    let done = renamed.and_then(|old| fs::rename(&new, &path).map(|()| old));
    if done.is_err() {
        // The half of a file is no use to anybody.
        let _ = fs::remove_file(&new);
    }
    done
}

/// A name for the file that stands there, which is free.
fn free_name(path: &Path) -> PathBuf {
    let named = |number: usize| match number {
        1 => path.with_added_extension("before-restore"),
        number => path.with_added_extension(format!("before-restore-{number}")),
    };
    (1..).map(named).find(|path| path.symlink_metadata().is_err()).unwrap_or_else(|| named(1))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn paths(root: &Path) -> Paths {
        let config = root.join("config/config.toml");
        let (data, cache) = (root.join("data"), root.join("cache"));
        Paths { config, data, cache, profile: None }
    }

    fn write(path: &Path, content: &str) {
        create_directory(path).expect("a folder");
        fs::write(path, content).expect("a file");
    }

    #[test]
    fn files_of_the_configuration_are_kept_and_come_back() {
        let directory = tempfile::tempdir().expect("a directory");
        let own = paths(directory.path());
        assert_eq!(backed_up(&own).expect("nothing yet"), []);
        write(&own.config, "[ui]\n");
        write(&own.themes().join("mine.toml"), "a");
        write(&own.themes().join("notes.txt"), "b");
        let files = backed_up(&own).expect("read");
        let names: Vec<&str> = files.iter().map(|file| file.name.as_str()).collect();
        assert_eq!(names, ["config.toml", "themes/mine.toml"]);

        write(&own.config, "[ui]\n# changed\n");
        fs::remove_dir_all(own.themes()).expect("removed");
        let mut kept = Vec::new();
        for BackedUp { name, content } in &files {
            kept.extend(put_back(&own, name, content).expect("put back"));
        }
        let old = own.config.with_file_name("config.toml.before-restore");
        assert_eq!(kept.as_slice(), std::slice::from_ref(&old));
        assert_eq!(fs::read_to_string(old).expect("the old one"), "[ui]\n# changed\n");
        assert_eq!(fs::read_to_string(&own.config).expect("the file"), "[ui]\n");
        assert_eq!(fs::read_to_string(own.themes().join("mine.toml")).expect("a theme"), "a");
        // Once more there is nothing to do.
        assert_eq!(put_back(&own, "config.toml", b"[ui]\n").expect("the same"), None);
    }

    #[test]
    fn no_name_leads_elsewhere() {
        let own = paths(Path::new("/root"));
        for name in [
            "",
            "news.db",
            "../config.toml",
            "/etc/x.toml",
            "themes/",
            "themes/x",
            "themes/.toml",
            "themes/../x.toml",
            "themes/a/x.toml",
            "themes//etc/x.toml",
        ] {
            assert_eq!(place(&own, name), None, "{name}");
        }
        assert_eq!(place(&own, "themes/x.toml"), Some(own.themes().join("x.toml")));
    }
}
