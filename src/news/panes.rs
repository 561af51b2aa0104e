//! The panes as their reader arranges them.
use serde::{Deserialize, Serialize};

/// The lines around and between the panes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Frame {
    /// A box around all panes, and lines between them.
    Boxed,
    /// Lines between the panes.
    #[default]
    Lines,
    /// Blanks between the panes.
    None,
}

/// The height of a row of the list.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum RowHeight {
    /// One line in a wide list, two in a narrow one.
    #[default]
    Auto,
    One,
    Two,
    /// A line for the title, and one for the first words of the article.
    Words,
}

/// A column of the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Column {
    /// The mark of an unread, starred or changed article.
    State,
    Title,
    Source,
    Age,
}

impl Column {
    /// The columns of a row that is to show these, each once. A row without a title would be none: it
    /// is the last column, if it is not named.
    pub fn of_row(wanted: &[Self]) -> Vec<Self> {
        let mut columns = Vec::with_capacity(wanted.len() + 1);
        for column in wanted.iter().chain([&Self::Title]) {
            if !columns.contains(column) {
                columns.push(*column);
            }
        }
        columns
    }
}

/// Columns of the screen by which keys widened the panes; negative where they are narrower.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct PaneSizes {
    pub filter: i16,
    pub list: i16,
}

impl PaneSizes {
    /// Columns by which one press of a key moves a border.
    pub const STEP: i16 = 2;
    /// The farthest that a border is moved, in columns.
    pub const FARTHEST: i16 = 100;
}
