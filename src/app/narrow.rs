//! The keys of quick filters: from an article to the list of those like it.
use super::overlay::Pick;
use super::quick::{Narrowing, Quick};
use super::{Effect, Focus, Model, Topic, Work};
use crate::command::Command;
use crate::locale::Phrase;
use crate::news::Article;

impl Model {
    /// Narrows the list by the article that commands apply to. Rows of the list hold no tags and
    /// authors: the worker is asked.
    pub(super) fn quick_filter(&mut self, quick: Quick) -> Vec<Effect> {
        let Some(id) = self.subject() else {
            self.tell(Phrase::new("list-nothing-selected"));
            return Vec::new();
        };
        match self.reader.article.as_ref().filter(|open| open.headline.id == id) {
            Some(open) => {
                let found = quick.narrowings(open, &self.sources, &self.settings.time_zone);
                self.narrow_by(quick, found)
            }
            None => {
                let request = self.requests.next(Topic::Quick);
                vec![Work::LoadForQuick { request, id, quick }.into()]
            }
        }
    }

    /// Narrows the list by an article that was asked for.
    pub(super) fn narrow_like(&mut self, article: &Article, quick: Quick) -> Vec<Effect> {
        let found = quick.narrowings(article, &self.sources, &self.settings.time_zone);
        self.narrow_by(quick, found)
    }

    fn narrow_by(&mut self, quick: Quick, mut found: Vec<(String, Narrowing)>) -> Vec<Effect> {
        match found.len() {
            0 => {
                let tags = self.key_label(Command::TagArticles);
                self.tell(Phrase::new(quick.nothing()).with("key", tags));
                Vec::new()
            }
            1 if quick != Quick::Word => {
                let only = found.pop();
                only.map(|(_, narrowing)| self.narrow(narrowing)).unwrap_or_default()
            }
            _ => {
                self.overlay(Pick { title: quick.title(), rows: found });
                Vec::new()
            }
        }
    }

    /// Makes a change of the filter, and shows the list.
    pub(super) fn narrow(&mut self, narrowing: Narrowing) -> Vec<Effect> {
        self.filter.choices = narrowing.of(&self.filter.choices);
        self.set_focus(Focus::List);
        self.filtered()
    }
}
