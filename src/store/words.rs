//! The words of articles in the index, which is a table of FTS5 without contents beside the packed
//! bodies.
//!
//! Words come to it ready, in the form of [`lang::words`](crate::lang::words()). They are written at
//! the end of a transaction, because every other write after them would have SQLite begin another
//! segment of the index.
use crate::lang::words;
use rusqlite::{Connection, params};
use std::sync::Arc;

/// The words of an article.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Words {
    pub(super) title: String,
    /// Of summary and body.
    pub(super) text: String,
}

impl Words {
    /// The words of an article with the text of its body. A summary that the body contains adds nothing.
    pub(super) fn of(title: &str, summary: Option<&str>, body: &str) -> Self {
        let (summary, body) = (words(summary.unwrap_or_default()), words(body));
        let text = match () {
            () if contains(&body, &summary) => body,
            () if body.is_empty() => summary,
            () => format!("{summary} {body}"),
        };
        Self { title: words(title), text }
    }

    /// These words and those of the page of the article. A text that the other contains is not stored
    /// again.
    pub(super) fn with_page(&self, page: &str) -> Self {
        let page = words(page);
        let text = match () {
            () if contains(&self.text, &page) => self.text.clone(),
            () if contains(&page, &self.text) => page,
            () => format!("{} {page}", self.text),
        };
        Self { title: self.title.clone(), text }
    }

    /// The bytes of its texts.
    pub(super) fn len(&self) -> usize {
        self.title.len() + self.text.len()
    }
}

/// True if `part` is a run of the words of `whole`.
fn contains(whole: &str, part: &str) -> bool {
    let is_edge = |byte: Option<&u8>| byte.is_none_or(|byte| *byte == b' ');
    let bytes = whole.as_bytes();
    let is_run = |at: usize| {
        is_edge(at.checked_sub(1).and_then(|before| bytes.get(before)))
            && is_edge(bytes.get(at + part.len()))
    };
    // Mostly the body begins with it.
    part.is_empty()
        || whole.starts_with(part) && is_run(0)
        || whole.match_indices(part).any(|(at, _)| is_run(at))
}

/// The words that a transaction has yet to write, by article.
#[derive(Debug, Default)]
pub(super) struct Pending(Vec<(i64, Arc<Words>)>);

impl Pending {
    pub(super) fn add(&mut self, article: i64, words: &Arc<Words>) {
        self.0.push((article, Arc::clone(words)));
    }

    /// The number of articles.
    pub(super) fn len(&self) -> usize {
        self.0.len()
    }

    /// The articles after the first `count`.
    pub(super) fn after(&self, count: usize) -> &[(i64, Arc<Words>)] {
        self.0.get(count..).unwrap_or_default()
    }

    pub(super) fn clear(&mut self) {
        self.0.clear();
    }

    /// Writes all words of articles that are still there.
    pub(super) fn write(&mut self, connection: &Connection) -> rusqlite::Result<()> {
        if self.0.is_empty() {
            return Ok(());
        }
        let mut is_there = connection.prepare_cached("SELECT 1 FROM article WHERE id = ?")?;
        // A later version of an article comes after an earlier one.
        let mut write = connection.prepare_cached(WRITE)?;
        for (article, words) in self.0.drain(..) {
            if is_there.exists([article])? {
                write.execute(params![article, words.title, words.text])?;
            }
        }
        Ok(())
    }
}

/// Writes the words of one article in place of those it had.
pub(super) const WRITE: &str = "INSERT OR REPLACE INTO words (rowid, title, text) VALUES (?, ?, ?)";

/// The highest id of an article that may not be in the index; 0 if all are.
pub(super) fn next(connection: &Connection) -> rusqlite::Result<i64> {
    connection
        .prepare_cached("SELECT coalesce(max(next), 0) FROM indexing")?
        .query_row([], |row| row.get(0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_summary_that_the_body_contains_is_not_stored_again() {
        for (whole, part, expected) in [
            ("وقف اطلاق النار", "اطلاق النار", true),
            ("وقف اطلاق النار", "وقف", true),
            ("وقف اطلاق النار", "طلاق", false),
            ("وقف اطلاق اطلاقا اطلاق", "اطلاق اطلاق", false),
            ("", "", true),
            ("", "خبر", false),
        ] {
            assert_eq!(contains(whole, part), expected, "{part} in {whole}");
        }
    }
}
