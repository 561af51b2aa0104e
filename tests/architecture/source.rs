//! Rust source as words: a file without its comments, literals, attributes and tests.

/// The words of `source` without attributes and without what stands under `#[cfg(test)]` or `#[test]`.
pub(crate) fn words(source: &str) -> Vec<&str> {
    without_tests(&all_words(source))
}

pub(crate) fn is_name(word: &str) -> bool {
    word.starts_with(is_start)
}

fn is_start(c: char) -> bool {
    c.is_alphabetic() || c == '_'
}

fn is_inside(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

/// The words of `source`: names, keywords and signs, of which `::` and `..` are one word each.
/// Comments, strings, characters, lifetimes and numbers are left out.
pub(crate) fn all_words(source: &str) -> Vec<&str> {
    let mut words = Vec::new();
    let mut rest = source;
    while let Some(c) = rest.chars().next() {
        let skipped = if rest.starts_with("//") {
            Some(rest.find('\n').unwrap_or(rest.len()))
        } else if rest.starts_with("/*") {
            Some(block_comment(rest))
        } else if c.is_whitespace() {
            Some(c.len_utf8())
        } else if c == '\'' {
            Some(quoted(rest))
        } else if c.is_ascii_digit() {
            Some(number(rest))
        } else {
            string(rest).or_else(|| raw_name(rest))
        };
        if let Some(len) = skipped {
            rest = &rest[len..];
            continue;
        }
        let len = if is_start(c) {
            rest.find(|c| !is_inside(c)).unwrap_or(rest.len())
        } else if rest.starts_with("::") || rest.starts_with("..") {
            2
        } else {
            c.len_utf8()
        };
        words.push(&rest[..len]);
        rest = &rest[len..];
    }
    words
}

/// Block comments nest.
fn block_comment(text: &str) -> usize {
    let (mut at, mut depth) = (2, 1);
    while depth > 0 && at < text.len() {
        let rest = &text[at..];
        match () {
            () if rest.starts_with("/*") => (at, depth) = (at + 2, depth + 1),
            () if rest.starts_with("*/") => (at, depth) = (at + 2, depth - 1),
            () => at += rest.chars().next().map_or(1, char::len_utf8),
        }
    }
    at
}

/// The length of a string, raw or not, if one begins here.
fn string(text: &str) -> Option<usize> {
    // The quote stands behind a few letters and signs, if at all.
    let is_prefix = |byte: &u8| matches!(byte, b'b' | b'c' | b'r' | b'#');
    let start = text.bytes().take_while(is_prefix).count();
    if !text[start..].starts_with('"') {
        return None;
    }
    let prefix = &text[..start];
    let letters = prefix.trim_end_matches('#');
    let hashes = &prefix[letters.len()..];
    let raw = letters.ends_with('r');
    if !matches!(letters, "" | "b" | "c" | "r" | "br" | "cr") || (!raw && !hashes.is_empty()) {
        return None;
    }
    let inside = &text[start + 1..];
    if raw {
        let end = format!("\"{hashes}");
        return Some(inside.find(&end).map_or(text.len(), |at| start + 1 + at + end.len()));
    }
    let mut chars = inside.char_indices();
    while let Some((at, c)) = chars.next() {
        match c {
            '\\' => drop(chars.next()),
            '"' => return Some(start + 1 + at + 1),
            _ => {}
        }
    }
    Some(text.len())
}

/// A character, or a lifetime.
fn quoted(text: &str) -> usize {
    let mut chars = text.char_indices().skip(1);
    let Some((_, first)) = chars.next() else { return text.len() };
    if first == '\\' {
        chars.next();
        return chars.find(|(_, c)| *c == '\'').map_or(text.len(), |(at, _)| at + 1);
    }
    match chars.next() {
        Some((at, '\'')) => at + 1,
        _ => 1 + text[1..].find(|c| !is_inside(c)).unwrap_or(text.len() - 1),
    }
}

fn number(text: &str) -> usize {
    let len = text.find(|c| !is_inside(c)).unwrap_or(text.len());
    match text[len..].strip_prefix('.') {
        Some(rest) if rest.starts_with(|c: char| c.is_ascii_digit()) => len + 1 + number(rest),
        _ => len,
    }
}

/// The sign before a name that is a keyword elsewhere.
fn raw_name(text: &str) -> Option<usize> {
    text.strip_prefix("r#")?.starts_with(is_start).then_some(2)
}

/// Leaves out attributes, and the items that only tests see.
fn without_tests<'a>(words: &[&'a str]) -> Vec<&'a str> {
    let mut kept = Vec::new();
    let mut at = 0;
    while at < words.len() {
        match attribute(&words[at..]) {
            Some(len) if is_test(&words[at..at + len]) => at += len + item(&words[at + len..]),
            Some(len) => at += len,
            None => {
                kept.push(words[at]);
                at += 1;
            }
        }
    }
    kept
}

/// The count of words of an attribute, if one begins here.
fn attribute(words: &[&str]) -> Option<usize> {
    let start = match words {
        ["#", "[", ..] => 1,
        ["#", "!", "[", ..] => 2,
        _ => return None,
    };
    Some(start + bracketed(&words[start..]))
}

fn is_test(attribute: &[&str]) -> bool {
    match attribute {
        ["#", "[", "test", ..] => true,
        ["#", "[", "cfg", ..] => attribute.contains(&"test") && !attribute.contains(&"not"),
        _ => false,
    }
}

/// The count of words of the item, field or arm that begins here, with its other attributes.
fn item(words: &[&str]) -> usize {
    let mut at = 0;
    while let Some(len) = attribute(&words[at..]) {
        at += len;
    }
    while let Some(word) = words.get(at) {
        match *word {
            ";" | "," => return at + 1,
            "{" => {
                at += bracketed(&words[at..]);
                // An import or a constant goes on to its semicolon.
                return at + usize::from(words.get(at) == Some(&";"));
            }
            "(" | "[" => at += bracketed(&words[at..]),
            "}" => return at,
            _ => at += 1,
        }
    }
    at
}

/// The count of words from an opening bracket to the one that closes it.
pub(crate) fn bracketed(words: &[&str]) -> usize {
    let mut depth = 0_usize;
    for (at, word) in words.iter().enumerate() {
        match *word {
            "{" | "(" | "[" => depth += 1,
            "}" | ")" | "]" => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth == 0 {
            return at + 1;
        }
    }
    words.len()
}

#[test]
fn comments_literals_attributes_and_tests_are_no_words() {
    for (source, expected) in [
        ("a::b /* x /* y */ z */ c // d\ne", "a :: b c e"),
        (
            "f(\"x \\\" y\", b\"z\", r#\"q \" q\"#, r\"\\\", 'x', '\\'', '\\u{1f}', 'ب')",
            "f ( , , , , , , , )",
        ),
        ("fn f<'a>(x: &'a str) { 1.5e3 + 0x1f..2 }", "fn f < > ( x : & str ) { + .. }"),
        ("r#type for_ r2 br", "type for_ r2 br"),
        ("#![allow(x)] #[derive(a::B)] struct C;", "struct C ;"),
        ("#[cfg(test)] #[path = \"x\"] mod tests { fn f() {} } fn g() {}", "fn g ( ) { }"),
        ("#[cfg(all(test, unix))] use a::{b, c}; #[test] fn f(x: [u8; 2]) {} d", "d"),
        ("#[cfg(not(test))] use a; #[cfg(unix)] b", "use a ; b"),
        ("struct A { #[cfg(test)] b: C, d: E }", "struct A { d : E }"),
    ] {
        assert_eq!(words(source).join(" "), expected, "{source}");
    }
}
