//! The table of terminals: their signs, and the output that is right on them.
//!
//! Each row has the findings on which it rests. A new finding is added to its row; where versions of
//! a terminal differ, each gets a row with signs of its own. `sahifa doctor --report` prints what a
//! row needs. `evidence` finds the row of a terminal.
use crate::class::{Class, Finding, Ground, Inside, Notifications, Setting, Sign, Support};
use crate::encode::{Reordering, Writer};
use std::ops::RangeInclusive;

/// A finding in a running terminal.
const fn seen(versions: &'static str, date: &'static str, fact: &'static str) -> Finding {
    Finding { ground: Ground::Seen, versions, date, fact }
}

/// A finding in a terminal's source.
const fn source(versions: &'static str, date: &'static str, fact: &'static str) -> Finding {
    Finding { ground: Ground::Source, ..seen(versions, date, fact) }
}

/// A finding of others.
const fn told(versions: &'static str, date: &'static str, fact: &'static str) -> Finding {
    Finding { ground: Ground::Told, ..seen(versions, date, fact) }
}

const ANY: RangeInclusive<u32> = 0..=u32::MAX;

/// The row inside a multiplexer that passes on characters with a width alone.
const BARE: Class = Class {
    name: "bare cells",
    signs: &[],
    findings: &[],
    writer: Writer::Plain,
    marks: false,
    marks_at_edge: true,
    enter: "",
    leave: "",
    in_tmux: Inside::Same,
    in_screen: Inside::Same,
    in_cells: Inside::Same,
    lines: None,
    setting: None,
    clipboard: Support::Unknown,
    hyperlinks: Support::Unknown,
    notifications: Notifications::None,
};
static BARE_CELLS: Class = BARE;
/// The defaults of the table, so that a row states only differences.
const PLAIN: Class =
    Class { name: "plain", marks: true, in_cells: Inside::Row(&BARE_CELLS), ..BARE };
/// The row inside such a multiplexer on terminals that reorder rows.
static INVERSE: Class = Class {
    name: "inverse rows without vowels",
    writer: Writer::Inverse(Reordering::PUTTY),
    marks: false,
    ..PLAIN
};
/// The row of Konsole inside such a multiplexer.
static KONSOLE_ORDERED: Class = Class {
    name: "Konsole with its own order",
    writer: Writer::Inverse(Reordering::KONSOLE),
    marks: false,
    ..PLAIN
};
static MARKED: Class = Class { name: "marked cells", writer: Writer::Marked, ..PLAIN };
static MARKED_STRIPPED: Class =
    Class { name: "marked cells without vowels", writer: Writer::Marked, marks: false, ..PLAIN };
static WORDS: Class = Class { name: "words", writer: Writer::Words { joiners: false }, ..PLAIN };
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

/// The row that is right on all of these, which share the output; `None` if there is none. Marked
/// cells are right on those that draw cells in order, too.
pub(crate) fn common(rows: &[&'static Class]) -> Option<&'static Class> {
    let (first, others) = rows.split_first()?;
    let has_marks = rows.iter().all(|row| row.marks);
    if others.iter().all(|row| row.writer == first.writer && row.enter == first.enter) {
        return rows.iter().find(|row| row.marks == has_marks).copied();
    }
    // A mode of one of them, or a setting that it needs, is nothing for the others.
    let takes_marked = |row: &&Class| {
        matches!(row.writer, Writer::Plain | Writer::Marked)
            && row.enter.is_empty()
            && row.setting.is_none()
    };
    let marked = if has_marks { &MARKED } else { &MARKED_STRIPPED };
    rows.iter().all(takes_marked).then_some(marked)
}

/// Terminals with the explicit mode, such as VTE, mintty and Contour. They draw cells in the order
/// they receive them.
const EXPLICIT: Class = Class {
    // The mode is set back to what the terminal's makers recommend, and what VTE starts with: a
    // user's next `cat` would be reversed.
    enter: "\x1b[8l",
    leave: "\x1b[8h",
    in_tmux: Inside::Row(&MARKED),
    in_screen: Inside::Row(&MARKED),
    in_cells: Inside::Row(&INVERSE),
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
        findings: &[seen(
            "0.70.6, 0.80, 0.84",
            "2026-11-30",
            "reorders rows unless told not to by CSI 8 l",
        )],
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
        findings: &[seen(
            "22.12.3, 25.04, 26.08",
            "2026-11-30",
            "reorders stretches between borders, shapes letters again, mirrors nothing, cannot be told not to",
        )],
        writer: Writer::Words { joiners: true },
        in_tmux: Inside::Row(&WORDS),
        in_cells: Inside::Row(&KONSOLE_ORDERED),
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
        findings: &[seen(
            "1.2; deepin-terminal 5.9, cool-retro-term 1.2",
            "2026-11-30",
            "lays out runs of one colour as a text; drops marks",
        )],
        writer: Writer::Tinted { true_color: true },
        marks: false,
        in_tmux: Inside::Row(&TINTED_256),
        in_screen: Inside::Row(&TINTED_256),
        in_cells: Inside::Row(&TINTED_256),
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
        findings: &[seen(
            "0.26.5, 0.48.2",
            "2026-11-30",
            "reverses runs of one font in right-to-left scripts; misplaces marks",
        )],
        writer: Writer::Reversed,
        marks: false,
        in_cells: Inside::Same,
        clipboard: Support::Yes,
        hyperlinks: Support::Yes,
        notifications: Notifications::Osc99,
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
        findings: &[seen(
            "3.9.0, 3.9.4",
            "2026-11-30",
            "reorders stretches between borders unless OSC 5379 stops it; marks of direction take a column",
        )],
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
        findings: &[
            seen(
                "0.78, 0.85 (pterm)",
                "2026-11-30",
                "reorders and mirrors whole rows in the direction of their first letter",
            ),
            source("KiTTY 0.76", "2026-08", "the same"),
        ],
        writer: Writer::Inverse(Reordering::PUTTY),
        in_cells: Inside::Row(&INVERSE),
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
        findings: &[source(
            "3",
            "2026-08",
            "CSI 8 l stops its reordering for each line that is written",
        )],
        clipboard: Support::Setting,
        hyperlinks: Support::Yes,
        ..EXPLICIT
    },
    Class {
        name: "Contour",
        signs: &[Sign::Version("contour")],
        findings: &[source(
            "builds of 2026",
            "2026-08",
            "answers the mode report for mode 8 and follows it",
        )],
        clipboard: Support::Yes,
        hyperlinks: Support::Yes,
        ..EXPLICIT
    },
    Class {
        name: "WezTerm",
        // It does not reorder unless the user asks for it, so the mode is left as it is found.
        signs: &[Sign::Version("WezTerm"), Sign::Variable("TERM_PROGRAM", Some("WezTerm"))],
        findings: &[source(
            "the source of that month",
            "2025-02",
            "draws cells unless bidi_enabled is set; follows mode 8",
        )],
        enter: "\x1b[8l",
        leave: "\x1b[8l",
        clipboard: Support::Yes,
        hyperlinks: Support::Yes,
        notifications: Notifications::Osc777,
        ..PLAIN
    },
    Class {
        name: "Apple Terminal",
        signs: &[
            Sign::SecondaryExact(1, 95, 0),
            Sign::Variable("TERM_PROGRAM", Some("Apple_Terminal")),
        ],
        findings: &[told(
            "an unstated version",
            "2026-11-24",
            "reorders whole rows; directional marks keep cells in place",
        )],
        writer: Writer::Marked,
        in_cells: Inside::Row(&INVERSE),
        clipboard: Support::No,
        hyperlinks: Support::No,
        ..PLAIN
    },
    Class {
        name: "xterm.js",
        // Its renderer cannot be asked: canvas and WebGL draw cells, the DOM one gives each run of
        // one style to the browser, which reorders it. Marked cells are right in all of them.
        signs: &[Sign::Version("xterm.js"), Sign::SecondaryExact(0, 276, 0)],
        findings: &[seen(
            "5.5, 6.0",
            "2026-11-30",
            "the DOM renderer reverses runs of one style, canvas and WebGL draw cells; marks are right in all",
        )],
        writer: Writer::Marked,
        clipboard: Support::Setting,
        hyperlinks: Support::Yes,
        ..PLAIN
    },
    Class {
        name: "hterm",
        // The browser reorders whole rows.
        signs: &[Sign::SecondaryExact(0, 256, 0)],
        findings: &[seen("an unstated version", "2026-11-30", "the browser reorders whole rows")],
        writer: Writer::Marked,
        clipboard: Support::Yes,
        hyperlinks: Support::Unknown,
        notifications: Notifications::Osc777,
        ..PLAIN
    },
    Class {
        name: "mosh",
        // It answers in the place of any terminal, which cannot be told. Marked cells are right in
        // VTE and in those that do not reorder; the calibration tells for the others.
        signs: &[Sign::SecondaryExact(1, 10, 0)],
        findings: &[seen(
            "1.4",
            "2026-11-30",
            "swallows modes and passes directional marks; right over VTE and xterm",
        )],
        writer: Writer::Marked,
        marks: false,
        clipboard: Support::Unknown,
        hyperlinks: Support::No,
        ..PLAIN
    },
    Class {
        name: "Rio",
        signs: &[Sign::Version("Rio")],
        findings: &[source("an unstated version", "2026-08", "draws cells")],
        marks: false,
        clipboard: Support::Yes,
        hyperlinks: Support::Yes,
        ..PLAIN
    },
    Class {
        name: "xterm",
        signs: &[
            Sign::Version("XTerm"),
            Sign::Secondary(41, ANY),
            Sign::Variable("XTERM_VERSION", None),
        ],
        findings: &[
            seen("379", "2026-11-24", "draws cells"),
            source("Termux", "2026-08", "draws cells; answers as xterm"),
        ],
        clipboard: Support::Setting,
        hyperlinks: Support::No,
        ..PLAIN
    },
    Class {
        name: "urxvt",
        signs: &[Sign::Secondary(85, ANY), Sign::Term("rxvt-unicode")],
        findings: &[seen(
            "9.30, 9.31",
            "2026-11-30",
            "draws cells; breaks the line on zero-width characters at its end",
        )],
        marks_at_edge: false,
        clipboard: Support::No,
        hyperlinks: Support::No,
        ..PLAIN
    },
    Class {
        name: "foot",
        signs: &[Sign::Version("foot"), Sign::Secondary(1, 11_000..=99_999), Sign::Term("foot")],
        findings: &[seen(
            "1.13.1, 1.28",
            "2026-11-30",
            "draws cells; letters with marks can vanish",
        )],
        marks: false,
        clipboard: Support::Yes,
        hyperlinks: Support::Yes,
        notifications: Notifications::Osc777,
        ..PLAIN
    },
    Class {
        name: "Alacritty",
        signs: &[Sign::Secondary(0, 1000..=9999), Sign::Term("alacritty")],
        findings: &[seen("0.11, 0.17", "2026-11-30", "draws cells; misplaces marks")],
        marks: false,
        clipboard: Support::Yes,
        hyperlinks: Support::Yes,
        ..PLAIN
    },
    Class {
        name: "zutty",
        signs: &[Sign::SecondaryExact(64, 0, 0), Sign::Variable("ZUTTY_VERSION", None)],
        findings: &[seen("0.14", "2026-11-30", "draws cells; drops marks")],
        marks: false,
        clipboard: Support::Yes,
        hyperlinks: Support::No,
        ..PLAIN
    },
    Class {
        name: "st",
        signs: &[Sign::Term("st"), Sign::PrimaryOnly("6")],
        findings: &[seen(
            "0.9",
            "2026-11-24",
            "draws cells; drops marks; breaks the line on zero-width characters at its end",
        )],
        marks: false,
        marks_at_edge: false,
        clipboard: Support::Setting,
        hyperlinks: Support::No,
        ..PLAIN
    },
    Class {
        name: "Ghostty",
        signs: &[Sign::Version("ghostty"), Sign::Term("xterm-ghostty")],
        findings: &[source(
            "an unstated version",
            "2026-08",
            "draws cells; a change that reorders is open",
        )],
        clipboard: Support::Yes,
        hyperlinks: Support::Yes,
        notifications: Notifications::Osc777,
        ..PLAIN
    },
    Class {
        name: "iTerm2",
        // Its own reordering is an option that cannot be asked for; the calibration tells.
        signs: &[Sign::Version("iTerm2"), Sign::Variable("LC_TERMINAL", Some("iTerm2"))],
        findings: &[told(
            "3.5.11 and later",
            "2026-11-24",
            "draws cells unless its preference for bidi is on",
        )],
        clipboard: Support::Setting,
        hyperlinks: Support::Yes,
        notifications: Notifications::Osc9,
        ..PLAIN
    },
    Class {
        name: "Windows Terminal",
        signs: &[Sign::SecondaryExact(0, 10, 1), Sign::Variable("WT_SESSION", None)],
        findings: &[source(
            "1.21 and later",
            "2026-08",
            "draws cells; changes that reorder are open",
        )],
        clipboard: Support::Yes,
        hyperlinks: Support::Yes,
        ..PLAIN
    },
    Class {
        name: "Emacs",
        // term, eat and vterm, which draws with libvterm. Emacs reorders each line and mirrors or
        // not by where it runs itself. No order sent is right everywhere; cells are, once it is
        // told to leave lines as they are.
        signs: &[
            Sign::Term("eterm"),
            Sign::Term("eat"),
            Sign::Version("libvterm"),
            Sign::SecondaryExact(0, 100, 0),
        ],
        findings: &[
            seen(
                "term of 28.2",
                "2026-11-30",
                "reorders lines unless bidi-display-reordering is nil",
            ),
            seen("vterm, eat", "2026-11-30", "the same"),
        ],
        marks: false,
        setting: Some(Setting::EmacsReordering),
        clipboard: Support::Unknown,
        hyperlinks: Support::Unknown,
        ..PLAIN
    },
    Class {
        name: "Linux console",
        signs: &[Sign::Term("linux")],
        findings: &[told("an unstated version", "2026-11-24", "draws cells; has few letters")],
        marks: false,
        setting: Some(Setting::ConsoleFont),
        clipboard: Support::No,
        hyperlinks: Support::No,
        ..PLAIN
    },
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::class::Multiplexer;

    #[test]
    fn each_row_says_what_it_rests_on() {
        for class in TERMINALS {
            assert!(!class.findings.is_empty() && !class.signs.is_empty(), "{}", class.name);
            for finding in class.findings {
                let mut parts = finding.date.split('-').map(str::len);
                assert_eq!((parts.next(), parts.next()), (Some(4), Some(2)), "{finding}");
                assert!(!finding.versions.is_empty() && !finding.fact.is_empty(), "{finding}");
            }
        }
    }

    #[test]
    fn several_terminals_have_a_row_in_common_or_not() {
        let row = |name: &str| {
            let found = TERMINALS.iter().find(|class| class.name == name);
            found.unwrap_or_else(|| panic!("{name}")).inside(&[Multiplexer::Screen])
        };
        for (names, expected) in [
            (&["xterm"][..], Some("xterm")),
            (&["xterm", "xterm"], Some("xterm")),
            (&["xterm", "VTE"], Some("marked cells")),
            (&["VTE", "xterm", "xterm.js"], Some("marked cells")),
            (&["VTE", "foot"], Some("marked cells without vowels")),
            (&["xterm", "foot"], Some("foot")),
            (&["xterm", "kitty"], None),
            (&["Konsole", "VTE"], None),
            (&["mlterm", "VTE"], None),
            (&["mlterm", "xterm"], None),
            (&[], None),
        ] {
            let rows: Vec<_> = names.iter().map(|name| row(name)).collect();
            assert_eq!(common(&rows).map(|row| row.name), expected, "{names:?}");
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
}
