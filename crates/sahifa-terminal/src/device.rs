//! The terminal device: its modes, its size, and input and output that never block for ever.
use crate::error::TerminalError;
use nix::unistd::{getpgrp, tcgetpgrp};
use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::fd::{AsFd, BorrowedFd, OwnedFd};
use rustix::fs::{Mode, OFlags};
use rustix::io::Errno;
use rustix::termios::{self, OptionalActions, Termios};
use std::ffi::OsStr;
use std::io;
use std::os::unix::ffi::OsStrExt;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

/// The longest time to restore a terminal that does not read.
const RESTORE_TIME: Duration = Duration::from_millis(500);

/// The implicit direction mode of ECMA-48: the terminal reorders rows.
const IMPLICIT: &str = "\x1b[8h";
/// The explicit direction mode: cells are drawn in the order they are received.
pub(crate) const EXPLICIT: &str = "\x1b[8l";

/// An open terminal: its modes, its size, its bytes. Reading and writing never block for ever.
#[derive(Debug)]
pub struct Device {
    /// The terminal, opened anew so that the non-blocking mode is ours alone and does not affect
    /// the parent.
    tty: OwnedFd,
    /// The modes as found, and the bytes that undo the output; `None` if the terminal is as it was
    /// found.
    found: Mutex<Option<Found>>,
}

#[derive(Debug)]
struct Found {
    modes: Termios,
    leave: Vec<u8>,
}

impl Device {
    /// Opens the terminal of standard input and output.
    ///
    /// # Errors
    ///
    /// If either is no terminal, or it cannot be opened.
    pub fn open() -> Result<Self, TerminalError> {
        let (input, output) = (rustix::stdio::stdin(), rustix::stdio::stdout());
        if !termios::isatty(input) || !termios::isatty(output) {
            return Err(TerminalError::NotATerminal);
        }
        let tty = reopen(output)
            .or_else(|_| input.try_clone_to_owned())
            .map_err(TerminalError::Unusable)?;
        Ok(Self { tty, found: Mutex::new(None) })
    }

    /// Opens the terminal that controls this process, wherever its input and output go.
    ///
    /// # Errors
    ///
    /// If there is none, or this process is in the background.
    pub fn open_controlling() -> Result<Self, TerminalError> {
        let flags = OFlags::RDWR | OFlags::NOCTTY | OFlags::NONBLOCK | OFlags::CLOEXEC;
        let tty = rustix::fs::open("/dev/tty", flags, Mode::empty())
            .map_err(|_| TerminalError::NotATerminal)?;
        let device = Self { tty, found: Mutex::new(None) };
        // A background process would be stopped when it changes the terminal.
        if device.in_foreground() { Ok(device) } else { Err(TerminalError::NotATerminal) }
    }

    /// The columns and rows; at least one of each.
    ///
    /// # Errors
    ///
    /// If the terminal is gone.
    pub fn size(&self) -> io::Result<(u16, u16)> {
        let size = termios::tcgetwinsize(&self.tty)?;
        // 0 means that nobody knows, as on a serial line.
        let known = |count, otherwise| if count == 0 { otherwise } else { count };
        Ok((known(size.ws_col, 80), known(size.ws_row, 24)))
    }

    /// Width and height of a cell in pixels, if the terminal told the system.
    pub fn cell(&self) -> Option<(u16, u16)> {
        let size = termios::tcgetwinsize(&self.tty).ok()?;
        let width = size.ws_xpixel.checked_div(size.ws_col)?;
        let height = size.ws_ypixel.checked_div(size.ws_row)?;
        (width > 1 && height > 1).then_some((width, height))
    }

    /// Sets raw mode and writes `enter`; [`Device::restore`] undoes it with `leave`. A second call
    /// keeps the modes found first.
    ///
    /// # Errors
    ///
    /// If the terminal is gone or refuses.
    pub fn enter(&self, enter: &[u8], leave: &[u8]) -> io::Result<()> {
        let mut found = self.lock();
        let modes = match found.take() {
            Some(earlier) => earlier.modes,
            None => termios::tcgetattr(&self.tty)?,
        };
        let mut raw = modes.clone();
        raw.make_raw();
        *found = Some(Found { modes, leave: leave.to_vec() });
        // Neither flushes what was typed already nor waits for a terminal that does not listen.
        termios::tcsetattr(&self.tty, OptionalActions::Now, &raw)?;
        self.write(enter, None)
    }

    /// Notes the direction mode that the terminal reported, which is restored at the end.
    pub fn remember_mode(&self, explicit: bool) {
        let (wrong, right) = if explicit { (IMPLICIT, EXPLICIT) } else { (EXPLICIT, IMPLICIT) };
        if let Some(found) = self.lock().as_mut() {
            let leave = String::from_utf8_lossy(&found.leave).replace(wrong, right);
            found.leave = leave.into_bytes();
        }
    }

    /// Restores the terminal as it was found. Does nothing if it is already.
    pub fn restore(&self) {
        let mut found = self.lock();
        let Some(Found { modes, leave }) = found.take() else { return };
        // Each step is tried whatever became of the one before: half restored is better than raw.
        let _ = self.write(&leave, Some(RESTORE_TIME));
        // A process in the background would be stopped here instead of ending.
        if self.in_foreground() {
            let _ = termios::tcsetattr(&self.tty, OptionalActions::Now, &modes);
        }
    }

    /// True if the shell gave the terminal to our process group.
    pub fn in_foreground(&self) -> bool {
        // A leader outside our PID namespace has the number 0, which rustix's process type cannot hold.
        // A terminal that controls no session has no foreground: nobody else can own it.
        tcgetpgrp(&self.tty).map_or(true, |group| group == getpgrp())
    }

    /// Writes all of `bytes`, or gives up after `limit`.
    ///
    /// # Errors
    ///
    /// If the terminal is gone, or did not take the bytes in time.
    pub fn write(&self, mut bytes: &[u8], limit: Option<Duration>) -> io::Result<()> {
        let deadline = limit.map(|limit| Instant::now() + limit);
        while !bytes.is_empty() {
            match rustix::io::write(&self.tty, bytes) {
                Ok(count) => bytes = bytes.get(count..).unwrap_or_default(),
                Err(Errno::INTR) => {}
                Err(Errno::AGAIN) => self.wait_writable(deadline)?,
                Err(error) => return Err(error.into()),
            }
        }
        Ok(())
    }

    fn wait_writable(&self, deadline: Option<Instant>) -> io::Result<()> {
        let left = deadline.map(|deadline| deadline.saturating_duration_since(Instant::now()));
        if left.is_some_and(|left| left.is_zero()) {
            return Err(io::ErrorKind::TimedOut.into());
        }
        let mut fds = [PollFd::new(&self.tty, PollFlags::OUT)];
        wait(&mut fds, left)?;
        if fds[0].revents().intersects(PollFlags::HUP | PollFlags::ERR) {
            return Err(io::ErrorKind::BrokenPipe.into());
        }
        Ok(())
    }

    /// Reads what is there into `buffer` and gives the number of bytes; `None` if there are none.
    ///
    /// # Errors
    ///
    /// If the terminal is gone.
    pub fn read(&self, buffer: &mut [u8]) -> io::Result<Option<usize>> {
        match rustix::io::read(&self.tty, buffer) {
            Ok(0) => Err(io::ErrorKind::UnexpectedEof.into()),
            Ok(count) => Ok(Some(count)),
            Err(Errno::INTR | Errno::AGAIN) => Ok(None),
            Err(error) => Err(error.into()),
        }
    }

    fn lock(&self) -> MutexGuard<'_, Option<Found>> {
        self.found.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl AsFd for Device {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.tty.as_fd()
    }
}

fn reopen(terminal: BorrowedFd<'_>) -> io::Result<OwnedFd> {
    let path = termios::ttyname(terminal, Vec::new())?;
    let path = OsStr::from_bytes(path.to_bytes());
    let flags = OFlags::RDWR | OFlags::NOCTTY | OFlags::NONBLOCK | OFlags::CLOEXEC;
    Ok(rustix::fs::open(path, flags, Mode::empty())?)
}

/// Calls `poll` with a limit. An interrupted call returns no events.
///
/// # Errors
///
/// If `poll` fails.
pub fn wait(fds: &mut [PollFd<'_>], limit: Option<Duration>) -> io::Result<()> {
    let limit = limit.map(|limit| Timespec {
        tv_sec: i64::try_from(limit.as_secs()).unwrap_or(i64::MAX),
        tv_nsec: limit.subsec_nanos().into(),
    });
    match poll(fds, limit.as_ref()) {
        Ok(_) | Err(Errno::INTR) => Ok(()),
        Err(error) => Err(error.into()),
    }
}
