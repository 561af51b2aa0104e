//! A step of the very first start.

/// A step that is still to come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum FirstStep {
    /// The question for the language.
    Language,
    /// The card for a terminal that is not known.
    Terminal,
    /// The lists of other readers; `unasked` if the user did not ask for them.
    Lists { unasked: bool },
}
