//! The terminal as a device: entering and leaving it, what it sends, what is sent to it.
//!
//! Knows nothing of panes or of the drawing library: above it, `ui` fills cells; below it is the
//! wire.
mod cell;
pub mod class;
mod clipboard;
mod decode;
mod device;
mod encode;
mod error;
mod frame;
mod input;
mod painter;
mod probe;
mod session;
mod watch;

pub use cell::{Color, Style, VisualCell};
pub use class::{Class, Evidence, Identity, Multiplexer};
pub use clipboard::{CLIPBOARD_LIMIT, ClipboardError, copy};
pub use encode::{Encoding, Reordering, Writer};
pub use error::TerminalError;
pub use input::Input;
pub use painter::Painter;
pub use probe::{Detection, detect};
pub use session::{Options, Output, Session, Suspension};
