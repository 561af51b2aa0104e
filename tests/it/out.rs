//! Articles out of the reading pane: to commands, files and other programs, and onto paper.

use crate::panes::{article, local};
use crate::pty::{Home, Program, Terminal, cli};
use std::fs;
use std::os::unix::fs::PermissionsExt as _;

const BODY: &str = "قال «أحمد»: وصلت ٣ رسائل.\n\nانظر [الخريطة](https://example.org/map) غدًا.";

const TEXT: &str = "قال «أحمد»: وصلت ٣ رسائل.\n\nانظر الخريطة[1] غدًا.\n";

fn home() -> Home {
    let home = Home::new();
    home.config(&local(&home));
    let front = "title: سلام من دمشق\ndate: 2026-06-30\nlang: ar\nurl: https://example.org/a";
    article(&home, "one", front, BODY);
    home
}

/// The panes with the article open.
fn open(home: &Home, variables: &[(&str, String)]) -> Terminal {
    let program = Program::sahifa().home(home).size(110, 24).env("SHELL", "/bin/sh");
    let program = variables.iter().fold(program, |program, (name, value)| program.env(name, value));
    let mut terminal = program.spawn();
    terminal.wait_text("1/");
    terminal.keys("enter");
    terminal.wait_text("Reading 100%");
    terminal
}

fn ask(terminal: &mut Terminal, key: &str, question: &str, text: &str) {
    terminal.keys(key);
    terminal.wait_text(question);
    terminal.text(text);
    terminal.keys("enter");
}

#[test]
fn a_command_gets_the_article_or_the_selection_as_text() {
    let home = home();
    let target = home.path().join("out.txt");
    let mut terminal = open(&home, &[]);
    ask(
        &mut terminal,
        "|",
        "Command for the article",
        "cat > $HOME/out.txt; wc -c < $HOME/out.txt",
    );
    let length = terminal.wait_until("the answer", |screen| {
        target.exists()
            && !screen.row(23).is_empty()
            && screen.row(23).trim().parse::<usize>().is_ok()
    });
    let text = fs::read_to_string(&target).unwrap();
    assert_eq!(length.row(23).trim(), text.len().to_string());
    assert!(text.starts_with("سلام من دمشق\nLocal · "), "{text}");
    assert!(text.contains("\nhttps://example.org/a\n\n") && text.contains(TEXT), "{text}");

    // What is selected with the caret, without the numbers of links.
    terminal.keys("v g j g j g j g j x x x");
    ask(&mut terminal, "|", "Command for the selection", "cat > $HOME/out.txt");
    terminal.wait_text("is done");
    let text = fs::read_to_string(&target).unwrap();
    assert!(text.contains("انظر الخريطة غدًا.") && !text.contains("[1]"), "{text}");

    // A command that fails says so with its first error.
    terminal.keys("q q");
    ask(&mut terminal, "\\ c", "Command for", "echo >&2; echo no such luck >&2; exit 3");
    terminal.wait_text("failed (status 3): no such luck");
    ask(&mut terminal, "|", "Command for", "kill -9 $$");
    terminal.wait_text("ended by a signal");
    terminal.keys("Q");
    assert_eq!(terminal.exit(), 0);
}

#[test]
fn a_command_can_have_the_screen() {
    let home = home();
    let mut terminal = open(&home, &[]);
    let script =
        "!head -1 > $HOME/title; echo LE''NT; read word < /dev/tty; echo $word > $HOME/word";
    ask(&mut terminal, "|", "Command for", script);
    terminal
        .wait_until("the command", |screen| screen.contains("LENT") && !screen.contains("Reading"));
    terminal.text("hello\n");
    // What it printed stays until Enter is pressed, and other keys change nothing.
    let waiting = terminal.wait_text("Press Enter to go back to Sahifa.");
    assert!(waiting.contains("LENT"), "{waiting}");
    terminal.send(b"jq");
    terminal.send(b"\r");
    terminal.wait_text("Reading 100%");
    let read = |name: &str| fs::read_to_string(home.path().join(name)).unwrap();
    assert_eq!((read("title"), read("word")), ("سلام من دمشق\n".into(), "hello\n".into()));
    // A shell may miss the signal while it starts a program; one that answers has started.
    ask(&mut terminal, "|", "Command for", "!echo OP''EN; exec cat /dev/tty");
    // What is typed before the command has the terminal is not echoed.
    terminal.wait_text("OPEN");
    terminal.text("again\n");
    terminal.wait_until("its answer", |screen| {
        (0..screen.rows()).filter(|row| screen.row(*row) == "again").count() == 2
    });
    // Ctrl-C is for the program that has the screen.
    terminal.send(b"\x03");
    let back = terminal.wait_text("ended by a signal");
    assert!(back.contains("Reading 100%"), "{back}");
    terminal.keys("Q");
    assert_eq!(terminal.exit(), 0);
}

#[test]
fn a_file_is_replaced_only_when_asked() {
    let home = home();
    let mut terminal = open(&home, &[]);
    let path = |name: &str| home.path().join(name);
    ask(&mut terminal, "\\ s", "Save the article as", "~/a.pdf");
    terminal.wait_text("End the name in");
    terminal.keys("esc");
    for (name, beginning) in [
        ("a.txt", "سلام من دمشق\n"),
        ("a.md", "---\ntitle: "),
        ("a.html", "<!DOCTYPE html>\n<html lang=\"ar\" dir=\"auto\">"),
        ("a.print.html", "<!DOCTYPE html>\n<html lang=\"ar\" dir=\"rtl\">"),
        ("a.json", "{\n"),
    ] {
        ask(&mut terminal, "\\ s", "Save the article as", &format!("~/{name}"));
        terminal
            .wait_until("the file", |screen| screen.contains("Saved to") && path(name).exists());
        let text = fs::read_to_string(path(name)).unwrap();
        assert!(text.starts_with(beginning), "{name}: {text}");
        terminal.keys("esc g r");
    }
    fs::write(path("a.txt"), "mine").unwrap();
    ask(&mut terminal, "\\ s", "Save the article as", "~/a.txt");
    terminal.wait_text("exists. Enter replaces it.");
    terminal.keys("esc");
    assert_eq!(fs::read_to_string(path("a.txt")).unwrap(), "mine");
    ask(&mut terminal, "\\ s", "Save the article as", "~/a.txt");
    terminal.wait_text("exists. Enter replaces it.");
    terminal.keys("enter");
    terminal.wait_text("Saved to");
    assert!(fs::read_to_string(path("a.txt")).unwrap().contains(TEXT));
    terminal.keys("Q");
    assert_eq!(terminal.exit(), 0);
}

#[test]
fn pager_and_editor_get_a_private_copy() {
    let home = home();
    // A program that notes the name, mode and text of its file.
    let viewer = home.path().join("viewer");
    let script = "#!/bin/sh\necho \"$1\" \"$(stat -c %a \"$2\")\" \"$2\" > \"$HOME/seen\"\n\
                  cat \"$2\" > \"$HOME/copy\"\necho VIEWED; read word < /dev/tty\n";
    fs::write(&viewer, script).unwrap();
    fs::set_permissions(&viewer, fs::Permissions::from_mode(0o755)).unwrap();
    let own = |option: &str| format!("{} {option}", viewer.display());
    let mut terminal = open(&home, &[("PAGER", own("-p")), ("EDITOR", own("-e"))]);
    for (keys, option, beginning, ending) in
        [("\\ p", "-p", "سلام من دمشق\n", ".txt"), ("\\ e", "-e", "---\ntitle: ", ".md")]
    {
        terminal.keys(keys);
        let seen = || fs::read_to_string(home.path().join("seen")).unwrap_or_default();
        terminal.wait_until("the viewer", |screen| {
            screen.contains("VIEWED") && seen().starts_with(option) && !screen.contains("Reading")
        });
        let seen = seen();
        let words: Vec<&str> = seen.split_whitespace().collect();
        assert_eq!(words[..2], [option, "600"], "{seen}");
        assert!(words[2].ends_with(ending) && fs::metadata(words[2]).is_ok(), "{seen}");
        let copy = fs::read_to_string(home.path().join("copy")).unwrap();
        assert!(copy.starts_with(beginning), "{copy}");
        terminal.text("\n");
        terminal.wait_text("Reading 100%");
        assert!(fs::metadata(words[2]).is_err(), "the copy stays");
    }
    terminal.keys("Q");
    assert_eq!(terminal.exit(), 0);
}

#[test]
fn an_article_is_shown_in_every_form() {
    let home = home();
    let shown = |format: &str| {
        let listed = cli(&home, &["list", "lang:ar", "--json"]);
        let listed: serde_json::Value = serde_json::from_slice(&listed.stdout).unwrap();
        let articles = listed.as_array().unwrap();
        let article = articles.iter().find(|one| one["title"] == "سلام من دمشق").unwrap();
        let id = article["id"].to_string();
        let output = cli(&home, &["show", &id, "--format", format]);
        assert_eq!(output.status.code(), Some(0), "{output:?}");
        String::from_utf8(output.stdout).unwrap()
    };
    cli(&home, &["refresh"]);
    assert!(shown("text").contains(TEXT), "{}", shown("text"));
    let markdown = shown("markdown");
    assert!(markdown.contains("[الخريطة](<https://example.org/map>)"), "{markdown}");
    assert!(shown("json").contains("\"title\": \"سلام من دمشق\""));
    assert!(shown("html").contains("<h1 dir=\"auto\">سلام من دمشق</h1>"));
    let print = shown("print");
    let (head, body) = print.split_once("</style>").unwrap();
    assert!(head.starts_with("<!DOCTYPE html>\n<html lang=\"ar\" dir=\"rtl\">"), "{head}");
    for rule in ["@page", "Noto Naskh Arabic", "a[href^=\"http\"]::after", "attr(href)"] {
        assert!(head.contains(rule), "{rule} in {head}");
    }
    assert_eq!(
        body.replace(body_date(body), "DATE"),
        "\n</head>\n<body>\n<section lang=\"ar\" dir=\"rtl\">\n<article>\n\
         <h1 dir=\"auto\">سلام من دمشق</h1>\n\
         <p dir=\"auto\"><bdi>Local</bdi> · <time datetime=\"DATE\">DATE</time></p>\n\
         <p class=\"address\"><a href=\"https://example.org/a\">https://example.org/a</a></p>\n\
         <p dir=\"auto\">قال «أحمد»: وصلت ٣ رسائل.</p>\n\
         <p dir=\"auto\">انظر <a href=\"https://example.org/map\">الخريطة</a> غدًا.</p>\n\
         </article>\n</section>\n</body>\n</html>\n"
    );
}

/// The date as it stands in the page.
fn body_date(body: &str) -> &str {
    body.split("datetime=\"").nth(1).and_then(|rest| rest.split('"').next()).unwrap()
}
