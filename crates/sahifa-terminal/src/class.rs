//! The classes of terminals: a table of their behaviour, and the search for a terminal's row.
//!
//! The rows record behaviour seen in the terminals of late 2026, or the terminal's source where it
//! could not be run. `probe` asks the terminal.
use crate::encode::{Encoding, Reordering, Writer};
use std::fmt;
use std::ops::RangeInclusive;

/// A row of the table: a terminal, or several that behave alike.
#[derive(Debug, PartialEq, Eq)]
pub struct Class {
    /// The name that users and bug reports use.
    pub name: &'static str,
    /// The signs that identify the terminal. Any one is enough; answers count before variables.
    pub signs: &'static [Sign],
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
    /// The row for lines on the ordinary screen, where `enter` must not last only until `leave`.
    pub lines: Option<&'static Class>,
    /// Support for copying by OSC 52.
    pub clipboard: Support,
    /// Support for links by OSC 8.
    pub hyperlinks: Support,
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

const ANY: RangeInclusive<u32> = 0..=u32::MAX;

/// The defaults of the table, so that a row states only differences.
const PLAIN: Class = Class {
    name: "plain",
    signs: &[],
    writer: Writer::Plain,
    marks: true,
    marks_at_edge: true,
    enter: "",
    leave: "",
    in_tmux: Inside::Same,
    in_screen: Inside::Same,
    lines: None,
    clipboard: Support::Unknown,
    hyperlinks: Support::Unknown,
};
static MARKED: Class = Class { name: "marked cells", writer: Writer::Marked, ..PLAIN };
static MARKED_STRIPPED: Class =
    Class { name: "marked cells without vowels", writer: Writer::Marked, marks: false, ..PLAIN };
static WORDS: Class = Class { name: "words", writer: Writer::Words, ..PLAIN };
static TINTED_256: Class = Class {
    name: "tinted cells, 256 colours",
    writer: Writer::Tinted { true_color: false },
    marks: false,
    ..PLAIN
};
/// The row of mlterm if its mode cannot be changed, or not for long. Each change draws everything
/// anew, including earlier output.
static MLTERM_ORDERED: Class = Class {
    name: "mlterm with its own order",
    writer: Writer::Inverse(Reordering::MLTERM),
    ..PLAIN
};
static MLTERM_SCREEN: Class = Class {
    name: "mlterm in screen",
    enter: "\x1bP\x1b]5379;use_ctl=false\x07\x1b\\",
    leave: "\x1bP\x1b]5379;use_ctl=true\x07\x1b\\",
    ..PLAIN
};

/// The row for unknown terminals. It is right on every terminal that draws cells in the order it
/// receives them. Marks are left out, because half of those terminals misplace them.
pub static UNKNOWN: Class = Class {
    name: "unknown",
    marks: false,
    // Unknown modes are ignored; a terminal of the future that reorders may know this one.
    enter: "\x1b[8l",
    leave: "\x1b[8h",
    // Where nothing is known of the terminal outside a multiplexer, marked cells are right on the
    // most: on VTE, and on those that do not reorder.
    in_tmux: Inside::Row(&MARKED_STRIPPED),
    in_screen: Inside::Row(&MARKED_STRIPPED),
    ..PLAIN
};

/// Terminals with the explicit mode, such as VTE, mintty and Contour. They draw cells in the order
/// they receive them.
const EXPLICIT: Class = Class {
    // The mode is set back to what the terminal's makers recommend, and what VTE starts with: a
    // user's next `cat` would be reversed.
    enter: "\x1b[8l",
    leave: "\x1b[8h",
    in_tmux: Inside::Row(&MARKED),
    in_screen: Inside::Row(&MARKED),
    ..PLAIN
};

/// The terminals with their signs. Among equal signs the first row wins.
pub static TERMINALS: &[Class] = &[
    Class {
        name: "VTE",
        signs: &[
            Sign::Secondary(65, 5800..=u32::MAX),
            Sign::Secondary(61, 5800..=u32::MAX),
            Sign::Version("VTE"),
            Sign::Variable("VTE_VERSION", None),
        ],
        clipboard: Support::No,
        hyperlinks: Support::Yes,
        ..EXPLICIT
    },
    Class {
        name: "Konsole",
        signs: &[
            Sign::Version("Konsole"),
            Sign::SecondaryExact(1, 115, 0),
            Sign::Variable("KONSOLE_VERSION", None),
        ],
        writer: Writer::Joined,
        in_tmux: Inside::Row(&WORDS),
        clipboard: Support::No,
        hyperlinks: Support::Yes,
        ..PLAIN
    },
    Class {
        name: "QTerminal",
        signs: &[
            Sign::SecondaryExact(0, 115, 0),
            Sign::Silent("xterm-256color", Some(("COLORFGBG", "15;0"))),
        ],
        writer: Writer::Tinted { true_color: true },
        marks: false,
        in_tmux: Inside::Row(&TINTED_256),
        in_screen: Inside::Row(&TINTED_256),
        clipboard: Support::No,
        hyperlinks: Support::No,
        ..PLAIN
    },
    Class {
        name: "kitty",
        signs: &[
            Sign::Version("kitty"),
            Sign::Secondary(1, 4000..=4999),
            Sign::Term("xterm-kitty"),
            Sign::Variable("KITTY_WINDOW_ID", None),
        ],
        writer: Writer::Reversed,
        marks: false,
        clipboard: Support::Yes,
        hyperlinks: Support::Yes,
        ..PLAIN
    },
    Class {
        name: "mlterm",
        // Marks of direction and joiners take a column here: never sent by this row.
        signs: &[
            Sign::Version("mlterm"),
            Sign::Secondary(24, ANY),
            Sign::Term("mlterm"),
            Sign::Variable("MLTERM", None),
        ],
        enter: "\x1b]5379;use_ctl=false\x07",
        leave: "\x1b]5379;use_ctl=true\x07",
        in_tmux: Inside::Row(&MLTERM_ORDERED),
        in_screen: Inside::Row(&MLTERM_SCREEN),
        lines: Some(&MLTERM_ORDERED),
        clipboard: Support::Setting,
        hyperlinks: Support::No,
        ..PLAIN
    },
    Class {
        name: "PuTTY",
        signs: &[Sign::SecondaryExact(0, 136, 0), Sign::Term("putty"), Sign::Silent("xterm", None)],
        writer: Writer::Inverse(Reordering::PUTTY),
        clipboard: Support::No,
        hyperlinks: Support::No,
        ..PLAIN
    },
    Class {
        name: "mintty",
        signs: &[
            Sign::Version("mintty"),
            Sign::Secondary(77, ANY),
            Sign::Variable("TERM_PROGRAM", Some("mintty")),
        ],
        clipboard: Support::Setting,
        hyperlinks: Support::Yes,
        ..EXPLICIT
    },
    Class {
        name: "Contour",
        signs: &[Sign::Version("contour")],
        clipboard: Support::Yes,
        hyperlinks: Support::Yes,
        ..EXPLICIT
    },
    Class {
        name: "WezTerm",
        // It does not reorder unless the user asks for it, so the mode is left as it is found.
        signs: &[Sign::Version("WezTerm"), Sign::Variable("TERM_PROGRAM", Some("WezTerm"))],
        enter: "\x1b[8l",
        leave: "\x1b[8l",
        clipboard: Support::Yes,
        hyperlinks: Support::Yes,
        ..PLAIN
    },
    Class {
        name: "Apple Terminal",
        signs: &[
            Sign::SecondaryExact(1, 95, 0),
            Sign::Variable("TERM_PROGRAM", Some("Apple_Terminal")),
        ],
        writer: Writer::Marked,
        in_tmux: Inside::Row(&MARKED),
        in_screen: Inside::Row(&MARKED),
        clipboard: Support::No,
        hyperlinks: Support::No,
        ..PLAIN
    },
    Class {
        name: "xterm",
        signs: &[
            Sign::Version("XTerm"),
            Sign::Secondary(41, ANY),
            Sign::Variable("XTERM_VERSION", None),
        ],
        clipboard: Support::Setting,
        hyperlinks: Support::No,
        ..PLAIN
    },
    Class {
        name: "urxvt",
        signs: &[Sign::Secondary(85, ANY), Sign::Term("rxvt-unicode")],
        marks_at_edge: false,
        clipboard: Support::No,
        hyperlinks: Support::No,
        ..PLAIN
    },
    Class {
        name: "foot",
        signs: &[Sign::Version("foot"), Sign::Secondary(1, 11_000..=99_999), Sign::Term("foot")],
        marks: false,
        clipboard: Support::Yes,
        hyperlinks: Support::Yes,
        ..PLAIN
    },
    Class {
        name: "Alacritty",
        signs: &[Sign::Secondary(0, 1000..=9999), Sign::Term("alacritty")],
        marks: false,
        clipboard: Support::Yes,
        hyperlinks: Support::Yes,
        ..PLAIN
    },
    Class {
        name: "zutty",
        signs: &[Sign::SecondaryExact(64, 0, 0), Sign::Variable("ZUTTY_VERSION", None)],
        marks: false,
        clipboard: Support::Yes,
        hyperlinks: Support::No,
        ..PLAIN
    },
    Class {
        name: "st",
        signs: &[Sign::Term("st"), Sign::PrimaryOnly("6")],
        marks: false,
        marks_at_edge: false,
        clipboard: Support::Setting,
        hyperlinks: Support::No,
        ..PLAIN
    },
    Class {
        name: "Ghostty",
        signs: &[Sign::Version("ghostty"), Sign::Term("xterm-ghostty")],
        clipboard: Support::Yes,
        hyperlinks: Support::Yes,
        ..PLAIN
    },
    Class {
        name: "iTerm2",
        // Its own reordering is an option that cannot be asked for; the calibration tells.
        signs: &[Sign::Version("iTerm2"), Sign::Variable("LC_TERMINAL", Some("iTerm2"))],
        clipboard: Support::Setting,
        hyperlinks: Support::Yes,
        ..PLAIN
    },
    Class {
        name: "Windows Terminal",
        signs: &[Sign::SecondaryExact(0, 10, 1), Sign::Variable("WT_SESSION", None)],
        clipboard: Support::Yes,
        hyperlinks: Support::Yes,
        ..PLAIN
    },
    Class {
        name: "Linux console",
        signs: &[Sign::Term("linux")],
        marks: false,
        clipboard: Support::No,
        hyperlinks: Support::No,
        ..PLAIN
    },
];

/// A program between this one and the terminal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Multiplexer {
    /// tmux.
    Tmux,
    /// GNU screen.
    Screen,
}

impl Multiplexer {
    /// The name of its command.
    pub fn name(self) -> &'static str {
        match self {
            Self::Tmux => "tmux",
            Self::Screen => "screen",
        }
    }
}

/// The evidence on the terminal: its answers, and the environment.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Evidence {
    /// The primary attributes: `64;1;2` of `CSI ? 64;1;2 c`.
    pub primary: Option<String>,
    /// The secondary attributes: type, firmware, third number.
    pub secondary: Option<(u32, u32, u32)>,
    /// The answer to XTVERSION, such as `XTerm(379)`.
    pub version: Option<String>,
    /// The variable `TERM`, empty if it is not set.
    pub term: String,
    /// True if this comes from a tmux that would know `version`.
    pub relayed: bool,
    /// The environment variables that rows of the table ask for, if they are set.
    pub variables: Vec<(&'static str, String)>,
}

/// A recognised terminal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Identity {
    /// The row of the terminal itself.
    pub terminal: &'static Class,
    /// The multiplexer between, if there is one.
    pub multiplexer: Option<Multiplexer>,
    /// The row that decides the output: the terminal's, or its form inside the multiplexer.
    pub class: &'static Class,
    /// The sign that identified the row; `None` if no row fits.
    pub sign: Option<&'static Sign>,
}

impl Class {
    /// The encoding of rows for this terminal.
    pub fn encoding(&self) -> Encoding {
        let Self { writer, marks, marks_at_edge, .. } = *self;
        Encoding { writer, marks, marks_at_edge, ..Encoding::default() }
    }
}

impl Evidence {
    /// The evidence of the environment alone. `probe` adds the terminal's answers.
    pub fn from_environment(variable: impl Fn(&str) -> Option<String>) -> Self {
        let names = TERMINALS.iter().flat_map(|class| class.signs).filter_map(|sign| match sign {
            Sign::Variable(name, _) | Sign::Silent(_, Some((name, _))) => Some(*name),
            _ => None,
        });
        let mut variables: Vec<(&'static str, String)> = Vec::new();
        for name in names.chain(["TMUX", "STY"]) {
            if let Some(value) = variable(name).filter(|_| variables.iter().all(|v| v.0 != name)) {
                variables.push((name, value));
            }
        }
        Self { term: variable("TERM").unwrap_or_default(), variables, ..Self::default() }
    }

    /// The program that answers in the terminal's place, if there is one.
    pub fn multiplexer(&self) -> Option<Multiplexer> {
        let answered = match (self.secondary, self.version.as_deref()) {
            (Some((84, ..)), _) => Some(Multiplexer::Tmux),
            (Some((83, ..)), _) => Some(Multiplexer::Screen),
            (_, Some(version)) if version.starts_with("tmux") => Some(Multiplexer::Tmux),
            _ => None,
        };
        // A terminal started from inside a multiplexer inherits its variables, so an answer of
        // another kind wins over them.
        if answered.is_some() || self.secondary.is_some() || self.version.is_some() {
            return answered;
        }
        let set = |name| self.variables.iter().any(|(known, _)| *known == name);
        match self.term.split(['-', '.']).next() {
            Some("tmux") => Some(Multiplexer::Tmux),
            Some("screen") if set("TMUX") => Some(Multiplexer::Tmux),
            Some("screen") => Some(Multiplexer::Screen),
            _ => None,
        }
    }

    /// The row with the best sign: answers of the terminal first, then `TERM`, then variables.
    pub fn find(&self) -> (&'static Class, Option<&'static Sign>) {
        let ranks = [
            |sign: &Sign| matches!(sign, Sign::Version(_)),
            |sign: &Sign| matches!(sign, Sign::Secondary(..) | Sign::SecondaryExact(..)),
            |sign: &Sign| matches!(sign, Sign::Term(_)),
            |sign: &Sign| matches!(sign, Sign::PrimaryOnly(_)),
            |sign: &Sign| matches!(sign, Sign::Variable(..)),
            |sign: &Sign| matches!(sign, Sign::Silent(..)),
        ];
        for rank in ranks {
            for class in TERMINALS {
                let fits = |sign: &&Sign| rank(sign) && self.shows(sign);
                if let Some(sign) = class.signs.iter().find(fits) {
                    return (class, Some(sign));
                }
            }
        }
        (&UNKNOWN, None)
    }

    fn shows(&self, sign: &Sign) -> bool {
        match sign {
            Sign::Version(name) => self.version.as_deref().is_some_and(|version| {
                version
                    .strip_prefix(name)
                    .is_some_and(|rest| !rest.starts_with(|c: char| c.is_alphanumeric()))
            }),
            Sign::Secondary(kind, firmware) => {
                self.secondary.is_some_and(|(k, f, _)| k == *kind && firmware.contains(&f))
            }
            Sign::SecondaryExact(a, b, c) => self.secondary == Some((*a, *b, *c)),
            Sign::PrimaryOnly(primary) => {
                self.secondary.is_none()
                    && self.version.is_none()
                    && self.primary.as_deref() == Some(primary)
            }
            Sign::Term(name) => self
                .term
                .strip_prefix(name)
                .is_some_and(|rest| rest.is_empty() || rest.starts_with('-')),
            Sign::Variable(name, wanted) => self.variable_is(name, *wanted),
            Sign::Silent(term, variable) => {
                self.relayed
                    && self.version.is_none()
                    && self.term == *term
                    && variable.is_none_or(|(name, value)| self.variable_is(name, Some(value)))
            }
        }
    }

    fn variable_is(&self, name: &str, wanted: Option<&str>) -> bool {
        self.variables
            .iter()
            .any(|(known, value)| *known == name && wanted.is_none_or(|wanted| wanted == value))
    }

    /// The terminal of these answers. If a multiplexer answers, `outer` is the evidence on the
    /// terminal around it.
    pub fn identify(&self, outer: Option<&Self>) -> Identity {
        let Some(multiplexer) = self.multiplexer() else {
            let (terminal, sign) = self.find();
            return Identity { terminal, multiplexer: None, class: terminal, sign };
        };
        let (terminal, sign) = outer.map_or((&UNKNOWN, None), Self::find);
        let inside = match multiplexer {
            Multiplexer::Tmux => terminal.in_tmux,
            Multiplexer::Screen => terminal.in_screen,
        };
        let class = match inside {
            Inside::Row(class) => class,
            Inside::Same => terminal,
        };
        Identity { terminal, multiplexer: Some(multiplexer), class, sign }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answers(
        primary: &str,
        secondary: Option<(u32, u32, u32)>,
        version: &str,
        term: &str,
    ) -> Evidence {
        Evidence {
            primary: Some(primary.to_owned()),
            secondary,
            version: Some(version.to_owned()).filter(|version| !version.is_empty()),
            term: term.to_owned(),
            ..Evidence::default()
        }
    }

    #[test]
    fn terminals_are_told_by_what_they_answer() {
        let table = [
            ("64;1;2;6;9;15", Some((41, 379, 0)), "XTerm(379)", "xterm", "xterm"),
            ("1;2", Some((85, 95, 0)), "", "rxvt-unicode-256color", "urxvt"),
            ("6", None, "", "st-256color", "st"),
            ("6", None, "", "xterm-256color", "st"),
            ("6", Some((0, 1700, 1)), "", "alacritty", "Alacritty"),
            ("62;4;22", Some((1, 11301, 0)), "foot(1.13.1)", "foot", "foot"),
            ("62;", Some((1, 4000, 26)), "kitty(0.26.5)", "xterm-kitty", "kitty"),
            ("64;1;9;15;21;22", Some((64, 0, 0)), "", "xterm-256color", "zutty"),
            ("65;1;9", Some((65, 7006, 1)), "", "xterm-256color", "VTE"),
            ("65;1;9", Some((65, 5202, 1)), "", "xterm-256color", "unknown"),
            ("62;1;4", Some((1, 115, 0)), "Konsole 22.12.3", "xterm-256color", "Konsole"),
            ("1;2", Some((0, 115, 0)), "", "xterm-256color", "QTerminal"),
            ("63;1;2;3", Some((24, 279, 0)), "", "mlterm", "mlterm"),
            ("6", Some((0, 136, 0)), "", "xterm", "PuTTY"),
            ("65;1", Some((1, 95, 0)), "", "xterm-256color", "Apple Terminal"),
            ("1;2", None, "", "xterm-256color", "unknown"),
            ("1;2", None, "kittyish 3", "xterm", "unknown"),
        ];
        for (primary, secondary, version, term, name) in table {
            let evidence = answers(primary, secondary, version, term);
            let identity = evidence.identify(None);
            assert_eq!(identity.terminal.name, name, "{evidence:?}");
            assert_eq!(identity.multiplexer, None);
        }
    }

    #[test]
    fn an_answer_beats_an_inherited_variable() {
        let mut evidence = answers("64", Some((41, 379, 0)), "XTerm(379)", "xterm");
        evidence.variables = vec![("KONSOLE_VERSION", "221203".into()), ("TMUX", "x".into())];
        let identity = evidence.identify(None);
        assert_eq!((identity.terminal.name, identity.multiplexer), ("xterm", None));
        evidence = Evidence { term: "xterm-256color".into(), ..Evidence::default() };
        evidence.variables = vec![("KONSOLE_VERSION", "221203".into())];
        assert_eq!(evidence.identify(None).terminal.name, "Konsole");
    }

    #[test]
    fn inside_a_multiplexer_the_outer_terminal_decides() {
        let tmux = answers("1;2", Some((84, 0, 0)), "tmux 3.3a", "tmux-256color");
        let screen = answers("1;2", Some((83, 40900, 0)), "", "screen.mlterm");
        let term = |name: &str| Evidence { term: name.into(), ..Evidence::default() };
        let silent = |name: &str, colors: &str| Evidence {
            relayed: true,
            variables: vec![("COLORFGBG", colors.to_owned())],
            ..term(name)
        };
        let putty = Writer::Inverse(Reordering::PUTTY);
        let outer = |version: &str, name: &str| answers("", None, version, name);
        let vte = Evidence { variables: vec![("VTE_VERSION", "7006".into())], ..term("xterm") };
        let table = [
            (&tmux, outer("XTerm(379)", "xterm"), Writer::Plain, true),
            (&tmux, outer("Konsole 22.12.3", "xterm-256color"), Writer::Words, true),
            (&screen, outer("Konsole 22.12.3", ""), Writer::Joined, true),
            (&tmux, outer("kitty(0.26.5)", "xterm-kitty"), Writer::Reversed, false),
            (&tmux, term("foot"), Writer::Plain, false),
            (&tmux, vte.clone(), Writer::Marked, true),
            (&screen, vte, Writer::Marked, true),
            (&tmux, term("mlterm"), Writer::Inverse(Reordering::MLTERM), true),
            (&screen, term("mlterm"), Writer::Plain, true),
            (&tmux, term("xterm-256color"), Writer::Marked, false),
            (&tmux, term("xterm"), Writer::Marked, false),
            (&tmux, silent("xterm", ""), putty, true),
            (&tmux, silent("xterm-256color", ""), Writer::Marked, false),
            (&tmux, silent("xterm-256color", "15;0"), TINTED_256.writer, false),
        ];
        for (inner, outer, writer, marks) in table {
            let identity = inner.identify(Some(&outer));
            assert_eq!(identity.class.writer, writer, "{outer:?}");
            assert_eq!(identity.class.marks, marks, "{outer:?}");
        }
    }

    #[test]
    fn what_is_entered_is_left() {
        for class in TERMINALS {
            assert_eq!(class.enter.is_empty(), class.leave.is_empty(), "{}", class.name);
        }
        let mlterm = TERMINALS.iter().find(|class| class.name == "mlterm");
        assert_eq!(mlterm.map(|class| class.writer), Some(Writer::Plain));
    }

    #[test]
    fn only_variables_of_the_table_are_read() {
        let evidence = Evidence::from_environment(|name| match name {
            "TERM" => Some("xterm".into()),
            "VTE_VERSION" => Some("7006".into()),
            "HOME" => panic!("not asked for"),
            _ => None,
        });
        assert_eq!(evidence.variables, [("VTE_VERSION", "7006".to_owned())]);
    }
}
