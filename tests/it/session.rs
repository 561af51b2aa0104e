//! The terminal session by itself: a small program that enters it, says what comes in, and is
//! ended in every way there is.

use crate::pty::{Program, Terminal};
use rustix::process::Signal;
use sahifa::keys::{Key, KeyCode};
use sahifa::terminal::{Input, Options, Session, phrase};
use sahifa_terminal::{Encoding, Painter, Style, VisualCell, Wishes, detect};
use std::io::Write;
use std::sync::mpsc::channel;
use std::time::{Duration, Instant};

const CHILD: &str = "SAHIFA_SESSION_CHILD";

/// The small program: this test binary again, running nothing but this.
#[test]
fn child() {
    if std::env::var_os(CHILD).is_none() {
        return;
    }
    let code = run();
    std::process::exit(code);
}

fn run() -> i32 {
    let mut options = Options { focus: true, ..Options::default() };
    let mut log = String::from("ready");
    if std::env::var_os("SAHIFA_SESSION_ASKS").is_some() {
        let asked = Instant::now();
        let detection = detect(|name| std::env::var(name).ok()).unwrap();
        let slow = asked.elapsed() > Duration::from_secs(5);
        log.push_str(&format!(
            " {}{}",
            detection.identity.terminal.name,
            if slow { " slow" } else { "" }
        ));
        let profile = detection.profile(&Wishes::default());
        options = Options {
            unanswered: detection.is_unanswered(),
            enter: profile.enter,
            leave: profile.leave,
            asks_mode: profile.asks_mode,
            typed: detection.typed,
            ..options
        };
    }
    let (sender, inputs) = channel();
    let mut session = match Session::enter(&options, sender) {
        Ok(session) => session,
        Err(error) => {
            println!("refused: {}", phrase(&error).id);
            return 3;
        }
    };
    let (columns, rows) = session.size().unwrap();
    let mut painter = Painter::new(columns.into(), rows.into(), Encoding::default());
    let mut deaf = false;
    loop {
        draw(&mut painter, &log);
        if session.output().write_all(&painter.frame()).is_err() {
            log.push_str(" lost");
        }
        let Ok(input) = inputs.recv() else { return 4 };
        match input {
            Input::Key(key) if key == Key::ctrl('z') => {
                log.push_str(&format!(" {:?}", session.suspend().unwrap()));
                redraw(&mut painter, &session);
            }
            Input::Suspend => {
                log.push_str(&format!(" {:?}", session.suspend_alone().unwrap()));
                redraw(&mut painter, &session);
            }
            Input::Resumed => {
                if session.resume().is_err() {
                    return 129;
                }
                log.push_str(" again");
                redraw(&mut painter, &session);
            }
            Input::Key(key) if key == Key::char('q') => return 0,
            Input::Key(key) if key == Key::char('p') => panic!("an accident"),
            Input::Key(key) if key == Key::char('t') => {
                let thread = std::thread::spawn(|| panic!("elsewhere"));
                log.push_str(if thread.join().is_err() { " contained" } else { " fine" });
            }
            Input::Key(key) if key == Key::char('d') => deaf = true,
            Input::Key(key) if key == Key::plain(KeyCode::Enter) => {
                session
                    .lend(
                        std::process::Command::new("sh").args(["-c", "read x; echo got:$x"]),
                        None,
                        None,
                    )
                    .unwrap()
                    .unwrap();
                log.push_str(" back");
                redraw(&mut painter, &session);
            }
            Input::Key(key) => log.push_str(&format!(" {key}")),
            Input::Resize { columns, rows } => {
                painter.invalidate(columns.into(), rows.into());
                log.push_str(&format!(" {columns}x{rows}"));
            }
            Input::Quit(_) | Input::Gone if deaf => {}
            Input::Quit(signal) => return 128 + signal,
            Input::Gone => return 129,
            other => log.push_str(&format!(" {other:?}")),
        }
    }
}

fn redraw(painter: &mut Painter, session: &Session) {
    let (columns, rows) = session.size().unwrap();
    painter.invalidate(columns.into(), rows.into());
}

fn draw(painter: &mut Painter, log: &str) {
    let columns = painter.columns();
    for at in 0..columns * painter.rows() {
        let symbol = log.chars().nth(at).unwrap_or(' ').to_string();
        painter.set(at % columns, at / columns, VisualCell::new(&symbol, 1, Style::default()));
    }
    painter.place_cursor(Some((0, 0)));
    painter.show_cursor(true);
}

fn program() -> Program {
    Program::new(std::env::current_exe().unwrap())
        .args(["--exact", "session::child", "--nocapture", "--test-threads=1"])
        .env(CHILD, "1")
        .env("PATH", std::env::var_os("PATH").unwrap())
        .env("TERM", "xterm-256color")
        .size(60, 10)
}

fn start() -> (Terminal, String) {
    let terminal = program().spawn();
    terminal.wait_text("ready");
    let before = terminal.modes_found().to_owned();
    assert_ne!(terminal.modes(), before, "the session is raw");
    (terminal, before)
}

#[track_caller]
fn assert_given_back(terminal: &Terminal, modes: &str) {
    assert_eq!(terminal.modes(), modes);
    // A stopped program has written this, but it may not have been read yet.
    terminal.wait_until("cursor", |screen| !screen.alternate && !screen.cursor_hidden);
    let output = String::from_utf8_lossy(&terminal.output_since(0)).into_owned();
    for (on, off) in
        [("?1049h", "?1049l"), ("?25l", "?25h"), ("?2004h", "?2004l"), ("?1004h", "?1004l")]
    {
        let (entered, left) = (output.rfind(on).unwrap(), output.rfind(off).unwrap());
        assert!(entered < left, "{on} is undone");
    }
    let screen = terminal.screen();
    assert!(!screen.alternate && !screen.cursor_hidden);
}

#[test]
fn a_quit_gives_the_terminal_back() {
    let (mut terminal, modes) = start();
    assert!(terminal.screen().alternate);
    terminal.keys("a ctrl-d س");
    terminal.wait_text("ready a ctrl-d س");
    terminal.keys("q");
    assert_eq!(terminal.exit(), 0);
    assert_given_back(&terminal, &modes);
}

#[test]
fn a_panic_gives_the_terminal_back_and_then_reports() {
    let (mut terminal, modes) = start();
    terminal.keys("p");
    assert_ne!(terminal.exit(), 0);
    assert_given_back(&terminal, &modes);
    let output = String::from_utf8_lossy(&terminal.output_since(0)).into_owned();
    assert!(output.rfind("an accident").unwrap() > output.rfind("?1049l").unwrap());
}

#[test]
fn a_panic_elsewhere_does_not_touch_the_screen() {
    let (mut terminal, modes) = start();
    terminal.keys("t");
    let screen = terminal.wait_text("contained");
    assert!(screen.alternate && !terminal.has_written("elsewhere"));
    terminal.keys("q");
    terminal.exit();
    assert_given_back(&terminal, &modes);
}

#[test]
fn signals_end_the_program_cleanly() {
    for (signal, code) in [(Signal::TERM, 143), (Signal::HUP, 129), (Signal::INT, 130)] {
        let (mut terminal, modes) = start();
        terminal.signal(signal);
        assert_eq!(terminal.exit(), code);
        assert_given_back(&terminal, &modes);
    }
}

#[test]
fn a_program_that_does_not_answer_is_ended_all_the_same() {
    let (mut terminal, modes) = start();
    terminal.keys("d x");
    terminal.wait_text("ready x");
    let asked = Instant::now();
    terminal.signal(Signal::TERM);
    assert_eq!(terminal.exit(), 143);
    assert!(asked.elapsed() >= Duration::from_secs(2));
    assert_given_back(&terminal, &modes);

    let (mut terminal, modes) = start();
    terminal.keys("d x");
    terminal.wait_text("ready x");
    terminal.signal(Signal::TERM);
    std::thread::sleep(Duration::from_millis(100));
    terminal.signal(Signal::INT);
    assert_eq!(terminal.exit_within(Duration::from_millis(1700)), 130);
    assert_given_back(&terminal, &modes);
}

#[test]
fn a_stop_signal_gives_the_terminal_back_until_the_program_goes_on() {
    let (mut terminal, modes) = start();
    terminal.signal(Signal::TSTP);
    terminal.wait_stopped(true);
    assert_given_back(&terminal, &modes);
    terminal.signal(Signal::CONT);
    terminal.wait_text("ready Resumed");
    assert_ne!(terminal.modes(), modes);
    terminal.keys("x");
    terminal.wait_text("Resumed x");
    terminal.keys("q");
    terminal.exit();
    assert_given_back(&terminal, &modes);
}

#[test]
fn a_stop_by_force_is_recovered_from() {
    let (mut terminal, _) = start();
    terminal.signal(Signal::STOP);
    terminal.wait_stopped(true);
    terminal.signal(Signal::CONT);
    terminal.wait_text("ready again");
    terminal.keys("q");
    assert_eq!(terminal.exit(), 0);
}

#[test]
fn a_signal_ends_a_stopped_program() {
    let (mut terminal, modes) = start();
    terminal.signal(Signal::TSTP);
    terminal.wait_stopped(true);
    terminal.signal(Signal::TERM);
    terminal.signal(Signal::CONT);
    assert_eq!(terminal.exit(), 143);
    assert_given_back(&terminal, &modes);
}

#[test]
fn without_a_shell_the_suspend_key_stops_nothing() {
    let (mut terminal, _) = start();
    terminal.keys("ctrl-z");
    terminal.wait_text("ready Refused");
    terminal.keys("q");
    assert_eq!(terminal.exit(), 0);
}

#[test]
fn under_a_shell_the_suspend_key_returns_to_it() {
    let child = std::env::current_exe().unwrap();
    let script = format!(
        "set -m; {} --exact session::child --nocapture; echo \"shell $?\"; read x; fg; echo \"end $?\"",
        child.display()
    );
    let mut terminal = Program::new("bash")
        .args(["-c", &script])
        .env(CHILD, "1")
        .env("PATH", std::env::var_os("PATH").unwrap())
        .env("TERM", "xterm-256color")
        .size(60, 10)
        .spawn();
    terminal.wait_text("ready");
    terminal.keys("ctrl-z");
    let screen = terminal.wait_text("shell 147");
    assert!(!screen.alternate);
    terminal.text("the shell reads this\n");
    terminal.wait_until("the program again", |screen| {
        screen.alternate && screen.contains("ready Resumed")
    });
    terminal.keys("q");
    terminal.wait_text("end 0");
    assert_eq!(terminal.exit(), 0);
}

#[test]
fn a_borrower_reads_what_is_typed() {
    let (mut terminal, modes) = start();
    terminal.keys("enter");
    terminal.wait_until("the borrower", |screen| !screen.alternate);
    terminal.wait_modes(&modes);
    terminal.text("hello\n");
    terminal.wait_written("got:hello", 1);
    terminal.wait_text("ready back");
    terminal.keys("q");
    assert_eq!(terminal.exit(), 0);
}

#[test]
fn a_gone_terminal_ends_the_program() {
    for deaf in [false, true] {
        let (mut terminal, _) = start();
        if deaf {
            terminal.keys("d x");
            terminal.wait_text("ready x");
        }
        let gone = Instant::now();
        terminal.hang_up();
        assert_eq!(terminal.exit_within(Duration::from_secs(4)), 129);
        assert!(deaf || gone.elapsed() < Duration::from_secs(2));
    }
}

#[test]
fn pastes_and_late_answers_are_not_keys() {
    let (mut terminal, _) = start();
    terminal.send(b"\x1bP>|XTerm(379)q\x1b\\\x1b[>41;379;0c\x1b[?64;1;2c");
    terminal.paste("qp");
    terminal.wait_text("ready Paste(\"qp\")");
    terminal.keys("esc q");
    assert_eq!(terminal.exit(), 0);
}

#[test]
fn a_resize_is_reported() {
    let (mut terminal, _) = start();
    terminal.resize(40, 6);
    terminal.wait_text("ready 40x6");
    terminal.keys("q");
    assert_eq!(terminal.exit(), 0);
}

#[test]
fn an_idle_session_writes_nothing() {
    let (mut terminal, _) = start();
    let mark = terminal.mark();
    std::thread::sleep(Duration::from_millis(400));
    assert_eq!(terminal.bytes_since(mark), 0);
    terminal.keys("q");
    terminal.exit();
}

#[test]
fn without_a_terminal_the_session_refuses() {
    let output = std::process::Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "session::child", "--nocapture"])
        .env(CHILD, "1")
        .stdin(std::process::Stdio::null())
        .output()
        .unwrap();
    assert!(String::from_utf8_lossy(&output.stdout).contains("refused: terminal-none"));
    let mut dumb = program().env("TERM", "dumb").spawn();
    dumb.wait_text("refused: terminal-dumb");
    assert_eq!(dumb.exit(), 3);
}

fn asking() -> Program {
    program().env("SAHIFA_SESSION_ASKS", "1").answering("\x1b[c", "\x1b[?64;1c")
}

#[test]
fn the_terminal_is_asked_and_its_mode_is_found_again() {
    for (mode, restored) in [("1", "\x1b[8h"), ("2", "\x1b[8l")] {
        let mut terminal = asking()
            .answering("\x1b[>c", "\x1b[>65;7006;1c")
            .answering("\x1b[8$p", format!("\x1b[8;{mode}$y"))
            .spawn();
        terminal.wait_text("ready VTE");
        let mark = terminal.mark();
        terminal.keys("q");
        assert_eq!(terminal.exit(), 0);
        let left = String::from_utf8_lossy(&terminal.output_since(mark)).into_owned();
        assert!(left.find(restored).unwrap() < left.find("?1049l").unwrap(), "{left:?}");
    }
}

/// An answer that is on its way when the program ends would be read by the shell, as typed.
#[test]
fn the_terminal_is_given_back_when_it_has_answered() {
    let child = std::env::current_exe().unwrap();
    let script =
        format!("{} --exact session::child --nocapture; echo over; cat -v", child.display());
    for (mode, restored) in [("1", "\x1b[8h"), ("2", "\x1b[8l")] {
        let mut terminal = Program::new("sh")
            .args(["-c", &script])
            .env(CHILD, "1")
            .env("SAHIFA_SESSION_ASKS", "1")
            .env("PATH", std::env::var_os("PATH").unwrap())
            .env("TERM", "xterm-256color")
            .size(60, 10)
            .answering("\x1b[>c", "\x1b[>65;7006;1c")
            // The answer is sent by hand.
            .answering("\x1b[8$p\x1b[c", "")
            .answering("\x1b[c", "\x1b[?65;1;9c")
            .spawn();
        terminal.wait_text("ready VTE");
        let mark = terminal.mark();
        terminal.keys("q");
        std::thread::sleep(Duration::from_millis(150));
        terminal.send(format!("\x1b[8;{mode}$y\x1b[?65;1;9c").as_bytes());
        terminal.wait_text("over");
        terminal.text("typed\n");
        let screen = terminal.wait_text("typed");
        assert!(!screen.contains("$y") && !screen.contains("65;1"), "{screen}");
        let left = String::from_utf8_lossy(&terminal.output_since(mark)).into_owned();
        assert!(left.contains(restored), "{left:?}");
    }
}

/// screen answers in its terminal's place, and passes on what is wrapped for the terminal.
#[test]
fn the_terminal_around_screen_is_asked_through_it() {
    let mut terminal = program()
        .env("SAHIFA_SESSION_ASKS", "1")
        .env("TERM", "screen")
        .answering("\x1bP\x1b[>c\x1b\\", "\x1b[>0;136;0c")
        .answering("\x1bP\x1b[c\x1b\\", "j\x1b[?6c")
        .answering("\x1b[>c", "\x1b[>83;40900;0c")
        .answering("\x1b[c", "\x1b[?1;2c")
        .spawn();
    terminal.wait_text("ready PuTTY j");
    terminal.keys("q");
    assert_eq!(terminal.exit(), 0);
}

#[test]
fn only_safe_questions_are_asked_of_strangers() {
    let mut terminal = asking().answering("\x1b[>q", "\x1bP>|Konsole 22.12.3\x1b\\").spawn();
    terminal.wait_text("ready Konsole");
    assert!(!terminal.has_written("$p"));
    terminal.keys("q");
    assert_eq!(terminal.exit(), 0);
}

#[test]
fn a_silent_terminal_does_not_hold_up_the_start_and_late_answers_are_no_keys() {
    let mut terminal = program().env("SAHIFA_SESSION_ASKS", "1").spawn();
    terminal.wait_text("ready unknown");
    terminal.send(b"\x1b[>41;379;0c\x1bP>|XTerm(379)\x1b\\\x1b[?64;1c");
    terminal.keys("x");
    terminal.wait_text("ready unknown x");
    terminal.keys("q");
    assert_eq!(terminal.exit(), 0);
}

#[test]
fn what_is_typed_while_the_terminal_is_asked_is_not_lost() {
    let mut terminal = asking().answering("\x1b[>c", "j\x1b[>41;379;0ck").spawn();
    terminal.wait_text("ready xterm j k");
    terminal.keys("q");
    assert_eq!(terminal.exit(), 0);
}
