//! The class of a terminal: the form of a row of the table of terminals, and the signs that identify
//! one. `table` has the rows; `evidence` finds the row of a terminal.
use crate::encode::{Encoding, Writer};
use std::fmt;
use std::ops::RangeInclusive;

/// A row of the table: a terminal, or several that behave alike.
#[derive(Debug, PartialEq, Eq)]
pub struct Class {
    /// The name that users and bug reports use.
    pub name: &'static str,
    /// The signs that identify the terminal. Any one is enough; answers count before variables.
    pub signs: &'static [Sign],
    /// The evidence for the row. A row that is the form of another inside a multiplexer has none.
    pub findings: &'static [Finding],
    /// The writer of its rows.
    pub writer: Writer,
    /// True if combining marks of Arabic are drawn on their letters.
    pub marks: bool,
    /// True if zero-width characters in the last column do no harm.
    pub marks_at_edge: bool,
    /// Sent once after the program takes the terminal.
    pub enter: &'static str,
    /// Sent before the program gives the terminal back.
    pub leave: &'static str,
    /// The row to use inside tmux.
    pub in_tmux: Inside,
    /// The row to use inside GNU screen.
    pub in_screen: Inside,
    /// The row to use inside a multiplexer that passes on nothing but characters with a width.
    pub in_cells: Inside,
    /// The row for lines on the ordinary screen, where `enter` must not last only until `leave`.
    pub lines: Option<&'static Class>,
    /// The user's setting without which no output is right.
    pub setting: Option<Setting>,
    /// Support for copying by OSC 52.
    pub clipboard: Support,
    /// Support for links by OSC 8.
    pub hyperlinks: Support,
    /// The sequence of notifications that reach the desktop without a setting of the user's.
    pub notifications: Notifications,
}

/// The sequence by which a terminal is made to show a notification of the desktop.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Notifications {
    /// None, or none is known.
    #[default]
    None,
    /// OSC 9, of iTerm2: a text.
    Osc9,
    /// OSC 777, of rxvt-unicode: a title and a text.
    Osc777,
    /// OSC 99, of kitty: a title, a text and more.
    Osc99,
}

/// A fact on which a row rests.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The way in which it was found.
    pub ground: Ground,
    /// The versions of the terminal for which it was found.
    pub versions: &'static str,
    /// The day on which it was found, or the month of the source: `2026-11-30`, `2026-08`.
    pub date: &'static str,
    /// The behaviour of the terminal.
    pub fact: &'static str,
}

/// The way in which a fact was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ground {
    /// Seen in the running terminal.
    Seen,
    /// Read in its source.
    Source,
    /// Told by its makers or its users.
    Told,
}

impl fmt::Display for Finding {
    /// Formats the finding for a report.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let ground = match self.ground {
            Ground::Seen => "seen in",
            Ground::Source => "read in the source of",
            Ground::Told => "told of",
        };
        write!(f, "{}, {ground} {}: {}", self.date, self.versions, self.fact)
    }
}

/// The support of a terminal for a feature, as far as it is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "lowercase"))]
pub enum Support {
    /// The terminal does it.
    Yes,
    /// The terminal does not.
    No,
    /// Off, unless the user changed a setting of the terminal.
    Setting,
    /// Nothing is known.
    Unknown,
}

/// A setting of a terminal that shows nothing right without it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Setting {
    /// `bidi-display-reordering` of Emacs, which must be nil.
    EmacsReordering,
    /// The font of the Linux console, which must have the presentation forms of Arabic. The console
    /// cannot be asked for it.
    ConsoleFont,
}

/// The row to use if a multiplexer is between.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Inside {
    /// The same.
    Same,
    /// Another row.
    Row(&'static Class),
}

/// A sign that identifies a terminal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Sign {
    /// The name before the version in the answer to XTVERSION.
    Version(&'static str),
    /// Secondary device attributes: the type, and a range of the firmware.
    Secondary(u32, RangeInclusive<u32>),
    /// The same, with the exact third parameter.
    SecondaryExact(u32, u32, u32),
    /// Primary device attributes, without secondary ones.
    PrimaryOnly(&'static str),
    /// `TERM` equals this, or begins with it and a hyphen.
    Term(&'static str),
    /// An environment variable is set; with `Some`, it must have this value.
    Variable(&'static str, Option<&'static str>),
    /// The terminal is behind a tmux that passes XTVERSION on, and did not answer it. The sign is
    /// `TERM`, with a variable if `TERM` is not enough.
    Silent(&'static str, Option<(&'static str, &'static str)>),
}

/// True if the terminal named itself, so it understands the mode report.
pub(crate) fn named_itself(sign: Option<&Sign>) -> bool {
    matches!(sign, Some(Sign::Version(_) | Sign::Secondary(..) | Sign::SecondaryExact(..)))
}

impl fmt::Display for Sign {
    /// Formats the sign for a report: the question or variable, and its required value.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Version(name) => write!(f, "XTVERSION {name}"),
            Self::Secondary(kind, firmware) => {
                write!(f, "DA2 {kind};{}", firmware.start())?;
                if *firmware.end() == u32::MAX {
                    f.write_str("…")
                } else {
                    write!(f, "…{}", firmware.end())
                }
            }
            Self::SecondaryExact(a, b, c) => write!(f, "DA2 {a};{b};{c}"),
            Self::PrimaryOnly(primary) => write!(f, "DA1 {primary}, no DA2"),
            Self::Term(name) => write!(f, "TERM {name}"),
            Self::Variable(name, None) => f.write_str(name),
            Self::Variable(name, Some(value)) => write!(f, "{name}={value}"),
            Self::Silent(term, None) => write!(f, "TERM {term}, no XTVERSION"),
            Self::Silent(term, Some((name, value))) => {
                write!(f, "TERM {term}, no XTVERSION, {name}={value}")
            }
        }
    }
}

impl Class {
    /// The row to use inside these multiplexers, which may stand one around the other.
    pub(crate) fn inside(&'static self, multiplexers: &[Multiplexer]) -> &'static Self {
        let inside = match multiplexers {
            [] => Inside::Same,
            all if all.iter().any(|one| one.passes_cells_alone()) => self.in_cells,
            all if all.contains(&Multiplexer::Tmux) => self.in_tmux,
            _ => self.in_screen,
        };
        match inside {
            Inside::Same => self,
            Inside::Row(class) => class,
        }
    }

    /// The encoding of rows for this terminal.
    pub fn encoding(&self) -> Encoding {
        let Self { writer, marks, marks_at_edge, .. } = *self;
        Encoding { writer, marks, marks_at_edge, ..Encoding::default() }
    }
}

/// A program between this one and the terminal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Multiplexer {
    /// tmux.
    Tmux,
    /// GNU screen.
    Screen,
    /// Zellij.
    Zellij,
    /// dvtm.
    Dvtm,
    /// The terminal window of Neovim or Vim.
    Editor,
}

impl Multiplexer {
    /// True if it passes on no character without a width and no mode of the terminal. Some print
    /// such characters as `<200e>`.
    pub fn passes_cells_alone(self) -> bool {
        matches!(self, Self::Zellij | Self::Dvtm | Self::Editor)
    }

    /// The name of its command.
    pub fn name(self) -> &'static str {
        match self {
            Self::Tmux => "tmux",
            Self::Screen => "screen",
            Self::Zellij => "zellij",
            Self::Dvtm => "dvtm",
            Self::Editor => ":terminal",
        }
    }
}
