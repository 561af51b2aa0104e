//! The size of the database, and what it holds; taking back the space of what was deleted.
use super::open::{PAGE, write_ahead};
use super::rescue::{Holdings, holdings};
use super::{Result, Store};

/// Figures of a database.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Statistics {
    /// The size of the file in bytes.
    pub size: u64,
    /// The bytes of it that hold nothing; [`Store::vacuum`] gives them back.
    pub free: u64,
    /// The version of the schema.
    pub version: i64,
    pub holdings: Holdings,
    /// The time of the oldest and of the newest article, in seconds of Unix time.
    pub oldest: Option<i64>,
    pub newest: Option<i64>,
    /// The names of the sources with their articles, the most first.
    pub sources: Vec<(String, u64)>,
}

impl Store {
    /// Counts the contents of the database.
    ///
    /// # Errors
    ///
    /// When the database cannot be read.
    pub fn statistics(&self) -> Result<Statistics> {
        self.read(|connection| {
            let number = |query: &str| connection.query_row(query, [], |row| row.get::<_, i64>(0));
            let bytes = |pages: i64, size: i64| u64::try_from(pages * size).unwrap_or(0);
            let page = number("PRAGMA page_size")?;
            let time =
                |query: &str| connection.query_row(query, [], |row| row.get::<_, Option<i64>>(0));
            let mut statement = connection.prepare(
                "SELECT coalesce(source.name, source.title, source.key), count(article.id)
                 FROM source LEFT JOIN article ON article.source = source.id
                 GROUP BY source.id ORDER BY 2 DESC, 1",
            )?;
            let sources = statement.query_map([], |row| {
                let count: i64 = row.get(1)?;
                Ok((row.get(0)?, u64::try_from(count).unwrap_or(0)))
            })?;
            Ok(Statistics {
                size: bytes(number("PRAGMA page_count")?, page),
                free: bytes(number("PRAGMA freelist_count")?, page),
                version: number("PRAGMA user_version")?,
                holdings: holdings(connection),
                oldest: time("SELECT min(sort) FROM article")?,
                newest: time("SELECT max(sort) FROM article")?,
                sources: sources.collect::<rusqlite::Result<_>>()?,
            })
        })
    }

    /// Writes the database anew without its empty pages, and shortens its log. Programs that read
    /// meanwhile go on; one that writes is waited for. Small pages of an older version become large ones
    /// if nobody else has the database open.
    ///
    /// # Errors
    ///
    /// When the database cannot be written, or another program writes for longer than a writer waits.
    pub fn vacuum(&self) -> Result<()> {
        self.ask(|connection| {
            // The copy that is made on the way may be larger than the memory.
            let page: usize = connection.query_row("PRAGMA page_size", [], |row| row.get(0))?;
            // Pages change their size without a log only, and the log goes if one is alone.
            let is_alone = page < PAGE
                && connection
                    .query_row("PRAGMA journal_mode = DELETE", [], |row| row.get::<_, String>(0))
                    .is_ok_and(|mode| mode == "delete");
            if is_alone {
                connection.execute_batch(&format!("PRAGMA page_size = {PAGE}"))?;
            }
            let written = connection
                .execute_batch("PRAGMA temp_store = FILE; VACUUM; PRAGMA temp_store = MEMORY");
            if is_alone {
                write_ahead(connection)?;
            }
            written?;
            connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn small_pages_become_large_ones() {
        let directory = tempfile::tempdir().expect("a directory");
        let path = directory.path().join("news.db");
        let old = rusqlite::Connection::open(&path).expect("a file");
        old.execute_batch("PRAGMA page_size = 4096; PRAGMA journal_mode = WAL;").ok();
        drop(old);
        let page = |store: &Store| {
            let sql = "SELECT page_size || ' ' || journal_mode FROM pragma_page_size, pragma_journal_mode";
            store.connection.query_row(sql, [], |row| row.get::<_, String>(0)).expect("figures")
        };
        let mut store = Store::open(&path).expect("a store");
        store.keep_query("tag:mine").expect("kept");
        assert_eq!(page(&store), "4096 wal");
        let other = Store::open(&path).expect("a second one");
        store.vacuum().expect("vacuumed beside another");
        assert_eq!(page(&store), "4096 wal");
        drop(other);
        store.vacuum().expect("vacuumed");
        assert_eq!(page(&store), "16384 wal");
        assert_eq!(store.kept_queries().expect("queries"), ["tag:mine"]);
        assert_eq!(page(&Store::open(&directory.path().join("new.db")).expect("new")), "16384 wal");
    }

    #[test]
    fn what_was_deleted_is_given_back() {
        let directory = tempfile::tempdir().expect("a directory");
        let path = directory.path().join("news.db");
        let mut store = Store::open(&path).expect("a store");
        store.keep_query("tag:mine").expect("kept");
        let filled = "CREATE TABLE filler (x); INSERT INTO filler VALUES (zeroblob(4000000));
                      DROP TABLE filler";
        store.connection.execute_batch(filled).expect("filled and emptied");
        let before = store.statistics().expect("figures");
        assert!(before.free >= 4_000_000 && before.size > before.free, "{before:?}");
        store.vacuum().expect("vacuumed");
        let after = store.statistics().expect("figures");
        assert!(after.free == 0 && after.size + 4_000_000 <= before.size, "{after:?}");
        assert_eq!(path.metadata().expect("a file").len(), after.size);
        assert_eq!(store.kept_queries().expect("queries"), ["tag:mine"]);
        assert_eq!((after.oldest, after.sources), (None, Vec::new()));
    }
}
