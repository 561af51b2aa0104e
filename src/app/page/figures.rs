//! The figures of a page: their pictures, and the rows that these take.
use crate::picture::Picture;
use std::collections::HashMap;
use std::ops::Range;

/// The most rows of a picture in the text.
const MOST_ROWS: usize = 24;
/// Width and height of a cell in pixels, where they are not known.
pub const USUAL_CELL: (u16, u16) = (10, 20);

/// A figure of a page: its picture, and what is said of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Figure {
    /// The address of the picture.
    pub url: String,
    pub alt: String,
    pub caption: String,
    pub credit: String,
    /// The first line of the figure.
    pub line: usize,
    /// The cells of its picture on the page; none while it is not shown there.
    pub cells: Option<Cells>,
}

impl Figure {
    /// The lines of its picture, and of the text that stands for it.
    pub fn lines(&self) -> Range<usize> {
        self.line..self.line + self.cells.map_or(0, |cells| cells.rows) + 1
    }
}

/// The place of a picture on a page, in cells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cells {
    /// The column of its left edge.
    pub x: usize,
    pub columns: usize,
    pub rows: usize,
}

/// A row of a picture on a line of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PictureRow {
    /// Index in [`Page::figures`](super::Page::figures).
    pub figure: usize,
    /// The row of the picture.
    pub row: usize,
}

/// The sizes of the pictures that are shown in the text, by their addresses.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PictureSizes {
    /// Columns and rows of pixels.
    sizes: HashMap<String, (u32, u32)>,
    /// Width and height of a cell in pixels.
    cell: (u16, u16),
    /// The most rows of a picture.
    rows: usize,
}

impl PictureSizes {
    /// Sets the size of a cell in pixels, and the rows of the pane. True if that changes the page.
    pub fn set_screen(&mut self, cell: (u16, u16), rows: usize) -> bool {
        // What is said of a picture is seen with it.
        let rows = rows.saturating_sub(4).clamp(1, MOST_ROWS);
        let is_new = (self.cell, self.rows) != (cell, rows);
        (self.cell, self.rows) = (cell, rows);
        is_new
    }

    /// Notes the size of a picture. True if it was not known.
    pub fn insert(&mut self, url: &str, size: (u32, u32)) -> bool {
        self.sizes.insert(url.to_owned(), size) != Some(size)
    }

    /// Forgets the sizes.
    pub fn clear(&mut self) {
        self.sizes.clear();
    }

    /// The columns and rows that a picture of this size takes within so many.
    pub fn cells(cell: (u16, u16), size: (u32, u32), within: (usize, usize)) -> (usize, usize) {
        let (width, height) = (u32::from(cell.0.max(1)), u32::from(cell.1.max(1)));
        let pixels =
            |cells: usize, of: u32| u32::try_from(cells).unwrap_or(u32::MAX).saturating_mul(of);
        let bounds = (pixels(within.0, width), pixels(within.1, height));
        let fitted = Picture::fitted(size, bounds);
        let cells = |pixels: u32, of: u32| (pixels.saturating_add(of / 2) / of).max(1) as usize;
        (cells(fitted.0, width).min(within.0.max(1)), cells(fitted.1, height).min(within.1.max(1)))
    }

    /// The columns and rows of a picture in a text of `width` columns; `None` if its size is not known,
    /// or it is hardly more than a letter.
    pub(super) fn on_page(&self, url: &str, width: usize) -> Option<(usize, usize)> {
        let size = *self.sizes.get(url)?;
        let is_small = size.0 < 2 * u32::from(self.cell.0) || size.1 < u32::from(self.cell.1);
        (!is_small).then(|| Self::cells(self.cell, size, (width, self.rows)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_picture_takes_the_cells_of_its_proportions_within_bounds() {
        for (size, within, cells) in [
            ((200, 100), (72, 20), (20, 5)),
            ((2000, 1000), (72, 20), (72, 18)),
            ((1000, 4000), (72, 20), (10, 20)),
            ((1, 1), (72, 20), (1, 1)),
            ((30_000, 1), (72, 20), (72, 1)),
            ((100, 100), (0, 0), (1, 1)),
        ] {
            assert_eq!(
                PictureSizes::cells((10, 20), size, within),
                cells,
                "{size:?} in {within:?}"
            );
        }
        // Nobody knows the cell.
        assert_eq!(PictureSizes::cells((0, 0), (3, 2), (72, 20)), (3, 2));
    }
}
