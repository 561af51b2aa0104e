//! Job control: the process group with the terminal, and parents that could continue ours.

use std::os::fd::AsFd;

// A leader outside our PID namespace has the number 0, which rustix's process type cannot hold.
use nix::unistd::{getpgid, getpgrp, getppid, getsid, tcgetpgrp};

/// True if the shell gave the terminal to our process group.
pub(super) fn in_foreground(terminal: impl AsFd) -> bool {
    // A terminal that controls no session has no foreground: nobody else can own it.
    tcgetpgrp(terminal).map_or(true, |group| group == getpgrp())
}

/// True if the process group has no parent in its session that could continue it. POSIX then
/// ignores the terminal's stop signal.
pub(super) fn is_orphaned() -> bool {
    let parent = getppid();
    let (Ok(session), Ok(parents_session)) = (getsid(None), getsid(Some(parent))) else {
        return true;
    };
    // A parent in our own group (a script, `cargo run`) has the shell above it.
    let with_us = getpgid(Some(parent)).is_ok_and(|group| group == getpgrp());
    session != parents_session && !with_us
}
