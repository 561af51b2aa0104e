//! The sizes of the panes, which keys change and the next start finds again.
use super::{Effect, Focus, Model};
use crate::locale::Phrase;
use crate::news::PaneSizes;

impl Model {
    /// Takes up the sizes that keys led to before.
    pub(super) fn restore_sizes(&mut self, sizes: PaneSizes) {
        let bounded = |columns: i16| columns.clamp(-PaneSizes::FARTHEST, PaneSizes::FARTHEST);
        self.sizes = PaneSizes { filter: bounded(sizes.filter), list: bounded(sizes.list) };
    }

    /// Makes the focused pane so many columns wider: the border between it and the pane that follows
    /// moves, for the reading pane the one before it.
    pub(super) fn size_pane(&mut self, columns: i16) -> Vec<Effect> {
        let before = self.geometry.clone();
        let old = self.sizes;
        let mut sizes = old;
        match self.focus {
            Focus::Filter => sizes.filter = old.filter.saturating_add(columns),
            Focus::List => sizes.list = old.list.saturating_add(columns),
            Focus::Reader => sizes.list = old.list.saturating_sub(columns),
        }
        self.restore_sizes(sizes);
        self.place();
        if self.geometry == before {
            // What could not be shown is not kept: the way back would begin with keys that do nothing.
            self.sizes = old;
            self.tell(Phrase::new("pane-as-wide-as-it-gets"));
            return Vec::new();
        }
        vec![self.save_place()]
    }
}
