//! The encoding of rows for the terminal: as the user configured, else as answered on the
//! calibration card, else as the terminal was recognised.
use crate::config::{
    Bdsm, Calibration, Config, EditError, GuardSetting, HyperlinkSetting, Marks, Rtl, RtlMode,
    ShapingSetting, SignSetting,
};
use sahifa_terminal::{
    Charset, Detection, EARLIER_TITLE, Encoding, Graphics, Guard, Order, Profile, Repertoire,
    Setting, Wishes, window_title,
};

/// The encodings of rows: the usual one, and that of each mode a row may be a sample of; and if
/// links go with them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Encodings {
    pub usual: Encoding,
    pub of_modes: Vec<(RtlMode, Encoding)>,
    /// True if the terminal gets links (OSC 8).
    pub hyperlinks: bool,
    /// The pictures that the terminal gets.
    pub graphics: Graphics,
    pub colors: Colors,
}

/// The colours in which pictures are drawn with blocks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Colors {
    /// Too few.
    #[default]
    Few,
    /// The palette of 256.
    Palette,
    /// Any.
    All,
}

/// A setting of the terminal or the multiplexer without which the screen cannot be right.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Advice {
    /// The locale of screen is not one of the machine.
    Locale,
    /// Terminals of different kinds share the session.
    Shared,
    /// Emacs reorders rows.
    Emacs,
    /// The font of the Linux console may lack Arabic letters.
    Console,
    /// The terminal shows nothing but ASCII.
    Charset,
}

impl Advice {
    /// The id of the sentence.
    pub(crate) fn id(self) -> &'static str {
        match self {
            Self::Locale => "terminal-setting-locale",
            Self::Shared => "terminal-setting-shared",
            Self::Emacs => "terminal-setting-emacs",
            Self::Console => "terminal-setting-console",
            Self::Charset => "terminal-setting-charset",
        }
    }

    /// The id of the sentence in the panes, which may name the key of the card.
    pub(crate) fn id_in_panes(self) -> &'static str {
        if self == Self::Console { "terminal-offer-console" } else { self.id() }
    }

    /// True if one may have no other terminal, and need not be told again.
    pub(crate) fn is_told_once(self) -> bool {
        matches!(self, Self::Console | Self::Charset)
    }
}

impl Encodings {
    /// The encoding of a row that is a sample of `mode`.
    pub fn of(&self, mode: RtlMode) -> Encoding {
        let found = self.of_modes.iter().find(|(other, _)| *other == mode);
        found.map_or(self.usual, |(_, encoding)| *encoding)
    }
}

/// The facts that decide how rows are sent.
#[derive(Debug)]
pub(crate) struct Writing {
    rtl: Rtl,
    signs: SignSetting,
    hyperlinks: HyperlinkSetting,
    colors: Colors,
    calibration: Calibration,
    detection: Detection,
    /// The mode chosen in this session, which overrides everything.
    chosen: Option<RtlMode>,
    /// True if lines of logical text are told to a screen reader: nothing holds them in place, and nothing
    /// but text goes to the terminal.
    aloud: bool,
    /// The title of the window, and if it is given to the window while the program runs.
    title: (String, bool),
}

impl Writing {
    pub(crate) fn new(
        rtl: Rtl,
        signs: SignSetting,
        calibration: Calibration,
        detection: Detection,
    ) -> Self {
        let (hyperlinks, colors) = (HyperlinkSetting::Off, Colors::Few);
        let (chosen, aloud) = (None, false);
        let title = ("Sahifa".to_owned(), false);
        Self { rtl, signs, hyperlinks, colors, calibration, detection, chosen, aloud, title }
    }

    /// The same with a title for the window, which it has while the program runs.
    pub(crate) fn titled(self, title: String) -> Self {
        Self { title: (title, true), ..self }
    }

    /// The name of the program in the title of a window or of a notification.
    pub(crate) fn window_title(&self) -> &str {
        &self.title.0
    }

    /// The same for lines that are told to a screen reader.
    pub(crate) fn aloud(self) -> Self {
        Self { aloud: true, ..self }
    }

    /// Uses a configuration. Before that, neither links nor pictures are sent.
    pub(crate) fn configure(&mut self, config: &Config, variable: impl Fn(&str) -> Option<String>) {
        self.rtl.clone_from(&config.rtl);
        self.signs = config.ui.signs;
        self.hyperlinks = config.ui.hyperlinks;
        let can_draw = self.repertoire().has_blocks() && !self.aloud;
        // A theme without colours is one for eyes, printers or screens that want text alone.
        self.colors = match config.theme.on(None).has_colors() && can_draw {
            false => Colors::Few,
            true => match self.color_count(variable) {
                ..256 => Colors::Few,
                256 => Colors::Palette,
                _ => Colors::All,
            },
        };
    }

    /// The characters that go to the terminal.
    pub(crate) fn repertoire(&self) -> Repertoire {
        match (self.signs, self.detection.repertoire()) {
            (SignSetting::Auto, found) => found,
            (SignSetting::Unicode, _) => Repertoire::Unicode,
            (SignSetting::Ascii, Repertoire::Ascii) => Repertoire::Ascii,
            (SignSetting::Ascii, _) => Repertoire::PlainSigns,
        }
    }

    /// The colours of the terminal, 0 for none. `LC_ALL=C` asks for the plainest output, unless the
    /// configuration says that the terminal has all signs.
    pub(crate) fn color_count(&self, variable: impl Fn(&str) -> Option<String>) -> u32 {
        let is_plain =
            self.detection.charset == Charset::Ascii && self.signs != SignSetting::Unicode;
        if is_plain { 0 } else { self.detection.colors(variable) }
    }

    /// The pictures that go to the terminal. One without colours gets none.
    pub(crate) fn graphics(&self) -> Graphics {
        match self.colors {
            Colors::Few => Graphics::default(),
            _ => self.detection.graphics,
        }
    }

    /// Notes that cells have another size now.
    pub(crate) fn set_cell(&mut self, cell: (u16, u16)) {
        self.detection.graphics.cell = Some(cell);
    }

    /// Notes that the background of the terminal is light now, or dark; returns true if that is news.
    pub(crate) fn set_light(&mut self, is_light: bool) -> bool {
        self.detection.set_light(is_light)
    }

    pub(crate) fn colors(&self) -> Colors {
        self.colors
    }

    pub(crate) fn detection(&self) -> &Detection {
        &self.detection
    }

    /// The setting of the terminal or the multiplexer of which the user is to be told. That of a terminal
    /// is none of those who chose a mode.
    pub(crate) fn advice(&self) -> Option<Advice> {
        if self.aloud {
            return None;
        }
        if self.repertoire() == Repertoire::Ascii {
            return Some(Advice::Charset);
        }
        if self.detection.narrow {
            return Some(Advice::Locale);
        }
        if self.detection.is_split && self.mode() == RtlMode::Auto {
            return Some(Advice::Shared);
        }
        let setting = self.detection.identity.class.setting;
        setting.filter(|_| self.mode() == RtlMode::Auto).map(|setting| match setting {
            Setting::EmacsReordering => Advice::Emacs,
            Setting::ConsoleFont => Advice::Console,
        })
    }

    /// True if it is known how this terminal draws: its table has it, or the user said so.
    pub(crate) fn is_known(&self) -> bool {
        let is_recognised = self.detection.identity.sign.is_some();
        self.aloud || is_recognised || self.mode() != RtlMode::Auto
    }

    /// The bytes typed while the terminal was asked.
    pub(crate) fn take_typed(&mut self) -> Vec<u8> {
        std::mem::take(&mut self.detection.typed)
    }

    /// The mode in use; with [`RtlMode::Auto`], the recognised terminal decides.
    pub(crate) fn mode(&self) -> RtlMode {
        if let Some(mode) = self.chosen {
            return mode;
        }
        match self.rtl.mode {
            RtlMode::Auto => {
                // An answer without a version is an earlier one, and holds for all versions.
                let answer = |name: String| self.calibration.answer(&name);
                let kept = answer(self.detection.release());
                kept.or_else(|| answer(self.detection.name())).unwrap_or(RtlMode::Auto)
            }
            mode => mode,
        }
    }

    /// The profile that the session and the screen need.
    pub(crate) fn profile(&self) -> Profile {
        if self.aloud {
            return Profile::default();
        }
        let mut profile = self.detection.profile(&self.wishes(self.mode()));
        profile.leave.extend(self.graphics().leave());
        let (follow, unfollow) = self.detection.follow_background();
        profile.enter.extend_from_slice(follow);
        profile.leave.extend_from_slice(unfollow);
        if self.title.1 && self.detection.has_title() {
            profile.enter.extend(window_title(&self.title.0));
            profile.leave.extend_from_slice(EARLIER_TITLE);
        }
        profile
    }

    pub(crate) fn encodings(&self) -> Encodings {
        let of_mode = |mode: &RtlMode| (*mode, self.encoding_in(*mode));
        Encodings {
            usual: self.profile().encoding,
            of_modes: RtlMode::ALL.iter().map(of_mode).collect(),
            hyperlinks: self.sends_hyperlinks(),
            graphics: self.graphics(),
            colors: self.colors,
        }
    }

    /// True if links go to the terminal.
    fn sends_hyperlinks(&self) -> bool {
        match self.hyperlinks {
            HyperlinkSetting::Auto => self.detection.takes_hyperlinks(),
            HyperlinkSetting::On => true,
            HyperlinkSetting::Off => false,
        }
    }

    pub(crate) fn encoding_in(&self, mode: RtlMode) -> Encoding {
        self.detection.profile(&self.wishes(mode)).encoding
    }

    /// The profile that lines on the ordinary screen need.
    pub(crate) fn line_profile(&self, mode: RtlMode) -> Profile {
        self.detection.line_profile(&self.wishes(mode))
    }

    /// True if the configuration names a mode, which overrides any answer.
    pub(crate) fn is_configured(&self) -> bool {
        self.rtl.mode != RtlMode::Auto
    }

    /// Uses a mode from now on, and remembers it for this version of the terminal.
    ///
    /// # Errors
    ///
    /// When it cannot be remembered.
    pub(crate) fn choose(&mut self, mode: RtlMode) -> Result<(), EditError> {
        self.chosen = Some(mode);
        if mode == RtlMode::Auto {
            self.calibration.set(&self.detection.name(), mode)?;
        }
        self.calibration.set(&self.detection.release(), mode)
    }

    /// Takes the terminal that is recognised now; returns `true` if its profile is another one, or what
    /// is to be said of it.
    pub(crate) fn renew(&mut self, detection: Detection) -> bool {
        let (release, advice) = (self.detection.release(), self.advice());
        let (profile, hyperlinks) = (self.profile(), self.sends_hyperlinks());
        self.detection = if detection.is_split {
            // What is right on one of them stays so.
            Detection { is_split: true, ..self.detection.clone() }
        } else {
            // The widths are those of the multiplexer, not of the terminal around it.
            let Detection { narrow, decodes_utf8, .. } = self.detection;
            Detection { narrow, decodes_utf8, ..detection }
        };
        if self.detection.release() != release {
            self.chosen = None;
        }
        self.profile() != profile
            || self.advice() != advice
            || self.sends_hyperlinks() != hyperlinks
    }

    fn wishes(&self, mode: RtlMode) -> Wishes {
        let rtl = &self.rtl;
        Wishes {
            order: match mode {
                RtlMode::Auto => Order::Recognised,
                RtlMode::Visual | RtlMode::Off => Order::Visual,
                RtlMode::Marked => Order::Marked,
                RtlMode::Joined => Order::Joined,
                RtlMode::Tinted => Order::Tinted,
                RtlMode::Word => Order::Words,
                RtlMode::Terminal => Order::Rows,
            },
            marks: match rtl.marks {
                Marks::Auto => None,
                Marks::Keep => Some(true),
                Marks::Strip => Some(false),
            },
            joined: rtl.shaping != ShapingSetting::None,
            guard: match rtl.guard {
                GuardSetting::Auto | GuardSetting::Braille => Guard::Blank,
                GuardSetting::Lrm => Guard::Mark,
                GuardSetting::None => Guard::Nothing,
            },
            explicit: rtl.bdsm == Bdsm::Auto,
            passthrough: rtl.tmux_passthrough,
            repertoire: Some(self.repertoire()),
        }
    }
}
