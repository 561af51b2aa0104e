//! From sources to stored articles: fetch, parse, store; used by the worker and by the command line.
//!
//! Downloads run at once. Parsing runs beside them on its own threads and ends with rows that are
//! ready for the tables; storing runs on the thread that called, several sources to a transaction.
//! Between them stand bounded queues, so what is in memory is bounded by the limits of fetching,
//! never by what servers send. When to refresh is the caller's decision.
mod background;
mod discover;
mod due;
mod error;
mod feed;
mod guide;
mod local;
mod lock;
mod neighbours;
mod newsboat;
mod outcome;
mod reading;
mod session;
mod workshop;

pub use discover::{Discovery, discover};
pub use due::{Demand, due};
pub use error::RefreshError;
pub use lock::RefreshLock;
pub use neighbours::{repeated, repeated_in};
pub use newsboat::{TakeOverError, Taken, take_over};

use crate::fetch::{FetchOptions, file::FileBounds};
use crate::locale::Phrase;
use crate::news::{Source, SourceId, Timestamp};
pub use crate::parse::FeedLink;
use crate::query::Rule;
use crate::store::{Retention, Store};
use background::Background;
use std::sync::Arc;
use std::time::{Duration, SystemTime, UNIX_EPOCH};
use tokio::sync::mpsc;
use tokio_util::sync::CancellationToken;

/// Name of the threads that fetch and parse. Whatever panics there is contained to its source: a
/// panic hook that gives the terminal back must leave these threads alone.
pub const THREAD_NAME: &str = "sahifa-ingest";

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
    /// What happens to articles that are new.
    pub rules: Arc<[Rule]>,
}

impl Default for RefreshOptions {
    fn default() -> Self {
        Self {
            fetch: FetchOptions::default(),
            files: FileBounds::default(),
            max_items: 10_000,
            interval: Duration::from_secs(30 * 60),
            retention: Retention::default(),
            rules: Arc::default(),
        }
    }
}

impl RefreshOptions {
    /// As `[fetch]` and the rules of the configuration say.
    pub fn of(config: &crate::config::Config) -> Self {
        let settings = &config.fetch;
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
            rules: config.rules.as_slice().into(),
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
/// summary.
///
/// Blocks; must not be called from async code.
///
/// # Errors
/// What concerns all sources: another refresh runs ([`RefreshError::Busy`]), the store takes nothing.
pub fn refresh(
    plan: &Plan,
    store: &mut Store,
    cancel: &CancellationToken,
    progress: impl FnMut(Progress),
) -> Result<Summary, RefreshError> {
    let lock = RefreshLock::take(store.path())?;
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
    session::run(plan, orders, store, cancel, progress)
}

fn now() -> Timestamp {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    Timestamp(i64::try_from(since.as_secs()).unwrap_or(i64::MAX))
}
