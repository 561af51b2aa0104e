//! Turns an error of the HTTP library into a [`FetchError`]. The library nests errors of five
//! crates; the chain is searched for the first one that names a cause.
use super::address::{NameNotFound, PrivateAddress};
use super::redirect::authority;
use super::{FetchError, Phase, TlsReason, proxy};
use crate::news::shown_address;
use rustls::{AlertDescription, PeerIncompatible};
use std::error::Error;
use std::io;
use std::time::Duration;
use url::Url;

/// The facts known about a request that failed.
#[derive(Debug)]
pub(super) struct Attempt<'a> {
    pub(super) url: &'a Url,
    pub(super) proxy: Option<&'a Url>,
    /// The hop before, when this one came by redirect.
    pub(super) from: Option<&'a str>,
    pub(super) connect: Duration,
    pub(super) without_authorities: bool,
}

impl Attempt<'_> {
    /// The error of a request that got no answer.
    pub(super) fn unanswered(&self, error: &reqwest::Error) -> FetchError {
        let causes = causes(error);
        let named = causes.iter().find_map(|cause| self.named(*cause));
        if let Some(named) = named {
            return named;
        }
        if let Some(proxy) = self.proxy.filter(|_| error.is_connect() && !error.is_timeout()) {
            return self.not_through(proxy, &causes);
        }
        if error.is_connect() && error.is_timeout() {
            let url = self.proxy.map_or_else(|| shown_address(self.url), proxy::name);
            return FetchError::Timeout { url, phase: Phase::Connect, after: self.connect };
        }
        // Plain servers answer what they do not understand; one that breaks off has another reason.
        let broke_off = |cause: &&(dyn Error + 'static)| {
            let kind = cause.downcast_ref::<io::Error>().map(io::Error::kind);
            kind == Some(io::ErrorKind::UnexpectedEof)
        };
        if error.is_connect() && self.url.scheme() == "https" && causes.iter().any(broke_off) {
            let host = authority(self.url);
            return FetchError::Tls { host, reason: TlsReason::Handshake };
        }
        let reason = innermost(&causes);
        match error.is_connect() {
            true => FetchError::Unreachable { host: authority(self.url), reason },
            false => FetchError::Protocol { url: shown_address(self.url), reason },
        }
    }

    fn named(&self, cause: &(dyn Error + 'static)) -> Option<FetchError> {
        if let Some(NameNotFound(host)) = cause.downcast_ref() {
            let is_host = |proxy: &&Url| proxy.host_str() == Some(host.as_str());
            if let Some(proxy) = self.proxy.filter(is_host) {
                return Some(FetchError::ProxyUnreachable { proxy: proxy::name(proxy) });
            }
            return Some(FetchError::Resolve { host: host.clone() });
        }
        if cause.is::<PrivateAddress>() {
            let target = shown_address(self.url);
            let url = self.from.map_or_else(|| target.clone(), str::to_owned);
            return Some(FetchError::RedirectPrivate { url, target });
        }
        if let Some(error) = cause.downcast_ref::<rustls::Error>() {
            return Some(FetchError::Tls {
                host: authority(self.url),
                reason: self.tls_reason(error),
            });
        }
        match cause.downcast_ref::<io::Error>()?.kind() {
            io::ErrorKind::ConnectionRefused if self.proxy.is_none() => {
                Some(FetchError::Refused { host: authority(self.url) })
            }
            _ => None,
        }
    }

    /// The error of a connection that failed at `proxy`. The types that name the reason are private
    /// to the library; a text that is not known becomes the plainest reason.
    fn not_through(&self, proxy: &Url, causes: &[&(dyn Error + 'static)]) -> FetchError {
        let (name, host) = (proxy::name(proxy), authority(self.url));
        let texts: Vec<_> = causes.iter().map(ToString::to_string).collect();
        let say =
            |words: &[&str]| texts.iter().any(|text| words.iter().any(|word| text.contains(word)));
        if say(&["authorization required", "credentials not accepted", "user/pass"]) {
            return FetchError::ProxyAuthentication { proxy: name };
        }
        if say(&["could not resolve"]) {
            return FetchError::Resolve { host };
        }
        let broken = causes.iter().any(|cause| cause.is::<io::Error>());
        match broken || say(&["underlying connection", "io error"]) {
            true => FetchError::ProxyUnreachable { proxy: name },
            false => FetchError::ProxyRefused { proxy: name, host },
        }
    }

    fn tls_reason(&self, error: &rustls::Error) -> TlsReason {
        use rustls::CertificateError as Certificate;
        match error {
            rustls::Error::InvalidCertificate(certificate) => match certificate {
                Certificate::Expired | Certificate::ExpiredContext { .. } => TlsReason::Expired,
                Certificate::NotValidYet | Certificate::NotValidYetContext { .. } => {
                    TlsReason::NotYetValid
                }
                Certificate::NotValidForName | Certificate::NotValidForNameContext { .. } => {
                    TlsReason::WrongName
                }
                Certificate::Revoked => TlsReason::Revoked,
                Certificate::UnknownIssuer if self.without_authorities => TlsReason::NoAuthorities,
                Certificate::UnknownIssuer => TlsReason::UnknownIssuer,
                _ => TlsReason::Improper,
            },
            rustls::Error::InvalidMessage(_) => TlsReason::NotTls,
            rustls::Error::AlertReceived(AlertDescription::ProtocolVersion)
            | rustls::Error::PeerIncompatible(
                PeerIncompatible::ServerDoesNotSupportTls12Or13
                | PeerIncompatible::ServerTlsVersionIsDisabledByOurConfig,
            ) => TlsReason::OldProtocol,
            _ => TlsReason::Handshake,
        }
    }
}

/// True if the connection was closed before anything of the answer came. A server does so when it
/// ends a kept connection while the request is on its way (RFC 9112 §9.3.1).
pub(super) fn was_closed(error: &reqwest::Error) -> bool {
    if error.is_connect() || error.is_timeout() {
        return false;
    }
    causes(error).iter().any(|cause| {
        let closed = |error: &hyper::Error| error.is_incomplete_message() || error.is_canceled();
        let broken = |error: &io::Error| {
            matches!(
                error.kind(),
                io::ErrorKind::ConnectionReset
                    | io::ErrorKind::ConnectionAborted
                    | io::ErrorKind::BrokenPipe
                    | io::ErrorKind::NotConnected
            )
        };
        cause.downcast_ref().is_some_and(closed) || cause.downcast_ref().is_some_and(broken)
    })
}

/// The error of a body that failed after `received` bytes.
pub(super) fn broken_body(error: &reqwest::Error, url: &str, received: usize) -> FetchError {
    let causes = causes(error);
    let broke_off = causes.iter().filter_map(|cause| cause.downcast_ref::<io::Error>()).any(|io| {
        matches!(
            io.kind(),
            io::ErrorKind::UnexpectedEof
                | io::ErrorKind::ConnectionReset
                | io::ErrorKind::ConnectionAborted
                | io::ErrorKind::BrokenPipe
        )
    });
    match broke_off {
        true => FetchError::Cut { url: url.to_owned(), received },
        false => FetchError::Protocol { url: url.to_owned(), reason: innermost(&causes) },
    }
}

/// The error and all its causes. `io::Error` hides the error it wraps from `source`.
fn causes<'a>(error: &'a (dyn Error + 'static)) -> Vec<&'a (dyn Error + 'static)> {
    const DEEPEST: usize = 32;
    let mut chain = Vec::new();
    let mut next = Some(error);
    while let Some(cause) = next.filter(|_| chain.len() < DEEPEST) {
        chain.push(cause);
        next = match cause.downcast_ref::<io::Error>().and_then(io::Error::get_ref) {
            Some(wrapped) => Some(wrapped as &(dyn Error + 'static)),
            None => cause.source(),
        };
    }
    chain
}

fn innermost(causes: &[&(dyn Error + 'static)]) -> String {
    causes.last().map(ToString::to_string).unwrap_or_default()
}
