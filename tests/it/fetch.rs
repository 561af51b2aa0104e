//! Fetching over HTTP against a server that misbehaves on order.
use crate::server::{Reply, Server};
use sahifa::fetch::{
    FetchError, FetchOptions, Fetched, Fetcher, Freshness, Phase, Receipt, TlsReason,
};
use sahifa::news::{Location, Proxy, Source, Validators};
use std::io::{BufRead as _, BufReader, Write as _};
use std::net::TcpListener;
use std::thread;
use std::time::{Duration, Instant};
use tokio_util::sync::CancellationToken;

const FEED: &str = "<rss version=\"2.0\"><channel><title>نشرة</title></channel></rss>";

fn options() -> FetchOptions {
    let short = Duration::from_millis(300);
    FetchOptions { first_byte: short, idle: short, ..FetchOptions::default() }
}

fn source(url: &str) -> Source {
    Source::new(Location::Feed(url.to_owned()))
}

async fn fetch(url: &str) -> Result<Fetched, FetchError> {
    fetch_with(options(), &source(url), &Validators::default()).await
}

async fn fetch_with(
    options: FetchOptions,
    source: &Source,
    validators: &Validators,
) -> Result<Fetched, FetchError> {
    let fetcher = Fetcher::new(&options).unwrap();
    fetcher.fetch(source, validators, &CancellationToken::new()).await
}

#[track_caller]
fn body(fetched: Fetched) -> (Receipt, Vec<u8>) {
    match fetched {
        Fetched::Body(receipt, body) => {
            assert_eq!(body.cut, None);
            (receipt, body.bytes)
        }
        other @ Fetched::NotModified(_) => panic!("a body was expected: {other:?}"),
    }
}

#[tokio::test]
async fn a_body_comes_with_type_validators_and_freshness() {
    let server = Server::start();
    let reply = Reply::ok(FEED)
        .header("Content-Type", "application/rss+xml; charset=utf-8")
        .header("Cache-Control", "max-age=600")
        .etag("v1")
        .last_modified("Sun, 06 Nov 1994 08:49:37 GMT");
    server.on("/feed", reply);
    let Fetched::Body(receipt, body) = fetch(&server.url("/feed")).await.unwrap() else { panic!() };
    assert_eq!(body.bytes, FEED.as_bytes());
    assert_eq!(body.content_type.as_deref(), Some("application/rss+xml; charset=utf-8"));
    assert_eq!(receipt.validators.etag.as_deref(), Some("\"v1\""));
    let modified = receipt.validators.last_modified.as_deref();
    assert_eq!(modified, Some("Sun, 06 Nov 1994 08:49:37 GMT"));
    assert_eq!(receipt.freshness, Freshness::For(Duration::from_secs(600)));
    assert_eq!((receipt.url, receipt.moved), (server.url("/feed"), None));

    let seen = &server.requests("/feed")[0];
    assert_eq!(seen.header("user-agent"), Some(concat!("sahifa/", env!("CARGO_PKG_VERSION"))));
    assert!(seen.header("accept-encoding").unwrap().contains("gzip"));
    assert_eq!(seen.header("if-none-match"), None);
    assert_eq!(seen.header("referer"), None);
}

#[tokio::test]
async fn unchanged_is_asked_for_and_understood() {
    let server = Server::start();
    server.on("/tag", Reply::ok(FEED).etag("v1"));
    server.on("/date", Reply::ok(FEED).last_modified("Sun, 06 Nov 1994 08:49:37 GMT"));
    for path in ["/tag", "/date"] {
        let source = source(&server.url(path));
        let first = fetch_with(options(), &source, &Validators::default()).await.unwrap();
        let validators = first.receipt().validators.clone();
        let second = fetch_with(options(), &source, &validators).await.unwrap();
        let Fetched::NotModified(receipt) = second else { panic!("{path}: {second:?}") };
        // What the 304 does not repeat stays valid.
        assert_eq!(receipt.validators, validators, "{path}");
        assert_eq!(server.hits(path), 2);
    }
    let stale = Validators { etag: Some("\"v0\"".into()), last_modified: None };
    let changed = fetch_with(options(), &source(&server.url("/tag")), &stale).await.unwrap();
    assert_eq!(body(changed).1, FEED.as_bytes());
}

#[tokio::test]
async fn validators_of_a_304_replace_the_old_ones() {
    let server = Server::start();
    let answer = "HTTP/1.1 304 Not Modified\r\nETag: W/\"v2\"\r\n\r\n";
    server.on("/feed", Reply::raw(answer));
    let old = Validators { etag: Some("\"v1\"".into()), last_modified: Some("then".into()) };
    let fetched = fetch_with(options(), &source(&server.url("/feed")), &old).await.unwrap();
    let Fetched::NotModified(receipt) = fetched else { panic!("{fetched:?}") };
    assert_eq!(receipt.validators.etag.as_deref(), Some("W/\"v2\""));
    assert_eq!(receipt.validators.last_modified.as_deref(), Some("then"));
    let seen = &server.requests("/feed")[0];
    assert_eq!(seen.header("if-none-match"), Some("\"v1\""));
    assert_eq!(seen.header("if-modified-since"), Some("then"));

    // A 304 nobody asked for has no meaning.
    let error = fetch(&server.url("/feed")).await.unwrap_err();
    assert!(matches!(error, FetchError::Status { status: 304, .. }), "{error}");
}

#[tokio::test]
async fn packed_bodies_are_unpacked_and_counted_unpacked() {
    let server = Server::start();
    server.on("/small", Reply::ok(FEED).gzip());
    server.on("/bomb", Reply::ok(vec![b' '; 8 << 20]).gzip());
    server.on("/plain", Reply::ok(vec![b' '; 2 << 20]));
    server.on("/endless", Reply::ok(vec![b' '; 64 << 10]).endless());
    server.on("/layers", Reply::ok(FEED).gzip().header("Content-Encoding", "gzip"));
    server.on("/odd", Reply::ok(FEED).header("Content-Encoding", "x-secret"));
    assert_eq!(body(fetch(&server.url("/small")).await.unwrap()).1, FEED.as_bytes());
    for path in ["/bomb", "/plain", "/endless"] {
        let small = FetchOptions { max_body: 1 << 20, ..options() };
        let error = fetch_with(small, &source(&server.url(path)), &Validators::default()).await;
        let expected = FetchError::TooLarge { url: server.url(path), limit: 1 << 20 };
        assert_eq!(error.unwrap_err(), expected);
    }
    let error = fetch(&server.url("/odd")).await.unwrap_err();
    assert!(matches!(error, FetchError::Encoding { .. }), "{error}");
    // One layer is undone at most: the inner one is never unpacked.
    match fetch(&server.url("/layers")).await {
        Ok(Fetched::Body(_, body)) => assert!(body.bytes.len() < 1024),
        other => assert!(other.is_err()),
    }
}

#[tokio::test]
async fn statuses_are_told_apart() {
    let server = Server::start();
    server.on("/404", Reply::status(404));
    server.on("/410", Reply::status(410));
    server.on("/500", Reply::status(500).header("Retry-After", "9"));
    let cases = [("/404", 404, None), ("/500", 500, None), ("/none", 404, None)];
    for (path, expected, wait) in cases {
        let error = fetch(&server.url(path)).await.unwrap_err();
        let url = server.url(path);
        assert_eq!(error, FetchError::Status { url, status: expected, retry_after: wait });
    }
    let gone = fetch(&server.url("/410")).await.unwrap_err();
    assert_eq!(gone, FetchError::Gone { url: server.url("/410") });
    assert_eq!(gone.retry_after(), None);
}

#[tokio::test]
async fn retry_after_keeps_the_host_unasked() {
    for (status, value, most) in [(429, "120".to_owned(), 120), (503, in_a_minute(), 60)] {
        let server = Server::start();
        server.on("/busy", Reply::status(status).header("Retry-After", &value));
        server.on("/other", Reply::ok(FEED));
        let fetcher = Fetcher::new(&options()).unwrap();
        let get = async |path: &str| {
            let source = source(&server.url(path));
            fetcher.fetch(&source, &Validators::default(), &CancellationToken::new()).await
        };
        let busy = get("/busy").await.unwrap_err();
        let wait = busy.retry_after().unwrap();
        assert!(wait > Duration::from_secs(most - 10) && wait <= Duration::from_secs(most));
        let held = get("/other").await.unwrap_err();
        assert!(matches!(held, FetchError::Held { .. }), "{held}");
        assert_eq!((server.hits("/busy"), server.hits("/other")), (1, 0));
        // Another port of the host is another server.
        let neighbour = Server::start();
        neighbour.on("/other", Reply::ok(FEED));
        let source = source(&neighbour.url("/other"));
        let free = fetcher.fetch(&source, &Validators::default(), &CancellationToken::new()).await;
        body(free.unwrap());
    }
}

fn in_a_minute() -> String {
    httpdate::fmt_http_date(std::time::SystemTime::now() + Duration::from_secs(60))
}

#[tokio::test]
async fn redirects_are_followed_and_permanent_ones_told() {
    let server = Server::start();
    server.on("/old", Reply::redirect(301, "/newer"));
    server.on("/newer", Reply::redirect(308, "/newest"));
    server.on("/newest", Reply::redirect(302, "/today"));
    server.on("/today", Reply::ok(FEED).etag("v1"));
    let (receipt, bytes) = body(fetch(&server.url("/old")).await.unwrap());
    assert_eq!(bytes, FEED.as_bytes());
    assert_eq!(receipt.url, server.url("/today"));
    assert_eq!(receipt.moved, Some(server.url("/newest")));

    let again =
        fetch_with(options(), &source(&server.url("/old")), &receipt.validators).await.unwrap();
    assert!(matches!(&again, Fetched::NotModified(receipt) if receipt.moved.is_some()));
}

#[tokio::test]
async fn redirects_that_lead_astray_are_refused() {
    let server = Server::start();
    let other = Server::start();
    other.on("/secret", Reply::ok("private"));
    server.on("/circle", Reply::redirect(302, "/circle2"));
    server.on("/circle2", Reply::redirect(302, "/circle"));
    server.on("/self", Reply::redirect(301, "/self"));
    for hop in 0..30 {
        server.on(&format!("/{hop}"), Reply::redirect(307, &format!("/{}", hop + 1)));
    }
    server.on("/file", Reply::redirect(302, "file:///etc/hostname"));
    server.on("/script", Reply::redirect(302, "javascript:alert(1)"));
    server.on("/port", Reply::redirect(302, &other.url("/secret")));
    server.on("/name", Reply::redirect(302, &format!("http://localhost:{}/secret", other.port())));
    server.on("/nowhere", Reply::status(302));
    let error = async |path: &str| fetch(&server.url(path)).await.unwrap_err();
    assert!(matches!(error("/circle").await, FetchError::RedirectLoop { .. }));
    assert!(matches!(error("/self").await, FetchError::RedirectLoop { .. }));
    assert!(matches!(error("/0").await, FetchError::TooManyRedirects { limit: 10, .. }));
    assert_eq!(server.hits("/10") + server.hits("/11"), 1, "ten redirects, eleven requests");
    assert!(matches!(error("/file").await, FetchError::RedirectScheme { .. }));
    assert!(matches!(error("/script").await, FetchError::RedirectScheme { .. }));
    assert!(matches!(error("/port").await, FetchError::RedirectPrivate { .. }));
    assert!(matches!(error("/name").await, FetchError::RedirectPrivate { .. }));
    assert!(matches!(error("/nowhere").await, FetchError::RedirectTarget { .. }));
    assert_eq!(other.total(), 0);
}

#[tokio::test]
async fn a_source_sends_its_own_headers_and_agent() {
    let server = Server::start();
    server.on("/feed", Reply::ok(FEED));
    let mut source = source(&server.url("/feed"));
    source.headers = vec![("X-Key".into(), "k".into()), ("Accept".into(), "text/plain".into())];
    source.user_agent = Some("reader of the house".into());
    body(fetch_with(options(), &source, &Validators::default()).await.unwrap());
    let seen = &server.requests("/feed")[0];
    assert_eq!(seen.header("x-key"), Some("k"));
    assert_eq!(seen.header("accept"), Some("text/plain"));
    assert_eq!(seen.header("user-agent"), Some("reader of the house"));

    source.headers = vec![("bad name".into(), "k".into())];
    let error = fetch_with(options(), &source, &Validators::default()).await.unwrap_err();
    assert_eq!(error, FetchError::Header { name: "bad name".into() });
    source.headers = vec![("X-Key".into(), "two\r\nlines: x".into())];
    let error = fetch_with(options(), &source, &Validators::default()).await.unwrap_err();
    assert_eq!(error, FetchError::Header { name: "X-Key".into() });
    assert_eq!(server.total(), 1);
}

#[tokio::test]
async fn credentials_are_sent_and_not_shown() {
    let server = Server::start();
    server.on("/feed", Reply::status(403));
    let url = server.url("/feed").replace("http://", "http://user:secret@");
    let error = fetch(&url).await.unwrap_err();
    let seen = &server.requests("/feed")[0];
    assert_eq!(seen.header("authorization"), Some("Basic dXNlcjpzZWNyZXQ="));
    assert!(!format!("{error:?} {error} {:?}", error.phrase()).contains("secret"));
}

#[tokio::test]
async fn time_limits_name_the_phase() {
    let server = Server::start();
    server.on("/hang", Reply::hang());
    server.on("/slow", Reply::ok(FEED).slow_headers(Duration::from_millis(50)));
    server.on("/stall", Reply::ok(FEED).stall_after(0));
    server.on("/trickle", Reply::ok(FEED).trickle(Duration::from_millis(100)));
    let phase_of = async |path: &str, source: Source| {
        let options = FetchOptions { whole: Duration::from_millis(900), ..options() };
        match fetch_with(options, &source, &Validators::default()).await {
            Err(FetchError::Timeout { phase, .. }) => phase,
            Ok(Fetched::Body(_, body)) => match body.cut {
                Some(FetchError::Timeout { phase, .. }) => phase,
                other => panic!("{path}: {other:?}"),
            },
            other => panic!("{path}: {other:?}"),
        }
    };
    let cases = [
        ("/hang", Phase::FirstByte),
        ("/slow", Phase::FirstByte),
        ("/stall", Phase::Idle),
        ("/trickle", Phase::Whole),
    ];
    for (path, expected) in cases {
        assert_eq!(phase_of(path, source(&server.url(path))).await, expected, "{path}");
    }
    let mut impatient = source(&server.url("/hang"));
    impatient.timeout = Some(Duration::from_millis(50));
    let begin = Instant::now();
    phase_of("/hang", impatient).await;
    assert!(begin.elapsed() < Duration::from_millis(290), "the source's own limit holds");
}

#[tokio::test]
async fn a_cut_body_keeps_what_arrived_but_no_validators() {
    let server = Server::start();
    server.on("/cut", Reply::ok(FEED).etag("v1").cut_after(20));
    server.on("/none", Reply::ok(FEED).cut_after(0));
    server.on("/gzip", Reply::ok(FEED.repeat(100)).gzip().cut_after(60));
    let Fetched::Body(receipt, body) = fetch(&server.url("/cut")).await.unwrap() else { panic!() };
    assert_eq!(body.bytes, &FEED.as_bytes()[..20]);
    assert_eq!(body.cut, Some(FetchError::Cut { url: server.url("/cut"), received: 20 }));
    assert!(receipt.validators.is_empty());
    let error = fetch(&server.url("/none")).await.unwrap_err();
    assert_eq!(error, FetchError::Cut { url: server.url("/none"), received: 0 });
    match fetch(&server.url("/gzip")).await {
        Ok(Fetched::Body(_, body)) => assert!(matches!(body.cut, Some(FetchError::Cut { .. }))),
        other => assert!(matches!(other, Err(FetchError::Cut { .. })), "{other:?}"),
    }
}

#[tokio::test]
async fn broken_http_is_told() {
    let server = Server::start();
    let huge = format!("HTTP/1.1 200 OK\r\nX: {}\r\n\r\n", "x".repeat(4 << 20));
    let many = format!("HTTP/1.1 200 OK\r\n{}\r\n", "X: y\r\n".repeat(5000));
    let chunks = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nbroken";
    let cases: &[(&str, Reply)] = &[
        ("/close", Reply::close()),
        ("/noise", Reply::raw("\x16\x03\x01 no http at all\r\n\r\n")),
        ("/huge", Reply::raw(huge)),
        ("/many", Reply::raw(many)),
        ("/chunks", Reply::raw(chunks)),
    ];
    for (path, reply) in cases {
        server.on(path, reply.clone());
        let error = fetch(&server.url(path)).await.unwrap_err();
        assert!(matches!(error, FetchError::Protocol { .. }), "{path}: {error}");
    }
}

#[tokio::test]
async fn places_that_cannot_be_reached_are_named() {
    let server = Server::start();
    let closed = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let error = fetch(&format!("http://{closed}/")).await.unwrap_err();
    assert_eq!(error, FetchError::Refused { host: closed.to_string() });
    // RFC 6761 §6.4: this name never exists.
    let error = fetch("http://feeds.invalid/").await.unwrap_err();
    assert_eq!(error, FetchError::Resolve { host: "feeds.invalid".into() });
    let error = fetch(&server.url("/").replace("http:", "https:")).await.unwrap_err();
    assert!(matches!(&error, FetchError::Tls { reason: TlsReason::NotTls, .. }), "{error}");
    for url in ["ftp://a.example/", "file:///etc/passwd", "javascript:1"] {
        let error = fetch(url).await.unwrap_err();
        assert!(matches!(error, FetchError::Scheme { .. }), "{url}: {error}");
    }
    for url in ["", "a.example/feed", "http://", "http://[::1"] {
        let error = fetch(url).await.unwrap_err();
        assert!(matches!(error, FetchError::InvalidUrl { .. }), "{url}: {error}");
    }
}

#[tokio::test]
async fn cancelling_ends_a_request() {
    let server = Server::start();
    server.on("/hang", Reply::hang());
    let fetcher = Fetcher::new(&FetchOptions::default()).unwrap();
    let cancel = CancellationToken::new();
    let source = source(&server.url("/hang"));
    let validators = Validators::default();
    let (outcome, ()) = tokio::join!(fetcher.fetch(&source, &validators, &cancel), async {
        while server.hits("/hang") == 0 {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
        cancel.cancel();
    });
    assert_eq!(outcome.unwrap_err(), FetchError::Cancelled);
}

#[tokio::test]
async fn requests_in_flight_are_bounded() {
    let server = Server::start();
    server.on("/feed", Reply::ok(FEED).delay(Duration::from_millis(20)));
    let fetcher = Fetcher::new(&FetchOptions { concurrency: 3, ..options() }).unwrap();
    let (source, validators) = (source(&server.url("/feed")), Validators::default());
    let cancel = CancellationToken::new();
    let all = (0..20).map(|_| fetcher.fetch(&source, &validators, &cancel));
    for fetched in futures_util::future::join_all(all).await {
        body(fetched.unwrap());
    }
    assert_eq!(server.total(), 20);
    assert_eq!(server.most_in_flight(), 3);
}

#[tokio::test]
async fn a_proxy_is_asked_for_everything() {
    let server = Server::start();
    server.on("http://news.example/feed", Reply::ok(FEED));
    let proxy = Some(Proxy::Url(server.url("")));
    let options = FetchOptions { proxy, ..options() };
    let source = source("http://news.example/feed");
    let fetched = fetch_with(options.clone(), &source, &Validators::default()).await.unwrap();
    assert_eq!(body(fetched).1, FEED.as_bytes());
    let broken = FetchOptions { proxy: Some(Proxy::Url("::".into())), ..options };
    assert!(matches!(Fetcher::new(&broken), Err(FetchError::Proxy { .. })));
}

/// A server that closes each connection after an answer or without one, and never says so.
fn silent_closer(answers_on_each: usize) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    thread::spawn(move || {
        for stream in listener.incoming() {
            let Ok(stream) = stream else { return };
            thread::spawn(move || {
                let mut reader = BufReader::new(&stream);
                for _ in 0..answers_on_each {
                    let mut line = String::new();
                    reader.read_line(&mut line).unwrap();
                    let path = line.split(' ').nth(1).unwrap_or_default().to_owned();
                    while line.trim_end() != "" {
                        line.clear();
                        reader.read_line(&mut line).unwrap();
                    }
                    let answer = match path.strip_prefix("/hop") {
                        Some("0") | None => {
                            format!(
                                "HTTP/1.1 200 OK\r\nContent-Length: {}\r\n\r\n{FEED}",
                                FEED.len()
                            )
                        }
                        Some(hop) => {
                            let next = hop.parse::<usize>().unwrap() - 1;
                            format!(
                                "HTTP/1.1 302 Found\r\nLocation: /hop{next}\r\nContent-Length: 0\r\n\r\n"
                            )
                        }
                    };
                    (&stream).write_all(answer.as_bytes()).unwrap();
                }
                // The next request is read and gets no answer.
                let mut line = String::new();
                let _ = reader.read_line(&mut line);
            });
        }
    });
    format!("http://{address}")
}

#[tokio::test]
async fn a_kept_connection_that_the_server_closed_is_made_anew() {
    for answers_on_each in [1, 2, 3] {
        let base = silent_closer(answers_on_each);
        let fetcher = Fetcher::new(&FetchOptions::default()).unwrap();
        let get = |path: String| {
            let (fetcher, base) = (&fetcher, &base);
            async move {
                let source = source(&format!("{base}{path}"));
                fetcher.fetch(&source, &Validators::default(), &CancellationToken::new()).await
            }
        };
        // One after the other, along redirects, and eight at once.
        for _ in 0..6 {
            assert_eq!(body(get("/feed".into()).await.unwrap()).1, FEED.as_bytes());
        }
        for _ in 0..4 {
            assert_eq!(body(get("/hop5".into()).await.unwrap()).1, FEED.as_bytes());
        }
        for _ in 0..4 {
            let (a, b, c, d, e, f, g, h) = tokio::join!(
                get("/1".into()),
                get("/2".into()),
                get("/3".into()),
                get("/4".into()),
                get("/5".into()),
                get("/6".into()),
                get("/7".into()),
                get("/hop3".into()),
            );
            for answer in [a, b, c, d, e, f, g, h] {
                assert_eq!(body(answer.unwrap()).1, FEED.as_bytes());
            }
        }
    }
}

#[tokio::test]
async fn a_server_that_never_answers_is_asked_twice_at_most() {
    let server = Server::start();
    server.on("/close", Reply::close());
    let error = fetch(&server.url("/close")).await.unwrap_err();
    assert!(matches!(error, FetchError::Protocol { .. }), "{error}");
    assert_eq!(server.hits("/close"), 2);
}

#[tokio::test]
async fn header_lines_that_are_none_do_not_hide_the_feed() {
    let server = Server::start();
    for (number, line) in [
        "X-Noise: a\x01b\x7fc",
        "X Noise: no token",
        "no colon at all",
        "X-Space : before the colon",
        "X-Folded: one\r\n two",
    ]
    .iter()
    .enumerate()
    {
        let path = format!("/{number}");
        let answer = format!(
            "HTTP/1.1 200 OK\r\n{line}\r\nETag: \"v1\"\r\nContent-Length: {}\r\n\r\n{FEED}",
            FEED.len()
        );
        server.on(&path, Reply::raw(answer));
        let (receipt, bytes) = body(fetch(&server.url(&path)).await.unwrap());
        assert_eq!(bytes, FEED.as_bytes(), "{line:?}");
        assert_eq!(receipt.validators.etag.as_deref(), Some("\"v1\""), "{line:?}");
    }
}
