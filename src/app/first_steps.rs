//! The first steps, one after the other: the language, the card for a terminal that is not known, the
//! lists of other readers. One key leaves each of them, and the next one follows.
use super::first_step::FirstStep;
use super::overlay::{Calibration, Languages};
use super::{Effect, Model, Work};
use crate::config::SettingChange;
use crate::locale::Language;
use std::collections::VecDeque;

impl Model {
    /// Begins the steps of the very first start. What the user has begun meanwhile goes before all
    /// questions.
    pub(super) fn first_start(&mut self, language_unsaid: bool) -> Vec<Effect> {
        let is_free = self.overlay.is_none() && self.prompt.is_none() && self.query_line.is_none();
        let asks = |is_open: bool, step| (is_open && is_free).then_some(step);
        let language = asks(language_unsaid, FirstStep::Language);
        let terminal = asks(self.is_terminal_unknown, FirstStep::Terminal);
        let lists = FirstStep::Lists { unasked: true };
        self.first_steps = language.into_iter().chain(terminal).chain([lists]).collect();
        self.next_first_step()
    }

    /// Asks for the language, and shows the first steps again.
    pub(super) fn ask_language(&mut self) -> Vec<Effect> {
        self.first_steps =
            VecDeque::from([FirstStep::Language, FirstStep::Lists { unasked: false }]);
        self.next_first_step()
    }

    /// Uses a language from now on. After the very first start its welcome stands first, and nothing else
    /// was chosen yet.
    pub(super) fn speak(&mut self, language: Language) -> Vec<Effect> {
        if self.first_steps.contains(&FirstStep::Lists { unasked: true }) {
            self.list.start_over();
        }
        self.change_setting(SettingChange::to("ui.language", language.tag()))
    }

    /// Takes the next step, if there is one.
    pub(super) fn next_first_step(&mut self) -> Vec<Effect> {
        match self.first_steps.pop_front() {
            Some(FirstStep::Language) => self.overlay(Languages(self.catalogue.language())),
            Some(FirstStep::Terminal) => self.overlay(Calibration(self.settings.rtl.mode)),
            Some(FirstStep::Lists { unasked }) => return vec![Work::FindLists { unasked }.into()],
            None => {}
        }
        Vec::new()
    }
}
