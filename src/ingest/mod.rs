//! Fetches sources, parses them and stores their articles; used by the worker and by the command
//! line.
//!
//! Downloads run at once. Parsing runs beside them on its own threads and ends with rows that are
//! ready for the tables; storing runs on the thread that called, several sources to a transaction.
//! Between them stand bounded queues, so what is in memory is bounded by the limits of fetching,
//! never by what servers send. When to refresh is the caller's decision.
mod background;
mod discover;
mod download;
mod due;
mod error;
mod feed;
mod guide;
mod local;
mod lock;
mod neighbours;
mod newsboat;
mod notifications;
mod options;
mod outcome;
mod pages;
mod pictures;
mod plan;
mod progress;
mod reading;
mod report;
mod session;
mod shelf;
mod workshop;

pub use background::THREAD_NAME;
pub use discover::{Discovery, discover};
pub use download::{DownloadOptions, DownloadOrder, Downloader};
pub use due::{Demand, due};
pub use error::RefreshError;
pub use lock::RefreshLock;
pub use neighbours::{repeated, repeated_in};
pub use newsboat::{TakeOverError, Taken, take_over};
pub use notifications::notifications;
pub use options::RefreshOptions;
pub use pages::PageReader;
pub use pictures::PictureReader;
pub use plan::{Order, OrderSender, Orders, Plan};
pub use progress::{Progress, State, Summary};
pub use shelf::Shelf;

pub use crate::parse::FeedLink;

use crate::news::{Source, SourceId};
use crate::store::Store;
use tokio_util::sync::CancellationToken;

/// Refreshes the sources of `plan`; returns when all have ended or `cancel` is called. `progress`
/// is called for every step, on this thread. The failure of a source is told there and in the
/// summary.
///
/// Blocks; must not be called from async code.
///
/// # Errors
/// When another refresh runs ([`RefreshError::Busy`]), or the store accepts nothing.
pub fn refresh(
    plan: &Plan,
    store: &mut Store,
    cancel: &CancellationToken,
    progress: impl FnMut(Progress),
) -> Result<Summary, RefreshError> {
    let lock = RefreshLock::take(store.path())?;
    refresh_with(&lock, plan, Orders::none(), store, cancel, progress)
}

/// Reads the guide, a source that needs no network.
///
/// # Errors
///
/// As [`refresh`].
pub fn read_guide(
    store: &mut Store,
    guide: (SourceId, Source),
    options: RefreshOptions,
) -> Result<(), RefreshError> {
    let plan = Plan { sources: vec![guide], demand: Demand::Usual, options };
    refresh(&plan, store, &CancellationToken::new(), |_| {}).map(drop)
}

/// Refreshes under a lock that is already taken. Orders that come meanwhile join in, so that one
/// slow server keeps nobody waiting. It returns when nothing is left to do; from then on no order
/// can be sent.
///
/// # Errors
///
/// As [`refresh`], but for [`RefreshError::Busy`].
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
