//! Identity, change, dates, tags.
use super::*;

fn link(href: &str) -> Vec<EntryLink> {
    vec![EntryLink { href: href.into(), rel: "alternate".into() }]
}

#[track_caller]
fn merge(store: &mut Store, source: SourceId, entries: &[Entry], expected: (usize, usize, usize)) {
    let merged = store.merge(source, &channel(entries.to_vec()), NOW, &[]).unwrap();
    assert_eq!((merged.new, merged.updated, merged.unchanged), expected);
}

#[test]
fn the_same_document_again_changes_nothing() {
    let entries = [
        entry("1", "أول", 100),
        Entry { id: None, links: link("https://example.org/2"), ..entry("", "ثان", 90) },
        Entry {
            id: None, published: None, ..entry("", "ثالث بلا تاريخ ولا رابط", 0)
        },
        Entry {
            id: None,
            published: None,
            summary: Some("نص بلا عنوان".into()),
            ..entry("", "", 0)
        },
    ];
    let (mut store, source) = with_feed();
    merge(&mut store, source, &entries, (4, 0, 0));
    let before = all(&store);
    let later = Timestamp(NOW.0 + 86_400);
    let merged = store.merge(source, &channel(entries.to_vec()), later, &[]).unwrap();
    assert_eq!(merged, Merged { unchanged: 4, ..Merged::default() });
    assert_eq!(all(&store), before);
}

#[test]
fn a_guid_outlives_title_and_link() {
    let (mut store, source) = with_feed();
    let first = Entry { links: link("https://example.org/a"), ..entry("g", "قديم", 100) };
    merge(&mut store, source, &[first], (1, 0, 0));
    let id = all(&store)[0].id;
    store.set_read(&[id], true).unwrap();
    let changed = Entry { links: link("https://example.org/b"), ..entry("g", "جديد", 120) };
    merge(&mut store, source, std::slice::from_ref(&changed), (0, 1, 0));
    merge(&mut store, source, &[changed], (0, 0, 1));
    let article = store.article(id).unwrap().unwrap();
    assert_eq!(article.headline.title, "جديد");
    assert_eq!(article.url.as_deref(), Some("https://example.org/b"));
    assert_eq!(article.headline.published, Timestamp(120));
    assert!(article.headline.flags.read, "an update must not unread");
}

#[test]
fn a_link_is_the_same_with_campaign_and_scheme() {
    let (mut store, source) = with_feed();
    let with = |href: &str| Entry { id: None, links: link(href), ..entry("", "خبر", 100) };
    merge(&mut store, source, &[with("http://example.org/a/?utm_source=rss")], (1, 0, 0));
    merge(&mut store, source, &[with("https://www.example.org/a")], (0, 1, 0));
    merge(&mut store, source, &[with("https://www.example.org/b")], (1, 0, 0));
}

#[test]
fn a_title_is_the_same_with_and_without_marks() {
    let (mut store, source) = with_feed();
    let with = |title: &str| Entry { id: None, ..entry("", title, 100) };
    merge(&mut store, source, &[with("مُحَمَّد في المدرسة")], (1, 0, 0));
    merge(&mut store, source, &[with("محمد في المدرسه")], (0, 1, 0));
}

#[test]
fn one_guid_in_two_sources_is_two_articles() {
    let mut store = Store::open_in_memory().unwrap();
    let ids = store.register(&[feed("https://a.example/"), feed("https://b.example/")]).unwrap();
    merge(&mut store, ids[0], &[entry("1", "من أ", 100)], (1, 0, 0));
    merge(&mut store, ids[1], &[entry("1", "من ب", 100)], (1, 0, 0));
    assert_eq!(titles(&store, "sort:title"), ["من أ", "من ب"]);
}

#[test]
fn one_guid_on_all_entries_of_a_feed_loses_none() {
    let (mut store, source) = with_feed();
    let same: Vec<_> = ["أ", "ب", "ج"].map(|title| entry("site", title, 100)).into();
    merge(&mut store, source, &same, (3, 0, 0));
    merge(&mut store, source, &same, (0, 0, 3));
    // One of them alone is still itself, and so it is beside a new one.
    merge(&mut store, source, &same[1..2], (0, 0, 1));
    merge(&mut store, source, &[same[2].clone(), entry("site", "د", 100)], (1, 0, 1));
    // A true copy is one article.
    merge(&mut store, source, &[entry("x", "نسخة", 5), entry("x", "نسخة", 5)], (1, 0, 0));
}

#[test]
fn entries_that_share_a_link_stay_apart() {
    let (mut store, source) = with_feed();
    let home = |title: &str| Entry {
        id: None,
        links: link("https://example.org/"),
        ..entry("", title, 100)
    };
    merge(&mut store, source, &[home("أ"), home("ب")], (2, 0, 0));
    merge(&mut store, source, &[home("ب"), home("أ")], (0, 0, 2));
}

#[test]
fn dates() {
    let (mut store, source) = with_feed();
    let none = Entry { published: None, date_stated: false, ..entry("none", "بلا", 0) };
    let file = Entry { date_stated: false, ..entry("file", "ملف", 500) };
    let updated = Entry { published: None, updated: Some(Timestamp(400)), ..none.clone() };
    let updated = Entry { id: Some("updated".into()), title: "محدّث".into(), ..updated };
    let future = entry("future", "مستقبل", NOW.0 + 1_000_000);
    let entries = vec![future, none.clone(), file, updated];
    store.merge(source, &channel(entries), NOW, &[]).unwrap();
    let rows: Vec<_> =
        all(&store).into_iter().map(|row| (row.title, row.published.0, row.date_stated)).collect();
    let expected = [
        // Ordered by first sight, shown as stated; among equals the feed's own order.
        ("مستقبل", NOW.0 + 1_000_000, true),
        ("بلا", NOW.0, false),
        ("ملف", 500, false),
        ("محدّث", 400, true),
    ];
    assert_eq!(rows, expected.map(|(title, time, stated)| (title.to_owned(), time, stated)));

    // First sight stays, also when the entry changes.
    let changed = Entry { title: "بلا، معدّل".into(), ..none };
    store.merge(source, &channel(vec![changed]), Timestamp(NOW.0 + 5), &[]).unwrap();
    let row = all(&store).into_iter().find(|row| row.title == "بلا، معدّل").unwrap();
    assert_eq!((row.published, row.date_stated), (NOW, false));
}

#[test]
fn tags_are_equal_by_fold_and_keep_their_first_spelling() {
    let (mut store, source) = with_feed();
    let tagged = |id: &str, tags: &[&str]| Entry {
        tags: tags.iter().map(|tag| (*tag).to_owned()).collect(),
        ..entry(id, id, 100)
    };
    let first = tagged("1", &["سُوريا", "اقتصاد", "سوريا", " "]);
    let extra = ["أخبار".to_owned(), "إقتصاد".to_owned()];
    store.merge(source, &channel(vec![first]), NOW, &extra).unwrap();
    store.merge(source, &channel(vec![tagged("2", &["سوريا"])]), NOW, &[]).unwrap();
    let tags = |title| {
        let id = all(&store).into_iter().find(|row| row.title == title).unwrap().id;
        store.article(id).unwrap().unwrap().tags
    };
    assert_eq!(tags("1"), ["سُوريا", "اقتصاد", "أخبار"]);
    assert_eq!(tags("2"), ["سُوريا"]);
    assert_eq!(titles(&store, "tag:سورِيا").len(), 2);

    // What the feed takes away is gone, from the counts too.
    store.merge(source, &channel(vec![tagged("1", &["أخبار"])]), NOW, &[]).unwrap();
    let counts = store.counts(None).unwrap();
    let counts: Vec<_> = counts.tags.iter().map(|tag| (tag.name.as_str(), tag.total)).collect();
    assert_eq!(counts, [("أخبار", 1), ("سُوريا", 1)]);
}

#[test]
fn a_failed_merge_leaves_nothing() {
    let (mut store, source) = with_feed();
    store
        .connection
        .execute_batch(
            "CREATE TRIGGER stop BEFORE INSERT ON search
        WHEN new.title = 'stop' BEGIN SELECT raise(ABORT, 'stopped'); END;",
        )
        .unwrap();
    let entries = vec![entry("1", "stop", 1), entry("2", "first", 2)];
    assert!(store.merge(source, &channel(entries), NOW, &[]).is_err());
    assert_eq!(all(&store), []);
    assert_eq!(store.counts(None).unwrap().all, 0);
    assert!(store.merge(SourceId(99), &channel(vec![entry("1", "a", 1)]), NOW, &[]).is_err());
}
