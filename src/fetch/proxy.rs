//! The proxy that a request goes through, so that its errors are not blamed on a server.
//!
//! The HTTP library decides itself by the same settings and variables; what is found here names it.
use super::FetchError;
use crate::news::{Proxy, shown_address, shown_url};
use std::collections::HashSet;
use url::{Host, Url};

/// The proxies of one client.
#[derive(Debug)]
pub(super) struct Proxies {
    /// Scheme of the request and proxy: the first rule that fits is used; an empty scheme fits all.
    rules: Vec<(&'static str, Url)>,
    /// Hosts that are asked without a proxy.
    exempt: Vec<String>,
}

impl Proxies {
    /// The proxies of the configuration, else of the environment.
    pub(super) fn new(configured: Option<&Proxy>) -> Self {
        match configured {
            Some(Proxy::None) => Self { rules: Vec::new(), exempt: Vec::new() },
            Some(Proxy::Url(url)) => {
                let rules = address(url).map(|url| ("", url)).into_iter().collect();
                Self { rules, exempt: Vec::new() }
            }
            None => Self::of_environment(|name| std::env::var(name).ok()),
        }
    }

    fn of_environment(variable: impl Fn(&str) -> Option<String>) -> Self {
        let read = |name: &str| variable(&name.to_ascii_uppercase()).or_else(|| variable(name));
        let schemes = [("http", "http_proxy"), ("https", "https_proxy"), ("", "all_proxy")];
        let rules = schemes
            .into_iter()
            .filter_map(|(scheme, name)| Some((scheme, address(&read(name)?)?)))
            .collect();
        let exempt = read("no_proxy").unwrap_or_default();
        let exempt = exempt.split(',').map(|name| name.trim().to_ascii_lowercase());
        Self { rules, exempt: exempt.filter(|name| !name.is_empty()).collect() }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.rules.is_empty()
    }

    /// Names of the proxies in lower case; the guard must let them be looked up.
    pub(super) fn names(&self) -> HashSet<String> {
        let names = self.rules.iter().filter_map(|(_, proxy)| proxy.host_str());
        names.map(str::to_ascii_lowercase).collect()
    }

    /// The proxy that `url` is asked through.
    pub(super) fn of(&self, url: &Url) -> Option<&Url> {
        let fits = |scheme: &str| scheme.is_empty() || scheme == url.scheme();
        let (_, proxy) = self.rules.iter().find(|(scheme, _)| fits(scheme))?;
        let exempt =
            url.host().is_some_and(|host| self.exempt.iter().any(|own| covers(own, &host)));
        (!exempt).then_some(proxy)
    }
}

/// True if an entry of `no_proxy` covers `host`: the host itself, and for a name also all names
/// below it.
fn covers(entry: &str, host: &Host<&str>) -> bool {
    let name = entry.trim_start_matches('.');
    match host {
        _ if entry == "*" => true,
        Host::Domain(host) => {
            host.strip_suffix(name).is_some_and(|front| front.is_empty() || front.ends_with('.'))
        }
        Host::Ipv4(address) => address.to_string() == entry,
        Host::Ipv6(address) => address.to_string() == entry,
    }
}

/// The URL of a proxy as users write it, often without a scheme.
fn address(text: &str) -> Option<Url> {
    let has_host = |url: &Url| url.has_host();
    let url = Url::parse(text).ok().filter(has_host);
    url.or_else(|| Url::parse(&format!("http://{text}")).ok().filter(has_host))
}

/// A proxy in the type of the HTTP library.
pub(super) fn parse(proxy: &str) -> Result<reqwest::Proxy, FetchError> {
    let error = || match Url::parse(proxy) {
        Ok(_) => FetchError::Proxy { proxy: shown_url(proxy).into_owned() },
        // Where the password is cannot be told.
        Err(_) => FetchError::Proxy { proxy: "…".to_owned() },
    };
    reqwest::Proxy::all(proxy).map_err(|_| error())
}

/// The name of a proxy in messages.
pub(super) fn name(proxy: &Url) -> String {
    shown_address(proxy).trim_end_matches('/').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_environment_says_who_is_asked_through_whom() {
        let proxies = Proxies::of_environment(|name| {
            let value = match name {
                "http_proxy" => "http://u:p@plain.example:3128",
                "ALL_PROXY" => "socks5h://all.example",
                "no_proxy" => "localhost, .own.example,10.0.0.1",
                _ => return None,
            };
            Some(value.to_owned())
        });
        for (url, expected) in [
            ("http://a.example/", Some("http://plain.example:3128")),
            ("https://a.example/", Some("socks5h://all.example")),
            ("http://own.example/", None),
            ("http://feeds.own.example/", None),
            ("http://disown.example/", Some("http://plain.example:3128")),
            ("http://10.0.0.1/", None),
            ("https://localhost:8443/", None),
        ] {
            let found = proxies.of(&Url::parse(url).unwrap()).map(name);
            assert_eq!(found.as_deref(), expected, "{url}");
        }
        let names = ["plain.example", "all.example"].map(str::to_owned);
        assert_eq!(proxies.names(), HashSet::from(names));
    }

    #[test]
    fn what_is_configured_holds() {
        let url = Url::parse("http://a.example/").unwrap();
        let own = Proxies::new(Some(&Proxy::Url("http://p.example:1".into())));
        assert_eq!(own.of(&url).map(name).as_deref(), Some("http://p.example:1"));
        assert!(Proxies::new(Some(&Proxy::None)).is_empty());
    }
}
