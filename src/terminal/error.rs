//! The reasons the terminal cannot be used.
use crate::locale::Phrase;
use std::io;

/// The reason the terminal cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum TerminalError {
    /// Standard input or output is a file, a pipe or closed.
    #[error("standard input and output must be a terminal")]
    NotATerminal,
    /// `TERM=dumb`: the terminal cannot move the cursor.
    #[error("the terminal is of type dumb, which cannot place the cursor")]
    Dumb,
    /// The system refused access.
    #[error("the terminal cannot be used: {0}")]
    Unusable(#[source] io::Error),
}

impl TerminalError {
    /// The sentence for the user.
    pub fn phrase(&self) -> Phrase {
        match self {
            Self::NotATerminal => Phrase::new("terminal-none"),
            Self::Dumb => Phrase::new("terminal-dumb"),
            Self::Unusable(error) => {
                Phrase::new("terminal-unusable").with("reason", error.to_string())
            }
        }
    }
}
