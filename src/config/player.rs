//! `player` in `[ui]`: the command that plays recordings.
use serde::de::value::{MapAccessDeserializer, SeqAccessDeserializer};
use serde::de::{self, Deserialize, Deserializer, MapAccess, SeqAccess, Unexpected, Visitor};
use std::fmt;

/// The command that plays recordings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PlayerSetting {
    /// The first player of this machine that is known.
    Auto,
    /// A program with its options. In each word `{file}` stands for the recording and `{start}` for the
    /// second at which it begins; at the beginning, a word with `{start}` is left out, and one that is nothing else with the
    /// option before it.
    Command {
        words: Vec<String>,
        /// True if it gets the terminal until it ends.
        screen: bool,
    },
}

#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct Table {
    command: Words,
    #[serde(default)]
    screen: bool,
}

/// A command as one line, whose words are parted by blanks, or as a list of words.
struct Words(Vec<String>);

impl<'de> Deserialize<'de> for PlayerSetting {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Setting;
        impl<'de> Visitor<'de> for Setting {
            type Value = PlayerSetting;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("player")
            }

            fn visit_str<E: de::Error>(self, text: &str) -> Result<Self::Value, E> {
                match text.trim() {
                    "auto" => Ok(PlayerSetting::Auto),
                    line => command(words(line), false, &self),
                }
            }

            fn visit_seq<A: SeqAccess<'de>>(self, list: A) -> Result<Self::Value, A::Error> {
                command(Vec::deserialize(SeqAccessDeserializer::new(list))?, false, &self)
            }

            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
                let table = Table::deserialize(MapAccessDeserializer::new(map))?;
                command(table.command.0, table.screen, &self)
            }
        }
        deserializer.deserialize_any(Setting)
    }
}

impl<'de> Deserialize<'de> for Words {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct List;
        impl<'de> Visitor<'de> for List {
            type Value = Words;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("player")
            }

            fn visit_str<E: de::Error>(self, text: &str) -> Result<Self::Value, E> {
                Ok(Words(words(text)))
            }

            fn visit_seq<A: SeqAccess<'de>>(self, list: A) -> Result<Self::Value, A::Error> {
                Vec::deserialize(SeqAccessDeserializer::new(list)).map(Words)
            }
        }
        deserializer.deserialize_any(List)
    }
}

fn words(line: &str) -> Vec<String> {
    line.split_whitespace().map(str::to_owned).collect()
}

fn command<E: de::Error>(
    words: Vec<String>,
    screen: bool,
    expected: &dyn de::Expected,
) -> Result<PlayerSetting, E> {
    let is_command = words.first().is_some_and(|program| !program.trim().is_empty());
    match is_command && words.iter().all(|word| !word.contains('\0')) {
        true => Ok(PlayerSetting::Command { words, screen }),
        false => Err(E::invalid_value(Unexpected::Str(""), expected)),
    }
}
