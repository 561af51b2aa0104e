//! Narrowing the list with the keyboard in the filter pane.

use crate::desk::Desk;
use crate::logical::read_pane;
use crate::panes::{
    article, focused, guide_count, guide_desk, local, pane, read_rtl, selected, shows_rtl,
};
use crate::pty::Home;

/// Moves down in the focused pane until the selected row is `wanted`.
#[track_caller]
fn go_to(desk: &mut Desk, wanted: impl Fn(&str) -> bool) {
    desk.keys("g g");
    let mut row = desk.wait_until("the first row", |screen| selected(screen).contains("All"));
    for _ in 0..80 {
        if wanted(&selected(&row)) {
            return;
        }
        let before = row.cursor;
        desk.keys("j");
        row = desk.wait_until("the next row", |screen| screen.cursor != before);
    }
    panic!("no such row\n{row}");
}

#[track_caller]
fn open_filter(home: &Home) -> Desk {
    let mut desk = guide_desk(home, 120, 50);
    desk.wait_until("counts", |screen| pane(screen, 0).contains("showcase"));
    desk.keys("f");
    desk.wait_until("the filter", |screen| focused(screen) == Some(0));
    desk
}

#[test]
fn a_tag_chosen_by_keys_narrows_the_list() {
    let home = Home::new();
    let mut desk = open_filter(&home);
    go_to(&mut desk, |row| row.contains("showcase"));
    let row = selected(&desk.screen());
    assert!(row.trim_end().ends_with(" 2"), "the count: {row:?}");
    desk.keys("enter");
    let screen = desk.wait_text("Articles 1/2 ");
    let list = pane(&screen, 1);
    // The chip, then exactly the articles with the tag.
    assert_eq!(list.lines().nth(1), Some("▸ #showcase"), "{screen}");
    assert_eq!(list.matches('●').count(), 2, "{screen}");
    assert!(list.contains("How Arabic is laid out") && !list.contains("Welcome"), "{screen}");
    assert!(selected(&screen).contains("✓ showcase"), "{screen}");

    // A second tag widens the group: either of them.
    go_to(&mut desk, |row| read_rtl(row).contains("نماذج"));
    desk.keys("enter");
    let screen = desk.wait_until("both", |screen| {
        pane(screen, 1).starts_with("Articles ") && screen.contains("/6 ")
    });
    assert!(read_rtl(pane(&screen, 1).lines().nth(1).unwrap()).contains("نماذج"), "{screen}");

    // The same key lets a choice go.
    desk.keys("enter");
    desk.wait_text("/2 ");
    desk.keys("x");
    let screen = desk.wait_text(&format!("/{} ", guide_count()));
    assert!(!pane(&screen, 1).contains('▸'), "{screen}");
    desk.quit();
}

#[test]
fn groups_narrow_one_another_and_the_choice_outlives_the_program() {
    let home = Home::new();
    let mut desk = open_filter(&home);
    go_to(&mut desk, |row| row.contains("showcase"));
    desk.keys("enter");
    desk.wait_text("Articles 1/2 ");
    desk.keys("g l m");
    desk.wait_until("one read", |screen| pane(screen, 1).matches('●').count() == 1);
    desk.keys("f");
    go_to(&mut desk, |row| row.contains("Unread"));
    desk.keys("enter");
    let screen = desk.wait_text("Articles 1/1 ");
    assert_eq!(pane(&screen, 1).lines().nth(1), Some("▸ 1 Unread + 2 #showcase"), "{screen}");
    desk.quit();

    drop(desk);
    let mut again = Desk::open(&home, 120, 50);
    again.wait_until("the same filter", |screen| {
        screen.contains("Articles 1/1 ") && screen.contains("▸ 1 Unread + 2 #showcase")
    });
    again.quit();
}

#[test]
fn a_filter_without_articles_says_how_to_go_on() {
    let home = Home::new();
    let mut desk = open_filter(&home);
    go_to(&mut desk, |row| row.contains("Starred"));
    desk.keys("enter");
    desk.wait_text("No article matches the filter; press");
    desk.keys("x");
    desk.wait_text(&format!("Articles 1/{} ", guide_count()));
    desk.quit();
}

#[test]
fn saved_filters_are_counted_as_their_lists_are_long() {
    let home = Home::new();
    let filters = "\n[[filter]]\nname = \"Sport\"\nquery = \"tag:sport\"\n\
         [[filter]]\nname = \"Latest\"\nquery = \"limit:2\"\n\
         [[filter]]\nname = \"None\"\nquery = \"tag:nothing\"\n\
         [[filter]]\nname = \"أخبار\"\nquery = \"title:اخبار is:unread\"\n";
    home.config(&(local(&home) + filters));
    for (at, tag) in ["sport", "sport", "music", "sport"].into_iter().enumerate() {
        let matter = format!("title: أخبار {at}\ndate: 2026-06-2{at}\ntags: [{tag}]");
        article(&home, tag.repeat(at + 1).as_str(), &matter, "Text.");
    }
    let mut desk = Desk::open(&home, 100, 24);
    let counts = |desk: &mut Desk, wanted: [&str; 4]| {
        desk.wait_until("counts of saved filters", |screen| {
            let rows = read_pane(screen, 0);
            wanted.iter().all(|row| rows.iter().any(|other| other == row))
        });
    };
    // The unread ones first.
    counts(&mut desk, ["Sport  3/3", "Latest  2/2", "None  0", "أخبار  4/4"]);
    // A mark counts at once, and so does the choice “unread”: two more are left for the latest.
    desk.keys("m");
    counts(&mut desk, ["Sport  2/3", "Latest  1/2", "None  0", "أخبار  3/3"]);
    desk.keys("f g g j enter");
    counts(&mut desk, ["Sport  2/2", "Latest  2/2", "None  0", "أخبار  3/3"]);
}

#[test]
fn saved_filters_have_keys_and_tags_of_any_spelling_are_one() {
    let home = Home::new();
    home.config(&format!(
        "{}\n[[filter]]\nname = \"سوريا اليوم\"\nkey = \"1\"\nquery = \"وسم:سوريا\"\n",
        local(&home)
    ));
    article(&home, "a", "title: First\ndate: 2021-02-17\ntags: [سوريا]", "text");
    article(&home, "b", "title: Second\ndate: 2021-02-16\ntags: [سوريـا]", "text");
    article(&home, "c", "title: Third\ndate: 2021-02-15\ntags: [other]", "text");
    let mut desk = Desk::open(&home, 120, 30);
    desk.wait_text("Articles 1/3 ");
    desk.keys("1");
    let screen = desk.wait_until("the saved filter", |screen| {
        screen.contains("Articles 1/2 ") && screen.contains("▸")
    });
    let list = pane(&screen, 1);
    assert!(list.contains("First") && list.contains("Second") && !list.contains("Third"));
    assert!(shows_rtl(&screen, "سوريا اليوم"), "{screen}");
    desk.keys("1");
    desk.wait_text("Articles 1/3 ");
    desk.quit();
}

#[test]
fn a_filter_that_finds_nothing_leaves_no_old_article_beside_it() {
    let home = Home::new();
    let mut desk = guide_desk(&home, 120, 30);
    desk.keys("j enter");
    desk.wait_until("the article", |screen| pane(screen, 2).contains("#guide #start"));
    desk.keys("g l /");
    desk.text("zzqzzq");
    desk.keys("enter");
    let screen = desk.screen();
    assert!(!pane(&screen, 2).contains("#guide #start"), "{screen}");
    assert!(pane(&screen, 2).contains("Open an article with enter"), "{screen}");
    // Who goes on reading it has it, and with the filter gone it is back.
    desk.keys("g r");
    assert!(pane(&desk.screen(), 2).contains("#guide #start"), "{}", desk.screen());
    desk.keys("g l x");
    let screen = desk.screen();
    assert!(pane(&screen, 1).contains("Welcome to Sahifa"), "{screen}");
    assert!(pane(&screen, 2).contains("#guide #start"), "{screen}");
    desk.quit();
}
