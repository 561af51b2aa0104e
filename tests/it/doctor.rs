//! `sahifa doctor`, at a terminal and in a pipe.

use crate::panes::as_vte;
use crate::pty::{Home, Program, Terminal, cli};
use serde_json::Value;

/// A terminal that says where its cursor is, always the same.
fn measured(program: Program) -> Program {
    as_vte(program).answering("\x1b[6n", "\x1b[1;2R")
}

fn doctor(home: &Home) -> Terminal {
    measured(Program::sahifa()).home(home).args(["doctor"]).size(100, 60).spawn()
}

fn shell(home: &Home, script: &str) -> Terminal {
    let script = script.replace("sahifa", env!("CARGO_BIN_EXE_sahifa"));
    measured(Program::new("sh")).home(home).args(["-c", &script]).size(100, 60).spawn()
}

#[test]
fn the_report_ends_with_a_card_whose_answer_is_kept() {
    let home = Home::new();
    let mut terminal = doctor(&home);
    let screen = terminal.wait_text("Which line reads correctly?");
    for text in
        ["Terminal: VTE", "Recognised by: DA2 65;5800", "Mode: auto, as recognised", "Width of"]
    {
        assert!(screen.contains(text), "{text}\n{screen}");
    }
    terminal.text("3\n");
    terminal.wait_text("Mode “marked” is saved for this terminal (VTE).");
    assert_eq!(terminal.exit(), 0);
    // What the terminal answered was not typed into the answer.
    let screen = terminal.screen();
    assert!((0..screen.rows()).any(|row| screen.row(row) == "3"), "{screen}");
    assert_eq!(terminal.modes(), terminal.modes_found());

    let mut terminal = doctor(&home);
    terminal.wait_text("Mode: marked, as chosen on the calibration card");
    terminal.wait_text("Which line reads correctly?");
    terminal.text("\n");
    assert_eq!(terminal.exit(), 0);
    assert!(!terminal.screen().contains("is saved"));
}

#[test]
fn a_configured_mode_is_reported_as_such() {
    let home = Home::new();
    home.config("[rtl]\nmode = \"visual\"\n");
    let mut terminal = doctor(&home);
    terminal.wait_text("Mode: visual, as configured");
    terminal.wait_text("Which line reads correctly?");
    terminal.text("\n");
    assert_eq!(terminal.exit(), 0);
}

#[test]
fn json_describes_the_terminal_even_when_a_file_takes_it() {
    let home = Home::new();
    let mut terminal = shell(&home, "sahifa doctor --json > report.json; echo over $?");
    terminal.wait_text("over 0");
    assert_eq!(terminal.exit(), 0);
    let report = std::fs::read(home.path().join("report.json")).unwrap();
    let report: Value = serde_json::from_slice(&report).unwrap();
    let found = &report["terminal"];
    assert_eq!(found["name"], "VTE");
    assert_eq!(found["secondary"], serde_json::json!([65, 7006, 1]));
    assert_eq!(found["enter"], "\\x1b[8l");
    assert_eq!(found["mode_from"], "recognised");
    assert_eq!(found["explicit_mode_found"], false);
    assert_eq!(found["widths"][0]["measured"], 1);
    assert_eq!((&found["columns"], &found["rows"]), (&100.into(), &60.into()));
}

#[test]
fn a_report_for_maintainers_holds_answers_and_nothing_private() {
    let home = Home::new();
    let mut terminal = shell(
        &home,
        "TMUX=/tmp/someone/s,1,0 KONSOLE_VERSION=230400 sahifa doctor --report > report; echo over $?",
    );
    terminal.wait_text("over 0");
    assert_eq!(terminal.exit(), 0);
    let report = std::fs::read_to_string(home.path().join("report")).unwrap();
    for line in [
        "terminal: VTE",
        "recognised by: DA2 65;5800…",
        "DA2: 65;7006;1",
        "variable TMUX: set",
        "variable KONSOLE_VERSION: 230400",
        "mode: auto, recognised",
        "enter: \\x1b[8l",
        "width of letter: 1",
    ] {
        assert!(report.lines().any(|other| other == line), "{line}\n{report}");
    }
    assert!(report.contains("answers: \\x1b[>65;7006;1c"), "{report}");
    assert!(!report.contains('/'), "{report}");
}

#[test]
fn in_a_pipe_nobody_is_asked_to_answer() {
    let home = Home::new();
    for command in ["sahifa doctor | cat", "sahifa doctor < /dev/null"] {
        let mut terminal = shell(&home, &format!("{command}; echo over"));
        let screen = terminal.wait_text("over");
        assert_eq!(terminal.exit(), 0);
        assert!(screen.contains("Terminal: VTE"), "{screen}");
        assert!(!screen.contains("Which line reads correctly?"), "{screen}");
    }
}

#[test]
fn without_a_terminal_there_is_none_in_the_report() {
    let home = Home::new();
    // A session of its own, so that the terminal of whoever runs the tests is out of reach.
    let mut terminal = shell(&home, "setsid -w sahifa doctor 2>&1 < /dev/null | cat; echo over");
    terminal.wait_text("There is no terminal to examine.");
    terminal.wait_text("over");
    assert_eq!(terminal.exit(), 0);
    assert!(!terminal.has_written("\x1b[>c"));
    // A broken configuration is said in the exit code, too.
    home.config("[rtl]\nmode = \"sideways\"\n");
    assert_eq!(cli(&home, &["doctor", "--json"]).status.code(), Some(2));
}
