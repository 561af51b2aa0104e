//! The filter pane as a whole: three states of a row, numbers that follow, narrowing, jumping, chips
//! by number, in both directions of the interface.

use crate::desk::Desk;
use crate::logical::read_pane;
use crate::panes::{article, local, pane, sheet_name, shows_rtl};
use crate::pty::{Home, Program};

/// Six articles with tags that overlap, one of them in English.
fn newsroom(language: &str) -> Home {
    let home = Home::new();
    home.config(&local(&home).replace("[ui]", &format!("[ui]\nlanguage = \"{language}\"")));
    for (name, day, tags, language) in [
        ("a", 6, "سوريا, اقتصاد", "ar"),
        ("b", 5, "سوريا, رياضة", "ar"),
        ("c", 4, "سوريا", "ar"),
        ("d", 3, "اقتصاد", "ar"),
        ("e", 2, "رياضة", "ar"),
        ("f", 1, "rust", "en"),
    ] {
        let matter =
            format!("title: Title {name}\ndate: 2026-06-0{day}\ntags: [{tags}]\nlang: {language}");
        article(&home, name, &matter, "Text.");
    }
    home
}

fn titles(desk: &Desk) -> Vec<String> {
    let screen = desk.screen();
    let rows = read_pane(&screen, 1);
    let titled = rows.iter().filter_map(|row| row.split("Title ").nth(1));
    titled.filter_map(|rest| rest.get(..1).map(str::to_owned)).collect()
}

/// The number beside the row with this name.
fn number(desk: &Desk, name: &str) -> usize {
    let screen = desk.screen();
    let rows = read_pane(&screen, 0);
    let row = rows.iter().find(|row| row.contains(name)).unwrap_or_else(|| panic!("{screen}"));
    row.rsplit(' ').next().unwrap().parse().unwrap()
}

#[test]
fn a_row_is_required_excluded_or_neither_and_the_numbers_follow() {
    let home = newsroom("en");
    let mut desk = Desk::open(&home, 100, 30);
    assert_eq!(titles(&desk), ["a", "b", "c", "d", "e", "f"]);
    desk.keys("f /");
    desk.text("سور");
    desk.keys("enter space");
    assert_eq!(titles(&desk), ["a", "b", "c"]);
    assert!(read_pane(&desk.screen(), 0).contains(&"✓ سوريا  3".to_owned()), "{}", desk.screen());
    desk.keys("space");
    assert_eq!(titles(&desk), ["d", "e", "f"]);
    let screen = desk.screen();
    assert!(read_pane(&screen, 0).contains(&"✗ سوريا  3".to_owned()), "{screen}");
    assert!(screen.row(1).contains("▸ not "), "{screen}");
    // Within what is left: the numbers of the other tags.
    desk.keys("esc");
    assert_eq!((number(&desk, "اقتصاد"), number(&desk, "رياضة"), number(&desk, "rust")), (1, 1, 1));
    desk.keys("space");
    assert_eq!(titles(&desk).len(), 6);
    desk.keys("- + 0 0");
    assert_eq!(titles(&desk).len(), 6);
    desk.keys("+");
    assert_eq!(titles(&desk), ["a", "b", "c"]);
    // A mark changes the numbers within the filter.
    assert_eq!(number(&desk, "Unread"), 3);
    desk.keys("g l m");
    assert_eq!((number(&desk, "Unread"), number(&desk, "✓ سوريا")), (2, 3));
}

#[test]
fn all_chosen_tags_or_any_of_them() {
    let home = newsroom("en");
    let mut desk = Desk::open(&home, 100, 30);
    for tag in ["سور", "رياض"] {
        desk.keys("f /");
        desk.text(tag);
        desk.keys("enter + esc");
    }
    assert_eq!(titles(&desk), ["a", "b", "c", "e"]);
    assert!(desk.screen().row(1).contains(" or "), "{}", desk.screen());
    desk.keys("&");
    assert_eq!(titles(&desk), ["b"]);
    let screen = desk.screen();
    assert!(screen.contains("▾ Tags (all"), "{screen}");
    assert!(!screen.row(1).contains(" or "), "{screen}");
    desk.keys("&");
    assert_eq!(titles(&desk).len(), 4);
}

#[test]
fn chips_are_taken_away_by_their_numbers() {
    let home = newsroom("en");
    let mut desk = Desk::open(&home, 120, 30);
    desk.keys("/");
    desk.text("#سوريا is:unread -#رياضة");
    desk.keys("enter");
    assert_eq!(titles(&desk), ["a", "c"]);
    desk.keys("X");
    assert!(desk.screen().row(29).contains("from 1 to 3"), "{}", desk.screen());
    desk.keys("3");
    assert_eq!(titles(&desk), ["a", "b", "c"]);
    // Digits of an Arabic keyboard are digits.
    desk.text("X١");
    assert_eq!(read_pane(&desk.screen(), 1)[0], "▸ #سوريا");
    desk.keys("g x 9");
    assert!(desk.screen().row(29).contains("no condition 9"), "{}", desk.screen());
    // Any other key does what it always does.
    desk.keys("X x");
    assert_eq!(titles(&desk).len(), 6);
    desk.keys("X");
    assert!(desk.screen().row(29).contains("Nothing is filtered"), "{}", desk.screen());
}

#[test]
fn a_tag_is_jumped_to_from_the_article_by_a_few_letters_of_any_spelling() {
    let home = newsroom("en");
    let mut desk = Desk::open(&home, 100, 30);
    desk.keys("enter g t");
    desk.text("إقتص");
    let screen = desk.screen();
    assert!(sheet_name(&screen).contains("Filter by a tag"), "{screen}");
    assert_eq!(read_pane(&screen, 0).len(), 2, "{screen}");
    desk.keys("enter");
    assert_eq!(titles(&desk), ["a", "d"]);
    // Another is added beside it.
    desk.keys("g t");
    desk.text("RU");
    desk.keys("tab");
    assert_eq!(titles(&desk), ["a", "d", "f"]);
    desk.keys("g t");
    desk.text("zzz");
    assert!(desk.screen().contains("No name has these letters"), "{}", desk.screen());
    desk.keys("enter esc");
    assert_eq!(titles(&desk).len(), 3);
    desk.keys("g n");
    desk.text("loc");
    desk.keys("enter");
    assert_eq!(titles(&desk).len(), 6);
    assert!(desk.screen().contains("▸ Local"), "{}", desk.screen());
}

#[test]
fn groups_fold_rows_without_articles_hide_and_folds_are_remembered() {
    let home = newsroom("en");
    let mut desk = Desk::open(&home, 100, 40);
    assert!(desk.screen().contains("▸ Language"));
    desk.keys("f G k enter");
    // The heading of the authors is the last but one; none has an author.
    let screen = desk.screen();
    assert!(screen.contains("▾ Language"), "{screen}");
    assert_eq!((number(&desk, "Arabic"), number(&desk, "English")), (5, 1));
    desk.keys("/");
    desk.text("engl");
    desk.keys("enter + esc .");
    let screen = desk.screen();
    assert!(!read_pane(&screen, 0).iter().any(|row| row.contains("سوريا")), "{screen}");
    assert!(read_pane(&screen, 0).contains(&"rust  1".to_owned()), "{screen}");
    desk.keys("g z");
    desk.quit();
    drop(desk);
    let desk = Desk::open(&home, 100, 40);
    let rows = read_pane(&desk.screen(), 0);
    assert!(rows.contains(&"▸ Language".to_owned()), "{}", desk.screen());
    // A chosen row stays in sight.
    assert!(rows.contains(&"✓ English  1".to_owned()), "{}", desk.screen());
}

#[test]
fn in_a_small_screen_the_pane_opens_over_the_list_and_the_chips_stay() {
    let home = newsroom("en");
    let mut desk = Desk::open(&home, 80, 24);
    desk.keys("f /");
    desk.text("اقتص");
    desk.keys("enter - esc g l");
    assert_eq!(
        pane(&desk.screen(), 0).lines().nth(1).map(|row| row.starts_with("▸ not ")),
        Some(true),
        "{}",
        desk.screen()
    );
}

#[test]
fn the_pane_is_mirrored_in_an_arabic_interface() {
    let home = newsroom("ar");
    let mut desk = Desk::open(&home, 100, 30);
    let screen = desk.screen();
    assert!(pane(&screen, 2).lines().any(|row| row.trim_end().ends_with('◂')), "{screen}");
    desk.keys("f /");
    // With an Arabic layout the key of `/` is ظ, but letters are text here.
    desk.text("سور");
    desk.keys("enter space space");
    let rows = read_pane(&desk.screen(), 2);
    assert!(rows.contains(&"3  سوريا ✗".to_owned()), "{}", desk.screen());
    assert!(shows_rtl(&desk.screen(), "عدا"), "{}", desk.screen());
    assert_eq!(rows[1], "▾ الوسوم");
}

/// The keys of an Arabic keyboard: `ب` is f, `ظ` is /, `لف` is g t.
#[test]
fn the_program_filters_with_an_arabic_keyboard_in_both_directions() {
    for language in ["en", "ar"] {
        let home = newsroom(language);
        let mut program = Program::sahifa().home(&home).size(100, 30).spawn();
        program.wait_text("Title a");
        program.send("لف".as_bytes());
        program.wait_until("the list of tags", |screen| shows_rtl(screen, "رياضة"));
        program.send("رياضه\r".as_bytes());
        let screen = program.wait_until("the tag", |screen| {
            screen.contains("Title e") && !screen.contains("Title d")
        });
        assert!(shows_rtl(&screen, "رياضة"), "{screen}");
        // Into the pane, narrow it, exclude the row.
        program.send("ب".as_bytes());
        program.send("ظ".as_bytes());
        program.send("سور\r-".as_bytes());
        let screen = program.wait_until("the exclusion", |screen| screen.contains("✗"));
        assert!(shows_rtl(&screen, "سوريا"), "{screen}");
        program.keys("Q");
        assert_eq!(program.exit(), 0);
    }
}
