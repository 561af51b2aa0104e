//! From keys to the screen without a terminal: the model, a worker on a database file, and the cells
//! that are drawn.
//!
//! ```ignore
//! let home = Home::new();
//! home.config(&local(&home));
//! article(&home, "one", "title: First\ndate: 2021-02-17", "The body.");
//! let mut desk = Desk::open(&home, 120, 30);
//! desk.keys("j enter");
//! assert_eq!(focused(&desk.screen()), Some(2));
//! ```
//!
//! What a key asks the worker for is answered when `keys` returns. What comes from another thread, a
//! refresh or an answer of a server, is waited for by what it shows: `wait_text`. The clock stands
//! still at [`NOW`], and the environment is what the test says. What the screen's owner would do
//! (copy, open, quit) is not done but noted: `asked`.
//!
//! A test that needs a process, signals, modes, or what a terminal does with the bytes, takes `pty`.
#![allow(
    dead_code,
    unreachable_pub,
    reason = "a harness: each scenario uses its part, and `pub` marks what scenarios may use"
)]

use crate::pty::{Home, PATIENCE, Screen};
use sahifa::app::{
    Answer, Effect, Message, Model, Pointed, Report, Request, ScreenEffect, ScreenMessage, Size,
    ThemeChange, Work,
};
use sahifa::config::{Paths, Themes};
use sahifa::context::Context;
use sahifa::ingest::{self, Demand, Plan};
use sahifa::keys::{Key, Mouse, MouseAct, parse_sequence};
use sahifa::news::{Location, Timestamp};
use sahifa::ui::{self, Styles};
use sahifa::worker::{Opening, Worker};
use sahifa::writing::{Colors, Encodings};
use sahifa_terminal::Depth;
use std::sync::mpsc::{self, Receiver};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};
use tokio_util::sync::CancellationToken;

/// The time of every desk: noon of 1 July 2026, UTC.
pub const NOW: Timestamp = Timestamp(1_782_907_200);

/// What the screen is written to.
#[derive(Clone, Default)]
struct Wire(Arc<Mutex<Vec<u8>>>);

impl std::io::Write for Wire {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

/// The program without its terminal.
pub struct Desk {
    model: Model,
    worker: Worker,
    inbox: Receiver<Message>,
    /// How often the worker was asked for something.
    works: usize,
    /// The question for the numbers of the filter pane that is not answered yet.
    counting: Option<Request>,
    styles: Styles,
    themes: Themes,
    screen: ui::Screen<Wire>,
    wire: Wire,
    terminal: vt100::Parser,
    asked: Vec<ScreenEffect>,
    wakes: Vec<(u64, Duration)>,
}

impl Desk {
    /// Opens the panes over what `home` holds, with its files read and its feeds not asked, in an
    /// environment of no language: the interface is English unless the configuration says other.
    pub fn open(home: &Home, columns: u16, rows: u16) -> Self {
        Self::open_in(home, &[("LANG", "C.UTF-8")], columns, rows)
    }

    /// As [`Desk::open`], where these variables are set.
    pub fn open_in(home: &Home, variables: &[(&str, &str)], columns: u16, rows: u16) -> Self {
        let paths = Paths {
            config: home.path().join("config/sahifa/config.toml"),
            data: home.path().join("data/sahifa"),
            cache: home.path().join("cache/sahifa"),
            profile: None,
        };
        let mut context = Context::in_environment(paths, |name| {
            let found = variables.iter().find(|(known, _)| *known == name);
            found.map(|(_, value)| (*value).to_owned())
        });
        context.settings.time_zone = jiff::tz::TimeZone::UTC;
        read_files(&context);

        let (sender, inbox) = mpsc::channel();
        let opening = Opening::start(context.database());
        let tell = move |message| drop(sender.send(message));
        let worker = Worker::start(opening, sahifa::run::setup(&context), tell);
        let size = Size { columns, rows };
        let wire = Wire::default();
        let encodings = Encodings { colors: Colors::All, ..Encodings::default() };
        let mut desk = Self {
            model: sahifa::run::model(&context),
            worker,
            inbox,
            works: 0,
            counting: None,
            styles: Styles::new(context.config().theme.on(None), Depth::All),
            themes: context.config().theme.clone(),
            screen: ui::Screen::new(wire.clone(), size, encodings).unwrap(),
            wire,
            terminal: vt100::Parser::new(cells(rows), cells(columns), 0),
            asked: Vec::new(),
            wakes: Vec::new(),
        };
        // The session hides the cursor when it takes the terminal.
        desk.terminal.process(b"\x1b[?25l");
        for work in desk.model.start() {
            desk.work(work);
        }
        desk.send(ScreenMessage::Resize(size));
        desk
    }

    /// Types keys one after the other, each when all before it has been answered:
    /// `"j j enter ctrl-d esc g g /"`, named as in the configuration.
    pub fn keys(&mut self, keys: &str) {
        for key in parse_sequence(keys).unwrap() {
            self.send(ScreenMessage::Keys(vec![key]));
        }
    }

    /// Types keys that arrive in one read, as those of a key held down do.
    pub fn keys_at_once(&mut self, keys: &str) {
        self.send(ScreenMessage::Keys(parse_sequence(keys).unwrap()));
    }

    /// Clicks on a cell, given by row and column.
    pub fn click(&mut self, (row, column): (usize, usize)) {
        self.mouse(&[(MouseAct::Press, row, column), (MouseAct::Release, row, column)]);
    }

    /// Turns the wheel over a cell by so many notches, up if negative.
    pub fn wheel(&mut self, notches: i16, (row, column): (usize, usize)) {
        self.mouse(&[(MouseAct::Wheel(notches), row, column)]);
    }

    /// Moves the mouse with its button down from one cell to others, in one read each.
    pub fn drag(&mut self, from: (usize, usize), to: &[(usize, usize)]) {
        self.mouse(&[(MouseAct::Press, from.0, from.1)]);
        for (row, column) in to {
            self.mouse(&[(MouseAct::Drag, *row, *column)]);
        }
        let (row, column) = to.last().copied().unwrap_or(from);
        self.mouse(&[(MouseAct::Release, row, column)]);
    }

    /// Acts of the mouse that arrive in one read, each with row and column.
    pub fn mouse(&mut self, acts: &[(MouseAct, usize, usize)]) {
        let cell = |place: usize| u16::try_from(place).unwrap();
        let pointed = |(act, row, column): &(MouseAct, usize, usize)| {
            let mouse = Mouse { act: *act, column: cell(*column), row: cell(*row) };
            let on = self.screen.target(&self.model, mouse.column, mouse.row);
            Pointed { mouse, on }
        };
        let acts = acts.iter().map(pointed).collect();
        self.send(ScreenMessage::Mouse(acts));
    }

    /// Types text as it is.
    pub fn text(&mut self, text: &str) {
        for c in text.chars() {
            self.send(ScreenMessage::Keys(vec![Key::char(c)]));
        }
    }

    /// Pastes text.
    pub fn paste(&mut self, text: &str) {
        self.send(ScreenMessage::Paste(text.to_owned()));
    }

    /// Has the terminal be of another size.
    pub fn resize(&mut self, columns: u16, rows: u16) {
        let size = Size { columns, rows };
        self.terminal.set_size(cells(rows), cells(columns));
        self.screen.invalidate(size).unwrap();
        self.send(ScreenMessage::Resize(size));
    }

    /// Tells the model something, and has everything answered that follows from it.
    pub fn send(&mut self, message: impl Into<Message>) {
        self.take(message.into());
        self.settle();
    }

    /// The screen as it is now.
    pub fn screen(&self) -> Screen {
        Screen::of(self.terminal.screen())
    }

    /// The wake that was asked for last, if one was since this was last called: its number, and the
    /// time after which it comes.
    pub fn wake(&mut self) -> Option<(u64, Duration)> {
        std::mem::take(&mut self.wakes).pop()
    }

    /// Lets the time pass until the wake that was asked for last.
    #[track_caller]
    pub fn pause(&mut self) {
        let (number, _) = self.wake().expect("a wake that was asked for");
        self.send(ScreenMessage::Woke(number));
    }

    /// What the screen's owner was asked for since this was last called, but wakes.
    pub fn asked(&mut self) -> Vec<ScreenEffect> {
        std::mem::take(&mut self.asked)
    }

    /// Quits, as the user does.
    #[track_caller]
    pub fn quit(&mut self) {
        self.keys("Q");
        assert_eq!(self.asked.last(), Some(&ScreenEffect::Quit));
    }

    /// Waits until the screen is as `wanted` says; fails with the screen when it never is.
    #[track_caller]
    pub fn wait_until(&mut self, what: &str, wanted: impl Fn(&Screen) -> bool) -> Screen {
        let deadline = Instant::now() + PATIENCE;
        loop {
            let screen = self.screen();
            if wanted(&screen) {
                return screen;
            }
            let left = deadline.saturating_duration_since(Instant::now());
            match self.inbox.recv_timeout(left) {
                Ok(message) => self.send(message),
                Err(_) => panic!("waited for {what}; the screen shows\n{screen}"),
            }
        }
    }

    /// Waits until `text` stands on the screen, cells joined in visual order.
    #[track_caller]
    pub fn wait_text(&mut self, text: &str) -> Screen {
        self.wait_until(text, |screen| screen.contains(text))
    }

    fn take(&mut self, message: Message) {
        if let Message::Answer(request, Answer::Facets(_)) = &message
            && self.counting == Some(*request)
        {
            self.counting = None;
        }
        for effect in self.model.update(message, NOW) {
            match effect {
                Effect::Work(work) => self.work(work),
                Effect::Screen(ScreenEffect::Configure(config)) => {
                    self.restyle(ThemeChange::Keep(Box::new(config.theme.clone())));
                }
                Effect::Screen(ScreenEffect::Theme(change)) => self.restyle(change),
                Effect::Screen(ScreenEffect::Wake { number, after }) => {
                    self.wakes.push((number, after));
                }
                Effect::Screen(effect) => self.asked.push(effect),
            }
        }
    }

    fn restyle(&mut self, change: ThemeChange) {
        let shown = match change {
            ThemeChange::Try(themes) => *themes,
            ThemeChange::Keep(themes) => {
                self.themes = *themes;
                self.themes.clone()
            }
            ThemeChange::Restore => self.themes.clone(),
        };
        self.styles = Styles::new(shown.on(None), Depth::All);
    }

    fn work(&mut self, work: Work) {
        self.works += 1;
        if let Work::CountFacets { request, .. } = &work {
            self.counting = Some(*request);
        }
        self.worker.perform(work);
    }

    /// Takes the answers to all that the worker was asked for, and to what they lead to; then draws.
    fn settle(&mut self) {
        loop {
            let works = self.works;
            // The worker does one thing after the other, and the panes never ask for no rows: the
            // answer to this is the last one.
            self.worker.perform(Work::LoadRows { ids: Vec::new() });
            loop {
                match self.inbox.recv_timeout(PATIENCE).expect("an answer of the worker") {
                    Message::Report(Report::Rows(rows)) if rows.is_empty() => break,
                    message => self.take(message),
                }
            }
            // Numbers are counted beside that, and only the newest question has an answer.
            while self.counting.is_some() {
                let message = self.inbox.recv_timeout(PATIENCE).expect("numbers of the worker");
                self.take(message);
            }
            if works == self.works {
                break;
            }
        }
        self.screen.draw(&self.model, &self.styles).unwrap();
        let written = std::mem::take(&mut *self.wire.0.lock().unwrap());
        self.terminal.process(&written);
    }
}

/// Reads the guide, if it never was, and the local files into the store.
fn read_files(context: &Context) {
    let (mut store, sources) = context.store().unwrap();
    if store.is_read_only() {
        return;
    }
    let is_file = |location: &Location| !matches!(location, Location::Feed(_) | Location::Guide);
    let local = sources.into_iter().filter(|(_, source)| is_file(&source.location));
    let plan =
        Plan { sources: local.collect(), demand: Demand::All, options: context.refresh_options() };
    ingest::refresh(&plan, &mut store, &CancellationToken::new(), |_| {}).unwrap();
}

fn cells(count: u16) -> std::num::NonZeroU16 {
    count.try_into().expect("a screen has rows and columns")
}
