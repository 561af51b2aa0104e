//! The table of the interface's languages.
//!
//! A language is a file of messages in `config/locale/` and a line of this table. Whatever differs
//! between languages otherwise, such as the names of months and the way items are listed, is a
//! message.
use super::Digits;
use flate2::read::DeflateDecoder;
use sahifa_text::Direction;
use serde::Deserialize;
use std::io::Read;

/// The text of a file that is in the program as it is: it is read at each start.
macro_rules! plain {
    ($file:literal) => {
        include_str!(concat!("../../config/locale/", $file)).to_owned()
    };
}

/// The text of a file that `build.rs` has compressed.
macro_rules! packed {
    ($file:literal) => {
        unpacked(include_bytes!(concat!(env!("OUT_DIR"), "/", $file, ".deflate")))
    };
}

macro_rules! languages {
    ($($(#[$attribute:meta])*
       $name:ident $tag:literal $own:literal $direction:ident $digits:ident
       [$($form:ident $file:literal),+];)+) => {
        /// Languages of the interface.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Default, Deserialize)]
        #[serde(rename_all = "lowercase")]
        pub enum Language { $($(#[$attribute])* $name,)+ }

        impl Language {
            /// All of them.
            pub const ALL: [Self; [$($tag),+].len()] = [$(Self::$name),+];

            /// The BCP 47 tag.
            pub fn tag(self) -> &'static str {
                match self { $(Self::$name => $tag,)+ }
            }

            /// The name of the language in itself.
            pub fn own_name(self) -> &'static str {
                match self { $(Self::$name => $own,)+ }
            }

            /// The direction of its sentences and, by default, of the panes.
            pub fn direction(self) -> Direction {
                match self { $(Self::$name => Direction::$direction,)+ }
            }

            /// The digits that it is written with, if neither the user nor the country says otherwise.
            pub(super) fn digits(self) -> Digits {
                match self { $(Self::$name => Digits::$digits,)+ }
            }

            /// The Fluent files of the language. No message may appear in two of them.
            pub(super) fn files(self) -> Vec<String> {
                match self {
                    $(Self::$name => vec![$($form!($file)),+],)+
                }
            }
        }

        /// `ui.language`.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Default, Deserialize)]
        #[serde(rename_all = "lowercase")]
        pub enum LanguageSetting {
            /// The language of the environment.
            #[default]
            Auto,
            $($name,)+
        }

        impl LanguageSetting {
            /// The language that the setting names; `None` for that of the environment.
            pub(super) fn language(self) -> Option<Language> {
                match self {
                    Self::Auto => None,
                    $(Self::$name => Some(Language::$name),)+
                }
            }
        }
    };
}

// Name, tag, name in itself, direction, digits (CLDR, `defaultNumberingSystem`), files. Those of the complete languages
// are plain, because a start must not wait for them; the drafts are packed.
languages! {
    /// Arabic.
    Ar "ar" "العربية" Rtl Latin [plain "ar.ftl", plain "ar-help.ftl"];
    /// English.
    #[default]
    En "en" "English" Ltr Latin [plain "en.ftl", plain "en-help.ftl"];
    /// Persian.
    Fa "fa" "فارسی" Rtl Persian [packed "fa.ftl"];
    /// French.
    Fr "fr" "Français" Ltr Latin [packed "fr.ftl"];
    /// Hebrew.
    He "he" "עברית" Rtl Latin [packed "he.ftl"];
    /// Urdu.
    Ur "ur" "اردو" Rtl Latin [packed "ur.ftl"];
}

impl Language {
    /// Languages in which every sentence is written. The others are drafts, and fall back to English,
    /// message by message.
    pub const COMPLETE: [Self; 2] = [Self::En, Self::Ar];
}

/// The text of a packed file.
fn unpacked(packed: &[u8]) -> String {
    let mut text = String::new();
    // The build made these bytes from text, and a test reads them all. Part of a text would still be
    // better than none.
    let _ = DeflateDecoder::new(packed).read_to_string(&mut text);
    text
}
