//! The attributes of a tag, read as tolerantly as browsers do.
use super::super::{limits, reference};

/// The attributes as written. Missing quotes, values and spaces are tolerated.
pub(super) struct Pairs<'a> {
    rest: &'a str,
    left: usize,
}

pub(super) fn pairs(attributes: &str) -> Pairs<'_> {
    Pairs { rest: attributes, left: limits::ATTRIBUTES }
}

impl<'a> Iterator for Pairs<'a> {
    type Item = (&'a str, &'a str);

    fn next(&mut self) -> Option<Self::Item> {
        let between = |ch: char| ch.is_ascii_whitespace() || matches!(ch, '/' | '"' | '\'' | '=');
        let text = self.rest.trim_start_matches(between);
        self.left = self.left.checked_sub(1).filter(|_| !text.is_empty())?;
        let end = text.find(|ch: char| ch.is_ascii_whitespace() || ch == '=');
        let (key, rest) = text.split_at(end.unwrap_or(text.len()));
        let Some(rest) = rest.trim_start().strip_prefix('=') else {
            self.rest = rest;
            return Some((key, ""));
        };
        let rest = rest.trim_start();
        let (value, rest) = match rest.chars().next() {
            Some(quote @ ('"' | '\'')) => {
                let rest = &rest[1..];
                rest.split_once(quote).unwrap_or((rest, ""))
            }
            _ => {
                rest.split_at(rest.find(|ch: char| ch.is_ascii_whitespace()).unwrap_or(rest.len()))
            }
        };
        self.rest = rest;
        Some((key, value))
    }
}

/// A text with its references resolved (`&amp;`, `&#38;`). Unknown ones stay as they are.
pub fn decode(value: &str) -> String {
    let mut output = String::with_capacity(value.len());
    let mut rest = value;
    while let Some(start) = rest.find('&') {
        output.push_str(&rest[..start]);
        rest = &rest[start + 1..];
        let end = rest.bytes().take(reference::NAME_LEN + 1).position(|byte| byte == b';');
        let name = end.and_then(|end| rest.get(..end)).unwrap_or_default();
        if let Some(value) = reference::resolve(name) {
            value.push_to(&mut output);
        } else {
            output.push('&');
            continue;
        }
        rest = &rest[name.len() + 1..];
    }
    output.push_str(rest);
    output
}

/// The attribute of this local name in whatever case, references resolved, white space trimmed; `None`
/// where nothing is left of it.
pub(super) fn find(attributes: &str, name: &str) -> Option<String> {
    named(attributes, name)
        .map(|value| decode(value).trim().to_owned())
        .filter(|value| !value.is_empty())
}

/// True if there is an attribute of this local name in whatever case.
pub(super) fn has(attributes: &str, name: &str) -> bool {
    named(attributes, name).is_some()
}

/// True if the last attribute has this local name in whatever case.
pub(super) fn is_last(attributes: &str, name: &str) -> bool {
    pairs(attributes).last().is_some_and(|(key, _)| is_named(key, name))
}

fn named<'a>(attributes: &'a str, name: &str) -> Option<&'a str> {
    pairs(attributes).find(|(key, _)| is_named(key, name)).map(|(_, value)| value)
}

fn is_named(key: &str, name: &str) -> bool {
    local_name(key).eq_ignore_ascii_case(name) && !key.starts_with("xmlns")
}

/// A name without its prefix.
pub(super) fn local_name(name: &str) -> &str {
    name.rsplit(':').next().unwrap_or(name)
}
