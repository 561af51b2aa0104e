//! Job control: parents that could continue our process group, and programs that run beside us.
use nix::sys::signal::{Signal, kill, killpg};
use nix::sys::wait::{WaitPidFlag, WaitStatus, waitpid};
use nix::unistd::{Pid, getpgid, getpgrp, getppid, getsid};
use std::fs::File;
use std::io::{self, Read, Write as _};
use std::os::unix::process::CommandExt as _;
use std::process::{Child, ChildStderr, ChildStdout, Command, ExitStatus, Stdio};
use std::sync::mpsc::{self, Receiver};
use std::thread;
use std::time::{Duration, Instant};

/// The most bytes of a program's answer that are read.
const MAX_ANSWER: u64 = 64 * 1024;
/// The time between two looks at a program that has not ended.
const POLL: Duration = Duration::from_millis(10);
/// The time for what a program printed to arrive after its end.
const REST: Duration = Duration::from_millis(500);

/// The end of a program.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ending {
    /// It ended with this status.
    Status(i32),
    /// A signal ended it.
    Signal,
}

impl From<ExitStatus> for Ending {
    fn from(status: ExitStatus) -> Self {
        status.code().map_or(Self::Signal, Self::Status)
    }
}

/// The answer of a program that ran beside this one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// `None` if it was stopped because its time was over.
    pub ending: Option<Ending>,
    /// The beginning of what it printed, and of its errors.
    pub output: String,
    pub errors: String,
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

/// Runs a program that has the terminal, in our process group, until it ends.
pub(super) fn run_in_foreground(
    program: &mut Command,
    input: Option<Vec<u8>>,
) -> io::Result<Ending> {
    if input.is_some() {
        program.stdin(Stdio::piped());
    }
    let mut child = program.spawn()?;
    feed(&mut child, input);
    let Ok(id) = i32::try_from(child.id()) else { return child.wait().map(Ending::from) };
    let id = Pid::from_raw(id);
    loop {
        match waitpid(id, Some(WaitPidFlag::WUNTRACED)) {
            Ok(WaitStatus::Exited(_, status)) => return Ok(Ending::Status(status)),
            Ok(WaitStatus::Signaled(..)) => return Ok(Ending::Signal),
            Ok(WaitStatus::Stopped(..)) if is_orphaned() => {
                // No shell could continue it.
                kill(id, Signal::SIGCONT)?;
            }
            // The shell continues the whole group.
            Ok(WaitStatus::Stopped(..)) => killpg(getpgrp(), Signal::SIGSTOP)?,
            Ok(_) | Err(nix::errno::Errno::EINTR) => {}
            Err(error) => return Err(error.into()),
        }
    }
}

/// Writes a sentence to the terminal, and waits until Enter is pressed there.
///
/// # Errors
///
/// If there is no terminal any more.
pub(super) fn wait_for_enter(sentence: &[u8]) -> io::Result<()> {
    let mut terminal = File::options().read(true).write(true).open("/dev/tty")?;
    terminal.write_all(&[b"\r\n", sentence].concat())?;
    let mut byte = [0];
    loop {
        match terminal.read(&mut byte) {
            Ok(0) => return Ok(()),
            Ok(_) if matches!(byte, [b'\n' | b'\r']) => return Ok(()),
            Ok(_) => {}
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
}

/// Runs a program beside this one, without the terminal, for at most `limit`. When its time is over, it
/// and all that it started are stopped.
///
/// # Errors
///
/// If it cannot be started.
pub fn run_aside(program: &mut Command, input: Vec<u8>, limit: Duration) -> io::Result<Answer> {
    let deadline = Instant::now() + limit;
    let mut child = program
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .process_group(0)
        .spawn()?;
    feed(&mut child, Some(input));
    let output = child.stdout.take().map(beginning::<ChildStdout>);
    let errors = child.stderr.take().map(beginning::<ChildStderr>);
    let status = loop {
        match child.try_wait()? {
            Some(status) => break Some(status),
            None if Instant::now() < deadline => thread::sleep(POLL),
            None => break None,
        }
    };
    if status.is_none() {
        if let Ok(id) = i32::try_from(child.id()) {
            // It may have ended just now.
            let _ = killpg(Pid::from_raw(id), Signal::SIGKILL);
        }
        let _ = child.wait();
    }
    let taken = |beginning: Option<Receiver<String>>| {
        // What it left in the background may hold the pipe.
        beginning.and_then(|text| text.recv_timeout(REST).ok()).unwrap_or_default()
    };
    let ending = status.map(Ending::from);
    Ok(Answer { ending, output: taken(output), errors: taken(errors) })
}

/// Writes the input of a program beside what it does: it may print before it has read all, or not read.
fn feed(child: &mut Child, input: Option<Vec<u8>>) {
    if let (Some(mut pipe), Some(input)) = (child.stdin.take(), input) {
        // A program that reads no more closes the pipe.
        thread::spawn(move || drop(pipe.write_all(&input)));
    }
}

/// The beginning of what comes out of a pipe. The rest is read as well: a full pipe would stop the program.
fn beginning<R: Read + Send + 'static>(mut pipe: R) -> Receiver<String> {
    let (sender, text) = mpsc::channel();
    thread::spawn(move || {
        let mut bytes = Vec::new();
        let read = pipe.by_ref().take(MAX_ANSWER).read_to_end(&mut bytes);
        let rest = read.and_then(|_| io::copy(&mut pipe, &mut io::sink()));
        drop(rest);
        let _ = sender.send(String::from_utf8_lossy(&bytes).into_owned());
    });
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shell(script: &str, input: &str, limit: Duration) -> Answer {
        run_aside(Command::new("sh").args(["-c", script]), input.into(), limit).unwrap()
    }

    #[test]
    fn a_program_answers_within_its_time() {
        let long = Duration::from_secs(20);
        let counted = shell("wc -c; echo oh >&2; exit 3", "سطر", long);
        assert_eq!(counted.output.trim(), "6");
        assert_eq!((counted.ending, counted.errors.as_str()), (Some(Ending::Status(3)), "oh\n"));
        // One that does not read, and one that prints without end before it does.
        let big = "x".repeat(1 << 20);
        assert_eq!(shell("true", &big, long).ending, Some(Ending::Status(0)));
        let printed = shell("yes | head -c 1000000; cat >/dev/null", &big, long);
        assert_eq!(printed.output.len() as u64, MAX_ANSWER);
        assert_eq!(shell("kill -9 $$", "", long).ending, Some(Ending::Signal));
    }

    #[test]
    fn a_program_that_does_not_end_is_stopped_with_its_children() {
        let folder = tempfile::tempdir().unwrap();
        let mark = folder.path().join("alive");
        let script = format!("(sleep 2; touch '{}') & sleep 60", mark.display());
        let begin = Instant::now();
        let slow = shell(&script, "", Duration::from_millis(200));
        assert_eq!(slow.ending, None);
        assert!(begin.elapsed() < Duration::from_secs(10));
        thread::sleep(Duration::from_millis(2500));
        assert!(!mark.exists(), "a child went on");
    }
}
