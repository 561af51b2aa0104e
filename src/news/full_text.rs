//! The text of an article from its own page.
use super::{Document, Timestamp};
use serde::Serialize;

/// The text of the page of an article, kept beside the text of its feed.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct FullText {
    /// The time at which the page was fetched.
    pub fetched: Timestamp,
    /// True if it is shown in place of the feed's text.
    pub shown: bool,
    pub document: Document,
}
