//! Begins downloads of enclosures, and finds those that are on this machine.
use super::{Asked, StoreThread};
use crate::app::Report;
use crate::ingest::{DownloadOrder, Shelf};
use crate::locale::Phrase;
use crate::news::{ArticleId, Download};
use crate::store::StoreError;
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use tokio_util::sync::CancellationToken;

impl StoreThread {
    /// Begins to download an enclosure of an article.
    pub(super) fn download(&mut self, id: ArticleId, url: String) -> Result<(), StoreError> {
        if self.downloads.has(&url) {
            return Ok(());
        }
        let Some(article) = self.store.article(id)? else {
            self.inform(Phrase::new("article-gone"));
            return Ok(());
        };
        let Some(enclosure) = article.enclosures.into_iter().find(|file| file.url == url) else {
            self.inform(Phrase::new("article-gone"));
            return Ok(());
        };
        let headline = article.headline;
        let name = enclosure.name();
        let order = DownloadOrder {
            source: self.source_of(headline.source),
            source_name: headline.source_name,
            title: headline.title,
            published: headline.published,
            enclosure,
        };
        let cancel = CancellationToken::new();
        let tell = Arc::clone(&self.tell);
        // The channel to this thread may be used by one thread at a time.
        let requests = Mutex::new(self.requests.clone());
        let own = url.clone();
        let told = move |state: Download| {
            if !state.is_under_way() {
                let requests = requests.lock().unwrap_or_else(PoisonError::into_inner);
                // The store thread is gone only while the program ends.
                let _ = requests.send(Asked::DownloadEnded(own.clone()));
            }
            tell(Report::Download { url: own.clone(), name: name.clone(), state }.into());
        };
        match self.downloads.downloader(&self.setup.refresh, &self.setup.downloads) {
            Ok(downloader) => {
                downloader.start(order, cancel.clone(), told);
                self.downloads.began(url, cancel);
            }
            Err(reason) => told(Download::Failed(reason)),
        }
        Ok(())
    }

    /// Fetches the chapters of an enclosure of an article.
    pub(super) fn fetch_chapters(&mut self, id: ArticleId, url: String) -> Result<(), StoreError> {
        let Some(article) = self.store.article(id)? else { return Ok(()) };
        let file = article.enclosures.into_iter().find(|file| file.url == url);
        let Some(address) = file.and_then(|file| file.chapters_url) else { return Ok(()) };
        let source = self.source_of(article.headline.source);
        let tell = Arc::clone(&self.tell);
        let told = move |came| tell(Report::Chapters { url, came }.into());
        let cancel = self.downloads.begin_beside();
        match self.downloads.downloader(&self.setup.refresh, &self.setup.downloads) {
            Ok(downloader) => downloader.chapters(source, address, cancel, told),
            Err(reason) => told(Err(reason)),
        }
        Ok(())
    }

    /// Fetches the words of a recording of an article.
    pub(super) fn fetch_transcript(
        &mut self,
        id: ArticleId,
        url: String,
    ) -> Result<(), StoreError> {
        let Some(article) = self.store.article(id)? else { return Ok(()) };
        let all = article.enclosures.iter().flat_map(|file| &file.transcripts);
        let found = all.into_iter().find(|one| one.url == url).cloned();
        let Some(transcript) = found else { return Ok(()) };
        let source = self.source_of(article.headline.source);
        let tell = Arc::clone(&self.tell);
        let told = move |came| tell(Report::Transcript { id, came }.into());
        let cancel = self.downloads.begin_beside();
        match self.downloads.downloader(&self.setup.refresh, &self.setup.downloads) {
            Ok(downloader) => downloader.transcript(source, transcript, cancel, told),

            Err(reason) => told(Err(reason)),
        }
        Ok(())
    }

    /// Tells which of these enclosures are on this machine. A folder may take its time.
    pub(super) fn find_downloads(&self, urls: Vec<String>) {
        let shelf = Shelf::new(self.setup.downloads.folder.clone());
        let tell = Arc::clone(&self.tell);
        let spawned = thread::Builder::new().name("downloads".into()).spawn(move || {
            let found = shelf.find(&urls).into_iter().collect();
            tell(Report::Downloads(found).into());
        });
        if let Err(error) = spawned {
            self.fail(Phrase::new("refresh-runtime").with("reason", error.to_string()));
        }
    }
}
