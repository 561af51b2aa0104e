//! The first run: no configuration, no network, and there is something to read.

use crate::desk::Desk;
use crate::panes::{
    assert_whole, focused, frame_mistake, guide_count, guide_desk, open_guide, pane, sahifa,
    selected, shows_rtl,
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
        screen.contains(&format!("Articles 1/{}", guide_count()))
            && pane(screen, 0).contains(&format!("Guide to Sahifa {}", guide_count()))
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
    terminal.wait_text(&format!("Articles 5/{}", guide_count()));
    terminal.keys("q");
    assert_eq!(terminal.exit(), 0);

    let mut again = open_guide(&home, 120, 40);
    let screen = again.wait_until("the same article", |screen| {
        pane(screen, 2).contains("#guide #keys")
            && screen.contains(&format!("Articles 5/{}", guide_count()))
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

/// A home directory with a `urls` file of newsboat, whose two feeds are files in it.
fn newsboat_home() -> Home {
    let home = Home::new();
    let feed = "<rss version='2.0'><channel><title>River</title><item><title>The ferry runs again</title>\
                <guid>1</guid></item></channel></rss>";
    let path = home.file("feeds/river.xml", feed);
    let other = home.file("feeds/hill.xml", feed.replace("River", "Hill"));
    let urls = format!("file://{} places\nfile://{}\n", path.display(), other.display());
    home.file(".newsboat/urls", urls);
    home
}

#[test]
fn the_first_start_offers_the_list_of_newsboat_and_takes_it_with_one_key() {
    let home = newsboat_home();
    let mut terminal = sahifa(&home).size(80, 24).spawn();
    let screen = terminal.wait_text("Import from newsboat: 2 sources");
    for text in
        ["First steps", "You have no sources yet", "~/.newsboat/urls", "Pick from public feeds"]
    {
        assert!(screen.contains(text), "{text}\n{screen}");
    }
    terminal.keys("enter");
    terminal.wait_text("You have 2 sources");
    terminal.keys("esc");
    terminal.wait_text("The ferry runs again");
    terminal.keys("Q");
    assert_eq!(terminal.exit(), 0);
    let config = std::fs::read_to_string(home.path().join("config/sahifa/config.toml")).unwrap();
    assert_eq!(config.matches("[[source]]").count(), 2, "{config}");
    assert!(config.contains("places"), "{config}");
}

#[test]
fn the_first_steps_are_skipped_with_one_key_and_not_offered_again() {
    let home = newsboat_home();
    let mut terminal = sahifa(&home).size(80, 24).spawn();
    let screen = terminal.wait_text("Import from newsboat");
    assert!(screen.contains("esc later, also with i i"), "{screen}");
    terminal.keys("esc");
    terminal.wait_until("the panes", |screen| frame_mistake(screen).is_none());
    terminal.keys("Q");
    assert_eq!(terminal.exit(), 0);
    assert!(!home.path().join("config/sahifa/config.toml").exists());

    let mut again = open_guide(&home, 80, 24);
    again.keys("j");
    let screen = again.wait_text(&format!("Articles 2/{}", guide_count()));
    assert!(!screen.contains("First steps"), "{screen}");
    again.keys("i i");
    again.wait_text("Import from newsboat: 2 sources");
    again.keys("esc Q");
    assert_eq!(again.exit(), 0);
}

/// The panes of `home`, where the program sees it as the home directory and speaks this language.
fn first_steps(home: &Home, language: &str, columns: u16, rows: u16) -> Desk {
    let path = home.path().to_str().unwrap();
    Desk::open_in(home, &[("HOME", path), ("LANG", language)], columns, rows)
}

#[test]
fn the_first_steps_fit_in_both_languages() {
    for (columns, rows) in [(80, 24), (40, 12)] {
        let home = newsboat_home();
        let mut desk = first_steps(&home, "en_GB.UTF-8", columns, rows);
        let screen = desk.wait_text("Import from newsboat: 2 sources");
        for text in ["First steps: enter takes one", "Read the guide first"] {
            assert!(screen.contains(text), "{text}\n{screen}");
        }
        desk.quit();
        let home = newsboat_home();
        let mut desk = first_steps(&home, "ar_SY.UTF-8", columns, rows);
        let screen = desk.wait_text("newsboat");
        for text in ["الخطوات الأولى", "لا مصادر لديك بعد", "مصدران", "قراءة الدليل"]
        {
            assert!(shows_rtl(&screen, text), "{text}\n{screen}");
        }
        desk.quit();
    }
}

#[test]
fn an_import_that_cannot_be_kept_says_so() {
    let home = newsboat_home();
    let mut desk = first_steps(&home, "C", 120, 24);
    desk.wait_text("Import from newsboat");
    // Nothing can be written to a folder in the place of the file.
    std::fs::create_dir_all(home.path().join("config/sahifa/config.toml")).unwrap();
    desk.keys("enter");
    let screen = desk.wait_text("config.toml");
    assert!(screen.contains("You have no sources yet"), "{screen}");
    desk.quit();
}

#[test]
fn without_lists_of_others_the_first_steps_wait_for_their_key() {
    let home = Home::new();
    let mut desk = first_steps(&home, "C", 80, 24);
    desk.keys("j");
    let count = format!("Articles 2/{}", guide_count());
    assert!(desk.screen().contains(&count), "{}", desk.screen());
    desk.keys("i i");
    let screen = desk.wait_text("First steps");
    assert!(!screen.contains("Import from"), "{screen}");
    desk.keys("enter");
    desk.wait_text("Public feeds: enter adds one");
    desk.quit();
}
