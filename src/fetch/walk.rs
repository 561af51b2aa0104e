//! Walks a directory tree along a pattern, within bounds of count and depth.
use super::listing::{EXTENSIONS, FileBounds, FileError, Listing, LocalFile, Stamp, has_extension};
use super::special;
use std::collections::{BTreeMap, HashSet};
use std::fs;
use std::path::{Path, PathBuf};

/// A condition on one part of a path.
#[derive(Clone, Debug)]
pub(super) enum Step {
    /// Any number of directories, none included (`**`).
    Any,
    /// A name that matches.
    Name(glob::Pattern),
    /// A file with a known extension.
    Readable,
}

pub(super) const MATCHING: glob::MatchOptions = glob::MatchOptions {
    case_sensitive: true,
    require_literal_separator: true,
    require_literal_leading_dot: true,
};

/// Directory entries read for each file that may be taken, so that a tree of other things ends too.
const ENTRIES_PER_FILE: usize = 20;
const MAX_PROBLEMS: usize = 100;

/// One walk and what it found.
#[derive(Debug)]
pub(super) struct Walk<'a> {
    bounds: &'a FileBounds,
    files: BTreeMap<PathBuf, Stamp>,
    problems: Vec<FileError>,
    /// Real directories with the steps that were left there. Links that form a loop, and patterns
    /// with several `**`, visit each pair once.
    visited: HashSet<(PathBuf, usize)>,
    entries: usize,
    full: bool,
}

impl<'a> Walk<'a> {
    pub(super) fn new(bounds: &'a FileBounds) -> Self {
        Self {
            bounds,
            files: BTreeMap::new(),
            problems: Vec::new(),
            visited: HashSet::new(),
            entries: 0,
            full: false,
        }
    }

    /// Walks from `base`. Fails only if `base` itself cannot be read.
    pub(super) fn run(&mut self, base: &Path, steps: &[Step]) -> Result<(), FileError> {
        fs::read_dir(base).map_err(|error| FileError::of(base, &error))?;
        self.descend(base, steps, 0);
        if self.full {
            let (path, limit) = (base.to_string_lossy().into_owned(), self.bounds.max_files);
            self.problems.push(FileError::TooMany { path, limit });
        }
        Ok(())
    }

    pub(super) fn listing(self, base: &Path) -> Listing {
        let files = self.files.into_iter().map(|(path, stamp)| {
            let below = path.strip_prefix(base).unwrap_or(&path);
            let parts: Vec<_> =
                below.components().map(|part| part.as_os_str().to_string_lossy()).collect();
            LocalFile { relative: parts.join("/"), path, stamp }
        });
        Listing { files: files.collect(), problems: self.problems }
    }

    fn descend(&mut self, directory: &Path, steps: &[Step], depth: usize) {
        let Some((step, rest)) = steps.split_first() else { return };
        if depth > self.bounds.max_depth || self.full || !self.is_new(directory, steps.len()) {
            return;
        }
        if matches!(step, Step::Any) {
            self.descend(directory, rest, depth);
        }
        let entries = match fs::read_dir(directory) {
            Ok(entries) => entries,
            Err(error) => return self.problem(FileError::of(directory, &error)),
        };
        let letters = matches!(step, Step::Readable) && is_maildir_part(directory);
        for entry in entries.filter_map(Result::ok) {
            self.entries += 1;
            self.full |= self.entries > self.bounds.max_files.saturating_mul(ENTRIES_PER_FILE);
            if self.full {
                return;
            }
            let name = entry.file_name();
            let name = name.to_string_lossy();
            if step.takes(&name) || letters && !name.starts_with('.') {
                let is_link = entry.file_type().is_ok_and(|kind| kind.is_symlink());
                self.take(&entry.path(), is_link, steps, depth);
            }
        }
    }

    /// Takes `path`, which matches the first of `steps`.
    fn take(&mut self, path: &Path, is_link: bool, steps: &[Step], depth: usize) {
        // Follows links; a broken one is nothing.
        let Ok(metadata) = fs::metadata(path) else { return };
        // Only a link or a mount leads there, so the question is asked where one may.
        let is_special = |at: &Path| match metadata.is_dir() {
            true => special::is_of_kernel(at),
            false => !metadata.is_file() || is_link && special::is_of_kernel(at),
        };
        match steps {
            [Step::Any, ..] if metadata.is_dir() => match is_special(path) {
                true => self.left_out(path),
                false => self.descend(path, steps, depth + 1),
            },
            [Step::Any, ..] => {}
            [_] if metadata.is_dir() => {}
            [_] if is_special(path) => self.left_out(path),
            [_] => self.add(path, Stamp::of(&metadata)),
            [_, rest @ ..] if metadata.is_dir() => match is_special(path) {
                true => self.left_out(path),
                false => self.descend(path, rest, depth + 1),
            },
            _ => {}
        }
    }

    /// Reports that `path` is neither a file nor a directory.
    fn left_out(&mut self, path: &Path) {
        self.problem(FileError::NotAFile { path: path.to_string_lossy().into_owned() });
    }

    fn add(&mut self, path: &Path, stamp: Stamp) {
        match self.files.len() < self.bounds.max_files || self.files.contains_key(path) {
            true => drop(self.files.insert(path.to_owned(), stamp)),
            false => self.full = true,
        }
    }

    fn is_new(&mut self, directory: &Path, steps: usize) -> bool {
        let real = fs::canonicalize(directory).unwrap_or_else(|_| directory.to_owned());
        self.visited.insert((real, steps))
    }

    fn problem(&mut self, error: FileError) {
        if self.problems.len() < MAX_PROBLEMS && !self.problems.contains(&error) {
            self.problems.push(error);
        }
    }
}

/// True if the files of a directory are the letters of a Maildir: their names have no extension.
/// Files in `tmp` are not delivered yet.
fn is_maildir_part(directory: &Path) -> bool {
    let name = directory.file_name().and_then(|name| name.to_str());
    matches!(name, Some("cur" | "new"))
        && directory.parent().is_some_and(|parent| {
            ["cur", "new", "tmp"].iter().all(|part| parent.join(part).is_dir())
        })
}

impl Step {
    fn takes(&self, name: &str) -> bool {
        match self {
            Self::Any => !name.starts_with('.'),
            Self::Name(pattern) => pattern.matches_with(name, MATCHING),
            Self::Readable => !name.starts_with('.') && has_extension(Path::new(name), EXTENSIONS),
        }
    }
}
