//! The event loop: receive, update, perform, draw.
//!
//! There is no tick: the loop sleeps until something happens, so an idle program uses no processor
//! time and writes no byte.
mod browser;
#[cfg(test)]
mod frames;
mod out;
mod panes;
mod player;
mod telling;

pub use panes::{model, panes, setup};
pub use telling::run_program;

use crate::app::{
    Answer, Effect, Message, Model, Notice, PictureOutput, Pointed, ScreenEffect, ScreenMessage,
    Size, ThemeChange,
};
use crate::config::{Config, PlayerSetting, RtlMode, Theme, Themes};
use crate::keys::Mouse;
use crate::locale::Phrase;
use crate::news::{Timestamp, readable_address};
use crate::terminal::{self, Input, Session, Suspension};
use crate::ui::{Aloud, Display, Screen, Styles};
use crate::worker::Worker;
use crate::writing::{Colors, Writing};
use browser::Opened;
use sahifa_terminal::{
    Attachments, ClientHooks, Depth, Detection, EARLIER_TITLE, Profile, REMOTE_ANSWER,
    TerminalError,
};
use std::io::Write;
use std::sync::mpsc::{self, Receiver, RecvError, RecvTimeoutError, Sender};
use std::thread;
use std::time::{Duration, Instant};

/// The time that the first frame waits for the list: long enough to draw once, short enough not to
/// be noticed when the disk is slow.
const FIRST_FRAME: Duration = Duration::from_millis(60);

/// The time without a key after which the user may have been away, and come back at another
/// terminal.
const ABSENCE: Duration = Duration::from_secs(2);

/// The times after which a multiplexer is asked for its terminal when that may be another one. The
/// multiplexer itself waits for the terminal's answer.
const NEW_TERMINAL: &[Duration] = &[
    Duration::from_millis(30),
    Duration::from_millis(100),
    Duration::from_millis(300),
    Duration::from_millis(900),
];

/// Anything that wakes the loop.
#[derive(Debug)]
enum Event {
    Input(Input),
    Message(Message),
    /// The terminal around the multiplexer, as it is now.
    Terminal(Box<Detection>),
    /// Another terminal may be around the multiplexer.
    Attached,
}

/// The end of the panes.
#[derive(Debug)]
pub struct Ended {
    /// The exit code of the process.
    pub code: u8,
    /// The sentence on actions of the user that could not be kept.
    pub lost: Option<Phrase>,
}

/// The data that the loop is started with.
#[derive(Debug)]
struct Start {
    model: Model,
    /// The themes, as configured.
    themes: Themes,
    worker: Worker,
    /// The encoding of rows for the terminal.
    writing: Writing,
    /// The command that opens links, as configured.
    opener: String,
    /// The command that plays recordings, as configured.
    player: PlayerSetting,
}

/// Runs the panes until the user or a signal ends them.
///
/// # Errors
///
/// When there is no terminal, or it cannot be used.
fn run(
    start: Start,
    events: &Sender<Event>,
    inbox: &Receiver<Event>,
) -> Result<Ended, TerminalError> {
    let Start { mut model, themes, worker, mut writing, opener, player } = start;
    let typed = writing.take_typed();
    // Lines for a screen reader are the same on every terminal, and nothing is asked for them.
    let aloud = model.settings.screen_reader;
    // Where another terminal may come to be in front, the focus tells of it.
    let focus = writing.detection().can_move() && !aloud;
    let unanswered = writing.detection().is_unanswered() && !aloud;
    let Profile { enter, leave, asks_mode, passthrough, .. } = writing.profile();
    let passing = passthrough && sahifa_terminal::allow_passthrough();
    let hooks = focus.then(ClientHooks::set);
    if !aloud {
        follow_attachments(events.clone());
    }
    let options =
        terminal::Options { lines: aloud, focus, enter, leave, asks_mode, typed, unanswered };
    let mut session = Session::enter(&options, forward(events.clone()))?;
    let size = size(&session);
    model.update(ScreenMessage::Resize(size).into(), Timestamp::now());
    model.update(ScreenMessage::Mode(writing.mode()).into(), Timestamp::now());
    let is_known = writing.is_known();
    model.update(ScreenMessage::Terminal { is_known }.into(), Timestamp::now());
    model.update(ScreenMessage::Pictures(picture_output(&writing)).into(), Timestamp::now());
    let screen = match aloud {
        true => Ok(Display::Aloud(Box::new(Aloud::new(session.output(), size)))),
        false => Screen::new(session.output(), size, writing.encodings())
            .map(|screen| Display::Panes(Box::new(screen))),
    };
    session.set_mouse(model.takes_mouse())?;
    let cell = session.cell();
    let mut program = Loop {
        screen: screen.map_err(TerminalError::Unusable)?,
        output: session.output(),
        session,
        model,
        styles: styles(&themes, &writing),
        themes,
        tried: None,
        worker,
        writing,
        opener,
        player,
        events: events.clone(),
        heard: Instant::now(),
        passing,
        wake: None,
        code: None,
        cell,
    };
    program.run(inbox)?;
    program.screen.end().map_err(TerminalError::Unusable)?;
    let Loop { session, worker, code, passing, .. } = program;
    // The terminal first: writing what is left may take a moment.
    drop(session);
    drop(hooks);
    if passing {
        sahifa_terminal::forbid_passthrough();
    }
    Ok(Ended { code: code.unwrap_or(0), lost: worker.end() })
}

/// A sender of inputs whose events go to `events`; its thread ends with the session.
fn forward(events: Sender<Event>) -> Sender<Input> {
    let (sender, inputs) = mpsc::channel();
    thread::spawn(move || {
        for input in inputs {
            if events.send(Event::Input(input)).is_err() {
                return;
            }
        }
    });
    sender
}

/// Reports each terminal that is attached to the screen around this process. The thread sleeps until
/// then, and ends with the process.
fn follow_attachments(events: Sender<Event>) {
    let Some(mut attachments) = Attachments::of(variable) else { return };
    thread::spawn(move || while attachments.wait() && events.send(Event::Attached).is_ok() {});
}

fn variable(name: &str) -> Option<String> {
    std::env::var(name).ok()
}

/// The way in which this terminal shows pictures.
fn picture_output(writing: &Writing) -> PictureOutput {
    let graphics = writing.graphics();
    PictureOutput {
        has_protocol: graphics.protocol.is_some(),
        has_colors: writing.colors() != Colors::Few,
        lacks_blocks: !writing.repertoire().has_blocks(),
        is_remote: browser::is_remote(&variable),
        cell: graphics.cell,
    }
}

/// The styles of the theme that fits the background of the terminal, in the colours that it has; of the
/// theme without colours if it has none.
fn styles(themes: &Themes, writing: &Writing) -> Styles {
    match Depth::of(writing.color_count(variable)) {
        Depth::None => Styles::new(Theme::colourless(), Depth::None),
        depth => Styles::new(themes.on(writing.detection().is_light()), depth),
    }
}

fn size(session: &Session) -> Size {
    let (columns, rows) = session.size().unwrap_or((80, 24));
    Size { columns, rows }
}

struct Loop {
    model: Model,
    styles: Styles,
    /// The themes, as configured.
    themes: Themes,
    /// The themes that are in use instead of them for a while.
    tried: Option<Themes>,
    worker: Worker,
    screen: Display<terminal::Output>,
    output: terminal::Output,
    session: Session,
    writing: Writing,
    /// The command that opens links, as configured.
    opener: String,
    /// The command that plays recordings, as configured.
    player: PlayerSetting,
    events: Sender<Event>,
    /// The time of the last key, or act of the mouse.
    heard: Instant,
    /// True if tmux was told to pass on sequences that are meant for the terminal.
    passing: bool,
    /// The time of the next wake that was asked for, and its number.
    wake: Option<(Instant, u64)>,
    /// The exit code, set when the program is to end.
    code: Option<u8>,
    /// The size of a cell in pixels, as the system knew it last.
    cell: Option<(u16, u16)>,
}

impl Loop {
    fn run(&mut self, inbox: &Receiver<Event>) -> Result<(), TerminalError> {
        self.wait_for_list(inbox)?;
        self.draw()?;
        self.take(ScreenMessage::Started)?;
        while self.code.is_none() {
            let came = match self.wake {
                None => inbox.recv().map_err(|RecvError| RecvTimeoutError::Disconnected),
                Some((at, _)) => inbox.recv_timeout(at.saturating_duration_since(Instant::now())),
            };
            match came {
                Ok(event) => {
                    self.event(event, inbox)?;
                    // What has piled up meanwhile is taken before drawing once.
                    while self.code.is_none()
                        && let Ok(event) = inbox.try_recv()
                    {
                        self.event(event, inbox)?;
                    }
                }
                Err(RecvTimeoutError::Timeout) => {
                    if let Some((_, number)) = self.wake.take() {
                        self.take(ScreenMessage::Woke(number))?;
                    }
                }
                Err(RecvTimeoutError::Disconnected) => return Ok(()),
            }
            if self.code.is_none() {
                self.draw()?;
            }
        }
        Ok(())
    }

    /// Takes events until the list arrives, so that the first frame already shows it.
    fn wait_for_list(&mut self, inbox: &Receiver<Event>) -> Result<(), TerminalError> {
        let until = Instant::now() + FIRST_FRAME;
        while self.code.is_none() {
            let left = until.saturating_duration_since(Instant::now());
            let Ok(event) = inbox.recv_timeout(left) else { break };
            let listed = matches!(&event, Event::Message(Message::Answer(_, Answer::Headlines(_))));
            self.event(event, inbox)?;
            if listed {
                break;
            }
        }
        Ok(())
    }

    fn event(&mut self, event: Event, inbox: &Receiver<Event>) -> Result<(), TerminalError> {
        match event {
            Event::Message(message) => self.take(message),
            Event::Terminal(detection) => self.renew(*detection),
            Event::Attached => self.attached(),
            Event::Input(Input::Key(key)) => {
                self.hear();
                // A key ends what was to be waked for.
                self.wake = None;
                let mut keys = vec![key];
                let mut next = None;
                // Keys of one read belong together: lam and alef of one key stroke.
                while let Ok(event) = inbox.try_recv() {
                    match event {
                        Event::Input(Input::Key(key)) => keys.push(key),
                        other => {
                            next = Some(other);
                            break;
                        }
                    }
                }
                self.take(ScreenMessage::Keys(keys))?;
                next.map_or(Ok(()), |event| self.event(event, inbox))
            }
            Event::Input(input) => self.input(input),
        }
    }

    /// Takes note that somebody is here, perhaps at another terminal than before.
    fn hear(&mut self) {
        if self.heard.elapsed() >= ABSENCE {
            self.ask_around(&[Duration::ZERO]);
        }
        self.heard = Instant::now();
        self.screen.heard();
    }

    fn input(&mut self, input: Input) -> Result<(), TerminalError> {
        match input {
            Input::Key(key) => self.take(ScreenMessage::Keys(vec![key])),
            Input::Mouse(acts) => {
                self.hear();
                let pointed = |mouse: Mouse| Pointed {
                    mouse,
                    on: self.screen.target(&self.model, mouse.column, mouse.row),
                };
                let acts = acts.into_iter().map(pointed).collect();
                self.take(ScreenMessage::Mouse(acts))
            }
            Input::Paste(text) => self.take(ScreenMessage::Paste(text)),
            Input::Resize { columns, rows } => {
                let size = Size { columns, rows };
                self.ask_around(NEW_TERMINAL);
                self.measure_cell()?;
                self.screen.resize(size).map_err(TerminalError::Unusable)?;
                self.take(ScreenMessage::Resize(size))
            }
            Input::Suspend => {
                let suspension = self.session.suspend_alone()?;
                self.suspended(suspension)
            }
            Input::Resumed => {
                self.session.resume()?;
                self.suspended(Suspension::Resumed)
            }
            Input::Quit(signal) => self.end(signal),
            Input::Gone => self.end(1),
            Input::FocusGained => {
                self.ask_around(&[Duration::ZERO]);
                Ok(())
            }
            Input::Background(is_light) => {
                if self.writing.set_light(is_light) {
                    self.restyle();
                }
                Ok(())
            }
            Input::FocusLost | Input::Explicit(_) | Input::Attributes => Ok(()),
        }
    }

    /// Takes note of another size of cells, for example after a change of the font.
    fn measure_cell(&mut self) -> Result<(), TerminalError> {
        let before = std::mem::replace(&mut self.cell, self.session.cell());
        match self.cell.filter(|_| self.cell != before) {
            Some(cell) if self.writing.graphics().protocol.is_some() => {
                self.writing.set_cell(cell);
                self.adapt()
            }
            _ => Ok(()),
        }
    }

    /// Asks the multiplexer, without waiting, which terminal it is attached to: at the first of
    /// `times`, and at the others while it does not know all of a new terminal.
    fn ask_around(&self, times: &'static [Duration]) {
        if !self.writing.detection().can_move() {
            return;
        }
        let (mut before, events) = (self.writing.detection().clone(), self.events.clone());
        thread::spawn(move || {
            let mut is_new = false;
            for time in times {
                thread::sleep(*time);
                let now = before.moved();
                if now != before {
                    is_new = true;
                    before = now.clone();
                    // The loop is gone only while the program ends.
                    drop(events.send(Event::Terminal(Box::new(now))));
                }
                if !is_new || !before.is_version_open() {
                    return;
                }
            }
        });
    }

    /// Asks the terminal around screen, which may be another one. As long as none is attached, the
    /// last one counts.
    fn attached(&mut self) -> Result<(), TerminalError> {
        // It may be at the other end of a connection, even if the program was started without one.
        let detection = self.session.examine(REMOTE_ANSWER, variable);
        if detection.is_detached() { Ok(()) } else { self.renew(detection) }
    }

    /// Adapts to a terminal that may be another one: its profile, and the encoding of rows.
    fn renew(&mut self, detection: Detection) -> Result<(), TerminalError> {
        if !self.writing.renew(detection) {
            return Ok(());
        }
        self.adapt()?;
        match self.writing.advice() {
            Some(advice) => {
                let notice = Notice::info(Phrase::new(advice.id()));
                self.take(ScreenMessage::Notice(notice))
            }
            None => Ok(()),
        }
    }

    /// Draws in the theme that is in use, on the background that the terminal has now.
    fn restyle(&mut self) {
        self.styles = styles(self.tried.as_ref().unwrap_or(&self.themes), &self.writing);
    }

    fn adapt(&mut self) -> Result<(), TerminalError> {
        let profile = self.writing.profile();
        if profile.passthrough && !self.passing {
            self.passing = sahifa_terminal::allow_passthrough();
        }
        self.session.adapt(&profile)?;
        self.restyle();
        self.screen.switch(self.writing.encodings()).map_err(TerminalError::Unusable)?;
        self.take(ScreenMessage::Pictures(picture_output(&self.writing)))?;
        self.take(ScreenMessage::Mode(self.writing.mode()))
    }

    /// Uses the mode that was chosen on the calibration card, and remembers it.
    fn calibrate(&mut self, mode: RtlMode) -> Result<(), TerminalError> {
        let kept = self.writing.choose(mode);
        self.adapt()?;
        let notice = match kept {
            Err(error) => Notice::error(error.phrase()),
            Ok(()) => Notice::info(
                Phrase::new(if self.writing.is_configured() {
                    "calibration-overruled"
                } else {
                    "calibration-kept"
                })
                .with("mode", mode.name())
                .with("terminal", self.writing.detection().name()),
            ),
        };
        self.take(ScreenMessage::Notice(notice))
    }

    /// Ends the program on a signal, and tells the shell which one.
    fn end(&mut self, signal: i32) -> Result<(), TerminalError> {
        self.take(ScreenMessage::Terminate)?;
        self.code = Some(u8::try_from(128 + signal).unwrap_or(1));
        Ok(())
    }

    fn suspended(&mut self, suspension: Suspension) -> Result<(), TerminalError> {
        if suspension == Suspension::Ending {
            return Ok(());
        }
        // The terminal may have been resized, or be another one.
        if suspension == Suspension::Resumed {
            let limit = sahifa_terminal::answer_time(variable);
            let detection = self.session.examine(limit, variable);
            self.renew(detection)?;
        }
        let size = size(&self.session);
        self.invalidate(size)?;
        self.take(ScreenMessage::Resize(size))
    }

    fn take(&mut self, message: impl Into<Message>) -> Result<(), TerminalError> {
        for effect in self.model.update(message.into(), Timestamp::now()) {
            match effect {
                Effect::Screen(effect) => self.perform(effect)?,
                Effect::Work(work) => self.worker.perform(work),
            }
        }
        Ok(())
    }

    fn perform(&mut self, effect: ScreenEffect) -> Result<(), TerminalError> {
        match effect {
            ScreenEffect::Quit => self.code = Some(0),
            ScreenEffect::Redraw => {
                // A terminal that leaves others behind in screen is not noticed.
                if self.writing.detection().is_split {
                    self.attached()?;
                }
                self.invalidate(self.model.geometry.size)?;
            }
            ScreenEffect::Suspend => {
                let suspension = self.session.suspend()?;
                self.suspended(suspension)?;
            }
            ScreenEffect::Pipe { command, piece } => self.pipe(command, &piece)?,
            ScreenEffect::Lend { command, piece } => self.lend(&command, &piece)?,
            ScreenEffect::Save { path, form, piece, replace } => {
                self.save(path, form, piece, replace)?;
            }
            ScreenEffect::View(viewer, piece) => self.view(viewer, &piece)?,
            ScreenEffect::Calibrate(mode) => self.calibrate(mode)?,
            ScreenEffect::Copy(text, told) => {
                let phrase = match terminal::copy(&text) {
                    Ok(bytes) => {
                        self.write(&bytes)?;
                        told
                    }
                    Err(error) => error.phrase(),
                };
                self.take(ScreenMessage::Notice(Notice::info(phrase)))?;
            }
            ScreenEffect::Wake { number, after } => {
                self.wake = Some((Instant::now() + after, number))
            }
            ScreenEffect::Open(link) => self.open(link)?,
            ScreenEffect::Play { target, start } => self.play(&target, start)?,
            ScreenEffect::Notify(news) => self.notify(news)?,
            ScreenEffect::Configure(config) => self.configure(&config)?,
            ScreenEffect::Theme(change) => {
                match change {
                    ThemeChange::Try(themes) => self.tried = Some(*themes),
                    ThemeChange::Keep(themes) => (self.themes, self.tried) = (*themes, None),
                    ThemeChange::Restore => self.tried = None,
                }
                self.restyle();
            }
            ScreenEffect::RestoreTitle => self.write(EARLIER_TITLE)?,
        }
        Ok(())
    }

    /// Uses another configuration from now on.
    fn configure(&mut self, config: &Config) -> Result<(), TerminalError> {
        self.themes.clone_from(&config.theme);
        self.opener.clone_from(&config.ui.opener);
        self.player.clone_from(&config.ui.player);
        self.writing.configure(config, variable);
        self.adapt()?;
        self.session.set_mouse(self.model.takes_mouse())
    }

    fn open(&mut self, link: String) -> Result<(), TerminalError> {
        let message = match browser::open(&link, &self.opener, variable) {
            Opened::Started => {
                let url = readable_address(&link).text;
                ScreenMessage::Notice(Notice::info(Phrase::new("link-opened").with("url", url)))
            }
            Opened::NoBrowser | Opened::Refused => ScreenMessage::NotOpened(link),
            Opened::Failed { command, error } => {
                let phrase = Phrase::new("opener-failed").with("command", command);
                let phrase = phrase.with("error", error.to_string());
                ScreenMessage::Notice(Notice::error(phrase))
            }
        };
        self.take(message)
    }

    fn draw(&mut self) -> Result<(), TerminalError> {
        self.screen.draw(&self.model, &self.styles).map_err(TerminalError::Unusable)
    }

    fn invalidate(&mut self, size: Size) -> Result<(), TerminalError> {
        self.screen.invalidate(size).map_err(TerminalError::Unusable)
    }

    fn write(&mut self, bytes: &[u8]) -> Result<(), TerminalError> {
        self.output.write_all(bytes).map_err(TerminalError::Unusable)
    }
}
