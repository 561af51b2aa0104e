//! The texts of pages beside the texts of feeds.
use super::*;
use crate::query::Query;
use proptest::prelude::*;

fn document(paragraphs: &[&str]) -> Document {
    let paragraph = |text: &&str| Block {
        kind: BlockKind::Paragraph {
            content: RichText { text: (*text).to_owned(), runs: Vec::new() },
        },
        direction: None,
        role: Role::Body,
    };
    Document { blocks: paragraphs.iter().map(paragraph).collect() }
}

fn part(id: &str, text: &str) -> Entry {
    let href = format!("https://example.org/{id}");
    Entry {
        links: vec![EntryLink { href, rel: "alternate".into() }],
        body: document(&[text]),
        ..entry(id, "خبر اليوم", 100)
    }
}

fn keep(store: &mut Store, id: ArticleId, paragraphs: &[&str]) {
    let pageless = store.pageless(id).unwrap().unwrap();
    let text = PreparedText::new(&pageless, document(paragraphs), NOW);
    let kept = store.keep_full_text(&text).unwrap().unwrap();
    assert!(kept.shown);
}

fn one(store: &Store) -> Article {
    store.article(all(store)[0].id).unwrap().unwrap()
}

#[test]
fn a_page_stands_beside_the_text_of_the_feed() {
    let (mut store, source) = with_feed();
    store.merge(source, &channel(vec![part("1", "موجز قصير")]), NOW, &[]).unwrap();
    let id = all(&store)[0].id;
    assert!(titles(&store, "has:fulltext").is_empty());
    assert!(titles(&store, "التفاصيل").is_empty());
    keep(&mut store, id, &["النص الكامل مع التفاصيل"]);
    let article = one(&store);
    assert_eq!(article.text(), &document(&["النص الكامل مع التفاصيل"]));
    assert_eq!(article.document, document(&["موجز قصير"]));
    // Words of both are found, and those of both together.
    for query in ["has:fulltext", "التفاصيل", "موجز", "موجز التفاصيل", "/الكامل مع/", "/موجز/"]
    {
        assert_eq!(titles(&store, query).len(), 1, "{query}");
    }
    store.show_full_text(id, false).unwrap();
    assert_eq!(one(&store).text(), &document(&["موجز قصير"]));
    assert_eq!(titles(&store, "التفاصيل").len(), 1, "it is kept");
    store.show_full_text(id, true).unwrap();
    assert_eq!(one(&store).text(), &document(&["النص الكامل مع التفاصيل"]));
}

#[test]
fn a_place_in_one_text_is_none_in_another() {
    let (mut store, source) = with_feed();
    store.merge(source, &channel(vec![part("1", "موجز قصير")]), NOW, &[]).unwrap();
    let id = all(&store)[0].id;
    let place = Some(Place { at: 4, percent: 50 });
    let kept = |store: &Store| (one(store).place, one(store).headline.progress);
    store.keep_place(id, place).unwrap();
    keep(&mut store, id, &["النص الكامل مع التفاصيل"]);
    assert_eq!(kept(&store), (None, None));
    for shown in [false, true] {
        store.keep_place(id, place).unwrap();
        assert_eq!(kept(&store), (Some(4), Some(50)));
        store.show_full_text(id, shown).unwrap();
        assert_eq!(kept(&store), (None, None));
    }
}

#[test]
fn a_new_version_of_the_entry_leaves_the_page_alone() {
    let (mut store, source) = with_feed();
    store.merge(source, &channel(vec![part("1", "موجز قصير")]), NOW, &[]).unwrap();
    let id = all(&store)[0].id;
    let pageless = store.pageless(id).unwrap().unwrap();
    keep(&mut store, id, &["النص مع التفاصيل"]);
    store.merge(source, &channel(vec![part("1", "موجز معدل")]), NOW, &[]).unwrap();
    let article = one(&store);
    assert_eq!(article.document, document(&["موجز معدل"]));
    assert_eq!(article.text(), &document(&["النص مع التفاصيل"]));
    let found = |store: &Store, query: &str| titles(store, query).len();
    assert_eq!(found(&store, "معدل التفاصيل has:fulltext"), 1);
    assert_eq!(found(&store, "قصير"), 0);
    // A page that was asked for before the new version came.
    let text = PreparedText::new(&pageless, document(&["نص آخر"]), NOW);
    store.keep_full_text(&text).unwrap();
    assert_eq!(found(&store, "معدل آخر"), 1);
    assert_eq!(found(&store, "قصير"), 0);
    assert_eq!(found(&store, "التفاصيل"), 0);
}

#[test]
fn only_articles_of_which_the_feed_gives_a_part_are_asked_for() {
    let (mut store, source) = with_feed();
    let whole = "كلمة ".repeat(200);
    let cut = format!("{whole}[…]");
    let mut entries = vec![part("1", "قصير"), part("2", &whole), part("3", &cut)];
    entries.push(Entry { links: Vec::new(), ..part("4", "بلا رابط") });
    store.merge(source, &channel(entries), NOW, &[]).unwrap();
    let asked = |store: &Store, since: i64| -> Vec<String> {
        let found = store.pageless_of(source, Timestamp(since), 9).unwrap();
        let mut urls: Vec<_> = found.into_iter().filter_map(|one| one.article.url).collect();
        urls.sort();
        urls
    };
    assert_eq!(asked(&store, NOW.0), ["https://example.org/1", "https://example.org/3"]);
    assert!(asked(&store, NOW.0 + 1).is_empty(), "they are older");
    assert_eq!(store.pageless_of(source, NOW, 1).unwrap().len(), 1);

    let id = |store: &Store, url: &str| {
        let found = store.pageless_of(source, NOW, 9).unwrap();
        let found = found.iter().find(|one| one.article.url.as_deref() == Some(url)).unwrap();
        found.article.headline.id
    };
    let (first, third) = (id(&store, "https://example.org/1"), id(&store, "https://example.org/3"));
    keep(&mut store, first, &["النص"]);
    for tries in 0..3 {
        assert_eq!(asked(&store, NOW.0), ["https://example.org/3"], "after {tries} failures");
        store.count_failed_page(third).unwrap();
    }
    assert!(asked(&store, NOW.0).is_empty());
    assert_eq!(store.article(third).unwrap().unwrap().full_text, None);
    // By hand it is asked for all the same.
    keep(&mut store, third, &["نص أخير"]);
    assert!(store.article(third).unwrap().unwrap().full_text.is_some());
}

#[test]
fn a_text_goes_with_its_article_and_with_no_other() {
    let (mut store, source) = with_feed();
    store.merge(source, &channel(vec![part("1", "أول"), part("2", "ثان")]), NOW, &[]).unwrap();
    let ids: Vec<ArticleId> = all(&store).into_iter().map(|row| row.id).collect();
    let pageless = store.pageless(ids[1]).unwrap().unwrap();
    ids.iter().for_each(|id| keep(&mut store, *id, &["نص الصفحة"]));
    store
        .write(|connection| {
            connection.execute("DELETE FROM article WHERE id = ?", [ids[1].0]).map(drop)
        })
        .unwrap();
    assert_eq!(titles(&store, "الصفحة").len(), 1);
    let text = PreparedText::new(&pageless, document(&["متأخر"]), NOW);
    assert_eq!(store.keep_full_text(&text).unwrap(), None);
    store.count_failed_page(ids[1]).unwrap();
    assert!(store.pageless(ids[1]).unwrap().is_none());
}

#[test]
fn an_index_that_is_made_anew_has_the_words_of_pages() {
    let folder = tempfile::tempdir().unwrap();
    let (from, to) = (folder.path().join("a.db"), folder.path().join("b.db"));
    let mut store = Store::open(&from).unwrap();
    let source = store.register(&[feed("https://example.org/feed")]).unwrap()[0];
    store.merge(source, &channel(vec![part("1", "موجز")]), NOW, &[]).unwrap();
    let id = all(&store)[0].id;
    keep(&mut store, id, &["التفاصيل كلها"]);
    drop(store);
    rescue(&from, &to).unwrap();
    let mut store = Store::open(&to).unwrap();
    store.complete_index().unwrap();
    assert_eq!(titles(&store, "موجز التفاصيل has:fulltext").len(), 1);
    assert_eq!(one(&store).text(), &document(&["التفاصيل كلها"]));
}

/// Something that happens to an article.
#[derive(Clone, Debug)]
enum Event {
    Feed(u8),
    Page(u8),
    Failure,
    Show(bool),
}

proptest! {
    /// Whatever pages come, the text of the feed is what it last said, and what is shown is one of
    /// the two.
    #[test]
    fn the_text_of_the_feed_is_never_lost(events in prop::collection::vec(prop_oneof![
        (0u8..4).prop_map(Event::Feed),
        (0u8..4).prop_map(Event::Page),
        Just(Event::Failure),
        any::<bool>().prop_map(Event::Show),
    ], 1..12)) {
        let (mut store, source) = with_feed();
        let text = |number: u8| format!("موجز{number} ثابت");
        store.merge(source, &channel(vec![part("1", &text(9))]), NOW, &[]).unwrap();
        let id = all(&store)[0].id;
        let (mut own, mut page, mut shown) = (text(9), None, false);
        for event in events {
            match event {
                Event::Feed(number) => {
                    own = text(number);
                    store.merge(source, &channel(vec![part("1", &own)]), NOW, &[]).unwrap();
                }
                Event::Page(number) => {
                    let words = format!("صفحة{number} كاملة");
                    keep(&mut store, id, &[&words]);
                    (page, shown) = (Some(words), true);
                }
                Event::Failure => store.count_failed_page(id).unwrap(),
                Event::Show(on) => {
                    store.show_full_text(id, on).unwrap();
                    shown = on;
                }
            }
            let article = store.article(id).unwrap().unwrap();
            prop_assert_eq!(&article.document, &document(&[&own]));
            let wanted = match &page {
                Some(page) if shown => page,
                _ => &own,
            };
            prop_assert_eq!(article.text(), &document(&[wanted]));
            let both = format!("{own} {}", page.clone().unwrap_or_default());
            prop_assert_eq!(store.ids(&Query::parse(&both).unwrap()).unwrap(), vec![id]);
        }
    }
}
