//! The tools of the reading pane: finding in the article, hints on links, headings, and the caret that
//! selects and copies.

use crate::desk::Desk;
use crate::logical::read;
use crate::panes::{article, local};
use crate::pty::{Home, Screen};
use sahifa::app::ScreenEffect;

/// An Arabic article with headings, links and a list, and an English one.
fn newsroom() -> Home {
    let home = Home::new();
    home.config(&local(&home));
    article(
        &home,
        "tower",
        "title: بُرجٌ قديمٌ يُفتح للزوّار\ndate: 2026-07-01T08:00:00Z\nlang: ar\n\
         url: https://example.org/tower",
        "قال مُحَمَّدٌ إنّ البرجَ مفتوح. سيأتي Omar غدًا! هل يكفي الوقت؟\n\n\
         ## الطريق\n\n\
         يصل المترو إلى البرج. انظر [الخريطة](https://example.org/map) و[الجدول](https://example.org/times).\n\n\
         1. السبت\n2. الأحد\n\n\
         ## الأسعار\n\n\
         الدخول مجاني للمحمّديين.",
    );
    article(
        &home,
        "river",
        "title: River rises\ndate: 2026-06-30T08:00:00Z\nlang: en",
        "It rose.\n\nThe [map](https://example.org/river) shows it.",
    );
    home
}

/// The cells of a row that are drawn reversed, read from left to right.
fn reversed(screen: &Screen) -> String {
    let mut text = String::new();
    for row in 0..screen.rows() {
        for column in 0..screen.columns() {
            let cell = screen.cell(row, column);
            // The selected row of the list is not meant.
            if cell.inverse() && column > 70 {
                text.push_str(cell.contents());
            }
        }
    }
    read(&text).to_string()
}

/// The text that was copied last, and the catalogue id of the sentence that says so.
fn copied(desk: &mut Desk) -> String {
    match desk.asked().as_slice() {
        [ScreenEffect::Copy(text, told)] if told.id.ends_with("-copied") => text.clone(),
        other => panic!("{other:?}"),
    }
}

#[test]
fn letters_are_found_as_they_are_typed() {
    let home = newsroom();
    let mut desk = Desk::open(&home, 140, 20);
    desk.keys("enter /");
    desk.text("محمد");
    let screen = desk.screen();
    assert!(screen.row(0).contains("1/2"), "{screen}");
    assert_eq!(reversed(&screen), "مُحَمَّدٌ", "{screen}");
    desk.keys("enter n");
    assert!(desk.screen().row(0).contains("2/2"), "{}", desk.screen());
    assert_eq!(reversed(&desk.screen()), "محمّد");
    desk.keys("n");
    assert_eq!(desk.screen().row(19), "Past the end; this is the first match.");
    desk.keys("p p");
    assert!(desk.screen().row(0).contains("1/2"), "{}", desk.screen());
    // Esc ends the search and stays in the article; then n leads to the next unread article.
    desk.keys("esc n");
    assert!(desk.screen().contains("River rises"), "{}", desk.screen());
    // What is not there changes nothing.
    desk.keys("/");
    desk.text("zebra");
    desk.keys("enter");
    assert_eq!(desk.screen().row(19), "This is not in the article.");
}

#[test]
fn what_the_list_was_searched_for_is_lit_and_gone_through() {
    let home = newsroom();
    let mut desk = Desk::open(&home, 140, 20);
    desk.keys("/");
    desk.text("البرج");
    desk.keys("enter enter");
    assert!(desk.screen().row(0).contains("3 lit"), "{}", desk.screen());
    desk.keys("]");
    assert_eq!(reversed(&desk.screen()), "بُرجٌ");
    desk.keys("] ]");
    assert!(desk.screen().row(0).contains("3/3"), "{}", desk.screen());
}

#[test]
fn hints_open_copy_and_show_links_in_sight() {
    let home = newsroom();
    let mut desk = Desk::open(&home, 140, 24);
    desk.keys("enter e");
    let screen = desk.screen();
    assert!(screen.row(23).starts_with("Type the letters of a link to open it"), "{screen}");
    // With the Arabic keyboard on, the second hint is the key under the same finger.
    desk.keys("س");
    assert_eq!(desk.asked(), [ScreenEffect::Open("https://example.org/times".into())]);
    desk.keys("e y a");
    assert_eq!(desk.asked(), [ScreenEffect::copy_link("https://example.org/map".into())]);
    desk.keys("e . a");
    assert!(desk.screen().contains("https://example.org/map"), "{}", desk.screen());
    desk.keys("esc e esc");
    assert!(desk.screen().row(23).contains("? help  "), "{}", desk.screen());
    assert_eq!(desk.asked(), []);
}

#[test]
fn headings_are_listed_and_gone_to() {
    let home = newsroom();
    let mut desk = Desk::open(&home, 140, 10);
    desk.keys("enter g c");
    assert!(desk.screen().contains("Headings"), "{}", desk.screen());
    desk.keys("j enter");
    let top = read(&desk.screen().row(1));
    assert!(top.contains("الطريق"), "{}", desk.screen());
    desk.keys("}");
    let top = read(&desk.screen().row(1));
    assert!(top.contains("الأسعار") || desk.screen().row(0).contains("100%"), "{}", desk.screen());
    desk.keys("} ");
    assert_eq!(desk.screen().row(9), "There is no heading further down.");
}

#[test]
fn the_caret_selects_by_units_and_copies_in_logical_order() {
    let home = newsroom();
    let mut desk = Desk::open(&home, 140, 24);
    desk.keys("enter v");
    // The caret stands on the first letter of the title, at the right.
    desk.keys("g j g j y");
    assert_eq!(copied(&mut desk), "قال مُحَمَّدٌ إنّ البرجَ مفتوح.");
    // Left goes on in an Arabic line; the next word is the name with its marks.
    desk.keys("esc a w x y");
    assert_eq!(copied(&mut desk), "مُحَمَّدٌ");
    desk.keys("x y");
    assert_eq!(copied(&mut desk), "قال مُحَمَّدٌ إنّ البرجَ مفتوح.");
    desk.keys("x y");
    assert_eq!(copied(&mut desk), "قال مُحَمَّدٌ إنّ البرجَ مفتوح. سيأتي Omar غدًا! هل يكفي الوقت؟");
    desk.keys("- - y");
    assert_eq!(copied(&mut desk), "مُحَمَّدٌ");
    // A selection over paragraphs has no numbers of links, and no line breaks of the screen.
    desk.keys("esc b v G y");
    let text = copied(&mut desk);
    assert!(text.starts_with("مُحَمَّدٌ إنّ البرجَ مفتوح. سيأتي"), "{text}");
    assert!(text.contains("انظر الخريطة والجدول.\n\n1. السبت\n2. الأحد\n\nالأسعار\n\n"), "{text}");
}

#[test]
fn a_quotation_names_its_source() {
    let home = newsroom();
    let mut desk = Desk::open(&home, 140, 24);
    desk.keys("enter v g j g j s Y");
    assert_eq!(
        copied(&mut desk),
        "“سيأتي Omar غدًا!” — Local, 1 July 2026, https://example.org/tower"
    );
}

#[test]
fn left_and_right_are_those_of_the_screen() {
    let home = newsroom();
    let mut desk = Desk::open(&home, 140, 24);
    desk.keys("enter v g j g j");
    let start = desk.screen().cursor;
    desk.keys("left left");
    let (row, column) = desk.screen().cursor;
    assert_eq!((row, column), (start.0, start.1 - 2));
    desk.keys("right v left left y");
    assert_eq!(copied(&mut desk), "ال ");
}

#[test]
fn every_article_is_opened_where_its_reader_left_it() {
    let home = Home::new();
    home.config(&local(&home));
    let paragraphs: Vec<String> = (1..=60).map(|at| format!("Paragraph {at}.")).collect();
    for (name, date) in [("one", "2026-07-01"), ("two", "2026-06-30")] {
        let front = format!("title: Article {name}\ndate: {date}\nlang: en");
        article(&home, name, &front, &paragraphs.join("\n\n"));
    }
    let mut desk = Desk::open(&home, 120, 24);
    desk.keys("enter space space");
    let top = |desk: &Desk| {
        let screen = desk.screen();
        let rows = [screen.span(1, 62, 118), screen.span(2, 62, 118)];
        rows.iter().find_map(|row| Some(row[row.find("Paragraph")?..].trim().to_owned()))
    };
    let place = top(&desk);
    desk.keys("n space");
    assert!(place.is_some() && top(&desk) != place, "{}", desk.screen());
    // The list says how far one came, and the text stands where it stood, also in another width.
    desk.keys("q k");
    assert!(desk.screen().contains("Local · 5"), "{}", desk.screen());
    desk.keys("enter");
    assert_eq!(top(&desk), place, "{}", desk.screen());
    desk.quit();
    let mut desk = Desk::open(&home, 90, 24);
    assert!(desk.wait_text(&place.unwrap()).contains("Reading"));
    // Left at its start, it has no place any more.
    desk.keys("g r g g q");
    assert!(!desk.screen().row(2).contains('%'), "{}", desk.screen());
}

#[test]
fn a_note_stands_under_the_title_and_is_found() {
    let home = newsroom();
    let mut desk = Desk::open(&home, 140, 24);
    desk.keys("enter N");
    desk.text("اسأل مُحَمَّدًا");
    desk.keys("enter");
    let shown =
        |desk: &Desk| (1..8).any(|row| read(&desk.screen().row(row)).contains("اسأل مُحَمَّدًا"));
    assert!(shown(&desk), "{}", desk.screen());
    assert_eq!(desk.screen().row(23), "Done: the note was changed; press u to undo.");
    desk.keys("g l /");
    desk.text("has:note");
    desk.keys("enter");
    assert!(desk.screen().row(0).contains("Articles 1/1"), "{}", desk.screen());
    desk.keys("u");
    assert!(!shown(&desk), "{}", desk.screen());
}

#[test]
fn the_word_under_the_caret_is_searched_for() {
    let home = newsroom();
    let mut desk = Desk::open(&home, 140, 24);
    desk.keys("enter v g j g j w *");
    let screen = desk.screen();
    assert!(screen.row(0).contains("Articles 1/1"), "{screen}");
    assert!(read(&screen.row(1)).contains("مُحَمَّد"), "{screen}");
}
