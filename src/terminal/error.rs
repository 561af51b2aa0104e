//! The reasons the terminal cannot be used, in the words of the catalogue.
use crate::locale::Phrase;
use sahifa_terminal::TerminalError;

/// The sentence for the user.
pub fn phrase(error: &TerminalError) -> Phrase {
    match error {
        TerminalError::NotATerminal => Phrase::new("terminal-none"),
        TerminalError::Dumb => Phrase::new("terminal-dumb"),
        TerminalError::Unusable(error) => {
            Phrase::new("terminal-unusable").with("reason", error.to_string())
        }
    }
}
