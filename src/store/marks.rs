//! The reader's marks. Each change is on disk when its function returns.
use super::select::{QueryContext, Selection};
use super::tags;
use super::{Result, Store};
use crate::news::{ArticleId, Mark};
use crate::query::Query;
use rusqlite::{Connection, params, params_from_iter};

impl Store {
    /// Sets or removes a mark on articles: on all of them, or on none.
    ///
    /// An article that loses its star is hidden if a rule hides it or if its source is no longer
    /// configured. A blank name is not a tag. A tag is removed whoever set it; a tag of the feed
    /// comes back with the next version of the entry.
    ///
    /// # Errors
    ///
    /// If the database cannot be written.
    pub fn mark(&mut self, ids: &[ArticleId], mark: &Mark, on: bool) -> Result<()> {
        self.write(|transaction| match mark {
            Mark::Read => set_read(transaction, ids, on),
            Mark::Starred => set_starred(transaction, ids, on),
            Mark::Tag(name) if on => tags::give(transaction, ids, name),
            Mark::Tag(name) => tags::take(transaction, ids, name),
        })
    }

    /// Marks every article of a query as read, and returns those that were unread, for undo.
    ///
    /// # Errors
    ///
    /// When the database cannot be written.
    pub fn mark_all_read(&mut self, query: &Query) -> Result<Vec<ArticleId>> {
        let context = QueryContext::now();
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

fn set_read(connection: &Connection, ids: &[ArticleId], read: bool) -> rusqlite::Result<()> {
    let mut statement =
        connection.prepare_cached("UPDATE article SET read = ?2 WHERE id = ?1 AND read <> ?2")?;
    ids.iter().try_for_each(|id| statement.execute(params![id.0, read]).map(drop))
}

fn set_starred(connection: &Connection, ids: &[ArticleId], starred: bool) -> rusqlite::Result<()> {
    let mut statement = connection.prepare_cached(
        "UPDATE article SET starred = ?2, hidden = NOT (?2 OR (twin IS NULL AND barred = 0
             AND (SELECT present FROM source WHERE source.id = article.source)))
         WHERE id = ?1 AND starred <> ?2",
    )?;
    ids.iter().try_for_each(|id| statement.execute(params![id.0, starred]).map(drop))
}
