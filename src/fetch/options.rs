//! Limits and habits of fetching.
use crate::news::Proxy;
use std::time::Duration;

/// Limits and habits of fetching.
#[derive(Clone, Debug)]
pub struct FetchOptions {
    /// The limit for name lookup, TCP and TLS together.
    pub connect: Duration,
    /// The limit from the request to the end of the answer's headers.
    pub first_byte: Duration,
    /// The longest silence between two pieces of the body.
    pub idle: Duration,
    /// The limit for the whole request with its redirects; waiting for a turn does not count.
    pub whole: Duration,
    /// The largest body, in bytes after decompression.
    pub max_body: usize,
    pub max_redirects: usize,
    /// Requests in flight at once, over all hosts.
    pub concurrency: usize,
    /// Requests in flight at one host. Loopback addresses are exempt.
    pub per_host: usize,
    /// Least time between the starts of two requests at one host.
    pub pace: Duration,
    /// The user agent; `None` sends `sahifa/VERSION`.
    pub user_agent: Option<String>,
    /// The proxy; `None` reads the environment. A source may have its own.
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
