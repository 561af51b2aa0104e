//! A page that is being fetched.
use super::message::Request;
use crate::news::ArticleId;

/// A page that is being fetched.
#[derive(Clone, Debug)]
pub(super) struct Fetching {
    pub(super) request: Request,
    /// Its article.
    pub(super) id: ArticleId,
    /// Its address, as it is shown.
    pub(super) url: String,
}
