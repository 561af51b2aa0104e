//! Every predicate against a plain evaluation of it.
use super::*;
use crate::lang::{self, Needle, key};
use crate::query::{Name, Order, Part, Pattern, Period, Predicate, Query, Wording};
use crate::store::select::QueryContext;
use jiff::tz::{TimeZone, offset};
use proptest::prelude::*;
use std::cmp::Reverse;

const WORDS: &[&str] = &[
    "سوريا",
    "مسؤول",
    "مسئول",
    "والاقتصاد",
    "اقتصاد",
    "مُحَمَّد",
    "محمد",
    "News",
    "café",
    "٢٠٢٤",
    "ماء",
    "وسوريا",
    "للأخبار",
    "الـBBC",
];
/// Words that are asked for and begin, or stand in, another one.
const BEGINNINGS: &[&str] = &["سور", "الاقت", "بسوريا", "مس", "محم", "new", "202", "مسول", "؟"];
pub(super) const TAGS: &[&str] = &["أخبار", "اخبار", "سوريا", "World News"];
pub(super) const LANGUAGES: &[&str] = &["ar", "ar-SY", "arz", "en"];

/// An article as the test knows it.
#[derive(Clone, Debug)]
pub(super) struct Model {
    source: usize,
    title: String,
    summary: String,
    body: String,
    author: String,
    url: String,
    tags: Vec<String>,
    language: Option<String>,
    published: i64,
    read: bool,
    starred: bool,
}

struct Site {
    key: &'static str,
    name: Option<&'static str>,
    folder: Option<&'static str>,
}

const SITES: &[Site] = &[
    Site { key: "https://a.example/", name: Some("عنب بلدي"), folder: Some("أخبار") },
    Site { key: "https://b.example/", name: None, folder: Some("أخبار") },
    Site { key: "/home/reader/notes", name: Some("Notes"), folder: None },
];

fn source(site: &Site) -> Source {
    let location = match site.key.starts_with('/') {
        true => Location::Path(site.key.into()),
        false => Location::Feed(site.key.into()),
    };
    Source {
        name: site.name.map(str::to_owned),
        folder: site.folder.map(str::to_owned),
        ..Source::new(location)
    }
}

fn words(count: std::ops::Range<usize>) -> impl Strategy<Value = String> {
    prop::collection::vec(prop::sample::select(WORDS), count).prop_map(|words| words.join(" "))
}

pub(super) fn model() -> impl Strategy<Value = Model> {
    (
        (0..SITES.len(), words(0..4), words(0..5), words(0..9), words(0..2)),
        prop::collection::vec(prop::sample::select(TAGS), 0..3),
        prop::option::of(prop::sample::select(LANGUAGES)),
        (-90i64..3, any::<bool>(), any::<bool>()),
    )
        .prop_map(
            |((source, title, summary, body, author), tags, language, (days, read, starred))| {
                Model {
                    source,
                    url: format!("https://example.org/{}", days * 7),
                    title,
                    summary,
                    body,
                    author,
                    tags: tags.into_iter().map(str::to_owned).collect(),
                    language: language.map(str::to_owned),
                    published: NOW.0 + days * 86_400,
                    read,
                    starred,
                }
            },
        )
}

pub(super) fn predicate() -> impl Strategy<Value = Predicate> {
    let word = || prop::sample::select(WORDS).prop_map(str::to_owned);
    let seconds = || (0i64..80).prop_map(|days| days * 86_400);
    let date =
        || (2023i16..=2023, 8i8..=12, 1i8..=28).prop_map(|(y, m, d)| jiff::civil::date(y, m, d));
    let leaf = prop_oneof![
        Just(Predicate::Unread),
        Just(Predicate::Read),
        Just(Predicate::Starred),
        Just(Predicate::Tagged),
        Just(Predicate::Local),
        Just(Predicate::New),
        prop::sample::select(&[Part::Image, Part::Enclosure, Part::FullText][..])
            .prop_map(Predicate::Has),
        named(TAGS).prop_map(Predicate::Tag),
        named(&["لا وجود له", "سور", "o", ""]).prop_map(Predicate::Tag),
        named(&["عِنَب بلدي", "NOTES", "https://b.example/", "none", "example", "not"])
            .prop_map(Predicate::SourceName),
        (0i64..5).prop_map(|id| Predicate::Source(SourceId(id))),
        named(&["اخبار", "none", "", "خبا"]).prop_map(Predicate::Folder),
        named(WORDS).prop_map(Predicate::Author),
        word().prop_map(|word| Predicate::Title(Wording::Word(word))),
        words(1..3).prop_map(|words| Predicate::Title(Wording::Phrase(words))),
        prop::sample::select(BEGINNINGS)
            .prop_map(|word| Predicate::Text(Wording::Word(word.into()))),
        word().prop_map(|word| Predicate::Text(Wording::Word(word))),
        words(1..3).prop_map(|words| Predicate::Text(Wording::Phrase(words))),
        pattern().prop_map(Predicate::Text),
        pattern().prop_map(Predicate::Title),
        prop::sample::select(LANGUAGES).prop_map(|tag| Predicate::Language(tag.into())),
        (0i64..9).prop_map(|n| Predicate::Url(format!("EXAMPLE.org/-{n}"))),
        seconds().prop_map(Predicate::Newer),
        seconds().prop_map(Predicate::Older),
        prop::sample::select(PERIODS).prop_map(Predicate::Within),
        (prop::option::of(date()), prop::option::of(date()))
            .prop_map(|(from, to)| Predicate::Dated { from, to }),
    ];
    leaf.prop_recursive(3, 12, 3, |inner| {
        prop_oneof![
            inner.clone().prop_map(|child| Predicate::Not(Box::new(child))),
            prop::collection::vec(inner.clone(), 0..3).prop_map(Predicate::All),
            prop::collection::vec(inner, 0..3).prop_map(Predicate::Any),
        ]
    })
}

fn named(names: &'static [&'static str]) -> impl Strategy<Value = Name> {
    let name = prop::sample::select(names);
    (name, any::<bool>()).prop_map(|(text, whole)| Name { text: text.into(), whole })
}

fn pattern() -> impl Strategy<Value = Wording> {
    let patterns = &["^محمد", "news|٢٠٢٤", "CAFÉ$", "\\d{4} ", "مسؤول"][..];
    prop::sample::select(patterns).prop_map(|pattern| Wording::Pattern(pattern.into()))
}

pub(super) const PERIODS: &[Period] =
    &[Period::Today, Period::Yesterday, Period::Week, Period::Month, Period::Year, Period::Earlier];

fn is_named(name: &Name, own: &str) -> bool {
    let (name, whole, own) = (key(&name.text), name.whole, key(own));
    if whole { own == name } else { own.contains(&name) }
}

fn in_title(article: &Model, needle: &Needle) -> bool {
    // What has no letter asks for nothing.
    needle.is_empty() || needle.is_in(&lang::words(&article.title))
}

fn in_text(article: &Model, needle: &Needle) -> bool {
    let (summary, body) = (lang::words(&article.summary), lang::words(&article.body));
    let text = match format!(" {body} ").contains(&format!(" {summary} ")) {
        true => body,
        false => format!("{summary} {body}"),
    };
    in_title(article, needle) || needle.is_in(&text)
}

/// True if the article has the words. Where fewer than three have them, a hamza may have another seat.
fn worded(
    (article, all): (&Model, &[Model]),
    has: fn(&Model, &Needle) -> bool,
    needle: impl Fn(bool) -> Needle,
) -> bool {
    let strict = needle(false);
    match all.iter().filter(|one| has(one, &strict)).count() < 3 {
        true => has(article, &needle(true)),
        false => has(article, &strict),
    }
}

/// The rule that the SQL has to follow, for one article among all.
pub(super) fn matches(predicate: &Predicate, article: &Model, all: &[Model]) -> bool {
    let site = &SITES[article.source];
    let sort = article.published.min(NOW.0);
    let word = |has, text: &str| worded((article, all), has, |loose| Needle::word(text, loose));
    let phrase = |has, text: &str| worded((article, all), has, |loose| Needle::phrase(text, loose));
    match predicate {
        Predicate::Unread => !article.read,
        Predicate::Read => article.read,
        Predicate::Starred => article.starred,
        Predicate::Tagged => !article.tags.is_empty(),
        Predicate::Local => site.key.starts_with('/'),
        Predicate::New => true,
        Predicate::Has(_) | Predicate::Saved(_) => false,
        Predicate::Tag(name) => article.tags.iter().any(|own| is_named(name, own)),
        Predicate::SourceName(name) => {
            is_named(name, site.key) || is_named(name, site.name.unwrap_or(site.key))
        }
        Predicate::Source(id) => id.0 == i64::try_from(article.source).unwrap() + 1,
        Predicate::Folder(folder) => is_named(folder, site.folder.unwrap_or_default()),
        Predicate::Title(Wording::Word(text)) => word(in_title, text),
        Predicate::Title(Wording::Phrase(text)) => phrase(in_title, text),
        Predicate::Title(Wording::Pattern(pattern)) => {
            Pattern::new(pattern).unwrap().is_match(&key(&article.title))
        }
        Predicate::Author(name) => is_named(name, &article.author),
        Predicate::Url(text) => article.url.contains(&text.to_lowercase()),
        Predicate::Language(tag) => article.language.as_deref().is_some_and(|own| {
            let own = own.to_lowercase();
            own == tag.to_lowercase() || own.starts_with(&format!("{}-", tag.to_lowercase()))
        }),
        Predicate::Text(Wording::Word(text)) => word(in_text, text),
        Predicate::Text(Wording::Phrase(text)) => phrase(in_text, text),
        Predicate::Text(Wording::Pattern(pattern)) => {
            let pattern = Pattern::new(pattern).unwrap();
            [&article.title, &article.summary, &article.body]
                .iter()
                .any(|text| pattern.is_match(&key(text)))
        }
        Predicate::Newer(seconds) => sort >= NOW.0 - seconds,
        Predicate::Older(seconds) => sort < NOW.0 - seconds,
        Predicate::Dated { from, to } => {
            from.is_none_or(|from| day(sort) >= from) && to.is_none_or(|to| day(sort) <= to)
        }
        Predicate::Within(period) => {
            let (from, to) = period.days(day(NOW.0));
            from.is_none_or(|from| day(sort) >= from) && to.is_none_or(|to| day(sort) <= to)
        }
        Predicate::Not(inner) => !matches(inner, article, all),
        Predicate::All(children) => children.iter().all(|child| matches(child, article, all)),
        Predicate::Any(children) => children.iter().any(|child| matches(child, article, all)),
    }
}

fn day(second: i64) -> jiff::civil::Date {
    zone().to_datetime(jiff::Timestamp::from_second(second).unwrap()).date()
}

pub(super) fn zone() -> TimeZone {
    TimeZone::fixed(offset(3))
}

pub(super) fn filled(models: &[Model]) -> Store {
    let mut store = Store::open_in_memory().unwrap();
    let sources: Vec<_> = SITES.iter().map(source).collect();
    let ids = store.register(&sources).unwrap();
    for (index, model) in models.iter().enumerate() {
        let entry = Entry {
            // A link of its own: equal models would otherwise be one article.
            links: vec![EntryLink {
                href: format!("{}/{index}", model.url),
                rel: "alternate".into(),
            }],
            authors: vec![Author { name: model.author.clone(), email: None, url: None }],
            tags: model.tags.clone(),
            language: model.language.clone(),
            summary: Some(model.summary.clone()),
            body: paragraph(&model.body),
            ..entry(&index.to_string(), &model.title, model.published)
        };
        store.merge(ids[model.source], &channel(vec![entry]), NOW, &[]).unwrap();
        let id = ArticleId(i64::try_from(index).unwrap() + 1);
        store.mark(&[id], &Mark::Read, model.read).unwrap();
        store.mark(&[id], &Mark::Starred, model.starred).unwrap();
    }
    store
}

fn paragraph(text: &str) -> Document {
    let content = RichText { text: text.to_owned(), runs: Vec::new() };
    let kind = BlockKind::Paragraph { content };
    Document { blocks: vec![Block { kind, direction: None, role: Role::Body }] }
}

pub(super) fn expected(models: &[Model], query: &Query) -> Vec<i64> {
    let ids = (1i64..).zip(models);
    let mut rows: Vec<(i64, &Model)> =
        ids.filter(|(_, model)| matches(&query.predicate, model, models)).collect();
    let limit = query.limit.unwrap_or(usize::MAX);
    let sort = |model: &Model| model.published.min(NOW.0);
    rows.sort_by_key(|(id, model)| (Reverse(sort(model)), Reverse(*id)));
    match query.order {
        Order::Newest => {}
        Order::Oldest => rows.reverse(),
        Order::Unread => rows.sort_by_key(|(_, model)| model.read),
        Order::Source => rows.sort_by_key(|(_, model)| model.source),
        Order::Title => rows.sort_by_key(|(_, model)| key(&model.title)),
    }
    rows.into_iter().map(|(id, _)| id).take(limit).collect()
}

fn order() -> impl Strategy<Value = Order> {
    let all = &[Order::Newest, Order::Oldest, Order::Source, Order::Title, Order::Unread];
    prop::sample::select(&all[..])
}

proptest! {
    #[test]
    fn sql_agrees_with_the_rule(
        models in prop::collection::vec(model(), 0..16),
        queries in prop::collection::vec((predicate(), order(), prop::option::of(0usize..9)), 12),
    ) {
        let store = filled(&models);
        let context = QueryContext { zone: zone(), ..QueryContext::at(NOW) };
        for (predicate, order, limit) in queries {
            let query = Query { predicate, order, limit };
            let found = store.ids_in(&query, &context).unwrap();
            let found: Vec<_> = found.into_iter().map(|id| id.0).collect();
            prop_assert_eq!(found, expected(&models, &query), "{:?}", query);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn the_nearest_unread_articles_are_those_next_in_the_list(
        models in prop::collection::vec(model(), 1..16),
        predicate in predicate(),
        is_oldest: bool,
        forward: bool,
    ) {
        let store = filled(&models);
        let order = if is_oldest { Order::Oldest } else { Order::Newest };
        let query = Query { predicate, order, limit: None };
        let list = store.ids(&query).unwrap();
        let unread = store.unread_ids(&query, &[]).unwrap();
        for (at, from) in list.iter().enumerate() {
            let near = store.unread_near(&query, *from, forward).unwrap().unwrap();
            let (before, after) = (&list[..at], &list[at + 1..]);
            let expected: Vec<ArticleId> = match forward {
                true => after.iter().chain(before).copied().collect(),
                false => before.iter().rev().copied().collect(),
            };
            let expected = expected.into_iter().find(|id| unread.contains(id));
            prop_assert_eq!(near.into_iter().find(|id| id != from), expected, "{:?}", query);
        }
    }

    #[test]
    fn hidden_read_articles_are_those_that_nobody_keeps(
        models in prop::collection::vec(model(), 0..16),
        queries in prop::collection::vec(
            (
                predicate(),
                order(),
                prop::option::of(0usize..9),
                prop::collection::vec(0i64..18, 0..4),
            ),
            6,
        ),
    ) {
        let store = filled(&models);
        let context = QueryContext { zone: zone(), ..QueryContext::at(NOW) };
        let unread = store.unread_ids_in(&Query::default(), &[], &context).unwrap();
        for (predicate, order, limit, kept) in queries {
            let kept: Vec<_> = kept.into_iter().map(ArticleId).collect();
            let whole = Query { predicate, order, limit: None };
            let mut wanted = store.ids_in(&whole, &context).unwrap();
            wanted.retain(|id| unread.contains(id) || kept.contains(id));
            wanted.truncate(limit.unwrap_or(usize::MAX));
            let query = Query { limit, ..whole };
            let found = store.unread_ids_in(&query, &kept, &context).unwrap();
            prop_assert_eq!(found, wanted, "{:?} {:?}", query, kept);
        }
    }
}

#[test]
fn lists_are_scanned_in_order_from_covering_indexes() {
    let mut store = filled(&[]);
    store.register(&SITES.iter().map(source).collect::<Vec<_>>()).unwrap();
    for (query, index) in [
        ("", "article_newest"),
        ("sort:date", "article_newest"),
        ("is:unread", "article_unread"),
        ("is:starred", "article_starred"),
        ("folder:أخبار", "article_newest"),
        ("source:Notes", "article_source"),
        ("#سوريا", "PRIMARY KEY"),
        ("#سوريا is:unread", "PRIMARY KEY"),
        ("@7d", "article_newest"),
    ] {
        let query = Query::parse(query).unwrap();
        let context = QueryContext::now();
        let selection =
            crate::store::select::Selection::new(&store.connection, &query, &context).unwrap();
        let sql = format!("EXPLAIN QUERY PLAN {}", selection.ids(None));
        let mut statement = store.connection.prepare(&sql).unwrap();
        let plan: Vec<String> = statement
            .query_map(rusqlite::params_from_iter(&selection.parameters), |row| row.get(3))
            .unwrap()
            .map(|row| row.unwrap())
            .collect();
        let plan = plan.join("; ");
        assert!(plan.contains(index), "{query}: {plan}");
        assert!(!plan.contains("TEMP B-TREE"), "{query}: {plan}");
        let needs_rows = query.to_string().contains("#سوريا is:unread");
        assert!(
            needs_rows || plan.contains("COVERING") || index == "PRIMARY KEY",
            "{query}: {plan}"
        );
    }
}
