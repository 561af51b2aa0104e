//! Asks the terminal what it is, before the first frame.
//!
//! Only questions that are safe everywhere: secondary attributes and XTVERSION, then primary
//! attributes, which every terminal answers and which so mark the end. The mode report (DECRQM)
//! prints rubbish in some terminals and is asked only of those that have named themselves as able.
//! Answers that come late are swallowed by `decode`.
use super::class::{Evidence, Identity, Multiplexer};
use super::device::{Device, wait};
use super::{Encoding, TerminalError};
use rustix::event::{PollFd, PollFlags};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

const QUESTIONS: &[u8] = b"\x1b[>c\x1b[>q\x1b[c";
const MODE_QUESTION: &[u8] = b"\x1b[8$p\x1b[c";

/// How long to wait for a terminal here, and for one at the other end of a connection.
const LOCAL: Duration = Duration::from_millis(200);
const REMOTE: Duration = Duration::from_secs(1);
/// Answers are short; more is somebody typing, or an attack.
const LIMIT: usize = 4096;

/// What the terminal is, and what follows for the session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Detection {
    pub identity: Identity,
    pub evidence: Evidence,
    /// What is known of the terminal around a multiplexer.
    pub outer: Option<Evidence>,
    /// Its answers as they came, for bug reports.
    pub answers: Vec<u8>,
    /// What was typed meanwhile.
    pub typed: Vec<u8>,
    /// For `session::Options`.
    pub enter: Vec<u8>,
    pub leave: Vec<u8>,
}

impl Detection {
    pub fn encoding(&self) -> Encoding {
        self.identity.class.encoding()
    }
}

/// Asks the terminal on standard input and output. Takes one round trip, two where the terminal
/// has a direction mode that must be found again.
///
/// # Errors
///
/// When there is no terminal: nothing is written then.
pub fn detect(variable: impl Fn(&str) -> Option<String>) -> Result<Detection, TerminalError> {
    let device = Device::open()?;
    let remote = variable("SSH_CONNECTION").is_some() || variable("SSH_TTY").is_some();
    let limit = if remote { REMOTE } else { LOCAL };
    device.enter(b"", b"").map_err(TerminalError::Unusable)?;
    let mut detection = examine(&device, limit, &variable);
    if detection.identity.class.enter == "\x1b[8l" && detection.identity.multiplexer.is_none() {
        keep_mode(&device, limit, &mut detection);
    }
    device.restore();
    Ok(detection)
}

fn examine(
    device: &Device,
    limit: Duration,
    variable: &impl Fn(&str) -> Option<String>,
) -> Detection {
    let (answers, typed) = split(&ask(device, QUESTIONS, limit));
    let mut evidence = Evidence::from_environment(variable);
    read_answers(&answers, &mut evidence);
    let outer = match evidence.multiplexer() {
        Some(Multiplexer::Tmux) => Some(around_tmux(&evidence)),
        Some(Multiplexer::Screen) => Some(around_screen(&evidence)),
        None => None,
    };
    let identity = evidence.identify(outer.as_ref());
    let (enter, leave) = (identity.class.enter.into(), identity.class.leave.into());
    Detection { identity, evidence, outer, answers, typed, enter, leave }
}

/// Remembers the direction mode the terminal was found in.
fn keep_mode(device: &Device, limit: Duration, detection: &mut Detection) {
    let (answers, typed) = split(&ask(device, MODE_QUESTION, limit));
    let answered = String::from_utf8_lossy(&answers);
    if answered.contains("\x1b[8;1$y") {
        detection.leave = b"\x1b[8h".to_vec();
    } else if answered.contains("\x1b[8;2$y") {
        detection.leave = b"\x1b[8l".to_vec();
    }
    detection.answers.extend(answers);
    detection.typed.extend(typed);
}

/// Writes the questions and reads until the last is answered, or for the time given.
fn ask(device: &Device, questions: &[u8], limit: Duration) -> Vec<u8> {
    let mut received = Vec::new();
    if device.write(questions, Some(limit)).is_err() {
        return received;
    }
    let deadline = Instant::now() + limit;
    let mut buffer = [0; 512];
    while !ends_with_attributes(&received) && received.len() < LIMIT {
        let left = deadline.saturating_duration_since(Instant::now());
        let mut fds = [PollFd::new(device, PollFlags::IN)];
        if left.is_zero() || wait(&mut fds, Some(left)).is_err() {
            break;
        }
        match device.read(&mut buffer) {
            Ok(Some(count)) => received.extend_from_slice(&buffer[..count]),
            Ok(None) => {}
            Err(_) => break,
        }
    }
    received
}

/// Whether `CSI ? … c` has come.
fn ends_with_attributes(received: &[u8]) -> bool {
    sequences(received)
        .0
        .iter()
        .any(|answer| answer.starts_with(b"\x1b[?") && answer.ends_with(b"c"))
}

/// The answers, joined, and the rest, which somebody typed.
fn split(received: &[u8]) -> (Vec<u8>, Vec<u8>) {
    let (answers, typed) = sequences(received);
    (answers.concat(), typed)
}

fn sequences(received: &[u8]) -> (Vec<&[u8]>, Vec<u8>) {
    let (mut answers, mut typed) = (Vec::new(), Vec::new());
    let mut rest = received;
    while !rest.is_empty() {
        let length = answer_length(rest);
        let (part, after) = rest.split_at(length.max(1));
        if length > 0 {
            answers.push(part);
        } else {
            typed.extend_from_slice(part);
        }
        rest = after;
    }
    (answers, typed)
}

/// The length of the answer at the start: a device control string, or a control sequence that is
/// no key; 0 when there is none.
fn answer_length(bytes: &[u8]) -> usize {
    if let Some(string) = bytes.strip_prefix(b"\x1bP") {
        let end = string.windows(2).position(|pair| pair == b"\x1b\\");
        return end.map_or(0, |end| end + 4);
    }
    let Some(sequence) = bytes.strip_prefix(b"\x1b[") else { return 0 };
    let end = sequence.iter().position(|byte| (0x40..=0x7e).contains(byte));
    match end.and_then(|end| sequence.get(end)) {
        Some(b'c' | b'y') => end.map_or(0, |end| end + 3),
        _ => 0,
    }
}

fn read_answers(answers: &[u8], evidence: &mut Evidence) {
    for answer in sequences(answers).0 {
        let text = String::from_utf8_lossy(answer);
        if let Some(version) = inside(&text, "\x1bP>|", "\x1b\\") {
            // The name may be shown to the user later on.
            evidence.version = Some(version.chars().filter(|c| !c.is_control()).take(64).collect());
        } else if let Some(primary) = inside(&text, "\x1b[?", "c") {
            evidence.primary = Some(primary.to_owned());
        } else if let Some(secondary) = inside(&text, "\x1b[>", "c") {
            let mut numbers = secondary.split(';').map(|number| number.parse().unwrap_or(0));
            let mut next = || numbers.next().unwrap_or(0);
            evidence.secondary = Some((next(), next(), next()));
        }
    }
}

fn inside<'a>(text: &'a str, before: &str, after: &str) -> Option<&'a str> {
    text.strip_prefix(before)?.strip_suffix(after)
}

/// tmux knows the terminal of its client by `TERM`, and by XTVERSION where that is answered.
/// Variables come from the terminal that started the server: the last resort.
fn around_tmux(evidence: &Evidence) -> Evidence {
    let mut outer = Evidence { variables: evidence.variables.clone(), ..Evidence::default() };
    let answer = command_output(Command::new("tmux").args([
        "display-message",
        "-p",
        "#{client_termname}|#{client_termtype}",
    ]));
    if let Some((name, version)) = answer.trim().split_once('|') {
        outer.term = name.to_owned();
        outer.version = Some(version.to_owned()).filter(|version| !version.is_empty());
        // A tmux that answers XTVERSION itself asks it of its terminals.
        outer.relayed = evidence.version.is_some();
    }
    outer
}

/// screen's own `TERM` names the outer one: `screen.xterm-256color`.
fn around_screen(evidence: &Evidence) -> Evidence {
    let term = evidence.term.strip_prefix("screen.").unwrap_or_default().to_owned();
    Evidence { term, variables: evidence.variables.clone(), ..Evidence::default() }
}

/// What a command prints, empty when it fails or does not end soon.
fn command_output(command: &mut Command) -> String {
    let piped = command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null());
    let Ok(mut child) = piped.spawn() else { return String::new() };
    let deadline = Instant::now() + LOCAL;
    while matches!(child.try_wait(), Ok(None)) {
        if Instant::now() >= deadline {
            let _ = child.kill();
            break;
        }
        std::thread::sleep(Duration::from_millis(2));
    }
    let output = child.wait_with_output();
    output.map(|output| String::from_utf8_lossy(&output.stdout).into_owned()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_are_told_from_typing() {
        let received = b"j\x1b[>41;379;0c\x1b[A\x1bP>|XTerm(379)\x1b\\k\x1b[?64;1;2c";
        let (answers, typed) = split(received);
        assert_eq!(answers, b"\x1b[>41;379;0c\x1bP>|XTerm(379)\x1b\\\x1b[?64;1;2c");
        assert_eq!(typed, b"j\x1b[Ak");
        let mut evidence = Evidence::default();
        read_answers(&answers, &mut evidence);
        assert_eq!(evidence.secondary, Some((41, 379, 0)));
        assert_eq!(evidence.version.as_deref(), Some("XTerm(379)"));
        assert_eq!(evidence.primary.as_deref(), Some("64;1;2"));
    }

    #[test]
    fn the_end_is_the_answer_to_the_last_question() {
        for unfinished in [b"".as_slice(), b"\x1b[>41;379;0c", b"\x1b[?64;1", b"\x1bP>|a"] {
            assert!(!ends_with_attributes(unfinished));
        }
        assert!(ends_with_attributes(b"\x1b[?6c"));
        assert!(ends_with_attributes(b"x\x1b[>0;1700;1c\x1b[?6c"));
    }

    proptest::proptest! {
        #[test]
        fn nothing_is_lost_and_nothing_panics(
            bytes in proptest::collection::vec(proptest::num::u8::ANY, 0..80),
        ) {
            let (answers, typed) = split(&bytes);
            proptest::prop_assert_eq!(answers.len() + typed.len(), bytes.len());
            read_answers(&answers, &mut Evidence::default());
        }
    }
}
