//! Where the reader was, so that the next start goes on from there.
use super::{ArticleId, SourceId};
use serde::{Deserialize, Serialize};

/// The place in the interface, kept in the store.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Resume {
    pub unread: bool,
    pub starred: bool,
    pub folders: Vec<String>,
    pub sources: Vec<SourceId>,
    pub tags: Vec<String>,
    /// Name of the saved filter in force.
    pub saved: Option<String>,
    pub selected: Option<ArticleId>,
    pub open: Option<ArticleId>,
    /// First visible line of the open article.
    pub scroll: usize,
    /// Whether the reading pane had the keys.
    pub reading: bool,
}
