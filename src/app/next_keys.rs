//! The list of the keys that may follow those of an unfinished sequence. It comes after a pause.
use super::overlay::written;
use super::{Effect, Model, ScreenEffect, described};
use std::time::Duration;

impl Model {
    /// The list of keys that may follow, at once or when its pause is over.
    pub(super) fn await_list(&mut self) -> Vec<Effect> {
        let after = self.settings.key_pause;
        if self.sequence.is_listed || after == Duration::ZERO {
            self.sequence.is_listed = true;
            return Vec::new();
        }
        self.wakes += 1;
        self.sequence.wake = Some(self.wakes);
        vec![ScreenEffect::Wake { number: self.wakes, after }.into()]
    }

    /// The keys typed so far of an unfinished sequence, as they are written; `None` as long as those
    /// that may follow are not to be shown.
    pub fn begun(&self) -> Option<String> {
        self.sequence.is_listed.then(|| written(&self.keyboard, &self.sequence.keys))
    }

    /// The keys that may follow those of an unfinished sequence, with what they do; none if they are not
    /// to be shown.
    pub fn continuations(&self) -> Vec<(String, String)> {
        if !self.sequence.is_listed {
            return Vec::new();
        }
        let bindings = self.keymap.bindings(self.context()).into_iter();
        let next = bindings.filter_map(|(keys, action)| {
            let rest = keys.strip_prefix(self.sequence.keys.as_slice())?;
            let text = self.catalogue.say(&described(&action, &self.catalogue));
            Some((rest.len(), written(&self.keyboard, rest), text))
        });
        let mut next: Vec<_> = next.collect();
        // The nearest ones first: a small screen may not hold all of them.
        next.sort_by_key(|(len, ..)| *len);
        next.into_iter().map(|(_, keys, text)| (keys, text)).collect()
    }
}
