//! Refreshing: from servers and files to stored articles.
use crate::server::{Reply, Server};
use sahifa::fetch::FetchOptions;
use sahifa::ingest::{
    Demand, Order, Orders, Plan, Progress, RefreshError, RefreshLock, RefreshOptions, State,
    Summary, due, refresh, refresh_with,
};
use sahifa::locale::Phrase;
use sahifa::news::{Location, Proxy, Source, SourceId, Timestamp};
use sahifa::query::{Query, Rule};
use sahifa::store::{FetchOutcome, Store};
use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};
use tempfile::TempDir;
use tokio_util::sync::CancellationToken;

/// A database in a folder of its own, and what is refreshed into it.
struct Desk {
    folder: TempDir,
    store: Store,
    options: RefreshOptions,
    demand: Demand,
}

impl Desk {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::open(&folder.path().join("news.db")).unwrap();
        let short = Duration::from_millis(500);
        let fetch = FetchOptions { first_byte: short, idle: short, ..FetchOptions::default() };
        let options = RefreshOptions { fetch, ..RefreshOptions::default() };
        Self { folder, store, options, demand: Demand::All }
    }

    fn refresh(&mut self, sources: &[Source]) -> (Summary, Vec<Progress>) {
        let mut steps = Vec::new();
        let summary = self.run(sources, &CancellationToken::new(), |step| steps.push(step));
        (summary.unwrap(), steps)
    }

    fn run(
        &mut self,
        sources: &[Source],
        cancel: &CancellationToken,
        progress: impl FnMut(Progress),
    ) -> Result<Summary, RefreshError> {
        let ids = self.store.register(sources).unwrap();
        let sources = ids.into_iter().zip(sources.iter().cloned()).collect();
        let plan = Plan { sources, demand: self.demand, options: self.options.clone() };
        refresh(&plan, &mut self.store, cancel, progress)
    }

    /// Titles of all articles, sorted.
    fn titles(&self) -> Vec<String> {
        let rows = self.store.headlines(&Query::default(), 1000).unwrap();
        let mut titles: Vec<_> = rows.into_iter().map(|row| row.title).collect();
        titles.sort();
        titles
    }
}

fn feed(url: &str) -> Source {
    Source::new(Location::Feed(url.to_owned()))
}

fn local(path: &Path) -> Source {
    Source::new(Location::Path(path.to_str().unwrap().to_owned()))
}

fn rss(titles: &[&str]) -> String {
    let item =
        |title: &&str| format!("<item><guid>tag:{title}</guid><title>{title}</title></item>");
    let items: String = titles.iter().map(item).collect();
    format!("<rss version=\"2.0\"><channel><title>نشرة</title>{items}</channel></rss>")
}

/// How each source ended, in the order of `sources`.
fn ends(steps: &[Progress]) -> Vec<&State> {
    let mut ends: Vec<_> = steps.iter().filter(|step| step.state != State::Started).collect();
    ends.sort_by_key(|step| step.source);
    ends.into_iter().map(|step| &step.state).collect()
}

#[track_caller]
fn assert_failed(state: &State, id: &str) {
    assert!(matches!(state, State::Failed(phrase) if phrase.id == id), "{id}: {state:?}");
}

#[test]
fn a_document_that_the_database_refuses_fails_by_itself() {
    let server = Server::start();
    for (path, title) in [("/a", "أول"), ("/b", "stop"), ("/c", "ثالث")] {
        server.on(path, Reply::ok(rss(&[title])).etag("1"));
    }
    let mut desk = Desk::new();
    let refuse = "CREATE TRIGGER stop BEFORE INSERT ON search WHEN new.title = 'stop'
        BEGIN SELECT raise(ABORT, 'stopped'); END";
    rusqlite::Connection::open(desk.store.path()).unwrap().execute_batch(refuse).unwrap();
    let sources: Vec<_> = ["/a", "/b", "/c"].iter().map(|path| feed(&server.url(path))).collect();
    let (summary, steps) = desk.refresh(&sources);
    assert_eq!((summary.new, summary.done), (2, 2));
    assert_failed(ends(&steps)[1], "store-failed");
    assert_eq!(desk.titles(), ["أول", "ثالث"]);
    // It comes again: what was not kept has no validators.
    let allow = "DROP TRIGGER stop";
    rusqlite::Connection::open(desk.store.path()).unwrap().execute_batch(allow).unwrap();
    let (summary, _) = desk.refresh(&sources);
    assert_eq!((summary.new, summary.not_modified), (1, 2));
}

#[test]
fn broken_sources_fail_by_themselves() {
    let server = Server::start();
    server.on("/good", Reply::ok(rss(&["خبر أول", "خبر ثانٍ"])));
    server.on("/500", Reply::status(500));
    server.on("/page", Reply::raw("no http"));
    server.on("/empty", Reply::ok(""));
    server.on("/hang", Reply::hang());
    server.on("/last", Reply::ok(rss(&["ثالث"])).gzip());
    let paths = ["/good", "/500", "/page", "/empty", "/hang", "/last"];
    let mut sources: Vec<_> = paths.iter().map(|path| feed(&server.url(path))).collect();
    sources.push(local(Path::new("/nowhere/*.txt")));
    let mut desk = Desk::new();
    let (summary, steps) = desk.refresh(&sources);

    assert_eq!(desk.titles(), ["ثالث", "خبر أول", "خبر ثانٍ"]);
    let ends = ends(&steps);
    assert!(matches!(ends[0], State::Done { new: 2, updated: 0, .. }), "{:?}", ends[0]);
    assert_failed(ends[1], "fetch-status-server");
    assert_failed(ends[2], "fetch-protocol");
    assert!(matches!(ends[3], State::Failed(_)));
    assert_failed(ends[4], "fetch-timeout-first-byte");
    assert!(matches!(ends[5], State::Done { new: 1, .. }), "{:?}", ends[5]);
    assert_failed(ends[6], "file-not-found");
    assert_eq!((summary.total, summary.done, summary.failed.len(), summary.new), (7, 2, 5, 3));

    let finished: Vec<_> = steps
        .iter()
        .filter(|step| step.state != State::Started)
        .map(|step| step.finished)
        .collect();
    assert_eq!(finished, [1, 2, 3, 4, 5, 6, 7]);
    assert!(steps.iter().all(|step| step.total == 7));
    let states = desk.store.source_states().unwrap();
    assert!(states[0].last_error.is_none() && states[0].last_success.is_some());
    assert_eq!(states[1].last_error.as_ref().unwrap().id, "fetch-status-server");
    assert_eq!(states[1].failures, 1);
    let due = due(&sources[1], &states[1], &desk.options).unwrap();
    assert!(
        (200..=400).contains(&(due.0 - Timestamp::now().0)),
        "a failed source is left alone for a while"
    );
}

#[test]
fn rules_deal_with_what_is_new_before_it_is_told() {
    let server = Server::start();
    server.on("/feed", Reply::ok(rss(&["خبر", "إعلان", "رياضة"])));
    let mut desk = Desk::new();
    let rule = |when: &str| Rule { when: Query::parse(when).unwrap(), ..Rule::default() };
    desk.options.rules = [
        Rule { hide: true, ..rule("title:إعلان") },
        Rule { read: true, tags: vec!["لعب".into()], ..rule("title:رياضة") },
    ]
    .into();
    let (summary, _) = desk.refresh(&[feed(&server.url("/feed"))]);
    assert_eq!((summary.new, desk.titles()), (2, vec!["خبر".to_owned(), "رياضة".to_owned()]));
    let read = Query::parse("is:read tag:لعب").unwrap();
    assert_eq!(desk.store.headlines(&read, 9).unwrap()[0].title, "رياضة");
}

#[test]
fn a_hanging_source_delays_nobody() {
    let server = Server::start();
    server.on("/hang", Reply::hang());
    let mut sources = vec![feed(&server.url("/hang"))];
    for number in 0..20 {
        let path = format!("/{number}");
        server.on(&path, Reply::ok(rss(&[&path])));
        sources.push(feed(&server.url(&path)));
    }
    let mut desk = Desk::new();
    desk.options.fetch.first_byte = Duration::from_secs(2);
    desk.options.fetch.concurrency = 2;
    let (_, steps) = desk.refresh(&sources);
    assert_eq!(desk.titles().len(), 20);
    let last = steps.last().unwrap();
    assert_eq!((last.finished, last.total), (21, 21));
    assert_failed(&last.state, "fetch-timeout-first-byte");
}

#[test]
fn what_is_ordered_meanwhile_is_not_kept_waiting() {
    let server = Server::start();
    server.on("/hang", Reply::hang());
    server.on("/late", Reply::ok(rss(&["لاحق"])));
    let mut desk = Desk::new();
    desk.options.fetch.first_byte = Duration::from_secs(3);
    let both = [feed(&server.url("/hang")), feed(&server.url("/late"))];
    let ids = desk.store.register(&both).unwrap();
    let mut both: Vec<_> = ids.into_iter().zip(both).collect();
    let late = both.split_off(1);
    let plan = Plan { sources: both, demand: Demand::All, options: desk.options.clone() };
    let lock = RefreshLock::take(desk.store.path()).unwrap();
    let (sender, orders) = Orders::new();
    let mut steps = Vec::new();
    let begin = Instant::now();
    let mut order = Some(Order { sources: late, demand: Demand::Chosen });
    let cancel = CancellationToken::new();
    let summary = refresh_with(&lock, &plan, orders, &mut desk.store, &cancel, |step| {
        // The first step is that of the source that will hang.
        if let Some(order) = order.take() {
            sender.send(order).unwrap();
        }
        steps.push((begin.elapsed(), step));
    })
    .unwrap();
    assert_eq!((summary.total, summary.new, summary.failed.len()), (2, 1, 1));
    let done = steps.iter().find(|(_, step)| matches!(step.state, State::Done { .. }));
    assert!(done.unwrap().0 < Duration::from_secs(2), "{steps:?}");
    let order = Order { sources: Vec::new(), demand: Demand::All };
    assert!(sender.send(order).is_err(), "it has ended");
}

#[test]
fn unchanged_feeds_are_neither_sent_nor_read_again() {
    let server = Server::start();
    server.on("/tag", Reply::ok(rss(&["أول"])).etag("v1"));
    // This server does not know conditional requests.
    server.on("/plain", Reply::ok(rss(&["ثانٍ"])));
    let sources = [feed(&server.url("/tag")), feed(&server.url("/plain"))];
    let mut desk = Desk::new();
    assert_eq!(desk.refresh(&sources).0.new, 2);
    let (summary, steps) = desk.refresh(&sources);
    assert_eq!(ends(&steps), [&State::NotModified, &State::NotModified]);
    assert_eq!((summary.not_modified, summary.new), (2, 0));
    assert_eq!(server.requests("/tag")[1].header("if-none-match"), Some("\"v1\""));

    // The validators outlive the 304.
    desk.refresh(&sources);
    assert_eq!(server.requests("/tag")[2].header("if-none-match"), Some("\"v1\""));

    // Other settings read the same bytes otherwise, so they are asked for.
    let mut tagged = sources.clone();
    tagged[0].tags = vec!["سوريا".into()];
    let (_, steps) = desk.refresh(&tagged);
    assert!(matches!(ends(&steps)[0], State::Done { new: 0, .. }), "{steps:?}");
    assert_eq!(server.requests("/tag")[3].header("if-none-match"), None);

    desk.demand = Demand::Anew;
    desk.refresh(&tagged);
    assert_eq!(server.requests("/tag")[4].header("if-none-match"), None);
}

#[test]
fn servers_that_ask_for_time_get_it() {
    let server = Server::start();
    server.on("/busy", Reply::status(429).header("Retry-After", "600"));
    let sources = [feed(&server.url("/busy"))];
    let mut desk = Desk::new();
    let (_, steps) = desk.refresh(&sources);
    assert_failed(ends(&steps)[0], "fetch-status-wait");
    let held = desk.store.source_states().unwrap()[0].held_until.unwrap();
    assert!((595..=605).contains(&(held.0 - Timestamp::now().0)), "{held:?}");

    let (summary, steps) = desk.refresh(&sources);
    assert!(matches!(ends(&steps)[0], State::Skipped(phrase) if phrase.id == "fetch-held"));
    assert_eq!((summary.skipped.len(), server.hits("/busy")), (1, 1));
    desk.demand = Demand::Anew;
    desk.refresh(&sources);
    assert_eq!(server.hits("/busy"), 2);
}

#[test]
fn a_feed_that_is_gone_is_not_asked_again() {
    let server = Server::start();
    server.on("/gone", Reply::status(410));
    let sources = [feed(&server.url("/gone"))];
    let mut desk = Desk::new();
    assert_failed(ends(&desk.refresh(&sources).1)[0], "fetch-gone");
    let (summary, _) = desk.refresh(&sources);
    assert_eq!((summary.skipped.len(), server.hits("/gone")), (1, 1));
    let state = &desk.store.source_states().unwrap()[0];
    assert_eq!(due(&sources[0], state, &desk.options), None);
    // Who chooses it wants to know.
    desk.demand = Demand::Chosen;
    desk.refresh(&sources);
    assert_eq!(server.hits("/gone"), 2);
}

#[test]
fn a_clock_that_was_ahead_keeps_no_feed_from_being_asked() {
    let server = Server::start();
    let year = 365 * 86_400;
    for (path, held, error) in [
        ("/read", None, None),
        ("/fresh", Some(600), None),
        ("/failing", None, Some("fetch-connect")),
        ("/busy", Some(600), Some("fetch-status-wait")),
        ("/gone", None, Some("fetch-gone")),
    ] {
        server.on(path, Reply::ok(rss(&["أول"])));
        let sources =
            [Source { refresh: Some(Duration::from_secs(600)), ..feed(&server.url(path)) }];
        let mut desk = Desk::new();
        let id = desk.store.register(&sources).unwrap()[0];
        let ahead = Timestamp(Timestamp::now().0 + 2 * year);
        for _ in 0..3 {
            let outcome = FetchOutcome {
                at: ahead,
                validators: None,
                error: error.map(Phrase::new),
                held_until: held.map(|wait| Timestamp(ahead.0 + wait)),
            };
            desk.store.record(id, &outcome).unwrap();
        }
        for demand in [Demand::WhenDue, Demand::Usual] {
            desk.demand = demand;
            let hits = usize::from(error != Some("fetch-gone"));
            desk.refresh(&sources);
            assert_eq!(server.hits(path), hits, "{path}, {demand:?}");
            // Now it was asked by the clock that is right, and is left alone.
        }
    }
}

#[test]
fn a_feed_that_moved_is_read_and_its_new_place_kept() {
    let server = Server::start();
    server.on("/old", Reply::redirect(301, "/new"));
    server.on("/new", Reply::ok(rss(&["أول"])));
    let mut desk = Desk::new();
    let sources = [feed(&server.url("/old"))];
    desk.refresh(&sources);
    let id = desk.store.source_states().unwrap()[0].id;
    assert_eq!(desk.store.fetch_state(id).unwrap().moved, Some(server.url("/new")));
    assert_eq!(desk.titles(), ["أول"]);
}

#[test]
fn a_feed_that_moved_is_asked_for_at_its_new_place() {
    let server = Server::start();
    server.on("/old", Reply::redirect(301, "/new"));
    server.script(
        "/new",
        vec![
            Reply::ok(rss(&["أول"])).etag("v1"),
            Reply::ok(rss(&["أول"])).etag("v1"),
            Reply::redirect(308, "/newest"),
        ],
    );
    server.on("/newest", Reply::ok(rss(&["ثانٍ"])));
    let mut desk = Desk::new();
    let sources = [feed(&server.url("/old"))];
    let hits = || ["/old", "/new", "/newest"].map(|path| server.hits(path));
    let moved = |desk: &Desk| {
        let id = desk.store.source_states().unwrap()[0].id;
        desk.store.fetch_state(id).unwrap().moved
    };
    desk.refresh(&sources);
    assert_eq!(hits(), [1, 1, 0]);
    let (summary, _) = desk.refresh(&sources);
    assert_eq!((summary.not_modified, hits()), (1, [1, 2, 0]));
    desk.refresh(&sources);
    assert_eq!(hits(), [1, 3, 1]);
    assert_eq!(moved(&desk), Some(server.url("/newest")));
    desk.refresh(&sources);
    assert_eq!(hits(), [1, 3, 2]);

    // Gone from there: the first address is asked again, and counts.
    server.on("/newest", Reply::status(404));
    server.on("/old", Reply::ok(rss(&["ثالث"])));
    desk.refresh(&sources);
    assert_eq!((hits(), moved(&desk)), ([2, 3, 3], None));
    desk.refresh(&sources);
    assert_eq!(hits(), [3, 3, 3]);
    assert_eq!(desk.titles(), ["أول", "ثالث", "ثانٍ"]);
}

#[test]
fn a_remembered_place_belongs_to_the_address_it_was_found_at() {
    let server = Server::start();
    server.on("/old", Reply::redirect(301, "/new"));
    server.on("/new", Reply::ok(rss(&["أول"])));
    server.on("/other", Reply::ok(rss(&["ثانٍ"])));
    let mut desk = Desk::new();
    desk.refresh(&[feed(&server.url("/old"))]);
    desk.refresh(&[feed(&server.url("/other"))]);
    assert_eq!((server.hits("/new"), server.hits("/other")), (1, 1));
}

#[test]
fn a_remembered_place_elsewhere_gets_no_credentials() {
    let web = Server::start();
    web.on("http://home.example/old", Reply::redirect(301, "http://new.example/feed"));
    web.on("http://new.example/feed", Reply::ok(rss(&["أول"])));
    let mut source = feed("http://u:p@home.example/old");
    source.proxy = Some(Proxy::Url(web.url("")));
    source.headers = vec![("X-Key".into(), "k".into())];
    source.cookies = vec![("session".into(), "abc".into())];
    let mut desk = Desk::new();
    desk.refresh(&[source.clone()]);
    desk.refresh(&[source]);
    assert_eq!(web.hits("http://home.example/old"), 1);
    let seen = web.requests("http://new.example/feed");
    assert_eq!(seen.len(), 2);
    for name in ["authorization", "x-key", "cookie"] {
        assert!(seen.iter().all(|seen| seen.header(name).is_none()), "{name}");
    }
}

#[test]
fn a_feed_that_breaks_off_gives_what_arrived_and_comes_again() {
    let server = Server::start();
    let whole = rss(&["أول", "ثانٍ", "ثالث"]);
    let cut = whole.find("<title>ثالث").unwrap();
    let replies = vec![
        Reply::ok(whole.clone()).etag("v1").cut_after(cut),
        Reply::ok(whole.clone()).etag("v1"),
    ];
    server.script("/feed", replies);
    server.on("/stump", Reply::ok(whole).cut_after(10));
    let sources = [feed(&server.url("/feed")), feed(&server.url("/stump"))];
    let mut desk = Desk::new();
    let (_, steps) = desk.refresh(&sources);
    let State::Done { problems, .. } = ends(&steps)[0] else { panic!("{steps:?}") };
    assert_eq!(problems[0].id, "fetch-cut");
    assert_failed(ends(&steps)[1], "fetch-cut");
    assert!(desk.titles().contains(&"ثانٍ".to_owned()));

    desk.refresh(&sources);
    assert_eq!(server.requests("/feed")[1].header("if-none-match"), None);
    assert!(desk.titles().contains(&"ثالث".to_owned()));
}

#[test]
fn an_item_that_was_cut_is_no_article_before_it_is_whole() {
    let item = |name: &str| {
        format!(
            "<item><title>{name}</title><description>About {name}</description>\
             <link>https://e.org/{name}</link><guid>tag:{name}</guid></item>"
        )
    };
    let rss = format!(
        "<rss version=\"2.0\"><channel><title>n</title>{}{}{}</channel></rss>",
        item("one"),
        item("two"),
        item("three")
    );
    let object = |name: &str| {
        format!(
            "{{\"title\":\"{name}\",\"authors\":[{{\"name\":\"x\"}}],\"content_text\":\"About {name}\",\
             \"id\":\"tag:{name}\"}}"
        )
    };
    let json = format!(
        "{{\"version\":\"https://jsonfeed.org/version/1.1\",\"items\":[{},{},{}]}}",
        object("one"),
        object("two"),
        object("three")
    );
    for (whole, last) in [(&rss, item("three")), (&json, object("three"))] {
        let begin = whole.find(&last).unwrap();
        for cut in (begin..begin + last.len()).step_by(7) {
            let server = Server::start();
            let replies = vec![Reply::ok(whole.clone()).cut_after(cut), Reply::ok(whole.clone())];
            server.script("/feed", replies);
            let sources = [feed(&server.url("/feed"))];
            let mut desk = Desk::new();
            desk.options.retention.count = Some(1);
            assert_eq!(desk.refresh(&sources).0.new, 2, "{}", &whole[..cut]);
            assert_eq!(desk.titles(), ["one", "two"], "{}", &whole[..cut]);
            assert_eq!(desk.refresh(&sources).0.new, 1, "{}", &whole[..cut]);
            assert_eq!(desk.titles(), ["one", "three", "two"], "{}", &whole[..cut]);
        }
    }
}

#[test]
fn half_an_answer_lets_nothing_go() {
    let server = Server::start();
    let whole = rss(&["أول", "ثانٍ", "ثالث"]);
    let cut = whole.find("<item><guid>tag:ثالث").unwrap();
    let replies = vec![
        Reply::ok(whole.clone()),
        Reply::ok(whole.clone()).cut_after(cut),
        Reply::ok(whole.clone() + " "),
    ];
    server.script("/feed", replies);
    let sources = [feed(&server.url("/feed"))];
    let mut desk = Desk::new();
    desk.options.retention.count = Some(1);
    assert_eq!(desk.refresh(&sources).0.new, 3);
    for _ in 0..2 {
        assert_eq!(desk.refresh(&sources).0.new, 0);
        assert_eq!(desk.titles().len(), 3);
    }
}

#[test]
fn only_changed_files_are_read_again() {
    let mut desk = Desk::new();
    let root = desk.folder.path().join("أخبار");
    fs::create_dir(&root).unwrap();
    fs::write(root.join("a.txt"), "عنوان أول\n\nنص أول طويل يكفي.").unwrap();
    fs::write(root.join("b.txt"), "عنوان ثانٍ\n\nنص ثانٍ طويل يكفي.").unwrap();
    let sources = [local(&root)];
    let (summary, steps) = desk.refresh(&sources);
    assert_eq!(summary.new, 2, "{steps:?}");
    assert_eq!(desk.titles(), ["عنوان أول", "عنوان ثانٍ"]);
    assert_eq!(ends(&desk.refresh(&sources).1), [&State::NotModified]);

    fs::write(root.join("b.txt"), "عنوان ثانٍ مصحح\n\nنص ثانٍ طويل يكفي.").unwrap();
    fs::write(root.join("c.txt"), "عنوان ثالث\n\nنص ثالث طويل يكفي.").unwrap();
    fs::remove_file(root.join("a.txt")).unwrap();
    let (summary, _) = desk.refresh(&sources);
    assert_eq!((summary.new, summary.updated), (1, 1));
    assert_eq!(desk.titles(), ["عنوان أول", "عنوان ثالث", "عنوان ثانٍ مصحح"]);
    let id = desk.store.source_states().unwrap()[0].id;
    assert_eq!(desk.store.fetch_state(id).unwrap().files.len(), 2);

    fs::remove_dir_all(&root).unwrap();
    assert_failed(ends(&desk.refresh(&sources).1)[0], "file-not-found");
    assert_eq!(desk.titles().len(), 3, "what was read stays");
}

#[test]
fn a_bad_file_does_not_hide_the_others() {
    let mut desk = Desk::new();
    let root = desk.folder.path().join("news");
    fs::create_dir(&root).unwrap();
    fs::write(root.join("a.txt"), "").unwrap();
    fs::write(root.join("b.txt"), "عنوان\n\nنص طويل يكفي لأن يكون نصًا.").unwrap();
    fs::write(root.join("c.txt"), vec![b'x'; 5000]).unwrap();
    desk.options.files.max_len = 4096;
    let sources = [local(&root)];
    for pass in 0..2 {
        let (_, steps) = desk.refresh(&sources);
        let problems = match ends(&steps)[0] {
            State::Done { problems, .. } => problems.clone(),
            State::Failed(problem) if pass == 1 => vec![problem.clone()],
            other => panic!("{other:?}"),
        };
        assert!(!problems.is_empty(), "said as long as it is so");
    }
    assert_eq!(desk.titles(), ["عنوان"]);
}

#[test]
fn the_guide_needs_neither_network_nor_files() {
    let mut desk = Desk::new();
    let sources = [Source::new(Location::Guide)];
    let (summary, steps) = desk.refresh(&sources);
    assert!(summary.new >= 8, "{steps:?}");
    assert!(desk.titles().contains(&"أهلًا بك في صحيفة".to_owned()));
    assert_eq!(ends(&desk.refresh(&sources).1), [&State::NotModified]);
}

#[test]
fn a_refresh_can_be_cancelled() {
    let server = Server::start();
    server.on("/good", Reply::ok(rss(&["أول"])));
    server.on("/hang", Reply::hang());
    let sources = [feed(&server.url("/good")), feed(&server.url("/hang"))];
    let mut desk = Desk::new();
    desk.options.fetch.first_byte = Duration::from_secs(60);
    let cancel = CancellationToken::new();
    let begin = Instant::now();
    let summary = desk.run(&sources, &cancel, |step| {
        if matches!(step.state, State::Done { .. }) {
            cancel.cancel();
        }
    });
    let summary = summary.unwrap();
    assert!(summary.cancelled && summary.failed.is_empty(), "{summary:?}");
    assert!(begin.elapsed() < Duration::from_secs(30));
    assert_eq!(desk.titles(), ["أول"]);
}

#[test]
fn one_refresh_at_a_time() {
    let mut desk = Desk::new();
    let cancel = CancellationToken::new();
    let held = RefreshLock::take(desk.store.path()).unwrap();
    let busy = desk.run(&[], &cancel, |_| ()).unwrap_err();
    assert!(matches!(&busy, RefreshError::Busy { .. }), "{busy}");
    assert_eq!(busy.phrase().id, "refresh-busy");
    drop(held);
    assert_eq!(desk.run(&[], &cancel, |_| ()).unwrap(), Summary::default());
}

#[test]
fn one_article_of_two_sources_is_kept_for_both() {
    let server = Server::start();
    server.on("/a", Reply::ok(rss(&["أول"])));
    server.on("/b", Reply::ok(rss(&["أول"])));
    let mut desk = Desk::new();
    let (summary, steps) = desk.refresh(&[feed(&server.url("/a")), feed(&server.url("/b"))]);
    assert_eq!(summary.new, 2, "{steps:?}");
    let ids: Vec<SourceId> = desk.store.source_states().unwrap().iter().map(|s| s.id).collect();
    assert_eq!(ids.len(), 2);
}

#[test]
fn servers_and_feeds_stretch_the_pause_within_bounds() {
    let server = Server::start();
    let with = |fields: &str| {
        format!("<rss version=\"2.0\"><channel><title>x</title>{fields}</channel></rss>")
    };
    let hour = 3600;
    let usual = 1800;
    let cases = [
        ("/plain", Reply::ok(with("")), usual),
        ("/hour", Reply::ok(with("")).header("Cache-Control", "max-age=3600"), hour),
        ("/short", Reply::ok(with("")).header("Cache-Control", "max-age=60"), usual),
        ("/year", Reply::ok(with("")).header("Cache-Control", "max-age=31536000"), 24 * hour),
        ("/stale", Reply::ok(with("")).header("Expires", "0"), usual),
        ("/ttl", Reply::ok(with("<ttl>120</ttl>")), 2 * hour),
        ("/ttl-year", Reply::ok(with("<ttl>525600</ttl>")), 24 * hour),
    ];
    let sources: Vec<_> = cases
        .iter()
        .map(|(path, reply, _)| {
            server.on(path, reply.clone().etag("v1"));
            feed(&server.url(path))
        })
        .collect();
    let mut desk = Desk::new();
    // Also after a 304, when nothing but the headers says so.
    for round in 1..=2 {
        desk.refresh(&sources);
        let states = desk.store.source_states().unwrap();
        for ((path, _, expected), state) in cases.iter().zip(&states) {
            let source = feed(&server.url(path));
            let pause = due(&source, state, &desk.options).unwrap().0 - Timestamp::now().0;
            assert!((expected - 5..=expected + 5).contains(&pause), "{path} {round}: {pause}");
            assert_eq!(server.hits(path), round);
        }
    }
    // What the user says holds; zero is on demand only.
    let states = desk.store.source_states().unwrap();
    let own = [(Duration::from_secs(600), Some(600)), (Duration::ZERO, None)];
    for (refresh, expected) in own {
        let source = Source { refresh: Some(refresh), ..sources[0].clone() };
        let due = due(&source, &states[0], &desk.options);
        let pause = due.map(|due| due.0 - Timestamp::now().0);
        assert_eq!(pause.map(|pause| (pause + 5) / 10), expected.map(|pause: i64| pause / 10));
    }
    // Who may ask often is told no where a server called its answer fresh, and only there.
    desk.demand = Demand::Usual;
    let (summary, _) = desk.refresh(&sources);
    let fresh = cases.iter().filter(|(path, ..)| !matches!(*path, "/plain" | "/stale")).count();
    assert_eq!((summary.skipped.len(), summary.not_modified), (fresh, cases.len() - fresh));
}

#[test]
fn hours_that_a_feed_skips_are_skipped() {
    let server = Server::start();
    let hour = Timestamp::now().0.rem_euclid(86_400) / 3600;
    let next = (hour + 1) % 24;
    let skipped = format!(
        "<rss version=\"2.0\"><channel><title>x</title><skipHours><hour>{hour}</hour>\
         <hour>{next}</hour></skipHours></channel></rss>"
    );
    server.on("/feed", Reply::ok(skipped));
    let mut desk = Desk::new();
    desk.refresh(&[feed(&server.url("/feed"))]);
    let source = feed(&server.url("/feed"));
    let state = &desk.store.source_states().unwrap()[0];
    let due = due(&source, state, &desk.options).unwrap();
    assert_eq!(due.0 % 3600, 0);
    assert_eq!(due.0.rem_euclid(86_400) / 3600, (hour + 2) % 24);
}

#[test]
fn failures_are_remembered_and_repairs_told() {
    let server = Server::start();
    let broken = "<rss version=\"2.0\"><channel><title>a & b</title><item><title>x";
    server.script("/feed", vec![Reply::status(500), Reply::status(500), Reply::ok(broken)]);
    let sources = [feed(&server.url("/feed"))];
    let mut desk = Desk::new();
    for _ in 0..3 {
        desk.refresh(&sources);
    }
    let state = desk.store.source_states().unwrap().remove(0);
    let history: Vec<_> = state
        .history
        .iter()
        .map(|streak| (streak.count, streak.error.as_ref().map(|error| error.id.to_string())))
        .collect();
    assert_eq!(history, [(1, None), (2, Some("fetch-status-server".to_owned()))]);
    assert!(!state.problems.is_empty(), "{state:?}");
}

#[test]
fn a_story_of_two_feeds_comes_once_and_old_ones_go() {
    let server = Server::start();
    let feed_of = |items: &[u32]| {
        let items: String = items
            .iter()
            .map(|number| {
                format!(
                    "<item><guid>{number}</guid><title>خبر {number}</title>\
                     <link>http://127.0.0.1/story/{number}</link></item>"
                )
            })
            .collect();
        format!("<rss version=\"2.0\"><channel><title>x</title>{items}</channel></rss>")
    };
    server.script("/all", vec![Reply::ok(feed_of(&[1, 2, 3])), Reply::ok(feed_of(&[5, 6]))]);
    server.on("/part", Reply::ok(feed_of(&[2, 4])));
    let mut all = feed(&server.url("/all"));
    all.tags = vec!["كل".into()];
    let mut part = feed(&server.url("/part"));
    part.tags = vec!["بعض".into()];
    let mut desk = Desk::new();
    let (first, _) = desk.refresh(&[all.clone()]);
    let (second, _) = desk.refresh(&[all.clone(), part.clone()]);
    assert_eq!((first.new, second.new), (3, 3), "two of /all, one of /part");
    assert_eq!(desk.titles().len(), 6);
    let query = Query::parse("tag:كل tag:بعض").unwrap();
    assert_eq!(desk.store.headlines(&query, 10).unwrap().len(), 1);

    // One of six may stay beside what the feed holds.
    server.on("/all", Reply::ok(feed_of(&[7])));
    all.keep_items = Some(1);
    desk.refresh(&[all, part]);
    assert_eq!(desk.titles(), ["خبر 2", "خبر 4", "خبر 7"]);
}

#[test]
fn a_large_mailbox_gives_its_newest_messages() {
    let mut desk = Desk::new();
    let path = desk.folder.path().join("news.mbox");
    let letter = |number: usize| {
        format!(
            "From news@example.org Wed Feb 17 10:00:00 2021\nFrom: News <news@example.org>\n\
             Subject: رسالة {number}\nMessage-ID: <{number}@example.org>\n\n{}\n\n",
            "نص ".repeat(100)
        )
    };
    let whole: String = (0..40).map(letter).collect();
    fs::write(&path, &whole).unwrap();
    desk.options.files.max_len = whole.len() / 2;
    let (summary, steps) = desk.refresh(&[local(&path)]);
    assert!((15..20).contains(&summary.new), "{summary:?}");
    let State::Done { problems, .. } = ends(&steps)[0] else { panic!("{steps:?}") };
    assert_eq!(problems[0].id, "refresh-mailbox-end");
    assert!(desk.titles().contains(&"رسالة 39".to_owned()));

    // It grows; what is known stays what it is.
    fs::write(&path, whole + &letter(40)).unwrap();
    let (summary, _) = desk.refresh(&[local(&path)]);
    assert_eq!((summary.new, summary.updated), (1, 0));
}

#[test]
fn a_maildir_is_a_source_and_opml_is_none() {
    let mut desk = Desk::new();
    let mail = desk.folder.path().join("Mail");
    for part in ["cur", "new", "tmp"] {
        fs::create_dir_all(mail.join(part)).unwrap();
    }
    let letter = "From: a@example.org\nSubject: خبر\nMessage-ID: <1@a>\n\nنص الخبر.\n";
    fs::write(mail.join("new/1613.M1P2.host"), letter).unwrap();
    fs::write(mail.join("tmp/1614.M1P2.host"), letter).unwrap();
    assert_eq!(desk.refresh(&[local(&mail)]).0.new, 1);
    // Reading it elsewhere moves and renames it: it is the same letter.
    fs::rename(mail.join("new/1613.M1P2.host"), mail.join("cur/1613.M1P2.host:2,S")).unwrap();
    let (summary, _) = desk.refresh(&[local(&mail)]);
    assert_eq!((summary.new, summary.updated), (0, 0));

    let list = desk.folder.path().join("feeds.opml");
    fs::write(&list, "<opml><body><outline xmlUrl='https://a.example/'/></body></opml>").unwrap();
    let (_, steps) = desk.refresh(&[local(&list)]);
    let State::Failed(phrase) = ends(&steps)[0] else { panic!("{steps:?}") };
    let sentence = sahifa::locale::Catalogue::new(sahifa::locale::Language::En).say_plain(phrase);
    assert!(sentence.contains("sahifa sources import"), "{sentence}");
}
