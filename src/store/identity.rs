//! The identity of articles: the rule by which two entries are one article.
//!
//! Within a source the guid decides, else the link, else the title. If a feed gives the same one to
//! several entries at once, link and title together distinguish them.
use crate::lang::key;
use crate::news::Entry;
use std::collections::HashMap;
use url::Url;

/// An identity in the store: a hash, scoped by its source.
pub(super) type Identity = i64;

/// The names of an entry besides its guid, computed once.
#[derive(Debug)]
pub(super) struct Marks {
    /// The key of its title.
    pub(super) title: String,
    /// Its link, as [`canonical`].
    pub(super) page: Option<String>,
    /// The host of its page, without `www.`.
    pub(super) host: Option<String>,
}

impl Marks {
    pub(super) fn of(entry: &Entry) -> Self {
        let title = key(&entry.title);
        let Some(link) = entry.url() else { return Self { title, page: None, host: None } };
        match Url::parse(link) {
            Ok(url) => {
                let host = host(&url).map(str::to_owned);
                Self { title, page: Some(page(link, &url)), host }
            }
            Err(_) => Self { title, page: Some(link.to_owned()), host: None },
        }
    }
}

/// The two names of an entry, as hashes: a short one, and one that also distinguishes it from
/// entries with the same short name.
#[derive(Clone, Copy, Debug)]
pub(super) struct Names {
    short: Identity,
    full: Identity,
}

impl Names {
    /// The names of an entry; `body` is its body as JSON.
    pub(super) fn of(entry: &Entry, marks: &Marks, body: &str) -> Self {
        let content = || {
            let summary = format!("{:?} ", entry.summary);
            format!("{:x}", hash_of(&[&summary, body]))
        };
        let name = match short_name(entry, marks) {
            Some(name) => name,
            None => format!("text {}", content()),
        };
        let link = marks.page.as_deref().unwrap_or_default();
        let full = match marks.title.as_str() {
            "" => format!("{name}\nlink {link}\ntext {}", content()),
            title => format!("{name}\nlink {link}\ntitle {title}"),
        };
        Self { short: hash(name.as_bytes()), full: hash(full.as_bytes()) }
    }
}

/// For each short name, the number of entries in a document that have it.
#[derive(Debug)]
pub(super) struct Holders(HashMap<Identity, usize>);

impl Holders {
    pub(super) fn of<'a>(names: impl Iterator<Item = &'a Names>) -> Self {
        let mut counts = HashMap::new();
        for name in names {
            *counts.entry(name.short).or_insert(0) += 1;
        }
        Self(counts)
    }

    /// The identities that an entry may be stored under; the first is used if none is stored yet.
    /// An entry that shares its short name in this document may be alone in the next, and the other
    /// way round.
    pub(super) fn identities(&self, names: Names) -> Vec<Identity> {
        match self.0.get(&names.short) {
            Some(1) => vec![names.short, names.full],
            _ => vec![names.full],
        }
    }
}

fn short_name(entry: &Entry, marks: &Marks) -> Option<String> {
    let guid = entry.id.as_deref().map(str::trim).filter(|guid| !guid.is_empty());
    if let Some(guid) = guid {
        return Some(format!("guid {guid}"));
    }
    if let Some(url) = entry.url().map(str::trim).filter(|url| !url.is_empty()) {
        return Some(format!("link {}", canonical(url)));
    }
    Some(marks.title.as_str())
        .filter(|title| !title.is_empty())
        .map(|title| format!("title {title}"))
}

/// The host of an address without `www.`.
pub(super) fn host(url: &Url) -> Option<&str> {
    let host = url.host_str()?;
    Some(host.strip_prefix("www.").unwrap_or(host))
}

/// A link without the parts that differ between copies: scheme, trailing slash, campaign
/// parameters. The fragment stays, because change logs tell their entries apart by it.
pub(super) fn canonical(link: &str) -> String {
    Url::parse(link).map_or_else(|_| link.to_owned(), |url| page(link, &url))
}

fn page(link: &str, url: &Url) -> String {
    let Some(host) = host(url) else { return link.to_owned() };
    let mut name = host.to_owned();
    if let Some(port) = url.port() {
        name.push_str(&format!(":{port}"));
    }
    name.push_str(url.path().trim_end_matches('/'));
    let pairs = url.query_pairs().filter(|(parameter, _)| !is_campaign(parameter));
    for (index, (parameter, value)) in pairs.enumerate() {
        name.push(if index == 0 { '?' } else { '&' });
        name.push_str(&format!("{parameter}={value}"));
    }
    if let Some(fragment) = url.fragment() {
        name.push_str(&format!("#{fragment}"));
    }
    name
}

fn is_campaign(parameter: &str) -> bool {
    parameter.starts_with("utm_") || matches!(parameter, "fbclid" | "gclid" | "mc_cid" | "mc_eid")
}

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
    fn links_that_are_one() {
        for (one, other) in [
            ("http://Example.org/a/", "https://www.example.org/a"),
            ("https://example.org/a?utm_source=x&id=3&fbclid=y", "https://example.org/a?id=3"),
            ("https://example.org:443/a", "https://example.org/a"),
            ("https://example.org/%D8%A3", "https://example.org/أ"),
        ] {
            assert_eq!(canonical(one), canonical(other));
        }
        for (one, other) in [
            ("https://example.org/a?id=3", "https://example.org/a?id=4"),
            ("https://example.org/log#1", "https://example.org/log#2"),
            ("https://example.org:8080/a", "https://example.org/a"),
            ("notes/a.txt", "notes/b.txt"),
        ] {
            assert_ne!(canonical(one), canonical(other));
        }
    }

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
