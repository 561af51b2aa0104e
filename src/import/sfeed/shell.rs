//! Splits a shell script into its commands, as far as their words say what they are (POSIX.1-2017, XCU
//! 2.2, 2.3 and 2.7.4). Nothing is expanded or run.
use std::iter::Peekable;
use std::str::Chars;

/// Words after which another command begins.
const RESERVED: &[&str] = &["{", "!", "if", "then", "elif", "else", "while", "until", "do"];

/// Words of one command that are kept.
const WORDS: usize = 8;

/// A command of the script.
#[derive(Debug)]
pub(super) struct Command {
    /// The line on which it begins, from 1.
    pub(super) line: usize,
    pub(super) words: Vec<Word>,
}

/// A word of a command, without its quotes.
#[derive(Debug, Default)]
pub(super) struct Word {
    pub(super) text: String,
    /// True if the shell puts another text in the place of a part of it.
    pub(super) is_made: bool,
    /// True if the script ends before its quote does.
    pub(super) is_open: bool,
}

/// The commands of a script, in its order.
pub(super) struct Script<'a> {
    chars: Peekable<Chars<'a>>,
    line: usize,
    /// The ends of the documents that begin on the next line; true for those with tabs in front.
    documents: Vec<(String, bool)>,
}

impl<'a> Script<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        Self { chars: text.chars().peekable(), line: 1, documents: Vec::new() }
    }

    fn next_char(&mut self) -> Option<char> {
        let ch = self.chars.next()?;
        self.line += usize::from(ch == '\n');
        Some(ch)
    }

    fn take(&mut self, wanted: char) -> bool {
        let is_there = self.chars.peek() == Some(&wanted);
        if is_there {
            self.next_char();
        }
        is_there
    }

    /// True if the next line belongs to this one.
    fn goes_on(&self) -> bool {
        let mut ahead = self.chars.clone();
        ahead.next() == Some('\\') && ahead.next() == Some('\n')
    }

    fn rest_of_line(&mut self) -> Option<String> {
        let mut line = String::new();
        self.chars.peek()?;
        while let Some(ch) = self.next_char().filter(|ch| *ch != '\n') {
            line.push(ch);
        }
        Some(line)
    }

    /// Passes over the documents that begin behind a line.
    fn skip_documents(&mut self) {
        for (end, has_tabs) in std::mem::take(&mut self.documents) {
            while let Some(line) = self.rest_of_line() {
                let line = if has_tabs { line.trim_start_matches('\t') } else { &line };
                if line == end {
                    break;
                }
            }
        }
    }

    /// Reads one word; the next character is its first.
    fn word(&mut self) -> Word {
        let mut word = Word::default();
        while let Some(&ch) = self.chars.peek() {
            if ch.is_whitespace() || ";&|()<>".contains(ch) {
                break;
            }
            self.next_char();
            match ch {
                '\\' => match self.next_char() {
                    Some('\n') | None => {}
                    Some(ch) => word.text.push(ch),
                },
                '\'' => self.single(&mut word),
                '"' => self.double(&mut word),
                '$' | '`' => self.made(ch, &mut word),
                ch => word.text.push(ch),
            }
        }
        word
    }

    fn single(&mut self, word: &mut Word) {
        loop {
            match self.next_char() {
                Some('\'') => return,
                Some(ch) => word.text.push(ch),
                None => break,
            }
        }
        word.is_open = true;
    }

    fn double(&mut self, word: &mut Word) {
        while let Some(ch) = self.next_char() {
            match ch {
                '"' => return,
                '\\' => match self.next_char() {
                    Some('\n') | None => {}
                    Some(ch @ ('"' | '\\' | '$' | '`')) => word.text.push(ch),
                    Some(ch) => word.text.extend(['\\', ch]),
                },
                '$' | '`' => self.made(ch, word),
                ch => word.text.push(ch),
            }
        }
        word.is_open = true;
    }

    /// Passes over what the shell replaces; `first` has been read. A `$` alone stands for itself.
    fn made(&mut self, first: char, word: &mut Word) {
        word.text.push(first);
        let close = match (first, self.chars.peek().copied()) {
            ('`', _) => '`',
            (_, Some('(')) => ')',
            (_, Some('{')) => '}',
            (_, Some(ch)) => {
                word.is_made |= ch == '_' || ch.is_ascii_alphanumeric() || "@*#?$!-".contains(ch);
                return;
            }
            (_, None) => return,
        };
        word.is_made = true;
        let open = if close == '`' { None } else { self.next_char() };
        word.text.extend(open);
        let mut depth = 1_usize;
        let mut quote = None;
        while let Some(ch) = self.next_char() {
            word.text.push(ch);
            match ch {
                '\\' if quote != Some('\'') => word.text.extend(self.next_char()),
                '\'' | '"' if close != '`' && quote.is_none() => quote = Some(ch),
                ch if quote == Some(ch) => quote = None,
                _ if quote.is_some() => {}
                ch if ch == close => depth -= 1,
                ch if Some(ch) == open => depth += 1,
                _ => {}
            }
            if depth == 0 {
                return;
            }
        }
        word.is_open = true;
    }

    /// Reads what is behind `<`: a document of the script, or the name of a file.
    fn input(&mut self) {
        if !self.take('<') || self.take('<') {
            return;
        }
        let has_tabs = self.take('-');
        while self.chars.next_if(|ch| matches!(ch, ' ' | '\t')).is_some() {}
        let end = self.word();
        self.documents.push((end.text, has_tabs));
    }
}

impl Iterator for Script<'_> {
    type Item = Command;

    fn next(&mut self) -> Option<Command> {
        let mut command = Command { line: self.line, words: Vec::new() };
        loop {
            let Some(&ch) = self.chars.peek() else {
                return (!command.words.is_empty()).then_some(command);
            };
            match ch {
                '\n' | ';' | '&' | '|' | '(' | ')' => {
                    self.next_char();
                    if ch == '\n' {
                        self.skip_documents();
                    }
                    if !command.words.is_empty() {
                        return Some(command);
                    }
                }
                '#' => while self.chars.next_if(|ch| *ch != '\n').is_some() {},
                '\\' if self.goes_on() => {
                    self.next_char();
                    self.next_char();
                }
                ch if ch.is_whitespace() || ch == '>' => {
                    self.next_char();
                }
                '<' => {
                    self.next_char();
                    self.input();
                }
                _ => {
                    let line = self.line;
                    let word = self.word();
                    let is_reserved = command.words.is_empty()
                        && !word.is_made
                        && RESERVED.contains(&word.text.as_str());
                    if command.words.is_empty() {
                        command.line = line;
                    }
                    if !is_reserved && command.words.len() < WORDS {
                        command.words.push(word);
                    }
                }
            }
        }
    }
}
