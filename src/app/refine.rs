//! Commands that change the filter by its rows and chips.
use super::filter::Group;
use super::overlay::Jump;
use super::{Effect, Focus, Model};
use crate::command::Command;
use crate::keys::{Key, KeyCode, KeyContext, Lookup};
use crate::locale::Phrase;
use crate::query::{Choice, Choices, Stance};

/// The chips that have a key: 1 to 9, and 0 for the tenth.
const NUMBERED: usize = 10;

impl Model {
    /// Gives the selected row of the filter pane another stance.
    pub(super) fn set_stance(&mut self, next: impl Fn(Stance) -> Stance) -> Vec<Effect> {
        match self.filter.set_stance(next) {
            true => self.filtered(),
            false => vec![self.save_place()],
        }
    }

    /// Demands all of the chosen tags, or one of them, and says so.
    pub(super) fn turn_every_tag(&mut self) -> Vec<Effect> {
        self.filter.turn_every_tag();
        let every = self.filter.choices.every_tag;
        self.tell(Phrase::new(if every { "tags-every" } else { "tags-any" }));
        match self.filter.tags_chosen() {
            // Nothing changes as long as there is only one.
            0 | 1 => {
                self.filter.refresh();
                Vec::new()
            }
            _ => self.filtered(),
        }
    }

    /// Waits for the number of a chip, if there are several.
    pub(super) fn ask_for_chip(&mut self) {
        match self.filter.chips().len() {
            0 => {
                let phrase = Phrase::new("filter-is-empty")
                    .with("key", self.key_label(Command::Search))
                    .with("pane", self.key_label(Command::FocusFilter));
                self.tell(phrase);
            }
            count => {
                self.asks_for_chip = true;
                self.tell(Phrase::new("remove-which-chip").with("count", count.min(NUMBERED)));
            }
        }
    }

    /// Opens the list of a group, to go to one of its rows.
    pub(super) fn jump(&mut self, title: &'static str, group: Group) {
        self.overlay(Jump::new(title, group));
    }

    /// Filters by a choice alone, or adds it to the filter, and shows the list.
    pub(super) fn choose(&mut self, choice: Choice, alone: bool) -> Vec<Effect> {
        if alone {
            self.filter.choices = Choices::default();
        }
        self.filter.choices.set(choice, Stance::Must);
        self.set_focus(Focus::List);
        self.filtered()
    }

    /// Handles a key in the line that narrows the rows of the filter pane.
    pub(super) fn narrowing_key(&mut self, key: Key) {
        let key = self.keyboard.shortcut(key);
        match self.keymap.lookup(KeyContext::Prompt, &[key]) {
            Lookup::Command(Command::Open) => self.filter.keep_narrowing(),
            Lookup::Command(Command::Back) => self.filter.end_narrowing(),
            Lookup::Command(Command::SelectPrevious) => self.filter.step(-1),
            Lookup::Command(Command::SelectNext) => self.filter.step(1),
            _ => self.filter.type_key(key, self.settings.direction),
        }
        self.place();
    }

    /// Takes the chip away whose number is pressed; `None` for any other key.
    pub(super) fn chip_key(&mut self, key: Key) -> Option<Vec<Effect>> {
        let KeyCode::Char(digit) = key.code else { return None };
        let digit = digit.to_digit(10).and_then(|digit| usize::try_from(digit).ok())?;
        let at = digit.checked_sub(1).unwrap_or(NUMBERED - 1);
        if self.filter.take_chip(at) {
            return Some(self.filtered());
        }
        let key = self.key_label(Command::RemoveChip);
        self.tell(Phrase::new("no-such-chip").with("number", at + 1).with("key", key));
        Some(Vec::new())
    }
}
