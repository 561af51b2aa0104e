//! Identity, change, dates, tags.
use super::*;
use crate::query::{Predicate, Query};

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
    store.mark(&[id], &Mark::Read, true).unwrap();
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
    let counts: Vec<_> =
        counts.tags.iter().map(|tag| (tag.name.as_str(), tag.count.total)).collect();
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

#[test]
fn what_is_written_together_is_kept_or_undone_together() {
    let (mut store, source) = with_feed();
    let write = |store: &mut Store, id: &str| {
        store.merge(source, &channel(vec![entry(id, id, 1)]), NOW, &[])
    };
    let undone = store.together(|store| {
        write(store, "1")?;
        store.merge(SourceId(99), &Channel::default(), NOW, &[])
    });
    assert!(matches!(undone, Err(StoreError::Failed { .. })));
    assert_eq!(all(&store), []);
    store.together(|store| write(store, "1").and_then(|_| write(store, "2"))).unwrap();
    write(&mut store, "3").unwrap();
    assert_eq!((all(&store).len(), store.counts(None).unwrap().all), (3, 3));
}

fn take_in(store: &mut Store, source: SourceId, entries: &[Entry], intake: Intake) -> Merged {
    let source_of = feed("https://example.org/feed");
    let mut preparer = Preparer::new(&source_of);
    for entry in entries {
        let draft = preparer.draft(entry.clone());
        preparer.add([draft]);
    }
    store.take_in(source, &preparer.finish(&channel(Vec::new())), &intake).unwrap()
}

#[test]
fn a_change_of_the_text_is_told_and_other_changes_are_not() {
    let (mut store, source) = with_feed();
    let first = entry("1", "قديم", 100);
    merge(&mut store, source, std::slice::from_ref(&first), (1, 0, 0));
    let id = all(&store)[0].id;
    store.mark(&[id], &Mark::Read, true).unwrap();
    let changed = |store: &Store| store.article(id).unwrap().unwrap().headline.changed;
    let later = Intake::new(Timestamp(NOW.0 + 60));
    let tagged = Entry { tags: vec!["سوريا".into()], updated: Some(NOW), ..first };
    assert_eq!(take_in(&mut store, source, std::slice::from_ref(&tagged), later).updated, 1);
    assert_eq!(changed(&store), None, "tags and dates are no text");
    let reread = Entry { summary: Some("نص".into()), ..tagged };
    take_in(&mut store, source, std::slice::from_ref(&reread), Intake { reread: true, ..later });
    assert_eq!(changed(&store), None, "read otherwise, not written otherwise");
    take_in(&mut store, source, &[Entry { title: "جديد".into(), ..reread }], later);
    assert_eq!(changed(&store), Some(later.now));
    assert!(all(&store)[0].flags.read);
}

/// Two feeds of one site and one of another.
fn three_feeds() -> (Store, Vec<SourceId>) {
    let mut store = Store::open_in_memory().unwrap();
    let urls = ["https://a.example/all", "https://feeds.a.example/politics", "https://b.example/"];
    let ids = store.register(&urls.map(feed)).unwrap();
    (store, ids)
}

fn told(id: &str, tags: &[&str]) -> Entry {
    let tags = tags.iter().map(|&tag| tag.to_owned()).collect();
    Entry { links: link("https://a.example/story"), tags, ..entry(id, "خبر", 100) }
}

#[test]
fn a_story_in_two_feeds_of_a_site_is_shown_once_with_all_tags() {
    let (mut store, ids) = three_feeds();
    merge(&mut store, ids[0], &[told("1", &["سوريا"])], (1, 0, 0));
    merge(&mut store, ids[1], &[told("x", &["سياسة", "سوريا"])], (0, 0, 1));
    merge(&mut store, ids[2], &[told("1", &["مجمع"])], (1, 0, 0));
    let shown = all(&store);
    assert_eq!(shown.iter().map(|row| row.source).collect::<Vec<_>>(), [ids[2], ids[0]]);
    let first = shown[1].id;
    assert_eq!(store.article(first).unwrap().unwrap().tags, ["سوريا", "سياسة"]);
    assert_eq!(titles(&store, "tag:سياسة"), ["خبر"]);
    let counts = store.counts(None).unwrap();
    assert_eq!((counts.all, counts.unread), (2, 2));
    let of_tag = |name: &str| counts.tags.iter().find(|tag| tag.name == name).unwrap().count.total;
    assert_eq!((of_tag("سوريا"), of_tag("سياسة")), (1, 1));

    // A new version keeps the tags of the twin, a corrected title is no new story.
    let corrected = Entry { title: "خبر مصحح".into(), ..told("1", &["سوريا"]) };
    merge(&mut store, ids[0], &[corrected], (0, 1, 0));
    assert_eq!(store.article(first).unwrap().unwrap().tags, ["سوريا", "سياسة"]);
    assert_eq!(all(&store).len(), 2);
    merge(&mut store, ids[1], &[told("x", &["سياسة", "سوريا"])], (0, 0, 1));
}

#[test]
fn a_story_is_found_and_counted_in_each_of_its_feeds() {
    let (mut store, ids) = three_feeds();
    let own = Entry { links: link("https://a.example/own"), ..entry("2", "آخر", 50) };
    merge(&mut store, ids[0], &[told("1", &[])], (1, 0, 0));
    merge(&mut store, ids[1], &[told("x", &[]), own], (1, 0, 1));
    merge(&mut store, ids[2], &[told("1", &[])], (1, 0, 0));
    let first = store.ids(&Query::of(Predicate::Source(ids[0]))).unwrap();
    for unread in [2, 1] {
        let counts = store.counts(None).unwrap();
        assert_eq!((counts.all, counts.unread), (3, 1 + unread));
        let everything = Predicate::Newer(i64::MAX);
        for source in &counts.sources {
            // The count beside a source is what the list holds when it is chosen.
            let own = Predicate::Source(source.id);
            assert_eq!(store.ids(&Query::of(own.clone())).unwrap().len(), source.count.total);
            let name = Predicate::SourceName(crate::query::Name::whole(&source.name));
            assert_eq!(store.ids(&Query::of(name)).unwrap().len(), source.count.total);
            let not = Predicate::All(vec![Predicate::Not(Box::new(own.clone()))]);
            assert_eq!(store.ids(&Query::of(not)).unwrap().len(), 3 - source.count.total);
            let is_unread = Predicate::All(vec![own, Predicate::Unread]);
            assert_eq!(store.ids(&Query::of(is_unread)).unwrap().len(), source.count.unread);
        }
        let counted = store.counts(Some(&Query::of(everything))).unwrap();
        assert_eq!(counted.sources, counts.sources);
        let of = |at: usize| (counts.sources[at].count.total, counts.sources[at].count.unread);
        assert_eq!([of(0), of(1), of(2)], [(1, unread - 1), (2, unread), (1, 1)]);
        store.mark(&first, &Mark::Read, true).unwrap();
    }
}

#[test]
fn a_twin_takes_the_place_of_one_that_goes() {
    let (mut store, ids) = three_feeds();
    let urls = ["https://a.example/all", "https://feeds.a.example/politics", "https://b.example/"];
    merge(&mut store, ids[0], &[told("1", &["سوريا"])], (1, 0, 0));
    merge(&mut store, ids[1], &[told("x", &["سياسة"])], (0, 0, 1));
    let first = all(&store)[0].id;
    store.mark(&[first], &Mark::Read, true).unwrap();
    store.register(&[feed(urls[1]), feed(urls[2])]).unwrap();
    let shown = all(&store);
    assert_eq!((shown.len(), shown[0].source, shown[0].flags.read), (1, ids[1], true));
    assert_eq!(store.counts(None).unwrap().unread, 0);
    // The first source is back, and still the story is shown once.
    store.register(&urls.map(feed)).unwrap();
    assert_eq!(all(&store).len(), 1);
    let counts = store.counts(None).unwrap();
    let of_sources: Vec<_> = counts.sources.iter().map(|source| source.count.total).collect();
    assert_eq!((counts.all, of_sources), (1, vec![1, 1, 0]));
}

#[test]
fn old_articles_go_but_not_what_is_dear_or_still_there() {
    let (mut store, source) = with_feed();
    let day = 86_400;
    let aged = |id: &str, days: i64| entry(id, id, NOW.0 - days * day);
    let old: Vec<_> = ["a", "b", "c", "d", "e"].map(|id| aged(id, 100)).to_vec();
    merge(&mut store, source, &old, (5, 0, 0));
    let id =
        |store: &Store, title: &str| all(store).iter().find(|row| row.title == title).unwrap().id;
    let (starred, tagged, untagged) = (id(&store, "a"), id(&store, "b"), id(&store, "c"));
    store.mark(&[starred], &Mark::Starred, true).unwrap();
    store.mark(&[tagged, untagged], &Mark::Tag("للقراءة".into()), true).unwrap();
    store.mark(&[untagged], &Mark::Tag("للقراءة".into()), false).unwrap();
    let retention =
        Retention { age: Some(std::time::Duration::from_secs(90 * 86_400)), count: None };
    let intake = Intake { retention, ..Intake::new(NOW) };
    // "d" is still in the feed; "c" and "e" are not.
    let merged = take_in(&mut store, source, &[aged("d", 100), aged("f", 1)], intake);
    assert_eq!((merged.new, merged.gone), (1, 2));
    let kept = |store: &Store| {
        let mut titles = titles(store, "");
        titles.sort();
        titles
    };
    assert_eq!(kept(&store), ["a", "b", "d", "f"]);
    assert_eq!(store.counts(None).unwrap().all, 4);
    assert_eq!(titles(&store, "tag:للقراءة"), ["b"]);

    // By count: the newest two, and again what is dear.
    let retention = Retention { age: None, count: Some(2) };
    let intake = Intake { retention, ..Intake::new(NOW) };
    let merged = take_in(&mut store, source, &[aged("g", 0), aged("h", 0)], intake);
    assert_eq!((merged.new, merged.gone), (2, 2));
    assert_eq!(kept(&store), ["a", "b", "g", "h"]);
    // Nothing is asked of articles by themselves.
    let detail: i64 =
        store.connection.query_row("SELECT count(*) FROM detail", [], |row| row.get(0)).unwrap();
    assert_eq!(detail, 4);
}

#[test]
fn what_was_read_stays_read_when_another_feed_tells_it() {
    let (mut store, ids) = three_feeds();
    merge(&mut store, ids[0], &[told("1", &[])], (1, 0, 0));
    merge(&mut store, ids[1], &[told("x", &[])], (0, 0, 1));
    store.mark(&[all(&store)[0].id], &Mark::Read, true).unwrap();
    let retention = Retention { age: None, count: Some(1) };
    let intake = Intake { retention, ..Intake::new(NOW) };
    assert_eq!(take_in(&mut store, ids[0], &[entry("2", "آخر", 200)], intake).gone, 1);
    let rows: Vec<_> =
        all(&store).into_iter().map(|row| (row.source, row.title, row.flags.read)).collect();
    assert_eq!(rows, [(ids[0], "آخر".into(), false), (ids[1], "خبر".into(), true)]);
    assert_eq!(store.counts(None).unwrap().unread, 1);
}

#[test]
fn what_the_reader_wrote_or_highlighted_is_never_let_go() {
    let (mut store, source) = with_feed();
    let retention = Retention { age: None, count: Some(1) };
    let intake = Intake { retention, ..Intake::new(NOW) };
    let old: Vec<Entry> = (1..4).map(|n| entry(&n.to_string(), &n.to_string(), n)).collect();
    merge(&mut store, source, &old, (3, 0, 0));
    let id = |store: &Store, title: &str| {
        all(store).into_iter().find(|row| row.title == title).unwrap().id
    };
    let passage =
        crate::news::Highlight { text: "نص".into(), before: String::new(), after: String::new() };
    store.highlight(id(&store, "1"), &passage, true).unwrap().unwrap();
    store.note(id(&store, "2"), "ملاحظة").unwrap().unwrap();
    assert_eq!(take_in(&mut store, source, &[entry("9", "9", 200)], intake).gone, 1);
    assert_eq!(titles(&store, ""), ["9", "2", "1"]);
}

#[test]
fn files_are_never_let_go() {
    let mut store = Store::open_in_memory().unwrap();
    let ids = store.register(&[Source::new(Location::Path("/news".into()))]).unwrap();
    let retention = Retention { age: None, count: Some(1) };
    let intake = Intake { retention, ..Intake::new(NOW) };
    take_in(&mut store, ids[0], &[entry("a", "a", 1)], intake);
    take_in(&mut store, ids[0], &[entry("b", "b", 2)], intake);
    assert_eq!(titles(&store, "").len(), 2);
}

#[test]
fn own_tags_outlast_a_new_version() {
    let (mut store, source) = with_feed();
    let with = |title: &str, tag: &str| Entry { tags: vec![tag.into()], ..entry("1", title, 100) };
    merge(&mut store, source, &[with("أول", "من الموقع")], (1, 0, 0));
    let id = all(&store)[0].id;
    store.mark(&[id], &Mark::Tag("لي".into()), true).unwrap();
    store.mark(&[id], &Mark::Tag("  ".into()), true).unwrap();
    merge(&mut store, source, &[with("ثانٍ", "غيره")], (0, 1, 0));
    let mut tags = store.article(id).unwrap().unwrap().tags;
    tags.sort();
    assert_eq!(tags, ["غيره", "لي"]);
    merge(&mut store, source, &[with("ثالث", "لي")], (0, 1, 0));
    assert_eq!(titles(&store, "tag:لي"), ["ثالث"]);
    assert_eq!(store.counts(None).unwrap().tags.len(), 1);
}
