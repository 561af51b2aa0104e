//! The reasons the terminal cannot be used.
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
