//! Articles that are kept to be read later: by a key, in the panes, in queries and on the command line.

use crate::desk::Desk;
use crate::panes::{article, local, pane};
use crate::pty::{Home, cli};

/// A home with three stored articles.
fn stored() -> Home {
    let home = Home::new();
    home.config(&local(&home));
    for (name, day) in [("one", 17), ("two", 16), ("three", 15)] {
        article(&home, name, &format!("title: Story {name}\ndate: 2021-02-{day}"), "text");
    }
    home
}

/// The titles that a query lists.
fn titles(home: &Home, query: &str) -> Vec<String> {
    let output = cli(home, &["list", query, "--json"]);
    let rows = serde_json::from_slice::<Vec<serde_json::Value>>(&output.stdout).unwrap();
    rows.iter().map(|row| row["title"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn a_key_keeps_articles_for_later_with_a_sign_a_count_and_undo() {
    let home = stored();
    let mut desk = Desk::open(&home, 120, 24);
    desk.keys("L");
    let screen = desk.screen();
    assert!(screen.contains("◆ Story one"), "{screen}");
    assert!(pane(&screen, 0).contains("Read later       1"), "{screen}");
    // It is no row among the tags.
    assert!(!pane(&screen, 0).contains("Tags"), "{screen}");
    // An article that was read keeps an empty sign, and a star stands before it.
    desk.keys("m");
    assert!(desk.screen().contains("◇ Story one"), "{}", desk.screen());
    desk.keys("s");
    assert!(desk.screen().contains("★◇Story one"), "{}", desk.screen());
    desk.keys("u u u");
    assert!(desk.screen().contains("● Story one"), "{}", desk.screen());
    assert!(!pane(&desk.screen(), 0).contains("Read later       1"), "{}", desk.screen());
    // Several at once, as an Arabic keyboard types it.
    desk.keys("* * g q");
    let screen = desk.screen();
    assert!(screen.contains("2 articles kept to read later"), "{screen}");
    assert!(pane(&screen, 0).contains("Read later       2"), "{screen}");
    // In the open article, and taken away again.
    desk.keys("esc esc g g enter L");
    assert!(pane(&desk.screen(), 0).contains("Read later       1"), "{}", desk.screen());
    drop(desk);
    assert_eq!(titles(&home, "is:later"), ["Story two"]);
    assert_eq!(titles(&home, "#later"), ["Story two"]);
}

#[test]
fn the_command_line_keeps_articles_for_later_and_exports_the_mark() {
    let home = stored();
    assert!(cli(&home, &["refresh"]).status.success());
    let made = cli(&home, &["mark", "title:two", "later"]);
    assert!(String::from_utf8_lossy(&made.stdout).contains("1 article kept to read later"));
    assert_eq!(titles(&home, "is:later"), ["Story two"]);
    let list = cli(&home, &["list"]);
    let list = String::from_utf8_lossy(&list.stdout).into_owned();
    let row = list.lines().find(|line| line.contains("Story two")).unwrap();
    assert!(row.split_whitespace().nth(1) == Some("L"), "{row}");
    let json = cli(&home, &["list", "is:later", "--json"]);
    let json = serde_json::from_slice::<serde_json::Value>(&json.stdout).unwrap();
    assert_eq!(json[0]["flags"]["later"], true, "{json}");
    let folder = home.path().join("out");
    assert!(cli(&home, &["export", "is:later", "--to", folder.to_str().unwrap()]).status.success());
    let file = std::fs::read_dir(&folder).unwrap().next().unwrap().unwrap().path();
    assert!(std::fs::read_to_string(file).unwrap().contains("later"));
    assert!(cli(&home, &["mark", "is:later", "ليس_لاحقا"]).status.success());
    assert_eq!(titles(&home, "is:later"), [""; 0]);
}
