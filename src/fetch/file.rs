//! Local sources: the files that a path, directory or pattern means, and their bytes.
//!
//! Walking the tree is left to `walk`. Files are only ever read.
use super::gzip;
use super::special;
use super::walk::{MATCHING, Step, Walk};
use std::fs;
use std::io::{self, Read, Seek, SeekFrom};
use std::path::{Component, Path, PathBuf};

pub use super::listing::{
    EXTENSIONS, FileBounds, FileError, Listing, LocalFile, Stamp, has_extension,
};

/// Lists the files that `location` means: a file, a directory (with all below it), or a pattern
/// with `*`, `?`, `[…]` and `**`. A leading `~` is the home directory. Hidden files are matched
/// only by a pattern that begins with a dot.
///
/// # Errors
///
/// When nothing is there, nothing matches, the pattern is not valid, or the file or directory
/// itself cannot be read. What cannot be read below it is among the problems of the listing.
pub fn expand(location: &str, bounds: &FileBounds) -> Result<Listing, FileError> {
    let location = expand_home(location);
    let path = Path::new(&location);
    match fs::metadata(path) {
        // A name that exists is meant literally, whatever characters it has.
        Ok(metadata) if metadata.is_file() => Ok(single(path, &metadata)),
        Ok(metadata) if metadata.is_dir() => {
            walk(path, &[Step::Any, Step::Readable], &location, bounds)
        }
        Ok(_) => Err(FileError::NotAFile { path: location }),
        Err(_) if location.contains(['*', '?', '[']) => {
            let (base, steps) = compile(path, &location)?;
            walk(&base, &steps, &location, bounds)
        }
        Err(error) => Err(FileError::of(path, &error)),
    }
}

/// True if `path` is among the files that `location` may mean, whether or not it exists now.
pub fn covers(location: &str, path: &Path) -> bool {
    let location = expand_home(location);
    let real = |path: &Path| fs::canonicalize(path).or_else(|_| std::path::absolute(path));
    let (Ok(path), Ok(base)) = (real(path), real(Path::new(&location))) else { return false };
    if path.starts_with(&base) {
        return true;
    }
    glob::Pattern::new(&location).is_ok_and(|pattern| pattern.matches_path_with(&path, MATCHING))
}

/// Reads a file of at most `max_len` bytes. Devices and pipes are refused: they may never end.
///
/// # Errors
///
/// When the file cannot be read, is no regular file, or is larger than `max_len`.
pub fn read(path: &Path, max_len: usize) -> Result<Vec<u8>, FileError> {
    let fail = |error: io::Error| FileError::of(path, &error);
    let too_large = || {
        let path = path.to_string_lossy().into_owned();
        FileError::TooLarge { path, limit: max_len }
    };
    let (file, metadata) = special::open(path)?;
    if metadata.len() > max_len as u64 {
        return Err(too_large());
    }
    let mut bytes = Vec::with_capacity(metadata.len() as usize);
    // The file may grow while it is read.
    let limit = (max_len as u64).saturating_add(1);
    file.take(limit).read_to_end(&mut bytes).map_err(fail)?;
    if bytes.len() > max_len {
        return Err(too_large());
    }
    Ok(bytes)
}

/// The last `max_len` bytes of a file that may be larger, such as a mailbox that grows at its end.
///
/// # Errors
///
/// When the file cannot be read or is no regular file.
pub fn read_end(path: &Path, max_len: usize) -> Result<Vec<u8>, FileError> {
    let fail = |error: io::Error| FileError::of(path, &error);
    let (mut file, metadata) = special::open(path)?;
    let limit = max_len as u64;
    file.seek(SeekFrom::Start(metadata.len().saturating_sub(limit))).map_err(fail)?;
    let mut bytes = Vec::with_capacity(metadata.len().min(limit) as usize);
    file.take(limit).read_to_end(&mut bytes).map_err(fail)?;
    Ok(bytes)
}

/// The contents of the file at `path` from its bytes: unpacked, where they are gzip.
///
/// # Errors
///
/// When that is larger than `max_len`.
pub fn unpacked(bytes: Vec<u8>, path: &Path, max_len: usize) -> Result<Vec<u8>, FileError> {
    match gzip::unpack(&bytes, max_len) {
        None => Ok(bytes),
        Some(Ok(unpacked)) => Ok(unpacked.bytes),
        Some(Err(gzip::TooLarge(limit))) => {
            Err(FileError::TooLarge { path: path.to_string_lossy().into_owned(), limit })
        }
    }
}

fn single(path: &Path, metadata: &fs::Metadata) -> Listing {
    let relative = path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned();
    let file = LocalFile { path: path.to_owned(), relative, stamp: Stamp::of(metadata) };
    Listing { files: vec![file], problems: Vec::new() }
}

fn walk(
    base: &Path,
    steps: &[Step],
    location: &str,
    bounds: &FileBounds,
) -> Result<Listing, FileError> {
    let mut walk = Walk::new(bounds);
    walk.run(base, steps)?;
    let listing = walk.listing(base);
    if listing.files.is_empty() {
        let unreadable = listing.problems.into_iter().next();
        return Err(unreadable.unwrap_or(FileError::NothingMatched { pattern: location.into() }));
    }
    Ok(listing)
}

/// The directory before the first wildcard, and what to match below it.
pub(super) fn compile(path: &Path, location: &str) -> Result<(PathBuf, Vec<Step>), FileError> {
    let mut base = PathBuf::new();
    let mut steps: Vec<Step> = Vec::new();
    for component in path.components() {
        let name = component.as_os_str().to_string_lossy();
        let plain = !matches!(component, Component::Normal(_)) || !name.contains(['*', '?', '[']);
        if steps.is_empty() && plain {
            base.push(component);
        } else if name == "**" {
            if !matches!(steps.last(), Some(Step::Any)) {
                steps.push(Step::Any);
            }
        } else {
            let pattern = glob::Pattern::new(&name).map_err(|error| FileError::Pattern {
                pattern: location.to_owned(),
                reason: error.msg.to_owned(),
            })?;
            steps.push(Step::Name(pattern));
        }
    }
    if matches!(steps.last(), Some(Step::Any)) {
        steps.push(Step::Readable);
    }
    if base.as_os_str().is_empty() {
        base.push(".");
    }
    Ok((base, steps))
}

pub(super) fn expand_home(location: &str) -> String {
    let below = match location {
        "~" => Some(""),
        _ => location.strip_prefix("~/"),
    };
    match (below, std::env::var("HOME")) {
        (Some(""), Ok(home)) => home,
        (Some(below), Ok(home)) => format!("{}/{below}", home.trim_end_matches('/')),
        _ => location.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::news::Timestamp;
    use std::time::UNIX_EPOCH;
    use tempfile::TempDir;

    fn tree(paths: &[&str]) -> TempDir {
        let root = tempfile::tempdir().unwrap();
        for path in paths {
            let path = root.path().join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, "نص").unwrap();
        }
        root
    }

    fn names(location: &Path) -> Result<Vec<String>, FileError> {
        let listing = expand(location.to_str().unwrap(), &FileBounds::default())?;
        assert!(listing.files.is_sorted_by(|a, b| a.path < b.path));
        Ok(listing.files.into_iter().map(|file| file.relative).collect())
    }

    #[test]
    fn paths_directories_and_patterns() {
        let root = tree(&[
            "b.txt",
            "a.md",
            "photo.jpg",
            ".hidden.txt",
            "deep/c.txt",
            "deep/er/d.txt",
            "deep/er/e.html",
            ".git/f.txt",
            "odd [1]/g.txt",
            "أخبار/خبر.txt",
        ]);
        let cases: &[(&str, &[&str])] = &[
            ("b.txt", &["b.txt"]),
            ("photo.jpg", &["photo.jpg"]),
            (
                "",
                &[
                    "a.md",
                    "b.txt",
                    "deep/c.txt",
                    "deep/er/d.txt",
                    "deep/er/e.html",
                    "odd [1]/g.txt",
                    "أخبار/خبر.txt",
                ],
            ),
            ("*.txt", &["b.txt"]),
            ("*", &["a.md", "b.txt", "photo.jpg"]),
            (".*.txt", &[".hidden.txt"]),
            (
                "**/*.txt",
                &["b.txt", "deep/c.txt", "deep/er/d.txt", "odd [1]/g.txt", "أخبار/خبر.txt"],
            ),
            ("deep/**", &["c.txt", "er/d.txt", "er/e.html"]),
            ("*/*.txt", &["deep/c.txt", "odd [1]/g.txt", "أخبار/خبر.txt"]),
            ("**/er/**/?.txt", &["deep/er/d.txt"]),
            ("[ab].*", &["a.md", "b.txt"]),
            ("odd [1]", &["g.txt"]),
            ("أخ*/*", &["أخبار/خبر.txt"]),
        ];
        for (location, expected) in cases {
            assert_eq!(names(&root.path().join(location)).unwrap(), *expected, "{location}");
        }
    }

    #[test]
    fn a_maildir_gives_its_letters() {
        let root = tree(&[
            "mail/cur/1613.M1P2.host:2,S",
            "mail/new/1614.M3P4.host",
            "mail/tmp/1615.M5P6.host",
            "mail/dovecot.index",
            "mail/.Sent/cur/1616.host:2,S",
            "other/cur/1617.host:2,S",
            "mail/cur/.hidden",
        ]);
        let letters = ["cur/1613.M1P2.host:2,S", "new/1614.M3P4.host"];
        assert_eq!(names(&root.path().join("mail")).unwrap(), letters);
        assert_eq!(names(root.path()).unwrap(), letters.map(|letter| format!("mail/{letter}")));
        assert_eq!(names(&root.path().join("mail/new")).unwrap(), ["1614.M3P4.host"]);
    }

    #[test]
    fn a_file_is_covered_by_what_would_list_it() {
        let root = tree(&["news/deep/a.txt", "news/b.md", "other/c.txt"]);
        let root = fs::canonicalize(root.path()).unwrap();
        let covered = |location: &str, path: &str| {
            covers(root.join(location).to_str().unwrap(), &root.join(path))
        };
        assert!(covered("news", "news/deep/a.txt"));
        assert!(covered("news/b.md", "news/b.md"));
        assert!(covered("news/**/*.txt", "news/deep/a.txt"));
        assert!(covered("news/../news", "news/b.md"));
        assert!(!covered("news/*.txt", "news/deep/a.txt"));
        assert!(!covered("news", "other/c.txt"));
        assert!(!covered("new", "news/b.md"));
    }

    #[test]
    fn errors_are_named() {
        let root = tree(&["dir/a.txt", "dir/b.bin"]);
        let at = |path: &str| names(&root.path().join(path)).unwrap_err();
        assert!(matches!(at("none.txt"), FileError::NotFound { .. }));
        assert!(matches!(at("dir/a.txt/x"), FileError::NotFound { .. }));
        assert!(matches!(at("none/*.txt"), FileError::NotFound { .. }));
        assert!(matches!(at("dir/*.html"), FileError::NothingMatched { .. }));
        assert!(matches!(at("dir/[x.txt"), FileError::Pattern { .. }));
        assert!(matches!(names(Path::new("/dev/null")), Err(FileError::NotAFile { .. })));
        fs::create_dir(root.path().join("empty")).unwrap();
        assert!(matches!(at("empty"), FileError::NothingMatched { .. }));
    }

    #[test]
    fn links_that_lead_round_are_walked_once() {
        let root = tree(&["dir/a.txt"]);
        std::os::unix::fs::symlink("..", root.path().join("dir/up")).unwrap();
        std::os::unix::fs::symlink("nowhere", root.path().join("dir/broken.txt")).unwrap();
        std::os::unix::fs::symlink("a.txt", root.path().join("dir/b.txt")).unwrap();
        assert_eq!(names(root.path()).unwrap(), ["dir/a.txt", "dir/b.txt"]);
        assert!(names(&root.path().join("**/**/*.txt")).unwrap().len() <= 4);
    }

    #[test]
    fn what_never_ends_is_left_out_and_said() {
        use std::os::unix::fs::symlink;
        let root = tree(&["dir/a.txt"]);
        let dir = root.path().join("dir");
        symlink("/dev/zero", dir.join("zero.txt")).unwrap();
        symlink("/dev/tty", dir.join("tty.txt")).unwrap();
        let pipe = std::ffi::CString::new(dir.join("pipe.txt").to_str().unwrap()).unwrap();
        let mode = rustix::fs::Mode::RUSR | rustix::fs::Mode::WUSR;
        let made =
            rustix::fs::mknodat(rustix::fs::CWD, &*pipe, rustix::fs::FileType::Fifo, mode, 0);
        made.unwrap();
        symlink("pipe.txt", dir.join("piped.txt")).unwrap();
        let mut expected = vec!["pipe.txt", "piped.txt", "tty.txt", "zero.txt"];
        if cfg!(target_os = "linux") {
            symlink("/proc/kmsg", dir.join("kmsg.txt")).unwrap();
            symlink("/proc/self/status", dir.join("status.txt")).unwrap();
            symlink("/proc/self", dir.join("self.txt")).unwrap();
            symlink("/proc/self", dir.join("own")).unwrap();
            expected.extend(["kmsg.txt", "own", "self.txt", "status.txt"]);
        }
        expected.sort_unstable();
        for location in ["dir", "dir/**", "dir/*.txt"] {
            let location = root.path().join(location);
            let listing = expand(location.to_str().unwrap(), &FileBounds::default()).unwrap();
            let files: Vec<_> = listing.files.iter().map(|file| file.relative.as_str()).collect();
            assert_eq!(files, ["a.txt"], "{location:?}");
            let said = listing.problems.iter().map(|problem| match problem {
                FileError::NotAFile { path } => {
                    Path::new(path).file_name().unwrap().to_str().unwrap()
                }
                other => panic!("{other:?}"),
            });
            let mut said: Vec<_> = said.collect();
            said.sort_unstable();
            let is_pattern = location.ends_with("*.txt");
            let is_named = |name: &&str| !is_pattern || !["own", "self.txt"].contains(name);
            assert_eq!(
                said,
                expected.iter().copied().filter(is_named).collect::<Vec<_>>(),
                "{location:?}"
            );
        }
        for name in expected.iter().filter(|name| **name != "own" && **name != "self.txt") {
            let path = dir.join(name);
            assert!(matches!(read(&path, 99), Err(FileError::NotAFile { .. })), "{name}");
            assert!(matches!(read_end(&path, 99), Err(FileError::NotAFile { .. })), "{name}");
        }
    }

    #[test]
    fn count_and_depth_are_bounded() {
        let root = tree(&["a.txt", "b.txt", "c.txt", "1/2/3/4/d.txt"]);
        let expand = |bounds: FileBounds| expand(root.path().to_str().unwrap(), &bounds).unwrap();
        let few = expand(FileBounds { max_files: 2, ..FileBounds::default() });
        assert_eq!(few.files.len(), 2);
        assert!(matches!(few.problems[..], [FileError::TooMany { limit: 2, .. }]));
        let flat = expand(FileBounds { max_depth: 2, ..FileBounds::default() });
        assert_eq!(flat.files.len(), 3);
    }

    #[test]
    fn reading_is_bounded_and_stamps_tell_change() {
        let root = tree(&["a.txt"]);
        let path = root.path().join("a.txt");
        assert_eq!(read(&path, 4).unwrap(), "نص".as_bytes());
        assert!(matches!(read(&path, 3), Err(FileError::TooLarge { limit: 3, .. })));
        assert_eq!(read_end(&path, 2).unwrap(), "ص".as_bytes());
        assert_eq!(read_end(&path, 99).unwrap(), "نص".as_bytes());
        assert!(matches!(read_end(Path::new("/dev/zero"), 9), Err(FileError::NotAFile { .. })));
        assert!(matches!(read(root.path(), 9), Err(FileError::NotAFile { .. })));
        assert!(matches!(read(Path::new("/dev/zero"), 9), Err(FileError::NotAFile { .. })));
        let before = Stamp::of(&fs::metadata(&path).unwrap());
        let file = fs::File::options().write(true).open(&path).unwrap();
        file.set_modified(UNIX_EPOCH + std::time::Duration::new(7, 5)).unwrap();
        let after = Stamp::of(&fs::metadata(&path).unwrap());
        assert_ne!(before, after);
        assert_eq!((after.modified, after.timestamp()), (7_000_000_005, Timestamp(7)));
    }

    #[test]
    fn home_is_expanded() {
        let home = std::env::var("HOME").unwrap();
        assert_eq!(expand_home("~"), home);
        assert_eq!(expand_home("~/x/*"), format!("{}/x/*", home.trim_end_matches('/')));
        assert_eq!(expand_home("/a/~/b"), "/a/~/b");
        assert_eq!(expand_home("~other/x"), "~other/x");
    }
}
