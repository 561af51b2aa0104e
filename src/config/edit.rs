//! Adds sources to the user's file without changing a byte of the existing text.
//!
//! New tables go to the end of the file. The file is replaced in one step, keeps its mode, and is
//! followed where it is a symbolic link.
use super::file::create_directory;
use super::place::expand;
use super::problem::{Problem, syntax};
use super::tree::{self, TomlValue};
use super::{paths, recovery};
use crate::locale::{Phrase, io_reason};
use crate::news::{Location, NewSource, feed_url};
use std::fs::{OpenOptions, Permissions};
use std::io::{ErrorKind, Write};
use std::os::unix::fs::{OpenOptionsExt, PermissionsExt};
use std::path::{Path, PathBuf};
use toml_edit::{Array, ArrayOfTables, DocumentMut, Item, Table, value};

/// The reason why nothing was added.
#[derive(Debug, thiserror::Error)]
pub enum EditError {
    #[error("cannot read {}: {error}", .path.display())]
    Read { path: PathBuf, error: std::io::Error },
    #[error("cannot write {}: {error}", .path.display())]
    Write { path: PathBuf, error: std::io::Error },
    /// The file is not TOML as it stands.
    #[error("{} is not TOML", .path.display())]
    Broken { path: PathBuf, problem: Box<Problem> },
    /// Sources are written in a form to which nothing can be added at the end.
    #[error("{} has sources that are not [[source]] tables", .path.display())]
    Form { path: PathBuf },
    /// Another program is changing the file.
    #[error("{} changes", .path.display())]
    Changed { path: PathBuf },
}

impl EditError {
    /// The sentence for the user.
    pub fn phrase(&self) -> Phrase {
        let (id, path) = match self {
            Self::Read { path, .. } => ("config-edit-read", path),
            Self::Write { path, .. } => ("config-edit-write", path),
            Self::Broken { path, .. } => ("config-edit-broken", path),
            Self::Form { path } => ("config-edit-form", path),
            Self::Changed { path } => ("config-edit-changed", path),
        };
        let phrase = Phrase::new(id).with("file", path.display().to_string());
        match self {
            Self::Read { error, .. } | Self::Write { error, .. } => {
                phrase.with("reason", io_reason(error))
            }
            Self::Broken { problem, .. } => phrase.with("problem", problem.message.clone()),
            Self::Form { .. } | Self::Changed { .. } => phrase,
        }
    }
}

/// The `[[source]]` table of a source.
fn source_table(source: &NewSource) -> Table {
    let mut table = Table::new();
    match &source.location {
        Location::Feed(url) => table["url"] = value(url),
        Location::Path(path) => table["path"] = value(path),
        Location::Guide => {}
    }
    for (key, text) in
        [("name", &source.name), ("folder", &source.folder), ("language", &source.language)]
    {
        if let Some(text) = text {
            table[key] = value(text);
        }
    }
    if !source.tags.is_empty() {
        table["tags"] = value(source.tags.iter().collect::<Array>());
    }
    if !source.enabled {
        table["enabled"] = value(false);
    }
    table
}

/// Adds one source; `false` if it is there already.
///
/// # Errors
///
/// As [`add_sources`].
pub fn add_source(path: &Path, source: &NewSource) -> Result<bool, EditError> {
    add_sources(path, std::slice::from_ref(source)).map(|added| !added.is_empty())
}

/// Adds `sources` to the configuration at `path`, and makes the file if there is none. Returns
/// those that were not there already, with the names they got.
///
/// # Errors
///
/// When the file cannot be read or written, is not TOML, or has sources that are no `[[source]]`
/// tables.
pub fn add_sources(path: &Path, sources: &[NewSource]) -> Result<Vec<NewSource>, EditError> {
    change(path, |text| {
        let new = missing(path, text, sources)?;
        let tables: Vec<Table> = new.iter().map(source_table).collect();
        let changed = append(path, text, "source", tables)?;
        Ok((changed, new))
    })
}

/// Replaces the file's text with the text that `make` makes of it; `None` leaves the file as it is.
/// Returns the other value of `make`. If another program changes the file meanwhile, `make` is
/// called again.
pub(super) fn change<T, E: From<EditError>>(
    path: &Path,
    make: impl Fn(&str) -> Result<(Option<String>, T), E>,
) -> Result<T, E> {
    const ATTEMPTS: usize = 5;
    for _ in 0..ATTEMPTS {
        let target = std::fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
        let text = read(&target)?;
        let (changed, result) = make(text.as_deref().unwrap_or_default())?;
        let Some(changed) = changed else { return Ok(result) };
        if replace(&target, text.as_deref(), &changed)? {
            return Ok(result);
        }
    }
    Err(EditError::Changed { path: path.to_owned() }.into())
}

/// The text of the file; `None` if there is none.
pub(super) fn read(path: &Path) -> Result<Option<String>, EditError> {
    match std::fs::read_to_string(path) {
        Ok(text) => Ok(Some(text)),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(EditError::Read { path: path.to_owned(), error }),
    }
}

/// The sources that the file does not have, each once, and none under a name that is taken.
fn missing(path: &Path, text: &str, sources: &[NewSource]) -> Result<Vec<NewSource>, EditError> {
    let home = paths::home();
    let directory = path.parent().unwrap_or(Path::new(""));
    let key = |location: &Location| match location {
        Location::Feed(url) => feed_url(url).unwrap_or_else(|_| url.clone()),
        Location::Path(path) => expand(path, directory, home.as_deref()).display().to_string(),
        Location::Guide => String::new(),
    };
    let mut known = Vec::new();
    let mut names = Vec::new();
    for table in written(path, text, "source")? {
        let text = |key: &str| table.text(key).map(str::to_owned);
        known.extend(text("url").map(|url| key(&Location::Feed(url))));
        known.extend(text("path").map(|path| key(&Location::Path(path))));
        names.extend(text("name"));
    }
    let mut new = Vec::new();
    for source in sources {
        let key = key(&source.location);
        if source.location == Location::Guide || known.contains(&key) {
            continue;
        }
        known.push(key);
        let mut source = source.clone();
        source.name = source.name.map(|name| free_name(name, &names));
        names.extend(source.name.clone());
        new.push(source);
    }
    Ok(new)
}

/// The file as a tree, if it is TOML.
pub(super) fn parsed(path: &Path, text: &str) -> Result<tree::Table, EditError> {
    let (table, errors) = recovery::parse(text);
    match errors.first() {
        None => Ok(table),
        Some(error) => {
            let problem = Problem::at(path, text, error.span.clone(), syntax(error));
            Err(EditError::Broken { path: path.to_owned(), problem: Box::new(problem) })
        }
    }
}

/// The tables of this name in the file.
///
/// # Errors
/// Also when they are written in a form that cannot be added to at the end.
pub(super) fn written(path: &Path, text: &str, name: &str) -> Result<Vec<tree::Table>, EditError> {
    let items = match parsed(path, text)?.take(name).map(|entry| entry.node.value) {
        None => return Ok(Vec::new()),
        Some(TomlValue::List(items)) => items,
        Some(_) => return Err(EditError::Form { path: path.to_owned() }),
    };
    let table = |item: tree::Node| match item.value {
        TomlValue::Table(table) => Some(table),
        _ => None,
    };
    Ok(items.into_iter().filter_map(table).collect())
}

/// The name, or the first free one with a number after it.
pub(super) fn free_name(name: String, taken: &[String]) -> String {
    if !taken.contains(&name) {
        return name;
    }
    (2..)
        .map(|number| format!("{name} {number}"))
        .find(|name| !taken.contains(name))
        .unwrap_or(name)
}

/// The line ending of a file.
pub(super) fn newline(text: &str) -> &'static str {
    if text.contains("\r\n") { "\r\n" } else { "\n" }
}

/// The text with new tables of this name at its end; `None` if there are no tables.
pub(super) fn append(
    path: &Path,
    text: &str,
    name: &str,
    new: Vec<Table>,
) -> Result<Option<String>, EditError> {
    if new.is_empty() {
        return Ok(None);
    }
    let mut tables = ArrayOfTables::new();
    for (index, mut table) in new.into_iter().enumerate() {
        if index > 0 || !text.trim_end().is_empty() {
            table.decor_mut().set_prefix("\n");
        }
        tables.push(table);
    }
    let mut document = DocumentMut::new();
    document[name] = Item::ArrayOfTables(tables);
    let mut added = document.to_string();
    let mut changed = text.to_owned();
    let newline = newline(text);
    if newline != "\n" {
        added = added.replace('\n', newline);
    }
    if !text.is_empty() && !text.ends_with('\n') {
        changed.push_str(newline);
    }
    changed.push_str(&added);
    // `source = [{ … }]` is a list too, but cannot be continued by tables.
    match recovery::parse(&changed) {
        (_, errors) if errors.is_empty() => Ok(Some(changed)),
        _ => Err(EditError::Form { path: path.to_owned() }),
    }
}

/// Replaces the file at `path`, whatever it held, with `text`.
pub(super) fn overwrite(path: &Path, text: &str) -> Result<(), EditError> {
    const ATTEMPTS: usize = 5;
    for _ in 0..ATTEMPTS {
        if replace(path, read(path)?.as_deref(), text)? {
            return Ok(());
        }
    }
    Err(EditError::Changed { path: path.to_owned() })
}

/// Replaces a file that held `before` with `changed`; returns `false` if it no longer holds that.
fn replace(path: &Path, before: Option<&str>, changed: &str) -> Result<bool, EditError> {
    let failed = |error| EditError::Write { path: path.to_owned(), error };
    create_directory(path).map_err(failed)?;
    let mode = path.metadata().map_or(0o600, |data| data.permissions().mode() & 0o7777);
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let temporary = path.with_file_name(format!(".{name}.{}.tmp", std::process::id()));
    let written = write(&temporary, changed.as_bytes(), mode).map_err(failed).and_then(|()| {
        if read(path)?.as_deref() != before {
            return Ok(false);
        }
        std::fs::rename(&temporary, path).map_err(failed).map(|()| true)
    });
    if !matches!(written, Ok(true)) {
        // Left over from a failure that is reported already.
        let _ = std::fs::remove_file(&temporary);
    }
    written
}

/// Writes a file on the way to another name, and waits until it is on the disk.
pub(super) fn write(path: &Path, content: &[u8], mode: u32) -> std::io::Result<()> {
    let open = || OpenOptions::new().write(true).create_new(true).mode(0o600).open(path);
    let mut file = match open() {
        Err(error) if error.kind() == ErrorKind::AlreadyExists => {
            // A process of this number died here before.
            std::fs::remove_file(path)?;
            open()?
        }
        other => other?,
    };
    file.write_all(content)?;
    file.set_permissions(Permissions::from_mode(mode))?;
    file.sync_all()
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use crate::config::load_file;

    fn feed(url: &str, name: &str) -> NewSource {
        NewSource { name: Some(name.to_owned()), ..NewSource::feed(url).expect("a URL") }
    }

    /// A configuration with this text, in a folder of its own.
    pub(in super::super) fn file(text: &str) -> (tempfile::TempDir, PathBuf) {
        let directory = tempfile::tempdir().expect("a directory");
        let path = directory.path().join("config.toml");
        std::fs::write(&path, text).expect("a file");
        (directory, path)
    }

    pub(in super::super) fn text(path: &Path) -> String {
        std::fs::read_to_string(path).expect("text")
    }

    #[test]
    fn what_stood_there_stays_byte_for_byte() {
        for before in [
            "",
            "# only a comment",
            "[ui]\ntheme = 'mono'   # mine\n\n\n# the end\n",
            "[[source]]\nurl = \"https://a.org/\"\n[[filter]]\nname='f'\nquery='x'\n",
            "[ui]\r\ntheme = \"mono\"\r\n",
        ] {
            let (_directory, path) = file(before);
            assert!(add_source(&path, &feed("https://b.org/feed", "عنب \"ب\"")).expect("added"));
            let after = text(&path);
            assert!(after.starts_with(before), "{after}");
            assert_eq!(after.contains("\r\n"), before.contains("\r\n"));
            assert!(!after.replace("\r\n", "").contains('\r'));
            let loaded = load_file(&path);
            assert_eq!(loaded.problems, [], "{after}");
            let source = loaded.config.sources.last().expect("a source");
            assert_eq!(source.name.as_deref(), Some("عنب \"ب\""));
        }
    }

    #[test]
    fn a_source_is_written_with_everything_known_of_it() {
        let (_directory, path) = file("[ui]\n");
        let source = NewSource {
            folder: Some("أخبار".into()),
            tags: vec!["a".into(), "ب".into()],
            language: Some("ar".into()),
            ..feed("https://b.org/feed", "B")
        };
        add_sources(&path, &[source, NewSource::path("~/news")]).expect("added");
        let expected = "[ui]\n\n[[source]]\nurl = \"https://b.org/feed\"\nname = \"B\"\n\
                        folder = \"أخبار\"\nlanguage = \"ar\"\ntags = [\"a\", \"ب\"]\n\n\
                        [[source]]\npath = \"~/news\"\n";
        assert_eq!(text(&path), expected);
    }

    #[test]
    fn a_source_that_is_there_is_not_added_again() {
        let (directory, path) = file("[[source]]\nurl = \"HTTPS://A.org\"\nname = \"A\"\n");
        let before = text(&path);
        assert!(!add_source(&path, &feed("https://a.org/", "x")).expect("read"));
        assert_eq!(text(&path), before);
        let here = directory.path().join("news").display().to_string();
        let twice = [feed("https://b.org", "A"), feed("https://b.org/", "B")];
        let added = add_sources(&path, &twice).expect("added");
        assert_eq!(added.iter().map(NewSource::shown_name).collect::<Vec<_>>(), ["A 2"]);
        assert!(add_source(&path, &NewSource::path("./news")).expect("added"));
        assert!(!add_source(&path, &NewSource::path(&here)).expect("read"));
    }

    #[test]
    fn the_file_is_made_private_and_keeps_the_mode_it_has() {
        let (directory, path) = file("");
        let mode = |path: &Path| path.metadata().expect("metadata").permissions().mode() & 0o777;
        std::fs::set_permissions(&path, Permissions::from_mode(0o640)).expect("a mode");
        add_source(&path, &feed("https://a.org", "a")).expect("added");
        assert_eq!(mode(&path), 0o640);
        let new = directory.path().join("deep/er/config.toml");
        add_source(&new, &feed("https://a.org", "a")).expect("added");
        assert_eq!(mode(&new), 0o600);
        let names: Vec<_> = std::fs::read_dir(directory.path()).expect("entries").collect();
        assert_eq!(names.len(), 2, "nothing is left behind: {names:?}");
    }

    #[test]
    fn a_link_is_followed() {
        let (directory, path) = file("# mine\n");
        let link = directory.path().join("link.toml");
        std::os::unix::fs::symlink(&path, &link).expect("a link");
        add_source(&link, &feed("https://a.org", "a")).expect("added");
        assert!(link.symlink_metadata().expect("metadata").is_symlink());
        assert!(text(&path).contains("https://a.org"));
    }

    #[test]
    fn a_file_that_cannot_be_added_to_is_left_alone() {
        let source = feed("https://a.org", "a");
        for (before, id) in [
            ("[ui\n", "config-edit-broken"),
            ("[source]\nurl = \"https://b.org\"\n", "config-edit-form"),
            ("source = [{ url = \"https://b.org\" }]\n", "config-edit-form"),
            ("source = 3\n", "config-edit-form"),
        ] {
            let (_directory, path) = file(before);
            let error = add_source(&path, &source).expect_err("refused");
            assert_eq!(error.phrase().id, id);
            assert_eq!(text(&path), before);
        }
        let (directory, _) = file("");
        let error = add_source(directory.path(), &source).expect_err("a directory");
        assert_eq!(error.phrase().id, "config-edit-read");
    }

    #[test]
    fn a_change_in_between_is_not_lost() {
        let (_directory, path) = file("# before\n");
        assert!(!replace(&path, Some("# other\n"), "# after\n").expect("compared"));
        assert_eq!(text(&path), "# before\n");
        assert!(replace(&path, Some("# before\n"), "# after\n").expect("replaced"));
        assert_eq!(text(&path), "# after\n");
    }

    #[test]
    fn what_is_typed_as_a_feed_is_checked() {
        assert_eq!(NewSource::feed("exec:ls").expect_err("refused").id, "config-url-scheme");
        let bare = NewSource::feed("a.org:8080/feed").expect("a feed");
        assert_eq!(bare.shown_name(), "https://a.org:8080/feed");
        assert_eq!(
            NewSource::feed(" https://a.org ").expect("a feed").shown_name(),
            "https://a.org/"
        );
    }
}
