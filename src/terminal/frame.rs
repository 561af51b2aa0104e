//! The fixed sequences around sessions.
//!
//! crossterm writes most of them. Queueing into a buffer cannot fail.
use crossterm::{QueueableCommand, cursor, event, terminal};

/// The sequences for a program that takes the whole screen, or writes lines. Focus reports are requested
/// only if something depends on them.
pub(super) fn enter(whole: bool, focus: bool) -> Vec<u8> {
    let mut out = Vec::new();
    if whole {
        let _ = out.queue(terminal::EnterAlternateScreen);
        let _ = out.queue(cursor::Hide);
    }
    let _ = out.queue(event::EnableBracketedPaste);
    if focus {
        let _ = out.queue(event::EnableFocusChange);
    }
    out
}

/// Has the terminal report buttons, the wheel, and motion while a button is down (DEC modes 1000 and
/// 1002), with places of any size (1006). Motion without a button is not asked for.
pub(super) const MOUSE_ON: &[u8] = b"\x1b[?1000h\x1b[?1002h\x1b[?1006h";
/// The opposite of [`MOUSE_ON`].
pub(super) const MOUSE_OFF: &[u8] = b"\x1b[?1006l\x1b[?1002l\x1b[?1000l";

/// The opposite of [`enter`], in reverse order. It works from any state.
pub(super) fn leave(whole: bool, focus: bool) -> Vec<u8> {
    let mut out = Vec::new();
    if whole {
        // It may have been asked for at any time.
        out.extend_from_slice(MOUSE_OFF);
        let _ = out.queue(terminal::EndSynchronizedUpdate);
        out.extend_from_slice(b"\x1b[m");
    }
    if focus {
        let _ = out.queue(event::DisableFocusChange);
    }
    let _ = out.queue(event::DisableBracketedPaste);
    if whole {
        let _ = out.queue(terminal::LeaveAlternateScreen);
        let _ = out.queue(cursor::Show);
    } else {
        // What comes next has a line of its own.
        out.extend_from_slice(b"\r\n");
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn leaving_undoes_all_that_entering_did() {
        let (enter, leave) = (enter(true, true), leave(true, true));
        let (enter, leave) = (String::from_utf8(enter).unwrap(), String::from_utf8(leave).unwrap());
        for (on, off) in
            [("?1049h", "?1049l"), ("?25l", "?25h"), ("?2004h", "?2004l"), ("?1004h", "?1004l")]
        {
            assert!(enter.contains(on) && leave.contains(off), "{on} {off}");
        }
        for mode in ["1000", "1002", "1006"] {
            let on = String::from_utf8(MOUSE_ON.to_vec()).unwrap();
            assert!(on.contains(&format!("?{mode}h")) && leave.contains(&format!("?{mode}l")));
            assert!(!enter.contains(mode), "not asked for unless it is wanted");
        }
        assert!(leave.contains("\x1b[?2026l\x1b[m"));
    }
}
