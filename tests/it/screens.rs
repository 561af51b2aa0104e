//! Whole panes, row by row, after keys: what a reader of this file should find on the screen.

use crate::desk::Desk;
use crate::logical::{assert_pane, read, read_pane};
use crate::panes::{article, assert_whole, focused, local, panes, selected, sheet, sheet_name};
use crate::pty::Home;
use sahifa::app::ScreenEffect;

/// Four articles, newest first: `river`, `library`, `release`, `metro`.
fn newsroom() -> Home {
    let home = Home::new();
    home.config(&local(&home));
    article(
        &home,
        "river",
        "title: River rises over night\ndate: 2026-07-01T08:00:00Z\nlang: en\n\
         tags: [weather]\nurl: https://example.org/river\nauthor: Amal Haddad",
        "The river rose by *two metres*. See [the map](https://example.org/map) and \
         [the plan](https://example.org/plan).\n\nSchools stay open.",
    );
    article(
        &home,
        "library",
        "title: افتتاح مكتبة عامة في حي الورد (تحديث)\ndate: 2026-06-30T15:00:00Z\nlang: ar\n\
         tags: [ثقافة]",
        "افتتحت البلدية المكتبة بعد 15 شهرًا من العمل.\n\n> «الكتب للجميع»",
    );
    article(
        &home,
        "release",
        "title: Sahifa 1.0 released\ndate: 2026-06-28T09:00:00Z\nlang: en\ntags: [software]",
        "It is out.",
    );
    article(
        &home,
        "metro",
        "title: المترو يصل إلى المطار في 2027\ndate: 2026-06-20T09:00:00Z\nlang: ar\n\
         tags: [نقل, weather]",
        "نص قصير.",
    );
    home
}

fn in_arabic(home: &Home) {
    home.config(&local(home).replace("[ui]", "[ui]\nlanguage = \"ar\""));
}

const LIST: [&str; 8] = [
    "● River rises over night",
    "Local  4h",
    "● افتتاح مكتبة عامة في حي الورد",
    "Local  (تحديث)  21h",
    "● Sahifa 1.0 released",
    "Local  3d",
    "● المترو يصل إلى المطار في 2027",
    "Local  1w",
];

/// The rows of the list, with another row in the place of some.
fn list(changed: &[(usize, &'static str)]) -> [&'static str; 8] {
    let mut rows = LIST;
    for (row, text) in changed {
        rows[*row] = text;
    }
    rows
}

#[test]
fn the_list_stands_at_the_start() {
    let home = newsroom();
    let mut desk = Desk::open(&home, 100, 18);
    let screen = desk.screen();
    assert_whole(&screen);
    assert_pane(
        &screen,
        0,
        &[
            "▾ State",
            "✓ All  4",
            "Unread  4",
            "Read  0",
            "Starred  0",
            "New  4",
            "Local  4",
            "▾ Sources",
            "Local  4",
            "▾ Tags",
            "weather  2",
            "software  1",
            "ثقافة  1",
            "نقل  1",
            "▸ Date",
            "▸ Language",
        ],
    );
    assert_pane(&screen, 1, &LIST);
    assert_pane(&screen, 2, &["Open an article with enter."]);
    let keys = "enter open · m read · / search · R refresh · ? help  ";
    assert!(screen.row(17).starts_with(keys), "{screen}");
    assert!(screen.row(17).contains("  4 unread · refreshed "), "{screen}");
    assert_eq!(focused(&screen), Some(1));
    desk.quit();
}

#[test]
fn a_step_moves_the_selection_and_nothing_else() {
    let home = newsroom();
    let mut desk = Desk::open(&home, 100, 18);
    for (keys, position, row) in [
        ("j", "2/4", LIST[2]),
        ("j j", "4/4", LIST[6]),
        ("j", "4/4", LIST[6]),
        ("k", "3/4", LIST[4]),
        ("g g", "1/4", LIST[0]),
        ("G", "4/4", LIST[6]),
    ] {
        desk.keys(keys);
        let screen = desk.screen();
        assert!(screen.row(0).contains(&format!(" Articles {position} ")), "{keys}\n{screen}");
        assert_eq!(read(&selected(&screen)), row, "{keys}");
        assert_pane(&screen, 1, &LIST);
    }
}

#[test]
fn an_article_opens_beside_the_list_and_is_read() {
    let home = newsroom();
    let mut desk = Desk::open(&home, 100, 18);
    desk.keys("enter");
    let screen = desk.screen();
    assert_eq!(focused(&screen), Some(2));
    assert_pane(
        &screen,
        2,
        &[
            "River rises over night",
            "Local · Wednesday, 1 July 2026, 08:00 ·",
            "Amal Haddad",
            "#weather",
            "",
            "The river rose by two metres. See the",
            "map[1] and the plan[2].",
            "",
            "Schools stay open.",
            "",
            "───────────────────────────────────────",
            "https://example.org/river",
            "[1] https://example.org/map",
            "[2] https://example.org/plan",
        ],
    );
    assert_pane(&screen, 1, &list(&[(0, "River rises over night")]));
    assert_eq!(read_pane(&screen, 0)[2], "Unread  3");

    desk.keys("g l j enter");
    assert_pane(
        &desk.screen(),
        2,
        &[
            "افتتاح مكتبة عامة في حي الورد (تحديث)",
            "Local · Tuesday, 30 June 2026, 15:00",
            "#ثقافة",
            "",
            "افتتحت البلدية المكتبة بعد 15 شهرًا من",
            "العمل.",
            "",
            "«الكتب للجميع» │",
        ],
    );
}

#[test]
fn marks_are_shown_counted_and_taken_back() {
    let home = newsroom();
    let mut desk = Desk::open(&home, 100, 18);
    let counts = |desk: &Desk| {
        let rows = read_pane(&desk.screen(), 0);
        [1, 2, 4].map(|row: usize| rows[row].clone())
    };
    desk.keys("m j s");
    let marked = list(&[(0, "River rises over night"), (2, "★ افتتاح مكتبة عامة في حي الورد")]);
    assert_pane(&desk.screen(), 1, &marked);
    assert_eq!(counts(&desk), ["✓ All  4", "Unread  3", "Starred  1"]);
    desk.keys("u");
    assert_eq!(desk.screen().row(17), "Undone: 1 article starred.");
    assert_pane(&desk.screen(), 1, &list(&[(0, "River rises over night")]));
    desk.keys("u");
    assert_pane(&desk.screen(), 1, &LIST);
    assert_eq!(counts(&desk), ["✓ All  4", "Unread  4", "Starred  0"]);
    desk.keys("u");
    assert_eq!(desk.screen().row(17), "There is nothing to undo.");
}

#[test]
fn a_choice_in_the_filter_pane_narrows_the_list() {
    let home = newsroom();
    let mut desk = Desk::open(&home, 100, 18);
    // «ثقافة», the third of the tags.
    desk.keys("f G k k k k k enter");
    let screen = desk.screen();
    assert_pane(&screen, 1, &["▸ #ثقافة", LIST[2], LIST[3]]);
    assert!(read_pane(&screen, 0).contains(&"✓ ثقافة  1".to_owned()), "{screen}");
    // Another tag widens the choice, a state narrows it. What does not fit is counted.
    desk.keys("k enter g g j enter");
    let chip = "▸ 1 Unread + 2 #software +1";
    assert_pane(&desk.screen(), 1, &[chip, LIST[2], LIST[3], LIST[4], LIST[5]]);
    desk.keys("x");
    assert_pane(&desk.screen(), 1, &LIST);
}

#[test]
fn the_keys_are_shown_and_put_away() {
    let home = newsroom();
    let mut desk = Desk::open(&home, 100, 18);
    desk.keys("?");
    let screen = desk.screen();
    assert_eq!(panes(&screen).len(), 1);
    assert!(sheet_name(&screen).starts_with("── Keys ─"), "{screen}");
    let rows = read_pane(&screen, 0);
    assert_eq!(rows[..2], ["In the list", "/  Search as you type"]);
    assert_eq!(
        rows[3..7],
        ["Moving", "j  down  Move down", "k  up  Move up", "ctrl-f  page-down  Page down"]
    );
    // No heading is selected.
    desk.keys("j j j");
    assert_eq!(desk.screen().cursor.0, 6);
    desk.keys("esc");
    assert_pane(&desk.screen(), 1, &LIST);
}

#[test]
fn an_address_is_asked_for_in_the_bottom_line() {
    let home = newsroom();
    let mut desk = Desk::open(&home, 100, 18);
    desk.keys("i f");
    desk.text("no address");
    let screen = desk.screen();
    assert_eq!(screen.row(17), "Feed address: no address");
    assert_eq!(screen.cursor, (17, "Feed address: no address".len()));
    desk.keys("enter");
    assert!(desk.screen().row(17).contains("“no address” is not"), "{}", desk.screen());
    desk.keys("ctrl-u");
    desk.paste("سلام\n");
    // The cursor stands on the left of what is typed.
    assert_eq!(read(&desk.screen().row(17)), "Feed address:  سلام");
    desk.keys("esc");
    assert!(desk.screen().row(17).starts_with("enter open · "), "{}", desk.screen());
    assert_eq!(desk.asked(), []);
}

#[test]
fn an_overlay_lies_over_the_rows_that_it_needs_and_over_no_others() {
    let home = newsroom();
    let mut desk = Desk::open(&home, 100, 24);
    desk.keys("enter");
    let before = desk.screen();
    desk.keys("g a");
    let screen = desk.screen();
    let top = sheet(&screen).unwrap();
    assert!(top > 10, "{screen}");
    for row in 0..top {
        assert_eq!(screen.row(row), before.row(row));
    }
    // The last of its rows stands above the bottom line.
    assert!(!screen.row(22).trim().is_empty(), "{screen}");
    // One that is narrowed by typing stays where it is.
    desk.keys("esc t");
    let picker = sheet(&desk.screen()).unwrap();
    desk.text("zzz");
    assert_eq!(sheet(&desk.screen()), Some(picker));
    // Where few rows would be left of the panes, it takes them, too.
    desk.keys("esc ?");
    assert_eq!(sheet(&desk.screen()), Some(0));
    desk.keys("esc");
    assert_eq!(sheet(&desk.screen()), None);
}

#[test]
fn links_are_listed_opened_and_copied() {
    let home = newsroom();
    let mut desk = Desk::open(&home, 100, 18);
    desk.keys("enter g a");
    let screen = desk.screen();
    assert!(sheet_name(&screen).starts_with("── Links ─"), "{screen}");
    assert_pane(
        &screen,
        0,
        &[
            "0  https://example.org/river",
            "1  https://example.org/map",
            "2  https://example.org/plan",
        ],
    );
    desk.keys("j enter");
    assert_eq!(desk.asked(), [ScreenEffect::Open("https://example.org/map".into())]);
    desk.keys("esc y");
    assert_eq!(desk.asked(), [ScreenEffect::copy_link("https://example.org/river".into())]);
}

#[test]
fn a_row_of_the_list_has_a_link_without_being_opened() {
    let home = newsroom();
    let mut desk = Desk::open(&home, 100, 18);
    desk.keys("y");
    assert_eq!(desk.asked(), [ScreenEffect::copy_link("https://example.org/river".into())]);
    desk.keys("o");
    assert_eq!(desk.asked(), [ScreenEffect::Open("https://example.org/river".into())]);
    // Nothing was opened or marked by it.
    assert_pane(&desk.screen(), 1, &LIST);
    desk.keys("j o");
    assert_eq!(desk.asked(), []);
    assert_eq!(desk.screen().row(17), "This article has no link.");
    // The row counts and not the article that is open beside it.
    desk.keys("enter g l k y");
    assert_eq!(desk.asked(), [ScreenEffect::copy_link("https://example.org/river".into())]);
}

#[test]
fn an_article_without_links_says_so_in_a_line() {
    let home = newsroom();
    let mut desk = Desk::open(&home, 100, 18);
    desk.keys("j enter");
    let before = desk.screen();
    desk.keys("g a");
    let screen = desk.screen();
    assert_eq!(screen.row(17), "This article has no links.");
    assert_eq!(panes(&screen).len(), 3);
    for row in 0..17 {
        assert_eq!(screen.row(row), before.row(row));
    }
    // Links in the text keep their numbers where the article itself has none.
    article(
        &home,
        "open",
        "title: Open data\ndate: 2026-07-01T09:00:00Z",
        "See [the table](https://example.org/table).",
    );
    drop(desk);
    let mut desk = Desk::open(&home, 100, 18);
    desk.keys("g l g g enter g a");
    assert_pane(&desk.screen(), 0, &["1  https://example.org/table"]);
}

#[test]
fn a_tag_that_is_cut_ends_with_its_ellipsis_in_both_directions() {
    let home = newsroom();
    article(
        &home,
        "open",
        "title: Open data\ndate: 2026-07-01T09:00:00Z\n\
         tags: [الإمارات العربية المتحدة والبحرين, An English tag of several words]",
        "Text.",
    );
    for (language, arabic) in [("en", "  …ﺑﺮﻌﻟﺍ ﺕﺍﺭﺎﻣﻹﺍ 1"), ("ar", "1 …ﺑﺮﻌﻟﺍ ﺕﺍﺭﺎﻣﻹﺍ  ")]
    {
        home.config(&local(&home).replace("[ui]", &format!("[ui]\nlanguage = \"{language}\"")));
        let screen = Desk::open(&home, 100, 24).screen();
        assert!(screen.contains(arabic) && screen.contains("An English ta…"), "{screen}");
    }
}

#[test]
fn code_of_the_configuration_reads_from_left_to_right_in_arabic() {
    let home = newsroom();
    home.config(
        &(local(&home).replace("[ui]", "[ui]\nlanguage = \"ar\"")
            + "\n[[filter]]\nname = \"أخبار\"\nquery = \"is:redd أخبار\"\n"),
    );
    let mut desk = Desk::open(&home, 100, 24);
    desk.keys("g p");
    let screen = desk.screen();
    let row = (0..23).find(|row| screen.row(*row).contains("query = \"is:redd")).expect("the line");
    let code = screen.row(row);
    assert!(
        code.trim_start_matches(['│', ' ']).starts_with(|c: char| c.is_ascii_digit()),
        "{screen}"
    );
    // The caret stands under what is wrong.
    let column = |text: &str, what: &str| text.find(what).map(|at| text[..at].chars().count());
    assert_eq!(column(&screen.row(row + 1), "^^^^"), column(&code, "redd"), "{screen}");
    // The sentence above runs from right to left: its end is on the left.
    let sentence = screen.row(row - 1);
    assert!(!sentence.ends_with("  │"), "{screen}");
}

#[test]
fn the_catalogue_lists_feeds_of_both_languages() {
    let home = newsroom();
    let mut desk = Desk::open(&home, 100, 18);
    desk.keys("i c");
    let screen = desk.screen();
    assert!(sheet_name(&screen).starts_with("── Public feeds: enter adds one ─"), "{screen}");
    assert!(read_pane(&screen, 0).iter().all(|row| row.starts_with("[ ] ar  ")), "{screen}");
    desk.keys("G");
    let screen = desk.screen();
    assert!(read_pane(&screen, 0).iter().all(|row| row.starts_with("[ ] en  ")), "{screen}");
}

#[test]
fn the_place_is_there_again_after_the_end() {
    let home = newsroom();
    let mut desk = Desk::open(&home, 100, 18);
    desk.keys("j enter g l j");
    let before = desk.screen();
    desk.quit();
    drop(desk);
    let desk = Desk::open(&home, 100, 18);
    // Nothing has arrived since the panes were left.
    let wanted = before.to_string().replace("New            4", "New            0");
    assert_eq!(desk.screen().to_string(), wanted);
}

#[test]
fn a_narrow_screen_shows_one_pane_at_a_time() {
    let home = newsroom();
    let mut desk = Desk::open(&home, 100, 18);
    desk.resize(44, 14);
    let screen = desk.screen();
    assert_whole(&screen);
    assert_pane(
        &screen,
        0,
        &list(&[(2, "● افتتاح مكتبة عامة في حي الورد (تحديث)"), (3, "Local  21h")]),
    );
    desk.keys("j j enter");
    let screen = desk.screen();
    assert_whole(&screen);
    assert!(screen.row(0).starts_with("Reading 100%"), "{screen}");
    assert_eq!(read_pane(&screen, 0).last().map(String::as_str), Some("It is out."));
    desk.keys("h");
    assert!(desk.screen().row(0).starts_with("Articles 3/4"), "{}", desk.screen());
    desk.keys("h");
    assert!(desk.screen().row(0).starts_with("Filter"), "{}", desk.screen());
    desk.resize(100, 18);
    assert_eq!(panes(&desk.screen()).len(), 3);
    assert_whole(&desk.screen());
}

#[test]
fn an_arabic_interface_runs_from_right_to_left() {
    let home = newsroom();
    in_arabic(&home);
    let mut desk = Desk::open(&home, 100, 18);
    desk.keys("j enter");
    let screen = desk.screen();
    assert_whole(&screen);
    assert_eq!(focused(&screen), Some(0));
    assert_pane(
        &screen,
        2,
        &[
            "▾ الحالة",
            "4  الكل ✓",
            "3  غير مقروء",
            "1  مقروء",
            "0  مميّز بنجمة",
            "4  جديد",
            "4  محلي",
            "▾ المصادر",
            "4  Local",
            "▾ الوسوم",
            "2  weather",
            "1  software",
            "1  ثقافة",
            "1  نقل",
            "◂ التاريخ",
            "◂ اللغة",
        ],
    );
    assert_pane(
        &screen,
        1,
        &[
            "River rises over night ●",
            "4 س  Local",
            "افتتاح مكتبة عامة في حي الورد",
            "21 س  Local  (تحديث)",
            "Sahifa 1.0 released ●",
            "3 ي  Local",
            "المترو يصل إلى المطار في 2027 ●",
            "1 أ  Local",
        ],
    );
    assert_pane(
        &screen,
        0,
        &[
            "افتتاح مكتبة عامة في حي الورد (تحديث)",
            "Local · الثلاثاء 30 يونيو 2026، 15:00",
            "#ثقافة",
            "",
            "افتتحت البلدية المكتبة بعد 15 شهرًا من",
            "العمل.",
            "",
            "«الكتب للجميع» │",
        ],
    );
    assert!(read(&screen.span(17, 0, 100)).contains("? مساعدة"), "{screen}");
    desk.keys("l m");
    let row = &read_pane(&desk.screen(), 1)[2];
    assert_eq!(row, "افتتاح مكتبة عامة في حي الورد ●");
}
