//! Lines that the files of one source have in common. Lines of many files are not part of an
//! article.
use super::boilerplate::fold;
use super::{clean, limits};
use std::collections::HashSet;
use std::hash::{DefaultHasher, Hash, Hasher};

/// The lines that the text files of a source have in common.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Repeated(pub(super) HashSet<u64>);

impl Repeated {
    /// True if a line is one of them.
    pub(super) fn contains(&self, line: &str) -> bool {
        !self.0.is_empty() && key(line).is_some_and(|key| self.0.contains(&key))
    }
}

/// A hash of the words of a line, however they are spelled. Signs alone have none, because they are
/// the same everywhere.
pub(super) fn key(line: &str) -> Option<u64> {
    let line = fold(clean::cut(line, limits::FIELD));
    line.contains(char::is_alphanumeric).then(|| hash(&line))
}

pub(super) fn hash(value: impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    value.hash(&mut hasher);
    hasher.finish()
}
