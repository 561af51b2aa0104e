//! What a person waits for: the first frame over 100 000 stored articles, a key, an open article.
//!
//! `cargo bench --bench panes`. Beside the start stands that of an empty ratatui program in the same
//! terminal and run; after the times come memory, idle cost and the bytes of a cursor step. A step and
//! a page are also timed without a terminal, from the key to the bytes.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::print_stdout,
    reason = "a bench stops at the first fault"
)]
mod frames;
mod large;
#[path = "../tests/it/pty.rs"]
#[allow(unused_imports, reason = "the harness serves the tests first")]
mod pty;

use criterion::Criterion;
use frames::{press, settle, status, wait_frame};
use pty::{Home, Program};
use sahifa::app::{Answer, Effect, Message, Model, Report, ScreenMessage, Settings, Size, Work};
use sahifa::config;
use sahifa::keys::{Key, KeyCode, KeyboardLayout, LayoutSetting};
use sahifa::locale::{Catalogue, Digits, Language};
use sahifa::news::{
    ArticleId, Count, Counts, Flags, Headline, Resume, SourceCount, SourceId, Timestamp,
};
use sahifa::ui::{Screen, Styles};
use sahifa::writing::Encodings;
use sahifa_terminal::Depth;
use std::fmt::Write as _;
use std::path::Path;
use std::time::{Duration, Instant};

/// The argument that makes this program the empty ratatui program.
const EMPTY: &str = "--empty-program";

fn main() {
    if std::env::args().any(|argument| argument == EMPTY) {
        return empty();
    }
    let home = home();
    let mut criterion = Criterion::default().configure_from_args().sample_size(20);
    criterion.bench_function("exec to frame, empty ratatui program", |bencher| {
        bencher.iter_custom(|times| (0..times).map(|_| start(&empty_program())).sum());
    });
    criterion.bench_function("exec to titles, 100 000 articles stored", |bencher| {
        bencher.iter_custom(|times| (0..times).map(|_| start(&|| sahifa(&home))).sum());
    });
    criterion.bench_function("key to last byte, one row down", |bencher| {
        bencher.iter_custom(|times| keys(&home, times));
    });
    criterion.bench_function("frame after one row down", |bencher| {
        let mut frames = Frames::new();
        bencher.iter(|| frames.press(KeyCode::Down, KeyCode::Up, 10));
    });
    criterion.bench_function("frame after one page down", |bencher| {
        let mut frames = Frames::new();
        bencher.iter(|| frames.press(KeyCode::PageDown, KeyCode::PageUp, 20));
    });
    criterion.final_summary();
    report(&home);
}

/// Sources in the filter pane, and articles in the list.
const SHOWN_SOURCES: i64 = 40;
const SHOWN_ARTICLES: i64 = 2_000;

/// The panes without a terminal: 120×40, in Arabic.
struct Frames {
    model: Model,
    styles: Styles,
    screen: Screen<std::io::Sink>,
    pressed: usize,
}

impl Frames {
    fn new() -> Self {
        let loaded = config::load("", Path::new("config.toml"), config::Surroundings::default());
        let mut model = Model::new(
            Settings::new(&loaded.config, Language::Ar, Digits::Latin, None),
            Catalogue::new(Language::Ar),
            config::shipped_keymap(),
            KeyboardLayout::new(LayoutSetting::Auto),
            Vec::new(),
        );
        let size = Size { columns: 120, rows: 40 };
        model.update(ScreenMessage::Resize(size).into(), large::NOW);
        let effects = model.update(Report::Resume(Resume::default()).into(), large::NOW);
        let asked = effects.into_iter().find_map(|effect| match effect {
            Effect::Work(Work::LoadHeadlines { request, .. }) => Some(request),
            _ => None,
        });
        let request = asked.expect("the list is asked for");
        model.update(Message::Answer(request, Answer::Headlines(headlines())), large::NOW);
        model.update(Report::Counts(counts()).into(), large::NOW);
        let styles = Styles::new(loaded.config.theme.on(None), Depth::All);
        let mut screen = Screen::new(std::io::sink(), size, Encodings::default()).unwrap();
        screen.draw(&model, &styles).unwrap();
        Self { model, styles, screen, pressed: 0 }
    }

    /// Presses one key, and after `times` of them the other as often, with a frame after each.
    fn press(&mut self, forth: KeyCode, back: KeyCode, times: usize) {
        let key = if self.pressed % (2 * times) < times { forth } else { back };
        self.pressed += 1;
        self.model.update(ScreenMessage::Keys(vec![Key::plain(key)]).into(), large::NOW);
        self.screen.draw(&self.model, &self.styles).unwrap();
    }
}

fn headlines() -> Vec<Headline> {
    let entries = (0..).flat_map(|source| {
        large::channel(source).entries.into_iter().map(move |entry| (source, entry))
    });
    let headline = |(at, (source, entry)): (i64, (usize, sahifa::news::Entry))| Headline {
        id: ArticleId(at),
        source: SourceId(1),
        source_name: format!("صحيفة {source}"),
        title: entry.title,
        published: entry.published.unwrap_or(Timestamp(0)),
        sort: entry.published.unwrap_or(Timestamp(0)),
        progress: None,
        date_stated: true,
        changed: None,
        language: entry.language,
        flags: Flags { read: at % 3 == 0, starred: at % 50 == 0, later: at % 20 == 0 },
    };
    (1..=SHOWN_ARTICLES).zip(entries).map(headline).collect()
}

fn counts() -> Counts {
    let source = |at: i64| SourceCount {
        id: SourceId(at),
        name: format!("صحيفة {at}"),
        folder: Some(format!("مجلد {}", at % 5)),
        count: Count { total: 200, unread: 100 },
    };
    Counts {
        all: 2_000,
        unread: 1_000,
        starred: 3,
        sources: (0..SHOWN_SOURCES).map(source).collect(),
        tags: Vec::new(),
    }
}

/// A ratatui program that draws one row and ends with the first key.
fn empty() {
    let mut terminal = ratatui::init();
    terminal
        .draw(|frame| {
            let area = frame.area();
            frame.buffer_mut()[(0, 0)].set_symbol("●");
            frame.set_cursor_position((area.width / 2, 0));
        })
        .unwrap();
    let _ = crossterm::event::read();
    ratatui::restore();
}

fn empty_program() -> impl Fn() -> Program {
    || {
        Program::new(std::env::current_exe().unwrap())
            .args([EMPTY])
            .env("TERM", "xterm-256color")
            .size(120, 40)
    }
}

/// A home whose configuration names the sources of the large store.
fn home() -> Home {
    let home = Home::new();
    let database = large::database();
    let mut toml = String::from("[fetch]\nrefresh = \"0\"\n");
    for source in large::sources() {
        let folder = source.folder.clone().unwrap_or_default();
        writeln!(toml, "[[source]]\nurl = \"{}\"\nfolder = \"{folder}\"", source.key()).unwrap();
    }
    home.config(&toml);
    let copy = home.path().join("data/news.db");
    std::fs::create_dir_all(home.path().join("data")).unwrap();
    std::fs::copy(database, copy).unwrap();
    home
}

fn sahifa(home: &Home) -> Program {
    let data = home.path().join("data");
    Program::sahifa()
        .home(home)
        .args(["--data-dir".as_ref(), data.as_os_str()])
        // What an xterm answers: the end mark of the questions is enough.
        .answering("\x1b[c", "\x1b[?64;1;2;22c")
        .size(120, 40)
}

/// From the start of a program to the first row on its screen.
fn start(program: &dyn Fn() -> Program) -> Duration {
    let program = program();
    let started = Instant::now();
    let mut terminal = program.spawn();
    terminal.wait_until("a row", |screen| screen.contains("●"));
    let taken = started.elapsed();
    terminal.keys("Q");
    terminal.exit();
    taken
}

/// The time of `times` cursor steps, each from the key to the row it changes.
fn keys(home: &Home, times: u64) -> Duration {
    let mut terminal = sahifa(home).spawn();
    settle(&terminal);
    let mut taken = Duration::ZERO;
    for step in 0..times {
        let mark = terminal.mark();
        let started = Instant::now();
        terminal.keys(if step % 30 < 15 { "j" } else { "k" });
        wait_frame(&terminal, mark);
        taken += started.elapsed();
    }
    terminal.keys("Q");
    terminal.exit();
    taken
}

/// Memory, idle cost and the bytes of cursor steps: figures that are no times.
fn report(home: &Home) {
    let mut terminal = sahifa(home).spawn();
    settle(&terminal);
    let process = terminal.process_id();
    println!("memory, peak: {} kB", status(process, "VmHWM"));
    let (mark, before) = (terminal.mark(), ticks(process));
    std::thread::sleep(Duration::from_secs(5));
    println!(
        "idle 5 s: {} bytes, {} ticks of CPU time",
        terminal.bytes_since(mark),
        ticks(process) - before
    );
    let mut bytes = Vec::new();
    for _ in 0..40 {
        bytes.push(press(&mut terminal, "j", 0).1);
    }
    bytes.sort_unstable();
    println!("a cursor step: {} bytes median, {} most", bytes[bytes.len() / 2], bytes[39]);
    terminal.keys("Q");
    terminal.exit();
}

/// Clock ticks the process and its threads have used.
fn ticks(process: u32) -> u64 {
    let text = std::fs::read_to_string(format!("/proc/{process}/stat")).unwrap();
    let fields: Vec<&str> = text.rsplit(')').next().unwrap().split_whitespace().collect();
    fields[11].parse::<u64>().unwrap() + fields[12].parse::<u64>().unwrap()
}
