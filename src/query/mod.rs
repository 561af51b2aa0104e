//! The filter language: text to tree and back. Nothing is executed here.
//!
//! [`Query::parse`] reads queries; `Display` writes text that `parse` reads back.
mod choices;
mod complete;
mod counted;
mod error;
mod named;
mod parser;
mod pattern;
mod places;
mod renaming;
mod rule;
mod simplify;
mod sought;
mod spelling;
mod token;
mod tree;
mod values;
mod vocabulary;
mod write;

pub use choices::{Choice, Choices, Facet, SourceNames, Stance};
pub use complete::{Slot, Spot};
pub use counted::{Counted, FacetCounts};
pub use error::{Expected, ParseError};
pub use named::{NamedQuery, ResolveError};
pub use pattern::{Pattern, PatternError};
pub use places::{Place, in_folders};
pub use renaming::{uses_saved, with_renamed};
pub use rule::{Notify, Rule};
pub use sought::Sought;
pub use spelling::Spelling;
pub use tree::{Name, Order, Part, Period, Predicate, Query, Wording};
pub use vocabulary::{QueryWord, WordKind, vocabulary};
