//! Bytes to text: which charset a document is really in.
//!
//! The order: override → byte order mark → the shape of UTF-16 and UTF-32 → clean UTF-8 → the HTTP
//! header → the declaration inside → a guess. A stated charset is only believed when the text it
//! gives is plausible: Arabic feeds are often labelled with the charset of the server's default.
use super::mac_arabic;
use super::problem::{Problem, Problems};
use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, ISO_8859_6, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252, WINDOWS_1256};
use std::borrow::Cow;

/// What surrounds the bytes.
#[derive(Debug, Default)]
pub(super) struct Labels<'a> {
    /// The user's own word.
    pub(super) forced: Option<&'a str>,
    /// `charset` of the Content-Type header.
    pub(super) http: Option<&'a str>,
    /// Host of the address, for its top-level domain.
    pub(super) host: Option<&'a str>,
}

/// How much of the text a guess looks at.
const SAMPLE: usize = 64 * 1024;
/// How far a declaration may be from the start.
const DECLARATION: usize = 4096;

#[derive(Clone, Copy, Debug, PartialEq)]
enum Charset {
    Known(&'static Encoding),
    MacArabic,
    Utf32 { big_endian: bool },
}

impl Charset {
    fn for_label(label: &str) -> Option<Self> {
        let label = label.trim().trim_matches(['"', '\'']).to_ascii_lowercase();
        let plain: String = label.chars().filter(char::is_ascii_alphanumeric).collect();
        match plain.as_str() {
            "xmacarabic" | "macarabic" | "xmacfarsi" => Some(Self::MacArabic),
            "utf32" | "utf32be" | "ucs4" | "iso10646ucs4" => Some(Self::Utf32 { big_endian: true }),
            "utf32le" => Some(Self::Utf32 { big_endian: false }),
            "cp1256" | "win1256" | "ansi1256" | "windows1256" => Some(Self::Known(WINDOWS_1256)),
            "iso88596" | "iso88596e" | "iso88596i" | "asmo708" => Some(Self::Known(ISO_8859_6)),
            "utf8" | "utf8mb4" | "unicode" => Some(Self::Known(UTF_8)),
            _ => Encoding::for_label_no_replacement(label.as_bytes()).map(Self::Known),
        }
    }

    fn name(self) -> &'static str {
        match self {
            Self::Known(encoding) => encoding.name(),
            Self::MacArabic => "x-mac-arabic",
            Self::Utf32 { big_endian: true } => "UTF-32BE",
            Self::Utf32 { big_endian: false } => "UTF-32LE",
        }
    }

    /// Text and whether anything had to be replaced.
    fn decode(self, bytes: &[u8]) -> (Cow<'_, str>, bool) {
        match self {
            Self::Known(encoding) => encoding.decode_without_bom_handling(bytes),
            Self::MacArabic => (Cow::Owned(mac_arabic::decode(bytes)), false),
            Self::Utf32 { big_endian } => decode_utf32(bytes, big_endian),
        }
    }

    /// Whether the bytes can be in it at all: a 16-bit charset read from a header that survived
    /// inside 8-bit text cannot.
    fn is_wide(self) -> bool {
        matches!(self, Self::Utf32 { .. })
            || matches!(self, Self::Known(e) if e == UTF_16LE || e == UTF_16BE)
    }
}

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
    if let Ok(text) = std::str::from_utf8(bytes) {
        note_mislabel(stated.as_deref(), Charset::Known(UTF_8), text.is_ascii(), problems);
        return Cow::Borrowed(text);
    }
    let charset = choose(bytes, labels, stated.as_deref(), problems);
    finish(bytes, charset, problems)
}

fn finish<'a>(bytes: &'a [u8], charset: Charset, problems: &mut Problems) -> Cow<'a, str> {
    let (text, replaced) = charset.decode(bytes);
    if replaced {
        let count = text.chars().filter(|&ch| ch == '\u{fffd}').count();
        problems.note(Problem::InvalidBytes { count });
    }
    text
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

/// UTF-16 and UTF-32 without a mark, from where the zero bytes stand.
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
        .map(|charset| (charset, arabic_score(&charset.decode(sample).0)));
    let best = arabic.iter().copied().fold(arabic[0], |a, b| if b.1 > a.1 { b } else { a });
    let used = match believed {
        Some(charset) => {
            let own = arabic_score(&charset.decode(sample).0);
            // The statement keeps the benefit of the doubt.
            if best.1 > 0 && best.1 > own + own.abs() / 4 { best.0 } else { charset }
        }
        None if best.1 > 0 => best.0,
        None => Charset::Known(guess(sample, labels.host)),
    };
    match declared {
        Some(charset) if charset != used => note_mislabel(stated, used, false, problems),
        Some(_) => {}
        None => problems.note(Problem::CharsetGuessed { used: used.name().to_owned() }),
    }
    used
}

/// The part with the most to say: from the first byte outside ASCII.
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

/// UTF-8 with a few broken sequences, as a cut or a stray byte leaves them.
fn mostly_utf8(bytes: &[u8]) -> bool {
    let (mut good, mut bad) = (0usize, 0usize);
    for chunk in bytes.utf8_chunks() {
        good += chunk.valid().chars().filter(|ch| !ch.is_ascii()).count();
        bad += chunk.invalid().len();
    }
    good > 0 && good >= bad * 4
}

/// How much a text looks like Arabic decoded in the right charset: letters count for it, the
/// article at the start of a word counts more; what a wrong table leaves counts against.
fn arabic_score(text: &str) -> i64 {
    let mut score = 0i64;
    let mut before = ' ';
    let mut before_is_first = false;
    for ch in text.chars() {
        let arabic = is_arabic_letter(ch);
        score += match ch {
            '\u{fffd}' | '\u{80}'..='\u{9f}' => -6,
            'ل' if before == 'ا' && before_is_first => 8,
            'پ' | 'ٹ' | 'چ' | 'ژ' | 'ڈ' | 'گ' | 'ڤ' | 'ڑ' | 'ے' | 'ں' | 'ھ' | 'ک' | 'ە' => {
                -1
            }
            _ if arabic => 1,
            // A Latin letter with an accent inside an Arabic word is a byte of another table.
            '\u{c0}'..='\u{24f}' if is_arabic_letter(before) => -5,
            '\u{a1}'..='\u{bf}' if is_arabic_letter(before) && ch != '\u{bb}' => -3,
            '\u{64b}'..='\u{652}' if before == ' ' => -3,
            _ => 0,
        };
        if is_latin_accented(before) && arabic {
            score -= 6;
        }
        before_is_first = arabic && !is_arabic_letter(before);
        before = ch;
    }
    score
}

fn is_arabic_letter(ch: char) -> bool {
    matches!(ch, '\u{621}'..='\u{64a}' | '\u{671}'..='\u{6d3}' | '\u{6d5}')
}

fn is_latin_accented(ch: char) -> bool {
    matches!(ch, '\u{c0}'..='\u{24f}')
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

/// A label fit to be shown: it comes from outside.
fn shown(label: &str) -> String {
    label.chars().filter(|ch| ch.is_ascii_graphic()).take(40).collect()
}

fn decode_utf32(bytes: &[u8], big_endian: bool) -> (Cow<'_, str>, bool) {
    let mut text = String::with_capacity(bytes.len() / 4);
    let mut replaced = !bytes.len().is_multiple_of(4);
    for quad in bytes.chunks_exact(4) {
        let quad = [quad[0], quad[1], quad[2], quad[3]];
        let code = if big_endian { u32::from_be_bytes(quad) } else { u32::from_le_bytes(quad) };
        let ch = char::from_u32(code);
        replaced |= ch.is_none();
        text.push(ch.unwrap_or('\u{fffd}'));
    }
    (Cow::Owned(text), replaced)
}
