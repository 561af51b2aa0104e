//! Carries one refresh out and tells how it goes. When to refresh what is the store thread's matter.
use super::Tell;
use crate::app::{Message, RefreshProgress};
use crate::ingest::{self, Plan, Progress, RefreshOptions, State};
use crate::news::{Source, SourceId};
use crate::store::Store;
use std::path::Path;
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::thread;
use std::time::{Duration, Instant};
use tokio_util::sync::CancellationToken;

/// How often the progress of a refresh is told, at most.
const PROGRESS_PAUSE: Duration = Duration::from_secs(1);

/// Refreshes on a connection of its own to `database`, and tells how it goes and how it went.
pub(super) fn refresh(
    database: &Path,
    sources: Vec<(SourceId, Source)>,
    options: &RefreshOptions,
    cancel: &CancellationToken,
    asked: bool,
    tell: &Tell,
) {
    match Store::open(database) {
        Ok(mut store) => refresh_into(&mut store, sources, options, cancel, asked, tell),
        Err(error) => tell(Message::Failed(error.phrase())),
    }
}

/// The same, into a store that is open already.
pub(super) fn refresh_into(
    store: &mut Store,
    sources: Vec<(SourceId, Source)>,
    options: &RefreshOptions,
    cancel: &CancellationToken,
    asked: bool,
    tell: &Tell,
) {
    let plan = Plan { sources, options: options.clone() };
    let outcome = thread::scope(|scope| {
        let (sender, states) = mpsc::channel();
        scope.spawn(move || report(&states, asked, tell));
        // A report that nobody takes any more is no loss.
        let progress = move |progress| drop(sender.send(progress));
        ingest::refresh(&plan, store, cancel, progress).map_err(|error| error.phrase())
    });
    let message = match outcome {
        Ok(summary) => Message::Refreshed {
            new: summary.new,
            failed: summary.failed.len(),
            changed: summary.new + summary.updated > 0,
            asked,
        },
        Err(phrase) => Message::Failed(phrase),
    };
    tell(message);
}

/// Tells how far a refresh is: at once, then no more often than in `PROGRESS_PAUSE`. What one source
/// brought is so shown while another still keeps its answer back. Ends with the refresh.
fn report(states: &Receiver<Progress>, asked: bool, tell: &Tell) {
    let mut shown = RefreshProgress { asked, ..RefreshProgress::default() };
    let mut told: Option<Instant> = None;
    let mut news = false;
    loop {
        let left =
            told.map_or(Duration::ZERO, |told| PROGRESS_PAUSE.saturating_sub(told.elapsed()));
        let state = match news {
            true => states.recv_timeout(left),
            false => states.recv().map_err(|_| RecvTimeoutError::Disconnected),
        };
        match state {
            Ok(state) => {
                let before = shown.new;
                count(&mut shown, &state);
                news |= asked || shown.new > before;
            }
            Err(RecvTimeoutError::Timeout) => {}
            Err(RecvTimeoutError::Disconnected) => return,
        }
        if news && told.is_none_or(|told| told.elapsed() >= PROGRESS_PAUSE) {
            (told, news) = (Some(Instant::now()), false);
            tell(Message::Progress(shown.clone()));
        }
    }
}

fn count(shown: &mut RefreshProgress, progress: &Progress) {
    shown.finished = progress.finished;
    shown.total = progress.total;
    match progress.state {
        State::Done { new, .. } => shown.new += new,
        State::Failed(_) => shown.failed += 1,
        State::Started | State::NotModified | State::Skipped(_) => {}
    }
}
