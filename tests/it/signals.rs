//! Every way to end or to stop gives the terminal back as it was found, and loses no mark.

use crate::panes::{as_xterm, guide_count, open_guide, pane, sahifa};
use crate::pty::{Home, Program, Terminal, cli};
use rustix::process::Signal;
use std::time::Duration;

fn open(home: &Home) -> (Terminal, String) {
    let terminal = open_guide(home, 120, 40);
    terminal.wait_until("counts", |screen| {
        pane(screen, 0).contains(&format!("Unread          {}", guide_count()))
    });
    let found = terminal.modes_found().to_owned();
    assert_ne!(terminal.modes(), found, "raw while it runs");
    assert!(terminal.screen().alternate);
    (terminal, found)
}

#[track_caller]
fn assert_given_back(terminal: &Terminal, modes: &str) {
    terminal.wait_modes(modes);
    // What was written last may still be on its way to the model.
    let screen = terminal
        .wait_until("the screen as found", |screen| !screen.alternate && !screen.cursor_hidden);
    let output = String::from_utf8_lossy(&terminal.output_since(0)).into_owned();
    for (on, off) in [("?1049h", "?1049l"), ("?2004h", "?2004l"), ("?2026h", "?2026l")] {
        let entered = output.rfind(on).unwrap_or_else(|| panic!("{on} was never written"));
        assert!(output.rfind(off).is_some_and(|left| left > entered), "{on} is undone");
    }
    // Nothing is printed after the screen is given back.
    assert_eq!(screen.find("panicked"), None);
}

/// Opens an article, which marks it read.
fn read_one(terminal: &mut Terminal) {
    terminal.keys("j enter");
    terminal.wait_until("the article, read", |screen| {
        pane(screen, 2).contains("#guide #start")
            && pane(screen, 0).contains(&format!("Unread          {}", guide_count() - 1))
    });
}

#[track_caller]
fn assert_one_read(home: &Home) {
    let output = cli(home, &["list", "is:read", "--json"]);
    let rows: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    let titles: Vec<&str> =
        rows.as_array().unwrap().iter().filter_map(|row| row["title"].as_str()).collect();
    assert_eq!(titles, ["Welcome to Sahifa"]);
}

#[test]
fn signals_end_the_program_and_keep_what_was_read() {
    for (signal, code) in [(Signal::TERM, 143), (Signal::HUP, 129), (Signal::INT, 130)] {
        let home = Home::new();
        let (mut terminal, modes) = open(&home);
        read_one(&mut terminal);
        terminal.signal(signal);
        assert_eq!(terminal.exit(), code);
        assert_given_back(&terminal, &modes);
        assert_one_read(&home);
    }
}

#[test]
fn keys_end_the_program_and_keep_what_was_read() {
    for (keys, overlay) in [("Q", ""), ("ctrl-c", ""), ("q q", ""), ("Q", "?"), ("ctrl-c", "g s")] {
        let home = Home::new();
        let (mut terminal, modes) = open(&home);
        read_one(&mut terminal);
        terminal.keys(overlay);
        terminal.keys(keys);
        assert_eq!(terminal.exit(), 0, "{overlay} {keys}");
        assert_given_back(&terminal, &modes);
        assert_one_read(&home);
    }
}

#[test]
fn a_kill_loses_nothing_that_was_read() {
    let home = Home::new();
    let (mut terminal, _) = open(&home);
    read_one(&mut terminal);
    terminal.signal(Signal::KILL);
    assert_ne!(terminal.exit(), 0);
    assert_one_read(&home);
    open_guide(&home, 120, 40).keys("Q");
}

#[test]
fn stopped_and_continued_the_program_goes_on() {
    let home = Home::new();
    let (mut terminal, modes) = open(&home);
    terminal.signal(Signal::TSTP);
    terminal.wait_stopped(true);
    assert_given_back(&terminal, &modes);
    // Another size when it comes back.
    terminal.resize(100, 30);
    terminal.signal(Signal::CONT);
    terminal.wait_until("the panes", |screen| {
        screen.alternate && crate::panes::frame_mistake(screen).is_none()
    });
    assert_ne!(terminal.modes(), modes);
    terminal.keys("j");
    terminal.wait_text(&format!("Articles 2/{}", guide_count()));
    terminal.keys("Q");
    assert_eq!(terminal.exit(), 0);
    assert_given_back(&terminal, &modes);
}

#[test]
fn the_suspend_key_returns_to_the_shell_and_fg_comes_back() {
    let home = Home::new();
    let script = format!(
        "set -m; {}; echo \"shell $?\"; read x; fg; echo \"end $?\"",
        env!("CARGO_BIN_EXE_sahifa")
    );
    let mut terminal =
        as_xterm(Program::new("bash")).home(&home).args(["-c", &script]).size(100, 30).spawn();
    terminal.wait_text("Welcome to Sahifa");
    terminal.keys("ctrl-z");
    let screen = terminal.wait_text("shell 14");
    assert!(!screen.alternate, "{screen}");
    terminal.text("the shell reads this\n");
    terminal.wait_until("the panes again", |screen| {
        screen.alternate && crate::panes::frame_mistake(screen).is_none()
    });
    terminal.keys("j");
    terminal.wait_text(&format!("Articles 2/{}", guide_count()));
    terminal.keys("Q");
    terminal.wait_text("end 0");
    assert_eq!(terminal.exit(), 0);
}

#[test]
fn a_terminal_that_is_gone_ends_the_program_at_once() {
    let home = Home::new();
    let (mut terminal, _) = open(&home);
    read_one(&mut terminal);
    terminal.hang_up();
    assert_ne!(terminal.exit_within(Duration::from_secs(5)), 0);
    assert_one_read(&home);
}

#[test]
fn without_a_terminal_the_panes_do_not_open() {
    let home = Home::new();
    let output = cli::<&str>(&home, &[]);
    assert_eq!(output.status.code(), Some(2));
    assert!(output.stdout.is_empty());
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(said.contains("sahifa list"), "{said}");
    assert!(!said.contains('\x1b'));

    let mut dumb = sahifa(&home).env("TERM", "dumb").size(80, 24).spawn();
    dumb.wait_text("TERM=dumb");
    assert_eq!(dumb.exit(), 2);
    assert_eq!(dumb.modes(), dumb.modes_found());
}
