//! The place of the cursor: beside the focused row, at its start. Screen readers follow it.

use crate::desk::Desk;
use crate::panes::{article, focused, local};
use crate::pty::{Home, Screen};

fn home(ui: &str) -> Home {
    let home = Home::new();
    home.config(&local(&home).replace("[ui]\n", &format!("[ui]\n{ui}\n")));
    let long = "خبر طويل عن مشروع الماء في الوادي وعن السكان الذين ينتظرونه منذ عشرين سنة كاملة";
    let rows = [
        ("one", "A short title", "en", "The body of one."),
        ("two", "عنوان قصير", "ar", "نص المقال الثاني."),
        ("three", long, "ar", "نص المقال الثالث."),
        (
            "four",
            "A title that is longer than every pane in which it may ever stand, and then some",
            "en",
            "Body.",
        ),
    ];
    for (day, (name, title, language, body)) in rows.into_iter().enumerate() {
        let front = format!("title: {title}\ndate: 2021-02-{:02}\nlang: {language}", 20 - day);
        article(&home, name, &front, body);
    }
    home
}

fn cell(screen: &Screen, row: usize, column: usize) -> String {
    screen.span(row, column, column + 1)
}

/// Checks that the cursor stands on a blank, beside text that begins there: on its left for text that
/// runs from left to right.
#[track_caller]
fn beside(screen: &Screen, rtl: bool) {
    let (row, column) = screen.cursor;
    assert_eq!(cell(screen, row, column), " ", "{screen}");
    let next = if rtl { column - 1 } else { column + 1 };
    assert!(!["", " ", "│"].contains(&cell(screen, row, next).as_str()), "{next}\n{screen}");
}

#[test]
fn the_cursor_stands_beside_the_title_in_its_direction() {
    for columns in [50, 80, 100, 140, 200] {
        for language in ["en", "ar"] {
            let home = home(&format!("language = \"{language}\"\ncursor = \"always\""));
            let mut desk = Desk::open(&home, columns, 20);
            desk.keys("g g");
            for (step, rtl) in [false, true, true, false].into_iter().enumerate() {
                let screen = desk.screen();
                beside(&screen, rtl);
                assert!(focused(&screen).is_some(), "{step} {screen}");
                desk.keys("j");
            }
        }
    }
}

#[test]
fn the_cursor_stands_beside_the_first_line_that_is_read() {
    for language in ["en", "ar"] {
        let home = home(&format!("language = \"{language}\""));
        let mut desk = Desk::open(&home, 140, 20);
        desk.keys("g g enter");
        beside(&desk.screen(), false);
        desk.keys("esc j enter");
        beside(&desk.screen(), true);
    }
}

#[test]
fn the_cursor_stands_beside_names_and_lines_of_lists() {
    for (language, rtl) in [("en", false), ("ar", true)] {
        let home = home(&format!("language = \"{language}\""));
        let mut desk = Desk::open(&home, 140, 20);
        desk.keys("f");
        for _ in 0..4 {
            beside(&desk.screen(), rtl);
            desk.keys("j");
        }
        desk.keys("esc ?");
        for _ in 0..5 {
            beside(&desk.screen(), rtl);
            desk.keys("j");
        }
    }
}

#[test]
fn the_cursor_is_seen_in_prompts_and_where_the_setting_wants_it() {
    let home_of_prompts = home("");
    let mut desk = Desk::open(&home_of_prompts, 140, 20);
    assert!(desk.screen().cursor_hidden);
    desk.keys("i f");
    assert!(!desk.screen().cursor_hidden);
    desk.resize(120, 18);
    assert!(!desk.screen().cursor_hidden);
    desk.keys("esc");
    assert!(desk.screen().cursor_hidden);
    let always = home("cursor = \"always\"");
    let mut desk = Desk::open(&always, 140, 20);
    assert!(!desk.screen().cursor_hidden);
    desk.keys("j");
    beside(&desk.screen(), true);
    assert!(!desk.screen().cursor_hidden);
}
