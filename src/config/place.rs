//! The place that a source reads from: checks of URLs and paths.
use super::reading::File;
use crate::locale::Phrase;
use crate::news::{Location, feed_url};
use rustix::fs::{Access, access};
use std::ops::Range;
use std::path::{Component, Path, PathBuf};

/// The location of a feed, or a problem.
pub(super) fn feed(file: &mut File<'_>, span: &Range<usize>, url: &str) -> Option<Location> {
    match feed_url(url) {
        Ok(url) => Some(Location::Feed(url)),
        Err(bad) => {
            let (message, help) = bad.phrases(url);
            file.problem(span.clone(), message, help);
            None
        }
    }
}

/// The location of local articles. A path that cannot be read now is reported and kept: the disk
/// may be mounted later.
pub(super) fn local(
    file: &mut File<'_>,
    span: &Range<usize>,
    path: &str,
    home: Option<&Path>,
) -> Option<Location> {
    if path.trim().is_empty() || path.contains('\0') {
        let message = Phrase::new("config-empty-text").with("key", "path");
        file.problem(span.clone(), message, Phrase::new("config-help-empty-text"));
        return None;
    }
    let directory = file.path.parent().unwrap_or(Path::new(""));
    let absolute = expand(path, directory, home);
    let Some(text) = absolute.to_str() else {
        let message = Phrase::new("config-path-not-utf8").with("path", path);
        file.problem(span.clone(), message, None);
        return None;
    };
    let existing = if absolute.symlink_metadata().is_err() && is_pattern(path) {
        if let Err(error) = glob::Pattern::new(text) {
            let start = span.start;
            let message = Phrase::new("config-bad-pattern").with("pattern", path);
            // The pattern's own error counts bytes of the expanded path.
            let added = text.len().saturating_sub(path.len());
            let at = start + 1 + error.pos.saturating_sub(added);
            let at = if at < span.end { at..at + 1 } else { span.clone() };
            file.problem(at, message, Phrase::new("config-help-bad-pattern"));
            return None;
        }
        fixed_part(&absolute)
    } else {
        absolute.clone()
    };
    unreadable(file, span, &existing);
    Some(Location::Path(text.to_owned()))
}

fn unreadable(file: &mut File<'_>, span: &Range<usize>, path: &Path) {
    let id = match std::fs::metadata(path) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => "config-path-missing",
        Err(_) => "config-path-unreadable",
        Ok(metadata) => {
            let wanted =
                if metadata.is_dir() { Access::READ_OK | Access::EXEC_OK } else { Access::READ_OK };
            // Asked, not opened: opening a pipe without a writer waits.
            match access(path, wanted) {
                Ok(()) => return,
                Err(_) => "config-path-unreadable",
            }
        }
    };
    let message = Phrase::new(id).with("path", path.display().to_string());
    file.problem(span.clone(), message, Phrase::new("config-help-path"));
}

/// A path as configured made absolute: `~` is the home directory, a relative path is relative to
/// the configuration file.
pub(super) fn expand(path: &str, directory: &Path, home: Option<&Path>) -> PathBuf {
    let path = match (home, path.strip_prefix('~')) {
        (Some(home), Some("")) => home.to_owned(),
        (Some(home), Some(rest)) if rest.starts_with('/') => {
            home.join(rest.trim_start_matches('/'))
        }
        _ => directory.join(path),
    };
    path.components().filter(|part| *part != Component::CurDir).collect()
}

fn is_pattern(path: &str) -> bool {
    path.contains(['*', '?', '['])
}

/// The directory a pattern searches: everything before its first wildcard.
fn fixed_part(pattern: &Path) -> PathBuf {
    pattern
        .components()
        .take_while(|part| part.as_os_str().to_str().is_some_and(|name| !is_pattern(name)))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_become_absolute() {
        let cases = [
            ("~/news/*.txt", "/home/u/news/*.txt"),
            ("~", "/home/u"),
            ("~other/x", "/etc/sahifa/~other/x"),
            ("news", "/etc/sahifa/news"),
            ("./a/./b", "/etc/sahifa/a/b"),
            ("/srv/news", "/srv/news"),
        ];
        for (path, expected) in cases {
            let expanded = expand(path, Path::new("/etc/sahifa"), Some(Path::new("/home/u")));
            assert_eq!(expanded, Path::new(expected), "{path}");
        }
        assert_eq!(expand("~/a", Path::new("/x"), None), Path::new("/x/~/a"));
    }

    #[test]
    fn a_pattern_searches_the_part_before_its_wildcard() {
        assert_eq!(fixed_part(Path::new("/a/b/*/c.txt")), Path::new("/a/b"));
        assert_eq!(fixed_part(Path::new("/a/[x]/c")), Path::new("/a"));
        assert_eq!(fixed_part(Path::new("/*")), Path::new("/"));
    }
}
