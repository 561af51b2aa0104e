//! The nearest spelling of a word that nothing is found for, from the words of the index.
use super::read::{count, found};
use super::select::QueryContext;
use super::{Result, Store, pack};
use crate::lang::{Misspelling, Needle, places, plain};
use crate::news::Document;
use crate::query::{Predicate, Query, Spelling, Wording};
use rusqlite::{Connection, OptionalExtension as _};

/// The most words of a query that are looked at.
const WORDS: usize = 4;

/// The most words of the index that are looked up for one word: about 20 ms.
const LOOKUPS: usize = 400;

/// The most words that are compared by their frequency.
const COMPARED: usize = 16;

/// The articles of a word that are counted to compare it with others, at most.
const COUNTED: usize = 10_000;

/// The most words that are tried in the query.
const TRIED: usize = 4;

impl Store {
    /// The nearest spelling of one of `words`, which stand in a query that finds nothing: a word of the
    /// index with which the query finds something. `None` if every word is found by itself, or nothing
    /// is near.
    ///
    /// # Errors
    ///
    /// When the database cannot be read.
    pub fn spelling(&self, query: &Query, words: &[String]) -> Result<Option<Spelling>> {
        self.read(|connection| {
            let search = Search { connection, context: &QueryContext::now(), query };
            let mut spellings = words.iter().take(WORDS).map(|word| search.of(word));
            spellings.find_map(rusqlite::Result::transpose).transpose()
        })
    }
}

struct Search<'a> {
    connection: &'a Connection,
    context: &'a QueryContext,
    query: &'a Query,
}

impl Search<'_> {
    fn of(&self, typed: &str) -> rusqlite::Result<Option<Spelling>> {
        let Some(misspelling) = Misspelling::of(typed) else { return Ok(None) };
        let alone = Predicate::Text(Wording::Word(typed.to_owned()));
        let alone = Query { limit: Some(1), ..Query::of(alone) };
        if !found(self.connection, &alone, self.context)?.is_empty() {
            return Ok(None);
        }
        for folded in self.nearest(&misspelling)?.into_iter().take(TRIED) {
            let word = self.spelled(&folded)?.unwrap_or(folded);
            let mended = self.query.with_word(typed, &word);
            let count = count(self.connection, &mended, self.context)?.total;
            if count > 0 {
                return Ok(Some(Spelling { typed: typed.to_owned(), word, count }));
            }
        }
        Ok(None)
    }

    /// The words of the index that are nearest, and the most frequent of them first.
    fn nearest(&self, misspelling: &Misspelling) -> rusqlite::Result<Vec<String>> {
        self.connection.execute_batch(
            "CREATE VIRTUAL TABLE IF NOT EXISTS temp.vocabulary USING fts5vocab (main, words, instance)",
        )?;
        // Of every instance of a word, the first one is enough.
        let mut seek = self
            .connection
            .prepare_cached("SELECT term FROM temp.vocabulary WHERE term >= ? LIMIT 1")?;
        let mut lookups = 0;
        let mut near = Vec::new();
        for edits in 1..=misspelling.edits() {
            near = misspelling.find(edits, |from| {
                lookups += 1;
                match lookups > LOOKUPS {
                    true => Ok(None),
                    false => seek.query_row([from], |row| row.get(0)).optional(),
                }
            })?;
            if !near.is_empty() {
                break;
            }
        }
        near.sort();
        near.truncate(COMPARED);
        let mut frequency = self.connection.prepare_cached(
            "SELECT count(*) FROM (SELECT 1 FROM words WHERE words MATCH ? LIMIT ?)",
        )?;
        let mut ranked = Vec::with_capacity(near.len());
        for (distance, word) in near {
            let count: usize = frequency.query_row((term(&word), COUNTED), |row| row.get(0))?;
            ranked.push((distance, std::cmp::Reverse(count), word));
        }
        ranked.sort();
        Ok(ranked.into_iter().map(|(.., word)| word).collect())
    }

    /// A folded word as the newest article that has it writes it, without vowel marks.
    fn spelled(&self, folded: &str) -> rusqlite::Result<Option<String>> {
        let mut newest = self.connection.prepare_cached(
            "SELECT article.title, detail.summary, detail.document FROM words CROSS JOIN article ON article.id = words.rowid
             CROSS JOIN detail ON detail.article = article.id
             WHERE words MATCH ? AND hidden = 0 ORDER BY words.rowid DESC LIMIT 1",
        )?;
        let texts = newest.query_row([term(folded)], |row| {
            let summary: Option<String> = row.get(1)?;
            let document = pack::unpack(row.get_ref(2)?)?;
            let document: Document = serde_json::from_str(&document).unwrap_or_default();
            Ok([row.get(0)?, summary.unwrap_or_default(), document.to_words()])
        });
        let needle = [Needle::phrase(folded, false)];
        let texts: Option<[String; 3]> = texts.optional()?;
        let word = texts.iter().flatten().find_map(|text| {
            let place = places(text, &needle).into_iter().next()?;
            text.get(place).map(plain)
        });
        Ok(word)
    }
}

/// A word as an expression of FTS5.
fn term(word: &str) -> String {
    format!("\"{word}\"")
}
