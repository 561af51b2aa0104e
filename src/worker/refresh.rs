//! Carries out one refresh and reports its progress. The store thread decides when to refresh which
//! source.
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

/// The least time between two reports of progress.
const PROGRESS_PAUSE: Duration = Duration::from_secs(1);

/// One refresh, and the receiver of its reports.
pub(super) struct Job {
    pub(super) plan: Plan,
    pub(super) orders: Orders,
    pub(super) cancel: CancellationToken,
    /// True if the user waits for it; it may become true while it runs.
    pub(super) asked: Arc<AtomicBool>,
    pub(super) tell: Tell,
}

impl Job {
    /// Refreshes on its own connection to `database`, and reports the progress and the result.
    /// Returns `true` if it came to an end.
    pub(super) fn run(self, database: &Path) -> bool {
        match Store::open(database) {
            Ok(mut store) => self.run_into(&mut store),
            Err(error) => {
                (self.tell)(failure(error.phrase()));
                false
            }
        }
    }

    /// Refreshes into a store that is already open.
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
                    notifications: ingest::notifications(&summary, &plan.options, store),
                    new: summary.new,
                    failed: summary.failed.len(),
                    changed: summary.new + summary.updated + summary.pages > 0,
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

/// Reports the progress of a refresh: at once, then at most once in `PROGRESS_PAUSE`, until the
/// refresh ends. The articles of one source are so shown while another has not answered yet.
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

/// The sentence on the first source whose entries were not all taken.
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
        State::Started | State::NotModified | State::Skipped(_) | State::Pages { .. } => {}
    }
}
