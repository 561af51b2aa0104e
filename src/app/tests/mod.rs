//! Tests of whole decisions: a script of messages, then the changes and the effects.
use super::*;
use crate::config;
use crate::keys::{Key, KeyCode, LayoutSetting};
use crate::locale::{Digits, Language};
use crate::news::{
    Article, ArticleId, Count, Counts, Document, Flags, Headline, Mark, Marking, Resume, Schedule,
    SourceId, Step, TagCount, Validators,
};
use crate::query::{Choice, Counted, FacetCounts, Name, Predicate};
use std::path::Path;

mod laying;

const NOW: Timestamp = Timestamp(1_700_000_000);

fn model(language: Language) -> Model {
    let loaded = config::load("", Path::new("config.toml"), config::Surroundings::default());
    let settings = Settings::new(&loaded.config, language, Digits::Latin, None);
    let mut model = Model::new(
        settings,
        Catalogue::new(language),
        config::shipped_keymap(),
        KeyboardLayout::new(LayoutSetting::Auto),
        Vec::new(),
    );
    model.update(ScreenMessage::Resize(Size { columns: 120, rows: 40 }).into(), NOW);
    model
}

fn headline(id: i64) -> Headline {
    Headline {
        id: ArticleId(id),
        source: SourceId(1),
        source_name: "مصدر".into(),
        title: format!("عنوان {id}"),
        published: NOW,
        sort: NOW,
        progress: None,
        date_stated: true,
        language: Some("ar".into()),
        flags: Flags::default(),
        changed: None,
    }
}

fn article(id: i64) -> Article {
    Article {
        headline: headline(id),
        url: Some("https://a.example/".into()),
        authors: Vec::new(),
        tags: Vec::new(),
        updated: None,
        summary: Some("ملخص".into()),
        enclosures: Vec::new(),
        document: Document::default(),
        place: None,
        note: None,
        highlights: Vec::new(),
        full_text: None,
        transcript: None,
    }
}

/// The marking of an article as read, or as unread.
fn read(id: i64, on: bool) -> Vec<Marking> {
    vec![Marking { ids: vec![ArticleId(id)], mark: Mark::Read, on }]
}

/// The report that [`read`] is written.
fn written(id: i64) -> Report {
    let what = Phrase::new("step-read").with("count", 1);
    let step = Step { what, ids: vec![ArticleId(id)], gone: 0, hides: false };
    Report::Written { markings: read(id, true), step }
}

/// A model whose list holds articles 1 to `count`.
fn listing(count: i64) -> Model {
    let mut model = model(Language::En);
    model.update(Report::Resume(Resume::default()).into(), NOW);
    let request = model.requests.newest(Topic::List);
    let rows = (1..=count).map(headline).collect();
    model.update(Message::Answer(request, Answer::Headlines(rows)), NOW);
    model
}

#[track_caller]
fn press(model: &mut Model, keys: &str) -> Vec<Effect> {
    let keys = crate::keys::parse_sequence(keys).unwrap();
    model.update(ScreenMessage::Keys(keys).into(), NOW)
}

#[test]
fn answers_to_an_older_question_are_dropped() {
    let mut model = listing(3);
    let old = model.requests.newest(Topic::List);
    press(&mut model, "x");
    model.update(Message::Answer(old, Answer::Headlines(vec![headline(9)])), NOW);
    assert_eq!(model.list.len(), 3);
}

#[test]
fn an_older_answer_changes_neither_list_nor_numbers_nor_completion() {
    let mut model = listing(3);
    let tag = |count| {
        let choice = Choice::Tag("سوريا".into());
        let other = Counted::new(Choice::Tag("خبر".into()), "خبر", 1);
        FacetCounts { all: 3, rows: vec![Counted::new(choice, "سوريا", count), other] }
    };
    let spelling = || Some(Spelling { typed: "a".into(), word: "b".into(), count: 1 });
    let newest =
        |model: &Model| (model.requests.newest(Topic::List), model.requests.newest(Topic::Facets));
    let complete = |model: &mut Model| {
        press(model, "/ # tab");
        let completion = model.query_line.as_ref().and_then(QueryLine::completion);
        let offered = completion.map(|completion| completion.candidates()[0].count);
        press(model, "esc esc");
        offered
    };
    let older = newest(&model);
    press(&mut model, "x");
    let newer = newest(&model);
    assert!(older.0 != newer.0 && older.1 != newer.1);
    let late = |model: &mut Model| {
        for message in [
            Message::Answer(older.0, Answer::Headlines(vec![headline(9)])),
            Message::Answer(older.0, Answer::Ids(vec![ArticleId(9)])),
            Message::Answer(older.0, Answer::Ids(Vec::new())),
            Message::Answer(older.0, Answer::Spelling(spelling())),
            Message::Answer(older.1, Answer::Facets(tag(7))),
        ] {
            assert_eq!(model.update(message, NOW), []);
        }
    };
    late(&mut model);
    assert_eq!(model.list.ids(), [1, 2, 3].map(ArticleId));
    assert_eq!((complete(&mut model), model.spelling.as_ref()), (None, None));
    let newer = newest(&model);
    model.update(Message::Answer(newer.0, Answer::Ids([1, 2].map(ArticleId).to_vec())), NOW);
    model.update(Message::Answer(newer.1, Answer::Facets(tag(2))), NOW);
    late(&mut model);
    assert_eq!(model.list.ids(), [1, 2].map(ArticleId));
    assert_eq!((complete(&mut model), model.spelling.as_ref()), (Some(Some(2)), None));
}

#[test]
fn an_article_is_marked_read_when_it_is_shown_not_when_it_is_asked_for() {
    let mut model = listing(3);
    let effects = press(&mut model, "j enter");
    let Some(Effect::Work(Work::LoadArticle { request, id: ArticleId(2) })) = effects.first()
    else {
        panic!("{effects:?}");
    };
    assert!(!effects.iter().any(|effect| matches!(effect, Effect::Work(Work::Mark(_)))));
    let shown = Message::Answer(*request, Answer::Article(Box::new(article(2))));
    let effects = model.update(shown, NOW);
    let marked = Effect::from(Work::Mark(read(2, true)));
    assert!(effects.contains(&marked), "{effects:?}");
    assert_eq!(model.focus, Focus::Reader);
    assert!(model.list.headline(ArticleId(2)).unwrap().flags.read);
    assert!(press(&mut model, "u").contains(&Work::Undo.into()));
    let what = Phrase::new("step-read").with("count", 1);
    let step = Step { what, ids: vec![ArticleId(2)], gone: 0, hides: false };
    let effects = model.update(Report::Stepped { step: Some(step), redone: false }.into(), NOW);
    let asked = Effect::from(Work::LoadRows { ids: vec![ArticleId(2)] });
    assert!(effects.contains(&asked), "{effects:?}");
    model.update(written(2).into(), NOW);
    model.update(Report::Rows(vec![headline(2)]).into(), NOW);
    assert!(!model.list.headline(ArticleId(2)).unwrap().flags.read);
    assert!(!model.reader.article.as_ref().unwrap().headline.flags.read);
}

#[test]
fn rows_loaded_before_a_mark_was_written_do_not_undo_it() {
    let mut model = listing(3);
    let is_read = |model: &Model| model.list.headline(ArticleId(1)).unwrap().flags.read;
    let stale = |model: &mut Model| {
        let request = model.requests.newest(Topic::List);
        let rows = (1..=3).map(headline).collect();
        model.update(Message::Answer(request, Answer::Headlines(rows)), NOW);
    };
    press(&mut model, "m");
    stale(&mut model);
    assert!(is_read(&model));
    press(&mut model, "m m");
    // The first of three writes is done; the last one is still on its way.
    for _ in 0..2 {
        model.update(written(1).into(), NOW);
        stale(&mut model);
        assert!(is_read(&model));
    }
    model.update(written(1).into(), NOW);
    stale(&mut model);
    assert!(!is_read(&model), "the database has the last word");
}

/// The newest question for the list, and the read articles that it asks for nevertheless.
fn asked_for(effects: &[Effect]) -> Option<Vec<ArticleId>> {
    effects.iter().rev().find_map(|effect| match effect {
        Effect::Work(Work::LoadIds { unread_but, .. }) => unread_but.clone(),
        _ => None,
    })
}

#[test]
fn a_list_that_was_asked_for_before_the_open_article_was_read_is_asked_for_again() {
    let mut model = listing(3);
    press(&mut model, "M M");
    let list = model.requests.newest(Topic::List);
    let rows = |ids: &[i64]| Answer::Headlines(ids.iter().map(|id| headline(*id)).collect());
    model.update(Message::Answer(list, rows(&[1, 2, 3])), NOW);
    // A refresh brings something: the list is asked for. Then the second article is opened.
    let counts = Report::Progress(RefreshProgress { new: 1, ..RefreshProgress::default() });
    let effects = model.update(counts.into(), NOW);
    assert_eq!(asked_for(&effects), Some(vec![ArticleId(1)]));
    let list = model.requests.newest(Topic::List);
    press(&mut model, "j enter");
    let request = model.requests.newest(Topic::Article);
    model.update(Message::Answer(request, Answer::Article(Box::new(article(2)))), NOW);
    // Both answers come from after the mark, so they lack it.
    let effects = model.update(Message::Answer(list, rows(&[1, 3])), NOW);
    assert_eq!(asked_for(&effects), Some(vec![ArticleId(2)]));
    assert_eq!(model.list.selected_id(), Some(ArticleId(2)));
    let list = model.requests.newest(Topic::List);
    let effects = model.update(Message::Answer(list, rows(&[1, 2, 3])), NOW);
    assert_eq!((asked_for(&effects), model.list.selected_id()), (None, Some(ArticleId(2))));
    // What is no longer found at all is not asked for without end.
    let ids = Answer::Ids(vec![ArticleId(1), ArticleId(3)]);
    let effects = model.update(Message::Answer(list, ids), NOW);
    assert_eq!((asked_for(&effects), model.list.len()), (None, 2));
}

#[test]
fn marks_that_cannot_be_written_bring_hidden_articles_back() {
    let mut model = listing(3);
    press(&mut model, "M M");
    press(&mut model, "m j");
    assert_eq!(model.list.ids(), [ArticleId(2), ArticleId(3)]);
    let unwritten = Report::Unwritten { markings: read(1, true), reason: Phrase::new("x") };
    let effects = model.update(unwritten.into(), NOW);
    assert_eq!(asked_for(&effects), Some(vec![ArticleId(2)]));
}

#[test]
fn a_list_that_comes_anew_keeps_a_selection_beyond_its_first_page() {
    let mut model = listing(5);
    let list = model.requests.newest(Topic::List);
    model.update(Message::Answer(list, Answer::Ids((1..=200).map(ArticleId).collect())), NOW);
    model.list.select(150);
    let elsewhere = Report::ChangedElsewhere(Changed::List);
    model.update(elsewhere.into(), NOW);
    let list = model.requests.newest(Topic::List);
    let first = Answer::Headlines((0..=50).map(headline).collect());
    model.update(Message::Answer(list, first), NOW);
    assert_eq!(model.list.selected_id(), Some(ArticleId(151)));
    model.update(Message::Answer(list, Answer::Ids((0..=200).map(ArticleId).collect())), NOW);
    assert_eq!((model.list.selected(), model.list.selected_id()), (151, Some(ArticleId(151))));
}

#[test]
fn keys_of_an_arabic_keyboard_move_too() {
    let mut model = listing(5);
    model.update(ScreenMessage::Keys(vec![Key::char('ت'), Key::char('ت')]).into(), NOW);
    assert_eq!(model.list.selected(), 2);
    model.update(ScreenMessage::Keys(vec![Key::char('ن')]).into(), NOW);
    assert_eq!(model.list.selected(), 1);
}

#[test]
fn letters_are_text_in_a_prompt() {
    let mut model = listing(5);
    press(&mut model, "i f");
    model.update(ScreenMessage::Keys(vec![Key::char('ت'), Key::char('j')]).into(), NOW);
    assert_eq!(model.prompt.as_ref().map(|prompt| prompt.text().to_owned()), Some("تj".into()));
    model.update(ScreenMessage::Paste("https://a.example/feed\n".into()).into(), NOW);
    let effects = model.update(ScreenMessage::Keys(vec![Key::plain(KeyCode::Enter)]).into(), NOW);
    assert!(effects.is_empty(), "«تjhttps://…» is no address: {effects:?}");
    assert_eq!(model.notice.as_ref().map(|notice| notice.kind), Some(NoticeKind::Error));
}

#[test]
fn news_from_elsewhere_do_not_hide_a_prompt() {
    let mut model = listing(1);
    press(&mut model, "i f");
    model.update(Report::Notice(Notice::info(Phrase::new("refreshed").with("new", 1))).into(), NOW);
    assert!(model.shown_prompt().is_some());
    press(&mut model, "x");
    press(&mut model, "enter");
    // What was typed will not do: that is said before anything else.
    assert!(model.shown_prompt().is_none());
    assert_eq!(model.notice.as_ref().map(|notice| notice.kind), Some(NoticeKind::Error));
    press(&mut model, "y");
    assert_eq!(model.shown_prompt().map(Prompt::text), Some("xy"));
    model.update(Report::Notice(Notice::info(Phrase::new("refreshed").with("new", 1))).into(), NOW);
    press(&mut model, "esc");
    assert!(model.shown_prompt().is_none() && model.notice.is_some());
}

#[test]
fn choosing_a_tag_asks_for_its_articles() {
    let mut model = listing(5);
    let tags =
        vec![TagCount {
            name: "سوريا".into(), color: None, count: Count { total: 2, unread: 2 }
        }];
    model.update(
        Report::Counts(Counts { all: 5, unread: 5, tags, ..Counts::default() }).into(),
        NOW,
    );
    let effects = press(&mut model, "f G enter");
    let asked = effects.iter().find_map(|effect| match effect {
        Effect::Work(Work::LoadHeadlines { query, .. }) => Some(query.predicate.clone()),
        _ => None,
    });
    assert_eq!(asked, Some(Predicate::Tag(Name::whole("سوريا"))));
    assert_eq!(model.chip_rows(), 1);
}

#[test]
fn left_is_left_on_the_screen_in_both_directions() {
    let mut english = model(Language::En);
    press(&mut english, "h");
    assert_eq!(english.focus, Focus::Filter);
    let mut arabic = model(Language::Ar);
    press(&mut arabic, "h");
    assert_eq!(arabic.focus, Focus::Reader);
}

#[test]
fn a_broken_sequence_gives_its_last_key_back() {
    let mut model = listing(5);
    press(&mut model, "g j");
    assert_eq!(model.list.selected(), 1);
}

#[test]
fn no_keys_make_it_panic_at_any_size() {
    let keys = "j k G g g f j enter x l l enter z z + - . d e esc ? j esc g s enter esc i c enter esc n p m s A u R r o y M m j A M ctrl-f k u q";
    for (columns, rows) in [(1, 1), (2, 3), (20, 5), (59, 10), (60, 10), (100, 24), (300, 100)] {
        for language in [Language::En, Language::Ar] {
            let mut model = model(language);
            model.update(ScreenMessage::Resize(Size { columns, rows }).into(), NOW);
            for key in keys.split(' ') {
                press(&mut model, key);
                let request = model.requests.newest(Topic::Article);
                let shown = Message::Answer(request, Answer::Article(Box::new(article(1))));
                model.update(shown, NOW);
            }
        }
    }
}

#[test]
fn an_article_left_out_of_sight_comes_back_at_its_line() {
    let mut model = model(Language::En);
    model.update(ScreenMessage::Resize(Size { columns: 50, rows: 12 }).into(), NOW);
    let resume = Resume { open: Some(ArticleId(1)), ..Resume::default() };
    model.update(Report::Resume(resume).into(), NOW);
    let mut long = article(1);
    let block = |_| crate::news::Block {
        kind: crate::news::BlockKind::Paragraph {
            content: crate::news::RichText { text: "نص ".repeat(40), runs: Vec::new() },
        },
        direction: None,
        role: crate::news::Role::Body,
    };
    long.document.blocks = (0..40).map(block).collect();
    // The fifth of the paragraphs behind the title.
    long.place = Some(long.headline.title.len() + 4 * "نص ".repeat(40).len());
    let request = model.requests.newest(Topic::Article);
    model.update(Message::Answer(request, Answer::Article(Box::new(long))), NOW);
    assert_eq!(model.focus, Focus::List);
    press(&mut model, "g r");
    let top = &model.reader.page.lines[model.reader.scroll];
    let fifth = model.reader.page.texts.iter().position(|text| text.text.starts_with("نص"));
    assert_eq!(top.start().map(|top| top.text), fifth.map(|first| first + 4));
}

#[test]
fn an_overlay_closes_by_its_own_keys_only() {
    let mut model = listing(3);
    press(&mut model, "?");
    for key in ["m", "x", "z", "n", "A", "+", "j", "G", "g g"] {
        assert!(press(&mut model, key).is_empty(), "{key}");
        assert!(model.overlay.is_some(), "{key} closed it");
    }
    assert!(!model.list.headline(ArticleId(1)).unwrap().flags.read);
    let redrawn = press(&mut model, "ctrl-l");
    assert_eq!((redrawn, model.overlay.is_some()), (vec![ScreenEffect::Redraw.into()], true));
    press(&mut model, "esc");
    assert!(model.overlay.is_none());
}

#[test]
fn the_rows_of_an_overlay_follow_the_model() {
    let mut model = listing(1);
    let texts = |model: &Model| {
        let rows = model.overlay.as_ref().unwrap().rows().iter();
        rows.map(|row| row.text.clone()).collect::<Vec<_>>().join("|")
    };
    press(&mut model, "g s");
    assert!(!texts(&model).contains("السفير"), "{}", texts(&model));
    let source = SourceState {
        id: SourceId(1),
        key: "https://a.example/feed".into(),
        name: "السفير".into(),
        folder: None,
        present: true,
        validators: Validators::default(),
        last_success: None,
        last_attempt: None,
        last_error: None,
        failures: 0,
        held_until: None,
        schedule: Schedule::default(),
        moved: None,
        problems: Vec::new(),
        history: Vec::new(),
    };
    model.update(Report::Sources(vec![source]).into(), NOW);
    assert!(texts(&model).contains("السفير"), "{}", texts(&model));
    let read = press(&mut model, "enter");
    let wanted = Work::Refresh(RefreshScope::Sources(vec![SourceId(1)]));
    assert_eq!((read, model.overlay.is_some()), (vec![wanted.into()], true));
    let narrow = Size { columns: 12, rows: 40 };
    let before = model.overlay.as_ref().unwrap().rows().len();
    model.update(ScreenMessage::Resize(narrow).into(), NOW);
    assert!(model.overlay.as_ref().unwrap().rows().len() > before, "{}", texts(&model));
}
