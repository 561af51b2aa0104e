//! The time limits of a request, for each step and for the whole.
use super::error::{FetchError, Phase};
use std::time::Duration;
use tokio::time::Instant;

/// The time a request has left. Waiting for a turn or for memory is not the server's fault and
/// does not count.
#[derive(Debug)]
pub(super) struct Clock {
    whole: Duration,
    left: Duration,
}

impl Clock {
    pub(super) fn new(whole: Duration) -> Self {
        Self { whole, left: whole }
    }

    pub(super) async fn first_byte<F: Future>(
        &mut self,
        url: &str,
        limit: Duration,
        work: F,
    ) -> Result<F::Output, FetchError> {
        self.run(url, Phase::FirstByte, limit, work).await
    }

    pub(super) async fn idle<F: Future>(
        &mut self,
        url: &str,
        limit: Duration,
        work: F,
    ) -> Result<F::Output, FetchError> {
        self.run(url, Phase::Idle, limit, work).await
    }

    async fn run<F: Future>(
        &mut self,
        url: &str,
        phase: Phase,
        limit: Duration,
        work: F,
    ) -> Result<F::Output, FetchError> {
        let begin = Instant::now();
        let output = tokio::time::timeout(limit.min(self.left), work).await;
        let (phase, after) = match limit < self.left {
            true => (phase, limit),
            false => (Phase::Whole, self.whole),
        };
        self.left = self.left.saturating_sub(begin.elapsed());
        output.map_err(|_| FetchError::Timeout { url: url.to_owned(), phase, after })
    }
}
