//! Public addresses, and a resolver that gives no others.
//!
//! A server outside must not make this program ask one inside: redirects go through a client whose
//! name lookup refuses private addresses (the check is on the address that is then connected to,
//! so a name that changes its address between check and use gains nothing).
use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use std::collections::HashSet;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use std::sync::Arc;
use url::{Host, Url};

/// A name lookup that is refused because of where the name leads.
#[derive(Debug, thiserror::Error)]
#[error("{0} has a private address")]
pub(super) struct PrivateAddress(String);

/// A name lookup that found nothing.
#[derive(Debug, thiserror::Error)]
#[error("{0} was not found")]
pub(super) struct NameNotFound(pub(super) String);

/// Looks up names with the system's resolver.
#[derive(Debug)]
pub(super) struct Lookup {
    /// Gives public addresses only.
    pub(super) guarded: bool,
    /// Names of proxies. The user chose them, so they are never refused.
    pub(super) proxies: Arc<HashSet<String>>,
}

impl Resolve for Lookup {
    fn resolve(&self, name: Name) -> Resolving {
        let guarded = self.guarded && !self.proxies.contains(&name.as_str().to_ascii_lowercase());
        Box::pin(async move {
            let host = name.as_str().to_owned();
            let found = tokio::net::lookup_host((host.as_str(), 0))
                .await
                .map_err(|_| NameNotFound(host.clone()))?;
            let all: Vec<_> = found.collect();
            if all.is_empty() {
                return Err(NameNotFound(host).into());
            }
            if guarded && all.iter().any(|address| !is_public(address.ip())) {
                return Err(PrivateAddress(host).into());
            }
            Ok(Box::new(all.into_iter()) as Addrs)
        })
    }
}

/// True if the name in `url` is that of a private address; false for a name that is not found.
pub(super) async fn leads_inside(url: &Url) -> bool {
    let Some(Host::Domain(name)) = url.host() else { return false };
    match tokio::net::lookup_host((name, 0)).await {
        Ok(mut found) => found.any(|address| !is_public(address.ip())),
        Err(_) => false,
    }
}

/// The address a URL states literally, or the one that `localhost` means everywhere.
pub(super) fn literal(url: &Url) -> Option<IpAddr> {
    match url.host()? {
        Host::Ipv4(address) => Some(address.into()),
        Host::Ipv6(address) => Some(address.into()),
        // RFC 6761 §6.3
        Host::Domain(name) => {
            let name = name.trim_end_matches('.');
            let local = name.eq_ignore_ascii_case("localhost") || name.ends_with(".localhost");
            local.then_some(Ipv4Addr::LOCALHOST.into())
        }
    }
}

/// True if this address is reachable from everywhere, and so is no secret of this machine or
/// network.
pub(super) fn is_public(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(address) => is_public_v4(address),
        IpAddr::V6(address) => is_public_v6(address),
    }
}

/// True outside the special blocks of RFC 6890.
fn is_public_v4(address: Ipv4Addr) -> bool {
    let [a, b, c, _] = address.octets();
    !(address.is_private()
        || address.is_loopback()
        || address.is_link_local()
        || address.is_multicast()
        || a == 0
        || a >= 240
        || (a == 100 && (b & 0xC0) == 64)
        || (a == 192 && b == 0 && c == 0)
        || (a == 198 && (b & 0xFE) == 18))
}

fn is_public_v6(address: Ipv6Addr) -> bool {
    if let Some(inner) = embedded_v4(address) {
        return is_public_v4(inner);
    }
    !(address.is_loopback()
        || address.is_unspecified()
        || address.is_multicast()
        || address.is_unique_local()
        || address.is_unicast_link_local()
        // fec0::/10, site-local (RFC 3879), still routed in places
        || (address.segments()[0] & 0xFFC0) == 0xFEC0)
}

/// The IPv4 address inside a mapped (RFC 4291), 6to4 (RFC 3056) or NAT64 (RFC 6052, 8215) one.
fn embedded_v4(address: Ipv6Addr) -> Option<Ipv4Addr> {
    let pair = |high: u16, low: u16| {
        let ([a, b], [c, d]) = (high.to_be_bytes(), low.to_be_bytes());
        Ipv4Addr::new(a, b, c, d)
    };
    match address.segments() {
        [0, 0, 0, 0, 0, 0xFFFF, high, low] => Some(pair(high, low)),
        // ::/96, IPv4-compatible; `::1` and `::` are judged as IPv6
        [0, 0, 0, 0, 0, 0, high, low] if high != 0 => Some(pair(high, low)),
        [0x2002, high, low, ..] => Some(pair(high, low)),
        [0x0064, 0xFF9B, 0 | 1, .., high, low] => Some(pair(high, low)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::str::FromStr;

    #[test]
    fn special_blocks_are_not_public() {
        const PRIVATE: &[&str] = &[
            "127.0.0.1",
            "127.9.9.9",
            "10.0.0.1",
            "172.16.0.1",
            "172.31.255.255",
            "192.168.1.1",
            "169.254.169.254",
            "100.64.0.1",
            "0.0.0.0",
            "255.255.255.255",
            "224.0.0.1",
            "198.18.0.1",
            "192.0.0.8",
            "::1",
            "::",
            "fe80::1",
            "fc00::1",
            "fdff::1",
            "fec0::1",
            "ff02::1",
            "::ffff:127.0.0.1",
            "::ffff:10.0.0.1",
            "::127.0.0.1",
            "2002:7f00:1::",
            "64:ff9b::7f00:1",
            "64:ff9b:1::a00:1",
        ];
        const PUBLIC: &[&str] = &[
            "1.1.1.1",
            "172.15.0.1",
            "172.32.0.1",
            "100.63.0.1",
            "100.128.0.1",
            "198.20.0.1",
            "2606:4700::1111",
            "::ffff:8.8.8.8",
            "64:ff9b::808:808",
            "2002:808:808::",
        ];
        for address in PRIVATE {
            assert!(!is_public(IpAddr::from_str(address).unwrap()), "{address}");
        }
        for address in PUBLIC {
            assert!(is_public(IpAddr::from_str(address).unwrap()), "{address}");
        }
    }

    #[test]
    fn spellings_of_loopback_are_seen() {
        // The URL Standard folds all of these into 127.0.0.1.
        for url in ["http://127.1/", "http://0x7f.1/", "http://2130706433/", "http://LOCALHOST./"] {
            let address = literal(&Url::parse(url).unwrap());
            assert_eq!(address, Some(Ipv4Addr::LOCALHOST.into()), "{url}");
        }
        assert_eq!(literal(&Url::parse("http://news.example/").unwrap()), None);
    }

    #[tokio::test]
    async fn names_of_private_addresses_lead_inside() {
        for (url, inside) in [
            ("http://localhost/", true),
            // RFC 6761 §6.4: never found.
            ("http://feeds.invalid/", false),
            ("http://8.8.8.8/", false),
        ] {
            assert_eq!(leads_inside(&Url::parse(url).unwrap()).await, inside, "{url}");
        }
    }

    #[tokio::test]
    async fn the_guard_refuses_names_of_private_addresses() {
        let lookup = |guarded, proxies: &[&str]| {
            let proxies = Arc::new(proxies.iter().map(|name| (*name).to_owned()).collect());
            Lookup { guarded, proxies }.resolve(Name::from_str("localhost").unwrap())
        };
        assert!(lookup(false, &[]).await.is_ok());
        let refused = lookup(true, &[]).await.err().unwrap();
        assert!(refused.is::<PrivateAddress>(), "{refused}");
        assert!(lookup(true, &["localhost"]).await.is_ok());
    }
}
