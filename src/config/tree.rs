//! A TOML document as a tree in which every node knows its place in the file.
use std::ops::Range;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// A value, and the bytes of the file that it was written in.
#[derive(Clone, Debug)]
pub(super) struct Node {
    pub(super) value: TomlValue,
    pub(super) span: Range<usize>,
}

#[derive(Clone, Debug)]
pub(super) enum TomlValue {
    Text(String),
    Integer(i64),
    Float(f64),
    Boolean(bool),
    /// A date or a time, and an integer beyond 64 bits: no option takes them.
    Other(&'static str),
    List(Vec<Node>),
    Table(Table),
}

/// A table; entries in the order of the file.
#[derive(Clone, Debug, Default)]
pub(super) struct Table {
    pub(super) entries: Vec<Entry>,
}

#[derive(Clone, Debug)]
pub(super) struct Entry {
    pub(super) key: String,
    pub(super) key_span: Range<usize>,
    pub(super) node: Node,
}

/// An error of the TOML parser.
#[derive(Clone, Debug)]
pub(super) struct SyntaxError {
    /// The parser's message, in English.
    pub(super) message: String,
    pub(super) span: Range<usize>,
}

/// Reads a piece of a file that begins at byte `start` of the file.
pub(super) fn parse_from(text: &str, start: usize) -> (Table, Vec<SyntaxError>) {
    let (table, errors) = DeTable::parse_recoverable(text);
    let errors = errors
        .into_iter()
        .map(|error| SyntaxError {
            message: error.message().to_owned(),
            span: shift(error.span().unwrap_or(text.len()..text.len()), start),
        })
        .collect();
    (Table::from_toml(table.get_ref(), start), errors)
}

fn shift(span: Range<usize>, start: usize) -> Range<usize> {
    span.start + start..span.end + start
}

impl Table {
    fn from_toml(table: &DeTable<'_>, start: usize) -> Self {
        let mut entries: Vec<Entry> = table
            .iter()
            .map(|(key, value)| Entry {
                key: key.get_ref().to_string(),
                key_span: shift(key.span(), start),
                node: Node::from_toml(value, start),
            })
            .collect();
        entries.sort_by_key(|entry| entry.key_span.start);
        Self { entries }
    }

    /// Adds the entries of a later piece of the same file: tables and lists grow; of two values,
    /// the first stays.
    pub(super) fn absorb(&mut self, later: Self) {
        for entry in later.entries {
            let Some(index) = self.entries.iter().position(|own| own.key == entry.key) else {
                self.entries.push(entry);
                continue;
            };
            match (&mut self.entries[index].node.value, entry.node.value) {
                (TomlValue::Table(own), TomlValue::Table(other)) => own.absorb(other),
                (TomlValue::List(own), TomlValue::List(other)) => own.extend(other),
                _ => {}
            }
        }
    }

    pub(super) fn get(&self, key: &str) -> Option<&Entry> {
        self.entries.iter().find(|entry| entry.key == key)
    }

    /// The text that stands under a key.
    pub(super) fn text(&self, key: &str) -> Option<&str> {
        match &self.get(key)?.node.value {
            TomlValue::Text(text) => Some(text),
            _ => None,
        }
    }

    /// Removes an entry and returns it.
    pub(super) fn take(&mut self, key: &str) -> Option<Entry> {
        let index = self.entries.iter().position(|entry| entry.key == key)?;
        Some(self.entries.remove(index))
    }

    /// The same table with the entry of this key replaced.
    pub(super) fn with(&self, entry: Entry) -> Self {
        let mut table = self.clone();
        table.take(&entry.key);
        table.entries.push(entry);
        table
    }
}

impl Node {
    fn from_toml(value: &Spanned<DeValue<'_>>, start: usize) -> Self {
        Self {
            value: TomlValue::from_toml(value.get_ref(), start),
            span: shift(value.span(), start),
        }
    }
}

impl TomlValue {
    fn from_toml(value: &DeValue<'_>, start: usize) -> Self {
        match value {
            DeValue::String(text) => Self::Text(text.to_string()),
            DeValue::Integer(integer) => {
                match i64::from_str_radix(integer.as_str(), integer.radix()) {
                    Ok(integer) => Self::Integer(integer),
                    Err(_) => Self::Other("config-type-huge"),
                }
            }
            DeValue::Float(float) => Self::Float(float.as_str().parse().unwrap_or(f64::NAN)),
            DeValue::Boolean(boolean) => Self::Boolean(*boolean),
            DeValue::Datetime(_) => Self::Other("config-type-date"),
            DeValue::Array(array) => {
                Self::List(array.iter().map(|node| Node::from_toml(node, start)).collect())
            }
            DeValue::Table(table) => Self::Table(Table::from_toml(table, start)),
        }
    }

    /// The catalogue id of the kind of value this is.
    pub(super) fn type_id(&self) -> &'static str {
        match self {
            Self::Text(_) => "config-type-text",
            Self::Integer(_) => "config-type-integer",
            Self::Float(_) => "config-type-float",
            Self::Boolean(_) => "config-type-boolean",
            Self::Other(id) => id,
            Self::List(_) => "config-type-list",
            Self::Table(_) => "config-type-table",
        }
    }
}
