//! A store of 100 000 articles of 500 sources, the same on every machine.
use sahifa::news::*;
use sahifa::query::Query;
use sahifa::store::Store;
use std::path::{Path, PathBuf};
use std::time::Instant;

pub(crate) const SOURCES: usize = 500;
pub(crate) const PER_SOURCE: usize = 200;
pub(crate) const NOW: Timestamp = Timestamp(1_760_000_000);

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

pub(crate) fn channel(source: usize) -> Channel {
    let mut noise = Noise(source as u64);
    Channel {
        title: Some(format!("صحيفة {source}")),
        entries: (0..PER_SOURCE).map(|index| entry(&mut noise, source, index)).collect(),
        ..Channel::default()
    }
}

pub(crate) fn sources() -> Vec<Source> {
    let source = |index| Source {
        folder: Some(format!("مجلد {}", index % 20)),
        ..Source::new(Location::Feed(format!("https://{index}.example/feed")))
    };
    (0..SOURCES).map(source).collect()
}

/// The database, made on the first call and kept in the target directory.
pub(crate) fn database() -> PathBuf {
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
    store.mark(&read, &Mark::Read, true).unwrap();
    println!("mark {} articles read: {:?}", read.len(), started.elapsed());
    let starred: Vec<_> = read.into_iter().filter(|id| id.0 % 501 == 0).collect();
    store.mark(&starred, &Mark::Starred, true).unwrap();
    path
}
