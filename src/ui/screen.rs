//! The screen of a session: the model drawn through ratatui onto the terminal.
use super::backend::ScreenBackend;
use super::style::Styles;
use crate::app::{Model, Size};
use crate::terminal::Encoding;
use ratatui::Terminal;
use std::io::{self, Write};

/// A screen that is told its size and writes one piece of bytes a frame, none when nothing changed.
#[derive(Debug)]
pub struct Screen<W: Write> {
    terminal: Terminal<ScreenBackend<W>>,
}

impl<W: Write> Screen<W> {
    /// A screen of which nothing is known yet: the first frame draws all of it.
    ///
    /// # Errors
    ///
    /// When the terminal is gone.
    pub fn new(output: W, size: Size, encoding: Encoding) -> io::Result<Self> {
        let backend = ScreenBackend::new(output, size.columns, size.rows, encoding);
        let terminal = Terminal::new(backend)?;
        Ok(Self { terminal })
    }

    /// The terminal shows something unknown, or has another size: the next frame draws everything.
    ///
    /// # Errors
    ///
    /// When the terminal is gone.
    pub fn invalidate(&mut self, size: Size) -> io::Result<()> {
        self.terminal.backend_mut().invalidate(size.columns, size.rows);
        self.terminal.clear()
    }

    /// Brings the terminal up to date with the model.
    ///
    /// # Errors
    ///
    /// When the terminal is gone.
    pub fn draw(&mut self, model: &Model, styles: &Styles) -> io::Result<()> {
        self.terminal.draw(|frame| {
            if let Some(cursor) = super::view(model, styles, frame.buffer_mut()) {
                frame.set_cursor_position(cursor);
            }
        })?;
        Ok(())
    }
}
