//! Changes from the command line: tags and marks of what a query finds, also beside open panes.
use crate::panes::{article, local, pane, sahifa};
use crate::pty::{Home, cli};
use serde_json::Value;
use std::process::Output;

fn home() -> Home {
    let home = Home::new();
    home.config(&local(&home));
    for (name, title, tags) in [
        ("one", "زلزال في الشمال", "[عاجل]"),
        ("two", "انتخابات", "[سياسة]"),
        ("three", "مباراة", "[رياضة, \"World Cup\"]"),
    ] {
        article(&home, name, &format!("title: {title}\ndate: 2026-06-20\ntags: {tags}"), "نص.");
    }
    assert!(cli(&home, &["refresh"]).status.success());
    home
}

#[track_caller]
fn said(output: Output) -> String {
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    String::from_utf8(output.stdout).unwrap()
}

fn count(home: &Home, query: &str) -> String {
    said(cli(home, &["count", query])).trim().to_owned()
}

fn complaint(output: &Output) -> String {
    assert_eq!(output.status.code(), Some(2), "{output:?}");
    String::from_utf8(output.stderr.clone()).unwrap()
}

#[test]
fn words_are_found_with_the_place_where_they_stand() {
    let home = home();
    article(&home, "long", "title: تقرير\ndate: 2026-06-20", "قالت الوزارة إن مُؤشّر الأسعار ارتفع.");
    said(cli(&home, &["refresh", "--force"]));
    let found: Value =
        serde_json::from_str(&said(cli(&home, &["search", "موشر", "--json"]))).unwrap();
    let [found] = found.as_array().unwrap().as_slice() else { panic!("one article: {found}") };
    assert_eq!(found["title"], "تقرير");
    let extract = found["extract"].as_str().unwrap();
    let place = &found["extract_matches"][0];
    let at = |end: &str| usize::try_from(place[end].as_u64().unwrap()).unwrap();
    assert_eq!(&extract[at("start")..at("end")], "مُؤشّر");
    let lines = said(cli(&home, &["search", "title:تقرير"]));
    assert!(lines.trim_end().ends_with("قالت الوزارة إن مُؤشّر الأسعار ارتفع."), "{lines}");
    assert!(said(cli(&home, &["search", "لا-وجود-له"])).contains("Nothing was found"));
}

#[test]
fn tags_and_marks_of_what_a_query_finds() {
    let home = home();
    let rehearsed = said(cli(&home, &["tag", "-tag:رياضة", "+للقراءة لاحقا", "-عاجل", "--dry-run"]));
    assert!(rehearsed.contains("Nothing was changed"), "{rehearsed}");
    assert_eq!(
        (count(&home, "#\"للقراءة لاحقا\""), count(&home, "#عاجل")),
        ("0".into(), "1".into())
    );
    said(cli(&home, &["tag", "-tag:رياضة", "+للقراءة لاحقا", "-عاجل"]));
    assert_eq!(
        (count(&home, "#\"للقراءة لاحقا\""), count(&home, "#عاجل")),
        ("2".into(), "0".into())
    );
    // A tag that a hand took away does not come back with the file's next version.
    article(&home, "one", "title: زلزال\ndate: 2026-06-20\ntags: [عاجل]", "نص آخر.");
    said(cli(&home, &["refresh", "--force"]));
    assert_eq!((count(&home, "title:زلزال"), count(&home, "#عاجل")), ("1".into(), "0".into()));

    let marked = said(cli(&home, &["mark", "tag:سياسة", "starred", "--json"]));
    let marked: Value = serde_json::from_str(&marked).unwrap();
    assert_eq!((&marked["articles"], &marked["dry_run"]), (&1.into(), &false.into()));
    said(cli(&home, &["mark", "()", "read"]));
    assert_eq!((count(&home, "is:unread"), count(&home, "is:starred")), ("0".into(), "1".into()));

    // One step each, the last one first.
    assert!(said(cli(&home, &["undo"])).starts_with("Undone: 3 articles marked as read"));
    assert_eq!(count(&home, "is:unread"), "3");
    said(cli(&home, &["undo"]));
    said(cli(&home, &["undo"]));
    assert_eq!((count(&home, "is:starred"), count(&home, "#عاجل")), ("0".into(), "1".into()));
    said(cli(&home, &["redo"]));
    assert_eq!(count(&home, "#عاجل"), "0");
}

#[test]
fn tags_themselves() {
    let home = home();
    let list = said(cli(&home, &["tags", "-#رياضة"]));
    let mut lines: Vec<&str> = list.lines().collect();
    lines.sort_unstable();
    assert_eq!(lines, ["1/1\tسياسة", "1/1\tعاجل"]);
    said(cli(&home, &["tags", "rename", "world cup", "كأس العالم"]));
    assert_eq!(count(&home, "#\"كأس العالم\""), "1");
    said(cli(&home, &["tags", "rename", "سياسة", "عاجل"]));
    assert_eq!(count(&home, "#عاجل"), "2", "the two are one");
    said(cli(&home, &["tags", "delete", "عاجل"]));
    let tags: Value = serde_json::from_str(&said(cli(&home, &["tags", "--json"]))).unwrap();
    let mut names: Vec<&str> =
        tags.as_array().unwrap().iter().filter_map(|tag| tag["name"].as_str()).collect();
    names.sort_unstable();
    assert_eq!(names, ["رياضة", "كأس العالم"]);
    assert!(complaint(&cli(&home, &["tags", "delete", "nothing"])).contains("no tag “nothing”"));
    assert!(complaint(&cli(&home, &["tags", "rename", "رياضة", " "])).contains("not a name"));
}

#[test]
fn unclear_changes_change_nothing() {
    let home = home();
    for (words, told) in [
        (&["tag", "+x"][..], "a query"),
        (&["tag", "is:unread"], "+tag adds one"),
        (&["tag", "is:unraed", "+x"], "did you mean “unread”?"),
        (&["mark", "is:unread", "raed"], "“raed” is not a state"),
        (&["mark", "read"], "a query"),
    ] {
        let output = cli(&home, words);
        assert!(complaint(&output).contains(told), "{words:?} {output:?}");
    }
    assert_eq!((count(&home, "is:read"), count(&home, "#x")), ("0".into(), "0".into()));
}

#[test]
fn open_panes_show_what_the_command_line_changes() {
    let home = home();
    let mut terminal = sahifa(&home).size(120, 30).spawn();
    terminal.wait_until("the tag", |screen| pane(screen, 0).contains("World Cup"));
    said(cli(&home, &["tag", "()", "+Everywhere"]));
    terminal.wait_until("the new tag", |screen| pane(screen, 0).contains("Everywhere"));
    said(cli(&home, &["mark", "()", "starred"]));
    terminal.wait_until("the stars", |screen| pane(screen, 0).contains("Starred          3"));
    // The history is shared.
    terminal.keys("u");
    terminal
        .wait_until("the stars are gone", |screen| pane(screen, 0).contains("Starred          0"));
    assert_eq!(count(&home, "is:starred"), "0");
    terminal.keys("Q");
    assert_eq!(terminal.exit(), 0);
}

#[test]
fn a_refresh_completes_the_index_of_an_older_database() {
    let home = home();
    article(&home, "long", "title: تقرير\ndate: 2026-06-20", "قالت الوزارة.\n\nارتفع مؤشر الأسعار.");
    said(cli(&home, &["refresh", "--force"]));
    assert_eq!(count(&home, "مؤشر"), "1");
    // As a database from before there was an index.
    let database = home.path().join("data/sahifa/news.db");
    let connection = rusqlite::Connection::open(database).unwrap();
    connection
        .execute_batch(
            "DELETE FROM words; UPDATE indexing SET next = (SELECT max(id) FROM article);
             UPDATE article SET parts = NULL",
        )
        .unwrap();
    assert_eq!((count(&home, "مؤشر"), count(&home, "تقرير")), ("0".into(), "1".into()));
    said(cli(&home, &["refresh"]));
    assert_eq!(count(&home, "مؤشر"), "1");
    let unknown = "SELECT count(*) FROM article WHERE parts IS NULL";
    assert_eq!(connection.query_row(unknown, [], |row| row.get::<_, i64>(0)), Ok(0));
}
