//! `list`, `show` and `render` where a terminal reads them: sent in the way of that terminal. In
//! pipes they do not ask.

use crate::panes::{LOCAL, article, as_konsole, as_putty, as_vte, as_xterm, read_rtl};
use crate::pty::{Home, Program, Terminal};

/// سلام, joined, from left to right.
const JOINED: &str = "\u{FEE1}\u{FEFC}\u{FEB3}";
const PAGE: &str = "---\ntitle: سلام\ndate: 2021-02-17\nlang: ar\n---\n\nلا بأس (GNOME 45).\n";

fn home() -> Home {
    let home = Home::new();
    home.config(LOCAL);
    article(&home, "one", "title: سلام\ndate: 2021-02-17\nlang: ar", "نص.");
    let fetched = crate::pty::cli(&home, &["refresh"]);
    assert!(fetched.status.success(), "{fetched:?}");
    home.file("page.md", PAGE);
    home
}

/// Runs a command in a terminal and returns it, ended, and what was written.
fn run(answering_as: fn(Program) -> Program, home: &Home, command: &[&str]) -> (Terminal, String) {
    let program = answering_as(Program::sahifa()).home(home).args(command).size(60, 20);
    let mut terminal = program.spawn();
    assert_eq!(terminal.exit(), 0);
    assert_eq!(terminal.modes(), terminal.modes_found());
    let written = String::from_utf8(terminal.output_since(0)).unwrap();
    (terminal, written)
}

const COMMANDS: [&[&str]; 3] = [&["list"], &["show", "page.md"], &["render", "page.md"]];

#[test]
fn cells_are_sent_as_they_are_to_a_terminal_that_draws_them_so() {
    let home = home();
    for command in COMMANDS {
        let (terminal, written) = run(as_xterm, &home, command);
        assert!(terminal.screen().contains(JOINED), "{command:?}\n{}", terminal.screen());
        assert!(!written.contains('\u{200E}') && !written.contains("\x1b[8l"), "{command:?}");
    }
}

#[test]
fn a_terminal_that_reorders_is_told_not_to_for_these_rows() {
    let home = home();
    for command in COMMANDS {
        let (_, written) = run(as_vte, &home, command);
        let row = written.lines().find(|line| line.contains(JOINED)).unwrap_or_default();
        let (enter, leave) = (row.find("\x1b[8l"), row.find("\x1b[8h"));
        let at = row.find(JOINED);
        assert!(enter.is_some() && enter < at && at < leave, "{command:?}: {written:?}");
    }
}

#[test]
fn rows_are_held_in_place_or_turned_around_where_nothing_stops_the_terminal() {
    let home = home();
    for command in COMMANDS {
        // Letters that join are turned around together; what does not join stays in its place.
        let (_, written) = run(as_konsole, &home, command);
        assert!(
            written.contains("\u{FEE1}\u{200E}\u{FEB3}\u{FEFC}\u{200E}"),
            "{command:?}: {written:?}"
        );
        // Turned around: letters come in the order in which they are read.
        let (_, written) = run(as_putty, &home, command);
        assert!(written.contains("\u{FEB3}\u{FEFC}\u{FEE1}"), "{command:?}: {written:?}");
    }
}

#[test]
fn a_mode_that_was_answered_or_configured_holds_here_too() {
    let home = home();
    home.file("data/sahifa/terminals.toml", "xterm = \"marked\"\n");
    let (_, written) = run(as_xterm, &home, &["list"]);
    assert!(written.contains('\u{200E}'), "{written:?}");
    let program = as_xterm(Program::sahifa()).home(&home).env("SAHIFA_RTL", "off");
    let mut terminal = program.args(["show", "page.md"]).size(60, 20).spawn();
    assert_eq!(terminal.exit(), 0);
    assert!(terminal.screen().contains("سلام"), "{}", terminal.screen());
}

#[test]
fn the_list_stands_in_columns() {
    let home = home();
    let title = "title: مجلس المدينة يقرّ موازنة العام الجديد بعد نقاش طويل استمر حتى الفجر";
    article(&home, "two", &format!("{title}\ndate: 2021-02-18\nlang: ar"), "نص.");
    assert!(crate::pty::cli(&home, &["refresh", "--force"]).status.success());
    let (terminal, _) = run(as_xterm, &home, &["list"]);
    let screen = terminal.screen();
    // The title on as many lines as it takes, each at the right end.
    let words: Vec<String> = (0..3).map(|row| read_rtl(&screen.span(row, 25, 60))).collect();
    assert!(words[0].trim_start().starts_with("مجلس المدينة"), "{screen}");
    assert!(words[1].trim_end().ends_with("الفجر"), "{screen}");
    assert!(screen.row(0).contains("N") && screen.row(0).contains("Local"), "{screen}");
    assert!(screen.row(2).contains(JOINED), "{screen}");
}

#[test]
fn in_a_pipe_the_terminal_is_not_asked_and_gets_logical_text() {
    let home = home();
    for command in ["list", "show page.md"] {
        let script = format!("{} {command} | cat; echo over", env!("CARGO_BIN_EXE_sahifa"));
        let program = as_vte(Program::new("sh")).home(&home).args(["-c", &script]);
        let mut terminal = program.size(60, 20).spawn();
        let screen = terminal.wait_text("over");
        assert_eq!(terminal.exit(), 0);
        assert!(screen.contains("سلام"), "{screen}");
        assert!(!terminal.has_written("\x1b"));
    }
}

#[test]
fn what_is_typed_ahead_is_left_to_the_shell() {
    let home = home();
    let script =
        format!("read go; {} list; read next; echo \"next: $next\"", env!("CARGO_BIN_EXE_sahifa"));
    let mut terminal =
        as_vte(Program::new("bash")).home(&home).args(["-c", &script]).size(60, 20).spawn();
    terminal.text("go\nhello\n");
    terminal.wait_text("next: hello");
    assert_eq!(terminal.exit(), 0);
    assert!(!terminal.has_written("\x1b[>c"));
}

#[test]
fn every_sentence_is_sent_in_the_way_of_the_terminal() {
    let home = home();
    home.config(&LOCAL.replace("[ui]\n", "[ui]\nlanguage = \"ar\"\n").replace("Local", "محلي"));
    for command in
        [&["sources", "list"][..], &["refresh"], &["config", "check"], &["rules", "list"]]
    {
        let (terminal, written) = run(as_vte, &home, command);
        let joined = |line: &&str| line.contains(|c| matches!(c, '\u{FE70}'..='\u{FEFC}'));
        let rows: Vec<&str> = written.lines().filter(joined).collect();
        assert!(!rows.is_empty(), "{command:?}\n{}", terminal.screen());
        for row in rows {
            let (enter, leave) = (row.find("\x1b[8l"), row.find("\x1b[8h"));
            assert!(enter.is_some() && enter < leave, "{command:?}: {row:?}");
        }
    }
    // An error, which goes to standard error.
    let program = as_vte(Program::sahifa()).home(&home).args(["refresh", "--source", "مفقود"]);
    let mut terminal = program.size(60, 20).spawn();
    assert_ne!(terminal.exit(), 0);
    let written = String::from_utf8(terminal.output_since(0)).unwrap();
    let row = written.lines().find(|line| line.contains(":sahifa")).unwrap_or_default();
    assert!(row.contains("\x1b[8l") && row.contains('\u{FEE3}'), "{written:?}");
    assert!(terminal.screen().row(0).ends_with(":sahifa"), "{}", terminal.screen());
}

/// An Arabic interface.
fn arabic() -> Home {
    let home = home();
    home.config(&LOCAL.replace("[ui]\n", "[ui]\nlanguage = \"ar\"\n"));
    home
}

#[test]
fn help_and_mistakes_are_told_in_the_language_of_the_interface_and_the_way_of_the_terminal() {
    let home = arabic();
    for (command, code, expected) in [
        (&["--help"][..], 0, "كتابة المقالات في ملفات أو في الخرج المعياري"),
        (&["help", "sources"], 0, "إضافة خلاصة بعنوانها، أو ملفات"),
        (&["sources"], 2, "إضافة خلاصة بعنوانها، أو ملفات"),
        (&["lsit"], 2, ": لا أمر اسمه "),
    ] {
        let program = as_vte(Program::sahifa()).home(&home).args(command).size(60, 60);
        let mut terminal = program.spawn();
        assert_eq!(terminal.exit(), code, "{command:?}");
        let screen = terminal.screen();
        let rows: Vec<String> = (0..screen.rows()).map(|row| read_rtl(&screen.row(row))).collect();
        assert!(rows.iter().any(|row| row.contains(expected)), "{command:?}\n{rows:#?}");
        let written = String::from_utf8(terminal.output_since(0)).unwrap();
        for row in written.lines().filter(|row| row.contains(['\u{FE8D}', '\u{FEDF}'])) {
            assert!(row.contains("\x1b[8l") && row.contains("\x1b[8h"), "{command:?}: {row:?}");
        }
        assert_eq!(terminal.modes(), terminal.modes_found());
    }
}

#[test]
fn help_stands_in_columns_from_the_right() {
    let home = arabic();
    let (terminal, _) = run(as_xterm, &home, &["db", "rescue", "--help"]);
    let screen = terminal.screen();
    let row = (0..screen.rows()).find(|row| screen.row(*row).contains("--to <FILE>"));
    let row = row.unwrap_or_else(|| panic!("{screen}"));
    // Nothing stands in the last column; the terms are indented by two.
    assert!(screen.row(row).trim_end().ends_with("--to <FILE>"), "{screen}");
    assert_eq!(screen.row(row).trim_end().chars().count(), 57, "{screen}");
    assert!((0..screen.rows()).any(|row| screen.row(row).contains("-h, --help")), "{screen}");
}

#[test]
fn english_help_is_that_of_the_parser_with_arabic_words_in_order() {
    let home = home();
    let (terminal, written) = run(as_vte, &home, &["list", "--help"]);
    let screen = terminal.screen();
    let row =
        (0..screen.rows()).map(|row| screen.row(row)).find(|row| row.contains("[QUERY]...  A"));
    let row = row.unwrap_or_else(|| panic!("{screen}"));
    assert!(row.starts_with("  [QUERY]...  A query such as: tag:"), "{row:?}");
    assert!(row.contains('\u{FEB3}'), "{row:?}");
    let sent = written.lines().find(|line| line.contains("QUERY]...  A")).unwrap_or_default();
    assert!(sent.contains("\x1b[8l"), "{sent:?}");
    let plain = crate::pty::cli(&home, &["list", "--help"]);
    let plain = String::from_utf8(plain.stdout).unwrap();
    assert!(plain.contains("  [QUERY]...  A query such as: tag:سوريا is:unread @7d\n"), "{plain}");
    assert!(plain.contains("\nUsage: sahifa list [OPTIONS] [QUERY]...\n"), "{plain}");
}

#[test]
fn help_in_a_pipe_is_logical_text() {
    let home = arabic();
    let output = crate::pty::cli(&home, &["list", "--help"]);
    assert_eq!(output.status.code(), Some(0));
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(text.contains("\n  [QUERY]...  استعلام مثل: tag:سوريا is:unread @7d\n"), "{text}");
    assert!(!text.contains(['\x1b', '\u{2068}']), "{text:?}");
    let output = crate::pty::cli(&home, &["list", "--lim", "3"]);
    assert_eq!(output.status.code(), Some(2));
    let text = String::from_utf8(output.stderr).unwrap();
    assert!(text.starts_with("sahifa: لا يقبل هذا الأمر «--lim».\nلعلك تقصد «--limit».\n"), "{text}");
    assert!(output.stdout.is_empty());
}

#[test]
fn a_console_without_the_letters_is_said_once_with_what_helps() {
    let home = home();
    let print = |mode: &str| {
        let program = Program::sahifa().home(&home).env("TERM", "linux").env("SAHIFA_RTL", mode);
        let mut terminal =
            program.answering("\x1b[c", "\x1b[?6c").args(["list"]).size(120, 20).spawn();
        assert_eq!(terminal.exit(), 0);
        terminal.screen().to_string()
    };
    let screen = print("");
    assert_eq!(screen.matches("mode = \"off\" under [rtl]").count(), 1, "{screen}");
    assert!(screen.contains(JOINED), "{screen}");
    // As it says: logical text, and no more advice.
    let screen = print("off");
    assert!(screen.contains("سلام") && !screen.contains("[rtl]"), "{screen}");
}
