//! Job control: whose the terminal is, and who could continue us.

use std::os::fd::AsFd;

// A leader outside our PID namespace has the number 0, which rustix's process type cannot hold.
use nix::unistd::{getpgid, getpgrp, getppid, getsid, tcgetpgrp};

/// Whether the shell has given the terminal to our process group.
pub(super) fn in_foreground(terminal: impl AsFd) -> bool {
    // A terminal that controls no session has no foreground: nobody else can own it.
    tcgetpgrp(terminal).map_or(true, |group| group == getpgrp())
}

/// Whether the process group has no parent in its session that could continue it: then POSIX has
/// a terminal's stop signal do nothing.
pub(super) fn is_orphaned() -> bool {
    let parent = getppid();
    let (Ok(session), Ok(parents_session)) = (getsid(None), getsid(Some(parent))) else {
        return true;
    };
    // A parent in our own group (a script, `cargo run`) has the shell above it.
    let with_us = getpgid(Some(parent)).is_ok_and(|group| group == getpgrp());
    session != parents_session && !with_us
}
