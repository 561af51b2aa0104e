//! How servers are reached and told who asks: proxies, credentials, cookies, codings, HTTP/2.
use crate::server::{Reply, Server};
use sahifa::fetch::{FetchError, FetchOptions, Fetched, Fetcher};
use sahifa::news::{Auth, Location, Proxy, Secret, Source, Validators};
use std::io::{Read as _, Write as _};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};
use tokio_util::sync::CancellationToken;

const FEED: &str = "<rss version=\"2.0\"><channel><title>نشرة</title></channel></rss>";

fn source(url: &str) -> Source {
    Source::new(Location::Feed(url.to_owned()))
}

async fn fetch(source: &Source) -> Result<Vec<u8>, FetchError> {
    fetch_with(FetchOptions::default(), source).await
}

async fn fetch_with(options: FetchOptions, source: &Source) -> Result<Vec<u8>, FetchError> {
    let fetcher = Fetcher::new(&options).unwrap();
    match fetcher.fetch(source, &Validators::default(), &CancellationToken::new()).await? {
        Fetched::Body(_, body) => Ok(body.bytes),
        other => panic!("{other:?}"),
    }
}

fn basic(password: Secret) -> Option<Auth> {
    Some(Auth::Basic { user: "قارئ".into(), password })
}

#[tokio::test]
async fn credentials_go_to_their_own_place_only() {
    let server = Server::start();
    server.on("/basic", Reply::ok(FEED));
    server.on("/bearer", Reply::ok(FEED));
    server.on("/away", Reply::redirect(302, "http://news.example/feed"));
    let proxy = Server::start();
    proxy.on("http://news.example/feed", Reply::ok(FEED));

    let mut basic_source = source(&server.url("/basic"));
    basic_source.auth = basic(Secret::Text("سر".into()));
    fetch(&basic_source).await.unwrap();
    // RFC 7617 §2.1: UTF-8.
    let sent = server.requests("/basic")[0].header("authorization").map(str::to_owned);
    assert_eq!(sent.as_deref(), Some("Basic 2YLYp9ix2KY62LPYsQ=="));

    let mut bearer = source(&server.url("/bearer"));
    bearer.auth = Some(Auth::Bearer { token: Secret::Text("t0k".into()) });
    bearer.cookies = vec![("session".into(), "abc".into()), ("theme".into(), "dark".into())];
    fetch(&bearer).await.unwrap();
    let seen = &server.requests("/bearer")[0];
    assert_eq!(seen.header("authorization"), Some("Bearer t0k"));
    assert_eq!(seen.header("cookie"), Some("session=abc; theme=dark"));

    // Through a proxy, so that another host answers; what is ours does not go there.
    let mut away = bearer.clone();
    away.location = Location::Feed("http://home.example/away".into());
    away.proxy = Some(Proxy::Url(proxy.url("")));
    proxy.on("http://home.example/away", Reply::redirect(302, "http://news.example/feed"));
    fetch(&away).await.unwrap();
    let first = &proxy.requests("http://home.example/away")[0];
    assert_eq!(first.header("authorization"), Some("Bearer t0k"));
    let second = &proxy.requests("http://news.example/feed")[0];
    assert_eq!((second.header("authorization"), second.header("cookie")), (None, None));
}

#[tokio::test]
#[cfg(unix)]
async fn a_password_comes_from_a_program() {
    let server = Server::start();
    server.on("/feed", Reply::ok(FEED));
    let words = |words: &[&str]| Secret::Command(words.iter().map(|&w| w.to_owned()).collect());
    let mut source = source(&server.url("/feed"));
    source.auth = Some(Auth::Basic { user: "u".into(), password: words(&["echo", "p; id"]) });
    fetch(&source).await.unwrap();
    // `u:p; id`: the program got its argument as it is.
    assert_eq!(server.requests("/feed")[0].header("authorization"), Some("Basic dTpwOyBpZA=="));

    source.auth = Some(Auth::Bearer { token: words(&["false"]) });
    let error = fetch(&source).await.unwrap_err();
    assert_eq!(error, FetchError::SecretFailed { program: "false".into() });
    assert_eq!(server.total(), 1, "nothing is asked without the token");
}

#[tokio::test]
async fn a_cookie_that_is_demanded_is_brought_back() {
    let server = Server::start();
    let wall = Reply::redirect(302, "/feed").header("Set-Cookie", "seen=1; Path=/; HttpOnly");
    server.script("/feed", vec![wall.clone(), Reply::ok(FEED)]);
    server.on("/never", Reply::redirect(302, "/never").header("Set-Cookie", "seen=1"));
    assert_eq!(fetch(&source(&server.url("/feed"))).await.unwrap(), FEED.as_bytes());
    let seen = server.requests("/feed");
    assert_eq!(seen.len(), 2);
    assert_eq!((seen[0].header("cookie"), seen[1].header("cookie")), (None, Some("seen=1")));

    let error = fetch(&source(&server.url("/never"))).await.unwrap_err();
    assert!(matches!(error, FetchError::RedirectLoop { .. }), "{error}");
    assert_eq!(server.hits("/never"), 2);
}

#[tokio::test]
async fn a_server_that_sets_new_cookies_for_ever_is_left() {
    let server = Server::start();
    let replies = (0..40)
        .map(|number| Reply::redirect(302, "/feed").header("Set-Cookie", &format!("n={number}")));
    server.script("/feed", replies.collect());
    let error = fetch(&source(&server.url("/feed"))).await.unwrap_err();
    assert!(matches!(error, FetchError::TooManyRedirects { limit: 10, .. }), "{error}");
    assert_eq!(server.hits("/feed"), 11);
}

#[tokio::test]
async fn each_source_has_its_own_proxy() {
    let (usual, other) = (Server::start(), Server::start());
    for server in [&usual, &other] {
        server.on("http://news.example/feed", Reply::ok(FEED));
    }
    let direct = Server::start();
    direct.on("/feed", Reply::ok(FEED));
    let options = FetchOptions { proxy: Some(Proxy::Url(usual.url(""))), ..Default::default() };
    let fetcher = Fetcher::new(&options).unwrap();
    let get = async |url: &str, proxy: Option<Proxy>| {
        let source = Source { proxy, ..source(url) };
        fetcher.fetch(&source, &Validators::default(), &CancellationToken::new()).await
    };
    get("http://news.example/feed", None).await.unwrap();
    assert_eq!((usual.total(), other.total()), (1, 0));
    get("http://news.example/feed", Some(Proxy::Url(other.url("")))).await.unwrap();
    assert_eq!((usual.total(), other.total()), (1, 1));
    get(&direct.url("/feed"), Some(Proxy::None)).await.unwrap();
    assert_eq!((usual.total(), other.total(), direct.total()), (1, 1, 1));
    let broken = get("http://news.example/feed", Some(Proxy::Url("::".into()))).await;
    assert!(matches!(broken, Err(FetchError::Proxy { .. })), "{broken:?}");
}

/// Answers every `CONNECT` in this way.
fn tunnel(answer: &'static str) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    thread::spawn(move || {
        for mut stream in listener.incoming().filter_map(Result::ok) {
            let _ = stream.read(&mut [0; 4096]);
            let _ = stream.write_all(answer.as_bytes());
        }
    });
    address
}

#[tokio::test]
async fn faults_of_proxies_are_not_those_of_servers() {
    const PLAIN: &str = "http://news.example/feed";
    const SAFE: &str = "https://news.example/feed";
    let through = async |url: &str, proxy: String| {
        let proxy = Some(Proxy::Url(proxy));
        let connect = Duration::from_secs(5);
        let options = FetchOptions { proxy, connect, ..FetchOptions::default() };
        fetch_with(options, &source(url)).await.unwrap_err()
    };
    let down = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    for (scheme, url) in [("http", PLAIN), ("http", SAFE), ("socks5h", PLAIN), ("socks5h", SAFE)] {
        let error = through(url, format!("{scheme}://u:secret@{down}")).await;
        let proxy = format!("{scheme}://{down}");
        assert_eq!(error, FetchError::ProxyUnreachable { proxy }, "{url}");
    }
    let error = through(PLAIN, "http://proxy.invalid:3128".into()).await;
    let proxy = "http://proxy.invalid:3128".to_owned();
    assert_eq!(error, FetchError::ProxyUnreachable { proxy });

    let wants = "HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n";
    for url in [PLAIN, SAFE] {
        let proxy = format!("http://{}", tunnel(wants));
        let error = through(url, proxy.clone()).await;
        assert_eq!(error, FetchError::ProxyAuthentication { proxy });
    }
    let proxy =
        format!("http://{}", tunnel("HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n"));
    let error = through(SAFE, proxy.clone()).await;
    assert_eq!(error, FetchError::ProxyRefused { proxy, host: "news.example".into() });
    let closed = Socks::start(1, Some(("u", "p")));
    let error = through(PLAIN, format!("socks5h://u:secret@{}", closed.address)).await;
    let proxy = format!("socks5h://{}", closed.address);
    assert_eq!(error, FetchError::ProxyAuthentication { proxy });
}

/// A SOCKS5 proxy (RFC 1928) that leads every name to `target` and tells who asked for what.
struct Socks {
    address: SocketAddr,
    asked: Arc<Mutex<Vec<String>>>,
}

impl Socks {
    fn start(target: u16, password: Option<(&'static str, &'static str)>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let asked = Arc::new(Mutex::default());
        let log = Arc::clone(&asked);
        thread::spawn(move || {
            for stream in listener.incoming().filter_map(Result::ok) {
                let log = Arc::clone(&log);
                thread::spawn(move || converse(stream, target, password, &log));
            }
        });
        Self { address, asked }
    }
}

fn take<const N: usize>(stream: &mut TcpStream) -> std::io::Result<[u8; N]> {
    let mut bytes = [0; N];
    stream.read_exact(&mut bytes)?;
    Ok(bytes)
}

fn text(stream: &mut TcpStream) -> std::io::Result<String> {
    let [len] = take(stream)?;
    let mut bytes = vec![0; usize::from(len)];
    stream.read_exact(&mut bytes)?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

fn converse(
    mut stream: TcpStream,
    target: u16,
    password: Option<(&str, &str)>,
    log: &Mutex<Vec<String>>,
) -> std::io::Result<()> {
    let [_, methods] = take(&mut stream)?;
    stream.read_exact(&mut vec![0; usize::from(methods)])?;
    match password {
        None => stream.write_all(&[5, 0])?,
        // RFC 1929
        Some((user, secret)) => {
            stream.write_all(&[5, 2])?;
            let [_] = take(&mut stream)?;
            let given = (text(&mut stream)?, text(&mut stream)?);
            let right = given == (user.to_owned(), secret.to_owned());
            stream.write_all(&[1, u8::from(!right)])?;
        }
    }
    let [_, _, _, kind] = take(&mut stream)?;
    let name = match kind {
        1 => SocketAddr::from((take::<4>(&mut stream)?, 0)).ip().to_string(),
        _ => text(&mut stream)?,
    };
    let port = u16::from_be_bytes(take(&mut stream)?);
    log.lock().unwrap().push(format!("{name}:{port}"));
    stream.write_all(&[5, 0, 0, 1, 0, 0, 0, 0, 0, 0])?;
    let server = TcpStream::connect(("127.0.0.1", target))?;
    let (mut from, mut to) = (server.try_clone()?, stream.try_clone()?);
    thread::spawn(move || std::io::copy(&mut from, &mut to));
    let mut server = server;
    std::io::copy(&mut stream, &mut server).map(drop)
}

#[tokio::test]
async fn socks_proxies_are_asked_by_name_and_with_a_password() {
    let server = Server::start();
    server.on("/feed", Reply::ok(FEED));
    let open = Socks::start(server.port(), None);
    let closed = Socks::start(server.port(), Some(("u", "p")));
    let through = async |proxy: String| {
        let mut source = source("http://news.invalid/feed");
        source.proxy = Some(Proxy::Url(proxy));
        fetch(&source).await
    };
    assert_eq!(through(format!("socks5h://{}", open.address)).await.unwrap(), FEED.as_bytes());
    assert_eq!(*open.asked.lock().unwrap(), ["news.invalid:80"], "the proxy looks the name up");
    let proxy = format!("socks5h://u:p@{}", closed.address);
    assert_eq!(through(proxy).await.unwrap(), FEED.as_bytes());
    assert_eq!(server.hits("/feed"), 2);
    let error = through(format!("socks5h://u:secret@{}", closed.address)).await.unwrap_err();
    assert!(!format!("{error:?} {error}").contains("secret"), "{error:?}");
    // Plain socks5 looks names up here, where this one does not exist.
    let error = through(format!("socks5://{}", open.address)).await.unwrap_err();
    assert!(
        matches!(error, FetchError::Resolve { .. } | FetchError::Unreachable { .. }),
        "{error}"
    );
    assert_eq!(server.hits("/feed"), 2);
}

#[tokio::test]
async fn every_content_coding_is_undone_and_bounded() {
    let server = Server::start();
    let long = FEED.repeat(200);
    for coding in ["gzip", "br", "zstd", "deflate", "raw-deflate"] {
        let path = format!("/{coding}");
        server.on(&path, Reply::ok(long.as_str()).coded(coding));
        let body = fetch(&source(&server.url(&path))).await.unwrap();
        assert_eq!(body, long.as_bytes(), "{coding}");
        let offered = server.requests(&path)[0].header("accept-encoding").map(str::to_owned);
        assert!(
            offered.is_some_and(|offered| offered.contains(coding.trim_start_matches("raw-"))),
            "{coding}"
        );

        let bomb = format!("/bomb-{coding}");
        server.on(&bomb, Reply::ok(vec![b' '; 64 << 20]).coded(coding));
        let small = FetchOptions { max_body: 1 << 20, ..FetchOptions::default() };
        let error = fetch_with(small, &source(&server.url(&bomb))).await.unwrap_err();
        assert_eq!(error, FetchError::TooLarge { url: server.url(&bomb), limit: 1 << 20 });
    }
}

#[tokio::test]
async fn two_requests_to_a_host_keep_their_distance() {
    // A host that is not this machine's: loopback is spared the limits of hosts.
    let proxy = Server::start();
    let url = |number: usize| format!("http://news.example/{number}");
    for number in 0..3 {
        proxy.on(&url(number), Reply::ok(FEED));
    }
    let pace = Duration::from_millis(200);
    let options =
        FetchOptions { pace, proxy: Some(Proxy::Url(proxy.url(""))), ..FetchOptions::default() };
    let fetcher = Fetcher::new(&options).unwrap();
    let begin = Instant::now();
    let (sources, cancel): (Vec<_>, _) =
        ((0..3).map(|number| source(&url(number))).collect(), CancellationToken::new());
    let validators = Validators::default();
    let all = sources.iter().map(|source| fetcher.fetch(source, &validators, &cancel));
    for fetched in futures_util::future::join_all(all).await {
        fetched.unwrap();
    }
    assert_eq!(proxy.total(), 3);
    assert!(begin.elapsed() >= pace * 2, "{:?}", begin.elapsed());
}
