//! Queries with a name.
use super::tree::Query;

/// A query and its name: a saved filter without a key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NamedQuery {
    pub name: String,
    pub query: Query,
}
