//! The pane that has the keys.

/// The pane that has the keys.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Focus {
    Filter,
    #[default]
    List,
    Reader,
}
