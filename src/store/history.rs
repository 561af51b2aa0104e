//! The history of sources: failures and recoveries. A source that never failed has no row;
//! otherwise every refresh would write one for each source.
use crate::locale::Phrase;
use crate::news::{SourceId, Streak, Timestamp};
use rusqlite::{Connection, OptionalExtension as _, params};
use std::collections::HashMap;

/// The most rows that are kept for one source.
const MAX_STREAKS: i64 = 30;

/// Stores the result of one attempt; `error` is a phrase as JSON.
pub(super) fn note(
    connection: &Connection,
    source: SourceId,
    at: i64,
    error: Option<&str>,
) -> rusqlite::Result<()> {
    let last = connection
        .prepare_cached("SELECT id, error FROM history WHERE source = ? ORDER BY id DESC LIMIT 1")?
        .query_row([source.0], |row| Ok((row.get::<_, i64>(0)?, row.get::<_, Option<String>>(1)?)))
        .optional()?;
    match last {
        None if error.is_none() => return Ok(()),
        Some((_, None)) if error.is_none() => return Ok(()),
        Some((id, Some(known))) if error.is_some_and(|error| is_same(error, &known)) => {
            let mut update = connection.prepare_cached(
                "UPDATE history SET last = ?2, count = count + 1, error = ?3 WHERE id = ?1",
            )?;
            update.execute(params![id, at, error])?;
            return Ok(());
        }
        _ => {}
    }
    connection
        .prepare_cached(
            "INSERT INTO history (source, first, last, count, error) VALUES (?1, ?2, ?2, 1, ?3)",
        )?
        .execute(params![source.0, at, error])?;
    connection
        .prepare_cached(
            "DELETE FROM history WHERE source = ?1 AND id <= (SELECT id FROM history
             WHERE source = ?1 ORDER BY id DESC LIMIT 1 OFFSET ?2)",
        )?
        .execute(params![source.0, MAX_STREAKS])?;
    Ok(())
}

/// True if two errors are the same to the reader: one message, whatever its numbers.
fn is_same(one: &str, other: &str) -> bool {
    let id = |json: &str| serde_json::from_str::<Phrase>(json).ok().map(|phrase| phrase.id);
    one == other || (id(one).is_some() && id(one) == id(other))
}

/// The streaks of every source, the newest first.
pub(super) fn all(connection: &Connection) -> rusqlite::Result<HashMap<SourceId, Vec<Streak>>> {
    let mut statement = connection.prepare_cached(
        "SELECT source, first, last, count, error FROM history ORDER BY source, id DESC",
    )?;
    let mut rows = statement.query([])?;
    let mut streaks: HashMap<SourceId, Vec<Streak>> = HashMap::new();
    while let Some(row) = rows.next()? {
        let error: Option<String> = row.get(4)?;
        let streak = Streak {
            first: Timestamp(row.get(1)?),
            last: Timestamp(row.get(2)?),
            count: row.get(3)?,
            error: error.and_then(|json| serde_json::from_str(&json).ok()),
        };
        streaks.entry(SourceId(row.get(0)?)).or_default().push(streak);
    }
    Ok(streaks)
}
