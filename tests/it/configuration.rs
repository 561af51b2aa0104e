//! Mistakes in the configuration, and sources added from within the program.

use crate::desk::Desk;
use crate::panes::{article, as_xterm, local, open_guide, pane, sahifa};
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

    // Where nobody looks at the panes, it is said once beside what could be done.
    for (task, is_new) in [("refresh", true), ("list", false), ("list", false)] {
        let output = cli(&home, &[task]);
        assert_eq!(output.status.code(), Some(2), "{task}: {output:?}");
        let said = String::from_utf8(output.stderr).unwrap();
        assert_eq!(said.contains(":3:1: ") && said.contains(":12:1: "), is_new, "{task}: {said}");
        assert_eq!(said.is_empty(), !is_new, "{task}: {said}");
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
fn mistakes_are_told_once_for_each_change_of_each_configuration() {
    let home = Home::new();
    let path = home.config("[ui]\nlangage = \"ar\"\n");
    let other = home.file("other.toml", "[ui]\nthem = \"mono\"\n");
    let other = other.to_str().unwrap();
    let said = |arguments: &[&str]| {
        let output = cli(&home, arguments);
        assert_eq!(output.status.code(), Some(2), "{output:?}");
        String::from_utf8(output.stderr).unwrap()
    };
    assert!(said(&["list"]).contains("langage"));
    assert!(said(&["list", "--config", other]).contains("“them”"));
    // Each stays told, whichever comes in between.
    for _ in 0..2 {
        assert_eq!(said(&["list"]), "");
        assert_eq!(said(&["list", "--config", other]), "");
    }
    // What a pipe was told, a person was not: but only once, and then in short. The list is below.
    let mut terminal = sahifa(&home).args(["list"]).size(100, 120).spawn();
    assert_eq!(terminal.exit(), 2);
    assert!(terminal.screen().contains("2 | langage = \"ar\""), "{}", terminal.screen());
    let mut terminal = sahifa(&home).args(["list"]).size(100, 120).spawn();
    assert_eq!(terminal.exit(), 2);
    let screen = terminal.screen();
    assert!(screen.contains("still has 1 error; “sahifa config check” lists it"), "{screen}");
    assert!(!screen.contains("langage"), "{screen}");
    // A change is told, and the check tells everything always.
    std::fs::write(&path, "[ui]\nlangage = \"ar\"\ndigit = \"latin\"\n").unwrap();
    assert!(said(&["refresh"]).contains("digit"));
    assert_eq!(said(&["refresh"]), "");
    for _ in 0..2 {
        let output = cli(&home, &["config", "check"]);
        let said = String::from_utf8(output.stdout).unwrap();
        assert!(said.contains("langage") && said.contains("digit"), "{said}");
    }
    // A mistake that was mended and made again is new.
    std::fs::write(&path, "").unwrap();
    assert!(cli(&home, &["list"]).status.success());
    std::fs::write(&path, "[ui]\nlangage = \"ar\"\ndigit = \"latin\"\n").unwrap();
    assert!(said(&["list"]).contains("digit"));
    // What is worse than a mistake is always said.
    for _ in 0..2 {
        assert!(said(&["list", "is:unraed"]).contains("is:unraed"));
    }
}

#[test]
fn mistakes_are_told_where_nothing_can_be_remembered() {
    let home = Home::new();
    home.config("[ui]\nlangage = \"ar\"\n");
    // A folder has the name of the file.
    std::fs::create_dir_all(home.path().join("data/sahifa/told")).unwrap();
    for _ in 0..2 {
        let output = cli(&home, &["list"]);
        let said = String::from_utf8(output.stderr).unwrap();
        assert!(said.contains(":2:1: "), "{said}");
    }
}

#[test]
fn a_configuration_that_is_named_must_exist() {
    let home = Home::new();
    let missing = home.path().join("none/my.toml");
    let missing = missing.to_str().unwrap();
    let dangling = home.path().join("dangling.toml");
    std::os::unix::fs::symlink("nowhere.toml", &dangling).unwrap();
    let dangling = dangling.to_str().unwrap();
    for arguments in [
        &["list", "--config", missing][..],
        &["--config", missing, "refresh", "--quiet"],
        &["list", "--json", "--config", dangling],
        &["config", "check", "--config", missing],
        &["sources", "list", "--config", missing],
        &["export", "--config", "relative.toml"],
        // The panes, too: before anything of them is seen.
        &["--config", missing],
    ] {
        let output = cli(&home, arguments);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}: {output:?}");
        assert!(output.stdout.is_empty(), "{arguments:?}: {output:?}");
        let said = String::from_utf8(output.stderr).unwrap();
        assert_eq!(said.lines().count(), 1, "{said}");
        assert!(said.contains(".toml; correct the path") && said.contains("config init"), "{said}");
    }
    assert!(!home.path().join("data/sahifa").exists(), "nothing was begun");
    // A file in the usual place may be missing.
    assert!(cli(&home, &["list"]).status.success());
    // What makes the file, or needs none, works.
    assert!(cli(&home, &["config", "path", "--config", missing]).status.success());
    assert!(cli(&home, &["config", "init", "--config", missing]).status.success());
    assert!(cli(&home, &["list", "--config", missing]).status.success());
    let fresh = home.path().join("fresh.toml");
    let fresh = fresh.to_str().unwrap();
    let add = ["sources", "add", "--unchecked", "https://a.example/feed", "--config", fresh];
    assert!(cli(&home, &add).status.success());
    assert!(std::fs::read_to_string(fresh).unwrap().contains("https://a.example/feed"));
    // In the language of the reader.
    let arabic = sahifa(&home).env("LC_ALL", "ar_SY.UTF-8").args(["list", "--config", "x.toml"]);
    let mut terminal = arabic.size(200, 10).spawn();
    assert_eq!(terminal.exit(), 2);
    assert!(terminal.screen().contains("x.toml"), "{}", terminal.screen());
}

#[test]
fn code_reads_from_left_to_right_below_an_arabic_sentence() {
    let home = Home::new();
    for (code, word) in [
        ("them = \"mono\"", "them"),
        ("theme = \"ar\" # سمة الطرفية", "\"ar\""),
        ("direction = \"عربي\"", "\"\u{FEF2}\u{FE91}\u{FEAE}\u{FECB}\""),
        ("# ملاحظة\nguide = 3", "3"),
        ("digits = \"latn\"     # أرقام", "\"latn\""),
        ("x = [1, 2] # مُحَمَّد", "x"),
    ] {
        home.config(&format!("[ui]\nlanguage = \"ar\"\n{code}\n"));
        // In a pipe: logical order, the caret after as many characters.
        let output = cli(&home, &["config", "check"]);
        let said = String::from_utf8(output.stdout).unwrap();
        let lines: Vec<&str> = said.lines().collect();
        let line = lines.iter().position(|line| line.starts_with(['3', '4'])).unwrap();
        assert!(lines[line].ends_with(code.lines().last().unwrap()), "{said}");
        // On a terminal: the code from the left, the carets under the cells of the word.
        let program = as_xterm(sahifa(&home)).args(["config", "check"]).size(70, 20);
        let mut terminal = program.spawn();
        assert_eq!(terminal.exit(), 2);
        let screen = terminal.screen();
        let row = (0..20).find(|row| screen.row(*row).contains(" | ")).unwrap();
        let (shown, carets) = (screen.row(row), screen.row(row + 1));
        assert!(shown.starts_with(['3', '4']), "{screen}");
        let at = |text: &str, part: &str| text.find(part).map(|at| text[..at].chars().count());
        assert_eq!(at(&carets, "^"), at(&shown, word), "{code}\n{screen}");
        assert_eq!(carets.matches('^').count(), word.chars().count(), "{code}\n{screen}");
        // The sentence stands at the right.
        let sentence = screen.row(row - 1);
        assert!(sentence.starts_with(' ') && sentence.trim_end().chars().count() == 69, "{screen}");
    }
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
    terminal.text("~/ne");
    terminal.keys("tab");
    terminal.wait_text("File or folder: ~/news/");
    terminal.keys("enter");
    terminal.wait_text("From a folder");
    terminal.keys("i o");
    terminal.wait_text("OPML file:");
    assert!(opml.is_file());
    terminal.text("~/FEEDS");
    terminal.keys("tab");
    terminal.wait_text("OPML file: ~/feeds.opml");
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

#[test]
fn settings_are_changed_and_read_by_name() {
    let home = Home::new();
    let path = home.config("# mine\n[ui]\nguide = false # no guide\n");
    let said = |arguments: &[&str], code: i32| {
        let output = cli(&home, arguments);
        assert_eq!(output.status.code(), Some(code), "{arguments:?}: {output:?}");
        String::from_utf8([output.stdout, output.stderr].concat()).unwrap()
    };
    assert_eq!(said(&["config", "get", "reader.width"], 0), "72\n");
    said(&["config", "set", "ui.theme", "mono"], 0);
    said(&["config", "set", "reader.width", "90"], 0);
    let text = "# mine\n[ui]\nguide = false # no guide\ntheme = \"mono\"\n\n[reader]\nwidth = 90\n";
    assert_eq!(std::fs::read_to_string(&path).unwrap(), text);
    assert_eq!(said(&["config", "get", "reader.width"], 0), "90\n");
    assert_eq!(said(&["config", "get", "ui.theme"], 0), "mono\n");

    // A mistake names the nearest key, or the values; the file stays.
    assert!(said(&["config", "set", "ui.them", "mono"], 2).contains("Did you mean “ui.theme”?"));
    assert!(said(&["config", "get", "ui.them"], 2).contains("Did you mean “ui.theme”?"));
    assert!(said(&["config", "set", "ui.frame", "boxd"], 2).contains("boxed"));
    said(&["config", "set", "reader.width", "-1"], 2);
    assert_eq!(std::fs::read_to_string(&path).unwrap(), text);

    // All of them are a configuration again, and each has its origin.
    let all = said(&["config", "show"], 0);
    assert!(all.contains("ui.theme = \"mono\"\n") && all.contains("fetch.refresh = \"30m\"\n"));
    let copy = home.file("copy.toml", &all);
    said(&["--config", copy.to_str().unwrap(), "config", "check"], 0);
    article(&home, "one", "title: One\ndate: 2021-02-17", "text");
    home.config(&format!("{text}\n[[source]]\npath = \"~/news\"\n"));
    let mut terminal = sahifa(&home).size(120, 30).spawn();
    terminal.wait_text("One");
    terminal.keys("enter");
    terminal.wait_text("text");
    terminal.keys("; l Q");
    assert_eq!(terminal.exit(), 0);
    let origins = said(&["config", "show", "--origin"], 0);
    for line in [
        format!("ui.theme\t\"mono\"\t{}:4", path.display()),
        "ui.frame\t\"lines\"\tdefault".to_owned(),
        "reader.spacing\t1\tchanged by key".to_owned(),
    ] {
        assert!(origins.lines().any(|other| other == line), "{line}\n{origins}");
    }
}

#[test]
fn a_file_that_is_named_and_missing_is_an_error_that_says_what_to_do() {
    let home = Home::new();
    let missing = home.path().join("none.toml");
    let named = missing.to_str().unwrap();
    for task in [&["list"][..], &["refresh"], &["config", "check"], &["config", "show"], &[]] {
        let output = cli(&home, &[&["--config", named], task].concat());
        assert_eq!(output.status.code(), Some(2), "{task:?}: {output:?}");
        let said = String::from_utf8(output.stderr).unwrap();
        assert!(said.contains(named) && said.contains("config init"), "{task:?}: {said}");
    }
    let output = cli(&home, &["--config", named, "config", "set", "ui.language", "ar"]);
    assert!(output.status.success(), "{output:?}");
    assert_eq!(std::fs::read_to_string(&missing).unwrap(), "[ui]\nlanguage = \"ar\"\n");
}

#[test]
fn unread_articles_are_counted_for_a_status_bar() {
    let home = Home::new();
    home.config(&local(&home));
    for (name, tags) in [("one", "x"), ("two", "x"), ("three", "y")] {
        article(&home, name, &format!("title: {name}\ndate: 2021-02-17\ntags: [{tags}]"), "text");
    }
    cli(&home, &["refresh"]);
    assert!(cli(&home, &["mark", "title:one", "read"]).status.success());
    let said = |arguments: &[&str]| {
        let output = cli(&home, &[&["unread"], arguments].concat());
        assert!(output.status.success(), "{output:?}");
        String::from_utf8(output.stdout).unwrap()
    };
    assert_eq!(said(&[]), "2\n");
    assert_eq!(said(&["tag:x"]), "1\n");
    assert_eq!(said(&["--format", "{unread}/{total} {{"]), "2/3 {\n");
    // It reads a line at a time.
    let line = said(&["--format", "waybar"]);
    assert_eq!(line.lines().count(), 1, "{line}");
    let module: serde_json::Value = serde_json::from_str(&line).unwrap();
    assert_eq!((&module["text"], &module["class"]), (&"2".into(), &"unread".into()));
    assert_eq!(module["tooltip"], "2 unread articles of 3.");
    let output = cli(&home, &["unread", "--format", "{new}"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8(output.stderr).unwrap().contains("“{new}”"));
}

#[test]
fn the_line_for_cron_refreshes_this_configuration() {
    let home = Home::new();
    let config = home.file("my config.toml", local(&home));
    article(&home, "one", "title: One\ndate: 2021-02-17", "text");
    let named = config.to_str().unwrap();
    let output = cli(&home, &["--config", named, "service"]);
    assert!(output.status.success(), "{output:?}");
    let said = String::from_utf8(output.stdout).unwrap();
    assert!(said.contains("[Timer]") && said.contains("ExecStart="), "{said}");
    let line = said.lines().last().unwrap();
    let command = line.strip_prefix("*/15 * * * * ").unwrap();
    assert!(command.contains(&format!("--config '{named}'")), "{command}");
    let shell = std::process::Command::new("sh")
        .args(["-c", command])
        .env_clear()
        .env("HOME", home.path())
        .env("XDG_DATA_HOME", home.path().join("data"))
        .env("XDG_CONFIG_HOME", home.path().join("config"))
        .env("XDG_CACHE_HOME", home.path().join("cache"))
        .status()
        .unwrap();
    assert!(shell.success());
    let listed = cli(&home, &["--config", named, "list"]);
    assert!(String::from_utf8(listed.stdout).unwrap().contains("One"));
}

#[test]
fn the_schema_is_printed_for_editors() {
    let home = Home::new();
    let output = cli(&home, &["config", "schema"]);
    assert!(output.status.success(), "{output:?}");
    let schema: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    let theme = &schema["properties"]["ui"]["properties"]["theme"];
    assert_eq!(theme["default"], "auto");
    assert!(theme["anyOf"][0]["enum"].as_array().unwrap().contains(&"nord".into()));
    let width = &schema["properties"]["reader"]["properties"]["width"];
    assert_eq!(width["description"], "Longest line of an article, in columns");
}

#[test]
fn a_setting_gets_its_default_back_by_name() {
    let home = Home::new();
    let path = home.config("[ui]\nrows = \"one\" # mine\n");
    let output = cli(&home, &["config", "unset", "ui.rows"]);
    assert!(output.status.success(), "{output:?}");
    assert_eq!(std::fs::read_to_string(path).unwrap(), "[ui]\nrows = \"auto\" # mine\n");
    assert_eq!(cli(&home, &["config", "unset", "ui.row"]).status.code(), Some(2));
}
