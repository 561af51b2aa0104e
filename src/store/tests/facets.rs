//! The numbers of the filter pane against the lists that they promise.
use super::selecting::{Model, expected, filled, model, predicate, zone};
use super::*;
use crate::query::{
    Choice, Choices, FacetCounts, NamedQuery, Order, Part, Period, Predicate, Query, Stance,
    Wording,
};
use crate::store::facets::{FacetCounter, Touched};
use crate::store::select::QueryContext;
use proptest::prelude::*;
use proptest::test_runner::TestCaseResult;

fn context() -> QueryContext {
    QueryContext { zone: zone(), ..QueryContext::at(NOW) }
}

fn saved() -> Vec<NamedQuery> {
    let named = |name: &str, query: &str| NamedQuery {
        name: name.into(),
        query: Query::parse(query).unwrap(),
    };
    vec![
        named("اليوم", "is:unread (#سوريا or lang:ar)"),
        named("few", "limit:2"),
        named("old", "sort:date limit:3"),
        named("first", "-is:starred sort:unread limit:4"),
        named("titles", "sort:title limit:2"),
        named("both", "saved:اليوم -saved:few is:starred"),
    ]
}

fn choice() -> impl Strategy<Value = Choice> {
    let one = |names: &'static [&'static str]| prop::sample::select(names).prop_map(str::to_owned);
    prop_oneof![
        one(&["اليوم", "few", "old", "first", "titles", "both"]).prop_map(Choice::Saved),
        Just(Choice::Unread),
        Just(Choice::Read),
        Just(Choice::Starred),
        Just(Choice::New),
        Just(Choice::Local),
        one(&["أخبار", "none"]).prop_map(Choice::Folder),
        one(&["عنب بلدي", "Notes", "https://b.example/", "none"]).prop_map(Choice::Source),
        (0i64..5).prop_map(|id| Choice::SourceId(SourceId(id))),
        one(super::selecting::TAGS).prop_map(Choice::Tag),
        one(&["لا وجود له"]).prop_map(Choice::Tag),
        prop::sample::select(super::selecting::PERIODS).prop_map(Choice::Within),
        one(super::selecting::LANGUAGES).prop_map(Choice::Language),
        one(&["محمد", "News", "nobody"]).prop_map(Choice::Author),
        prop::sample::select(&[Part::Image, Part::Enclosure, Part::FullText][..])
            .prop_map(Choice::Has),
    ]
}

const ORDERS: &[Order] =
    &[Order::Newest, Order::Oldest, Order::Source, Order::Title, Order::Unread];

fn choices() -> impl Strategy<Value = Choices> {
    let row = (choice(), prop::sample::select(&[Stance::Must, Stance::MustNot][..]));
    (
        prop::collection::vec(row, 0..5),
        any::<bool>(),
        prop::collection::vec(predicate(), 0..2),
        prop::option::of(0usize..9),
        prop::sample::select(ORDERS),
    )
        .prop_map(|(rows, every_tag, rest, limit, order)| {
            let mut choices = Choices::default();
            choices.order = order;
            (choices.every_tag, choices.rest, choices.limit) = (every_tag, rest, limit);
            rows.into_iter().for_each(|(row, stance)| choices.set(row, stance));
            choices
        })
}

/// A condition on a word with a hamza, which may be negated.
fn hamza() -> impl Strategy<Value = Predicate> {
    let word = prop::sample::select(&["مسؤول", "مسئول", "ماء", "مسؤو"][..]);
    (word, any::<bool>(), 0..3).prop_map(|(word, title, form)| {
        let wording = match form {
            0 => Wording::Phrase(word.into()),
            _ => Wording::Word(word.into()),
        };
        let predicate = if title { Predicate::Title(wording) } else { Predicate::Text(wording) };
        if form == 1 { Predicate::Not(Box::new(predicate)) } else { predicate }
    })
}

/// The query of a row that is chosen alone in its facet.
fn alone(choices: &Choices, row: &Choice) -> Query {
    let mut alone = choices.without(row.facet());
    alone.set(row.clone(), Stance::Must);
    let query = alone.query();
    query.resolved(&saved()).unwrap_or(query)
}

fn count(counter: &mut FacetCounter, store: &Store, choices: &Choices) -> FacetCounts {
    counter.count_at(store, (choices, false), &saved(), &context()).unwrap()
}

/// The numbers where lists leave read articles out.
fn count_unread(counter: &mut FacetCounter, store: &Store, choices: &Choices) -> FacetCounts {
    counter.count_at(store, (choices, true), &saved(), &context()).unwrap()
}

/// Every number is the length of its list; every chosen row is there.
fn check(store: &Store, choices: &Choices, counts: &FacetCounts) -> TestCaseResult {
    check_list(store, choices, counts, false)
}

fn check_list(
    store: &Store,
    choices: &Choices,
    counts: &FacetCounts,
    hides_read: bool,
) -> TestCaseResult {
    let all_unread = store.unread_ids_in(&Query::default(), &[], &context()).unwrap();
    if hides_read {
        prop_assert_eq!(counts.all, all_unread.len());
    }
    for row in &counts.rows {
        let query = alone(choices, &row.choice);
        let leaves_out = hides_read && !query.predicate.names_reading();
        let found = match leaves_out {
            true => store.unread_ids_in(&query, &[], &context()).unwrap(),
            false => store.ids_in(&query, &context()).unwrap(),
        };
        prop_assert_eq!(row.count, found.len(), "{:?} of {}", row.choice, choices.query());
        let unread = found.iter().filter(|id| all_unread.contains(id)).count();
        let has_both = matches!(row.choice, Choice::Saved(_)) && !leaves_out;
        let wanted = has_both.then_some(unread);
        prop_assert_eq!(row.unread, wanted, "{:?} of {}", row.choice, choices.query());
    }
    for chosen in choices.must().iter().chain(choices.must_not()) {
        prop_assert!(counts.rows.iter().any(|row| row.choice.is(chosen)), "{chosen:?}");
    }
    Ok(())
}

/// True if the plain rule knows all that the query asks for.
fn is_plain(query: &Query) -> bool {
    !["has:", "is:new", "saved:"].iter().any(|word| query.to_string().contains(word))
}

fn change() -> impl Strategy<Value = (i64, Mark, bool)> {
    let mark = prop_oneof![
        Just(Mark::Read),
        Just(Mark::Starred),
        prop::sample::select(&["سوريا", "new one", "World News"][..])
            .prop_map(|tag| Mark::Tag(tag.into())),
    ];
    (1i64..18, mark, any::<bool>())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn a_number_is_the_length_of_the_list_of_its_row(
        models in prop::collection::vec(model(), 0..16),
        all in prop::collection::vec(choices(), 8),
    ) {
        let store = filled(&models);
        let mut counter = FacetCounter::default();
        for (at, choices) in all.into_iter().enumerate() {
            if at % 2 == 0 {
                let counts = count_unread(&mut counter, &store, &choices);
                check_list(&store, &choices, &counts, true)?;
                continue;
            }
            let counts = count(&mut counter, &store, &choices);
            prop_assert_eq!(counts.all, models.len());
            check(&store, &choices, &counts)?;
            for row in &counts.rows {
                let query = alone(&choices, &row.choice);
                if is_plain(&query) {
                    let plain = expected(&models, &query).len();
                    prop_assert_eq!(row.count, plain, "{:?} of {}", row.choice, choices.query());
                }
            }
        }
    }

    #[test]
    fn words_with_a_hamza_are_counted_as_they_are_listed(
        models in prop::collection::vec(model(), 0..16),
        words in prop::collection::vec(hamza(), 1..3),
        hidden in prop::collection::vec(1i64..17, 0..6),
        mut choices in choices(),
    ) {
        let mut store = filled(&models);
        let mut counter = FacetCounter::default();
        store.follow_changes().unwrap();
        choices.rest = words;
        check(&store, &choices, &count(&mut counter, &store, &choices))?;
        // The spelling that was found often enough may be rare among what is left.
        let hidden: Vec<_> = hidden.into_iter().map(ArticleId).collect();
        store.mark(&hidden, &Mark::Hidden, true).unwrap();
        counter.touch(&store, &store.touched().unwrap()).unwrap();
        check(&store, &choices, &count(&mut counter, &store, &choices))?;
    }

    #[test]
    fn numbers_follow_marks_and_tags(
        models in prop::collection::vec(model(), 1..16),
        before in choices(),
        steps in prop::collection::vec((prop::collection::vec(change(), 1..4), choices()), 4),
    ) {
        let mut store = filled(&models);
        // Parts and the last departure, which no entry of the test has.
        store.connection.execute_batch(
            "UPDATE article SET parts = id % 8, first_seen = first_seen - id % 3;
             INSERT INTO resume (id, place, departed) SELECT 1, '', max(first_seen) - 1 FROM article;",
        ).unwrap();
        store.follow_changes().unwrap();
        let mut counter = FacetCounter::default();
        check(&store, &before, &count(&mut counter, &store, &before))?;
        for (changes, choices) in steps {
            for (id, mark, on) in changes {
                store.mark(&[ArticleId(id)], &mark, on).unwrap();
            }
            counter.touch(&store, &store.touched().unwrap()).unwrap();
            let counts = count(&mut counter, &store, &choices);
            check(&store, &choices, &counts)?;
            let anew = count(&mut FacetCounter::default(), &store, &choices);
            prop_assert_eq!(counts, anew);
        }
    }
}

/// Two feeds of one site in a folder with a story that both tell, and one that tells another.
fn with_twins() -> Store {
    let mut store = Store::open_in_memory().unwrap();
    let source = |url: &str, folder: Option<&str>| Source {
        folder: folder.map(str::to_owned),
        name: Some("Same name".into()),
        ..feed(url)
    };
    let sources = [
        source("https://a.example/all", Some("News")),
        source("https://a.example/politics", Some("News")),
        source("https://b.example/", None),
    ];
    let ids = store.register(&sources).unwrap();
    let story = |id: &str, title: &str, link: &str| Entry {
        links: vec![EntryLink { href: link.into(), rel: "alternate".into() }],
        tags: vec!["t".into()],
        ..entry(id, title, NOW.0 - 10)
    };
    let told = || story("1", "Told twice", "https://a.example/1");
    store.merge(ids[0], &channel(vec![told()]), NOW, &[]).unwrap();
    store.merge(ids[1], &channel(vec![told()]), NOW, &[]).unwrap();
    let other = story("2", "Other", "https://b.example/2");
    store.merge(ids[2], &channel(vec![other]), NOW, &[]).unwrap();
    store
}

#[test]
fn a_story_of_two_sources_counts_once_in_their_folder_and_in_each_of_them() {
    let store = with_twins();
    let counts = count(&mut FacetCounter::default(), &store, &Choices::default());
    assert_eq!(counts.all, 2);
    let of =
        |choice: Choice| counts.rows.iter().find(|row| row.choice == choice).map(|row| row.count);
    assert_eq!(of(Choice::Folder("News".into())), Some(1));
    for (id, wanted) in [(1, 1), (2, 1), (3, 1)] {
        assert_eq!(of(Choice::SourceId(SourceId(id))), Some(wanted), "{id}");
    }
    check(&store, &Choices::default(), &counts).unwrap();
}

#[test]
fn what_others_write_is_not_followed_but_new_sources_and_articles_are_noticed() {
    let mut store = with_twins();
    store.follow_changes().unwrap();
    assert_eq!(store.touched().unwrap(), Touched::Articles(Vec::new()));
    store.mark(&[ArticleId(1)], &Mark::Read, true).unwrap();
    assert_eq!(store.touched().unwrap(), Touched::Articles(vec![ArticleId(1)]));
    store.register(&[feed("https://b.example/")]).unwrap();
    assert_eq!(store.touched().unwrap(), Touched::Unknown);
    assert_eq!(store.touched().unwrap(), Touched::default());
    let more = channel(vec![entry("9", "New", NOW.0)]);
    store.merge(SourceId(3), &more, NOW, &[]).unwrap();
    let mut counter = FacetCounter::default();
    assert_eq!(count(&mut counter, &store, &Choices::default()).all, 2);
    let more = channel(vec![entry("10", "Newer", NOW.0)]);
    store.merge(SourceId(3), &more, NOW, &[]).unwrap();
    counter.touch(&store, &store.touched().unwrap()).unwrap();
    assert_eq!(count(&mut counter, &store, &Choices::default()).all, 3);
}

#[test]
fn tags_of_the_guide_alone_stay_out_of_a_list_of_ones_own() {
    let guide = Source::new(Location::Guide);
    let tagged = |tags: &[&str]| Entry {
        tags: tags.iter().map(|tag| (*tag).to_owned()).collect(),
        ..entry(&tags.join(","), &tags.join(","), NOW.0)
    };
    let tags = |store: &Store| -> Vec<(String, usize)> {
        let counts = count(&mut FacetCounter::default(), store, &Choices::default());
        let is_tag = |row: &crate::query::Counted| matches!(row.choice, Choice::Tag(_));
        counts.rows.into_iter().filter(is_tag).map(|row| (row.name, row.count)).collect()
    };
    let mut store = Store::open_in_memory().unwrap();
    let ids = store.register(std::slice::from_ref(&guide)).unwrap();
    store.merge(ids[0], &channel(vec![tagged(&["guide", "arabic"])]), NOW, &[]).unwrap();
    assert_eq!(tags(&store), [("arabic".to_owned(), 1), ("guide".to_owned(), 1)]);
    let ids = store.register(&[guide, feed("https://a.example/")]).unwrap();
    assert_eq!(tags(&store), []);
    store.merge(ids[1], &channel(vec![tagged(&["arabic"])]), NOW, &[]).unwrap();
    // The list of the tag has the article of the guide, too.
    assert_eq!(tags(&store), [("arabic".to_owned(), 2)]);
}

#[test]
fn authors_are_the_most_frequent_ones_under_their_own_names() {
    let (mut store, source) = with_feed();
    let by = |at: usize, name: &str| Entry {
        authors: vec![Author { name: name.into(), email: None, url: None }],
        ..entry(&at.to_string(), &at.to_string(), NOW.0)
    };
    let mut entries: Vec<Entry> = (0..130).map(|at| by(at, &format!("Writer {at}"))).collect();
    entries.extend((200..203).map(|at| by(at, "أمل الحدّاد")));
    store.merge(source, &channel(entries), NOW, &[]).unwrap();
    let mut choices = Choices::default();
    choices.set(Choice::Author("writer 129".into()), Stance::MustNot);
    let counts = count(&mut FacetCounter::default(), &store, &choices);
    let authors: Vec<_> =
        counts.rows.iter().filter(|row| matches!(row.choice, Choice::Author(_))).collect();
    assert_eq!((authors[0].name.as_str(), authors[0].count), ("أمل الحدّاد", 3));
    assert_eq!(authors.len(), 101);
    let chosen = authors.iter().find(|row| row.choice.is(&Choice::Author("Writer 129".into())));
    // Without the exclusion of itself.
    assert_eq!(chosen.map(|row| row.count), Some(1));
}

#[test]
fn periods_and_words_are_counted_in_the_calendar_of_the_reader() {
    let models: Vec<Model> = Vec::new();
    let store = filled(&models);
    let choices = Choices::of(&Query::parse("كلمة date:week").unwrap());
    let counts = count(&mut FacetCounter::default(), &store, &choices);
    assert!(counts.rows.iter().any(|row| row.choice == Choice::Within(Period::Earlier)));
    assert!(matches!(choices.rest.as_slice(), [Predicate::Text(_)]));
    assert!(counts.rows.iter().all(|row| row.count == 0));
}
