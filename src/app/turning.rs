//! Reading hands-free: pages turn by themselves at the speed at which the language of the article is read,
//! until a key is pressed.
use super::hands_free::Turning;
use super::{Effect, Focus, Model, ScreenEffect};
use crate::command::Command;
use crate::keys::{Key, Lookup};
use crate::lang;
use crate::locale::Phrase;
use std::time::Duration;

/// The shortest and the longest time for a page.
const SHORTEST: Duration = Duration::from_secs(3);
const LONGEST: Duration = Duration::from_secs(600);

impl Model {
    /// Turns pages from now on.
    pub(super) fn turn_pages(&mut self) {
        self.turning = Some(Turning::default());
    }

    /// The words a minute at which pages turn by themselves; `None` if they do not.
    pub fn turning_speed(&self) -> Option<usize> {
        self.turning.as_ref()?;
        let article = self.reader.article.as_ref()?;
        Some(lang::reading_speed(article.headline.language.as_deref()))
    }

    /// Lets a key stop the turning of pages; true if that is all that the key does.
    pub(super) fn stops_turning(&mut self, key: Key) -> bool {
        let command = self.keymap.lookup(self.reader_context(), &[key]);
        if matches!(command, Lookup::Command(Command::Quit)) {
            self.turning = None;
        }
        self.pauses_turning()
    }

    /// Stops the turning of pages, and says so; false if they do not turn.
    pub(super) fn pauses_turning(&mut self) -> bool {
        if self.turning.take().is_none() {
            return false;
        }
        let key = self.reader_key_label(Command::TurnPages);
        self.tell(Phrase::new("turning-paused").with("key", key));
        true
    }

    /// Turns the page whose time is over.
    pub(super) fn woke(&mut self, number: u64) -> Vec<Effect> {
        if self.turning.as_ref().is_none_or(|turning| turning.number != number) {
            return Vec::new();
        }
        if !self.reader.at_end() {
            self.reader.page_by(1, false);
        } else if self.look.auto_advance {
            return self.next_unread(true);
        } else {
            self.turning = None;
            self.tell(Phrase::new("turning-ended"));
        }
        Vec::new()
    }

    /// The effect that wakes the program when the time of another page is over.
    pub(super) fn wake(&mut self) -> Option<Effect> {
        self.turning.as_ref()?;
        let is_read =
            self.focus == Focus::Reader && self.prompt.is_none() && self.overlay.is_none();
        let Some(article) = self.reader.article.as_ref().filter(|_| is_read) else {
            self.turning = None;
            return None;
        };
        let page = (article.headline.id, self.reader.scroll, self.reader.page.lines.len());
        let turning = self.turning.as_mut()?;
        if turning.page == Some(page) {
            return None;
        }
        self.wakes += 1;
        *turning = Turning { page: Some(page), number: self.wakes };
        let language = article.headline.language.as_deref();
        let time = lang::reading_time(&self.reader.text_in_sight(), language);
        let after = time.clamp(SHORTEST, LONGEST);
        Some(ScreenEffect::Wake { number: self.wakes, after }.into())
    }
}
