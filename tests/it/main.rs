//! Scenario tests: the real binary, in a pseudo-terminal or headless, against a screen model, and
//! the library against a real server on loopback.
//!
//! One test binary, so that it links once. `desk`, `pty` and `server` are the harness; every other
//! module is a set of scenarios named after what the user does.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::print_stdout,
    reason = "a test that cannot go on fails, and may print"
)]

mod access;
mod aloud;
mod arranging;
mod backups;
mod calibration;
mod caret;
mod changing;
mod configuration;
mod cursor;
mod desk;
mod discover;
mod doctor;
mod drawing;
mod faceted;
mod fetch;
mod filtering;
mod first_run;
mod full_text;
mod headless;
mod hiding;
mod highlights;
mod import_export;
mod indexing;
mod ingest;
mod keyboard;
mod languages;
mod later;
mod links;
mod listing;
mod live;
mod logical;
mod look;
mod macros;
mod marks;
mod memory;
mod mirrored;
mod mouse;
mod multiplexed;
mod notes;
mod notifications;
mod out;
mod palette;
mod panes;
#[cfg(feature = "pictures")]
mod pictures;
mod podcasts;
mod poor;
mod presets;
mod printing;
mod pty;
mod query_line;
mod reading;
mod reading_modes;
mod refresh;
mod resize;
mod saved_filters;
mod screens;
mod server;
mod session;
mod settings;
mod sharing;
mod shell;
mod signals;
mod tagging;
mod themes;
mod tls;
