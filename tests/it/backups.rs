//! Backups, profiles and the care of the database, from the command line.

use crate::panes::{article, local, sahifa};
use crate::pty::{Home, cli, cli_with_input};

fn said(home: &Home, arguments: &[&str], code: i32) -> String {
    let output = cli(home, arguments);
    let text = String::from_utf8([output.stdout, output.stderr].concat()).unwrap();
    assert_eq!(output.status.code(), Some(code), "{arguments:?}: {text}");
    text
}

#[test]
fn a_backup_is_made_while_the_panes_are_open_and_comes_back() {
    let home = Home::new();
    let config = home.config(&format!("# first\n{}", local(&home)));
    home.file("config/sahifa/themes/mine.toml", "inherits = \"base\"\n");
    article(&home, "one", "title: One\ndate: 2021-02-17", "text");
    said(&home, &["refresh"], 0);
    let copy = home.path().join("news.backup");
    let copy = copy.to_str().unwrap();
    let mut terminal = sahifa(&home).size(120, 30).spawn();
    terminal.wait_text("One");
    assert!(said(&home, &["backup", copy], 0).contains("(2)"));
    assert!(said(&home, &["backup", copy], 2).contains("exists already"));
    // Nothing takes the place of a database that is open.
    assert!(said(&home, &["restore", copy], 2).contains("Sahifa is running"));
    terminal.keys("Q");
    assert_eq!(terminal.exit(), 0);

    said(&home, &["mark", "title:one", "starred"], 0);
    std::fs::write(&config, format!("# second\n{}", local(&home))).unwrap();
    assert!(said(&home, &["count", "is:starred"], 0).contains('1'));
    let restored = said(&home, &["restore", copy], 0);
    assert!(restored.contains("with 1 article"), "{restored}");
    assert!(restored.contains("news.before-restore.db"), "{restored}");
    assert!(restored.contains("config.toml.before-restore"), "{restored}");
    assert!(said(&home, &["count", "is:starred"], 0).contains('0'));
    assert!(std::fs::read_to_string(&config).unwrap().starts_with("# first"));
    let old = config.with_file_name("config.toml.before-restore");
    assert!(std::fs::read_to_string(old).unwrap().starts_with("# second"));
    // What is no backup changes nothing.
    assert!(said(&home, &["restore", config.to_str().unwrap()], 2).contains("is no backup"));
    said(&home, &["restore", "none"], 2);
    assert!(said(&home, &["list"], 0).contains("One"));
}

#[test]
fn a_backup_goes_through_pipes() {
    let home = Home::new();
    home.config(&local(&home));
    article(&home, "one", "title: One\ndate: 2021-02-17", "text");
    said(&home, &["refresh"], 0);
    let output = cli(&home, &["backup", "-"]);
    assert!(output.status.success() && output.stdout.starts_with(b"SQLite format 3"));
    let other = Home::new();
    let restored = cli_with_input(&other, &["restore", "-"], &output.stdout);
    assert!(restored.status.success(), "{restored:?}");
    assert!(said(&other, &["list"], 0).contains("One"));
    let left = std::fs::read_dir(other.path().join("data/sahifa")).unwrap();
    let left: Vec<_> = left.map(|entry| entry.unwrap().file_name()).collect();
    assert!(!left.iter().any(|name| name.to_string_lossy().contains("passing")), "{left:?}");
}

#[test]
fn the_database_is_measured_and_shrunk() {
    let home = Home::new();
    home.config(&local(&home));
    assert!(said(&home, &["db", "stats"], 0).contains("no database"));
    article(&home, "one", "title: One\ndate: 2021-02-17", "text");
    said(&home, &["refresh"], 0);
    let said_of = said(&home, &["db", "stats"], 0);
    assert!(said_of.contains("articles: 1") && said_of.contains("1\tLocal"), "{said_of}");
    let figures = said(&home, &["db", "stats", "--json"], 0);
    let figures: serde_json::Value = serde_json::from_str(&figures).unwrap();
    assert_eq!(figures["holdings"]["articles"], 1);
    assert!(said(&home, &["db", "vacuum"], 0).contains("KiB now"));
    assert!(said(&home, &["db", "check"], 0).contains("is whole"));
}

#[test]
fn a_profile_has_files_of_its_own_and_its_name_is_shown() {
    let home = Home::new();
    home.config(&local(&home));
    article(&home, "one", "title: One\ndate: 2021-02-17", "text");
    said(&home, &["refresh"], 0);
    let paths = said(&home, &["--profile", "work", "config", "path"], 0);
    for part in ["config/sahifa/profiles/work/config.toml", "data/sahifa/profiles/work/news.db"] {
        assert!(paths.contains(part), "{paths}");
    }
    assert!(!said(&home, &["--profile", "work", "list"], 0).contains("One"));
    assert!(said(&home, &["list"], 0).contains("One"));
    assert!(said(&home, &["--profile", "../x", "list"], 2).contains("no name of a profile"));
    home.file("config/sahifa/profiles/work/config.toml", local(&home));
    let mut terminal = sahifa(&home).args(["--profile", "work"]).size(140, 30).spawn();
    terminal.wait_text("One");
    // The notice of the refresh goes with the next key.
    terminal.keys("j");
    terminal.wait_until("the name", |screen| screen.contains("work · "));
    terminal.keys("Q");
    assert_eq!(terminal.exit(), 0);
}

#[test]
fn a_hyphen_is_a_stream_wherever_a_file_may_stand() {
    let home = Home::new();
    home.config(&local(&home));
    article(&home, "one", "title: One\ndate: 2021-02-17", "text");
    said(&home, &["refresh"], 0);
    let exported = said(&home, &["export", "title:one", "--to", "-"], 0);
    assert!(exported.contains("title: \"One\""), "{exported}");
    assert!(!std::path::Path::new("-").exists());
    for command in ["render", "unshape"] {
        let output = cli_with_input(&home, &[command, "-"], "one line\n");
        assert_eq!(String::from_utf8(output.stdout).unwrap().trim_end(), "one line", "{command}");
    }
}
