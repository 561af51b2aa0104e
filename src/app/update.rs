//! `update`: a message → the changes of state and the effects.
use super::macros::is_whole;
use super::overlay::Address;
use super::{
    Effect, Focus, Message, Model, Prompt, PromptKind, RefreshScope, ScreenEffect, ScreenMessage,
    Topic, Work,
};
use crate::command::Command;
use crate::config::SettingChange;
use crate::keys::{CountKeys, Key, KeyCode, KeyContext, Lookup, write_sequence};
use crate::locale::Phrase;
use crate::news::{ByKey, NewSource, RowHeight, Timestamp};

impl Model {
    /// Takes one message at the time `now`.
    pub fn update(&mut self, message: Message, now: Timestamp) -> Vec<Effect> {
        self.now = now;
        // Keys and the mouse change the rows of an overlay only through the overlay itself.
        let by_hand =
            matches!(message, Message::Screen(ScreenMessage::Keys(_) | ScreenMessage::Mouse(_)));
        let mut effects = match message {
            Message::Screen(message) => self.screen(message),
            // Nobody waits for the answer to a question that a newer one has replaced.
            Message::Answer(request, _) if !self.requests.awaits(request) => Vec::new(),
            Message::Answer(request, answer) => {
                let is_whole = is_whole(&answer);
                let mut effects = self.answered(answer);
                if is_whole {
                    let more = self.go_on_after(request.topic, &effects);
                    effects.extend(more);
                }
                effects
            }
            Message::Report(report) => self.reported(report),
        };
        if !by_hand {
            self.remake_overlay();
        }
        self.leave_read();
        self.list.group(self.shown_grouping(), &self.settings.time_zone);
        effects.extend(self.list.missing().map(Effect::Work));
        if self.settings.rows == RowHeight::Words {
            effects.extend(self.openings.missing(self.list.near()).map(Effect::Work));
        }
        effects.extend(self.want_pictures());
        effects.extend(self.want_rest());
        effects.extend(self.wake());
        effects
    }

    fn screen(&mut self, message: ScreenMessage) -> Vec<Effect> {
        match message {
            ScreenMessage::Keys(keys) => {
                let mut effects = self.read_title();
                effects.extend(self.keys(&keys));
                return effects;
            }
            ScreenMessage::Mouse(acts) => {
                let mut effects = self.read_title();
                effects.extend(self.mouse(acts));
                return effects;
            }
            ScreenMessage::Paste(text) => return self.paste(&text),
            ScreenMessage::Resize(size) => {
                self.geometry.size = size;
                self.grip = None;
                self.refine_pictures();
                self.place();
            }
            ScreenMessage::Started => return vec![Work::Refresh(RefreshScope::Start).into()],
            ScreenMessage::Resumed => return vec![ScreenEffect::Redraw.into()],
            ScreenMessage::Terminate => return self.quit(),
            ScreenMessage::Mode(mode) => {
                self.settings.rtl.mode = mode;
                self.settings.text = self.settings.text_in(mode);
                self.relay();
            }
            ScreenMessage::Terminal { is_known } => self.is_terminal_unknown = !is_known,
            ScreenMessage::Pictures(output) => self.set_picture_output(output),
            ScreenMessage::NotOpened(url) => self.overlay(Address::new(vec![url])),
            ScreenMessage::FileExists { path, selection } => self.ask_to_replace(&path, selection),
            ScreenMessage::Woke(number) => {
                self.sequence.woke(number);
                return self.woke(number);
            }
            ScreenMessage::Notice(notice) => self.notice = Some(notice),
        }
        Vec::new()
    }

    fn paste(&mut self, text: &str) -> Vec<Effect> {
        if let Some(prompt) = &mut self.prompt {
            prompt.insert(text);
            self.prompt_typed();
        } else if let Some(mut overlay) = self.overlay.take() {
            overlay.take_text(text, &self.scene());
            self.overlay = Some(overlay);
        } else if let Some(line) = &mut self.query_line {
            line.insert(text);
            return self.query_typed();
        } else if self.narrows() {
            self.filter.type_text(text);
            self.place();
        }
        Vec::new()
    }

    fn keys(&mut self, keys: &[Key]) -> Vec<Effect> {
        // One that the prompt hides has not been seen yet.
        if self.shown_prompt().is_none() {
            self.notice = None;
        }
        if keys.first().is_some_and(|key| self.stops_turning(*key)) {
            return Vec::new();
        }
        let mut effects = Vec::new();
        let mut rest = keys;
        while let Some((key, after)) = rest.split_first() {
            self.running.stop();
            if self.prompt.is_some() {
                effects.extend(self.prompt_key(*key));
                rest = after;
                continue;
            }
            if self.overlay.as_ref().is_some_and(|overlay| overlay.typed().is_some()) {
                effects.extend(self.picker_key(*key));
                rest = after;
                continue;
            }
            if self.query_line.is_some() && self.overlay.is_none() && self.gallery.is_none() {
                let key = self.keyboard.shortcut(*key);
                effects.extend(self.query_line_key(key));
                rest = after;
                continue;
            }
            if self.narrows() && self.overlay.is_none() {
                self.narrowing_key(*key);
                rest = after;
                continue;
            }
            let Some((key, after)) = self.keyboard.next(rest) else { break };
            rest = after;
            if self.overlay.is_none() && self.reader.hints().is_some() {
                effects.extend(self.hint_key(key));
                continue;
            }
            effects.extend(self.key(key));
        }
        self.keep_newest(&mut effects);
        effects
    }

    /// Drops the older ones of the questions that one read asks: nobody waits for them.
    pub(super) fn keep_newest(&self, effects: &mut Vec<Effect>) {
        effects.retain(|effect| match effect {
            Effect::Work(Work::LoadHeadlines { request, .. } | Work::LoadIds { request, .. }) => {
                self.requests.awaits(*request)
            }
            Effect::Work(Work::CountFacets { request, .. }) => self.requests.awaits(*request),
            Effect::Screen(ScreenEffect::Wake { number, .. }) => self.sequence.awaits(*number),
            _ => true,
        });
    }

    pub(super) fn context(&self) -> KeyContext {
        match self.focus {
            _ if self.overlay.is_some() => KeyContext::Overlay,
            _ if self.gallery.is_some() => KeyContext::Picture,
            Focus::Filter => KeyContext::Filter,
            Focus::List => KeyContext::List,
            Focus::Reader if self.reader.caret().is_some() => KeyContext::Caret,
            Focus::Reader => KeyContext::Reader,
        }
    }

    fn key(&mut self, key: Key) -> Vec<Effect> {
        if std::mem::take(&mut self.asks_for_chip)
            && let Some(effects) = self.chip_key(key)
        {
            return effects;
        }
        if self.overlay.as_mut().is_some_and(|overlay| overlay.selects_by(key)) {
            return self.perform(Command::Open);
        }
        let context = self.context();
        if let Some(effects) = self.count_key(context, key) {
            return effects;
        }
        self.sequence.keys.push(key);
        match self.keymap.lookup(context, &self.sequence.keys) {
            Lookup::Command(command) => {
                let count = self.sequence.count.get();
                self.sequence.clear();
                self.perform_counted(command, count)
            }
            Lookup::Steps(steps) => {
                let count = self.sequence.count.get();
                self.sequence.clear();
                self.perform_steps(&steps, count)
            }
            Lookup::Pending => self.await_list(),
            Lookup::Unbound => {
                let started = self.sequence.keys.len() > 1;
                self.sequence.clear();
                // A sequence that leads nowhere does not swallow the key that broke it.
                match started {
                    // The key that goes back leaves the sequence, and nothing else.
                    true if self.goes_back(context, key) => Vec::new(),
                    true => self.key(key),
                    false if self.overlay.is_some() => self.unbound(key),
                    false => self.saved_filter(key),
                }
            }
        }
    }

    /// Handles a key that belongs to a count, or gives one up; `None` for any other key.
    fn count_key(&mut self, context: KeyContext, key: Key) -> Option<Vec<Effect>> {
        if !self.sequence.keys.is_empty() {
            return None;
        }
        let begun = self.sequence.count.get().is_some();
        if begun && self.goes_back(context, key) {
            self.sequence.clear();
            return Some(Vec::new());
        }
        let KeyCode::Char(c) = key.code else { return None };
        let digit = c.to_digit(10).filter(|_| !key.ctrl)?;
        let is_typed = match self.keymap.counts() {
            CountKeys::None => false,
            CountKeys::Digits => !key.alt,
            // Once it is begun, the digits alone go on.
            CountKeys::AltDigits => key.alt || begun,
        };
        let is_free = || {
            let is_saved = self.saved.iter().any(|filter| filter.key == Some(key));
            digit != 0 && !is_saved && self.keymap.lookup(context, &[key]) == Lookup::Unbound
        };
        if !is_typed || !(begun || is_free()) {
            return None;
        }
        self.sequence.count.push(digit);
        let count = self.sequence.count.get().unwrap_or(0);
        self.tell(Phrase::new("key-count").with("count", count.to_string()));
        Some(Vec::new())
    }

    fn goes_back(&self, context: KeyContext, key: Key) -> bool {
        self.keymap.lookup(context, &[key]) == Lookup::Command(Command::Back)
    }

    /// Applies the saved filter that has this key, or removes it if it is applied.
    fn saved_filter(&mut self, key: Key) -> Vec<Effect> {
        let Some(filter) = self.saved.iter().find(|filter| filter.key == Some(key)) else {
            return self.unbound(key);
        };
        self.toggle_saved(filter.name.clone())
    }

    /// Says that a key does nothing here, and which one lists those that do.
    fn unbound(&mut self, key: Key) -> Vec<Effect> {
        let written = write_sequence(&[key]);
        let written = match self.keyboard.labels(&[key]) {
            Some(own) => format!("{written} ({own})"),
            None => written,
        };
        let help = self.key_label(Command::Help);
        self.tell(Phrase::new("key-unbound").with("key", written).with("help", help));
        Vec::new()
    }

    /// Handles a key in an overlay where text is typed.
    fn picker_key(&mut self, key: Key) -> Vec<Effect> {
        let key = self.keyboard.shortcut(key);
        let is_text = self.overlay.as_ref().is_some_and(|overlay| overlay.is_text(key));
        match self.keymap.lookup(KeyContext::Picker, &[key]) {
            Lookup::Command(command) if !is_text => self.perform(command),
            _ => {
                if let Some(mut overlay) = self.overlay.take() {
                    overlay.take_key(key, &self.scene());
                    self.overlay = Some(overlay);
                }
                Vec::new()
            }
        }
    }

    fn prompt_key(&mut self, key: Key) -> Vec<Effect> {
        let key = self.keyboard.shortcut(key);
        let Some(prompt) = &mut self.prompt else { return Vec::new() };
        prompt.refused = false;
        match self.keymap.lookup(KeyContext::Prompt, &[key]) {
            Lookup::Command(Command::Open) => {
                let taken = self.prompt.take();
                return taken.map(|prompt| self.accept(prompt)).unwrap_or_default();
            }
            Lookup::Command(Command::Back) => {
                if prompt.kind == PromptKind::Find {
                    self.reader.end_find(true, &self.sought);
                }
                self.prompt = None;
            }
            Lookup::Command(command @ (Command::Complete | Command::CompleteBack))
                if prompt.kind.asks_path() =>
            {
                if !prompt.step_path(command == Command::Complete) {
                    let typed = prompt.before().to_owned();
                    let request = self.requests.next(Topic::Paths);
                    return vec![Work::FindPaths { request, typed }.into()];
                }
            }
            _ => prompt.key(key, self.settings.direction),
        }
        self.prompt_typed();
        Vec::new()
    }

    /// Handles Enter in a prompt.
    fn accept(&mut self, prompt: Prompt) -> Vec<Effect> {
        let prompt = match self.accept_filter(prompt).or_else(|prompt| self.accept_out(prompt)) {
            Ok(effects) => return effects,
            Err(other) => other,
        };
        let text = prompt.text().trim().to_owned();
        if let PromptKind::Note(id) = prompt.kind {
            return vec![Work::Note { id, note: text }.into()];
        }
        if text.is_empty() {
            if prompt.kind == PromptKind::Find {
                self.reader.end_find(false, &self.sought);
            }
            return Vec::new();
        }
        match prompt.kind {
            PromptKind::Find => {
                self.found();
                Vec::new()
            }
            PromptKind::AddFeed => match NewSource::feed(&text) {
                Ok(source) => {
                    self.tell(Phrase::new("source-looking"));
                    vec![Work::FindFeeds(source).into()]
                }
                Err(phrase) => {
                    self.refuse(prompt, phrase);
                    Vec::new()
                }
            },
            PromptKind::AddFolder => {
                vec![Work::AddSources(vec![NewSource::path(&text)]).into()]
            }
            PromptKind::Setting(name) => self.change_setting(SettingChange::to(name, text)),
            PromptKind::ImportOpml => vec![Work::ImportOpml(text.into()).into()],
            PromptKind::Export(ids) => vec![Work::Export { ids, folder: text.into() }.into()],
            // Accepted above.
            _ => Vec::new(),
        }
    }

    /// Shows a prompt again whose text was refused, and says why.
    pub(super) fn refuse(&mut self, prompt: Prompt, reason: Phrase) {
        self.prompt = Some(prompt.refused());
        self.fail(reason);
    }

    /// Ends the program: remembers the place, then quits.
    pub(super) fn quit(&mut self) -> Vec<Effect> {
        let mut effects = self.read_title();
        effects.extend(self.keep_place());
        effects.extend([Work::CancelRefresh.into(), self.save_place(), ScreenEffect::Quit.into()]);
        effects
    }

    /// Takes the news out of the title of the window: somebody is here.
    fn read_title(&mut self) -> Vec<Effect> {
        let titled = std::mem::take(&mut self.titled);
        titled.then_some(ScreenEffect::RestoreTitle.into()).into_iter().collect()
    }

    /// Moves the focus and, where fewer than three panes fit, what is visible.
    pub(super) fn set_focus(&mut self, focus: Focus) {
        self.focus = focus;
        self.place();
    }

    /// Loads the list anew after the filter changed.
    pub(super) fn filtered(&mut self) -> Vec<Effect> {
        let present = self.present_view();
        self.leave_view(present);
        self.list.select(0);
        self.place();
        let mut effects = self.list_anew(None);
        effects.push(self.count_facets());
        effects.push(self.save_place());
        effects
    }

    pub(super) fn save_place(&self) -> Effect {
        let ByKey { ui, reader } = self.by_key();
        let place = crate::news::Resume {
            query: self.filter.query_text(),
            folded: Some(self.filter.folded()),
            selected: self.list.selected_id(),
            open: self.reader.article.as_ref().map(|article| article.headline.id),
            reading: self.focus == Focus::Reader,
            group: ui.group,
            hide_read: ui.hide_read,
            look: reader,
            panes: self.sizes,
        };
        Work::SaveResume(place).into()
    }

    /// Opens the selected article.
    pub(super) fn open_selected(&mut self) -> Vec<Effect> {
        let Some(id) = self.list.selected_id() else {
            self.tell(Phrase::new("list-nothing-selected"));
            return Vec::new();
        };
        let request = self.requests.next(Topic::Article);
        self.resumed = None;
        vec![Work::LoadArticle { request, id }.into()]
    }
}
