//! A view of the list: its filter and the place in it.
use super::focus::Focus;
use super::list::ListPane;
use crate::news::ArticleId;
use crate::query::Choices;

/// A filter and the place in its list.
#[derive(Clone, Debug, Default)]
pub(super) struct View {
    pub(super) choices: Choices,
    pub(super) selected: Option<ArticleId>,
    /// Index of the first visible row.
    pub(super) top: usize,
}

/// The panes as they were when the query line was opened.
#[derive(Clone, Debug)]
pub(super) struct Kept {
    pub(super) choices: Choices,
    pub(super) list: ListPane,
    pub(super) focus: Focus,
    /// Index of the first visible line of the open article.
    pub(super) scroll: usize,
}

impl Kept {
    /// The filter and the place in the list.
    pub(super) fn view(&self) -> View {
        View {
            choices: self.choices.clone(),
            selected: self.list.selected_id(),
            top: self.list.top(),
        }
    }
}
