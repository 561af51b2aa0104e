//! The texts that are written by hand, which `build.rs` packs: chapters, and the samples of the guide.
use flate2::read::DeflateDecoder;
use std::io::{self, Read};

/// The texts one behind the other (RFC 1951).
static PACKED: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/guide.deflate"));

/// The name of each text, its place among the unpacked bytes, and its length there.
static PARTS: &[(&str, u64, u64)] = include!(concat!(env!("OUT_DIR"), "/guide.rs"));

/// The text of this name; empty if there is none.
pub fn written(name: &str) -> String {
    let Some((_, start, len)) = PARTS.iter().find(|(other, ..)| *other == name) else {
        return String::new();
    };
    let mut unpacked = DeflateDecoder::new(PACKED);
    let mut text = String::new();
    // What the compiler was given can be unpacked.
    let _ = io::copy(&mut unpacked.by_ref().take(*start), &mut io::sink());
    let _ = unpacked.take(*len).read_to_string(&mut text);
    text
}

/// FNV-1a (RFC 9923), which the compiler can evaluate: the bytes are not in the program for that.
pub const fn fingerprint(bytes: &[u8]) -> u64 {
    let mut hash: u64 = 0xcbf2_9ce4_8422_2325;
    let mut at = 0;
    while at < bytes.len() {
        hash = (hash ^ bytes[at] as u64).wrapping_mul(0x0100_0000_01b3);
        at += 1;
    }
    hash
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::path::Path;

    #[test]
    fn every_packed_text_is_that_of_its_file() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        for (name, _, len) in PARTS {
            let of_file = ["docs/manual", "config/samples"]
                .iter()
                .find_map(|folder| std::fs::read_to_string(root.join(folder).join(name)).ok());
            assert_eq!(of_file.as_deref(), Some(written(name).as_str()), "{name}");
            assert_eq!(written(name).len() as u64, *len, "{name}");
        }
        assert_eq!(written("no-such.en.md"), "");
        let all: u64 = PARTS.iter().map(|(.., len)| len).sum();
        assert!((PACKED.len() as u64) < all / 2, "{} of {all}", PACKED.len());
    }

    #[test]
    fn fingerprints_are_those_of_the_algorithm() {
        // Values of RFC 9923.
        assert_eq!(fingerprint(b""), 0xcbf2_9ce4_8422_2325);
        assert_eq!(fingerprint(b"a"), 0xaf63_dc4c_8601_ec8c);
        assert_eq!(fingerprint(b"foobar"), 0x8594_4171_f739_67e8);
    }
}
