//! The places of the configuration and the database (XDG Base Directory Specification).
use crate::locale::Phrase;
use etcetera::BaseStrategy;
use etcetera::base_strategy::Xdg;
use std::collections::BTreeSet;
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
    /// The name of the profile; `None` for the usual places.
    pub profile: Option<String>,
}

/// The reason why there are no places for the files.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PathsError {
    /// There is no home directory to keep files in.
    #[error("there is no home directory")]
    NoHome,
    /// The name of a profile that no folder can have.
    #[error("{0} is no name of a profile")]
    Profile(String),
}

impl PathsError {
    /// The sentence for the user.
    pub fn phrase(&self) -> Phrase {
        match self {
            Self::NoHome => Phrase::new("config-no-home"),
            Self::Profile(name) => Phrase::new("config-profile-name").with("name", name.as_str()),
        }
    }
}

/// The folder of profiles inside each of the usual places.
const PROFILES: &str = "profiles";

/// The longest name of a profile, in characters.
const LONGEST_NAME: usize = 64;

/// True for a name that is one folder: letters, digits, `-` and `_`.
fn is_profile(name: &str) -> bool {
    let is_fine = |c: char| c.is_alphanumeric() || c == '-' || c == '_';
    !name.is_empty() && name.chars().count() <= LONGEST_NAME && name.chars().all(is_fine)
}

impl Paths {
    /// The usual places, those of a profile, or those given by `--config` and `--data-dir`. A directory
    /// that is given for data has everything below it.
    ///
    /// # Errors
    ///
    /// When a path is not given and there is no home directory to find the usual one in, or the profile
    /// has a name that is no folder.
    pub fn find(
        config: Option<PathBuf>,
        data: Option<PathBuf>,
        profile: Option<String>,
    ) -> Result<Self, PathsError> {
        if let Some(name) = profile.as_ref().filter(|name| !is_profile(name)) {
            return Err(PathsError::Profile(name.clone()));
        }
        let usual = Xdg::new().map_err(|_| PathsError::NoHome);
        let own = |directory: PathBuf| match &profile {
            Some(name) => directory.join(DIRECTORY).join(PROFILES).join(name),
            None => directory.join(DIRECTORY),
        };
        let config = match config {
            Some(path) => path,
            None => own(usual.as_ref().map_err(Clone::clone)?.config_dir()).join("config.toml"),
        };
        let (data, cache) = match data {
            Some(path) => (path.clone(), path.join("cache")),
            None => {
                let usual = usual?;
                (own(usual.data_dir()), own(usual.cache_dir()))
            }
        };
        let [config, data, cache] = [config, data, cache].map(absolute);
        Ok(Self { config, data, cache, profile })
    }

    /// The names of the profiles that have a folder, in order.
    pub fn profiles() -> Vec<String> {
        let Ok(usual) = Xdg::new() else { return Vec::new() };
        let folders = [usual.config_dir(), usual.data_dir()];
        let entries = folders.into_iter().flat_map(|folder| {
            std::fs::read_dir(folder.join(DIRECTORY).join(PROFILES)).into_iter().flatten()
        });
        let names = entries.filter_map(|entry| entry.ok()?.file_name().into_string().ok());
        let names: BTreeSet<String> = names.filter(|name| is_profile(name)).collect();
        names.into_iter().collect()
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
        let paths = Paths::find(Some("/c/x.toml".into()), Some("d".into()), None).expect("paths");
        assert_eq!(paths.config, Path::new("/c/x.toml"));
        assert_eq!(paths.themes(), Path::new("/c/themes"));
        assert!(paths.data.is_absolute());
        assert_eq!(paths.database().file_name(), Some("news.db".as_ref()));
        assert!(paths.pictures().starts_with(&paths.data));
    }

    #[test]
    fn a_profile_is_a_folder_of_its_own() {
        for name in ["work", "أخبار", "a-b_2"] {
            let paths = Paths::find(None, Some("/d".into()), Some(name.to_owned()));
            let Ok(paths) = paths else { continue };
            let end = Path::new("sahifa/profiles").join(name).join("config.toml");
            assert!(paths.config.ends_with(end), "{paths:?}");
            // A path that is given counts.
            assert_eq!(paths.data, Path::new("/d"));
        }
        for name in ["", ".", "..", "a/b", "a b", "a.b", "/etc", &"x".repeat(65)] {
            let found = Paths::find(None, None, Some(name.to_owned()));
            assert_eq!(found, Err(PathsError::Profile(name.to_owned())));
        }
    }
}
