//! Many large answers at once: what servers do with their own keeps nobody else's from coming.
use crate::server::{Reply, Server};
use sahifa::fetch::{FetchError, FetchOptions, Fetched, Fetcher};
use sahifa::news::{Location, Source, Validators};
use std::time::{Duration, Instant};
use tokio_util::sync::CancellationToken;

const LARGE: usize = 3 << 20;

/// The length of a body, and why its end is missing.
type Came = Result<(usize, Option<FetchError>), FetchError>;

/// What came of `good` requests, and how long they took, when they start a second after `bad` ones.
/// The bad ones are given up then.
async fn among(server: &Server, bad: usize, good: usize) -> (Vec<Came>, Duration) {
    let fetcher = Fetcher::new(&FetchOptions::default()).unwrap();
    let (validators, cancel) = (Validators::default(), CancellationToken::new());
    let get = async |path: &str| {
        let source = Source::new(Location::Feed(server.url(path)));
        // The body goes, and with it its place.
        fetcher.fetch(&source, &validators, &cancel).await.map(|fetched| match fetched {
            Fetched::Body(_, body) => (body.bytes.len(), body.cut),
            Fetched::NotModified(_) => (0, None),
        })
    };
    let bad_ones = async {
        let all = (0..bad).map(|_| get("/bad"));
        futures_util::future::join_all(all).await;
        std::future::pending().await
    };
    let good_ones = async {
        tokio::time::sleep(Duration::from_secs(1)).await;
        let begin = Instant::now();
        let all = futures_util::future::join_all((0..good).map(|_| get("/good"))).await;
        (all, begin.elapsed())
    };
    tokio::select! {
        came = good_ones => came,
        never = bad_ones => never,
    }
}

#[track_caller]
fn assert_whole(came: &[Came], len: usize) {
    for one in came {
        assert_eq!(*one, Ok((len, None)));
    }
}

/// Two bodies among `bad` ones that trickle come within `most`.
#[track_caller]
fn assert_soon(bad: usize, most: Duration) {
    let server = Server::start();
    let slow = Reply::ok(vec![b' '; LARGE + 100_000]);
    server.on("/bad", slow.trickle_after(LARGE, Duration::from_millis(100)));
    server.on("/good", Reply::ok(vec![b' '; LARGE]));
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let (good, took) = runtime.block_on(among(&server, bad, 2));
    assert_whole(&good, LARGE);
    assert!(took < most, "{took:?}");
}

/// Few of them leave room enough.
#[test]
fn few_servers_that_trickle_keep_no_other_waiting() {
    assert_soon(8, Duration::from_secs(15));
}

/// Many are left, one wave after the other.
#[test]
fn many_servers_that_trickle_keep_no_other_waiting() {
    assert_soon(24, Duration::from_secs(60));
}

#[tokio::test]
async fn endless_answers_keep_no_other_from_coming() {
    let server = Server::start();
    server.on("/bad", Reply::ok(vec![b' '; 64 << 10]).endless());
    server.on("/good", Reply::ok(vec![b' '; 60 << 10]));
    let (good, _) = among(&server, 30, 30).await;
    assert_whole(&good, 60 << 10);
}
