//! Read articles that are hidden from the list.
//!
//! The condition stands beside the query of the reader, so chips and query line stay as they are; a query
//! that names read or unread articles is taken by its word. The selected article stays in the list while
//! it is read, and goes as soon as another one is selected: by then its neighbours are found.
use super::{Effect, Model};
use crate::command::Command;
use crate::locale::Phrase;
use crate::news::{ArticleId, HideRead, Mark, Marking};
use crate::query::{Predicate, Query};

impl Model {
    /// True if the list leaves read articles out.
    pub fn hides_read(&self) -> bool {
        self.hides_read_in(&self.filter.query(&self.saved))
    }

    /// True if the list of this query leaves read articles out.
    pub(super) fn hides_read_in(&self, query: &Query) -> bool {
        self.hide_read != HideRead::Never && !query.predicate.names_reading()
    }

    /// The keys that show read articles, as they are written.
    pub fn keys_that_show_read(&self) -> String {
        let key = self.key_label(Command::HideRead);
        vec![key; self.hide_read.steps_to_never()].join(" ")
    }

    /// The articles that stay in the list of the same view, read or not.
    pub(super) fn kept_read(&self) -> Vec<ArticleId> {
        match self.hide_read {
            HideRead::Left => self.list.ids().to_vec(),
            _ => self.list.selected_id().into_iter().collect(),
        }
    }

    /// Asks for the list of a view that is entered; `selected` is in it, read or not.
    pub(super) fn list_anew(&mut self, selected: Option<ArticleId>) -> Vec<Effect> {
        if let Some(line) = &mut self.query_line {
            line.outdate();
        }
        self.ask_list(selected.into_iter().collect())
    }

    /// The query of the list, with read articles left out if the list hides them.
    pub(super) fn list_query(&self) -> Query {
        let query = self.filter.query(&self.saved);
        match self.hides_read_in(&query) {
            true => {
                let predicate = Predicate::All(vec![query.predicate, Predicate::Unread]);
                Query { predicate, ..query }
            }
            false => query,
        }
    }

    /// True if a list that arrives lacks the article that is being read, because it was asked for before
    /// that one was selected and answered when it was marked as read.
    pub(super) fn lacks_open(&self, has: impl FnOnce(ArticleId) -> bool) -> bool {
        let selected = self.list.selected_id().filter(|id| self.is_open(*id));
        selected.is_some_and(|id| self.hides_read() && !self.hiding.has_asked(id) && !has(id))
    }

    fn is_open(&self, id: ArticleId) -> bool {
        self.reader.article.as_ref().is_some_and(|open| open.headline.id == id)
    }

    /// Takes note that the selection was to move: what is read alone in the list is left, too.
    pub(super) fn moves_on(&mut self) {
        self.hiding.moves_on(self.list.len() == 1);
    }

    /// Takes read articles out of the list, but for the selected one.
    pub(super) fn leave_read(&mut self) {
        let (read, leaves_only) = self.hiding.take();
        if self.hide_read == HideRead::Now && self.hides_read() {
            let selected = self.list.selected_id();
            // At the start the article is still on its way.
            let is_open = self.resumed.is_some() || selected.is_some_and(|id| self.is_open(id));
            self.list.drop_read(read, is_open && !leaves_only);
        }
    }

    /// True if articles that these markings make unread belong into the list and are not there.
    pub(super) fn come_back(&self, markings: &[Marking]) -> bool {
        let is_missing = |id: &ArticleId| !self.list.ids().contains(id);
        let unread = markings.iter().filter(|marking| marking.mark == Mark::Read && !marking.on);
        self.hides_read() && unread.flat_map(|marking| &marking.ids).any(is_missing)
    }

    /// Hides read articles at the next time, or shows them.
    pub(super) fn next_hide_read(&mut self) -> Vec<Effect> {
        self.hide_read = self.hide_read.next();
        let id = match self.hide_read {
            HideRead::Never => "hide-read-never",
            HideRead::Left => "hide-read-left",
            HideRead::Now => "hide-read-now",
        };
        self.tell(Phrase::new(id).with("key", self.keys_that_show_read()));
        let mut effects = self.list_anew(self.list.selected_id());
        effects.push(self.count_facets());
        effects.push(self.save_place());
        effects
    }
}
