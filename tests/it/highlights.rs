//! Highlighted passages: made with the caret, lit, listed, found, exported, undone, and kept.

use crate::desk::Desk;
use crate::logical::read;
use crate::panes::{article, local};
use crate::pty::{Home, Screen, cli};

const FRONT: &str = "title: برج قديم\ndate: 2026-07-01T08:00:00Z\nlang: ar";
const BODY: &str = "فُتِح البرج. زار الناس البرج أمس.\n\nقال الحارس إنه متعب. ثم مضى.";

fn newsroom() -> Home {
    let home = Home::new();
    home.config(&local(&home));
    article(&home, "tower", FRONT, BODY);
    article(&home, "river", "title: River\ndate: 2026-06-30T08:00:00Z\nlang: en", "It rose.");
    home
}

/// The cells of the reading pane in the style of a highlighted passage, read from left to right, row by
/// row.
fn highlighted(screen: &Screen) -> Vec<String> {
    let rows = (0..screen.rows()).map(|row| {
        let cells = (0..screen.columns()).map(|column| screen.cell(row, column));
        let cells = cells.filter(|cell| cell.bgcolor() == vt100::Color::Idx(3));
        read(&cells.map(|cell| cell.contents().to_owned()).collect::<String>()).to_string()
    });
    rows.filter(|row| !row.is_empty()).collect()
}

#[test]
fn the_caret_highlights_a_passage_and_the_same_key_ends_that() {
    let home = newsroom();
    let mut desk = Desk::open(&home, 140, 20);
    desk.keys("enter v j j s H");
    assert_eq!(highlighted(&desk.screen()), ["زار الناس البرج أمس."], "{}", desk.screen());
    // A word of the next paragraph; the sentence before it stays highlighted.
    desk.keys("} x =");
    assert_eq!(highlighted(&desk.screen()), ["زار الناس البرج أمس.", "قال"], "{}", desk.screen());
    assert!(desk.screen().contains("a passage was highlighted"), "{}", desk.screen());
    // The caret on a passage ends it; undo brings it back.
    desk.keys("H");
    assert_eq!(highlighted(&desk.screen()), ["زار الناس البرج أمس."], "{}", desk.screen());
    desk.keys("u");
    assert_eq!(highlighted(&desk.screen()).len(), 2, "{}", desk.screen());
    desk.keys("esc ; h");
    assert!(desk.screen().contains("Highlighted passages"), "{}", desk.screen());
    desk.keys("esc q");
    assert_eq!(desk.screen().row(0).matches("Articles").count(), 1);
    drop(desk);

    // Another start, and another layout.
    let mut desk = Desk::open(&home, 70, 20);
    desk.keys("enter");
    assert_eq!(highlighted(&desk.screen()).len(), 2, "{}", desk.screen());
    drop(desk);
    // The file is written anew, with a paragraph before the passages and other blanks in them.
    let again = BODY.replace("الناس ", "الناس\n").replace("فُتِح", "البرج.\n\nفُتِح");
    article(&home, "tower", FRONT, &again);
    let mut desk = Desk::open(&home, 140, 20);
    desk.keys("enter");
    let lit = highlighted(&desk.screen());
    assert_eq!(lit, ["زار الناس البرج أمس.", "قال"], "{}", desk.screen());
}

#[test]
fn passages_are_gone_through_found_and_exported() {
    let home = newsroom();
    let mut desk = Desk::open(&home, 140, 20);
    desk.keys("enter >");
    assert!(desk.screen().contains("Nothing is highlighted here"), "{}", desk.screen());
    desk.keys("; h");
    assert!(desk.screen().contains("Nothing is highlighted here"), "{}", desk.screen());
    desk.keys("v j j H } H");
    assert_eq!(highlighted(&desk.screen()), ["فُتِح البرج.", "قال الحارس إنه متعب."]);
    // With the caret, where its keys are those of the reading pane.
    desk.keys("g g >");
    let first = desk.screen().cursor;
    desk.keys(">");
    assert!(desk.screen().cursor.0 > first.0, "{}", desk.screen());
    desk.keys(">");
    assert!(desk.screen().contains("no highlighted passage further down"), "{}", desk.screen());
    desk.keys("<");
    assert_eq!(desk.screen().cursor, first, "{}", desk.screen());
    desk.keys("; h j enter");
    assert!(desk.screen().cursor.0 != first.0, "{}", desk.screen());
    // The line of the source and the date is no text of the article.
    desk.keys("g g j H");
    assert!(desk.screen().contains("Only the text of an article"), "{}", desk.screen());
    drop(desk);

    let list = cli(&home, &["list", "has:highlight", "--json"]);
    let list = serde_json::from_slice::<serde_json::Value>(&list.stdout).unwrap();
    assert_eq!(list.as_array().unwrap().len(), 1, "{list}");
    assert_eq!(list[0]["title"], "برج قديم");
    let json = cli(&home, &["show", &list[0]["id"].to_string(), "--json"]);
    let json = serde_json::from_slice::<serde_json::Value>(&json.stdout).unwrap();
    assert_eq!(json["highlights"][0]["text"], "فُتِح البرج.", "{json}");
    let folder = home.path().join("out");
    let to = folder.to_str().unwrap();
    assert!(cli(&home, &["export", "فيه:تظليل", "--to", to]).status.success());
    let file = std::fs::read_dir(&folder).unwrap().next().unwrap().unwrap().path();
    let text = std::fs::read_to_string(file).unwrap();
    let (body, passages) = text.rsplit_once("\n___\n").unwrap();
    assert!(body.contains("ثم مضى."), "{text}");
    assert!(passages.contains("> فُتِح البرج.\n"), "{text}");
    assert!(passages.contains("> قال الحارس إنه متعب.\n"), "{text}");
}
