//! Tags by hand: the picker, its keys, and what becomes of them.

use crate::desk::Desk;
use crate::logical::{read, read_pane};
use crate::panes::{article, local, pane, sahifa};
use crate::pty::{Home, Screen, cli};

/// Three articles; the first has the tag `خبر` of its file.
fn news(settings: &str) -> Home {
    let home = Home::new();
    home.config(&local(&home).replace("[ui]\n", &format!("[ui]\n{settings}")));
    article(&home, "a", "title: First\ndate: 2021-02-17\ntags: [خبر]", "One.");
    article(&home, "b", "title: Second\ndate: 2021-02-16\ntags: [خبر, Sport]", "Two.");
    article(&home, "c", "title: Third\ndate: 2021-02-15", "Three.");
    home
}

fn titles(home: &Home, query: &str) -> Vec<String> {
    let output = cli(home, &["list", query, "--json"]);
    let rows: Vec<serde_json::Value> = serde_json::from_slice(&output.stdout).unwrap();
    rows.iter().map(|row| row["title"].as_str().unwrap().to_owned()).collect()
}

/// The rows of the picker, as a person reads them.
fn rows(screen: &Screen) -> Vec<String> {
    let rows = 2..screen.rows() - 2;
    let rows = rows.map(|row| screen.span(row, 1, screen.columns() - 1));
    rows.map(|row| read(&row)).filter(|row| !row.is_empty()).collect()
}

#[test]
fn tags_are_picked_found_by_typing_and_made() {
    let home = news("");
    let mut desk = Desk::open(&home, 120, 30);
    desk.keys("t");
    let screen = desk.wait_text("Tags of 1 article");
    assert_eq!(rows(&screen), ["[✓] 2  خبر", "[ ] 1  Sport"]);
    assert!(screen.row(29).starts_with("space add or remove · enter apply"), "{screen}");
    // Another spelling of the name finds it; Esc leaves everything as it was.
    desk.text("خَب");
    assert_eq!(rows(&desk.screen()), ["[✓] 2  خبر", "+  New tag خَب"]);
    desk.keys("esc");
    desk.wait_until("the panes", |screen| pane(screen, 1).contains("First"));
    assert_eq!(titles(&home, "tag:خبر").len(), 2);
    // One is removed, another one added, and a third one made, with a blank in its name.
    desk.keys("t space down space");
    desk.text("سوريا اليوم 🗞");
    desk.keys("enter");
    let screen = desk.wait_text("press u to undo");
    assert!(pane(&screen, 1).contains("First"), "{screen}");
    assert_eq!(titles(&home, "tag:=\"سوريا اليوم 🗞\" tag:sport -tag:خبر"), ["First"]);
    // The same again for another article.
    desk.keys("j j T");
    desk.wait_text("1 article tagged");
    assert_eq!(titles(&home, "tag:=\"سوريا اليوم 🗞\"").len(), 2);
    // A refresh with another version of the entry does not bring back what was removed.
    article(&home, "a", "title: First again\ndate: 2021-02-17\ntags: [خبر, new]", "One more.");
    assert_eq!(cli(&home, &["refresh"]).status.code(), Some(0));
    assert_eq!(titles(&home, "tag:new -tag:خبر"), ["First again"]);
    desk.keys("u u");
    assert_eq!(titles(&home, "tag:=\"سوريا اليوم 🗞\""), Vec::<String>::new());
    assert_eq!(titles(&home, "tag:خبر").len(), 2);
    desk.quit();
}

#[test]
fn the_open_article_shows_its_tags_at_once() {
    let home = news("");
    let mut desk = Desk::open(&home, 140, 30);
    let shown = |screen: &Screen| read_pane(screen, 2).join("\n");
    desk.keys("enter");
    assert!(shown(&desk.screen()).contains("#خبر"), "{}", desk.screen());
    desk.keys("t");
    desk.text("world");
    desk.keys("enter");
    let screen = desk.wait_until("both", |screen| shown(screen).contains("#world"));
    assert!(pane(&screen, 2).contains("ﺮﺒﺧ# #world"), "{screen}");
    desk.keys("u");
    desk.wait_until("one", |screen| !shown(screen).contains("#world"));
}

#[test]
fn tags_are_renamed_merged_coloured_and_deleted_in_the_picker() {
    let home = news("");
    let mut desk = Desk::open(&home, 120, 30);
    desk.keys("t f2");
    desk.wait_text("New name of the tag");
    desk.keys("ctrl-u");
    desk.text("أخبار اليوم");
    desk.keys("enter");
    desk.wait_text("press u to undo");
    assert_eq!(titles(&home, "tag:=\"أخبار اليوم\"").len(), 2);
    assert_eq!(titles(&home, "tag:=خبر").len(), 2, "the old name means the new one");
    // Merged into another one by its name in another spelling.
    desk.keys("t ctrl-r ctrl-u");
    desk.text("SPORT");
    desk.keys("enter");
    desk.wait_text("merged into");
    desk.keys("t f4");
    desk.text("s");
    desk.keys("down");
    let screen = desk.screen();
    assert_eq!(rows(&screen), ["[✓] 2  Sport", "+  New tag s"]);
    let color = (0..120).find_map(|x| {
        let cell = screen.cell(2, x);
        (cell.contents() == "S").then(|| cell.fgcolor())
    });
    assert_eq!(color, Some(vt100::Color::Idx(1)), "{screen}");
    desk.keys("up f8");
    desk.wait_text("deleted from 2 articles");
    assert_eq!(titles(&home, "is:tagged"), Vec::<String>::new());
    desk.keys("u u u");
    assert_eq!(titles(&home, "tag:=خبر").len(), 2);
    assert_eq!(titles(&home, "tag:=sport"), ["Second"]);
    desk.quit();
}

#[test]
fn the_picker_works_from_right_to_left_and_with_an_arabic_keyboard() {
    let home = news("language = \"ar\"\n");
    let mut desk = Desk::open(&home, 120, 30);
    // The letter under t.
    desk.keys("ف");
    let screen =
        desk.wait_until("the picker", |screen| read(&screen.row(0)).contains("وسوم المقال"));
    assert!(screen.row(2).trim_end_matches([' ', '│']).ends_with("[✓]"), "{screen}");
    // Letters are text here.
    desk.keys("ف ي");
    let wanted = "وسم جديد في";
    desk.wait_until("a new tag", |screen| rows(screen).iter().any(|row| row.contains(wanted)));
    desk.keys("enter");
    desk.wait_until("what was done", |screen| read(&screen.row(29)).contains("وسم مقال واحد"));
    assert_eq!(titles(&home, "وسم:=في"), ["First"]);
    // Shift and the same key repeats it: the ligature that X11 sends.
    desk.keys("ت ﻹ");
    assert_eq!(titles(&home, "وسم:=في").len(), 2);
    desk.keys("ع");
    assert_eq!(titles(&home, "وسم:=في"), ["First"]);
    desk.quit();
}

#[test]
fn a_tag_given_in_a_terminal_is_undone_after_a_restart() {
    let home = news("");
    let mut terminal = sahifa(&home).size(120, 30).spawn();
    terminal.wait_text("Second");
    terminal.keys("t");
    terminal.wait_text("Tags of 1 article");
    terminal.text("mine");
    terminal.keys("enter");
    terminal.wait_text("press u to undo");
    terminal.keys("Q");
    assert_eq!(terminal.exit(), 0);
    assert_eq!(titles(&home, "tag:mine"), ["First"]);
    let mut terminal = sahifa(&home).size(120, 30).spawn();
    terminal.wait_text("Second");
    terminal.keys("u");
    terminal.wait_text("Undone: 1 article tagged");
    terminal.keys("Q");
    assert_eq!(terminal.exit(), 0);
    assert_eq!(titles(&home, "tag:mine"), Vec::<String>::new());
}
