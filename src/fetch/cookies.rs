//! Cookies of one request: those the source has, and those that servers set on the way.
//!
//! A server that sends everyone through a page that sets a cookie is satisfied; nothing outlives
//! the request. A cookie goes back to the host and scheme that set it, to nobody else
//! (RFC 6265 §5.3, without its `Domain`).
use reqwest::header::{HeaderMap, HeaderValue, SET_COOKIE};
use url::{Origin, Url};

/// Cookies kept, and the longest one, in bytes (RFC 6265 §6.1 names such limits).
const MAX_COUNT: usize = 50;
const MAX_LEN: usize = 4096;

#[derive(Debug)]
struct Cookie {
    origin: Origin,
    name: String,
    value: String,
}

/// The cookies of one request and its redirects.
#[derive(Debug, Default)]
pub(super) struct Jar(Vec<Cookie>);

impl Jar {
    /// A jar with the cookies of a source at `home`.
    pub(super) fn new(home: &Url, cookies: &[(String, String)]) -> Self {
        let mut jar = Self::default();
        jar.give(home, cookies);
        jar
    }

    /// Adds the cookies of a source for another of its addresses.
    pub(super) fn give(&mut self, place: &Url, cookies: &[(String, String)]) {
        for (name, value) in cookies {
            self.set(place.origin(), name, value);
        }
    }

    /// Keeps the cookies that `url` set; returns `true` if that changed anything.
    pub(super) fn absorb(&mut self, url: &Url, headers: &HeaderMap) -> bool {
        let mut changed = false;
        for line in headers.get_all(SET_COOKIE).iter().filter_map(|value| value.to_str().ok()) {
            let pair = line.split(';').next().unwrap_or_default();
            if let Some((name, value)) = pair.split_once('=') {
                changed |= self.set(url.origin(), name.trim(), value.trim());
            }
        }
        changed
    }

    fn set(&mut self, origin: Origin, name: &str, value: &str) -> bool {
        let known = self.0.iter_mut().find(|known| known.origin == origin && known.name == name);
        if let Some(known) = known {
            let changed = known.value != value;
            value.clone_into(&mut known.value);
            return changed;
        }
        let fits = self.0.len() < MAX_COUNT && name.len() + value.len() <= MAX_LEN;
        if fits && !name.is_empty() {
            self.0.push(Cookie { origin, name: name.to_owned(), value: value.to_owned() });
        }
        fits && !name.is_empty()
    }

    /// The `Cookie` header for `url`.
    pub(super) fn header(&self, url: &Url) -> Option<HeaderValue> {
        let origin = url.origin();
        let ours = self.0.iter().filter(|cookie| cookie.origin == origin);
        let pairs: Vec<_> =
            ours.map(|cookie| format!("{}={}", cookie.name, cookie.value)).collect();
        if pairs.is_empty() {
            return None;
        }
        let mut value = HeaderValue::from_str(&pairs.join("; ")).ok()?;
        value.set_sensitive(true);
        Some(value)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn url(text: &str) -> Url {
        Url::parse(text).unwrap()
    }

    fn setting(lines: &[&'static str]) -> HeaderMap {
        lines.iter().map(|line| (SET_COOKIE, HeaderValue::from_static(line))).collect()
    }

    #[track_caller]
    fn sent(jar: &Jar, to: &str) -> String {
        jar.header(&url(to)).map_or_else(String::new, |value| value.to_str().unwrap().to_owned())
    }

    #[test]
    fn cookies_go_back_to_where_they_came_from() {
        let home = url("https://a.example/feed");
        let mut jar = Jar::new(&home, &[("key".into(), "1".into())]);
        assert!(jar.absorb(&home, &setting(&["seen=yes; Path=/; HttpOnly", "key=2"])));
        assert_eq!(sent(&jar, "https://a.example/other"), "key=2; seen=yes");
        for other in ["http://a.example/", "https://b.example/", "https://a.example:8443/"] {
            assert_eq!(sent(&jar, other), "", "{other}");
        }
        assert!(!jar.absorb(&home, &setting(&["seen=yes"])), "nothing new");
        assert!(!jar.absorb(&home, &setting(&["=x", "nothing"])));
    }

    #[test]
    fn jars_are_bounded() {
        let home = url("https://a.example/");
        let mut jar = Jar::default();
        for number in 0..1000 {
            jar.set(home.origin(), &number.to_string(), "x");
        }
        assert_eq!(jar.0.len(), MAX_COUNT);
        let mut jar = Jar::default();
        assert!(!jar.set(home.origin(), "a", &"x".repeat(MAX_LEN)));
    }
}
