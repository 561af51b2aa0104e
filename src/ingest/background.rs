//! The threads of one refresh.
use super::error::{self, RefreshError};
use crate::locale::Phrase;
use tokio::runtime::Runtime;
use tokio::task::JoinSet;

/// Name of the threads that fetch and parse. A panic there is contained to its source: a panic hook
/// that restores the terminal must leave these threads alone.
pub const THREAD_NAME: &str = "sahifa-ingest";

#[derive(Debug)]
pub(super) struct Background(Option<Runtime>);

impl Background {
    pub(super) fn start() -> Result<Self, RefreshError> {
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(2)
            .thread_name(THREAD_NAME)
            // Parsers recurse within bounds; this is room for those bounds in unoptimised builds.
            .thread_stack_size(8 << 20)
            .enable_all()
            .build();
        match runtime {
            Ok(runtime) => Ok(Self(Some(runtime))),
            Err(error) => Err(RefreshError::Runtime { reason: error.to_string() }),
        }
    }

    /// Runs `work` to its end on these threads.
    pub(super) fn wait<T: Send + 'static>(
        &self,
        work: impl Future<Output = Result<T, Phrase>> + Send + 'static,
    ) -> Result<T, Phrase> {
        match &self.0 {
            // On a thread of the runtime: whatever panics there is contained.
            Some(runtime) => {
                let joined = runtime.block_on(runtime.spawn(work));
                joined.unwrap_or_else(|_| Err(error::defect()))
            }
            None => Err(error::defect()),
        }
    }

    /// Runs `work` on the calling thread.
    pub(super) fn wait_for<T>(&self, work: impl Future<Output = T>) -> Option<T> {
        Some(self.0.as_ref()?.block_on(work))
    }

    /// Begins `work` on these threads.
    pub(super) fn spawn(&self, work: impl Future<Output = ()> + Send + 'static) {
        if let Some(runtime) = &self.0 {
            runtime.spawn(work);
        }
    }

    pub(super) fn start_in(
        &self,
        jobs: &mut JoinSet<()>,
        work: impl Future<Output = ()> + Send + 'static,
    ) {
        if let Some(runtime) = &self.0 {
            jobs.spawn_on(work, runtime.handle());
        }
    }
}

impl Drop for Background {
    /// Stops without waiting: a name lookup or a parser that hangs cannot be ended, and must not
    /// hold up the caller.
    fn drop(&mut self) {
        if let Some(runtime) = self.0.take() {
            runtime.shutdown_background();
        }
    }
}
