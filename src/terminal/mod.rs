//! The session with the terminal: entering and leaving it, its input, its output.
//!
//! This module knows neither panes nor the drawing library. The crate `sahifa_terminal` below it
//! recognises terminals and writes rows.
mod clipboard;
mod decode;
mod error;
mod frame;
mod input;
mod job;
mod notification;
mod session;
mod watch;

pub use clipboard::{CLIPBOARD_LIMIT, ClipboardError, copy};
pub use error::phrase;
pub use input::Input;
pub use job::{Answer, Ending, run_aside};
pub use notification::{Channel, notification};
pub use session::{Options, Output, Session, Suspension};
