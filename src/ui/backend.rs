//! A ratatui backend on `sahifa_terminal::Painter`: it turns ratatui's cells into cells of the terminal.
//!
//! The encoding of rows, and the terminal it is for, are the business of `terminal`.
use super::cells::LinkSpan;
use super::style::sent;
use ratatui::backend::{Backend, ClearType, WindowSize};
use ratatui::buffer::{Cell, CellWidth};
use ratatui::layout::{Position, Size};
use ratatui::style::Modifier;
use sahifa_terminal::{Encoding, Graphics, Painter, Placement, VisualCell};
use std::io::{self, Write};

/// Draws on a screen of a given size, and writes all bytes of a frame at once.
#[derive(Debug)]
pub(super) struct ScreenBackend<W> {
    painter: Painter,
    output: W,
    cursor: Position,
}

impl<W: Write> ScreenBackend<W> {
    pub(super) fn new(output: W, columns: u16, rows: u16, encoding: Encoding) -> Self {
        Self {
            painter: Painter::new(columns.into(), rows.into(), encoding),
            output,
            cursor: Position::ORIGIN,
        }
    }

    /// Sets the size of the terminal, or notes that its contents are unknown: the next frame draws
    /// everything. If the size stays the same, ratatui must be told with `Terminal::clear`, too.
    pub(super) fn invalidate(&mut self, columns: u16, rows: u16) {
        self.painter.invalidate(columns.into(), rows.into());
    }

    /// Changes the encoding of rows from now on.
    pub(super) fn switch(&mut self, encoding: Encoding) {
        self.painter.switch(encoding);
    }

    /// Sets the rows that have another encoding than the rest.
    pub(super) fn set_samples(&mut self, samples: Vec<(usize, Encoding)>) {
        self.painter.set_samples(samples);
    }

    /// Sets the links of the next frame.
    pub(super) fn set_links(&mut self, links: &[LinkSpan]) {
        self.painter.set_links(links.iter().map(|link| {
            let columns = usize::from(link.columns.start)..usize::from(link.columns.end);
            (usize::from(link.row), columns, link.target.as_str())
        }));
    }

    /// Sets the pictures that the terminal can show.
    pub(super) fn set_graphics(&mut self, graphics: Graphics) {
        self.painter.set_graphics(graphics);
    }

    /// Sets the pictures of the next frame.
    pub(super) fn set_pictures(&mut self, pictures: Vec<Placement>) {
        self.painter.set_pictures(pictures);
    }

    /// Sets the look of the cursor from now on: shown, or only placed.
    pub(super) fn set_cursor_shown(&mut self, shown: bool) {
        self.painter.show_cursor(shown);
    }
}

impl<W: Write> Backend for ScreenBackend<W> {
    type Error = io::Error;

    fn draw<'a, I>(&mut self, content: I) -> io::Result<()>
    where
        I: Iterator<Item = (u16, u16, &'a Cell)>,
    {
        let mut covered = None;
        for (x, y, cell) in content {
            // ratatui sends the second half of some emoji as a blank of its own.
            if covered == Some((x, y)) {
                continue;
            }
            let width = usize::from(cell.cell_width());
            covered = (width == 2).then_some((x + 1, y));
            let cell = VisualCell::new(cell.symbol(), width, style(cell));
            self.painter.set(x.into(), y.into(), cell);
        }
        Ok(())
    }

    /// ratatui wants no cursor in this frame.
    fn hide_cursor(&mut self) -> io::Result<()> {
        self.painter.place_cursor(None);
        Ok(())
    }

    /// ratatui wants a cursor in this frame. [`ScreenBackend::set_cursor_shown`] decides if it is
    /// seen.
    fn show_cursor(&mut self) -> io::Result<()> {
        Ok(())
    }

    fn get_cursor_position(&mut self) -> io::Result<Position> {
        Ok(self.cursor)
    }

    fn set_cursor_position<P: Into<Position>>(&mut self, position: P) -> io::Result<()> {
        self.cursor = position.into();
        self.painter.place_cursor(Some((self.cursor.x.into(), self.cursor.y.into())));
        Ok(())
    }

    fn clear(&mut self) -> io::Result<()> {
        self.painter.invalidate(self.painter.columns(), self.painter.rows());
        Ok(())
    }

    fn clear_region(&mut self, _region: ClearType) -> io::Result<()> {
        self.clear()
    }

    fn size(&self) -> io::Result<Size> {
        let length = |cells: usize| u16::try_from(cells).unwrap_or(u16::MAX);
        Ok(Size::new(length(self.painter.columns()), length(self.painter.rows())))
    }

    fn window_size(&mut self) -> io::Result<WindowSize> {
        Ok(WindowSize { columns_rows: self.size()?, pixels: Size::ZERO })
    }

    fn flush(&mut self) -> io::Result<()> {
        let frame = self.painter.frame();
        if frame.is_empty() {
            return Ok(());
        }
        self.output.write_all(&frame)?;
        self.output.flush()
    }
}

fn style(cell: &Cell) -> sahifa_terminal::Style {
    let has = |modifier| cell.modifier.contains(modifier);
    sahifa_terminal::Style {
        foreground: sent(cell.fg),
        background: sent(cell.bg),
        bold: has(Modifier::BOLD),
        dim: has(Modifier::DIM),
        italic: has(Modifier::ITALIC),
        underline: has(Modifier::UNDERLINED),
        reverse: has(Modifier::REVERSED),
        strike: has(Modifier::CROSSED_OUT),
        conceal: false,
        link: sahifa_terminal::Link::default(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use ratatui::Terminal;
    use ratatui::style::{Color, Style};

    /// Draws `text` one character per cell and returns what was written.
    fn draw(terminal: &mut Terminal<ScreenBackend<Vec<u8>>>, symbols: &[&str]) -> String {
        terminal.backend_mut().output.clear();
        terminal
            .draw(|frame| {
                let mut x = 0;
                for symbol in symbols {
                    let cell = &mut frame.buffer_mut()[(x, 0)];
                    cell.set_symbol(symbol).set_style(Style::new().fg(Color::Red));
                    x += cell.cell_width();
                }
                frame.set_cursor_position((1, 1));
            })
            .unwrap();
        String::from_utf8(terminal.backend().output.clone()).unwrap()
    }

    #[test]
    fn only_what_changed_is_written() {
        let mut terminal =
            Terminal::new(ScreenBackend::new(Vec::new(), 10, 2, Encoding::default())).unwrap();
        let first = draw(&mut terminal, &["\u{FEB3}", "\u{FEFC}", "a"]);
        assert!(first.starts_with("\x1b[?2026h\x1b[m\x1b[2J\x1b[H\x1b[31m\u{FEB3}\u{FEFC}a"));
        assert!(first.ends_with("\x1b[2;2H\x1b[?2026l"), "{first:?}");
        assert_eq!(draw(&mut terminal, &["\u{FEB3}", "\u{FEFC}", "a"]), "");
        // The letter reaches into the next cell, and is written anew with it.
        let third = draw(&mut terminal, &["\u{FEB3}", "\u{FEFC}", "b"]);
        assert!(third.contains("\u{FEB3}\u{FEFC}b"), "{third:?}");
        let fourth = draw(&mut terminal, &["\u{FEB3}", "\u{FEFC}", "b", " ", "c"]);
        assert!(fourth.contains("\x1b[1;4H c") && !fourth.contains('\u{FEB3}'), "{fourth:?}");
    }

    #[test]
    fn emoji_keep_both_columns_and_controls_do_not_pass() {
        let mut terminal =
            Terminal::new(ScreenBackend::new(Vec::new(), 10, 2, Encoding::default())).unwrap();
        let written = draw(&mut terminal, &["❤\u{FE0F}", "x", "a\u{1b}[2J"]);
        assert!(written.contains("❤\u{FE0F}\x1b[1;3Hx"), "{written:?}");
        assert_eq!(written.matches("[2J").count(), 1, "{written:?}");
    }

    #[test]
    fn a_new_size_is_drawn_whole() {
        let mut terminal =
            Terminal::new(ScreenBackend::new(Vec::new(), 10, 2, Encoding::default())).unwrap();
        draw(&mut terminal, &["a", "b"]);
        terminal.backend_mut().invalidate(7, 3);
        let written = draw(&mut terminal, &["a", "b"]);
        assert!(written.contains("\x1b[2J") && written.contains("ab"), "{written:?}");
        assert_eq!(terminal.size().unwrap(), Size::new(7, 3));
    }
}
