//! The interface in Arabic: panes, names, counts and hints run from right to left; keys stay
//! visual.

use crate::desk::Desk;
use crate::panes::{assert_whole, focused, guide_count, pane, panes, read_rtl, shows_rtl};
use crate::pty::Home;
use sahifa::locale::Digits;

#[track_caller]
fn open(home: &Home, locale: &str, columns: u16, rows: u16) -> Desk {
    let mut desk = Desk::open_in(home, &[("LANG", locale)], columns, rows);
    desk.wait_until("the guide", |screen| {
        screen.contains("Welcome to Sahifa") && shows_rtl(screen, "المقالات")
    });
    desk
}

#[test]
fn panes_run_from_right_to_left() {
    let home = Home::new();
    let mut desk = open(&home, "ar_SY.UTF-8", 120, 40);
    let count = Digits::Arabic.write(&guide_count().to_string()).into_owned();
    let screen = desk.wait_until("counts", |screen| pane(screen, 2).contains(&count));
    assert_whole(&screen);
    let areas = panes(&screen);
    let name = |number: usize| {
        let (start, end) = areas[number];
        screen.span(0, start, end)
    };
    for (number, expected) in [(0, "القراءة"), (1, "المقالات"), (2, "التصفية")]
    {
        let name = name(number);
        assert!(read_rtl(&name).contains(expected), "{name:?}\n{screen}");
        // The name stands at the start of its pane: at the right.
        assert!(!name.ends_with(' ') && name.starts_with("  "), "{name:?}");
    }
    // المقالات ١/٣٣: Arabic numbers with a stroke between them run from left to right (W4).
    assert!(name(1).contains(&format!(" ١/{count} ")), "{}", name(1));

    let filter = pane(&screen, 2);
    let rows: Vec<&str> = filter.lines().collect();
    // Headings at the right edge, counts at the left.
    assert_eq!(read_rtl(rows[1]).trim_end(), "▾ الحالة");
    assert!(rows[2].starts_with(&count), "{screen}");
    assert!(read_rtl(rows[2]).starts_with("✓ الكل"), "{screen}");

    // In the list the marker stands on the right, titles in their own direction.
    let (start, end) = areas[1];
    let row = screen.find("Welcome to Sahifa").unwrap();
    assert_eq!(screen.span(row, end - 1, end), "●");
    assert!(screen.span(row, start, end).starts_with("Welcome to Sahifa "), "{screen}");
    let arabic = screen.span(1, start, end);
    assert!(arabic.ends_with(" ●"), "{screen}");
    assert!(read_rtl(&arabic).contains("بك في صحيفة"), "{screen}");

    // The bottom line starts on the right.
    let bottom = screen.span(39, 0, 120);
    // i f خلاصة
    assert!(bottom.ends_with("\u{FE94}\u{FEBB}\u{FEFC}\u{FEA7} i f"), "{screen}");
    desk.quit();
}

#[test]
fn left_and_right_stay_those_of_the_screen() {
    let home = Home::new();
    let mut desk = open(&home, "ar_SY.UTF-8", 120, 30);
    assert_eq!(focused(&desk.screen()), Some(1));
    for (key, pane) in [("h", 0), ("l", 1), ("l", 2), ("left", 1), ("left", 0), ("right", 1)] {
        desk.keys(key);
        desk.wait_until(&format!("{key} to pane {pane}"), |screen| focused(screen) == Some(pane));
    }
    // The order of reading: filter, list, article.
    for pane in [0, 2, 1] {
        desk.keys("tab");
        desk.wait_until("the next pane", |screen| focused(screen) == Some(pane));
    }
    desk.quit();
}

#[test]
fn language_and_direction_can_be_set() {
    let home = Home::new();
    home.config("[ui]\nlanguage = \"ar\"\ndigits = \"latin\"\n");
    let mut desk = open(&home, "en_US.UTF-8", 120, 30);
    let screen =
        desk.wait_until("counts", |screen| pane(screen, 2).contains(&guide_count().to_string()));
    assert!(read_rtl(&pane(&screen, 2).replace('\n', " ")).contains("التصفية"), "{screen}");
    desk.quit();

    home.config("[ui]\nlanguage = \"en\"\ndirection = \"rtl\"\n");
    let mut desk = Desk::open(&home, 120, 30);
    let screen = desk.wait_text("Welcome to Sahifa");
    assert_whole(&screen);
    let name = |number: usize| pane(&screen, number).lines().next().map(str::to_owned);
    let ends = |number: usize, end: &str| name(number).is_some_and(|name| name.ends_with(end));
    assert!(ends(0, "  Reading") && ends(2, "  Filter"), "{screen}");
    desk.quit();
}

#[test]
fn an_arabic_article_opens_on_the_left() {
    let home = Home::new();
    let mut desk = open(&home, "ar_SY.UTF-8", 120, 40);
    desk.keys("enter");
    let screen = desk.wait_until("the article", |screen| focused(screen) == Some(0));
    assert_whole(&screen);
    let article = pane(&screen, 0);
    let rows: Vec<String> = article.lines().map(read_rtl).collect();
    assert!(rows[1].contains("بك في صحيفة"), "{screen}");
    // Levantine months for Syria: 1 June 2026.
    assert!(rows[2].contains("حزيران"), "{screen}");
    // Help speaks Arabic, too.
    desk.keys("?");
    desk.wait_until("the keys", |screen| shows_rtl(screen, "النزول سطرًا"));
    desk.keys("esc");
    desk.quit();
}
