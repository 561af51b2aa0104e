//! The part of YAML that front matter uses: keys at the margin; plain, quoted and block scalars;
//! lists and maps below a key or in brackets. Anything else is reported, not guessed.
use super::value::{Fields, Node};

/// The fields, and the numbers (from 0) of the unreadable lines.
#[derive(Debug, Default)]
pub(super) struct Yaml {
    pub(super) fields: Fields,
    pub(super) unread: Vec<usize>,
}

/// The most characters of a key.
const KEY: usize = 40;
/// The deepest nesting of brackets.
const DEPTH: usize = 8;

/// Reads the text between two fences.
pub(super) fn read(text: &str) -> Yaml {
    let mut read = Yaml::default();
    let mut lines = text.lines().enumerate().peekable();
    while let Some((number, line)) = lines.next() {
        if is_nothing(line) {
            continue;
        }
        let pair = if line.starts_with(is_indent) { None } else { pair(line) };
        let Some((key, value)) = pair else {
            read.unread.push(number);
            continue;
        };
        let opens_list = value.is_empty();
        let mut below = Vec::new();
        while let Some((_, next)) = lines.next_if(|(_, next)| belongs(next, opens_list)) {
            below.push(next);
        }
        read.fields.push((key, of(value, &below)));
    }
    read
}

fn is_indent(ch: char) -> bool {
    matches!(ch, ' ' | '\t')
}

fn is_nothing(line: &str) -> bool {
    let line = line.trim();
    line.is_empty() || line.starts_with('#')
}

/// True if a line continues the value of the key above it.
fn belongs(line: &str, opens_list: bool) -> bool {
    line.trim().is_empty()
        || line.starts_with(is_indent)
        || line.starts_with([']', '}'])
        || opens_list && line.starts_with('-')
}

/// Reads `key: value`. A sentence with a colon has no key, and neither has an address.
fn pair(line: &str) -> Option<(String, &str)> {
    let (key, value) = line.split_once(':')?;
    let key = key.trim().trim_matches(['"', '\'']);
    let is_key = !key.is_empty()
        && !key.starts_with(['-', '[', '{', '>', '|'])
        && !key.contains(['.', '،', ',', '؛', '؟', '?', '!'])
        && key.chars().count() <= KEY;
    (is_key && !value.starts_with("//")).then(|| (key.to_owned(), value.trim()))
}

/// The value of a key: the text after it and the lines below it.
fn of(value: &str, below: &[&str]) -> Node {
    if let Some(text) = block(value, below) {
        return Node::Text(text);
    }
    let filled: Vec<&str> = below.iter().copied().filter(|line| !is_nothing(line)).collect();
    if (value.is_empty() || value.starts_with('#'))
        && let Some(first) = filled.first()
    {
        if first.trim_start().starts_with('-') {
            return Node::List(items(&filled));
        }
        if pair(first.trim()).is_some() {
            return Node::Map(pairs(first.trim(), &filled[1..]));
        }
    }
    inline(&joined(value, &filled))
}

fn joined(first: &str, lines: &[&str]) -> String {
    let mut text = first.to_owned();
    for line in lines {
        if !text.is_empty() {
            text.push(' ');
        }
        text.push_str(line.trim());
    }
    text
}

/// Reads a block scalar: `|` keeps the line ends below it, `>` folds them.
fn block(value: &str, below: &[&str]) -> Option<String> {
    let keeps = value.starts_with('|');
    let style = value.strip_prefix(['|', '>'])?.split('#').next()?.trim();
    if !style.chars().all(|ch| matches!(ch, '-' | '+' | '0'..='9')) {
        return None;
    }
    let lines: Vec<&str> = below.iter().map(|line| line.trim()).collect();
    let text = if keeps {
        lines.join("\n")
    } else {
        let words = lines.iter().map(|line| if line.is_empty() { "\n" } else { line });
        words.collect::<Vec<_>>().join(" ").replace(" \n ", "\n")
    };
    Some(text.trim().to_owned())
}

/// The items of a list. Each begins with a hyphen at the indent of the first.
fn items(lines: &[&str]) -> Vec<Node> {
    let indent = |line: &str| line.chars().take_while(|ch| is_indent(*ch)).count();
    let edge = lines.first().map_or(0, |line| indent(line));
    let begins = |line: &&&str| indent(line) <= edge && line.trim_start().starts_with('-');
    let mut values = Vec::new();
    let mut rest = lines;
    while let Some((first, after)) = rest.split_first() {
        let len = after.iter().position(|line| begins(&line)).unwrap_or(after.len());
        let (below, next) = after.split_at(len);
        rest = next;
        let text = first.trim_start();
        values.push(item(text.strip_prefix('-').unwrap_or(text).trim(), below));
    }
    values
}

fn item(text: &str, below: &[&str]) -> Node {
    let is_plain = !text.starts_with(['"', '\'', '[', '{']);
    // A colon parts key and value before a space or at the end (YAML 1.2 §7.4).
    let has_pair = is_plain && (text.contains(": ") || text.ends_with(':'));
    if has_pair && pair(text).is_some() {
        return Node::Map(pairs(text, below));
    }
    if text.is_empty()
        && let Some((first, below)) = below.split_first()
    {
        return item(first.trim(), below);
    }
    inline(&joined(text, below))
}

/// Reads a map with scalar values. A line without a key continues the one above.
fn pairs(first: &str, below: &[&str]) -> Fields {
    let mut written: Vec<(String, String)> = Vec::new();
    for line in std::iter::once(&first).chain(below) {
        match (pair(line.trim()), written.last_mut()) {
            (Some((key, value)), _) => written.push((key, value.to_owned())),
            (None, Some((_, value))) => {
                value.push(' ');
                value.push_str(line.trim());
            }
            (None, None) => {}
        }
    }
    written.into_iter().map(|(key, value)| (key, inline(value.trim()))).collect()
}

/// Reads a value on one line: in brackets, else a scalar.
fn inline(text: &str) -> Node {
    if text.starts_with(['[', '{']) {
        let mut flow = Flow { rest: text };
        let value = flow.value(DEPTH);
        let rest = flow.rest.trim();
        if rest.is_empty() || rest.starts_with('#') {
            return value;
        }
    }
    Node::Text(scalar(text))
}

fn scalar(text: &str) -> String {
    let text = text.trim();
    if let Some((inside, rest)) = quoted(text) {
        let rest = rest.trim();
        if rest.is_empty() || rest.starts_with('#') {
            return inside;
        }
        // Quotes inside quotes, not escaped.
        let quote = if text.starts_with('"') { '"' } else { '\'' };
        if let Some(end) = text.rfind(quote).filter(|end| text[end + 1..].trim().is_empty()) {
            return text[1..end].to_owned();
        }
    }
    text.split(" #").next().unwrap_or(text).trim().to_owned()
}

/// The quoted text at the start, and the rest after it.
fn quoted(text: &str) -> Option<(String, &str)> {
    let quote = text.chars().next().filter(|ch| matches!(ch, '"' | '\''))?;
    let mut inside = String::new();
    let mut rest = &text[1..];
    while let Some(ch) = rest.chars().next() {
        rest = &rest[ch.len_utf8()..];
        match ch {
            '\'' if quote == '\'' && rest.starts_with('\'') => {
                inside.push('\'');
                rest = &rest[1..];
            }
            _ if ch == quote => return Some((inside, rest)),
            '\\' if quote == '"' => rest = escape(rest, &mut inside),
            _ => inside.push(ch),
        }
    }
    None
}

/// Writes the character of an escape whose backslash was taken, and returns the rest.
fn escape<'a>(rest: &'a str, inside: &mut String) -> &'a str {
    let Some(ch) = rest.chars().next() else { return rest };
    let after = &rest[ch.len_utf8()..];
    let digits = match ch {
        'x' => 2,
        'u' => 4,
        'U' => 8,
        _ => 0,
    };
    let code = after.get(..digits).filter(|digits| !digits.is_empty());
    if let Some(ch) = code.and_then(|code| char::from_u32(u32::from_str_radix(code, 16).ok()?)) {
        inside.push(ch);
        return &after[digits..];
    }
    inside.push(match ch {
        'n' => '\n',
        't' => '\t',
        'r' => ' ',
        other => other,
    });
    after
}

/// Values in brackets, separated by Latin or Arabic commas.
struct Flow<'a> {
    rest: &'a str,
}

impl<'a> Flow<'a> {
    fn value(&mut self, depth: usize) -> Node {
        self.rest = self.rest.trim_start();
        match self.rest.chars().next() {
            Some('[') if depth > 0 => {
                self.rest = &self.rest[1..];
                let mut values = Vec::new();
                while !self.ends(']') {
                    let value = self.value(depth - 1);
                    if value != Node::Text(String::new()) {
                        values.push(value);
                    }
                    self.separator();
                    // A brace closes no list.
                    self.rest = self.rest.strip_prefix('}').unwrap_or(self.rest);
                }
                Node::List(values)
            }
            Some('{') if depth > 0 => {
                self.rest = &self.rest[1..];
                let mut fields = Fields::new();
                while !self.ends('}') {
                    let key = self.text(&[':', ',', '}']);
                    self.rest = self.rest.trim_start();
                    if let Some(rest) = self.rest.strip_prefix(':') {
                        self.rest = rest;
                        fields.push((key, self.value(depth - 1)));
                    }
                    self.separator();
                }
                Node::Map(fields)
            }
            _ => Node::Text(self.text(&[',', '،', ']', '}'])),
        }
    }

    /// True if the bracket closes here, or if the text ends.
    fn ends(&mut self, bracket: char) -> bool {
        self.rest = self.rest.trim_start();
        match self.rest.strip_prefix(bracket) {
            Some(rest) => {
                self.rest = rest;
                true
            }
            None => self.rest.is_empty(),
        }
    }

    /// Skips a comma.
    fn separator(&mut self) {
        let rest = self.rest.trim_start();
        self.rest = rest.strip_prefix([',', '،']).unwrap_or(rest);
    }

    fn text(&mut self, ends: &[char]) -> String {
        self.rest = self.rest.trim_start();
        if let Some((inside, rest)) = quoted(self.rest) {
            self.rest = rest;
            return inside;
        }
        let end = self.rest.find(ends).unwrap_or(self.rest.len());
        let (text, rest) = self.rest.split_at(end);
        self.rest = rest;
        text.trim().to_owned()
    }
}
