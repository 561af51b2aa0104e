//! The configuration while the panes are open: changes hold at once, mistakes change nothing.

use crate::desk::Desk;
use crate::panes::{article, local, pane, sahifa};
use crate::pty::{Home, Terminal};
use std::path::{Path, PathBuf};

fn path(home: &Home) -> PathBuf {
    home.path().join("config/sahifa/config.toml")
}

/// Puts a new file in the place of the old one, as editors do.
fn replace(path: &Path, text: &str) {
    let beside = path.with_extension("toml~");
    std::fs::write(&beside, text).unwrap();
    std::fs::rename(&beside, path).unwrap();
}

fn config(home: &Home, ui: &str, rest: &str) -> String {
    format!("{}\n{rest}", local(home).replace("[ui]", &format!("[ui]\n{ui}")))
}

fn wait(terminal: &Terminal, text: &str) {
    terminal.wait_until(text, |screen| screen.contains(text));
}

#[test]
fn a_change_holds_at_once_and_a_broken_file_changes_nothing() {
    let home = Home::new();
    let english = "language = \"en\"";
    let path = home.config(&config(&home, english, ""));
    article(&home, "one", "title: First\ndate: 2021-02-17\ntags: [x]", "Body.");
    article(&home, "two", "title: Second\ndate: 2021-02-16", "Body.");
    let mut terminal = sahifa(&home).size(120, 30).spawn();
    terminal.wait_until("the list", |screen| screen.contains("First") && screen.contains("All"));

    // A key, a saved filter and a language, written by rename.
    let added = "[keys.list]\n\"f5\" = \"show-sources\"\n\
                 [[filter]]\nname = \"Only the first\"\nquery = \"title:first\"\n";
    replace(&path, &config(&home, english, added));
    wait(&terminal, "The changed configuration is in use.");
    wait(&terminal, "Only the first");
    terminal.keys("1");
    terminal.wait_until("the new filter", |screen| {
        screen.contains("First") && !screen.contains("Second")
    });
    terminal.keys("f5");
    wait(&terminal, "Sources");
    terminal.keys("esc");

    // A broken file in the middle: it is said, and everything stays.
    let broken = config(&home, "language = \"ar\"\nlangage = \"ar\"", "");
    replace(&path, &broken);
    wait(&terminal, "The changed configuration has 1 error and is not used; press g p to see it.");
    terminal.keys("g p");
    wait(&terminal, "Did you mean “language”?");
    terminal.keys("esc");
    terminal.wait_until("the old state", |screen| {
        screen.contains("Only the first") && !screen.contains("Second")
    });

    // The file vanishes.
    std::fs::remove_file(&path).unwrap();
    wait(&terminal, "is gone; its settings stay in use");
    terminal.keys("x");
    wait(&terminal, "Second");

    // A mended one, written in place: the filter is gone, the language another one.
    std::fs::write(&path, config(&home, "language = \"ar\"", "")).unwrap();
    terminal.wait_until("Arabic", |screen| {
        !screen.contains("Only the first") && !screen.contains("All") && screen.contains("First")
    });
    terminal.keys("Q");
    assert_eq!(terminal.exit(), 0);
}

#[test]
fn sources_come_and_go_with_the_file() {
    let home = Home::new();
    let path = home.config(&config(&home, "language = \"en\"", ""));
    article(&home, "one", "title: First\ndate: 2021-02-17", "Body.");
    home.file("other/two.txt", "title: Second\ndate: 2021-02-16\n\nBody.");
    let mut desk = Desk::open(&home, 120, 30);
    assert!(!desk.screen().contains("Second"), "{}", desk.screen());
    let other = home.path().join("other").display().to_string();
    let more = format!("[[source]]\nname = \"Other\"\npath = {other:?}\n");
    replace(&path, &config(&home, "language = \"en\"", &more));
    desk.wait_text("Second");
    replace(&path, &config(&home, "language = \"en\"", ""));
    desk.wait_until("the source is gone", |screen| !pane(screen, 0).contains("Other"));
    desk.quit();
}

#[test]
fn a_theme_and_the_panes_change_with_their_files() {
    let home = Home::new();
    let theme =
        home.file("config/sahifa/themes/own.toml", "[styles]\ntext = { fg = \"#112233\" }\n");
    let path = home.config(&config(&home, "theme = \"mono\"", ""));
    article(&home, "one", "title: First\ndate: 2021-02-17", "Body.");
    let mut terminal = sahifa(&home).size(120, 30).env("COLORTERM", "truecolor").spawn();
    wait(&terminal, "First");
    replace(&path, &config(&home, "theme = \"own\"", ""));
    terminal.wait_written("38;2;17;34;51", 1);
    // The theme itself is a file that holds at once.
    replace(&theme, "[styles]\ntext = { fg = \"#445566\" }\n");
    terminal.wait_written("38;2;68;85;102", 1);
    terminal.keys("Q");
    assert_eq!(terminal.exit(), 0);
}

#[test]
fn what_the_program_writes_itself_is_no_change() {
    let home = Home::new();
    home.config(&config(&home, "language = \"en\"", ""));
    article(&home, "one", "title: First\ndate: 2021-02-17", "Body.");
    let mut terminal = sahifa(&home).size(120, 30).spawn();
    wait(&terminal, "First");
    terminal.keys("/");
    terminal.text("first");
    terminal.keys("ctrl-s");
    terminal.text("Mine");
    terminal.keys("enter");
    wait(&terminal, "Mine");
    // A later change from elsewhere is told, and the own one before it was not.
    let text = std::fs::read_to_string(path(&home)).unwrap();
    let applied = "The changed configuration is in use.";
    assert!(text.contains("Mine") && !terminal.has_written(applied), "{text}");
    terminal.wait_quiet(std::time::Duration::from_secs(1));
    assert!(!terminal.screen().contains(applied), "{}", terminal.screen());
    replace(&path(&home), &text.replace("Mine", "Ours"));
    terminal.wait_until("the change", |screen| screen.contains("Ours") && screen.contains(applied));
    terminal.keys("Q");
    assert_eq!(terminal.exit(), 0);
}
