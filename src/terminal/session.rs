//! A session with the terminal: entering, leaving, lending, suspending.
//!
//! However a session ends (return, panic, signal), the terminal is restored as it was found.
use super::job::{self, Ending};
use super::watch::Watch;
use super::{Input, frame};
use sahifa_terminal::{Detection, Device, MODE_QUESTION, Profile, TerminalError, examine};
use std::io::{self, Write};
use std::panic::{self, PanicHookInfo};
use std::process::Command;
use std::sync::mpsc::Sender;
use std::sync::{Arc, Weak};
use std::thread::{self, ThreadId};
use std::time::Duration;

/// The special needs of a session.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// True to write lines below what stands there; false to take the whole screen.
    pub lines: bool,
    /// True to report when the terminal gains or loses the focus.
    pub focus: bool,
    /// Written after the usual entry, and the bytes that undo it.
    pub enter: Vec<u8>,
    pub leave: Vec<u8>,
    /// True to ask the terminal for its direction mode before `enter`, and to restore that mode.
    pub asks_mode: bool,
    /// Keys that were typed while the terminal was asked for its identity.
    pub typed: Vec<u8>,
    /// True if the terminal was asked and has not answered yet.
    pub unanswered: bool,
}

/// A guard for the terminal. While it lives, the program has the terminal; when it is dropped, the
/// terminal is restored as it was found.
#[derive(Debug)]
pub struct Session {
    device: Arc<Device>,
    watch: Option<Watch>,
    whole: bool,
    focus: bool,
    /// True while the terminal reports the mouse.
    mouse: bool,
    /// The special sequences of this terminal.
    enter: Vec<u8>,
    leave: Vec<u8>,
    asks_mode: bool,
}

/// The result of a wish to suspend.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Suspension {
    /// The program was stopped and has the terminal again: draw everything.
    Resumed,
    /// The program was not stopped, because no shell could continue it: draw everything.
    Refused,
    /// A signal asked the program to end meanwhile. The program does not have the terminal.
    Ending,
}

impl Session {
    /// Takes the terminal. From now on, `inputs` receives its input and its events.
    ///
    /// # Errors
    ///
    /// If standard input or output is not a terminal, or if the terminal cannot be used.
    pub fn enter(options: &Options, inputs: Sender<Input>) -> Result<Self, TerminalError> {
        if std::env::var_os("TERM").is_some_and(|name| name == "dumb") {
            return Err(TerminalError::Dumb);
        }
        let device = Arc::new(Device::open()?);
        let watch = Watch::start(Arc::clone(&device), inputs, &options.typed)
            .map_err(TerminalError::Unusable)?;
        if options.unanswered {
            watch.expect_answer();
        }
        restore_on_panic(Arc::downgrade(&device), thread::current().id());
        let session = Self {
            device,
            watch: Some(watch),
            whole: !options.lines,
            focus: options.focus,
            mouse: false,
            enter: options.enter.clone(),
            leave: options.leave.clone(),
            asks_mode: options.asks_mode,
        };
        session.take()?;
        Ok(session)
    }

    /// Asks the terminal for its identity again, because it may be another one after a suspension.
    /// An answer may take `limit`. Keys typed meanwhile are not lost.
    pub fn examine(&self, limit: Duration, variable: impl Fn(&str) -> Option<String>) -> Detection {
        if let Some(watch) = &self.watch {
            // What it still has to say would be taken for the answers of this round.
            watch.wait_answered();
            watch.pause();
        }
        let mut detection = examine(&self.device, limit, &variable);
        if let Some(watch) = &self.watch {
            watch.unpause(&std::mem::take(&mut detection.typed));
        }
        detection
    }

    /// Adapts the session to another terminal: writes the sequences it needs, and undoes the
    /// earlier ones.
    ///
    /// # Errors
    ///
    /// If the terminal cannot be used.
    pub fn adapt(&mut self, profile: &Profile) -> Result<(), TerminalError> {
        if self.enter == profile.enter && self.leave == profile.leave {
            return Ok(());
        }
        self.asks_mode = profile.asks_mode;
        self.enter.clone_from(&profile.enter);
        let mut bytes = std::mem::replace(&mut self.leave, profile.leave.clone());
        bytes.extend(self.whole_enter());
        self.device.enter(&bytes, &self.whole_leave()).map_err(TerminalError::Unusable)
    }

    /// Has the terminal report the mouse from now on, or no longer.
    ///
    /// # Errors
    ///
    /// If the terminal cannot be used.
    pub fn set_mouse(&mut self, on: bool) -> Result<(), TerminalError> {
        if std::mem::replace(&mut self.mouse, on) == on {
            return Ok(());
        }
        let bytes = if on { frame::MOUSE_ON } else { frame::MOUSE_OFF };
        self.device.write(bytes, None).map_err(TerminalError::Unusable)
    }

    /// The columns and rows of the terminal.
    ///
    /// # Errors
    ///
    /// If the terminal is gone.
    pub fn size(&self) -> io::Result<(u16, u16)> {
        self.device.size()
    }

    /// Width and height of a cell in pixels, if the terminal told the system.
    pub fn cell(&self) -> Option<(u16, u16)> {
        self.device.cell()
    }

    /// The output for frames.
    pub fn output(&self) -> Output {
        Output { device: Arc::clone(&self.device) }
    }

    /// Restores the terminal and stops the program, with its whole process group (Ctrl-Z), until
    /// the shell continues it. Then takes the terminal again.
    ///
    /// # Errors
    ///
    /// If the terminal cannot be taken again.
    pub fn suspend(&mut self) -> Result<Suspension, TerminalError> {
        self.stop(job::is_orphaned(), || {
            rustix::process::kill_current_process_group(rustix::process::Signal::STOP)
        })
    }

    /// Like [`Session::suspend`], for [`Input::Suspend`]. The signal was sent to this process
    /// alone, and its sender will continue it.
    ///
    /// # Errors
    ///
    /// If the terminal cannot be taken again.
    pub fn suspend_alone(&mut self) -> Result<Suspension, TerminalError> {
        self.stop(false, || {
            rustix::process::kill_process(rustix::process::getpid(), rustix::process::Signal::STOP)
        })
    }

    /// Takes the terminal again after [`Input::Resumed`]. Another program may have changed it
    /// meanwhile.
    ///
    /// # Errors
    ///
    /// If the terminal cannot be used.
    pub fn resume(&mut self) -> Result<(), TerminalError> {
        self.take()
    }

    /// Gives the terminal to another program until it ends. If the user stops that one, this one stops
    /// with it, until the shell continues both.
    ///
    /// With `waits`, this sentence is written after it, and Enter is waited for: what it printed can be read.
    ///
    /// # Errors
    ///
    /// If the terminal cannot be taken again. The inner error is that of the program, which could not be
    /// started.
    pub fn lend(
        &mut self,
        program: &mut Command,
        input: Option<Vec<u8>>,
        waits: Option<&[u8]>,
    ) -> Result<io::Result<Ending>, TerminalError> {
        self.give_back();
        if let Some(watch) = &self.watch {
            watch.lend();
        }
        let ending = job::run_in_foreground(program, input);
        if let (Ok(Ending::Status(_)), Some(sentence)) = (&ending, waits) {
            // Without a terminal there is nobody to wait for.
            let _ = job::wait_for_enter(sentence);
        }
        if let Some(watch) = &self.watch {
            watch.take_back();
        }
        self.take()?;
        Ok(ending)
    }

    fn stop(
        &mut self,
        refused: bool,
        stop: impl Fn() -> rustix::io::Result<()>,
    ) -> Result<Suspension, TerminalError> {
        if refused {
            return Ok(Suspension::Refused);
        }
        let Some(watch) = &self.watch else { return Ok(Suspension::Refused) };
        let mark = watch.continued();
        self.give_back();
        stop().map_err(|error| TerminalError::Unusable(error.into()))?;
        watch.wait_continued(mark);
        // Continued in the background (`bg`): the terminal is the shell's until `fg` continues
        // the program again.
        while !watch.is_ending() && !self.device.in_foreground() {
            let mark = watch.continued();
            stop().map_err(|error| TerminalError::Unusable(error.into()))?;
            watch.wait_continued(mark);
        }
        if watch.is_ending() {
            return Ok(Suspension::Ending);
        }
        self.take()?;
        Ok(Suspension::Resumed)
    }

    fn take(&self) -> Result<(), TerminalError> {
        // The terminal's own first: tmux drops what it is to pass on while a switch to the other
        // screen is still to be drawn.
        let mouse = if self.mouse { frame::MOUSE_ON } else { &[] };
        let frame = frame::enter(self.whole, self.focus);
        let enter = [self.whole_enter().as_slice(), &frame, mouse].concat();
        self.device.enter(&enter, &self.whole_leave()).map_err(TerminalError::Unusable)?;
        if let Some(watch) = &self.watch {
            watch.unpause(&[]);
        }
        Ok(())
    }

    /// The sequences for this terminal, after the question for its direction mode.
    fn whole_enter(&self) -> Vec<u8> {
        let mut bytes = Vec::new();
        if let Some(watch) = self.watch.as_ref().filter(|_| self.asks_mode) {
            watch.expect_answer();
            bytes.extend_from_slice(MODE_QUESTION);
        }
        bytes.extend_from_slice(&self.enter);
        bytes
    }

    fn whole_leave(&self) -> Vec<u8> {
        [self.leave.clone(), frame::leave(self.whole, self.focus)].concat()
    }

    fn give_back(&self) {
        if let Some(watch) = &self.watch {
            // An answer that comes later would be read by the shell, as typed.
            watch.wait_answered();
            watch.pause();
        }
        self.device.restore();
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        self.give_back();
        self.watch = None;
    }
}

/// Writes to the terminal. Waits while the terminal does not read, and fails if it is gone.
#[derive(Clone, Debug)]
pub struct Output {
    device: Arc<Device>,
}

impl Write for Output {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.device.write(bytes, None)?;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Installs a panic hook. If the program's thread panics, the hook restores the terminal first, so
/// that the report can be read. The starter of another thread reports its panic; printed here, it
/// would spoil the screen.
fn restore_on_panic(device: Weak<Device>, program: ThreadId) {
    let earlier = panic::take_hook();
    panic::set_hook(Box::new(move |report: &PanicHookInfo<'_>| {
        if let Some(device) = device.upgrade() {
            if thread::current().id() != program {
                return;
            }
            device.restore();
        }
        earlier(report);
    }));
}
