//! The sources that a refresh reads: ordered at its start and while it runs.
use super::due::Demand;
use super::options::RefreshOptions;
use crate::news::{Source, SourceId};
use tokio::sync::mpsc;

/// The sources to refresh, and the way to do it.
#[derive(Clone, Debug, Default)]
pub struct Plan {
    /// The sources, as registered with the store.
    pub sources: Vec<(SourceId, Source)>,
    pub demand: Demand,
    pub options: RefreshOptions,
}

/// More sources for a running refresh.
#[derive(Clone, Debug)]
pub struct Order {
    pub sources: Vec<(SourceId, Source)>,
    pub demand: Demand,
}

/// The receiver of the orders that come while a refresh runs.
#[derive(Debug)]
pub struct Orders(pub(super) mpsc::UnboundedReceiver<Order>);

impl Orders {
    /// The receiver of orders, and the sender that gives them.
    pub fn new() -> (OrderSender, Self) {
        let (sender, receiver) = mpsc::unbounded_channel();
        (OrderSender(sender), Self(receiver))
    }

    /// A receiver to which nobody sends orders.
    pub fn none() -> Self {
        Self::new().1
    }
}

/// The sender of orders to a running refresh.
#[derive(Clone, Debug)]
pub struct OrderSender(mpsc::UnboundedSender<Order>);

impl OrderSender {
    /// Gives an order to the refresh.
    ///
    /// # Errors
    /// The order, when the refresh takes none any more.
    pub fn send(&self, order: Order) -> Result<(), Order> {
        self.0.send(order).map_err(|unsent| unsent.0)
    }
}
