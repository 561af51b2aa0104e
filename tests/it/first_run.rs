//! The first run: no configuration, no network, and there is something to read.

use crate::panes::{
    assert_whole, focused, frame_mistake, guide_desk, open_guide, pane, sahifa, selected, shows_rtl,
};
use crate::pty::{Home, cli};
use crate::server::Server;

#[test]
fn the_guide_opens_without_configuration_and_without_a_request() {
    // Whatever the program would ask the network for would go through this.
    let proxy = Server::start();
    let home = Home::new();
    let mut terminal = sahifa(&home)
        .env("http_proxy", proxy.url(""))
        .env("https_proxy", proxy.url(""))
        .size(120, 40)
        .spawn();
    let screen = terminal.wait_until("the guide", |screen| {
        screen.contains("Articles 1/23") && pane(screen, 0).contains("Guide to Sahifa 23")
    });
    assert_whole(&screen);
    assert_eq!(focused(&screen), Some(1));
    // أهلًا بك: the lam-alef is one cell, and carries the mark of its lam.
    let welcome = "\u{FEDA}\u{FE91} \u{FEFC}\u{64B}\u{FEEB}\u{FE83}";
    assert!(selected(&screen).ends_with(welcome), "{screen}");
    for title in ["Welcome to Sahifa", "Reading, and the keys for it", "The command line"] {
        assert!(screen.contains(title), "{title}\n{screen}");
    }
    assert!(shows_rtl(&screen, "التصفية بالوسوم والمصادر"), "{screen}");
    let offer = "i f add feed · i c catalogue · i o import OPML · ? help  ";
    assert!(screen.row(39).starts_with(offer), "{screen}");

    terminal.keys("j enter");
    let screen = terminal.wait_until("the article", |screen| {
        pane(screen, 2).contains("#guide #start") && focused(screen) == Some(2)
    });
    assert_whole(&screen);
    terminal.keys("Q");
    assert_eq!(terminal.exit(), 0);
    assert_eq!(proxy.total(), 0);
    assert!(!home.path().join("config/sahifa/config.toml").exists());
}

#[test]
fn the_place_is_found_again() {
    let home = Home::new();
    let mut terminal = open_guide(&home, 120, 40);
    terminal.keys("j j j enter");
    terminal.wait_until("the article", |screen| pane(screen, 2).contains("#guide #keys"));
    terminal.keys("g l j");
    terminal.wait_text("Articles 5/23");
    terminal.keys("q");
    assert_eq!(terminal.exit(), 0);

    let mut again = open_guide(&home, 120, 40);
    let screen = again.wait_until("the same article", |screen| {
        pane(screen, 2).contains("#guide #keys") && screen.contains("Articles 5/23")
    });
    // Read now, so without its dot.
    let list = pane(&screen, 1);
    assert!(list.contains("\n  Reading, and the keys"), "{screen}");
    assert!(list.contains("\n● Filtering by tags"), "{screen}");
    again.keys("Q");
    assert_eq!(again.exit(), 0);
}

#[test]
fn the_catalogue_offers_arabic_and_english_feeds() {
    let home = Home::new();
    let mut desk = guide_desk(&home, 100, 30);
    desk.keys("i c");
    let screen = desk.wait_text("Public feeds: enter adds one");
    assert!(screen.contains("[ ] ar") && !screen.contains("[✓]"), "{screen}");
    desk.keys("G");
    desk.wait_text("[ ] en");
    desk.keys("esc");
    desk.wait_until("the panes", |screen| {
        frame_mistake(screen).is_none() && !screen.contains("[ ] en")
    });
    desk.quit();
}

#[test]
fn config_init_writes_a_file_that_has_no_mistakes() {
    let home = Home::new();
    let output = cli(&home, &["config", "init"]);
    assert!(output.status.success(), "{output:?}");
    let path = home.path().join("config/sahifa/config.toml");
    let printed = String::from_utf8(cli(&home, &["config", "path"]).stdout).unwrap();
    assert_eq!(printed.lines().next(), path.to_str());
    let before = std::fs::read_to_string(&path).unwrap();
    assert!(before.contains("[[source]]"));
    assert!(cli(&home, &["config", "check"]).status.success());
    let again = cli(&home, &["config", "init"]);
    assert_eq!(again.status.code(), Some(2));
    assert_eq!(std::fs::read_to_string(&path).unwrap(), before);
}
