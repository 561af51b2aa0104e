//! Pictures on the screen: noted for the terminal where it has a protocol for them, else drawn with
//! half blocks.
use crate::app::Area;
use crate::app::page::USUAL_CELL;
use crate::picture::Picture;
use crate::writing::Colors;
use ratatui::buffer::Buffer;
use ratatui::style::{Color, Style};
use sahifa_terminal::{Graphics, Placement, Protocol, Raster};
use std::ops::Range;

/// The upper half of a cell in the foreground, the lower in the background.
const HALF: &str = "▀";
/// Bytes of the pictures that are kept in the size in which they were drawn.
const KEPT: usize = 32 << 20;

/// The pictures of a frame, and those of the frames before in the sizes in which they were drawn.
#[derive(Debug, Default)]
pub(super) struct Pictures {
    graphics: Graphics,
    colors: Colors,
    scaled: Vec<Scaled>,
    /// The pictures of the frame that the terminal draws.
    placed: Vec<Placement>,
}

/// A picture in a size.
#[derive(Debug)]
struct Scaled {
    of: Picture,
    size: (u32, u32),
    drawn: Drawn,
}

/// The pixels of a picture in a size.
#[derive(Debug)]
enum Drawn {
    /// For the terminal.
    Raster(Raster),
    /// For half blocks.
    Pixels(Picture),
}

/// The place of a picture on the screen, in cells.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Place {
    /// The column of its left edge, and the first row in which it is seen.
    pub(super) x: u16,
    pub(super) y: u16,
    pub(super) columns: usize,
    /// Rows of the whole picture.
    pub(super) rows: usize,
    /// The rows of the picture that are seen.
    pub(super) seen: Range<usize>,
}

impl Pictures {
    pub(super) fn new(graphics: Graphics, colors: Colors) -> Self {
        Self { graphics, colors, ..Self::default() }
    }

    /// Begins a frame.
    pub(super) fn begin(&mut self) {
        self.placed.clear();
    }

    /// The pictures of the frame that the terminal draws.
    pub(super) fn placed(&self) -> Vec<Placement> {
        self.placed.clone()
    }

    /// Takes away the pictures that reach into an area.
    pub(super) fn clear(&mut self, area: Area) {
        let meets = |from: usize, len: usize, start: u16, end: u16| {
            from < usize::from(end) && usize::from(start) < from + len
        };
        self.placed.retain(|place| {
            !(meets(place.column, place.columns, area.x, area.right())
                && meets(place.row, place.seen.len(), area.y, area.bottom()))
        });
    }

    /// Draws a picture over blank cells.
    pub(super) fn draw(&mut self, buffer: &mut Buffer, picture: &Picture, place: &Place) {
        match self.graphics.protocol {
            Some(protocol) => self.place(picture, place, protocol),
            None if self.colors == Colors::Few => {}
            None => self.blocks(buffer, picture, place),
        }
    }

    fn place(&mut self, picture: &Picture, place: &Place, protocol: Protocol) {
        let cell = match (self.graphics.cell, protocol) {
            (Some(cell), _) => cell,
            (None, Protocol::Sixel) => return,
            (None, _) => USUAL_CELL,
        };
        let pixels = |cells: usize, of: u16| u32::try_from(cells).unwrap_or(0) * u32::from(of);
        let size = (pixels(place.columns, cell.0), pixels(place.rows, cell.1));
        let Some(Drawn::Raster(raster)) = self.in_size(picture, size) else { return };
        let raster = raster.clone();
        self.placed.push(Placement {
            raster,
            column: place.x.into(),
            row: place.y.into(),
            columns: place.columns,
            rows: place.rows,
            seen: place.seen.clone(),
        });
    }

    fn blocks(&mut self, buffer: &mut Buffer, picture: &Picture, place: &Place) {
        let size = |cells: usize| u32::try_from(cells).unwrap_or(0);
        let colors = self.colors;
        let size = (size(place.columns), size(2 * place.rows));
        let Some(Drawn::Pixels(pixels)) = self.in_size(picture, size) else { return };
        let mut lines = pixels.rgb().chunks_exact(3 * place.columns.max(1));
        for row in 0..place.rows {
            let (Some(upper), Some(lower)) = (lines.next(), lines.next()) else { return };
            let Some(below) = row.checked_sub(place.seen.start) else { continue };
            if row >= place.seen.end {
                return;
            }
            for (column, (top, bottom)) in
                upper.chunks_exact(3).zip(lower.chunks_exact(3)).enumerate()
            {
                let x = usize::from(place.x) + column;
                let y = usize::from(place.y) + below;
                let (Ok(x), Ok(y)) = (u16::try_from(x), u16::try_from(y)) else { continue };
                if let Some(cell) = buffer.cell_mut((x, y)) {
                    let (top, bottom) = (color(top, colors), color(bottom, colors));
                    cell.set_symbol(HALF).set_style(Style::new().fg(top).bg(bottom));
                }
            }
        }
    }

    /// A picture in a size, as it was drawn before or scaled now.
    fn in_size(&mut self, picture: &Picture, size: (u32, u32)) -> Option<&Drawn> {
        if size.0 == 0 || size.1 == 0 {
            return None;
        }
        let is_it = |scaled: &Scaled| scaled.size == size && scaled.of.is_same(picture);
        let known = self.scaled.iter().position(is_it).map(|at| self.scaled.remove(at));
        let scaled = match known {
            Some(scaled) => scaled,
            None => {
                let pixels = picture.scaled(size.0, size.1);
                let drawn = match self.graphics.protocol {
                    Some(_) => {
                        let (width, height) = (size.0 as usize, size.1 as usize);
                        Drawn::Raster(Raster::new(width, height, pixels.rgb().to_vec())?)
                    }
                    None => Drawn::Pixels(pixels),
                };
                Scaled { of: picture.clone(), size, drawn }
            }
        };
        self.scaled.push(scaled);
        while self.scaled.len() > 1 && self.scaled.iter().map(Scaled::bytes).sum::<usize>() > KEPT {
            self.scaled.remove(0);
        }
        self.scaled.last().map(|scaled| &scaled.drawn)
    }
}

impl Scaled {
    /// The memory that it takes, in bytes.
    fn bytes(&self) -> usize {
        self.of.rgb().len() + 3 * self.size.0 as usize * self.size.1 as usize
    }
}

/// The colour of the terminal for a pixel.
fn color(pixel: &[u8], colors: Colors) -> Color {
    let &[red, green, blue] = pixel else { return Color::Reset };
    match colors {
        Colors::Palette => Color::Indexed(nearest([red, green, blue])),
        _ => Color::Rgb(red, green, blue),
    }
}

/// The nearest colour of the palette of 256, among its cube and its greys.
fn nearest(pixel: [u8; 3]) -> u8 {
    const LEVELS: [u8; 6] = [0, 95, 135, 175, 215, 255];
    let distance = |color: [u8; 3]| -> u32 {
        color.iter().zip(pixel).map(|(a, b)| u32::from(a.abs_diff(b)).pow(2)).sum()
    };
    let level = |value: u8| {
        let near = LEVELS.iter().enumerate().min_by_key(|(_, level)| level.abs_diff(value));
        near.map_or(0, |(at, _)| at)
    };
    let [red, green, blue] = pixel.map(level);
    let cube = [LEVELS[red], LEVELS[green], LEVELS[blue]];
    let mean = pixel.iter().map(|value| u32::from(*value)).sum::<u32>() / 3;
    // 24 greys, from 8 to 238 in steps of 10.
    let step = ((mean.saturating_sub(3)) / 10).min(23);
    let grey = u8::try_from(8 + 10 * step).unwrap_or(u8::MAX);
    let index = match distance([grey; 3]) < distance(cube) {
        true => 232 + step as usize,
        false => 16 + 36 * red + 6 * green + blue,
    };
    u8::try_from(index).unwrap_or(u8::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use ratatui::layout::Rect;

    fn picture() -> Picture {
        // Two columns and four rows: red, green, blue, white.
        let rows = [[255, 0, 0], [0, 255, 0], [0, 0, 255], [255, 255, 255]];
        let rgb = rows.iter().flat_map(|color| [color, color]).flatten().copied().collect();
        Picture::new((2, 4), (2, 4), rgb).unwrap()
    }

    fn place() -> Place {
        Place { x: 3, y: 1, columns: 2, rows: 2, seen: 0..2 }
    }

    #[test]
    fn a_cell_shows_two_pixels() {
        let mut buffer = Buffer::empty(Rect::new(0, 0, 8, 4));
        let mut pictures = Pictures::new(Graphics::default(), Colors::All);
        pictures.draw(&mut buffer, &picture(), &place());
        let cell = |x, y| (buffer[(x, y)].symbol(), buffer[(x, y)].fg, buffer[(x, y)].bg);
        assert_eq!(cell(3, 1), (HALF, Color::Rgb(255, 0, 0), Color::Rgb(0, 255, 0)));
        assert_eq!(cell(4, 2), (HALF, Color::Rgb(0, 0, 255), Color::Rgb(255, 255, 255)));
        assert_eq!(buffer[(5, 1)].symbol(), " ");
        assert!(pictures.placed().is_empty());
    }

    #[test]
    fn of_a_picture_at_the_edge_the_rows_in_sight_are_drawn() {
        let mut buffer = Buffer::empty(Rect::new(0, 0, 8, 4));
        let mut pictures = Pictures::new(Graphics::default(), Colors::Palette);
        pictures.draw(&mut buffer, &picture(), &Place { y: 0, seen: 1..2, ..place() });
        let cell = |x, y| (buffer[(x, y)].symbol(), buffer[(x, y)].fg, buffer[(x, y)].bg);
        assert_eq!(cell(3, 0), (HALF, Color::Indexed(21), Color::Indexed(231)));
        assert_eq!(buffer[(3, 1)].symbol(), " ");
        let mut few = Pictures::new(Graphics::default(), Colors::Few);
        let mut blank = Buffer::empty(Rect::new(0, 0, 8, 4));
        few.draw(&mut blank, &picture(), &place());
        assert_eq!(blank, Buffer::empty(Rect::new(0, 0, 8, 4)));
    }

    #[test]
    fn a_picture_keeps_its_pixels_from_frame_to_frame_and_goes_under_what_covers_it() {
        let graphics =
            Graphics { protocol: Some(Protocol::Sixel), cell: Some((2, 3)), registers: 0 };
        let mut buffer = Buffer::empty(Rect::new(0, 0, 8, 4));
        let mut pictures = Pictures::new(graphics, Colors::All);
        let picture = picture();
        pictures.draw(&mut buffer, &picture, &place());
        let first = pictures.placed();
        assert_eq!((first[0].raster.width(), first[0].raster.height()), (4, 6));
        pictures.begin();
        assert!(pictures.placed().is_empty());
        pictures.draw(&mut buffer, &picture, &place());
        assert_eq!(pictures.placed(), first);
        pictures.clear(Area { x: 0, y: 0, width: 3, height: 4 });
        assert_eq!(pictures.placed().len(), 1);
        pictures.clear(Area { x: 0, y: 2, width: 4, height: 1 });
        assert!(pictures.placed().is_empty());
    }

    #[test]
    fn colours_of_the_palette_are_near() {
        for (pixel, index) in [
            ([0, 0, 0], 16),
            ([255, 255, 255], 231),
            ([255, 0, 0], 196),
            ([128, 128, 128], 244),
            ([10, 10, 10], 232),
            ([95, 135, 175], 67),
        ] {
            assert_eq!(nearest(pixel), index, "{pixel:?}");
        }
    }
}
