//! Pixels as PNG (RFC 2083), for terminals that take files.
use flate2::write::ZlibEncoder;
use flate2::{Compression, Crc};
use std::io::Write;

const SIGNATURE: &[u8] = b"\x89PNG\r\n\x1a\n";
/// The filter “Sub”: each byte less the one of the pixel before.
const SUB: u8 = 1;

/// A PNG of these pixels: three bytes each, `width` in a row.
pub(super) fn png(width: usize, rgb: &[u8]) -> Vec<u8> {
    let stride = (3 * width).max(3);
    let rows = rgb.chunks_exact(stride);
    let number = |count: usize| u32::try_from(count).unwrap_or(u32::MAX).to_be_bytes();
    let mut header = [number(width), number(rows.len())].concat();
    // Eight bits for each of three colours; deflate; the usual filters; not interlaced.
    header.extend([8, 2, 0, 0, 0]);
    let mut packed = ZlibEncoder::new(Vec::with_capacity(rgb.len() / 2), Compression::fast());
    for row in rows {
        let mut filtered = Vec::with_capacity(stride + 1);
        filtered.push(SUB);
        let before = [0; 3].iter().chain(row);
        filtered.extend(row.iter().zip(before).map(|(byte, before)| byte.wrapping_sub(*before)));
        // Writing to a Vec cannot fail.
        let _ = packed.write_all(&filtered);
    }
    let data = packed.finish().unwrap_or_default();
    let mut file = SIGNATURE.to_vec();
    for (kind, data) in [(b"IHDR", header), (b"IDAT", data), (b"IEND", Vec::new())] {
        file.extend(number(data.len()));
        let mut sum = Crc::new();
        sum.update(kind);
        sum.update(&data);
        file.extend(kind);
        file.extend(data);
        file.extend(sum.sum().to_be_bytes());
    }
    file
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use std::io::Read;

    /// Width and pixels of a file as [`png`] makes them.
    pub(crate) fn read(file: &[u8]) -> (usize, Vec<u8>) {
        let mut rest = file.strip_prefix(SIGNATURE).expect("a PNG");
        let (mut width, mut packed) = (0, Vec::new());
        while let Some((len, after)) = rest.split_first_chunk::<4>() {
            let (chunk, after) = after.split_at(u32::from_be_bytes(*len) as usize + 4);
            let (sum, after) = after.split_first_chunk::<4>().expect("a sum");
            let mut own = Crc::new();
            own.update(chunk);
            assert_eq!(own.sum(), u32::from_be_bytes(*sum));
            match &chunk[..4] {
                b"IHDR" => width = u32::from_be_bytes(chunk[4..8].try_into().unwrap()) as usize,
                b"IDAT" => packed.extend_from_slice(&chunk[4..]),
                _ => {}
            }
            rest = after;
        }
        let mut filtered = Vec::new();
        flate2::read::ZlibDecoder::new(packed.as_slice()).read_to_end(&mut filtered).unwrap();
        let mut pixels = Vec::new();
        for row in filtered.chunks(3 * width + 1) {
            assert_eq!(row[0], SUB);
            let start = pixels.len();
            for (at, byte) in row[1..].iter().enumerate() {
                let before = if at < 3 { 0 } else { pixels[start + at - 3] };
                pixels.push(byte.wrapping_add(before));
            }
        }
        (width, pixels)
    }

    #[test]
    fn pixels_come_back() {
        let rgb: Vec<u8> = (0..7 * 5 * 3).map(|at| (at * 37 % 256) as u8).collect();
        assert_eq!(read(&png(7, &rgb)), (7, rgb));
    }
}
