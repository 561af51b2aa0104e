//! The first run: no configuration, no network, and there is something to read.

use crate::desk::Desk;
use crate::panes::{
    as_xterm, assert_whole, focused, frame_mistake, guide_count, guide_desk, open_guide, pane,
    read_rtl, sahifa, selected, sheet_name, shows_rtl,
};
use crate::pty::{Home, Program, cli};
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
    let mut desk = first_steps(&home, "C.UTF-8", 120, 24);
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
    let mut desk = first_steps(&home, "C.UTF-8", 80, 24);
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

/// The row of the welcome on which the cursor stands, as a person reads it.
fn welcome(desk: &Desk) -> String {
    let row = selected(&desk.screen());
    if row.contains("Sahifa") { row } else { read_rtl(&row) }
}

#[test]
fn the_first_article_is_the_welcome_in_the_language_of_the_interface() {
    for (locale, title) in [
        ("en_GB.UTF-8", "Welcome to Sahifa"),
        ("fr_FR.UTF-8", "Welcome to Sahifa"),
        ("fa_IR.UTF-8", "Welcome to Sahifa"),
        ("de_DE.UTF-8", "Welcome to Sahifa"),
        ("ar_SY.UTF-8", "بك في صحيفة"),
        ("C.UTF-8", "بك في صحيفة"),
    ] {
        let home = Home::new();
        let mut desk = first_steps(&home, locale, 120, 40);
        assert!(welcome(&desk).contains(title), "{locale}: {}\n{}", welcome(&desk), desk.screen());
        // The other one is the next.
        let other =
            if title.contains("Sahifa") { "بك في صحيفة" } else { "Welcome to Sahifa" };
        desk.keys("j");
        assert!(welcome(&desk).contains(other), "{locale}: {}", welcome(&desk));
        desk.quit();
    }
}

#[test]
fn an_english_start_opens_on_the_english_welcome() {
    let home = Home::new();
    let mut terminal = sahifa(&home).env("LANG", "en_GB.UTF-8").size(120, 40).spawn();
    let screen = terminal.wait_until("the guide", |screen| {
        screen.contains(&format!("Articles 1/{}", guide_count()))
    });
    assert!(selected(&screen).contains("Welcome to Sahifa"), "{screen}");
    assert!(!screen.contains("Language"), "{screen}");
    terminal.keys("Q");
    assert_eq!(terminal.exit(), 0);

    // In another language the order is another one, and what was read stays so.
    let mut again = sahifa(&home).env("LANG", "ar_SY.UTF-8").size(120, 40).spawn();
    again.wait_until("the Arabic welcome", |screen| {
        let first = pane(screen, 1).lines().nth(1).map(read_rtl);
        first.is_some_and(|row| row.contains("بك في صحيفة"))
    });
    again.keys("Q");
    assert_eq!(again.exit(), 0);
}

const ASKS: &str = "Language · ";

#[test]
fn the_language_is_asked_once_where_nothing_says_it() {
    for locale in ["C", "POSIX", ""] {
        let home = Home::new();
        let mut desk = first_steps(&home, locale, 100, 24);
        let screen = desk.screen();
        assert!(sheet_name(&screen).contains(ASKS), "{locale}: {screen}");
        assert!(shows_rtl(&screen, "العربية") && screen.contains("English"), "{screen}");
        // One key answers.
        desk.keys("1");
        let screen = desk.wait_until("the Arabic panes", |screen| shows_rtl(screen, "المقالات"));
        assert!(!sheet_name(&screen).contains(ASKS), "{screen}");
        desk.wait_until("the Arabic welcome", |screen| {
            read_rtl(&selected(screen)).contains("بك في صحيفة")
        });
        desk.quit();
        drop(desk);
        let config = std::fs::read_to_string(home.path().join("config/sahifa/config.toml"));
        assert_eq!(config.unwrap(), "[ui]\nlanguage = \"ar\"\n");
        let desk = first_steps(&home, locale, 100, 24);
        assert!(!sheet_name(&desk.screen()).contains(ASKS), "{}", desk.screen());
    }
}

#[test]
fn english_as_the_answer_has_the_english_welcome_first() {
    let home = Home::new();
    let mut desk = first_steps(&home, "C", 100, 24);
    assert!(sheet_name(&desk.screen()).contains(ASKS), "{}", desk.screen());
    // The language in use is the one that is selected.
    desk.keys("enter");
    desk.wait_until("the English welcome", |screen| {
        selected(screen).contains("Welcome to Sahifa")
            && screen.contains(&format!("Articles 1/{}", guide_count()))
    });
    desk.quit();
}

#[test]
fn the_question_for_the_language_is_skipped_with_one_key_and_not_asked_again() {
    let home = newsboat_home();
    let mut desk = first_steps(&home, "C", 100, 24);
    desk.keys("esc");
    // What comes next comes then.
    desk.wait_text("Import from newsboat: 2 sources");
    desk.keys("esc");
    desk.quit();
    drop(desk);
    assert!(!home.path().join("config/sahifa/config.toml").exists());

    let mut desk = first_steps(&home, "C", 100, 24);
    assert!(sheet_name(&desk.screen()).is_empty(), "{}", desk.screen());
    // It is among the first steps.
    desk.keys("i i");
    desk.wait_text("Language of the interface: English");
    desk.keys("G k k");
    desk.keys("enter");
    desk.wait_text(ASKS);
    desk.keys("4");
    desk.wait_text("Français");
    desk.keys("esc");
    desk.quit();
}

#[test]
fn nothing_is_asked_where_a_configuration_stands_or_no_panes_open() {
    let home = Home::new();
    home.config("[ui]\nrows = 1\n");
    let desk = first_steps(&home, "C", 100, 24);
    assert!(sheet_name(&desk.screen()).is_empty(), "{}", desk.screen());
    let home = Home::new();
    assert!(cli(&home, &["list"]).status.success());
    assert!(!home.path().join("config/sahifa/config.toml").exists());
}

#[test]
fn a_terminal_that_is_not_known_gets_the_card_at_the_first_start() {
    let home = Home::new();
    let unknown = Program::sahifa().answering("\x1b[c", "\x1b[?1;2c").home(&home);
    let mut terminal = unknown.env("TERM", "mystery").env("LANG", "").size(100, 30).spawn();
    terminal.wait_text(ASKS);
    terminal.keys("esc");
    terminal.wait_text("visual");
    terminal.keys("esc");
    terminal.wait_until("the panes", |screen| frame_mistake(screen).is_none());
    terminal.keys("Q");
    assert_eq!(terminal.exit(), 0);
    // A known one gets none.
    let home = Home::new();
    let mut known = as_xterm(Program::sahifa()).home(&home).env("LANG", "").size(100, 30).spawn();
    known.wait_text(ASKS);
    known.keys("esc");
    known.wait_until("the panes", |screen| frame_mistake(screen).is_none());
    known.keys("Q");
    assert_eq!(known.exit(), 0);
}

/// A home directory with the lists of sfeed and newsraft beside that of newsboat.
fn readers_home() -> Home {
    let home = newsboat_home();
    let river = home.path().join("feeds/river.xml").display().to_string();
    home.file(
        ".sfeed/sfeedrc",
        format!("feeds() {{\n\tfeed \"River\" \"file://{river}\"\n\tfeed x \"$y\"\n}}\n"),
    );
    let hill = home.path().join("feeds/hill.xml").display().to_string();
    home.file(
        "config/newsraft/feeds",
        format!("@ Land [30]\nfile://{hill} \"The hill\"\nfile://{river}\n$(x)\n"),
    );
    home
}

#[test]
fn lists_of_several_readers_are_offered_with_their_counts() {
    let home = readers_home();
    let mut terminal = sahifa(&home).size(80, 30).spawn();
    let screen = terminal.wait_text("Import from sfeed: 1 source");
    for text in [
        "Import from newsboat: 2 sources",
        "Import from newsraft: 2 sources",
        "~/.sfeed/sfeedrc",
        "~/config/newsraft/feeds",
        "Use the keys of newsboat",
        "Language of the interface: English",
        "Pick from public feeds",
    ] {
        assert!(screen.contains(text), "{text}\n{screen}");
    }
    // Newsraft's is the second.
    terminal.keys("j j enter");
    terminal.wait_text("You have 2 sources");
    terminal.keys("esc");
    terminal.wait_text("The ferry runs again");
    terminal.keys("Q");
    assert_eq!(terminal.exit(), 0);
    let config = std::fs::read_to_string(home.path().join("config/sahifa/config.toml")).unwrap();
    assert_eq!(config.matches("[[source]]").count(), 2, "{config}");
    assert!(config.contains("name = \"The hill\"\ntags = [\"Land\"]"), "{config}");
}

#[test]
fn the_keys_of_the_other_reader_are_taken_over_with_its_list() {
    let home = readers_home();
    let mut desk = first_steps(&home, "C.UTF-8", 100, 30);
    desk.wait_text("Use the keys of newsboat");
    desk.keys("j j j j enter");
    desk.wait_until("the setting", |_| {
        let config = std::fs::read_to_string(home.path().join("config/sahifa/config.toml"));
        config.is_ok_and(|config| config == "[keys]\npreset = \"newsboat\"\n")
    });
}

#[test]
fn a_whole_group_of_the_catalogue_is_chosen_with_one_key() {
    let home = Home::new();
    let mut desk = guide_desk(&home, 100, 30);
    desk.keys("i c G");
    let screen = desk.screen();
    assert!(screen.contains("[ ] en  Comics: 0 of 1"), "{screen}");
    assert!(screen.contains("[ ] en  Science: 0 of 4"), "{screen}");
    assert!(screen.row(29).contains("adds the feed"), "{screen}");
    desk.keys("k k enter");
    let screen = desk.wait_text("Public feeds: enter adds one · 1 source chosen in 1 group");
    assert!(screen.contains("[–] en  Science: 1 of 4"), "{screen}");
    // Up to the row of the group.
    desk.keys("k k k k");
    assert!(desk.screen().row(29).contains("adds all feeds of the group"), "{}", desk.screen());
    desk.keys("enter");
    let screen = desk.wait_text("4 sources chosen in 1 group");
    assert!(screen.contains("[✓] en  Science: 4 of 4"), "{screen}");
    // Once more adds nothing.
    desk.keys("enter G k enter");
    let screen = desk.wait_text("5 sources chosen in 2 groups");
    assert!(screen.contains("[✓] en  Comics: 1 of 1"), "{screen}");
    let config = std::fs::read_to_string(home.path().join("config/sahifa/config.toml")).unwrap();
    assert_eq!(config.matches("[[source]]").count(), 5, "{config}");
}
