//! The line that narrows the rows of the filter pane.
use crate::app::Typed;

/// The letters that narrow the rows.
#[derive(Clone, Debug)]
pub(super) struct Typing {
    pub(super) typed: Typed,
    /// True while keys are text.
    pub(super) open: bool,
}
