//! The two kinds of screen: panes for eyes, and lines for a screen reader.
use super::aloud::Aloud;
use super::screen::Screen;
use super::style::Styles;
use crate::app::{Model, Size, Target};
use crate::writing::Encodings;
use std::io::{self, Write};

/// The screen of a session.
#[derive(Debug)]
pub enum Display<W: Write> {
    Panes(Box<Screen<W>>),
    Aloud(Box<Aloud<W>>),
}

impl<W: Write> Display<W> {
    /// Brings the terminal up to date with the model.
    ///
    /// # Errors
    ///
    /// If the terminal is gone.
    pub fn draw(&mut self, model: &Model, styles: &Styles) -> io::Result<()> {
        match self {
            Self::Panes(screen) => screen.draw(model, styles),
            Self::Aloud(aloud) => aloud.draw(model),
        }
    }

    /// Notes that a key came: a notice after it is another one, though it has the same words.
    pub fn heard(&mut self) {
        if let Self::Aloud(aloud) = self {
            aloud.heard();
        }
    }

    /// The thing that the last frame of this model has at a cell, if the mouse can act on it.
    pub fn target(&self, model: &Model, column: u16, row: u16) -> Option<Target> {
        match self {
            Self::Panes(screen) => screen.target(model, column, row),
            Self::Aloud(_) => None,
        }
    }

    /// Changes the terminal in front or the encoding of rows.
    ///
    /// # Errors
    ///
    /// If the terminal is gone.
    pub fn switch(&mut self, encodings: Encodings) -> io::Result<()> {
        match self {
            Self::Panes(screen) => screen.switch(encodings),
            // Lines are the same for every terminal.
            Self::Aloud(_) => Ok(()),
        }
    }

    /// Notes that the terminal has another size.
    ///
    /// # Errors
    ///
    /// If the terminal is gone.
    pub fn resize(&mut self, size: Size) -> io::Result<()> {
        match self {
            Self::Panes(screen) => screen.invalidate(size),
            Self::Aloud(aloud) => {
                aloud.resize(size);
                Ok(())
            }
        }
    }

    /// Notes that the terminal has unknown contents: the next frame shows everything.
    ///
    /// # Errors
    ///
    /// If the terminal is gone.
    pub fn invalidate(&mut self, size: Size) -> io::Result<()> {
        match self {
            Self::Panes(screen) => screen.invalidate(size),
            Self::Aloud(aloud) => {
                aloud.resize(size);
                aloud.say_again();
                Ok(())
            }
        }
    }

    /// Leaves the terminal to others: the cursor stands below what was written.
    ///
    /// # Errors
    ///
    /// If the terminal is gone.
    pub fn end(&mut self) -> io::Result<()> {
        match self {
            Self::Panes(_) => Ok(()),
            Self::Aloud(aloud) => aloud.end(),
        }
    }
}
