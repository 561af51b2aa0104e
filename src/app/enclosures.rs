//! The enclosures of the open article, and their downloads.
use super::overlay::Enclosures;
use super::{Effect, Model, Work};
use crate::command::Command;
use crate::keys::KeyContext;
use crate::locale::Phrase;
use crate::news::{Article, ArticleId, Chapter, Document, Download, Transcript, TranscriptText};

impl Model {
    /// Lists the enclosures of the open article, and asks which of them are here.
    pub(super) fn show_enclosures(&mut self) -> Vec<Effect> {
        let Some(article) = &self.reader.article else {
            self.tell(Phrase::new("open-article-first"));
            return Vec::new();
        };
        let urls = article.enclosures.iter().map(|file| file.url.clone()).collect();
        match Enclosures::new(article) {
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

    /// Takes the chapters of an enclosure of the open article.
    pub(super) fn chapters_came(&mut self, url: &str, came: Result<Vec<Chapter>, Phrase>) {
        let files = self.reader.article.as_mut().map(|article| article.enclosures.iter_mut());
        let file = files.into_iter().flatten().find(|file| file.url == url);
        match (came, file) {
            (Ok(chapters), Some(file)) => file.chapters = chapters,
            (Ok(_), None) => {}
            (Err(reason), _) => self.fail(reason),
        }
    }

    /// Shows the words of the recording of the open article in place of its text, or its text again.
    /// Words that nobody fetched yet are asked for.
    pub(super) fn toggle_transcript(&mut self) -> Vec<Effect> {
        let Some(article) = &self.reader.article else { return Vec::new() };
        if let Some(transcript) = &article.transcript {
            let shown = !transcript.shown;
            self.show_transcript(TranscriptText { shown, ..transcript.clone() });
            return Vec::new();
        }
        let all: Vec<&Transcript> =
            article.enclosures.iter().flat_map(|file| &file.transcripts).collect();
        let own = article.headline.language.as_deref();
        let is_own = |one: &&&Transcript| own.is_some() && one.language.as_deref() == own;
        match all.iter().find(is_own).or(all.first()) {
            Some(transcript) => {
                let (id, url) = (article.headline.id, transcript.url.clone());
                self.tell(Phrase::new("transcript-coming"));
                vec![Work::FetchTranscript { id, url }.into()]
            }
            None => {
                self.tell(Phrase::new("article-without-transcript"));
                Vec::new()
            }
        }
    }

    /// Takes the words of a recording.
    pub(super) fn transcript_came(&mut self, id: ArticleId, came: Result<Document, Phrase>) {
        let is_open = self.reader.article.as_ref().is_some_and(|open| open.headline.id == id);
        match came {
            Ok(document) if is_open => {
                self.show_transcript(TranscriptText { document, shown: true });
            }
            // Whoever went on to another article does not want it any more.
            Ok(_) => {}
            Err(reason) => self.fail(reason),
        }
    }

    fn show_transcript(&mut self, transcript: TranscriptText) {
        let Some(article) = self.reader.article.take() else { return };
        let id = if transcript.shown { "transcript-shown" } else { "transcript-hidden" };
        let place = article.place.filter(|_| !transcript.shown);
        self.reader.open(Article { transcript: Some(transcript), ..article }, place);
        self.relay();
        let key = self.reader_key_label(Command::ToggleTranscript);
        self.tell(Phrase::new(id).with("key", key));
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
