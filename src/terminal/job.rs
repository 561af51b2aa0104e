//! Job control: parents that could continue our process group.
use nix::unistd::{getpgid, getpgrp, getppid, getsid};

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
