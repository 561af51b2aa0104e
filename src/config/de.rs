//! Reads option types from the tree, with errors that keep the place and the reason apart from
//! their wording.
//!
//! serde's own errors are English sentences. [`Mistake`] takes serde's calls instead and keeps what
//! they were about, so that the catalogue can say it in any language.
use super::tree::{Entry, Node, Table, TomlValue};
use crate::locale::Phrase;
use serde::de::{self, Expected, IntoDeserializer, Unexpected, Visitor};
use serde::forward_to_deserialize_any;
use std::fmt;
use std::ops::Range;

/// The error in one value or key.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Mistake {
    pub(super) kind: Box<Kind>,
    /// Bytes of the file; `None` until the value around it is known.
    pub(super) span: Option<Range<usize>>,
    /// The key of the outermost table it happened under.
    pub(super) key: Option<String>,
}

#[derive(Clone, Debug, PartialEq)]
pub(super) enum Kind {
    UnknownKey {
        key: String,
        valid: Vec<String>,
    },
    /// The found and the expected kind of value.
    WrongType {
        found: Phrase,
        expected: Phrase,
    },
    /// A name outside a fixed list.
    NotOneOf {
        found: String,
        valid: Vec<String>,
    },
    /// The right kind of value, but not an acceptable one.
    BadValue {
        found: String,
        expected: Phrase,
    },
    Missing {
        key: String,
    },
}

impl Mistake {
    fn new(kind: Kind) -> Self {
        Self { kind: Box::new(kind), span: None, key: None }
    }

    fn at(mut self, span: &Range<usize>) -> Self {
        self.span.get_or_insert_with(|| span.clone());
        self
    }

    fn under(mut self, key: &str) -> Self {
        self.key = Some(key.to_owned());
        self
    }
}

impl fmt::Display for Mistake {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}", self.kind)
    }
}

impl std::error::Error for Mistake {}

impl de::Error for Mistake {
    fn custom<T: fmt::Display>(message: T) -> Self {
        let expected = Phrase::new("config-expects-other").with("detail", message.to_string());
        Self::new(Kind::BadValue { found: String::new(), expected })
    }

    fn invalid_type(found: Unexpected<'_>, expected: &dyn Expected) -> Self {
        let (found, expected) = (Phrase::new(type_id(&found)), expectation(&expected.to_string()));
        Self::new(Kind::WrongType { found, expected })
    }

    fn invalid_value(found: Unexpected<'_>, expected: &dyn Expected) -> Self {
        let found = match found {
            Unexpected::Str(text) => text.to_owned(),
            Unexpected::Signed(number) => number.to_string(),
            Unexpected::Unsigned(number) => number.to_string(),
            other => other.to_string(),
        };
        Self::new(Kind::BadValue { found, expected: expectation(&expected.to_string()) })
    }

    fn unknown_variant(variant: &str, expected: &'static [&'static str]) -> Self {
        Self::new(Kind::NotOneOf { found: variant.to_owned(), valid: owned(expected) })
    }

    fn unknown_field(field: &str, expected: &'static [&'static str]) -> Self {
        Self::new(Kind::UnknownKey { key: field.to_owned(), valid: owned(expected) })
    }

    fn missing_field(field: &'static str) -> Self {
        Self::new(Kind::Missing { key: field.to_owned() })
    }
}

fn owned(names: &[&str]) -> Vec<String> {
    names.iter().map(|name| (*name).to_owned()).collect()
}

fn type_id(found: &Unexpected<'_>) -> &'static str {
    match found {
        Unexpected::Bool(_) => "config-type-boolean",
        Unexpected::Signed(_) | Unexpected::Unsigned(_) => "config-type-integer",
        Unexpected::Float(_) => "config-type-float",
        Unexpected::Seq => "config-type-list",
        Unexpected::Map => "config-type-table",
        Unexpected::Other(id) if *id == "config-type-date" => "config-type-date",
        Unexpected::Other(_) => "config-type-huge",
        _ => "config-type-text",
    }
}

/// The message for the kind of value that our visitors and serde's expect. Ours state the last part
/// of a message's id, with numbers after it.
fn expectation(expected: &str) -> Phrase {
    let mut words = expected.split(' ');
    match words.next().unwrap_or_default() {
        "between" => {
            let mut bound = || words.next().and_then(|word| word.parse::<i64>().ok()).unwrap_or(0);
            Phrase::new("config-expects-between").with("min", bound()).with("max", bound())
        }
        "duration" | "pause" => Phrase::new("config-expects-duration"),
        "size" => Phrase::new("config-expects-size"),
        "proxy" => Phrase::new("config-expects-proxy"),
        "full-text" => Phrase::new("config-expects-full-text"),
        "notify" => Phrase::new("config-expects-notify"),
        "player" => Phrase::new("config-expects-player"),
        "color" => Phrase::new("config-expects-color"),
        "a" => match words.next().unwrap_or_default() {
            "boolean" => Phrase::new("config-expects-boolean"),
            "sequence" => Phrase::new("config-expects-list"),
            "map" => Phrase::new("config-expects-table"),
            _ => Phrase::new("config-expects-text"),
        },
        "struct" => Phrase::new("config-expects-table"),
        _ => Phrase::new("config-expects-other").with("detail", expected),
    }
}

impl<'de> de::Deserializer<'de> for &'de Node {
    type Error = Mistake;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Mistake> {
        match &self.value {
            TomlValue::Text(text) => visitor.visit_borrowed_str(text),
            TomlValue::Integer(integer) => visitor.visit_i64(*integer),
            TomlValue::Float(float) => visitor.visit_f64(*float),
            TomlValue::Boolean(boolean) => visitor.visit_bool(*boolean),
            TomlValue::Other(id) => Err(de::Error::invalid_type(Unexpected::Other(id), &visitor)),
            TomlValue::List(items) => visitor.visit_seq(Items(items.iter())),
            TomlValue::Table(table) => visitor.visit_map(Entries::new(table)),
        }
        .map_err(|mistake: Mistake| mistake.at(&self.span))
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Mistake> {
        visitor.visit_some(self)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _name: &'static str,
        visitor: V,
    ) -> Result<V::Value, Mistake> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _name: &'static str,
        _variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Mistake> {
        match &self.value {
            TomlValue::Text(text) => visitor.visit_enum(text.as_str().into_deserializer()),
            other => Err(Mistake::new(Kind::WrongType {
                found: Phrase::new(other.type_id()),
                expected: Phrase::new("config-expects-text"),
            })),
        }
        .map_err(|mistake| mistake.at(&self.span))
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit
        unit_struct seq tuple tuple_struct map struct identifier ignored_any
    }
}

impl<'de> de::Deserializer<'de> for &'de Table {
    type Error = Mistake;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Mistake> {
        visitor.visit_map(Entries::new(self))
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit
        unit_struct seq tuple tuple_struct map struct identifier ignored_any option newtype_struct
        enum
    }
}

struct Items<'de>(std::slice::Iter<'de, Node>);

impl<'de> de::SeqAccess<'de> for Items<'de> {
    type Error = Mistake;

    fn next_element_seed<T: de::DeserializeSeed<'de>>(
        &mut self,
        seed: T,
    ) -> Result<Option<T::Value>, Mistake> {
        self.0.next().map(|node| seed.deserialize(node)).transpose()
    }
}

struct Entries<'de> {
    rest: std::slice::Iter<'de, Entry>,
    current: Option<&'de Entry>,
}

impl<'de> Entries<'de> {
    fn new(table: &'de Table) -> Self {
        Self { rest: table.entries.iter(), current: None }
    }
}

impl<'de> de::MapAccess<'de> for Entries<'de> {
    type Error = Mistake;

    fn next_key_seed<K: de::DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, Mistake> {
        self.current = self.rest.next();
        let Some(entry) = self.current else { return Ok(None) };
        seed.deserialize(entry.key.as_str().into_deserializer())
            .map(Some)
            .map_err(|mistake: Mistake| mistake.at(&entry.key_span).under(&entry.key))
    }

    fn next_value_seed<V: de::DeserializeSeed<'de>>(
        &mut self,
        seed: V,
    ) -> Result<V::Value, Mistake> {
        match self.current {
            Some(entry) => seed
                .deserialize(&entry.node)
                .map_err(|mistake| mistake.at(&entry.node.span).under(&entry.key)),
            None => Err(de::Error::custom("value before key")),
        }
    }
}
