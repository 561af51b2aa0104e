//! The actions of keys that are more than one command: counts, commands with arguments, macros.
//!
//! A step that asks the worker for an article or a list is waited for, so that the next one finds what it
//! brought. Any key ends what is left.
use super::perform::MAX_OPEN;
use super::running::Running;
use super::{Answer, Effect, Focus, LinkUse, Model, ScreenEffect, Topic, Work};
use crate::command::Command;
use crate::config::SavedFilter;
use crate::keys::{ArticleState, Counted, Step};
use crate::locale::Phrase;
use crate::news::{ArticleId, Mark, Marking};
use crate::query::{Choice, Query};

/// The steps that a count before a key with steps makes, at most: one may lay out an article anew.
const MAX_REPEATED: usize = 400;

impl Model {
    /// Carries out a command with the count that was typed before its key.
    pub(super) fn perform_counted(
        &mut self,
        command: Command,
        count: Option<usize>,
    ) -> Vec<Effect> {
        let Some(count) = count else { return self.perform(command) };
        match Counted::of(command) {
            Counted::Repeats => self.run_steps(std::iter::repeat_n(Step::Command(command), count)),
            Counted::Line => {
                let down = std::iter::repeat_n(
                    Step::Command(Command::SelectNext),
                    count.saturating_sub(1),
                );
                self.run_steps(std::iter::once(Step::Command(Command::SelectFirst)).chain(down))
            }
            Counted::Articles => {
                self.span = Some(count);
                let effects = self.perform(command);
                self.span = None;
                effects
            }
            Counted::Once => self.perform(command),
        }
    }

    /// Makes the steps of a key, as often as the count before it says.
    pub(super) fn perform_steps(&mut self, steps: &[Step], count: Option<usize>) -> Vec<Effect> {
        let steps = std::iter::repeat_n(steps, count.unwrap_or(1)).flatten().cloned();
        self.run_steps(steps.take(MAX_REPEATED))
    }

    fn run_steps(&mut self, steps: impl Iterator<Item = Step>) -> Vec<Effect> {
        self.running = Running::new(steps);
        self.go_on()
    }

    /// Makes the next steps, up to one that has to be waited for. Where text is asked for, the user goes
    /// on.
    fn go_on(&mut self) -> Vec<Effect> {
        let mut effects = Vec::new();
        while let Some(step) = self.running.next() {
            let made = self.make(step);
            let asked = made.iter().find_map(question);
            let goes_on = self.goes_on(&made);
            add(&mut effects, made);
            if !goes_on {
                break;
            }
            if asked.is_some() && !self.running.is_done() {
                self.running.waits = asked;
                return effects;
            }
        }
        self.running.stop();
        effects
    }

    /// Goes on with the steps of a key after an answer, if they wait for it. `effects` is what followed
    /// from the answer.
    pub(super) fn go_on_after(&mut self, topic: Topic, effects: &[Effect]) -> Vec<Effect> {
        if self.running.waits != Some(topic) {
            return Vec::new();
        }
        if !self.goes_on(effects) {
            self.running.stop();
            return Vec::new();
        }
        // An unread article that was found is opened first.
        self.running.waits = effects.iter().find_map(question);
        if self.running.waits.is_some() { Vec::new() } else { self.go_on() }
    }

    /// True if another step may follow on these effects: not at the end of the program, where the user is
    /// asked for something, or when many pages of the browser were opened.
    fn goes_on(&mut self, effects: &[Effect]) -> bool {
        let is = |effect: &&Effect, wanted: fn(&ScreenEffect) -> bool| match effect {
            Effect::Screen(effect) => wanted(effect),
            Effect::Work(_) => false,
        };
        let opens = |effect: &&Effect| is(effect, |effect| matches!(effect, ScreenEffect::Open(_)));
        self.running.opened += effects.iter().filter(opens).count();
        let ends = effects.iter().any(|effect| is(&effect, |e| *e == ScreenEffect::Quit));
        if ends || self.is_asking() {
            return false;
        }
        if self.running.opened >= MAX_OPEN && !self.running.is_done() {
            self.fail(Phrase::new("macro-links").with("max", MAX_OPEN));
            return false;
        }
        true
    }

    /// True if keys are text, or name a place.
    fn is_asking(&self) -> bool {
        let is_typed = self.overlay.as_ref().is_some_and(|overlay| overlay.typed().is_some());
        is_typed
            || self.prompt.is_some()
            || self.query_line.is_some()
            || self.narrows()
            || self.asks_for_chip
            || self.reader.hints().is_some()
    }

    fn make(&mut self, step: Step) -> Vec<Effect> {
        match step {
            Step::Command(command) => self.perform(command),
            // The others concern the panes.
            _ if self.overlay.is_some() || self.gallery.is_some() => Vec::new(),
            Step::Mark(state) => {
                let (mark, on) = mark_of(state);
                let ids = self.subjects();
                match ids.is_empty() {
                    true => Vec::new(),
                    false => vec![self.change(vec![Marking { ids, mark, on }])],
                }
            }
            Step::Tag(tags) => {
                let ids = self.subjects();
                if ids.is_empty() {
                    return Vec::new();
                }
                let marking = |(name, on)| Marking { ids: ids.clone(), mark: Mark::Tag(name), on };
                self.tag(tags.into_iter().map(marking).collect())
            }
            Step::Filter(text) => self.filter_by(text),
            Step::SavedFilter(place) => {
                let at = usize::from(place).saturating_sub(1);
                match self.saved.get(at).map(|filter| filter.name.clone()) {
                    Some(name) => self.toggle_saved(name),
                    None => {
                        let number = place.to_string();
                        self.tell(Phrase::new("no-such-saved-filter").with("number", number));
                        Vec::new()
                    }
                }
            }
            Step::OpenLink(number) => self.open_link(number),
        }
    }

    /// Applies a saved filter, or removes it if it is applied.
    pub(super) fn toggle_saved(&mut self, name: String) -> Vec<Effect> {
        self.filter.choices.toggle(Choice::Saved(name));
        self.filtered()
    }

    /// Shows the list of a query.
    fn filter_by(&mut self, text: String) -> Vec<Effect> {
        let query = match Query::parse(&text) {
            Ok(query) => query,
            Err(error) => {
                self.fail(error.phrase());
                return Vec::new();
            }
        };
        if let Err(error) = query.resolved(&SavedFilter::named(&self.saved)) {
            self.fail(error.phrase());
            return Vec::new();
        }
        let before = self.filter.choices.clone();
        self.filter.set_query(&query);
        self.typed_query = Some((self.filter.choices.clone(), text));
        self.set_focus(Focus::List);
        if self.filter.choices == before { Vec::new() } else { self.filtered() }
    }

    fn open_link(&mut self, number: u8) -> Vec<Effect> {
        if self.reader.article.is_none() {
            self.tell(Phrase::new("open-article-first"));
            return Vec::new();
        }
        self.lay_out_rest();
        let at = usize::from(number).saturating_sub(1);
        match self.reader.page.links.get(at).cloned() {
            Some(link) => self.use_links(vec![link], LinkUse::Open),
            None => {
                let number = number.to_string();
                self.tell(Phrase::new("no-such-link").with("number", number));
                Vec::new()
            }
        }
    }

    /// Changes articles at the wish of the user, and remembers the change for repetition. All that the
    /// steps of one key change is one change.
    pub(super) fn change(&mut self, markings: Vec<Marking>) -> Effect {
        if self.running.has_changed != Some(true) {
            self.last_change.clear();
        }
        self.running.has_changed = self.running.has_changed.map(|_| true);
        for Marking { mark, on, .. } in &markings {
            let change = (mark.clone(), *on);
            if !self.last_change.contains(&change) {
                self.last_change.push(change);
            }
        }
        self.mark(markings)
    }

    /// Makes the last change on the articles that a command applies to.
    pub(super) fn repeat_change(&mut self) -> Vec<Effect> {
        if self.last_change.is_empty() {
            self.tell(Phrase::new("no-change-to-repeat"));
            return Vec::new();
        }
        let ids = self.subjects();
        if ids.is_empty() {
            return Vec::new();
        }
        let marking = |(mark, on)| Marking { ids: ids.clone(), mark, on };
        let markings = self.last_change.clone().into_iter().map(marking).collect();
        vec![self.mark(markings)]
    }

    /// The articles from the selected one down that a count before a command means.
    pub(super) fn spanned(&self) -> Option<Vec<ArticleId>> {
        let below = self.list.ids().get(self.list.selected()..)?;
        let count = self.span.filter(|_| self.focus != Focus::Reader)?;
        Some(below.iter().take(count).copied().collect())
    }
}

/// True for the last answer to a question: that on a list comes in two parts.
pub(super) fn is_whole(answer: &Answer) -> bool {
    !matches!(answer, Answer::Headlines(_))
}

/// The question whose answer later steps need, or would take the place of.
fn question(effect: &Effect) -> Option<Topic> {
    match effect {
        Effect::Work(
            Work::LoadArticle { request, .. }
            | Work::FindUnread { request, .. }
            | Work::LoadHeadlines { request, .. }
            | Work::LoadLinks { request, .. }
            | Work::LoadTags { request, .. }
            | Work::LoadForQuick { request, .. },
        ) => Some(request.topic),
        _ => None,
    }
}

/// Adds effects to those of the steps before. Changes of articles become one step of the history, which
/// is undone at once.
fn add(effects: &mut Vec<Effect>, made: Vec<Effect>) {
    for effect in made {
        let Effect::Work(Work::Mark(more)) = effect else {
            effects.push(effect);
            continue;
        };
        let is_history = |effect: &&mut Effect| {
            matches!(
                effect,
                Effect::Work(Work::Mark(_) | Work::Undo | Work::Redo | Work::MarkAllRead { .. })
            )
        };
        match effects.iter_mut().rev().find(is_history) {
            Some(Effect::Work(Work::Mark(markings))) => markings.extend(more),
            _ => effects.push(Work::Mark(more).into()),
        }
    }
}

fn mark_of(state: ArticleState) -> (Mark, bool) {
    match state {
        ArticleState::Read => (Mark::Read, true),
        ArticleState::Unread => (Mark::Read, false),
        ArticleState::Starred => (Mark::Starred, true),
        ArticleState::Unstarred => (Mark::Starred, false),
        ArticleState::Later => (Mark::later(), true),
        ArticleState::NotLater => (Mark::later(), false),
        ArticleState::Hidden => (Mark::Hidden, true),
        ArticleState::Shown => (Mark::Hidden, false),
    }
}
