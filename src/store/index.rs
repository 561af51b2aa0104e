//! Completes the index of words: articles of a database that is older than the index are added by
//! [`Store::index_next`], the newest first.
use super::full_text::Page;
use super::words::{WRITE, Words, next};
use super::{Result, Store, pack, parts, words};
use crate::news::{Document, Enclosure};
use rusqlite::{Connection, params};
use std::thread;

/// Articles that are added to the index in one transaction. A mark waits for it.
const BATCH: usize = 400;

/// Threads that prepare a batch.
const THREADS: usize = 2;

/// The pages of the index that one step of merging writes, at most.
const MERGED_PAGES: i64 = 200;

/// An article that is not in the index.
struct Unindexed {
    id: i64,
    hash: i64,
    title: String,
    summary: Option<String>,
    document: String,
    enclosures: String,
    /// The text of its page, if it was fetched.
    page: Option<Page>,
}

impl Unindexed {
    /// Its words, and the bits of its parts.
    fn read(&self) -> (Words, i64) {
        // What cannot be read is found by its title.
        let body: Document = serde_json::from_str(&self.document).unwrap_or_default();
        let enclosures: Vec<Enclosure> = serde_json::from_str(&self.enclosures).unwrap_or_default();
        let words = Words::of(&self.title, self.summary.as_deref(), &body.to_words());
        let parts = parts::bits(&body.blocks, &enclosures);
        match &self.page {
            None => (words, parts),
            Some(page) => (words.with_page(&page.document.to_words()), parts | page.bits()),
        }
    }
}

impl Store {
    /// True if every article is in the index. Others are found by title and summary only.
    ///
    /// # Errors
    ///
    /// When the database cannot be read.
    pub fn is_index_complete(&self) -> Result<bool> {
        Ok(self.read(next)? == 0)
    }

    /// Adds some articles to the index that are not in it, in a transaction of its own, which takes
    /// some hundredths of a second. Returns true if there may be more.
    ///
    /// # Errors
    ///
    /// When the database cannot be read or written.
    pub fn index_next(&mut self) -> Result<bool> {
        let (from, articles) = self.read(|connection| {
            let from = next(connection)?;
            Ok((from, unindexed(connection, from)?))
        })?;
        if from == 0 {
            return Ok(false);
        }
        // The slow part, without a lock on the database.
        let all = prepared(&articles);
        let next = match articles.last() {
            Some(last) if articles.len() == BATCH => last.id - 1,
            _ => 0,
        };
        self.write(|connection| {
            // Another program may have done the same.
            if words::next(connection)? != from {
                return Ok(());
            }
            let mut is_same = connection.prepare_cached("SELECT 1 FROM article WHERE id = ? AND hash = ?")?;
            let mut write = connection.prepare_cached(WRITE)?;
            for (article, (words, _)) in articles.iter().zip(&all) {
                // A version that came meanwhile is in the index.
                if is_same.exists([article.id, article.hash])? {
                    write.execute(params![article.id, words.title, words.text])?;
                }
            }
            let mut look =
                connection.prepare_cached("UPDATE article SET parts = ?2 WHERE id = ?1 AND parts IS NULL")?;
            for (article, (_, parts)) in articles.iter().zip(&all) {
                look.execute([article.id, *parts])?;
            }
            connection
                .prepare_cached(
                    "UPDATE search SET summary = '' WHERE article BETWEEN ?1 AND ?2 AND summary <> ''",
                )?
                .execute([next, from])?;
            connection.prepare_cached("UPDATE indexing SET next = ?")?.execute([next])?;
            Ok(())
        })?;
        Ok(next > 0)
    }

    /// Adds every article to the index that is not in it.
    ///
    /// # Errors
    ///
    /// When the database cannot be read or written.
    pub fn complete_index(&mut self) -> Result<()> {
        while self.index_next()? {}
        Ok(())
    }

    /// Merges a part of the index, so that a search has fewer places to look at. Returns true if
    /// there is more to merge.
    ///
    /// # Errors
    ///
    /// When the database cannot be written.
    pub fn merge_index(&mut self) -> Result<bool> {
        self.write(|connection| {
            let before = connection.total_changes();
            connection
                .prepare_cached("INSERT INTO words (words, rank) VALUES ('merge', ?)")?
                .execute([MERGED_PAGES])?;
            // FTS5, "The 'merge' Command": less than two changes mean that nothing was merged.
            Ok(connection.total_changes().saturating_sub(before) >= 2)
        })
    }
}

fn unindexed(connection: &Connection, from: i64) -> rusqlite::Result<Vec<Unindexed>> {
    if from == 0 {
        return Ok(Vec::new());
    }
    let mut statement = connection.prepare_cached(
        "SELECT id, hash, title, summary, document, enclosures, page
         FROM article JOIN detail ON article = id WHERE id <= ? ORDER BY id DESC LIMIT ?",
    )?;
    let rows = statement.query_map(params![from, BATCH], |row| {
        Ok(Unindexed {
            id: row.get(0)?,
            hash: row.get(1)?,
            title: row.get(2)?,
            summary: row.get(3)?,
            document: pack::unpack(row.get_ref(4)?).map(Into::into).unwrap_or_default(),
            enclosures: row.get(5)?,
            page: Page::read(row.get_ref(6)?).unwrap_or_default(),
        })
    })?;
    rows.collect()
}

fn prepared(articles: &[Unindexed]) -> Vec<(Words, i64)> {
    let part = articles.len().div_ceil(THREADS).max(1);
    let read = |part: &[Unindexed]| part.iter().map(Unindexed::read).collect::<Vec<_>>();
    thread::scope(|scope| {
        let mut parts = articles.chunks(part);
        let first = parts.next().unwrap_or_default();
        let others: Vec<_> = parts.map(|part| (part, scope.spawn(move || read(part)))).collect();
        let mut all = read(first);
        for (part, thread) in others {
            all.extend(thread.join().unwrap_or_else(|_| read(part)));
        }
        all
    })
}
