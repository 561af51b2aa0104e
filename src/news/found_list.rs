//! A list of feeds that another program left on this machine.
use std::path::PathBuf;

/// A file with sources that can be taken over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FoundList {
    /// The program that keeps the list; `None` for a file that somebody saved.
    pub program: Option<&'static str>,
    pub path: PathBuf,
    /// The path as it is shown, with `~` for the home directory.
    pub shown: String,
    /// The count of its sources.
    pub sources: usize,
}
