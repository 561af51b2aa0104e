//! Examines a database, and saves what can be read of a damaged one into a new file.
//!
//! SQLite stops a query at the first damaged page. A rescue therefore reads each table from both
//! ends, and in tables with row ids it also probes the gap between them. Tables that the damaged file
//! itself no longer finds are looked for by the shape of their rows.
use super::open::{beside, configure, uri};
use super::{Store, StoreError, roots};
use crate::locale::{Phrase, io_reason};
use crate::news::ArticleId;
use rusqlite::types::{Value, ValueRef};
use rusqlite::{Connection, OpenFlags, Row, Statement, params_from_iter};
use std::path::{Path, PathBuf};
use std::{fs, io};

/// The result of an examination.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Examination {
    /// SQLite's findings, in its own words; empty when the file is whole. At most 20.
    pub findings: Vec<String>,
    pub holdings: Holdings,
}

/// The number of things that a database holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize)]
pub struct Holdings {
    pub sources: usize,
    pub articles: usize,
    pub read: usize,
    pub starred: usize,
    /// Tags that the reader gave.
    pub tags: usize,
}

/// A reason why nothing was saved.
#[derive(Debug, thiserror::Error)]
pub enum RescueError {
    #[error(transparent)]
    Store(#[from] StoreError),
    #[error("{path} exists")]
    Exists { path: PathBuf },
    #[error("{path}: {source}")]
    File { path: PathBuf, source: io::Error },
}

impl RescueError {
    /// The sentence for the user.
    pub fn phrase(&self) -> Phrase {
        match self {
            Self::Store(error) => error.phrase(),
            Self::Exists { path } => {
                Phrase::new("db-exists").with("path", path.display().to_string())
            }
            Self::File { path, source } => Phrase::new("db-file")
                .with("path", path.display().to_string())
                .with("reason", io_reason(source)),
        }
    }
}

/// Findings of an examination, at most.
const FINDINGS: usize = 20;
/// Reads that may fail while the gap of a table is probed.
const PROBES: usize = 20_000;
/// The longest step over row ids that cannot be read.
const STRIDE: i64 = 64;

/// The tables in the order in which one refers to another. The second field is true for a table
/// with row ids; the other one is `article_tag`. What is known of local files is read anew.
const TABLES: &[(&str, bool)] = &[
    ("source", true),
    ("article", true),
    ("detail", true),
    ("search", true),
    ("tag", true),
    ("article_tag", false),
    ("untagged", true),
    ("history", true),
    ("resume", true),
];

/// Examines a database without changing it.
///
/// # Errors
///
/// [`StoreError`] when it cannot be read at all.
pub fn examine(path: &Path) -> Result<Examination, StoreError> {
    let failed = |error| StoreError::of(error, path);
    let connection = open(path).map_err(failed)?;
    let findings = connection
        .prepare(&format!("PRAGMA integrity_check({FINDINGS})"))
        .and_then(|mut statement| {
            let rows = statement.query_map([], |row| row.get::<_, String>(0))?;
            rows.collect::<rusqlite::Result<Vec<_>>>()
        })
        .unwrap_or_else(|error| vec![error.to_string()]);
    let findings = findings.into_iter().filter(|finding| finding != "ok").collect();
    // In a damaged file some of them cannot be counted.
    Ok(Examination { findings, holdings: holdings(&connection) })
}

/// Saves what can be read of the database `from` into a new database `to`; gives the holdings of
/// the new one. `from` and its log are left as they are.
///
/// # Errors
///
/// When `to` exists or cannot be written, or when nothing of `from` can be read.
pub fn rescue(from: &Path, to: &Path) -> Result<Holdings, RescueError> {
    if to.exists() {
        return Err(RescueError::Exists { path: to.to_owned() });
    }
    let copy = Copy::of(from, to)?;
    let first = open_copy(&copy, from).and_then(|source| save(&source, to));
    let saved = match first {
        Ok(saved) if saved.articles > 0 => Ok(saved),
        first => by_shape(&copy, from, to).unwrap_or(first),
    };
    if saved.is_err() {
        // What could not be saved whole is no rescue.
        remove(to);
    }
    Ok(saved?)
}

/// Saves the tables that are found by the shape of their rows; `None` if articles are not among them.
fn by_shape(copy: &Copy, from: &Path, to: &Path) -> Option<Result<Holdings, StoreError>> {
    let found = roots::find(&copy.path).ok()?;
    if !found.trees.iter().any(|(table, _)| *table == "article") {
        return None;
    }
    for file in [beside(&copy.path, "-wal"), beside(&copy.path, "-shm")] {
        // What is in the log and not in the file yet would bring the old schema back.
        let _ = fs::remove_file(file);
    }
    remove(to);
    let save = || {
        let fresh = Store::open_in_memory()?;
        let given =
            roots::give_schema(&copy.path, &found, |table| columns(&fresh.connection, table));
        given.map_err(|error| StoreError::of(error, from))?;
        save(&open_copy(copy, from)?, to)
    };
    Some(save())
}

fn remove(database: &Path) {
    for suffix in ["", "-wal", "-shm"] {
        // What cannot be removed was not there, or the next step fails on it.
        let _ = fs::remove_file(beside(database, suffix));
    }
}

/// Opens the copy of the database `from`.
fn open_copy(copy: &Copy, from: &Path) -> Result<Connection, StoreError> {
    let open = || {
        let connection = Connection::open_with_flags(
            &copy.path,
            OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX,
        )?;
        // A file that is cut short is read as far as it goes.
        connection.execute_batch("PRAGMA writable_schema = ON")?;
        // The first read says whether it is a database at all.
        connection.query_row("SELECT count(*) FROM sqlite_schema", [], |_| Ok(()))?;
        Ok(connection)
    };
    open().map_err(|error| StoreError::of(error, from))
}

fn save(source: &Connection, to: &Path) -> Result<Holdings, StoreError> {
    let mut target = Store::open(to)?;
    target.together(|target| {
        target.write(|connection| {
            TABLES.iter().try_for_each(|(table, has_rowid)| {
                let parts = parts(source, table);
                parts
                    .iter()
                    .try_for_each(|part| copy_table(source, part, connection, table, *has_rowid))
            })
        })?;
        target.write(|connection| connection.execute_batch(MEND))?;
        spare_readers(target)
    })?;
    target.ask(|connection| Ok(holdings(connection)))
}

/// Replaces values that arrived whole as bytes and mean nothing.
fn spare_readers(target: &mut Store) -> Result<(), StoreError> {
    let ids: Vec<i64> = target.ask(|connection| {
        let mut statement = connection.prepare("SELECT id FROM article")?;
        statement.query_map([], |row| row.get(0))?.collect()
    })?;
    for id in ids {
        // First the text of its page is given up, then its body, then the article.
        for remedy in [NO_PAGE, EMPTY_BODY, "DELETE FROM article WHERE id = ?"] {
            if target.article(ArticleId(id)).is_ok() {
                break;
            }
            target.write(|connection| connection.execute(remedy, [id]).map(drop))?;
        }
    }
    if target.source_states().is_err() {
        target.write(|connection| connection.execute_batch(FORGOTTEN_HEALTH))?;
    }
    target.write(|connection| connection.execute_batch(COUNTS))
}

const NO_PAGE: &str = "UPDATE detail SET page = NULL, shown = NULL WHERE article = ?";

const EMPTY_BODY: &str = "UPDATE detail SET
    guid = NULL, url = NULL, updated = NULL, summary = NULL,
    authors = '[]', enclosures = '[]', document = '{\"blocks\":[]}', page = NULL, shown = NULL
WHERE article = ?";

/// Forgets how the sources fared, which is no loss.
const FORGOTTEN_HEALTH: &str = "
DELETE FROM history;
UPDATE source SET last_error = NULL, problems = NULL, moved = NULL, failures = 0,
    last_success = NULL, last_attempt = NULL, next_due = NULL,
    ttl = NULL, skip_hours = 0, skip_days = 0;
";

/// Gives articles that lost their body an empty one.
const MEND: &str = "
-- A mark that is neither set nor unset means nothing.
UPDATE article SET read = 0 WHERE read NOT IN (0, 1);
UPDATE article SET starred = 0 WHERE starred NOT IN (0, 1);
UPDATE article SET twin = NULL WHERE twin NOT IN (SELECT id FROM article);
INSERT INTO detail (article, authors, enclosures, document)
    SELECT id, '[]', '[]', '{\"blocks\":[]}' FROM article
    WHERE id NOT IN (SELECT article FROM detail);
INSERT INTO search (article, title, summary, authors, url)
    SELECT id, fold_key(title), '', '', '' FROM article
    WHERE id NOT IN (SELECT article FROM search);
UPDATE search SET summary = '';
-- The index is made anew.
UPDATE indexing SET next = (SELECT coalesce(max(id), 0) FROM article);
-- An entry that lost something is read anew when its feed still has it.
UPDATE source SET etag = NULL, last_modified = NULL, fingerprint = NULL;
";

const COUNTS: &str = "
UPDATE source SET
    total = (SELECT count(*) FROM article WHERE source = source.id AND hidden = 0),
    unread = (SELECT count(*) FROM article WHERE source = source.id AND hidden = 0 AND read = 0);
UPDATE tag SET
    total = (SELECT count(*) FROM article_tag WHERE tag = tag.id AND hidden = 0),
    unread = (SELECT count(*) FROM article_tag JOIN article ON article.id = article_tag.article
        WHERE tag = tag.id AND article_tag.hidden = 0 AND read = 0);
";

/// The tables of the damaged database that hold rows of `table`: itself, and its parts.
fn parts(source: &Connection, table: &str) -> Vec<String> {
    let sql = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name GLOB ?1 || ' [0-9]*'";
    let further = source.prepare(sql).and_then(|mut names| {
        names.query_map([table], |row| row.get::<_, String>(0))?.collect::<rusqlite::Result<_>>()
    });
    let further: Vec<String> = further.unwrap_or_default();
    std::iter::once(table.to_owned()).chain(further).collect()
}

/// Copies the rows of one table that can be read. A table that cannot be found is left empty.
fn copy_table(
    source: &Connection,
    part: &str,
    target: &Connection,
    table: &str,
    has_rowid: bool,
) -> rusqlite::Result<()> {
    let known = columns(target, table)?;
    let mut columns = columns(source, part).unwrap_or_default();
    columns.retain(|column| known.contains(column));
    if columns.is_empty() {
        return Ok(());
    }
    let names = columns.join(", ");
    let places = vec!["?"; columns.len()].join(", ");
    let mut insert =
        target.prepare(&format!("INSERT OR IGNORE INTO {table} ({names}) VALUES ({places})"))?;
    let mut keep = |row: &Row<'_>, first: usize| {
        let values: Vec<Value> =
            (first..first + columns.len()).map(|at| value(row.get_ref(at))).collect();
        // What a row may not hold is damaged, and what it refers to may be lost.
        insert.execute(params_from_iter(values)).map(drop).or_else(|error| match error {
            rusqlite::Error::SqliteFailure(failure, _)
                if failure.code == rusqlite::ErrorCode::ConstraintViolation =>
            {
                Ok(())
            }
            error => Err(error),
        })
    };
    if !has_rowid {
        for order in
            ["tag, hidden, sort, article", "tag DESC, hidden DESC, sort DESC, article DESC"]
        {
            let sql = format!("SELECT {names} FROM \"{part}\" NOT INDEXED ORDER BY {order}");
            if let Ok(mut statement) = source.prepare(&sql) {
                drain(&mut statement, &[], |row| keep(row, 0))?;
            }
        }
        return Ok(());
    }
    let prepare = |order: &str, bound: &str| {
        source.prepare(&format!(
            "SELECT rowid, {names} FROM \"{part}\" NOT INDEXED WHERE rowid {bound} ?1 AND rowid < ?2
             ORDER BY rowid {order}"
        ))
    };
    let Ok(mut forward) = prepare("ASC", ">=") else { return Ok(()) };
    let Ok(mut backward) = prepare("DESC", ">=") else { return Ok(()) };
    let mut last = i64::MIN;
    let whole = drain(&mut forward, &[i64::MIN, i64::MAX], |row| {
        last = row.get(0)?;
        keep(row, 1)
    })?;
    if whole {
        return Ok(());
    }
    let mut end = i64::MAX;
    drain(&mut backward, &[last.saturating_add(1), i64::MAX], |row| {
        end = row.get(0)?;
        keep(row, 1)
    })?;
    // Row ids are given from 1 on, one after the other.
    let mut next = last.max(0) + 1;
    let (mut stride, mut probes) = (1, 0);
    while next < end && probes < PROBES {
        let mut found = None;
        drain(&mut forward, &[next, end], |row| {
            found = Some(row.get::<_, i64>(0)?);
            keep(row, 1)
        })?;
        probes += 1;
        match found {
            Some(id) => (next, stride) = (id + 1, 1),
            None => {
                next = next.saturating_add(stride);
                stride = (stride * 2).min(STRIDE);
            }
        }
    }
    Ok(())
}

/// Gives every row that can be read to `keep`. Is false when the end was not reached; an error is
/// one of `keep`.
fn drain(
    statement: &mut Statement<'_>,
    parameters: &[i64],
    mut keep: impl FnMut(&Row<'_>) -> rusqlite::Result<()>,
) -> rusqlite::Result<bool> {
    let Ok(mut rows) = statement.query(params_from_iter(parameters)) else { return Ok(false) };
    loop {
        match rows.next() {
            Ok(Some(row)) => keep(row)?,
            Ok(None) => return Ok(true),
            Err(_) => return Ok(false),
        }
    }
}

/// A value as it is stored; text that is no UTF-8 is mended.
fn value(stored: rusqlite::Result<ValueRef<'_>>) -> Value {
    match stored {
        Ok(ValueRef::Text(bytes)) => Value::Text(String::from_utf8_lossy(bytes).into_owned()),
        Ok(value) => Value::try_from(value).unwrap_or(Value::Null),
        Err(_) => Value::Null,
    }
}

fn columns(connection: &Connection, table: &str) -> rusqlite::Result<Vec<String>> {
    let mut statement = connection.prepare("SELECT name FROM pragma_table_info(?)")?;
    statement.query_map([table], |row| row.get(0))?.collect()
}

pub(super) fn holdings(connection: &Connection) -> Holdings {
    let count = |sql: &str| {
        let counted = connection.query_row(sql, [], |row| row.get::<_, i64>(0));
        counted.ok().and_then(|count| count.try_into().ok()).unwrap_or_default()
    };
    Holdings {
        sources: count("SELECT count(*) FROM source"),
        articles: count("SELECT count(*) FROM article"),
        read: count("SELECT count(*) FROM article WHERE read <> 0"),
        starred: count("SELECT count(*) FROM article WHERE starred <> 0"),
        tags: count("SELECT count(*) FROM article_tag WHERE origin = 1"),
    }
}

/// Opens a file for reading, also where its log cannot be written.
fn open(path: &Path) -> rusqlite::Result<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY
        | OpenFlags::SQLITE_OPEN_NO_MUTEX
        | OpenFlags::SQLITE_OPEN_URI;
    let attempt = |parameters| {
        let connection = Connection::open_with_flags(uri(path, parameters), flags)?;
        // A file that is cut short is examined as far as it goes.
        connection.execute_batch("PRAGMA writable_schema = ON")?;
        configure(&connection)?;
        connection.query_row("SELECT count(*) FROM sqlite_schema", [], |_| Ok(()))?;
        Ok(connection)
    };
    attempt("mode=ro").or_else(|_| attempt("immutable=1"))
}

/// A copy of a database and its log, so that SQLite may merge the two. It goes with this value.
struct Copy {
    path: PathBuf,
}

impl Copy {
    fn of(from: &Path, to: &Path) -> Result<Self, RescueError> {
        let copy = Self { path: beside(to, ".copy") };
        for suffix in ["", "-wal"] {
            let (source, target) = (beside(from, suffix), beside(&copy.path, suffix));
            match fs::copy(&source, &target) {
                Ok(_) => {}
                // A database that was closed in order has no log.
                Err(error) if error.kind() == io::ErrorKind::NotFound && suffix == "-wal" => {}
                Err(error) => return Err(RescueError::File { path: source, source: error }),
            }
        }
        Ok(copy)
    }
}

impl Drop for Copy {
    fn drop(&mut self) {
        remove(&self.path);
    }
}
