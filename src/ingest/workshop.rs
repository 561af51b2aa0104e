//! The tools that the jobs of one refresh share: the fetcher, and the threads that parse.
use super::{RefreshError, RefreshOptions, error};
use crate::fetch::Fetcher;
use crate::locale::Phrase;
use crate::parse::Halt;
use std::collections::HashMap;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::time::Duration;
use tokio::sync::{OwnedSemaphorePermit, Semaphore, SemaphorePermit};
use tokio_util::sync::CancellationToken;

/// The time limit for one document. No document within the limits takes this long on any machine.
const LONGEST_PARSE: Duration = Duration::from_secs(60);
/// The most documents parsed at once: more would only take more memory.
const MOST_PARSERS: usize = 4;
/// Bytes from which on a document waits for a turn among the large ones. These may take seconds;
/// they wait for each other and never keep the many small ones waiting.
const LARGE: usize = 1 << 20;
/// Megabytes of large documents that are parsed or wait for the store.
const ROOM: usize = 40;

#[derive(Debug)]
pub(super) struct Workshop {
    fetcher: OnceLock<Fetcher>,
    pub(super) options: RefreshOptions,
    pub(super) cancel: CancellationToken,
    small: Semaphore,
    large: Semaphore,
    room: Arc<Semaphore>,
    /// The turns at hosts from which pages are fetched, one at a time.
    hosts: Mutex<HashMap<String, Arc<Semaphore>>>,
}

impl Workshop {
    pub(super) fn new(options: RefreshOptions, cancel: CancellationToken) -> Self {
        let cores = std::thread::available_parallelism().map_or(1, usize::from);
        let small = Semaphore::new(cores.min(MOST_PARSERS));
        let (large, room) = (Semaphore::new(1), Arc::new(Semaphore::new(ROOM)));
        let hosts = Mutex::default();
        Self { fetcher: OnceLock::new(), options, cancel, small, large, room, hosts }
    }

    /// Makes the client, if it does not exist yet. It is made only when there is something to
    /// fetch: reading the system's certificates takes longer than many a refresh of files.
    pub(super) fn need_fetcher(&self) -> Result<(), RefreshError> {
        if self.fetcher.get().is_none() {
            let fetcher = Fetcher::new(&self.options.fetch).map_err(RefreshError::Fetch)?;
            // Whoever was first made the same one.
            let _ = self.fetcher.set(fetcher);
        }
        Ok(())
    }

    pub(super) fn fetcher(&self) -> Option<&Fetcher> {
        self.fetcher.get()
    }

    /// Waits for the turn to fetch a page from `host`.
    pub(super) async fn turn_at(&self, host: String) -> Option<OwnedSemaphorePermit> {
        let turns = {
            let mut hosts = self.hosts.lock().unwrap_or_else(PoisonError::into_inner);
            Arc::clone(hosts.entry(host).or_insert_with(|| Arc::new(Semaphore::new(1))))
        };
        // Never closed, so never an error.
        turns.acquire_owned().await.ok()
    }

    /// Waits for a turn, then runs `work`, which reads `len` bytes, on a thread that may be busy
    /// for long. A panic or an endless loop in it is the failure of this piece of work alone.
    pub(super) async fn parse<T: Send + 'static>(
        &self,
        len: usize,
        work: impl FnOnce() -> T + Send + 'static,
    ) -> Result<Done<'_, T>, Phrase> {
        let turns = if len > LARGE { &self.large } else { &self.small };
        // When the wait ends, whether with the work, for its length or with the refresh, so does
        // what is still being parsed.
        let halt = Halt::default();
        let _end = halt.on_drop();
        let work = move || halt.within(work);
        // Never closed, so never an error.
        let room = u32::try_from((len / LARGE).min(ROOM)).unwrap_or_default();
        let room = self.room.clone().acquire_many_owned(room).await.ok();
        let turn = turns.acquire().await.ok();
        match tokio::time::timeout(LONGEST_PARSE, tokio::task::spawn_blocking(work)).await {
            Ok(Ok(value)) => Ok(Done { value, room, _turn: turn }),
            Ok(Err(_)) => Err(error::defect()),
            Err(_) => Err(error::too_slow()),
        }
    }
}

/// The result of a piece of work, which holds its turn. A result that is not yet handed on so keeps
/// others from parsing; otherwise a slow disk would fill the memory with articles.
#[derive(Debug)]
pub(super) struct Done<'a, T> {
    pub(super) value: T,
    /// The room in memory, held until the value is stored: the entries of large documents are
    /// large, too.
    pub(super) room: Option<OwnedSemaphorePermit>,
    pub(super) _turn: Option<SemaphorePermit<'a>>,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parse::{Hints, parse};

    #[tokio::test]
    async fn a_panic_is_contained() {
        let workshop = Workshop::new(RefreshOptions::default(), CancellationToken::new());
        for number in 0..10 {
            let broken: Result<Done<'_, u8>, _> = workshop.parse(1, || panic!("broken")).await;
            assert_eq!(broken.unwrap_err(), error::defect());
            assert_eq!(workshop.parse(1, move || number).await.unwrap().value, number);
        }
    }

    #[tokio::test]
    async fn parsing_ends_with_the_wait_for_it() {
        let workshop = Workshop::new(RefreshOptions::default(), CancellationToken::new());
        let (begun, begins) = tokio::sync::oneshot::channel();
        let (end, ended) = tokio::sync::oneshot::channel();
        let endless = workshop.parse(1, move || {
            begun.send(()).unwrap();
            while parse(b"<rss><channel/></rss>", &Hints::default()).is_ok() {}
            end.send(()).unwrap();
        });
        tokio::select! {
            _ = endless => panic!("without an end"),
            begun = begins => begun.unwrap(),
        }
        ended.await.unwrap();
    }

    #[tokio::test]
    async fn a_large_document_keeps_small_ones_from_nothing() {
        let workshop = Workshop::new(RefreshOptions::default(), CancellationToken::new());
        let (end, ended) = std::sync::mpsc::channel::<()>();
        let large = workshop.parse(LARGE + 1, move || ended.recv());
        let small = async {
            for number in 0..10 {
                assert_eq!(workshop.parse(LARGE, move || number).await.unwrap().value, number);
            }
            end.send(()).unwrap();
        };
        let (large, ()) = tokio::join!(large, small);
        assert_eq!(large.unwrap().value, Ok(()));
    }
}
