//! Text in, lines of cells out: Arabic, Hebrew and mixed text for programs that draw in a grid.
//!
//! A terminal shows one symbol per cell, from left to right. Arabic is read from right to left, its
//! letters join, and Latin names and numbers inside it run the other way. This crate decides what
//! each cell shows. It knows nothing of terminals, styles or widget libraries.
//!
//! ```
//! use sahifa_text::{CleanText, Options, layout};
//!
//! let text = CleanText::new("قال nato اليوم");
//! let line = &layout(&text, &[], &Options { width: 20, ..Options::default() }).lines[0];
//! // Alef, lam, … in presentation forms, the Latin word as it is read, all at the right edge.
//! assert_eq!(line.visual(), "ﻡﻮﻴﻟﺍ nato ﻝﺎﻗ");
//! let first = line.cells(20).next().expect("a cell");
//! assert_eq!((first.column, first.symbol, first.source), (6, "ﻡ", 20..22));
//! ```
//!
//! The stages: [sanitise](CleanText) → paragraphs and [base direction](direction()) → embedding
//! levels (UAX #9) → joining and presentation forms → grapheme clusters (UAX #29) → line breaking
//! (UAX #14) → reordering per line (UAX #9 L1–L4) → [cells](Line::cells). Everything up to line
//! breaking works in logical order, because letters join and widths arise there; only a [`Line`] is
//! visual. Each stage is one file; `docs/pipeline.md` follows a headline through them.
//!
//! # Units
//!
//! *Width* and *column* count terminal cells, a column from the left edge. *Offset*, *range* and
//! *source* count bytes of [`CleanText::as_str`], in logical order. Widths are those of the
//! `unicode-width` crate, applied to shaped clusters.
//!
//! # Errors
//!
//! There are none: any text gives at least one line, and no input panics. Text from outside is
//! bounded and loses what a terminal would obey, see [`CleanText`].
//!
//! # Features
//!
//! `serde` (off by default): [`Direction`] is `Serialize` and `Deserialize`.
#![forbid(unsafe_code)]
#![warn(missing_docs)]

mod ascii;
mod bidi;
mod breaks;
mod cache;
mod cluster;
#[cfg(test)]
mod conformance;
mod direction;
pub mod edit;
mod forms;
mod implicit;
mod justify;
mod layout;
mod line;
mod marks;
mod options;
mod paragraph;
mod properties;
mod sanitize;
mod shape;
mod style;
mod tokens;
mod units;
mod unshape;
mod wrap;

pub use cache::LayoutCache;
pub use direction::{direction, majority};
pub use layout::{layout, width};
pub use line::{Cell, Layout, Line, LineEnd};
pub use options::{Align, BaseDirection, Direction, Marks, Options, Shaping, Span, StyleId, Wrap};
pub use sanitize::{CleanText, isolate, sanitize, sanitize_line};
pub use units::{sentences, words};
pub use unshape::{unshape, unshape_words};

/// The examples of the README are compiled and run with the documentation tests.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
