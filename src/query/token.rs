//! Cuts a query into tokens.
use super::values::{self, Field};
use super::{Expected, ParseError};
use crate::lang::fold;
use std::ops::Range;

/// The largest number of tokens. People type far fewer, but a file or a script may send more.
const MAX_TOKENS: usize = 512;

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Token {
    Open,
    Close,
    And,
    Or,
    Not,
    /// A bare word.
    Word(String),
    /// A regular expression between slashes.
    Pattern(String),
    /// Text in quotation marks.
    Quoted(String),
    /// `name:value`, with the ranges of both; the value may be missing.
    Field {
        name: Range<usize>,
        value: Option<Operand>,
    },
    /// `#tag`, `+tag`.
    Tag(Operand),
    /// `-tag`.
    NotTag(Operand),
    /// `=source`.
    Source(Operand),
    /// `@7d`.
    Within(Operand),
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Operand {
    pub(super) text: String,
    pub(super) range: Range<usize>,
    pub(super) form: Form,
    /// True if it stands behind `=`: the name has to be equal as a whole.
    pub(super) whole: bool,
}

/// The form of a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    Bare,
    /// In quotation marks.
    Quoted,
    /// Between slashes, as a regular expression.
    Pattern,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Spanned {
    pub(super) token: Token,
    pub(super) range: Range<usize>,
}

pub(super) fn tokens(text: &str) -> Result<Vec<Spanned>, ParseError> {
    let mut lexer = Lexer { text, at: 0 };
    let mut tokens = Vec::new();
    while let Some(token) = lexer.next()? {
        if tokens.len() == MAX_TOKENS {
            return Err(ParseError::new(text, token.range, Expected::Less));
        }
        tokens.push(token);
    }
    Ok(tokens)
}

/// True for white space and the punctuation that an Arabic keyboard puts between words.
pub(super) fn is_separator(character: char) -> bool {
    character.is_whitespace()
        || matches!(character, '،' | '؛' | '؟' | '\u{200E}' | '\u{200F}' | '\u{061C}')
        || character.is_control()
}

pub(super) fn closing_quote(opening: char) -> Option<char> {
    match opening {
        '"' => Some('"'),
        '“' | '”' | '„' => Some('”'),
        '«' => Some('»'),
        _ => None,
    }
}

fn ends_word(character: char) -> bool {
    is_separator(character)
        || matches!(character, '(' | ')' | '|')
        || closing_quote(character).is_some()
}

/// True if `text` reads back as itself when it is bare after a field or a prefix.
pub(super) fn is_bare_value(text: &str) -> bool {
    let slashed = text.strip_prefix('/');
    let is_path = slashed.is_none_or(|rest| next_slash(rest).is_some_and(|at| at > 0));
    // Without a second slash, what follows it may make a word a regular expression.
    !text.is_empty()
        && is_path
        && regex_len(text).is_none()
        && !text.starts_with('=')
        && !text.contains(ends_word)
}

/// A regular expression with a backslash before each slash that has none.
pub(super) fn escape_slashes(pattern: &str) -> String {
    let mut escaped = String::with_capacity(pattern.len());
    let mut is_escaped = false;
    for ch in pattern.chars() {
        if ch == '/' && !is_escaped {
            escaped.push('\\');
        }
        is_escaped = ch == '\\' && !is_escaped;
        escaped.push(ch);
    }
    escaped
}

/// A regular expression as it was between its slashes: `\/` is a slash.
fn unescape_slashes(text: &str) -> String {
    let mut pattern = String::with_capacity(text.len());
    let mut chars = text.chars();
    while let Some(ch) = chars.next() {
        match (ch, chars.as_str().chars().next()) {
            ('\\', Some('/')) => {}
            ('\\', Some(next)) => {
                pattern.extend([ch, next]);
                chars.next();
            }
            _ => pattern.push(ch),
        }
    }
    pattern
}

/// The bytes of the regular expression that `text` begins with: `/x.*y/`, with the flags that other
/// programs know; case never counts here. A path such as `/usr/bin/` is none.
fn regex_len(text: &str) -> Option<usize> {
    const FLAGS: &str = "gimsux";
    let pattern = text.strip_prefix('/').filter(|rest| !rest.starts_with(char::is_whitespace))?;
    let end = next_slash(pattern).filter(|end| *end > 0)?;
    let rest = pattern[end + 1..].trim_start_matches(|flag| FLAGS.contains(flag));
    let closes = !pattern[..end].ends_with(char::is_whitespace);
    (closes && rest.chars().next().is_none_or(ends_word)).then(|| text.len() - rest.len())
}

/// The offset of the first slash without a backslash before it.
fn next_slash(text: &str) -> Option<usize> {
    let mut is_escaped = false;
    for (at, ch) in text.char_indices() {
        if ch == '/' && !is_escaped {
            return Some(at);
        }
        is_escaped = ch == '\\' && !is_escaped;
    }
    None
}

/// True if a part of an address, where slashes are usual, is meant as a regular expression.
fn is_pattern(text: &str) -> bool {
    text.contains(['*', '+', '[', ']', '{', '}', '^', '$', '\\'])
}

/// True if `text` reads back as a [`Token::Word`] with this text.
pub(super) fn is_bare_word(text: &str) -> bool {
    is_bare_value(text)
        && matches!(tokens(text).as_deref(),
            Ok([Spanned { token: Token::Word(word), .. }]) if word == text)
}

struct Lexer<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Lexer<'a> {
    fn rest(&self) -> &'a str {
        self.text.get(self.at..).unwrap_or_default()
    }

    fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    fn next(&mut self) -> Result<Option<Spanned>, ParseError> {
        let blank = self.rest().find(|character| !is_separator(character));
        self.at = blank.map_or(self.text.len(), |blank| self.at + blank);
        let Some(first) = self.peek() else { return Ok(None) };
        let start = self.at;
        let token = match first {
            '(' => self.single(Token::Open),
            ')' => self.single(Token::Close),
            '|' => self.single(Token::Or),
            '!' => self.single(Token::Not),
            '-' => self.minus()?,
            '#' | '+' => self.prefixed(Token::Tag)?,
            '=' => self.prefixed(Token::Source)?,
            '@' => self.prefixed(Token::Within)?,
            _ if closing_quote(first).is_some() => Token::Quoted(self.quoted()?),
            _ => self.word()?,
        };
        Ok(Some(Spanned { token, range: start..self.at }))
    }

    fn single(&mut self, token: Token) -> Token {
        self.at += 1;
        token
    }

    /// Reads `-`. Before a bare word it excludes a tag, as in elfeed; before anything else it
    /// negates.
    fn minus(&mut self) -> Result<Token, ParseError> {
        self.at += 1;
        let negates = match self.peek() {
            None => true,
            Some(next) if ends_word(next) => true,
            Some('#' | '+' | '=' | '@' | '-' | '!') => true,
            Some(_) => {
                let start = self.at;
                let word = self.word()?;
                self.at = start;
                matches!(word, Token::Field { .. } | Token::Pattern(_))
            }
        };
        if negates {
            return Ok(Token::Not);
        }
        let value = self.value(Place::Prefixed)?;
        Ok(value.map_or(Token::Not, Token::NotTag))
    }

    /// Reads a prefix that must have a value right after it. Alone, the prefix is a word.
    fn prefixed(&mut self, token: fn(Operand) -> Token) -> Result<Token, ParseError> {
        let start = self.at;
        self.at += 1;
        match self.value(Place::Prefixed)? {
            Some(value) => Ok(token(value)),
            None => Ok(Token::Word(self.text[start..self.at].to_owned())),
        }
    }

    fn value(&mut self, place: Place) -> Result<Option<Operand>, ParseError> {
        let start = self.at;
        let whole = place == Place::Name && self.peek() == Some('=');
        if whole {
            self.at += 1;
        }
        let quoted = self.peek().and_then(closing_quote).is_some();
        let (text, form) = match self.pattern(place)? {
            Some(pattern) => (pattern, Form::Pattern),
            None if quoted => (self.quoted()?, Form::Quoted),
            None => (self.bare().to_owned(), Form::Bare),
        };
        let value = Operand { text, range: start..self.at, form, whole };
        Ok((form != Form::Bare || !value.text.is_empty()).then_some(value))
    }

    /// Reads a regular expression, if one stands here. Where none may, it is refused, because it
    /// would otherwise be taken literally.
    fn pattern(&mut self, place: Place) -> Result<Option<String>, ParseError> {
        let Some(len) = regex_len(self.rest()) else { return Ok(None) };
        let range = self.at..self.at + len;
        let written = &self.text[range.clone()];
        match place {
            Place::Text => {
                self.at = range.end;
                let inside = written.strip_prefix('/').unwrap_or(written);
                let end = next_slash(inside).unwrap_or(inside.len());
                Ok(Some(unescape_slashes(&inside[..end])))
            }
            Place::Address if !is_pattern(written) => Ok(None),
            Place::Name | Place::Prefixed | Place::Address => {
                Err(ParseError::new(self.text, range, Expected::Words))
            }
        }
    }

    fn bare(&mut self) -> &'a str {
        let start = self.at;
        let len = self.rest().find(ends_word).unwrap_or(self.rest().len());
        self.at += len;
        &self.text[start..self.at]
    }

    fn quoted(&mut self) -> Result<String, ParseError> {
        let start = self.at;
        let mut content = String::new();
        let mut characters = self.rest().char_indices();
        let closing = characters.next().and_then(|(_, opening)| closing_quote(opening));
        let mut escaped = false;
        for (offset, character) in characters {
            if escaped {
                content.push(character);
                escaped = false;
            } else if character == '\\' {
                escaped = true;
            } else if Some(character) == closing {
                self.at = start + offset + character.len_utf8();
                return Ok(content);
            } else {
                content.push(character);
            }
        }
        Err(ParseError::new(self.text, start..self.text.len(), Expected::Quote))
    }

    fn word(&mut self) -> Result<Token, ParseError> {
        let start = self.at;
        if let Some(pattern) = self.pattern(Place::Text)? {
            return Ok(Token::Pattern(pattern));
        }
        let word = self.bare().to_owned();
        if let Some(colon) = field_colon(&word) {
            self.at = start + colon + 1;
            let name = start..start + colon;
            let place = match values::field(&self.text[name.clone()]) {
                Some(Field::Url) => Place::Address,
                Some(Field::Text | Field::Title) => Place::Text,
                _ => Place::Name,
            };
            let value = self.value(place)?;
            return Ok(Token::Field { name, value });
        }
        Ok(keyword(&word).unwrap_or(Token::Word(word)))
    }
}

/// The place of a value.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    /// After a field; `=` asks there for the whole name.
    Name,
    /// After a sign such as `#`.
    Prefixed,
    /// Among words, where a regular expression may stand.
    Text,
    /// An address, where slashes are usual.
    Address,
}

/// The end of a field's name, known or not. `https://…`, `mailto:…`, `example.org:80` and `10:30` are
/// words.
fn field_colon(word: &str) -> Option<usize> {
    const SCHEMES: [&str; 5] = ["mailto", "tel", "urn", "doi", "magnet"];
    let colon = word.find(':')?;
    let (name, value) = (&word[..colon], &word[colon + 1..]);
    let is_name = name.starts_with(char::is_alphabetic)
        && name.chars().all(|ch| ch.is_alphanumeric() || matches!(ch, '_' | '-'));
    let is_scheme = SCHEMES.contains(&name.to_ascii_lowercase().as_str());
    (is_name && !is_scheme && !value.starts_with("//")).then_some(colon)
}

fn keyword(word: &str) -> Option<Token> {
    match fold(word).as_str() {
        "and" | "&" | "&&" => Some(Token::And),
        "or" | "||" | "او" => Some(Token::Or),
        "not" | "ليس" => Some(Token::Not),
        _ => None,
    }
}
