//! The page of an article that somebody asked for: it is fetched on a thread of its own, and can be
//! given up.
use crate::ingest::{PageReader, RefreshOptions};
use crate::locale::Phrase;
use crate::store::PreparedText;
use std::sync::Arc;
use tokio_util::sync::CancellationToken;

/// The result of a page: its text, or the sentence on why there is none; `None` if it was given up.
pub(super) type PageRead = Result<Box<PreparedText>, Option<Phrase>>;

/// The page that is being fetched, and the means to fetch more.
#[derive(Debug, Default)]
pub(super) struct Pages {
    reader: Option<Arc<PageReader>>,
    running: Option<CancellationToken>,
}

impl Pages {
    /// Gives up the page that is being fetched.
    pub(super) fn cancel(&mut self) {
        if let Some(running) = self.running.take() {
            running.cancel();
        }
    }

    /// Begins to fetch another page, which the token gives up.
    pub(super) fn begin(&mut self) -> CancellationToken {
        self.cancel();
        self.running.insert(CancellationToken::new()).clone()
    }

    /// The one that fetches.
    ///
    /// # Errors
    ///
    /// The sentence for the user, when nothing can be fetched on this machine.
    pub(super) fn reader(&mut self, options: &RefreshOptions) -> Result<Arc<PageReader>, Phrase> {
        if let Some(reader) = &self.reader {
            return Ok(Arc::clone(reader));
        }
        let reader = PageReader::new(options).map_err(|error| error.phrase())?;
        Ok(Arc::clone(self.reader.insert(Arc::new(reader))))
    }
}
