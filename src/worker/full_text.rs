//! Answers with the texts of pages of articles, and keeps them.
use super::pages::PageRead;
use super::{Asked, StoreThread};
use crate::app::{Answer, Request};
use crate::locale::Phrase;
use crate::news::{ArticleId, FullText};
use crate::store::StoreError;
use std::thread;

impl StoreThread {
    /// Answers with the text of the page of an article, at once if it is kept already.
    pub(super) fn fetch_full_text(
        &mut self,
        request: Request,
        id: ArticleId,
    ) -> Result<(), StoreError> {
        // Nobody waits for the one before.
        self.pages.cancel();
        let Some(of) = self.store.pageless(id)? else {
            self.answer_page(request, id, Err(Phrase::new("article-gone")));
            return Ok(());
        };
        if let Some(text) = of.article.full_text {
            // A refresh brought it since the article was opened.
            self.store.show_full_text(id, true)?;
            self.answer_page(request, id, Ok(FullText { shown: true, ..text }));
            return Ok(());
        }
        let reader = match self.pages.reader(&self.setup.refresh) {
            Ok(reader) => reader,
            Err(reason) => {
                self.answer_page(request, id, Err(reason));
                return Ok(());
            }
        };
        let source = self.source_of(of.article.headline.source);
        let cancel = self.pages.begin();
        let requests = self.requests.clone();
        let spawned = thread::Builder::new().name("page".into()).spawn(move || {
            let read = reader.read(&source, of, &cancel).map(Box::new);
            // The store thread is gone only while the program ends.
            let _ = requests.send(Asked::PageRead(request, id, read));
        });
        if let Err(error) = spawned {
            let reason = Phrase::new("refresh-runtime").with("reason", error.to_string());
            self.answer_page(request, id, Err(reason));
        }
        Ok(())
    }

    /// Keeps the text of a page, and answers with it.
    pub(super) fn page_read(&mut self, request: Request, id: ArticleId, read: PageRead) {
        let text = match read {
            Ok(text) => text,
            Err(None) => return,
            Err(Some(reason)) => return self.answer_page(request, id, Err(reason)),
        };
        match self.store.keep_full_text(&text) {
            Ok(Some(text)) => self.answer_page(request, id, Ok(text)),
            Ok(None) => self.answer_page(request, id, Err(Phrase::new("article-gone"))),
            // It is there to be read, though not for long. That nothing is kept was said.
            Err(error) => {
                self.answer_page(request, id, Ok(text.full_text()));
                if self.unkept.is_none() {
                    self.fail(error.phrase());
                }
            }
        }
        if let Err(error) = self.count() {
            self.fail(error.phrase());
        }
    }

    fn answer_page(&self, request: Request, id: ArticleId, came: Result<FullText, Phrase>) {
        self.answer(request, Answer::FullText { id, came });
    }
}
