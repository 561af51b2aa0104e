//! The text of an article from its page: by a key, by a refresh, and without a network afterwards.

use crate::desk::Desk;
use crate::panes::pane;
use crate::pty::{Home, cli};
use crate::server::{Reply, Server};
use sahifa::fetch::FetchOptions;
use sahifa::ingest::{Demand, Plan, RefreshOptions, State, Summary, refresh};
use sahifa::news::{Article, Location, PageRules, Source};
use sahifa::query::Query;
use sahifa::store::Store;
use std::fmt::Write as _;
use std::time::Duration;
use tokio_util::sync::CancellationToken;

const SUMMARY: &str =
    "The old library of the quarter opened again on Saturday after three years of work.";

/// A feed with these articles: paths of their pages and titles, the first the newest.
fn feed(server: &Server, articles: &[(&str, &str)]) -> String {
    let mut items = String::new();
    for (age, (path, title)) in articles.iter().enumerate() {
        write!(
            items,
            "<item><title>{title}</title><guid>{path}</guid><link>{}</link>\
             <pubDate>{:02} Jun 2026 10:00:00 GMT</pubDate><description>{SUMMARY}</description></item>",
            server.url(path),
            27 - age
        )
        .unwrap();
    }
    format!("<rss version=\"2.0\"><channel><title>City</title>{items}</channel></rss>")
}

/// The page of an article with these paragraphs, between a menu and a footer.
fn page(title: &str, paragraphs: impl IntoIterator<Item = usize>, more: &str) -> String {
    let text: String = paragraphs
        .into_iter()
        .map(|number| {
            format!(
                "<p>Paragraph {number}. The library has a hall for children and another one for readers, \
                 and thousands of books that the people of the quarter gave, and students work there as \
                 volunteers every evening until eight.</p>"
            )
        })
        .collect();
    format!(
        "<!doctype html><html lang=en><head><title>{title}</title></head><body>\
         <nav><a href=/>Home</a> <a href=/sports>Sports</a></nav>\
         <article><h1>{title}</h1>{text}{more}</article><footer>All rights reserved.</footer></body></html>"
    )
}

fn home(server: &Server, options: &str) -> Home {
    let home = Home::new();
    home.config(&format!(
        "[ui]\nguide = false\n[fetch]\nfirst_byte_timeout = \"2s\"\n\
         [[source]]\nurl = \"{}\"\n{options}\n",
        server.url("/feed")
    ));
    home
}

/// The panes with the feed read and its first article open.
fn open(home: &Home) -> Desk {
    let mut desk = Desk::open(home, 150, 40);
    desk.keys("R");
    desk.wait_text("article");
    desk.wait_until("the list", |screen| pane(screen, 1).contains("1/"));
    desk.keys("g g enter");
    desk
}

fn reader(desk: &Desk) -> String {
    pane(&desk.screen(), 2)
}

#[test]
fn a_key_brings_the_text_of_the_page_and_goes_back_to_that_of_the_feed() {
    let server = Server::start();
    server.on("/feed", Reply::ok(feed(&server, &[("/1", "A library opens again")])));
    // The site sets a cookie and sends on; the second page is where the first one says.
    server.on("/1", Reply::redirect(302, "/real/1").header("Set-Cookie", "seen=yes; Path=/"));
    let pager = "<p class=pages><b>1</b> <a href='/real/1?page=2'>2</a></p>";
    server.on("/real/1", Reply::ok(page("A library opens again", 1..=4, pager)));
    server.on("/real/1?page=2", Reply::ok(page("A library opens again", 5..=7, "")));
    let home = home(&server, "cookies = { session = \"abc\" }");
    let mut desk = open(&home);
    desk.wait_until("the text of the feed", |screen| pane(screen, 2).contains("The old library"));
    assert_eq!(server.hits("/1"), 0, "nobody asked");
    desk.keys("g d");
    desk.wait_until("the text of the page", |screen| pane(screen, 2).contains("Paragraph 4."));
    let shown = reader(&desk);
    assert!(!shown.contains("The old library") && !shown.contains("Sports"), "{shown}");
    desk.keys("G");
    assert!(reader(&desk).contains("Paragraph 7."), "{}", reader(&desk));
    let asked = &server.requests("/real/1")[0];
    let cookies = asked.header("cookie").unwrap_or_default();
    assert!(cookies.contains("session=abc") && cookies.contains("seen=yes"), "{cookies}");
    assert!(asked.header("accept").unwrap_or_default().starts_with("text/html"));
    assert!(asked.header("user-agent").unwrap_or_default().starts_with("sahifa/"));

    desk.keys("F");
    assert!(reader(&desk).contains("The old library"), "{}", reader(&desk));
    desk.keys("F");
    assert!(reader(&desk).contains("Paragraph 1."), "{}", reader(&desk));
    assert_eq!(server.hits("/1"), 1, "it is kept");
    // Its words are found, and so is the article by what it has.
    desk.keys("esc / ");
    desk.text("volunteers has:fulltext");
    desk.keys("enter");
    desk.wait_until("the article", |screen| pane(screen, 1).contains("A library opens again"));
    desk.quit();
    drop(desk);

    // Without a network.
    let address = server.url("/feed");
    drop(server);
    let mut again = Desk::open(&home, 150, 40);
    again.keys("esc esc g g enter");
    again.wait_until("the kept text", |screen| pane(screen, 2).contains("Paragraph 1."));
    again.keys("g d");
    assert!(reader(&again).contains("The old library"), "{address}");
    again.quit();
    drop(again);
    // The choice is remembered.
    let mut last = Desk::open(&home, 150, 40);
    last.keys("esc g g enter");
    last.wait_until("the text of the feed", |screen| pane(screen, 2).contains("The old library"));
    last.quit();
}

#[test]
fn what_is_not_the_article_is_said_and_never_kept() {
    let server = Server::start();
    let title = "A library opens again";
    let paywall = page(title, 1..=1, "<p>Subscribe to continue reading.</p>");
    let consent = "<html><head><title>Before you continue</title></head><body><main><p>We and our \
        partners use cookies to measure what is read on this site.</p><button>Accept all</button>\
        </main></body></html>";
    let cases: &[(&str, Reply, &str)] = &[
        ("/paywall", Reply::ok(paywall), "subscribers only"),
        ("/asks", Reply::redirect(302, "/consent?to=asks"), "asks for consent"),
        ("/missing", Reply::status(404), "is not there any more (status 404)"),
        ("/gone", Reply::status(410), "is not there any more (status 410)"),
        ("/broken", Reply::status(500), "an error of its own (status 500)"),
        ("/silent", Reply::hang(), "did not answer within 2 seconds"),
        ("/short", Reply::ok(page(title, [], "<p>Not available.</p>")), "less text"),
        ("/picture", Reply::ok(b"\x89PNG\r\n".to_vec()), "is not a web page"),
    ];
    server.on("/consent?to=asks", Reply::ok(consent));
    let articles: Vec<_> = cases.iter().map(|(path, ..)| (*path, title)).collect();
    server.on("/feed", Reply::ok(feed(&server, &articles)));
    for (path, reply, _) in cases {
        server.on(path, reply.clone());
    }
    let home = home(&server, "");
    let mut desk = open(&home);
    for (at, (path, _, told)) in cases.iter().enumerate() {
        if at > 0 {
            desk.keys("esc j enter");
        }
        desk.wait_until("the article", |screen| pane(screen, 2).contains("The old library"));
        desk.keys("g d");
        let screen = desk.wait_text(told);
        assert!(screen.contains(&format!("127.0.0.1:{}", server.port())), "{path}: {screen}");
        assert!(reader(&desk).contains("The old library"), "{path}: {}", reader(&desk));
    }
    desk.quit();
    drop(desk);
    let found = cli(&home, &["list", "has:fulltext"]);
    assert_eq!(String::from_utf8_lossy(&found.stdout), "", "nothing is kept");
}

#[test]
fn a_page_that_does_not_come_can_be_given_up() {
    let server = Server::start();
    server.on("/feed", Reply::ok(feed(&server, &[("/slow", "A library opens again")])));
    server.on(
        "/slow",
        Reply::ok(page("A library opens again", 1..=4, "")).delay(Duration::from_secs(1)),
    );
    let home = home(&server, "");
    let mut desk = open(&home);
    desk.keys("g d");
    desk.wait_until("the wait", |screen| screen.contains("Fetching http://127.0.0.1"));
    // The panes go on meanwhile.
    desk.keys("g l s");
    assert!(desk.screen().contains("Fetching http://127.0.0.1"), "{}", desk.screen());
    desk.keys("esc");
    assert!(desk.screen().contains("given up"), "{}", desk.screen());
    // Asked for once more, it comes.
    desk.keys("g d");
    desk.wait_until("the text of the page", |screen| pane(screen, 2).contains("Paragraph 4."));
    assert_eq!(server.hits("/slow"), 2);
    desk.quit();
}

/// A database, and what is refreshed into it.
struct Refreshing {
    _folder: tempfile::TempDir,
    store: Store,
    options: RefreshOptions,
}

impl Refreshing {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::open(&folder.path().join("news.db")).unwrap();
        let fetch = FetchOptions { first_byte: Duration::from_secs(2), ..FetchOptions::default() };
        let options = RefreshOptions { fetch, full_text: true, ..RefreshOptions::default() };
        Self { _folder: folder, store, options }
    }

    fn refresh(&mut self, sources: &[Source]) -> (Summary, Vec<State>) {
        let mut states = Vec::new();
        let cancel = CancellationToken::new();
        let ids = self.store.register(sources).unwrap();
        let sources = ids.into_iter().zip(sources.iter().cloned()).collect();
        let plan = Plan { sources, demand: Demand::Anew, options: self.options.clone() };
        let summary = refresh(&plan, &mut self.store, &cancel, |step| states.push(step.state));
        (summary.unwrap(), states)
    }

    fn articles(&self) -> Vec<Article> {
        let rows = self.store.headlines(&Query::default(), 100).unwrap();
        rows.iter().map(|row| self.store.article(row.id).unwrap().unwrap()).collect()
    }
}

fn source(server: &Server, path: &str) -> Source {
    Source::new(Location::Feed(server.url(path)))
}

#[test]
fn a_refresh_brings_the_pages_of_new_articles_one_at_a_time() {
    let server = Server::start();
    let paths: Vec<String> = (0..25).map(|number| format!("/{number}")).collect();
    let titled = |paths: &[String]| -> String {
        let articles: Vec<_> =
            paths.iter().map(|path| (path.as_str(), "A library opens")).collect();
        feed(&server, &articles)
    };
    server.on("/feed", Reply::ok(titled(&paths[..22])));
    server.on("/other", Reply::ok(titled(&paths[22..])));
    for path in &paths {
        let reply = Reply::ok(page("A library opens", 1..=4, ""));
        server.on(path, reply.delay(Duration::from_millis(5)));
    }
    server.on("/3", Reply::status(404));
    let sources = [source(&server, "/feed"), source(&server, "/other")];
    let mut refreshing = Refreshing::new();
    let (summary, states) = refreshing.refresh(&sources);
    assert_eq!((summary.new, summary.pages), (25, 22), "{states:?}");
    assert!(server.most_in_flight() <= 2, "pages are asked for one after the other");
    let state = &refreshing.store.source_states().unwrap()[0];
    assert!(state.problems.iter().any(|problem| problem.id == "refresh-pages-failed"), "{state:?}");
    // The two that were too many come with the next refresh, and nothing comes twice.
    let (summary, _) = refreshing.refresh(&sources);
    assert_eq!((summary.new, summary.pages), (0, 2));
    let (summary, _) = refreshing.refresh(&sources);
    assert_eq!(summary.pages, 0);
    let (summary, _) = refreshing.refresh(&sources);
    assert_eq!(summary.pages, 0);
    assert_eq!(server.hits("/0"), 1);
    assert_eq!(server.hits("/3"), 3, "what is not there is not asked for ever");
    let articles = refreshing.articles();
    let whole = articles.iter().filter(|one| one.text().to_words().contains("Paragraph 4")).count();
    assert_eq!(whole, 24);
    assert!(articles.iter().all(|one| one.summary.as_deref() == Some(SUMMARY)
        || one.document.to_words().contains("The old library")));
}

#[test]
fn pages_are_asked_for_only_where_it_is_wanted_and_a_part_came() {
    let server = Server::start();
    let long = "<p>The whole text stands in the feed, sentence by sentence. </p>".repeat(20);
    let item = format!(
        "<rss version=\"2.0\"><channel><title>City</title><item><title>Whole</title><guid>w</guid>\
         <link>{}</link><description><![CDATA[{long}]]></description></item></channel></rss>",
        server.url("/whole")
    );
    server.on("/whole-feed", Reply::ok(item));
    server.on("/feed", Reply::ok(feed(&server, &[("/part", "A library opens")])));
    for path in ["/whole", "/part"] {
        server.on(path, Reply::ok(page("A library opens", 1..=6, "")));
    }
    let mut refreshing = Refreshing::new();
    let unwanted = Source { full_text: Some(false), ..source(&server, "/feed") };
    refreshing.refresh(&[source(&server, "/whole-feed"), unwanted]);
    assert_eq!((server.hits("/whole"), server.hits("/part")), (0, 0));

    refreshing.options.full_text = false;
    let page_rules =
        PageRules { start: Some("Paragraph 2".into()), remove: vec!["Paragraph 4".into()] };
    let wanted = Source { full_text: Some(true), page_rules, ..source(&server, "/feed") };
    let (summary, _) = refreshing.refresh(&[source(&server, "/whole-feed"), wanted]);
    assert_eq!((server.hits("/whole"), server.hits("/part"), summary.pages), (0, 1, 1));
    let articles = refreshing.articles();
    let texts: String = articles.iter().map(|one| one.text().to_words()).collect();
    let has = |number: usize| texts.contains(&format!("Paragraph {number}."));
    assert_eq!((1..=6).map(has).collect::<Vec<_>>(), [false, true, true, false, true, true]);
}

#[test]
fn a_site_that_asks_for_time_is_left_alone_and_a_cancelled_refresh_ends() {
    let server = Server::start();
    let articles = [("/1", "One library"), ("/2", "Two libraries"), ("/3", "Three libraries")];
    server.on("/feed", Reply::ok(feed(&server, &articles)));
    server.on("/1", Reply::status(429).header("Retry-After", "600"));
    let mut refreshing = Refreshing::new();
    let sources = [source(&server, "/feed")];
    let (summary, _) = refreshing.refresh(&sources);
    assert_eq!((summary.new, summary.pages), (3, 0));
    assert_eq!((server.hits("/2"), server.hits("/3")), (0, 0));

    for (path, title) in articles {
        server.on(path, Reply::ok(page(title, 1..=4, "")));
    }
    server.on("/2", Reply::hang());
    let cancel = CancellationToken::new();
    let ids = refreshing.store.register(&sources).unwrap();
    let plan = Plan {
        sources: ids.into_iter().zip(sources.iter().cloned()).collect(),
        demand: Demand::Anew,
        options: RefreshOptions {
            fetch: FetchOptions { first_byte: Duration::from_secs(600), ..FetchOptions::default() },
            ..refreshing.options.clone()
        },
    };
    let canceller = cancel.clone();
    let summary = std::thread::scope(|scope| {
        let asked = scope.spawn(|| {
            while server.hits("/2") == 0 {
                std::thread::yield_now();
            }
            canceller.cancel();
        });
        let summary = refresh(&plan, &mut refreshing.store, &cancel, |_| {}).unwrap();
        asked.join().unwrap();
        summary
    });
    assert!(summary.cancelled);
    let articles = refreshing.articles();
    assert_eq!(articles.len(), 3);
    assert!(articles[0].full_text.is_some(), "what came is kept");
    assert!(articles[1].full_text.is_none() && articles[2].full_text.is_none());
    assert_eq!(server.hits("/3"), 0);
}

#[test]
fn the_command_line_shows_the_text_of_a_page_and_says_why_there_is_none() {
    let server = Server::start();
    let articles = [("/library", "A library opens again"), ("/paywall", "For subscribers")];
    server.on("/feed", Reply::ok(feed(&server, &articles)));
    server.on("/library", Reply::ok(page("A library opens again", 1..=4, "")));
    let paywall = page("For subscribers", 1..=1, "<p>Subscribe to continue reading.</p>");
    server.on("/paywall", Reply::ok(paywall));
    let home = home(&server, "");
    assert!(cli(&home, &["refresh"]).status.success());
    let id = |query: &str| {
        let list = cli(&home, &["list", query, "--json"]);
        let list = serde_json::from_slice::<serde_json::Value>(&list.stdout).unwrap();
        list[0]["id"].to_string()
    };
    let library = id("title:library");
    let show = |arguments: &[&str]| {
        let output = cli(&home, &[&["show"], arguments].concat());
        (
            output.status.code(),
            String::from_utf8_lossy(&output.stdout).into_owned(),
            String::from_utf8_lossy(&output.stderr).into_owned(),
        )
    };
    assert!(!show(&[&library]).1.contains("Paragraph 4."));
    let (code, text, errors) = show(&[&library, "--full-text"]);
    assert!(code == Some(0) && text.contains("Paragraph 4."), "{text}{errors}");
    // It is kept, and asked for once.
    let (_, text, _) = show(&[&library, "--full-text", "--format", "markdown"]);
    assert!(text.contains("Paragraph 4."), "{text}");
    assert_eq!(server.hits("/library"), 1);
    let (code, text, errors) = show(&[&id("title:subscribers"), "--full-text"]);
    assert_eq!((code, text.as_str()), (Some(2), ""), "{errors}");
    assert!(errors.contains("subscribers only"), "{errors}");
    let file = home.file("one.html", "<p>Text</p>");
    let (code, _, errors) = show(&[&file.to_string_lossy(), "--full-text"]);
    assert!(code == Some(2) && errors.contains("stored article"), "{code:?} {errors}");
}
