//! A passage of an article that its reader highlighted.
use serde::{Deserialize, Serialize};

/// A passage as its author wrote it, with the letters around it: they tell it from the same words elsewhere,
/// and find it again when the text was fetched anew.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Highlight {
    /// The passage. Paragraphs are parted by a line feed.
    pub text: String,
    /// The last letters before it, without blanks.
    #[serde(default)]
    pub before: String,
    /// The first letters behind it, without blanks.
    #[serde(default)]
    pub after: String,
}

impl Highlight {
    /// The longest passage, in bytes.
    pub const LONGEST: usize = 20_000;
    /// The most passages of one article.
    pub const MOST: usize = 500;
    /// The letters that are kept on each side.
    pub const CONTEXT: usize = 32;
}
