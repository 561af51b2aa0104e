//! The enclosures of the open article, and their downloads.
use super::overlay::Enclosures;
use super::{Effect, Model, Work};
use crate::command::Command;
use crate::keys::KeyContext;
use crate::locale::Phrase;
use crate::news::Download;

impl Model {
    /// Lists the enclosures of the open article, and asks which of them are here.
    pub(super) fn show_enclosures(&mut self) -> Vec<Effect> {
        let Some(article) = &self.reader.article else {
            self.tell(Phrase::new("open-article-first"));
            return Vec::new();
        };
        let urls = article.enclosures.iter().map(|file| file.url.clone()).collect();
        match Enclosures::new(article.headline.id, &article.enclosures) {
            Some(enclosures) => {
                self.overlay(enclosures);
                vec![Work::FindDownloads(urls).into()]
            }
            None => {
                self.tell(Phrase::new("article-without-enclosures"));
                Vec::new()
            }
        }
    }

    /// Takes the state of a download, and says when it came to its end.
    pub(super) fn download_went_on(&mut self, url: String, name: String, state: Download) {
        match &state {
            Download::Done(path) => {
                let path = path.display().to_string();
                self.tell(
                    Phrase::new("download-came").with("name", name.as_str()).with("path", path),
                );
            }
            Download::Failed(reason) => self.fail(reason.clone()),
            Download::Partial(_) => {
                let key = self.keymap.label(KeyContext::Overlay, Command::Download, |_| false);
                self.tell(
                    Phrase::new("download-stopped").with("name", name.as_str()).with("key", key),
                );
            }
            Download::Waiting | Download::Running { .. } => {}
        }
        self.downloads.set(url, name, state);
    }

    /// The sentence on the downloads that are under way; `None` if there are none.
    pub fn downloading(&self) -> Option<Phrase> {
        let running: Vec<(&str, &Download)> = self.downloads.under_way().collect();
        let (name, state) =
            running.iter().find(|(_, state)| **state != Download::Waiting).or(running.first())?;
        let first =
            Phrase::new("status-downloading").with("name", *name).with("state", state.phrase());
        Some(match running.len() {
            1 => first,
            count => {
                Phrase::new("status-downloading-more").with("first", first).with("count", count - 1)
            }
        })
    }
}
