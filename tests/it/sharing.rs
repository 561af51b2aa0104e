//! One database, several users of it; and a database that cannot be written.

use crate::desk::Desk;
use crate::logical::{assert_pane, read, read_pane};
use crate::panes::{
    LOCAL, article, as_xterm, frame_mistake, local, open_guide, pane, sahifa, selected,
};
use crate::pty::{Home, Program, Screen, cli};
use crate::refresh::feed;
use crate::server::{Reply, Server};

#[test]
fn two_copies_share_one_database() {
    let home = Home::new();
    let mut first = open_guide(&home, 120, 40);
    let mut second = open_guide(&home, 120, 40);
    let unread = |screen: &Screen| -> Option<usize> {
        let pane = pane(screen, 0);
        let row = pane.lines().find(|row| row.contains("Unread"))?;
        row.split_whitespace().last()?.parse().ok()
    };
    let all = first.wait_until("counts", |screen| unread(screen).is_some_and(|count| count > 2));
    let all = unread(&all).unwrap();
    let shows = |screen: &Screen, read: usize| {
        unread(screen) == Some(all - read) && pane(screen, 0).contains("Starred          1")
    };
    first.keys("m j j s");
    first.wait_until("its own marks", |screen| shows(screen, 1));
    second.keys("j m");
    // Its counts now tell of both.
    second.wait_until("the marks of both", |screen| shows(screen, 2));
    for terminal in [&mut first, &mut second] {
        terminal.keys("Q");
        assert_eq!(terminal.exit(), 0);
    }
    let count = |query: &str| {
        let output = cli(&home, &["list", query, "--json"]);
        serde_json::from_slice::<serde_json::Value>(&output.stdout)
            .unwrap()
            .as_array()
            .unwrap()
            .len()
    };
    assert_eq!((count("is:read"), count("is:starred")), (2, 1));
}

#[test]
fn the_list_follows_what_another_program_does() {
    let home = Home::new();
    home.config(&local(&home));
    article(&home, "one", "title: First\ndate: 2026-06-20", "Text.");
    let mut desk = Desk::open(&home, 100, 18);
    assert_pane(&desk.screen(), 1, &["● First", "Local  1w"]);
    // A refresh by cron.
    article(&home, "two", "title: Second\ndate: 2026-06-30", "Text.");
    assert_eq!(cli(&home, &["refresh"]).status.code(), Some(0));
    let screen = desk.wait_text("Second");
    assert_eq!(read_pane(&screen, 0)[1], "✓ All  2");
    // The selected article stays selected.
    assert_eq!(read(&selected(&screen)), "● First");
    // The title of an article is another one.
    article(&home, "two", "title: The second\ndate: 2026-06-30", "Text.");
    assert_eq!(cli(&home, &["refresh"]).status.code(), Some(0));
    desk.wait_text("The second");
    // Marks made in another copy, on the row and on the open article.
    desk.keys("k enter");
    let mut other = Desk::open(&home, 100, 18);
    other.keys("s");
    desk.wait_text("★");
    desk.keys("s");
    other.wait_until("no star", |screen| !screen.contains("★"));
}

#[test]
fn tasks_work_while_the_panes_are_open() {
    let server = Server::start();
    server.on("/feed", Reply::ok(feed("City", &["First story"])));
    let home = Home::new();
    home.config(&format!("[ui]\nguide = false\n[[source]]\nurl = \"{}\"\n", server.url("/feed")));
    let mut terminal = sahifa(&home).size(120, 30).spawn();
    terminal.wait_text("First story");
    server.on("/feed", Reply::ok(feed("City", &["Second story", "First story"])));
    let output = cli(&home, &["refresh", "--force"]);
    assert!(output.status.success(), "{output:?}");
    let listed = String::from_utf8(cli(&home, &["list"]).stdout).unwrap();
    assert_eq!(listed.lines().count(), 2);
    assert!(cli(&home, &["sources", "list"]).status.success());
    // Asking again shows what the other brought.
    terminal.keys("x");
    terminal.wait_text("Second story");
    terminal.keys("Q");
    assert_eq!(terminal.exit(), 0);
}

/// The sentence in the bottom lines.
fn sentence(screen: &Screen) -> String {
    let rows: Vec<String> = (28..30).map(|row| screen.row(row)).collect();
    rows.iter().flat_map(|row| row.split_whitespace()).collect::<Vec<_>>().join(" ")
}

/// The program without the right of root to write everywhere.
fn without_override(home: &Home, arguments: &[&str]) -> Option<Program> {
    if !rustix::process::geteuid().is_root() {
        return Some(sahifa(home).args(arguments));
    }
    let able = std::process::Command::new("setpriv")
        .args(["--bounding-set", "-dac_override,-dac_read_search", "true"])
        .status();
    able.is_ok_and(|status| status.success()).then(|| {
        as_xterm(Program::new("setpriv")).home(home).args(
            ["--bounding-set", "-dac_override,-dac_read_search", env!("CARGO_BIN_EXE_sahifa")]
                .iter()
                .chain(arguments),
        )
    })
}

#[test]
fn a_database_that_cannot_be_written_is_said_and_read_all_the_same() {
    use std::os::unix::fs::PermissionsExt;
    let home = Home::new();
    home.config(LOCAL);
    article(&home, "one", "title: An old article\ndate: 2021-02-17", "text");
    assert!(cli(&home, &["refresh"]).status.success());
    let directory = home.path().join("data/sahifa");
    let set = |mode: u32| {
        for entry in std::fs::read_dir(&directory).unwrap() {
            let file = std::fs::Permissions::from_mode(mode & 0o666);
            std::fs::set_permissions(entry.unwrap().path(), file).unwrap();
        }
        std::fs::set_permissions(&directory, std::fs::Permissions::from_mode(mode)).unwrap();
    };
    set(0o555);
    let Some(program) = without_override(&home, &[]) else {
        println!("neither an ordinary user nor setpriv: nothing to test");
        return;
    };
    let mut terminal = program.size(120, 30).spawn();
    terminal.wait_until("the news and the reason", |screen| {
        frame_mistake(screen).is_none()
            && screen.contains("An old article")
            && sentence(screen).contains("is read-only")
    });
    terminal.keys("Q");
    assert_eq!(terminal.exit(), 0);
    let mut list = without_override(&home, &["list"]).unwrap().size(120, 10).spawn();
    list.wait_text("An old article");
    assert_eq!(list.exit(), 0);
    set(0o755);

    // Nowhere to put a database at all: this time's news is shown, and why it will not be kept.
    let nowhere = home.file("file", "");
    let mut terminal = sahifa(&home)
        .args(["--data-dir", nowhere.join("below").to_str().unwrap()])
        .size(120, 30)
        .spawn();
    terminal.wait_text("cannot be opened");
    terminal.keys("Q");
    assert_eq!(terminal.exit(), 0);
}
