//! The panes inside tmux, which answers in the place of the terminal around it.

use crate::panes::{LOCAL, article};
use crate::pty::{Home, Program, Terminal};
use std::process::{Command, Stdio};

const LRM: &str = "\u{200E}";

/// A tmux server of the test's own; it ends with its value.
struct Server {
    home: Home,
}

impl Server {
    /// `None` where tmux is not installed.
    fn new() -> Option<Self> {
        let version = Command::new("tmux").arg("-V").stdout(Stdio::null()).status();
        if version.is_err() {
            println!("tmux is not installed: not tested");
            return None;
        }
        let home = Home::new();
        home.config(LOCAL);
        article(&home, "one", "title: سلام (GNOME 45)\ndate: 2021-02-17\nlang: ar", "نص.");
        Some(Self { home })
    }

    fn socket(&self) -> String {
        self.home.path().join("run/tmux").display().to_string()
    }

    /// A client in a terminal of its own, which sets `variables`.
    fn client(&self, size: (u16, u16), variables: &[(&str, &str)], command: &[&str]) -> Terminal {
        let socket = self.socket();
        let mut program = Program::new("tmux").home(&self.home).size(size.0, size.1);
        for (name, value) in variables {
            program = program.env(name, value);
        }
        program.args(["-S", &socket, "-f", "/dev/null"]).args(command).spawn()
    }

    /// What the pane holds.
    fn pane(&self) -> String {
        let socket = self.socket();
        let output =
            Command::new("tmux").args(["-S", &socket, "capture-pane", "-p"]).output().unwrap();
        String::from_utf8_lossy(&output.stdout).into_owned()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let socket = self.socket();
        let _ = Command::new("tmux").args(["-S", &socket, "kill-server"]).output();
    }
}

const XTERM: &[(&str, &str)] = &[("XTERM_VERSION", "XTerm(379)"), ("TERM", "xterm")];
const VTE: &[(&str, &str)] = &[("VTE_VERSION", "7006")];

#[test]
fn a_setting_of_the_terminal_is_named_where_nothing_else_helps() {
    let home = Home::new();
    home.config(LOCAL);
    let mut terminal =
        Program::sahifa().home(&home).env("TERM", "eterm-color").size(100, 24).spawn();
    terminal.wait_text("set bidi-display-reordering to nil");
    terminal.keys("Q");
    assert_eq!(terminal.exit(), 0);
}

#[test]
fn rows_follow_the_terminal_that_is_attached() {
    let Some(server) = Server::new() else { return };
    let first = server.client((100, 24), XTERM, &["new-session", env!("CARGO_BIN_EXE_sahifa")]);
    first.wait_text("Articles 1/1 ");
    assert!(!server.pane().contains(LRM), "{}", server.pane());
    // Another terminal takes the session over.
    let mut second = server.client((90, 24), VTE, &["attach-session", "-d"]);
    second.wait_written(LRM, 1);
    assert!(server.pane().contains(LRM), "{}", server.pane());
    second.keys("Q");
    second.exit();
}

#[test]
fn the_same_size_is_noticed_when_a_key_comes() {
    let Some(server) = Server::new() else { return };
    let first = server.client((100, 24), VTE, &["new-session", env!("CARGO_BIN_EXE_sahifa")]);
    first.wait_written(LRM, 1);
    let mut second = server.client((100, 24), XTERM, &["attach-session", "-d"]);
    second.wait_text("Articles 1/1 ");
    // Whoever attaches elsewhere has left the keys alone for a while.
    let deadline = std::time::Instant::now() + crate::pty::PATIENCE;
    while server.pane().contains(LRM) {
        assert!(std::time::Instant::now() < deadline, "{}", server.pane());
        std::thread::sleep(std::time::Duration::from_millis(2100));
        second.keys("k");
    }
    second.keys("Q");
    second.exit();
}
