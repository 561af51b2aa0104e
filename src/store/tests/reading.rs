//! Whole articles, states, counts, sources, resume.
use super::*;
use crate::locale::Phrase;
use crate::news::Highlight;
use crate::query::{Predicate, Query};
use sahifa_text::Direction;

fn full_entry() -> Entry {
    let paragraph = |text: &str| Block {
        kind: BlockKind::Paragraph {
            content: RichText {
                text: text.into(),
                runs: vec![Run { range: 0..2, kind: RunKind::Link("https://example.org/".into()) }],
            },
        },
        direction: Some(Direction::Rtl),
        role: Role::Body,
    };
    Entry {
        links: vec![EntryLink { href: "https://example.org/1".into(), rel: "alternate".into() }],
        authors: vec![Author {
            name: "سمر".into(),
            email: None,
            url: Some("https://a.example".into()),
        }],
        tags: vec!["سوريا".into()],
        updated: Some(Timestamp(150)),
        language: Some("ar-SY".into()),
        summary: Some("ملخّص".into()),
        body: Document { blocks: vec![paragraph("نصّ المقال"), paragraph("ثانٍ")] },
        enclosures: vec![Enclosure {
            url: "https://example.org/a.mp3".into(),
            media_type: Some("audio/mpeg".into()),
            length: Some(u64::MAX),
            ..Enclosure::default()
        }],
        ..entry("1", "عنوان", 100)
    }
}

#[test]
fn an_article_comes_back_whole() {
    let (mut store, source) = with_feed();
    let given = full_entry();
    let channel = Channel { title: Some("قناة".into()), ..channel(vec![given.clone()]) };
    store.merge(source, &channel, NOW, &[]).unwrap();
    let row = all(&store).remove(0);
    let article = store.article(row.id).unwrap().unwrap();
    let expected = Article {
        headline: Headline {
            id: row.id,
            source,
            source_name: "قناة".into(),
            title: "عنوان".into(),
            published: Timestamp(100),
            sort: Timestamp(100),
            progress: None,
            date_stated: true,
            changed: None,
            language: Some("ar-SY".into()),
            flags: Flags::default(),
        },
        url: Some("https://example.org/1".into()),
        authors: given.authors,
        tags: given.tags,
        updated: given.updated,
        summary: given.summary,
        enclosures: given.enclosures,
        document: given.body,
        place: None,
        note: None,
        highlights: Vec::new(),
        full_text: None,
        transcript: None,
    };
    assert_eq!(article, expected);
    assert_eq!(row, expected.headline);
    assert_eq!(store.article(ArticleId(row.id.0 + 1)).unwrap(), None);
}

#[test]
fn a_name_that_is_an_address_is_shown_without_its_password() {
    let mut store = Store::open_in_memory().unwrap();
    let location = Location::Feed("https://me:secret@a.example/".into());
    let id = store.register(&[Source::new(location)]).unwrap()[0];
    store.merge(id, &channel(vec![entry("1", "x", 1)]), NOW, &[]).unwrap();
    let shown = "https://a.example/";
    assert_eq!(store.headlines(&Query::default(), 9).unwrap()[0].source_name, shown);
    assert_eq!(store.counts(None).unwrap().sources[0].name, shown);
    let state = &store.source_states().unwrap()[0];
    assert_eq!((state.name.as_str(), state.key.as_str()), (shown, "https://me:secret@a.example/"));
}

#[test]
fn headlines_by_id_keep_the_order_and_skip_what_is_gone() {
    let (mut store, source) = with_feed();
    let entries = (1..=5).map(|n| entry(&n.to_string(), &n.to_string(), n)).collect();
    store.merge(source, &channel(entries), NOW, &[]).unwrap();
    let mut ids = store.ids(&Query::default()).unwrap();
    ids.swap(0, 3);
    ids.insert(2, ArticleId(4000));
    let rows = store.headlines_by_id(&ids).unwrap();
    ids.remove(2);
    assert_eq!(rows.iter().map(|row| row.id).collect::<Vec<_>>(), ids);
}

#[test]
fn read_and_starred_show_at_once_and_in_counts() {
    let (mut store, source) = with_feed();
    let tagged = |id: &str, tag: &str| Entry { tags: vec![tag.into()], ..entry(id, id, 1) };
    let entries = vec![tagged("1", "أ"), tagged("2", "أ"), tagged("3", "ب")];
    store.merge(source, &channel(entries), NOW, &[]).unwrap();
    let ids = store.ids(&Query::default()).unwrap();
    store.mark(&ids[..1], &Mark::Read, true).unwrap();
    store.mark(&ids[..1], &Mark::Read, true).unwrap();
    store.mark(&ids[1..2], &Mark::Starred, true).unwrap();
    let counts = store.counts(None).unwrap();
    assert_eq!((counts.all, counts.unread, counts.starred), (3, 2, 1));
    assert_eq!((counts.sources[0].count.total, counts.sources[0].count.unread), (3, 2));
    let tags: Vec<_> = counts
        .tags
        .iter()
        .map(|tag| (tag.name.as_str(), tag.count.total, tag.count.unread))
        .collect();
    assert_eq!(tags, [("أ", 2, 1), ("ب", 1, 1)]);

    let marked =
        store.mark_all_read(&Query::of(Predicate::Tag(crate::query::Name::whole("أ")))).unwrap();
    assert_eq!(marked, ids[1..2], "only what was unread is given back");
    assert_eq!(titles(&store, "is:unread"), ["3"]);
    store.mark(&marked, &Mark::Read, false).unwrap();
    assert_eq!(titles(&store, "is:unread"), ["2", "3"]);
    assert_eq!(titles(&store, "is:starred"), ["2"]);
}

#[test]
fn counters_equal_counting() {
    let mut store = Store::open_in_memory().unwrap();
    let sources = [feed("https://a.example/"), feed("https://b.example/")];
    let ids = store.register(&sources).unwrap();
    for round in 0..40i64 {
        let entries = (0..5)
            .map(|n| Entry {
                tags: (0..(n + round) % 4).map(|tag| format!("t{tag}")).collect(),
                ..entry(&((n * round) % 23).to_string(), &format!("{round}"), n * round)
            })
            .collect();
        let source = ids[usize::try_from(round % 2).unwrap()];
        store.merge(source, &channel(entries), NOW, &[]).unwrap();
        let shown = store.ids(&Query::default()).unwrap();
        let some: Vec<_> = shown.iter().copied().filter(|id| (id.0 + round) % 3 == 0).collect();
        store.mark(&some, &Mark::Read, round % 5 != 0).unwrap();
        store.mark(&some, &Mark::Starred, round % 7 == 0).unwrap();
        store.register(if round % 6 == 5 { &sources[..1] } else { &sources }).unwrap();
        // A condition that is always true is counted article by article.
        let always = Predicate::Any(vec![Predicate::Read, Predicate::Unread]);
        let counted = store.counts(Some(&Query::of(always))).unwrap();
        assert_eq!(store.counts(None).unwrap(), counted, "round {round}");
        assert_eq!(counted.all, store.ids(&Query::default()).unwrap().len());
    }
}

#[test]
fn counts_of_a_query() {
    let mut store = Store::open_in_memory().unwrap();
    let ids = store.register(&[feed("https://a.example/"), feed("https://b.example/")]).unwrap();
    let tagged = |id: &str, tags: &[&str]| Entry {
        tags: tags.iter().map(|tag| (*tag).to_owned()).collect(),
        ..entry(id, id, 1)
    };
    store
        .merge(ids[0], &channel(vec![tagged("1", &["أ", "ب"]), tagged("2", &["ب"])]), NOW, &[])
        .unwrap();
    store.merge(ids[1], &channel(vec![tagged("3", &["ب"])]), NOW, &[]).unwrap();
    for query in ["tag:أ", "tag:أ is:unread"] {
        let counts = store.counts(Some(&Query::parse(query).unwrap())).unwrap();
        assert_eq!((counts.all, counts.unread), (1, 1));
        let sources: Vec<_> = counts.sources.iter().map(|source| source.count.total).collect();
        assert_eq!(sources, [1, 0]);
        let tags: Vec<_> = counts.tags.iter().map(|tag| tag.name.as_str()).collect();
        assert_eq!(tags, ["أ", "ب"]);
    }
}

#[test]
fn a_source_that_is_no_longer_configured_hides_all_but_stars() {
    let mut store = Store::open_in_memory().unwrap();
    let both = [feed("https://a.example/"), feed("https://b.example/")];
    let ids = store.register(&both).unwrap();
    let tagged = |id: &str| Entry { tags: vec!["وسم".into()], ..entry(id, id, 1) };
    store.merge(ids[0], &channel(vec![tagged("a1"), tagged("a2")]), NOW, &[]).unwrap();
    store.merge(ids[1], &channel(vec![tagged("b1")]), NOW, &[]).unwrap();
    let star = store.ids(&Query::parse("title:a1").unwrap()).unwrap();
    store.mark(&star, &Mark::Starred, true).unwrap();

    assert_eq!(store.register(&both[1..]).unwrap(), ids[1..]);
    assert_eq!(titles(&store, "sort:title"), ["a1", "b1"]);
    assert_eq!(titles(&store, "tag:وسم sort:title"), ["a1", "b1"]);
    assert_eq!(titles(&store, "tag:وسم"), ["b1", "a1"]);
    let counts = store.counts(None).unwrap();
    assert_eq!((counts.all, counts.tags[0].count.total), (2, 2));
    let present: Vec<_> =
        store.source_states().unwrap().iter().map(|state| (state.id, state.present)).collect();
    assert_eq!(present, [(ids[1], true), (ids[0], false)]);
    store.merge(ids[0], &channel(vec![tagged("a3")]), NOW, &[]).unwrap();
    assert_eq!(titles(&store, "tag:وسم"), ["b1", "a1"], "late news of it stays hidden");
    store.mark(&star, &Mark::Starred, false).unwrap();
    assert_eq!(titles(&store, ""), ["b1"]);

    assert_eq!(store.register(&both).unwrap(), ids);
    assert_eq!(titles(&store, "sort:title"), ["a1", "a2", "a3", "b1"]);
    assert_eq!(titles(&store, "tag:وسم").len(), 4);
}

#[test]
fn sources_are_registered_once_and_named() {
    let mut store = Store::open_in_memory().unwrap();
    let named = Source {
        name: Some("اسمي".into()),
        folder: Some("أخبار".into()),
        ..feed("https://a.example/")
    };
    let guide = Source::new(Location::Guide);
    let ids = store.register(&[named.clone(), guide.clone()]).unwrap();
    assert_eq!(store.register(&[guide.clone(), named]).unwrap(), [ids[1], ids[0]]);
    let channel = Channel { title: Some("عنوان الموقع".into()), ..Channel::default() };
    store.merge(ids[0], &channel, NOW, &[]).unwrap();
    let names = |store: &Store| -> Vec<_> {
        store.source_states().unwrap().into_iter().map(|state| (state.name, state.folder)).collect()
    };
    assert_eq!(
        names(&store),
        [("sahifa:guide".to_owned(), None), ("اسمي".to_owned(), Some("أخبار".to_owned())),]
    );
    store.register(&[feed("https://a.example/")]).unwrap();
    assert_eq!(names(&store)[0], ("عنوان الموقع".to_owned(), None));
    let writes = store.connection.total_changes();
    store.register(&[feed("https://a.example/")]).unwrap();
    assert_eq!(store.connection.total_changes(), writes, "nothing new, nothing written");
}

#[test]
fn outcomes_of_fetches() {
    let (mut store, source) = with_feed();
    let ok = FetchOutcome {
        at: Timestamp(10),
        validators: Some(Validators { etag: Some("\"x\"".into()), last_modified: None }),
        error: None,
        held_until: Some(Timestamp(70)),
    };
    let error = Phrase::new("fetch-status").with("status", 503).with("url", "https://…");
    let failed = FetchOutcome {
        at: Timestamp(80),
        validators: None,
        error: Some(error.clone()),
        held_until: Some(Timestamp(200)),
    };
    store.record(source, &ok).unwrap();
    store.record(source, &failed).unwrap();
    store.record(source, &failed).unwrap();
    let state = store.source_states().unwrap().remove(0);
    assert_eq!(state.validators.etag.as_deref(), Some("\"x\""));
    assert_eq!(
        (state.last_success, state.last_attempt),
        (Some(Timestamp(10)), Some(Timestamp(80)))
    );
    assert_eq!((state.failures, state.held_until), (2, Some(Timestamp(200))));
    assert_eq!(state.last_error, Some(error));
    store.record(source, &ok).unwrap();
    let state = store.source_states().unwrap().remove(0);
    assert_eq!((state.failures, state.last_error), (0, None));
}

#[test]
fn failures_and_recoveries_are_remembered() {
    let (mut store, source) = with_feed();
    let mut record = |at: i64, error: Option<&'static str>, seconds: i64| {
        let error = error.map(|id| Phrase::new(id).with("seconds", seconds));
        let (at, validators) = (Timestamp(at), None);
        let outcome = FetchOutcome { at, validators, error, held_until: None };
        store.record(source, &outcome).unwrap();
    };
    record(1, None, 0);
    record(2, Some("fetch-refused"), 1);
    record(3, Some("fetch-refused"), 2);
    record(4, Some("fetch-gone"), 0);
    record(5, None, 0);
    record(6, None, 0);
    let history = store.source_states().unwrap().remove(0).history;
    let streaks: Vec<_> = history
        .iter()
        .map(|streak| {
            let id = streak.error.as_ref().map(|error| error.id.to_string());
            (streak.first.0, streak.last.0, streak.count, id)
        })
        .collect();
    let expected = [
        (5, 5, 1, None),
        (4, 4, 1, Some("fetch-gone".to_owned())),
        (2, 3, 2, Some("fetch-refused".to_owned())),
    ];
    assert_eq!(streaks, expected);
    let mut record = |at: i64, id: &'static str| {
        let error = Some(Phrase::new(id));
        let outcome = FetchOutcome { at: Timestamp(at), validators: None, error, held_until: None };
        store.record(source, &outcome).unwrap();
    };
    for at in 0..100 {
        record(at, if at % 2 == 0 { "fetch-gone" } else { "fetch-refused" });
    }
    assert_eq!(store.source_states().unwrap()[0].history.len(), 30, "bounded");
    assert_eq!(store.source_states().unwrap()[0].history[0].first, Timestamp(99));

    let problem = Phrase::new("refresh-defect");
    store.keep_problems(source, &vec![problem.clone(); 1000]).unwrap();
    assert_eq!(store.source_states().unwrap()[0].problems, vec![problem; 50]);
    store.keep_problems(source, &[]).unwrap();
    assert_eq!(store.source_states().unwrap()[0].problems, []);
}

#[test]
fn the_place_in_an_article_is_kept_until_it_is_left_at_its_start() {
    let (mut store, source) = with_feed();
    store.merge(source, &channel(vec![entry("1", "أ", 5)]), NOW, &[]).unwrap();
    let id = store.headlines(&Query::default(), 1).unwrap()[0].id;
    let kept = |store: &Store| {
        let article = store.article(id).unwrap().unwrap();
        let row = store.headlines_by_id(&[id]).unwrap().remove(0);
        assert_eq!(row.progress, article.headline.progress);
        article.place.zip(row.progress)
    };
    assert_eq!(kept(&store), None);
    for (at, percent) in [(700, 40), (90, 10)] {
        store.keep_place(id, Some(Place { at, percent })).unwrap();
        assert_eq!(kept(&store), Some((at, percent)));
    }
    store.keep_place(id, None).unwrap();
    assert_eq!(kept(&store), None);
    // An article that is gone has no place.
    store.keep_place(ArticleId(id.0 + 7), Some(Place { at: 1, percent: 1 })).unwrap();
}

#[test]
fn a_note_is_found_undone_and_keeps_its_article() {
    let (mut store, source) = with_feed();
    store.merge(source, &channel(vec![entry("1", "أ", 5), entry("2", "ب", 6)]), NOW, &[]).unwrap();
    let id = store.ids(&Query::parse("أ").unwrap()).unwrap()[0];
    let noted = |store: &Store| {
        let count = store.count(&Query::parse("has:note").unwrap()).unwrap().total;
        assert_eq!(count, usize::from(store.notes_on(id).unwrap().0.is_some()));
        assert_eq!(store.article(id).unwrap().unwrap().note, store.notes_on(id).unwrap().0);
        store.notes_on(id).unwrap().0
    };
    assert!(store.note(id, " ").unwrap().is_none());
    let step = store.note(id, " للمقابلة ").unwrap().unwrap();
    assert_eq!((&*step.what.id, step.ids.as_slice()), ("step-noted", &[id][..]));
    assert_eq!(noted(&store).as_deref(), Some("للمقابلة"));
    assert!(store.note(id, "للمقابلة").unwrap().is_none());
    store.undo().unwrap();
    assert_eq!(noted(&store), None);
    store.redo().unwrap();
    assert_eq!(store.note(id, "").unwrap().unwrap().what.id, "step-unnoted");
    store.undo().unwrap();
    assert_eq!(noted(&store).as_deref(), Some("للمقابلة"));
}

#[test]
fn a_highlighted_passage_is_found_undone_and_keeps_its_article() {
    let (mut store, source) = with_feed();
    store.merge(source, &channel(vec![entry("1", "أ", 5), entry("2", "ب", 6)]), NOW, &[]).unwrap();
    let id = store.ids(&Query::parse("أ").unwrap()).unwrap()[0];
    let passages = |store: &Store| {
        let count = store.count(&Query::parse("has:highlight").unwrap()).unwrap().total;
        let passages = store.notes_on(id).unwrap().1;
        assert_eq!(count, usize::from(!passages.is_empty()));
        assert_eq!(store.article(id).unwrap().unwrap().highlights, passages);
        passages.into_iter().map(|passage| passage.text).collect::<Vec<_>>()
    };
    let passage = |text: &str| Highlight {
        text: text.to_owned(),
        before: "قبل".to_owned(),
        after: "بعد".to_owned(),
    };
    assert_eq!(store.highlight(id, &passage("نص"), false).unwrap(), None);
    let step = store.highlight(id, &passage("نص"), true).unwrap().unwrap();
    assert_eq!((&*step.what.id, step.ids.as_slice()), ("step-highlighted", &[id][..]));
    assert_eq!(store.highlight(id, &passage("نص"), true).unwrap(), None);
    store.highlight(id, &passage("آخر"), true).unwrap().unwrap();
    assert_eq!(passages(&store), ["نص", "آخر"]);
    let step = store.highlight(id, &passage("نص"), false).unwrap().unwrap();
    assert_eq!(step.what.id, "step-unhighlighted");
    assert_eq!(passages(&store), ["آخر"]);
    store.undo().unwrap();
    assert_eq!(passages(&store), ["نص", "آخر"]);
    store.undo().unwrap();
    store.undo().unwrap();
    assert_eq!(passages(&store), [""; 0]);
    store.redo().unwrap();
    assert_eq!(passages(&store), ["نص"]);
    // An article has room for so many.
    for number in 1..Highlight::MOST {
        assert!(store.highlight(id, &passage(&number.to_string()), true).unwrap().is_some());
    }
    assert_eq!(store.highlight(id, &passage("واحد بعد"), true).unwrap(), None);
    // What cannot be read is no passage, and no mistake.
    store.connection.execute("UPDATE article SET highlights = '{'", []).unwrap();
    assert_eq!(store.article(id).unwrap().unwrap().highlights, []);
}

#[test]
fn the_place_is_kept() {
    let (mut store, _) = with_feed();
    assert_eq!(store.resume().unwrap(), None);
    for open in [3, 9] {
        let place = Resume {
            query: "is:unread #\"وسم آخر\"".into(),
            open: Some(ArticleId(open)),
            ..Resume::default()
        };
        store.save_resume(&place).unwrap();
        assert_eq!(store.resume().unwrap(), Some(place));
    }
    let flat = r#"{"unread":true,"sources":[3],"saved":"س","selected":4,"scroll":5}"#;
    store.connection.execute("UPDATE resume SET place = ?", [flat]).unwrap();
    let place = Resume {
        query: "saved:س is:unread source:#3".into(),
        selected: Some(ArticleId(4)),
        ..Resume::default()
    };
    assert_eq!(store.resume().unwrap(), Some(place));
    store.connection.execute("UPDATE resume SET place = '[7]'", []).unwrap();
    assert_eq!(store.resume().unwrap(), Some(Resume::default()));
}
