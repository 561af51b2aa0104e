//! The steps of a key that are still to be made.
use super::message::Topic;
use crate::keys::{MAX_COUNT, Step};
use std::collections::VecDeque;

/// The steps, in their order.
#[derive(Clone, Debug, Default)]
pub(super) struct Running {
    steps: VecDeque<Step>,
    /// The question whose answer the next step needs.
    pub(super) waits: Option<Topic>,
    /// The links that were opened.
    pub(super) opened: usize,
    /// True if a step of this key changed articles already; `None` while no steps are made.
    pub(super) has_changed: Option<bool>,
}

impl Running {
    /// These steps, up to [`MAX_COUNT`].
    pub(super) fn new(steps: impl Iterator<Item = Step>) -> Self {
        let steps = steps.take(MAX_COUNT).collect();
        Self { steps, has_changed: Some(false), ..Self::default() }
    }

    /// Takes the next step.
    pub(super) fn next(&mut self) -> Option<Step> {
        self.steps.pop_front()
    }

    /// True if no step is left.
    pub(super) fn is_done(&self) -> bool {
        self.steps.is_empty()
    }

    /// Forgets the steps that are left.
    pub(super) fn stop(&mut self) {
        *self = Self::default();
    }
}
