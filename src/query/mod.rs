//! The filter language: text to tree and back. Nothing is executed here.
//!
//! [`Query::parse`] reads queries; `Display` writes text that `parse` reads back.
mod choices;
mod error;
mod named;
mod parser;
mod rule;
mod token;
mod tree;
mod values;
mod write;

pub use error::{Expected, ParseError};
pub use named::NamedQuery;
pub use rule::Rule;
pub use tree::{Order, Predicate, Query};
