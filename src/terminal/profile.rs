//! What is sent to this terminal: what its row of the table says, unless the user knows better.
use super::class::{Identity, Inside, Multiplexer, UNKNOWN, named_itself};
use super::device::EXPLICIT;
use super::encode::{Guard, Reordering, Writer};
use super::{Class, Detection, Encoding, VisualCell};

/// Who brings right-to-left text into its order, as far as a user can say it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub enum Order {
    /// As the terminal was recognised.
    #[default]
    Recognised,
    /// Cells as they are.
    Visual,
    /// Cells held in place by marks of direction.
    Marked,
    /// As `Marked`, with joiners.
    Joined,
    /// Cells held in place by colours.
    Tinted,
    /// The terminal turns each word around.
    Words,
    /// The terminal turns whole rows around.
    Rows,
}

/// What the user wants of the bytes, `None` where the terminal decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wishes {
    pub order: Order,
    /// Send combining marks.
    pub marks: Option<bool>,
    /// Have letters joined where the terminal does it.
    pub joined: bool,
    pub guard: Guard,
    /// Switch terminals that know it to the explicit mode (`CSI 8 l`).
    pub explicit: bool,
    /// Speak to the terminal through tmux.
    pub passthrough: bool,
}

impl Default for Wishes {
    fn default() -> Self {
        Self {
            order: Order::Recognised,
            marks: None,
            joined: true,
            guard: Guard::default(),
            explicit: true,
            passthrough: false,
        }
    }
}

/// What a session with this terminal needs.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Profile {
    pub encoding: Encoding,
    /// Written after entering, and before leaving.
    pub enter: Vec<u8>,
    pub leave: Vec<u8>,
    /// The terminal can say which direction mode it was in before that: what to go back to.
    pub asks_mode: bool,
    /// tmux must be asked to pass on what is meant for the terminal.
    pub passthrough: bool,
}

impl Profile {
    /// The bytes of a row on the ordinary screen of a terminal of `columns` columns: sent at its
    /// left edge, without a line break. What the row needs is taken back behind it, so that
    /// whatever ends the program leaves the terminal as it was.
    pub fn line(&self, row: &[VisualCell], columns: usize) -> Vec<u8> {
        let line = self.encoding.line(row, columns);
        if !Encoding::moves(row) {
            return line;
        }
        [&self.enter, &line, &self.leave].map(Vec::as_slice).concat()
    }
}

impl Detection {
    /// What to send, by what the terminal is and what the user wants.
    pub fn profile(&self, wishes: &Wishes) -> Profile {
        let mut profile = self.recognised(wishes);
        let encoding = &mut profile.encoding;
        let tinted = match self.identity.class.writer {
            tinted @ Writer::Tinted { .. } => tinted,
            _ => Writer::Tinted { true_color: self.identity.multiplexer.is_none() },
        };
        encoding.writer = match wishes.order {
            Order::Recognised => encoding.writer,
            Order::Visual => Writer::Plain,
            Order::Marked => Writer::Marked,
            Order::Joined => Writer::Joined,
            Order::Tinted => tinted,
            Order::Words => Writer::Reversed,
            Order::Rows => Writer::Inverse(Reordering::PUTTY),
        };
        if !wishes.joined && matches!(encoding.writer, Writer::Joined | Writer::Words) {
            encoding.writer = Writer::Marked;
        }
        encoding.marks = wishes.marks.unwrap_or(encoding.marks);
        encoding.guard = wishes.guard;
        if wishes.order == Order::Rows && profile.enter.ends_with(EXPLICIT.as_bytes()) {
            // A terminal told to leave rows alone would not turn them around.
            (profile.enter, profile.leave) = (Vec::new(), Vec::new());
            profile.asks_mode = false;
        }
        profile
    }

    /// The same for lines on the ordinary screen: they stay when the program has ended.
    pub fn line_profile(&self, wishes: &Wishes) -> Profile {
        let wishes = Wishes { passthrough: false, ..*wishes };
        let Some(class) = self.identity.terminal.lines else { return self.profile(&wishes) };
        let identity = Identity { class, ..self.identity };
        Self { identity, ..self.clone() }.profile(&wishes)
    }

    fn recognised(&self, wishes: &Wishes) -> Profile {
        let identity = &self.identity;
        let in_tmux = identity.multiplexer == Some(Multiplexer::Tmux);
        if wishes.passthrough && in_tmux && !identity.terminal.enter.is_empty() {
            return Profile {
                encoding: identity.terminal.encoding(),
                enter: passed(identity.terminal.enter),
                leave: passed(identity.terminal.leave),
                passthrough: true,
                ..Profile::default()
            };
        }
        let class = if wishes.explicit { identity.class } else { implicit(identity.class) };
        let leave = match self.explicit_found {
            Some(true) => EXPLICIT,
            _ => class.leave,
        };
        let enter = match class.enter {
            EXPLICIT if !wishes.explicit => "",
            enter => enter,
        };
        Profile {
            encoding: class.encoding(),
            enter: enter.into(),
            leave: if enter.is_empty() { Vec::new() } else { leave.into() },
            asks_mode: enter == EXPLICIT
                && identity.multiplexer.is_none()
                && named_itself(identity.sign),
            passthrough: false,
        }
    }

    /// What a choice of the user's is remembered by: the terminal, not its version, and what
    /// stands between. A stranger is told by what it answers.
    pub fn name(&self) -> String {
        let mut name = self.identity.terminal.name.to_owned();
        if self.identity.sign.is_none() {
            let evidence = self.outer.as_ref().unwrap_or(&self.evidence);
            let version = evidence.version.as_deref().unwrap_or_default();
            let product = version.split(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
            let secondary =
                evidence.secondary.map(|(kind, firmware, _)| format!("{kind};{firmware}"));
            for part in [Some(evidence.term.as_str()), Some(product), secondary.as_deref()] {
                if let Some(part) = part.filter(|part| !part.is_empty()) {
                    name.push(' ');
                    name.push_str(part);
                }
            }
        }
        if let Some(multiplexer) = self.identity.multiplexer {
            name.push_str(" in ");
            name.push_str(multiplexer.name());
        }
        name
    }
}

/// The row for a terminal whose explicit mode must not be used: what is right behind a multiplexer,
/// which swallows the mode, is right then.
fn implicit(class: &'static Class) -> &'static Class {
    match class.in_tmux {
        Inside::Row(other) if class.enter == EXPLICIT && class.name != UNKNOWN.name => other,
        _ => class,
    }
}

/// A sequence for the terminal around tmux: a device control string, every escape doubled.
fn passed(sequence: &str) -> Vec<u8> {
    format!("\x1bPtmux;{}\x1b\\", sequence.replace('\x1b', "\x1b\x1b")).into_bytes()
}
