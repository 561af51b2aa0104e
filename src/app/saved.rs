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

    /// Handles Enter in a prompt about a saved filter; gives another prompt back.
    pub(super) fn accept_filter(&mut self, prompt: Prompt) -> Result<Vec<Effect>, Prompt> {
        let text = prompt.text().trim().to_owned();
        let is_empty = text.is_empty();
        let change = match prompt.kind.clone() {
            PromptKind::SaveFilter(_) | PromptKind::FilterName(_) if is_empty => {
                return Ok(self.refuse_empty(prompt, "filter-needs-name"));
            }
            PromptKind::FilterQuery(_) if is_empty => {
                return Ok(self.refuse_empty(prompt, "filter-needs-query"));
            }
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
                    self.refuse(prompt, Phrase::new("config-bad-key").with("key", text));
                    return Ok(Vec::new());
                }
            },
            PromptKind::RemoveFilter(name) => {
                return Ok(vec![Work::ChangeFilters(FilterChange::Remove { name }).into()]);
            }
            _ => return Err(prompt),
        };
        self.asked_change = Some((change.clone(), prompt));
        Ok(vec![Work::ChangeFilters(change).into()])
    }

    fn refuse_empty(&mut self, prompt: Prompt, id: &'static str) -> Vec<Effect> {
        let key = self.prompt_key_label(Command::Back);
        self.refuse(prompt, Phrase::new(id).with("key", key));
        Vec::new()
    }

    /// Says why the saved filters are as they were. The prompt in which the change was typed is shown
    /// again, unless the user is elsewhere by now.
    pub(super) fn filters_kept(&mut self, change: &FilterChange, reason: Phrase) {
        let asked = self.asked_change.take_if(|(asked, _)| asked == change);
        match asked {
            Some((_, prompt)) if self.prompt.is_none() && self.query_line.is_none() => {
                self.refuse(prompt, reason);
            }
            _ => self.fail(reason),
        }
    }

    /// Takes the saved filters after a change, and says what was changed.
    pub(super) fn filters_changed(
        &mut self,
        filters: Vec<SavedFilter>,
        change: &FilterChange,
    ) -> Vec<Effect> {
        self.saved = filters;
        self.asked_change.take_if(|(asked, _)| asked == change);
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
                    // It does nothing but move.
                    let _ = overlay.step(step, 1);
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
