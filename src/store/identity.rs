//! When two entries are one article.
//!
//! Within a source: the guid decides, else the link, else the title. Where a feed gives the same one
//! to several entries at once, link and title together tell them apart.
use crate::lang::key;
use crate::news::Entry;
use std::collections::HashMap;
use url::Url;

/// An identity as the store keeps it: a hash, scoped by its source.
pub(super) type Identity = i64;

/// What names an entry beside its guid, worked out once.
#[derive(Debug)]
pub(super) struct Marks {
    /// The key of its title.
    pub(super) title: String,
    /// Its link, as [`canonical`].
    pub(super) page: Option<String>,
    /// Where its page is, without `www.`.
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

/// The identities an entry may be stored under, the first to be used when none is.
pub(super) fn identities(entries: &[Entry], marks: &[Marks]) -> Vec<Vec<Identity>> {
    let entries = || entries.iter().zip(marks);
    let names: Vec<String> = entries().map(|(entry, marks)| name(entry, marks)).collect();
    let mut seen = HashMap::new();
    for name in &names {
        *seen.entry(name.as_str()).or_insert(0usize) += 1;
    }
    let named = entries().zip(&names);
    named
        .map(|((entry, marks), name)| {
            let plain = hash(name.as_bytes());
            let full = hash(full_name(entry, marks, name).as_bytes());
            // An entry that shared its name in one document may stand alone in the next, and the
            // other way round.
            match seen.get(name.as_str()) {
                Some(1) => vec![plain, full],
                _ => vec![full],
            }
        })
        .collect()
}

fn name(entry: &Entry, marks: &Marks) -> String {
    let guid = entry.id.as_deref().map(str::trim).filter(|guid| !guid.is_empty());
    if let Some(guid) = guid {
        return format!("guid {guid}");
    }
    if let Some(url) = entry.url().map(str::trim).filter(|url| !url.is_empty()) {
        return format!("link {}", canonical(url));
    }
    match marks.title.as_str() {
        title if !title.is_empty() => format!("title {title}"),
        _ => format!("text {}", content(entry)),
    }
}

fn full_name(entry: &Entry, marks: &Marks, name: &str) -> String {
    let link = marks.page.as_deref().unwrap_or_default();
    match marks.title.as_str() {
        "" => format!("{name}\nlink {link}\ntext {}", content(entry)),
        title => format!("{name}\nlink {link}\ntitle {title}"),
    }
}

fn content(entry: &Entry) -> String {
    let body = serde_json::to_string(&entry.body).unwrap_or_default();
    format!("{:x}", hash(format!("{:?} {body}", entry.summary).as_bytes()))
}

/// The host of an address without `www.`.
pub(super) fn host(url: &Url) -> Option<&str> {
    let host = url.host_str()?;
    Some(host.strip_prefix("www.").unwrap_or(host))
}

/// A link without what changes from one copy to the next: scheme, trailing slash, campaign
/// parameters. The fragment stays, since change logs tell their entries apart by it.
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

/// A 64-bit hash, eight bytes a step: the same on every machine and in every release, which the hashers
/// of the standard library do not promise. Stored in databases: never change it.
pub(super) fn hash(bytes: &[u8]) -> i64 {
    const FACTOR: u64 = 0x9e37_79b9_7f4a_7c15;
    let mut hash = bytes.len() as u64 ^ 0xcbf2_9ce4_8422_2325;
    let mut step = |word: [u8; 8]| {
        hash = (hash ^ u64::from_le_bytes(word)).wrapping_mul(FACTOR);
        hash ^= hash >> 29;
    };
    let (words, rest) = bytes.as_chunks::<8>();
    words.iter().for_each(|word| step(*word));
    if !rest.is_empty() {
        let mut word = [0; 8];
        word.iter_mut().zip(rest).for_each(|(to, from)| *to = *from);
        step(word);
    }
    hash = hash.wrapping_mul(FACTOR);
    (hash ^ (hash >> 32)).cast_signed()
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
    fn near_texts_differ() {
        let texts: Vec<String> =
            (0..20_000).map(|n| format!("guid https://a.example/?p={n}")).collect();
        let hashes: HashSet<_> = texts.iter().map(|text| hash(text.as_bytes())).collect();
        assert_eq!(hashes.len(), texts.len());
        assert_ne!(hash(b"a"), hash(b"a\0"));
    }
}
