//! Waiting for what a program draws, as a bench needs it.
use crate::pty::Terminal;
use std::time::{Duration, Instant};

/// Waits for a whole frame: with a part of one the next key would come too early, and two keys in one
/// read may change nothing.
pub(crate) fn wait_frame(terminal: &Terminal, mark: usize) {
    while !terminal.output_since(mark).ends_with(b"\x1b[?2026l") {
        std::thread::sleep(Duration::from_micros(20));
    }
}

pub(crate) fn settle(terminal: &Terminal) {
    terminal.wait_until("a row", |screen| screen.contains("●"));
    terminal.wait_quiet(Duration::from_millis(300));
}

/// Sends a key; returns the time until a frame is there that brings the bytes to `least`, and the bytes of
/// all that the key draws.
pub(crate) fn press(terminal: &mut Terminal, key: &str, least: usize) -> (Duration, usize) {
    press_until(terminal, key, |drawn| drawn.len() >= least)
}

/// Sends a key; returns the time until a frame is there with which all that was drawn is `enough`, and
/// the bytes of all that the key draws.
pub(crate) fn press_until(
    terminal: &mut Terminal,
    key: &str,
    enough: impl Fn(&[u8]) -> bool,
) -> (Duration, usize) {
    let mark = terminal.mark();
    let started = Instant::now();
    terminal.keys(key);
    wait_frame(terminal, mark);
    while !enough(&terminal.output_since(mark)) {
        std::thread::sleep(Duration::from_micros(20));
        wait_frame(terminal, mark);
    }
    let taken = started.elapsed();
    terminal.wait_quiet(Duration::from_millis(40));
    (taken, terminal.bytes_since(mark))
}

/// A number of `/proc/PID/status`, memory in kB.
pub(crate) fn status(process: u32, field: &str) -> u64 {
    let text = std::fs::read_to_string(format!("/proc/{process}/status")).unwrap();
    let line = text.lines().find(|line| line.starts_with(field)).unwrap();
    line.split_whitespace().nth(1).unwrap().parse().unwrap()
}
