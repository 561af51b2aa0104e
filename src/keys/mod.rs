//! Keys: how they are written, what they are bound to, and what they stand for on a keyboard with
//! non-Latin letters.
mod key;

pub use key::{Key, KeyCode, KeyError, parse_sequence, write_sequence};
