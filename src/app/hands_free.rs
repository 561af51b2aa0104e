//! The state of reading hands-free.
use crate::news::ArticleId;

/// Pages that turn by themselves.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Turning {
    /// The page for which a wake is asked: the article, its first visible line, and the lines in all.
    pub(super) page: Option<(ArticleId, usize, usize)>,
    /// The number of that wake.
    pub(super) number: u64,
}
