//! Sources: the configured ones, their names, and the results of their last fetches.
use super::{Result, Store, history, twins};
use crate::locale::Phrase;
use crate::news::{
    Location, Schedule, Source, SourceId, SourceState, Timestamp, Validators, shown_url,
};
use rusqlite::{Connection, Row, params};
use std::borrow::Cow;
use std::collections::HashMap;

/// The name of a source: the user's, else its own title, else its address. What is read with it for
/// people goes through [`shown_name`].
pub(super) const SHOWN_NAME: &str = "coalesce(source.name, source.title, source.key)";

/// A name as it is shown: one that is an address without user name and password.
pub(super) fn shown_name(row: &Row<'_>, column: usize) -> rusqlite::Result<String> {
    let name: String = row.get(column)?;
    Ok(match shown_url(&name) {
        Cow::Borrowed(_) => name,
        Cow::Owned(shown) => shown,
    })
}

/// The result of one fetch.
#[derive(Clone, Debug, PartialEq)]
pub struct FetchOutcome {
    pub at: Timestamp,
    /// `Some` replaces the stored validators; `None` keeps them.
    pub validators: Option<Validators>,
    /// The error of a failed fetch.
    pub error: Option<Phrase>,
    /// The time until which the server calls its answer fresh, or asked for a wait.
    pub held_until: Option<Timestamp>,
}

impl Store {
    /// Registers the configured sources in their order, and returns the id of each. Other sources
    /// are kept; their articles are hidden unless starred, and return when the source is configured
    /// again. Only differences are written.
    ///
    /// # Errors
    ///
    /// When the database cannot be written.
    pub fn register(&mut self, sources: &[Source]) -> Result<Vec<SourceId>> {
        let unchanged = self.read(|connection| registered(connection, sources))?;
        if let Some(ids) = unchanged {
            return Ok(ids);
        }
        self.write(|transaction| {
            let mut upsert = transaction.prepare(
                "INSERT INTO source (key, local, position, name, folder) VALUES (?, ?, ?, ?, ?)
                 ON CONFLICT (key) DO UPDATE SET local = excluded.local, present = 1,
                     position = excluded.position, name = excluded.name, folder = excluded.folder
                 RETURNING id",
            )?;
            transaction.execute(
                "UPDATE source SET present = 0, position = position + ?",
                [index(sources.len())],
            )?;
            let mut ids = Vec::with_capacity(sources.len());
            for (position, source) in sources.iter().enumerate() {
                let row = params![
                    source.key(),
                    is_local(source),
                    index(position),
                    source.name,
                    source.folder
                ];
                ids.push(SourceId(upsert.query_row(row, |row| row.get(0))?));
            }
            transaction.execute(
                "UPDATE article SET hidden = 1 WHERE hidden = 0 AND starred = 0
                 AND source IN (SELECT id FROM source WHERE present = 0)",
                [],
            )?;
            transaction.execute(
                "UPDATE article SET hidden = 0 WHERE hidden = 1 AND twin IS NULL AND barred = 0
                 AND source IN (SELECT id FROM source WHERE present = 1)",
                [],
            )?;
            twins::settle_all(transaction)?;
            Ok(ids)
        })
    }

    /// True if the source was ever read.
    ///
    /// # Errors
    ///
    /// If the database cannot be read.
    pub fn was_read(&self, source: SourceId) -> Result<bool> {
        self.read(|connection| {
            connection.query_row(
                "SELECT last_success IS NOT NULL FROM source WHERE id = ?",
                [source.0],
                |row| row.get(0),
            )
        })
    }

    /// Changes the key of a source whose feed moved. A source with that key that is no longer
    /// configured takes the old key.
    ///
    /// # Errors
    ///
    /// If the database cannot be written, or if a configured source has that key.
    pub fn rename_source(&mut self, source: SourceId, key: &str) -> Result<()> {
        self.write(|transaction| {
            let old: String = transaction.query_row(
                "SELECT key FROM source WHERE id = ?",
                [source.0],
                |row| row.get(0),
            )?;
            // Keys are unique also in between.
            let aside = "UPDATE source SET key = ?2 WHERE key = ?1 AND present = 0";
            transaction.execute(aside, params![key, format!("{old} ")])?;
            transaction
                .execute("UPDATE source SET key = ?2 WHERE id = ?1", params![source.0, key])?;
            transaction.execute(aside, params![format!("{old} "), old])?;
            Ok(())
        })
    }

    /// Every source ever configured. The configured ones come first, in their order.
    ///
    /// # Errors
    ///
    /// When the database cannot be read.
    pub fn source_states(&self) -> Result<Vec<SourceState>> {
        self.read(|connection| {
            let mut statement = connection.prepare_cached(&format!(
                "SELECT id, key, {SHOWN_NAME}, folder, present, etag, last_modified, last_success,
                     last_attempt, last_error, failures, next_due, moved, problems, ttl,
                     skip_hours, skip_days
                 FROM source ORDER BY present DESC, position, id"
            ))?;
            let states: rusqlite::Result<Vec<_>> = statement.query_map([], source_state)?.collect();
            let mut states = states?;
            let mut runs = history::all(connection)?;
            for state in &mut states {
                state.history = runs.remove(&state.id).unwrap_or_default();
            }
            Ok(states)
        })
    }

    /// The titles that feeds state themselves, by the keys of their sources.
    ///
    /// # Errors
    ///
    /// When the database cannot be read.
    pub fn source_titles(&self) -> Result<HashMap<String, String>> {
        self.read(|connection| {
            let mut statement = connection
                .prepare("SELECT key, title FROM source WHERE title <> '' AND NOT local")?;
            statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?.collect()
        })
    }

    /// Notes that a source was not fetched, because its server asked for a wait until then.
    ///
    /// # Errors
    ///
    /// When the database cannot be written.
    pub fn hold(&mut self, source: SourceId, at: Timestamp, until: Timestamp) -> Result<()> {
        self.write(|connection| {
            let update = "UPDATE source SET last_attempt = ?2, next_due = ?3 WHERE id = ?1";
            connection.prepare_cached(update)?.execute(params![source.0, at.0, until.0])?;
            Ok(())
        })
    }

    /// Stores the result of a fetch. A failure changes only the error, its count and the times.
    ///
    /// # Errors
    ///
    /// When the database cannot be written.
    pub fn record(&mut self, source: SourceId, outcome: &FetchOutcome) -> Result<()> {
        let error = outcome.error.as_ref().and_then(|phrase| serde_json::to_string(phrase).ok());
        let (at, until) = (outcome.at.0, outcome.held_until.map(|until| until.0));
        self.write(|connection| {
            history::note(connection, source, at, error.as_deref())?;
            let mut update = connection.prepare_cached(
                "UPDATE source SET last_attempt = ?2, last_error = ?3, next_due = ?4,
                     last_success = CASE WHEN ?3 IS NULL THEN ?2 ELSE last_success END,
                     failures = CASE WHEN ?3 IS NULL THEN 0 ELSE failures + 1 END
                 WHERE id = ?1",
            )?;
            update.execute(params![source.0, at, error, until])?;
            if let Some(validators) = &outcome.validators {
                let mut update = connection.prepare_cached(
                    "UPDATE source SET etag = ?2, last_modified = ?3 WHERE id = ?1",
                )?;
                update.execute(params![source.0, validators.etag, validators.last_modified])?;
            }
            Ok(())
        })
    }
}

fn is_local(source: &Source) -> bool {
    !matches!(source.location, Location::Feed(_))
}

pub(super) fn index(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

/// The ids of `sources`, if the table already says the same.
fn registered(
    connection: &Connection,
    sources: &[Source],
) -> rusqlite::Result<Option<Vec<SourceId>>> {
    let mut statement = connection
        .prepare("SELECT key, id, local, position, name, folder FROM source WHERE present = 1")?;
    let rows = statement.query_map([], |row| {
        let stated = (row.get(2)?, row.get(3)?, row.get(4)?, row.get(5)?);
        Ok((row.get::<_, String>(0)?, (SourceId(row.get(1)?), stated)))
    })?;
    let present: HashMap<String, (SourceId, Stated)> = rows.collect::<rusqlite::Result<_>>()?;
    if present.len() != sources.len() {
        return Ok(None);
    }
    let ids = sources.iter().enumerate().map(|(position, source)| {
        let (id, stated) = present.get(source.key())?;
        let (local, kept, name, folder) = stated;
        let same = *local == is_local(source)
            && *kept == index(position)
            && *name == source.name
            && *folder == source.folder;
        same.then_some(*id)
    });
    Ok(ids.collect())
}

/// A source as stated: is it local, its position, name and folder.
type Stated = (bool, i64, Option<String>, Option<String>);

fn source_state(row: &Row<'_>) -> rusqlite::Result<SourceState> {
    let time = |index| row.get::<_, Option<i64>>(index).map(|time| time.map(Timestamp));
    let error: Option<String> = row.get(9)?;
    let problems: Option<String> = row.get(13)?;
    Ok(SourceState {
        id: SourceId(row.get(0)?),
        key: row.get(1)?,
        name: shown_name(row, 2)?,
        folder: row.get(3)?,
        present: row.get(4)?,
        validators: Validators { etag: row.get(5)?, last_modified: row.get(6)? },
        last_success: time(7)?,
        last_attempt: time(8)?,
        last_error: error.and_then(|json| serde_json::from_str(&json).ok()),
        failures: row.get(10)?,
        held_until: time(11)?,
        moved: row.get(12)?,
        problems: problems.and_then(|json| serde_json::from_str(&json).ok()).unwrap_or_default(),
        schedule: Schedule { ttl: row.get(14)?, skip_hours: row.get(15)?, skip_days: row.get(16)? },
        history: Vec::new(),
    })
}
