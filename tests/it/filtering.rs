//! Narrowing the list with the keyboard in the filter pane.

use crate::panes::{
    LOCAL, article, focused, open_guide, pane, read_rtl, sahifa, selected, shows_rtl,
};
use crate::pty::{Home, Terminal};

/// Moves down in the focused pane until the selected row is `wanted`.
#[track_caller]
fn go_to(terminal: &mut Terminal, wanted: impl Fn(&str) -> bool) {
    terminal.keys("g g");
    let mut row = terminal.wait_until("the first row", |screen| selected(screen).contains("All"));
    for _ in 0..80 {
        if wanted(&selected(&row)) {
            return;
        }
        let before = row.cursor;
        terminal.keys("j");
        row = terminal.wait_until("the next row", |screen| screen.cursor != before);
    }
    panic!("no such row\n{row}");
}

#[track_caller]
fn open_filter(home: &Home) -> Terminal {
    let mut terminal = open_guide(home, 120, 50);
    terminal.wait_until("counts", |screen| pane(screen, 0).contains("showcase"));
    terminal.keys("f");
    terminal.wait_until("the filter", |screen| focused(screen) == Some(0));
    terminal
}

#[test]
fn a_tag_chosen_by_keys_narrows_the_list() {
    let home = Home::new();
    let mut terminal = open_filter(&home);
    go_to(&mut terminal, |row| row.contains("showcase"));
    let row = selected(&terminal.screen());
    assert!(row.trim_end().ends_with(" 2"), "the count: {row:?}");
    terminal.keys("enter");
    let screen = terminal.wait_text("Articles 1/2 ");
    let list = pane(&screen, 1);
    // The chip, then exactly the articles with the tag.
    assert_eq!(list.lines().nth(1), Some("▸ #showcase"), "{screen}");
    assert_eq!(list.matches('●').count(), 2, "{screen}");
    assert!(list.contains("How Arabic is laid out") && !list.contains("Welcome"), "{screen}");
    assert!(selected(&screen).contains("✓ showcase"), "{screen}");

    // A second tag widens the group: either of them.
    go_to(&mut terminal, |row| read_rtl(row).contains("نماذج"));
    terminal.keys("enter");
    let screen = terminal.wait_until("both", |screen| {
        pane(screen, 1).starts_with("─ Articles ") && screen.contains("/6 ─")
    });
    assert!(read_rtl(pane(&screen, 1).lines().nth(1).unwrap()).contains("نماذج"), "{screen}");

    // The same key lets a choice go.
    terminal.keys("enter");
    terminal.wait_text("/2 ─");
    terminal.keys("x");
    let screen = terminal.wait_text("/23 ─");
    assert!(!pane(&screen, 1).contains('▸'), "{screen}");
    terminal.keys("Q");
    assert_eq!(terminal.exit(), 0);
}

#[test]
fn groups_narrow_one_another_and_the_choice_outlives_the_program() {
    let home = Home::new();
    let mut terminal = open_filter(&home);
    go_to(&mut terminal, |row| row.contains("showcase"));
    terminal.keys("enter");
    terminal.wait_text("Articles 1/2 ");
    terminal.keys("g l m");
    terminal.wait_until("one read", |screen| pane(screen, 1).matches('●').count() == 1);
    terminal.keys("f");
    go_to(&mut terminal, |row| row.contains("Unread"));
    terminal.keys("enter");
    let screen = terminal.wait_text("Articles 1/1 ");
    assert_eq!(pane(&screen, 1).lines().nth(1), Some("▸ Unread + #showcase"), "{screen}");
    terminal.keys("Q");
    assert_eq!(terminal.exit(), 0);

    let mut again = sahifa(&home).size(120, 50).spawn();
    again.wait_until("the same filter", |screen| {
        screen.contains("Articles 1/1 ") && screen.contains("▸ Unread + #showcase")
    });
    again.keys("Q");
    assert_eq!(again.exit(), 0);
}

#[test]
fn a_filter_without_articles_says_how_to_go_on() {
    let home = Home::new();
    let mut terminal = open_filter(&home);
    go_to(&mut terminal, |row| row.contains("Starred"));
    terminal.keys("enter");
    terminal.wait_text("No article matches the filter; press x");
    terminal.keys("x");
    terminal.wait_text("Articles 1/23 ");
    terminal.keys("Q");
    assert_eq!(terminal.exit(), 0);
}

#[test]
fn saved_filters_have_keys_and_tags_of_any_spelling_are_one() {
    let home = Home::new();
    home.config(&format!(
        "{LOCAL}\n[[filter]]\nname = \"سوريا اليوم\"\nkey = \"1\"\nquery = \"وسم:سوريا\"\n"
    ));
    article(&home, "a", "title: First\ndate: 2021-02-17\ntags: [سوريا]", "text");
    article(&home, "b", "title: Second\ndate: 2021-02-16\ntags: [سوريـا]", "text");
    article(&home, "c", "title: Third\ndate: 2021-02-15\ntags: [other]", "text");
    let mut terminal = sahifa(&home).size(120, 30).spawn();
    terminal.wait_text("Articles 1/3 ");
    terminal.keys("1");
    let screen = terminal.wait_until("the saved filter", |screen| {
        screen.contains("Articles 1/2 ") && screen.contains("▸")
    });
    let list = pane(&screen, 1);
    assert!(list.contains("First") && list.contains("Second") && !list.contains("Third"));
    assert!(shows_rtl(&screen, "سوريا اليوم"), "{screen}");
    terminal.keys("1");
    terminal.wait_text("Articles 1/3 ");
    terminal.keys("Q");
    assert_eq!(terminal.exit(), 0);
}
