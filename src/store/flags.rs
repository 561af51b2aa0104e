//! Read and starred. Each change is on disk when its function returns.
use super::select::{Context, Selection};
use super::{Result, Store};
use crate::news::ArticleId;
use crate::query::Query;
use rusqlite::{params, params_from_iter};

impl Store {
    /// Marks articles read or unread.
    pub fn set_read(&mut self, ids: &[ArticleId], read: bool) -> Result<()> {
        self.write(|transaction| {
            let mut statement = transaction
                .prepare_cached("UPDATE article SET read = ?2 WHERE id = ?1 AND read <> ?2")?;
            ids.iter().try_for_each(|id| statement.execute(params![id.0, read]).map(drop))
        })
    }

    /// Stars articles or takes the star away. Without it an article is hidden that a rule hides or whose
    /// source is no longer configured.
    pub fn set_starred(&mut self, ids: &[ArticleId], starred: bool) -> Result<()> {
        self.write(|transaction| {
            let mut statement = transaction.prepare_cached(
                "UPDATE article SET starred = ?2, hidden = NOT (?2 OR (twin IS NULL AND barred = 0
                     AND (SELECT present FROM source WHERE source.id = article.source)))
                 WHERE id = ?1 AND starred <> ?2",
            )?;
            ids.iter().try_for_each(|id| statement.execute(params![id.0, starred]).map(drop))
        })
    }

    /// Marks every article of a query read and gives those that were unread, for undoing it.
    pub fn mark_all_read(&mut self, query: &Query) -> Result<Vec<ArticleId>> {
        let context = Context::now();
        self.write(|transaction| {
            let selection = Selection::new(transaction, query, &context)?;
            let matching = selection.ids(query.limit);
            let mut statement = transaction.prepare(&format!(
                "UPDATE article SET read = 1 WHERE read = 0 AND id IN ({matching}) RETURNING id"
            ))?;
            let ids = statement.query_map(params_from_iter(&selection.parameters), |row| {
                row.get(0).map(ArticleId)
            })?;
            ids.collect()
        })
    }
}
