//! A question in the bottom line and the text typed so far.
use super::page::TextStyle;
use crate::keys::{Key, KeyCode};
use crate::locale::Phrase;
use crate::text::{self, Align, BaseDirection, CleanText, Direction, Line, Wrap};

/// What is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PromptKind {
    AddFeed,
    AddFolder,
    ImportOpml,
}

impl PromptKind {
    /// The question.
    pub fn phrase(self) -> Phrase {
        Phrase::new(match self {
            Self::AddFeed => "prompt-add-feed",
            Self::AddFolder => "prompt-add-folder",
            Self::ImportOpml => "prompt-import-opml",
        })
    }
}

/// An open prompt.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Prompt {
    pub kind: PromptKind,
    text: String,
}

/// The line as it is to be drawn, and the caret's column in it.
#[derive(Clone, Debug, PartialEq)]
pub struct PromptView {
    pub line: Option<Line>,
    pub caret: usize,
}

impl Prompt {
    pub fn new(kind: PromptKind) -> Self {
        Self { kind, text: String::new() }
    }

    pub fn text(&self) -> &str {
        &self.text
    }

    pub fn insert(&mut self, text: &str) {
        self.text.push_str(&text::sanitize_line(text));
    }

    pub fn key(&mut self, key: Key) {
        match key.code {
            KeyCode::Char(c) if !key.ctrl && !key.alt => self.insert(c.encode_utf8(&mut [0; 4])),
            KeyCode::Backspace => drop(self.text.pop()),
            _ => {}
        }
    }

    pub fn view(&self, width: usize, style: TextStyle) -> PromptView {
        let clean = CleanText::new(&self.text);
        let base = BaseDirection::Auto { fallback: Direction::Ltr };
        let options = style.options(width, base, Wrap::Cut, Align::Left);
        let line = text::layout(&clean, &[], &options).lines.into_iter().next();
        let caret = line.as_ref().map_or(0, Line::width);
        PromptView { line, caret }
    }
}
