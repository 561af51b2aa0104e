//! Tags, as a person manages them.
use serde::Serialize;

/// A tag with the number of its articles, and of those among a selection.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct TagUse {
    /// The shown spelling.
    pub name: String,
    /// A colour of the theme, as it is written there.
    pub color: Option<String>,
    /// The number of articles that have it.
    pub total: usize,
    /// The number of articles of the selection that have it.
    pub chosen: usize,
}
