//! The manual: chapters in English and in Arabic, which are the articles of the guide, the files of
//! `docs/manual`, and the output of `sahifa manual`.
//!
//! Chapters that explain are written by hand. Those that list (commands, settings, words, options) are
//! made from the tables of the program and the sentences of its catalogue; their files are checked in,
//! and `tests/documents.rs` compares.
mod chapters;
mod command_line;
mod keys;
mod packed;
mod page;
mod settings;
mod tables;
mod words;

pub use chapters::{Chapter, chapters, index};
pub use packed::{fingerprint, written};
