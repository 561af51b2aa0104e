//! Errors of fetching a source, and the sentences a user reads about them.
//!
//! Finding the kind of an error of the HTTP library is left to `classify`.
use crate::locale::{Phrase, Value};
use std::time::Duration;

/// The part of a request that took too long.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    Connect,
    FirstByte,
    Idle,
    Whole,
}

/// The reason why a TLS connection was not trusted or not made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TlsReason {
    Expired,
    NotYetValid,
    WrongName,
    UnknownIssuer,
    Revoked,
    /// This machine has no certificate authorities at all.
    NoAuthorities,
    /// The other side does not speak TLS.
    NotTls,
    /// The other side only speaks versions of TLS that are no longer safe.
    OldProtocol,
    /// The two sides have no common settings, or the other one broke off.
    Handshake,
    /// The certificate is one that no server should have; often it was signed by itself.
    Improper,
}

/// The reason why a request gave no usable answer. URLs are kept without user name and password.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FetchError {
    #[error("{url} is not a valid http or https address")]
    InvalidUrl { url: String },
    #[error("{url} has the scheme {scheme}, not http or https")]
    Scheme { url: String, scheme: String },
    #[error("the header {name} cannot be sent")]
    Header { name: String },
    #[error("the proxy {proxy} cannot be used")]
    Proxy { proxy: String },
    #[error("the proxy {proxy} cannot be reached")]
    ProxyUnreachable { proxy: String },
    #[error("the proxy {proxy} asks for other credentials")]
    ProxyAuthentication { proxy: String },
    #[error("the proxy {proxy} makes no connection to {host}")]
    ProxyRefused { proxy: String, host: String },
    #[error("the password command {program} cannot be run: {reason}")]
    SecretProgram { program: String, reason: String },
    #[error("the password command {program} failed")]
    SecretFailed { program: String },
    #[error("the password command {program} gave nothing within {after:?}")]
    SecretSlow { program: String, after: Duration },
    #[error("the password command {program} printed no password")]
    SecretEmpty { program: String },
    #[error("no HTTP client: {reason}")]
    Setup { reason: String },
    #[error("{host} was not found")]
    Resolve { host: String },
    #[error("{host} refuses connections")]
    Refused { host: String },
    #[error("{host} cannot be reached: {reason}")]
    Unreachable { host: String, reason: String },
    #[error("no secure connection to {host}: {reason:?}")]
    Tls { host: String, reason: TlsReason },
    #[error("{url} took longer than {after:?} ({phase:?})")]
    Timeout { url: String, phase: Phase, after: Duration },
    /// The server was too slow while other answers waited for the memory that this one held.
    #[error("{url} sends too slowly while much else is being read")]
    TooSlow { url: String },
    #[error("{url} answered {status}")]
    Status { url: String, status: u16, retry_after: Option<Duration> },
    /// 410: the feed is not to be asked for again (RFC 9110 §15.5.11).
    #[error("{url} is gone for good")]
    Gone { url: String },
    /// The request was not sent: the host answered an earlier request of this run with
    /// `Retry-After`.
    #[error("{host} asked to be left alone for {wait:?}")]
    Held { host: String, wait: Duration },
    #[error("{url} is larger than {limit} bytes")]
    TooLarge { url: String, limit: usize },
    #[error("{url} redirects in a circle")]
    RedirectLoop { url: String },
    #[error("{url} redirects more than {limit} times")]
    TooManyRedirects { url: String, limit: usize },
    #[error("{url} redirects without saying where")]
    RedirectTarget { url: String },
    #[error("{url} redirects to {target}, which is neither http nor https")]
    RedirectScheme { url: String, target: String },
    #[error("{url} redirects to {target} inside this network")]
    RedirectPrivate { url: String, target: String },
    #[error("the answer of {url} broke off after {received} bytes")]
    Cut { url: String, received: usize },
    #[error("the answer of {url} is packed as {encoding}, which is not understood")]
    Encoding { url: String, encoding: String },
    #[error("the answer of {url} is not valid HTTP: {reason}")]
    Protocol { url: String, reason: String },
    #[error("cancelled")]
    Cancelled,
}

impl FetchError {
    /// The time for which the server asked not to be asked again.
    pub fn retry_after(&self) -> Option<Duration> {
        match self {
            Self::Status { retry_after, .. } => *retry_after,
            Self::Held { wait, .. } => Some(*wait),
            _ => None,
        }
    }

    /// True if the feed is missing, or not reachable, at the address that was asked.
    pub(super) fn says_elsewhere(&self) -> bool {
        matches!(
            self,
            Self::Status { status: 404, .. }
                | Self::Gone { .. }
                | Self::Resolve { .. }
                | Self::Refused { .. }
                | Self::Unreachable { .. }
                | Self::Tls { .. }
                | Self::Timeout { phase: Phase::Connect, .. }
                | Self::RedirectPrivate { .. }
                | Self::RedirectScheme { .. }
                | Self::RedirectTarget { .. }
        )
    }

    /// True if the rest of an answer did not come, though it may the next time.
    pub fn is_interruption(&self) -> bool {
        matches!(
            self,
            Self::Cut { .. } | Self::Timeout { phase: Phase::Idle | Phase::FirstByte, .. }
        )
    }

    /// One sentence for the user.
    pub fn phrase(&self) -> Phrase {
        match self {
            Self::InvalidUrl { url } => phrase("fetch-invalid-url", [("url", text(url))]),
            Self::Scheme { url, scheme } => {
                phrase("fetch-scheme", [("url", text(url)), ("scheme", text(scheme))])
            }
            Self::Header { name } => phrase("fetch-header", [("name", text(name))]),
            Self::Proxy { proxy } => phrase("fetch-proxy", [("proxy", text(proxy))]),
            Self::ProxyUnreachable { proxy } => {
                phrase("fetch-proxy-unreachable", [("proxy", text(proxy))])
            }
            Self::ProxyAuthentication { proxy } => {
                phrase("fetch-proxy-authentication", [("proxy", text(proxy))])
            }
            Self::ProxyRefused { proxy, host } => {
                phrase("fetch-proxy-refused", [("proxy", text(proxy)), ("host", text(host))])
            }
            Self::SecretProgram { program, reason } => phrase(
                "fetch-secret-program",
                [("program", text(program)), ("reason", text(reason))],
            ),
            Self::SecretFailed { program } => {
                phrase("fetch-secret-failed", [("program", text(program))])
            }
            Self::SecretSlow { program, after } => phrase(
                "fetch-secret-slow",
                [("program", text(program)), ("seconds", seconds(*after))],
            ),
            Self::SecretEmpty { program } => {
                phrase("fetch-secret-empty", [("program", text(program))])
            }
            Self::Setup { reason } => phrase("fetch-setup", [("reason", text(reason))]),
            Self::Resolve { host } => phrase("fetch-resolve", [("host", text(host))]),
            Self::Refused { host } => phrase("fetch-refused", [("host", text(host))]),
            Self::Unreachable { host, reason } => {
                phrase("fetch-unreachable", [("host", text(host)), ("reason", text(reason))])
            }
            Self::Tls { host, reason } => tls_phrase(host, *reason),
            Self::Timeout { url, phase, after } => {
                phrase(timeout_id(*phase), [("url", text(url)), ("seconds", seconds(*after))])
            }
            Self::TooSlow { url } => phrase("fetch-too-slow", [("url", text(url))]),
            Self::Status { url, status, retry_after } => status_phrase(url, *status, *retry_after),
            Self::Gone { url } => phrase("fetch-gone", [("url", text(url))]),
            Self::Held { host, wait } => {
                phrase("fetch-held", [("host", text(host)), ("seconds", seconds(*wait))])
            }
            Self::TooLarge { url, limit } => {
                phrase("fetch-too-large", [("url", text(url)), ("megabytes", megabytes(*limit))])
            }
            Self::RedirectLoop { url } => phrase("fetch-redirect-loop", [("url", text(url))]),
            Self::TooManyRedirects { url, limit } => phrase(
                "fetch-redirect-count",
                [("url", text(url)), ("count", Value::Number(*limit as i64))],
            ),
            Self::RedirectTarget { url } => phrase("fetch-redirect-target", [("url", text(url))]),
            Self::RedirectScheme { url, target } => {
                phrase("fetch-redirect-scheme", [("url", text(url)), ("target", text(target))])
            }
            Self::RedirectPrivate { url, target } => {
                phrase("fetch-redirect-private", [("url", text(url)), ("target", text(target))])
            }
            Self::Cut { url, received } => phrase(
                "fetch-cut",
                [("url", text(url)), ("bytes", Value::Number(*received as i64))],
            ),
            Self::Encoding { url, encoding } => {
                phrase("fetch-encoding", [("url", text(url)), ("encoding", text(encoding))])
            }
            Self::Protocol { url, reason } => {
                phrase("fetch-protocol", [("url", text(url)), ("reason", text(reason))])
            }
            Self::Cancelled => phrase("fetch-cancelled", []),
        }
    }
}

fn timeout_id(phase: Phase) -> &'static str {
    match phase {
        Phase::Connect => "fetch-timeout-connect",
        Phase::FirstByte => "fetch-timeout-first-byte",
        Phase::Idle => "fetch-timeout-idle",
        Phase::Whole => "fetch-timeout-whole",
    }
}

fn tls_phrase(host: &str, reason: TlsReason) -> Phrase {
    let id = match reason {
        TlsReason::Expired => "fetch-tls-expired",
        TlsReason::NotYetValid => "fetch-tls-not-yet-valid",
        TlsReason::WrongName => "fetch-tls-wrong-name",
        TlsReason::UnknownIssuer => "fetch-tls-unknown-issuer",
        TlsReason::Revoked => "fetch-tls-revoked",
        TlsReason::NoAuthorities => "fetch-tls-no-authorities",
        TlsReason::NotTls => "fetch-tls-not-tls",
        TlsReason::OldProtocol => "fetch-tls-old-protocol",
        TlsReason::Handshake => "fetch-tls-handshake",
        TlsReason::Improper => "fetch-tls-improper",
    };
    phrase(id, [("host", text(host))])
}

fn status_phrase(url: &str, status: u16, retry_after: Option<Duration>) -> Phrase {
    if let Some(wait) = retry_after {
        return phrase(
            "fetch-status-wait",
            [("url", text(url)), ("status", code(status)), ("seconds", seconds(wait))],
        );
    }
    let id = match status {
        401 | 403 | 407 => "fetch-status-forbidden",
        404 => "fetch-status-not-found",
        429 => "fetch-status-too-many",
        500..=599 => "fetch-status-server",
        _ => "fetch-status",
    };
    phrase(id, [("url", text(url)), ("status", code(status))])
}

pub(super) fn phrase<const N: usize>(
    id: &'static str,
    arguments: [(&'static str, Value); N],
) -> Phrase {
    arguments.into_iter().fold(Phrase::new(id), |phrase, (name, value)| phrase.with(name, value))
}

/// Text from outside as a value that can stand in a sentence.
pub(super) fn text(raw: &str) -> Value {
    Value::Text(displayable(raw))
}

/// A status code as a value. It is a name, not a quantity: no digit grouping, no plural.
fn code(status: u16) -> Value {
    Value::Text(status.to_string())
}

/// Whole seconds, rounded up so that "wait 0 seconds" is never said.
pub(super) fn seconds(duration: Duration) -> Value {
    Value::Number(duration.as_millis().div_ceil(1000).try_into().unwrap_or(i64::MAX))
}

pub(super) fn megabytes(bytes: usize) -> Value {
    Value::Number((bytes as u64).div_ceil(1 << 20).try_into().unwrap_or(i64::MAX))
}

/// Text without controls and bidi controls, and of bounded length. Error texts are the usual way
/// for the bytes of a server or a file name to reach the terminal.
fn displayable(raw: &str) -> String {
    const LONGEST: usize = 300;
    let mut shown: String = raw
        .chars()
        .take(LONGEST)
        .map(|c| if c.is_control() || is_bidi_control(c) { '\u{FFFD}' } else { c })
        .collect();
    if raw.chars().nth(LONGEST).is_some() {
        shown.push('…');
    }
    shown
}

/// True for explicit embeddings, overrides and isolates, and the line separators that end them (UAX
/// #9 §2).
fn is_bidi_control(c: char) -> bool {
    matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{2028}' | '\u{2029}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_carry_no_control_and_end() {
        let error = FetchError::Protocol {
            url: "http://a.example/\u{1b}]0;x\u{7}".into(),
            reason: "\u{202E}x\u{9b}31m".to_owned() + &"ب".repeat(5000),
        };
        for (_, value) in error.phrase().arguments {
            let Value::Text(shown) = value else { panic!("text expected") };
            assert!(!shown.chars().any(|c| c.is_control() || is_bidi_control(c)), "{shown:?}");
            assert!(shown.chars().count() <= 301);
        }
    }

    #[test]
    fn waits_are_rounded_up() {
        assert_eq!(seconds(Duration::from_millis(1)), Value::Number(1));
        assert_eq!(seconds(Duration::from_secs(120)), Value::Number(120));
    }
}
