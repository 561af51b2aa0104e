//! Decides when to refresh which source: on orders of the user, when files change, when a source is
//! due.
//!
//! One refresh runs at a time, and what is ordered meanwhile joins it. Where nothing runs, the thread
//! sleeps until the first source is due.
use crate::ingest::{Demand, Order, OrderSender};
use crate::news::{SourceId, Timestamp};
use std::collections::HashMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};
use tokio_util::sync::CancellationToken;

/// The running refresh, if there is one, and the time of the next automatic one.
#[derive(Debug, Default)]
pub(super) struct Schedule {
    pub(super) running: Option<Running>,
    /// Orders that came when the running refresh had all but ended.
    pub(super) waiting: Vec<Order>,
    /// The times at which sources were given to the running refresh.
    pub(super) given: HashMap<SourceId, Timestamp>,
    /// The time to look for sources that are due; not before the list is loaded.
    pub(super) wake: Option<Instant>,
    pub(super) started: bool,
    /// The time until which no automatic refresh starts.
    pub(super) quiet: Option<Instant>,
}

/// A refresh on its thread.
#[derive(Debug)]
pub(super) struct Running {
    pub(super) cancel: CancellationToken,
    pub(super) orders: OrderSender,
    pub(super) asked: Arc<AtomicBool>,
    pub(super) thread: JoinHandle<bool>,
}

impl Schedule {
    /// The time until something is to be done.
    pub(super) fn sleep(&self) -> Option<Duration> {
        self.wake.map(|wake| wake.saturating_duration_since(Instant::now()))
    }

    /// Stops the running refresh, and the orders that wait for it.
    pub(super) fn cancel(&mut self) {
        self.waiting.clear();
        if let Some(running) = &self.running {
            running.cancel.cancel();
        }
    }

    /// Stops the refresh and waits for its end.
    pub(super) fn end(&mut self) {
        self.cancel();
        if let Some(running) = self.running.take() {
            let _ = running.thread.join();
        }
    }

    /// Hands an order to the running refresh; returns it if there is none, or if it takes no more.
    pub(super) fn join(&mut self, order: Order) -> Result<(), Order> {
        let Some(running) = &self.running else { return Err(order) };
        let ids: Vec<SourceId> = order.sources.iter().map(|(id, _)| *id).collect();
        let asked = order.demand > Demand::WhenDue;
        running.orders.send(order)?;
        running.asked.fetch_or(asked, Ordering::Relaxed);
        self.given.extend(ids.into_iter().map(|id| (id, Timestamp::now())));
        Ok(())
    }
}
