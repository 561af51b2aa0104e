//! One table of an array of tables, such as a `[[source]]`, and the values that several kinds of them
//! have.
use super::reading::File;
use super::tree::{Table, TomlValue};
use crate::locale::Phrase;
use crate::query::{NamedQuery, Query};
use std::ops::Range;

/// One table of an array of tables, and the bytes to point at when something in it is missing.
pub(super) struct Item {
    pub(super) table: Table,
    pub(super) span: Range<usize>,
}

impl Item {
    /// The bytes of the value of a key, or the table's head if there is none.
    pub(super) fn span_of(&self, key: &str) -> Range<usize> {
        self.table.get(key).map_or(self.span.clone(), |entry| entry.node.span.clone())
    }
}

/// The tables of an array of tables, taken out of the user's file.
pub(super) fn items(file: &mut File<'_>, name: &str, user: &mut Table) -> Vec<Item> {
    let Some(entry) = user.take(name) else { return Vec::new() };
    let nodes = match entry.node.value {
        TomlValue::List(nodes) => nodes,
        // `[source]` for `[[source]]`: clear enough to be taken for one.
        TomlValue::Table(table) => {
            let message = Phrase::new("config-single-brackets").with("table", name);
            let help = Phrase::new("config-help-single-brackets").with("table", name);
            file.problem(entry.key_span.clone(), message, help);
            return vec![Item { table, span: entry.key_span }];
        }
        other => {
            file.wrong_type(name, &entry.node.span, &other, "config-expects-table");
            return Vec::new();
        }
    };
    let mut items = Vec::new();
    for node in nodes {
        match node.value {
            TomlValue::Table(table) => items.push(Item { table, span: head(file.text, node.span) }),
            other => file.wrong_type(name, &node.span, &other, "config-expects-table"),
        }
    }
    items
}

/// The first line of a table.
fn head(text: &str, span: Range<usize>) -> Range<usize> {
    let written = text.get(span.clone()).unwrap_or_default();
    let len = written.lines().next().map_or(0, |line| line.trim_end().len());
    span.start..span.start + len
}

/// A value that names something: one line, not empty.
pub(super) fn line(
    file: &mut File<'_>,
    item: &Item,
    key: &str,
    value: Option<String>,
) -> Option<String> {
    let value = value?;
    match name_like(&value) {
        Some(name) => Some(name.to_owned()),
        None => {
            let message = Phrase::new("config-empty-text").with("key", key);
            file.problem(item.span_of(key), message, Phrase::new("config-help-empty-text"));
            None
        }
    }
}

fn name_like(value: &str) -> Option<&str> {
    let value = value.trim();
    (!value.is_empty() && !value.chars().any(char::is_control)).then_some(value)
}

/// The tags under `key`; an invalid one is reported.
pub(super) fn tags(
    file: &mut File<'_>,
    item: &Item,
    key: &'static str,
    tags: Vec<String>,
) -> Vec<String> {
    if tags.iter().any(|tag| name_like(tag).is_none()) {
        let message = Phrase::new("config-empty-text").with("key", key);
        file.problem(item.span_of(key), message, Phrase::new("config-help-empty-text"));
    }
    tags.iter().filter_map(|tag| name_like(tag)).map(str::to_owned).collect()
}

/// The query that the text under `key` states. A mistake is a problem at its place inside the text.
pub(super) fn query(file: &mut File<'_>, item: &Item, key: &str, text: &str) -> Option<Query> {
    match Query::parse(text) {
        Ok(query) => Some(query),
        Err(error) => {
            let span = inside(file.text, item.span_of(key), text, error.range.clone());
            file.problem(span, error.phrase(), None);
            None
        }
    }
}

/// The query at `key` with the saved filters that it uses in place of their names.
pub(super) fn resolved(
    file: &mut File<'_>,
    item: &Item,
    key: &str,
    query: &Query,
    saved: &[NamedQuery],
) -> Option<Query> {
    match query.resolved(saved) {
        Ok(query) => Some(query),
        Err(error) => {
            file.problem(item.span_of(key), error.phrase(), None);
            None
        }
    }
}

/// The bytes of the file that hold a range of a string's value, if the string is written without
/// escapes; otherwise the whole string.
fn inside(text: &str, span: Range<usize>, value: &str, range: Range<usize>) -> Range<usize> {
    let written = text.get(span.clone()).unwrap_or_default();
    match written.find(value) {
        Some(offset) => {
            let start = span.start + offset;
            start + range.start..start + range.end
        }
        None => span,
    }
}
