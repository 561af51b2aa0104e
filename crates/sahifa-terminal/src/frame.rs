//! The fixed sequences around frames.

/// Wraps a frame in synchronized output (mode 2026): terminals that know it show the frame at
/// once, the others ignore it.
pub(crate) fn synchronized(body: &[u8], out: &mut Vec<u8>) {
    out.extend_from_slice(b"\x1b[?2026h");
    out.extend_from_slice(body);
    out.extend_from_slice(b"\x1b[?2026l");
}

/// Shows the cursor or hides it (mode 25).
pub(crate) fn show_cursor(shown: bool, out: &mut Vec<u8>) {
    out.extend_from_slice(if shown { b"\x1b[?25h" } else { b"\x1b[?25l" });
}

/// Default style, empty screen.
pub(crate) fn clear(out: &mut Vec<u8>) {
    out.extend_from_slice(b"\x1b[m\x1b[2J");
}
