//! The store with 100 000 articles: opening, lists, counts, searches, states, merging.
//!
//! `cargo bench --bench store`. The database is generated once and kept in the target directory.
#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "a bench stops at the first fault")]
use criterion::{BatchSize, Criterion, criterion_group, criterion_main};
use sahifa::news::*;
use sahifa::query::Query;
use sahifa::store::Store;
use std::hint::black_box;
use std::path::{Path, PathBuf};
use std::time::Instant;

const SOURCES: usize = 500;
const PER_SOURCE: usize = 200;
const NOW: Timestamp = Timestamp(1_760_000_000);

const WORDS: &[&str] = &[
    "أعلنت",
    "الحكومة",
    "اليوم",
    "عن",
    "خطة",
    "جديدة",
    "لدعم",
    "الاقتصاد",
    "في",
    "المدن",
    "الكبرى",
    "وقال",
    "مسؤول",
    "إنّ",
    "المشروع",
    "سيبدأ",
    "مطلع",
    "العام",
    "المقبل",
    "بتكلفة",
    "مليار",
    "دولار",
    "بينما",
    "يرى",
    "خبراء",
    "أنّ",
    "السوق",
    "تحتاج",
    "إلى",
    "إصلاحات",
    "أعمق",
    "وزيادة",
    "الأجور",
    "مؤتمر",
    "صحفي",
    "Reuters",
    "2025",
    "التعليم",
    "والصحة",
    "والنقل",
];

/// Deterministic noise (SplitMix64): the database is the same on every machine.
struct Noise(u64);

impl Noise {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((mixed ^ (mixed >> 31)) % limit as u64).unwrap()
    }

    fn words(&mut self, count: usize) -> String {
        let words: Vec<_> = (0..count).map(|_| WORDS[self.below(WORDS.len())]).collect();
        words.join(" ")
    }
}

fn entry(noise: &mut Noise, source: usize, index: usize) -> Entry {
    let number = source * PER_SOURCE + index;
    let rare = if number.is_multiple_of(20_011) { " نادرة" } else { "" };
    let paragraph = |noise: &mut Noise| Block {
        kind: BlockKind::Paragraph {
            content: RichText { text: noise.words(60), runs: Vec::new() },
        },
        direction: None,
        role: Role::Body,
    };
    Entry {
        id: Some(format!("https://{source}.example/?p={number}")),
        title: format!("{}{rare}", noise.words(9)),
        links: vec![EntryLink {
            href: format!("https://{source}.example/{number}"),
            rel: "alternate".into(),
        }],
        authors: vec![Author { name: noise.words(2), email: None, url: None }],
        tags: (0..3).map(|_| format!("وسم {}", noise.below(300))).collect(),
        published: Some(Timestamp(NOW.0 - i64::try_from(noise.below(30_000_000)).unwrap())),
        date_stated: true,
        language: Some("ar".into()),
        summary: Some(noise.words(30)),
        body: Document { blocks: (0..4).map(|_| paragraph(noise)).collect() },
        ..Entry::default()
    }
}

fn channel(source: usize) -> Channel {
    let mut noise = Noise(source as u64);
    Channel {
        title: Some(format!("صحيفة {source}")),
        entries: (0..PER_SOURCE).map(|index| entry(&mut noise, source, index)).collect(),
        ..Channel::default()
    }
}

fn sources() -> Vec<Source> {
    let source = |index| Source {
        folder: Some(format!("مجلد {}", index % 20)),
        ..Source::new(Location::Feed(format!("https://{index}.example/feed")))
    };
    (0..SOURCES).map(source).collect()
}

fn database() -> PathBuf {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join("store-100000.db");
    if let Ok(store) = Store::open(&path)
        && store.counts(None).is_ok_and(|counts| counts.all == SOURCES * PER_SOURCE)
    {
        return path;
    }
    let channels: Vec<_> = (0..SOURCES).map(channel).collect();
    let started = Instant::now();
    let mut store = Store::open(&path).unwrap();
    let ids = store.register(&sources()).unwrap();
    for (id, channel) in ids.iter().zip(&channels) {
        store.merge(*id, channel, NOW, &[]).unwrap();
    }
    println!("insert {} articles: {:?}", SOURCES * PER_SOURCE, started.elapsed());
    let read: Vec<_> = store.ids(&Query::default()).unwrap();
    let read: Vec<_> = read.into_iter().filter(|id| id.0 % 3 == 0).collect();
    let started = Instant::now();
    store.set_read(&read, true).unwrap();
    println!("mark {} articles read: {:?}", read.len(), started.elapsed());
    let starred: Vec<_> = read.into_iter().filter(|id| id.0 % 501 == 0).collect();
    store.set_starred(&starred, true).unwrap();
    path
}

fn lists(criterion: &mut Criterion) {
    let path = database();
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
    for text in
        ["tag:\"وسم 7\"", "tag:\"وسم 7\" is:unread", "نادرة", "الاقتصاد", "مفقودة", "مسئول مؤجل"]
    {
        let query = Query::parse(text).unwrap();
        criterion.bench_function(&format!("newest 200 of [{text}]"), |bencher| {
            bencher.iter(|| black_box(store.headlines(&query, 200).unwrap()));
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
    let mut read = false;
    criterion.bench_function("mark one read", |bencher| {
        bencher.iter(|| {
            read = !read;
            store.set_read(&ids[..1], read).unwrap();
        });
    });
    let source = Query::parse("source:#9").unwrap();
    criterion.bench_function("mark a source read, 200", |bencher| {
        let own = store.ids(&source).unwrap();
        let store = std::cell::RefCell::new(&mut store);
        bencher.iter_batched(
            || store.borrow_mut().set_read(&own, false).unwrap(),
            |()| store.borrow_mut().mark_all_read(&source).unwrap(),
            BatchSize::PerIteration,
        );
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

criterion_group!(benches, lists, merging);
criterion_main!(benches);
