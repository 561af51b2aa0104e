//! The queries that the reader kept in the query line. They lie beside the reader's place.
use super::{Result, Store};
use crate::lang::key;
use rusqlite::{Connection, OptionalExtension as _};

/// The most queries that are kept.
const MOST: usize = 300;

impl Store {
    /// The queries that were kept, the newest first. Of several spellings of one, it is the last.
    ///
    /// # Errors
    ///
    /// When the database cannot be read.
    pub fn kept_queries(&self) -> Result<Vec<String>> {
        self.read(kept)
    }

    /// Keeps a query, and lets the oldest ones go.
    ///
    /// # Errors
    ///
    /// When the database cannot be written.
    pub fn keep_query(&mut self, query: &str) -> Result<()> {
        self.write(|transaction| {
            let folded = key(query);
            let mut queries = kept(transaction)?;
            queries.retain(|other| key(other) != folded);
            queries.insert(0, query.to_owned());
            queries.truncate(MOST);
            // Strings: nothing in it can fail to be written.
            let queries = serde_json::to_string(&queries).unwrap_or_default();
            transaction.execute(
                "INSERT INTO resume (id, place, queries) VALUES (1, '', ?)
                 ON CONFLICT (id) DO UPDATE SET queries = excluded.queries",
                [&queries],
            )?;
            Ok(())
        })
    }
}

fn kept(connection: &Connection) -> rusqlite::Result<Vec<String>> {
    let mut statement = connection.prepare_cached("SELECT queries FROM resume")?;
    let queries: Option<Option<String>> = statement.query_row([], |row| row.get(0)).optional()?;
    // If another version of the program wrote it in another form, the list begins anew.
    Ok(queries.flatten().and_then(|json| serde_json::from_str(&json).ok()).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::news::Resume;

    #[test]
    fn a_query_is_kept_once_and_the_oldest_go() {
        let mut store = Store::open_in_memory().expect("a store");
        for query in ["أخبار", "sport", "is:unread", "اخبار"] {
            store.keep_query(query).expect("kept");
        }
        assert_eq!(store.kept_queries().expect("read"), ["اخبار", "is:unread", "sport"]);
        for number in 0..MOST {
            store.keep_query(&format!("q{number}")).expect("kept");
        }
        let queries = store.kept_queries().expect("read");
        assert_eq!(queries.len(), MOST);
        assert_eq!(queries.first(), Some(&format!("q{}", MOST - 1)));
        assert_eq!(queries.last(), Some(&"q0".to_owned()));
    }

    #[test]
    fn queries_and_the_place_leave_each_other_alone() {
        let mut store = Store::open_in_memory().expect("a store");
        store.keep_query("a").expect("kept");
        assert_eq!(store.resume().expect("read").unwrap_or_default(), Resume::default());
        let place = Resume { query: "is:unread".into(), ..Resume::default() };
        store.save_resume(&place).expect("saved");
        store.keep_query("b").expect("kept");
        assert_eq!(store.resume().expect("read"), Some(place));
        assert_eq!(store.kept_queries().expect("read"), ["b", "a"]);
    }
}
