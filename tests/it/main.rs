//! Integration tests, one binary: a test binary a topic would link everything as often.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on fails")]
mod fetch;
mod server;
mod tls;
