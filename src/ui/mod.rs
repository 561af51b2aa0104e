//! ui
pub mod backend;
