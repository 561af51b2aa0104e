//! Long texts: their beginning is laid out at once, the rest aside.
use super::*;
use crate::app::page::Page;
use crate::news::{Block, BlockKind, RichText, Role};

/// An article of paragraphs of a hundred letters, with headings and lists between them.
fn long(paragraphs: usize) -> Article {
    let block = |kind| Block { kind, direction: None, role: Role::Body };
    let text = |at| RichText::plain(format!("فقرة {at:05} ").repeat(10));
    let blocks = (0..paragraphs).map(|at| match at % 10 {
        3 => block(BlockKind::Heading { level: 2, content: text(at) }),
        7 => block(BlockKind::Quote {
            blocks: vec![block(BlockKind::Paragraph { content: text(at) })],
            source: RichText::default(),
            cite: None,
        }),
        _ => block(BlockKind::Paragraph { content: text(at) }),
    });
    Article { document: Document { blocks: blocks.collect() }, ..article(1) }
}

/// A model that has just opened an article, and what it wants done.
fn opened(article: Article) -> (Model, Vec<Effect>) {
    let mut model = listing(3);
    press(&mut model, "enter");
    let request = model.requests.newest(Topic::Article);
    let effects = model.update(Message::Answer(request, Answer::Article(Box::new(article))), NOW);
    (model, effects)
}

/// The page that a worker makes of what is wanted, as its answer.
#[track_caller]
fn laid_out(effects: &[Effect]) -> Message {
    let mut answers = effects.iter().filter_map(|effect| match effect {
        Effect::Work(Work::LayOut { request, article, about, options }) => {
            let page = Page::new(article, about, options);
            Some(Message::Answer(*request, Answer::Page(Box::new(page))))
        }
        _ => None,
    });
    let answer = answers.next().expect("a page is wanted");
    assert_eq!(answers.next(), None);
    answer
}

fn is_wanted(effects: &[Effect]) -> bool {
    effects.iter().any(|effect| matches!(effect, Effect::Work(Work::LayOut { .. })))
}

#[test]
fn a_short_text_is_laid_out_at_once() {
    let (model, effects) = opened(long(50));
    assert_eq!(model.reader.page.rest, 0);
    assert!(!is_wanted(&effects));
}

#[test]
fn the_rest_of_a_long_text_comes_once_and_moves_nothing() {
    let (mut model, effects) = opened(long(5_000));
    let answer = laid_out(&effects);
    assert!(!is_wanted(&press(&mut model, "pagedown")));
    let (part, scroll) = (model.reader.page.clone(), model.reader.scroll);
    let estimate = model.reader.lines();
    assert!(!is_wanted(&model.update(answer, NOW)));
    let whole = &model.reader.page;
    assert!(part.rest > 0 && whole.rest == 0 && part.lines.len() < whole.lines.len());
    assert_eq!(whole.lines[..part.lines.len()], part.lines);
    assert_eq!(whole.texts[..part.texts.len()], part.texts);
    assert_eq!(model.reader.scroll, scroll);
    assert!(
        estimate.abs_diff(whole.lines.len()) < whole.lines.len() / 20,
        "{estimate} of {}",
        whole.lines.len()
    );
}

#[test]
fn a_page_for_an_older_width_is_not_shown() {
    let (mut model, effects) = opened(long(5_000));
    let narrow = ScreenMessage::Resize(Size { columns: 60, rows: 40 });
    let newer = model.update(narrow.into(), NOW);
    model.update(laid_out(&effects), NOW);
    assert!(model.reader.page.rest > 0);
    model.update(laid_out(&newer), NOW);
    assert!(model.reader.page.rest == 0 && model.reader.page.width < 60);
}

#[test]
fn keys_that_need_the_whole_text_have_it() {
    for keys in ["end", "/", "g c", "v"] {
        let (mut model, effects) = opened(long(5_000));
        let late = laid_out(&effects);
        press(&mut model, keys);
        assert_eq!(model.reader.page.rest, 0, "{keys}");
        let page = model.reader.page.clone();
        model.update(late, NOW);
        assert!(model.reader.page == page, "{keys}");
    }
}

#[test]
fn a_reader_who_is_faster_never_stands_at_an_end_that_is_none() {
    let (mut model, _) = opened(long(5_000));
    let part = model.reader.page.lines.len();
    for _ in 0..part / 30 {
        press(&mut model, "pagedown");
    }
    assert!(model.reader.scroll + 40 > part);
    assert_eq!(model.reader.page.rest, 0);
}

#[test]
fn a_place_far_down_is_found_before_the_rest_is_there() {
    let mut far = long(9_000);
    far.place = Some(800_000);
    far.headline.progress = Some(50);
    let (model, effects) = opened(far);
    assert!(is_wanted(&effects));
    let top = model.reader.page.lines[model.reader.scroll].start().unwrap();
    assert!(model.reader.page.bytes_before(top).abs_diff(800_000) < 1_000);
}
