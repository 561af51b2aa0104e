//! Addresses: absolute, and with a scheme that may be opened.
use super::{budget, clean, limits};
use std::ops::Range;
use url::Url;

/// `href` as an http, https or mailto address; `None` for anything else, including relative ones
/// without a base.
///
/// Plain ASCII stays as written, so that ids and links keep the spelling of their site. Everything
/// else is percent-encoded, including bidi controls.
pub(super) fn absolute(href: &str, base: Option<&Url>) -> Option<String> {
    let href = href.trim_matches(|ch: char| ch.is_whitespace() || ch.is_control());
    if href.is_empty() || href.len() > limits::FIELD {
        return None;
    }
    let url = match Url::parse(href) {
        Ok(url) if is_allowed(&url) => {
            let as_written = href.bytes().all(|byte| byte.is_ascii_graphic());
            if as_written { href.to_owned() } else { url.into() }
        }
        Ok(_) => return None,
        Err(_) => base?.join(href).ok().filter(is_allowed)?.into(),
    };
    // A short link to a long base is long, and so is an element that broken markup repeats.
    (url.len() <= limits::FIELD && budget::grow(url.len())).then_some(url)
}

/// An address for display inside text. The addresses of [`absolute`] are ASCII.
pub(super) fn shown(href: &str) -> String {
    clean::line(href)
}

/// Signs that are taken off the end of an address.
const SIGNS: usize = 32;

/// The ranges of addresses in plain text. An address goes as far as it can, without the signs of the
/// sentence around it.
pub(super) fn bare(text: &str) -> impl Iterator<Item = Range<usize>> {
    let mut at = 0;
    std::iter::from_fn(move || {
        loop {
            let start = at + next_start(text.get(at..)?, at == 0)?;
            let rest = &text[start..];
            let end = rest.find(ends_address).unwrap_or(rest.len());
            let len = without_signs(&rest[..end]).len();
            at = start + end.max(1);
            let host = rest[..len].find("://").map_or(0, |sign| sign + 3);
            let host = &rest[host..len];
            let is_named = host.starts_with(|ch: char| ch.is_alphanumeric() || ch == '[');
            let is_whole = rest[..len].contains("://") || host.matches('.').count() > 1;
            if is_named && is_whole {
                return Some(start..start + len);
            }
        }
    })
}

/// The target of what [`bare`] found.
pub(super) fn of_bare(address: &str) -> Option<String> {
    match address.contains("://") {
        true => absolute(address, None),
        false => absolute(&format!("http://{address}"), None),
    }
}

/// The place at which the next address may begin; `is_start` if nothing stands before `text`.
fn next_start(text: &str, is_start: bool) -> Option<usize> {
    let mut before = if is_start { None } else { Some('-') };
    for (at, ch) in text.char_indices() {
        let begins = |sign: &str| {
            text.get(at..at + sign.len()).is_some_and(|start| start.eq_ignore_ascii_case(sign))
        };
        let may_begin = matches!(ch, 'h' | 'H' | 'w' | 'W')
            && before.is_none_or(|ch: char| !(ch.is_ascii_alphanumeric() || "-./@_".contains(ch)));
        if may_begin && (begins("https://") || begins("http://") || begins("www.")) {
            return Some(at);
        }
        before = Some(ch);
    }
    None
}

fn ends_address(ch: char) -> bool {
    ch.is_whitespace()
        || ch.is_control()
        || matches!(ch, '<' | '>' | '"' | '«' | '»' | '“' | '”' | '،' | '؛' | '؟' | '|' | '`')
        || matches!(ch, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// An address without the signs at its end that belong to the sentence.
fn without_signs(address: &str) -> &str {
    let mut address = address;
    for _ in 0..SIGNS {
        let count = |ch: char| address.chars().rev().take(256).filter(|&other| other == ch).count();
        let is_unmatched =
            |close: char, open: char| address.ends_with(close) && count(close) > count(open);
        let ends = address.ends_with(['.', ',', ';', ':', '!', '?', '\'', '…', '*', '_', '’'])
            || is_unmatched(')', '(')
            || is_unmatched(']', '[');
        let Some((last, _)) = address.char_indices().next_back().filter(|_| ends) else {
            return address;
        };
        address = &address[..last];
    }
    address
}

fn is_allowed(url: &Url) -> bool {
    match url.scheme() {
        "http" | "https" => url.has_host(),
        "mailto" => true,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn schemes_and_bases() {
        let base = Url::parse("https://example.org/news/1").unwrap();
        for (href, expected) in [
            ("http://example.com", Some("http://example.com")),
            ("/a b", Some("https://example.org/a%20b")),
            ("?p=2", Some("https://example.org/news/1?p=2")),
            ("//cdn.example/x", Some("https://cdn.example/x")),
            ("mailto:a@b.c", Some("mailto:a@b.c")),
            ("javascript:alert(1)", None),
            (" JAVA\tSCRIPT:alert(1)", None),
            ("file:///etc/passwd", None),
            ("data:text/html,x", None),
            ("http://example.com/\u{202e}gnp.exe", Some("http://example.com/%E2%80%AEgnp.exe")),
            ("http://example.com/خبر", Some("http://example.com/%D8%AE%D8%A8%D8%B1")),
            ("", None),
        ] {
            assert_eq!(absolute(href, Some(&base)).as_deref(), expected, "{href}");
        }
        assert_eq!(absolute("/a", None), None);
    }
}
