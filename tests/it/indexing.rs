//! The index of words of an older database: completed in the background, whatever happens.

use crate::panes::{pane, sahifa};
use crate::pty::{Home, PATIENCE, Terminal, cli};
use crate::server::{Reply, Server};
use rusqlite::Connection;
use rustix::process::Signal;
use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::time::{Duration, Instant};

/// Several batches of the thread that completes the index.
const ARTICLES: usize = 1_500;

fn feed() -> String {
    let mut items = String::new();
    for number in 0..ARTICLES {
        write!(
            items,
            "<item><title>خبر {number}</title><guid>{number}</guid>\
             <pubDate>27 Jun 2026 10:00:00 GMT</pubDate>\
             <description>&lt;p&gt;Common word{number} here, and a body.&lt;/p&gt;</description></item>"
        )
        .unwrap();
    }
    format!(
        "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>Feed</title>\
         <link>https://example.org/</link>{items}</channel></rss>"
    )
}

/// The highest id of an article that is not in the index; 0 if all are.
fn next(database: &Connection) -> i64 {
    database.query_row("SELECT max(next) FROM indexing", [], |row| row.get(0)).unwrap()
}

fn all(database: &Connection) -> i64 {
    database.query_row("SELECT max(id) FROM article", [], |row| row.get(0)).unwrap()
}

/// Has the database as an older version left it.
fn forget(database: &Connection) {
    database
        .execute_batch(
            "INSERT INTO words (words) VALUES ('delete-all');
             UPDATE indexing SET next = (SELECT max(id) FROM article);",
        )
        .unwrap();
}

/// Waits until a part of the articles is in the index, and lets nobody write from then on. False if
/// all of them were there first.
#[track_caller]
fn lock_in_the_middle(database: &Connection) -> bool {
    let deadline = Instant::now() + PATIENCE;
    loop {
        // Not by waiting for the lock: whoever waits comes too late.
        if next(database) < all(database) && database.execute_batch("BEGIN IMMEDIATE").is_ok() {
            if next(database) > 0 {
                return true;
            }
            database.execute_batch("COMMIT").unwrap();
            return false;
        }
        assert!(Instant::now() < deadline, "nothing is indexed");
        std::thread::sleep(Duration::from_millis(1));
    }
}

/// The panes, while they complete the index, which the test stops in the middle.
fn open_in_the_middle(home: &Home, database: &Connection) -> Terminal {
    loop {
        database.busy_timeout(PATIENCE).unwrap();
        forget(database);
        database.busy_timeout(Duration::ZERO).unwrap();
        let mut terminal = sahifa(home).size(120, 30).spawn();
        if lock_in_the_middle(database) {
            return terminal;
        }
        // The machine was busy with something else meanwhile.
        terminal.signal(Signal::KILL);
        terminal.exit();
    }
}

fn ids(home: &Home, query: &str) -> Vec<i64> {
    let output = cli(home, &["list", query, "--json"]);
    let rows: Vec<serde_json::Value> = serde_json::from_slice(&output.stdout).unwrap();
    rows.iter().map(|row| row["id"].as_i64().unwrap()).collect()
}

#[test]
fn a_kill_while_the_index_is_completed_loses_nothing_and_the_panes_answer_meanwhile() {
    let server = Server::start();
    server.on("/feed", Reply::ok(feed()));
    let home = Home::new();
    home.config(&format!("[ui]\nguide = false\n[[source]]\nurl = \"{}\"\n", server.url("/feed")));
    assert!(cli(&home, &["refresh"]).status.success());
    let database = Connection::open(home.path().join("data/sahifa/news.db")).unwrap();
    let mut terminal = open_in_the_middle(&home, &database);
    // Nothing can be indexed meanwhile, and what is asked is answered.
    terminal.text("/1234");
    terminal.wait_until("the article that is found", |screen| {
        screen.contains("Articles 1/1 ") && pane(screen, 1).contains(" 1234 ")
    });
    let left = next(&database);
    assert!(left > 0);
    terminal.signal(Signal::KILL);
    terminal.exit();
    database.execute_batch("COMMIT").unwrap();
    assert_eq!(next(&database), left);

    // The next start goes on, and ends.
    database.busy_timeout(PATIENCE).unwrap();
    let mut terminal = sahifa(&home).size(120, 30).spawn();
    let deadline = Instant::now() + 3 * PATIENCE;
    while next(&database) > 0 {
        assert!(Instant::now() < deadline, "the index is not completed");
        std::thread::sleep(Duration::from_millis(3));
    }
    terminal.keys("Q");
    assert_eq!(terminal.exit(), 0);
    let found = ids(&home, "common");
    assert_eq!(found.len(), ARTICLES);
    assert_eq!(found.iter().collect::<BTreeSet<_>>().len(), ARTICLES);
    for number in (0..ARTICLES).step_by(97) {
        assert_eq!(ids(&home, &format!("\"word{number}\"")).len(), 1, "{number}");
    }
    // Each of them once in the index itself, too.
    let indexed: usize =
        database.query_row("SELECT count(*) FROM words_docsize", [], |row| row.get(0)).unwrap();
    assert_eq!(indexed, ARTICLES);
    database.execute("INSERT INTO words (words) VALUES ('integrity-check')", []).unwrap();
}
