//! Asks the terminal what it is, before the first frame.
//!
//! Only questions that are safe everywhere: secondary attributes and XTVERSION, then primary
//! attributes, which every terminal answers and which so mark the end. The mode report (DECRQM)
//! prints rubbish in some terminals and is asked only of those that have named themselves as able.
//! Answers that come late are swallowed by `decode`.
use super::class::{Evidence, Identity, Multiplexer, named_itself};
use super::device::{Device, EXPLICIT, wait};
use super::{TerminalError, tmux};
use rustix::event::{PollFd, PollFlags};
use std::time::{Duration, Instant};

const QUESTIONS: &[u8] = b"\x1b[>c\x1b[>q\x1b[c";
/// The same for the terminal around screen, which passes device control strings on as they are, and
/// what the terminal answers as if it were typed.
const QUESTIONS_THROUGH_SCREEN: &[u8] = b"\x1bP\x1b[>c\x1b\\\x1bP\x1b[>q\x1b\\\x1bP\x1b[c\x1b\\";
pub(super) const MODE_QUESTION: &[u8] = b"\x1b[8$p\x1b[c";

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
    /// Whether the terminal was found in the explicit direction mode; `None` where it was not asked
    /// yet or did not say.
    pub explicit_found: Option<bool>,
    /// How long the answers took.
    pub took: Duration,
}

impl Detection {
    /// Whether the terminal did not answer in time: the answers may still come.
    pub fn is_unanswered(&self) -> bool {
        self.evidence.primary.is_none()
    }

    /// Whether what is outside can change under the program: a multiplexer is attached elsewhere.
    pub fn can_move(&self) -> bool {
        self.identity.multiplexer == Some(Multiplexer::Tmux)
    }

    /// The same, with what the multiplexer says now of the terminal around it. Takes milliseconds.
    pub fn moved(&self) -> Self {
        let outer = match self.identity.multiplexer {
            Some(Multiplexer::Tmux) => Some(tmux::outer(&self.evidence)),
            _ => self.outer.clone(),
        };
        let identity = self.evidence.identify(outer.as_ref());
        Self { identity, outer, ..self.clone() }
    }
}

/// Asks the terminal on standard input and output. Takes one round trip.
///
/// # Errors
///
/// When there is no terminal: nothing is written then.
pub fn detect(variable: impl Fn(&str) -> Option<String>) -> Result<Detection, TerminalError> {
    let device = Device::open()?;
    let limit = limit(&variable);
    device.enter(b"", b"").map_err(TerminalError::Unusable)?;
    let detection = examine(&device, limit, &variable);
    device.restore();
    Ok(detection)
}

/// As [`detect`], for commands that only print: the terminal is asked where that disturbs nobody,
/// otherwise the environment must do.
pub fn recognise(variable: impl Fn(&str) -> Option<String>) -> Detection {
    let unasked = || judge(&[], &[], Duration::ZERO, &variable);
    if variable("TERM").is_none_or(|name| name.is_empty() || name == "dumb") {
        return unasked();
    }
    let Ok(device) = Device::open_controlling() else { return unasked() };
    if device.enter(b"", b"").is_err() {
        device.restore();
        return unasked();
    }
    // What somebody has typed ahead is for the shell.
    let detection = if is_silent(&device) {
        // Nothing reads an answer that comes after the end of the program, so the time is generous.
        let mut detection = examine(&device, REMOTE, &variable);
        find_mode(&device, REMOTE, &mut detection);
        detection
    } else {
        unasked()
    };
    device.restore();
    detection
}

/// Whether nothing waits to be read.
fn is_silent(device: &Device) -> bool {
    let mut fds = [PollFd::new(device, PollFlags::IN)];
    wait(&mut fds, Some(Duration::ZERO)).is_ok() && fds[0].revents().is_empty()
}

/// Asks a terminal that is in raw mode.
pub(super) fn examine(
    device: &Device,
    limit: Duration,
    variable: &impl Fn(&str) -> Option<String>,
) -> Detection {
    let started = Instant::now();
    let received = ask(device, QUESTIONS, limit);
    let mut evidence = Evidence::from_environment(variable);
    read_answers(&received, &mut evidence);
    let relayed = match evidence.multiplexer() {
        Some(Multiplexer::Screen) => ask(device, QUESTIONS_THROUGH_SCREEN, limit),
        _ => Vec::new(),
    };
    judge(&received, &relayed, started.elapsed(), variable)
}

/// What follows from what was received, also through a multiplexer, and from the environment.
fn judge(
    received: &[u8],
    relayed: &[u8],
    took: Duration,
    variable: &impl Fn(&str) -> Option<String>,
) -> Detection {
    let (mut answers, mut typed) = split(received);
    let mut evidence = Evidence::from_environment(variable);
    read_answers(&answers, &mut evidence);
    let outer = match evidence.multiplexer() {
        Some(Multiplexer::Tmux) => Some(tmux::outer(&evidence)),
        Some(Multiplexer::Screen) => Some(around_screen(&evidence, relayed)),
        None => None,
    };
    let identity = evidence.identify(outer.as_ref());
    let (relayed, typed_later) = split(relayed);
    answers.extend(relayed);
    typed.extend(typed_later);
    Detection { identity, evidence, outer, answers, typed, explicit_found: None, took }
}

/// How long an answer may take.
pub(super) fn limit(variable: impl Fn(&str) -> Option<String>) -> Duration {
    let remote = variable("SSH_CONNECTION").is_some() || variable("SSH_TTY").is_some();
    if remote { REMOTE } else { LOCAL }
}

/// Finds out which direction mode a terminal is in that has named itself as able to say so. For
/// reports: a session asks without waiting, and `watch` takes the answer.
pub(super) fn find_mode(device: &Device, limit: Duration, detection: &mut Detection) {
    let identity = &detection.identity;
    if identity.class.enter != EXPLICIT
        || identity.multiplexer.is_some()
        || !named_itself(identity.sign)
    {
        return;
    }
    let (answers, typed) = split(&ask(device, MODE_QUESTION, limit));
    let answered = String::from_utf8_lossy(&answers);
    if answered.contains("\x1b[8;1$y") {
        detection.explicit_found = Some(false);
    } else if answered.contains("\x1b[8;2$y") {
        detection.explicit_found = Some(true);
    }
    detection.answers.extend(answers);
    detection.typed.extend(typed);
}

/// Writes questions and reads until `answered`, or for the time given.
pub(super) fn ask_until(
    device: &Device,
    questions: &[u8],
    limit: Duration,
    answered: impl Fn(&[u8]) -> bool,
) -> Vec<u8> {
    let mut received = Vec::new();
    if device.write(questions, Some(limit)).is_err() {
        return received;
    }
    let deadline = Instant::now() + limit;
    let mut buffer = [0; 512];
    while !answered(&received) && received.len() < LIMIT {
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

/// Asks what ends with primary attributes.
fn ask(device: &Device, questions: &[u8], limit: Duration) -> Vec<u8> {
    ask_until(device, questions, limit, ends_with_attributes)
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

/// screen's own `TERM` names the outer one: `screen.xterm-256color`. `relayed` is what the terminal
/// answered.
fn around_screen(evidence: &Evidence, relayed: &[u8]) -> Evidence {
    let term = evidence.term.strip_prefix("screen.").unwrap_or_default().to_owned();
    let variables = evidence.variables.clone();
    let mut outer = Evidence { term, variables, ..Evidence::default() };
    read_answers(relayed, &mut outer);
    // Where nothing came through, those without a sign of their own are told by what the others
    // leave unset; a plain `xterm` may be any of many.
    outer.relayed = outer.primary.is_none() && outer.term == "xterm-256color";
    outer
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
