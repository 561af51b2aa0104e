//! The feeds of eilmeldung, in the database of its library. Its categories become folders, as those of
//! OPML do.
use super::feeds::Feeds;
use super::refused::Reason;
use super::tidy::tidy;
use crate::store::{ForeignError, subscriptions};
use std::fs::{File, metadata};
use std::io::Read;
use std::path::Path;

pub use crate::store::is_news_flash;

/// The bytes at the beginning of a database of SQLite.
const MAGIC: &[u8; 16] = b"SQLite format 3\0";

/// True if the file at `path` is a database of SQLite.
pub fn is_database(path: &Path) -> bool {
    let mut head = [0; MAGIC.len()];
    metadata(path).is_ok_and(|data| data.is_file())
        && File::open(path).is_ok_and(|mut file| file.read_exact(&mut head).is_ok())
        && head == *MAGIC
}

/// Reads the database at `path`.
pub(super) fn read(path: &Path) -> Result<Feeds, ForeignError> {
    let mut feeds = Feeds::default();
    for subscription in subscriptions(path)? {
        let (before, name) = (feeds.sources.len(), &subscription.name);
        match &subscription.url {
            Some(url) => feeds.add(0, name, url, None),
            None => feeds.refuse(0, name, "", Reason::Missing),
        }
        let folder = tidy(&subscription.categories.join("/"));
        if let Some(source) = feeds.sources.get_mut(before) {
            source.folder = Some(folder).filter(|folder| !folder.is_empty());
        }
    }
    Ok(feeds)
}
