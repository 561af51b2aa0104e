//! The evidence on a terminal, and the row of the table that fits it. `probe` asks the terminal.
use crate::class::{Class, Multiplexer, Sign};
use crate::table::{TERMINALS, UNKNOWN};

/// The variables that multiplexers set, and programs that are one beside other things.
const MULTIPLEXERS: [&str; 6] = ["TMUX", "STY", "ZELLIJ", "NVIM", "VIM_TERMINAL", "INSIDE_EMACS"];

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

impl Evidence {
    /// The evidence of the environment alone. `probe` adds the terminal's answers.
    pub fn from_environment(variable: impl Fn(&str) -> Option<String>) -> Self {
        let names = TERMINALS.iter().flat_map(|class| class.signs).filter_map(|sign| match sign {
            Sign::Variable(name, _) | Sign::Silent(_, Some((name, _))) => Some(*name),
            _ => None,
        });
        let mut variables: Vec<(&'static str, String)> = Vec::new();
        for name in names.chain(MULTIPLEXERS) {
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
            (_, Some(version)) if version.starts_with("Zellij") => Some(Multiplexer::Zellij),
            // Alacritty answers with its version, too; it is far from 0.40.
            (Some((0, 4000..=9999, 1)), None) if self.has("ZELLIJ") => Some(Multiplexer::Zellij),
            (_, Some(version)) if version.starts_with("libvterm") => self.editor(),
            (Some((0, 100, 0)), None) => self.editor(),
            _ => None,
        };
        // A terminal started from inside a multiplexer inherits its variables, so an answer of
        // another kind wins over them.
        if answered.is_some() || self.secondary.is_some() || self.version.is_some() {
            return answered;
        }
        match self.term.split(['-', '.']).next() {
            Some("tmux") => Some(Multiplexer::Tmux),
            Some("dvtm") => Some(Multiplexer::Dvtm),
            Some("screen") if self.has("TMUX") => Some(Multiplexer::Tmux),
            Some("screen") => Some(Multiplexer::Screen),
            _ => None,
        }
    }

    /// The program around libvterm, which draws the terminal windows of Neovim, Vim and Emacs. Only
    /// Emacs draws on a screen of its own.
    fn editor(&self) -> Option<Multiplexer> {
        let in_emacs = self.variable("INSIDE_EMACS").is_some_and(|value| value.contains("vterm"));
        let in_vim = self.has("NVIM") || self.has("VIM_TERMINAL");
        (in_vim || !in_emacs).then_some(Multiplexer::Editor)
    }

    /// The evidence on the terminal around a multiplexer that cannot be asked for it: the variables
    /// that it inherited.
    pub(crate) fn around(&self) -> Self {
        // Zellij leaves `TERM` as it finds it, the others set their own.
        let kept = self.multiplexer() == Some(Multiplexer::Zellij);
        let term = if kept { self.term.clone() } else { String::new() };
        Self { term, variables: self.variables.clone(), ..Self::default() }
    }

    /// The row with the best sign: answers of the terminal first, then `TERM`, then variables.
    ///
    /// A terminal started from another one inherits its variables, and each terminal that sets one
    /// answers, too. So a variable counts only where nothing was answered.
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
            Sign::Variable(name, wanted) => {
                self.secondary.is_none()
                    && self.version.is_none()
                    && self.variable(name).is_some_and(|value| wanted.is_none_or(|w| w == value))
            }
            Sign::Silent(term, variable) => {
                self.relayed
                    && self.version.is_none()
                    && self.term == *term
                    && variable.is_none_or(|(name, value)| self.variable(name) == Some(value))
            }
        }
    }

    fn variable(&self, name: &str) -> Option<&str> {
        let found = self.variables.iter().find(|(known, _)| *known == name);
        found.map(|(_, value)| value.as_str())
    }

    pub(crate) fn has(&self, variable: &str) -> bool {
        self.variable(variable).is_some()
    }

    /// The terminal of these answers. If a multiplexer answers, `outer` is the evidence on the
    /// terminal around it.
    pub fn identify(&self, outer: Option<&Self>) -> Identity {
        let Some(multiplexer) = self.multiplexer() else {
            let (terminal, sign) = self.find();
            return Identity { terminal, multiplexer: None, class: terminal, sign };
        };
        let second = outer.and_then(Self::multiplexer);
        let (terminal, sign) = match (outer, second) {
            (None, _) => (&UNKNOWN, None),
            (Some(outer), None) => outer.find(),
            (Some(outer), Some(_)) => outer.around().find(),
        };
        let class = match second {
            Some(second) => terminal.inside(&[multiplexer, second]),
            None => terminal.inside(&[multiplexer]),
        };
        Identity { terminal, multiplexer: Some(multiplexer), class, sign }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::encode::{Reordering, Writer};

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
            ("61;1;21;22;28", Some((61, 8401, 1)), "VTE(8401)", "xterm-256color", "VTE"),
            ("63;1;2;3", Some((24, 279, 0)), "mlterm(3.9.4)", "mlterm", "mlterm"),
            ("6", Some((0, 2600, 1)), "", "alacritty", "Alacritty"),
            ("61;4;6", Some((0, 10, 1)), "", "xterm-256color", "Windows Terminal"),
            ("1;2", Some((77, 30703, 0)), "mintty 3.7.3", "xterm", "mintty"),
            ("65;4", Some((1, 277, 0)), "WezTerm 20240203", "xterm-256color", "WezTerm"),
            ("62;22", Some((1, 10, 0)), "ghostty 1.2.0", "xterm-256color", "Ghostty"),
            ("64;1;2", Some((41, 320, 0)), "", "xterm-256color", "xterm"),
            ("64;1", None, "contour 0.6.1", "xterm-256color", "Contour"),
            ("62", None, "iTerm2 3.5.11", "xterm-256color", "iTerm2"),
            ("1;2", Some((0, 276, 0)), "", "xterm-256color", "xterm.js"),
            ("1;2", Some((0, 276, 0)), "xterm.js(6.1.0)", "xterm-256color", "xterm.js"),
            ("1;2", Some((0, 256, 0)), "", "xterm-256color", "hterm"),
            ("62", Some((1, 10, 0)), "", "xterm-256color", "mosh"),
            ("62;22", Some((0, 203, 1)), "Rio 0.2.30", "xterm-256color", "Rio"),
            // JetBrains.
            ("6", Some((0, 10, 0)), "", "xterm-256color", "unknown"),
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

    /// Checks terminals started from others, whose variables they inherit.
    #[test]
    fn a_variable_counts_only_where_nothing_was_answered() {
        let inherited: Vec<(&'static str, String)> = [
            ("VTE_VERSION", "7006"),
            ("KONSOLE_VERSION", "221203"),
            ("KITTY_WINDOW_ID", "1"),
            ("XTERM_VERSION", "XTerm(379)"),
            ("WT_SESSION", "5"),
            ("TERM_PROGRAM", "mintty"),
        ]
        .map(|(name, value)| (name, value.to_owned()))
        .into();
        // An editor's terminal window, JetBrains, and a name that no row has.
        for (secondary, version) in [
            (Some((0, 100, 0)), ""),
            (Some((0, 100, 0)), "libvterm(0.3)"),
            (Some((0, 10, 0)), ""),
            (None, "newcomer 1"),
        ] {
            let mut evidence = answers("1;2", secondary, version, "xterm-256color");
            evidence.variables.clone_from(&inherited);
            let outer = evidence.multiplexer().map(|_| Evidence::default());
            let name = evidence.identify(outer.as_ref()).terminal.name;
            assert_eq!(name, "unknown", "{evidence:?}");
        }
        let unanswered = Evidence { variables: inherited, ..Evidence::default() };
        assert_eq!(unanswered.find().0.name, "VTE");
    }

    /// The row that decides, and its writer and marks, with the evidence on the terminal around
    /// taken as `probe` takes it where nobody can be asked.
    fn decided(evidence: &Evidence) -> (Option<Multiplexer>, &'static str, Writer, bool) {
        let outer = evidence.multiplexer().map(|_| evidence.around());
        let Identity { multiplexer, terminal, class, .. } = evidence.identify(outer.as_ref());
        (multiplexer, terminal.name, class.writer, class.marks)
    }

    #[test]
    fn multiplexers_that_drop_marks_are_never_sent_any() {
        let rows = Writer::Inverse(Reordering::PUTTY);
        let (editor, zellij) = (Some(Multiplexer::Editor), Some(Multiplexer::Zellij));
        let nvim = || answers("1;2", Some((0, 100, 0)), "libvterm(0.3)", "xterm-256color");
        let table = [
            (nvim(), "NVIM", "VTE_VERSION", (editor, "VTE", rows, false)),
            (nvim(), "VIM_TERMINAL", "VTE_VERSION", (editor, "VTE", rows, false)),
            (nvim(), "NVIM", "KITTY_WINDOW_ID", (editor, "kitty", Writer::Reversed, false)),
            (
                nvim(),
                "NVIM",
                "KONSOLE_VERSION",
                (editor, "Konsole", Writer::Inverse(Reordering::KONSOLE), false),
            ),
            (nvim(), "NVIM", "XTERM_VERSION", (editor, "xterm", Writer::Plain, false)),
            // Over a connection, and in a program for telephones that draws with the same library.
            (nvim(), "", "", (editor, "unknown", Writer::Plain, false)),
            (
                answers("1;2", Some((0, 100, 0)), "", "xterm-256color"),
                "NVIM",
                "VTE_VERSION",
                (editor, "VTE", rows, false),
            ),
            (
                answers("1;2", Some((0, 4501, 1)), "Zellij(4501)", "xterm-256color"),
                "ZELLIJ",
                "VTE_VERSION",
                (zellij, "VTE", rows, false),
            ),
            (
                answers("1;2", Some((0, 4501, 1)), "", "xterm-kitty"),
                "ZELLIJ",
                "",
                (zellij, "kitty", Writer::Reversed, false),
            ),
            (
                answers("1;2", Some((0, 4501, 1)), "Zellij(4501)", "xterm-256color"),
                "",
                "",
                (zellij, "unknown", Writer::Plain, false),
            ),
            // Emacs draws the terminal itself; an editor in it does not.
            (nvim(), "INSIDE_EMACS", "", (None, "Emacs", Writer::Plain, false)),
            (nvim(), "INSIDE_EMACS", "NVIM", (editor, "unknown", Writer::Plain, false)),
            (
                answers("12;4", Some((0, 0, 0)), "", "eat-truecolor"),
                "INSIDE_EMACS",
                "XTERM_VERSION",
                (None, "Emacs", Writer::Plain, false),
            ),
            (
                Evidence { term: "eterm-color".into(), ..Evidence::default() },
                "INSIDE_EMACS",
                "XTERM_VERSION",
                (None, "Emacs", Writer::Plain, false),
            ),
            // Alacritty started from inside Zellij.
            (
                answers("6", Some((0, 1700, 1)), "", "alacritty"),
                "ZELLIJ",
                "VTE_VERSION",
                (None, "Alacritty", Writer::Plain, false),
            ),
            (
                answers("1;2", None, "", "dvtm-256color"),
                "",
                "VTE_VERSION",
                (Some(Multiplexer::Dvtm), "VTE", rows, false),
            ),
        ];
        for (mut evidence, program, terminal, expected) in table {
            for name in [program, terminal] {
                let value = if name == "INSIDE_EMACS" { "29.1,vterm" } else { "1" };
                evidence.variables.extend((!name.is_empty()).then(|| (name, value.to_owned())));
            }
            assert_eq!(decided(&evidence), expected, "{evidence:?}");
        }
        for class in TERMINALS {
            let inside = class.inside(&[Multiplexer::Editor]);
            let zero_width = matches!(inside.writer, Writer::Marked | Writer::Words { .. });
            assert!(!inside.marks && !zero_width, "{}", class.name);
        }
    }

    #[test]
    fn one_multiplexer_may_stand_around_another() {
        let tmux = answers("1;2", Some((84, 0, 0)), "tmux 3.3a", "tmux-256color");
        let vte = vec![("VTE_VERSION", "7006".to_owned())];
        for (version, writer, marks) in [
            ("tmux 3.5", Writer::Marked, true),
            ("libvterm(0.3)", Writer::Inverse(Reordering::PUTTY), false),
        ] {
            let outer = Evidence { variables: vte.clone(), ..answers("", None, version, "") };
            let identity = tmux.identify(Some(&outer));
            assert_eq!(identity.terminal.name, "VTE");
            assert_eq!((identity.class.writer, identity.class.marks), (writer, marks), "{version}");
        }
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
            (
                &tmux,
                outer("Konsole 22.12.3", "xterm-256color"),
                Writer::Words { joiners: false },
                true,
            ),
            (&screen, outer("Konsole 22.12.3", ""), Writer::Words { joiners: true }, true),
            (&tmux, outer("kitty(0.26.5)", "xterm-kitty"), Writer::Reversed, false),
            (&tmux, term("foot"), Writer::Plain, false),
            (&tmux, vte.clone(), Writer::Marked, true),
            (&screen, vte, Writer::Marked, true),
            (&screen, answers("62", Some((1, 10, 0)), "", ""), Writer::Marked, false),
            (&screen, answers("1;2", Some((0, 276, 0)), "", ""), Writer::Marked, true),
            (&tmux, term("mlterm"), Writer::Inverse(Reordering::MLTERM), true),
            (&screen, term("mlterm"), Writer::Plain, true),
            (&tmux, term("xterm-256color"), Writer::Marked, false),
            (&tmux, term("xterm"), Writer::Marked, false),
            (&tmux, silent("xterm", ""), putty, true),
            (&tmux, silent("xterm-256color", ""), Writer::Marked, false),
            (&tmux, silent("xterm-256color", "15;0"), Writer::Tinted { true_color: false }, false),
        ];
        for (inner, outer, writer, marks) in table {
            let identity = inner.identify(Some(&outer));
            assert_eq!(identity.class.writer, writer, "{outer:?}");
            assert_eq!(identity.class.marks, marks, "{outer:?}");
        }
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
