//! An input line in which Arabic, Hebrew and Latin can be typed and edited together.
//!
//! ```text
//! cargo run -p sahifa-text --example input
//! cargo run -p sahifa-text --example input -- letters
//! ```
//!
//! The left and right keys go left and right on the screen, through text of either direction;
//! Backspace takes the letter that was typed last. Enter prints the line in logical order, Esc gives
//! up. The argument is as in the example `paragraph`.
#![allow(clippy::print_stdout, reason = "an example prints")]

use ratatui::crossterm::event::{self, Event, KeyCode, KeyEvent, KeyModifiers};
use ratatui::layout::Rect;
use ratatui::{DefaultTerminal, Frame};
use sahifa_text::edit::Editor;
use sahifa_text::{Direction, Shaping};
use std::io;

/// The direction of the interface: where an empty line starts.
const INTERFACE: Direction = Direction::Rtl;

fn main() -> io::Result<()> {
    let shaping = match std::env::args().nth(1).as_deref() {
        Some("letters") => Shaping::Letters,
        Some("none") => Shaping::None,
        _ => Shaping::Forms,
    };
    let mut terminal = ratatui::try_init()?;
    let line = read_line(&mut terminal, shaping);
    ratatui::restore();
    if let Some(line) = line? {
        println!("{line}");
    }
    Ok(())
}

/// The line that was typed; `None` if the person gave up.
fn read_line(terminal: &mut DefaultTerminal, shaping: Shaping) -> io::Result<Option<String>> {
    let mut editor = Editor::new("مرحبا world");
    loop {
        terminal.draw(|frame| draw(frame, &editor, shaping))?;
        match event::read()? {
            Event::Key(KeyEvent { code: KeyCode::Enter, .. }) => {
                return Ok(Some(editor.text().to_owned()));
            }
            Event::Key(KeyEvent { code: KeyCode::Esc, .. }) => return Ok(None),
            Event::Key(key) if key.is_press() => edit(&mut editor, key),
            Event::Paste(text) => editor.insert(&text),
            _ => {}
        }
    }
}

fn edit(editor: &mut Editor, key: KeyEvent) {
    let by_word = key.modifiers.intersects(KeyModifiers::CONTROL | KeyModifiers::ALT);
    match key.code {
        KeyCode::Left if by_word => editor.move_word_left(INTERFACE),
        KeyCode::Right if by_word => editor.move_word_right(INTERFACE),
        KeyCode::Left => drop(editor.move_left(INTERFACE)),
        KeyCode::Right => drop(editor.move_right(INTERFACE)),
        // Home and End are the beginning and the end of the text, wherever they are drawn.
        KeyCode::Home => editor.move_start(),
        KeyCode::End => editor.move_end(),
        KeyCode::Backspace if by_word => editor.delete_word(),
        KeyCode::Backspace => editor.backspace(),
        KeyCode::Delete => editor.delete(),
        KeyCode::Char(c) if !by_word => editor.insert(c.encode_utf8(&mut [0; 4])),
        _ => {}
    }
}

fn draw(frame: &mut Frame, editor: &Editor, shaping: Shaping) {
    let area = Rect { height: 1, ..frame.area() };
    let view = editor.view(usize::from(area.width), INTERFACE, shaping);
    for cell in view.cells() {
        let x = area.x + cell.column as u16;
        frame.buffer_mut()[(x, area.y)].set_symbol(cell.symbol);
    }
    frame.set_cursor_position((area.x + view.caret as u16, area.y));
}
