//! The nearest spelling of a word for which the list is empty: asked for, and taken by a key.
use super::{Effect, Model, Topic, Work};
use crate::locale::Phrase;
use crate::query::{Predicate, Spelling};

impl Model {
    /// Asks for a spelling that finds something, if the list is empty and a word may be why.
    pub(super) fn ask_spelling(&self) -> Option<Effect> {
        let words = self.filter.choices.rest.iter().flat_map(Predicate::words);
        let words: Vec<String> = words.map(str::to_owned).collect();
        if !self.list.is_empty() || words.is_empty() {
            return None;
        }
        // The answer counts as long as the list does.
        let request = self.requests.newest(Topic::List);
        Some(Work::FindSpelling { request, query: self.filter.query(&self.saved), words }.into())
    }

    /// Puts the spelling that is offered into the query.
    pub(super) fn take_spelling(&mut self) -> Vec<Effect> {
        let Some(Spelling { typed, word, .. }) = self.spelling.take() else {
            self.tell(Phrase::new("no-spelling"));
            return Vec::new();
        };
        if let Some(line) = &mut self.query_line {
            line.mend(&typed, &word);
            return self.query_typed();
        }
        for predicate in &mut self.filter.choices.rest {
            *predicate = predicate.with_word(&typed, &word);
        }
        self.filtered()
    }
}
