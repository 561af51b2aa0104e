//! A configuration that changed while the panes are open. What keys changed since the start stays as
//! they left it.
use super::{Effect, Model, RefreshScope, ScreenEffect, Settings, Work};
use crate::config::{Config, Problem, SavedFilter, SettingChange};
use crate::keys::KeyboardLayout;
use crate::locale::{Catalogue, Phrase};
use crate::news::{ByKey, ListChanges, SourceId};
use crate::query::Choices;
use std::sync::Arc;

impl Model {
    /// Uses another configuration. `added` are the sources that are new in it, `warnings` the remarks on
    /// its keys.
    pub(super) fn configured(
        &mut self,
        config: Box<Config>,
        settings: Settings,
        added: Vec<SourceId>,
        warnings: Vec<Problem>,
    ) -> Vec<Effect> {
        let before = std::mem::replace(&mut self.settings, settings);
        self.settings.time_zone = before.time_zone;
        // The screen of a session is of one kind.
        self.settings.screen_reader = before.screen_reader;
        let look = self.look.changes(&before.look);
        self.restore_look(look);
        if self.grouping == before.group {
            self.grouping = self.settings.group;
        }
        if self.hide_read == before.hide_read {
            self.hide_read = self.settings.hide_read;
        }
        let dates = self.settings.dates;
        if (dates.language, dates.digits) != (before.dates.language, before.dates.digits) {
            self.catalogue = Arc::new(Catalogue::with_digits(dates.language, dates.digits));
            self.filter.set_catalogue(Arc::clone(&self.catalogue));
        }
        self.keymap = config.keymap.clone();
        self.keyboard = KeyboardLayout::new(config.keyboard_layout.clone());
        self.sequence.clear();
        self.running.stop();
        self.saved.clone_from(&config.filters);
        self.filter.set_hides_empty(!self.settings.empty_rows);
        self.problems.clear();
        self.warnings = warnings;
        self.drop_unknown_filters();
        self.place();
        self.relay();
        match self.warnings.is_empty() {
            true => self.tell(Phrase::new("configuration-applied")),
            false => self.complain_of_configuration(),
        }
        let mut effects = vec![ScreenEffect::Configure(config).into()];
        effects.extend(self.reload());
        effects.push(Work::LoadSources.into());
        let scope = if added.is_empty() { RefreshScope::Due } else { RefreshScope::Sources(added) };
        effects.push(Work::Refresh(scope).into());
        // The list of settings may be open.
        if self.overlay.is_some() && !self.setting_values.is_empty() {
            effects.push(Work::LoadSettings { opens: false }.into());
        }
        effects
    }

    /// Changes a setting in the configuration. What a key changed in the same setting no longer holds.
    pub(super) fn change_setting(&mut self, change: SettingChange) -> Vec<Effect> {
        let before = self.by_key();
        let after = before.without(&change.name);
        let mut effects = vec![Work::ChangeSetting(change).into()];
        if after != before {
            self.restore_look(after.reader);
            self.grouping = after.ui.group.unwrap_or(self.settings.group);
            self.hide_read = after.ui.hide_read.unwrap_or(self.settings.hide_read);
            self.place();
            self.relay();
            effects.push(self.save_place());
            effects.extend(self.reload());
        }
        effects
    }

    /// The settings that keys changed.
    pub(super) fn by_key(&self) -> ByKey {
        ByKey {
            ui: ListChanges {
                group: Some(self.grouping).filter(|own| *own != self.settings.group),
                hide_read: Some(self.hide_read).filter(|own| *own != self.settings.hide_read),
            },
            reader: self.look.changes(&self.settings.look),
        }
    }

    /// Takes note of mistakes in the file, for which the configuration stays as it was.
    pub(super) fn configuration_refused(&mut self, problems: Vec<Problem>) {
        let said = |problems: &[Problem]| -> Vec<Phrase> {
            problems.iter().map(|problem| problem.message.clone()).collect()
        };
        // An edit above them moves them to other lines, which is no news.
        let is_known = said(&self.problems) == said(&problems);
        self.problems = problems;
        if !is_known {
            let phrase = Phrase::new("configuration-refused")
                .with("count", self.problems.len())
                .with("key", self.key_label(crate::command::Command::ShowProblems));
            self.fail(phrase);
        }
    }

    /// Shows everything if the present filter uses a saved one that is no longer there.
    fn drop_unknown_filters(&mut self) {
        let named = SavedFilter::named(&self.saved);
        if self.filter.choices.query().resolved(&named).is_err() {
            self.filter.choices = Choices::default();
            self.shown = Choices::default();
            self.list.select(0);
        }
    }
}
