//! Enclosures on their way to this machine. They go on beside everything else, and end with the
//! program: what is there by then is gone on with the next time.
use crate::ingest::{DownloadOptions, Downloader, RefreshOptions};
use crate::locale::Phrase;
use std::collections::HashMap;
use tokio_util::sync::CancellationToken;

/// The downloads that are under way, and the means to begin more.
#[derive(Debug, Default)]
pub(super) struct Downloads {
    downloader: Option<Downloader>,
    running: HashMap<String, CancellationToken>,
    /// The small file that is being fetched.
    beside: CancellationToken,
}

impl Downloads {
    /// The one that downloads.
    ///
    /// # Errors
    ///
    /// The sentence for the user, when nothing can be fetched on this machine.
    pub(super) fn downloader(
        &mut self,
        options: &RefreshOptions,
        downloads: &DownloadOptions,
    ) -> Result<&Downloader, Phrase> {
        if self.downloader.is_none() {
            let made = Downloader::new(options, downloads).map_err(|error| error.phrase())?;
            self.downloader = Some(made);
        }
        self.downloader.as_ref().ok_or_else(|| Phrase::new("refresh-defect"))
    }

    /// Begins further ones with other settings. Those that are under way go on as they began.
    pub(super) fn renew(&mut self) {
        self.downloader = None;
    }

    /// True while an address is being downloaded.
    pub(super) fn has(&self, url: &str) -> bool {
        self.running.contains_key(url)
    }

    /// Notes a download that began, which the token stops.
    pub(super) fn began(&mut self, url: String, cancel: CancellationToken) {
        self.running.insert(url, cancel);
    }

    /// Stops the download of an address.
    pub(super) fn cancel(&mut self, url: &str) {
        if let Some(cancel) = self.running.get(url) {
            cancel.cancel();
        }
    }

    /// Begins to fetch another small file, which the token gives up. Nobody waits for the one before.
    pub(super) fn begin_beside(&mut self) -> CancellationToken {
        self.beside.cancel();
        self.beside = CancellationToken::new();
        self.beside.clone()
    }

    /// Forgets one that came to its end.
    pub(super) fn ended(&mut self, url: &str) {
        self.running.remove(url);
    }

    /// Stops all of them. Returns the sentence to leave the program with, if there were any.
    pub(super) fn end(&mut self) -> Option<Phrase> {
        let count = self.running.len();
        self.running.values().for_each(CancellationToken::cancel);
        self.running.clear();
        self.beside.cancel();
        (count > 0).then(|| Phrase::new("exit-downloads").with("count", count))
    }
}
