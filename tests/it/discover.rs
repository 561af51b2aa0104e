//! From the address of a page to the feeds it names.
use crate::pty::{Home, cli};
use crate::server::{Reply, Server};
use sahifa::ingest::{Discovery, RefreshOptions, discover};
use sahifa::news::{Location, Source};
use std::fs;
use tokio_util::sync::CancellationToken;

const FEED: &str = "<rss version=\"2.0\"><channel><title>نشرة</title></channel></rss>";

fn page(head: &str) -> Reply {
    let page = format!("<!DOCTYPE html><html><head>{head}</head><body><p>نص</p></body></html>");
    Reply::ok(page).header("Content-Type", "text/html; charset=utf-8")
}

fn link(href: &str, title: &str) -> String {
    format!("<link rel=alternate type='application/rss+xml' title='{title}' href='{href}'>")
}

fn found(url: &str) -> Result<Vec<String>, String> {
    let source = Source::new(Location::Feed(url.to_owned()));
    match discover(&source, &RefreshOptions::default(), &CancellationToken::new()) {
        Ok(Discovery::Feed) => Ok(vec![url.to_owned()]),
        Ok(Discovery::Page(feeds)) => Ok(feeds.into_iter().map(|feed| feed.url).collect()),
        Ok(Discovery::Unknown(reason)) => Err(format!("unknown {}", reason.id)),
        Err(phrase) => Err(phrase.id.to_string()),
    }
}

#[test]
fn feeds_are_found_by_what_pages_state_and_by_custom() {
    let server = Server::start();
    server.on("/feed.xml", Reply::ok(FEED));
    server.on("/one", page(&link("/feed.xml", "كل الأخبار")));
    server.on("/old", Reply::redirect(301, "/one"));
    let two = link("/a.xml", "أ") + &link("/b.xml", "ب");
    server.on("/two", page(&two));
    server.on("/news/", page(""));
    server.on("/news/rss.xml", Reply::ok(FEED).gzip());
    assert_eq!(found(&server.url("/feed.xml")), Ok(vec![server.url("/feed.xml")]));
    assert_eq!(server.total(), 1, "a feed is asked for once");
    assert_eq!(found(&server.url("/one")), Ok(vec![server.url("/feed.xml")]));
    assert_eq!(found(&server.url("/old")), Ok(vec![server.url("/feed.xml")]));
    assert_eq!(found(&server.url("/two")), Ok(vec![server.url("/a.xml"), server.url("/b.xml")]));
    assert_eq!(server.hits("/a.xml"), 0, "what a page states is believed");
    assert_eq!(found(&server.url("/news/")), Ok(vec![server.url("/news/rss.xml")]));

    let bare = Server::start();
    bare.on("/", page(""));
    assert_eq!(found(&bare.url("/")), Err("parse-page".to_owned()));
    assert!(bare.total() <= 10, "asked {} times", bare.total());
    assert_eq!(found(&bare.url("/none")), Err("unknown fetch-status-not-found".to_owned()));
}

#[test]
fn a_page_is_no_article_of_a_feed() {
    let server = Server::start();
    server.on("/wall", page(""));
    server.on("/home", page(&link("/feed.xml", "x")));
    let home = Home::new();
    home.config(&format!(
        "[ui]\nguide = false\n[[source]]\nname = \"Wall\"\nurl = \"{}\"\n[[source]]\nname = \"Home\"\nurl = \"{}\"\n",
        server.url("/wall"),
        server.url("/home")
    ));
    let output = cli(&home, &["refresh"]);
    assert_eq!(output.status.code(), Some(2), "{output:?}");
    let errors = String::from_utf8(output.stderr).unwrap();
    assert!(errors.contains("Wall: This is a web page, not a feed, and it names none"), "{errors}");
    assert!(errors.contains(&server.url("/feed.xml")), "{errors}");
    assert!(cli(&home, &["list"]).stdout.is_empty());
}

#[test]
fn adding_a_page_adds_its_feed_or_asks_which() {
    let server = Server::start();
    server.on("/feed.xml", Reply::ok(FEED));
    server.on("/one", page(&link("/feed.xml", "كل الأخبار")));
    server.on("/two", page(&(link("/a.xml", "سياسة") + &link("/b.xml", "رياضة"))));
    let bare = Server::start();
    bare.on("/wall", page(""));
    let home = Home::new();
    home.config("[ui]\nguide = false\n");
    let config = || fs::read_to_string(home.path().join("config/sahifa/config.toml")).unwrap();
    let add = |arguments: &[&str]| cli(&home, &[&["sources", "add"], arguments].concat());

    let output = add(&[&server.url("/one")]);
    assert!(output.status.success(), "{output:?}");
    assert!(config().contains(&server.url("/feed.xml")) && !config().contains("/one"));

    let output = add(&[&server.url("/two")]);
    assert_eq!(output.status.code(), Some(2), "{output:?}");
    let choice = String::from_utf8(output.stdout).unwrap();
    let expected =
        format!("1\t{}\tسياسة\n2\t{}\tرياضة\n", server.url("/a.xml"), server.url("/b.xml"));
    assert_eq!(choice, expected);
    assert!(!config().contains("/a.xml"), "nothing is added without a choice");
    assert!(add(&[&server.url("/two"), "--pick", "2", "--name", "رياضة"]).status.success());
    assert!(config().contains(&server.url("/b.xml")) && config().contains("رياضة"));
    assert_eq!(add(&[&server.url("/two"), "--pick", "3"]).status.code(), Some(2));

    assert_eq!(add(&[&bare.url("/wall")]).status.code(), Some(2));
    assert!(!config().contains("/wall"), "{}", config());
    // Nothing there yet: added, and said.
    let output = add(&[&server.url("/later")]);
    assert_eq!(output.status.code(), Some(1), "{output:?}");
    assert!(config().contains(&server.url("/later")));
    let before = bare.total();
    assert!(add(&["--unchecked", &bare.url("/wall")]).status.success());
    assert_eq!(bare.total(), before);
    assert!(config().contains("/wall"));
}
