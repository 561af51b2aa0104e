//! The reader's place, from which the next start continues.
use super::{ArticleId, Grouping, HideRead, LookChanges, PaneSizes};
use serde::{Deserialize, Serialize};

/// The place where a reader left an article.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// Bytes of its texts before the first visible line.
    pub at: usize,
    /// The part above the last visible line, in percent.
    pub percent: u8,
}

/// A place in the interface, kept in the store.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Resume {
    /// The query of the list, in the filter language.
    pub query: String,
    pub selected: Option<ArticleId>,
    pub open: Option<ArticleId>,
    /// True if the reading pane had the focus.
    pub reading: bool,
    /// The names of folded groups and folders of the filter pane; `None` if none was ever folded.
    pub folded: Option<Vec<String>>,
    /// The grouping of the list, if it is another one than that of the configuration.
    pub group: Option<Grouping>,
    /// The hiding of read articles, if it is another one than that of the configuration.
    pub hide_read: Option<HideRead>,
    /// The look of articles, as far as it is another one than that of the configuration.
    pub look: LookChanges,
    /// The sizes of the panes, as far as keys changed them.
    pub panes: PaneSizes,
}
