//! The pixels of a picture, and its place on the screen.
use super::palette::Indexed;
use std::fmt;
use std::ops::Range;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, OnceLock};

/// The pixels of a picture, as they are to be shown. Copies share them.
#[derive(Clone)]
pub struct Raster(Arc<Pixels>);

struct Pixels {
    /// A number of its own, for as long as the program runs.
    number: u32,
    width: usize,
    height: usize,
    /// Red, green and blue of each pixel, row by row.
    rgb: Vec<u8>,
    /// The same in a palette, once it was asked for.
    indexed: OnceLock<Indexed>,
}

impl Raster {
    /// The picture of these pixels: three bytes each (red, green, blue), row by row. `None` if `rgb`
    /// does not hold as many, or there are none.
    pub fn new(width: usize, height: usize, rgb: Vec<u8>) -> Option<Self> {
        static NEXT: AtomicU32 = AtomicU32::new(1);
        let len = width.checked_mul(height)?.checked_mul(3)?;
        if len == 0 || rgb.len() != len {
            return None;
        }
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        Some(Self(Arc::new(Pixels { number, width, height, rgb, indexed: OnceLock::new() })))
    }

    /// Columns of pixels.
    pub fn width(&self) -> usize {
        self.0.width
    }

    /// Rows of pixels.
    pub fn height(&self) -> usize {
        self.0.height
    }

    /// The bytes of some rows of pixels.
    pub(super) fn rows(&self, rows: Range<usize>) -> &[u8] {
        let stride = 3 * self.0.width;
        let end = rows.end.min(self.0.height);
        let bytes = rows.start.min(end).saturating_mul(stride)..end.saturating_mul(stride);
        self.0.rgb.get(bytes).unwrap_or_default()
    }

    /// The same pixels in at most `colors` colours. The number of colours is that of the first call.
    pub(super) fn indexed(&self, colors: usize) -> &Indexed {
        let pixels = &*self.0;
        pixels.indexed.get_or_init(|| Indexed::new(pixels.width, &pixels.rgb, colors))
    }

    /// The number by which the terminal knows it. It stays clear of the small numbers that other
    /// programs use.
    pub(crate) fn id(&self) -> u32 {
        0x5A00_0000 | (self.0.number & 0x00FF_FFFF)
    }
}

impl PartialEq for Raster {
    fn eq(&self, other: &Self) -> bool {
        self.0.number == other.0.number
    }
}

impl Eq for Raster {}

impl fmt::Debug for Raster {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Raster {} of {} × {}", self.0.number, self.0.width, self.0.height)
    }
}

/// A picture in its place on the screen. Columns and rows are cells.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Placement {
    /// The pixels; they fill `columns` and `rows`.
    pub raster: Raster,
    /// The column of its left edge.
    pub column: usize,
    /// The first row in which it is seen.
    pub row: usize,
    /// Columns that it covers.
    pub columns: usize,
    /// Rows of the whole picture.
    pub rows: usize,
    /// The rows of the picture that are seen: others are scrolled away.
    pub seen: Range<usize>,
}

impl Placement {
    /// The rows of the screen that it covers.
    pub(crate) fn screen_rows(&self) -> Range<usize> {
        self.row..self.row + self.seen.len()
    }

    /// The columns of the screen that it covers.
    pub(crate) fn screen_columns(&self) -> Range<usize> {
        self.column..self.column + self.columns
    }

    /// The rows of pixels that are seen.
    pub(super) fn band(&self) -> Range<usize> {
        let height = self.raster.height();
        let pixel = |row: usize| row * height / self.rows.max(1);
        pixel(self.seen.start)..pixel(self.seen.end)
    }

    /// True if it covers something, and lies on a screen of this size as a whole.
    pub(crate) fn fits(&self, columns: usize, rows: usize) -> bool {
        self.columns > 0
            && self.seen.start < self.seen.end
            && self.seen.end <= self.rows
            && self.column + self.columns <= columns
            && self.row + self.seen.len() <= rows
            && !self.band().is_empty()
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    /// A picture whose pixels tell their place.
    pub(crate) fn gradient(width: usize, height: usize) -> Raster {
        let pixel = |at: usize| {
            let (x, y) = (at % width, at / width);
            [(x * 255 / width) as u8, (y * 255 / height) as u8, 128]
        };
        Raster::new(width, height, (0..width * height).flat_map(pixel).collect()).unwrap()
    }

    pub(crate) fn placed(raster: Raster, columns: usize, rows: usize) -> Placement {
        Placement { raster, column: 0, row: 0, columns, rows, seen: 0..rows }
    }

    #[test]
    fn a_raster_has_as_many_pixels_as_it_says() {
        for (width, height, len) in
            [(2, 2, 11), (2, 2, 13), (0, 2, 0), (2, 0, 0), (usize::MAX, 2, 12)]
        {
            assert_eq!(Raster::new(width, height, vec![0; len]), None, "{width} × {height}");
        }
        let one = Raster::new(1, 1, vec![0; 3]).unwrap();
        assert_eq!(one, one.clone());
        assert_ne!(one, Raster::new(1, 1, vec![0; 3]).unwrap());
    }

    #[test]
    fn the_rows_that_are_seen_are_a_band_of_pixels() {
        let whole = placed(gradient(10, 40), 5, 4);
        assert_eq!(whole.band(), 0..40);
        assert_eq!(Placement { seen: 1..3, ..whole.clone() }.band(), 10..30);
        assert!(whole.fits(5, 4));
        assert!(!whole.fits(4, 4) && !whole.fits(5, 3));
        assert!(!Placement { seen: 2..2, ..whole.clone() }.fits(5, 4));
        assert!(!Placement { seen: 2..5, ..whole }.fits(50, 40));
    }
}
