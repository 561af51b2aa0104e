//! The store with 100 000 articles: opening, lists, counts, searches, states, merging.
//!
//! `cargo bench --bench store`. The database is generated once and kept in the target directory.
#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "a bench stops at the first fault")]
mod large;

use criterion::{BatchSize, Criterion, criterion_group, criterion_main};
use large::{NOW, channel, database, sources};
use sahifa::news::{Mark, Marking};
use sahifa::query::{Choices, NamedQuery, Query};
use sahifa::store::{FacetCounter, Store, Touched};
use std::hint::black_box;
use std::path::Path;

/// Prints the room that bodies and the index of words take in the file.
fn room(path: &Path) {
    let connection = rusqlite::Connection::open(path).unwrap();
    let megabytes = |sql: &str| -> f64 {
        let bytes: i64 = connection.query_row(sql, [], |row| row.get(0)).unwrap();
        bytes as f64 / 1e6
    };
    println!(
        "packed bodies {:.0} MB, index of words {:.0} MB, file {:.0} MB",
        megabytes("SELECT sum(length(document)) FROM detail"),
        megabytes("SELECT sum(length(block)) FROM words_data"),
        std::fs::metadata(path).unwrap().len() as f64 / 1e6
    );
}

fn lists(criterion: &mut Criterion) {
    let path = database();
    room(&path);
    let all = Query::default();
    criterion.bench_function("open, newest 200 headlines", |bencher| {
        bencher.iter(|| {
            let store = Store::open(&path).unwrap();
            assert_eq!(store.headlines(&all, 200).unwrap().len(), 200);
        });
    });
    let sources = sources();
    criterion.bench_function("open, register, newest 200, counts", |bencher| {
        bencher.iter(|| {
            let mut store = Store::open(&path).unwrap();
            store.register(&sources).unwrap();
            (store.headlines(&all, 200).unwrap(), store.counts(None).unwrap())
        });
    });
    let mut store = Store::open(&path).unwrap();
    for text in [
        "",
        "is:unread",
        "is:starred",
        "sort:title",
        "folder:\"مجلد 3\"",
        "tag:\"وسم 7\"",
        "source:#9",
    ] {
        let query = Query::parse(text).unwrap();
        let count = store.ids(&query).unwrap().len();
        criterion.bench_function(&format!("ids of [{text}], {count}"), |bencher| {
            bencher.iter(|| black_box(store.ids(&query).unwrap()));
        });
    }
    let common = large::word(90);
    let (phrase, prefix) =
        (format!("\"{} {}\"", large::word(60), large::word(70)), &large::word(400)[..6]);
    let searches =
        ["نادرة", &*common, "في", &phrase, prefix, "مفقودة", "مسئول مؤجل", "title:الاقتصاد"];
    for text in ["#\"وسم 7\"", "#\"وسم 7\" is:unread"].into_iter().chain(searches) {
        let query = Query::parse(text).unwrap();
        let count = store.count(&query).unwrap().total;
        criterion.bench_function(&format!("newest 50 of [{text}], {count}"), |bencher| {
            bencher.iter(|| black_box(store.headlines(&query, 50).unwrap()));
        });
    }
    criterion.bench_function("counts of everything", |bencher| {
        bencher.iter(|| black_box(store.counts(None).unwrap()));
    });
    for text in ["tag:\"وسم 7\"", "is:unread"] {
        let query = Query::parse(text).unwrap();
        criterion.bench_function(&format!("counts of [{text}]"), |bencher| {
            bencher.iter(|| black_box(store.counts(Some(&query)).unwrap()));
        });
    }
    let ids = store.ids(&all).unwrap();
    criterion.bench_function("an article", |bencher| {
        let mut next = ids.iter().step_by(997).cycle();
        bencher.iter(|| black_box(store.article(*next.next().unwrap()).unwrap()));
    });
    let tag = Mark::Tag("وسم باليد".into());
    let found = ids.iter().copied().take(10_000).collect::<Vec<_>>();
    let markings = [Marking { ids: found, mark: tag, on: true }];
    let bulk = std::cell::RefCell::new(Store::open(&path).unwrap());
    criterion.bench_function("tag 10 000 articles", |bencher| {
        bencher.iter_batched(
            || drop(bulk.borrow_mut().undo().unwrap()),
            |()| assert_eq!(bulk.borrow_mut().change(&markings).unwrap().ids.len(), 10_000),
            BatchSize::PerIteration,
        );
    });
    criterion.bench_function("undo 10 000 tags", |bencher| {
        bencher.iter_batched(
            || drop(bulk.borrow_mut().redo().unwrap()),
            |()| assert_eq!(bulk.borrow_mut().undo().unwrap().unwrap().ids.len(), 10_000),
            BatchSize::PerIteration,
        );
    });
    drop(bulk);
    let mut read = false;
    criterion.bench_function("mark one read", |bencher| {
        bencher.iter(|| {
            read = !read;
            store.mark(&ids[..1], &Mark::Read, read).unwrap();
        });
    });
    let source = Query::parse("source:#9").unwrap();
    criterion.bench_function("mark a source read, 200", |bencher| {
        let own = store.ids(&source).unwrap();
        let store = std::cell::RefCell::new(&mut store);
        bencher.iter_batched(
            || store.borrow_mut().mark(&own, &Mark::Read, false).unwrap(),
            |()| store.borrow_mut().mark_all_read(&source).unwrap(),
            BatchSize::PerIteration,
        );
    });
}

/// The rows of the filter pane, beside the same numbers of sources and tags by SQL (`counts of [is:unread]`).
fn facets(criterion: &mut Criterion) {
    let mut store = Store::open(&database()).unwrap();
    let none = Choices::default();
    criterion.bench_function("facets: read the articles, count", |bencher| {
        bencher
            .iter(|| black_box(FacetCounter::default().count(&store, &none, false, &[]).unwrap()));
    });
    let mut counter = FacetCounter::default();
    for text in [
        "",
        "is:unread",
        "(#\"وسم 7\" or #\"وسم 8\") is:unread -folder:=\"مجلد 3\" date:year lang:ar",
    ] {
        let choices = Choices::of(&Query::parse(text).unwrap());
        criterion.bench_function(&format!("facets of [{text}]"), |bencher| {
            bencher.iter(|| black_box(counter.count(&store, &choices, false, &[]).unwrap()));
        });
    }
    // Saved filters with the unread articles of their lists, half of which have a limit.
    let saved = |at: usize| {
        let limit =
            if at.is_multiple_of(2) { String::new() } else { format!("limit:{}", at * 500) };
        let query = Query::parse(&format!("(#\"وسم {at}\" or lang:ar) {limit}")).unwrap();
        NamedQuery { name: format!("مرشح {at}"), query }
    };
    let saved: Vec<NamedQuery> = (1..=20).map(saved).collect();
    let choices = Choices::of(&Query::parse("-folder:=\"مجلد 3\" date:year").unwrap());
    for hides_read in [false, true] {
        let name = format!("facets of 20 saved filters, read articles hidden: {hides_read}");
        criterion.bench_function(&name, |bencher| {
            bencher
                .iter(|| black_box(counter.count(&store, &choices, hides_read, &saved).unwrap()));
        });
    }
    store.follow_changes().unwrap();
    let id = store.ids(&Query::default()).unwrap()[..1].to_vec();
    criterion.bench_function("facets: follow a mark, count", |bencher| {
        let mut on = false;
        bencher.iter(|| {
            on = !on;
            store.mark(&id, &Mark::Starred, on).unwrap();
            let touched = store.touched().unwrap();
            // None, if the article had the star.
            assert!(matches!(&touched, Touched::Articles(ids) if ids.len() <= 1));
            counter.touch(&store, &touched).unwrap();
            black_box(counter.count(&store, &none, false, &[]).unwrap())
        });
    });
}

fn merging(criterion: &mut Criterion) {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let channel = channel(7);
    criterion.bench_function("merge 200 new entries", |bencher| {
        let path = folder.join("store-merge.db");
        bencher.iter_batched(
            || {
                for suffix in ["", "-wal", "-shm"] {
                    std::fs::remove_file(format!("{}{suffix}", path.display())).ok();
                }
                let mut store = Store::open(&path).unwrap();
                let source = store.register(&sources()[7..8]).unwrap()[0];
                (store, source)
            },
            |(mut store, source)| store.merge(source, &channel, NOW, &[]).unwrap(),
            BatchSize::PerIteration,
        );
    });
    criterion.bench_function("merge 200 known entries", |bencher| {
        let mut store = Store::open_in_memory().unwrap();
        let source = store.register(&sources()[7..8]).unwrap()[0];
        bencher.iter(|| store.merge(source, &channel, NOW, &[]).unwrap());
    });
}

criterion_group!(benches, lists, facets, merging);
criterion_main!(benches);
