//! Reads a TOML file, and as much as possible of one that is not valid TOML.
//!
//! A bracket or quote left open swallows whatever follows, and the parser's complaints come from
//! places far from the mistake. So each table is read by itself, and one with an error statement
//! by statement: nothing but the broken statement can be lost, and there is one message for it.
use super::tree::{Entry, Node, SyntaxError, Table, TomlValue, parse_from};
use std::ops::Range;

/// Reads `text`; after an error, everything that can still be read is returned.
pub(super) fn parse(text: &str) -> (Table, Vec<SyntaxError>) {
    let (table, errors) = parse_from(text, 0);
    if errors.is_empty() { (table, errors) } else { recover(text, errors) }
}

/// Reads `text`, in which the parser found `errors`.
fn recover(text: &str, errors: Vec<SyntaxError>) -> (Table, Vec<SyntaxError>) {
    let mut table = Table::default();
    // That a table stands twice is seen only in the whole file.
    let mut found: Vec<SyntaxError> =
        errors.iter().filter(|error| error.message == "duplicate key").cloned().collect();
    for (start, block) in pieces(text, |line| head(line).is_some()) {
        let (whole, errors) = parse_from(block, start);
        if errors.is_empty() {
            table.absorb(whole);
        } else {
            let (rest, errors) = statements(block, start);
            table.absorb(rest);
            found.extend(errors);
        }
    }
    found.sort_by_key(|error| error.span.start);
    found.dedup_by_key(|error| error.span.start);
    (table, if found.is_empty() { errors } else { found })
}

/// Reads a table statement by statement, keeping the first error of each.
fn statements(block: &str, start: usize) -> (Table, Vec<SyntaxError>) {
    let mut table = Table::default();
    let mut errors = Vec::new();
    let first = block.split_inclusive('\n').next().unwrap_or_default();
    let head = head(first);
    let body = if head.is_some() { first.len() } else { 0 };
    errors.extend(parse_from(&block[..body], start).1.into_iter().next());
    for (offset, statement) in pieces(&block[body..], is_assignment) {
        let (part, found) = parse_from(statement, start + body + offset);
        table.absorb(part);
        errors.extend(found.into_iter().next());
    }
    (head.map_or_else(|| table.clone(), |head| head.around(table.clone(), start)), errors)
}

/// The text cut before every line that `begins` a piece, with the offset of each.
fn pieces(text: &str, begins: impl Fn(&str) -> bool) -> Vec<(usize, &str)> {
    let mut pieces = Vec::new();
    let (mut start, mut offset) = (0, 0);
    for line in text.split_inclusive('\n') {
        if begins(line) && offset > start {
            pieces.push((start, &text[start..offset]));
            start = offset;
        }
        offset += line.len();
    }
    pieces.push((start, &text[start..]));
    pieces
}

/// The head of a table, closed or not.
struct Head<'a> {
    /// Bytes of its line.
    span: Range<usize>,
    keys: Vec<&'a str>,
    /// True for one of an array of tables.
    array: bool,
}

fn head(line: &str) -> Option<Head<'_>> {
    let text = line.split('#').next().unwrap_or_default().trim();
    let inner = text.strip_prefix('[')?;
    let (inner, array) = match inner.strip_prefix('[') {
        Some(inner) => (inner, true),
        None => (inner, false),
    };
    let name = inner.trim_end_matches(']').trim();
    let keys: Vec<&str> = name.split('.').map(str::trim).collect();
    let bare = |key: &&str| {
        key.starts_with(|c: char| c.is_ascii_alphabetic())
            && key.chars().all(|c| c.is_ascii_alphanumeric() || c == '_' || c == '-')
    };
    let start = line.len() - line.trim_start().len();
    keys.iter().all(bare).then_some(Head { span: start..start + text.len(), keys, array })
}

impl Head<'_> {
    /// The table of the file in which `table` stands under this head.
    fn around(&self, table: Table, start: usize) -> Table {
        let span = self.span.start + start..self.span.end + start;
        let node = |value| Node { value, span: span.clone() };
        let mut value = TomlValue::Table(table);
        if self.array {
            value = TomlValue::List(vec![node(value)]);
        }
        let mut keys = self.keys.iter().rev();
        let entry = |key: &str, value| Entry {
            key: key.to_owned(),
            key_span: span.clone(),
            node: node(value),
        };
        let innermost = keys.next().copied().unwrap_or_default();
        let mut table = Table { entries: vec![entry(innermost, value)] };
        for key in keys {
            table = Table { entries: vec![entry(key, TomlValue::Table(table))] };
        }
        table
    }
}

/// True if a line begins with `key =`.
fn is_assignment(line: &str) -> bool {
    let Some((key, _)) = line.split_once('=') else { return false };
    let key = key.trim();
    let bare = |c: char| c.is_alphanumeric() || "_-.".contains(c);
    let quoted = key.len() > 1 && key.starts_with(['"', '\'']) && key.ends_with(['"', '\'']);
    !key.is_empty() && (quoted || key.chars().all(bare))
}
