//! Where the reader was.
use super::{Result, Store};
use crate::news::ArticleId;
use crate::query::Query;
use rusqlite::{OptionalExtension as _, params};

/// What the next start shows again.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Resume {
    /// The filter.
    pub query: Query,
    pub article: Option<ArticleId>,
    /// How far the article was read, in a unit of the reading pane's choice.
    pub scroll: usize,
    /// The pane that had the keys, by name.
    pub focus: String,
}

impl Store {
    /// The place that was saved last.
    pub fn resume(&self) -> Result<Option<Resume>> {
        let saved = self.read(|connection| {
            connection
                .query_row("SELECT query, article, scroll, focus FROM resume", [], |row| {
                    let query: String = row.get(0)?;
                    Ok(Resume {
                        // A filter that an older program wrote and this one cannot read shows all.
                        query: Query::parse(&query).unwrap_or_default(),
                        article: row.get::<_, Option<i64>>(1)?.map(ArticleId),
                        scroll: row.get(2)?,
                        focus: row.get(3)?,
                    })
                })
                .optional()
        })?;
        Ok(saved)
    }

    /// Saves the place; there is one.
    pub fn save_resume(&mut self, resume: &Resume) -> Result<()> {
        let article = resume.article.map(|article| article.0);
        self.write(|transaction| {
            transaction.execute(
                "INSERT OR REPLACE INTO resume (id, query, article, scroll, focus)
                 VALUES (1, ?, ?, ?, ?)",
                params![resume.query.to_string(), article, resume.scroll, resume.focus],
            )?;
            Ok(())
        })
    }
}
