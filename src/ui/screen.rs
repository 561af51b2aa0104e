//! The screen of a session: draws the model onto the terminal with ratatui.
use super::backend::ScreenBackend;
use super::cells::{Canvas, Layouts, LinkSpan};
use super::picture::Pictures;
use super::style::Styles;
use super::target::Targets;
use crate::app::{Model, Size, Target};
use crate::writing::Encodings;
use ratatui::Terminal;
use std::io::{self, Write};

/// A screen of a given size. It writes all bytes of a frame at once, and none if nothing changed.
#[derive(Debug)]
pub struct Screen<W: Write> {
    terminal: Terminal<ScreenBackend<W>>,
    encodings: Encodings,
    layouts: Layouts,
    /// The links of the last frame.
    links: Vec<LinkSpan>,
    pictures: Pictures,
    /// The things in the last frame that the mouse can act on.
    targets: Targets,
}

impl<W: Write> Screen<W> {
    /// A screen with unknown contents: the first frame draws everything.
    ///
    /// # Errors
    ///
    /// If the terminal is gone.
    pub fn new(output: W, size: Size, encodings: Encodings) -> io::Result<Self> {
        let mut backend = ScreenBackend::new(output, size.columns, size.rows, encodings.usual);
        backend.set_graphics(encodings.graphics);
        let terminal = Terminal::new(backend)?;
        let pictures = Pictures::new(encodings.graphics, encodings.colors);
        Ok(Self {
            terminal,
            encodings,
            layouts: Layouts::default(),
            links: Vec::new(),
            pictures,
            targets: Targets::default(),
        })
    }

    /// Changes the terminal in front or the encoding of rows: the next frame draws everything.
    ///
    /// # Errors
    ///
    /// If the terminal is gone.
    pub fn switch(&mut self, encodings: Encodings) -> io::Result<()> {
        self.terminal.backend_mut().switch(encodings.usual);
        self.terminal.backend_mut().set_graphics(encodings.graphics);
        self.pictures = Pictures::new(encodings.graphics, encodings.colors);
        self.encodings = encodings;
        self.terminal.clear()
    }

    /// Notes that the terminal has unknown contents or another size: the next frame draws
    /// everything.
    ///
    /// # Errors
    ///
    /// If the terminal is gone.
    pub fn invalidate(&mut self, size: Size) -> io::Result<()> {
        self.terminal.backend_mut().invalidate(size.columns, size.rows);
        self.terminal.clear()
    }

    /// Brings the terminal up to date with the model.
    ///
    /// # Errors
    ///
    /// If the terminal is gone.
    pub fn draw(&mut self, model: &Model, styles: &Styles) -> io::Result<()> {
        let samples = super::overlay::samples(model).into_iter();
        let samples = samples.map(|(row, mode)| (usize::from(row), self.encodings.of(mode)));
        self.terminal.backend_mut().set_samples(samples.collect());
        self.terminal.backend_mut().set_cursor_shown(model.shows_cursor());
        self.links.clear();
        // In the steps of `Terminal::draw`: the links go to the backend before the cells are sent.
        self.terminal.autoresize()?;
        let mut frame = self.terminal.get_frame();
        let links = self.encodings.hyperlinks.then_some(&mut self.links);
        self.pictures.begin();
        self.targets.begin(model);
        let canvas = &mut Canvas {
            buffer: frame.buffer_mut(),
            layouts: &mut self.layouts,
            links,
            pictures: &mut self.pictures,
            targets: model.takes_mouse().then_some(&mut self.targets),
        };
        let cursor = super::view(model, styles, canvas);
        self.terminal.backend_mut().set_links(&self.links);
        self.terminal.backend_mut().set_pictures(self.pictures.placed());
        self.terminal.apply_buffer_with_cursor(cursor.map(Into::into))?;
        Ok(())
    }

    /// The thing that the last frame of this model has at a cell, if the mouse can act on it.
    pub fn target(&self, model: &Model, column: u16, row: u16) -> Option<Target> {
        self.targets.at(model, column, row)
    }
}
