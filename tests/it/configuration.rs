//! Mistakes in the configuration, and sources added from within the program.

use crate::desk::Desk;
use crate::panes::{article, local, open_guide, pane, sahifa};
use crate::pty::{Home, cli};
use crate::refresh::feed;
use crate::server::{Reply, Server};

const BAD: &str = "\
[ui]
guide = false
langage = \"ar\"

[reader]
width = \"wide\"

[[source]]
name = \"Local\"
path = \"~/news\"

[[source]]
name = \"Nothing\"
";

#[test]
fn mistakes_are_told_with_their_places_and_the_rest_is_used() {
    let home = Home::new();
    let path = home.config(BAD);
    article(&home, "one", "title: Still here\ndate: 2021-02-17", "text");

    let output = cli(&home, &["config", "check"]);
    assert_eq!(output.status.code(), Some(2));
    let said = String::from_utf8([output.stdout, output.stderr].concat()).unwrap();
    for (line, column) in [(3, 1), (6, 9), (12, 1)] {
        assert!(said.contains(&format!("{}:{line}:{column}: ", path.display())), "{said}");
    }
    assert!(said.contains("3 | langage = \"ar\"") && said.contains("Did you mean “language”?"));

    // Where nobody looks at the panes, it is said beside what could be done.
    for task in ["refresh", "list"] {
        let output = cli(&home, &[task]);
        assert_eq!(output.status.code(), Some(2), "{task}: {output:?}");
        let said = String::from_utf8(output.stderr).unwrap();
        assert!(said.contains(":3:1: ") && said.contains(":12:1: "), "{task}: {said}");
    }
    let listed = String::from_utf8(cli(&home, &["list"]).stdout).unwrap();
    assert!(listed.contains("Still here"), "{listed}");

    let mut terminal = sahifa(&home).size(120, 30).spawn();
    terminal.wait_until("the article and the complaint", |screen| {
        screen.contains("Still here")
            && screen.contains("3 errors in the configuration; press g p to see them.")
    });
    terminal.keys("g p");
    let screen = terminal.wait_text("Did you mean “language”?");
    for place in [":3:1: ", ":6:9: ", ":12:1: "] {
        assert!(screen.contains(place), "{place}\n{screen}");
    }
    terminal.keys("esc Q");
    assert_eq!(terminal.exit(), 0);
}

#[test]
fn a_file_that_is_no_toml_leaves_the_defaults() {
    let home = Home::new();
    let path = home.config("[ui\nlanguage = \"en\"\n");
    let output = cli(&home, &["config", "check"]);
    assert_eq!(output.status.code(), Some(2));
    let said = String::from_utf8([output.stdout, output.stderr].concat()).unwrap();
    assert!(said.contains(&format!("{}:1:", path.display())), "{said}");
    let mut terminal = open_guide(&home, 100, 30);
    terminal.wait_text("1 error in the configuration; press g p to see it.");
    terminal.keys("Q");
    assert_eq!(terminal.exit(), 0);
}

#[test]
fn mistakes_are_told_in_arabic_in_an_arabic_interface() {
    let home = Home::new();
    home.config("[ui]\nlanguage = \"ar\"\nthem = \"mono\"\n");
    let output = cli(&home, &["config", "check"]);
    assert_eq!(output.status.code(), Some(2));
    let said = String::from_utf8([output.stdout, output.stderr].concat()).unwrap();
    assert!(said.contains(":3:1: ") && said.contains("«theme»"), "{said}");
}

#[test]
fn a_feed_added_by_its_address_is_written_and_read() {
    let server = Server::start();
    server.on("/feed", Reply::ok(feed("City", &["A story"])));
    let home = Home::new();
    let path = home.config("# mine\n[ui]\nlanguage = \"en\" # stays\n");
    let mut terminal = open_guide(&home, 120, 30);
    terminal.keys("i f");
    terminal.wait_text("Feed address:");
    terminal.text("not an address");
    terminal.keys("enter");
    terminal.wait_until("a complaint", |screen| {
        !screen.contains("Feed address:") && screen.row(29).contains("“not an address” is not")
    });
    // The next key shows it again, to be mended.
    terminal.keys("ctrl-u");
    terminal.wait_text("Feed address:");
    terminal.paste(&server.url("/fee"));
    terminal.text("dx");
    terminal.keys("backspace");
    terminal.wait_text(&format!("Feed address: {}", server.url("/feed")));
    terminal.keys("enter");
    terminal.wait_until("its articles", |screen| {
        pane(screen, 1).contains("A story") && pane(screen, 0).contains("City ")
    });
    let toml = std::fs::read_to_string(&path).unwrap();
    assert!(toml.starts_with("# mine\n[ui]\nlanguage = \"en\" # stays\n"), "{toml}");
    assert!(toml.contains(&format!("url = \"{}\"", server.url("/feed"))), "{toml}");
    assert!(cli(&home, &["config", "check"]).status.success());
    terminal.keys("Q");
    assert_eq!(terminal.exit(), 0);
}

#[test]
fn folders_and_opml_files_are_added_from_the_first_run() {
    let server = Server::start();
    server.on("/a", Reply::ok(feed("Alpha", &["Alpha story"])));
    server.on("/b", Reply::ok(feed("Beta", &["Beta story"])));
    let home = Home::new();
    article(&home, "one", "title: From a folder\ndate: 2026-06-15", "text");
    let opml = home.file(
        "feeds.opml",
        format!(
            "<opml version=\"2.0\"><body><outline text=\"News\">\
             <outline text=\"Alpha\" xmlUrl=\"{}\"/><outline text=\"Beta\" xmlUrl=\"{}\"/>\
             </outline></body></opml>",
            server.url("/a"),
            server.url("/b")
        ),
    );
    let mut terminal = open_guide(&home, 120, 50);
    terminal.keys("i d");
    terminal.wait_text("File or folder:");
    terminal.text("~/news");
    terminal.keys("enter");
    terminal.wait_text("From a folder");
    terminal.keys("i o");
    terminal.wait_text("OPML file:");
    terminal.text(opml.to_str().unwrap());
    terminal.keys("enter");
    terminal.wait_until("both feeds", |screen| {
        screen.contains("Alpha story") && screen.contains("Beta story")
    });
    terminal.wait_until("their folder", |screen| pane(screen, 0).contains("News"));
    terminal.keys("Q");
    assert_eq!(terminal.exit(), 0);
    assert!(cli(&home, &["config", "check"]).status.success());
}

#[test]
fn a_prompt_can_be_left() {
    let home = Home::new();
    home.config(&local(&home));
    article(&home, "one", "title: An article\ndate: 2021-02-17", "text");
    let mut desk = Desk::open(&home, 80, 24);
    desk.wait_text("An article");
    desk.keys("i f");
    desk.wait_text("Feed address:");
    // Letters are text here, not commands.
    desk.text("Q q سلام");
    // سلام: lam and alef are two cells here, so that the cursor can stand between them.
    desk.wait_text("Feed address: Q q \u{FEE1}\u{FE8E}\u{FEE0}\u{FEB3}");
    desk.keys("esc");
    desk.wait_until("no prompt", |screen| !screen.contains("Feed address:"));
    desk.quit();
}
