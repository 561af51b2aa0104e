//! How long a refresh takes beside what the servers' latency alone would take.
//!
//! A hundred feeds, each answering after 50 to 300 ms, from a loopback server; cold (everything is
//! new) and warm (nothing is). The floor is printed first: the sum of the latencies over the
//! requests in flight, or the longest one.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a bench that cannot go on fails")]
#![allow(clippy::print_stdout, reason = "the floor belongs beside the figures")]
#[path = "../tests/it/server.rs"]
#[allow(dead_code, reason = "benches use a part of what the tests need")]
mod server;

use criterion::{Criterion, criterion_group, criterion_main};
use sahifa::ingest::{Demand, Plan, RefreshOptions, refresh};
use sahifa::news::{Location, Source};
use sahifa::store::Store;
use server::{Reply, Server};
use std::fmt::Write as _;
use std::time::Duration;
use tokio_util::sync::CancellationToken;

const SOURCES: u64 = 100;
const ENTRIES: u64 = 100;

/// Spread over 50 to 300 ms, the same in every run.
fn latency(number: u64) -> Duration {
    Duration::from_millis(50 + number * 97 % 251)
}

fn feed(number: u64) -> String {
    let mut items = String::new();
    for entry in 0..ENTRIES {
        let text = "قال المتحدث إن الاجتماع انتهى من غير اتفاق. ".repeat(10);
        let _ = write!(
            items,
            "<item><guid>{number}-{entry}</guid><title>خبر {entry} من {number}</title>\
             <pubDate>Tue, 02 Jun 2026 09:{:02}:00 GMT</pubDate>\
             <description>&lt;p&gt;{text}&lt;/p&gt;</description></item>",
            entry % 60
        );
    }
    format!("<rss version=\"2.0\"><channel><title>نشرة {number}</title>{items}</channel></rss>")
}

fn refreshes(criterion: &mut Criterion) {
    let server = Server::start();
    let mut sources = Vec::new();
    for number in 0..SOURCES {
        let path = format!("/{number}");
        server.on(&path, Reply::ok(feed(number)).gzip().etag("v1").delay(latency(number)));
        sources.push(Source::new(Location::Feed(server.url(&path))));
    }
    let options = RefreshOptions::default();
    let sum: Duration = (0..SOURCES).map(latency).sum();
    let most = (0..SOURCES).map(latency).max().unwrap_or_default();
    let floor = most.max(sum / u32::try_from(options.fetch.concurrency).unwrap());
    println!("floor of latency / concurrency: {floor:?}");

    let run = |store: &mut Store, force: bool| {
        let ids = store.register(&sources).unwrap();
        let sources = ids.into_iter().zip(sources.iter().cloned()).collect();
        let demand = if force { Demand::Anew } else { Demand::All };
        let plan = Plan { sources, demand, options: options.clone() };
        let summary = refresh(&plan, store, &CancellationToken::new(), |_| ()).unwrap();
        assert_eq!(summary.failed, []);
        summary
    };
    let folder = tempfile::tempdir().unwrap();
    let mut group = criterion.benchmark_group("refresh of 100 feeds");
    group.sample_size(10);
    let mut count = 0;
    group.bench_function("cold", |bencher| {
        bencher.iter_batched(
            || {
                count += 1;
                Store::open(&folder.path().join(format!("{count}.db"))).unwrap()
            },
            |mut store| assert_eq!(run(&mut store, false).new as u64, SOURCES * ENTRIES),
            criterion::BatchSize::PerIteration,
        );
    });
    let mut store = Store::open(&folder.path().join("warm.db")).unwrap();
    run(&mut store, false);
    group.bench_function("warm", |bencher| {
        bencher.iter(|| assert_eq!(run(&mut store, false).not_modified as u64, SOURCES));
    });
    group.finish();
}

criterion_group!(benches, refreshes);
criterion_main!(benches);
