//! The one thread that waits for the terminal and for signals, and reports both as [`Input`].
//!
//! It holds no screen. It makes one decision: if the program does not react to a signal within two
//! seconds, it restores the terminal and ends the program.
use super::Input;
use super::decode::Decoder;
use rustix::event::{PollFd, PollFlags};
use sahifa_terminal::{Device, wait};
use signal_hook::consts::{SIGCONT, SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP, SIGWINCH};
use signal_hook::iterator::backend::SignalDelivery;
use signal_hook::iterator::exfiltrator::SignalOnly;
use std::io::{self, Write};
use std::os::unix::net::UnixStream;
use std::sync::mpsc::Sender;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

/// The time for a program to end when asked.
const GRACE: Duration = Duration::from_secs(2);
/// The time for the thread to release the terminal.
const HANDOVER: Duration = Duration::from_millis(500);
/// The time to wait for answers of the terminal before it is restored.
const ANSWER_TIME: Duration = Duration::from_secs(1);
/// The greatest age of a question that may still be answered.
const ANSWER_AGE: Duration = Duration::from_secs(10);
const BUFFER: usize = 4096;

type Signals = SignalDelivery<UnixStream, SignalOnly>;

/// The state that the program and the thread share.
#[derive(Debug, Default)]
struct Agreement {
    /// The program wants the terminal not to be read.
    paused: bool,
    /// The thread does not read it.
    idle: bool,
    /// Another program has the terminal, and what its user types there is for it.
    lent: bool,
    /// The other program has given it back: the signals that came until now were for it.
    returned: bool,
    /// The session is over.
    closed: bool,
    /// A signal, or the loss of the terminal, asks the program to end.
    ending: bool,
    /// The number of times the process was continued.
    continued: u64,
    /// Input that others read from the terminal while the thread was paused.
    typed: Vec<u8>,
    /// The rounds of questions that the terminal has not answered, and the time of the last one.
    unanswered: usize,
    asked: Option<Instant>,
}

#[derive(Debug, Default)]
struct Shared {
    agreement: Mutex<Agreement>,
    changed: Condvar,
}

impl Shared {
    fn lock(&self) -> MutexGuard<'_, Agreement> {
        self.agreement.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn change(&self, change: impl FnOnce(&mut Agreement)) {
        change(&mut self.lock());
        self.changed.notify_all();
    }

    /// Waits until `reached`, for at most `limit` if there is one.
    fn wait(&self, limit: Option<Duration>, reached: impl Fn(&Agreement) -> bool) {
        let deadline = limit.map(|limit| Instant::now() + limit);
        let mut agreement = self.lock();
        while !reached(&agreement) {
            let Some(deadline) = deadline else {
                agreement = self.changed.wait(agreement).unwrap_or_else(PoisonError::into_inner);
                continue;
            };
            let left = deadline.saturating_duration_since(Instant::now());
            if left.is_zero() {
                return;
            }
            let waited = self.changed.wait_timeout(agreement, left);
            agreement = waited.unwrap_or_else(PoisonError::into_inner).0;
        }
    }
}

/// The program's side of the thread.
#[derive(Debug)]
pub(super) struct Watch {
    shared: Arc<Shared>,
    waker: UnixStream,
    thread: Option<JoinHandle<()>>,
}

impl Watch {
    /// Starts the thread, paused. `typed` is input that was already read from the terminal.
    pub(super) fn start(
        device: Arc<Device>,
        inputs: Sender<Input>,
        typed: &[u8],
    ) -> io::Result<Self> {
        let (read, write) = UnixStream::pair()?;
        write.set_nonblocking(true)?;
        let waker = write.try_clone()?;
        let handled = [SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGTSTP, SIGCONT, SIGWINCH];
        let signals = Signals::with_pipe(read, write, SignalOnly, handled)?;
        let shared = Arc::new(Shared::default());
        shared.lock().paused = true;
        let mut watcher = Watcher {
            device,
            signals,
            inputs,
            shared: Arc::clone(&shared),
            decoder: Decoder::default(),
            heard: Instant::now(),
            gone: false,
            end: None,
        };
        watcher.decode(typed);
        let thread = std::thread::Builder::new().name("terminal".into()).spawn(|| watcher.run())?;
        Ok(Self { shared, waker, thread: Some(thread) })
    }

    /// Stops reading the terminal, and returns when the thread has released it. Later input is for
    /// others.
    pub(super) fn pause(&self) {
        self.shared.change(|agreement| agreement.paused = true);
        self.wake();
        self.shared.wait(Some(HANDOVER), |agreement| agreement.idle);
    }

    /// Reads the terminal again. `typed` is input that was read from it meanwhile.
    pub(super) fn unpause(&self, typed: &[u8]) {
        self.shared.change(|agreement| {
            agreement.typed.extend_from_slice(typed);
            agreement.paused = false;
            agreement.idle = false;
        });
        self.wake();
    }

    /// Notes that another program gets the terminal. The keys that interrupt or stop reach every program
    /// of the process group; meanwhile they are not meant for this one.
    pub(super) fn lend(&self) {
        self.shared.change(|agreement| agreement.lent = true);
    }

    /// Notes that the other program has given the terminal back. Returns when the thread has taken the
    /// signals that came before: one of them may have ended that program.
    pub(super) fn take_back(&self) {
        self.shared.change(|agreement| agreement.returned = true);
        self.wake();
        self.shared.wait(Some(HANDOVER), |agreement| !agreement.lent);
        self.shared.change(|agreement| (agreement.lent, agreement.returned) = (false, false));
    }

    /// Notes that the terminal was asked, or is about to be asked, questions that end with primary
    /// attributes.
    pub(super) fn expect_answer(&self) {
        self.shared.change(|agreement| {
            agreement.unanswered += 1;
            agreement.asked = Some(Instant::now());
        });
    }

    /// Waits briefly until every question is answered.
    pub(super) fn wait_answered(&self) {
        let given_up = self.shared.lock().asked.is_none_or(|asked| asked.elapsed() >= ANSWER_AGE);
        if !given_up {
            self.shared.wait(Some(ANSWER_TIME), |agreement| {
                // Nobody listens while the thread is paused.
                agreement.unanswered == 0 || agreement.paused
            });
        }
    }

    /// The number of times the process was continued so far: a mark for [`Watch::wait_continued`].
    pub(super) fn continued(&self) -> u64 {
        self.shared.lock().continued
    }

    /// Waits until the process is continued after the mark, or is asked to end.
    pub(super) fn wait_continued(&self, mark: u64) {
        self.shared.wait(None, |agreement| agreement.continued != mark || agreement.ending);
    }

    /// True if a signal or the loss of the terminal asks the program to end.
    pub(super) fn is_ending(&self) -> bool {
        self.shared.lock().ending
    }

    fn wake(&self) {
        // A full pipe wakes as well.
        let _ = (&self.waker).write(&[0]);
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        self.shared.change(|agreement| {
            agreement.paused = true;
            agreement.closed = true;
        });
        self.wake();
        // When a signal asked for the end, the thread stays to see that it comes.
        let ending = self.is_ending();
        if let Some(thread) = self.thread.take().filter(|_| !ending) {
            let _ = thread.join();
        }
    }
}

struct Watcher {
    device: Arc<Device>,
    signals: Signals,
    inputs: Sender<Input>,
    shared: Arc<Shared>,
    decoder: Decoder,
    /// The time of the last received bytes.
    heard: Instant,
    gone: bool,
    /// The time at which the program is ended by force, and its exit code.
    end: Option<(Instant, i32)>,
}

impl Watcher {
    fn run(mut self) {
        loop {
            if self.end.is_some_and(|(when, _)| when <= Instant::now()) {
                self.force_end();
            }
            let (paused, typed) = {
                let mut agreement = self.shared.lock();
                if agreement.closed && self.end.is_none() {
                    return;
                }
                agreement.idle = agreement.paused;
                (agreement.paused, std::mem::take(&mut agreement.typed))
            };
            self.shared.changed.notify_all();
            if !typed.is_empty() {
                self.decode(&typed);
            }
            let (signalled, readable, gone) = self.wait(paused);
            if signalled {
                self.take_signals();
            }
            if readable && !paused {
                self.read();
            } else if gone {
                self.lose_terminal();
            }
            self.mind_pauses();
        }
    }

    /// Waits for a signal, for input, or for the end of the terminal, and returns which of them
    /// came.
    fn wait(&self, paused: bool) -> (bool, bool, bool) {
        let wanted = if paused { PollFlags::empty() } else { PollFlags::IN };
        let mut fds = vec![PollFd::new(self.signals.get_read(), PollFlags::IN)];
        // A terminal that is gone would end every wait at once.
        if !self.gone {
            fds.push(PollFd::new(&*self.device, wanted));
        }
        if wait(&mut fds, self.limit()).is_err() {
            return (false, false, true);
        }
        let answer = |index: usize| fds.get(index).map_or(PollFlags::empty(), PollFd::revents);
        let lost = PollFlags::HUP | PollFlags::ERR | PollFlags::NVAL;
        (!answer(0).is_empty(), answer(1).contains(PollFlags::IN), answer(1).intersects(lost))
    }

    fn limit(&self) -> Option<Duration> {
        let end = self.end.map(|(when, _)| when.saturating_duration_since(Instant::now()));
        let pause = self.decoder.patience().map(|patience| {
            patience.saturating_sub(self.heard.elapsed()).max(Duration::from_millis(1))
        });
        end.into_iter().chain(pause).min()
    }

    fn take_signals(&mut self) {
        let returned = self.shared.lock().returned;
        let received: Vec<i32> = self.signals.pending().collect();
        for signal in received {
            match signal {
                SIGINT | SIGQUIT | SIGTSTP if self.shared.lock().lent => {}
                SIGWINCH => self.report_size(),
                SIGTSTP => self.send(Input::Suspend),
                SIGCONT => {
                    // A hang-up is followed by a continuation: that is no reason to draw.
                    let by_force = !self.shared.lock().paused && self.end.is_none();
                    self.shared.change(|agreement| agreement.continued += 1);
                    if by_force {
                        self.send(Input::Resumed);
                    }
                }
                _ => self.ask_to_end(Input::Quit(signal), signal),
            }
        }
        if returned {
            self.shared.change(|agreement| agreement.lent = false);
        }
    }

    fn report_size(&self) {
        if let Ok((columns, rows)) = self.device.size() {
            self.send(Input::Resize { columns, rows });
        }
    }

    /// Passes on the first request to end; after a second one the program has no more time.
    fn ask_to_end(&mut self, request: Input, signal: i32) {
        let code = 128 + signal;
        if self.end.is_some() {
            self.end = Some((Instant::now(), code));
            return;
        }
        self.end = Some((Instant::now() + GRACE, code));
        self.shared.change(|agreement| agreement.ending = true);
        self.send(request);
    }

    fn lose_terminal(&mut self) {
        if !std::mem::replace(&mut self.gone, true) {
            self.shared.change(|agreement| agreement.unanswered = 0);
            // A hang-up often comes as a signal as well: that is the same request.
            if self.end.is_none() {
                self.ask_to_end(Input::Gone, SIGHUP);
            } else {
                self.send(Input::Gone);
            }
        }
    }

    fn read(&mut self) {
        let mut buffer = [0; BUFFER];
        match self.device.read(&mut buffer) {
            Ok(Some(count)) => self.decode(buffer.get(..count).unwrap_or_default()),
            Ok(None) => {}
            Err(_) => self.lose_terminal(),
        }
    }

    fn decode(&mut self, bytes: &[u8]) {
        self.heard = Instant::now();
        let mut found = Vec::new();
        self.decoder.feed(bytes, &mut found);
        found.into_iter().for_each(|input| self.send(input));
    }

    fn mind_pauses(&mut self) {
        if self.decoder.patience().is_some_and(|patience| self.heard.elapsed() >= patience) {
            let mut found = Vec::new();
            self.decoder.pause(&mut found);
            found.into_iter().for_each(|input| self.send(input));
        }
    }

    fn send(&self, input: Input) {
        match input {
            Input::Explicit(explicit) => self.device.remember_mode(explicit),
            Input::Attributes => self.shared.change(|agreement| {
                agreement.unanswered = agreement.unanswered.saturating_sub(1);
            }),
            // A program that no longer listens is on its way out.
            input => drop(self.inputs.send(input)),
        }
    }

    fn force_end(&self) -> ! {
        self.device.restore();
        signal_hook::low_level::exit(self.end.map_or(1, |(_, code)| code))
    }
}
