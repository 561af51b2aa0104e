//! What a reader waits for in the reading pane, at 120×40 and from the key to the frame: an article of
//! 2 000 words opens, its page turns, a word is looked for in 20 000 words, a text of 5 MB opens.
//!
//! `cargo bench --bench reader`. After the times come the bytes of each, and the memory of the largest.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::print_stdout,
    reason = "a bench stops at the first fault"
)]
mod frames;
#[allow(dead_code, reason = "of the store only its words are needed")]
mod large;
#[path = "../tests/it/pty.rs"]
#[allow(unused_imports, reason = "the harness serves the tests first")]
mod pty;

use frames::{press, press_until, settle, status};
use large::Noise;
use pty::{Home, Program, Terminal};
use std::fmt::Write as _;
use std::time::Duration;

/// Bytes of the largest text.
const LARGE: usize = 5_000_000;

/// The first word of each text.
const FIRST: &str = "Reuters-1";

/// The fewest bytes that draw a page of text.
const PAGE: usize = 2_000;

const ROUNDS: usize = 12;

fn main() {
    let home = home();
    let mut figures: [(&str, Vec<(Duration, usize)>); 8] = [
        ("open, 2 000 words", Vec::new()),
        ("page, 2 000 words", Vec::new()),
        ("hints on links", Vec::new()),
        ("open, 20 000 words", Vec::new()),
        ("find, one letter, 20 000 words", Vec::new()),
        ("open, 5 MB", Vec::new()),
        ("page, 5 MB", Vec::new()),
        ("end, 5 MB", Vec::new()),
    ];
    let mut peak = 0;
    for _ in 0..ROUNDS {
        let mut note = |at: usize, figure| figures[at].1.push(figure);
        let mut terminal = open(&home, "two");
        note(0, press_until(&mut terminal, "enter", is_open));
        for _ in 0..4 {
            note(1, press(&mut terminal, "pagedown", PAGE));
        }
        note(2, press(&mut terminal, "e", 0));
        leave(terminal);
        let mut terminal = open(&home, "twenty");
        note(3, press_until(&mut terminal, "enter", is_open));
        press(&mut terminal, "/", 0);
        for letter in "المشروع".chars() {
            note(4, press(&mut terminal, &letter.to_string(), 0));
        }
        leave(terminal);
        let mut terminal = open(&home, "large");
        note(5, press_until(&mut terminal, "enter", is_open));
        note(6, press(&mut terminal, "pagedown", PAGE));
        note(7, press(&mut terminal, "end", 0));
        peak = peak.max(status(terminal.process_id(), "VmHWM"));
        leave(terminal);
    }
    for (what, mut taken) in figures {
        taken.sort_unstable();
        let bytes = taken.iter().map(|(_, bytes)| bytes).max().unwrap();
        println!(
            "{what}: {:.2?} median, {:.2?} longest, {bytes} bytes at most",
            taken[taken.len() / 2].0,
            taken[taken.len() - 1].0,
        );
    }
    println!("memory with 5 MB open, peak: {peak} kB");
}

/// A home with the texts, each in a folder that a configuration of its own names.
fn home() -> Home {
    let home = Home::new();
    for (name, size) in [("two", 2_000 * 9), ("twenty", 20_000 * 9), ("large", LARGE)] {
        let path = home.path().join(name);
        std::fs::create_dir(&path).unwrap();
        std::fs::write(path.join("text.html"), page(size)).unwrap();
        let toml = format!(
            "[ui]\nlanguage = \"ar\"\nguide = false\n[fetch]\nrefresh = \"0\"\n[[source]]\npath = \"{}\"\n",
            path.display()
        );
        std::fs::write(home.path().join(format!("{name}.toml")), toml).unwrap();
    }
    home
}

/// A page of so many bytes: paragraphs of sixty words, one in three with a link.
fn page(size: usize) -> String {
    let mut html = String::from("<html lang=ar dir=rtl><title>مقال</title><article><h1>مقال</h1>");
    let mut noise = Noise(7);
    let mut paragraph = 0;
    while html.len() < size {
        let first = if paragraph == 0 { FIRST } else { "" };
        write!(html, "<p>{first} {} ", noise.words(20)).unwrap();
        if paragraph % 3 == 0 {
            let text = noise.words(1);
            write!(html, "<a href=\"https://example.org/{paragraph}\">{text}</a> ").unwrap();
        }
        writeln!(html, "{}</p>", noise.words(40)).unwrap();
        paragraph += 1;
    }
    html
}

/// True if the beginning of the text was drawn.
fn is_open(drawn: &[u8]) -> bool {
    drawn.windows(FIRST.len()).any(|part| part == FIRST.as_bytes())
}

/// The program over one of the texts, whose title stands in the list; nothing is kept from before.
fn open(home: &Home, name: &str) -> Terminal {
    let data = home.path().join(format!("data-{name}"));
    let _ = std::fs::remove_dir_all(&data);
    let config = home.path().join(format!("{name}.toml"));
    let terminal = Program::sahifa()
        .home(home)
        .args(["--config".as_ref(), config.as_os_str(), "--data-dir".as_ref(), data.as_os_str()])
        .answering("\x1b[c", "\x1b[?64;1;2;22c")
        .size(120, 40)
        .spawn();
    settle(&terminal);
    terminal.wait_quiet(Duration::from_secs(1));
    terminal
}

fn leave(mut terminal: Terminal) {
    terminal.keys("esc esc Q");
    terminal.exit();
}
