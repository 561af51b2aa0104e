//! The folder of downloads: the names of its files, and what is there already.
//!
//! A name ends in a mark of the address from which the file comes. By that mark a file is found again
//! after a restart, whatever its article is called by then and whether or not the database is still
//! the same; and two files never have the same name.
use crate::news::{Download, Timestamp, slug};
use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};

/// Bytes of the name of a source, and of a title, in a path.
const SOURCE: usize = 80;
const TITLE: usize = 120;
/// Characters of a mark.
const MARK: usize = 10;
/// The most folders of sources, and the most files of one, that are looked through.
const FOLDERS: usize = 2_000;
const FILES: usize = 20_000;
/// The ending of an unfinished file, and that of the file beside it which says how to go on.
pub(super) const PART: &str = "part";
pub(super) const RESUME: &str = "resume";

/// The folder of downloads.
#[derive(Clone, Debug)]
pub struct Shelf {
    folder: PathBuf,
}

impl Shelf {
    pub fn new(folder: PathBuf) -> Self {
        Self { folder }
    }

    /// The path of the file from `url`, without an ending: the folder of the source, then day, title and
    /// mark.
    pub(super) fn place(
        &self,
        source_name: &str,
        title: &str,
        published: Timestamp,
        url: &str,
    ) -> PathBuf {
        let date = published.rfc3339().unwrap_or_default();
        let day = date.split('T').next().unwrap_or_default();
        let title = slug(title, TITLE);
        let mark = mark(url);
        let parts = [day, &title, &mark].into_iter().filter(|part| !part.is_empty());
        let name = parts.collect::<Vec<_>>().join("-");
        let source = slug(source_name, SOURCE);
        let source = if source.is_empty() { "downloads" } else { &source };
        self.folder.join(source).join(name)
    }

    /// The files of these addresses that are there, whole or in part. What cannot be read is not there.
    pub fn find(&self, urls: &[String]) -> HashMap<String, Download> {
        let mut found = HashMap::new();
        if urls.is_empty() {
            return found;
        }
        let marks: HashMap<String, &String> = urls.iter().map(|url| (mark(url), url)).collect();
        let folders = entries(&self.folder, FOLDERS).filter(|path| path.is_dir());
        for path in folders.flat_map(|folder| entries(&folder, FILES)) {
            let Some((url, state)) = marked(&path, &marks) else { continue };
            // The whole file counts more than a part that was left.
            let is_whole = |known: &Download| matches!(known, Download::Done(_));
            if !found.get(url).is_some_and(is_whole) {
                found.insert(url.clone(), state);
            }
        }
        found
    }
}

/// The paths in a folder, as many as are looked through.
fn entries(folder: &Path, most: usize) -> impl Iterator<Item = PathBuf> + use<> {
    let read = fs::read_dir(folder).into_iter().flatten();
    read.take(most).filter_map(|entry| Some(entry.ok()?.path()))
}

fn marked<'a>(path: &Path, marks: &HashMap<String, &'a String>) -> Option<(&'a String, Download)> {
    let name = path.file_name()?.to_str()?;
    // Titles hold no point.
    let (stem, ending) = name.split_once('.').unwrap_or((name, ""));
    let url = marks.get(stem.rsplit('-').next()?)?;
    let data = path.symlink_metadata().ok().filter(fs::Metadata::is_file)?;
    match ending {
        RESUME => None,
        PART => Some((url, Download::Partial(data.len()))),
        _ => Some((url, Download::Done(path.to_owned()))),
    }
}

/// The mark of an address: the same on every machine and in every release (FNV-1a, 64 bits).
fn mark(url: &str) -> String {
    const ALPHABET: &[u8; 32] = b"0123456789abcdefghijklmnopqrstuv";
    let step = |hash: u64, byte: &u8| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
    let hash = url.as_bytes().iter().fold(0xcbf2_9ce4_8422_2325, step);
    let letter = |at: usize| {
        let index = usize::try_from((hash >> (5 * at)) & 31).unwrap_or_default();
        char::from(*ALPHABET.get(index).unwrap_or(&b'0'))
    };
    (0..MARK).map(letter).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const URL: &str = "https://pod.example/5.mp3";

    #[test]
    fn names_stay_in_their_folder_and_tell_files_apart() {
        let shelf = Shelf::new("/pods".into());
        let day = Timestamp(1_782_000_000);
        for (source, title, expected) in [
            ("أصوات الميناء", "الحلقة: 5/7", "/pods/أصوات-الميناء/2026-06-21-الحلقة-5-7-"),
            ("../../etc", "../passwd\0", "/pods/etc/2026-06-21-passwd-"),
            ("…", "", "/pods/downloads/2026-06-21-"),
            ("a\u{202e}b", "-rf", "/pods/a-b/2026-06-21-rf-"),
        ] {
            let place = shelf.place(source, title, day, URL);
            let place = place.to_str().unwrap();
            let mark = place.strip_prefix(expected).unwrap_or_else(|| panic!("{place}"));
            assert_eq!(mark.len(), MARK);
        }
        let long = shelf.place(&"ط".repeat(500), &"ط".repeat(500), day, URL);
        assert!(long.components().all(|part| part.as_os_str().len() < 200), "{long:?}");
        assert_ne!(mark(URL), mark("https://pod.example/5.mp3?"));
        // Folders that exist depend on it.
        assert_eq!(mark(URL), "te2glfqvfd");
    }

    #[test]
    fn files_are_found_by_their_address_alone() {
        let folder = tempfile::tempdir().unwrap();
        let shelf = Shelf::new(folder.path().to_owned());
        let place = shelf.place("a", "b", Timestamp(0), URL);
        fs::create_dir_all(place.parent().unwrap()).unwrap();
        let urls = [URL.to_owned(), "https://pod.example/6.mp3".to_owned()];
        assert!(shelf.find(&urls).is_empty());
        fs::write(place.with_extension(PART), "12345").unwrap();
        fs::write(place.with_extension(RESUME), "{}").unwrap();
        assert_eq!(shelf.find(&urls).get(URL), Some(&Download::Partial(5)));
        // Somebody moved it to another folder and named it anew.
        let moved = folder.path().join("mine");
        fs::create_dir(&moved).unwrap();
        let whole = moved.join(format!("خمسة-{}.mp3", mark(URL)));
        fs::write(&whole, "1234567").unwrap();
        assert_eq!(shelf.find(&urls), HashMap::from([(URL.to_owned(), Download::Done(whole))]));
        // A link is none of ours.
        let other = moved.join(format!("x-{}.mp3", mark(&urls[1])));
        std::os::unix::fs::symlink("/etc/passwd", other).unwrap();
        assert!(!shelf.find(&urls).contains_key(&urls[1]));
    }
}
