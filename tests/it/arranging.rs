//! The arrangement of the panes: lines, columns and heights of rows by configuration, sizes by key.

use crate::desk::Desk;
use crate::logical::{assert_pane, read, read_pane};
use crate::panes::{article, assert_whole, dividers, local, panes};
use crate::pty::Home;

fn newsroom(ui: &str) -> Home {
    let home = Home::new();
    home.config(&local(&home).replace("[ui]", &format!("[ui]\n{ui}")));
    let long = "title: Ministers of seven countries agree on a common price for water of the river\n\
                date: 2026-07-01T08:00:00Z\nlang: en";
    article(&home, "long", long, "They met.");
    let arabic = "title: افتتاح مكتبة عامة في حي الورد\ndate: 2026-06-30T15:00:00Z\nlang: ar";
    article(&home, "arabic", arabic, "افتتحت المكتبة.");
    home
}

#[test]
fn a_long_title_has_two_lines_and_the_source_what_they_leave() {
    let home = newsroom("");
    let desk = Desk::open(&home, 120, 20);
    assert_whole(&desk.screen());
    let rows = [
        "● Ministers of seven countries agree on",
        "a common price for water of the…  4h",
        "● افتتاح مكتبة عامة في حي الورد",
        "Local  21h",
    ];
    assert_pane(&desk.screen(), 1, &rows);
    let home = newsroom("rows = \"one\"");
    let desk = Desk::open(&home, 120, 20);
    let rows = ["● Ministers of seven countries ag…  4h", "● افتتاح مكتبة عامة في حي الورد 21h"];
    let shown: Vec<String> = read_pane(&desk.screen(), 1);
    assert_eq!(shown.len(), rows.len(), "{}", desk.screen());
    assert!(shown[0].starts_with("● Ministers of seven countries a"), "{}", desk.screen());
    assert!(shown[0].ends_with("… 4h") || shown[0].ends_with("…  4h"), "{}", desk.screen());
}

#[test]
fn the_first_words_of_an_article_stand_below_its_title() {
    let home = newsroom("rows = \"words\"");
    let mut desk = Desk::open(&home, 120, 20);
    desk.wait_text("They met.");
    let shown = read_pane(&desk.screen(), 1);
    assert_eq!(shown.len(), 4, "{}", desk.screen());
    assert!(shown[0].starts_with("● Ministers of seven countries a"), "{}", desk.screen());
    assert_eq!((shown[1].as_str(), shown[3].as_str()), ("They met.", "افتتحت المكتبة."));
    // The new words come with the next version of the article.
    let long = "title: Ministers of seven countries agree on a common price for water of the river\n\
                date: 2026-07-01T08:00:00Z\nlang: en";
    article(&home, "long", long, "They parted.");
    desk.keys("R");
    desk.wait_text("They parted.");
    desk.quit();
}

#[test]
fn columns_of_the_list_stand_in_the_order_of_the_configuration() {
    let cases = [
        ("[\"age\", \"source\", \"title\"]", " 4h Local Ministers of seven countries agree"),
        ("[\"title\", \"age\"]", "Ministers of seven countries agree on a common price"),
        // A row always has a title.
        ("[\"state\"]", "● Ministers of seven countries agree on a common price for water of…"),
    ];
    for (columns, row) in cases {
        let home = newsroom(&format!("columns = {columns}"));
        let desk = Desk::open(&home, 200, 12);
        let (start, end) = panes(&desk.screen())[1];
        let shown = desk.screen().span(1, start, end);
        assert!(shown.starts_with(row), "{columns}: {shown:?}\n{}", desk.screen());
    }
    // They are mirrored with the interface.
    let home = newsroom("language = \"ar\"\ncolumns = [\"age\", \"source\", \"title\"]");
    let desk = Desk::open(&home, 200, 12);
    let (start, end) = panes(&desk.screen())[1];
    let row = read(&desk.screen().span(2, start, end));
    assert!(row.contains("افتتاح مكتبة عامة في حي الورد"), "{row}\n{}", desk.screen());
    assert!(desk.screen().span(2, start, end).trim_end().ends_with("21"), "{}", desk.screen());
}

#[test]
fn a_box_lines_or_nothing_stand_around_the_panes() {
    let home = newsroom("frame = \"boxed\"");
    let screen = Desk::open(&home, 120, 20).screen();
    assert!(
        screen.row(0).starts_with("┌─ Filter ─") && screen.row(18).starts_with("└─"),
        "{screen}"
    );
    assert_eq!(screen.row(0).matches('┬').count(), 2, "{screen}");
    assert_eq!(screen.row(1).matches('│').count(), 4, "{screen}");
    let home = newsroom("frame = \"none\"");
    let screen = Desk::open(&home, 120, 20).screen();
    assert!(screen.row(0).starts_with("Filter "), "{screen}");
    assert!(
        !screen.to_string().lines().any(|row| row.contains("  │") || row.contains('┌')),
        "{screen}"
    );
    for (language, name) in [("en", "Filter"), ("ar", "ﺔﻴﻔﺼﺘﻟﺍ")] {
        let home = newsroom(&format!("language = \"{language}\""));
        let screen = Desk::open(&home, 120, 20).screen();
        assert_whole(&screen);
        assert!(screen.row(0).contains(name) && !screen.row(0).contains('┌'), "{screen}");
    }
}

#[test]
fn borders_move_by_key_as_far_as_they_go_and_stay_there() {
    let home = newsroom("");
    let mut desk = Desk::open(&home, 120, 20);
    let before = dividers(&desk.screen());
    desk.keys("g = g =");
    assert_eq!(dividers(&desk.screen()), [before[0], before[1] + 4]);
    desk.keys("f g -");
    assert_eq!(dividers(&desk.screen()), [before[0] - 2, before[1] + 4]);
    desk.keys("g r g =");
    assert_eq!(dividers(&desk.screen()), [before[0] - 2, before[1] + 2]);
    assert_whole(&desk.screen());
    desk.quit();
    drop(desk);
    let mut desk = Desk::open(&home, 120, 20);
    assert_eq!(dividers(&desk.screen()), [before[0] - 2, before[1] + 2]);
    // At the end the bottom line says so, and one key leads back.
    desk.keys("f");
    for _ in 0..40 {
        desk.keys("g -");
    }
    assert!(desk.screen().row(19).contains("goes no further"), "{}", desk.screen());
    let narrow = dividers(&desk.screen());
    desk.keys("g =");
    assert_eq!(dividers(&desk.screen())[0], narrow[0] + 2);
    // The panes are mirrored with the interface, and the keys with them.
    home.config(&local(&home).replace("[ui]", "[ui]\nlanguage = \"ar\""));
    desk.quit();
    drop(desk);
    let mut desk = Desk::open(&home, 120, 20);
    let before = dividers(&desk.screen());
    desk.keys("f g =");
    assert_eq!(dividers(&desk.screen())[1], before[1] - 2);
}
