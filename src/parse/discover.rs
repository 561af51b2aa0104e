//! The feeds that a web page names, in its head, in the header `Link` of its answer, or by links.
//!
//! Many sites name the feed of their comments, too, some of them first. A reader wants the articles, so
//! feeds of comments come last; for the rest the order of the page stays.
use super::dom::{Dom, ROOT};
use super::link_header::{self, HeaderLink};
use super::{clean, comments, link};
use std::collections::HashSet;
use url::Url;

/// The most feeds of one page.
const MAX_FEEDS: usize = 50;

/// The most feeds of one page that are put in order.
const MAX_NAMED: usize = 2000;

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

/// The feeds that the head of a page and the header of its answer state, those of comments last. If
/// they state none, the links that look like feeds.
pub(super) fn feeds(source: &str, address: Option<&Url>, headers: &[String]) -> Vec<FeedLink> {
    let dom = Dom::parse(source);
    let base = dom
        .descendants(ROOT)
        .find(|&id| dom.tag(id) == "base")
        .and_then(|id| link::absolute(dom.attribute(id, "href")?, address))
        .and_then(|base| Url::parse(&base).ok());
    let base = base.as_ref().or(address);
    let mut found = Found::default();
    for id in dom.descendants(ROOT).filter(|&id| dom.tag(id) == "link") {
        let attribute = |name| dom.attribute(id, name).unwrap_or_default();
        let kind = attribute("type").to_ascii_lowercase();
        let kind = kind.split(';').next().unwrap_or_default().trim();
        if states_feed(&attribute("rel").to_ascii_lowercase(), kind, attribute("href")) {
            let title = dom.attribute(id, "title").map(clean::line);
            found.add(dom.attribute(id, "href"), base, title);
        }
    }
    found.add_stated(headers, address);
    if found.feeds.is_empty() {
        for id in dom.descendants(ROOT).filter(|&id| dom.tag(id) == "a") {
            let href = dom.attribute(id, "href").unwrap_or_default();
            if looks_like_feed(href) {
                found.add(Some(href), base, Some(clean::line(&dom.text(id))));
            }
        }
    }
    found.finish()
}

/// The feeds that the header of an answer states, those of comments last.
pub(super) fn stated_feeds(headers: &[String], address: Option<&Url>) -> Vec<FeedLink> {
    let mut found = Found::default();
    found.add_stated(headers, address);
    found.finish()
}

/// True if a link of this relation, type and address states a feed of the page it belongs to.
fn states_feed(rel: &str, kind: &str, href: &str) -> bool {
    // `rel="feed"` was proposed for HTML5 and is written here and there.
    let states = rel.split_ascii_whitespace().any(|word| word == "feed" || word == "alternate");
    states && (TYPES.contains(&kind) || rel.contains("feed")) && !is_api(kind, href)
}

#[derive(Default)]
struct Found {
    seen: HashSet<String>,
    feeds: Vec<FeedLink>,
}

impl Found {
    fn add(&mut self, href: Option<&str>, base: Option<&Url>, title: Option<String>) {
        let url = href.and_then(|href| link::absolute(href, base));
        let url = url.filter(|url| url.starts_with("http://") || url.starts_with("https://"));
        let Some(url) = url.filter(|_| self.feeds.len() < MAX_NAMED) else { return };
        if self.seen.insert(url.clone()) {
            self.feeds.push(FeedLink { url, title: title.filter(|title| !title.is_empty()) });
        }
    }

    /// Adds those of the header `Link`, which go by the address of the answer and not by a `base`.
    fn add_stated(&mut self, headers: &[String], address: Option<&Url>) {
        for HeaderLink { target, rel, kind, title } in link_header::links(headers) {
            if states_feed(&rel, &kind, &target) {
                self.add(Some(&target), address, title);
            }
        }
    }

    fn finish(mut self) -> Vec<FeedLink> {
        self.feeds.sort_by_key(|feed| comments::likeness(&feed.url, feed.title.as_deref()));
        self.feeds.truncate(MAX_FEEDS);
        self.feeds
    }
}

/// True for a program interface of a content system, which pages state in the same way as a feed.
fn is_api(kind: &str, href: &str) -> bool {
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
        let found = feeds(page, Some(&address), &[]);
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
        let address = Url::parse("https://a.example/").ok();
        assert_eq!(feeds(&links, address.as_ref(), &[]).len(), MAX_FEEDS);
        // The feed of the articles is among them wherever it stands.
        let comments = links.replace("href='/", "href='/comments/");
        let last = "<link rel=alternate type='application/rss+xml' href='/feed'>";
        let found = feeds(&(comments + last), address.as_ref(), &[]);
        assert_eq!((found.len(), found[0].url.as_str()), (MAX_FEEDS, "https://a.example/feed"));
    }

    #[test]
    fn the_feed_of_the_articles_goes_before_that_of_their_comments() {
        let link = |(href, title): &(&str, &str)| {
            format!("<link rel=alternate type='application/rss+xml' href='{href}' title='{title}'>")
        };
        for (comments, title) in [
            ("/comments/feed/", ""),
            ("/feed/x", "News » Comments Feed"),
            ("/commentsRss", ""),
            ("/feeds/comments/default", ""),
            ("/?feed=comments-rss2", ""),
            ("/wp-commentsrss2.php", ""),
            ("/rss?withcomments=1", ""),
            ("/2020/01/post/feed/", "الموقع » خلاصة التعليقات"),
            ("/c1", "Flux des commentaires"),
            ("/c2", "Kommentar-Feed"),
            ("/c3", "RSS de los comentarios"),
            ("/c4", "Лента комментариев"),
            ("/c5", "Yorum beslemesi"),
            ("/c6", "コメントフィード"),
            ("/c7", "评论 Feed"),
            ("/c8", "خوراک دیدگاه‌ها"),
            ("/c9", "Reacties op dit bericht"),
            ("/c10", "הזנת תגובות"),
        ] {
            let pair = [(comments, title), ("/posts", "Posts"), ("/more", "More")];
            let head: String = pair.iter().map(link).collect();
            let found = feeds(&head, Url::parse("https://a.example/").ok().as_ref(), &[]);
            let found: Vec<_> = found.iter().filter_map(|feed| feed.url.get(17..)).collect();
            assert_eq!(found, ["/posts", "/more", comments], "{title}");
        }
        // The order of the page stays where no comments are, whatever words there are.
        for (first, title) in [
            ("/commentisfree/rss", ""),
            ("/commentary.xml", "Commentary Magazine"),
            ("/feed", "Politik"),
            ("/opinion", "تعميق النقاش"),
            ("/recommended.rss", "Recommended"),
        ] {
            let head: String = [(first, title), ("/posts", "Posts")].iter().map(link).collect();
            let found = feeds(&head, Url::parse("https://comments.example/").ok().as_ref(), &[]);
            assert!(found[0].url.ends_with(first), "{first}: {found:?}");
        }
        // A site whose name has the word.
        let both = [("/comments/feed/", "Comments » Comments Feed"), ("/feed/", "Comments » Feed")];
        let head: String = both.iter().map(link).collect();
        let found = feeds(&head, Url::parse("https://a.example/").ok().as_ref(), &[]);
        assert_eq!(found[0].url, "https://a.example/feed/");
        // Links in the text, too.
        check(
            "<body><a href='/comments/feed'>RSS</a><a href='/feed'>RSS</a></body>",
            &[
                ("https://a.example/feed", Some("RSS")),
                ("https://a.example/comments/feed", Some("RSS")),
            ],
        );
    }

    #[test]
    fn the_header_of_the_answer_states_feeds() {
        let address = Url::parse("https://a.example/news/page.html").unwrap();
        let of = |page: &str, headers: &[&str]| {
            let headers: Vec<String> = headers.iter().map(|value| (*value).to_owned()).collect();
            let found = feeds(page, Some(&address), &headers);
            found.into_iter().map(|feed| feed.url).collect::<Vec<_>>()
        };
        let rss = "; rel=\"alternate\"; type=\"application/rss+xml\"";
        let one = format!("</f>{rss}");
        assert_eq!(of("", &[&one]), ["https://a.example/f"]);
        // Relative to the answer, not to the base of its document.
        let base = "<base href='https://b.example/'><a href='/feed'>x</a>";
        assert_eq!(of(base, &[&format!("<f>{rss}")]), ["https://a.example/news/f"]);
        let several =
            format!("</css>; rel=preload, <//c.example/comments/feed>{rss}, </f?a,b>{rss}");
        assert_eq!(
            of("", &[&several]),
            ["https://a.example/f?a,b", "https://c.example/comments/feed"]
        );
        // The head comes first, and what both state is one feed.
        let head = "<link rel=alternate type='application/rss+xml' href='/g'>\
                    <link rel=alternate type='application/rss+xml' href='/f'>";
        assert_eq!(of(head, &[&one]), ["https://a.example/g", "https://a.example/f"]);
        for other in [
            "</f>; rel=alternate",
            "</f>; rel=alternate; type=text/html",
            "</f>; rel=stylesheet; type=application/rss+xml",
            "</wp-json/x>; rel=alternate; type=application/json",
            "<javascript:x>; rel=alternate; type=application/rss+xml",
            "<file:///f>; rel=feed",
            "</f>; rel=alternate; type=application/rss+xml; anchor=\"/x\"",
        ] {
            assert_eq!(of("", &[other]), Vec::<String>::new(), "{other}");
        }
    }
}
