//! The feeds in the database of news-flash, the library in which eilmeldung keeps them.
use super::foreign::{Foreign, ForeignError};
use rusqlite::{Connection, Row, params};
use std::collections::HashMap;
use std::path::Path;

/// The most bytes that are read of a text.
const FIELD: i64 = 16 << 10;
/// The most feeds and categories of one database.
const ROWS: i64 = 10_000;
/// The most categories inside each other.
const DEPTH: usize = 32;

/// The sentence on a file that is none of these.
const PHRASE: &str = "news-flash-database";

/// A feed that is subscribed to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Subscription {
    pub name: String,
    /// The address of the feed; that of one from an account on a server may be unknown.
    pub url: Option<String>,
    /// The names of the categories around it, from the outside.
    pub categories: Vec<String>,
}

/// Tells whether the file at `path` is such a database.
pub fn is_news_flash(path: &Path) -> bool {
    Foreign::open(path, PHRASE).is_ok_and(|database| require_all(&database).is_ok())
}

/// The subscriptions in the database at `path`, which is not changed.
///
/// # Errors
///
/// When the file cannot be read or is no such database.
pub fn subscriptions(path: &Path) -> Result<Vec<Subscription>, ForeignError> {
    let database = Foreign::open(path, PHRASE)?;
    require_all(&database)?;
    database.read(|connection| {
        let labels = pairs(connection, "category_id", "label", "categories")?;
        let parents = pairs(connection, "category_id", "parent_id", "category_mapping")?;
        let category_of = pairs(connection, "feed_id", "category_id", "feed_mapping")?;
        let mut statement = connection.prepare(&format!(
            "SELECT {}, {}, {} FROM feeds ORDER BY rowid LIMIT ?",
            text("feed_id"),
            text("label"),
            text("feed_url"),
        ))?;
        let rows = statement.query_map(params![ROWS], |row| {
            let mut categories = Vec::new();
            let mut category = category_of.get(&string(row, 0)?);
            // The outermost parent is no category, and one may stand in itself.
            while let Some(id) = category
                && let Some(label) = labels.get(id)
                && categories.len() < DEPTH
            {
                categories.push(label.clone());
                category = parents.get(id);
            }
            categories.reverse();
            let url = Some(string(row, 2)?).filter(|url| !url.is_empty());
            Ok(Subscription { name: string(row, 1)?, url, categories })
        })?;
        rows.collect()
    })
}

fn require_all(database: &Foreign) -> Result<(), ForeignError> {
    let tables = ["feeds", "feed_mapping", "categories", "category_mapping"];
    tables.into_iter().try_for_each(|table| database.require(table))
}

/// The first value of each key in a table.
fn pairs(
    connection: &Connection,
    key: &str,
    value: &str,
    table: &str,
) -> rusqlite::Result<HashMap<String, String>> {
    let sql = format!("SELECT {}, {} FROM {table} ORDER BY rowid LIMIT ?", text(key), text(value));
    let mut statement = connection.prepare(&sql)?;
    let mut pairs = HashMap::new();
    let mut rows = statement.query(params![ROWS])?;
    while let Some(row) = rows.next()? {
        pairs.entry(string(row, 0)?).or_insert(string(row, 1)?);
    }
    Ok(pairs)
}

fn text(column: &str) -> String {
    format!("substr(CAST({column} AS TEXT), 1, {FIELD})")
}

/// The text in a column, which need not be UTF-8; empty if there is none.
fn string(row: &Row<'_>, column: usize) -> rusqlite::Result<String> {
    let bytes = row.get_ref(column)?.as_bytes_or_null().ok().flatten();
    Ok(bytes.map(String::from_utf8_lossy).unwrap_or_default().into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::path::PathBuf;

    const TABLES: &str = "
        CREATE TABLE feeds (feed_id TEXT PRIMARY KEY NOT NULL, label VARCHAR NOT NULL, feed_url TEXT);
        CREATE TABLE categories (category_id TEXT PRIMARY KEY NOT NULL, label TEXT NOT NULL);
        CREATE TABLE feed_mapping (feed_id TEXT NOT NULL, category_id TEXT NOT NULL,
            PRIMARY KEY (feed_id, category_id));
        CREATE TABLE category_mapping (parent_id TEXT NOT NULL, category_id TEXT NOT NULL,
            PRIMARY KEY (parent_id, category_id));";

    fn database(sql: &str) -> (tempfile::TempDir, PathBuf) {
        let directory = tempfile::tempdir().expect("a directory");
        let path = directory.path().join("database.sqlite");
        let connection = Connection::open(&path).expect("a database");
        connection.execute_batch(sql).expect("tables");
        (directory, path)
    }

    #[test]
    fn feeds_stand_in_their_categories() {
        let sql = format!(
            "{TABLES}
            INSERT INTO categories VALUES ('n', 'News'), ('s', 'سوريا'), ('loop', 'L');
            INSERT INTO category_mapping VALUES ('NewsFlash.Toplevel', 'n'), ('n', 's'), ('loop', 'loop');
            INSERT INTO feeds VALUES ('1', 'One', 'https://a.example/'), ('2', 'Two', NULL),
                ('3', CAST(x'ff41' AS TEXT), 'https://c.example/'), ('4', 'Four', 'https://d.example/');
            INSERT INTO feed_mapping VALUES ('1', 's'), ('2', 'NewsFlash.Toplevel'), ('3', 'loop'),
                ('4', 'gone');"
        );
        let (_directory, path) = database(&sql);
        assert!(is_news_flash(&path));
        let found = subscriptions(&path).expect("subscriptions");
        let shown: Vec<String> = found
            .iter()
            .map(|one| {
                let url = one.url.as_deref().unwrap_or("-");
                format!("{}|{url}|{}", one.name, one.categories.len())
            })
            .collect();
        assert_eq!(
            shown,
            [
                "One|https://a.example/|2",
                "Two|-|0",
                "\u{fffd}A|https://c.example/|32",
                "Four|https://d.example/|0"
            ]
        );
        assert_eq!(found[0].categories, ["News", "سوريا"]);
    }

    #[test]
    fn other_files_are_refused() {
        let view = TABLES.replace("CREATE TABLE feeds (", "CREATE TABLE f (")
            + "CREATE VIEW feeds AS SELECT * FROM f;";
        let large = format!(
            "{TABLES} INSERT INTO feeds WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n
                WHERE i < 12000) SELECT i, printf('%.*c', 20000, 'x'), i FROM n LIMIT 10;"
        );
        for (sql, works) in [(view.as_str(), false), ("CREATE TABLE x(a)", false), (&large, true)] {
            let (_directory, path) = database(sql);
            assert_eq!(subscriptions(&path).is_ok(), works, "{sql}");
            assert_eq!(is_news_flash(&path), works);
        }
        let (_directory, path) = database(&large);
        let found = subscriptions(&path).expect("subscriptions");
        assert!(found.iter().all(|one| one.name.len() <= FIELD as usize));
        let directory = tempfile::tempdir().expect("a directory");
        let text = directory.path().join("text");
        std::fs::write(&text, "no database").expect("a file");
        for path in [text, directory.path().join("none")] {
            let error = subscriptions(&path).expect_err("refused");
            assert_eq!(error.phrase().id, PHRASE);
            assert!(!is_news_flash(&path));
        }
    }
}
