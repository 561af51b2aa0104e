//! The address of a page as a name: without what differs between two ways to one page.
use url::Url;

/// The host of an address without `www.`.
pub(super) fn host(url: &Url) -> Option<&str> {
    let host = url.host_str()?;
    Some(host.strip_prefix("www.").unwrap_or(host))
}

/// A link without what changes from one copy to the next: scheme, trailing slash, campaign
/// parameters. The fragment stays, since change logs tell their entries apart by it.
pub(super) fn canonical(link: &str) -> String {
    Url::parse(link).map_or_else(|_| link.to_owned(), |url| page(link, &url))
}

/// As [`canonical`], of a link that is parsed already.
pub(super) fn page(link: &str, url: &Url) -> String {
    let Some(host) = host(url) else { return link.to_owned() };
    let mut name = host.to_owned();
    if let Some(port) = url.port() {
        name.push_str(&format!(":{port}"));
    }
    name.push_str(url.path().trim_end_matches('/'));
    let pairs = url.query_pairs().filter(|(parameter, _)| !is_campaign(parameter));
    for (index, (parameter, value)) in pairs.enumerate() {
        name.push(if index == 0 { '?' } else { '&' });
        name.push_str(&format!("{parameter}={value}"));
    }
    if let Some(fragment) = url.fragment() {
        name.push_str(&format!("#{fragment}"));
    }
    name
}

/// Tells the name of one page, as [`canonical`] gives it, from that of a whole site.
pub(super) fn is_page(name: &str) -> bool {
    name.contains(['/', '?', '#'])
}

/// A name as [`canonical`] gives it without the session of a visitor: `?sid=`, `;jsessionid=`, `/(S(…))/`.
/// Some sites number their articles in such a parameter, so that this name alone identifies nothing.
pub(super) fn without_session(name: &str) -> String {
    let (rest, fragment) = match name.split_once('#') {
        Some((rest, fragment)) => (rest, Some(fragment)),
        None => (name, None),
    };
    let (path, query) = match rest.split_once('?') {
        Some((path, query)) => (path, Some(query)),
        None => (rest, None),
    };
    let segments = path.split('/').filter(|segment| !is_session_segment(segment));
    let segments: Vec<String> = segments.map(without_parameters).collect();
    let mut name = segments.join("/");
    let pairs = query.into_iter().flat_map(|query| query.split('&'));
    let pairs = pairs.filter(|pair| !is_session(pair.split('=').next().unwrap_or_default()));
    for (index, pair) in pairs.enumerate() {
        name.push(if index == 0 { '?' } else { '&' });
        name.push_str(pair);
    }
    if let Some(fragment) = fragment {
        name.push('#');
        name.push_str(fragment);
    }
    name
}

/// A segment of a path without parameters (RFC 3986 §3.3) that name a session.
fn without_parameters(segment: &str) -> String {
    let mut parts = segment.split(';');
    let mut kept = parts.next().unwrap_or_default().to_owned();
    for part in parts.filter(|part| !is_session(part.split('=').next().unwrap_or_default())) {
        kept.push(';');
        kept.push_str(part);
    }
    kept
}

/// ASP.NET without cookies puts the session into the path.
fn is_session_segment(segment: &str) -> bool {
    let opening = segment.get(..3);
    opening.is_some_and(|opening| opening.eq_ignore_ascii_case("(S(")) && segment.ends_with("))")
}

fn is_session(parameter: &str) -> bool {
    const NAMES: &[&str] = &[
        "sid",
        "jsessionid",
        "phpsessid",
        "sessionid",
        "session_id",
        "session-id",
        "session",
        "sessid",
        "sess",
        "cfid",
        "cftoken",
        "zenid",
        "oscsid",
        "xtcsid",
    ];
    let parameter = parameter.to_ascii_lowercase();
    NAMES.contains(&parameter.as_str()) || parameter.starts_with("aspsessionid")
}

fn is_campaign(parameter: &str) -> bool {
    parameter.starts_with("utm_") || matches!(parameter, "fbclid" | "gclid" | "mc_cid" | "mc_eid")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_that_are_one() {
        for (one, other) in [
            ("http://Example.org/a/", "https://www.example.org/a"),
            ("https://example.org/a?utm_source=x&id=3&fbclid=y", "https://example.org/a?id=3"),
            ("https://example.org:443/a", "https://example.org/a"),
            ("https://example.org/%D8%A3", "https://example.org/أ"),
        ] {
            assert_eq!(canonical(one), canonical(other));
        }
        for (one, other) in [
            ("https://example.org/a?id=3", "https://example.org/a?id=4"),
            ("https://example.org/log#1", "https://example.org/log#2"),
            ("https://example.org:8080/a", "https://example.org/a"),
            ("https://example.org/a?sid=1", "https://example.org/a?sid=2"),
            ("notes/a.txt", "notes/b.txt"),
        ] {
            assert_ne!(canonical(one), canonical(other));
        }
    }

    #[test]
    fn a_session_is_left_out() {
        for (link, expected) in [
            ("https://e.org/w?id=12&sid=1001", "e.org/w?id=12"),
            ("https://e.org/w?SID=1001&id=12#x", "e.org/w?id=12#x"),
            ("https://e.org/w;jsessionid=1001?id=12", "e.org/w?id=12"),
            ("https://e.org/a;v=2;JSESSIONID=1/b", "e.org/a;v=2/b"),
            ("https://e.org/?PHPSESSID=ab12", "e.org"),
            ("https://e.org/(S(lit3py55t21z5v55))/a", "e.org/a"),
            ("https://e.org/a?ASPSESSIONIDQA=X&b=1", "e.org/a?b=1"),
            ("https://e.org/a?side=1&inside=2", "e.org/a?side=1&inside=2"),
            ("notes/a.txt", "notes/a.txt"),
        ] {
            assert_eq!(without_session(&canonical(link)), expected, "{link}");
        }
    }
}
