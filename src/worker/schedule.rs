//! The refresh that runs, and when there is to be one.
use crate::ingest::{Demand, Order, OrderSender};
use crate::news::{SourceId, Timestamp};
use std::collections::HashMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};
use tokio_util::sync::CancellationToken;

/// The refresh that runs, if one does, and when there is to be one by itself.
#[derive(Debug, Default)]
pub(super) struct Schedule {
    pub(super) running: Option<Running>,
    /// Ordered when the running refresh had all but ended.
    pub(super) waiting: Vec<Order>,
    /// When a running refresh was given which source.
    pub(super) given: HashMap<SourceId, Timestamp>,
    /// When to look for sources that are due; not before the list stands.
    pub(super) wake: Option<Instant>,
    pub(super) started: bool,
    /// Nothing by itself until then.
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
    /// How long nothing has to be done.
    pub(super) fn sleep(&self) -> Option<Duration> {
        self.wake.map(|wake| wake.saturating_duration_since(Instant::now()))
    }

    /// Stops the refresh that runs, and what waits for it.
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

    /// Hands an order to the running refresh; gives it back where none takes it.
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
