//! Keys: how they are written, what they are bound to, and what they stand for on a keyboard with
//! non-Latin letters.
//!
//! Reading keys from the terminal is left to `terminal`, reading bindings from files to `config`,
//! acting on commands to `app`.
mod groups;
mod key;
mod keymap;
mod layout;

pub use groups::CommandGroup;
pub use key::{Key, KeyCode, KeyError, parse_sequence, write_sequence};
pub use keymap::{KeyContext, Keymap, Lookup};
pub use layout::{KeyboardLayout, Layout, LayoutError, LayoutSetting};
