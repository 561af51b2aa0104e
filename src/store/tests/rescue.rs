//! Damaged databases: what can be read is saved, the rest is told, and the file is left alone.
use super::*;
use crate::query::Query;
use std::path::Path;

const ARTICLES: usize = 200;

/// A database of 200 articles: a fifth read, a tenth starred, a few tagged.
fn whole(folder: &Path) -> std::path::PathBuf {
    let path = folder.join("news.db");
    let mut store = Store::open(&path).unwrap();
    let ids = store.register(&[feed("https://example.org/feed")]).unwrap();
    let long = |n: usize| Entry {
        summary: Some(format!("summary {n} ").repeat(20)),
        ..entry(&format!("guid {n}"), &format!("عنوان {n}"), 1_600_000_000 + n as i64)
    };
    let entries = (0..ARTICLES).map(long).collect();
    store.merge(ids[0], &channel(entries), NOW, &[]).unwrap();
    let ids: Vec<ArticleId> = all(&store).into_iter().map(|row| row.id).collect();
    let every = |n| ids.iter().copied().step_by(n).collect::<Vec<_>>();
    store.mark(&every(5), &Mark::Read, true).unwrap();
    store.mark(&every(10), &Mark::Starred, true).unwrap();
    store.mark(&every(50), &Mark::Tag("للقراءة".into()), true).unwrap();
    path
}

/// Pseudo-random numbers (Knuth's MMIX), the same in every run.
struct Random(u64);

impl Random {
    fn below(&mut self, end: usize) -> usize {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % end.max(1)
    }
}

/// The bytes of a database with damage number `n`: pages of noise, flipped bytes, zeros, a cut end.
fn damaged(whole: &[u8], n: usize) -> Vec<u8> {
    let mut random = Random(n as u64);
    let mut bytes = whole.to_vec();
    let pages = bytes.len() / 4096;
    match n % 4 {
        0 => {
            for _ in 0..=n / 4 {
                let start = 4096 * (1 + random.below(pages - 1));
                bytes[start..start + 4096].fill_with(|| random.below(256) as u8);
            }
        }
        1 => {
            for _ in 0..n * 4 {
                let at = 100 + random.below(bytes.len() - 100);
                bytes[at] ^= 1 << random.below(8);
            }
        }
        2 => {
            let start = 4096 + random.below(bytes.len() - 4096);
            let end = (start + 4096 * (1 + n / 4)).min(bytes.len());
            bytes[start..end].fill(0);
        }
        _ => bytes.truncate(4096 + random.below(bytes.len() - 4096)),
    }
    bytes
}

#[test]
fn sixty_damaged_files_lose_what_is_damaged_and_no_more() {
    let folder = tempfile::tempdir().unwrap();
    let path = whole(folder.path());
    let bytes = std::fs::read(&path).unwrap();
    let holdings = examine(&path).unwrap().holdings;
    assert_eq!(
        (holdings.articles, holdings.read, holdings.starred, holdings.tags),
        (200, 40, 20, 4)
    );
    let mut articles = 0;
    for n in 0..60 {
        let folder = tempfile::tempdir().unwrap();
        let from = folder.path().join("news.db");
        let damaged = damaged(&bytes, n);
        std::fs::write(&from, &damaged).unwrap();
        let _ = examine(&from);
        let to = folder.path().join("new.db");
        let r = rescue(&from, &to);
        eprintln!("{n} {} {:?}", damaged.len() / 4096, r.as_ref().map(|s| s.articles));
        if let Ok(saved) = r {
            // In a row, unread and read differ in one bit, which damage may hit.
            assert!(saved.articles <= ARTICLES, "{n}: {saved:?}");
            assert!(saved.read <= holdings.read + 1, "{n}: {saved:?}");
            articles += saved.articles;
            assert_eq!(examine(&to).unwrap().findings, Vec::<String>::new(), "{n}");
            let store = Store::open(&to).unwrap();
            let listed = all(&store);
            assert!(listed.len() <= saved.articles, "{n}");
            for row in &listed {
                assert!(store.article(row.id).unwrap().is_some(), "{n}: {}", row.title);
            }
            store.counts(Some(&Query::default())).unwrap();
        } else {
            assert!(!to.exists(), "{n}: half a rescue");
        }
        assert!(std::fs::read(&from).unwrap() == damaged, "{n}: the damaged file was changed");
        let left = std::fs::read_dir(folder.path()).unwrap().count();
        assert!(left <= 4, "{n}: {left} files are left");
    }
    // Of 12 000 articles most lie on pages that no damage has hit.
    assert!(articles > 8_000, "{articles} articles were saved");
}

#[test]
fn without_its_schema_a_database_is_rescued_by_the_shape_of_its_rows() {
    let folder = tempfile::tempdir().unwrap();
    let path = whole(folder.path());
    let found = roots::find(&path).unwrap().trees;
    for table in ["source", "article", "detail", "search", "tag"] {
        assert_eq!(found.iter().filter(|(name, _)| *name == table).count(), 1, "{table}");
    }
    let before = all(&Store::open(&path).unwrap());
    let mut bytes = std::fs::read(&path).unwrap();
    bytes[..4096].fill(0xAB);
    std::fs::write(&path, &bytes).unwrap();
    let to = folder.path().join("new.db");
    let saved = rescue(&path, &to).unwrap();
    assert_eq!((saved.articles, saved.read, saved.starred), (ARTICLES, 40, 20));
    let store = Store::open(&to).unwrap();
    assert_eq!(all(&store).len(), before.len());
    let summary = |row: &Headline| store.article(row.id).unwrap().unwrap().summary;
    assert!(before.iter().all(|row| summary(row).is_some_and(|text| text.len() > 100)));
}

#[test]
fn a_whole_database_is_rescued_whole() {
    let folder = tempfile::tempdir().unwrap();
    let path = whole(folder.path());
    let to = folder.path().join("new.db");
    let before = Store::open(&path).unwrap();
    let saved = rescue(&path, &to).unwrap();
    assert_eq!(saved, examine(&path).unwrap().holdings);
    let after = Store::open(&to).unwrap();
    assert_eq!(all(&after), all(&before));
    assert_eq!(after.counts(None).unwrap(), before.counts(None).unwrap());
    assert!(matches!(rescue(&path, &to), Err(RescueError::Exists { .. })));
}

#[test]
fn no_database_at_all_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let from = folder.path().join("news.db");
    for bytes in [b"no database".repeat(1000), vec![0xFF; 5000]] {
        std::fs::write(&from, &bytes).unwrap();
        let to = folder.path().join("new.db");
        let failed = rescue(&from, &to);
        assert!(
            matches!(failed, Err(RescueError::Store(StoreError::Corrupt { .. }))),
            "{failed:?}"
        );
        assert!(matches!(examine(&from), Err(StoreError::Corrupt { .. })));
        assert!(!to.exists());
    }
}
