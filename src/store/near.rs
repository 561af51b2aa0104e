//! The unread articles next to one of a list, without the list.
use super::select::{QueryContext, Selection};
use super::{Result, Store};
use crate::news::ArticleId;
use crate::query::{Order, Predicate, Query};
use rusqlite::{Connection, OptionalExtension as _, params_from_iter};

/// The articles that are looked for. The first that is in the list is meant; one that came after the list
/// was made is not.
const NEAR: usize = 64;

impl Store {
    /// A few unread articles of a query that follow `from` in its order, the nearest first, and then
    /// those of its beginning; or those that precede it. `None` if the article is not there, or if the
    /// query is not ordered by time or has a limit: its place is not known without the other articles.
    ///
    /// # Errors
    ///
    /// When the database cannot be read.
    pub fn unread_near(
        &self,
        query: &Query,
        from: ArticleId,
        forward: bool,
    ) -> Result<Option<Vec<ArticleId>>> {
        let newest = match (query.order, query.limit) {
            (Order::Newest, None) => true,
            (Order::Oldest, None) => false,
            _ => return Ok(None),
        };
        let context = self.context();
        self.read(|connection| {
            let mut sort = connection.prepare_cached("SELECT sort FROM article WHERE id = ?")?;
            let Some(sort) = sort.query_row([from.0], |row| row.get(0)).optional()? else {
                return Ok(None);
            };
            let order = if newest == forward { Order::Newest } else { Order::Oldest };
            let predicate = Predicate::All(vec![query.predicate.clone(), Predicate::Unread]);
            let unread = |order| Query { predicate: predicate.clone(), order, limit: Some(NEAR) };
            let after = Some((sort, from));
            let mut near = ids(connection, &unread(order), &context, after)?;
            if forward && near.len() < NEAR {
                near.extend(ids(connection, &unread(query.order), &context, None)?);
            }
            Ok(Some(near))
        })
    }
}

fn ids(
    connection: &Connection,
    query: &Query,
    context: &QueryContext,
    after: Option<(i64, ArticleId)>,
) -> rusqlite::Result<Vec<ArticleId>> {
    let mut selection = Selection::new(connection, query, context)?;
    if let Some((sort, id)) = after {
        selection.after(sort, id.0, query.order == Order::Newest);
    }
    let mut statement = connection.prepare_cached(&selection.ids(query.limit))?;
    let rows = statement.query_map(params_from_iter(selection.parameters), |row| row.get(0))?;
    rows.map(|id| id.map(ArticleId)).collect()
}
