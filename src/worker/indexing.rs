//! Adds articles to the index that a database had before there was one, on a thread and a connection
//! of its own. Batches are short, so that marks come between them.
use crate::store::Store;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::{self, JoinHandle};

/// The thread, while it may be at work.
#[derive(Debug, Default)]
pub(super) struct Indexing {
    stop: Arc<AtomicBool>,
    thread: Option<JoinHandle<()>>,
    asked: bool,
}

impl Indexing {
    /// True while articles are added.
    pub(super) fn is_running(&self) -> bool {
        self.thread.as_ref().is_some_and(|thread| !thread.is_finished())
    }

    /// Stops after the present batch. The next start goes on from there.
    pub(super) fn end(&mut self) {
        self.stop.store(true, Ordering::Relaxed);
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }

    /// Completes the index of the database at `path`, once in a session.
    pub(super) fn start(&mut self, path: PathBuf) {
        let stop = Arc::clone(&self.stop);
        let spawned = thread::Builder::new().name("index".into()).spawn(move || {
            let Ok(mut store) = Store::open(&path) else { return };
            let is_stopped = || stop.load(Ordering::Relaxed);
            // A search finds what is there also if this fails: the next start tries again.
            while !is_stopped() && store.index_next().unwrap_or(false) {}
            while !is_stopped() && store.merge_index().unwrap_or(false) {}
        });
        self.thread = spawned.ok();
    }

    /// True for the first call in a session.
    pub(super) fn is_due(&mut self) -> bool {
        !std::mem::replace(&mut self.asked, true)
    }
}
