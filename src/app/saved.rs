//! Saved filters: naming the present one, changing those that are kept, applying one of them.
use super::{Effect, Model, Prompt, PromptKind, Work};
use crate::command::Command;
use crate::config::{FilterChange, SavedFilter};
use crate::keys::Key;
use crate::locale::Phrase;
use crate::query::{Choice, Stance};

impl Model {
    /// Asks for the name under which the present filter is to be kept.
    pub(super) fn save_filter(&mut self) {
        let query = self.query_text();
        match query.is_empty() {
            true => self.tell(Phrase::new("filter-nothing")),
            false => self.prompt = Some(Prompt::new(PromptKind::SaveFilter(query))),
        }
    }

    /// Handles Enter in a prompt about a saved filter; `None` for another prompt.
    pub(super) fn accept_filter(&mut self, prompt: &Prompt) -> Option<Vec<Effect>> {
        let text = prompt.text().trim().to_owned();
        let is_empty = text.is_empty();
        let change = match prompt.kind.clone() {
            PromptKind::SaveFilter(query) => FilterChange::Add { name: text, query },
            PromptKind::FilterQuery(name) => FilterChange::Query { name, query: text },
            PromptKind::FilterName(name) => FilterChange::Rename { name, new: text },
            PromptKind::FilterKey(name) if is_empty => FilterChange::Key { name, key: None },
            PromptKind::FilterKey(name) => match text.parse::<Key>() {
                Ok(key) => {
                    // The key that it means where commands are typed.
                    let key = self.keyboard.next(&[key]).map(|(key, _)| key);
                    FilterChange::Key { name, key }
                }
                Err(_) => {
                    self.fail(Phrase::new("config-bad-key").with("key", text));
                    return Some(Vec::new());
                }
            },
            PromptKind::RemoveFilter(name) => {
                return Some(vec![Work::ChangeFilters(FilterChange::Remove { name }).into()]);
            }
            _ => return None,
        };
        let is_key = matches!(change, FilterChange::Key { .. });
        match is_empty && !is_key {
            true => Some(Vec::new()),
            false => Some(vec![Work::ChangeFilters(change).into()]),
        }
    }

    /// Takes the saved filters after a change, and says what was changed.
    pub(super) fn filters_changed(
        &mut self,
        filters: Vec<SavedFilter>,
        change: &FilterChange,
    ) -> Vec<Effect> {
        self.saved = filters;
        self.tell(change.phrase());
        let own = Choice::Saved(change.name().to_owned());
        let stance = self.filter.choices.stance(&own);
        let mut is_other = false;
        match change {
            FilterChange::Rename { new, .. } if stance != Stance::Neutral => {
                self.filter.choices.set(own, Stance::Neutral);
                self.filter.choices.set(Choice::Saved(new.clone()), stance);
            }
            FilterChange::Remove { .. } if stance != Stance::Neutral => {
                self.filter.choices.set(own, Stance::Neutral);
                is_other = true;
            }
            // Another one that the list shows may use it.
            FilterChange::Query { .. } => is_other = true,
            FilterChange::Move { up, .. } => {
                let step = if *up { Command::SelectPrevious } else { Command::SelectNext };
                if let Some(overlay) = &mut self.overlay {
                    overlay.step(step, 1);
                }
            }
            _ => {}
        }
        self.shown = self.filter.choices.clone();
        let mut effects = match is_other {
            true => self.reload(),
            false => vec![Work::LoadCounts.into()],
        };
        effects.push(self.save_place());
        effects
    }
}
