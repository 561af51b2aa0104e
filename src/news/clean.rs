//! Rules of the user's on what the blocks of a source are.
use super::Role;

/// What a rule looks for in the text of a block. Vowel marks, hamza, tatweel and capitals do not
/// count.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Sign {
    /// The block begins with these words.
    Start(String),
    /// This regular expression is found in the block.
    Pattern(String),
}

/// One rule: blocks with the sign have the role.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct CleanRule {
    pub sign: Sign,
    pub role: Role,
    /// Everything behind the first such block has the role, too.
    pub rest: bool,
}
