//! The table of terminals: their signs, and the output that is right on them.
//!
//! The rows record behaviour seen in the terminals of late 2026, or the terminal's source where it
//! could not be run. `evidence` finds the row of a terminal.
use crate::class::{Class, Inside, Setting, Sign, Support};
use crate::encode::{Reordering, Writer};
use std::ops::RangeInclusive;

const ANY: RangeInclusive<u32> = 0..=u32::MAX;

/// The row inside a multiplexer that passes on characters with a width alone.
const BARE: Class = Class {
    name: "bare cells",
    signs: &[],
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
        writer: Writer::Reversed,
        marks: false,
        in_cells: Inside::Same,
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
        writer: Writer::Marked,
        clipboard: Support::Setting,
        hyperlinks: Support::Yes,
        ..PLAIN
    },
    Class {
        name: "hterm",
        // The browser reorders whole rows.
        signs: &[Sign::SecondaryExact(0, 256, 0)],
        writer: Writer::Marked,
        clipboard: Support::Yes,
        hyperlinks: Support::Unknown,
        ..PLAIN
    },
    Class {
        name: "mosh",
        // It answers in the place of any terminal, which cannot be told. Marked cells are right in
        // VTE and in those that do not reorder; the calibration tells for the others.
        signs: &[Sign::SecondaryExact(1, 10, 0)],
        writer: Writer::Marked,
        marks: false,
        clipboard: Support::Unknown,
        hyperlinks: Support::No,
        ..PLAIN
    },
    Class {
        name: "Rio",
        signs: &[Sign::Version("Rio")],
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
        marks: false,
        setting: Some(Setting::EmacsReordering),
        clipboard: Support::Unknown,
        hyperlinks: Support::Unknown,
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_entered_is_left() {
        for class in TERMINALS {
            assert_eq!(class.enter.is_empty(), class.leave.is_empty(), "{}", class.name);
        }
        let mlterm = TERMINALS.iter().find(|class| class.name == "mlterm");
        assert_eq!(mlterm.map(|class| class.writer), Some(Writer::Plain));
    }
}
