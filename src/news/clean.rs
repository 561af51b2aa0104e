//! The user's rules for the blocks of a source.
use super::Role;

/// The text that a rule looks for in a block. Vowel marks, hamza, tatweel and capitals do not
/// count.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Sign {
    /// The block begins with these words.
    Start(String),
    /// This regular expression matches in the block.
    Pattern(String),
}

/// One rule: blocks with the sign get the role.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct CleanRule {
    pub sign: Sign,
    pub role: Role,
    /// True if everything after the first such block gets the role, too.
    pub rest: bool,
}

/// The hints for the pages of the articles of a source whose text is not found by itself.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct PageRules {
    /// The words with which the text begins: blocks before it are hidden.
    pub start: Option<String>,
    /// Beginnings of blocks that are hidden.
    pub remove: Vec<String>,
}
