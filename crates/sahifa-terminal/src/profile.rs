//! The profile of a terminal: the output of its row in the table, changed by the user's wishes.
use crate::cell::VisualCell;
use crate::charset::{Charset, has_colors, has_signs, is_of};
use crate::class::{Class, Inside, Multiplexer, Setting, Sign, named_itself};
use crate::device::EXPLICIT;
use crate::encode::{Encoding, Guard, Reordering, Repertoire, Writer};
use crate::evidence::Identity;
use crate::probe::Detection;
use crate::table::UNKNOWN;

/// The party that orders right-to-left text, as far as the user can choose it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub enum Order {
    /// As recognised.
    #[default]
    Recognised,
    /// Cells as they are.
    Visual,
    /// Cells kept in place by directional marks.
    Marked,
    /// Letters that join are left to the terminal, between directional marks.
    Joined,
    /// Cells kept in place by colours.
    Tinted,
    /// The terminal reverses each word.
    Words,
    /// The terminal reverses whole rows.
    Rows,
}

/// The user's wishes for the output; `None` leaves a decision to the terminal's row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wishes {
    /// The party that orders right-to-left text.
    pub order: Order,
    /// True to send combining marks.
    pub marks: Option<bool>,
    /// True to have letters joined, if the terminal does that.
    pub joined: bool,
    /// The guard that keeps inverted rows in place.
    pub guard: Guard,
    /// True to switch terminals that know it to the explicit mode (`CSI 8 l`).
    pub explicit: bool,
    /// True to send sequences to the terminal through tmux.
    pub passthrough: bool,
    /// The characters to send; `None` for those that [`Detection::repertoire`] finds.
    pub repertoire: Option<Repertoire>,
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
            repertoire: None,
        }
    }
}

/// The needs of a session with this terminal.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Profile {
    /// The encoding of rows.
    pub encoding: Encoding,
    /// Written after the program takes the terminal.
    pub enter: Vec<u8>,
    /// Written before the program gives the terminal back.
    pub leave: Vec<u8>,
    /// True if the terminal can report its earlier direction mode, which is restored at the end.
    pub asks_mode: bool,
    /// True if tmux must be asked to pass on sequences for the terminal.
    pub passthrough: bool,
}

impl Profile {
    /// The bytes of a row on the ordinary screen of a terminal with `columns` columns: sent at its
    /// left edge, without a line break. Modes for the row are reset after it, so the terminal is as
    /// before however the program ends.
    pub fn line(&self, row: &[VisualCell], columns: usize) -> Vec<u8> {
        let line = self.encoding.line(row, columns);
        if !Encoding::moves(row) {
            return line;
        }
        [&self.enter, &line, &self.leave].map(Vec::as_slice).concat()
    }
}

impl Detection {
    /// The profile for this terminal and these wishes.
    pub fn profile(&self, wishes: &Wishes) -> Profile {
        let mut profile = self.recognised(wishes);
        let encoding = &mut profile.encoding;
        let tinted = match self.identity.class.writer {
            tinted @ Writer::Tinted { .. } => tinted,
            _ => Writer::Tinted { true_color: self.identity.multiplexer.is_none() },
        };
        let words = match self.identity.class.writer {
            words @ Writer::Words { .. } => words,
            _ => Writer::Words { joiners: self.identity.multiplexer.is_none() },
        };
        encoding.writer = match wishes.order {
            Order::Recognised => encoding.writer,
            Order::Visual => Writer::Plain,
            Order::Marked => Writer::Marked,
            Order::Joined => words,
            Order::Tinted => tinted,
            Order::Words => Writer::Reversed,
            Order::Rows => Writer::Inverse(Reordering::PUTTY),
        };
        if !wishes.joined && matches!(encoding.writer, Writer::Words { .. }) {
            encoding.writer = Writer::Marked;
        }
        let multiplexer = self.identity.multiplexer;
        if multiplexer.is_some_and(Multiplexer::passes_cells_alone)
            && matches!(encoding.writer, Writer::Marked | Writer::Words { .. })
        {
            // Their marks have no width: swallowed, or printed as <200e>.
            encoding.writer = Writer::Plain;
        }
        encoding.slant = multiplexer != Some(Multiplexer::Screen)
            && !self.is_console()
            && has_colors(&self.evidence.term);
        encoding.repertoire = wishes.repertoire.unwrap_or_else(|| self.repertoire());
        encoding.marks = wishes.marks.unwrap_or(encoding.marks);
        encoding.guard = wishes.guard;
        encoding.wide = !self.narrow;
        if wishes.order == Order::Rows && profile.enter.ends_with(EXPLICIT.as_bytes()) {
            // A terminal told to leave rows alone would not turn them around.
            (profile.enter, profile.leave) = (Vec::new(), Vec::new());
            profile.asks_mode = false;
        }
        profile
    }

    /// True for the Linux console, perhaps with a multiplexer between.
    fn is_console(&self) -> bool {
        self.identity.class.setting == Some(Setting::ConsoleFont)
            || is_of(&self.evidence.term, "linux")
    }

    /// The characters of the terminal: by its class and the locale, and by its answer if that leaves it
    /// open. A terminal that does not answer is believed to be what the locale says.
    pub fn repertoire(&self) -> Repertoire {
        if has_signs(&self.evidence.term) && self.charset == Charset::Utf8 {
            return if self.is_console() { Repertoire::Console } else { Repertoire::Unicode };
        }
        match self.decodes_utf8.unwrap_or(self.charset == Charset::Utf8) {
            true => Repertoire::PlainSigns,
            false => Repertoire::Ascii,
        }
    }

    /// The profile for lines on the ordinary screen, which remain after the program ends.
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

    /// The name of the terminal for people: without its version, and with the multiplexer between.
    /// An unknown terminal is named by its answers.
    pub fn name(&self) -> String {
        self.named("")
    }

    /// The name under which a choice of the user's is stored. It has the version, because another
    /// one may behave in another way.
    pub fn release(&self) -> String {
        self.named(self.version().as_deref().unwrap_or_default())
    }

    /// The version of the terminal, if it told one.
    fn version(&self) -> Option<String> {
        let evidence = self.outer.as_ref().unwrap_or(&self.evidence);
        if let Some(version) = &evidence.version {
            let rest = version.trim_start_matches(|c: char| !c.is_ascii_digit());
            let digits = rest.split(|c: char| !c.is_ascii_alphanumeric() && c != '.').next();
            return digits.filter(|digits| !digits.is_empty()).map(str::to_owned);
        }
        match (self.identity.sign, evidence.secondary) {
            // The exact answers are always the same.
            (Some(Sign::Secondary(..)), Some((_, firmware, _))) => Some(firmware.to_string()),
            _ => None,
        }
    }

    fn named(&self, version: &str) -> String {
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
        if !version.is_empty() {
            name.push(' ');
            name.push_str(version);
        }
        if let Some(multiplexer) = self.identity.multiplexer {
            name.push_str(" in ");
            name.push_str(multiplexer.name());
        }
        name
    }
}

/// The row for a terminal whose explicit mode must not be used. A multiplexer swallows that mode,
/// so the row that is right behind one is right here.
fn implicit(class: &'static Class) -> &'static Class {
    match class.in_tmux {
        Inside::Row(other) if class.enter == EXPLICIT && class.name != UNKNOWN.name => other,
        _ => class,
    }
}

/// A sequence for the terminal around tmux: a device control string in which every escape is
/// doubled.
fn passed(sequence: &str) -> Vec<u8> {
    format!("\x1bPtmux;{}\x1b\\", sequence.replace('\x1b', "\x1b\x1b")).into_bytes()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cell::{Style, VisualCell};
    use crate::evidence::Evidence;
    use std::time::Duration;

    #[test]
    fn no_sample_has_a_character_without_a_width_where_none_passes() {
        let row: Vec<VisualCell> = ["\u{FEE1}", "\u{FEFC}", "\u{FEB3}", " ", "(", "\u{FE8D}"]
            .map(|symbol| VisualCell::new(symbol, 1, Style::default()))
            .into();
        let editor = Evidence { secondary: Some((0, 100, 0)), ..Evidence::default() };
        let outer = Evidence { secondary: Some((65, 7006, 1)), ..Evidence::default() };
        let identity = editor.identify(Some(&outer));
        assert!(identity.multiplexer.is_some_and(Multiplexer::passes_cells_alone));
        let detection = detection(identity, editor, Some(outer));
        for order in [
            Order::Recognised,
            Order::Visual,
            Order::Marked,
            Order::Joined,
            Order::Tinted,
            Order::Words,
            Order::Rows,
        ] {
            let profile = detection.profile(&Wishes { order, ..Wishes::default() });
            let sent = profile.encoding.encode(&row);
            let marks = sent.iter().filter(|cell| cell.symbol().contains(['\u{200D}', '\u{200E}']));
            assert_eq!(marks.count(), 0, "{order:?}: {sent:?}");
        }
    }

    fn detection(identity: Identity, evidence: Evidence, outer: Option<Evidence>) -> Detection {
        Detection {
            identity,
            evidence,
            outer,
            answers: Vec::new(),
            typed: Vec::new(),
            explicit_found: None,
            narrow: false,
            charset: Charset::Utf8,
            decodes_utf8: None,
            is_split: false,
            background: crate::probe::Background::default(),
            graphics: crate::Graphics::default(),
            took: Duration::ZERO,
        }
    }

    #[test]
    fn a_release_has_its_version_and_a_name_has_not() {
        let tmux = Some(Evidence {
            secondary: Some((84, 0, 0)),
            version: Some("tmux 3.3a".into()),
            ..Evidence::default()
        });
        let table = [
            (None, Some((41, 379, 0)), "XTerm(379)", "xterm", "xterm 379"),
            (None, Some((65, 7006, 1)), "", "VTE", "VTE 7006"),
            (None, Some((1, 10, 0)), "", "mosh", "mosh"),
            (None, Some((0, 136, 0)), "", "PuTTY", "PuTTY"),
            (None, None, "newcomer v2.1-rc", "unknown newcomer", "unknown newcomer 2.1"),
            (None, None, "", "unknown", "unknown"),
            (tmux, None, "Konsole 22.12.3", "Konsole in tmux", "Konsole 22.12.3 in tmux"),
        ];
        for (multiplexer, secondary, version, name, release) in table {
            let version = Some(version.to_owned()).filter(|version| !version.is_empty());
            let terminal = Evidence { secondary, version, ..Evidence::default() };
            let (evidence, outer) = match multiplexer {
                Some(multiplexer) => (multiplexer, Some(terminal)),
                None => (terminal, None),
            };
            let identity = evidence.identify(outer.as_ref());
            let detection = detection(identity, evidence, outer);
            assert_eq!((detection.name().as_str(), detection.release().as_str()), (name, release));
        }
    }
}
