//! Changes by hand: tags, marks, and the history that undoes and redoes them.
use super::rules::*;
use super::*;
use crate::locale::{Catalogue, Language};
use crate::query::Query;
use proptest::prelude::*;

fn marking(ids: &[ArticleId], mark: Mark, on: bool) -> Marking {
    Marking { ids: ids.to_vec(), mark, on }
}

fn tagged(name: &str) -> Mark {
    Mark::Tag(name.into())
}

fn said(step: &Step) -> String {
    Catalogue::new(Language::En).say_plain(&step.what)
}

fn ids(store: &Store, query: &str) -> Vec<ArticleId> {
    store.ids(&Query::parse(query).unwrap()).unwrap()
}

/// A feed whose entries 0 to `count` have the tag `تغذية`.
fn tagged_feed(count: i64) -> (Store, SourceId) {
    let (mut store, feeds) = two_feeds();
    take_in(&mut store, feeds[0], &versions(count, 0), &[]);
    (store, feeds[0])
}

/// The entries of [`tagged_feed`] in another version.
fn versions(count: i64, version: i64) -> Vec<Entry> {
    let title = |n| format!("خبر {n} {}", "ا".repeat(version as usize));
    (0..count).map(|n| with_tags(entry(&n.to_string(), &title(n), n + 1), &["تغذية"])).collect()
}

#[test]
fn a_tag_that_was_taken_by_hand_does_not_come_back() {
    let (mut store, source) = tagged_feed(2);
    let rules = [tag("title:خبر", "قاعدة")];
    store.apply_rules(&rules, false).unwrap();
    let id = ids(&store, "\"خبر 0\"");
    for name in ["تغذيه", "قاعدة"] {
        store.change(&[marking(&id, tagged(name), false)]).unwrap();
    }
    let left = |store: &Store| (tags_of(store, "خبر 0"), tags_of(store, "خبر 1"));
    let wanted = (vec![], vec!["تغذية".to_owned(), "قاعدة".to_owned()]);
    assert_eq!(left(&store), wanted);
    take_in(&mut store, source, &versions(2, 1), &rules);
    assert_eq!(left(&store), wanted, "the next version of the entry");
    assert_eq!(store.apply_rules(&rules, false).unwrap().rules[0].tagged, 0);
    assert_eq!(left(&store), wanted, "the next run of the rule");
    counters_are_right(&store);
    // Given by hand it stays, whatever the feed says.
    store.change(&[marking(&id, tagged("تغذية"), true)]).unwrap();
    let bare: Vec<Entry> =
        versions(2, 2).into_iter().map(|entry| Entry { tags: vec![], ..entry }).collect();
    take_in(&mut store, source, &bare, &[]);
    store.apply_rules(&[], false).unwrap();
    assert_eq!(left(&store), (vec!["تغذية".to_owned()], vec![]));
    counters_are_right(&store);
}

#[test]
fn a_tag_taken_from_a_story_is_gone_from_all_that_tell_it() {
    let (mut store, feeds) = two_feeds();
    let story = |tags: &[&str]| [with_tags(told("1", "خبر"), tags)];
    take_in(&mut store, feeds[0], &story(&["a"]), &[]);
    take_in(&mut store, feeds[1], &story(&["b"]), &[]);
    assert_eq!(tags_of(&store, "خبر"), ["a", "b"]);
    let id = ids(&store, "خبر");
    store.change(&[marking(&id, tagged("B"), false), marking(&id, tagged("mine"), true)]).unwrap();
    // The second feed tells it now.
    store.register(&[feed(URLS[1])]).unwrap();
    let mut left = tags_of(&store, "خبر");
    left.sort();
    assert_eq!(left, ["a", "mine"]);
    counters_are_right(&store);
}

#[test]
fn a_step_is_undone_to_the_states_before_and_not_to_the_opposite() {
    let (mut store, _) = tagged_feed(5);
    let all = ids(&store, "");
    store.change(&[marking(&all[1..3], Mark::Read, true)]).unwrap();
    let step = store.change(&[marking(&all, Mark::Read, true)]).unwrap();
    assert_eq!((said(&step).as_str(), step.ids.len()), ("3 articles marked as read", 3));
    assert_eq!(ids(&store, "is:unread"), []);
    let undone = store.undo().unwrap().unwrap();
    assert_eq!((said(&undone), undone.ids.len()), (said(&step), 3));
    assert_eq!(ids(&store, "is:read").len(), 2);
    assert_eq!(store.redo().unwrap().map(|step| step.ids.len()), Some(3));
    assert_eq!(ids(&store, "is:unread"), []);
    // What changes nothing is no step, and a new step ends what can be redone.
    store.undo().unwrap();
    assert_eq!(store.change(&[marking(&all[1..2], Mark::Read, true)]).unwrap().ids, []);
    assert_eq!(store.rehearse(&[marking(&all, Mark::Starred, true)]).unwrap().ids.len(), 5);
    assert_eq!(ids(&store, "is:starred"), []);
    store.change(&[marking(&all[..1], Mark::Starred, true)]).unwrap();
    assert_eq!(store.redo().unwrap(), None);
    assert_eq!(store.undo().unwrap().map(|step| said(&step)).as_deref(), Some("1 article starred"));
    assert_eq!(store.undo().unwrap().map(|step| step.ids.len()), Some(2));
    assert_eq!(store.undo().unwrap(), None);
    counters_are_right(&store);
}

#[test]
fn the_words_of_a_step_name_what_was_done() {
    let (mut store, _) = tagged_feed(3);
    let all = ids(&store, "");
    let mut said_after = |markings: &[Marking]| said(&store.change(markings).unwrap());
    let some = &all[..2];
    for (markings, words) in [
        (vec![marking(some, Mark::Read, false)], "0 articles marked as unread"),
        (vec![marking(some, Mark::Starred, true)], "2 articles starred"),
        (vec![marking(some, tagged(" x y "), true)], "2 articles tagged x y"),
        (
            vec![marking(some, tagged("a"), true), marking(&all, tagged("b"), true)],
            "3 articles tagged a and b",
        ),
        (vec![marking(&all, tagged("X  Y"), false)], "tag X  Y removed from 2 articles"),
        (
            vec![marking(&all, tagged("a"), false), marking(&all, tagged("🌍"), true)],
            "3 articles tagged 🌍, and a removed",
        ),
        (
            vec![marking(&all, Mark::Read, true), marking(&all, Mark::Starred, true)],
            "3 articles changed",
        ),
        (vec![marking(&all[2..], Mark::Hidden, true)], "1 article hidden"),
    ] {
        assert_eq!(said_after(&markings), words);
    }
}

#[test]
fn a_renamed_tag_is_one_tag_and_its_old_name_means_the_new_one() {
    let (mut store, source) = tagged_feed(3);
    let all = ids(&store, "");
    store.change(&[marking(&all[..1], tagged("تغذية"), false)]).unwrap();
    // Another spelling of the same name.
    store.rename_tag("تغذيه", "تغذيـة").unwrap().unwrap();
    assert_eq!(tags_of(&store, "خبر 0"), ["تغذيـة"]);
    let step = store.rename_tag("تغذية", "أخبار اليوم 🗞").unwrap().unwrap();
    assert_eq!(said(&step), "tag تغذيـة renamed to أخبار اليوم 🗞");
    assert_eq!(ids(&store, "tag:\"اخبار اليوم 🗞\"").len(), 2);
    assert_eq!(ids(&store, "tag:تغذية").len(), 2, "a saved filter with the old name");
    take_in(&mut store, source, &versions(4, 1), &[]);
    assert_eq!(tags_of(&store, "خبر 3"), ["أخبار اليوم 🗞"]);
    assert_eq!(tags_of(&store, "خبر 2"), Vec::<String>::new(), "what was taken stays away");
    counters_are_right(&store);
    // Merged into another, back to the first name, and all of it undone.
    store.change(&[marking(&all[..2], tagged("World"), true)]).unwrap();
    let step = store.rename_tag("أخبار اليوم 🗞", "WORLD").unwrap().unwrap();
    assert!(said(&step).starts_with("tag أخبار اليوم 🗞 merged into "), "{}", said(&step));
    assert_eq!(tags_of(&store, "خبر 0"), ["World"]);
    assert_eq!(ids(&store, "tag:تغذية").len(), 4);
    store.rename_tag("world", "تغذية").unwrap().unwrap();
    assert_eq!(tags_of(&store, "خبر 3"), ["تغذية"]);
    assert_eq!(store.tags(&all[..2]).unwrap().len(), 1);
    counters_are_right(&store);
    while store.undo().unwrap().is_some() {}
    assert_eq!(tags_of(&store, "خبر 0"), ["تغذية"]);
    assert_eq!(store.rename_tag("nothing", "x").unwrap(), None);
    assert_eq!(store.rename_tag("تغذية", "  ").unwrap(), None);
    counters_are_right(&store);
}

#[test]
fn tags_are_counted_for_a_selection_deleted_and_coloured() {
    let (mut store, source) = tagged_feed(4);
    let all = ids(&store, "");
    store.change(&[marking(&all[..1], tagged("World"), true)]).unwrap();
    store.color_tag("WORLD", Some("bright-blue")).unwrap();
    let of = |name: &str, color: Option<&str>, total, chosen| TagUse {
        name: name.into(),
        color: color.map(str::to_owned),
        total,
        chosen,
    };
    let wanted = [of("تغذية", None, 4, 3), of("World", Some("bright-blue"), 1, 1)];
    assert_eq!(store.tags(&all[..3]).unwrap(), wanted);
    let step = store.delete_tag("تغذيه").unwrap().unwrap();
    assert_eq!((said(&step).as_str(), step.ids.len()), ("tag تغذية deleted from 4 articles", 4));
    take_in(&mut store, source, &versions(4, 1), &[]);
    assert_eq!(store.tags(&[]).unwrap(), [of("World", Some("bright-blue"), 1, 0)]);
    store.rename_tag("World", "العالم").unwrap();
    store.undo().unwrap();
    store.undo().unwrap();
    assert_eq!(store.tags(&all[..3]).unwrap(), wanted);
    assert_eq!(store.delete_tag("nothing").unwrap(), None);
    counters_are_right(&store);
}

#[test]
fn what_is_hidden_by_hand_stays_hidden_until_it_is_undone() {
    let (mut store, feeds) = two_feeds();
    take_in(&mut store, feeds[0], &[told("1", "خبر"), told("2", "آخر")], &[]);
    take_in(&mut store, feeds[1], &[told("1", "خبر")], &[]);
    let id = ids(&store, "خبر");
    store.change(&[marking(&id, Mark::Hidden, true)]).unwrap();
    assert_eq!(titles(&store, ""), ["آخر"]);
    counters_are_right(&store);
    // Neither rules nor another feed show it.
    store.apply_rules(&[], false).unwrap();
    store.register(&[feed(URLS[1])]).unwrap();
    store.register(&URLS.map(feed)).unwrap();
    let other = ids(&store, "آخر");
    store.change(&[marking(&other, Mark::Hidden, true)]).unwrap();
    assert_eq!(take_in(&mut store, feeds[1], &[told("2", "آخر")], &[]).new, 0);
    assert_eq!(titles(&store, ""), Vec::<String>::new());
    counters_are_right(&store);
    store.undo().unwrap();
    assert_eq!(titles(&store, ""), ["آخر"]);
    store.undo().unwrap();
    assert_eq!(all(&store).len(), 2);
    counters_are_right(&store);
}

#[test]
fn the_history_is_bounded_outlives_a_restart_and_says_what_is_gone() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("news.db");
    let mut store = Store::open(&path).unwrap();
    let source = store.register(&[feed(URLS[0])]).unwrap()[0];
    let entries: Vec<Entry> = (0..3).map(|n| entry(&n.to_string(), "خبر", n + 1)).collect();
    store.merge(source, &channel(entries), NOW, &[]).unwrap();
    let all = ids(&store, "sort:date");
    for round in 0..250 {
        store.change(&[marking(&all[..1], Mark::Starred, round % 2 == 0)]).unwrap();
    }
    store.change(&[marking(&all, Mark::Read, true)]).unwrap();
    let intake = Intake { retention: Retention { count: Some(1), age: None }, ..Intake::new(NOW) };
    assert_eq!(store.merge(source, &channel(vec![]), intake, &[]).unwrap().gone, 1);
    drop(store);
    let mut store = Store::open(&path).unwrap();
    let mut other = Store::open(&path).unwrap();
    let step = other.undo().unwrap().unwrap();
    assert_eq!((step.ids.len(), step.gone), (2, 1));
    assert_eq!(ids(&store, "is:read"), []);
    assert_eq!(store.redo().unwrap().map(|step| step.gone), Some(1));
    let mut steps = 0;
    while store.undo().unwrap().is_some() {
        steps += 1;
    }
    assert_eq!(steps, 200);
}

/// Everything that a change by hand may touch.
fn state(store: &Store) -> Vec<String> {
    let mut rows = Vec::new();
    for sql in [
        "SELECT id || ' ' || read || starred || hidden || barred || ' ' || coalesce(twin, '')
         FROM article ORDER BY id",
        "SELECT article || ' ' || tag || ' ' || position || ' ' || origin || hidden
         FROM article_tag ORDER BY article, tag",
        "SELECT article || ' ' || tag FROM untagged ORDER BY article, tag",
        "SELECT name || ' ' || total || ' ' || unread || ' ' || coalesce(alias, '') FROM tag
         WHERE total > 0 OR alias IS NOT NULL ORDER BY id",
    ] {
        let mut statement = store.connection.prepare(sql).unwrap();
        let found = statement.query_map([], |row| row.get::<_, String>(0)).unwrap();
        rows.extend(found.map(|row| row.unwrap()));
    }
    rows
}

#[derive(Clone, Debug)]
enum Act {
    Mark(Vec<(Vec<usize>, usize, bool)>),
    Rename(usize, usize),
    Delete(usize),
    AllRead(usize),
    Undo,
    Redo,
}

const NAMES: [&str; 5] = ["تغذية", "قاعدة", "سوريا اليوم", "Sport", "sport 🏃"];

fn act() -> impl Strategy<Value = Act> {
    let marking = (prop::collection::vec(0..12usize, 0..6), 0..NAMES.len() + 3, any::<bool>());
    prop_oneof![
        6 => prop::collection::vec(marking, 1..4).prop_map(Act::Mark),
        1 => (0..NAMES.len(), 0..NAMES.len()).prop_map(|(from, to)| Act::Rename(from, to)),
        1 => (0..NAMES.len()).prop_map(Act::Delete),
        1 => (0..NAMES.len()).prop_map(Act::AllRead),
        1 => Just(Act::Undo),
        1 => Just(Act::Redo),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn all_steps_undone_are_the_state_before_and_redone_the_state_after(
        acts in prop::collection::vec(act(), 1..16),
    ) {
        let (mut store, feeds) = two_feeds();
        let rules = [tag("title:خبر", "قاعدة"), hide("title:\"خبر 4\"")];
        take_in(&mut store, feeds[0], &versions(6, 0), &rules);
        take_in(&mut store, feeds[0], &[told("a", "قصة"), told("b", "قصة أخرى")], &[]);
        take_in(&mut store, feeds[1], &[told("a", "قصة")], &[tag("قصة", "Sport")]);
        // A person sees no twin, and one article is not there.
        let every: Vec<ArticleId> = (1..=11).filter(|id| *id != 9).map(ArticleId).collect();
        // The states before each step that can be undone, and after each that can be redone.
        let mut before = Vec::new();
        let mut now = state(&store);
        let mut after: Vec<Vec<String>> = Vec::new();
        for act in acts {
            match act {
                Act::Undo => {
                    prop_assert_eq!(store.undo().unwrap().is_some(), !before.is_empty());
                    if let Some(state) = before.pop() {
                        after.push(std::mem::replace(&mut now, state));
                    }
                }
                Act::Redo => {
                    prop_assert_eq!(store.redo().unwrap().is_some(), !after.is_empty());
                    if let Some(state) = after.pop() {
                        before.push(std::mem::replace(&mut now, state));
                    }
                }
                act => {
                    // Markings may take each other back and are a step all the same.
                    let ids = match act {
                        Act::Mark(markings) => {
                            let markings: Vec<Marking> = markings
                                .into_iter()
                                .map(|(ids, mark, on)| {
                                    let ids: Vec<_> =
                                        ids.iter().filter_map(|at| every.get(*at).copied()).collect();
                                    let mark = match NAMES.get(mark) {
                                        Some(name) => tagged(name),
                                        None if mark == NAMES.len() => Mark::Read,
                                        None if mark == NAMES.len() + 1 => Mark::Starred,
                                        None => Mark::Hidden,
                                    };
                                    marking(&ids, mark, on)
                                })
                                .collect();
                            store.change(&markings).unwrap().ids
                        }
                        Act::Rename(from, to) => {
                            let step = store.rename_tag(NAMES[from], NAMES[to]).unwrap();
                            step.map_or(Vec::new(), |step| step.ids)
                        }
                        Act::Delete(name) => {
                            let step = store.delete_tag(NAMES[name]).unwrap();
                            step.map_or(Vec::new(), |step| step.ids)
                        }
                        Act::AllRead(name) => {
                            let query = Query::parse(&format!("tag:\"{}\"", NAMES[name])).unwrap();
                            store.mark_all_read(&query).unwrap()
                        }
                        Act::Undo | Act::Redo => Vec::new(),
                    };
                    let new = state(&store);
                    if new != now || !ids.is_empty() {
                        before.push(std::mem::replace(&mut now, new));
                        after.clear();
                    }
                }
            }
            prop_assert_eq!(state(&store), now.clone());
            counters_are_right(&store);
        }
        let last = now.clone();
        let mut steps = 0;
        while let Some(state_before) = before.pop() {
            prop_assert!(store.undo().unwrap().is_some());
            prop_assert_eq!(state(&store), state_before);
            counters_are_right(&store);
            steps += 1;
        }
        prop_assert_eq!(store.undo().unwrap(), None);
        for _ in 0..steps {
            prop_assert!(store.redo().unwrap().is_some());
        }
        prop_assert_eq!(state(&store), last);
    }
}
