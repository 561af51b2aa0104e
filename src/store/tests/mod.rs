//! Tests of the store on real files and real connections.
mod facets;
mod files;
mod full_text;
mod identity;
mod indexing;
mod merging;
mod reading;
mod rescue;
mod rules;
mod selecting;
mod tagging;

use super::*;
use crate::news::*;

pub(super) fn feed(url: &str) -> Source {
    Source::new(Location::Feed(url.into()))
}

pub(super) fn entry(id: &str, title: &str, published: i64) -> Entry {
    Entry {
        id: Some(id.into()),
        title: title.into(),
        published: Some(Timestamp(published)),
        date_stated: true,
        ..Entry::default()
    }
}

pub(super) fn channel(entries: Vec<Entry>) -> Channel {
    Channel { entries, ..Channel::default() }
}

/// A store in memory with one feed.
pub(super) fn with_feed() -> (Store, SourceId) {
    let mut store = Store::open_in_memory().unwrap();
    let ids = store.register(&[feed("https://example.org/feed")]).unwrap();
    (store, ids[0])
}

pub(super) const NOW: Timestamp = Timestamp(1_700_000_000);

pub(super) fn all(store: &Store) -> Vec<Headline> {
    store.headlines(&crate::query::Query::default(), usize::MAX).unwrap()
}

pub(super) fn titles(store: &Store, query: &str) -> Vec<String> {
    let query = crate::query::Query::parse(query).unwrap();
    let headlines = store.headlines(&query, usize::MAX).unwrap();
    headlines.into_iter().map(|headline| headline.title).collect()
}

/// Takes away from a database what the versions from 11 on of the schema added.
pub(super) const BEFORE_11: &str = "
    ALTER TABLE resume DROP COLUMN queries;
    ALTER TABLE detail DROP COLUMN page;
    ALTER TABLE detail DROP COLUMN shown;
    DROP TABLE seen;
    DROP TABLE step;
    DROP TABLE untagged;
    ALTER TABLE tag DROP COLUMN alias;
    ALTER TABLE tag DROP COLUMN color;
";

impl Store {
    /// Has an article, and every question on authors run until it is interrupted.
    pub(crate) fn make_authors_endless(&mut self) {
        let source = self.register(&[feed("https://a.example/")]).unwrap()[0];
        self.merge(source, &channel(vec![entry("1", "Title", NOW.0)]), NOW, &[]).unwrap();
        let endless = "WITH RECURSIVE endless (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM endless)
             SELECT n AS article, '' AS title, CAST(n AS TEXT) AS authors, '' AS url, '' AS summary FROM endless";
        self.connection
            .execute_batch(&format!("DROP TABLE search; CREATE VIEW search AS {endless}"))
            .unwrap();
    }
}
