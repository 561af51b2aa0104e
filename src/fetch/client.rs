//! The HTTP clients: one for addresses the user wrote, one for those a server sent us to.
use super::address::Lookup;
use super::descriptors::Connections;
use super::proxy::{self, Proxies};
use super::{FetchError, FetchOptions};
use crate::news::Proxy;
use reqwest::{Certificate, Client, ClientBuilder, redirect};
use std::collections::{HashMap, HashSet};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::time::Duration;
use url::Url;

/// Builds clients and keeps them, with their connections.
#[derive(Debug)]
pub(super) struct Clients {
    open: Client,
    guarded: OnceLock<Result<Client, FetchError>>,
    /// The same two, without kept connections: open, guarded.
    fresh: [OnceLock<Result<Client, FetchError>>; 2],
    options: FetchOptions,
    proxies: Proxies,
    /// Names of the proxies.
    names: Arc<HashSet<String>>,
    /// True if the system has no certificate authorities: no https server can be trusted.
    pub(super) without_authorities: bool,
}

impl Clients {
    pub(super) fn new(options: &FetchOptions) -> Result<Self, FetchError> {
        install_crypto();
        let proxies = Proxies::new(options.proxy.as_ref());
        let names = Arc::new(proxies.names());
        let lookup = Lookup { guarded: false, proxies: names.clone() };
        let (open, without_authorities) =
            build(options, lookup, Connections::allowed(options).idle)?;
        let (options, guarded) = (options.clone(), OnceLock::new());
        let fresh = [OnceLock::new(), OnceLock::new()];
        Ok(Self { open, guarded, fresh, options, proxies, names, without_authorities })
    }

    /// True if a request may go through a proxy.
    pub(super) fn is_proxied(&self) -> bool {
        !self.proxies.is_empty()
    }

    /// The proxy that `url` is asked through.
    pub(super) fn proxy_of(&self, url: &Url) -> Option<&Url> {
        self.proxies.of(url)
    }

    /// The client for the place the user wrote.
    pub(super) fn open(&self) -> &Client {
        &self.open
    }

    /// The client that connects to public addresses only. It is made when first needed: reading the
    /// system's certificates takes longer than a request.
    pub(super) fn guarded(&self) -> Result<&Client, FetchError> {
        let idle = Connections::allowed(&self.options).idle;
        self.guarded.get_or_init(|| self.make(true, idle)).as_ref().map_err(Clone::clone)
    }

    /// The client of [`Self::open`] or [`Self::guarded`], with a connection of its own for every
    /// request. It is made when a server first closed a connection that was to be used again.
    pub(super) fn fresh(&self, guarded: bool) -> Result<&Client, FetchError> {
        let [open, other] = &self.fresh;
        let client = if guarded { other } else { open };
        client.get_or_init(|| self.make(guarded, 0)).as_ref().map_err(Clone::clone)
    }

    fn make(&self, guarded: bool, idle: usize) -> Result<Client, FetchError> {
        let lookup = Lookup { guarded, proxies: self.names.clone() };
        build(&self.options, lookup, idle).map(|(client, _)| client)
    }
}

/// The clients of each proxy that is in use.
#[derive(Debug)]
pub(super) struct Doors {
    usual: Arc<Clients>,
    others: Mutex<HashMap<Proxy, Arc<Clients>>>,
}

impl Doors {
    pub(super) fn new(options: &FetchOptions) -> Result<Self, FetchError> {
        Ok(Self { usual: Arc::new(Clients::new(options)?), others: Mutex::default() })
    }

    /// The clients that go through `proxy`; the usual ones where a source has none of its own.
    pub(super) fn through(&self, proxy: Option<&Proxy>) -> Result<Arc<Clients>, FetchError> {
        let Some(proxy) = proxy.filter(|proxy| self.usual.options.proxy.as_ref() != Some(proxy))
        else {
            return Ok(self.usual.clone());
        };
        let mut others = self.others.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(clients) = others.get(proxy) {
            return Ok(clients.clone());
        }
        let options = FetchOptions { proxy: Some(proxy.clone()), ..self.usual.options.clone() };
        let clients = Arc::new(Clients::new(&options)?);
        others.insert(proxy.clone(), clients.clone());
        Ok(clients)
    }
}

/// Installs the TLS provider, without which reqwest's builder panics. Installing it twice is an
/// error that only says it is there.
fn install_crypto() {
    static INSTALLED: OnceLock<()> = OnceLock::new();
    INSTALLED.get_or_init(|| {
        let _ = rustls::crypto::ring::default_provider().install_default();
    });
}

/// The client, which keeps up to `idle` connections to a host, and whether it had to do without
/// certificate authorities.
fn build(
    options: &FetchOptions,
    lookup: Lookup,
    idle: usize,
) -> Result<(Client, bool), FetchError> {
    let resolver = Arc::new(lookup);
    let authorities = authorities(options)?;
    let builder = || -> Result<ClientBuilder, FetchError> {
        let builder = Client::builder()
            .dns_resolver(resolver.clone())
            .redirect(redirect::Policy::none())
            .referer(false)
            .no_deflate()
            .connect_timeout(options.connect)
            .pool_idle_timeout(Duration::from_secs(20))
            .pool_max_idle_per_host(idle)
            // A header line that is none (control bytes, no colon) is left out: the feed behind it is
            // sound. Browsers and curl do the same.
            .http1_ignore_invalid_headers_in_responses(true)
            .http1_allow_spaces_after_header_name_in_responses(true)
            .http1_allow_obsolete_multiline_headers_in_responses(true)
            .http2_adaptive_window(true);
        match &options.proxy {
            None => Ok(builder),
            Some(Proxy::None) => Ok(builder.no_proxy()),
            Some(Proxy::Url(proxy)) => Ok(builder.proxy(proxy::parse(proxy)?)),
        }
    };
    if let Ok(client) = builder()?.tls_certs_merge(authorities.clone()).build() {
        return Ok((client, false));
    }
    // A machine without CA certificates can still read http:// and loopback feeds.
    match builder()?.tls_certs_only(authorities).build() {
        Ok(client) => Ok((client, true)),
        Err(error) => Err(FetchError::Setup { reason: error.to_string() }),
    }
}

fn authorities(options: &FetchOptions) -> Result<Vec<Certificate>, FetchError> {
    let bundles = options.authorities.iter().map(|pem| Certificate::from_pem_bundle(pem));
    let bundles: Result<Vec<_>, _> = bundles.collect();
    match bundles {
        Ok(bundles) => Ok(bundles.into_iter().flatten().collect()),
        Err(error) => Err(FetchError::Setup { reason: error.to_string() }),
    }
}
