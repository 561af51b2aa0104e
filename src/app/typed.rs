//! A line of text that is being typed.
use crate::keys::{Key, KeyCode};
use sahifa_text::edit::{Editor, View};
use sahifa_text::{Direction, Shaping};

/// The text typed so far, with the cursor in it.
#[derive(Clone, Debug)]
pub struct Typed(Editor);

impl Typed {
    /// A line that holds `text`, with the cursor at its end.
    pub fn new(text: &str) -> Self {
        Self(Editor::new(text))
    }

    /// A line that holds both texts, with the cursor between them.
    pub fn around(before: &str, after: &str) -> Self {
        let mut editor = Editor::new(after);
        editor.move_start();
        editor.insert(before);
        Self(editor)
    }

    /// The place of the cursor, in bytes of the text.
    pub fn caret(&self) -> usize {
        self.0.caret()
    }

    pub fn text(&self) -> &str {
        self.0.text()
    }

    pub fn insert(&mut self, text: &str) {
        self.0.insert(text);
    }

    /// Edits by one key. Left and right are those of the screen; the other keys that move or delete
    /// are those of shells. `direction` is that of the interface.
    pub fn key(&mut self, key: Key, direction: Direction) {
        let editor = &mut self.0;
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
        self.0.view(width, direction, shaping)
    }
}
