//! The cache of newsboat, read only: its articles with their read and flagged marks.
//!
//! The file belongs to another program and may contain anything. Only real tables are read, in
//! bounded pieces.
use super::foreign::{Foreign, ForeignError};
use rusqlite::params;
use std::collections::BTreeSet;
use std::path::Path;

/// The most bytes that are read of a text, and of a body.
const FIELD: i64 = 16 << 10;
const BODY: i64 = 256 << 10;
/// The most letters that are read of the flags; there are 52.
const FLAGS: i64 = 256;
/// The most feeds of one cache.
const FEEDS: i64 = 10_000;

/// An article in newsboat's cache.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CachedItem {
    /// Its row in the cache, from which [`NewsboatCache::items`] continues.
    pub row: i64,
    /// The guid as stated by the feed; if it states none, one made of link and date.
    pub guid: String,
    pub title: String,
    pub author: String,
    pub url: String,
    /// The date in seconds since 1970.
    pub published: i64,
    /// The body as HTML.
    pub content: String,
    pub unread: bool,
    /// Its flags, letters from A to Z and a to z.
    pub flags: String,
}

/// An open cache.
#[derive(Debug)]
pub struct NewsboatCache(Foreign);

impl NewsboatCache {
    /// Opens the file at `path` without changing it.
    ///
    /// # Errors
    ///
    /// When the file cannot be opened or is no cache of newsboat.
    pub fn open(path: &Path) -> Result<Self, ForeignError> {
        let cache = Foreign::open(path, "newsboat-cache")?;
        cache.require("rss_item")?;
        Ok(Self(cache))
    }

    /// The addresses of the feeds that have articles.
    ///
    /// # Errors
    ///
    /// When the cache cannot be read.
    pub fn feeds(&self) -> Result<Vec<String>, ForeignError> {
        self.0.read(|connection| {
            let mut statement = connection.prepare(
                "SELECT DISTINCT feedurl FROM rss_item WHERE length(feedurl) < ? LIMIT ?",
            )?;
            statement.query_map(params![FIELD, FEEDS], |row| row.get(0))?.collect()
        })
    }

    /// Up to `count` articles of a feed after the row `after`, without deleted ones.
    ///
    /// # Errors
    ///
    /// When the cache cannot be read.
    pub fn items(
        &self,
        feed: &str,
        after: i64,
        count: usize,
    ) -> Result<Vec<CachedItem>, ForeignError> {
        self.0.read(|connection| {
            let text = |column: &str, len: i64| format!("substr(CAST({column} AS TEXT), 1, {len})");
            let mut statement = connection.prepare(&format!(
                "SELECT id, {}, {}, {}, {}, CAST(pubDate AS INTEGER), {}, CAST(unread AS INTEGER),
                     {}
                 FROM rss_item WHERE feedurl = ? AND id > ? AND deleted = 0 ORDER BY id LIMIT ?",
                text("guid", FIELD),
                text("title", FIELD),
                text("author", FIELD),
                text("url", FIELD),
                text("content", BODY),
                text("flags", FLAGS),
            ))?;
            let rows = statement.query_map(params![feed, after, count], |row| {
                // Newsboat stores what feeds say, which need not be UTF-8.
                let text = |index| -> rusqlite::Result<String> {
                    let bytes = row.get_ref(index)?.as_bytes_or_null().ok().flatten();
                    Ok(bytes.map(String::from_utf8_lossy).unwrap_or_default().into_owned())
                };
                Ok(CachedItem {
                    row: row.get(0)?,
                    guid: text(1)?,
                    title: text(2)?,
                    author: text(3)?,
                    url: text(4)?,
                    published: row.get::<_, Option<i64>>(5)?.unwrap_or_default(),
                    content: text(6)?,
                    unread: row.get::<_, Option<i64>>(7)?.unwrap_or_default() != 0,
                    flags: flags(&text(8)?),
                })
            })?;
            rows.collect()
        })
    }
}

/// The flags in a text, each once, in the order of the alphabet.
fn flags(text: &str) -> String {
    let letters: BTreeSet<char> = text.chars().filter(char::is_ascii_alphabetic).collect();
    letters.into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use rusqlite::Connection;
    use std::path::PathBuf;

    #[test]
    fn flags_are_letters() {
        for (text, expected) in [
            ("", ""),
            ("s", "s"),
            ("zasz", "asz"),
            ("bB", "Bb"),
            ("a, \u{1b}[2J;ع1", "Ja"),
            (" ", ""),
        ] {
            assert_eq!(flags(text), expected, "{text:?}");
        }
    }

    const TABLE: &str = "CREATE TABLE rss_item (id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
        guid VARCHAR(64) NOT NULL, title VARCHAR(1024) NOT NULL, author VARCHAR(1024) NOT NULL,
        url VARCHAR(1024) NOT NULL, feedurl VARCHAR(1024) NOT NULL, pubDate INTEGER NOT NULL,
        content VARCHAR(65535) NOT NULL, unread INTEGER(1) NOT NULL, flags VARCHAR(52),
        deleted INTEGER(1) NOT NULL DEFAULT 0);";

    fn cache(sql: &str) -> (tempfile::TempDir, PathBuf) {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("cache.db");
        Connection::open(&path).unwrap().execute_batch(sql).unwrap();
        (directory, path)
    }

    #[test]
    fn articles_are_read_in_pieces() {
        let rows: String = (1..=5)
            .map(|n| {
                format!(
                    "INSERT INTO rss_item (guid, title, author, url, feedurl, pubDate, content,
                     unread, flags, deleted) VALUES ('g{n}', 'خبر {n}', '', 'https://a.org/{n}',
                     'https://a.org/feed', {n}, '<p>x</p>', {}, {}, {});",
                    n % 2,
                    if n == 2 { "'s'" } else { "NULL" },
                    i32::from(n == 3),
                )
            })
            .collect();
        let (_directory, path) = cache(&format!("{TABLE}{rows}"));
        let cache = NewsboatCache::open(&path).unwrap();
        assert_eq!(cache.feeds().unwrap(), ["https://a.org/feed"]);
        let first = cache.items("https://a.org/feed", 0, 3).unwrap();
        let shown: Vec<_> =
            first.iter().map(|item| (&*item.guid, item.unread, &*item.flags)).collect();
        assert_eq!(shown, [("g1", true, ""), ("g2", false, "s"), ("g4", false, "")]);
        assert_eq!(cache.items("https://a.org/feed", first[2].row, 3).unwrap().len(), 1);
        assert!(cache.items("https://b.org/feed", 0, 3).unwrap().is_empty());
    }

    #[test]
    fn other_files_are_refused() {
        let endless = "CREATE VIEW rss_item AS WITH RECURSIVE n(id) AS (VALUES(1) UNION ALL
            SELECT id + 1 FROM n) SELECT id, 'g' AS guid, 'https://a.org/' AS feedurl FROM n;";
        for sql in ["CREATE TABLE x (y);", endless] {
            let (_directory, path) = cache(sql);
            let error = NewsboatCache::open(&path).unwrap_err();
            assert_eq!(error.phrase().id, "newsboat-cache");
        }
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("cache.db");
        assert!(NewsboatCache::open(&path).is_err() && !path.exists());
        std::fs::write(&path, "SQLite format 3\0 and nothing more").unwrap();
        assert!(NewsboatCache::open(&path).is_err());
        let (_directory, path) = cache("CREATE TABLE rss_item (id INTEGER PRIMARY KEY, feedurl);");
        let cache = NewsboatCache::open(&path).unwrap();
        assert!(cache.items("x", 0, 1).is_err());
    }
}
