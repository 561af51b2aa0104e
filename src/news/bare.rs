//! Addresses that stand in a text without being marked as links.
use std::ops::Range;
use url::Url;

/// Signs that are taken off the end of an address.
const SIGNS: usize = 32;

/// The ranges of addresses in plain text. An address goes as far as it can, without the signs of the
/// sentence around it.
pub fn bare_addresses(text: &str) -> impl Iterator<Item = Range<usize>> {
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

/// The address that a browser gets for what [`bare_addresses`] found; `None` if it is none.
pub fn bare_target(address: &str) -> Option<String> {
    let whole = match address.contains("://") {
        true => address.to_owned(),
        false => format!("http://{address}"),
    };
    let url = Url::parse(&whole).ok().filter(Url::has_host)?;
    let as_written = whole.bytes().all(|byte| byte.is_ascii_graphic());
    Some(if as_written { whole } else { url.into() })
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn targets_are_whole_addresses() {
        for (text, expected) in [
            ("اقرأ https://x.example/خبر، ثم", vec!["https://x.example/%D8%AE%D8%A8%D8%B1"]),
            ("(www.x.example/a_(b).)", vec!["http://www.x.example/a_(b)"]),
            ("http:// https://[ www.", vec![]),
        ] {
            let found = bare_addresses(text).filter_map(|range| bare_target(&text[range]));
            assert_eq!(found.collect::<Vec<_>>(), expected, "{text}");
        }
    }
}
