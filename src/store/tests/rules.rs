//! The effects of rules on new and on stored articles.
use super::*;
use crate::query::{Notify, Predicate, Query, Rule};

pub(super) const URLS: [&str; 2] = ["https://a.example/all", "https://a.example/politics"];

pub(super) fn two_feeds() -> (Store, Vec<SourceId>) {
    let mut store = Store::open_in_memory().unwrap();
    let ids = store.register(&URLS.map(feed)).unwrap();
    (store, ids)
}

fn rule(when: &str) -> Rule {
    Rule { when: Query::parse(when).unwrap(), ..Rule::default() }
}

pub(super) fn hide(when: &str) -> Rule {
    Rule { hide: true, ..rule(when) }
}

pub(super) fn tag(when: &str, tag: &str) -> Rule {
    Rule { tags: vec![tag.into()], ..rule(when) }
}

pub(super) fn with_tags(entry: Entry, tags: &[&str]) -> Entry {
    Entry { tags: tags.iter().map(|tag| (*tag).to_owned()).collect(), ..entry }
}

/// An article of the site, which both feeds may contain.
pub(super) fn told(id: &str, title: &str) -> Entry {
    let href = format!("https://a.example/{id}");
    let links = vec![EntryLink { href, rel: "alternate".into() }];
    Entry { links, ..entry(id, title, 100) }
}

pub(super) fn take_in(
    store: &mut Store,
    source: SourceId,
    entries: &[Entry],
    rules: &[Rule],
) -> Merged {
    let url = if source.0 == 1 { URLS[0] } else { URLS[1] };
    let mut preparer = Preparer::new(&feed(url));
    for entry in entries {
        let draft = preparer.draft(entry.clone());
        preparer.add([draft]);
    }
    let prepared = preparer.finish(&channel(Vec::new()));
    store.take_in(source, &prepared, &Intake { rules, ..Intake::new(NOW) }).unwrap()
}

pub(super) fn tags_of(store: &Store, title: &str) -> Vec<String> {
    let query = Query::of(Predicate::Title(crate::query::Wording::of(title)));
    let id = store.ids(&query).unwrap()[0];
    store.article(id).unwrap().unwrap().tags
}

/// Compares the counters with a count of every article.
#[track_caller]
pub(super) fn counters_are_right(store: &Store) {
    let always = Predicate::Any(vec![Predicate::Read, Predicate::Unread]);
    let counted = store.counts(Some(&Query::of(always))).unwrap();
    assert_eq!(store.counts(None).unwrap(), counted);
}

#[test]
fn new_articles_are_dealt_with_before_anybody_sees_them() {
    let (mut store, ids) = two_feeds();
    let rules = [
        tag("title:عاجل", "عاجل"),
        Rule { read: true, ..rule("title:رياضة or tag:رياضة") },
        Rule { star: true, ..rule("author:\"هدى\"") },
        hide("title:إعلان"),
        hide("source:nobody"),
        tag(&format!("source:{} -title:إعلان", URLS[0]), "a"),
        tag("url:example/2 summary", "b"),
    ];
    let entries = [
        entry("1", "عاجل: خبر", 9),
        with_tags(Entry { summary: Some("summary".into()), ..told("2", "كأس") }, &["رياضة"]),
        Entry {
            authors: vec![Author { name: "هدى".into(), email: None, url: None }],
            ..entry("3", "إعلان بنجمة", 7)
        },
        entry("4", "إعلان", 6),
    ];
    let merged = take_in(&mut store, ids[0], &entries, &rules);
    assert_eq!((merged.new, merged.unchanged), (3, 1), "what is hidden is no news");
    assert_eq!(titles(&store, "sort:title"), ["إعلان بنجمة", "عاجل: خبر", "كأس"]);
    assert_eq!(titles(&store, "is:unread sort:title"), ["إعلان بنجمة", "عاجل: خبر"]);
    assert_eq!(titles(&store, "is:starred"), ["إعلان بنجمة"]);
    assert_eq!(tags_of(&store, "عاجل"), ["عاجل", "a"]);
    assert_eq!(tags_of(&store, "كأس"), ["رياضة", "a", "b"]);
    assert_eq!(tags_of(&store, "بنجمة"), Vec::<String>::new());
    counters_are_right(&store);
    // Those that are known are left as they are.
    assert_eq!(take_in(&mut store, ids[0], &entries, &rules).unchanged, 4);
    let stars = store.ids(&Query::parse("is:starred").unwrap()).unwrap();
    store.mark(&stars, &Mark::Starred, false).unwrap();
    assert_eq!(titles(&store, "title:إعلان"), Vec::<String>::new(), "hidden without its star");
    store.mark(&stars, &Mark::Starred, true).unwrap();
    store.register(&[feed(URLS[1])]).unwrap();
    store.register(&URLS.map(feed)).unwrap();
    assert_eq!(titles(&store, "title:إعلان"), ["إعلان بنجمة"]);
    counters_are_right(&store);
    let changed = Entry { title: "بلا".into(), ..entries[3].clone() };
    assert_eq!(take_in(&mut store, ids[0], &[changed], &rules).updated, 1);
    assert_eq!(titles(&store, "title:بلا"), Vec::<String>::new(), "a new version stays hidden");
}

#[test]
fn rules_tell_of_what_is_new_and_seen() {
    let (mut store, ids) = two_feeds();
    let tells = |when: &str| Rule { notify: Notify::Usual, ..rule(when) };
    let read = Rule { read: true, ..rule("title:قديم") };
    let rules = [tells("عاجل"), tells("title:خبر"), hide("title:إعلان"), read];
    let entries = [
        entry("1", "عاجل: خبر", 9),
        entry("2", "رياضة", 8),
        entry("3", "عاجل: إعلان", 7),
        entry("4", "خبر", 6),
        entry("5", "خبر قديم", 5),
    ];
    let merged = take_in(&mut store, ids[0], &entries, &rules);
    let mut by: Vec<_> = merged.notable.iter().map(|notable| notable.rule).collect();
    by.sort_unstable();
    assert_eq!(by, [0, 1, 1], "each rule tells for itself");
    let mut notable: Vec<_> = merged.notable.iter().map(|notable| notable.article).collect();
    notable.sort_unstable();
    notable.dedup();
    let told = store.headlines_by_id(&notable).unwrap();
    let mut told: Vec<_> = told.iter().map(|row| row.title.as_str()).collect();
    told.sort_unstable();
    assert_eq!(told, ["خبر", "عاجل: خبر"]);
    assert_eq!(take_in(&mut store, ids[0], &entries, &rules).notable, []);
}

#[test]
pub(super) fn tags_of_rules_outlast_new_versions() {
    let (mut store, ids) = two_feeds();
    let rules = [tag("title:خبر", "قاعدة")];
    let version = |title: &str, tags: &[&str]| [with_tags(entry("1", title, 1), tags)];
    take_in(&mut store, ids[0], &version("خبر", &["تغذية"]), &rules);
    take_in(&mut store, ids[0], &version("خبر ثان", &["أخرى"]), &rules);
    assert_eq!(tags_of(&store, "خبر"), ["أخرى", "قاعدة"]);
    // The feed gives it, too, and then no longer.
    take_in(&mut store, ids[0], &version("خبر ثالث", &["قاعدة"]), &rules);
    assert_eq!(tags_of(&store, "خبر"), ["قاعدة"]);
    take_in(&mut store, ids[0], &version("خبر رابع", &[]), &rules);
    assert_eq!(tags_of(&store, "خبر"), ["قاعدة"]);
    counters_are_right(&store);
    // Without the rule it goes where the feed does not give it.
    take_in(&mut store, ids[0], &[with_tags(entry("2", "آخر", 1), &["قاعدة"])], &[]);
    let both = [tag("خبر or آخر", "قاعدة")];
    let applied = store.apply_rules(&both, false).unwrap();
    assert_eq!((applied.rules[0].articles, applied.rules[0].tagged), (2, 0));
    assert_eq!(store.apply_rules(&[], false).unwrap().untagged, 1);
    assert_eq!(titles(&store, "tag:قاعدة"), ["آخر"]);
    counters_are_right(&store);
    // What the reader gave is the reader's.
    let id = store.ids(&Query::parse("title:رابع").unwrap()).unwrap();
    store.apply_rules(&rules, false).unwrap();
    store.mark(&id, &Mark::Tag("قاعدة".into()), true).unwrap();
    assert_eq!(store.apply_rules(&[], false).unwrap().untagged, 0);
    assert_eq!(tags_of(&store, "رابع"), ["قاعدة"]);
}

#[test]
fn stored_articles_are_dealt_with_when_asked_and_the_rehearsal_says_how() {
    let (mut store, ids) = two_feeds();
    let entries: Vec<Entry> =
        (0..10).map(|n| entry(&n.to_string(), &format!("خبر {n}"), 100 - n)).collect();
    take_in(&mut store, ids[0], &entries, &[]);
    let star = store.ids(&Query::parse("\"خبر 9\"").unwrap()).unwrap();
    store.mark(&star, &Mark::Starred, true).unwrap();
    let rules = [
        Rule { read: true, ..tag("\"خبر 1\" or \"خبر 2\"", "ت") },
        hide("\"خبر 2\" or \"خبر 3\" or \"خبر 9\""),
        Rule { star: true, ..rule("\"خبر 4\"") },
        hide("\"خبر 3\""),
    ];
    let expected = [
        RuleEffect { articles: 2, tagged: 2, read: 2, ..RuleEffect::default() },
        RuleEffect { articles: 3, hidden: 2, ..RuleEffect::default() },
        RuleEffect { articles: 1, starred: 1, ..RuleEffect::default() },
        RuleEffect { articles: 1, ..RuleEffect::default() },
    ];
    let before = (all(&store), store.counts(None).unwrap());
    let rehearsed = store.apply_rules(&rules, true).unwrap();
    assert_eq!(rehearsed.rules, expected);
    assert_eq!((all(&store), store.counts(None).unwrap()), before);
    assert_eq!(store.apply_rules(&rules, false).unwrap(), rehearsed);
    assert_eq!(all(&store).len(), 8);
    assert_eq!(titles(&store, "is:read"), ["خبر 1"]);
    assert_eq!(titles(&store, "is:starred"), ["خبر 4", "خبر 9"]);
    counters_are_right(&store);
    // Once more changes nothing, fewer rules bring back what they had hidden.
    let again = store.apply_rules(&rules, false).unwrap();
    assert_eq!((again.shown, again.untagged), (0, 0));
    let changes =
        |effect: &RuleEffect| effect.tagged + effect.read + effect.starred + effect.hidden;
    assert_eq!(again.rules.iter().map(changes).sum::<usize>(), 0);
    assert_eq!(again.rules[1].articles, 3, "what is hidden is still its concern");
    let fewer = store.apply_rules(&rules[3..], false).unwrap();
    assert_eq!((fewer.shown, fewer.untagged), (1, 2));
    assert_eq!(titles(&store, "\"خبر 2\""), ["خبر 2"]);
    assert_eq!(all(&store).len(), 9);
    assert_eq!(titles(&store, "is:read").len(), 2, "marks stay");
    counters_are_right(&store);
}

#[test]
fn a_story_that_a_rule_hides_in_one_feed_is_shown_by_the_other() {
    let (mut store, ids) = two_feeds();
    let of = |at: usize| Query::of(Predicate::Source(ids[at]));
    let rules = [hide(&format!("source:{}", URLS[0])), tag("title:خبر", "ت")];
    assert_eq!(take_in(&mut store, ids[0], &[told("1", "خبر")], &rules).new, 0);
    assert_eq!(take_in(&mut store, ids[1], &[told("1", "خبر")], &rules).new, 1);
    assert_eq!(store.ids(&of(1)).unwrap(), store.ids(&Query::default()).unwrap());
    assert_eq!(store.ids(&of(0)).unwrap(), [], "nothing of it is found in the feed");
    assert_eq!(tags_of(&store, "خبر"), ["ت"]);
    counters_are_right(&store);
    // Without the rule the feed that was first shows it again, and the tag is given once.
    assert_eq!(store.apply_rules(&rules[1..], false).unwrap().shown, 1);
    assert_eq!(all(&store).len(), 1);
    assert_eq!((all(&store)[0].source, tags_of(&store, "خبر")), (ids[0], vec!["ت".to_owned()]));
    assert_eq!(store.ids(&of(1)).unwrap().len(), 1);
    counters_are_right(&store);
    store.apply_rules(&[], false).unwrap();
    assert_eq!(tags_of(&store, "خبر"), Vec::<String>::new());
    // Hidden in both it is nowhere, also when the first feed goes.
    store.apply_rules(&[hide("خبر")], false).unwrap();
    assert_eq!(all(&store), []);
    store.register(&[feed(URLS[1])]).unwrap();
    assert_eq!(all(&store), []);
    store.register(&URLS.map(feed)).unwrap();
    assert_eq!(all(&store), []);
    store.apply_rules(&[], false).unwrap();
    assert_eq!(all(&store).len(), 1);
    counters_are_right(&store);
}

#[test]
fn a_twin_is_neither_starred_nor_unread_again() {
    let (mut store, ids) = two_feeds();
    let rules = [Rule { star: true, read: true, ..rule("خبر") }];
    take_in(&mut store, ids[0], &[told("1", "خبر")], &[]);
    take_in(&mut store, ids[1], &[told("1", "خبر")], &rules);
    let shown = all(&store);
    assert_eq!(shown.len(), 1);
    assert_eq!(shown[0].flags, Flags::default());
}

#[test]
fn many_rules_are_judged_in_pieces() {
    let (mut store, ids) = two_feeds();
    let entries: Vec<Entry> =
        (0..200).map(|n| entry(&n.to_string(), &format!("<{n}>"), n)).collect();
    let rules: Vec<Rule> =
        (0..200).map(|n| tag(&format!("title:\"<{n}>\""), &format!("t{n}"))).collect();
    take_in(&mut store, ids[0], &entries, &rules);
    for n in [0, 63, 64, 127, 128, 199] {
        assert_eq!(titles(&store, &format!("tag:t{n}")), [format!("<{n}>")]);
    }
    let large = vec!["والبيت"; 500].join(" ");
    let large: Vec<Rule> = (0..40).map(|_| hide(&format!("-({large})"))).collect();
    let applied = store.apply_rules(&large, true).unwrap();
    assert_eq!((applied.rules[0].hidden, applied.rules[39].articles), (200, 200));
}

#[test]
fn counters_stay_right_whatever_rules_do() {
    let (mut store, ids) = two_feeds();
    for round in 0..60i64 {
        let entries: Vec<Entry> = (0..5)
            .map(|n| {
                let id = ((n * round) % 17).to_string();
                let tags = [format!("t{}", (n + round) % 3)];
                with_tags(told(&id, &format!("{}", n % 4)), &[&tags[0]])
            })
            .collect();
        let rules = [
            tag(&format!("title:{}", round % 4), &format!("t{}", round % 5)),
            hide(&format!("title:{} -tag:t1", round % 3)),
            Rule { read: true, ..rule("tag:t2") },
            Rule { star: round % 4 == 0, ..tag(&format!("source:{}", URLS[1]), "s") },
        ];
        let at = usize::try_from(round % 2).unwrap();
        take_in(&mut store, ids[at], &entries, &rules[..usize::try_from(round % 5).unwrap()]);
        counters_are_right(&store);
        if round % 3 == 0 {
            store.apply_rules(&rules[usize::try_from(round % 4).unwrap()..], false).unwrap();
        }
        if round % 7 == 6 {
            let stars = store.ids(&Query::parse("is:starred").unwrap()).unwrap();
            store.mark(&stars, &Mark::Starred, false).unwrap();
            store.register(&[feed(URLS[at])]).unwrap();
        }
        store.register(&URLS.map(feed)).unwrap();
        counters_are_right(&store);
    }
}
