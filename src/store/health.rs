//! The integrity of the database, for reports.
use super::{Result, Store};

/// The result of a check of the whole file.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Health {
    pub articles: u64,
    /// The size of the file in bytes.
    pub size: u64,
    /// The version of the schema.
    pub version: i64,
    /// The damage that SQLite found, in its own words; empty for an intact file.
    pub damage: Vec<String>,
}

impl Store {
    /// Checks the file (`PRAGMA quick_check`). This takes as long as reading all of it.
    ///
    /// # Errors
    ///
    /// When the database cannot be read.
    pub fn health(&self) -> Result<Health> {
        self.read(|connection| {
            let number = |query: &str| connection.query_row(query, [], |row| row.get::<_, i64>(0));
            let mut statement = connection.prepare("PRAGMA quick_check(10)")?;
            let found = statement.query_map([], |row| row.get::<_, String>(0))?;
            let damage: Vec<String> = found.collect::<rusqlite::Result<_>>()?;
            Ok(Health {
                articles: number("SELECT count(*) FROM article")?.try_into().unwrap_or(0),
                size: (number("PRAGMA page_count")? * number("PRAGMA page_size")?)
                    .try_into()
                    .unwrap_or(0),
                version: number("PRAGMA user_version")?,
                damage: damage.into_iter().filter(|line| line != "ok").collect(),
            })
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::{Seek, SeekFrom, Write};

    #[test]
    fn a_sound_file_has_no_damage_and_a_spoilt_one_has() {
        let directory = tempfile::tempdir().expect("a directory");
        let path = directory.path().join("news.db");
        let store = Store::open(&path).expect("a store");
        let health = store.health().expect("a look");
        assert_eq!((health.articles, health.damage), (0, vec![]));
        assert!(health.size > 0 && health.version > 0);
        store.connection.execute_batch("PRAGMA wal_checkpoint(TRUNCATE)").expect("written");
        drop(store);
        // The page after the first holds a b-tree: its header becomes nonsense.
        let mut file = std::fs::OpenOptions::new().write(true).open(&path).expect("the file");
        file.seek(SeekFrom::Start(crate::store::open::PAGE as u64)).expect("a page");
        file.write_all(&[0xFF; 512]).expect("written");
        drop(file);
        let damaged = Store::open(&path).and_then(|store| store.health());
        assert!(damaged.map_or(true, |health| !health.damage.is_empty()));
    }
}
