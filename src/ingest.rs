//! From sources to stored articles: fetch, parse, store; used by the worker and by the command line.
//!
//! Downloads run at once. Parsing runs beside them on its own threads and ends with rows that are
//! ready for the tables; storing runs on the thread that called, several sources to a transaction.
//! Between them stand bounded queues, so what is in memory is bounded by the limits of fetching,
//! never by what servers send. When to refresh is the caller's decision.
mod discover;
mod due;
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
pub use due::{Demand, due};
pub use error::RefreshError;
pub use lock::RefreshLock;
pub use newsboat::{TakeOverError, Taken, take_over};

use crate::fetch::{FetchOptions, file::FileBounds};
use crate::locale::Phrase;
use crate::news::{Location, Source, SourceId, SourceState, Timestamp};
pub use crate::parse::FeedLink;
use crate::store::{FetchState, Retention, Store};
use due::Refusal;
use feed::FeedJob;
use local::LocalJob;
use outcome::{Desk, Report};
use std::collections::{HashMap, HashSet};
use std::sync::Arc;
use std::time::{Duration, SystemTime, UNIX_EPOCH};
use tokio::runtime::Runtime;
use tokio::sync::mpsc;
use tokio::task::JoinSet;
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
    pub demand: Demand,
    pub options: RefreshOptions,
}

/// More sources for a refresh that runs.
#[derive(Clone, Debug)]
pub struct Order {
    pub sources: Vec<(SourceId, Source)>,
    pub demand: Demand,
}

/// Where a refresh takes orders from while it runs.
#[derive(Debug)]
pub struct Orders(mpsc::UnboundedReceiver<Order>);

impl Orders {
    /// Orders, and who gives them.
    pub fn new() -> (OrderSender, Self) {
        let (sender, receiver) = mpsc::unbounded_channel();
        (OrderSender(sender), Self(receiver))
    }

    /// Nobody orders more.
    pub fn none() -> Self {
        Self::new().1
    }
}

/// Gives orders to a refresh that runs.
#[derive(Clone, Debug)]
pub struct OrderSender(mpsc::UnboundedSender<Order>);

impl OrderSender {
    /// # Errors
    /// The order, when the refresh takes none any more.
    pub fn send(&self, order: Order) -> Result<(), Order> {
        self.0.send(order).map_err(|unsent| unsent.0)
    }
}

/// How a refresh behaves.
#[derive(Clone, Debug)]
pub struct RefreshOptions {
    /// `concurrency` in here is the number of requests in flight.
    pub fetch: FetchOptions,
    pub files: FileBounds,
    /// Entries taken from one document, where the source sets no bound of its own.
    pub max_items: usize,
    /// How long after it was asked a source is due again, where it sets no time of its own.
    pub interval: Duration,
    /// What is kept of a feed that sets nothing of its own.
    pub retention: Retention,
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
    let lock = RefreshLock::take(store.path(), plan.options.wait, cancel)?;
    refresh_with(&lock, plan, Orders::none(), store, cancel, progress)
}

/// The same under a lock that is taken already. What is ordered meanwhile joins in, so that one slow
/// server keeps nobody waiting; it ends when nothing of all that is left. From then on an order cannot
/// be sent any more.
pub fn refresh_with(
    _lock: &RefreshLock,
    plan: &Plan,
    orders: Orders,
    store: &mut Store,
    cancel: &CancellationToken,
    progress: impl FnMut(Progress),
) -> Result<Summary, RefreshError> {
    let Orders(mut orders) = orders;
    store.expect_many_writes()?;
    let runtime = Background::start()?;
    // Ends what still runs when this function does, however it does.
    let cancel = cancel.child_token();
    let stop = cancel.clone().drop_guard();
    let workshop = Arc::new(Workshop::new(plan.options.clone(), cancel.clone()));
    let (sender, mut inbox) = mpsc::channel(QUEUE);
    let desk = Desk::new(&plan.options, progress);
    let (jobs, open) = (JoinSet::new(), HashSet::new());
    let mut session = Session { runtime, workshop, sender, desk, jobs, open };
    session.start(plan.sources.clone(), plan.demand, store)?;
    loop {
        while !session.open.is_empty() {
            let Session { runtime, jobs, .. } = &mut session;
            match runtime.wait_for(next(&mut inbox, &mut orders, jobs)) {
                Some(Next::Reports(reports)) => session.take(&reports, store)?,
                Some(Next::Order(order)) => session.start(order.sources, order.demand, store)?,
                Some(Next::Idle) | None if cancel.is_cancelled() => break,
                Some(Next::Idle) | None => session.crashed(store)?,
            }
        }
        orders.close();
        match orders.try_recv() {
            Ok(order) if !cancel.is_cancelled() => {
                session.start(order.sources, order.demand, store)?;
            }
            _ => break,
        }
    }
    let cancelled = cancel.is_cancelled();
    drop(stop);
    Ok(session.desk.close(cancelled))
}

/// A refresh that runs.
struct Session<'a, F> {
    runtime: Background,
    workshop: Arc<Workshop>,
    sender: mpsc::Sender<Report>,
    desk: Desk<'a, F>,
    jobs: JoinSet<()>,
    /// Sources whose last report is to come.
    open: HashSet<SourceId>,
}

impl<F: FnMut(Progress)> Session<'_, F> {
    fn start(
        &mut self,
        sources: Vec<(SourceId, Source)>,
        demand: Demand,
        store: &mut Store,
    ) -> Result<(), RefreshError> {
        let states = store.source_states()?;
        let states: HashMap<_, _> = states.iter().map(|state| (state.id, state)).collect();
        let now = now();
        for (id, source) in sources {
            if self.open.contains(&id) {
                continue;
            }
            let state = states.get(&id).copied();
            let options = &self.workshop.options;
            let refusal =
                state.and_then(|state| due::refusal(demand, &source, state, options, now));
            if refusal == Some(Refusal::NotDue) {
                continue;
            }
            self.desk.open(id, source.clone(), state);
            self.open.insert(id);
            if let Some(Refusal::Said(reason)) = refusal {
                self.take(&[Report::Skipped(id, reason)], store)?;
                continue;
            }
            let fetched = self.desk.fetch_state(store, id)?;
            if matches!(source.location, Location::Feed(_)) {
                self.workshop.need_fetcher()?;
            }
            let job = job(id, source, state, fetched, demand == Demand::Anew);
            let (workshop, sender) = (self.workshop.clone(), self.sender.clone());
            self.runtime.start_in(&mut self.jobs, job.run(workshop, sender));
        }
        Ok(())
    }

    fn take(&mut self, reports: &[Report], store: &mut Store) -> Result<(), RefreshError> {
        for id in reports.iter().filter_map(Report::closes) {
            self.open.remove(&id);
        }
        Ok(self.desk.take(store, reports)?)
    }

    /// Of these sources no word will come.
    fn crashed(&mut self, store: &mut Store) -> Result<(), RefreshError> {
        for id in std::mem::take(&mut self.open) {
            self.take(&[Report::Failed(id, error::defect().into())], store)?;
        }
        Ok(())
    }
}

/// What a running refresh has to see to.
enum Next {
    Reports(Vec<Report>),
    Order(Order),
    /// All jobs have ended and said what they had to say.
    Idle,
}

async fn next(
    inbox: &mut mpsc::Receiver<Report>,
    orders: &mut mpsc::UnboundedReceiver<Order>,
    jobs: &mut JoinSet<()>,
) -> Next {
    loop {
        tokio::select! {
            // In this order: what a job said counts before its end.
            biased;
            Some(report) = inbox.recv() => return Next::Reports(gather(report, inbox).await),
            Some(order) = orders.recv() => return Next::Order(order),
            ended = jobs.join_next() => {
                if jobs.is_empty() || ended.is_none() {
                    return Next::Idle;
                }
            }
        }
    }
}

/// Waits for reports that are stored together with `first`.
async fn gather(first: Report, inbox: &mut mpsc::Receiver<Report>) -> Vec<Report> {
    let mut weight = first.weight();
    let mut reports = vec![first];
    let end = Instant::now() + GATHER;
    while weight < BATCH {
        let Ok(Some(next)) = timeout_at(end, inbox.recv()).await else { break };
        weight += next.weight();
        reports.push(next);
    }
    reports
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

    /// Runs `work` on the thread that calls.
    fn wait_for<T>(&self, work: impl Future<Output = T>) -> Option<T> {
        Some(self.0.as_ref()?.block_on(work))
    }

    fn start_in(&self, jobs: &mut JoinSet<()>, work: impl Future<Output = ()> + Send + 'static) {
        if let Some(runtime) = &self.0 {
            jobs.spawn_on(work, runtime.handle());
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
    source: Source,
    state: Option<&SourceState>,
    fetched: FetchState,
    anew: bool,
) -> Job {
    // What was read under other settings has to be read again.
    let settings = reading::settings(&source);
    let fetched = match !anew && fetched.settings == Some(settings) {
        true => fetched,
        false => FetchState { settings: Some(settings), ..FetchState::default() },
    };
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

fn now() -> Timestamp {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    Timestamp(i64::try_from(since.as_secs()).unwrap_or(i64::MAX))
}
