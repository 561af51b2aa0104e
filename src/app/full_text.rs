//! The text of the page of the open article: it is asked for, waited for, and shown in place of the
//! text that the feed gives.
use super::fetching::Fetching;
use super::{Effect, Model, Topic, Work};
use crate::command::Command;
use crate::locale::Phrase;
use crate::news::{Article, ArticleId, FullText, shown_url};

impl Model {
    /// Shows the text of the page of the open article, or again that of its feed. A page that nobody
    /// fetched yet is asked for.
    pub(super) fn toggle_full_text(&mut self) -> Vec<Effect> {
        let Some(article) = &self.reader.article else { return Vec::new() };
        let id = article.headline.id;
        if let Some(full) = &article.full_text {
            let shown = !full.shown;
            self.show_text_of(FullText { shown, ..full.clone() });
            let text = if shown { "full-text-shown" } else { "feed-text-shown" };
            let key = self.reader_key_label(Command::ToggleFullText);
            self.tell(Phrase::new(text).with("key", key));
            return match self.kept {
                true => vec![Work::ShowFullText { id, shown }.into()],
                false => Vec::new(),
            };
        }
        if self.fetching.as_ref().is_some_and(|fetching| fetching.id == id) {
            return Vec::new();
        }
        let Some(url) = article.url.as_deref() else {
            self.tell(Phrase::new("article-without-link"));
            return Vec::new();
        };
        let url = shown_url(url).into_owned();
        let request = self.requests.next(Topic::FullText);
        self.fetching = Some(Fetching { request, id, url });
        vec![Work::FetchFullText { request, id }.into()]
    }

    /// The address of the page that is being fetched.
    pub fn fetched_page(&self) -> Option<&str> {
        self.fetching.as_ref().map(|fetching| fetching.url.as_str())
    }

    /// Gives up the page that is being fetched; `None` if there is none.
    pub(super) fn give_up_page(&mut self) -> Option<Effect> {
        self.fetching.take()?;
        // What comes nevertheless is for nobody.
        self.requests.next(Topic::FullText);
        self.tell(Phrase::new("page-given-up"));
        Some(Work::CancelFullText.into())
    }

    /// Takes the text of a page, or the reason why there is none.
    pub(super) fn page_came(&mut self, id: ArticleId, came: Result<FullText, Phrase>) {
        let awaited = self.requests.newest(Topic::FullText);
        self.fetching.take_if(|fetching| fetching.request == awaited);
        let is_open = |article: &Article| article.headline.id == id;
        match came {
            Ok(text) if self.reader.article.as_ref().is_some_and(is_open) => {
                self.show_text_of(text)
            }
            Ok(_) => self.tell(Phrase::new("page-came")),
            Err(reason) => self.fail(reason),
        }
    }

    /// Opens the open article anew with this text of its page.
    fn show_text_of(&mut self, text: FullText) {
        let Some(mut article) = self.reader.article.take() else { return };
        if let Some(transcript) = &mut article.transcript {
            transcript.shown = false;
        }
        // A place in one text is none in another.
        article.headline.progress = None;
        if let Some(row) = self.list.headline_mut(article.headline.id) {
            row.progress = None;
        }
        self.reader.open(Article { full_text: Some(text), place: None, ..article }, None);
        self.relay();
    }
}
