//! SQLite: the only place with SQL. Sources, articles, tags, states, and where the reader was.
//!
//! A [`Store`] is one connection, owned by one thread. Several processes and several stores of one
//! process share a file: readers never wait for a writer (WAL), writers wait for each other.
//! Nothing here fetches, parses or shows anything.
mod counts;
mod error;
mod fetched;
mod flags;
mod health;
mod history;
mod identity;
mod merge;
mod open;
mod read;
mod resume;
mod retain;
mod schema;
mod select;
mod sources;
mod tags;
mod twins;

#[cfg(test)]
mod tests;

pub use error::StoreError;
pub use fetched::{FetchState, FileState};
pub use health::Health;
pub use merge::{Intake, Merged};
pub use retain::Retention;
