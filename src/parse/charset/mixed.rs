//! Documents of which single fields are in another charset than the rest: what an editor pasted into a
//! feed of older software.
//!
//! A field is what stands between two tags, or between two quotes of JSON. A field that is UTF-8 from
//! its first byte to its last is read as UTF-8 in a document of a charset of single bytes: by chance
//! that happens to next to no text. A field of single bytes in a document of UTF-8 is read as the
//! charset that makes words of it.
use super::evidence::Evidence;
use super::known::Charset;
use encoding_rs::{ISO_8859_6, UTF_8, WINDOWS_1252, WINDOWS_1256};

const UTF8: Charset = Charset::Known(UTF_8);
const LATIN: Charset = Charset::Known(WINDOWS_1252);

/// The text of a document in `charset`, with the fields that are in another, and that other; `None` when
/// all are in one.
pub(super) fn decode(bytes: &[u8], charset: Charset) -> Option<(String, Charset)> {
    let other = match charset {
        Charset::Known(encoding) if encoding == UTF_8 => of_single_bytes,
        Charset::Known(encoding) if encoding.is_single_byte() => of_utf8,
        Charset::MacArabic => of_utf8,
        _ => return None,
    };
    let mut found = None;
    let mut text = String::new();
    // What is of one charset is decoded at once.
    let mut from = 0;
    for (start, end) in fields(bytes) {
        let field = bytes.get(start..end).unwrap_or_default();
        if field.is_ascii() {
            continue;
        }
        if let Some(own) = other(field) {
            text.push_str(&charset.decode(bytes.get(from..start).unwrap_or_default()).0);
            text.push_str(&own.decode(field).0);
            from = end;
            found = found.or(Some(own));
        }
    }
    let found = found?;
    text.push_str(&charset.decode(bytes.get(from..).unwrap_or_default()).0);
    Some((text, found))
}

/// The ranges of the fields of a document.
fn fields(bytes: &[u8]) -> impl Iterator<Item = (usize, usize)> {
    let first = bytes.iter().find(|byte| !byte.is_ascii_whitespace());
    let is_json = matches!(first, Some(b'{' | b'['));
    let parts = move |byte: u8| match is_json {
        true => byte == b'"',
        false => matches!(byte, b'<' | b'>'),
    };
    let mut at = 0;
    std::iter::from_fn(move || {
        let rest = bytes.get(at..).filter(|rest| !rest.is_empty())?;
        let len = rest.iter().position(|&byte| parts(byte)).unwrap_or(rest.len());
        let start = at;
        at = start + len + 1;
        Some((start, start + len))
    })
}

fn of_utf8(field: &[u8]) -> Option<Charset> {
    let text = std::str::from_utf8(field).ok()?;
    let mut foreign = text.chars().filter(|ch| !ch.is_ascii());
    let first = foreign.next()?;
    // A capital with an accent before a sign could be meant: `É®`.
    let is_likely = !('\u{180}'..'\u{800}').contains(&first) || foreign.next().is_some();
    (is_likely && !text.contains(|ch| matches!(ch, '\u{80}'..='\u{9f}'))).then_some(UTF8)
}

fn of_single_bytes(field: &[u8]) -> Option<Charset> {
    let mut chunks = field.utf8_chunks();
    // A sequence that was cut, or one that is right, is one of UTF-8.
    let is_foreign = chunks.all(|chunk| chunk.valid().is_ascii() && chunk.invalid().len() <= 1);
    if !is_foreign {
        return None;
    }
    let best = [Charset::Known(WINDOWS_1256), Charset::Known(ISO_8859_6)]
        .map(|charset| (charset, Evidence::of(&charset.decode(field).0)))
        .into_iter()
        .max_by_key(|(_, evidence)| evidence.score())?;
    if best.1.is_strong() && best.1.good > 2 {
        return Some(best.0);
    }
    is_latin(field).then_some(LATIN)
}

/// True if a field is Latin text: each byte is a letter with an accent or a sign of printers, among
/// letters of ASCII and not beside another.
fn is_latin(field: &[u8]) -> bool {
    let letters = field.iter().filter(|byte| byte.is_ascii_alphabetic()).count();
    let others = field.iter().filter(|byte| !byte.is_ascii()).count();
    let is_known = |byte: u8| {
        matches!(byte, 0x85 | 0x91..=0x97 | 0xa0 | 0xab | 0xbb | 0xc0..=0xf4 | 0xf6 | 0xf8..=0xfd)
            && byte != 0xd7
    };
    let are_apart = field.windows(2).all(|pair| pair.iter().any(u8::is_ascii));
    letters >= 3 * others
        && are_apart
        && field.iter().all(|&byte| byte.is_ascii() || is_known(byte))
}

#[cfg(test)]
mod tests {
    use super::super::{Labels, Problem, Problems, decode};

    fn latin(text: &str) -> Vec<u8> {
        super::WINDOWS_1252.encode(text).0.into_owned()
    }

    fn arabic(text: &str) -> Vec<u8> {
        super::WINDOWS_1256.encode(text).0.into_owned()
    }

    fn feed(label: &str, fields: &[Vec<u8>]) -> Vec<u8> {
        let mut bytes = format!("<?xml version='1.0' encoding='{label}'?><rss>").into_bytes();
        for field in fields {
            bytes.extend(b"<title>");
            bytes.extend(field);
            bytes.extend(b"</title>");
        }
        bytes
    }

    const FRENCH: &str = "Où est passé l'été ? Ça va, là-bas, à Besançon";
    const ARABIC: &str = "الحكومة تعلن خطة جديدة لدعم القطاع الزراعي في المحافظات";

    #[test]
    fn fields_are_read_in_their_own_charset() {
        let utf8 = |text: &str| text.as_bytes().to_vec();
        type Case<'a> = (&'a str, Vec<Vec<u8>>, &'a [&'a str]);
        let table: &[Case<'_>] = &[
            ("iso-8859-1", vec![latin(FRENCH), utf8("Café")], &[FRENCH, ">Café<"]),
            ("iso-8859-1", vec![latin(FRENCH), utf8("“خبر”")], &[FRENCH, ">“خبر”<"]),
            ("windows-1252", vec![utf8("naïve"), latin(FRENCH)], &[FRENCH, ">naïve<"]),
            ("windows-1256", vec![arabic(ARABIC), utf8("عنوان آخر")], &[ARABIC, ">عنوان آخر<"]),
            ("iso-8859-1", vec![latin(FRENCH), latin("CAFÉ®")], &[FRENCH, ">CAFÉ®<"]),
            ("utf-8", vec![utf8(ARABIC), latin("Le café noir")], &[ARABIC, ">Le café noir<"]),
            (
                "utf-8",
                vec![utf8(&ARABIC.repeat(9)), arabic(ARABIC)],
                &[ARABIC, &format!(">{ARABIC}<")],
            ),
            ("utf-8", vec![utf8(FRENCH), latin("It’s here")], &[FRENCH, ">It’s here<"]),
            (
                "utf-8",
                vec![utf8(ARABIC), b"a cut \xf0\x9f\x98 end".to_vec()],
                &[ARABIC, ">a cut \u{fffd} end<"],
            ),
            (
                "utf-8",
                vec![utf8(ARABIC), b"over \xc0\xaf long".to_vec()],
                &[ARABIC, ">over \u{fffd}\u{fffd} long<"],
            ),
        ];
        for (label, fields, expected) in table {
            let bytes = feed(label, fields);
            let text = decode(&bytes, &Labels::default(), &mut Problems::default()).into_owned();
            for expected in *expected {
                assert!(text.contains(expected), "{label}: {expected} in {text}");
            }
        }
    }

    #[test]
    fn what_was_mixed_is_told() {
        let bytes = feed("iso-8859-1", &[latin(FRENCH), "Café à Paris".as_bytes().to_vec()]);
        let mut problems = Problems::default();
        decode(&bytes, &Labels::default(), &mut problems);
        let mixed = Problem::CharsetMixed { used: "windows-1252".into(), other: "UTF-8".into() };
        assert_eq!(problems.into_vec(), [mixed]);

        let json =
            [b"{\"a\": \"".as_slice(), &latin(FRENCH), b"\", \"b\": \"Caf\xc3\xa9\"}"].concat();
        let text = decode(
            &json,
            &Labels { http: Some("latin1"), ..Labels::default() },
            &mut Problems::default(),
        )
        .into_owned();
        assert!(text.contains("\"Café\"") && text.contains(FRENCH), "{text}");
    }
}
