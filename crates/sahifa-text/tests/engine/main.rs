//! The text engine from outside: cases, conformance, comparison, invariants.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a failed test ends in a panic")]

mod cases;
mod fribidi;
mod properties;
mod spans;
