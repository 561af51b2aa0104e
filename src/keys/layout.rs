//! Maps letters of other keyboards to the Latin key under the same finger.
//!
//! A terminal reports the character a key produced, so with an Arabic layout active `j` arrives as
//! `ت`. The tables follow the layouts of xkeyboard-config. They are for commands only: typed text
//! is never translated.
use super::{Key, KeyCode, write_sequence};
use std::str::FromStr;

/// A keyboard whose letters are translated.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Layout {
    /// Arabic 101, also the X11 layout of most Arab countries.
    Arabic,
    /// The same letters over a French keyboard (Maghreb).
    ArabicAzerty,
    ArabicMac,
    Persian,
    Kurdish,
    Urdu,
    Hebrew,
}

/// The characters of a layout and, below each, the key under the same finger. `ﻻ` is the character
/// X11 sends for the lam-alef key; `ﻹ ﻷ ﻵ` are the same with shift. ASCII characters (Hebrew q and
/// w, shifted brackets of Arabic 101) are missing, because the intended key cannot be known.
struct Table {
    layout: Layout,
    name: &'static str,
    from: &'static str,
    to: &'static str,
}

const TABLES: &[Table] = &[
    Table {
        layout: Layout::Arabic,
        name: "arabic",
        from: "ضصثقفغعهخحجدشسيبلاتنمكطئءؤرﻻىةوزظذ\u{64E}\u{64B}\u{64F}\u{64C}ﻹإ÷×\u{650}\u{64D}ﻷأـ\u{652}ﻵآ",
        to: "qwertyuiop[]asdfghjkl;'zxcvbnm,./`QWERTYIOASGHJXBN",
    },
    Table {
        layout: Layout::ArabicAzerty,
        name: "arabic-azerty",
        from: "ضصثقفغعهخحجدشسيبلاتنمكطئءؤرﻻىةوزظ\u{64E}\u{64B}\u{64F}\u{64C}ﻹإ÷×\u{650}\u{64D}ﻷأـ\u{652}ﻵآ",
        to: "azertyuiop^$qsdfghjklmùwxcvbn,;:!AZERTYIOQSGHJXBN",
    },
    Table {
        layout: Layout::ArabicMac,
        name: "arabic-mac",
        from: "ضصثقفغعهخحجةشسيبلاتنمكظطذدزرو",
        to: "qwertyuiop[]asdfghjkl;zxcvbnm",
    },
    Table {
        layout: Layout::Persian,
        name: "persian",
        from: "ضصثقفغعهخحجچشسیبلاتنمکگظطزرذدپوأإآةؤئيءژك",
        to: "qwertyuiop[]asdfghjkl;'zxcvbnm,GFHJASDMCZ",
    },
    Table {
        layout: Layout::Kurdish,
        name: "kurdish",
        from: "قوەرتیئحۆپاسدفگهژکلزخجڤبنم",
        to: "qwertyuiopasdfghjklzxcvbnm",
    },
    Table {
        layout: Layout::Urdu,
        name: "urdu",
        from: "قوعرتےءیہپاسدفگحجکلزشچطبنم\u{6D4}",
        to: "qwertyuiopasdfghjklzxcvbnm.",
    },
    Table {
        layout: Layout::Hebrew,
        name: "hebrew",
        from: "קראטוןםפשדגכעיחלךףזסבהנמצתץ",
        to: "ertyuiopasdfghjkl;zxcvbnm,.",
    },
];

/// Unshifted letters that only one Arabic-script keyboard has.
const TELLTALES: &[(Layout, &str)] = &[
    (Layout::Kurdish, "ەڤۆ"),
    (Layout::Urdu, "ےہ"),
    (Layout::Persian, "پچگکی"),
    (Layout::Arabic, "ىﻻ"),
];

/// The alefs that follow lam if one key sends both (Windows), with that key.
const AFTER_LAM: &[(char, char)] = &[('ا', 'b'), ('أ', 'G'), ('إ', 'T'), ('آ', 'B')];

impl Layout {
    /// The name of the layout in the configuration.
    pub fn name(self) -> &'static str {
        TABLES.iter().find(|table| table.layout == self).map_or("", |table| table.name)
    }

    fn key_for(self, c: char) -> Option<char> {
        let table = TABLES.iter().find(|table| table.layout == self)?;
        pairs(table.from, table.to).find(|(from, _)| *from == c).map(|(_, to)| to)
    }
}

fn pairs<'a>(from: &'a str, to: &'a str) -> impl Iterator<Item = (char, char)> + 'a {
    from.chars().zip(to.chars())
}

/// The setting `keys.layout`.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub enum LayoutSetting {
    /// Detected from the letters that arrive; Arabic 101 until one of them decides otherwise.
    #[default]
    Auto,
    Fixed(Layout),
    /// The user's own pairs: a character that arrives, and the key it means.
    Map(Vec<(char, char)>),
}

/// The reason a `keys.layout` could not be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LayoutError {
    /// No layout has this name.
    #[error("no keyboard layout is called {0:?}")]
    Unknown(String),
    /// The two sides of `from;to` differ in length.
    #[error("the sides of a layout map have {from} and {to} characters")]
    Uneven { from: usize, to: usize },
}

impl LayoutSetting {
    /// Every name of a layout.
    pub fn names() -> impl Iterator<Item = &'static str> {
        std::iter::once("auto").chain(TABLES.iter().map(|table| table.name))
    }
}

impl FromStr for LayoutSetting {
    type Err = LayoutError;

    /// Reads a name, or `from;to` with the same number of characters on both sides.
    fn from_str(text: &str) -> Result<Self, LayoutError> {
        if text == "auto" {
            return Ok(Self::Auto);
        }
        if let Some(table) = TABLES.iter().find(|table| table.name == text) {
            return Ok(Self::Fixed(table.layout));
        }
        let Some((from, to)) = text.split_once(';') else {
            return Err(LayoutError::Unknown(text.to_owned()));
        };
        match (from.chars().count(), to.chars().count()) {
            (a, b) if a == b && a > 0 => Ok(Self::Map(pairs(from, to).collect())),
            (from, to) => Err(LayoutError::Uneven { from, to }),
        }
    }
}

/// Translates keys, and remembers the keyboard they seem to come from.
#[derive(Clone, Debug)]
pub struct KeyboardLayout {
    setting: LayoutSetting,
    detected: Layout,
    seen: bool,
}

impl KeyboardLayout {
    /// The translation for `setting`.
    pub fn new(setting: LayoutSetting) -> Self {
        Self { setting, detected: Layout::Arabic, seen: false }
    }

    /// True if a key needed translation so far. Help then shows both labels.
    pub fn seen(&self) -> bool {
        self.seen
    }

    /// The key that the first of `keys` stands for, and the keys behind it; `None` when there are
    /// none. `keys` arrived in one read: only then are lam and alef taken for the one key that sends
    /// both.
    pub fn next<'a>(&mut self, keys: &'a [Key]) -> Option<(Key, &'a [Key])> {
        let (key, rest) = keys.split_first()?;
        if let Some((second, beyond)) = rest.split_first()
            && let Some(c) = self.lam_alef(*key, *second)
        {
            return Some((Key::char(c), beyond));
        }
        Some((self.one(*key), rest))
    }

    /// The key that is meant where text is typed: letters are text there, and only those with control
    /// or alt are translated.
    pub fn shortcut(&mut self, key: Key) -> Key {
        if key.ctrl || key.alt { self.one(key) } else { key }
    }

    /// The label a translated key has on the user's own keyboard, for help.
    pub fn label(&self, key: Key) -> Option<char> {
        let KeyCode::Char(c) = key.code else { return None };
        let layout = match &self.setting {
            LayoutSetting::Auto => self.detected,
            LayoutSetting::Fixed(layout) => *layout,
            LayoutSetting::Map(map) => {
                return map.iter().find(|(_, to)| *to == c).map(|(from, _)| *from);
            }
        };
        let table = TABLES.iter().find(|table| table.layout == layout)?;
        pairs(table.from, table.to).find(|(_, to)| *to == c).map(|(from, _)| from)
    }

    /// The letters of the user's own keyboard on the keys of a sequence, with blanks between them;
    /// `None` where they are no others, or are not known.
    pub fn labels(&self, keys: &[Key]) -> Option<String> {
        let knows = self.seen || self.setting != LayoutSetting::Auto;
        if !knows || keys.iter().any(|key| key.ctrl || key.alt) {
            return None;
        }
        let labels: Vec<Option<char>> = keys.iter().map(|key| self.label(*key)).collect();
        labels.iter().any(Option::is_some).then_some(())?;
        let written = labels.into_iter().zip(keys).map(|(label, key)| match label {
            // A vowel mark needs a letter under it.
            Some(mark @ '\u{64B}'..='\u{652}') => format!("ـ{mark}"),
            Some(letter) => letter.to_string(),
            None => write_sequence(&[*key]),
        });
        Some(written.collect::<Vec<_>>().join(" "))
    }

    fn one(&mut self, key: Key) -> Key {
        let KeyCode::Char(c) = key.code else { return key };
        if c.is_ascii() && !matches!(self.setting, LayoutSetting::Map(_)) {
            return key;
        }
        self.detect(c);
        match self.key_for(c) {
            Some(to) => {
                self.seen = true;
                Key { code: KeyCode::Char(to), ..key }.normalized()
            }
            None => key,
        }
    }

    fn detect(&mut self, c: char) {
        if let Some((layout, _)) = TELLTALES.iter().find(|(_, letters)| letters.contains(c)) {
            let among_kurdish_or_urdu = *layout == Layout::Persian
                && matches!(self.detected, Layout::Kurdish | Layout::Urdu)
                && self.detected.key_for(c).is_some();
            if !among_kurdish_or_urdu {
                self.detected = *layout;
            }
        }
    }

    fn key_for(&self, c: char) -> Option<char> {
        let own = match &self.setting {
            LayoutSetting::Auto => self.detected.key_for(c),
            LayoutSetting::Fixed(layout) => layout.key_for(c),
            LayoutSetting::Map(map) => map.iter().find(|(from, _)| *from == c).map(|(_, to)| *to),
        };
        own.or_else(|| Layout::Hebrew.key_for(c)).or_else(|| punctuation(c))
    }

    fn lam_alef(&self, first: Key, second: Key) -> Option<char> {
        let arabic = match self.setting {
            LayoutSetting::Auto => matches!(self.detected, Layout::Arabic),
            LayoutSetting::Fixed(layout) => {
                matches!(layout, Layout::Arabic | Layout::ArabicAzerty)
            }
            LayoutSetting::Map(_) => false,
        };
        if !arabic || first != Key::char('ل') {
            return None;
        }
        AFTER_LAM.iter().find(|(alef, _)| second == Key::char(*alef)).map(|(_, key)| *key)
    }
}

/// Digits and punctuation that mean the same on every keyboard.
fn punctuation(c: char) -> Option<char> {
    match c {
        '٠'..='٩' => char::from_digit(c as u32 - '٠' as u32, 10),
        '۰'..='۹' => char::from_digit(c as u32 - '۰' as u32, 10),
        '؟' => Some('?'),
        '،' => Some(','),
        '؛' => Some(';'),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::super::parse_sequence;
    use super::*;
    use std::collections::HashSet;

    fn translate(layout: &mut KeyboardLayout, mut keys: &[Key]) -> Vec<Key> {
        let next = || {
            let (key, rest) = layout.next(keys)?;
            keys = rest;
            Some(key)
        };
        std::iter::from_fn(next).collect()
    }

    fn translated(layout: &mut KeyboardLayout, text: &str) -> String {
        let keys: Vec<Key> = text.chars().map(Key::char).collect();
        write_sequence(&translate(layout, &keys)).replace(' ', "")
    }

    #[track_caller]
    fn check(setting: &str, cases: &[(&str, &str)]) {
        let mut layout = KeyboardLayout::new(setting.parse().expect("a layout"));
        for (typed, expected) in cases {
            assert_eq!(translated(&mut layout, typed), *expected, "{typed} with {setting}");
        }
    }

    #[test]
    fn tables_pair_every_character_once() {
        for table in TABLES {
            assert_eq!(table.from.chars().count(), table.to.chars().count(), "{}", table.name);
            let mut seen = HashSet::new();
            for c in table.from.chars() {
                assert!(seen.insert(c), "{c:?} stands twice in {}", table.name);
                assert!(!c.is_ascii(), "{c:?} in {}", table.name);
            }
        }
    }

    #[test]
    fn each_layout_gives_the_keys_under_the_same_fingers() {
        check("arabic", &[("تنىخ", "jkno"), ("ﻻ", "b"), ("ذ", "`"), ("إ", "Y")]);
        check("arabic-azerty", &[("ضش", "aq"), ("ك", "m"), ("ﻵ", "B")]);
        check("arabic-mac", &[("زر", "bn"), ("ة", "]"), ("ى", "ى")]);
        check("persian", &[("تنذد", "jkbn"), ("چ", "]"), ("ي", "D"), ("ک", ";")]);
        check("kurdish", &[("ژک", "jk"), ("ە", "e")]);
        check("urdu", &[("جک", "jk"), ("ے", "y")]);
        check("hebrew", &[("חל", "jk"), ("ף", ";")]);
    }

    #[test]
    fn lam_alef_in_one_read_is_one_key() {
        check("auto", &[("لا", "b"), ("لأ", "G"), ("لإ", "T"), ("لآ", "B"), ("للا", "gb")]);
        check("persian", &[("لا", "gh")]);
        let mut layout = KeyboardLayout::new(LayoutSetting::Auto);
        assert_eq!(translated(&mut layout, "ل"), "g");
        assert_eq!(translated(&mut layout, "ا"), "h");
    }

    #[test]
    fn auto_learns_from_letters_only_one_keyboard_has() {
        check("auto", &[("د", "]"), ("گ", "'"), ("د", "n"), ("ى", "n"), ("د", "]")]);
        check("auto", &[("ە", "e"), ("ک", "k"), ("ژ", "j")]);
        check("auto", &[("ח", "j"), ("ت", "j")]);
    }

    #[test]
    fn digits_and_punctuation_are_the_same_everywhere() {
        for name in LayoutSetting::names() {
            check(name, &[("٠١٩", "019"), ("۰۹", "09"), ("؟،؛", "?,;"), ("jG/'", "jG/'")]);
        }
    }

    #[test]
    fn modifiers_and_other_keys_pass() {
        let mut layout = KeyboardLayout::new(LayoutSetting::Auto);
        let keys = [Key::ctrl('ؤ'), Key::plain(KeyCode::Left), Key { alt: true, ..Key::char('ء') }];
        let translated = translate(&mut layout, &keys);
        assert_eq!(write_sequence(&translated), "ctrl-c left alt-x");
        assert!(layout.seen());
        assert_eq!(layout.shortcut(Key::ctrl('ع')), Key::ctrl('u'));
        assert_eq!(layout.shortcut(Key::char('ع')), Key::char('ع'));
    }

    #[test]
    fn the_user_may_give_pairs() {
        check("фы;as", &[("ф", "a"), ("ы", "s"), ("г", "г")]);
        assert_eq!("абв;xy".parse::<LayoutSetting>(), Err(LayoutError::Uneven { from: 3, to: 2 }));
        assert_eq!(
            "dvorak".parse::<LayoutSetting>(),
            Err(LayoutError::Unknown("dvorak".to_owned()))
        );
    }

    #[test]
    fn labels_show_the_users_own_letter() {
        let layout = KeyboardLayout::new(LayoutSetting::Auto);
        assert_eq!(layout.label(Key::char('j')), Some('ت'));
        assert_eq!(layout.label(Key::char('b')), Some('ﻻ'));
        assert_eq!(layout.label(Key::plain(KeyCode::Enter)), None);
        assert!(parse_sequence("ﻻ").is_ok());
    }

    #[test]
    fn sequences_have_second_labels_once_the_keyboard_is_known() {
        let mut layout = KeyboardLayout::new(LayoutSetting::Auto);
        let label = |layout: &KeyboardLayout, text| layout.labels(&parse_sequence(text).unwrap());
        assert_eq!(label(&layout, "j"), None);
        translated(&mut layout, "ت");
        for (keys, expected) in [
            ("j", Some("ت")),
            ("g g", Some("ل ل")),
            ("g -", Some("ل -")),
            ("Q", Some("ـ\u{64E}")),
            ("?", None),
            ("ctrl-d", None),
            ("down", None),
        ] {
            assert_eq!(label(&layout, keys).as_deref(), expected, "{keys}");
        }
        let fixed = KeyboardLayout::new(LayoutSetting::Fixed(Layout::Hebrew));
        assert_eq!(label(&fixed, "j").as_deref(), Some("ח"));
    }
}
