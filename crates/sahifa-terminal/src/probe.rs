//! Asks the terminal for its identity, before the first frame.
//!
//! The questions are safe in every terminal: secondary attributes and XTVERSION, then primary
//! attributes. Every terminal answers the last, so its answer marks the end. Some terminals print
//! rubbish for the mode report (DECRQM), so only terminals that named themselves as able are asked
//! for it. `decode` swallows late answers.
use crate::ask::{LIMIT, ask_until, columns};
use crate::charset::{Charset, has_colors, is_charset_open};
use crate::class::{Multiplexer, Notifications, Support, named_itself};
use crate::depth::luminance;
use crate::device::{Device, EXPLICIT, wait};
use crate::error::TerminalError;
use crate::evidence::{Evidence, Identity};
use crate::graphics::{Graphics, Protocol};
use crate::{table, tmux};
use rustix::event::{PollFd, PollFlags};
use std::time::{Duration, Instant};

const QUESTIONS: &[u8] = b"\x1b[>c\x1b[>q\x1b[c";
/// The questions for the background, which go before the others where `TERM` is that of an emulator of
/// xterm: its colour (OSC 11), and if the terminal tells of light and dark (`CSI ? 996 n`).
const BACKGROUND_QUESTIONS: &[u8] = b"\x1b]11;?\x1b\\\x1b[?996n";
/// Asks the terminal to tell when its background becomes light or dark, and ends that (mode 2031).
const FOLLOW: &[u8] = b"\x1b[?2031h";
const UNFOLLOW: &[u8] = b"\x1b[?2031l";
/// The same questions for the terminal around screen. screen passes device control strings on
/// unchanged, and passes the terminal's answers as if they were typed.
const QUESTIONS_THROUGH_SCREEN: &[u8] = b"\x1bP\x1b[>c\x1b\\\x1bP\x1b[>q\x1b\\\x1bP\x1b[c\x1b\\";
/// The question for the direction mode (DECRQM 8), with the one for primary attributes, whose
/// answer marks the end. Only for terminals that [`Profile::asks_mode`](crate::Profile) names: others
/// print rubbish.
pub const MODE_QUESTION: &[u8] = b"\x1b[8$p\x1b[c";

/// The questions for pictures: a picture of one pixel, which is not stored (kitty), the colours of a
/// sixel picture (XTSMGRAPHICS), the pixels of a cell. The last is answered by every terminal. They
/// are for terminals that named themselves, or say that they know sixel.
const GRAPHICS_QUESTIONS: &[u8] =
    b"\x1b_Gi=31,s=1,v=1,a=q,t=d,f=24;AAAA\x1b\\\x1b[?1;1;0S\x1b[16t\x1b[c";
/// The same for tmux, which has sixel and passes nothing on.
const SIXEL_QUESTIONS: &[u8] = b"\x1b[16t\x1b[c";
/// The attribute of terminals that know sixel (DA1).
const SIXEL: &str = "4";
/// Terminals that show inline images of iTerm2.
const ITERM2: &[&str] = &["iTerm2", "WezTerm"];

/// The place of the cursor before and after a wide character, which is erased again.
const WIDTH_QUESTION: &[u8] = "\x1b7\x1b[6n日\x1b[6n\x1b8\x1b[K".as_bytes();

/// The same for a letter of two bytes in UTF-8, none of which is a control character in another charset
/// (C1, ECMA-48 §5.3).
const CHARSET_QUESTION: &[u8] = "\x1b7\x1b[6né\x1b[6n\x1b8\x1b[K".as_bytes();

/// The time that the answer of a local terminal may take.
const LOCAL: Duration = Duration::from_millis(200);
/// The time that the answer of a terminal at the other end of a connection may take.
pub const REMOTE_ANSWER: Duration = Duration::from_secs(1);
/// The time after an answer in which another terminal of the same session may answer.
const FURTHER: Duration = Duration::from_millis(80);

/// The detected terminal, with the facts that a session needs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Detection {
    /// The row of the table that fits.
    pub identity: Identity,
    /// The evidence for it.
    pub evidence: Evidence,
    /// The evidence on the terminal around a multiplexer.
    pub outer: Option<Evidence>,
    /// Its answers as received, for bug reports.
    pub answers: Vec<u8>,
    /// The keys typed meanwhile.
    pub typed: Vec<u8>,
    /// True if the terminal was found in the explicit direction mode; `None` if it was not asked
    /// yet, or did not answer.
    pub explicit_found: Option<bool>,
    /// The time that the answers took.
    pub took: Duration,
    /// True if the multiplexer takes wide characters for narrow ones. screen does so where its locale
    /// is not one of the machine.
    pub narrow: bool,
    /// The charset that the locale names.
    pub charset: Charset,
    /// True if the terminal decodes UTF-8, false if it does not; `None` if it was not asked, or did not
    /// answer. It is asked where its charset is open.
    pub decodes_utf8: Option<bool>,
    /// True if several terminals are attached to one session of screen, and no output is right on all
    /// of them.
    pub is_split: bool,
    /// The pictures that it can show, if it was asked.
    pub graphics: Graphics,
    /// The background, as far as the terminal told it.
    pub background: Background,
}

/// The background of a terminal.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Background {
    /// True if it is light, false if it is dark; `None` if that is not known.
    pub is_light: Option<bool>,
    /// True if the terminal tells of changes.
    pub is_told: bool,
}

impl Detection {
    /// True if the terminal did not answer in time. The answers may still come.
    pub fn is_unanswered(&self) -> bool {
        self.evidence.primary.is_none()
    }

    /// True if links (OSC 8) reach the terminal, or do no harm on the way: the terminal is known to have
    /// them, alone or in tmux 3.4 and later, which keeps links and passes them on to terminals that
    /// have them. Other multiplexers may print what they do not know.
    pub fn takes_hyperlinks(&self) -> bool {
        let is_known = self.identity.terminal.hyperlinks == Support::Yes;
        match self.identity.multiplexer {
            None => is_known,
            Some(Multiplexer::Tmux) => self.evidence.version.as_deref().is_some_and(keeps_links),
            Some(_) => false,
        }
    }

    /// The sequence of notifications that reach the desktop. A multiplexer lets none through.
    pub fn notifications(&self) -> Notifications {
        match self.identity.multiplexer {
            None => self.identity.terminal.notifications,
            Some(_) => Notifications::None,
        }
    }

    /// True if a title of the window (OSC 2) does no harm: not on the Linux console and on classes of
    /// terminals from before windows, and only in multiplexers that give the earlier one back.
    pub fn has_title(&self) -> bool {
        let is_passed = matches!(self.identity.multiplexer, None | Some(Multiplexer::Tmux));
        let term = self.evidence.term.as_str();
        is_passed && term != "linux" && has_colors(term)
    }

    /// The colours of the terminal, by what the environment says and what it answered: 16 if nothing
    /// is known, 0 for a class that has none. Terminals that tell their name (XTVERSION) have the
    /// palette of 256, also if `TERM` is that of a family, such as `xterm`, which has no colours by
    /// some databases and 8 by others. The Linux console has 8.
    pub fn colors(&self, variable: impl Fn(&str) -> Option<String>) -> u32 {
        let stated = variable("COLORTERM").unwrap_or_default();
        let term = self.evidence.term.as_str();
        if !has_colors(term) {
            0
        } else if matches!(stated.as_str(), "truecolor" | "24bit") || term.ends_with("-direct") {
            1 << 24
        } else if term == "linux" {
            8
        } else if term.ends_with("16color") {
            16
        } else if term.contains("256color")
            || self.graphics.protocol.is_some()
            || self.evidence.version.is_some()
        {
            256
        } else {
            16
        }
    }

    /// True if the background is light, false if it is dark; `None` if that is not known.
    pub fn is_light(&self) -> Option<bool> {
        self.background.is_light
    }

    /// Notes that the background is light now, or dark; returns true if that is news.
    pub fn set_light(&mut self, is_light: bool) -> bool {
        self.background.is_light.replace(is_light) != Some(is_light)
    }

    /// The bytes that ask the terminal to tell of changes of its background, and those that end that; none where
    /// the terminal does not.
    pub fn follow_background(&self) -> (&'static [u8], &'static [u8]) {
        if self.background.is_told { (FOLLOW, UNFOLLOW) } else { (b"", b"") }
    }

    /// True if the outer terminal can change while the program runs, because a multiplexer can be
    /// attached elsewhere.
    pub fn can_move(&self) -> bool {
        self.is_in_tmux()
    }

    /// True if tmux is around this program, perhaps with an editor between.
    fn is_in_tmux(&self) -> bool {
        match self.identity.multiplexer {
            Some(Multiplexer::Tmux) => true,
            Some(multiplexer) => multiplexer.passes_cells_alone() && self.evidence.has("TMUX"),
            None => false,
        }
    }

    /// True if no terminal around screen answered: none is attached.
    pub fn is_detached(&self) -> bool {
        let screen = self.identity.multiplexer == Some(Multiplexer::Screen);
        screen && self.outer.as_ref().is_none_or(|outer| outer.primary.is_none())
    }

    /// True if the multiplexer knows no version of the terminal around it: the terminal was asked a
    /// moment ago, or does not answer.
    pub fn is_version_open(&self) -> bool {
        self.outer.as_ref().is_some_and(|outer| outer.version.is_none())
    }

    /// The same detection with the multiplexer's current statement on the terminal around it. Takes
    /// milliseconds. While no terminal is attached, the last one counts.
    pub fn moved(&self) -> Self {
        let outer = match self.is_in_tmux() {
            true => Some(tmux::outer(&self.evidence)),
            false => self.outer.clone(),
        };
        if outer.as_ref().is_some_and(|outer| outer.term.is_empty()) {
            return self.clone();
        }
        let identity = self.evidence.identify(outer.as_ref());
        Self { identity, outer, ..self.clone() }
    }
}

/// Asks the terminal on standard input and output. Takes one round trip.
///
/// # Errors
///
/// If there is no terminal, or if it is of type dumb and would print the questions. Nothing is written then.
pub fn detect(variable: impl Fn(&str) -> Option<String>) -> Result<Detection, TerminalError> {
    if variable("TERM").is_some_and(|name| name == "dumb") {
        return Err(TerminalError::Dumb);
    }
    let device = Device::open()?;
    let limit = answer_time(&variable);
    device.enter(b"", b"").map_err(TerminalError::Unusable)?;
    let mut detection = examine(&device, limit, &variable);
    measure(&device, limit, &mut detection, &variable);
    device.restore();
    Ok(detection)
}

/// Like [`detect`], for commands that only print. The terminal is asked if that disturbs nobody;
/// otherwise the environment decides.
pub fn recognise(variable: impl Fn(&str) -> Option<String>) -> Detection {
    let unasked = || assume(&variable);
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
        let mut detection = examine(&device, REMOTE_ANSWER, &variable);
        find_mode(&device, REMOTE_ANSWER, &mut detection);
        measure(&device, REMOTE_ANSWER, &mut detection, &variable);
        detection
    } else {
        unasked()
    };
    device.restore();
    detection
}

/// The terminal as the environment alone tells it. Nothing is written to it.
pub fn assume(variable: impl Fn(&str) -> Option<String>) -> Detection {
    judge(&[], &[], Duration::ZERO, &variable)
}

/// True if no input is waiting.
fn is_silent(device: &Device) -> bool {
    let mut fds = [PollFd::new(device, PollFlags::IN)];
    wait(&mut fds, Some(Duration::ZERO)).is_ok() && fds[0].revents().is_empty()
}

/// Asks a terminal that is in raw mode, as [`detect`] does. An answer may take `limit`, see
/// [`answer_time`]; `variable` reads the environment.
pub fn examine(
    device: &Device,
    limit: Duration,
    variable: &impl Fn(&str) -> Option<String>,
) -> Detection {
    let started = Instant::now();
    let mut evidence = Evidence::from_environment(variable);
    let questions = match knows_strings(&evidence.term) {
        true => [BACKGROUND_QUESTIONS, QUESTIONS].concat(),
        false => QUESTIONS.to_vec(),
    };
    let received = ask(device, &questions, limit);
    read_answers(&received, &mut evidence);
    let relayed = match evidence.multiplexer() {
        Some(Multiplexer::Screen) => ask_all(device, QUESTIONS_THROUGH_SCREEN, limit),
        _ => Vec::new(),
    };
    let mut detection = judge(&received, &relayed, started.elapsed(), variable);
    find_graphics(device, limit, &mut detection, variable);
    detection
}

/// Finds the pictures that a terminal can show.
fn find_graphics(
    device: &Device,
    limit: Duration,
    detection: &mut Detection,
    variable: &impl Fn(&str) -> Option<String>,
) {
    let evidence = &detection.evidence;
    let has_sixel = has_sixel(evidence);
    let questions = match detection.identity.multiplexer {
        None if evidence.version.is_some() || has_sixel => GRAPHICS_QUESTIONS,
        Some(Multiplexer::Tmux) if has_sixel => SIXEL_QUESTIONS,
        // Others pass no pictures on.
        _ => return,
    };
    let (answers, typed) = split(&ask(device, questions, limit));
    let is_iterm = variable("LC_TERMINAL").is_some_and(|name| name == "iTerm2");
    let mut graphics = read_graphics(&answers, evidence, is_iterm);
    graphics.cell = graphics.cell.or_else(|| device.cell());
    if graphics.protocol == Some(Protocol::Sixel) && graphics.cell.is_none() {
        // Nobody knows how many cells a picture would cover.
        graphics.protocol = None;
    }
    detection.graphics = graphics;
    detection.answers.extend(answers);
    detection.typed.extend(typed);
}

/// True if the terminal, or tmux for it, says that it knows sixel.
fn has_sixel(evidence: &Evidence) -> bool {
    let attributes = evidence.primary.as_deref().unwrap_or_default().split(';');
    attributes.skip(1).any(|attribute| attribute == SIXEL)
}

/// The pictures that a terminal can show, from its answers.
fn read_graphics(answers: &[u8], evidence: &Evidence, is_iterm: bool) -> Graphics {
    let mut graphics = Graphics::default();
    let mut is_kitty = false;
    for answer in sequences(answers).0 {
        let text = String::from_utf8_lossy(answer);
        if let Some(reply) = inside(&text, "\x1b_G", "\x1b\\") {
            is_kitty |= reply.split(';').nth(1) == Some("OK");
        } else if let Some(size) = inside(&text, "\x1b[6;", "t") {
            let size = size.split_once(';').and_then(|(height, width)| {
                Some((width.parse::<u16>().ok()?, height.parse::<u16>().ok()?))
            });
            // A cell of another size is a mistake.
            graphics.cell = size
                .filter(|(width, height)| (2..=200).contains(width) && (2..=400).contains(height));
        } else if let Some(registers) = inside(&text, "\x1b[?1;0;", "S") {
            graphics.registers = registers.parse().unwrap_or(0);
        }
    }
    let has_name = |names: &[&str]| {
        let version = evidence.version.as_deref().unwrap_or_default();
        names.iter().any(|name| version.starts_with(name))
    };
    graphics.protocol = if is_kitty {
        Some(Protocol::Kitty)
    } else if is_alone(evidence) && (has_name(ITERM2) || is_iterm) {
        Some(Protocol::Iterm2)
    } else {
        has_sixel(evidence).then_some(Protocol::Sixel)
    };
    graphics
}

/// True if no multiplexer answers in the terminal's place.
fn is_alone(evidence: &Evidence) -> bool {
    evidence.multiplexer().is_none()
}

/// The detection from the received bytes, perhaps through a multiplexer, and from the environment.
fn judge(
    received: &[u8],
    relayed: &[u8],
    took: Duration,
    variable: &impl Fn(&str) -> Option<String>,
) -> Detection {
    let (mut answers, mut typed) = split(received);
    let mut evidence = Evidence::from_environment(variable);
    read_answers(&answers, &mut evidence);
    let outers = match evidence.multiplexer() {
        Some(Multiplexer::Screen) => around_screen(&evidence, relayed),
        _ => Vec::new(),
    };
    let outer = match evidence.multiplexer() {
        Some(Multiplexer::Tmux) => Some(tmux::outer(&evidence)),
        Some(Multiplexer::Screen) => outers.last().cloned(),
        // An editor in tmux: the variables are those of the terminal that started the server.
        Some(_) if evidence.has("TMUX") => Some(tmux::outer(&evidence)),
        Some(_) => Some(evidence.around()),
        None => None,
    };
    let mut identity = evidence.identify(outer.as_ref());
    let rows: Vec<_> = outers.iter().map(|outer| evidence.identify(Some(outer)).class).collect();
    let common = table::common(&rows);
    identity.class = common.unwrap_or(identity.class);
    let (relayed, typed_later) = split(relayed);
    answers.extend(relayed);
    typed.extend(typed_later);
    Detection {
        identity,
        evidence,
        outer,
        answers,
        typed,
        explicit_found: None,
        took,
        narrow: false,
        charset: Charset::of(variable),
        decodes_utf8: None,
        background: read_background(&split(received).0),
        is_split: rows.len() > 1 && common.is_none(),
        graphics: Graphics::default(),
    }
}

/// True if a terminal of this name is known to skip a string (OSC) that it does not know.
fn knows_strings(term: &str) -> bool {
    const NAMES: [&str; 14] = [
        "xterm",
        "vte",
        "gnome",
        "konsole",
        "foot",
        "alacritty",
        "rxvt",
        "tmux",
        "screen",
        "mlterm",
        "contour",
        "wezterm",
        "ghostty",
        "st-",
    ];
    NAMES.iter().any(|name| term.starts_with(name))
}

/// The background of the terminal, from its answers.
fn read_background(answers: &[u8]) -> Background {
    let mut background = Background::default();
    for answer in sequences(answers).0 {
        let text = String::from_utf8_lossy(answer);
        let color =
            inside(&text, "\x1b]11;", "\x07").or_else(|| inside(&text, "\x1b]11;", "\x1b\\"));
        if let Some(color) = color.and_then(read_color) {
            background.is_light = Some(luminance(color) > MIDDLE);
        } else if let Some(scheme) = inside(&text, "\x1b[?997;", "n") {
            background.is_told = matches!(scheme, "1" | "2");
        }
    }
    background
}

/// The luminance from which black text has more contrast than white text (WCAG 2.2).
const MIDDLE: f64 = 0.179;

/// A colour as terminals report it: `rgb:RRRR/GGGG/BBBB`, of one to four digits each, or `rgba:` with a
/// fourth part (XParseColor).
fn read_color(text: &str) -> Option<(u8, u8, u8)> {
    let parts = text.strip_prefix("rgb:").or_else(|| text.strip_prefix("rgba:"))?;
    let mut parts = parts.split('/').map(|part| {
        let value = u32::from_str_radix(part, 16).ok().filter(|_| (1..=4).contains(&part.len()))?;
        let largest = (1u32 << (4 * part.len())) - 1;
        u8::try_from(value * 255 / largest).ok()
    });
    Some((parts.next()??, parts.next()??, parts.next()??))
}

/// The time that an answer may take: longer where the environment says that the terminal is at the
/// other end of a connection.
pub fn answer_time(variable: impl Fn(&str) -> Option<String>) -> Duration {
    let remote = variable("SSH_CONNECTION").is_some() || variable("SSH_TTY").is_some();
    if remote { REMOTE_ANSWER } else { LOCAL }
}

/// Finds the direction mode of a terminal that named itself as able to report it. This is for
/// reports: a session asks without waiting, and `watch` receives the answer.
pub(crate) fn find_mode(device: &Device, limit: Duration, detection: &mut Detection) {
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

/// Measures characters on the line of the cursor where their width is open: a wide one in screen, whose
/// locale may not be one of the machine, and one of two bytes where the charset of the terminal is open.
/// Elsewhere widths are those of Unicode in every locale.
pub(crate) fn measure(
    device: &Device,
    limit: Duration,
    detection: &mut Detection,
    variable: &impl Fn(&str) -> Option<String>,
) {
    if detection.is_unanswered() {
        return;
    }
    if detection.identity.multiplexer == Some(Multiplexer::Screen) {
        detection.narrow =
            columns_taken(device, WIDTH_QUESTION, limit, &mut detection.typed) == Some(1);
    }
    if is_charset_open(variable) {
        let taken = columns_taken(device, CHARSET_QUESTION, limit, &mut detection.typed);
        detection.decodes_utf8 = taken.map(|columns| columns == 1);
    }
}

/// The columns between the two places of the cursor that a question asks for; `None` without an answer.
fn columns_taken(
    device: &Device,
    question: &[u8],
    limit: Duration,
    typed: &mut Vec<u8>,
) -> Option<usize> {
    let received = ask_until(device, question, limit, |received| columns(received).len() > 1);
    typed.extend(split(&without_reports(&received)).1);
    match columns(&received)[..] {
        [before, after, ..] => after.checked_sub(before),
        _ => None,
    }
}

/// The received bytes without reports of the place of the cursor.
fn without_reports(received: &[u8]) -> Vec<u8> {
    let mut rest = Vec::with_capacity(received.len());
    let mut at = 0;
    while let Some(&byte) = received.get(at) {
        let report =
            received.get(at..).and_then(|part| part.strip_prefix(b"\x1b[")).and_then(|part| {
                let length = part.iter().take_while(|c| c.is_ascii_digit() || **c == b';').count();
                (length > 2 && part.get(length) == Some(&b'R')).then_some(length + 3)
            });
        if report.is_none() {
            rest.push(byte);
        }
        at += report.unwrap_or(1);
    }
    rest
}

/// Asks questions that end with primary attributes.
fn ask(device: &Device, questions: &[u8], limit: Duration) -> Vec<u8> {
    ask_until(device, questions, limit, ends_with_attributes)
}

/// As [`ask`], of several terminals: waits a moment for further answers after the first.
fn ask_all(device: &Device, questions: &[u8], limit: Duration) -> Vec<u8> {
    let mut received = ask(device, questions, limit);
    while ends_with_attributes(&received) && received.len() < LIMIT {
        let more = ask_until(device, b"", FURTHER, |more| !more.is_empty());
        if more.is_empty() {
            break;
        }
        received.extend(more);
    }
    received
}

/// True if `CSI ? … c` was received.
fn ends_with_attributes(received: &[u8]) -> bool {
    sequences(received)
        .0
        .iter()
        .any(|answer| answer.starts_with(b"\x1b[?") && answer.ends_with(b"c"))
}

/// The answers, joined, and the rest, which was typed.
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

/// The length of the answer at the start: a device control string, the report of a colour, or a control sequence that is
/// not a key; 0 if there is none.
fn answer_length(bytes: &[u8]) -> usize {
    if let Some(string) = bytes.strip_prefix(b"\x1bP").or_else(|| bytes.strip_prefix(b"\x1b_G")) {
        let end = string.windows(2).position(|pair| pair == b"\x1b\\");
        let opener = bytes.len() - string.len();
        return end.map_or(0, |end| opener + end + 2);
    }
    if let Some(string) = bytes.strip_prefix(b"\x1b]11;") {
        // It ends as the terminal likes, with BEL or with ST.
        let end = string.iter().position(|byte| matches!(byte, 0x07 | 0x1b));
        return match end.and_then(|end| string.get(end..)) {
            Some([0x07, ..]) => end.map_or(0, |end| end + 6),
            Some([0x1b, b'\\', ..]) => end.map_or(0, |end| end + 7),
            _ => 0,
        };
    }
    let Some(sequence) = bytes.strip_prefix(b"\x1b[") else { return 0 };
    let end = sequence.iter().position(|byte| (0x40..=0x7e).contains(byte));
    match end.and_then(|end| sequence.get(end)) {
        Some(b'c' | b'y' | b't') => end.map_or(0, |end| end + 3),
        // `CSI ? … S` is a report, `CSI 1 ; 2 S` a key.
        Some(b'n') if sequence.starts_with(b"?997;") => end.map_or(0, |end| end + 3),
        Some(b'S') if sequence.starts_with(b"?") => end.map_or(0, |end| end + 3),
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

/// The evidence on the terminals around screen, which may be several. screen's own `TERM` names the
/// first: `screen.xterm-256color`. `relayed` has their answers.
fn around_screen(evidence: &Evidence, relayed: &[u8]) -> Vec<Evidence> {
    let around = |answers: &[u8]| {
        let term = evidence.term.strip_prefix("screen.").unwrap_or_default().to_owned();
        let variables = evidence.variables.clone();
        let mut outer = Evidence { term, variables, ..Evidence::default() };
        read_answers(answers, &mut outer);
        // Where nothing came through, those without a sign of their own are told by what the others
        // leave unset; a plain `xterm` may be any of many.
        outer.relayed = outer.primary.is_none() && outer.term == "xterm-256color";
        outer
    };
    let answers = sequences(relayed).0;
    let those = |start: &[u8], end: &[u8]| -> Vec<&[u8]> {
        let fits = |answer: &&&[u8]| answer.starts_with(start) && answer.ends_with(end);
        answers.iter().filter(fits).copied().collect()
    };
    let primary = those(b"\x1b[?", b"c");
    let (Some(last), true) = (primary.last(), primary.len() > 1) else {
        return vec![around(relayed)];
    };
    // The answers of several come mixed. A name tells a terminal by itself, and attributes tell those
    // that name nothing.
    let mut each = those(b"\x1bP>|", b"\x1b\\");
    if each.len() < primary.len() {
        each.extend(those(b"\x1b[>", b"c"));
    }
    if each.len() < primary.len() {
        each.push(b"");
    }
    each.iter().map(|answer| around(&[*answer, *last].concat())).collect()
}

/// True for the versions of tmux that keep links, from its answer to XTVERSION.
fn keeps_links(version: &str) -> bool {
    let Some(number) = version.strip_prefix("tmux ") else { return false };
    let number = number.trim_start_matches("next-");
    let mut parts = number.split(|c: char| !c.is_ascii_digit()).map(str::parse::<u32>);
    match (parts.next(), parts.next()) {
        (Some(Ok(major)), Some(Ok(minor))) => (major, minor) >= (3, 4),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_go_where_they_are_known_to_arrive() {
        let (knowing, other) = ("WezTerm 20240203", "XTerm(379)");
        for (version, secondary, expected) in [
            (knowing, None, true),
            (other, None, false),
            ("tmux 3.3a", Some((84, 0, 0)), false),
            ("tmux 3.4", Some((84, 0, 0)), true),
            ("tmux 3.6a", Some((84, 0, 0)), true),
            ("tmux next-3.7", Some((84, 0, 0)), true),
            ("tmux", Some((84, 0, 0)), false),
            ("Zellij(0.42)", None, false),
            ("", Some((83, 50000, 0)), false),
        ] {
            let evidence = Evidence {
                version: Some(version.to_owned()).filter(|version| !version.is_empty()),
                secondary,
                ..Evidence::default()
            };
            let outer = Evidence { version: Some(knowing.to_owned()), ..Evidence::default() };
            let detection = Detection {
                identity: evidence.identify(Some(&outer)),
                evidence,
                outer: Some(outer),
                answers: Vec::new(),
                typed: Vec::new(),
                explicit_found: None,
                took: Duration::ZERO,
                narrow: false,
                charset: Charset::Utf8,
                decodes_utf8: None,
                is_split: false,
                graphics: Graphics::default(),
                background: Background::default(),
            };
            assert_eq!(detection.takes_hyperlinks(), expected, "{version}");
        }
    }

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
    fn the_background_is_told_by_its_colour() {
        for (answers, is_light, is_told) in [
            ("\x1b]11;rgb:ffff/ffff/ffff\x1b\\", Some(true), false),
            ("\x1b]11;rgb:0000/0000/0000\x07\x1b[?997;1n", Some(false), true),
            ("\x1b]11;rgba:fd/f6/e3/ff\x07", Some(true), false),
            ("\x1b]11;rgb:0/2/3\x1b\\", Some(false), false),
            ("\x1b]11;rgb:7777/7777/7777\x1b\\\x1b[?997;2n", Some(true), true),
            ("\x1b]11;rgb:zz/00/00\x1b\\", None, false),
            ("\x1b]11;rgb:00000/0/0\x1b\\", None, false),
            ("\x1b]11;#ffffff\x1b\\", None, false),
            ("\x1b[?997;0n", None, false),
            ("", None, false),
        ] {
            // Keys between are typed.
            let received = format!("j{answers}k\x1b[?62;c");
            let (answers, typed) = split(received.as_bytes());
            assert_eq!(typed, b"jk", "{received:?}");
            assert_eq!(read_background(&answers), Background { is_light, is_told }, "{received:?}");
        }
    }

    #[test]
    fn strings_go_to_terminals_that_skip_them() {
        for (term, expected) in [
            ("xterm-256color", true),
            ("st-256color", true),
            ("linux", false),
            ("vt100", false),
            ("dumb", false),
            ("eterm-color", false),
            ("", false),
        ] {
            assert_eq!(knows_strings(term), expected, "{term}");
        }
    }

    #[test]
    fn pictures_are_told_by_what_the_terminal_answers() {
        const OK: &str = "\x1b_Gi=31;OK\x1b\\";
        const NO: &str = "\x1b_Gi=31;ENOTSUPPORTED:off\x1b\\";
        const CELL: &str = "\x1b[6;20;10t";
        const COLORS: &str = "\x1b[?1;0;1024S";
        let cell = Some((10, 20));
        for (version, primary, is_iterm, answers, protocol, found) in [
            (
                "kitty(0.48)",
                "62;",
                false,
                format!("{OK}{CELL}\x1b[?62;c"),
                Some(Protocol::Kitty),
                cell,
            ),
            ("kitty(0.48)", "62;", false, format!("{NO}{CELL}"), None, cell),
            (
                "foot(1.13.1)",
                "62;4;22",
                false,
                format!("{COLORS}{CELL}"),
                Some(Protocol::Sixel),
                cell,
            ),
            ("WezTerm 2024", "65;4;6", false, CELL.to_owned(), Some(Protocol::Iterm2), cell),
            ("WezTerm 2024", "65;4;6", false, format!("{OK}{CELL}"), Some(Protocol::Kitty), cell),
            ("iTerm2 3.5.11", "62;4", false, CELL.to_owned(), Some(Protocol::Iterm2), cell),
            ("", "62;4", true, String::new(), Some(Protocol::Iterm2), None),
            ("XTerm(379)", "64;1;2", false, CELL.to_owned(), None, cell),
            ("XTerm(379)", "64;1;4", false, "\x1b[6;0;0t".to_owned(), Some(Protocol::Sixel), None),
            ("tmux 3.4", "1;2;4", true, CELL.to_owned(), Some(Protocol::Sixel), cell),
            ("tmux 3.3a", "1;2", true, CELL.to_owned(), None, cell),
            // The first number is the class of the terminal.
            ("", "4", false, String::new(), None, None),
        ] {
            let evidence = Evidence {
                version: Some(version.to_owned()).filter(|version| !version.is_empty()),
                primary: Some(primary.to_owned()),
                ..Evidence::default()
            };
            let (answers, typed) = split(answers.as_bytes());
            assert_eq!(typed, b"", "{version}");
            let graphics = read_graphics(&answers, &evidence, is_iterm);
            assert_eq!((graphics.protocol, graphics.cell), (protocol, found), "{version}");
        }
        let many = read_graphics(COLORS.as_bytes(), &Evidence::default(), false);
        assert_eq!(many.registers, 1024);
        // Keys between are typed.
        let (answers, typed) = split(format!("j{OK}\x1b[1;2Sk").as_bytes());
        assert_eq!((answers, typed), (OK.into(), b"j\x1b[1;2Sk".to_vec()));
    }

    #[test]
    fn keys_are_kept_from_between_reports() {
        let received = b"j\x1b[24;1Rk\x1b[A\x1b[24;2Rl";
        assert_eq!(without_reports(received), b"jk\x1b[Al");
    }

    #[test]
    fn the_answers_of_several_terminals_are_told_apart() {
        let screen = Evidence {
            secondary: Some((83, 40900, 0)),
            term: "screen.xterm".into(),
            ..Evidence::default()
        };
        let classes = |relayed: &[u8]| -> Vec<&str> {
            let outers = around_screen(&screen, relayed);
            outers.iter().map(|outer| screen.identify(Some(outer)).terminal.name).collect()
        };
        for (relayed, expected) in [
            (&b"\x1b[>65;7006;1c\x1b[?65;1c"[..], &["VTE"][..]),
            // xterm, which names itself, and VTE, which does not.
            (
                b"\x1b[>41;379;0c\x1b[>65;7006;1c\x1bP>|XTerm(379)\x1b\\\x1b[?64;1c\x1b[?65;1c",
                &["xterm", "xterm", "VTE"],
            ),
            (
                b"\x1bP>|kitty(0.48)\x1b\\\x1b[?62c\x1b[>1;4000;48c\x1bP>|XTerm(379)\x1b\\\x1b[?64c",
                &["kitty", "xterm"],
            ),
        ] {
            assert_eq!(classes(relayed), expected, "{:?}", relayed.escape_ascii().to_string());
        }
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
