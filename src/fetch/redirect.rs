//! The trail of a request through redirects, and the places it may lead to (RFC 9110 §15.4).
use super::address::{is_public, literal};
use super::{FetchError, FetchOptions};
use crate::news::shown_address;
use std::collections::HashSet;
use url::Url;

/// The hops of one request.
#[derive(Debug)]
pub(super) struct Trail {
    /// The address that the user wrote.
    start: Url,
    current: Url,
    visited: HashSet<Url>,
    hops: usize,
    limit: usize,
    /// True if every hop so far was permanent.
    permanent: bool,
    moved: Option<Url>,
    /// The hop before the current one.
    previous: Option<String>,
}

impl Trail {
    pub(super) fn new(start: Url, options: &FetchOptions) -> Self {
        Self {
            current: start.clone(),
            visited: HashSet::from([start.clone()]),
            hops: 0,
            limit: options.max_redirects,
            permanent: true,
            moved: None,
            previous: None,
            start,
        }
    }

    pub(super) fn current(&self) -> &Url {
        &self.current
    }

    /// The hop that led here, without credentials.
    pub(super) fn previous(&self) -> Option<&str> {
        self.previous.as_deref()
    }

    /// The address to which the source moved for good, without credentials.
    pub(super) fn moved(&self) -> Option<String> {
        self.moved.as_ref().map(shown_address)
    }

    /// True if the current hop is at the place the user wrote. Only there do the source's own
    /// headers and credentials go, and only there is a private address allowed.
    pub(super) fn at_home(&self) -> bool {
        same_place(&self.start, &self.current)
    }

    /// Forgets the places visited: a server that set a cookie may send back to one of them.
    pub(super) fn forget_visits(&mut self) {
        self.visited.clear();
    }

    /// Begins at `target`, as if the address the user wrote had redirected there for good.
    pub(super) fn begin_at(&mut self, target: &str) -> Result<(), FetchError> {
        let target = self.target(Some(target))?;
        // It may lead back to what the user wrote.
        self.visited = HashSet::from([target.clone()]);
        self.go(301, target);
        Ok(())
    }

    /// Takes the `location` of an answer with `status` as the next hop.
    pub(super) fn step(&mut self, status: u16, location: Option<&str>) -> Result<(), FetchError> {
        let target = self.target(location)?;
        if !self.visited.insert(target.clone()) {
            return Err(FetchError::RedirectLoop { url: shown_address(&self.start) });
        }
        self.hops += 1;
        if self.hops > self.limit {
            let url = shown_address(&self.start);
            return Err(FetchError::TooManyRedirects { url, limit: self.limit });
        }
        self.go(status, target);
        Ok(())
    }

    fn go(&mut self, status: u16, target: Url) {
        self.permanent &= matches!(status, 301 | 308);
        if self.permanent {
            self.moved = Some(&target).filter(|target| **target != self.start).cloned();
        }
        self.previous = Some(shown_address(&self.current));
        self.current = target;
    }

    /// The target of `location`, if it is allowed.
    fn target(&self, location: Option<&str>) -> Result<Url, FetchError> {
        let url = shown_address(&self.current);
        let target = location.filter(|location| !location.trim().is_empty());
        let Some(target) = target.and_then(|target| self.current.join(target.trim()).ok()) else {
            return Err(FetchError::RedirectTarget { url });
        };
        let mut target = target;
        if !matches!(target.scheme(), "http" | "https") || target.host().is_none() {
            return Err(FetchError::RedirectScheme { url, target: shown_address(&target) });
        }
        target.set_fragment(None);
        carry_credentials(&self.start, &mut target);
        let inside = literal(&target).is_some_and(|address| !is_public(address));
        if inside && !same_place(&self.start, &target) {
            return Err(FetchError::RedirectPrivate { url, target: shown_address(&target) });
        }
        Ok(target)
    }
}

/// Gives `target` the user's credentials if it is the same place as `home`, else none: a server
/// does not choose credentials.
fn carry_credentials(home: &Url, target: &mut Url) {
    let (name, password) = match same_place(home, target) {
        true => (home.username(), home.password()),
        false => ("", None),
    };
    // Fails only for URLs without a host, which lead nowhere.
    let _ = target.set_username(name);
    let _ = target.set_password(password);
}

/// The address that replaces `written`, which moved to `moved` for good. It keeps the credentials
/// of `written` if it is the place they were written for.
pub fn moved_address(written: &str, moved: &str) -> Option<String> {
    let mut target = Url::parse(moved).ok()?;
    if let Ok(written) = Url::parse(written) {
        carry_credentials(&written, &mut target);
    }
    Some(target.into())
}

/// True for the same scheme, host and port, or for the step from http to https on the usual ports
/// of one host. A different port is a different service, which on a loopback address is another
/// program.
fn same_place(home: &Url, url: &Url) -> bool {
    if home.host() != url.host() {
        return false;
    }
    let (a, b) = (home.port_or_known_default(), url.port_or_known_default());
    (home.scheme() == url.scheme() && a == b)
        || (home.scheme() == "http" && url.scheme() == "https" && a == Some(80) && b == Some(443))
}

/// Host, with the port where it is not the usual one.
pub(super) fn authority(url: &Url) -> String {
    let host = url.host_str().unwrap_or_default();
    url.port().map_or_else(|| host.to_owned(), |port| format!("{host}:{port}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn trail(start: &str) -> Trail {
        Trail::new(Url::parse(start).unwrap(), &FetchOptions::default())
    }

    #[track_caller]
    fn leads(start: &str, location: &str) -> Result<String, FetchError> {
        let mut trail = trail(start);
        trail.step(302, Some(location)).map(|()| trail.current().to_string())
    }

    #[test]
    fn targets_are_checked() {
        const GOOD: &[(&str, &str, &str)] = &[
            ("http://a.example/x", "/y", "http://a.example/y"),
            ("http://a.example/x", "//b.example/y#f", "http://b.example/y"),
            ("https://a.example/x", "http://b.example/", "http://b.example/"),
            ("http://127.0.0.1:81/x", "/y", "http://127.0.0.1:81/y"),
            ("http://192.168.1.2/x", "https://192.168.1.2/x", "https://192.168.1.2/x"),
            ("http://u:p@a.example/x", "/y", "http://u:p@a.example/y"),
            ("http://u:p@a.example/x", "http://b.example/y", "http://b.example/y"),
            ("http://a.example/x", "http://u:p@b.example/y", "http://b.example/y"),
        ];
        for (start, location, target) in GOOD {
            assert_eq!(leads(start, location).as_deref(), Ok(*target), "{start} → {location}");
        }
        const SCHEMES: &[&str] =
            &["file:///etc/passwd", "javascript:alert(1)", "data:,x", "gopher://a.example/"];
        for location in SCHEMES {
            let error = leads("http://a.example/x", location).unwrap_err();
            assert!(matches!(error, FetchError::RedirectScheme { .. }), "{location}: {error}");
        }
        const INSIDE: &[(&str, &str)] = &[
            ("http://a.example/x", "http://127.0.0.1/"),
            ("http://a.example/x", "http://[::1]/"),
            ("http://a.example/x", "http://[::ffff:10.1.2.3]/"),
            ("http://a.example/x", "http://169.254.169.254/latest"),
            ("http://a.example/x", "http://localhost:8080/"),
            ("http://127.0.0.1:81/x", "http://127.0.0.1:82/y"),
            ("http://127.0.0.1:81/x", "http://10.0.0.1/"),
        ];
        for (start, location) in INSIDE {
            let error = leads(start, location).unwrap_err();
            assert!(matches!(error, FetchError::RedirectPrivate { .. }), "{location}: {error}");
        }
        for location in [None, Some(""), Some("http://")] {
            let error = trail("http://a.example/").step(302, location).unwrap_err();
            assert!(matches!(error, FetchError::RedirectTarget { .. }), "{location:?}: {error}");
        }
    }

    #[test]
    fn permanent_moves_count_up_to_the_first_temporary_hop() {
        let mut trail = trail("http://a.example/1");
        assert_eq!(trail.moved(), None);
        trail.step(301, Some("/2")).unwrap();
        trail.step(308, Some("/3")).unwrap();
        trail.step(302, Some("/4")).unwrap();
        trail.step(301, Some("/5")).unwrap();
        assert_eq!(trail.moved().as_deref(), Some("http://a.example/3"));
        assert_eq!(trail.current().path(), "/5");
    }

    #[test]
    fn a_remembered_address_stands_for_a_permanent_hop() {
        let mut trail = trail("http://u:p@a.example/1");
        trail.begin_at("http://a.example/2").unwrap();
        assert!(trail.at_home() && trail.current().password() == Some("p"));
        assert_eq!(trail.moved().as_deref(), Some("http://a.example/2"));
        trail.step(301, Some("http://b.example/3")).unwrap();
        assert!(!trail.at_home() && trail.current().password().is_none());
        assert_eq!(trail.moved().as_deref(), Some("http://b.example/3"));
        trail.step(301, Some("http://a.example/1")).unwrap();
        assert_eq!(trail.moved(), None, "it came back");
        let error = trail.step(301, Some("http://a.example/2")).unwrap_err();
        assert!(matches!(error, FetchError::RedirectLoop { .. }), "{error}");
        let error = trail.begin_at("http://127.0.0.1/").unwrap_err();
        assert!(matches!(error, FetchError::RedirectPrivate { .. }), "{error}");
    }

    #[test]
    fn credentials_move_within_their_place() {
        for (written, moved, expected) in [
            ("http://u:p@a.example/1", "http://a.example/2", "http://u:p@a.example/2"),
            ("http://u:p@a.example/1", "https://a.example/1", "https://u:p@a.example/1"),
            ("http://u:p@a.example/1", "http://b.example/1", "http://b.example/1"),
            ("https://u:p@a.example/1", "http://a.example/1", "http://a.example/1"),
            ("http://a.example/1", "http://a.example/2", "http://a.example/2"),
        ] {
            assert_eq!(moved_address(written, moved).as_deref(), Some(expected), "{moved}");
        }
    }

    #[test]
    fn circles_and_long_trails_end() {
        let mut circle = trail("http://a.example/1");
        circle.step(301, Some("/2")).unwrap();
        let error = circle.step(301, Some("/1")).unwrap_err();
        assert_eq!(error, FetchError::RedirectLoop { url: "http://a.example/1".into() });

        let mut long = trail("http://a.example/");
        for hop in 0..10 {
            long.step(302, Some(&format!("/{hop}"))).unwrap();
        }
        let error = long.step(302, Some("/last")).unwrap_err();
        assert!(matches!(error, FetchError::TooManyRedirects { limit: 10, .. }), "{error}");
    }
}
