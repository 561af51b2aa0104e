//! The addresses of other programs' lists, and the titles that are nothing but addresses.
use crate::news::{BadUrl, feed_url, shown_address};
use crate::parse::{looks_like_feed, resolve_references};
use url::Url;

/// The times that references inside references are resolved.
const ESCAPED: usize = 3;

/// The reason why an address gives no feed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Unusable {
    Bad(BadUrl),
    /// It is a command.
    Command,
    /// Its end is missing.
    Cut,
}

/// The address of a feed; one without a scheme is on the web.
pub(super) fn address(url: &str) -> Result<String, Unusable> {
    let url = without_feed_scheme(url);
    // A path is no address, whatever stands in front of it.
    let is_host = url.strip_prefix("//").unwrap_or(&url).starts_with(char::is_alphanumeric);
    match whole_address(&url) {
        Err(Unusable::Bad(BadUrl::NoScheme { with })) if is_host => whole_address(&with),
        result => result,
    }
}

/// The address of a feed, which has its scheme.
pub(super) fn whole_address(url: &str) -> Result<String, Unusable> {
    if is_command(url) {
        return Err(Unusable::Command);
    }
    if is_cut(url) {
        return Err(Unusable::Cut);
    }
    feed_url(url).map_err(Unusable::Bad)
}

/// True for the ways in which readers write that a program makes the feed, or changes it: `exec:` and
/// `filter:` of newsboat, `|` of Liferea.
pub(super) fn is_command(url: &str) -> bool {
    let url = url.trim_start();
    let has = |scheme: &str| {
        url.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme))
    };
    url.starts_with('|') || has("exec:") || has("filter:")
}

/// True if an address was shortened for display, or ends before its host does.
fn is_cut(url: &str) -> bool {
    if url.ends_with('…') || url.ends_with("...") {
        return true;
    }
    let lower = url.to_ascii_lowercase();
    let Some((scheme, rest)) = lower.split_once(':') else { return false };
    let host = rest.trim_start_matches('/');
    "https".starts_with(scheme)
        && scheme.len() > 3
        && matches!(host, "" | "w" | "ww" | "www" | "www.")
}

/// An address without the `feed:` in front of it, which is a habit of old browsers and not a scheme
/// of its own.
fn without_feed_scheme(url: &str) -> String {
    let url = url.trim();
    let rest = url.get(..5).filter(|start| start.eq_ignore_ascii_case("feed:"));
    match rest.and_then(|start| url.get(start.len()..)) {
        Some(rest) if rest.starts_with("//") => format!("http:{rest}"),
        Some(rest) => rest.to_owned(),
        None => url.to_owned(),
    }
}

/// True if an address is likely that of a feed, by its path or its host.
pub(super) fn may_be_feed(url: &str) -> bool {
    let Ok(url) = address(url) else { return false };
    let Ok(url) = Url::parse(&url) else { return false };
    let host = url.host_str().and_then(|host| host.split('.').next());
    let asks = url.query_pairs().any(|(key, value)| {
        let value = value.to_ascii_lowercase();
        matches!(&*key, "feed" | "format")
            && ["rss", "atom", "rdf", "feed"].iter().any(|kind| value.starts_with(kind))
    });
    asks || looks_like_feed(url.path()) || matches!(host, Some("feeds" | "feed" | "rss"))
}

/// True if an address is that of a list of feeds, by its path.
pub(super) fn is_list(url: &str) -> bool {
    let path = url.split(['?', '#']).next().unwrap_or_default().trim_end();
    path.get(path.len().saturating_sub(5)..).is_some_and(|end| end.eq_ignore_ascii_case(".opml"))
}

/// True if a title says no more than one of these addresses does: with or without scheme, `www.` and
/// the last slash, escaped or not.
pub(super) fn is_address<'a>(title: &str, urls: impl IntoIterator<Item = &'a str>) -> bool {
    let title = core(title);
    !title.is_empty() && urls.into_iter().any(|url| core(url) == title)
}

/// The part of an address that all ways of writing it have in common.
fn core(text: &str) -> String {
    let mut text = text.trim().to_owned();
    for _ in 0..ESCAPED {
        let resolved = resolve_references(&text);
        if resolved == text {
            break;
        }
        text = resolved;
    }
    let url = address(&text).ok().and_then(|url| Url::parse(&url).ok());
    let text = url.as_ref().map_or(text, shown_address).to_ascii_lowercase();
    let rest = text.split_once("://").map_or(text.as_str(), |(_, rest)| rest);
    let rest = rest.strip_prefix("www.").unwrap_or(rest);
    rest.trim_end_matches(['/', '#', '?']).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn titles_that_are_addresses() {
        let url = "https://www.d.example/f?a=1&b=خ";
        for title in [
            url,
            "http://d.example/f?a=1&b=خ",
            "d.example/f?a=1&amp;b=خ",
            "d.example/f?a=1&#38;b=%D8%AE",
            "feed://D.example/f?a=1&amp;amp;b=%d8%ae",
            "https://me:secret@www.d.example/f?a=1&b=خ",
            " //d.example/f?a=1&b=خ/ ",
        ] {
            assert!(is_address(title, ["https://e.example/", url]), "{title}");
        }
        for title in
            ["", "d.example", "D", "https://d.example/", "https://d.example/f?a=1&b=x", "/"]
        {
            assert!(!is_address(title, [url]), "{title}");
        }
        assert!(is_address("d.example", ["https://d.example/"]));
        assert!(is_address("HTTP://xn--mgbh0fb.com", ["https://مثال.com/"]));
    }

    #[test]
    fn addresses_that_may_be_feeds() {
        for url in [
            "https://a.example/rss.xml",
            "a.example/feed/",
            "https://feeds.a.example/news",
            "https://a.example/?feed=rss2",
            "https://a.example/index.php?format=feed&type=rss",
            "https://a.example/x.atom",
        ] {
            assert!(may_be_feed(url), "{url}");
        }
        for url in [
            "https://a.example/",
            "https://a.example/list.opml",
            "https://a.example/?feed=no",
            "https://newsfeeds.example/about",
            "file:///rss.xml",
            "exec:rss",
        ] {
            assert!(!may_be_feed(url), "{url}");
        }
    }

    #[test]
    fn addresses_that_give_no_feed() {
        let scheme = |found: &str| Unusable::Bad(BadUrl::Scheme { found: found.into() });
        for (url, expected) in [
            ("https://", Unusable::Cut),
            ("http:", Unusable::Cut),
            ("http://www.", Unusable::Cut),
            ("https://ww", Unusable::Cut),
            ("https://a.example/a/very/lo…", Unusable::Cut),
            ("a.example/a/very/lo...", Unusable::Cut),
            ("|curl https://a.example/", Unusable::Command),
            ("EXEC:~/bin/x", Unusable::Command),
            ("filter:sort:https://a.example/", Unusable::Command),
            ("feed:exec:ls", Unusable::Command),
            ("file:///etc/passwd", scheme("file")),
            ("javascript:alert(1)", scheme("javascript")),
            ("data:text/xml,x", scheme("data")),
            ("/etc/passwd", Unusable::Bad(BadUrl::Malformed)),
            ("ht", Unusable::Bad(BadUrl::Malformed)),
        ] {
            assert_eq!(address(url), Err(expected), "{url}");
        }
        assert_eq!(address("FEED:https://a.example/"), Ok("https://a.example/".into()));
        assert_eq!(address("feed://a.example/x"), Ok("http://a.example/x".into()));
        assert_eq!(address("http://nas/rss"), Ok("http://nas/rss".into()));
    }
}
