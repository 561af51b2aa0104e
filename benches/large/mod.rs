//! A store of 100 000 articles of 500 sources, 300 words each, the same on every machine. `ARTICLES`
//! in the environment asks for another number.
use sahifa::news::*;
use sahifa::query::Query;
use sahifa::store::Store;
use std::borrow::Cow;
use std::path::{Path, PathBuf};
use std::time::Instant;

pub(crate) const SOURCES: usize = 500;
/// Articles that a bench has unless the environment asks for another number.
const USUAL: usize = 100_000;
pub(crate) const NOW: Timestamp = Timestamp(1_760_000_000);

/// Words of the language; the n-th is used about n times as rarely as the first (Zipf's law).
const VOCABULARY: f64 = 60_000.0;

/// The most frequent words. The others are made of letters.
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

/// Deterministic noise (SplitMix64): the texts are the same on every machine.
pub(crate) struct Noise(pub(crate) u64);

impl Noise {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((mixed ^ (mixed >> 31)) % limit as u64).unwrap()
    }

    pub(crate) fn words(&mut self, count: usize) -> String {
        let words: Vec<_> = (0..count).map(|_| word(self.rank())).collect();
        words.join(" ")
    }

    /// The rank of a word, 0 for the most frequent one.
    fn rank(&mut self) -> usize {
        let even = self.below(1 << 30) as f64 / f64::from(1 << 30);
        VOCABULARY.powf(even) as usize - 1
    }
}

/// The word of a rank.
pub(crate) fn word(rank: usize) -> Cow<'static, str> {
    const LETTERS: [char; 24] = [
        'ا', 'ب', 'ت', 'ج', 'ح', 'خ', 'د', 'ر', 'ز', 'س', 'ش', 'ص', 'ض', 'ط', 'ع', 'غ', 'ف', 'ق',
        'ك', 'ل', 'م', 'ن', 'ه', 'ي',
    ];
    if let Some(word) = WORDS.get(rank) {
        return Cow::Borrowed(word);
    }
    // Neighbours in rank have nothing in common, as in a language.
    let mut rest = Noise(rank as u64).below(usize::MAX >> 1);
    let len = 3 + rank % 4;
    let mut word: String = if rank.is_multiple_of(3) { "ال".into() } else { String::new() };
    for _ in 0..len {
        word.push(LETTERS[rest % LETTERS.len()]);
        rest /= LETTERS.len();
    }
    Cow::Owned(word)
}

/// The number of articles of each source.
pub(crate) fn per_source() -> usize {
    let asked = std::env::var("ARTICLES").ok().and_then(|count| count.parse().ok());
    asked.unwrap_or(USUAL).div_ceil(SOURCES)
}

fn entry(noise: &mut Noise, source: usize, index: usize) -> Entry {
    let number = source * per_source() + index;
    let rare = if number.is_multiple_of(2_003) { " نادرة" } else { "" };
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
        entries: (0..per_source()).map(|index| entry(&mut noise, source, index)).collect(),
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
    let all = SOURCES * per_source();
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("store-{all}-zipf.db"));
    if let Ok(store) = Store::open(&path)
        && store.counts(None).is_ok_and(|counts| counts.all == all)
    {
        return path;
    }
    let started = Instant::now();
    let mut store = Store::open(&path).unwrap();
    let ids = store.register(&sources()).unwrap();
    for (source, id) in ids.iter().enumerate() {
        store.merge(*id, &channel(source), NOW, &[]).unwrap();
    }
    while store.merge_index().unwrap() {}
    println!("make and insert {all} articles: {:?}", started.elapsed());
    let read: Vec<_> = store.ids(&Query::default()).unwrap();
    let read: Vec<_> = read.into_iter().filter(|id| id.0 % 3 == 0).collect();
    let started = Instant::now();
    store.mark(&read, &Mark::Read, true).unwrap();
    println!("mark {} articles read: {:?}", read.len(), started.elapsed());
    let starred: Vec<_> = read.into_iter().filter(|id| id.0 % 501 == 0).collect();
    store.mark(&starred, &Mark::Starred, true).unwrap();
    path
}
