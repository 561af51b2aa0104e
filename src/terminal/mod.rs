//! The terminal as a device: entering and leaving it, its input, its output.
//!
//! This module knows neither panes nor the drawing library. `ui` above it fills cells; the wire is
//! below it.
mod cell;
pub mod class;
mod clipboard;
mod decode;
mod device;
mod encode;
mod error;
mod frame;
mod input;
mod inspect;
mod job;
mod painter;
mod probe;
mod profile;
mod session;
mod tmux;
mod watch;

pub use cell::{Color, Style, VisualCell};
pub use class::{Class, Evidence, Identity, Multiplexer, Support};
pub use clipboard::{CLIPBOARD_LIMIT, ClipboardError, copy};
#[cfg(test)]
pub(crate) use encode::model;
pub use encode::{Encoding, Guard, Reordering, Writer};
pub use error::TerminalError;
pub use input::Input;
pub use inspect::{Inspection, inspect};
pub use painter::Painter;
pub use probe::{Detection, detect, recognise};
pub use profile::{Order, Profile, Wishes};
pub use session::{Options, Output, Session, Suspension};
pub use tmux::{allow_passthrough, forbid_passthrough};
