//! Marks are kept, or the user is told: never lost in silence.

use crate::panes::{LOCAL, article, as_xterm, pane, sahifa};
use crate::pty::{Home, Program, Terminal, cli};
use rustix::process::{Pid, Resource, Rlimit, prlimit};

/// A home with three stored articles.
fn stored() -> Home {
    let home = Home::new();
    home.config(LOCAL);
    for (name, day) in [("one", 17), ("two", 16), ("three", 15)] {
        article(&home, name, &format!("title: Story {name}\ndate: 2021-02-{day}"), "text");
    }
    assert!(cli(&home, &["refresh"]).status.success());
    home
}

fn count(home: &Home, query: &str) -> usize {
    let output = cli(home, &["list", query, "--json"]);
    serde_json::from_slice::<Vec<serde_json::Value>>(&output.stdout).unwrap().len()
}

/// The program with SIGXFSZ ignored: a write beyond the limit fails, as on a full disk.
fn limited(home: &Home) -> Terminal {
    let script = "trap '' XFSZ; exec \"$0\"";
    let program = Program::new("/bin/sh").args(["-c", script, env!("CARGO_BIN_EXE_sahifa")]);
    as_xterm(program).home(home).size(120, 30).spawn()
}

/// Sets the size of the largest file the program may write.
fn allow(terminal: &Terminal, bytes: Option<u64>) {
    let process = Pid::from_raw(terminal.process_id().try_into().unwrap()).unwrap();
    let limit = Rlimit { current: bytes, maximum: None };
    prlimit(Some(process), Resource::Fsize, limit).unwrap();
}

#[test]
fn a_mark_that_finds_no_room_is_taken_back_and_written_later() {
    let home = stored();
    let mut terminal = limited(&home);
    terminal.wait_text("Story two");
    allow(&terminal, Some(0));
    terminal.keys("m");
    terminal.wait_until("the reason, and the row as before", |screen| {
        screen.contains("not saved yet") && pane(screen, 0).contains("Unread           3")
    });
    assert!(terminal.screen().contains("● Story one") || pane(&terminal.screen(), 1).contains('●'));
    // It stays until it is read.
    terminal.keys("j");
    terminal.wait_text("not saved yet");
    allow(&terminal, None);
    terminal.keys("s");
    terminal.wait_until("both marks", |screen| {
        screen.contains("saved now")
            && pane(screen, 0).contains("Unread           2")
            && pane(screen, 0).contains("Starred          1")
    });
    terminal.keys("Q");
    assert_eq!(terminal.exit(), 0);
    assert_eq!((count(&home, "is:read"), count(&home, "is:starred")), (1, 1));
}

#[test]
fn what_is_not_saved_at_the_end_is_said_with_a_status() {
    let home = stored();
    let mut terminal = limited(&home);
    terminal.wait_text("Story two");
    allow(&terminal, Some(0));
    terminal.keys("A");
    terminal.wait_text("not saved yet");
    terminal.keys("Q");
    assert_eq!(terminal.exit(), 1);
    assert!(terminal.screen().contains("3 marks were not saved."), "{}", terminal.screen());
    assert_eq!(count(&home, "is:read"), 0);
}

#[test]
fn marks_in_a_session_without_a_database_are_refused() {
    let home = stored();
    let database = home.path().join("data/sahifa/news.db");
    let damaged = b"This is no database, whatever its name says.".repeat(100);
    for name in ["news.db-wal", "news.db-shm"] {
        let _ = std::fs::remove_file(database.with_file_name(name));
    }
    std::fs::write(&database, &damaged).unwrap();
    let mut terminal = sahifa(&home).size(120, 30).spawn();
    terminal.wait_text("is damaged");
    terminal.wait_text("Story two");
    terminal.keys("esc");
    terminal.wait_until("the reason is read", |screen| !screen.contains("is damaged"));
    terminal.keys("m");
    terminal.wait_until("the reason again", |screen| {
        screen.contains("is damaged") && pane(screen, 0).contains("Unread           3")
    });
    terminal.keys("Q");
    assert_eq!(terminal.exit(), 1);
    assert!(terminal.screen().contains("Nothing of this session was saved."));
    assert_eq!(std::fs::read(&database).unwrap(), damaged, "the file is left alone");
}

#[test]
fn a_damaged_database_is_checked_and_rescued() {
    let home = stored();
    let said = |arguments: &[&str]| {
        let output = cli(&home, arguments);
        (output.status.code(), String::from_utf8(output.stdout).unwrap())
    };
    let (status, whole) = said(&["db", "check"]);
    assert_eq!(status, Some(0));
    assert!(whole.contains("articles: 3") && whole.contains("is whole"), "{whole}");
    let database = home.path().join("data/sahifa/news.db");
    let mut bytes = std::fs::read(&database).unwrap();
    bytes.truncate(bytes.len() - 16_384);
    std::fs::write(&database, &bytes).unwrap();
    let (status, damaged) = said(&["db", "check"]);
    assert_eq!(status, Some(1), "{damaged}");
    assert!(damaged.contains("is damaged") && damaged.contains("sahifa db rescue"), "{damaged}");
    let (status, rescued) = said(&["db", "rescue"]);
    assert_eq!(status, Some(0), "{rescued}");
    assert_eq!(std::fs::read(&database).unwrap(), bytes, "the damaged file was changed");
    let new = database.with_file_name("news.rescued.db");
    std::fs::rename(&new, &database).unwrap();
    assert!(said(&["db", "check"]).1.contains("is whole"));
}
