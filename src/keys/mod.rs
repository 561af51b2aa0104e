//! Keys: how they are written, what they are bound to, and what they stand for on a keyboard with
//! non-Latin letters; the acts of a mouse.
//!
//! Reading both from the terminal is left to `terminal`, reading bindings from files to `config`,
//! acting on commands to `app`.
mod action;
mod counts;
mod groups;
mod key;
mod keymap;
mod layout;
mod mouse;

pub use action::{Action, ArticleState, MAX_STEPS, Step, StepError};
pub use counts::{Count, CountKeys, Counted, MAX_COUNT};
pub use groups::CommandGroup;
pub use key::{Key, KeyCode, KeyError, MAX_KEYS, parse_binding, parse_sequence, write_sequence};
pub use keymap::{KeyContext, Keymap, Lookup};
pub use layout::{KeyboardLayout, Layout, LayoutError, LayoutSetting};
pub use mouse::{Mouse, MouseAct};
