//! From sources to stored articles: fetch, parse, store; used by the worker and by the command line.
//!
//! Downloads run at once. Parsing runs beside them on its own threads and ends with rows that are
//! ready for the tables; storing runs on the thread that called, several sources to a transaction.
//! Between them stand bounded queues, so what is in memory is bounded by the limits of fetching,
//! never by what servers send. When to refresh is the caller's decision.
mod discover;
mod error;
mod feed;
mod guide;
mod local;
mod lock;
mod newsboat;
mod outcome;
mod reading;
mod workshop;

pub use discover::{Discovery, discover};
pub use error::RefreshError;
pub use lock::RefreshLock;
pub use newsboat::{TakeOverError, Taken, take_over};

use crate::fetch::{FetchOptions, Fetcher, file::FileBounds};
use crate::locale::Phrase;
use crate::news::{Location, Source, SourceId, SourceState, Timestamp};
pub use crate::parse::FeedLink;
use crate::store::{FetchState, Retention, Store};
use feed::FeedJob;
use local::LocalJob;
use outcome::{Desk, Report};
use std::collections::{HashMap, HashSet};
use std::sync::Arc;
use std::time::{Duration, SystemTime, UNIX_EPOCH};
use tokio::runtime::Runtime;
use tokio::sync::mpsc;
use tokio::time::{Instant, timeout_at};
use tokio_util::sync::CancellationToken;
use workshop::Workshop;

/// Name of the threads that fetch and parse. Whatever panics there is contained to its source: a
/// panic hook that gives the terminal back must leave these threads alone.
pub const THREAD_NAME: &str = "sahifa-ingest";

/// Parsed documents that wait for the store.
const QUEUE: usize = 8;
/// What comes within this time is stored together, up to so many articles: few commits, and none that
/// keeps another writer waiting for long.
const GATHER: Duration = Duration::from_millis(50);
const BATCH: usize = 1000;

/// What is to be refreshed, and how.
#[derive(Clone, Debug, Default)]
pub struct Plan {
    /// As registered with the store.
    pub sources: Vec<(SourceId, Source)>,
    pub options: RefreshOptions,
}

/// How a refresh behaves.
#[derive(Clone, Debug)]
pub struct RefreshOptions {
    /// `concurrency` in here is the number of requests in flight.
    pub fetch: FetchOptions,
    pub files: FileBounds,
    /// Entries taken from one document, where the source sets no bound of its own.
    pub max_items: usize,
    /// How long a source is left alone after it was fetched, where it sets no time of its own.
    pub interval: Duration,
    /// What is kept of a feed that sets nothing of its own.
    pub retention: Retention,
    /// Ask also where a server said to wait or that the feed is gone, and take everything anew.
    pub force: bool,
    /// Wait for another refresh of the same database to end; else say that there is one.
    pub wait: bool,
}

impl Default for RefreshOptions {
    fn default() -> Self {
        Self {
            fetch: FetchOptions::default(),
            files: FileBounds::default(),
            max_items: 10_000,
            interval: Duration::from_secs(30 * 60),
            retention: Retention::default(),
            force: false,
            wait: false,
        }
    }
}

impl RefreshOptions {
    /// As `[fetch]` of the configuration says.
    pub fn of(settings: &crate::config::Fetch) -> Self {
        let user_agent = Some(settings.user_agent.clone()).filter(|agent| agent != "auto");
        let max_body = usize::try_from(settings.max_body.0).unwrap_or(usize::MAX);
        let whole = settings.timeout.0;
        let defaults = FetchOptions::default();
        let fetch = FetchOptions {
            connect: settings.connect_timeout.0.min(whole),
            first_byte: settings.first_byte_timeout.0.min(whole),
            idle: settings.idle_timeout.0.min(whole),
            whole,
            max_body,
            concurrency: settings.concurrency.get(),
            max_redirects: settings.max_redirects.get(),
            per_host: settings.per_host.get(),
            pace: settings.pace.0,
            proxy: settings.proxy.0.clone(),
            user_agent,
            ..defaults
        };
        Self {
            fetch,
            files: FileBounds { max_len: max_body, ..FileBounds::default() },
            max_items: settings.max_items.get(),
            interval: settings.refresh.0,
            retention: Retention {
                age: Some(settings.keep.0),
                count: Some(settings.keep_items.get()),
            },
            ..Self::default()
        }
    }
}

/// A step of one source.
#[derive(Clone, Debug, PartialEq)]
pub struct Progress {
    pub source: SourceId,
    pub state: State,
    /// Sources that are done with, and all of them.
    pub finished: usize,
    pub total: usize,
}

/// How far a source is.
#[derive(Clone, Debug, PartialEq)]
pub enum State {
    Started,
    /// What it gave is stored. `problems` are what was repaired or left out.
    Done {
        new: usize,
        updated: usize,
        problems: Vec<Phrase>,
    },
    /// There was nothing new.
    NotModified,
    /// Not asked, for this reason.
    Skipped(Phrase),
    Failed(Phrase),
}

impl State {
    fn is_final(&self) -> bool {
        !matches!(self, Self::Started)
    }
}

/// What a refresh did.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Summary {
    pub total: usize,
    /// Sources that gave something, changed or not, and those that had nothing new.
    pub done: usize,
    pub not_modified: usize,
    pub skipped: Vec<(SourceId, Phrase)>,
    pub failed: Vec<(SourceId, Phrase)>,
    /// Articles.
    pub new: usize,
    pub updated: usize,
    pub cancelled: bool,
}

/// Refreshes the sources of `plan` and returns when all are done with or `cancel` is called.
/// `progress` hears of every step, on this thread. A source that fails says so there and in the
/// summary; an error is returned only for what concerns all of them.
///
/// Blocks; must not be called from async code.
pub fn refresh(
    plan: &Plan,
    store: &mut Store,
    cancel: &CancellationToken,
    progress: impl FnMut(Progress),
) -> Result<Summary, RefreshError> {
    let _lock = RefreshLock::take(store.path(), plan.options.wait, cancel)?;
    let known: HashMap<_, _> =
        store.source_states()?.into_iter().map(|state| (state.id, state)).collect();
    store.expect_many_writes()?;
    let runtime = Background::start()?;
    // Ends what still runs when this function does, however it does.
    let cancel = cancel.child_token();
    let stop = cancel.clone().drop_guard();
    let workshop = Arc::new(Workshop::new(plan, fetcher(plan)?, cancel.clone()));
    let (sender, mut inbox) = mpsc::channel(QUEUE);
    let mut desk = Desk::new(plan, &known, progress);
    let mut open: HashSet<SourceId> = plan.sources.iter().map(|(id, _)| *id).collect();
    for (id, source) in &plan.sources {
        if let Some(reason) = known.get(id).and_then(|state| skipped(plan, source, state)) {
            open.remove(id);
            desk.take(store, &[Report::Skipped(*id, reason)])?;
            continue;
        }
        let state = known.get(id);
        let fetched = desk.fetch_state(store, *id)?;
        let job = job(*id, source, state, fetched, plan.options.force);
        runtime.spawn(job.run(workshop.clone(), sender.clone()));
    }
    drop(sender);
    while let Some(reports) = runtime.gather(&mut inbox) {
        reports.iter().filter_map(Report::closes).for_each(|id| {
            open.remove(&id);
        });
        desk.take(store, &reports)?;
    }
    // A job that ended without a word was cancelled or crashed.
    let cancelled = cancel.is_cancelled();
    for (id, _) in plan.sources.iter().filter(|(id, _)| !cancelled && open.contains(id)) {
        desk.take(store, &[Report::Failed(*id, error::defect().into())])?;
    }
    drop(stop);
    Ok(desk.close(cancelled))
}

/// Waits for reports that are stored together; `None` is the end.
async fn gather(inbox: &mut mpsc::Receiver<Report>) -> Option<Vec<Report>> {
    let mut reports = vec![inbox.recv().await?];
    let mut weight: usize = reports.iter().map(Report::weight).sum();
    let end = Instant::now() + GATHER;
    while weight < BATCH {
        let Ok(Some(next)) = timeout_at(end, inbox.recv()).await else { break };
        weight += next.weight();
        reports.push(next);
    }
    Some(reports)
}

/// The threads of one refresh.
struct Background(Option<Runtime>);

impl Background {
    fn start() -> Result<Self, RefreshError> {
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
    fn wait<T: Send + 'static>(
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

    fn gather(&self, inbox: &mut mpsc::Receiver<Report>) -> Option<Vec<Report>> {
        self.0.as_ref()?.block_on(gather(inbox))
    }

    fn spawn(&self, work: impl Future<Output = ()> + Send + 'static) {
        if let Some(runtime) = &self.0 {
            runtime.spawn(work);
        }
    }
}

impl Drop for Background {
    /// A name lookup or a parser that hangs cannot be ended; it must not hold up the caller either.
    fn drop(&mut self) {
        if let Some(runtime) = self.0.take() {
            runtime.shutdown_background();
        }
    }
}

/// Whether it is time to ask a source again by itself.
pub fn is_due(state: &SourceState, now: Timestamp) -> bool {
    state.present && state.next_due.is_none_or(|due| due <= now) && !is_gone(state)
}

enum Job {
    Feed(FeedJob),
    Local(LocalJob),
}

impl Job {
    async fn run(self, workshop: Arc<Workshop>, sender: mpsc::Sender<Report>) {
        let cancel = workshop.cancel.clone();
        let work = async {
            match self {
                Self::Feed(job) => job.run(&workshop, &sender).await,
                Self::Local(job) => job.run(&workshop, &sender).await,
            }
        };
        cancel.run_until_cancelled(work).await;
    }
}

fn job(
    id: SourceId,
    source: &Source,
    state: Option<&SourceState>,
    fetched: FetchState,
    force: bool,
) -> Job {
    // What was read under other settings has to be read again.
    let settings = reading::settings(source);
    let fetched = match !force && fetched.settings == Some(settings) {
        true => fetched,
        false => FetchState { settings: Some(settings), ..FetchState::default() },
    };
    let source = source.clone();
    match source.location {
        Location::Feed(_) => {
            let validators = state.map(|state| state.validators.clone());
            let validators = validators.filter(|_| fetched.fingerprint.is_some());
            Job::Feed(FeedJob { id, source, fetched, validators: validators.unwrap_or_default() })
        }
        Location::Path(_) | Location::Guide => {
            Job::Local(LocalJob { id, source, known: fetched.files })
        }
    }
}

/// A client is made only when there is something to fetch: reading the system's certificates
/// takes longer than many a refresh of files.
fn fetcher(plan: &Plan) -> Result<Option<Fetcher>, RefreshError> {
    let feeds = plan.sources.iter().any(|(_, source)| matches!(source.location, Location::Feed(_)));
    match feeds {
        true => Ok(Some(Fetcher::new(&plan.options.fetch).map_err(RefreshError::Fetch)?)),
        false => Ok(None),
    }
}

/// Why `source` is not to be asked now: its server said so.
fn skipped(plan: &Plan, source: &Source, state: &SourceState) -> Option<Phrase> {
    if plan.options.force || !matches!(source.location, Location::Feed(_)) {
        return None;
    }
    if is_gone(state) {
        return Some(error::gone(source.key()));
    }
    let asked_to_wait = state
        .last_error
        .as_ref()
        .is_some_and(|error| matches!(error.id.as_ref(), "fetch-status-wait" | "fetch-held"));
    let wait = state.next_due?.0.saturating_sub(now().0);
    (asked_to_wait && wait > 0).then(|| error::wait(source.key(), wait))
}

fn is_gone(state: &SourceState) -> bool {
    state.last_error.as_ref().is_some_and(|error| error.id == "fetch-gone")
}

fn now() -> Timestamp {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    Timestamp(i64::try_from(since.as_secs()).unwrap_or(i64::MAX))
}
