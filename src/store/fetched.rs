//! The state of the last reading of a source, so that only changes are read again.
use super::seen::{self, Seen};
use super::{Result, Store};
use crate::locale::Phrase;
use crate::news::SourceId;
use rusqlite::{OptionalExtension as _, params};
use std::collections::HashMap;

/// The most problems that are kept for one document.
const MAX_PROBLEMS: usize = 50;

/// The state of a local source's file when it was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FileState {
    /// The time of the last change in nanoseconds since 1970; for files without a time, any number
    /// that changes with them.
    pub modified: i64,
    /// The length in bytes.
    pub len: i64,
}

/// The state of the last reading of a source.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FetchState {
    /// A hash of the settings it was read with.
    pub settings: Option<i64>,
    /// A hash of the document.
    pub fingerprint: Option<i64>,
    /// The new address of a feed that moved for good.
    pub moved: Option<String>,
    /// The entries of the document.
    pub seen: Seen,
    /// The files, by their names within the source.
    pub files: HashMap<String, FileState>,
}

impl Store {
    /// The state of the last reading of `source`; empty if the source is unknown.
    ///
    /// # Errors
    ///
    /// When the database cannot be read.
    pub fn fetch_state(&self, source: SourceId) -> Result<FetchState> {
        self.read(|connection| {
            let mut statement = connection
                .prepare_cached("SELECT settings, fingerprint, moved FROM source WHERE id = ?")?;
            let row = statement.query_row([source.0], |row| {
                Ok(FetchState {
                    settings: row.get(0)?,
                    fingerprint: row.get(1)?,
                    moved: row.get(2)?,
                    seen: Seen::default(),
                    files: HashMap::new(),
                })
            });
            let Some(mut state) = row.optional()? else { return Ok(FetchState::default()) };
            state.seen = seen::of(connection, source)?;
            let mut statement = connection
                .prepare_cached("SELECT name, modified, len FROM file WHERE source = ?")?;
            let files = statement.query_map([source.0], |row| {
                Ok((row.get(0)?, FileState { modified: row.get(1)?, len: row.get(2)? }))
            })?;
            state.files = files.collect::<rusqlite::Result<_>>()?;
            Ok(state)
        })
    }

    /// Stores a hash of the settings that `source` was read with, and a hash of the document.
    ///
    /// # Errors
    ///
    /// When the database cannot be written.
    pub fn keep_reading(
        &mut self,
        source: SourceId,
        settings: Option<i64>,
        fingerprint: Option<i64>,
    ) -> Result<()> {
        self.write(|transaction| {
            let mut update = transaction.prepare_cached(
                "UPDATE source SET settings = ?2, fingerprint = ?3 WHERE id = ?1",
            )?;
            update.execute(params![source.0, settings, fingerprint])?;
            Ok(())
        })
    }

    /// Stores the repairs and omissions in the last document of `source`.
    ///
    /// # Errors
    ///
    /// When the database cannot be written.
    pub fn keep_problems(&mut self, source: SourceId, problems: &[Phrase]) -> Result<()> {
        let kept = &problems[..problems.len().min(MAX_PROBLEMS)];
        let json = match kept {
            [] => None,
            kept => serde_json::to_string(kept).ok(),
        };
        self.write(|transaction| {
            let mut update = transaction.prepare_cached(
                "UPDATE source SET problems = ?2 WHERE id = ?1 AND problems IS NOT ?2",
            )?;
            update.execute(params![source.0, json])?;
            Ok(())
        })
    }

    /// Stores the new address of a feed that moved for good; `None` if it did not move.
    ///
    /// # Errors
    ///
    /// When the database cannot be written.
    pub fn keep_moved(&mut self, source: SourceId, moved: Option<&str>) -> Result<()> {
        self.write(|transaction| {
            let mut update = transaction
                .prepare_cached("UPDATE source SET moved = ?2 WHERE id = ?1 AND moved IS NOT ?2")?;
            update.execute(params![source.0, moved])?;
            Ok(())
        })
    }

    /// Stores the states of files that were read.
    ///
    /// # Errors
    ///
    /// When the database cannot be written.
    pub fn keep_files(&mut self, source: SourceId, files: &[(String, FileState)]) -> Result<()> {
        self.write(|transaction| {
            let mut upsert = transaction.prepare_cached(
                "INSERT INTO file (source, name, modified, len) VALUES (?, ?, ?, ?)
                 ON CONFLICT DO UPDATE SET modified = excluded.modified, len = excluded.len",
            )?;
            for (name, state) in files {
                upsert.execute(params![source.0, name, state.modified, state.len])?;
            }
            Ok(())
        })
    }

    /// Removes the states of files that no longer exist. Their articles stay.
    ///
    /// # Errors
    ///
    /// When the database cannot be written.
    pub fn forget_files(&mut self, source: SourceId, names: &[String]) -> Result<()> {
        self.write(|transaction| {
            let mut delete =
                transaction.prepare_cached("DELETE FROM file WHERE source = ? AND name = ?")?;
            for name in names {
                delete.execute(params![source.0, name])?;
            }
            Ok(())
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::news::{Location, Source};

    #[test]
    fn readings_and_files_are_kept_by_source() {
        let mut store = Store::open_in_memory().unwrap();
        let source = |path: &str| Source::new(Location::Path(path.into()));
        let ids = store.register(&[source("/a"), source("/b")]).unwrap();
        assert_eq!(store.fetch_state(ids[0]).unwrap(), FetchState::default());

        let old = FileState { modified: 1, len: 10 };
        let new = FileState { modified: 2, len: 10 };
        store.keep_files(ids[0], &[("x.txt".into(), old), ("خبر.md".into(), old)]).unwrap();
        store.keep_files(ids[0], &[("x.txt".into(), new)]).unwrap();
        store.keep_files(ids[1], &[("x.txt".into(), old)]).unwrap();
        store.forget_files(ids[0], &["خبر.md".into()]).unwrap();
        store.keep_reading(ids[0], Some(7), Some(-8)).unwrap();
        store.keep_moved(ids[0], Some("http://b.example/")).unwrap();
        let expected = FetchState {
            settings: Some(7),
            fingerprint: Some(-8),
            moved: Some("http://b.example/".into()),
            seen: Seen::default(),
            files: HashMap::from([("x.txt".into(), new)]),
        };
        assert_eq!(store.fetch_state(ids[0]).unwrap(), expected);
        assert_eq!(store.fetch_state(ids[1]).unwrap().files["x.txt"], old);
        store.keep_moved(ids[0], None).unwrap();
        assert_eq!(store.fetch_state(ids[0]).unwrap().moved, None);
    }
}
