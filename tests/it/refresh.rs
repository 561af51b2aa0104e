//! News from the network: from the configuration to titles, and sources that fail.

use crate::panes::{frame_mistake, pane, sahifa, sheet};
use crate::pty::{Home, Terminal, cli_within};
use crate::server::{Reply, Server};
use std::fmt::Write as _;
use std::time::Duration;

/// An RSS feed with these titles, the first the newest.
pub(crate) fn feed(name: &str, titles: &[&str]) -> String {
    let mut items = String::new();
    for (age, title) in titles.iter().enumerate() {
        let day = 27 - age;
        write!(
            items,
            "<item><title>{title}</title><guid>{name}-{title}</guid>\
             <link>https://example.org/{name}/{age}</link>\
             <pubDate>{day:02} Jun 2026 10:00:00 GMT</pubDate>\
             <description>About {title}.</description></item>"
        )
        .unwrap();
    }
    format!(
        "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>{name}</title>\
         <link>https://example.org/{name}</link>{items}</channel></rss>"
    )
}

fn configure(home: &Home, sources: &[String]) {
    let mut toml = "[ui]\nguide = false\n".to_owned();
    for url in sources {
        writeln!(toml, "\n[[source]]\nurl = \"{url}\"").unwrap();
    }
    home.config(&toml);
}

fn open(home: &Home) -> Terminal {
    sahifa(home).size(120, 30).spawn()
}

#[test]
fn a_feed_in_the_configuration_becomes_titles_and_a_refresh_brings_new_ones() {
    let server = Server::start();
    server.script(
        "/feed",
        vec![
            Reply::ok(feed("City", &["Second story", "First story"])).etag("one"),
            Reply::ok(feed("City", &["Third story", "Second story", "First story"])).etag("two"),
        ],
    );
    let home = Home::new();
    configure(&home, &[server.url("/feed")]);
    let mut terminal = open(&home);
    let screen = terminal.wait_until("what is due is fetched by itself", |screen| {
        screen.contains("Articles 1/2 ") && screen.contains("First story")
    });
    assert!(frame_mistake(&screen).is_none(), "{screen}");
    // The feed's own title stands for the source.
    terminal.wait_until("the source", |screen| pane(screen, 0).contains("City             2"));
    terminal.keys("R");
    terminal.wait_until("the new title", |screen| {
        screen.contains("Third story") && screen.contains("1 new article.")
    });
    terminal.keys("R");
    terminal.wait_text("Nothing new.");
    let requests = server.requests("/feed");
    let asked: Vec<_> = requests.iter().map(|seen| seen.header("if-none-match")).collect();
    assert_eq!(asked, [None, Some("\"one\""), Some("\"two\"")]);

    terminal.keys("g g enter");
    terminal.wait_until("the article", |screen| pane(screen, 2).contains("About Third story."));
    terminal.keys("Q");
    assert_eq!(terminal.exit(), 0);

    // The next start shows the list before any network.
    drop(server);
    let mut again = open(&home);
    again.wait_until("the list", |screen| {
        screen.contains("Articles 1/3 ") && screen.contains("Second story")
    });
    again.keys("Q");
    assert_eq!(again.exit(), 0);
}

#[test]
fn a_rule_tells_of_new_articles_outside_of_the_screen() {
    let server = Server::start();
    let notified = "عاجل: زلزال";
    for (setting, told, restored) in [
        ("osc9", "\u{1b}]9;New article: عاجل: زلزال\u{1b}\\", None),
        ("title", "\u{1b}]2;New article: عاجل: زلزال\u{1b}\\", Some("\u{1b}[23;2t")),
        ("off", "\u{1b}]", None),
    ] {
        let path = format!("/{setting}");
        server.script(
            &path,
            vec![
                Reply::ok(feed("City", &["First story"])).etag("one"),
                Reply::ok(feed("City", &[notified, "Second story", "First story"])).etag("two"),
            ],
        );
        let home = Home::new();
        home.config(&format!(
            "[ui]\nguide = false\nnotify = \"{setting}\"\n[[source]]\nurl = \"{}\"\n\
             [[rule]]\nwhen = \"title:عاجل\"\nnotify = true\n",
            server.url(&path)
        ));
        let mut terminal = open(&home);
        terminal.wait_text("First story");
        let before = terminal.mark();
        terminal.keys("R");
        terminal.wait_text("2 new articles.");
        if setting == "off" {
            assert!(!String::from_utf8_lossy(&terminal.output_since(before)).contains(told));
        } else {
            terminal.wait_written(told, 1);
        }
        if let Some(restored) = restored {
            assert!(!terminal.has_written(restored));
            terminal.keys("j");
            terminal.wait_written(restored, 1);
        }
        terminal.keys("Q");
        assert_eq!(terminal.exit(), 0);
    }
}

#[test]
fn few_descriptors_are_enough_for_many_feeds() {
    let server = Server::start();
    let home = Home::new();
    let paths: Vec<String> = (0..100).map(|number| format!("/{number}")).collect();
    for path in &paths {
        // Late enough for the requests to meet.
        let reply = Reply::ok(feed(&path[1..], &["Story"])).delay(Duration::from_millis(20));
        server.on(path, reply);
    }
    let urls: Vec<String> = paths.iter().map(|path| server.url(path)).collect();
    configure(&home, &urls);
    for (limit, new) in [("ulimit -n 64", 100), ("ulimit -n 40", 0), ("ulimit -Sn 64", 0)] {
        let output = cli_within(&home, limit, &["refresh", "--force", "--json"]);
        let rows: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
        let rows = rows.as_array().unwrap();
        let all =
            rows.iter().filter(|row| row["state"] == "done" || row["state"] == "not-modified");
        assert_eq!(all.count(), 100, "{limit}: {output:?}");
        assert_eq!(rows.iter().filter_map(|row| row["new"].as_u64()).sum::<u64>(), new, "{limit}");
        assert!(output.status.success(), "{limit}");
    }
}

#[test]
fn broken_sources_hide_nothing_and_say_why() {
    let server = Server::start();
    server
        .on("/good", Reply::ok(feed("Good", &["Good story"])))
        .on("/gone", Reply::status(404))
        .on("/page", Reply::ok(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".to_vec()))
        .on("/cut", Reply::ok(feed("Cut", &["Cut story"])).cut_after(60))
        .on("/hang", Reply::hang());
    let home = Home::new();
    let paths = ["/gone", "/page", "/hang", "/cut", "/good"];
    configure(&home, &paths.map(|path| server.url(path)));
    let mut terminal = open(&home);
    // While one of them hangs.
    terminal.wait_text("Good story");
    terminal.keys("g s");
    let screen = terminal.wait_until("the errors", |screen| {
        screen.contains("There is nothing at")
            && screen.contains("This is not text")
            && screen.contains("broke off after 60 bytes")
    });
    assert!(screen.contains(&server.url("/gone")), "{screen}");
    let top = sheet(&screen).unwrap();
    let good = (top..screen.rows()).find(|row| screen.row(*row).trim() == "Good");
    let good = good.unwrap_or_else(|| panic!("{screen}"));
    assert!(screen.row(good + 1).contains("Read now."), "{screen}");
    terminal.keys("esc enter");
    terminal.wait_text("About Good story.");
    // A refresh that still waits does not hold up the end.
    terminal.keys("Q");
    assert_eq!(terminal.exit(), 0);
}

#[test]
fn what_the_user_asks_for_does_not_wait_for_a_silent_server() {
    let server = Server::start();
    server
        .on("/hang", Reply::hang())
        .on("/good", Reply::ok(feed("Good", &["Good story"])))
        .on("/more", Reply::ok(feed("More", &["More story"])));
    let home = Home::new();
    configure(&home, &[server.url("/hang"), server.url("/good")]);
    let mut terminal = open(&home);
    terminal.wait_text("Good story");
    server.on("/good", Reply::ok(feed("Good", &["Newer story", "Good story"])));
    terminal.keys("R");
    terminal.wait_text("Newer story");
    terminal.wait_text("Refreshing 1 of 2 sources, 2 new articles");
    terminal.keys("Q");
    assert_eq!(terminal.exit(), 0);

    let mut terminal = open(&home);
    terminal.wait_text("Newer story");
    terminal.keys("i f");
    terminal.wait_text("Feed address:");
    terminal.text(&server.url("/more"));
    terminal.keys("enter");
    terminal.wait_text("More story");
    terminal.keys("Q");
    assert_eq!(terminal.exit(), 0);
}

#[test]
fn the_bottom_line_tells_of_failures_and_of_the_key_that_explains_them() {
    let server = Server::start();
    server.on("/good", Reply::ok(feed("Good", &["Good story"]))).on("/broken", Reply::status(500));
    let home = Home::new();
    configure(&home, &[server.url("/broken"), server.url("/good")]);
    let mut terminal = open(&home);
    terminal.wait_text("1 source failed; press g s to see why. 1 new article.");
    terminal.keys("g s");
    terminal.wait_text("reported an error of its own (status 500)");
    // Enter asks the selected source again.
    server.on("/broken", Reply::ok(feed("Mended", &["Mended story"])));
    terminal.keys("g g enter");
    terminal.wait_text("1 new article.");
    terminal.keys("esc");
    terminal.wait_text("Mended story");
    // What went wrong before stays readable.
    terminal.keys("g s");
    terminal.wait_text("reported an error of its own (status 500)");
    terminal.keys("esc");
    terminal.keys("Q");
    assert_eq!(terminal.exit(), 0);
}

#[test]
fn a_feed_on_demand_is_not_asked_until_it_is_asked_for() {
    let server = Server::start();
    server.on("/demand", Reply::ok(feed("Demand", &["Asked for"])));
    server.on("/usual", Reply::ok(feed("Usual", &["By itself"])));
    let home = Home::new();
    home.config(&format!(
        "[ui]\nguide = false\n\n[[source]]\nurl = \"{}\"\nrefresh = \"0\"\n\n\
         [[source]]\nurl = \"{}\"\n",
        server.url("/demand"),
        server.url("/usual")
    ));
    let mut terminal = open(&home);
    // The refresh of what is due is over when its news is there.
    terminal.wait_until("what is due", |screen| screen.contains("By itself"));
    assert_eq!(server.hits("/demand"), 0);
    terminal.keys("R");
    terminal.wait_until("what was asked for", |screen| screen.contains("Asked for"));
    assert_eq!(server.hits("/demand"), 1);
    terminal.keys("Q");
    terminal.exit();
}

#[test]
fn each_source_is_asked_again_when_its_own_time_has_come() {
    let server = Server::start();
    server
        .on("/hang", Reply::hang())
        .on("/often", Reply::ok(feed("Often", &["First story"])))
        .on("/seldom", Reply::ok(feed("Seldom", &["Quiet story"])));
    let home = Home::new();
    home.config(&format!(
        "[ui]\nguide = false\n[fetch]\nrefresh = \"1h\"\n[[source]]\nurl = \"{}\"\n[[source]]\nurl = \"{}\"\nrefresh = \"2s\"\n\
         [[source]]\nurl = \"{}\"\n",
        server.url("/hang"),
        server.url("/often"),
        server.url("/seldom")
    ));
    let mut terminal = open(&home);
    terminal.wait_text("First story");
    server.on("/often", Reply::ok(feed("Often", &["Second story", "First story"])));
    // By itself, while another source still keeps its answer back.
    terminal.wait_text("Second story");
    assert_eq!(server.hits("/seldom"), 1);
    assert_eq!(server.hits("/hang"), 1);
    terminal.keys("Q");
    assert_eq!(terminal.exit(), 0);
}

#[test]
fn a_refresh_can_be_stopped_and_a_source_that_is_read_says_so() {
    let server = Server::start();
    server.on("/hang", Reply::hang()).on("/good", Reply::ok(feed("Good", &["Good story"])));
    let home = Home::new();
    configure(&home, &[server.url("/hang"), server.url("/good")]);
    let mut terminal = open(&home);
    terminal.wait_text("Good story");
    terminal.keys("R g s");
    terminal.wait_text("Refreshing now.");
    terminal.keys("c");
    terminal.wait_text("The refresh was stopped.");
    terminal.keys("esc");
    // Nothing is left of it: the next one begins anew.
    server.on("/hang", Reply::ok(feed("Late", &["Late story"])));
    terminal.keys("R");
    terminal.wait_text("Late story");
    terminal.keys("Q");
    assert_eq!(terminal.exit(), 0);
}
