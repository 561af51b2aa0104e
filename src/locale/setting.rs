//! Settings of the interface's language, direction and digits, and the meaning of `auto`.
use super::{Digits, Language, LanguageSetting};
use sahifa_text::Direction;
use serde::Deserialize;

impl LanguageSetting {
    /// The language of the interface. `locale` is the POSIX locale of messages; see
    /// [`messages_locale`].
    pub fn resolve(self, locale: Option<&str>) -> Language {
        let named = || {
            let code = language_code(locale?);
            Language::ALL.into_iter().find(|language| language.tag() == code)
        };
        self.language().or_else(named).unwrap_or_default()
    }

    /// The language of the interface, if the setting or the locale states one. `C` and `POSIX` are
    /// those of no language, whatever charset they name (POSIX.1-2017, XBD 7.2).
    pub fn stated(self, locale: Option<&str>) -> Option<Language> {
        let is_neutral = locale.is_none_or(|name| matches!(language_code(name), "C" | "POSIX"));
        match self {
            Self::Auto if is_neutral => None,
            _ => Some(self.resolve(locale)),
        }
    }

    /// True if nobody ever said which language to use. A locale that names a charset, such as
    /// `C.UTF-8`, was chosen.
    pub fn is_unsaid(self, locale: Option<&str>) -> bool {
        self == Self::Auto && locale.is_none_or(|name| matches!(name, "C" | "POSIX"))
    }
}

/// `ui.direction`: the direction of the panes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum DirectionSetting {
    /// The direction of the interface language.
    #[default]
    Auto,
    Rtl,
    Ltr,
}

impl DirectionSetting {
    /// The direction of the panes for an interface in `language`.
    pub fn resolve(self, language: Language) -> Direction {
        match self {
            Self::Auto => language.direction(),
            Self::Rtl => Direction::Rtl,
            Self::Ltr => Direction::Ltr,
        }
    }
}

/// `ui.digits`: the digits of the interface's own numbers, never of an article's.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum DigitsSetting {
    /// The digits of the language and the country of the environment.
    #[default]
    Auto,
    Latin,
    Arabic,
    Persian,
}

/// Countries whose Arabic locale writes Arabic-Indic digits (CLDR, `defaultNumberingSystem`).
const ARABIC_INDIC: &[&str] = &[
    "BH", "DJ", "EG", "ER", "IL", "IQ", "JO", "KM", "KW", "LB", "MR", "OM", "PS", "QA", "SA", "SD",
    "SO", "SS", "SY", "TD", "YE",
];

impl DigitsSetting {
    /// The digits for an interface in `language` and the POSIX locale `locale`.
    pub fn resolve(self, language: Language, locale: Option<&str>) -> Digits {
        match self {
            Self::Latin => Digits::Latin,
            Self::Arabic => Digits::Arabic,
            Self::Persian => Digits::Persian,
            Self::Auto if language != Language::Ar => language.digits(),
            Self::Auto => match locale {
                Some(name)
                    if language_code(name) == "ar" && ARABIC_INDIC.contains(&country(name)) =>
                {
                    Digits::Arabic
                }
                _ => Digits::Latin,
            },
        }
    }
}

/// The POSIX locale of messages: the first of `LC_ALL`, `LC_MESSAGES` and `LANG` that is set and
/// not empty (POSIX.1-2017, XBD 8.2). `variable` reads the environment.
pub fn messages_locale(variable: impl Fn(&str) -> Option<String>) -> Option<String> {
    ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().filter_map(variable).find(|name| !name.is_empty())
}

/// The language code: `ar` of `ar_SY.UTF-8@variant`.
fn language_code(locale: &str) -> &str {
    locale.split(['_', '-', '.', '@']).next().unwrap_or_default()
}

/// The country code: `SY` of `ar_SY.UTF-8@variant`.
fn country(locale: &str) -> &str {
    let name = locale.split(['.', '@']).next().unwrap_or_default();
    name.split(['_', '-']).nth(1).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_locale_is_the_first_variable_that_says_something() {
        type Environment = &'static [(&'static str, &'static str)];
        let cases: &[(Environment, Option<&str>)] = &[
            (&[], None),
            (&[("LANG", "ar_SY.UTF-8")], Some("ar_SY.UTF-8")),
            (&[("LANG", "ar_SY.UTF-8"), ("LC_MESSAGES", "en_GB")], Some("en_GB")),
            (&[("LANG", "en_GB"), ("LC_ALL", "")], Some("en_GB")),
            (&[("LC_MESSAGES", "en_GB"), ("LC_ALL", "ar")], Some("ar")),
        ];
        for (environment, expected) in cases {
            let read = |name: &str| {
                environment.iter().find(|(key, _)| *key == name).map(|(_, value)| (*value).into())
            };
            assert_eq!(messages_locale(read).as_deref(), *expected, "{environment:?}");
        }
    }

    #[test]
    fn auto_follows_the_locale() {
        let cases = [
            (None, Language::En, Digits::Latin),
            (Some("C"), Language::En, Digits::Latin),
            (Some("POSIX"), Language::En, Digits::Latin),
            (Some("ar"), Language::Ar, Digits::Latin),
            (Some("ar_SY.UTF-8"), Language::Ar, Digits::Arabic),
            (Some("ar_MA.UTF-8"), Language::Ar, Digits::Latin),
            (Some("ar_AE"), Language::Ar, Digits::Latin),
            (Some("ar-EG@x"), Language::Ar, Digits::Arabic),
            (Some("arn_CL"), Language::En, Digits::Latin),
            (Some("en_SY"), Language::En, Digits::Latin),
            (Some("fa_IR.UTF-8"), Language::Fa, Digits::Persian),
            (Some("he_IL.UTF-8"), Language::He, Digits::Latin),
            (Some("ur_PK"), Language::Ur, Digits::Latin),
            (Some("fr_MA.UTF-8"), Language::Fr, Digits::Latin),
            (Some("fry_NL"), Language::En, Digits::Latin),
        ];
        for (locale, language, digits) in cases {
            assert_eq!(LanguageSetting::Auto.resolve(locale), language, "{locale:?}");
            assert_eq!(DigitsSetting::Auto.resolve(language, locale), digits, "{locale:?}");
        }
        assert_eq!(LanguageSetting::Ar.resolve(Some("en_GB")), Language::Ar);
        assert_eq!(LanguageSetting::Fr.resolve(Some("ar_SY")), Language::Fr);
        assert_eq!(DigitsSetting::Auto.resolve(Language::Ar, Some("en_SY")), Digits::Latin);
    }

    #[test]
    fn a_language_is_stated_or_not() {
        for (locale, stated, unsaid) in [
            (None, None, true),
            (Some("C"), None, true),
            (Some("POSIX"), None, true),
            (Some("C.UTF-8"), None, false),
            (Some("en_GB.UTF-8"), Some(Language::En), false),
            (Some("de_DE.UTF-8"), Some(Language::En), false),
            (Some("ar"), Some(Language::Ar), false),
            (Some("fa_IR.UTF-8"), Some(Language::Fa), false),
        ] {
            let setting = LanguageSetting::Auto;
            assert_eq!((setting.stated(locale), setting.is_unsaid(locale)), (stated, unsaid));
            assert_eq!(LanguageSetting::Ur.stated(locale), Some(Language::Ur), "{locale:?}");
            assert!(!LanguageSetting::En.is_unsaid(locale), "{locale:?}");
        }
    }

    #[test]
    fn direction_follows_the_language_unless_set() {
        assert_eq!(DirectionSetting::Auto.resolve(Language::Ar), Direction::Rtl);
        assert_eq!(DirectionSetting::Auto.resolve(Language::En), Direction::Ltr);
        for language in [Language::Fa, Language::He, Language::Ur] {
            assert_eq!(DirectionSetting::Auto.resolve(language), Direction::Rtl, "{language:?}");
        }
        assert_eq!(DirectionSetting::Auto.resolve(Language::Fr), Direction::Ltr);
        assert_eq!(DirectionSetting::Ltr.resolve(Language::Ar), Direction::Ltr);
        assert_eq!(DirectionSetting::Rtl.resolve(Language::En), Direction::Rtl);
    }
}
