//! Decodes bytes: finds the real charset of a document.
//!
//! The order is: override, byte order mark, the shape of UTF-16 and UTF-32, clean UTF-8, the HTTP
//! header, the declaration inside, a guess. A stated charset is believed only if its text is
//! plausible, because Arabic feeds are often labelled with the default charset of the server.
mod evidence;
mod known;
mod mixed;

use super::problem::{Problem, Problems};
use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, ISO_8859_6, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252, WINDOWS_1256};
use evidence::Evidence;
use known::Charset;
use std::borrow::Cow;

/// The statements around the bytes.
#[derive(Debug, Default)]
pub(super) struct Labels<'a> {
    /// The user's choice.
    pub(super) forced: Option<&'a str>,
    /// The `charset` of the Content-Type header.
    pub(super) http: Option<&'a str>,
    /// The host of the address, for its top-level domain.
    pub(super) host: Option<&'a str>,
}

/// The bytes of text that a guess looks at.
const SAMPLE: usize = 64 * 1024;
/// The farthest place of a declaration, in bytes from the start.
const DECLARATION: usize = 4096;

/// Decodes a document.
pub(super) fn decode<'a>(
    bytes: &'a [u8],
    labels: &Labels,
    problems: &mut Problems,
) -> Cow<'a, str> {
    if let Some(label) = labels.forced {
        match Charset::for_label(label) {
            Some(charset) => return finish(strip_bom(bytes, charset), charset, problems),
            None => problems.note(Problem::CharsetUnknown { label: shown(label) }),
        }
    }
    if let Some((charset, len)) = byte_order_mark(bytes).or_else(|| wide_shape(bytes)) {
        return finish(&bytes[len..], charset, problems);
    }
    let stated = labels.http.map(str::to_owned).or_else(|| declaration(bytes));
    if let Ok(text) = simdutf8::basic::from_utf8(bytes) {
        note_mislabel(stated.as_deref(), Charset::Known(UTF_8), text.is_ascii(), problems);
        return Cow::Borrowed(text);
    }
    let charset = choose(bytes, labels, stated.as_deref(), problems);
    match mixed::decode(bytes, charset) {
        Some((text, other)) => {
            let (used, other) = (charset.name().to_owned(), other.name().to_owned());
            problems.note(Problem::CharsetMixed { used, other });
            note_replaced(&text, problems);
            Cow::Owned(text)
        }
        None => finish(bytes, charset, problems),
    }
}

fn finish<'a>(bytes: &'a [u8], charset: Charset, problems: &mut Problems) -> Cow<'a, str> {
    let (text, replaced) = charset.decode(bytes);
    if replaced {
        note_replaced(&text, problems);
    }
    text
}

fn note_replaced(text: &str, problems: &mut Problems) {
    let count = text.chars().filter(|&ch| ch == '\u{fffd}').count();
    if count > 0 {
        problems.note(Problem::InvalidBytes { count });
    }
}

fn byte_order_mark(bytes: &[u8]) -> Option<(Charset, usize)> {
    match bytes {
        [0, 0, 0xfe, 0xff, ..] => Some((Charset::Utf32 { big_endian: true }, 4)),
        [0xff, 0xfe, 0, 0, ..] => Some((Charset::Utf32 { big_endian: false }, 4)),
        [0xef, 0xbb, 0xbf, rest @ ..] => {
            // A mark glued to text in another charset by a careless editor says nothing.
            let charset = Charset::Known(UTF_8);
            (mostly_utf8(rest) || rest.is_ascii()).then_some((charset, 3))
        }
        [0xff, 0xfe, ..] => Some((Charset::Known(UTF_16LE), 2)),
        [0xfe, 0xff, ..] => Some((Charset::Known(UTF_16BE), 2)),
        _ => None,
    }
}

fn strip_bom(bytes: &[u8], charset: Charset) -> &[u8] {
    match byte_order_mark(bytes) {
        Some((marked, len)) if marked == charset => &bytes[len..],
        _ => bytes,
    }
}

/// UTF-16 or UTF-32 without a mark, detected from the places of the zero bytes.
fn wide_shape(bytes: &[u8]) -> Option<(Charset, usize)> {
    let sample = &bytes[..bytes.len().min(1024) & !3];
    if sample.len() < 8 {
        return None;
    }
    let mut zeros = [0usize; 4];
    for quad in sample.chunks_exact(4) {
        for (count, &byte) in zeros.iter_mut().zip(quad) {
            *count += usize::from(byte == 0);
        }
    }
    let quads = sample.len() / 4;
    let most = |count: usize| count * 10 >= quads * 9;
    let some = |count: usize| count * 10 >= quads * 3;
    let few = |count: usize| count * 20 <= quads;
    match zeros {
        [a, b, _, d] if most(a) && most(b) && few(d) => Some(Charset::Utf32 { big_endian: true }),
        [a, _, c, d] if most(c) && most(d) && few(a) => Some(Charset::Utf32 { big_endian: false }),
        [a, b, c, d] if some(a) && some(c) && few(b) && few(d) => Some(Charset::Known(UTF_16BE)),
        [a, b, c, d] if some(b) && some(d) && few(a) && few(c) => Some(Charset::Known(UTF_16LE)),
        _ => None,
    }
    .map(|charset| (charset, 0))
}

/// The label in `<?xml encoding="…"?>`, `@charset` or `<meta charset=…>`.
fn declaration(bytes: &[u8]) -> Option<String> {
    let head = &bytes[..bytes.len().min(DECLARATION)];
    let head: String = head.iter().map(|&byte| char::from(byte).to_ascii_lowercase()).collect();
    let xml = head.find("<?xml").and_then(|start| {
        let end = head[start..].find("?>").map_or(head.len(), |len| start + len);
        label_after(&head[start..end], "encoding")
    });
    xml.or_else(|| {
        let start = head.find("<meta")?;
        label_after(&head[start..], "charset")
    })
}

fn label_after(text: &str, key: &str) -> Option<String> {
    let (_, rest) = text.split_once(key)?;
    let rest = rest.trim_start().strip_prefix('=')?.trim_start().trim_start_matches(['"', '\'']);
    let end = rest.find(['"', '\'', ' ', ';', '>', '?', '/']).unwrap_or(rest.len());
    (end > 0).then(|| rest[..end].to_owned())
}

fn choose(bytes: &[u8], labels: &Labels, stated: Option<&str>, problems: &mut Problems) -> Charset {
    if mostly_utf8(bytes) {
        let utf8 = Charset::Known(UTF_8);
        note_mislabel(stated, utf8, false, problems);
        return utf8;
    }
    let declared = stated.and_then(Charset::for_label).filter(|charset| !charset.is_wide());
    if let (Some(label), None) = (stated, declared) {
        problems.note(Problem::CharsetUnknown { label: shown(label) });
    }
    let sample = sample(bytes);
    // Text that is not UTF-8 was not written by who declared it as such.
    let believed = declared.filter(|&charset| charset != Charset::Known(UTF_8));
    let arabic = [Charset::Known(WINDOWS_1256), Charset::Known(ISO_8859_6), Charset::MacArabic]
        .map(|charset| (charset, Evidence::of(&charset.decode(sample).0)));
    let best = arabic
        .iter()
        .copied()
        .fold(arabic[0], |a, b| if b.1.score() > a.1.score() { b } else { a });
    let used = match believed {
        Some(charset) => {
            let own = Evidence::of(&charset.decode(sample).0);
            // The statement keeps the benefit of the doubt.
            let refuted = best.1.is_strong() && best.1.score() > own.score() * 5 / 4;
            if refuted { best.0 } else { charset }
        }
        None if best.1.is_strong() => best.0,
        None => Charset::Known(guess(sample, labels.host)),
    };
    match declared {
        Some(charset) if charset != used => note_mislabel(stated, used, false, problems),
        Some(_) => {}
        None => problems.note(Problem::CharsetGuessed { used: used.name().to_owned() }),
    }
    used
}

/// The most telling part of the bytes: from the first byte outside ASCII.
fn sample(bytes: &[u8]) -> &[u8] {
    let start = bytes.iter().position(|byte| !byte.is_ascii()).unwrap_or(0).saturating_sub(64);
    &bytes[start..bytes.len().min(start + SAMPLE)]
}

fn guess(sample: &[u8], host: Option<&str>) -> &'static Encoding {
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(sample, true);
    let tld = host
        .and_then(|host| host.rsplit('.').next())
        .map(str::to_ascii_lowercase)
        .filter(|tld| !tld.is_empty() && tld.is_ascii());
    let guessed = detector.guess(tld.as_deref().map(str::as_bytes), Utf8Detection::Deny);
    if guessed == UTF_8 { WINDOWS_1252 } else { guessed }
}

/// True for UTF-8 with a few broken sequences, as a cut or a stray byte leaves them.
fn mostly_utf8(bytes: &[u8]) -> bool {
    let (mut good, mut bad) = (0usize, 0usize);
    for chunk in bytes.utf8_chunks() {
        good += chunk.valid().chars().filter(|ch| !ch.is_ascii()).count();
        bad += chunk.invalid().len();
    }
    good > 0 && good >= bad * 4
}

fn note_mislabel(stated: Option<&str>, used: Charset, harmless: bool, problems: &mut Problems) {
    if let Some(label) = stated
        && !harmless
        && Charset::for_label(label) != Some(used)
    {
        let problem =
            Problem::CharsetMisdeclared { stated: shown(label), used: used.name().to_owned() };
        problems.note(problem);
    }
}

/// A label that is safe to show, since it comes from outside.
fn shown(label: &str) -> String {
    label.chars().filter(|ch| ch.is_ascii_graphic()).take(40).collect()
}

#[cfg(test)]
mod tests {
    use super::super::mac_arabic;
    use super::*;

    const TEXT: &str = "الحكومة تعلن خطة جديدة لدعم القطاع الزراعي في المحافظات";

    fn feed(label: Option<&str>, text: &str) -> String {
        let label = label.map(|label| format!(" encoding=\"{label}\"")).unwrap_or_default();
        format!("<?xml version=\"1.0\"{label}?><rss><title>{text}</title></rss>")
    }

    fn encode(charset: Charset, text: &str) -> Vec<u8> {
        match charset {
            Charset::Known(wide) if wide == UTF_16LE => {
                text.encode_utf16().flat_map(u16::to_le_bytes).collect()
            }
            Charset::Known(wide) if wide == UTF_16BE => {
                text.encode_utf16().flat_map(u16::to_be_bytes).collect()
            }
            Charset::Known(encoding) => encoding.encode(text).0.into_owned(),
            Charset::Utf32 { big_endian: true } => {
                text.chars().flat_map(|ch| u32::from(ch).to_be_bytes()).collect()
            }
            Charset::Utf32 { .. } => {
                text.chars().flat_map(|ch| u32::from(ch).to_le_bytes()).collect()
            }
            Charset::MacArabic => text
                .chars()
                .map(|ch| (0..=255).find(|&byte| mac_arabic::decode(&[byte]) == ch.to_string()))
                .map(|byte| byte.expect("only characters of the charset"))
                .collect(),
        }
    }

    /// Tests every charset, undeclared and under the name of every other one.
    #[test]
    fn arabic_is_found_under_any_name() {
        let charsets = [
            "windows-1256",
            "iso-8859-6",
            "x-mac-arabic",
            "utf-8",
            "utf-16le",
            "utf-16be",
            "utf-32",
            "utf-32le",
        ];
        let labels = [
            "windows-1256",
            "iso-8859-6",
            "x-mac-arabic",
            "utf-8",
            "iso-8859-1",
            "utf-16",
            "bogus",
        ];
        for name in charsets {
            let charset = Charset::for_label(name).unwrap();
            for label in labels.map(Some).into_iter().chain([None]) {
                let bytes = encode(charset, &feed(label, TEXT));
                let mut problems = Problems::default();
                let text = decode(&bytes, &Labels::default(), &mut problems);
                assert!(text.contains(TEXT), "{name} declared as {label:?}: {text}");
            }
        }
    }

    #[test]
    fn what_is_declared_rightly_stays() {
        for (label, text) in [
            ("windows-1251", "Правительство объявило о новом плане"),
            ("iso-8859-1", "Le gouvernement a annoncé un été très différent à Besançon"),
            ("windows-1254", "Hükümet yeni bir plan açıkladı, çok güçlü"),
            ("windows-1255", "הממשלה הודיעה על תוכנית חדשה"),
            ("iso-8859-7", "Η κυβέρνηση ανακοίνωσε νέο σχέδιο"),
            ("shift_jis", "政府は新しい計画を発表しました"),
            ("gb2312", "政府宣布新的计划支持农业发展"),
            ("euc-kr", "정부는 새로운 계획을 발표했다"),
            ("koi8-r", "Правительство объявило план"),
        ] {
            let charset = Charset::for_label(label).unwrap();
            let bytes = encode(charset, &feed(Some(label), text));
            let mut problems = Problems::default();
            assert!(decode(&bytes, &Labels::default(), &mut problems).contains(text), "{label}");
            assert!(problems.into_vec().is_empty(), "{label}");
        }
    }

    #[test]
    fn marks_overrides_and_broken_bytes() {
        let mut problems = Problems::default();
        let marked = [b"\xef\xbb\xbf".as_slice(), TEXT.as_bytes()].concat();
        assert_eq!(decode(&marked, &Labels::default(), &mut problems), TEXT);

        let bytes = encode(Charset::Known(WINDOWS_1256), "été");
        let forced = Labels { forced: Some("cp1256"), ..Labels::default() };
        assert_eq!(decode(&bytes, &forced, &mut problems), "été");
        assert!(problems.into_vec().is_empty());

        let mut problems = Problems::default();
        let broken = [TEXT.as_bytes(), b"\xf0\x9f\x98 ", TEXT.as_bytes()].concat();
        let text = decode(&broken, &Labels::default(), &mut problems);
        assert_eq!(text.matches(TEXT).count(), 2);
        assert_eq!(problems.into_vec(), [Problem::InvalidBytes { count: 1 }]);
    }
}
