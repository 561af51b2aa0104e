//! Decodes bytes from the terminal into keys, acts of the mouse, pastes and focus changes.
//!
//! crossterm's own reader is not used. It reads for ever from a terminal that is gone, waits inside
//! a half-received sequence, and turns late answers of the terminal into key presses. Here every
//! sequence is recognised as a whole (ECMA-48, section 5), and anything else is swallowed.
use super::Input;
use super::input::{PASTE_LIMIT, pasted};
use crate::keys::{Key, KeyCode, Mouse, MouseAct};
use std::time::Duration;

/// The longest pause within a sequence. After a longer one, the Escape was a key.
pub(super) const ESCAPE_PAUSE: Duration = Duration::from_millis(50);
/// The longest pause within a paste or an answer. After a longer one, its end is lost.
pub(super) const STRING_PAUSE: Duration = Duration::from_secs(1);

/// The longest control sequence, in bytes.
const SEQUENCE_LIMIT: usize = 64;
/// The longest answer of a terminal that is swallowed, in bytes.
const STRING_LIMIT: usize = 64 * 1024;

const ESC: u8 = 0x1b;
const PASTE_END: &[u8] = b"\x1b[201~";

/// The received part of an incomplete input.
#[derive(Debug, Default)]
enum State {
    #[default]
    Ground,
    /// The bytes of a character.
    Character { bytes: Vec<u8>, alt: bool },
    /// After one Escape, or two.
    Escape { alt: bool },
    /// After `CSI`, with the bytes after it.
    Sequence { bytes: Vec<u8>, alt: bool },
    /// After `SS3`.
    Shifted { alt: bool },
    /// In an answer of the terminal: `DCS`, `OSC`, `APC`, `PM` or `SOS`. `opener` is its letter.
    String { opener: u8, length: usize, escape: bool },
    /// In a paste, between its brackets.
    Paste(Vec<u8>),
    /// In an X10 mouse report, of which up to three bytes remain to be swallowed.
    Mouse(u8),
}

/// Decodes input from a terminal, in pieces of any size.
#[derive(Debug, Default)]
pub(super) struct Decoder {
    state: State,
}

impl Decoder {
    pub(super) fn feed(&mut self, bytes: &[u8], inputs: &mut Vec<Input>) {
        for byte in bytes {
            self.byte(*byte, inputs);
        }
    }

    /// The time to wait for more bytes before [`Decoder::pause`] is due; `None` if nothing is
    /// incomplete.
    pub(super) fn patience(&self) -> Option<Duration> {
        match &self.state {
            State::Ground => None,
            State::Paste(_) => Some(STRING_PAUSE),
            State::String { length, .. } if *length > 0 => Some(STRING_PAUSE),
            _ => Some(ESCAPE_PAUSE),
        }
    }

    /// Ends the wait for more bytes: an incomplete input is a key after all, or is dropped.
    pub(super) fn pause(&mut self, inputs: &mut Vec<Input>) {
        match std::mem::take(&mut self.state) {
            State::Escape { alt } => {
                inputs.extend(std::iter::repeat_n(key(KeyCode::Esc), 1 + usize::from(alt)));
            }
            State::Sequence { bytes, alt: false } if bytes.is_empty() => inputs.push(alt('[')),
            State::Shifted { alt: false } => inputs.push(alt('O')),
            State::String { opener, length: 0, .. } => inputs.push(alt(char::from(opener))),
            State::Paste(bytes) => inputs.push(Input::Paste(pasted(&bytes))),
            _ => {}
        }
    }

    fn byte(&mut self, byte: u8, inputs: &mut Vec<Input>) {
        self.state = match std::mem::take(&mut self.state) {
            State::Ground => ground(byte, false, inputs),
            State::Character { bytes, alt } => character(bytes, byte, alt, inputs),
            State::Escape { alt } => escape(byte, alt, inputs),
            State::Sequence { bytes, alt } => sequence(bytes, byte, alt, inputs),
            State::Shifted { alt } => {
                inputs.extend(shifted(byte, alt));
                State::Ground
            }
            State::String { opener, length, escape } => string(opener, length, escape, byte),
            State::Paste(bytes) => paste(bytes, byte, inputs),
            State::Mouse(left) if left > 1 => State::Mouse(left - 1),
            State::Mouse(_) => State::Ground,
        };
    }
}

fn ground(byte: u8, alt: bool, inputs: &mut Vec<Input>) -> State {
    match byte {
        ESC => return State::Escape { alt },
        0x80.. => return character(Vec::with_capacity(4), byte, alt, inputs),
        _ => inputs.push(Input::Key(Key { alt, ..control_or_ascii(byte) })),
    }
    State::Ground
}

fn control_or_ascii(byte: u8) -> Key {
    match byte {
        b'\r' => Key::plain(KeyCode::Enter),
        b'\t' => Key::plain(KeyCode::Tab),
        0x7f => Key::plain(KeyCode::Backspace),
        0 => Key::ctrl(' '),
        1..=26 => Key::ctrl(char::from(byte - 1 + b'a')),
        // 27 is Escape and does not come here; 28 to 31 are Control with \ ] ^ _.
        27..=31 => Key::ctrl(char::from(byte | 0x40)),
        _ => Key::char(char::from(byte)),
    }
}

fn character(mut bytes: Vec<u8>, byte: u8, alt: bool, inputs: &mut Vec<Input>) -> State {
    if !bytes.is_empty() && !(0x80..0xC0).contains(&byte) {
        // A cut character: drop it, and take the byte for what it is.
        return ground(byte, false, inputs);
    }
    bytes.push(byte);
    match std::str::from_utf8(&bytes) {
        Ok(text) => {
            // C1 controls come as characters from terminals in 8-bit mode: not keys.
            let typed = text.chars().filter(|c| !c.is_control());
            inputs.extend(typed.map(|c| Input::Key(Key { alt, ..Key::char(c) })));
            State::Ground
        }
        Err(error) if error.error_len().is_none() => State::Character { bytes, alt },
        Err(_) => State::Ground,
    }
}

fn escape(byte: u8, alt: bool, inputs: &mut Vec<Input>) -> State {
    match byte {
        b'[' => State::Sequence { bytes: Vec::new(), alt },
        b'O' => State::Shifted { alt },
        b'P' | b']' | b'_' | b'^' | b'X' => {
            State::String { opener: byte, length: 0, escape: false }
        }
        // Two Escapes may open a sequence with Alt (rxvt); a third shows the first was a key.
        ESC if alt => {
            inputs.push(key(KeyCode::Esc));
            State::Escape { alt: true }
        }
        ESC => State::Escape { alt: true },
        _ => ground(byte, true, inputs),
    }
}

fn sequence(mut bytes: Vec<u8>, byte: u8, alt: bool, inputs: &mut Vec<Input>) -> State {
    match byte {
        // F1 to F5 of the Linux console: `CSI [ A`.
        b'[' if bytes.is_empty() => {
            bytes.push(byte);
            State::Sequence { bytes, alt }
        }
        b'M' if bytes.is_empty() => State::Mouse(3),
        // rxvt closes shifted keys with a byte that elsewhere goes on (`CSI 5 $`).
        b'$' if !bytes.is_empty() && bytes.iter().all(u8::is_ascii_digit) => {
            inputs.extend(csi_key(&bytes, byte, alt));
            State::Ground
        }
        0x20..=0x3F if bytes.len() < SEQUENCE_LIMIT => {
            bytes.push(byte);
            State::Sequence { bytes, alt }
        }
        0x20..=0x3F => State::Sequence { bytes, alt },
        b'~' if bytes == b"200" => State::Paste(Vec::new()),
        b'M' | b'm' if bytes.first() == Some(&b'<') => {
            if let Some(mouse) = mouse(&bytes, byte == b'M') {
                add_mouse(mouse, inputs);
            }
            State::Ground
        }
        0x40..=0x7E => {
            inputs.extend(csi_key(&bytes, byte, alt));
            State::Ground
        }
        ESC => State::Escape { alt: false },
        _ => State::Ground,
    }
}

fn shifted(byte: u8, alt: bool) -> Option<Input> {
    let mut found = match byte {
        b'M' => Key::plain(KeyCode::Enter),
        // rxvt: Control with an arrow.
        b'a'..=b'd' => Key { ctrl: true, ..Key::plain(letter_code(byte.to_ascii_uppercase())?) },
        // The keypad in application mode.
        b'j'..=b'y' => Key::char(char::from(byte - 0x40)),
        _ => Key::plain(letter_code(byte)?),
    };
    found.alt = alt;
    Some(Input::Key(found))
}

fn string(opener: u8, length: usize, escape: bool, byte: u8) -> State {
    let ends = byte == 0x07 || byte == 0x18 || byte == 0x1a || (escape && byte == b'\\');
    if ends || length >= STRING_LIMIT {
        return State::Ground;
    }
    if escape && byte == b'[' {
        // A new sequence: the string was cut.
        return State::Sequence { bytes: Vec::new(), alt: false };
    }
    State::String { opener, length: length + 1, escape: byte == ESC }
}

fn paste(mut bytes: Vec<u8>, byte: u8, inputs: &mut Vec<Input>) -> State {
    bytes.push(byte);
    if bytes.ends_with(PASTE_END) {
        bytes.truncate(bytes.len() - PASTE_END.len());
        bytes.truncate(PASTE_LIMIT);
        inputs.push(Input::Paste(pasted(&bytes)));
        return State::Ground;
    }
    if bytes.len() > 2 * PASTE_LIMIT {
        // Keep the beginning, which counts, and the end, which may be half an end mark.
        bytes.drain(PASTE_LIMIT..bytes.len() - PASTE_END.len());
    }
    State::Paste(bytes)
}

/// The act of a mouse in the form of DEC mode 1006 (SGR), `CSI < button ; column ; row`, that ends in `M`
/// or, when a button goes up, in `m`. With a modifier it is the terminal's: Shift selects text, Control
/// opens links or changes the size of the font.
fn mouse(parameters: &[u8], down: bool) -> Option<Mouse> {
    const MODIFIERS: u32 = 4 | 8 | 16;
    let numbers = numbers(parameters.strip_prefix(b"<")?)?;
    let [button, column, row] = numbers.as_slice() else { return None };
    let cell = |number: u32| u16::try_from(number.checked_sub(1)?).ok();
    let act = match (*button, down) {
        (0, true) => MouseAct::Press,
        (32, true) => MouseAct::Drag,
        // However it goes up, nothing is dragged any more.
        (button, false) if button & !MODIFIERS == 0 => MouseAct::Release,
        (64, true) => MouseAct::Wheel(-1),
        (65, true) => MouseAct::Wheel(1),
        _ => return None,
    };
    Some(Mouse { act, column: cell(*column)?, row: cell(*row)? })
}

/// Adds an act to those before it in the same read, which are one input. Notches on one cell are one turn
/// of the wheel, and of the places of a drag the last one counts.
fn add_mouse(mouse: Mouse, inputs: &mut Vec<Input>) {
    let Some(Input::Mouse(acts)) = inputs.last_mut() else {
        inputs.push(Input::Mouse(vec![mouse]));
        return;
    };
    match (acts.last_mut(), mouse.act) {
        (Some(Mouse { act: MouseAct::Wheel(notches), column, row }), MouseAct::Wheel(more))
            if (*column, *row) == (mouse.column, mouse.row) =>
        {
            *notches = notches.saturating_add(more);
        }
        (Some(last @ Mouse { act: MouseAct::Drag, .. }), MouseAct::Drag) => *last = mouse,
        _ => acts.push(mouse),
    }
}

/// The key of a control sequence; `None` for reports and answers.
fn csi_key(parameters: &[u8], last: u8, alt: bool) -> Option<Input> {
    if let [b'[', ..] = parameters {
        return None;
    }
    match (parameters, last) {
        ([], b'I') => return Some(Input::FocusGained),
        ([], b'O') => return Some(Input::FocusLost),
        // DECRPM of mode 8: 1 is set (implicit), 2 reset.
        (b"8;1$", b'y') => return Some(Input::Explicit(false)),
        (b"8;2$", b'y') => return Some(Input::Explicit(true)),
        ([b'?', ..], b'c') => return Some(Input::Attributes),
        // The notification of mode 2031: 1 is dark, 2 light.
        (b"?997;1", b'n') => return Some(Input::Background(false)),
        (b"?997;2", b'n') => return Some(Input::Background(true)),
        _ => {}
    }
    let numbers = numbers(parameters)?;
    let first = numbers.first().copied().unwrap_or(0);
    let mut modifiers = numbers.get(1).copied().unwrap_or(1);
    let code = match last {
        b'~' if first == 27 => unicode_code(numbers.get(2).copied()?)?,
        b'~' => numbered_code(first)?,
        // rxvt tells modifiers by the last byte: `$` Shift, `^` Control, `@` both.
        b'$' | b'^' | b'@' => {
            modifiers = match last {
                b'$' => 2,
                b'^' => 5,
                _ => 6,
            };
            numbered_code(first)?
        }
        b'a'..=b'd' if numbers.is_empty() => {
            modifiers = 2;
            letter_code(last.to_ascii_uppercase())?
        }
        b'Z' => {
            modifiers = 2;
            KeyCode::Tab
        }
        b'u' => unicode_code(first)?,
        _ if numbers.len() <= 2 && first <= 1 => letter_code(last)?,
        _ => return None,
    };
    let bits = modifiers.saturating_sub(1);
    let found = Key { code, shift: bits & 1 != 0, alt: alt || bits & 2 != 0, ctrl: bits & 4 != 0 };
    Some(Input::Key(found.normalized()))
}

/// The parameters as numbers. Sub-parameters after a colon are ignored. `None` if a private mark or
/// an intermediate byte shows that this is not a key.
fn numbers(parameters: &[u8]) -> Option<Vec<u32>> {
    if parameters.is_empty() {
        return Some(Vec::new());
    }
    parameters
        .split(|byte| *byte == b';')
        .map(|number| {
            let number = number.split(|byte| *byte == b':').next().unwrap_or(number);
            let text = std::str::from_utf8(number).ok()?;
            if text.is_empty() { Some(1) } else { text.parse().ok() }
        })
        .collect()
}

fn letter_code(letter: u8) -> Option<KeyCode> {
    Some(match letter {
        b'A' => KeyCode::Up,
        b'B' => KeyCode::Down,
        b'C' => KeyCode::Right,
        b'D' => KeyCode::Left,
        b'H' => KeyCode::Home,
        b'F' => KeyCode::End,
        b'P'..=b'S' => KeyCode::F(letter - b'P' + 1),
        _ => return None,
    })
}

fn numbered_code(number: u32) -> Option<KeyCode> {
    Some(match number {
        1 | 7 => KeyCode::Home,
        2 => KeyCode::Insert,
        3 => KeyCode::Delete,
        4 | 8 => KeyCode::End,
        5 => KeyCode::PageUp,
        6 => KeyCode::PageDown,
        // F1 to F20, with the gaps the VT220 left.
        11..=15 => KeyCode::F((number - 10) as u8),
        17..=21 => KeyCode::F((number - 11) as u8),
        23..=26 => KeyCode::F((number - 12) as u8),
        28 | 29 => KeyCode::F((number - 13) as u8),
        31..=34 => KeyCode::F((number - 14) as u8),
        _ => return None,
    })
}

/// The key of a code point in the kitty protocol and in `modifyOtherKeys`.
fn unicode_code(number: u32) -> Option<KeyCode> {
    Some(match number {
        9 => KeyCode::Tab,
        13 => KeyCode::Enter,
        27 => KeyCode::Esc,
        8 | 127 => KeyCode::Backspace,
        _ => KeyCode::Char(char::from_u32(number).filter(|c| !c.is_control())?),
    })
}

fn key(code: KeyCode) -> Input {
    Input::Key(Key::plain(code))
}

fn alt(c: char) -> Input {
    Input::Key(Key { alt: true, ..Key::char(c) })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decode(bytes: &[u8]) -> Vec<Input> {
        let mut decoder = Decoder::default();
        let mut inputs = Vec::new();
        decoder.feed(bytes, &mut inputs);
        if decoder.patience().is_some() {
            decoder.pause(&mut inputs);
        }
        inputs
    }

    fn names(bytes: &[u8]) -> String {
        let names: Vec<String> = decode(bytes)
            .into_iter()
            .map(|input| match input {
                Input::Key(key) => key.to_string(),
                other => format!("{other:?}"),
            })
            .collect();
        names.join(" ")
    }

    #[test]
    fn keys_of_all_the_terminals() {
        let table: &[(&[u8], &str)] = &[
            (b"jG/ \r\t\x7f", "j G / space enter tab backspace"),
            (b"\x03\x1a\x1c\x1f\x00\x08", "ctrl-c ctrl-z ctrl-\\ ctrl-_ ctrl-space ctrl-h"),
            ("سﻻ؟".as_bytes(), "س ﻻ ؟"),
            (b"\x1b", "esc"),
            (b"\x1b\x1b", "esc esc"),
            (b"\x1bx\x1bX", "alt-x alt-X"),
            ("\x1bش".as_bytes(), "alt-ش"),
            (b"\x1b[A\x1bOB\x1b[1;5C\x1b[1;2D", "up down ctrl-right shift-left"),
            (b"\x1b\x1b[A", "alt-up"),
            (b"\x1b[H\x1bOF\x1b[1~\x1b[4~\x1b[7~\x1b[8~", "home end home end home end"),
            (b"\x1b[5~\x1b[6~\x1b[2~\x1b[3~", "page-up page-down insert delete"),
            (b"\x1b[5;5~\x1b[3;2~", "ctrl-page-up shift-delete"),
            (b"\x1b[5^\x1b[6$\x1b[a\x1bOd", "ctrl-page-up shift-page-down shift-up ctrl-left"),
            (b"\x1bOP\x1b[11~\x1b[15~\x1b[17~\x1b[24~\x1b[1;2P", "f1 f1 f5 f6 f12 shift-f1"),
            (b"\x1b[Z", "shift-tab"),
            (b"\x1b[113u\x1b[113;5u\x1b[27;5;13~\x1b[97;1:3u", "q ctrl-q ctrl-enter a"),
            (b"\x1bOM\x1bOp\x1bOk", "enter 0 +"),
            (b"\x1b[", "alt-["),
            (b"\x1bO", "alt-O"),
            (b"\x1bP", "alt-P"),
            (b"\x1b[I\x1b[O", "FocusGained FocusLost"),
            (b"\x1b[200~a\nb\x1b[201~q", "Paste(\"a\\nb\") q"),
        ];
        for (bytes, expected) in table {
            assert_eq!(names(bytes), *expected, "{:?}", String::from_utf8_lossy(bytes));
        }
    }

    #[test]
    fn answers_and_rubbish_are_never_keys() {
        let table: &[(&[u8], &str)] = &[
            (b"\x1b[>41;379;0c", ""),
            (b"\x1b[?64;1;2;6c", "Attributes"),
            (b"\x1bP>|XTerm(379)\x1b\\", ""),
            (b"\x1b]11;rgb:ffff/ffff/ffff\x07", ""),
            (b"\x1b]11;rgb:ffff/ffff/ffff\x1b\\", ""),
            (b"\x1b[8;1$y\x1b[?2026;2$y", "Explicit(false)"),
            (b"\x1b[24;80R\x1b[8;24;80t", ""),
            (b"\x1b[M !!", ""),
            (b"\x1b_Gi=1;OK\x1b\\", ""),
            (b"\x1bP>|cut off", ""),
            (b"\x1bP>|cut\x1b[A", "up"),
            (b"\xff\xfe\x80\xc3q", "q"),
            (b"\x1b[\x1b[Aq", "up q"),
            (b"\x1b[12\x18q", "q"),
            (b"\x1b[999999999999u\x1b[1114112u", ""),
            ("\u{9b}1q".as_bytes(), "1 q"),
        ];
        for (bytes, expected) in table {
            assert_eq!(names(bytes), *expected, "{:?}", String::from_utf8_lossy(bytes));
        }
    }

    #[test]
    fn pieces_of_any_size_give_the_same() {
        let bytes = "jس\x1b[1;5C\x1b[200~لا\x1b[\x1b[201~\x1bP>|x\x1b\\k".as_bytes();
        let whole = decode(bytes);
        for size in 1..bytes.len() {
            let mut decoder = Decoder::default();
            let mut inputs = Vec::new();
            for piece in bytes.chunks(size) {
                decoder.feed(piece, &mut inputs);
            }
            assert_eq!(inputs, whole, "in pieces of {size}");
        }
    }

    #[test]
    fn a_paste_is_bounded_and_ends_without_its_end() {
        let mut bytes = b"\x1b[200~".to_vec();
        bytes.extend(std::iter::repeat_n(b'x', 5 * PASTE_LIMIT));
        let cut = decode(&bytes);
        let [Input::Paste(text)] = cut.as_slice() else { panic!("{} inputs", cut.len()) };
        assert!(text.len() <= 2 * PASTE_LIMIT);
        bytes.extend_from_slice(b"\x1b[201~q");
        let whole = decode(&bytes);
        let [Input::Paste(text), Input::Key(key)] = whole.as_slice() else {
            panic!("{} inputs", whole.len())
        };
        assert_eq!(text.len(), PASTE_LIMIT);
        assert_eq!(*key, Key::char('q'));
    }

    #[test]
    fn acts_of_the_mouse_in_one_read_are_one_input() {
        let acts = |bytes: &[u8]| -> Vec<Vec<(MouseAct, u16, u16)>> {
            let acts = |input| match input {
                Input::Mouse(acts) => {
                    acts.into_iter().map(|act: Mouse| (act.act, act.column, act.row)).collect()
                }
                _ => Vec::new(),
            };
            decode(bytes).into_iter().map(acts).collect()
        };
        use MouseAct::{Drag, Press, Release, Wheel};
        let click = vec![(Press, 2, 3), (Release, 2, 3)];
        assert_eq!(acts(b"\x1b[<0;3;4M\x1b[<0;3;4m"), [click]);
        // Notches on one cell are added up, whatever their number.
        let flood = b"\x1b[<65;9;9M".repeat(40_000);
        assert_eq!(acts(&flood), [vec![(Wheel(i16::MAX), 8, 8)]]);
        let turns = b"\x1b[<65;9;9M\x1b[<65;9;9M\x1b[<64;9;9M\x1b[<65;1;1M";
        assert_eq!(acts(turns), [vec![(Wheel(1), 8, 8), (Wheel(1), 0, 0)]]);
        let drag = b"\x1b[<0;5;1M\x1b[<32;6;1M\x1b[<32;7;1M\x1b[<32;9;2M\x1b[<4;9;2m";
        assert_eq!(acts(drag), [vec![(Press, 4, 0), (Drag, 8, 1), (Release, 8, 1)]]);
        // A key between them keeps its place.
        assert_eq!(names(b"\x1b[<64;1;1Mj\x1b[<64;1;1M").matches("Mouse([").count(), 2);
    }

    #[test]
    fn other_buttons_modifiers_and_places_that_are_none_are_swallowed() {
        for bytes in [
            // Middle and right button, motion without a button, wheel to the side, further buttons.
            "<1;3;4M",
            "<2;3;4M",
            "<35;3;4M",
            "<66;3;4M",
            "<67;3;4M",
            "<128;3;4M",
            "<2;3;4m",
            // Shift, Alt, Control.
            "<4;3;4M",
            "<8;3;4M",
            "<16;3;4M",
            "<36;3;4M",
            "<68;3;4M",
            "<80;3;4M",
            // Cells count from 1, and there are three numbers.
            "<0;0;4M",
            "<0;3;0M",
            "<0;3M",
            "<0;3;4;5M",
            "<M",
            "<0;-3;4M",
            "<0;65537;1M",
            "<0;99999999999;4M",
            "<0;3;4$M",
            "<<0;3;4M",
        ] {
            assert_eq!(names(format!("\x1b[{bytes}q").as_bytes()), "q", "{bytes}");
        }
        // A report that is cut off is dropped after the pause, and never typed.
        for length in 3..9 {
            assert_eq!(names(b"\x1b[<0;3;4M".get(..length).unwrap()), "", "{length}");
        }
    }

    proptest::proptest! {
        #[test]
        fn no_bytes_make_it_panic_or_wait_for_ever(
            bytes in proptest::collection::vec(proptest::num::u8::ANY, 0..200),
        ) {
            let mut decoder = Decoder::default();
            let mut inputs = Vec::new();
            decoder.feed(&bytes, &mut inputs);
            decoder.pause(&mut inputs);
            proptest::prop_assert_eq!(decoder.patience(), None);
        }
    }
}
