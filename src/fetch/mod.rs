//! Bytes from outside: feeds over HTTP and files of this machine.
//!
//! Knows neither parsers nor the store nor the screen. Everything a server or a file tree can do
//! is bounded here in size, time, count and depth; what went wrong has a type and a sentence.
mod address;
mod answered;
mod body;
mod classify;
mod client;
mod clock;
mod cookies;
mod descriptors;
mod download;
mod error;
mod fetched;
pub mod file;
mod freshness;
pub mod gzip;
mod http;
mod inflate;
mod listing;
mod memory;
mod options;
mod pace;
mod proxy;
mod redirect;
mod secret;
mod special;
mod walk;
mod watch;

pub use body::Body;
pub use download::{Begun, Download, Part};
pub use error::{FetchError, Phase, TlsReason};
pub use fetched::{Fetched, Receipt};
pub use freshness::Freshness;
pub use http::{Fetcher, Request, Wanted};
pub use listing::FileError;
pub use options::FetchOptions;
pub use pace::backoff;
pub use redirect::moved_address;
pub use watch::{Watch, WatchError, WatchNotice};
