//! Sixel: `DCS P1;P2;P3 q` with columns of six pixels as characters, one colour after the other.
//!
//! The colours are chosen once for a whole picture (see `palette`): the parts of it that are seen one
//! after the other fit together.
use super::raster::Placement;
use std::io::Write as _;

/// Shows the part of a picture that is seen at the cursor, in at most `colors` colours. The cursor is
/// anywhere afterwards: terminals differ.
pub(super) fn show(placement: &Placement, colors: usize, out: &mut Vec<u8>) {
    let (indexed, band) = (placement.raster.indexed(colors), placement.band());
    let width = placement.raster.width();
    let range = band.start * width..band.end * width;
    encode(width, indexed.pixels.get(range).unwrap_or_default(), &indexed.palette, out);
}

/// Writes pixels, `width` in a row.
fn encode(width: usize, pixels: &[u8], palette: &[[u8; 3]], out: &mut Vec<u8>) {
    let height = pixels.len() / width.max(1);
    // Square pixels, and what is not drawn stays as it is. Writing to a Vec cannot fail.
    let _ = write!(out, "\x1bP0;1;0q\"1;1;{width};{height}");
    let mut is_used = vec![false; palette.len()];
    for index in pixels {
        if let Some(used) = is_used.get_mut(usize::from(*index)) {
            *used = true;
        }
    }
    for (number, [red, green, blue]) in palette.iter().enumerate().filter(|(at, _)| is_used[*at]) {
        let percent = |value: &u8| (u32::from(*value) * 100 + 127) / 255;
        let _ = write!(out, "#{number};2;{};{};{}", percent(red), percent(green), percent(blue));
    }
    let mut six = Six::new(width, palette.len());
    for (at, pixels) in pixels.chunks(6 * width.max(1)).enumerate() {
        if at > 0 {
            out.push(b'-');
        }
        six.encode(pixels, out);
    }
    out.extend_from_slice(b"\x1b\\");
}

/// Six rows of pixels, colour by colour.
struct Six {
    width: usize,
    /// The bits of each column, for each colour. They are 0 between two encodings.
    bits: Vec<u8>,
    /// The first column of each colour, and the one after its last.
    spans: Vec<Option<(usize, usize)>>,
}

impl Six {
    fn new(width: usize, colors: usize) -> Self {
        Self { width, bits: vec![0; width * colors], spans: vec![None; colors] }
    }

    /// Writes six rows of pixels, or fewer at the end.
    fn encode(&mut self, pixels: &[u8], out: &mut Vec<u8>) {
        for (row, line) in pixels.chunks(self.width.max(1)).enumerate() {
            for (column, index) in line.iter().enumerate() {
                let index = usize::from(*index);
                let Some(span) = self.spans.get_mut(index) else { continue };
                let (first, end) = span.unwrap_or((column, column));
                *span = Some((first.min(column), end.max(column + 1)));
                if let Some(bits) = self.bits.get_mut(index * self.width + column) {
                    *bits |= 1 << row;
                }
            }
        }
        let mut is_first = true;
        for (number, span) in self.spans.iter_mut().enumerate() {
            let Some((first, end)) = span.take() else { continue };
            if !std::mem::take(&mut is_first) {
                out.push(b'$');
            }
            let _ = write!(out, "#{number}");
            let mut run = Run::default();
            run.add(b'?', first, out);
            let start = number * self.width;
            let bits = self.bits.get_mut(start + first..start + end).unwrap_or_default();
            for bits in bits {
                run.add(b'?' + std::mem::take(bits), 1, out);
            }
            run.end(out);
        }
    }
}

/// Characters of one kind that stand side by side.
#[derive(Default)]
struct Run {
    character: u8,
    count: usize,
}

impl Run {
    fn add(&mut self, character: u8, count: usize, out: &mut Vec<u8>) {
        if character != self.character {
            self.end(out);
            self.character = character;
        }
        self.count += count;
    }

    fn end(&mut self, out: &mut Vec<u8>) {
        match std::mem::take(&mut self.count) {
            count @ 0..=3 => out.extend(std::iter::repeat_n(self.character, count)),
            count => {
                let _ = write!(out, "!{count}{}", char::from(self.character));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::raster::Raster;
    use super::super::raster::tests::{gradient, placed};
    use super::*;

    /// Width, height and pixels of a sixel picture; a pixel that nothing drew is missing.
    fn read(bytes: &[u8]) -> (usize, usize, Vec<Option<[u8; 3]>>) {
        let text = std::str::from_utf8(bytes).unwrap();
        let body = text.strip_prefix("\x1bP0;1;0q\"1;1;").unwrap().strip_suffix("\x1b\\").unwrap();
        let mut at = 0;
        let number = |at: &mut usize| -> usize {
            let start = *at;
            while body.as_bytes().get(*at).is_some_and(u8::is_ascii_digit) {
                *at += 1;
            }
            body[start..*at].parse().unwrap()
        };
        let width = number(&mut at);
        at += 1;
        let height = number(&mut at);
        let mut pixels = vec![None; width * height];
        let mut colors = vec![[0; 3]; 256];
        let (mut color, mut column, mut top) = (0, 0, 0);
        while let Some(byte) = body.as_bytes().get(at) {
            at += 1;
            let (count, character) = match byte {
                b'#' => {
                    color = number(&mut at);
                    if body.as_bytes().get(at) == Some(&b';') {
                        at += 2;
                        for value in &mut colors[color] {
                            at += 1;
                            *value = (number(&mut at) * 255 / 100) as u8;
                        }
                    }
                    continue;
                }
                b'$' => {
                    column = 0;
                    continue;
                }
                b'-' => {
                    (column, top) = (0, top + 6);
                    continue;
                }
                b'!' => {
                    let count = number(&mut at);
                    at += 1;
                    (count, body.as_bytes()[at - 1])
                }
                other => (1, *other),
            };
            let bits = character - b'?';
            for column in column..column + count {
                for row in (0..6).filter(|row| bits & (1 << row) != 0) {
                    pixels[(top + row) * width + column] = Some(colors[color]);
                }
            }
            column += count;
        }
        (width, height, pixels)
    }

    fn shown(placement: &Placement, colors: usize) -> Vec<u8> {
        let mut out = Vec::new();
        show(placement, colors, &mut out);
        out
    }

    #[test]
    fn every_pixel_is_drawn_in_nearly_its_colour() {
        let raster = gradient(40, 27);
        let (width, height, pixels) = read(&shown(&placed(raster.clone(), 4, 2), 256));
        assert_eq!((width, height), (40, 27));
        let mut error = 0;
        for (pixel, wanted) in pixels.iter().zip(raster.rows(0..27).chunks(3)) {
            let pixel = pixel.expect("drawn");
            error +=
                pixel.iter().zip(wanted).map(|(a, b)| usize::from(a.abs_diff(*b))).sum::<usize>();
        }
        assert!(error / pixels.len() < 24, "{}", error / pixels.len());
    }

    #[test]
    fn few_colours_come_back_as_they_are_and_few_registers_are_enough() {
        let colors = [[255, 0, 0], [0, 255, 0], [0, 0, 255], [255, 255, 255]];
        let rgb: Vec<u8> = (0..13 * 7).flat_map(|at| colors[at / 5 % 4]).collect();
        let raster = Raster::new(13, 7, rgb.clone()).unwrap();
        let (_, _, pixels) = read(&shown(&placed(raster, 2, 1), 16));
        let drawn: Vec<u8> = pixels.into_iter().flat_map(Option::unwrap).collect();
        assert_eq!(drawn, rgb);
        let few = shown(&placed(gradient(40, 27), 4, 2), 16);
        assert!(!String::from_utf8(few).unwrap().contains("#16"));
    }

    #[test]
    fn parts_are_the_same_as_the_whole() {
        let raster = gradient(30, 36);
        let whole = placed(raster, 3, 6);
        let (_, _, all) = read(&shown(&whole, 64));
        let part = Placement { seen: 2..5, ..whole };
        let (width, height, pixels) = read(&shown(&part, 64));
        assert_eq!((width, height), (30, 18));
        assert_eq!(pixels, all[12 * 30..30 * 30]);
    }

    #[test]
    fn one_colour_is_short() {
        let raster = Raster::new(600, 300, vec![7; 600 * 300 * 3]).unwrap();
        let bytes = shown(&placed(raster, 60, 15), 256);
        assert!(bytes.len() < 600, "{}", bytes.len());
    }

    proptest::proptest! {
        #[test]
        fn any_pixels_are_drawn_whole(
            width in 1_usize..20,
            height in 1_usize..20,
            colors in 2_usize..40,
            seed in proptest::collection::vec(proptest::num::u8::ANY, 1200),
        ) {
            let rgb = seed.into_iter().take(width * height * 3).collect();
            let raster = Raster::new(width, height, rgb).unwrap();
            let (_, _, pixels) = read(&shown(&placed(raster, width, 1), colors));
            proptest::prop_assert!(pixels.iter().all(Option::is_some));
        }
    }
}
