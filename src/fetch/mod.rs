//! Bytes from outside: feeds over HTTP and files of this machine.
//!
//! Knows neither parsers nor the store nor the screen. Everything a server or a file tree can do
//! is bounded here in size, time, count and depth; what went wrong has a type and a sentence.
mod address;
mod body;
mod classify;
mod client;
mod cookies;
mod descriptors;
mod error;
pub mod file;
mod freshness;
pub mod gzip;
mod http;
mod inflate;
mod memory;
mod pace;
mod proxy;
mod redirect;
mod secret;
mod walk;
mod watch;

pub use body::Body;
pub use error::{FetchError, Phase, TlsReason};
pub use file::FileError;
pub use freshness::Freshness;
pub use http::{Fetcher, Request};
pub use pace::backoff;
pub use redirect::{moved_address, shown_url};
pub use watch::{Watch, WatchError, WatchNotice};

use crate::news::{Proxy, Validators};
use std::time::Duration;

/// What every successful answer tells beside its body.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Receipt {
    /// The URL that answered, after redirects.
    pub url: String,
    /// Where the source moved for good (301, 308): every hop up to it was permanent.
    pub moved: Option<String>,
    /// To be sent next time; also after 304 (RFC 9110 §15.4.5).
    pub validators: Validators,
    /// How long the server calls its answer fresh.
    pub freshness: Freshness,
}

/// A successful answer.
#[derive(Debug)]
pub enum Fetched {
    NotModified(Receipt),
    Body(Receipt, Body),
}

impl Fetched {
    pub fn receipt(&self) -> &Receipt {
        match self {
            Self::NotModified(receipt) | Self::Body(receipt, _) => receipt,
        }
    }
}

/// Limits and habits of fetching.
#[derive(Clone, Debug)]
pub struct FetchOptions {
    /// Name lookup, TCP and TLS together.
    pub connect: Duration,
    /// From the request to the end of the answer's headers.
    pub first_byte: Duration,
    /// Silence between two pieces of the body.
    pub idle: Duration,
    /// The whole request with its redirects; waiting for a turn does not count.
    pub whole: Duration,
    /// Bytes of a body after decompression.
    pub max_body: usize,
    pub max_redirects: usize,
    /// Requests in flight at once, over all hosts.
    pub concurrency: usize,
    /// Requests in flight at one host. Does not bind loopback addresses.
    pub per_host: usize,
    /// Least time between the starts of two requests at one host.
    pub pace: Duration,
    /// `None` says `sahifa/VERSION`.
    pub user_agent: Option<String>,
    /// `None` reads the environment. A source may have its own.
    pub proxy: Option<Proxy>,
    /// Certificate authorities trusted beside the system's, each a PEM bundle.
    pub authorities: Vec<Vec<u8>>,
}

impl Default for FetchOptions {
    fn default() -> Self {
        Self {
            connect: Duration::from_secs(10),
            first_byte: Duration::from_secs(30),
            idle: Duration::from_secs(30),
            whole: Duration::from_secs(120),
            max_body: 32 << 20,
            max_redirects: 10,
            concurrency: 192,
            per_host: 4,
            pace: Duration::ZERO,
            user_agent: None,
            proxy: None,
            authorities: Vec::new(),
        }
    }
}
