//! The filter pane: the values that the list can be filtered by, with numbers, and those that are
//! chosen.
//!
//! Between groups the choices are joined by AND, inside a group by OR, and what is excluded is out in
//! any case. The pane writes a query; it executes nothing.
mod chips;
mod group;
mod names;
mod narrow;
mod pane;
mod rows;
mod shown;
#[cfg(test)]
mod tests;
mod typing;

pub use chips::{Chip, Join};
pub use group::Group;
pub use pane::{FilterPane, Target};
pub use rows::{FilterRow, Known};
