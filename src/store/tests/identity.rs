//! Which entries are one article: within a document, over time, and in databases of older versions.
use super::*;
use crate::store::hash::hash;
use proptest::prelude::*;
use std::collections::HashSet;

/// An entry by guid, link, title, date and text; what is empty is not stated, and no date is 0.
type Given<'a> = (&'a str, &'a str, &'a str, i64, &'a str);

fn given((guid, link, title, date, text): Given<'_>) -> Entry {
    let stated = |text: &str| Some(text.to_owned()).filter(|text| !text.is_empty());
    let links = stated(link).map(|href| EntryLink { href, rel: "alternate".into() });
    Entry {
        id: stated(guid),
        title: title.into(),
        links: links.into_iter().collect(),
        published: Some(Timestamp(date)).filter(|_| date != 0),
        date_stated: date != 0,
        summary: stated(text),
        ..Entry::default()
    }
}

fn document(entries: &[Given<'_>]) -> Channel {
    channel(entries.iter().copied().map(given).collect())
}

fn take(store: &mut Store, source: SourceId, document: &Channel) -> Merged {
    store.merge(source, document, NOW, &[]).unwrap()
}

#[test]
fn entries_of_one_document_are_different_unless_all_that_is_seen_is_equal() {
    const PAGE: &str = "https://e.org/a";
    let cases: &[(&str, &[Given<'_>], usize)] = &[
        // One guid.
        ("guid, other dates", &[("g", PAGE, "T", 1, "x"), ("g", PAGE, "T", 2, "x")], 2),
        ("guid, other texts", &[("g", PAGE, "T", 1, "x"), ("g", PAGE, "T", 1, "y")], 2),
        ("guid, other titles", &[("g", PAGE, "T", 1, "x"), ("g", PAGE, "U", 1, "x")], 2),
        (
            "guid, other links",
            &[("g", PAGE, "T", 1, "x"), ("g", "https://e.org/b", "T", 1, "x")],
            2,
        ),
        ("guid alone", &[("g", "", "T", 0, "x"), ("g", "", "T", 0, "y"), ("g", "", "U", 0, "")], 3),
        ("guid, a copy", &[("g", PAGE, "T", 1, "x"), ("g", PAGE, "T", 1, "x")], 1),
        // One link.
        ("link, other dates", &[("", PAGE, "T", 1, "x"), ("", PAGE, "T", 2, "x")], 2),
        ("link, other texts", &[("", PAGE, "T", 1, "x"), ("", PAGE, "T", 1, "y")], 2),
        ("link, other titles", &[("", PAGE, "T", 1, ""), ("", PAGE, "U", 1, "")], 2),
        ("link without title", &[("", PAGE, "", 0, "x"), ("", PAGE, "", 0, "y")], 2),
        ("link, a copy", &[("", PAGE, "T", 1, "x"), ("", PAGE, "T", 1, "x")], 1),
        // One title.
        (
            "title, other dates",
            &[("", "", "T", 1, "x"), ("", "", "T", 2, "y"), ("", "", "T", 3, "z")],
            3,
        ),
        ("title, other dates alone", &[("", "", "T", 1, ""), ("", "", "T", 2, "")], 2),
        ("title, other texts", &[("", "", "T", 1, "x"), ("", "", "T", 1, "y")], 2),
        ("title without dates", &[("", "", "T", 0, "x"), ("", "", "T", 0, "y")], 2),
        ("title, a copy", &[("", "", "T", 1, "x"), ("", "", "T", 1, "x")], 1),
        ("text alone", &[("", "", "", 0, "x"), ("", "", "", 0, "y"), ("", "", "", 0, "x")], 2),
        // Other guids.
        ("copies with a page", &[("g", PAGE, "T", 1, "x"), ("h", PAGE, "T", 1, "x")], 1),
        ("copies with a text", &[("g", "", "T", 1, "x"), ("h", "", "T", 1, "x")], 1),
        ("nothing but a title", &[("g", "", "T", 0, ""), ("h", "", "T", 0, "")], 2),
        ("title and date", &[("g", "", "T", 1, ""), ("h", "", "T", 1, "")], 2),
        ("undated, no page", &[("g", "", "T", 0, "x"), ("h", "", "T", 0, "x")], 2),
        (
            "the site for a page",
            &[("g", "https://e.org/", "T", 0, ""), ("h", "https://e.org/", "T", 0, "")],
            2,
        ),
    ];
    for (name, entries, expected) in cases {
        let (mut store, source) = with_feed();
        assert_eq!(take(&mut store, source, &document(entries)).new, *expected, "{name}");
        let again = take(&mut store, source, &document(entries));
        assert_eq!(again, Merged { unchanged: *expected, ..Merged::default() }, "{name}, again");
        assert_eq!(all(&store).len(), *expected, "{name}");
        let reversed: Vec<_> = entries.iter().copied().rev().collect();
        assert_eq!(take(&mut store, source, &document(&reversed)).new, 0, "{name}, reversed");
        assert_eq!(all(&store).len(), *expected, "{name}");
    }
}

/// The fate of an entry that comes after others.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Then {
    New,
    /// Known, with another text.
    Updated,
    Same,
}

#[test]
fn entries_over_time() {
    use Then::{New, Same, Updated};
    const PAGE: &str = "https://e.org/a";
    const HTTP: &str = "http://e.org/?p=1";
    const HTTPS: &str = "https://e.org/?p=1";
    let cases: &[(&str, &[Given<'_>], Given<'_>, Then)] = &[
        // A guid identifies.
        ("guid, other text", &[("g", PAGE, "T", 1, "x")], ("g", PAGE, "T", 1, "y"), Updated),
        ("guid, other title", &[("g", PAGE, "T", 1, "x")], ("g", PAGE, "U", 1, "x"), Updated),
        ("guid, all else differs", &[("g", PAGE, "T", 1, "x")], ("g", "", "U", 2, "y"), Updated),
        ("guid without link", &[("g", "", "T", 0, "x")], ("g", "", "T", 0, "y"), Updated),
        ("another guid", &[("g", PAGE, "T", 1, "x")], ("h", PAGE, "T", 2, "x"), New),
        ("another guid and text", &[("g", PAGE, "T", 1, "x")], ("h", PAGE, "T", 1, "y"), New),
        ("another guid, title alone", &[("g", "", "T", 0, "")], ("h", "", "T", 0, ""), New),
        ("another guid, undated", &[("g", "", "T", 0, "x")], ("h", "", "T", 0, "x"), New),
        // Unless several had it.
        (
            "shared guid",
            &[("g", "", "T", 1, "x"), ("g", "", "T", 2, "y")],
            ("g", "", "T", 3, "z"),
            New,
        ),
        (
            "shared guid, page",
            &[("g", PAGE, "T", 1, "x"), ("g", PAGE, "T", 2, "y")],
            ("g", PAGE, "T", 3, "z"),
            New,
        ),
        (
            "shared guid, undated",
            &[("g", "", "T", 0, "x"), ("g", "", "U", 0, "y")],
            ("g", "", "T", 0, "z"),
            New,
        ),
        (
            "shared guid, known",
            &[("g", "", "T", 1, "x"), ("g", "", "T", 2, "y")],
            ("g", "", "T", 2, "y"),
            Same,
        ),
        (
            "shared guid, one date",
            &[("g", PAGE, "T", 1, "x"), ("g", "https://e.org/b", "U", 2, "y")],
            ("g", PAGE, "T", 1, "z"),
            Updated,
        ),
        // A page does where there is no guid.
        ("page, other text", &[("", PAGE, "T", 1, "x")], ("", PAGE, "T", 1, "y"), Updated),
        ("page, other title", &[("", PAGE, "T", 1, "x")], ("", PAGE, "U", 1, "x"), Updated),
        ("page, other date", &[("", PAGE, "T", 1, "x")], ("", PAGE, "T", 2, "x"), Same),
        (
            "shared page",
            &[("", PAGE, "T", 1, "x"), ("", PAGE, "U", 1, "x")],
            ("", PAGE, "V", 2, "x"),
            New,
        ),
        (
            "the site",
            &[("", "https://e.org/", "T", 1, "x")],
            ("", "https://e.org", "U", 2, "y"),
            New,
        ),
        (
            "the site, known",
            &[("", "https://e.org/", "T", 1, "x")],
            ("", "http://e.org", "T", 1, "x"),
            Same,
        ),
        // Neither: title, date and text.
        ("title, other date", &[("", "", "T", 1, "x")], ("", "", "T", 2, "y"), New),
        ("title, other date, one text", &[("", "", "T", 1, "x")], ("", "", "T", 2, "x"), New),
        ("title without date", &[("", "", "T", 0, "x")], ("", "", "T", 0, "y"), New),
        ("title, date now stated", &[("", "", "T", 0, "x")], ("", "", "T", 1, "x"), New),
        ("title, other text", &[("", "", "T", 1, "x")], ("", "", "T", 1, "y"), New),
        ("title, the same", &[("", "", "T", 1, "x")], ("", "", "T", 1, "x"), Same),
        ("text, the same", &[("", "", "", 0, "x")], ("", "", "", 0, "x"), Same),
        // http becomes https.
        ("https guid", &[(HTTP, PAGE, "T", 1, "x")], (HTTPS, PAGE, "T", 1, "x"), Same),
        (
            "https guid, other text",
            &[(HTTP, PAGE, "T", 1, "x")],
            (HTTPS, PAGE, "T", 1, "y"),
            Updated,
        ),
        ("https guid, undated", &[(HTTP, "", "T", 0, "")], (HTTPS, "", "T", 0, ""), Same),
        ("back to http", &[(HTTPS, PAGE, "T", 1, "x")], (HTTP, PAGE, "T", 1, "x"), Same),
        (
            "https and another page",
            &[(HTTP, HTTP, "T", 1, "x")],
            ("https://e.org/?p=2", "https://e.org/?p=2", "U", 2, "y"),
            New,
        ),
        // Sessions.
        (
            "session",
            &[("", "https://e.org/w?id=1&sid=1", "T", 1, "x")],
            ("", "https://e.org/w?id=1&sid=2", "T", 1, "x"),
            Same,
        ),
        (
            "session in the path",
            &[("", "https://e.org/w;jsessionid=1?id=1", "T", 1, "")],
            ("", "https://e.org/w;jsessionid=2?id=1", "T", 1, ""),
            Same,
        ),
        (
            "session in the guid",
            &[("https://e.org/w?sid=1", "https://e.org/w?sid=1", "T", 1, "x")],
            ("https://e.org/w?sid=2", "https://e.org/w?sid=2", "T", 1, "x"),
            Same,
        ),
        (
            "session gone",
            &[("", "https://e.org/w?PHPSESSID=1", "T", 0, "")],
            ("", "https://e.org/w", "T", 0, ""),
            Same,
        ),
        (
            "sid that is a number",
            &[("", "https://e.org/w?sid=1", "T", 1, "x")],
            ("", "https://e.org/w?sid=2", "U", 2, "y"),
            New,
        ),
        (
            "sid, one title",
            &[("", "https://e.org/w?sid=1", "T", 1, "x")],
            ("", "https://e.org/w?sid=2", "T", 2, "x"),
            New,
        ),
        // A guid made at random.
        ("random guid", &[("r1", PAGE, "T", 1, "x")], ("r2", PAGE, "T", 1, "x"), Same),
        ("random guid, undated", &[("r1", PAGE, "T", 0, "x")], ("r2", PAGE, "T", 0, "x"), Same),
        ("random guid, no page", &[("r1", "", "T", 1, "x")], ("r2", "", "T", 1, "x"), Same),
        (
            "random guid, campaign",
            &[("r1", PAGE, "T", 1, "x")],
            ("r2", "https://e.org/a?utm_source=f", "T", 1, "x"),
            Same,
        ),
        ("guid comes", &[("", PAGE, "T", 1, "x")], ("g", PAGE, "T", 1, "x"), Same),
        ("guid goes", &[("g", PAGE, "T", 1, "x")], ("", PAGE, "T", 1, "x"), Same),
        ("random guid, other text", &[("r1", PAGE, "T", 1, "x")], ("r2", PAGE, "T", 1, "y"), New),
    ];
    for (name, before, after, then) in cases {
        let (mut store, source) = with_feed();
        let count = take(&mut store, source, &document(before)).new;
        let known: Vec<_> = all(&store).iter().map(|row| row.id).collect();
        store.mark(&known, &Mark::Read, true).unwrap();
        take(&mut store, source, &document(&[*after]));
        let rows = all(&store);
        let is_changed = rows.iter().any(|row| row.changed.is_some());
        let found = match (rows.len() == count, is_changed) {
            (false, false) => New,
            (true, true) => Updated,
            (true, false) => Same,
            (false, true) => panic!("{name}: {rows:?}"),
        };
        assert_eq!(found, *then, "{name}");
        let unread = rows.iter().filter(|row| !row.flags.read).count();
        assert_eq!(unread, usize::from(*then == New), "{name}: what was read stays read");
        let again = take(&mut store, source, &document(&[*after]));
        assert_eq!((again.new, again.updated), (0, 0), "{name}, again");
    }
}

#[test]
fn a_new_guid_at_each_refresh_adds_nothing_and_keeps_the_marks() {
    let (mut store, source) = with_feed();
    let fetched = |round: usize| {
        let guids: Vec<_> = (0..5).map(|n| format!("{round}-{n}")).collect();
        let links: Vec<_> = (0..5).map(|n| format!("https://e.org/{n}?sid={round}")).collect();
        let entries: Vec<_> = (0..5)
            .map(|n| (guids[n].as_str(), links[n].as_str(), "عنوان", 100 + n as i64, "نص"))
            .collect();
        document(&entries)
    };
    assert_eq!(take(&mut store, source, &fetched(0)).new, 5);
    let before = all(&store);
    store.mark(&[before[2].id], &Mark::Starred, true).unwrap();
    for round in 1..4 {
        let merged = take(&mut store, source, &fetched(round));
        assert_eq!(merged, Merged { unchanged: 5, ..Merged::default() }, "round {round}");
    }
    let after = all(&store);
    assert_eq!(
        after.iter().map(|row| row.id).collect::<Vec<_>>(),
        before.iter().map(|row| row.id).collect::<Vec<_>>()
    );
    assert!(after[2].flags.starred);
    // The guid of the last refresh identifies.
    let changed = document(&[("3-1", "https://e.org/1?sid=3", "عنوان", 101, "نص آخر")]);
    assert_eq!(take(&mut store, source, &changed).updated, 1);
}

#[test]
fn copies_are_counted_and_lend_their_tags() {
    let (mut store, source) = with_feed();
    let tagged = |tag: &str| Entry {
        tags: vec![tag.into()],
        ..given(("g", "https://e.org/a", "T", 1, "x"))
    };
    let prepared = |entries: &[Entry]| {
        let mut preparer = Preparer::new(&feed("https://e.org/feed"));
        for entry in entries {
            let draft = preparer.draft(entry.clone());
            preparer.add([draft]);
        }
        preparer.finish(&channel(Vec::new()))
    };
    let entries = [tagged("أ"), tagged("ب"), given(("h", "", "U", 1, ""))];
    let document = prepared(&entries);
    assert_eq!((document.copies(), document.rows.len()), (1, 2));
    assert_eq!(store.take_in(source, &document, &Intake::new(NOW)).unwrap().new, 2);
    assert_eq!(store.take_in(source, &prepared(&entries), &Intake::new(NOW)).unwrap().unchanged, 2);
    assert_eq!(titles(&store, "tag:أ"), ["T"]);
    assert_eq!(titles(&store, "tag:ب"), ["T"]);
    assert_eq!(prepared(&entries[1..]).copies(), 0);
}

#[test]
fn other_settings_make_no_new_articles() {
    let before = document(&[
        ("", "", "T", 0, "x"),
        ("", "", "U", 1, "x"),
        ("g", "", "V", 2, "x"),
        ("r1", "https://e.org/a", "W", 3, "x"),
    ]);
    let after = document(&[
        ("", "", "T", 0, "y"),
        ("", "", "U", 1, "y"),
        ("g", "", "V", 2, "y"),
        ("r2", "https://e.org/a", "W", 3, "y"),
    ]);
    let (mut store, source) = with_feed();
    assert_eq!(take(&mut store, source, &before).new, 4);
    let intake = Intake { reread: true, ..Intake::new(NOW) };
    let merged = store.merge(source, &after, intake, &[]).unwrap();
    assert_eq!((merged.new, all(&store).len()), (0, 4));
    assert!(all(&store).iter().all(|row| row.changed.is_none()));
}

#[test]
fn two_files_that_say_the_same_are_two_articles() {
    let mut store = Store::open_in_memory().unwrap();
    let source = Source::new(Location::Path("/news".into()));
    let id = store.register(std::slice::from_ref(&source)).unwrap()[0];
    let mut preparer = Preparer::new(&source);
    for name in ["a.txt", "b.txt"] {
        preparer.next_document();
        let draft = preparer.draft(given((name, "", "T", 1, "x")));
        preparer.add([draft]);
    }
    let document = preparer.finish(&Channel::default());
    assert_eq!(document.copies(), 0);
    assert_eq!(store.take_in(id, &document, &Intake::new(NOW)).unwrap().new, 2);
    let mut preparer = Preparer::new(&source);
    let draft = preparer.draft(given(("c.txt", "", "T", 1, "x")));
    preparer.add([draft]);
    let document = preparer.finish(&Channel::default());
    assert_eq!(store.take_in(id, &document, &Intake::new(NOW)).unwrap().new, 1);
    assert_eq!(all(&store).len(), 3);
}

/// Makes of a database one that version 8 wrote, with the names it kept.
fn as_version_8(store: &Store, names: &[(&str, String)]) {
    for (title, name) in names {
        let changed = store.connection.execute(
            "UPDATE article SET identity = ? WHERE title = ?",
            rusqlite::params![hash(name.as_bytes()), title],
        );
        assert_eq!(changed.unwrap(), 1, "{title}");
    }
    store.connection.execute_batch(BEFORE_11).unwrap();
    store
        .connection
        .execute_batch(
            "DROP INDEX article_content;
             ALTER TABLE article DROP COLUMN content;
             DROP TABLE shared;
             ALTER TABLE article DROP COLUMN parts;
             ALTER TABLE resume DROP COLUMN departed;
             DROP TRIGGER article_forgotten;
             DROP TABLE words;
             DROP TABLE indexing;
             ALTER TABLE article DROP COLUMN place;
             ALTER TABLE article DROP COLUMN progress;
             ALTER TABLE article DROP COLUMN note;
             ALTER TABLE article DROP COLUMN highlights;
             PRAGMA user_version = 8;",
        )
        .unwrap();
}

#[test]
fn a_database_of_version_8_keeps_articles_and_marks() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("news.db");
    let mut store = Store::open(&path).unwrap();
    let source = store.register(&[feed("https://e.org/feed")]).unwrap()[0];
    let untitled = format!(
        "{:x}",
        crate::store::hash::hash_of(&["Some(\"نص بلا عنوان\") ", "{\"blocks\":[]}"])
    );
    let entries: &[(Given<'_>, String)] = &[
        (("g1", "https://e.org/1", "guid", 1, "x"), "guid g1".into()),
        (
            ("http://e.org/?p=2", "https://e.org/2", "guid of http", 2, "x"),
            "guid http://e.org/?p=2".into(),
        ),
        (("", "https://e.org/3/", "link", 3, "x"), "link e.org/3".into()),
        (("", "https://e.org/4?sid=1", "session", 4, "x"), "link e.org/4?sid=1".into()),
        (("", "https://e.org/", "the site", 5, "x"), "link e.org".into()),
        (("", "", "dated title", 6, "x"), "title dated title".into()),
        (("", "", "undated title", 0, "x"), "title undated title".into()),
        (("site", "", "shared one", 8, "x"), "guid site\nlink \ntitle shared one".into()),
        (("site", "", "shared two", 9, "x"), "guid site\nlink \ntitle shared two".into()),
        (("random", "https://e.org/9", "random guid", 10, "x"), "guid random".into()),
        (("", "", "", 0, "نص بلا عنوان"), format!("text {untitled}")),
    ];
    let given: Vec<Given<'_>> = entries.iter().map(|(given, _)| *given).collect();
    assert_eq!(take(&mut store, source, &document(&given)).new, given.len());
    let names: Vec<_> = entries.iter().map(|(given, name)| (given.2, name.clone())).collect();
    let ids: Vec<_> = all(&store).iter().map(|row| row.id).collect();
    as_version_8(&store, &names);
    drop(store);

    // What the feed gives now: the same, and names that change by themselves.
    let mut now = given.clone();
    now[1].0 = "https://e.org/?p=2";
    now[3].1 = "https://e.org/4?sid=2";
    now[9].0 = "another";
    let mut store = Store::open(&path).unwrap();
    let even: Vec<_> = ids.iter().copied().step_by(2).collect();
    store.mark(&even, &Mark::Read, true).unwrap();
    store.mark(&ids[..3], &Mark::Starred, true).unwrap();
    let marked: Vec<_> = all(&store).into_iter().map(|row| (row.id, row.flags)).collect();
    for document in [document(&given), document(&now), document(&now)] {
        assert_eq!(take(&mut store, source, &document).new, 0);
        let after: Vec<_> = all(&store).into_iter().map(|row| (row.id, row.flags)).collect();
        assert_eq!(after, marked);
        assert!(all(&store).iter().all(|row| row.changed.is_none()));
    }
    // What it hid before is there now.
    let hidden = [("", "", "dated title", 6, "x"), ("", "", "dated title", 60, "y")];
    assert_eq!(take(&mut store, source, &document(&hidden)).new, 1);
}

#[test]
fn the_order_of_copies_decides_nothing() {
    const PAGE: &str = "https://e.org/b?sid=2";
    let cases: [&[Given<'_>]; 2] = [
        // A copy has the guid of another entry.
        &[("g1", "", "", 0, ""), ("g2", PAGE, "", 1, "x"), ("g1", PAGE, "", 1, "x")],
        // Copies have guids that differ in the scheme.
        &[
            ("", "https://e.org/", "T", 2, "y"),
            ("http://e.org/1", "https://e.org/", "T", 2, "y"),
            ("https://e.org/1", "https://e.org/a", "T", 0, "x"),
            ("", "https://e.org/a", "T", 0, "x"),
        ],
    ];
    for entries in cases {
        let (mut store, source) = with_feed();
        assert_eq!(take(&mut store, source, &document(entries)).new, 2);
        let before = all(&store);
        for turn in 0..entries.len() {
            let mut turned = entries.to_vec();
            turned.rotate_left(turn);
            for _ in 0..2 {
                assert_eq!(take(&mut store, source, &document(&turned)).new, 0, "{turned:?}");
                assert_eq!(all(&store).len(), before.len());
                turned.reverse();
            }
        }
    }
}

fn any_entry() -> impl Strategy<Value = Entry> {
    let guid = prop::sample::select(vec!["", "", "g1", "g2", "http://e.org/1", "https://e.org/1"]);
    let link = prop::sample::select(vec![
        "",
        "https://e.org/",
        "https://e.org/a",
        "https://e.org/b?sid=1",
        "https://e.org/b?sid=2",
    ]);
    let title = prop::sample::select(vec!["", "أ", "ب"]);
    let text = prop::sample::select(vec!["", "x", "y"]);
    (guid, link, title, 0..3_i64, text).prop_map(given)
}

/// The visible parts of the entries, each once.
fn seen(entries: &[Entry]) -> HashSet<(String, String, Option<i64>)> {
    let seen = entries.iter().map(|entry| {
        let date = entry.published.map(|date| date.0);
        (entry.title.clone(), entry.summary.clone().unwrap_or_default(), date)
    });
    seen.collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever came before, refreshing a document again adds nothing, changes nothing, and all that it
    /// says is there.
    #[test]
    fn a_document_again_never_adds_or_loses(
        documents in prop::collection::vec(prop::collection::vec(any_entry(), 0..8), 1..5),
        times in 1_usize..4,
    ) {
        let (mut store, source) = with_feed();
        for entries in documents {
            let document = channel(entries.clone());
            take(&mut store, source, &document);
            let before = all(&store);
            for _ in 0..times {
                let again = take(&mut store, source, &document);
                prop_assert_eq!((again.new, again.updated, again.gone), (0, 0, 0));
                prop_assert_eq!(&all(&store), &before);
            }
            let reversed = channel(entries.iter().rev().cloned().collect());
            prop_assert_eq!(take(&mut store, source, &reversed).new, 0);
            let stored: HashSet<_> = before
                .iter()
                .map(|row| {
                    let article = store.article(row.id).unwrap().unwrap();
                    let date = row.date_stated.then_some(row.published.0);
                    (row.title.clone(), article.summary.unwrap_or_default(), date)
                })
                .collect();
            for shown in seen(&entries) {
                prop_assert!(stored.contains(&shown), "{:?} is lost", shown);
            }
        }
    }
}
