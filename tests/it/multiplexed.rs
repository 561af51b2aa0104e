//! The panes inside tmux, which answers in the place of the terminal around it.

use crate::panes::{LOCAL, article, dividers};
use crate::pty::{Home, Program, Screen, Terminal};
use std::os::unix::fs::PermissionsExt as _;
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
        self.tmux(&["capture-pane", "-p"])
    }

    /// What a command of tmux prints.
    fn tmux(&self, arguments: &[&str]) -> String {
        let socket = self.socket();
        let output = Command::new("tmux").args(["-S", &socket]).args(arguments).output().unwrap();
        String::from_utf8_lossy(&output.stdout).into_owned()
    }

    /// Waits until the program has asked tmux to tell it of other clients.
    #[track_caller]
    fn wait_hooks(&self, count: usize) {
        let deadline = std::time::Instant::now() + crate::pty::PATIENCE;
        while self.hooks().len() != count {
            assert!(std::time::Instant::now() < deadline, "{:?}", self.hooks());
            std::thread::yield_now();
        }
    }

    /// The hooks of the server that send signals.
    fn hooks(&self) -> Vec<String> {
        let hooks = self.tmux(&["show-hooks", "-g"]);
        hooks.lines().filter(|hook| hook.contains("kill -WINCH")).map(str::to_owned).collect()
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

#[test]
fn the_same_size_is_noticed_at_once_and_without_a_key() {
    let Some(server) = Server::new() else { return };
    let first = server.client((100, 24), XTERM, &["new-session", env!("CARGO_BIN_EXE_sahifa")]);
    first.wait_text("Articles 1/1 ");
    server.wait_hooks(2);
    let second = server.client((100, 24), VTE, &["attach-session", "-d"]);
    second.wait_written(LRM, 1);
    let mut third = server.client((100, 24), XTERM, &["attach-session"]);
    third.wait_text("Articles 1/1 ");
    let deadline = std::time::Instant::now() + crate::pty::PATIENCE;
    while server.pane().contains(LRM) {
        assert!(std::time::Instant::now() < deadline, "{}", server.pane());
        std::thread::yield_now();
    }
    // The one that stays is the terminal again.
    server.tmux(&[
        "detach-client",
        "-t",
        server.tmux(&["display-message", "-p", "#{client_tty}"]).trim(),
    ]);
    third.exit();
    second.wait_written(LRM, 2);
    drop((first, second));
}

#[test]
fn what_was_asked_of_tmux_ends_with_the_program() {
    let Some(server) = Server::new() else { return };
    let mut client = server.client((100, 24), XTERM, &["new-session"]);
    client.wait_until("a shell", |screen| !screen.row(0).is_empty());
    server.tmux(&["set-hook", "-g", "client-session-changed", "set-option -g @seen '#{hook}'"]);
    server.tmux(&["send-keys", env!("CARGO_BIN_EXE_sahifa"), "Enter"]);
    client.wait_text("Articles 1/1 ");
    server.wait_hooks(2);
    client.keys("Q");
    server.wait_hooks(0);
    // Those of the user are left alone.
    assert!(server.tmux(&["show-hooks", "-g"]).contains("@seen"));
    drop(client);
}

fn has_screen() -> bool {
    let found = Command::new("screen").arg("--version").stdout(Stdio::null()).status().is_ok();
    if !found {
        println!("screen is not installed: not tested");
    }
    found
}

/// A terminal that answers what it is asked through screen, and holds the session.
fn screen_client(home: &Home, locale: &str, attributes: &str, arguments: &[&str]) -> Terminal {
    let folder = home.path().join("run/screen");
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::set_permissions(&folder, std::fs::Permissions::from_mode(0o700)).unwrap();
    let configuration = home.file("screenrc", "startup_message off\ndefutf8 on\n");
    Program::new("screen")
        .home(home)
        .size(100, 24)
        .env("SCREENDIR", &folder)
        .env("LC_ALL", locale)
        .answering("\x1b[>c", attributes)
        .answering("\x1b[c", "\x1b[?64;1c")
        .args(["-U", "-c", configuration.to_str().unwrap()])
        .args(arguments)
        .spawn()
}

#[test]
#[cfg(target_os = "linux")]
fn screen_is_followed_to_another_terminal() {
    if !has_screen() {
        return;
    }
    let home = Home::new();
    home.config(LOCAL);
    article(&home, "one", "title: سلام (GNOME 45)\ndate: 2021-02-17\nlang: ar", "نص.");
    let session = ["-S", "lab", env!("CARGO_BIN_EXE_sahifa")];
    let mut first = screen_client(&home, "C.UTF-8", "\x1b[>41;379;0c", &session);
    first.wait_text("Articles 1/1 ");
    let before = String::from_utf8_lossy(&first.output_since(0)).into_owned();
    assert!(!before.contains(LRM), "{before}");
    // VTE, of the same size, without a key.
    let mut second = screen_client(&home, "C.UTF-8", "\x1b[>65;7006;1c", &["-d", "-r", "lab"]);
    first.exit();
    second.wait_written(LRM, 1);
    second.keys("Q");
    second.exit();
}

/// A session of screen that an xterm holds, attached from a second terminal that stays beside it.
#[cfg(target_os = "linux")]
fn shared(attributes: &str) -> (Home, Terminal, Terminal) {
    let home = Home::new();
    home.config(LOCAL);
    article(&home, "one", "title: سلام (GNOME 45)\ndate: 2021-02-17\nlang: ar", "نص.");
    let session = ["-S", "lab", env!("CARGO_BIN_EXE_sahifa")];
    let first = screen_client(&home, "C.UTF-8", "\x1b[>41;379;0c", &session);
    first.wait_text("Articles 1/1 ");
    assert!(!first.has_written(LRM));
    let second = screen_client(&home, "C.UTF-8", attributes, &["-x", "lab"]);
    (home, first, second)
}

#[test]
#[cfg(target_os = "linux")]
fn terminals_that_share_a_screen_get_what_is_right_on_all() {
    if !has_screen() {
        return;
    }
    // VTE beside xterm: marked cells, on both.
    let (_home, mut first, mut second) = shared("\x1b[>65;7006;1c");
    second.wait_written(LRM, 1);
    first.wait_written(LRM, 1);
    second.keys("Q");
    second.exit();
    first.exit();
}

#[test]
#[cfg(target_os = "linux")]
fn terminals_that_share_a_screen_and_nothing_else_are_told_of() {
    if !has_screen() {
        return;
    }
    // kitty turns words around by itself.
    let (_home, mut first, mut second) = shared("\x1b[>1;4000;26c");
    first.wait_text("Two terminals show this screen");
    second.wait_text("Two terminals show this screen");
    second.keys("Q");
    second.exit();
    first.exit();
}

#[test]
fn rows_keep_their_places_in_a_screen_without_its_locale() {
    if !has_screen() {
        return;
    }
    let home = Home::new();
    home.config(LOCAL);
    article(&home, "one", "title: A ball ⚽ and 日本\ndate: 2021-02-17", "Text.");
    let table = [
        ("C.UTF-8", "● A ball ⚽ and 日本", ""),
        ("xx_XX.UTF-8", "● A ball □  and □ □ ", "LC_ALL=C.UTF-8"),
    ];
    for (locale, row, bottom) in table {
        let session = ["-S", "lab", env!("CARGO_BIN_EXE_sahifa")];
        let mut client = screen_client(&home, locale, "\x1b[>41;379;0c", &session);
        let screen = client.wait_until("the whole screen", |screen| {
            screen.contains("A ball") && screen.contains("✓ All") && screen.contains(bottom)
        });
        assert_eq!(screen.contains("LC_ALL"), !bottom.is_empty(), "{screen}");
        assert!(screen.contains(row), "{screen}");
        let borders = |row: usize| dividers(&screen) == columns_of(&screen, row, "│");
        assert!(borders(1) && borders(2), "{screen}");
        client.keys("Q");
        client.exit();
    }
}

/// The columns within a row that hold a symbol, without the outermost.
fn columns_of(screen: &Screen, row: usize, symbol: &str) -> Vec<usize> {
    (1..99).filter(|column| screen.span(row, *column, column + 1) == symbol).collect()
}
