//! The forms of the values that a type of the configuration takes. The type itself is asked: it is
//! read from values that only note what was wanted of them, so that no list beside it can differ.
use serde::de::{self, DeserializeOwned, Deserializer, Expected, MapAccess, SeqAccess, Visitor};
use serde::forward_to_deserialize_any;
use std::fmt;

/// The form of the values that a setting takes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Shape {
    Boolean,
    Text,
    /// One of these words.
    Choice(Vec<&'static str>),
    /// A whole number between both, which are included.
    Integer(i64, i64),
    /// A number with a unit of time.
    Duration,
    /// A number with a unit of time, which may be shorter than a second.
    Pause,
    /// A number with a unit of bytes.
    Size,
    /// `auto`, `none` or the address of a proxy.
    Proxy,
    /// The command of a player: a line, a list of words, or a table.
    Player,
    /// Yes or no, or the rules of a site.
    FullText,
    /// Yes or no, a way of the terminal to tell of articles, or a command.
    Notify,
    List(Box<Shape>),
    /// Any keys, with values of one shape.
    Map(Box<Shape>),
    /// These keys.
    Table(Vec<(&'static str, Shape)>),
}

/// The keys of a table that is read as `T`, with the shapes of their values.
pub(super) fn keys<T: DeserializeOwned>() -> Vec<(&'static str, Shape)> {
    match shape::<T>(&[]) {
        Some(Shape::Table(keys)) => keys,
        _ => Vec::new(),
    }
}

/// The shape of the value under this path of keys of a `T`.
fn shape<T: DeserializeOwned>(path: &[&'static str]) -> Option<Shape> {
    let mut found = None;
    // It always fails: no value is ever there.
    let _ = T::deserialize(Probe { path, found: &mut found });
    match found? {
        Found::Shape(shape) => Some(shape),
        Found::Fields(fields) => {
            let key = |field: &'static str| {
                let path: Vec<_> = path.iter().copied().chain([field]).collect();
                Some((field, shape::<T>(&path)?))
            };
            Some(Shape::Table(fields.iter().filter_map(|field| key(field)).collect()))
        }
    }
}

/// The answer of a type.
enum Found {
    Shape(Shape),
    Fields(&'static [&'static str]),
}

/// A value that is not there, below the end of a path of keys.
struct Probe<'a> {
    path: &'a [&'static str],
    found: &'a mut Option<Found>,
}

impl Probe<'_> {
    fn is<T>(self, shape: Shape) -> Result<T, Nothing> {
        *self.found = Some(Found::Shape(shape));
        Err(Nothing(&[]))
    }

    /// The shape that a visitor of text states, in the words of `de`'s expectations.
    fn text<'de, V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Nothing> {
        let shape = match (&visitor as &dyn Expected).to_string().as_str() {
            "duration" => Shape::Duration,
            "pause" => Shape::Pause,
            "size" => Shape::Size,
            "proxy" => Shape::Proxy,
            "player" => Shape::Player,
            "full-text" => Shape::FullText,
            "notify" => Shape::Notify,
            _ => match visitor.visit_str("\0") {
                // It reads names, and this is none of them.
                Err(Nothing(names)) if !names.is_empty() => Shape::Choice(names.to_vec()),
                _ => Shape::Text,
            },
        };
        self.is(shape)
    }
}

impl<'de> Deserializer<'de> for Probe<'_> {
    type Error = Nothing;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Nothing> {
        self.text(visitor)
    }

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Nothing> {
        self.text(visitor)
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Nothing> {
        self.text(visitor)
    }

    fn deserialize_bool<V: Visitor<'de>>(self, _: V) -> Result<V::Value, Nothing> {
        self.is(Shape::Boolean)
    }

    fn deserialize_i64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Nothing> {
        let expected = (&visitor as &dyn Expected).to_string();
        let mut bounds = expected.split(' ').filter_map(|word| word.parse().ok());
        let (least, most) = (bounds.next(), bounds.next());
        self.is(Shape::Integer(least.unwrap_or(i64::MIN), most.unwrap_or(i64::MAX)))
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Nothing> {
        visitor.visit_some(self)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Nothing> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        variants: &'static [&'static str],
        _: V,
    ) -> Result<V::Value, Nothing> {
        self.is(Shape::Choice(variants.to_vec()))
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Nothing> {
        let mut found = None;
        let inner = Probe { path: self.path, found: &mut found };
        let _ = visitor.visit_seq(One { key: None, probe: Some(inner) });
        match found {
            Some(Found::Shape(shape)) => self.is(Shape::List(Box::new(shape))),
            _ => Err(Nothing(&[])),
        }
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Nothing> {
        let mut found = None;
        let inner = Probe { path: self.path, found: &mut found };
        let _ = visitor.visit_map(One { key: Some("key"), probe: Some(inner) });
        match found {
            Some(Found::Shape(shape)) => self.is(Shape::Map(Box::new(shape))),
            _ => Err(Nothing(&[])),
        }
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Nothing> {
        let Some((key, path)) = self.path.split_first() else {
            *self.found = Some(Found::Fields(fields));
            return Err(Nothing(&[]));
        };
        let probe = Probe { path, found: self.found };
        visitor.visit_map(One { key: Some(key), probe: Some(probe) })
    }

    forward_to_deserialize_any! {
        i8 i16 i32 i128 u8 u16 u32 u64 u128 f32 f64 char bytes byte_buf unit unit_struct tuple
        tuple_struct identifier ignored_any
    }
}

/// A list of one value, or a table of one.
struct One<'a> {
    key: Option<&'static str>,
    probe: Option<Probe<'a>>,
}

impl<'de> SeqAccess<'de> for One<'_> {
    type Error = Nothing;

    fn next_element_seed<T: de::DeserializeSeed<'de>>(
        &mut self,
        seed: T,
    ) -> Result<Option<T::Value>, Nothing> {
        self.probe.take().map(|probe| seed.deserialize(probe)).transpose()
    }
}

impl<'de> MapAccess<'de> for One<'_> {
    type Error = Nothing;

    fn next_key_seed<K: de::DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, Nothing> {
        let key = self.key.take();
        key.map(|key| seed.deserialize(de::value::StrDeserializer::new(key))).transpose()
    }

    fn next_value_seed<V: de::DeserializeSeed<'de>>(
        &mut self,
        seed: V,
    ) -> Result<V::Value, Nothing> {
        match self.probe.take() {
            Some(probe) => seed.deserialize(probe),
            None => Err(Nothing(&[])),
        }
    }
}

/// The error of every value, with the names that would have been right.
#[derive(Debug)]
struct Nothing(&'static [&'static str]);

impl fmt::Display for Nothing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("no value")
    }
}

impl std::error::Error for Nothing {}

impl de::Error for Nothing {
    fn custom<T: fmt::Display>(_: T) -> Self {
        Self(&[])
    }

    fn unknown_variant(_: &str, names: &'static [&'static str]) -> Self {
        Self(names)
    }
}

#[cfg(test)]
mod tests {
    use super::super::options::{Bounded, Period};
    use super::*;
    use std::collections::BTreeMap;

    #[derive(serde::Deserialize)]
    #[serde(rename_all = "kebab-case")]
    enum Word {
        One,
        TwoWords,
    }

    #[derive(Default, serde::Deserialize)]
    #[serde(default)]
    struct Inner {
        list: Vec<String>,
        map: BTreeMap<String, bool>,
    }

    #[derive(serde::Deserialize)]
    struct Outer {
        flag: bool,
        text: Option<String>,
        word: Word,
        number: Bounded<3, 7>,
        time: Option<Period>,
        inner: Option<Inner>,
        marks: crate::news::VowelMarks,
    }

    #[test]
    fn a_type_tells_its_keys_and_their_values() {
        let inner = vec![
            ("list", Shape::List(Box::new(Shape::Text))),
            ("map", Shape::Map(Box::new(Shape::Boolean))),
        ];
        assert_eq!(
            keys::<Outer>(),
            [
                ("flag", Shape::Boolean),
                ("text", Shape::Text),
                ("word", Shape::Choice(vec!["one", "two-words"])),
                ("number", Shape::Integer(3, 7)),
                ("time", Shape::Duration),
                ("inner", Shape::Table(inner)),
                ("marks", Shape::Choice(vec!["all", "needed", "none"])),
            ]
        );
        let text = "flag = true\nword = 'two-words'\nnumber = 5\nmarks = 'all'\n";
        let Outer { flag, text, word, number, time, inner, marks } =
            toml::from_str(text).expect("the type reads what it tells");
        assert!(flag && text.is_none() && time.is_none() && matches!(word, Word::TwoWords));
        assert_eq!((number.get(), marks), (5, crate::news::VowelMarks::All));
        let Inner { list, map } = inner.unwrap_or_default();
        assert!(list.is_empty() && map.is_empty());
    }
}
