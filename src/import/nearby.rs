//! The lists of feeds that other readers keep in the usual places of a home directory.
use super::{Import, is_list, read_bytes};
use crate::news::FoundList;
use std::path::{Path, PathBuf};

/// The most lists that are offered.
const MOST: usize = 12;

/// The most files of a folder that are looked at.
const FILES: usize = 2_000;

/// The folders of a user in which other programs keep their files (XDG Base Directory Specification).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Places {
    home: PathBuf,
    config: PathBuf,
    data: PathBuf,
    state: PathBuf,
}

impl Places {
    /// The folders by the variables that `variable` gives; `None` without a home directory.
    pub fn of(variable: impl Fn(&str) -> Option<String>) -> Option<Self> {
        // A relative path is to be ignored.
        let folder = |name| variable(name).map(PathBuf::from).filter(|path| path.is_absolute());
        let home = folder("HOME")?;
        let below = |name, usual| folder(name).unwrap_or_else(|| home.join(usual));
        let config = below("XDG_CONFIG_HOME", ".config");
        let data = below("XDG_DATA_HOME", ".local/share");
        let state = below("XDG_STATE_HOME", ".local/state");
        Some(Self { home, config, data, state })
    }

    /// The lists in these folders that have sources: first those of programs that are known by their
    /// place, then OPML files in the folders where people save such files.
    pub fn lists(&self) -> Vec<FoundList> {
        let known = [
            ("newsboat", self.config.join("newsboat/urls")),
            ("newsboat", self.home.join(".newsboat/urls")),
            ("newsraft", self.config.join("newsraft/feeds")),
            ("newsraft", self.home.join(".newsraft/feeds")),
            ("sfeed", self.home.join(".sfeed/sfeedrc")),
            ("sfeed", self.config.join("sfeed/sfeedrc")),
            // The folder of a program that names no other to `directories`.
            ("eilmeldung", self.state.join("eilmeldung/database.sqlite")),
            ("eilmeldung", self.data.join("eilmeldung/database.sqlite")),
            ("Liferea", self.config.join("liferea/feedlist.opml")),
            ("Akregator", self.data.join("akregator/data/feeds.opml")),
        ];
        let known = known.into_iter().filter(|(_, path)| path.is_file());
        let known = known.map(|(program, path)| (Some(program), path));
        let saved = self.saving_folders().into_iter().flat_map(|folder| opml_files(&folder));
        let mut seen = Vec::new();
        let mut lists = Vec::new();
        for (program, path) in known.chain(saved.map(|path| (None, path))) {
            let real = path.canonicalize().unwrap_or_else(|_| path.clone());
            if seen.contains(&real) {
                continue;
            }
            seen.push(real);
            lists.extend(self.list(program, path));
            if lists.len() == MOST {
                break;
            }
        }
        lists
    }

    /// The list at `path`, if it has sources.
    fn list(&self, program: Option<&'static str>, path: PathBuf) -> Option<FoundList> {
        let sources = Import::read(&path).ok()?.sources.len();
        let shown = match path.strip_prefix(&self.home) {
            Ok(rest) => Path::new("~").join(rest),
            Err(_) => path.clone(),
        };
        let shown = shown.display().to_string();
        (sources > 0).then_some(FoundList { program, path, shown, sources })
    }

    /// The home directory, and the folders of downloads and documents and the desktop. A desktop names
    /// them in the language of its user, and notes the names in `user-dirs.dirs` (xdg-user-dirs).
    fn saving_folders(&self) -> Vec<PathBuf> {
        let named = read_bytes(&self.config.join("user-dirs.dirs")).map(|(bytes, _)| bytes);
        let named = named.unwrap_or_default();
        let named = String::from_utf8_lossy(&named);
        let folder = |(variable, usual): (&str, &str)| {
            let value = named.lines().find_map(|line| line.trim().strip_prefix(variable));
            let value = value.and_then(|value| value.strip_prefix("=\"")?.strip_suffix('"'));
            match value {
                Some(path) if path.starts_with('/') => PathBuf::from(path),
                Some(path) => self.home.join(path.strip_prefix("$HOME/").unwrap_or(usual)),
                None => self.home.join(usual),
            }
        };
        let names = [
            ("XDG_DOWNLOAD_DIR", "Downloads"),
            ("XDG_DOCUMENTS_DIR", "Documents"),
            ("XDG_DESKTOP_DIR", "Desktop"),
        ];
        [self.home.clone()].into_iter().chain(names.into_iter().map(folder)).collect()
    }
}

/// The lists of feeds in a folder, by name. Folders in it are left alone.
fn opml_files(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = std::fs::read_dir(folder) else { return Vec::new() };
    let paths = entries.take(FILES).filter_map(|entry| Some(entry.ok()?.path()));
    let mut files: Vec<PathBuf> = paths.filter(|path| path.is_file() && is_list(path)).collect();
    files.sort();
    files
}

#[cfg(test)]
mod tests {
    use super::*;

    const OPML: &str = "<opml><outline xmlUrl='https://a.org/'/></opml>";

    /// The lists that are found below a home directory with these files: program, path, sources.
    fn found(files: &[(&str, &str)]) -> Vec<(Option<&'static str>, String, usize)> {
        let home = tempfile::tempdir().expect("a directory");
        for (name, text) in files {
            let path = home.path().join(name);
            std::fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
            std::fs::write(path, text).expect("a file");
        }
        let places = Places::of(|name| match name {
            "HOME" => home.path().to_str().map(str::to_owned),
            "XDG_DATA_HOME" => Some("relative".into()),
            _ => None,
        });
        let lists = places.expect("a home").lists();
        lists.into_iter().map(|list| (list.program, list.shown, list.sources)).collect()
    }

    #[test]
    fn lists_are_found_where_readers_and_people_keep_them() {
        let urls = "https://a.org/ tag\nhttps://b.org/\n";
        let lists = found(&[
            (".newsboat/urls", urls),
            (".config/newsraft/feeds", "https://a.org/ \"A\"\n"),
            (".newsraft/feeds", "@ A\nhttps://a.org/\nhttps://b.org/\n"),
            (".sfeed/sfeedrc", "feeds() {\n\tfeed \"a\" \"https://a.org/\"\n}\n"),
            (".local/state/eilmeldung/database.sqlite", "no database"),
            (".config/liferea/feedlist.opml", OPML),
            (".local/share/akregator/data/feeds.opml", OPML),
            ("Downloads/b.opml", OPML),
            ("Downloads/a.xml", OPML),
            ("Downloads/feed.xml", "<rss><channel/></rss>"),
            ("Documents/empty.opml", "<opml/>"),
            ("news/deep/x.opml", OPML),
        ]);
        let wanted = [
            (Some("newsboat"), "~/.newsboat/urls", 2),
            (Some("newsraft"), "~/.config/newsraft/feeds", 1),
            (Some("newsraft"), "~/.newsraft/feeds", 2),
            (Some("sfeed"), "~/.sfeed/sfeedrc", 1),
            (Some("Liferea"), "~/.config/liferea/feedlist.opml", 1),
            (Some("Akregator"), "~/.local/share/akregator/data/feeds.opml", 1),
            (None, "~/Downloads/a.xml", 1),
            (None, "~/Downloads/b.opml", 1),
        ];
        let wanted = wanted.map(|(program, path, sources)| (program, path.to_owned(), sources));
        assert_eq!(lists, wanted);
    }

    #[test]
    fn folders_have_the_names_of_the_users_language() {
        let names = "# comment\nXDG_DOWNLOAD_DIR=\"$HOME/التنزيلات\"\nXDG_DESKTOP_DIR=broken\n";
        let lists = found(&[
            (".config/user-dirs.dirs", names),
            ("التنزيلات/خلاصات.opml", OPML),
            ("Downloads/other.opml", OPML),
            ("Desktop/here.opml", OPML),
        ]);
        let paths: Vec<&str> = lists.iter().map(|(_, path, _)| path.as_str()).collect();
        assert_eq!(paths, ["~/التنزيلات/خلاصات.opml", "~/Desktop/here.opml"]);
    }

    #[test]
    fn no_more_is_offered_than_one_can_choose_from() {
        let files: Vec<String> = (0..MOST + 5).map(|number| format!("{number}.opml")).collect();
        let files: Vec<(&str, &str)> = files.iter().map(|name| (name.as_str(), OPML)).collect();
        assert_eq!(found(&files).len(), MOST);
        assert_eq!(Places::of(|_| None), None);
    }
}
