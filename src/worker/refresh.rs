//! Carries one refresh out and tells how it goes. When to refresh what is the store thread's matter.
use super::tell::{Tell, failure};
use crate::app::{Notice, RefreshProgress, Refreshed, Report};
use crate::ingest::{self, Orders, Plan, Progress, RefreshError, RefreshLock, State, Summary};
use crate::locale::Phrase;
use crate::store::Store;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::thread;
use std::time::{Duration, Instant};
use tokio_util::sync::CancellationToken;

/// How often the progress of a refresh is told, at most.
const PROGRESS_PAUSE: Duration = Duration::from_secs(1);

/// One refresh, and whom it tells.
pub(super) struct Job {
    pub(super) plan: Plan,
    pub(super) orders: Orders,
    pub(super) cancel: CancellationToken,
    /// Whether the user waits for it; that may come to be while it runs.
    pub(super) asked: Arc<AtomicBool>,
    pub(super) tell: Tell,
}

impl Job {
    /// Refreshes on a connection of its own to `database`, and tells how it goes and how it went.
    /// Whether it came to an end.
    pub(super) fn run(self, database: &Path) -> bool {
        match Store::open(database) {
            Ok(mut store) => self.run_into(&mut store),
            Err(error) => {
                (self.tell)(failure(error.phrase()));
                false
            }
        }
    }

    /// The same, into a store that is open already.
    pub(super) fn run_into(self, store: &mut Store) -> bool {
        let Self { plan, orders, cancel, asked, tell } = self;
        let outcome = thread::scope(|scope| {
            // Another refresh of the same database ends by itself. Somebody who waits, too, is told.
            let lock = RefreshLock::wait(store.path(), &cancel, || {
                if asked.load(Ordering::Relaxed) {
                    tell(Report::Notice(Notice::info(Phrase::new("refresh-waits"))).into());
                }
            })?;
            let (sender, states) = mpsc::channel();
            let (asked, tell) = (&asked, &tell);
            scope.spawn(move || report(&states, asked, tell));
            // A report that nobody takes any more is no loss.
            let progress = move |progress| drop(sender.send(progress));
            ingest::refresh_with(&lock, &plan, orders, store, &cancel, progress)
        });
        let asked = asked.load(Ordering::Relaxed);
        match outcome {
            Ok(summary) => {
                let left_out = left_out(&summary, store);
                let ended = Refreshed {
                    new: summary.new,
                    failed: summary.failed.len(),
                    changed: summary.new + summary.updated > 0,
                    skipped: summary.skipped.into_iter().map(|(_, reason)| reason).next(),
                    left_out,
                    cancelled: summary.cancelled,
                    asked,
                };
                tell(Report::Refreshed(ended).into());
                true
            }
            Err(RefreshError::Cancelled) => true,
            Err(error) => {
                tell(failure(error.phrase()));
                false
            }
        }
    }
}

/// Tells how far a refresh is: at once, then no more often than in `PROGRESS_PAUSE`. What one source
/// brought is so shown while another still keeps its answer back. Ends with the refresh.
fn report(states: &Receiver<Progress>, asked: &AtomicBool, tell: &Tell) {
    let mut shown = RefreshProgress::default();
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
                shown.asked = asked.load(Ordering::Relaxed);
                news |= shown.asked || shown.new > before;
            }
            Err(RecvTimeoutError::Timeout) => {}
            Err(RecvTimeoutError::Disconnected) => return,
        }
        if news && told.is_none_or(|told| told.elapsed() >= PROGRESS_PAUSE) {
            (told, news) = (Some(Instant::now()), false);
            tell(Report::Progress(shown.clone()).into());
        }
    }
}

/// The sentence on the first source of which not everything was taken.
fn left_out(summary: &Summary, store: &Store) -> Option<Phrase> {
    let (source, problem) = summary.left_out.first()?;
    let states = store.source_states().ok()?;
    let name = states.into_iter().find(|state| state.id == *source)?.name;
    Some(Phrase::new("refreshed-left-out").with("name", name).with("problem", problem.clone()))
}

fn count(shown: &mut RefreshProgress, progress: &Progress) {
    shown.finished = progress.finished;
    shown.total = progress.total;
    match progress.state {
        State::Started => shown.running.push(progress.source),
        _ => shown.running.retain(|running| *running != progress.source),
    }
    match progress.state {
        State::Done { new, .. } => shown.new += new,
        State::Failed(_) => shown.failed += 1,
        State::Started | State::NotModified | State::Skipped(_) => {}
    }
}
