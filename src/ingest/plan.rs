//! What a refresh is asked for, at its start and while it runs.
use super::due::Demand;
use super::options::RefreshOptions;
use crate::news::{Source, SourceId};
use tokio::sync::mpsc;

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
pub struct Orders(pub(super) mpsc::UnboundedReceiver<Order>);

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
