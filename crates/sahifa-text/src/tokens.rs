//! Words that are written left-to-right wherever they stand: URLs, addresses, handles, tags, paths,
//! options, versions, telephone numbers, and Latin words with signs, such as `C++` and `20°C`.
//!
//! Inside right-to-left text their punctuation would end up on the wrong side, so the engine isolates
//! them (UAX #9 HL4); when it looks for the direction of a paragraph it looks past them.
use crate::properties::{Properties, class};
use std::ops::Range;

/// Bytes in which a scheme, domain or address has to show.
const LONGEST_NAME: usize = 256;

/// Finds such words, in order.
pub(crate) fn find(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(word) = next_candidate(text, at) {
        if is_numbered(&text[..word.start], &text[word.clone()]) {
            found.push(word.clone());
        } else {
            find_in_word(&text[word.clone()], word.start, &mut found);
        }
        at = word.end;
    }
    found
}

/// True for the number of a Latin name, with a sign behind it: `Windows 11+`.
fn is_numbered(before: &str, word: &str) -> bool {
    let number = word.trim_end_matches('+');
    number.len() < word.len()
        && !number.is_empty()
        && number.bytes().all(|b| b.is_ascii_digit())
        && before
            .strip_suffix(' ')
            .is_some_and(|name| name.ends_with(|c: char| c.is_ascii_alphabetic()))
}

/// The next word at or after `from` with a sign of such words in it, beside a Latin letter or digit or,
/// before a host in other letters, behind the colon of a scheme.
fn next_candidate(text: &str, from: usize) -> Option<Range<usize>> {
    let bytes = text.as_bytes();
    let beside = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_alphanumeric);
    let sign = (from..bytes.len()).filter(|at| may_be_sign(bytes[*at])).find(|at| {
        let len = sign_len(&bytes[*at..]);
        let is_scheme = bytes[*at] == b'/' && *at > 0 && bytes[at - 1] == b':';
        len > 0 && (beside(at + len) || *at > 0 && beside(at - 1) || is_scheme)
    })?;
    let word = word_around(text, sign);
    Some(word.start.max(from)..word.end)
}

/// The word that holds the character at `at`.
fn word_around(text: &str, at: usize) -> Range<usize> {
    let ends = |c: char| c.is_whitespace() || is_fence(c);
    let start = text[..at]
        .char_indices()
        .rev()
        .find(|(_, c)| ends(*c))
        .map_or(0, |(start, c)| start + c.len_utf8());
    let end = text[at..].find(ends).map_or(text.len(), |len| at + len);
    start..end
}

/// The token that holds the character at `at`.
pub(crate) fn around(text: &str, at: usize) -> Option<Range<usize>> {
    let word = word_around(text, at);
    let bytes = text[word.clone()].as_bytes();
    if !(0..bytes.len()).any(|at| sign_len(&bytes[at..]) > 0) {
        return None;
    }
    let mut found = Vec::new();
    find_in_word(&text[word.clone()], word.start, &mut found);
    found.into_iter().find(|token| token.contains(&at))
}

/// True for a byte that a sign may begin with: nearly every byte of a text is none.
fn may_be_sign(byte: u8) -> bool {
    matches!(byte, b'#'..=b'%' | b'*'..=b'/' | b'=' | b'@' | b'\\' | b'~' | 0xC2 | 0xC3 | 0xE2)
}

/// The length of the sign that these bytes begin with; one stands in every such word. 0 if it is none.
fn sign_len(bytes: &[u8]) -> usize {
    match bytes {
        [
            b'@' | b'#' | b'/' | b'.' | b'-' | b'+' | b'\\' | b'$' | b'%' | b'~' | b'=' | b'*',
            ..,
        ] => 1,
        // £ ¥ ° ±, ×
        [0xC2, 0xA3 | 0xA5 | 0xB0 | 0xB1, ..] | [0xC3, 0x97, ..] => 2,
        // –, ‰, €, −
        [0xE2, 0x80, 0x93 | 0xB0, ..] | [0xE2, 0x82, 0xAC, ..] | [0xE2, 0x88, 0x92, ..] => 3,
        _ => 0,
    }
}

/// The ranges to isolate: the tokens, each on its own, or together with the left-to-right words around
/// it, because an isolate between them would take the phrase apart.
pub(crate) fn phrases(text: &str) -> Vec<Range<usize>> {
    let mut phrases = Vec::new();
    let mut stretch = Stretch::default();
    let mut at = 0;
    let mut tokens = find(text);
    tokens.iter_mut().for_each(|token| take_number(text, token));
    let mut upcoming = tokens.iter().peekable();
    while let Some(token) = upcoming.peek() {
        if at == token.start {
            stretch.tokens.push((*token).clone());
            at = token.end;
            upcoming.next();
            continue;
        }
        let Some(c) = text[at..].chars().next() else { break };
        stretch.take(c, at, &mut phrases);
        at += c.len_utf8();
    }
    for (offset, c) in text[at..].char_indices() {
        if stretch.tokens.is_empty() {
            break;
        }
        stretch.take(c, at + offset, &mut phrases);
    }
    stretch.end(&mut phrases);
    phrases
}

/// Takes in the number behind a name that ends in a sign: `C++ 20` is one name.
fn take_number(text: &str, token: &mut Range<usize>) {
    if !text[token.clone()].ends_with(['+', '#']) {
        return;
    }
    let Some(rest) = text[token.end..].strip_prefix(' ') else { return };
    let len = rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len());
    if len > 0 && !rest[len..].starts_with(char::is_alphanumeric) {
        token.end += 1 + len;
    }
}

/// Text without a right-to-left letter, bracket or quotation mark.
#[derive(Default)]
struct Stretch {
    tokens: Vec<Range<usize>>,
    /// From the first left-to-right letter outside the tokens to the last.
    words: Option<Range<usize>>,
}

impl Stretch {
    fn take(&mut self, c: char, at: usize, phrases: &mut Vec<Range<usize>>) {
        if ends_phrase(c) {
            self.end(phrases);
        } else if is_left(c) {
            let end = at + c.len_utf8();
            self.words.get_or_insert(at..end).end = end;
        }
    }

    fn end(&mut self, phrases: &mut Vec<Range<usize>>) {
        let words = self.words.take();
        if let (Some(words), Some(first), Some(last)) =
            (words, self.tokens.first(), self.tokens.last())
        {
            phrases.push(words.start.min(first.start)..words.end.max(last.end));
            self.tokens.clear();
        }
        phrases.append(&mut self.tokens);
    }
}

fn is_left(c: char) -> bool {
    Properties::of(c).class() == class::L
}

/// True if a left-to-right phrase does not go across the character.
fn ends_phrase(c: char) -> bool {
    let properties = Properties::of(c);
    let right = class::RIGHT | class::set(class::AN);
    right & class::set(properties.class()) != 0 || properties.is(Properties::BRACKET) || is_fence(c)
}

/// True if the character encloses a word and never belongs to it.
fn is_fence(c: char) -> bool {
    matches!(
        c,
        '«' | '»'
            | '“'
            | '”'
            | '‘'
            | '’'
            | '"'
            | '<'
            | '>'
            | '['
            | ']'
            | '{'
            | '}'
            | '،'
            | '؛'
            | '؟'
            | '|'
            | '…'
            | '\u{61c}'
            | '\u{200e}'
            | '\u{200f}'
            | '\u{2066}'..='\u{2069}'
    )
}

fn find_in_word(word: &str, start: usize, found: &mut Vec<Range<usize>>) {
    let mut at = 0;
    while let Some(range) = next(word, at) {
        found.push(start + range.start..start + range.end);
        at = range.end;
    }
}

/// The first of them at or after byte `from`.
fn next(word: &str, from: usize) -> Option<Range<usize>> {
    let mut before = word[..from].chars().next_back();
    for (offset, c) in word[from..].char_indices() {
        let at = from + offset;
        // They start where a word starts: not inside Latin letters, but right after an Arabic
        // conjunction or an opening bracket is fine.
        if !before.is_some_and(|b| {
            b.is_ascii_alphanumeric() || matches!(b, '@' | '#' | '/' | '.' | '-' | '_' | '+')
        }) {
            let len = matched(&word[at..], c, before.is_some_and(char::is_alphanumeric));
            if len > 0 {
                return Some(at..at + len);
            }
        }
        before = Some(c);
    }
    None
}

/// Length of the token at the start of `rest`, 0 if there is none. `glued` says that a letter
/// stands right before it.
fn matched(rest: &str, first: char, glued: bool) -> usize {
    match named(rest, first, glued) {
        0 if !glued || first.is_alphanumeric() => notation(rest),
        len => len,
    }
}

/// The length of a token that its form identifies.
fn named(rest: &str, first: char, glued: bool) -> usize {
    match first {
        '@' => prefixed(rest, |c| c.is_ascii_alphanumeric() || matches!(c, '_' | '.' | '-' | '@')),
        '#' => prefixed(rest, |c| c.is_ascii_alphanumeric() || c == '_'),
        '/' | '~' | '.' | '-' if !glued => command(rest),
        '+' if !glued => telephone(rest),
        c if c.is_ascii_alphanumeric() => address(rest),
        _ => 0,
    }
}

/// An international telephone number without blanks (ITU-T E.123, E.164): `+962-6-555-0123`. Its
/// groups are dialled in the order in which they are written.
fn telephone(rest: &str) -> usize {
    let body = &rest[1..];
    let len = body
        .find(|c: char| !(c.is_ascii_digit() || matches!(c, '-' | '.' | '(' | ')')))
        .unwrap_or(body.len());
    let number = body[..len].trim_end_matches(['-', '.', '(', ')']);
    let digits = number.bytes().filter(u8::is_ascii_digit).count();
    let is_number = number.starts_with(|c: char| c.is_ascii_digit()) && (7..=15).contains(&digits);
    let is_whole = !body[number.len()..].starts_with(char::is_alphanumeric);
    if is_number && is_whole { 1 + number.len() } else { 0 }
}

/// A word of Latin letters that a sign leads or ends, or with a sign before the first of them: `C++`,
/// `20°C`, `$5m`, `5–7km`. By UAX #9 alone the sign goes with the paragraph (W4, N2) and stands on the
/// other side: `20°C` reads as `C°20`. Signs with a number alone are left to UAX #9: the reader comes
/// to them from the right in the order in which they are written.
fn notation(rest: &str) -> usize {
    let mut end = 0;
    let (mut has_letters, mut is_led, mut is_ended) = (false, false, false);
    let mut chars = rest.char_indices().take(LONGEST_NAME).peekable();
    while let Some((at, c)) = chars.next() {
        let class = class::set(Properties::of(c).class());
        let belongs = if class & class::RIGHT != 0 {
            // A word of both scripts.
            return 0;
        } else if class & (class::set(class::EN) | class::set(class::AN)) != 0 {
            true
        } else if is_left(c) {
            has_letters = true;
            true
        } else if matches!(c, '+' | '#' | '°' | '%' | '‰' | '$' | '€' | '£' | '¥') {
            is_led |= !has_letters;
            is_ended = true;
            end = at + c.len_utf8();
            continue;
        } else if matches!(c, '-' | '−' | '–' | '±' | '~' | '×' | '=' | '*') {
            // At the end it belongs to the sentence.
            is_led |= !has_letters;
            continue;
        } else if matches!(c, '.' | ',' | ':' | '/' | '_')
            && chars.peek().is_some_and(|(_, next)| next.is_alphanumeric())
        {
            continue;
        } else {
            false
        };
        if !belongs {
            break;
        }
        is_ended = false;
        end = at + c.len_utf8();
    }
    if has_letters && (is_led || is_ended) { end } else { 0 }
}

/// A sign and a Latin word: `@user_1`, `#rust`.
fn prefixed(rest: &str, belongs: impl Fn(char) -> bool) -> usize {
    let name = &rest[1..];
    if !name.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_') {
        return 0;
    }
    // `#rust_عربي` is a word of both scripts: not ours to isolate.
    let len = name.find(|c| !belongs(c)).unwrap_or(name.len());
    if name[len..].starts_with(char::is_alphanumeric) { 0 } else { trimmed(&rest[..len + 1]) }
}

/// A path or an option: `/etc/passwd`, `~/x`, `./x`, `../x`, `--all`.
fn command(rest: &str) -> usize {
    let Some(prefix) =
        ["/", "~/", "./", "../", "--", "-"].into_iter().find(|prefix| rest.starts_with(*prefix))
    else {
        return 0;
    };
    let body = &rest[prefix.len()..];
    let is_path = prefix.ends_with('/');
    if !body.starts_with(|c: char| c.is_ascii_alphabetic() || is_path && c == '.') {
        return 0;
    }
    let len = body
        .find(|c: char| !c.is_ascii_graphic() || matches!(c, '(' | ')' | ',' | ';'))
        .unwrap_or(body.len());
    trimmed(&rest[..prefix.len() + len])
}

/// The length of a token that starts like a Latin word: URL, domain with a path, e-mail address,
/// Windows path, version.
fn address(rest: &str) -> usize {
    // Names are short; no name is looked for in the whole of a long word.
    let len = rest.bytes().take(LONGEST_NAME).take_while(u8::is_ascii_graphic).count();
    let ascii = &rest[..len];
    if let Some(colon) = ascii.find("://") {
        let scheme = &ascii[..colon];
        if scheme.starts_with(|c: char| c.is_ascii_alphabetic())
            && scheme.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'+' | b'-' | b'.'))
        {
            return url(rest);
        }
    }
    let name_len = ascii
        .find(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_' | '+' | '%')))
        .unwrap_or(len);
    let name = &ascii[..name_len];
    match ascii.as_bytes().get(name_len) {
        Some(b'@') => {
            let domain = &ascii[name_len + 1..];
            let domain_len = domain
                .find(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '.' | '-')))
                .unwrap_or(domain.len());
            let domain = domain[..domain_len].trim_end_matches(['.', '-']);
            if domain.contains('.') { name_len + 1 + domain.len() } else { 0 }
        }
        Some(b'/' | b':') if is_domain(name) => url(rest),
        Some(b':') if name.len() == 1 && ascii[2..].starts_with(['\\', '/']) => url(rest),
        _ if is_domain(name) || is_version(name) => trimmed(name),
        _ => 0,
    }
}

/// A URL to its end: letters of any script belong to it, closing punctuation does not.
fn url(rest: &str) -> usize {
    let mut opened = 0_usize;
    let mut end = 0;
    for (at, c) in rest.char_indices() {
        match c {
            '(' => opened += 1,
            // A bracket closed before it was opened belongs to the sentence.
            ')' if opened == 0 => break,
            ')' => opened -= 1,
            c if c.is_ascii_graphic() || c.is_alphanumeric() || is_in_word(c) => {}
            _ => break,
        }
        end = at + c.len_utf8();
    }
    trimmed(&rest[..end])
}

/// True for a mark, and for the non-joiner of Persian words: they belong to the letters beside them.
fn is_in_word(c: char) -> bool {
    c == '\u{200C}' || Properties::of(c).class() == class::NSM
}

/// `example.com`: labels of letters and digits, the last one letters only.
fn is_domain(name: &str) -> bool {
    let Some((host, last)) = name.rsplit_once('.') else { return false };
    last.len() >= 2
        && last.bytes().all(|b| b.is_ascii_alphabetic())
        && host.split('.').all(|label| {
            !label.is_empty() && label.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
        })
}

/// `v1.2.3`, `1.2.3-rc1`: dotted numbers, with letters before or after.
fn is_version(name: &str) -> bool {
    let number = name.trim_start_matches(['v', 'V']);
    let mut parts = number.splitn(2, '.');
    let major = parts.next().unwrap_or_default();
    let minor = parts.next().unwrap_or_default();
    !major.is_empty()
        && major.bytes().all(|b| b.is_ascii_digit())
        && minor.starts_with(|c: char| c.is_ascii_digit())
        && name.bytes().any(|b| b.is_ascii_alphabetic())
}

/// Length without the punctuation of the sentence.
fn trimmed(token: &str) -> usize {
    token.trim_end_matches(['.', ',', ';', ':', '!', '?', '\'', '*', '-']).len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_what_is_written_left_to_right() {
        let cases: &[(&str, &[&str])] = &[
            ("زر https://a.com/x?y=1 الآن", &["https://a.com/x?y=1"]),
            ("(https://a.com/).", &["https://a.com/"]),
            ("https://ar.wikipedia.org/wiki/لغة، ثم", &["https://ar.wikipedia.org/wiki/لغة"]),
            ("https://a.org/b_(c) و", &["https://a.org/b_(c)"]),
            ("https://مثال.إختبار/مُـٰد/می\u{200C}شود.", &["https://مثال.إختبار/مُـٰد/می\u{200C}شود"]),
            ("راسل a.b@c.com.", &["a.b@c.com"]),
            ("تابع @user_1", &["@user_1"]),
            ("وسم #rust الآن", &["#rust"]),
            ("وسم #عربية_2021", &[]),
            ("ملف /etc/passwd هنا", &["/etc/passwd"]),
            ("ملف ~/.config/x هنا", &["~/.config/x"]),
            ("إصدار v1.2.3 جديد", &["v1.2.3"]),
            ("إصدار 1.2.3-rc1", &["1.2.3-rc1"]),
            ("رقم 1.2.3", &[]),
            ("خيار --all", &["--all"]),
            ("لغة c++ جديدة", &["c++"]),
            ("لغتا C++ وC#، ثم", &["C++", "C#"]),
            ("(C++).", &["C++"]),
            ("حرارة 20°C أو -5°C", &["20°C", "-5°C"]),
            ("20 °C", &["°C"]),
            ("طوله 5–7km، ووزنه 5kg", &["5–7km"]),
            ("٢٠°C", &["٢٠°C"]),
            ("بسعر $5m أو US$", &["$5m", "US$"]),
            ("Windows 11+ متاح، و+11", &["11+"]),
            ("18+ و±3 و-1.2% و5–7 و$20 و20°", &[]),
            ("F-16 وCOVID-19 وAT&T و10:30am", &[]),
            ("a+ب", &[]),
            ("x- ثم", &[]),
            ("أو/and", &[]),
            ("17/2/2021", &[]),
            ("example.com/x وexample.org", &["example.com/x", "example.org"]),
            ("-5 درجات", &[]),
            ("اتصل على +962-6-555-0123.", &["+962-6-555-0123"]),
            ("(+96265550123)", &["+96265550123"]),
            ("+49(30)123456، ثم", &["+49(30)123456"]),
            ("+5 درجات، +10.5", &[]),
            ("+12345678901234567890", &[]),
            ("C:\\Users\\x", &["C:\\Users\\x"]),
        ];
        for (text, expected) in cases {
            let found: Vec<&str> = find(text).into_iter().map(|range| &text[range]).collect();
            assert_eq!(found, *expected, "{text}");
        }
    }

    #[test]
    fn a_sign_is_found_where_a_paragraph_is_said_to_have_one() {
        for c in '\0'..='\u{FFFF}' {
            let mut bytes = [0; 4];
            let len = sign_len(c.encode_utf8(&mut bytes).as_bytes());
            assert_eq!(len > 0, Properties::of(c).is(Properties::TRIGGER), "{c:?}");
            assert!(len == 0 || len == c.len_utf8(), "{c:?}");
            assert!(len == 0 || may_be_sign(bytes[0]), "{c:?}");
        }
    }

    #[test]
    fn a_name_goes_with_its_number() {
        for (text, expected) in [
            ("لغة C++ 20 جديدة", &["C++ 20"][..]),
            ("لغة C++ 20ب", &["C++"]),
            ("نظام Windows 11+ متاح", &["Windows 11+"]),
            ("لغة C++ and more هنا", &["C++ and more"]),
        ] {
            let found: Vec<&str> = phrases(text).into_iter().map(|range| &text[range]).collect();
            assert_eq!(found, expected, "{text}");
        }
    }
}
