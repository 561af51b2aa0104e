//! The pictures that were fetched, as files of a folder. Those that were shown least lately go first.
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

/// The most files that are looked at when there is no more room.
const MOST: usize = 20_000;
/// The ending of a file that is being written.
const PART: &str = "part";

/// A folder of files with a limit of bytes. Everything that goes wrong in it only costs time: what is
/// not kept is fetched again.
#[derive(Clone, Debug)]
pub struct Cache {
    folder: PathBuf,
    limit: u64,
}

impl Cache {
    /// The cache in `folder`, which is made when something is kept. With a `limit` of 0 bytes nothing
    /// is.
    pub fn new(folder: PathBuf, limit: u64) -> Self {
        Self { folder, limit }
    }

    /// The file of an address, if it is kept and no longer than `most` bytes.
    pub fn get(&self, address: &str, most: usize) -> Option<Vec<u8>> {
        let path = self.path(address);
        let len = fs::metadata(&path).ok()?.len();
        if self.limit == 0 || usize::try_from(len).ok()? > most {
            return None;
        }
        let bytes = fs::read(&path).ok()?;
        // That it was used is told by its time.
        if let Ok(file) = fs::File::options().append(true).open(&path) {
            let _ = file.set_modified(SystemTime::now());
        }
        Some(bytes)
    }

    /// Keeps the file of an address, and removes others if there is no room for all.
    pub fn put(&self, address: &str, bytes: &[u8]) {
        if self.limit == 0 || bytes.len() as u64 > self.limit / 2 {
            return;
        }
        let path = self.path(address);
        let part = path.with_extension(format!("{}.{PART}", std::process::id()));
        let written = fs::create_dir_all(&self.folder)
            .and_then(|()| fs::File::create(&part))
            .and_then(|mut file| file.write_all(bytes))
            .and_then(|()| fs::rename(&part, &path));
        if written.is_err() {
            let _ = fs::remove_file(&part);
            return;
        }
        self.shrink(&path);
    }

    /// Removes the files that were used least lately until the others fit. `kept` stays.
    fn shrink(&self, kept: &Path) {
        let Ok(entries) = fs::read_dir(&self.folder) else { return };
        let mut files: Vec<(SystemTime, u64, PathBuf)> = entries
            .flatten()
            .take(MOST)
            .filter_map(|entry| {
                let about = entry.metadata().ok().filter(fs::Metadata::is_file)?;
                Some((about.modified().ok()?, about.len(), entry.path()))
            })
            .collect();
        let mut whole: u64 = files.iter().map(|(_, len, _)| len).sum();
        files.sort();
        for (_, len, path) in files.into_iter().filter(|(.., path)| path != kept) {
            if whole <= self.limit {
                break;
            }
            if fs::remove_file(path).is_ok() {
                whole -= len;
            }
        }
    }

    /// The file of an address: two hashes of it (FNV-1a, 64 bits each), so that no address is a path.
    fn path(&self, address: &str) -> PathBuf {
        const PRIME: u64 = 0x0100_0000_01b3;
        let hash = |start: u64| {
            let step = |hash: u64, byte: &u8| (hash ^ u64::from(*byte)).wrapping_mul(PRIME);
            address.as_bytes().iter().fold(start, step)
        };
        self.folder.join(format!("{:016x}{:016x}", hash(0xcbf2_9ce4_8422_2325), hash(0x5a5a_1e3d)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Duration;

    const MANY: usize = 1 << 20;

    fn cache(limit: u64) -> (tempfile::TempDir, Cache) {
        let folder = tempfile::tempdir().unwrap();
        let cache = Cache::new(folder.path().join("pictures"), limit);
        (folder, cache)
    }

    /// Makes the file of an address this many seconds old.
    fn age(cache: &Cache, address: &str, seconds: u64) {
        let file = fs::File::options().append(true).open(cache.path(address)).unwrap();
        file.set_modified(SystemTime::now() - Duration::from_secs(seconds)).unwrap();
    }

    #[test]
    fn what_is_kept_comes_back() {
        let (_folder, cache) = cache(1000);
        assert_eq!(cache.get("https://a.example/1.png", MANY), None);
        cache.put("https://a.example/1.png", b"one");
        cache.put("../../etc/passwd", b"two");
        assert_eq!(cache.get("https://a.example/1.png", MANY).as_deref(), Some(&b"one"[..]));
        assert_eq!(cache.get("../../etc/passwd", MANY).as_deref(), Some(&b"two"[..]));
        assert_eq!(cache.get("https://a.example/1.png", 2), None);
        assert_eq!(fs::read_dir(&cache.folder).unwrap().count(), 2);
    }

    #[test]
    fn what_was_used_least_lately_goes() {
        let (_folder, cache) = cache(100);
        for (address, seconds) in [("a", 30), ("b", 20), ("c", 10)] {
            cache.put(address, &[0; 30]);
            age(&cache, address, seconds);
        }
        assert!(cache.get("a", MANY).is_some());
        cache.put("d", &[0; 30]);
        let kept = ["a", "b", "c", "d"].map(|address| cache.get(address, MANY).is_some());
        assert_eq!(kept, [true, false, true, true]);
    }

    #[test]
    fn a_cache_without_room_or_folder_keeps_nothing_and_does_no_harm() {
        let (_folder, none) = cache(0);
        none.put("a", b"one");
        assert_eq!(none.get("a", MANY), None);
        assert!(!none.folder.exists());
        let (folder, _) = cache(1000);
        let file = folder.path().join("file");
        fs::write(&file, "").unwrap();
        let blocked = Cache::new(file.join("pictures"), 1000);
        blocked.put("a", b"one");
        assert_eq!(blocked.get("a", MANY), None);
        let (_folder, small) = cache(10);
        small.put("a", &[0; 6]);
        assert_eq!(small.get("a", MANY), None);
    }
}
