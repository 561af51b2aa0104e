//! Where the reader was, so that the next start goes on from there.
use super::{ArticleId, Choices};
use serde::{Deserialize, Serialize};

/// The place in the interface, kept in the store.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Resume {
    #[serde(flatten)]
    pub choices: Choices,
    pub selected: Option<ArticleId>,
    pub open: Option<ArticleId>,
    /// First visible line of the open article.
    pub scroll: usize,
    /// Whether the reading pane had the keys.
    pub reading: bool,
}
