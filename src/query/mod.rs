//! The filter language: text ↔ tree; nothing is executed here.
//!
//! [`Query::parse`] reads what people type; `Display` writes what `parse` reads.
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
