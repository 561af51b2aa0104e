//! Code behind a `<script>` or `<style>` that is never closed, told from prose about one.
use super::super::elements;
use super::index::{lower, name_of};

/// Bytes that are looked at to tell code from prose.
const HEAD: usize = 400;

/// Beginnings that no sentence has.
const BEGINNINGS: &[&str] = &[
    "//",
    "/*",
    "!function",
    "(function",
    "(()",
    "function",
    "var ",
    "let ",
    "const ",
    "window.",
    "window[",
    "document.",
    "jQuery",
    "$(",
    "if(",
    "if (",
    "try",
    "@import",
    "@media",
    "@font",
    "<!--",
    "\"use strict",
    "'use strict",
    "{",
];

/// The bytes of code at the beginning; 0 in prose.
pub(super) fn len(rest: &str) -> usize {
    if !is_code(rest) {
        return 0;
    }
    // A tag inside the quotes of the code is part of it.
    let found = rest.match_indices('<').map(|(at, _)| at).find(|&at| {
        let inside = &rest[at + 1..];
        let name = lower(name_of(inside.strip_prefix('/').unwrap_or(inside)));
        let before = rest[..at].trim_end();
        let begins_line = rest[..at].trim_end_matches([' ', '\t']).ends_with('\n');
        let is_behind_code = before.is_empty() || before.ends_with([';', '}', '>', '/']);
        let in_quotes = before.ends_with(['"', '\'', '`', '+', '(', ',', '=', '\\']);
        elements::is_block(&name) && (is_behind_code || begins_line) && !in_quotes
    });
    found.unwrap_or(rest.len())
}

fn is_code(rest: &str) -> bool {
    let start = rest.trim_start();
    if BEGINNINGS.iter().any(|sign| start.starts_with(sign)) {
        return true;
    }
    let head = &start[..start.floor_char_boundary(HEAD)];
    let head = &head[..head.find("</").unwrap_or(head.len())];
    // `name(…);`
    let calls = head.contains(");")
        && head.match_indices('(').any(|(at, _)| {
            head[..at].ends_with(|ch: char| ch.is_ascii_alphanumeric() || ch == '_')
        });
    // `name { property: value }`
    let styles = head.split_once('{').is_some_and(|(selector, rules)| {
        let inside = rules.split('}').next().unwrap_or_default();
        rules.contains('}') && inside.contains(':') && !selector.contains(". ")
    });
    calls || styles
}
