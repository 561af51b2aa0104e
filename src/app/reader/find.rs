//! Finding in the open article: letters that are lit as they are typed, and the way from one place to
//! the next.
use super::ReaderPane;
use super::hits::{Find, Hit, Hits};
use crate::lang::Finder;
use crate::query::Sought;

/// The result of a step from one lit place to another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::app) enum Stepped {
    To,
    /// The step led over the end of the article, to the other one.
    Around,
    /// Nothing is lit.
    Nothing,
}

impl ReaderPane {
    /// Looks for letters, and goes to the first place at or after the line that was the first when
    /// the search began.
    pub(in crate::app) fn look_for(&mut self, letters: &str, sought: &Sought) {
        let from = self.find.as_ref().map_or(self.scroll, |find| find.from);
        self.find = Some(Find { letters: Finder::new(letters), from });
        self.light(sought);
        self.to(from);
        if !letters.is_empty() {
            let top = self.top().unwrap_or_default();
            self.hit = self.hits.from(top).or((!self.hits.is_empty()).then_some(0));
            self.reveal_hit();
        }
    }

    /// Ends the search. With `back`, the article is where it was before. Returns false if there was
    /// no search.
    pub(in crate::app) fn end_find(&mut self, back: bool, sought: &Sought) -> bool {
        let Some(find) = self.find.take() else { return false };
        self.light(sought);
        if back {
            self.to(find.from);
        }
        true
    }

    /// Keeps what is found: the next search begins where the reader is then.
    pub(in crate::app) fn settle_find(&mut self) {
        if let Some(find) = &mut self.find {
            find.from = self.scroll;
        }
        self.caret_to_hit();
    }

    /// True if letters are looked for.
    pub fn is_finding(&self) -> bool {
        self.find.as_ref().is_some_and(|find| !find.letters.is_empty())
    }

    /// Finds the lit places anew.
    pub(in crate::app) fn light(&mut self, sought: &Sought) {
        self.hit = None;
        self.hits = match &self.find {
            Some(find) if !find.letters.is_empty() => Hits::of_letters(&self.page, &find.letters),
            _ => Hits::of_query(&self.page, sought),
        };
    }

    /// The lit places.
    pub fn hits(&self) -> &Hits {
        &self.hits
    }

    /// The lit place that was gone to last, and its index.
    pub fn hit(&self) -> Option<(usize, &Hit)> {
        let index = self.hit?;
        Some((index, self.hits.get(index)?))
    }

    /// Goes to the next lit place or to the one before: seen from the last one, or from the first
    /// visible line.
    pub(in crate::app) fn step_hit(&mut self, forward: bool) -> Stepped {
        let count = self.hits.len();
        if count == 0 {
            return Stepped::Nothing;
        }
        // The one that was gone to may be out of sight by now.
        let last = self.hit().filter(|(_, hit)| self.is_in_sight(hit.start()));
        let last = last.map(|(index, _)| index);
        let top = self.top().unwrap_or_default();
        let next = match (last, forward) {
            (Some(last), true) => Some(last + 1),
            (Some(last), false) => last.checked_sub(1),
            (None, true) => self.hits.from(top),
            (None, false) => self.hits.from(top).unwrap_or(count).checked_sub(1),
        };
        let found = next.filter(|index| *index < count);
        self.hit = found.or(Some(if forward { 0 } else { count - 1 }));
        self.reveal_hit();
        self.caret_to_hit();
        if found.is_some() { Stepped::To } else { Stepped::Around }
    }

    /// Puts the caret, if there is one, on the lit place that was gone to last.
    fn caret_to_hit(&mut self) {
        let start = self.hit().map(|(_, hit)| hit.start());
        if let (Some(caret), Some(start)) = (&mut self.caret, start) {
            caret.go(&self.page, start);
        }
    }

    fn reveal_hit(&mut self) {
        if let Some(start) = self.hit().map(|(_, hit)| hit.start()) {
            self.reveal(start);
        }
    }
}
