//! The keys of the query line: the list narrows with each of them, Enter keeps the result, and Esc
//! brings back the panes as they were.
use super::completion::Known;
use super::query_line::QueryLine;
use super::view::{Kept, View};
use super::{Effect, Focus, Model, Topic, Work};
use crate::command::Command;
use crate::keys::{Key, KeyContext, Lookup};
use crate::locale::{Language, Phrase};
use crate::query::Sought;

impl Model {
    /// Opens the query line, with the query that the list shows.
    pub(super) fn open_query_line(&mut self) -> Vec<Effect> {
        let mut text = self.query_text();
        if !text.is_empty() {
            // The next word goes on with it.
            text.push(' ');
        }
        let before = Kept {
            choices: self.filter.choices.clone(),
            list: self.list.clone(),
            focus: self.focus,
            scroll: self.reader.scroll,
        };
        self.query_line = Some(QueryLine::new(&text, before));
        self.set_focus(Focus::List);
        vec![Work::LoadKeptQueries.into()]
    }

    /// The query of the list, as it was typed if it was.
    pub(super) fn query_text(&self) -> String {
        match &self.typed_query {
            Some((choices, text)) if *choices == self.filter.choices => text.clone(),
            _ => self.filter.query_text(),
        }
    }

    pub(super) fn query_line_key(&mut self, key: Key) -> Vec<Effect> {
        let direction = self.settings.direction;
        let Some(line) = &mut self.query_line else { return Vec::new() };
        let offers = line.completion().is_some();
        match self.keymap.lookup(KeyContext::Prompt, &[key]) {
            Lookup::Command(Command::Open) => return self.keep_query(),
            Lookup::Command(Command::Back) if line.uncomplete() => {}
            Lookup::Command(Command::Back) => return self.leave_query_line(),
            Lookup::Command(Command::SaveFilter) => {
                let effects = self.keep_query();
                if self.query_line.is_none() {
                    self.save_filter();
                }
                return effects;
            }
            Lookup::Command(Command::TakeSpelling) => return self.take_spelling(),
            Lookup::Command(Command::Complete) => self.complete_query(true),
            Lookup::Command(Command::CompleteBack) => self.complete_query(false),
            Lookup::Command(Command::SelectNext) if offers => self.complete_query(true),
            Lookup::Command(Command::SelectPrevious) if offers => self.complete_query(false),
            Lookup::Command(Command::SelectPrevious) => drop(line.recall(true)),
            Lookup::Command(Command::SelectNext) => drop(line.recall(false)),
            _ => line.key(key, direction),
        }
        self.query_typed()
    }

    fn complete_query(&mut self, forward: bool) {
        let in_arabic = self.catalogue.language() == Language::Ar;
        let known: Vec<Known> = self.filter.named().collect();
        if let Some(line) = &mut self.query_line {
            line.complete(forward, &known, in_arabic);
        }
    }

    /// Asks for the list of what is typed, if that is another query than before.
    pub(super) fn query_typed(&mut self) -> Vec<Effect> {
        let Some(line) = &mut self.query_line else { return Vec::new() };
        match line.read(&self.saved) {
            Some(choices) if choices != self.filter.choices => {
                self.filter.choices = choices;
                self.list.start_over();
                self.place();
                let mut effects = self.ask_list(Vec::new());
                effects.push(self.count_facets());
                effects
            }
            _ => Vec::new(),
        }
    }

    /// Keeps the result of the query line, and closes the line. A query that cannot be read keeps it
    /// open.
    pub(super) fn keep_query(&mut self) -> Vec<Effect> {
        let Some(mut line) = self.query_line.take() else { return Vec::new() };
        if line.mistake().is_some() {
            line.insist();
            self.query_line = Some(line);
            return Vec::new();
        }
        let text = line.text().trim().to_owned();
        let (before, _) = line.before();
        self.place();
        self.typed_query = Some((self.filter.choices.clone(), text.clone()));
        if before.choices == self.filter.choices {
            return Vec::new();
        }
        self.leave_view(before.view());
        let mut effects = vec![Work::LoadCounts.into(), self.save_place()];
        if !text.is_empty() {
            effects.push(Work::KeepQuery(text).into());
        }
        effects
    }

    /// Brings back the panes as they were before the query line was opened.
    fn leave_query_line(&mut self) -> Vec<Effect> {
        let Some(line) = self.query_line.take() else { return Vec::new() };
        let (before, is_stale) = line.before();
        let is_other = before.choices != self.filter.choices;
        let Kept { choices, list, focus, scroll } = before;
        self.filter.choices = choices;
        self.sought = Sought::of(&self.filter.query(&self.saved).predicate);
        self.list = list;
        self.set_focus(focus);
        self.reader.to(scroll);
        let mut effects = match is_stale || !self.list.whole {
            true => self.reload_list(),
            false => {
                self.spelling = None;
                if is_other {
                    // Nobody waits for the lists of what was typed.
                    self.requests.next(Topic::List);
                }
                Vec::new()
            }
        };
        if is_other {
            effects.push(self.count_facets());
        }
        effects
    }

    /// Notes the view that is left for the present filter, so that a key can bring it back.
    pub(super) fn leave_view(&mut self, view: View) {
        if self.shown != self.filter.choices {
            self.shown = self.filter.choices.clone();
            self.previous = Some(view);
            self.sought = Sought::of(&self.filter.query(&self.saved).predicate);
            // Other words are lit in the open article.
            self.reader.light(&self.sought);
        }
    }

    /// The filter that the list was asked for last, and the place in it.
    pub(super) fn present_view(&self) -> View {
        View {
            choices: self.shown.clone(),
            selected: self.list.selected_id(),
            top: self.list.top(),
        }
    }

    /// Goes back to the view before the last change of the filter.
    pub(super) fn previous_view(&mut self) -> Vec<Effect> {
        let Some(View { choices, selected, top }) = self.previous.take() else {
            self.tell(Phrase::new("no-previous-view"));
            return Vec::new();
        };
        let present = self.present_view();
        self.filter.choices = choices;
        self.leave_view(present);
        self.list.prefer_at(selected, top);
        self.place();
        let mut effects = self.list_anew(selected);
        effects.push(Work::LoadCounts.into());
        effects.push(self.save_place());
        effects
    }
}
