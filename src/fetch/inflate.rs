//! The content coding `deflate`: by its definition the zlib format (RFC 9110 §8.4.1.2), by the
//! custom of some servers bare deflate. The first two bytes show which; browsers accept both.
use flate2::{Decompress, FlushDecompress, Status};

/// Most bytes given at a time.
const PIECE: usize = 32 << 10;

/// Undoes the coding piece by piece, as the bytes arrive.
#[derive(Debug, Default)]
pub(super) struct Inflate {
    /// The bytes that came before the format was known.
    head: Vec<u8>,
    stream: Option<Decompress>,
    ended: bool,
}

/// The bytes are in neither format.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Broken;

impl Inflate {
    /// Returns the next piece of `input` decompressed, and advances `input`; `None` when more input
    /// is needed.
    pub(super) fn next(&mut self, input: &mut &[u8]) -> Result<Option<Vec<u8>>, Broken> {
        while let Some((&byte, rest)) = input.split_first()
            && self.head.len() < 2
            && self.stream.is_none()
        {
            self.head.push(byte);
            *input = rest;
        }
        if self.stream.is_none() {
            let Ok(head) = <[u8; 2]>::try_from(self.head.as_slice()) else { return Ok(None) };
            let mut stream = Decompress::new(is_zlib(head));
            let mut piece = Vec::with_capacity(PIECE);
            self.run(&mut stream, &mut &head[..], &mut piece)?;
            self.stream = Some(stream);
            return Ok(Some(piece));
        }
        let Some(mut stream) = self.stream.take() else { return Ok(None) };
        let mut piece = Vec::with_capacity(PIECE);
        let run = self.run(&mut stream, input, &mut piece);
        self.stream = Some(stream);
        run?;
        // What stands behind the end is no part of it.
        Ok((!piece.is_empty()).then_some(piece))
    }

    fn run(
        &mut self,
        stream: &mut Decompress,
        input: &mut &[u8],
        piece: &mut Vec<u8>,
    ) -> Result<(), Broken> {
        if self.ended {
            *input = &[];
            return Ok(());
        }
        let before = stream.total_in();
        let status = stream.decompress_vec(input, piece, FlushDecompress::None);
        let taken = usize::try_from(stream.total_in() - before).unwrap_or(usize::MAX);
        *input = input.get(taken..).unwrap_or_default();
        self.ended = status.map_err(|_| Broken)? == Status::StreamEnd;
        Ok(())
    }

    /// True if the end of the data has come.
    pub(super) fn is_complete(&self) -> bool {
        self.ended || (self.stream.is_none() && self.head.is_empty())
    }
}

/// True for a zlib header: the method is 8, and both bytes together are a multiple of 31 (RFC 1950
/// §2.2).
fn is_zlib([method, flags]: [u8; 2]) -> bool {
    method & 0x0F == 8 && u16::from_be_bytes([method, flags]).is_multiple_of(31)
}

#[cfg(test)]
mod tests {
    use super::*;
    use flate2::Compression;
    use flate2::write::{DeflateEncoder, ZlibEncoder};
    use std::io::Write;

    fn packed(bytes: &[u8], zlib: bool, level: u32) -> Vec<u8> {
        let level = Compression::new(level);
        if zlib {
            let mut encoder = ZlibEncoder::new(Vec::new(), level);
            encoder.write_all(bytes).unwrap();
            return encoder.finish().unwrap();
        }
        let mut encoder = DeflateEncoder::new(Vec::new(), level);
        encoder.write_all(bytes).unwrap();
        encoder.finish().unwrap()
    }

    /// The result for input that arrives `step` bytes at a time, and whether it is complete.
    fn unpacked(input: &[u8], step: usize) -> Result<(Vec<u8>, bool), Broken> {
        let (mut inflate, mut all) = (Inflate::default(), Vec::new());
        for mut chunk in input.chunks(step) {
            while let Some(piece) = inflate.next(&mut chunk)? {
                assert!(piece.len() <= PIECE);
                all.extend(piece);
            }
        }
        Ok((all, inflate.is_complete()))
    }

    #[test]
    fn both_formats_in_any_pieces() {
        let text = "خبر ".repeat(50_000).into_bytes();
        for (zlib, level) in [(true, 0), (true, 6), (false, 0), (false, 1), (false, 9)] {
            let input = packed(&text, zlib, level);
            for step in [1, 2, 3, 1000, input.len()] {
                let came = unpacked(&input, step);
                assert_eq!(came, Ok((text.clone(), true)), "{zlib} {level} {step}");
            }
            let (cut, complete) = unpacked(&input[..input.len() / 2], 1000).unwrap();
            assert!(!complete && text.starts_with(&cut));
            let more = [&input[..], b"more"].concat();
            assert_eq!(unpacked(&more, 7), Ok((text.clone(), true)));
        }
        assert_eq!(unpacked(b"", 1), Ok((Vec::new(), true)));
        assert_eq!(unpacked(b"\xFF\xFFnoise, no deflate", 5), Err(Broken));
        let zeros = vec![0; 8 << 20];
        assert_eq!(unpacked(&packed(&zeros, false, 9), 4096), Ok((zeros, true)));
    }
}
