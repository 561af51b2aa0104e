//! The hash of names, texts and documents in the database.

/// A 64-bit hash that takes eight bytes in each step. It is the same on every machine and in every
/// release; the hashers of the standard library do not promise that. Databases contain it, so it
/// must never change.
pub(super) fn hash(bytes: &[u8]) -> i64 {
    let mut hasher = Hasher::new(bytes.len());
    hasher.write(bytes);
    hasher.finish()
}

/// The hash of the concatenated parts.
pub(super) fn hash_of(parts: &[&str]) -> i64 {
    let mut hasher = Hasher::new(parts.iter().map(|part| part.len()).sum());
    parts.iter().for_each(|part| hasher.write(part.as_bytes()));
    hasher.finish()
}

struct Hasher {
    hash: u64,
    /// The last bytes, if they do not fill a word.
    rest: [u8; 8],
    len: usize,
}

impl Hasher {
    const FACTOR: u64 = 0x9e37_79b9_7f4a_7c15;

    /// A hasher; `len` is the length of everything that will be written.
    fn new(len: usize) -> Self {
        Self { hash: len as u64 ^ 0xcbf2_9ce4_8422_2325, rest: [0; 8], len: 0 }
    }

    fn step(&mut self, word: [u8; 8]) {
        self.hash = (self.hash ^ u64::from_le_bytes(word)).wrapping_mul(Self::FACTOR);
        self.hash ^= self.hash >> 29;
    }

    fn write(&mut self, bytes: &[u8]) {
        let missing = (8 - self.len) % 8;
        let (head, bytes) = bytes.split_at(missing.min(bytes.len()));
        self.keep(head);
        let (words, tail) = bytes.as_chunks::<8>();
        words.iter().for_each(|word| self.step(*word));
        self.keep(tail);
    }

    /// Stores bytes that fit into the current word.
    fn keep(&mut self, bytes: &[u8]) {
        for (to, from) in self.rest.iter_mut().skip(self.len).zip(bytes) {
            *to = *from;
        }
        self.len += bytes.len();
        if self.len == 8 {
            let word = std::mem::take(&mut self.rest);
            self.step(word);
            self.len = 0;
        }
    }

    fn finish(mut self) -> i64 {
        if self.len > 0 {
            self.step(self.rest);
        }
        let hash = self.hash.wrapping_mul(Self::FACTOR);
        (hash ^ (hash >> 32)).cast_signed()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn hashes_never_change() {
        for (text, expected) in [
            ("", -523_663_539_215_311_680),
            ("foobar", 2_079_348_066_318_134_813),
            ("guid https://a.example/?p=1", 8_907_377_984_948_229_580),
        ] {
            assert_eq!(hash(text.as_bytes()), expected, "{text}");
        }
    }

    #[test]
    fn parts_are_hashed_as_one() {
        let text = "guid https://a.example/?p=1 — أخبار";
        let cuts = || (0..=text.len()).filter(|&at| text.is_char_boundary(at));
        for (one, other) in cuts().flat_map(|one| cuts().map(move |other| (one, other))) {
            let (first, last) = (one.min(other), one.max(other));
            let parts = [&text[..first], &text[first..last], &text[last..]];
            assert_eq!(hash_of(&parts), hash(text.as_bytes()), "{parts:?}");
        }
    }

    #[test]
    fn near_texts_differ() {
        let texts: Vec<String> =
            (0..20_000).map(|n| format!("guid https://a.example/?p={n}")).collect();
        let hashes: HashSet<_> = texts.iter().map(|text| hash(text.as_bytes())).collect();
        assert_eq!(hashes.len(), texts.len());
        assert_ne!(hash(b"a"), hash(b"a\0"));
    }
}
