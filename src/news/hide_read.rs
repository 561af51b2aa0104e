//! The hiding of read articles in a list.
use serde::{Deserialize, Serialize};

/// The time at which an article that is read goes from the list.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum HideRead {
    /// Read articles stay in the list.
    #[default]
    Never,
    /// When the list is left for another one, or the reader has it refreshed.
    Left,
    /// As soon as another article is selected.
    Now,
}

impl HideRead {
    /// The next one, when a key goes through all of them.
    #[must_use]
    pub fn next(self) -> Self {
        match self {
            Self::Never => Self::Left,
            Self::Left => Self::Now,
            Self::Now => Self::Never,
        }
    }

    /// The number of times that a key goes on from here until read articles are shown.
    pub fn steps_to_never(self) -> usize {
        match self {
            Self::Never => 0,
            Self::Left => 2,
            Self::Now => 1,
        }
    }
}
