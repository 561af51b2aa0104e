//! Marks without a history: what an import brings was not done by hand here.
use super::{Result, Store, change};
use crate::news::{ArticleId, Mark, Marking};

impl Store {
    /// Sets or removes a mark on articles: on all of them, or on none. It is no step of the history;
    /// what a person does is [`Store::change`].
    ///
    /// An article that loses its star is hidden if a rule hides it or if its source is no longer
    /// configured. A blank name is not a tag. A tag is removed whoever set it, and neither the feed
    /// nor a rule gives it to the article again.
    ///
    /// # Errors
    ///
    /// If the database cannot be written.
    pub fn mark(&mut self, ids: &[ArticleId], mark: &Mark, on: bool) -> Result<()> {
        let marking = Marking { ids: ids.to_vec(), mark: mark.clone(), on };
        self.write(|connection| change::make(connection, &[marking]).map(drop))
    }
}
