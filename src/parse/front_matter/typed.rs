//! Front matter in formats that have parsers: TOML and JSON.
use super::value::{Fields, Node};

/// Reads TOML. The error is the line (from 0) that cannot be read.
pub(super) fn toml(text: &str) -> Result<Fields, usize> {
    // The line of the text as it is written is the one to tell.
    let table = text.parse::<toml::Table>().or_else(|error| {
        let start = error.span().map_or(0, |span| span.start.min(text.len()));
        let line = text.as_bytes()[..start].iter().filter(|&&byte| byte == b'\n').count();
        quoted_keys(text).parse().map_err(|_: toml::de::Error| line)
    })?;
    Ok(table.into_iter().map(|(key, value)| (key, of_toml(value))).collect())
}

/// Puts quotes around keys: TOML allows only ASCII without quotes, front matter allows any letters.
/// Text of several lines is skipped.
fn quoted_keys(text: &str) -> String {
    let mut output = String::with_capacity(text.len() + 64);
    let mut open: Option<&str> = None;
    for line in text.split_inclusive('\n') {
        let key = line.split_once('=').map(|(key, _)| key.trim());
        match key {
            Some(key)
                if open.is_none() && !key.is_ascii() && !key.contains(['"', '\'', '#', '\\']) =>
            {
                let (_, value) = line.split_once('=').unwrap_or_default();
                output.push_str(&format!("\"{key}\" ={value}"));
            }
            _ => output.push_str(line),
        }
        for fence in ["\"\"\"", "'''"] {
            let is_odd = line.matches(fence).count() % 2 == 1;
            match open {
                Some(known) if known == fence && is_odd => open = None,
                None if is_odd => open = Some(fence),
                _ => {}
            }
        }
    }
    output
}

fn of_toml(value: toml::Value) -> Node {
    match value {
        toml::Value::String(text) => Node::Text(text),
        toml::Value::Array(values) => Node::List(values.into_iter().map(of_toml).collect()),
        toml::Value::Table(table) => {
            Node::Map(table.into_iter().map(|(key, value)| (key, of_toml(value))).collect())
        }
        other => Node::Text(other.to_string()),
    }
}

/// Reads a JSON object. The error is the line (from 0) that cannot be read.
pub(super) fn json(text: &str) -> Result<Fields, usize> {
    let object: serde_json::Map<String, serde_json::Value> =
        serde_json::from_str(text).map_err(|error| error.line().saturating_sub(1))?;
    Ok(object.into_iter().map(|(key, value)| (key, of_json(value))).collect())
}

fn of_json(value: serde_json::Value) -> Node {
    use serde_json::Value as Json;
    match value {
        Json::String(text) => Node::Text(text),
        Json::Array(values) => Node::List(values.into_iter().map(of_json).collect()),
        Json::Object(fields) => {
            Node::Map(fields.into_iter().map(|(key, value)| (key, of_json(value))).collect())
        }
        Json::Null => Node::List(Vec::new()),
        Json::Bool(_) | Json::Number(_) => Node::Text(value.to_string()),
    }
}
