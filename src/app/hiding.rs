//! The state of hiding read articles between one message and the next.
use crate::news::{ArticleId, Mark, Marking};

/// The state of hiding between one message and the next.
#[derive(Clone, Debug, Default)]
pub(super) struct Hiding {
    /// Articles that were marked as read, loaded or not.
    read: Vec<ArticleId>,
    /// True if the only row was to be left.
    leaves_only: bool,
    /// The selected article, if the last question for the list asked for it in any case.
    asked: Option<ArticleId>,
}

impl Hiding {
    /// Takes note of the question for a list.
    pub(super) fn asks(&mut self, selected: Option<ArticleId>) {
        self.asked = selected;
    }

    /// True if the last question for the list asked for this article in any case.
    pub(super) fn has_asked(&self, id: ArticleId) -> bool {
        self.asked == Some(id)
    }

    /// Takes note of a marking that is shown.
    pub(super) fn marks(&mut self, Marking { ids, mark, on }: &Marking) {
        if *mark == Mark::Read && *on {
            self.read.extend(ids);
        }
    }

    /// Takes note that the selection was to move in a list, which may have one row only.
    pub(super) fn moves_on(&mut self, is_only: bool) {
        self.leaves_only = is_only;
    }

    /// The articles that were marked as read since this was last asked, and true if the only row was to
    /// be left.
    pub(super) fn take(&mut self) -> (Vec<ArticleId>, bool) {
        (std::mem::take(&mut self.read), std::mem::take(&mut self.leaves_only))
    }
}
