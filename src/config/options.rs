//! The tables of options as types. Their defaults are in `config/config.toml` only.
use super::access::ProxySetting;
use super::paths::{self, Paths};
use super::player::PlayerSetting;
use crate::import::in_home;
use crate::lang::Months;
use crate::locale::{DigitsSetting, DirectionSetting, LanguageSetting};
use crate::news::{
    Column, Frame, Grouping, HideRead, NotifyMode, Paragraphs, RowHeight, VowelMarks,
};
use serde::de::{self, Deserialize, Deserializer, Unexpected, Visitor};
use std::fmt;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// `[ui]`
#[derive(Clone, Debug, PartialEq, Eq, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ui {
    pub language: LanguageSetting,
    pub direction: DirectionSetting,
    pub digits: DigitsSetting,
    pub months: MonthsSetting,
    /// Name of a theme; `auto` goes by the background of the terminal, and is `mono` where `NO_COLOR` asks
    /// for it.
    pub theme: String,
    /// The theme of `auto` on a background that is known to be light.
    pub theme_light: String,
    /// The theme of `auto` on a background that is known to be dark.
    pub theme_dark: String,
    /// True if the guide that comes with the program is among the sources.
    pub guide: bool,
    pub frame: Frame,
    pub rows: RowHeight,
    /// The columns of the list, in reading order.
    pub columns: Vec<Column>,
    pub cursor: CursorSetting,
    /// The time after which the keys are listed that may follow the beginning of a sequence.
    pub key_pause: Pause,
    /// True if the panes are told line by line, for a screen reader.
    pub screen_reader: bool,
    pub hyperlinks: HyperlinkSetting,
    pub signs: SignSetting,
    pub mouse: MouseSetting,
    /// The command that opens links; `auto` is the browser of this machine.
    pub opener: String,
    pub player: PlayerSetting,
    /// True if the filter pane shows rows without articles.
    pub empty_rows: bool,
    /// The way in which those rules tell of articles that name no way of their own.
    pub notify: NotifyMode,
    /// The grouping of the list, until a key chooses another one.
    pub group: Grouping,
    /// The hiding of read articles in the list, until a key chooses another one.
    pub hide_read: HideRead,
}

/// The names of months in dates.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum MonthsSetting {
    /// Those of the country of the locale, else of the time zone.
    Auto,
    Levant,
    Gulf,
    Maghreb,
    Morocco,
    Mauritania,
    Both,
    Hijri,
}

impl MonthsSetting {
    /// The family that is set; `None` for the country's.
    pub fn family(self) -> Option<Months> {
        Some(match self {
            Self::Auto => return None,
            Self::Levant => Months::Levant,
            Self::Gulf => Months::Gulf,
            Self::Maghreb => Months::Maghreb,
            Self::Morocco => Months::Morocco,
            Self::Mauritania => Months::Mauritania,
            Self::Both => Months::Dual,
            Self::Hijri => Months::Hijri,
        })
    }
}

/// The use of links that the terminal opens itself (OSC 8).
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum HyperlinkSetting {
    /// On where the terminal is known to have them and no multiplexer drops them.
    Auto,
    On,
    Off,
}

/// The signs and lines of the interface.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum SignSetting {
    /// By the terminal and the locale.
    Auto,
    /// Those of Unicode, on a terminal that decodes UTF-8 whatever the locale says.
    Unicode,
    Ascii,
}

/// The use of the mouse. A screen reader never has it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum MouseSetting {
    /// On where the terminal is on this machine.
    Auto,
    On,
    Off,
}

/// The times when the cursor can be seen. Its place is the focused row in any case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum CursorSetting {
    /// While text is typed.
    Prompts,
    Always,
}

/// `[reader]`
#[derive(Clone, Debug, PartialEq, Eq, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reader {
    /// Longest line, in columns.
    pub width: Bounded<20, 400>,
    /// Columns that stay free on each side of the text, at least.
    pub margin: Bounded<0, 40>,
    /// Empty rows between two lines.
    pub spacing: Bounded<0, 1>,
    pub paragraphs: Paragraphs,
    pub marks: VowelMarks,
    /// True if lines are filled out to the measure.
    pub justify: bool,
    /// True if the line under the title says how long the article takes to read.
    pub reading_time: bool,
    pub images: ImageSetting,
    /// True if a page further than the end of an article leads to the next unread one.
    pub auto_advance: bool,
}

/// The showing of pictures.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ImageSetting {
    /// In the text where the terminal has a protocol for pictures and is on this machine, else on a key.
    Auto,
    /// In the text.
    On,
    /// None is fetched.
    Off,
    /// On a key alone.
    Key,
}

/// `[fetch]`
#[derive(Clone, Debug, PartialEq, Eq, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fetch {
    /// The time for which a source is left alone after it was fetched; zero fetches on demand only.
    pub refresh: Period,
    /// Requests in flight at once.
    pub concurrency: Bounded<1, 256>,
    /// Requests in flight to one host at once.
    pub per_host: Bounded<1, 32>,
    /// Least time between the starts of two requests to one host.
    pub pace: Pause,
    pub connect_timeout: Period,
    /// The limit from the request to the end of the answer's headers.
    pub first_byte_timeout: Period,
    /// The longest silence between two pieces of a body.
    pub idle_timeout: Period,
    /// The limit for a whole request.
    pub timeout: Period,
    /// Largest body accepted, in bytes after decompression.
    pub max_body: Size,
    /// Bytes of pictures that are kept on disk; zero keeps none.
    pub image_cache: Size,
    /// The most entries taken from one feed at once.
    pub max_items: Bounded<1, 1_000_000>,
    /// True if the pages of new articles are fetched of which a feed gives a part.
    pub full_text: bool,
    /// The user agent; `auto` names the program and its version.
    pub user_agent: String,
    /// Redirects followed for one request.
    pub max_redirects: Bounded<0, 50>,
    pub proxy: ProxySetting,
    /// The age from which on articles of feeds are removed; zero keeps them.
    pub keep: Period,
    /// The number of articles of one feed beyond which they are removed; zero keeps them.
    pub keep_items: Bounded<0, 1_000_000>,
}

/// `[downloads]`
#[derive(Clone, Debug, PartialEq, Eq, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Downloads {
    /// The folder of downloads; `auto` is one beside the database.
    pub folder: String,
    /// Largest file accepted, in bytes.
    pub max_size: Size,
    /// Downloads at a time.
    pub at_once: Bounded<1, 16>,
}

impl Downloads {
    /// The path of the folder.
    pub fn folder(&self, own: &Paths) -> PathBuf {
        match self.folder.trim() {
            "auto" | "" => own.data.join("downloads"),
            path => paths::absolute(in_home(Path::new(path))),
        }
    }
}

/// `[rtl]`: how right-to-left text reaches the terminal.
#[derive(Clone, Debug, PartialEq, Eq, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rtl {
    pub mode: RtlMode,
    pub shaping: ShapingSetting,
    pub lam_alef: LamAlef,
    pub marks: Marks,
    pub base: BaseSetting,
    pub guard: GuardSetting,
    pub bdsm: Bdsm,
    /// Asks the terminal around tmux.
    pub tmux_passthrough: bool,
}

/// The party that puts right-to-left text into visual order, and the way it is kept there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum RtlMode {
    /// The mode that is right for the terminal.
    Auto,
    /// This program: cells are sent in visual order.
    Visual,
    /// This program, with a direction mark after each cell that keeps it in its place.
    Marked,
    /// As marked, with joiners for a terminal that joins letters itself.
    Joined,
    /// This program, with neighbouring cells in slightly different colours.
    Tinted,
    /// The terminal reverses each word: words are sent reversed.
    Word,
    /// The terminal reverses whole rows: rows are sent reversed.
    Terminal,
    /// Nobody: text arrives in logical order.
    Off,
}

impl RtlMode {
    /// Every mode, in the order of the calibration card.
    pub const ALL: &[Self] = &[
        Self::Auto,
        Self::Visual,
        Self::Marked,
        Self::Joined,
        Self::Tinted,
        Self::Word,
        Self::Terminal,
        Self::Off,
    ];

    /// The name of the mode in the configuration.
    pub fn name(self) -> &'static str {
        match self {
            Self::Auto => "auto",
            Self::Visual => "visual",
            Self::Marked => "marked",
            Self::Joined => "joined",
            Self::Tinted => "tinted",
            Self::Word => "word",
            Self::Terminal => "terminal",
            Self::Off => "off",
        }
    }

    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|mode| mode.name() == name)
    }
}

/// The party that joins Arabic letters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ShapingSetting {
    Auto,
    /// This program, by presentation forms.
    Forms,
    /// The terminal, which gets plain letters in visual order.
    Letters,
    /// Nobody: plain letters, without joiners for terminals that would join them.
    None,
}

/// The drawing of lam followed by alef.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum LamAlef {
    /// In one cell where this program joins the letters.
    Auto,
    /// In one cell.
    Ligature,
    /// In two cells.
    Split,
}

/// The treatment of combining marks that go to the terminal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Marks {
    /// Sent if the terminal draws them in their places.
    Auto,
    Keep,
    Strip,
}

/// Direction of paragraphs that do not state one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum BaseSetting {
    /// The direction of the text.
    Auto,
    Rtl,
    Ltr,
}

/// The characters that keep rows in place on a terminal that reverses them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum GuardSetting {
    Auto,
    /// Blanks of Braille (U+2800), which are strongly left-to-right.
    Braille,
    /// Left-to-right marks.
    Lrm,
    None,
}

/// The use of the terminal mode `CSI 8 l` (BDSM of ECMA-48), which tells terminals that know it to
/// leave rows alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Bdsm {
    Auto,
    Never,
}

/// An integer from `MIN` to `MAX`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bounded<const MIN: u32, const MAX: u32>(u32);

impl<const MIN: u32, const MAX: u32> Bounded<MIN, MAX> {
    /// The number.
    pub fn get(self) -> usize {
        self.0 as usize
    }
}

impl<'de, const MIN: u32, const MAX: u32> Deserialize<'de> for Bounded<MIN, MAX> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Number<const MIN: u32, const MAX: u32>;
        impl<const MIN: u32, const MAX: u32> Visitor<'_> for Number<MIN, MAX> {
            type Value = Bounded<MIN, MAX>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "between {MIN} {MAX}")
            }

            fn visit_i64<E: de::Error>(self, number: i64) -> Result<Self::Value, E> {
                match u32::try_from(number) {
                    Ok(value) if (MIN..=MAX).contains(&value) => Ok(Bounded(value)),
                    _ => Err(E::invalid_value(Unexpected::Signed(number), &self)),
                }
            }
        }
        deserializer.deserialize_i64(Number)
    }
}

/// A length of time, written `90s`, `30m`, `2h`, `1d` or `1w`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Period(pub Duration);

/// A [`Period`] that may be shorter than a second, written `250ms`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pause(pub Duration);

/// A number of bytes, written `512KiB`, `32MiB` or `1GiB`; `0` needs no unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Size(pub u64);

/// Seconds of each unit; `0` alone needs none.
const PERIOD_UNITS: &[(&str, u64)] =
    &[("s", 1), ("m", 60), ("h", 3600), ("d", 86_400), ("w", 604_800)];

/// Milliseconds of each.
const PAUSE_UNITS: &[(&str, u64)] = &[
    ("ms", 1),
    ("s", 1000),
    ("m", 60_000),
    ("h", 3_600_000),
    ("d", 86_400_000),
    ("w", 604_800_000),
];

const SIZE_UNITS: &[(&str, u64)] = &[("KiB", 1 << 10), ("MiB", 1 << 20), ("GiB", 1 << 30)];

/// A hundred years: a longer time is a typing mistake.
const LONGEST: u64 = 36_500 * 86_400;

impl<'de> Deserialize<'de> for Period {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let quantity = Quantity { name: "duration", units: PERIOD_UNITS, most: LONGEST };
        deserializer.deserialize_str(quantity).map(|seconds| Self(Duration::from_secs(seconds)))
    }
}

impl<'de> Deserialize<'de> for Pause {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let quantity = Quantity { name: "pause", units: PAUSE_UNITS, most: LONGEST * 1000 };
        deserializer.deserialize_str(quantity).map(|millis| Self(Duration::from_millis(millis)))
    }
}

impl<'de> Deserialize<'de> for Size {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let quantity = Quantity { name: "size", units: SIZE_UNITS, most: 1 << 40 };
        deserializer.deserialize_str(quantity).map(Self)
    }
}

/// Reads a whole number followed by a unit.
struct Quantity {
    name: &'static str,
    units: &'static [(&'static str, u64)],
    most: u64,
}

impl Quantity {
    fn read(&self, text: &str) -> Option<u64> {
        let digits = text.bytes().take_while(u8::is_ascii_digit).count();
        let (number, unit) = text.split_at(digits);
        let number: u64 = number.parse().ok()?;
        let unit = unit.trim_start();
        let factor = match self.units.iter().find(|(name, _)| name.eq_ignore_ascii_case(unit)) {
            Some((_, factor)) => *factor,
            None if number == 0 && unit.is_empty() => 0,
            None => return None,
        };
        number.checked_mul(factor).filter(|value| *value <= self.most)
    }
}

impl Visitor<'_> for Quantity {
    type Value = u64;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name)
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<u64, E> {
        self.read(text).ok_or_else(|| E::invalid_value(Unexpected::Str(text), &self))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde::de::IntoDeserializer;
    use serde::de::value::Error;

    fn period(text: &str) -> Option<Duration> {
        let read: Result<Period, Error> = Period::deserialize(text.into_deserializer());
        read.ok().map(|period| period.0)
    }

    fn size(text: &str) -> Option<u64> {
        let read: Result<Size, Error> = Size::deserialize(text.into_deserializer());
        read.ok().map(|size| size.0)
    }

    #[test]
    fn pauses_may_be_shorter_than_a_second() {
        for (text, millis) in [
            ("250ms", Some(250)),
            ("2s", Some(2000)),
            ("0", Some(0)),
            ("1h", Some(3_600_000)),
            ("5", None),
        ] {
            let read: Result<Pause, Error> = Pause::deserialize(text.into_deserializer());
            assert_eq!(read.ok().map(|pause| pause.0), millis.map(Duration::from_millis), "{text}");
        }
    }

    #[test]
    fn periods_are_a_number_and_a_unit() {
        for (text, seconds) in [
            ("90s", 90),
            ("30m", 1800),
            ("30 m", 1800),
            ("2H", 7200),
            ("1d", 86_400),
            ("1w", 604_800),
            ("0", 0),
            ("0s", 0),
        ] {
            assert_eq!(period(text), Some(Duration::from_secs(seconds)), "{text}");
        }
        for text in
            ["", "m", "30", "-1m", "1.5h", "30 minutes", "99999999999999999999s", "9999999w"]
        {
            assert_eq!(period(text), None, "{text}");
        }
    }

    #[test]
    fn sizes_are_a_number_and_a_unit() {
        assert_eq!(size("32MiB"), Some(32 << 20));
        assert_eq!(size("512 kib"), Some(512 << 10));
        assert_eq!(size("1GiB"), Some(1 << 30));
        for text in ["32", "32MB", "MiB", "9999999999999GiB"] {
            assert_eq!(size(text), None, "{text}");
        }
    }

    #[test]
    fn numbers_stay_inside_their_bounds() {
        type Percent = Bounded<1, 100>;
        let read = |number: i64| -> Result<Percent, Error> {
            Percent::deserialize(number.into_deserializer())
        };
        assert_eq!(read(100).map(Bounded::get), Ok(100));
        for number in [-1, 0, 101, i64::MAX] {
            assert!(read(number).is_err(), "{number}");
        }
    }
}
