//! The places of the configuration and the database (XDG Base Directory Specification).
use crate::locale::Phrase;
use etcetera::BaseStrategy;
use etcetera::base_strategy::Xdg;
use std::path::{Path, PathBuf};

const DIRECTORY: &str = "sahifa";

/// The files of one user.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paths {
    /// The configuration file.
    pub config: PathBuf,
    /// The directory of all data that the program keeps.
    pub data: PathBuf,
    /// The directory of what can be fetched again.
    pub cache: PathBuf,
}

/// There is no home directory to keep files in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("there is no home directory")]
pub struct NoHome;

impl NoHome {
    /// The sentence for the user.
    pub fn phrase(&self) -> Phrase {
        Phrase::new("config-no-home")
    }
}

impl Paths {
    /// The usual places, or those given by `--config` and `--data-dir`. A directory that is given for
    /// data has everything below it.
    ///
    /// # Errors
    ///
    /// When a path is not given and there is no home directory to find the usual one in.
    pub fn find(config: Option<PathBuf>, data: Option<PathBuf>) -> Result<Self, NoHome> {
        let usual = Xdg::new().map_err(|_| NoHome);
        let config = match config {
            Some(path) => path,
            None => usual
                .as_ref()
                .map_err(|error| *error)?
                .config_dir()
                .join(DIRECTORY)
                .join("config.toml"),
        };
        let (data, cache) = match data {
            Some(path) => (path.clone(), path.join("cache")),
            None => {
                let usual = usual?;
                (usual.data_dir().join(DIRECTORY), usual.cache_dir().join(DIRECTORY))
            }
        };
        Ok(Self { config: absolute(config), data: absolute(data), cache: absolute(cache) })
    }

    /// The database.
    pub fn database(&self) -> PathBuf {
        self.data.join("news.db")
    }

    /// The file with the answers to the calibration card.
    pub fn calibration(&self) -> PathBuf {
        self.data.join("terminals.toml")
    }

    /// The file with the mistakes of the configuration that were told.
    pub fn told(&self) -> PathBuf {
        self.data.join("told")
    }

    /// The directory of pictures that were fetched.
    pub fn pictures(&self) -> PathBuf {
        self.cache.join("pictures")
    }

    /// The directory of the user's themes.
    pub fn themes(&self) -> PathBuf {
        themes(&self.config)
    }
}

/// The directory of themes, beside the configuration file.
pub(super) fn themes(config: &Path) -> PathBuf {
    config.parent().unwrap_or(Path::new("")).join("themes")
}

pub(super) fn absolute(path: PathBuf) -> PathBuf {
    std::path::absolute(&path).unwrap_or(path)
}

/// The user's home directory, for `~`.
pub(super) fn home() -> Option<PathBuf> {
    etcetera::home_dir().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn given_paths_need_no_home_and_become_absolute() {
        let paths = Paths::find(Some("/c/x.toml".into()), Some("d".into())).expect("paths");
        assert_eq!(paths.config, Path::new("/c/x.toml"));
        assert_eq!(paths.themes(), Path::new("/c/themes"));
        assert!(paths.data.is_absolute());
        assert_eq!(paths.database().file_name(), Some("news.db".as_ref()));
        assert!(paths.pictures().starts_with(&paths.data));
    }
}
