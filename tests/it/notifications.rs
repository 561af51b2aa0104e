//! News that rules tell of: by a program of the user's, by the terminal, in the title of the window.

use crate::panes::{as_xterm, sahifa};
use crate::pty::{Home, Program, cli};
use crate::refresh::feed;
use crate::server::{Reply, Server};
use std::os::unix::fs::PermissionsExt as _;
use std::path::PathBuf;
use std::process::Output;

/// A program that notes its arguments: one line for each run, with `|` after every argument. It then
/// does what `end` says.
fn program(home: &Home, end: &str) -> PathBuf {
    let told = home.path().join("told");
    // The line is written at once: two runs could meet.
    let script = format!(
        "#!/bin/sh\nline=$(printf '%s|' \"$@\" | tr '\\n' '~')\nprintf '%s\\n' \"$line\" >> '{}'\n{end}\n",
        told.display()
    );
    let path = home.file("tell me", script);
    std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o755)).unwrap();
    path
}

/// The runs of the program so far.
fn told(home: &Home) -> Vec<String> {
    let text = std::fs::read_to_string(home.path().join("told")).unwrap_or_default();
    text.lines().map(str::to_owned).collect()
}

fn configure(home: &Home, url: &str, rules: &str) {
    home.config(&format!("[ui]\nguide = false\n[[source]]\nurl = \"{url}\"\n{rules}"));
}

fn said(output: &Output) -> String {
    assert!(!output.stdout.contains(&0x1b) && !output.stderr.contains(&0x1b), "{output:?}");
    String::from_utf8(output.stdout.clone()).unwrap()
}

/// Two answers of a server, one after the other.
fn script(server: &Server, path: &str, first: &[&str], then: &[&str]) {
    let replies = [(first, "one"), (then, "two")];
    let replies = replies.map(|(titles, tag)| Reply::ok(feed("City", titles)).etag(tag));
    server.script(path, replies.into());
}

#[test]
fn a_rule_tells_of_new_articles_by_a_program() {
    let server = Server::start();
    let first = ["زلزال قديم", "Old"];
    let then = ["زلزال ثالث", "زلزال ثان", "زلزال مكرر", "زلزال رابع", "زلزال مقروء", "New"];
    script(&server, "/feed", &first, &[&then[..], &first].concat());
    let home = Home::new();
    let path = program(&home, "");
    let command = format!("notify = [\"{}\", \"-x\", \"--\", \"{{title}}\", ", path.display());
    configure(
        &home,
        &server.url("/feed"),
        &format!(
            "[[rule]]\nwhen = \"title:زلزال\"\n{command}\"{{source}}/{{count}}\", \"{{url}}\"]\n\
             [[rule]]\nwhen = \"title:مكرر\"\n{command}\"{{source}}/{{count}}\", \"{{url}}\"]\n\
             [[rule]]\nwhen = \"title:مقروء\"\nmark = \"read\"\n\
             [[rule]]\nwhen = \"title:New\"\n{command}\"\"]\n"
        ),
    );
    // The first articles of a source are no news.
    assert!(said(&cli(&home, &["refresh"])).contains("2 new articles."));
    assert_eq!(told(&home), [""; 0]);
    let output = cli(&home, &["refresh", "--force"]);
    let end = said(&output);
    assert!(end.contains(&format!("{} told of 4 new articles.\n", path.display())), "{end}");
    assert!(end.contains(&format!("{} told of 1 new article.\n", path.display())), "{end}");
    let runs = told(&home);
    assert_eq!(runs.len(), 2, "one for each way, however many rules and articles: {runs:?}");
    let mut runs = runs.iter().map(|run| run.split('|').collect::<Vec<_>>());
    let (many, one) = (runs.next().unwrap(), runs.next().unwrap());
    assert_eq!((&many[..2], &many[3..4]), (&["-x", "--"][..], &["City/4"][..]));
    assert_eq!(many[2], "4 new articles: زلزال ثالث · زلزال ثان · زلزال مكرر", "the newest");
    assert_eq!(many[4], "https://example.org/City/0");
    assert_eq!(one, ["-x", "--", "New", "", ""]);
    // Nothing is told twice.
    assert!(cli(&home, &["refresh", "--force"]).status.success());
    assert_eq!(told(&home).len(), 2);
    let rules = said(&cli(&home, &["rules", "list"]));
    let shown = format!("notify = [\"{}\", \"-x\", \"--\", \"{{title}}\", \"\"]", path.display());
    assert!(rules.lines().nth(3).is_some_and(|line| line.ends_with(&shown)), "{rules}");
}

#[test]
fn hostile_titles_are_arguments_and_nothing_else() {
    let long = "خ".repeat(500_000);
    let touch = "$(touch x);`touch x`&amp;&amp; touch x";
    for (title, expected) in [
        ("--icon=/etc/passwd", " --icon=/etc/passwd".to_owned()),
        (touch, "$(touch x);`touch x`&& touch x".to_owned()),
        ("a&#10;b&#13;&#9;c", "a b c".to_owned()),
        ("&#x202E;abc&#x2066; {source} {title}", "abc {source} {title}".to_owned()),
        ("a\u{9B}31m \u{85} b&#x2028;c\u{1B}]0;x\u{7}", "a31m b c]0;x".to_owned()),
        (&long, format!("{}…", "خ".repeat(100))),
    ] {
        let server = Server::start();
        script(&server, "/feed", &["Old"], &[title, "Old"]);
        let home = Home::new();
        let path = program(&home, "");
        let rule = format!("notify = [\"{}\", \"{{title}}\", \"={{title}}\"]", path.display());
        configure(&home, &server.url("/feed"), &format!("[[rule]]\nwhen = \"-title:Old\"\n{rule}"));
        for _ in 0..2 {
            let output = cli(&home, &["refresh", "--force", "--quiet"]);
            assert!(output.status.success() && said(&output).is_empty(), "{output:?}");
        }
        let runs = told(&home);
        let shown: String = title.chars().take(40).collect();
        assert_eq!(runs, [format!("{expected}|={}|", expected.trim_start())], "{shown}");
        assert!(!home.path().join("x").exists());
    }
}

#[test]
fn a_program_that_fails_is_named_with_its_rule() {
    for (end, program_name, failure) in [
        ("echo 'no daemon' >&2; exit 3", None, "failed (status 3): no daemon"),
        ("kill -9 $$", None, "was ended by a signal."),
        ("", Some("/nonexistent/tell"), "Cannot run /nonexistent/tell: "),
    ] {
        let server = Server::start();
        script(&server, "/feed", &["Old"], &["New", "Old"]);
        let home = Home::new();
        let path = program(&home, end);
        let name = program_name.map_or_else(|| path.display().to_string(), str::to_owned);
        let rule = format!("[[rule]]\nwhen = \"New\"\nnotify = [\"{name}\", \"{{title}}\"]\n");
        configure(&home, &server.url("/feed"), &rule);
        assert!(cli(&home, &["refresh"]).status.success());
        let output = cli(&home, &["refresh", "--force"]);
        assert_eq!(output.status.code(), Some(0), "the articles are there: {output:?}");
        assert!(!said(&output).contains("told of"), "{output:?}");
        let complaint = String::from_utf8(output.stderr.clone()).unwrap();
        let beginning = "The command of the rule in line 7 did not tell of new articles. ";
        assert!(complaint.contains(beginning), "{complaint}");
        assert!(complaint.contains(&name) && complaint.contains(failure), "{complaint}");
    }
}

#[test]
fn the_copy_that_fetched_tells_and_no_other() {
    let server = Server::start();
    script(&server, "/feed", &["Old"], &["New", "Old"]);
    let home = Home::new();
    let path = program(&home, "echo 'it broke' >&2; exit 1");
    let rule =
        format!("[[rule]]\nwhen = \"New\"\nnotify = [\"{}\", \"{{title}}\"]\n", path.display());
    configure(&home, &server.url("/feed"), &rule);
    let mut one = sahifa(&home).size(120, 30).spawn();
    one.wait_text("Old");
    let mut other = sahifa(&home).size(120, 30).spawn();
    other.wait_text("Old");
    one.keys("R");
    // The panes go on, and the failure is a notice.
    one.wait_until("the notice", |screen| {
        screen.contains("The command of the rule in line 7 did not tell of new articles.")
    });
    other.wait_text("New");
    other.keys("R");
    other.wait_text("Nothing new.");
    for terminal in [&mut one, &mut other] {
        terminal.keys("Q");
        assert_eq!(terminal.exit(), 0);
    }
    assert_eq!(told(&home), ["New|"]);
}

#[test]
fn the_terminal_tells_in_the_sequence_that_it_knows() {
    let xterm = |home: &Home| as_xterm(Program::sahifa()).home(home);
    let kitty = |home: &Home| {
        Program::sahifa()
            .home(home)
            .answering("\x1b[>q", "\x1bP>|kitty(0.48.2)\x1b\\")
            .answering("\x1b[c", "\x1b[?62;c")
    };
    let foot = |home: &Home| {
        Program::sahifa()
            .home(home)
            .answering("\x1b[>q", "\x1bP>|foot(1.28.0)\x1b\\")
            .answering("\x1b[c", "\x1b[?62;4;22c")
    };
    let kitty_says =
        "\x1b]99;i=sahifa:d=0;Sahifa\x1b\\\x1b]99;i=sahifa:p=body;New article: New\x1b\\";
    let foot_says = "\x1b]777;notify;Sahifa;New article: New\x1b\\";
    for (open, rule, written) in [
        (&kitty as &dyn Fn(&Home) -> Program, "true", kitty_says),
        (&foot, "true", foot_says),
        (&xterm, "true", "\x07"),
        (&xterm, "\"osc777\"", foot_says),
    ] {
        let server = Server::start();
        script(&server, "/feed", &["Old"], &["New", "Old"]);
        let home = Home::new();
        configure(
            &home,
            &server.url("/feed"),
            &format!("[[rule]]\nwhen = \"New\"\nnotify = {rule}\n"),
        );
        let mut terminal = open(&home).size(120, 30).spawn();
        terminal.wait_text("Old");
        terminal.wait_quiet(std::time::Duration::from_millis(100));
        assert!(!terminal.has_written(written), "{rule}");
        terminal.keys("R");
        terminal.wait_written(written, 1);
        terminal.keys("Q");
        assert_eq!(terminal.exit(), 0);
    }
}

#[test]
fn the_title_of_the_window_names_the_profile_while_the_program_runs() {
    let home = Home::new();
    let mut terminal = sahifa(&home).args(["--profile", "عمل"]).size(120, 30).spawn();
    terminal.wait_written("\x1b[22;2t\x1b]2;Sahifa (عمل)\x1b\\", 1);
    assert!(!terminal.has_written("\x1b[23;2t"));
    terminal.keys("Q");
    assert_eq!(terminal.exit(), 0);
    assert_eq!(terminal.times_written("\x1b[23;2t"), 1);
    // Without a profile the title is left alone, and on terminals without a window in any case.
    let named = &["--profile", "عمل"][..];
    for (term, arguments) in [("xterm", &[][..]), ("linux", named), ("vt100", named)] {
        let mut terminal = sahifa(&home).env("TERM", term).args(arguments).size(120, 30).spawn();
        terminal.keys("Q");
        assert_eq!(terminal.exit(), 0);
        assert!(!terminal.has_written("\x1b]2;"), "{term}");
    }
}

#[test]
fn mistakes_of_a_rule_that_tells_are_said() {
    let home = Home::new();
    let keys =
        "true, false, \"auto\", \"bell\", \"osc9\", \"osc777\", \"osc99\", \"title\", \"off\"";
    for (notify, expected) in [
        ("3", keys),
        ("[]", "A command needs the name of a program"),
        ("[\"{title}\"]", "A command needs the name of a program"),
        ("[\" \", \"x\"]", "A command needs the name of a program"),
        ("\"bel\"", "Did you mean “bell”?"),
        ("true\nhide = true", "so it cannot tell of them"),
        ("\"bell\"\nmark = \"read\"", "so it cannot tell of them"),
        ("false", "This rule does nothing."),
        ("\"off\"", "This rule does nothing."),
    ] {
        home.config(&format!("[[rule]]\nwhen = \"x\"\nnotify = {notify}\n"));
        let output = cli(&home, &["config", "check"]);
        let all = [output.stdout.clone(), output.stderr.clone()].concat();
        let all = String::from_utf8(all).unwrap();
        assert_eq!(output.status.code(), Some(2), "{notify}: {all}");
        assert!(all.contains(expected), "{notify}: {all}");
    }
    home.config("[[rule]]\nwhen = \"x\"\nnotify = [\"a\", \"{title}\"]\n[[rule]]\nwhen = \"y\"\nnotify = \"title\"\n");
    let output = cli(&home, &["config", "check"]);
    assert!(output.status.success(), "{output:?}");
}
