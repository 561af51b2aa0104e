//! `update`: what happened → what changes and what is to be done.
use super::{Effect, Focus, Message, Model, Prompt, PromptKind};
use crate::command::Command;
use crate::config::NewSource;
use crate::keys::{Context, Key, Lookup};
use crate::locale::Phrase;
use crate::news::Timestamp;

impl Model {
    /// Takes one message at the time `now`.
    pub fn update(&mut self, message: Message, now: Timestamp) -> Vec<Effect> {
        self.now = now;
        let mut effects = match message {
            Message::Keys(keys) => self.keys(&keys),
            Message::Paste(text) => self.paste(&text),
            Message::Resize(size) => {
                self.geometry.size = size;
                self.place();
                Vec::new()
            }
            Message::Resumed => vec![Effect::Redraw],
            Message::Terminate => self.quit(),
            Message::Started => vec![Effect::Refresh(super::RefreshScope::Start)],
            Message::Due => vec![Effect::Refresh(super::RefreshScope::Due)],
            answer => self.arrive(answer),
        };
        effects.extend(self.list.missing());
        effects
    }

    fn paste(&mut self, text: &str) -> Vec<Effect> {
        if let Some(prompt) = &mut self.prompt {
            prompt.insert(text);
        }
        Vec::new()
    }

    fn keys(&mut self, keys: &[Key]) -> Vec<Effect> {
        // One that the prompt hides has not been seen yet.
        if self.shown_prompt().is_none() {
            self.notice = None;
        }
        let mut effects = Vec::new();
        let mut rest = keys;
        while let Some((key, after)) = rest.split_first() {
            if self.prompt.is_some() {
                effects.extend(self.prompt_key(*key));
                rest = after;
                continue;
            }
            // One key of a keyboard may send two letters; together they translate to one.
            let pair = rest.get(..2).map(|pair| self.keyboard.clone().translate(pair));
            let used = if pair.is_some_and(|keys| keys.len() == 1) { 2 } else { 1 };
            let (read, after) = rest.split_at(used);
            rest = after;
            for key in self.keyboard.translate(read) {
                effects.extend(self.key(key));
            }
        }
        effects
    }

    fn context(&self) -> Context {
        match self.focus {
            _ if self.overlay.is_some() => Context::Overlay,
            Focus::Filter => Context::Filter,
            Focus::List => Context::List,
            Focus::Reader => Context::Reader,
        }
    }

    fn key(&mut self, key: Key) -> Vec<Effect> {
        let context = self.context();
        self.pending.push(key);
        match self.keymap.lookup(context, &self.pending) {
            Lookup::Command(command) => {
                self.pending.clear();
                self.perform(command)
            }
            Lookup::Pending => Vec::new(),
            Lookup::Unbound => {
                let started = self.pending.len() > 1;
                self.pending.clear();
                // A sequence that leads nowhere does not swallow the key that broke it.
                if started { self.key(key) } else { self.saved_filter(key) }
            }
        }
    }

    /// Applies the saved filter that has this key, or lets it go.
    fn saved_filter(&mut self, key: Key) -> Vec<Effect> {
        let Some(at) = self.saved.iter().position(|filter| filter.key == Some(key)) else {
            return Vec::new();
        };
        self.filter.choose(super::filter::Choice::Saved(at));
        self.filtered()
    }

    fn prompt_key(&mut self, key: Key) -> Vec<Effect> {
        let Some(prompt) = &mut self.prompt else { return Vec::new() };
        prompt.refused = false;
        match self.keymap.lookup(Context::Prompt, &[key]) {
            Lookup::Command(Command::Open) => {
                let taken = self.prompt.take();
                return taken.map(|prompt| self.accept(prompt)).unwrap_or_default();
            }
            Lookup::Command(Command::Back) => self.prompt = None,
            _ => prompt.key(key, self.settings.direction),
        }
        Vec::new()
    }

    /// Enter in a prompt.
    fn accept(&mut self, mut prompt: Prompt) -> Vec<Effect> {
        let text = prompt.text().trim().to_owned();
        if text.is_empty() {
            return Vec::new();
        }
        match prompt.kind {
            PromptKind::AddFeed => match NewSource::feed(&text) {
                Ok(source) => {
                    self.tell(Phrase::new("source-looking"));
                    vec![Effect::FindFeeds(source)]
                }
                Err(phrase) => {
                    // What was typed can be mended.
                    prompt.refused = true;
                    self.prompt = Some(prompt);
                    self.fail(phrase);
                    Vec::new()
                }
            },
            PromptKind::AddFolder => vec![Effect::AddSources(vec![NewSource::path(&text)])],
            PromptKind::ImportOpml => vec![Effect::ImportOpml(text.into())],
        }
    }

    /// Ends: remembers the place, then quits.
    pub(super) fn quit(&mut self) -> Vec<Effect> {
        vec![Effect::CancelRefresh, self.save_place(), Effect::Quit]
    }

    /// Moves the focus and, where fewer than three panes fit, what is visible.
    pub(super) fn set_focus(&mut self, focus: Focus) {
        self.focus = focus;
        self.place();
    }

    /// The list is to follow the filter.
    pub(super) fn filtered(&mut self) -> Vec<Effect> {
        self.list.select(0);
        self.place();
        let mut effects = self.reload();
        effects.push(self.save_place());
        effects
    }

    pub(super) fn save_place(&self) -> Effect {
        Effect::SaveResume(crate::news::Resume {
            unread: self.filter.unread,
            starred: self.filter.starred,
            folders: self.filter.folders.clone(),
            sources: self.filter.sources.clone(),
            tags: self.filter.tags.clone(),
            saved: self
                .filter
                .saved
                .and_then(|at| self.saved.get(at))
                .map(|filter| filter.name.clone()),
            selected: self.list.selected_id(),
            open: self.reader.article.as_ref().map(|article| article.headline.id),
            scroll: self.reader.scroll,
            reading: self.focus == Focus::Reader,
        })
    }

    /// Opens the selected article.
    pub(super) fn open_selected(&mut self) -> Vec<Effect> {
        let Some(id) = self.list.selected_id() else {
            self.tell(Phrase::new("list-nothing-selected"));
            return Vec::new();
        };
        let request = self.next_request();
        self.article_request = request;
        self.resumed = None;
        vec![Effect::LoadArticle { request, id }]
    }
}
