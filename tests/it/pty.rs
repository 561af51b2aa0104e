//! Runs a program in a pseudo-terminal of a given size, types, and reads the screen back cell by
//! cell; or runs it headless.
//!
//! ```ignore
//! let home = Home::new();
//! home.config("[ui]\nlanguage = \"ar\"\n");
//! let mut terminal = Program::sahifa().size(120, 40).home(&home).spawn();
//! terminal.wait_until("the list", |screen| screen.contains("Sahifa"));
//! terminal.keys("j j enter");
//! let screen = terminal.screen();
//! assert_eq!(screen.row(3), "…");        // cells from left to right: visual order
//! terminal.keys("Q");
//! assert_eq!(terminal.exit(), 0);
//! ```
//!
//! A program sees nothing of the user's: `HOME`, the XDG directories and the environment are its
//! own. Whatever a test starts ends with it, by process id.
#![allow(
    dead_code,
    unreachable_pub,
    reason = "a harness: each scenario uses its part, and `pub` marks what scenarios may use"
)]

use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};
use std::ffi::{OsStr, OsString};
use std::fmt;
use std::io::{Read, Write};
use std::num::NonZeroU16;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::{Arc, Condvar, Mutex, MutexGuard};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

/// How long `wait_until` waits: generous, because a loaded machine is slow, and a failing test may
/// take its time.
pub const PATIENCE: Duration = Duration::from_secs(20);

/// A home directory of its own, removed with its value.
pub struct Home {
    directory: tempfile::TempDir,
}

impl Home {
    pub fn new() -> Self {
        let directory = tempfile::Builder::new().prefix("sahifa-home-").tempdir().unwrap();
        for name in ["config/sahifa", "data", "state", "cache", "run"] {
            std::fs::create_dir_all(directory.path().join(name)).unwrap();
        }
        Self { directory }
    }

    pub fn path(&self) -> &Path {
        self.directory.path()
    }

    /// Writes the configuration file.
    pub fn config(&self, toml: &str) -> PathBuf {
        self.file("config/sahifa/config.toml", toml)
    }

    /// Writes a file below the home directory and returns its path.
    pub fn file(&self, name: &str, contents: impl AsRef<[u8]>) -> PathBuf {
        let path = self.path().join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, contents).unwrap();
        path
    }

    fn environment(&self) -> Vec<(&'static str, OsString)> {
        let below = |name: &str| self.path().join(name).into_os_string();
        vec![
            ("HOME", below("")),
            ("XDG_CONFIG_HOME", below("config")),
            ("XDG_DATA_HOME", below("data")),
            ("XDG_STATE_HOME", below("state")),
            ("XDG_CACHE_HOME", below("cache")),
            ("XDG_RUNTIME_DIR", below("run")),
            ("PATH", std::env::var_os("PATH").unwrap_or_default()),
            ("LANG", "C.UTF-8".into()),
            ("TZ", "UTC".into()),
            ("TERM", "xterm-256color".into()),
        ]
    }
}

/// Runs `sahifa` with `arguments`, no terminal, nothing on its input.
pub fn cli<A: AsRef<OsStr>>(home: &Home, arguments: &[A]) -> Output {
    cli_with_input(home, arguments, "")
}

/// Runs `sahifa` with `arguments`, no terminal, `input` on its input.
pub fn cli_with_input<A: AsRef<OsStr>>(
    home: &Home,
    arguments: &[A],
    input: impl AsRef<[u8]>,
) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_sahifa"));
    command.args(arguments);
    output(home, &mut command, input)
}

/// As [`cli`], in a shell that first runs `limit`, a `ulimit`.
pub fn cli_within<A: AsRef<OsStr>>(home: &Home, limit: &str, arguments: &[A]) -> Output {
    let mut command = Command::new("sh");
    command.args(["-c", &format!("{limit} && exec \"$0\" \"$@\"")]);
    command.arg(env!("CARGO_BIN_EXE_sahifa")).args(arguments);
    output(home, &mut command, "")
}

fn output(home: &Home, command: &mut Command, input: impl AsRef<[u8]>) -> Output {
    let mut child = command
        .env_clear()
        .envs(home.environment())
        .current_dir(home.path())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let input = input.as_ref().to_vec();
    let feeder = std::thread::spawn(move || {
        // A program that does not read its input closes the pipe: its right.
        let _ = stdin.write_all(&input);
    });
    let output = child.wait_with_output().unwrap();
    feeder.join().unwrap();
    output
}

/// A program that is about to run in a terminal.
pub struct Program {
    command: CommandBuilder,
    columns: u16,
    rows: u16,
    answers: Vec<(Vec<u8>, Vec<u8>)>,
}

impl Program {
    /// The binary under test.
    pub fn sahifa() -> Self {
        Self::new(env!("CARGO_BIN_EXE_sahifa"))
    }

    pub fn new(program: impl AsRef<OsStr>) -> Self {
        let mut command = CommandBuilder::new(program);
        command.env_clear();
        Self { command, columns: 80, rows: 24, answers: Vec::new() }
    }

    pub fn args<A: AsRef<OsStr>>(mut self, arguments: impl IntoIterator<Item = A>) -> Self {
        self.command.args(arguments);
        self
    }

    pub fn env(mut self, name: &str, value: impl AsRef<OsStr>) -> Self {
        self.command.env(name, value);
        self
    }

    pub fn size(mut self, columns: u16, rows: u16) -> Self {
        (self.columns, self.rows) = (columns, rows);
        self
    }

    /// Call before `env`, which wins over what the home directory sets.
    pub fn home(mut self, home: &Home) -> Self {
        for (name, value) in home.environment() {
            self.command.env(name, value);
        }
        self.command.cwd(home.path());
        self
    }

    /// Has the terminal answer `question` with `reply`, as a real one does.
    pub fn answering(mut self, question: impl AsRef<[u8]>, reply: impl AsRef<[u8]>) -> Self {
        self.answers.push((question.as_ref().to_vec(), reply.as_ref().to_vec()));
        self
    }

    pub fn spawn(self) -> Terminal {
        Terminal::start(self)
    }
}

/// A program in its terminal.
pub struct Terminal {
    master: Option<Box<dyn MasterPty + Send>>,
    child: Box<dyn Child + Send + Sync>,
    writer: Arc<Mutex<Option<Box<dyn Write + Send>>>>,
    shared: Arc<Shared>,
    reader: Option<JoinHandle<()>>,
    exit: Option<u32>,
    found: String,
    /// When Escape was typed, if nothing was since then.
    escaped: Option<Instant>,
}

#[derive(Default)]
struct Shared {
    state: Mutex<State>,
    news: Condvar,
}

#[derive(Default)]
struct State {
    model: Option<vt100::Parser>,
    output: Vec<u8>,
    /// So many bytes of the output the model has been fed.
    drawn: usize,
    /// The reader is to let go of the terminal.
    closing: bool,
    ended: bool,
}

impl State {
    /// Feeds the model; as terminals do, a frame that is being written (DEC mode 2026) is drawn
    /// only when it is whole, so that no test sees half of one.
    fn draw(&mut self, ended: bool) {
        let from = self.drawn.saturating_sub(FRAME_START.len());
        let started = find_last(&self.output[from..], FRAME_START).map(|at| from + at);
        let to = match started {
            Some(at) if !ended && find_last(&self.output[at..], FRAME_END).is_none() => at,
            _ => self.output.len(),
        };
        if to > self.drawn {
            self.model.as_mut().unwrap().process(&self.output[self.drawn..to]);
            self.drawn = to;
        }
    }
}

const FRAME_START: &[u8] = b"\x1b[?2026h";
const FRAME_END: &[u8] = b"\x1b[?2026l";

fn find_last(bytes: &[u8], sequence: &[u8]) -> Option<usize> {
    bytes.windows(sequence.len()).rposition(|window| window == sequence)
}

impl Shared {
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
    }
}

impl Terminal {
    fn start(program: Program) -> Self {
        let size = PtySize { rows: program.rows, cols: program.columns, ..PtySize::default() };
        let pair = native_pty_system().openpty(size).unwrap();
        let found = modes(&*pair.master);
        let child = pair.slave.spawn_command(program.command).unwrap();
        drop(pair.slave);
        let writer = Arc::new(Mutex::new(Some(pair.master.take_writer().unwrap())));
        let shared = Arc::new(Shared::default());
        shared.lock().model =
            Some(vt100::Parser::new(cells(program.rows), cells(program.columns), 0));
        let reader = std::thread::spawn({
            let (shared, writer) = (Arc::clone(&shared), Arc::clone(&writer));
            let source = pair.master.try_clone_reader().unwrap();
            move || read_all(source, &shared, &writer, &program.answers)
        });
        Self {
            master: Some(pair.master),
            child,
            writer,
            shared,
            reader: Some(reader),
            exit: None,
            found,
            escaped: None,
        }
    }

    pub fn process_id(&self) -> u32 {
        self.child.process_id().unwrap()
    }

    /// Types keys: `"j j enter ctrl-d esc g g /"`. Names as in `key_bytes`.
    pub fn keys(&mut self, keys: &str) {
        for name in keys.split_whitespace() {
            let bytes = key_bytes(name);
            self.send(&bytes);
            self.escaped = (bytes == b"\x1b").then(Instant::now);
        }
    }

    /// Types text as it is.
    pub fn text(&mut self, text: &str) {
        self.send(text.as_bytes());
    }

    /// Pastes text, bracketed as terminals do when the program asked for it.
    pub fn paste(&mut self, text: &str) {
        self.send(format!("\x1b[200~{text}\x1b[201~").as_bytes());
    }

    pub fn send(&mut self, bytes: &[u8]) {
        // As with a hand: what follows an Escape at once would be read as Alt.
        if let Some(escaped) = self.escaped.take() {
            std::thread::sleep(Duration::from_millis(120).saturating_sub(escaped.elapsed()));
        }
        let mut writer = self.writer.lock().unwrap();
        let writer = writer.as_mut().expect("the terminal is gone");
        writer.write_all(bytes).unwrap();
        writer.flush().unwrap();
    }

    /// The screen as it is now.
    pub fn screen(&self) -> Screen {
        Screen::of(self.shared.lock().model.as_ref().unwrap().screen())
    }

    /// Waits until the screen is as `wanted` says; fails with the screen when it never is.
    #[track_caller]
    pub fn wait_until(&self, what: &str, wanted: impl Fn(&Screen) -> bool) -> Screen {
        self.wait_for(what, PATIENCE, wanted)
    }

    #[track_caller]
    pub fn wait_for(
        &self,
        what: &str,
        patience: Duration,
        wanted: impl Fn(&Screen) -> bool,
    ) -> Screen {
        let deadline = Instant::now() + patience;
        let mut state = self.shared.lock();
        loop {
            let screen = Screen::of(state.model.as_ref().unwrap().screen());
            if wanted(&screen) {
                return screen;
            }
            let left = deadline.saturating_duration_since(Instant::now());
            if left.is_zero() || state.ended {
                let end = if state.ended { "the program ended" } else { "time is up" };
                panic!("waited for {what}: {end}; the screen shows\n{screen}");
            }
            state = self.shared.news.wait_timeout(state, left).unwrap().0;
        }
    }

    /// Waits until `text` stands on the screen, cells joined in visual order.
    #[track_caller]
    pub fn wait_text(&self, text: &str) -> Screen {
        self.wait_until(text, |screen| screen.contains(text))
    }

    /// Waits until the program has written nothing for `quiet`.
    pub fn wait_quiet(&self, quiet: Duration) -> Screen {
        let deadline = Instant::now() + PATIENCE;
        let mut state = self.shared.lock();
        loop {
            let before = state.output.len();
            state = self.shared.news.wait_timeout(state, quiet).unwrap().0;
            if state.output.len() == before || Instant::now() > deadline {
                return Screen::of(state.model.as_ref().unwrap().screen());
            }
        }
    }

    /// Bytes written so far: a mark for `bytes_since` and `output_since`.
    pub fn mark(&self) -> usize {
        self.shared.lock().output.len()
    }

    pub fn bytes_since(&self, mark: usize) -> usize {
        self.mark() - mark
    }

    /// What was written since the mark, as it went over the wire.
    pub fn output_since(&self, mark: usize) -> Vec<u8> {
        self.shared.lock().output[mark..].to_vec()
    }

    /// Whether the program has ever written `sequence`.
    pub fn has_written(&self, sequence: &str) -> bool {
        count(&self.shared.lock().output, sequence.as_bytes()) > 0
    }

    /// How often the program has written `sequence`.
    pub fn times_written(&self, sequence: &str) -> usize {
        count(&self.shared.lock().output, sequence.as_bytes())
    }

    /// Waits until the program has written `sequence` at least `times` times.
    #[track_caller]
    pub fn wait_written(&self, sequence: &str, times: usize) {
        let deadline = Instant::now() + PATIENCE;
        let mut state = self.shared.lock();
        while count(&state.output, sequence.as_bytes()) < times {
            let left = deadline.saturating_duration_since(Instant::now());
            assert!(!left.is_zero(), "never wrote {sequence:?} {times} times");
            state = self.shared.news.wait_timeout(state, left).unwrap().0;
        }
    }

    pub fn resize(&mut self, columns: u16, rows: u16) {
        let size = PtySize { rows, cols: columns, ..PtySize::default() };
        // The model first: what the program writes next is meant for the new size.
        let mut state = self.shared.lock();
        state.model.as_mut().unwrap().set_size(cells(rows), cells(columns));
        self.master.as_ref().unwrap().resize(size).unwrap();
    }

    /// The terminal's modes (termios) as text, to compare before and after.
    pub fn modes(&self) -> String {
        modes(&**self.master.as_ref().unwrap())
    }

    /// Waits until the terminal's modes are these.
    #[track_caller]
    pub fn wait_modes(&self, modes: &str) {
        let deadline = Instant::now() + PATIENCE;
        while self.modes() != modes {
            assert!(Instant::now() < deadline, "the modes stay {}", self.modes());
            std::thread::sleep(Duration::from_millis(5));
        }
    }

    /// The modes as the program found them.
    pub fn modes_found(&self) -> &str {
        &self.found
    }

    /// Sends a signal to the program, and to nothing else.
    pub fn signal(&self, signal: rustix::process::Signal) {
        let pid = i32::try_from(self.process_id()).unwrap();
        rustix::process::kill_process(rustix::process::Pid::from_raw(pid).unwrap(), signal)
            .unwrap();
    }

    /// Waits until the program is stopped (`true`) or runs again (`false`).
    #[track_caller]
    pub fn wait_stopped(&self, stopped: bool) {
        let deadline = Instant::now() + PATIENCE;
        while (process_state(self.process_id()) == Some('T')) != stopped {
            assert!(Instant::now() < deadline, "waited for stopped = {stopped}");
            std::thread::sleep(Duration::from_millis(5));
        }
    }

    /// Takes the terminal away, as when a window is closed or a connection is lost.
    pub fn hang_up(&mut self) {
        self.shared.lock().closing = true;
        // The reader sits in a read: a change of size makes the program draw, which frees it.
        let size = PtySize { rows: 9, cols: 33, ..PtySize::default() };
        self.master.as_ref().unwrap().resize(size).unwrap();
        if let Some(reader) = self.reader.take() {
            reader.join().unwrap();
        }
        self.writer.lock().unwrap().take();
        self.master = None;
    }

    /// Waits for the end of the program and returns its exit code.
    #[track_caller]
    pub fn exit(&mut self) -> u32 {
        self.exit_within(PATIENCE)
    }

    #[track_caller]
    pub fn exit_within(&mut self, patience: Duration) -> u32 {
        let deadline = Instant::now() + patience;
        while self.exit.is_none() {
            self.exit = self.child.try_wait().unwrap().map(|status| status.exit_code());
            assert!(
                self.exit.is_some() || Instant::now() < deadline,
                "the program did not end; the screen shows\n{}",
                self.screen()
            );
            std::thread::sleep(Duration::from_millis(3));
        }
        // Everything it wrote last has been read once the reader is done.
        if let Some(reader) = self.reader.take() {
            reader.join().unwrap();
        }
        self.exit.unwrap()
    }
}

impl Drop for Terminal {
    fn drop(&mut self) {
        if self.exit.is_none() && !matches!(self.child.try_wait(), Ok(Some(_))) {
            let _ = self.child.kill();
            let _ = self.child.wait();
        }
        self.shared.lock().closing = true;
        self.writer.lock().unwrap_or_else(std::sync::PoisonError::into_inner).take();
        self.master = None;
    }
}

fn modes(master: &dyn MasterPty) -> String {
    format!("{:?}", master.get_termios().unwrap())
}

fn read_all(
    mut source: Box<dyn Read + Send>,
    shared: &Shared,
    writer: &Mutex<Option<Box<dyn Write + Send>>>,
    answers: &[(Vec<u8>, Vec<u8>)],
) {
    let mut buffer = [0; 16 * 1024];
    let mut searched = 0;
    loop {
        // A pty whose last user is gone answers EIO: the end, as 0 is.
        let count = source.read(&mut buffer).unwrap_or(0);
        let mut state = shared.lock();
        if count == 0 || state.closing {
            state.draw(true);
            state.ended = true;
            shared.news.notify_all();
            return;
        }
        state.output.extend_from_slice(&buffer[..count]);
        state.draw(false);
        let replies = replies_to(&state.output, &mut searched, answers);
        shared.news.notify_all();
        drop(state);
        if let Some(writer) = writer.lock().unwrap().as_mut() {
            let _ = writer.write_all(&replies).and_then(|()| writer.flush());
        }
    }
}

/// The replies to the questions in `output` from byte `searched` on, in the order asked.
fn replies_to(output: &[u8], searched: &mut usize, answers: &[(Vec<u8>, Vec<u8>)]) -> Vec<u8> {
    let mut replies = Vec::new();
    while *searched < output.len() {
        let rest = &output[*searched..];
        if let Some((question, reply)) = answers.iter().find(|(q, _)| rest.starts_with(q)) {
            replies.extend_from_slice(reply);
            *searched += question.len();
        } else if answers.iter().any(|(question, _)| question.starts_with(rest)) {
            break;
        } else {
            *searched += 1;
        }
    }
    replies
}

fn count(output: &[u8], sequence: &[u8]) -> usize {
    output.windows(sequence.len()).filter(|window| *window == sequence).count()
}

fn cells(count: u16) -> NonZeroU16 {
    NonZeroU16::new(count).expect("a terminal has rows and columns")
}

/// The state letter of a process (`T` is stopped), from the kernel.
fn process_state(pid: u32) -> Option<char> {
    let stat = std::fs::read_to_string(format!("/proc/{pid}/stat")).ok()?;
    stat.rsplit(')').next()?.trim_start().chars().next()
}

/// What a terminal sends for a key. One character stands for itself; angle brackets are allowed
/// around names (`<enter>`).
fn key_bytes(name: &str) -> Vec<u8> {
    let bare = name.strip_prefix('<').and_then(|rest| rest.strip_suffix('>')).unwrap_or(name);
    let mut characters = bare.chars();
    if let (Some(character), None) = (characters.next(), characters.next()) {
        return character.to_string().into_bytes();
    }
    if let Some(key) = bare.strip_prefix("alt-") {
        return [b"\x1b".as_slice(), &key_bytes(key)].concat();
    }
    let named: &[u8] = match bare {
        "enter" => b"\r",
        "esc" => b"\x1b",
        "tab" => b"\t",
        "shift-tab" => b"\x1b[Z",
        "space" => b" ",
        "backspace" => b"\x7f",
        "up" => b"\x1b[A",
        "down" => b"\x1b[B",
        "right" => b"\x1b[C",
        "left" => b"\x1b[D",
        "home" => b"\x1b[H",
        "end" => b"\x1b[F",
        "insert" => b"\x1b[2~",
        "delete" => b"\x1b[3~",
        "pageup" => b"\x1b[5~",
        "pagedown" => b"\x1b[6~",
        "f1" => b"\x1bOP",
        "f5" => b"\x1b[15~",
        _ => b"",
    };
    if !named.is_empty() {
        return named.to_vec();
    }
    match bare.strip_prefix("ctrl-").map(str::as_bytes) {
        Some([letter @ b'a'..=b'z']) => vec![letter - b'a' + 1],
        _ => panic!("no such key: {name}"),
    }
}

/// A copy of the screen.
#[derive(Clone, PartialEq)]
pub struct Screen {
    cells: Vec<Vec<vt100::Cell>>,
    /// Row and column, from 0.
    pub cursor: (usize, usize),
    pub cursor_hidden: bool,
    pub alternate: bool,
}

impl Screen {
    pub fn of(screen: &vt100::Screen) -> Self {
        let (rows, columns) = screen.size();
        let row = |row| (0..columns.get()).map(move |column| screen.cell(row, column));
        let (row_at, column_at) = screen.cursor_position();
        Self {
            cells: (0..rows.get()).map(|number| row(number).flatten().cloned().collect()).collect(),
            cursor: (usize::from(row_at), usize::from(column_at)),
            cursor_hidden: screen.hide_cursor(),
            alternate: screen.alternate_screen(),
        }
    }

    pub fn rows(&self) -> usize {
        self.cells.len()
    }

    pub fn columns(&self) -> usize {
        self.cells.first().map_or(0, Vec::len)
    }

    pub fn cell(&self, row: usize, column: usize) -> &vt100::Cell {
        &self.cells[row][column]
    }

    /// The cells of a row joined from left to right, so in visual order; blanks at the end go.
    pub fn row(&self, row: usize) -> String {
        self.span(row, 0, self.columns()).trim_end().to_owned()
    }

    /// The cells of a row from column `start` up to `end`, joined from left to right.
    pub fn span(&self, row: usize, start: usize, end: usize) -> String {
        self.cells[row][start..end.min(self.columns())]
            .iter()
            .filter(|cell| !cell.is_wide_continuation())
            .map(|cell| if cell.has_contents() { cell.contents() } else { " " })
            .collect()
    }

    /// Whether `text` stands in one row, cells joined from left to right.
    pub fn contains(&self, text: &str) -> bool {
        self.find(text).is_some()
    }

    /// The first row that holds `text`.
    pub fn find(&self, text: &str) -> Option<usize> {
        (0..self.rows()).find(|row| self.span(*row, 0, self.columns()).contains(text))
    }
}

impl fmt::Display for Screen {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for row in 0..self.rows() {
            writeln!(f, "{row:3}|{}", self.row(row))?;
        }
        write!(f, "   cursor at row {}, column {}", self.cursor.0, self.cursor.1)
    }
}

impl fmt::Debug for Screen {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// The harness itself, against small programs whose behaviour is known.
mod tests {
    use super::*;
    use rustix::process::Signal;

    fn shell(script: &str) -> Program {
        Program::new("sh")
            .env("PATH", std::env::var_os("PATH").unwrap())
            .args(["-c", script])
            .size(20, 5)
    }

    #[test]
    fn reads_cells_in_visual_order_with_marks_and_wide_characters() {
        let terminal =
            shell("printf 'ab\\342\\200\\216\\330\\250\\331\\216\\346\\227\\245c'; sleep 9")
                .spawn();
        let screen = terminal.wait_text("c");
        assert!(screen.row(0).starts_with("ab"));
        assert!(screen.cell(0, 2).contents().starts_with('\u{628}'));
        assert!(screen.cell(0, 2).contents().contains('\u{64E}'));
        assert!(screen.cell(0, 3).is_wide());
        assert_eq!(screen.cell(0, 5).contents(), "c");
        assert_eq!((screen.rows(), screen.columns()), (5, 20));
    }

    #[test]
    fn types_keys_and_counts_bytes() {
        let mut terminal = shell("stty raw -echo; printf ready; cat -v").spawn();
        terminal.wait_text("ready");
        let mark = terminal.mark();
        terminal.keys("a ctrl-d <up> alt-x enter");
        terminal.wait_text("a^D^[[A^[x^M");
        assert_eq!(terminal.bytes_since(mark), "a^D^[[A^[x^M".len());
    }

    #[test]
    fn a_resize_reaches_the_program() {
        let mut terminal =
            shell("trap 'stty size' WINCH; printf go; while :; do sleep 0.05; done").spawn();
        terminal.wait_text("go");
        terminal.resize(33, 7);
        let screen = terminal.wait_text("7 33");
        assert_eq!((screen.rows(), screen.columns()), (7, 33));
    }

    #[test]
    fn modes_tell_raw_from_cooked() {
        let terminal = shell("printf one; sleep 0.3; stty raw; printf two; sleep 9").spawn();
        terminal.wait_text("one");
        let cooked = terminal.modes();
        terminal.wait_text("two");
        assert_ne!(cooked, terminal.modes());
    }

    #[test]
    fn signals_and_exit_codes_arrive() {
        let mut terminal =
            shell("trap 'exit 7' TERM; printf go; while :; do sleep 0.05; done").spawn();
        terminal.wait_text("go");
        terminal.signal(Signal::TERM);
        assert_eq!(terminal.exit(), 7);
    }

    #[test]
    fn a_stopped_program_is_seen_to_be_stopped() {
        let terminal = shell("printf go; sleep 9").spawn();
        terminal.wait_text("go");
        terminal.signal(Signal::STOP);
        terminal.wait_stopped(true);
        terminal.signal(Signal::CONT);
        terminal.wait_stopped(false);
    }

    #[test]
    fn the_terminal_answers_questions() {
        let terminal = shell("stty raw -echo; printf '\\033[c'; cat -v")
            .answering(b"\x1b[c", b"\x1b[?64;1c")
            .spawn();
        terminal.wait_text("^[[?64;1c");
    }

    #[test]
    fn a_hung_up_terminal_ends_its_program() {
        let mut terminal =
            shell("trap 'printf drawn' WINCH; printf go; while :; do sleep 0.05; done").spawn();
        terminal.wait_text("go");
        terminal.hang_up();
        assert_ne!(terminal.exit(), 0);
    }

    #[test]
    #[should_panic(expected = "the screen shows")]
    fn a_wait_in_vain_shows_the_screen() {
        let terminal = shell("printf here; sleep 9").spawn();
        terminal.wait_for("the impossible", Duration::from_millis(300), |screen| {
            screen.contains("nowhere")
        });
    }

    #[test]
    fn headless_runs_have_no_terminal() {
        let home = Home::new();
        let output = cli(&home, &["--version"]);
        assert!(output.stdout.iter().chain(&output.stderr).all(|byte| *byte != 0x1b));
    }
}
