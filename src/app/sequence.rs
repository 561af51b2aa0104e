//! The state of a sequence of keys that is not finished.
use crate::keys::{Count, Key};

/// A sequence that is being typed.
#[derive(Clone, Debug, Default)]
pub(super) struct Sequence {
    pub(super) keys: Vec<Key>,
    /// The count that was typed before them.
    pub(super) count: Count,
    /// The number of the wake after which the list is shown.
    pub(super) wake: Option<u64>,
    pub(super) is_listed: bool,
}

impl Sequence {
    /// Forgets the keys and the count.
    pub(super) fn clear(&mut self) {
        *self = Self::default();
    }

    /// True if this wake is waited for.
    pub(super) fn awaits(&self, number: u64) -> bool {
        self.wake == Some(number)
    }

    /// Shows the list if this is the wake after which it comes.
    pub(super) fn woke(&mut self, number: u64) {
        self.is_listed |= self.awaits(number);
    }
}
