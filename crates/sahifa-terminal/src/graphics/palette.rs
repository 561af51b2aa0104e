//! Pictures in few colours: chosen by median cut from those that a picture has. What a pixel loses goes
//! on to those beside it (Floyd and Steinberg).

/// Bits of each colour by which pixels are counted.
const BITS: u32 = 5;
const BINS: usize = 1 << (3 * BITS);

/// A picture in colours of a palette.
pub(super) struct Indexed {
    /// Red, green and blue of each colour.
    pub(super) palette: Vec<[u8; 3]>,
    /// The colour of each pixel.
    pub(super) pixels: Vec<u8>,
}

impl Indexed {
    /// Pixels of three bytes, `width` in a row, in at most `colors` colours.
    pub(super) fn new(width: usize, rgb: &[u8], colors: usize) -> Self {
        let palette = palette(rgb, colors.clamp(2, 256));
        let mut nearest: Vec<Option<u8>> = vec![None; BINS];
        let mut indices = Vec::with_capacity(rgb.len() / 3);
        // The errors that the pixels of this row and of the next one get, with a pixel on each side.
        let (mut here, mut below) = (vec![[0_i32; 3]; width + 2], vec![[0_i32; 3]; width + 2]);
        for row in rgb.chunks_exact(3 * width.max(1)) {
            for (x, pixel) in row.chunks_exact(3).enumerate() {
                let mut wanted = [0_u8; 3];
                for (channel, value) in wanted.iter_mut().enumerate() {
                    let error = here[x + 1][channel] / 16;
                    *value = (i32::from(pixel[channel]) + error).clamp(0, 255) as u8;
                }
                let slot = &mut nearest[bin(&wanted)];
                let index = *slot.get_or_insert_with(|| find(&palette, &wanted));
                let got = palette.get(usize::from(index)).copied().unwrap_or_default();
                for channel in 0..3 {
                    let error = i32::from(wanted[channel]) - i32::from(got[channel]);
                    here[x + 2][channel] += 7 * error;
                    below[x][channel] += 3 * error;
                    below[x + 1][channel] += 5 * error;
                    below[x + 2][channel] += error;
                }
                indices.push(index);
            }
            std::mem::swap(&mut here, &mut below);
            below.fill([0; 3]);
        }
        Self { palette, pixels: indices }
    }
}

fn bin(pixel: &[u8]) -> usize {
    pixel.iter().fold(0, |bin, value| (bin << BITS) | usize::from(*value >> (8 - BITS)))
}

/// The index of the colour that is nearest.
fn find(palette: &[[u8; 3]], wanted: &[u8; 3]) -> u8 {
    let distance = |color: &[u8; 3]| -> u32 {
        // The eye tells green best, and blue worst.
        let weights = [3, 6, 1];
        let channels = color.iter().zip(wanted).zip(weights);
        channels.map(|((a, b), weight)| weight * u32::from(a.abs_diff(*b)).pow(2)).sum()
    };
    let nearest = palette.iter().enumerate().min_by_key(|(_, color)| distance(color));
    nearest.map_or(0, |(at, _)| u8::try_from(at).unwrap_or(u8::MAX))
}

/// Counted pixels of similar colours.
#[derive(Clone, Copy, Default)]
struct Bin {
    count: u64,
    sums: [u64; 3],
}

impl Bin {
    fn mean(&self) -> [u8; 3] {
        self.sums.map(|sum| u8::try_from(sum / self.count.max(1)).unwrap_or(u8::MAX))
    }
}

/// At most `colors` colours for these pixels: the box of colours with the most pixels and the widest
/// range is cut at its median until there are as many (Heckbert).
fn palette(rgb: &[u8], colors: usize) -> Vec<[u8; 3]> {
    let mut bins = vec![Bin::default(); BINS];
    for pixel in rgb.chunks_exact(3) {
        let bin = &mut bins[bin(pixel)];
        bin.count += 1;
        for (sum, value) in bin.sums.iter_mut().zip(pixel) {
            *sum += u64::from(*value);
        }
    }
    bins.retain(|bin| bin.count > 0);
    let mut boxes = vec![(worth(&bins), bins)];
    while boxes.len() < colors {
        let worths = boxes.iter().enumerate();
        let worths = worths
            .filter_map(|(at, (worth, _))| worth.map(|(worth, channel)| (worth, at, channel)));
        let Some((_, at, channel)) = worths.max() else { break };
        let (_, mut low) = std::mem::take(&mut boxes[at]);
        low.sort_by_key(|bin| bin.mean()[channel]);
        let half = low.iter().map(|bin| bin.count).sum::<u64>() / 2;
        let mut passed = 0;
        let cut = low.iter().position(|bin| {
            passed += bin.count;
            passed > half
        });
        // Neither side is empty.
        let cut = cut.unwrap_or(1).clamp(1, low.len() - 1);
        let high = low.split_off(cut);
        boxes.push((worth(&high), high));
        boxes[at] = (worth(&low), low);
    }
    let mean = |bins: Vec<Bin>| {
        let mut whole = Bin::default();
        for bin in bins {
            whole.count += bin.count;
            whole.sums.iter_mut().zip(bin.sums).for_each(|(sum, own)| *sum += own);
        }
        whole.mean()
    };
    boxes.into_iter().map(|(_, bins)| mean(bins)).collect()
}

/// The gain of cutting a box, its pixels by its range, and the channel to cut it in; `None` of a box that is
/// not to be cut.
fn worth(bins: &[Bin]) -> Option<(u64, usize)> {
    let (channel, range) = widest(bins)?;
    let count: u64 = bins.iter().map(|bin| bin.count).sum();
    Some((u64::from(range) * count, channel))
}

/// The channel in which the colours of a box differ most, and by how much; `None` of a box that is not
/// to be cut.
fn widest(bins: &[Bin]) -> Option<(usize, u8)> {
    if bins.len() < 2 {
        return None;
    }
    let range = |channel: usize| {
        let values = || bins.iter().map(|bin| bin.mean()[channel]);
        values().max().unwrap_or(0) - values().min().unwrap_or(0)
    };
    (0..3).map(|channel| (channel, range(channel))).max_by_key(|(_, range)| *range)
}
