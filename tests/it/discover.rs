//! From the address of a page to the feeds it names.
use crate::pty::{Home, cli};
use crate::server::{Reply, Server};
use sahifa::ingest::{Discovery, RefreshOptions, discover};
use sahifa::news::{Auth, Location, Proxy, Secret, Source};
use std::fs;
use std::time::{Duration, Instant};
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
    found_of(&Source::new(Location::Feed(url.to_owned())))
}

fn found_of(source: &Source) -> Result<Vec<String>, String> {
    match discover(source, &RefreshOptions::default(), &CancellationToken::new()) {
        Ok(Discovery::Feed) => Ok(vec![source.key().to_owned()]),
        Ok(Discovery::Page { feeds, left_out }) => {
            let left_out = left_out.map(|phrase| phrase.id.to_string());
            Ok(feeds.into_iter().map(|feed| feed.url).chain(left_out).collect())
        }
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
    assert_eq!(found(&bare.url("/none")), Err("fetch-status-not-found".to_owned()));
    // Nothing at the address, and a feed where sites have it.
    server.on("/feed", Reply::ok(FEED));
    assert_eq!(found(&server.url("/none")), Ok(vec![server.url("/feed")]));
}

#[test]
fn the_header_of_an_answer_names_feeds() {
    let rss = "rel=\"alternate\"; type=\"application/rss+xml\"";
    let server = Server::start();
    server.on("/feed.xml", Reply::ok(FEED));
    let feed = server.url("/feed.xml");
    let with = |reply: Reply, value: &str| reply.header("Link", value);
    server.on("/one", with(page(""), &format!("</feed.xml>; {rss}")));
    // Several links in a value and several values; commas and semicolons inside.
    let many = format!(
        "</style,1;2.css>; rel=preload; as=style, </comments/feed>; {rss}, <c>; rel=\"next\""
    );
    let more = format!("<../feed.xml>; title=\"a, b; \\\"c\\\"\"; {rss}");
    server.on("/dir/two", with(with(page(""), &many), &more));
    // Relative to the address that answered at last.
    server.on("/old", Reply::redirect(302, "/deep/er/new"));
    server.on("/deep/er/new", with(page(""), &format!("<../../feed.xml>; {rss}")));
    server.on("/head", with(page(&link("/other.xml", "x")), &format!("</feed.xml>; {rss}")));
    server.on(
        "/text",
        with(Reply::ok("OK").header("Content-Type", "text/plain"), &format!("</feed.xml>; {rss}")),
    );
    server.on("/empty", with(Reply::ok(""), &format!("</feed.xml>; {rss}")));
    server.on(
        "/image",
        with(Reply::ok(&b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"[..]), &format!("</feed.xml>; {rss}")),
    );
    for (place, expected) in [
        ("/one", vec![feed.clone()]),
        ("/dir/two", vec![feed.clone(), server.url("/comments/feed")]),
        ("/old", vec![feed.clone()]),
        ("/head", vec![server.url("/other.xml"), feed.clone()]),
        ("/text", vec![feed.clone()]),
        ("/empty", vec![feed.clone()]),
        ("/image", vec![feed.clone()]),
    ] {
        assert_eq!(found(&server.url(place)), Ok(expected), "{place}");
    }
    // What leads inside the network is no more welcome there than in a page.
    let inside = Server::start();
    let web = Server::start();
    web.on("http://news.example/", with(page(""), &format!("<{}>; {rss}", inside.url("/secret"))));
    let mut source = Source::new(Location::Feed("http://news.example/".to_owned()));
    source.proxy = Some(Proxy::Url(web.url("")));
    assert_eq!(found_of(&source), Err("source-inside".to_owned()));
    assert_eq!(inside.total(), 0);

    let home = Home::new();
    home.config("[ui]\nguide = false\n");
    assert!(cli(&home, &["sources", "add", &server.url("/one")]).status.success());
    let config = fs::read_to_string(home.path().join("config/sahifa/config.toml")).unwrap();
    assert!(config.contains(&feed), "{config}");
    // A refresh of such a page says where its feed is.
    cli(&home, &["sources", "add", "--unchecked", &server.url("/old")]);
    let output = cli(&home, &["refresh"]);
    let told = String::from_utf8(output.stderr).unwrap();
    assert!(told.contains("web page, not a feed") && told.contains(&feed), "{told}");
}

#[test]
fn the_feed_of_a_site_goes_before_that_of_its_comments() {
    let server = Server::start();
    server.on("/feed/", Reply::ok(FEED));
    server.on(
        "/",
        page(&(link("/comments/feed/", "Site » Comments Feed") + &link("/feed/", "Site » Feed"))),
    );
    let posts = server.url("/feed/");
    assert_eq!(found(&server.url("/")), Ok(vec![posts, server.url("/comments/feed/")]));
}

#[test]
fn what_a_page_names_inside_the_network_is_not_offered() {
    let inside = Server::start();
    inside.on("/secret", Reply::ok(FEED));
    let secret = inside.url("/secret");
    let by_name = format!("http://localhost:{}/secret", inside.port());
    let web = Server::start();
    web.on("http://news.example/only", page(&link(&secret, "x")));
    web.on("http://news.example/both", page(&(link(&by_name, "x") + &link("/feed", "y"))));
    let of = |url: &str| {
        let mut source = Source::new(Location::Feed(url.to_owned()));
        source.proxy = Some(Proxy::Url(web.url("")));
        found_of(&source)
    };
    assert_eq!(of("http://news.example/only"), Err("source-inside".to_owned()));
    let feed = "http://news.example/feed".to_owned();
    assert_eq!(of("http://news.example/both"), Ok(vec![feed, "source-inside".to_owned()]));
    // Another port of this machine is another program.
    let page_here = Server::start();
    page_here.on("/page", page(&link(&secret, "x")));
    assert_eq!(found(&page_here.url("/page")), Err("source-inside".to_owned()));
    assert_eq!(inside.total(), 0);

    let home = Home::new();
    home.config("[ui]\nguide = false\n");
    let output = cli(&home, &["sources", "add", &page_here.url("/page")]);
    assert_eq!(output.status.code(), Some(2), "{output:?}");
    assert!(String::from_utf8_lossy(&output.stderr).contains("inside your own network"));
    let config = fs::read_to_string(home.path().join("config/sahifa/config.toml")).unwrap();
    assert!(!config.contains("secret"), "{config}");
}

#[test]
fn usual_places_of_another_host_are_asked_without_credentials() {
    let web = Server::start();
    web.on("http://home.example/", Reply::redirect(302, "http://other.example/"));
    web.on("http://other.example/", page(""));
    web.on("http://other.example/rss", Reply::ok(FEED));
    let mut source = Source::new(Location::Feed("http://home.example/".to_owned()));
    source.proxy = Some(Proxy::Url(web.url("")));
    source.auth = Some(Auth::Bearer { token: Secret::Text("t0k".into()) });
    source.cookies = vec![("session".into(), "abc".into())];
    let feed = "http://other.example/rss";
    assert_eq!(found_of(&source), Ok(vec![feed.to_owned()]));
    let home = &web.requests("http://home.example/")[0];
    assert_eq!(home.header("authorization"), Some("Bearer t0k"));
    let other = &web.requests(feed)[0];
    assert_eq!((other.header("authorization"), other.header("cookie")), (None, None));
}

#[test]
fn a_host_that_hangs_is_asked_for_a_while() {
    let server = Server::start();
    server.on("/", page(""));
    server.on("/feed", Reply::hang());
    server.on("/rss.xml", Reply::ok(FEED));
    server.on("/atom.xml", Reply::hang());
    let begin = Instant::now();
    assert_eq!(found(&server.url("/")), Ok(vec![server.url("/rss.xml")]));
    assert!(begin.elapsed() < Duration::from_secs(10), "{:?}", begin.elapsed());

    let hanging = Server::start();
    hanging.on("/", page(""));
    for place in ["/feed", "/rss", "/feed.xml", "/rss.xml", "/atom.xml"] {
        hanging.on(place, Reply::hang());
    }
    let cancel = CancellationToken::new();
    let source = Source::new(Location::Feed(hanging.url("/")));
    std::thread::scope(|scope| {
        let asked = scope.spawn(|| discover(&source, &RefreshOptions::default(), &cancel));
        while hanging.total() < 5 {
            std::thread::sleep(Duration::from_millis(10));
        }
        std::thread::sleep(Duration::from_millis(100));
        assert_eq!(hanging.most_in_flight(), 4);
        cancel.cancel();
        let ended = asked.join().unwrap().unwrap_err();
        assert_eq!(ended.id, "fetch-cancelled");
    });
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
    assert!(
        errors.contains("Wall: This is a web page, not a feed, and it names no feed"),
        "{errors}"
    );
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
    // Nothing there: said, and not added.
    let output = add(&[&bare.url("/none")]);
    assert_eq!(output.status.code(), Some(2), "{output:?}");
    assert!(String::from_utf8_lossy(&output.stderr).contains("nothing at"), "{output:?}");
    assert!(!config().contains("/none"));
    // No answer now: it may be a feed all the same.
    server.on("/later", Reply::status(503));
    let output = add(&[&server.url("/later")]);
    assert_eq!(output.status.code(), Some(1), "{output:?}");
    assert!(config().contains(&server.url("/later")));
    let before = bare.total();
    assert!(add(&["--unchecked", &bare.url("/wall")]).status.success());
    assert_eq!(bare.total(), before);
    assert!(config().contains("/wall"));
}
