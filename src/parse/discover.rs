//! The feeds that a web page names.
use super::dom::{Dom, ROOT};
use super::{clean, link};
use std::collections::HashSet;
use url::Url;

/// The most feeds of one page.
const MAX_FEEDS: usize = 50;

/// A feed that a page names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FeedLink {
    pub url: String,
    /// The feed's title on the page.
    pub title: Option<String>,
}

/// Types of feeds in `link rel="alternate"`.
const TYPES: &[&str] = &[
    "application/rss+xml",
    "application/atom+xml",
    "application/feed+json",
    "application/rdf+xml",
    "application/x.atom+xml",
    "application/xml",
    "text/xml",
    "text/rss+xml",
    "application/json",
];

/// The feeds that the head of a page states, in its order. If it states none, the links that look
/// like feeds.
pub(super) fn feeds(source: &str, address: Option<&Url>) -> Vec<FeedLink> {
    let dom = Dom::parse(source);
    let base = dom
        .descendants(ROOT)
        .find(|&id| dom.tag(id) == "base")
        .and_then(|id| link::absolute(dom.attribute(id, "href")?, address))
        .and_then(|base| Url::parse(&base).ok());
    let base = base.as_ref().or(address);
    let mut found = Found { base, seen: HashSet::new(), feeds: Vec::new() };
    for id in dom.descendants(ROOT).filter(|&id| dom.tag(id) == "link") {
        let rel = dom.attribute(id, "rel").unwrap_or_default().to_ascii_lowercase();
        let kind = dom.attribute(id, "type").unwrap_or_default().to_ascii_lowercase();
        let kind = kind.split(';').next().unwrap_or_default().trim();
        let mut words = rel.split_ascii_whitespace();
        // `rel="feed"` was proposed for HTML5 and is written here and there.
        let states = words.any(|word| word == "feed" || word == "alternate");
        if states && (TYPES.contains(&kind) || rel.contains("feed")) && !is_api(kind, &dom, id) {
            let title = dom.attribute(id, "title").map(clean::line);
            found.add(dom.attribute(id, "href"), title);
        }
    }
    if found.feeds.is_empty() {
        for id in dom.descendants(ROOT).filter(|&id| dom.tag(id) == "a") {
            let href = dom.attribute(id, "href").unwrap_or_default();
            if looks_like_feed(href) {
                found.add(Some(href), Some(clean::line(&dom.text(id))));
            }
        }
    }
    found.feeds
}

struct Found<'a> {
    base: Option<&'a Url>,
    seen: HashSet<String>,
    feeds: Vec<FeedLink>,
}

impl Found<'_> {
    fn add(&mut self, href: Option<&str>, title: Option<String>) {
        let url = href.and_then(|href| link::absolute(href, self.base));
        let url = url.filter(|url| url.starts_with("http://") || url.starts_with("https://"));
        let Some(url) = url.filter(|_| self.feeds.len() < MAX_FEEDS) else { return };
        if self.seen.insert(url.clone()) {
            self.feeds.push(FeedLink { url, title: title.filter(|title| !title.is_empty()) });
        }
    }
}

/// True for a program interface of a content system, which pages state in the same way as a feed.
fn is_api(kind: &str, dom: &Dom, id: super::dom::NodeId) -> bool {
    let href = dom.attribute(id, "href").unwrap_or_default();
    kind == "application/json" && !href.contains("feed")
        || href.contains("/wp-json/")
        || href.contains("oembed")
}

/// True if the last part of the path of an address is a usual name of feeds.
pub fn looks_like_feed(href: &str) -> bool {
    let path = href.split(['?', '#']).next().unwrap_or_default().to_ascii_lowercase();
    let last = path.trim_end_matches('/').rsplit('/').next().unwrap_or_default();
    matches!(last, "feed" | "rss" | "atom" | "rdf" | "feeds")
        || [".rss", ".atom", ".rdf"].iter().any(|end| last.ends_with(end))
        || (last.ends_with(".xml")
            && ["rss", "feed", "atom", "index"].iter().any(|word| last.contains(word)))
        || last == "feed.json"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(page: &str, expected: &[(&str, Option<&str>)]) {
        let address = Url::parse("https://a.example/news/page.html").unwrap();
        let found = feeds(page, Some(&address));
        let found: Vec<_> =
            found.iter().map(|feed| (feed.url.as_str(), feed.title.as_deref())).collect();
        assert_eq!(found, expected, "{page}");
    }

    #[test]
    fn the_head_states_feeds() {
        check(
            "<html><head>\
             <link rel=alternate type='application/rss+xml' title=' كل\nالأخبار ' href='/feed/'>\
             <link rel='ALTERNATE nofollow' type='Application/Atom+XML; charset=utf-8' href='atom.xml'>\
             <link rel=alternate type='application/feed+json' href='//cdn.example/feed.json'>\
             <link rel=alternate type='application/rss+xml' href='https://a.example/feed/'>\
             <link rel=alternate hreflang=en href='/en/'>\
             <link rel=alternate type='application/json' href='/wp-json/wp/v2/posts/1'>\
             <link rel=stylesheet type='text/css' href='/feed.css'>\
             <link rel=alternate type='application/rss+xml' href='javascript:alert(1)'>\
             </head><body><a href='/other.rss'>x</a></body></html>",
            &[
                ("https://a.example/feed/", Some("كل الأخبار")),
                ("https://a.example/news/atom.xml", None),
                ("https://cdn.example/feed.json", None),
            ],
        );
        check(
            "<base href='https://b.example/x/'><link rel=feed href=y>",
            &[("https://b.example/x/y", None)],
        );
    }

    #[test]
    fn links_that_look_like_feeds_are_the_second_choice() {
        check(
            "<html><body><a href='/rss/'>خلاصة</a><a href='/sport/rss.xml'>رياضة</a>\
             <a href='/feedback'>x</a><a href='/sitemap.xml'>y</a><a href='/rss/'>again</a></body>",
            &[
                ("https://a.example/rss/", Some("خلاصة")),
                ("https://a.example/sport/rss.xml", Some("رياضة")),
            ],
        );
        check("<html><body>nothing</body></html>", &[]);
    }

    #[test]
    fn pages_cannot_name_without_end() {
        let links: String = (0..1000)
            .map(|n| format!("<link rel=alternate type='application/rss+xml' href='/{n}'>"))
            .collect();
        assert_eq!(feeds(&links, Url::parse("https://a.example/").ok().as_ref()).len(), MAX_FEEDS);
    }
}
