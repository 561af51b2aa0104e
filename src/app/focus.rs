//! The pane that has the keys.

/// Which pane has the keys.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Focus {
    Filter,
    #[default]
    List,
    Reader,
}
