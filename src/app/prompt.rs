//! A question in the bottom line and the text typed so far.
use crate::keys::{Key, KeyCode};
use crate::locale::Phrase;
use sahifa_text::edit::{Editor, View};
use sahifa_text::{Direction, Shaping};

/// The kind of a question.
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
#[derive(Clone, Debug)]
pub struct Prompt {
    pub kind: PromptKind,
    /// True if the text was refused: the notice that says why is shown until the next key.
    pub refused: bool,
    editor: Editor,
}

impl Prompt {
    pub fn new(kind: PromptKind) -> Self {
        Self { kind, refused: false, editor: Editor::new("") }
    }

    pub fn text(&self) -> &str {
        self.editor.text()
    }

    pub fn insert(&mut self, text: &str) {
        self.editor.insert(text);
    }

    /// Edits by one key. Left and right are those of the screen; the other keys that move or delete
    /// are those of shells. `direction` is that of the interface.
    pub fn key(&mut self, key: Key, direction: Direction) {
        let editor = &mut self.editor;
        match (key.code, key.ctrl || key.alt) {
            (KeyCode::Char('a'), true) | (KeyCode::Home, _) => editor.move_start(),
            (KeyCode::Char('e'), true) | (KeyCode::End, _) => editor.move_end(),
            (KeyCode::Char('u'), true) => editor.clear(),
            (KeyCode::Char('w'), true) | (KeyCode::Backspace, true) => editor.delete_word(),
            (KeyCode::Char('h'), true) | (KeyCode::Backspace, false) => editor.backspace(),
            (KeyCode::Char('d'), true) | (KeyCode::Delete, _) => editor.delete(),
            (KeyCode::Char(c), false) => editor.insert(c.encode_utf8(&mut [0; 4])),
            (KeyCode::Left, true) => editor.move_word_left(direction),
            (KeyCode::Right, true) => editor.move_word_right(direction),
            (KeyCode::Left, false) => drop(editor.move_left(direction)),
            (KeyCode::Right, false) => drop(editor.move_right(direction)),
            _ => {}
        }
    }

    /// The part of the text that `width` columns show.
    pub fn view(&self, width: usize, direction: Direction, shaping: Shaping) -> View {
        self.editor.view(width, direction, shaping)
    }
}
