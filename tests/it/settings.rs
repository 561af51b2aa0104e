//! The list of settings: every value is changed in place, holds at once and is in the file.

use crate::desk::Desk;
use crate::logical::{read, read_pane};
use crate::panes::{article, local};
use crate::pty::{Home, Screen};

fn newsroom(ui: &str, rest: &str) -> Home {
    let home = Home::new();
    let config = local(&home).replace("[ui]", &format!("[ui]\n{ui}"));
    home.config(&format!("# mine\n{config}\n{rest}"));
    article(&home, "a", "title: River news\ndate: 2026-06-30", "One two three four five six.");
    home
}

fn written(home: &Home) -> String {
    std::fs::read_to_string(home.path().join("config/sahifa/config.toml")).unwrap()
}

fn bottom(screen: &Screen) -> String {
    read(&screen.row(screen.rows() - 1))
}

/// The beginning of the bottom line, as long as these words.
fn start(desk: &Desk, words: &str) -> String {
    bottom(&desk.screen()).chars().take(words.chars().count()).collect()
}

/// The row of the list that has these words.
fn row(desk: &Desk, words: &str) -> String {
    let screen = desk.screen();
    let rows = read_pane(&screen, 0);
    let found = rows.iter().find(|row| row.contains(words));
    found.unwrap_or_else(|| panic!("{words}: {screen}")).clone()
}

#[test]
fn a_setting_is_found_changed_and_given_back() {
    let home = newsroom("language = \"en\"", "[reader]\nwidth = 80 # wide\n");
    let mut desk = Desk::open(&home, 100, 30);
    desk.keys("g ,");
    assert!(row(&desk, "Language of the interface").starts_with("• en"));
    assert!(row(&desk, "Language of the interface").ends_with("(default: auto)"));
    assert_eq!(
        start(&desk, "ui.language: enter change · f5 default · / find · q back"),
        "ui.language: enter change · f5 default · / find · q back"
    );
    assert!(row(&desk, "Lines of the panes").starts_with("lines "), "{}", desk.screen());
    assert!(desk.screen().contains("Interface"), "{}", desk.screen());

    // A choice goes on by one.
    desk.keys("/");
    desk.text("frame");
    assert_eq!(
        start(&desk, "ui.frame: enter change · f5 default · esc back"),
        "ui.frame: enter change · f5 default · esc back"
    );
    desk.keys("enter");
    assert!(written(&home).contains("frame = \"none\"\n"), "{}", written(&home));
    assert!(row(&desk, "Lines of the panes").starts_with("• none"), "{}", desk.screen());
    desk.keys("f5");
    assert!(written(&home).contains("frame = \"lines\"\n"), "{}", written(&home));
    assert!(row(&desk, "Lines of the panes").starts_with("lines "), "{}", desk.screen());
    desk.keys("esc");

    // A number is typed, or goes on by one; a wrong one is refused and named.
    desk.keys("g , /");
    desk.text("reader.width");
    desk.keys("enter");
    assert_eq!(start(&desk, "reader.width: 80"), "reader.width: 80");
    desk.keys("ctrl-u");
    desk.text("7000");
    desk.keys("enter");
    assert!(bottom(&desk.screen()).contains("from 20 to 400"), "{}", desk.screen());
    assert!(written(&home).contains("width = 80 # wide\n"));
    desk.keys("enter ctrl-u");
    desk.text("64");
    desk.keys("enter");
    assert!(written(&home).contains("width = 64 # wide\n"), "{}", written(&home));
    assert!(row(&desk, "Longest line").starts_with("• 64"), "{}", desk.screen());
    desk.keys("f5");
    assert!(written(&home).contains("width = 72 # wide\n"), "{}", written(&home));
    assert!(written(&home).starts_with("# mine\n"));
}

#[test]
fn a_change_by_key_gives_way_to_the_list() {
    let home = newsroom("language = \"en\"", "");
    let mut desk = Desk::open(&home, 100, 30);
    // Wider by a key: the list says so.
    desk.keys("enter w g , /");
    desk.text("reader.width");
    assert!(row(&desk, "Longest line").starts_with("• 76"), "{}", desk.screen());
    desk.keys("f5");
    assert!(row(&desk, "Longest line").starts_with("72"), "{}", desk.screen());
    assert!(!written(&home).contains("width"), "{}", written(&home));
    desk.keys("esc w g , /");
    desk.text("reader.width");
    assert!(row(&desk, "Longest line").starts_with("• 76"), "{}", desk.screen());
}

#[test]
fn the_arrows_go_with_the_interface_and_the_language_changes_at_once() {
    for (language, forward) in [("en", "right"), ("ar", "left")] {
        let home = newsroom(&format!("language = \"{language}\""), "");
        let mut desk = Desk::open(&home, 100, 30);
        desk.keys("g , /");
        desk.text("reader.margin");
        desk.keys("esc g , down down down");
        // Months: the fourth of the first table.
        desk.keys(forward);
        assert!(written(&home).contains("months = \"levant\""), "{}", written(&home));
        let back = if forward == "right" { "left" } else { "right" };
        desk.keys(back);
        assert!(written(&home).contains("months = \"auto\""), "{}", written(&home));
    }
    let home = newsroom("language = \"ar\"", "");
    let mut desk = Desk::open(&home, 100, 30);
    desk.keys("g ,");
    let first = row(&desk, "لغة الواجهة");
    assert!(first.contains('•') && first.contains("القيمة الأصلية: auto"), "{first}");
    desk.keys("enter");
    assert!(row(&desk, "Language of the interface").starts_with("• en"), "{}", desk.screen());
    assert!(written(&home).contains("language = \"en\""));
}

#[test]
fn a_file_with_errors_takes_the_setting_and_says_that_it_waits() {
    let home = newsroom("language = \"en\"\nlangage = \"ar\"", "");
    let mut desk = Desk::open(&home, 100, 30);
    desk.keys("g , down");
    desk.keys("enter");
    assert!(written(&home).contains("direction = \"rtl\""), "{}", written(&home));
    assert!(bottom(&desk.screen()).contains("is used when the errors"), "{}", desk.screen());
}
