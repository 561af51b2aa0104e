//! The screen of a session: the model drawn through ratatui onto the terminal.
use super::backend::ScreenBackend;
use super::style::Styles;
use crate::app::{Model, Size};
use crate::writing::Encodings;
use ratatui::Terminal;
use std::io::{self, Write};

/// A screen that is told its size and writes one piece of bytes a frame, none when nothing changed.
#[derive(Debug)]
pub struct Screen<W: Write> {
    terminal: Terminal<ScreenBackend<W>>,
    encodings: Encodings,
}

impl<W: Write> Screen<W> {
    /// A screen of which nothing is known yet: the first frame draws all of it.
    ///
    /// # Errors
    ///
    /// When the terminal is gone.
    pub fn new(output: W, size: Size, encodings: Encodings) -> io::Result<Self> {
        let backend = ScreenBackend::new(output, size.columns, size.rows, encodings.usual);
        let terminal = Terminal::new(backend)?;
        Ok(Self { terminal, encodings })
    }

    /// Another terminal is in front, or rows are to be sent in another way: the next frame draws
    /// everything.
    ///
    /// # Errors
    ///
    /// When the terminal is gone.
    pub fn switch(&mut self, encodings: Encodings) -> io::Result<()> {
        self.terminal.backend_mut().switch(encodings.usual);
        self.encodings = encodings;
        self.terminal.clear()
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
        let samples = super::overlay::samples(model).into_iter();
        let samples = samples.map(|(row, mode)| (usize::from(row), self.encodings.of(mode)));
        self.terminal.backend_mut().set_samples(samples.collect());
        self.terminal.draw(|frame| {
            if let Some(cursor) = super::view(model, styles, frame.buffer_mut()) {
                frame.set_cursor_position(cursor);
            }
        })?;
        Ok(())
    }
}
