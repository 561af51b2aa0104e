//! The pixels of a picture, and pictures of another size.
use std::fmt;
use std::sync::Arc;

/// A picture: red, green and blue of each pixel, row by row. Copies share them.
#[derive(Clone, PartialEq, Eq)]
pub struct Picture {
    width: u32,
    height: u32,
    /// Width and height of the file, which may be larger.
    natural: (u32, u32),
    rgb: Arc<Vec<u8>>,
}

impl Picture {
    /// The picture of these pixels, from a file of this size. `None` if `rgb` does not hold as many, or
    /// there are none.
    pub fn new((width, height): (u32, u32), natural: (u32, u32), rgb: Vec<u8>) -> Option<Self> {
        let len = u128::from(width) * u128::from(height) * 3;
        let fits = len > 0 && rgb.len() as u128 == len;
        fits.then(|| Self { width, height, natural, rgb: Arc::new(rgb) })
    }

    /// Columns of pixels.
    pub fn width(&self) -> u32 {
        self.width
    }

    /// Rows of pixels.
    pub fn height(&self) -> u32 {
        self.height
    }

    /// Width and height of the file.
    pub fn natural(&self) -> (u32, u32) {
        self.natural
    }

    /// Red, green and blue of each pixel, row by row.
    pub fn rgb(&self) -> &[u8] {
        &self.rgb
    }

    /// True if both are the same pixels in memory.
    pub fn is_same(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.rgb, &other.rgb)
    }

    /// The largest size within `bounds` that has the proportions of `size`, and is no larger than it.
    pub fn fitted((width, height): (u32, u32), bounds: (u32, u32)) -> (u32, u32) {
        let (bound_width, bound_height) = (bounds.0.max(1), bounds.1.max(1));
        if width <= bound_width && height <= bound_height {
            return (width.max(1), height.max(1));
        }
        let scaled = |value: u32, by: u32, of: u32| {
            let value = u64::from(value) * u64::from(by) / u64::from(of.max(1));
            u32::try_from(value).unwrap_or(u32::MAX).max(1)
        };
        let narrow = (bound_width, scaled(height, bound_width, width).min(bound_height));
        let low = (scaled(width, bound_height, height).min(bound_width), bound_height);
        if u64::from(width) * u64::from(bound_height) > u64::from(height) * u64::from(bound_width) {
            narrow
        } else {
            low
        }
    }

    /// The same picture in another size: each pixel is the mean of those that it stands for.
    pub fn scaled(&self, width: u32, height: u32) -> Self {
        let (width, height) = (width.max(1), height.max(1));
        if (width, height) == (self.width, self.height) {
            return self.clone();
        }
        // Columns first: each row is read once, in its order.
        let narrow = resample(&self.rgb, self.width as usize, width as usize, 1);
        let row = 3 * width as usize;
        let rgb = resample(&narrow, self.height as usize, height as usize, row / 3);
        Self { width, height, natural: self.natural, rgb: Arc::new(rgb) }
    }
}

impl fmt::Debug for Picture {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Picture of {} × {} from {:?}", self.width, self.height, self.natural)
    }
}

/// The weight of one source sample is a share of this.
const WHOLE: u64 = 1 << 16;

/// Changes the number of samples of each line from `from` to `to`. Neighbouring samples of a line are
/// `stride` pixels apart: 1 for rows of a picture, its width for columns.
fn resample(rgb: &[u8], from: usize, to: usize, stride: usize) -> Vec<u8> {
    let block = 3 * stride;
    let mut out = Vec::with_capacity(rgb.len() / from.max(1) * to);
    let shares: Vec<Vec<(usize, u64)>> = (0..to).map(|at| shares(at, from, to)).collect();
    let mut sums = vec![0_u64; block];
    for line in rgb.chunks_exact((from * block).max(1)) {
        for shares in &shares {
            sums.fill(WHOLE / 2);
            for (at, weight) in shares {
                let samples = line.get(at * block..(at + 1) * block).unwrap_or_default();
                for (sum, value) in sums.iter_mut().zip(samples) {
                    *sum += weight * u64::from(*value);
                }
            }
            out.extend(sums.iter().map(|sum| u8::try_from(sum / WHOLE).unwrap_or(u8::MAX)));
        }
    }
    out
}

/// The source samples of the target sample `at`, with the share that each has of it.
fn shares(at: usize, from: usize, to: usize) -> Vec<(usize, u64)> {
    if to >= from {
        // Enlarged: the two samples around its centre.
        let centre = ((2 * at + 1) * from) as f64 / (2 * to) as f64 - 0.5;
        let first = centre.max(0.0).floor();
        let share = ((centre.max(0.0) - first) * WHOLE as f64) as u64;
        let first = first as usize;
        return vec![(first, WHOLE - share), ((first + 1).min(from.saturating_sub(1)), share)];
    }
    // In units of which a source sample has `to`, and a target sample `from`.
    let (start, end) = (at * from, (at + 1) * from);
    let mut shares = Vec::with_capacity(from / to + 2);
    let mut left = WHOLE;
    for sample in start / to..end.div_ceil(to) {
        let overlap = end.min((sample + 1) * to) - start.max(sample * to);
        let share = (overlap as u64 * WHOLE / from as u64).min(left);
        shares.push((sample, share));
        left -= share;
    }
    if let Some(last) = shares.last_mut() {
        last.1 += left;
    }
    shares
}

#[cfg(test)]
mod tests {
    use super::*;

    fn picture(width: u32, height: u32, pixel: impl Fn(u32, u32) -> [u8; 3]) -> Picture {
        let rgb = (0..height).flat_map(|y| (0..width).map(move |x| (x, y)));
        let rgb = rgb.flat_map(|(x, y)| pixel(x, y)).collect();
        Picture::new((width, height), (width, height), rgb).unwrap()
    }

    #[test]
    fn a_size_fits_with_its_proportions_and_is_never_enlarged() {
        for (size, bounds, fitted) in [
            ((100, 50), (200, 200), (100, 50)),
            ((100, 50), (50, 50), (50, 25)),
            ((50, 100), (50, 50), (25, 50)),
            ((1000, 1), (10, 10), (10, 1)),
            ((1, 1000), (10, 10), (1, 10)),
            ((16_000, 16_000), (0, 0), (1, 1)),
            ((u32::MAX, u32::MAX), (7, 9), (7, 7)),
        ] {
            assert_eq!(Picture::fitted(size, bounds), fitted, "{size:?} in {bounds:?}");
        }
    }

    #[test]
    fn smaller_pixels_are_means() {
        let checks = picture(4, 4, |x, y| if (x + y) % 2 == 0 { [255; 3] } else { [0; 3] });
        assert_eq!(checks.scaled(2, 2).rgb(), [128; 12]);
        let thirds = picture(3, 1, |x, _| [[0, 90, 180][x as usize]; 3]);
        assert_eq!(thirds.scaled(1, 1).rgb(), [90; 3]);
        // One and a half samples each.
        assert_eq!(thirds.scaled(2, 1).rgb(), [30, 30, 30, 150, 150, 150]);
    }

    #[test]
    fn one_colour_stays_it_in_every_size() {
        let red = picture(7, 5, |_, _| [250, 1, 0]);
        for (width, height) in [(1, 1), (3, 2), (7, 5), (20, 31), (2, 40)] {
            let scaled = red.scaled(width, height);
            assert_eq!((scaled.width(), scaled.height()), (width, height));
            assert!(scaled.rgb().chunks(3).all(|pixel| pixel == [250, 1, 0]), "{width} × {height}");
        }
    }

    #[test]
    fn pixels_must_be_as_many_as_the_size_says() {
        assert_eq!(Picture::new((2, 2), (2, 2), vec![0; 11]), None);
        assert_eq!(Picture::new((0, 2), (2, 2), Vec::new()), None);
        assert_eq!(Picture::new((u32::MAX, u32::MAX), (2, 2), vec![0; 3]), None);
    }
}
