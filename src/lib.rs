//! Sahifa: a terminal newsreader in which Arabic is simply right.
//!
//! Two flows run through the crate, and each arrow is one function in one file:
//!
//! * data: source bytes → [`news::Entry`] → [`news::Article`] in the store → [`query::Query`] →
//!   [`news::Headline`] rows and [`news::Document`] → [`sahifa_text::Layout`] → cells → terminal bytes;
//! * intent: key → [`command::Command`] → [`app`]'s `update` → `Effect` → `run` or [`worker`] → `Message`.
//!
//! `ARCHITECTURE.md` draws the layers and says who may import whom; `tests/architecture.rs` holds
//! the code to it.
#![forbid(unsafe_code)]

pub mod app;
pub mod arguments;
pub mod cli;
pub mod command;
pub mod config;
pub mod context;
pub mod export;
pub mod fetch;
pub mod import;
pub mod ingest;
pub mod keys;
pub mod lang;
pub mod locale;
pub mod manual;
pub mod news;
pub mod parse;
pub mod picture;
pub mod query;
pub mod run;
pub mod store;
pub mod terminal;
pub mod ui;
pub mod worker;
pub mod writing;
