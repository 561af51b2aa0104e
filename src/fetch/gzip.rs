//! Gzip as a file format: `feed.xml.gz` on disk, or sent as it is by a server that does not call
//! it a content coding. One layer is undone; a layer inside is left as the bytes it is.
use flate2::read::MultiGzDecoder;
use std::io::Read;

/// The contents of a gzip file.
#[derive(Debug, PartialEq, Eq)]
pub struct Unpacked {
    pub bytes: Vec<u8>,
    /// `false` when the file is cut or damaged after `bytes`.
    pub complete: bool,
}

/// The content is larger than this many bytes, the limit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("larger than {0} bytes when unpacked")]
pub struct TooLarge(pub usize);

/// Unpacks `bytes` to at most `max_len` bytes; `None` when they are not gzip (RFC 1952 §2.3.1).
pub fn unpack(bytes: &[u8], max_len: usize) -> Option<Result<Unpacked, TooLarge>> {
    if !bytes.starts_with(&[0x1F, 0x8B, 8]) {
        return None;
    }
    let mut content = Vec::new();
    let limit = (max_len as u64).saturating_add(1);
    let complete = MultiGzDecoder::new(bytes).take(limit).read_to_end(&mut content).is_ok();
    Some(match content.len() > max_len {
        true => Err(TooLarge(max_len)),
        false => Ok(Unpacked { bytes: content, complete }),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use flate2::{Compression, write::GzEncoder};
    use std::io::Write;

    fn pack(bytes: &[u8]) -> Vec<u8> {
        let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
        encoder.write_all(bytes).unwrap();
        encoder.finish().unwrap()
    }

    #[test]
    fn whole_cut_and_foreign_bytes() {
        let text = "خبر ".repeat(5000).into_bytes();
        let packed = pack(&text);
        let whole = unpack(&packed, 1 << 20).unwrap().unwrap();
        assert!(whole.complete && whole.bytes == text);
        let cut = unpack(&packed[..packed.len() - 12], 1 << 20).unwrap().unwrap();
        assert!(!cut.complete && text.starts_with(&cut.bytes));
        let header = unpack(&packed[..10], 1 << 20).unwrap().unwrap();
        assert!(!header.complete && header.bytes.is_empty());
        assert_eq!(unpack(b"<rss/>", 1 << 20), None);
    }

    #[test]
    fn bombs_are_refused() {
        let bomb = pack(&vec![0; 8 << 20]);
        assert!(bomb.len() < 64 << 10);
        assert_eq!(unpack(&bomb, 1 << 20), Some(Err(TooLarge(1 << 20))));
        let exact = unpack(&pack(&[7; 100]), 100).unwrap().unwrap();
        assert!(exact.complete);
    }
}
