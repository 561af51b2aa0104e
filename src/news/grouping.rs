//! Groups of the rows of a list.
use serde::{Deserialize, Serialize};

/// The property that the rows of a group share.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Grouping {
    /// Rows are not grouped.
    #[default]
    None,
    Day,
    Source,
}

impl Grouping {
    /// The next one, when a key goes through all of them.
    #[must_use]
    pub fn next(self) -> Self {
        match self {
            Self::None => Self::Day,
            Self::Day => Self::Source,
            Self::Source => Self::None,
        }
    }
}
