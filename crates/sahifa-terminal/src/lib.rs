//! Rows of right-to-left cells to terminals that would reorder or join them: recognised, encoded,
//! painted.
//!
//! A program that lays out Arabic or Hebrew knows what each cell of a row is to show. Some terminals
//! draw cells where they are put; others reorder rows, words or runs of one colour, and join letters
//! again. This crate finds out which terminal there is and writes rows so that each shows what was
//! meant. It does no layout of text (see the crate `sahifa-text`), reads no keys and draws no
//! widgets. It is for Unix.
//!
//! ```
//! use sahifa_terminal::{Encoding, Painter, Style, VisualCell, Writer};
//!
//! // Two letters of Arabic in visual order, for a terminal that reorders: each gets a mark.
//! let encoding = Encoding { writer: Writer::Marked, ..Encoding::default() };
//! let mut painter = Painter::new(4, 1, encoding);
//! painter.set(0, 0, VisualCell::new("\u{fe8e}", 1, Style::default()));
//! painter.set(1, 0, VisualCell::new("\u{fee7}", 1, Style::default()));
//! let bytes = String::from_utf8(painter.frame()).expect("UTF-8");
//! assert!(bytes.contains("\u{fe8e}\u{200e}\u{fee7}\u{200e}"));
//! ```
//!
//! From the terminal to the bytes:
//!
//! 1. [`detect`] asks the terminal what it is, [`recognise`] does so where that disturbs nobody.
//!    The [`Detection`] names its [`Class`]: a row of the table [`table::TERMINALS`].
//! 2. [`Detection::profile`] joins that with the [`Wishes`] of the user: the [`Profile`] holds the
//!    [`Encoding`] of rows, and what is sent when the program starts and ends.
//! 3. [`Painter`] keeps a screen and gives the bytes of what changed; [`Profile::line`] gives those
//!    of one line for programs that only print.
//!
//! # Units
//!
//! Columns and rows count from 0 at the top left. A row is *visual*: its cells are shaped, reordered
//! and mirrored, from left to right.
//!
//! # Features
//!
//! Both off by default. `serde`: [`Support`] is `Serialize`. `model`: the module `model` has
//! terminals that reorder, as models, to test what a program shows on them.
#![forbid(unsafe_code)]
#![warn(missing_docs)]

mod ask;
mod cell;
mod charset;
pub mod class;
mod depth;
mod device;
mod encode;
mod error;
mod evidence;
mod frame;
mod graphics;
mod inspect;
mod link;
#[cfg(any(test, feature = "model"))]
pub mod model;
mod painter;
mod probe;
mod profile;
mod screen;
pub mod table;
mod title;
mod tmux;

pub use cell::{Color, Style, VisualCell};
pub use charset::{Charset, has_colors, is_charset_open};
pub use class::{Class, Finding, Ground, Multiplexer, Notifications, Setting, Support};
pub use depth::{Depth, contrast, luminance};
pub use device::{Device, wait};
pub use encode::{Encoding, Guard, Reordering, Repertoire, Writer, plain_sign};
pub use error::TerminalError;
pub use evidence::{Evidence, Identity};
pub use graphics::{Graphics, Placement, Protocol, Raster};
pub use inspect::{Inspection, inspect};
pub use link::Link;
pub use painter::Painter;
pub use probe::{
    Background, Detection, MODE_QUESTION, REMOTE_ANSWER, answer_time, assume, detect, examine,
    recognise,
};
pub use profile::{Order, Profile, Wishes};
pub use screen::Attachments;
pub use title::{EARLIER_TITLE, window_title};
pub use tmux::{ClientHooks, allow_passthrough, forbid_passthrough};

/// The examples of the README are compiled and run with the documentation tests.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
