//! Addresses as they are shown: a password in one is nobody's business. And what may be opened.
use super::host;
use icu_properties::CodePointMapData;
use icu_properties::props::{GeneralCategory, GeneralCategoryGroup};
use std::borrow::Cow;
use url::Url;

/// A URL for display: without user name and password.
pub fn shown_address(url: &Url) -> String {
    let mut url = url.clone();
    let _ = url.set_username("");
    let _ = url.set_password(None);
    url.into()
}

/// An address for display: a web address without user name and password, anything else as it is.
pub fn shown_url(address: &str) -> Cow<'_, str> {
    // Names of articles' sources pass through here row by row, and hardly any has one.
    if !address.contains('@') {
        return Cow::Borrowed(address);
    }
    match Url::parse(address) {
        Ok(url) if url.password().is_some() || !url.username().is_empty() => {
            Cow::Owned(shown_address(&url))
        }
        _ => Cow::Borrowed(address),
    }
}

/// The host of an address, without `www.`, as a name of the site.
pub fn site_of(address: &str) -> Option<String> {
    let url = Url::parse(address).ok()?;
    let host = url.host_str()?;
    Some(host.strip_prefix("www.").unwrap_or(host).to_owned())
}

/// An address for reading. What is opened or copied is the address itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReadableAddress {
    pub text: String,
    /// True if the name of the host mixes scripts or imitates another name. It is not decoded then.
    pub is_doubtful: bool,
}

/// An address with its letters instead of their codes, without user name and password.
///
/// Letters, marks and numbers of UTF-8 that are percent-encoded are decoded, and nothing else: no
/// ASCII, which would change the address, and nothing that cannot be seen. The host is decoded from
/// punycode where every label is of one script.
pub fn readable_address(address: &str) -> ReadableAddress {
    let Ok(url) = Url::parse(address) else {
        return ReadableAddress { text: address.to_owned(), is_doubtful: false };
    };
    let is_plain = !address.contains('%') && address.is_ascii() && !address.contains("xn--");
    if is_plain {
        let text = shown_url(address).into_owned();
        return ReadableAddress { text, is_doubtful: false };
    }
    let text = shown_address(&url);
    let host = url.host_str().unwrap_or_default();
    let read = host::readable(host);
    let scheme = url.scheme().len() + "://".len();
    let text = match text.get(scheme..).and_then(|rest| rest.strip_prefix(host)) {
        Some(rest) if !host.is_empty() => {
            let start = text.get(..scheme).unwrap_or_default();
            format!("{start}{}{}", read.name, decoded(rest))
        }
        _ => decoded(&text),
    };
    ReadableAddress { text, is_doubtful: read.is_doubtful }
}

/// A part of an address with its letters decoded.
fn decoded(part: &str) -> String {
    let mut text = String::with_capacity(part.len());
    let mut rest = part;
    while let Some(at) = rest.find('%') {
        let (before, codes) = rest.split_at(at);
        text.push_str(before);
        let length =
            codes.as_bytes().chunks(3).take_while(|code| octet(code).is_some()).count() * 3;
        let (codes, after) = codes.split_at(length.max(1));
        let octets: Vec<u8> = codes.as_bytes().chunks(3).filter_map(octet).collect();
        if octets.is_empty() {
            text.push_str(codes);
        }
        for chunk in octets.utf8_chunks() {
            for c in chunk.valid().chars() {
                if is_readable(c, text.chars().next_back()) {
                    text.push(c);
                } else {
                    encode(c.encode_utf8(&mut [0; 4]).as_bytes(), &mut text);
                }
            }
            encode(chunk.invalid(), &mut text);
        }
        rest = after;
    }
    text.push_str(rest);
    text
}

/// The octet that `%` and two hexadecimal digits stand for.
fn octet(code: &[u8]) -> Option<u8> {
    let [b'%', high, low] = code else { return None };
    let digit = |digit: &u8| char::from(*digit).to_digit(16);
    u8::try_from(digit(high)? * 16 + digit(low)?).ok()
}

fn encode(octets: &[u8], text: &mut String) {
    for octet in octets {
        text.push_str(&format!("%{octet:02X}"));
    }
}

/// True for a letter or number beyond ASCII, and for a mark or a non-joiner behind one.
fn is_readable(c: char, before: Option<char>) -> bool {
    let categories = CodePointMapData::<GeneralCategory>::new();
    let of = |c: char, group: GeneralCategoryGroup| group.contains(categories.get(c));
    let is_letter = |c: char| {
        of(c, GeneralCategoryGroup::Letter.union(GeneralCategoryGroup::Number)) && !c.is_ascii()
    };
    let after_letter =
        before.is_some_and(|before| is_letter(before) || of(before, GeneralCategoryGroup::Mark));
    is_letter(c) || after_letter && (of(c, GeneralCategoryGroup::Mark) || c == '\u{200C}')
}

/// The address as a browser or mail program may get it; `None` if it is no web or mail address.
pub fn openable(address: &str) -> Option<String> {
    let url = Url::parse(address).ok()?;
    match url.scheme() {
        "http" | "https" => Some(address.to_owned()),
        "mailto" => Some(letter(&url)),
        _ => None,
    }
}

/// The address as a link of the terminal: what a browser may get, percent-encoded. None whose host
/// imitates another: the terminal would open it at once.
pub fn link_target(address: &str) -> Option<String> {
    if readable_address(address).is_doubtful {
        return None;
    }
    Url::parse(&openable(address)?).ok().map(String::from)
}

/// A mail address with only the headers that fill in a letter (RFC 6068 §4, §7). Others act:
/// `attach` adds a file of the user's, `bcc` sends copies that nobody sees.
fn letter(url: &Url) -> String {
    const HARMLESS: &[&str] = &["to", "cc", "subject", "body", "in-reply-to", "keywords"];
    let pairs = url.query().into_iter().flat_map(|query| query.split('&'));
    let harmless: Vec<&str> = pairs
        .filter(|pair| {
            let mut fields = url::form_urlencoded::parse(pair.as_bytes());
            fields.next().is_some_and(|(name, value)| {
                let name = name.trim().to_ascii_lowercase();
                // A line break in a header begins another one.
                let is_one_line = !value.contains(char::is_control);
                HARMLESS.contains(&name.as_str()) && (is_one_line || name == "body")
            })
        })
        .collect();
    let mut url = url.clone();
    let query = harmless.join("&");
    url.set_query(Some(query.as_str()).filter(|query| !query.is_empty()));
    url.set_fragment(None);
    url.into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_site_is_named_by_its_host() {
        for (address, site) in [
            ("https://www.youtube.com/embed/abc", Some("youtube.com")),
            ("https://me:secret@a.example:80/", Some("a.example")),
            ("mailto:me@a.example", None),
            ("a.jpg", None),
        ] {
            assert_eq!(site_of(address).as_deref(), site, "{address}");
        }
    }

    #[test]
    fn a_letter_takes_nothing_along() {
        for (link, expected) in [
            ("mailto:a@b.example", "mailto:a@b.example"),
            (
                "mailto:a@b.example?subject=x%20y&body=1%0D%0A2",
                "mailto:a@b.example?subject=x%20y&body=1%0D%0A2",
            ),
            ("mailto:a@b.example?attach=/etc/passwd", "mailto:a@b.example"),
            ("mailto:a@b.example?ATTACHMENT=x&subject=y", "mailto:a@b.example?subject=y"),
            ("mailto:a@b.example?%61ttach=x&cc=c@d.example", "mailto:a@b.example?cc=c@d.example"),
            ("mailto:a@b.example?bcc=c@d.example&from=x&reply-to=y", "mailto:a@b.example"),
            ("mailto:a@b.example?subject=x%0D%0AAttach:%20y", "mailto:a@b.example"),
            ("mailto:?to=a@b.example#x", "mailto:?to=a@b.example"),
        ] {
            assert_eq!(letter(&Url::parse(link).unwrap()), expected, "{link}");
        }
    }

    #[test]
    fn addresses_are_read_with_their_letters() {
        for (address, shown) in [
            (
                "https://example.org/%D8%A7%D9%82%D8%AA%D8%B5%D8%A7%D8%AF/2026?id=7",
                "https://example.org/اقتصاد/2026?id=7",
            ),
            ("https://example.org/اقتصاد?س=ب#ج", "https://example.org/اقتصاد?س=ب#ج"),
            ("https://xn--mgbh0fb.example/a", "https://مثال.example/a"),
            ("https://me:secret@xn--mgbh0fb.example:8080/", "https://مثال.example:8080/"),
            // Codes of ASCII, of what cannot be seen, of signs, and of no UTF-8 stay.
            ("https://a.example/%2Fx%20y%25%3F", "https://a.example/%2Fx%20y%25%3F"),
            ("https://a.example/%E2%80%AE%D8%A7", "https://a.example/%E2%80%AEا"),
            (
                "https://a.example/%D8%A7%E2%81%A6%C2%85%E2%80%A8%C2%A0",
                "https://a.example/ا%E2%81%A6%C2%85%E2%80%A8%C2%A0",
            ),
            (
                "https://a.example/%E2%81%84%EF%BC%8F%D8%9F",
                "https://a.example/%E2%81%84%EF%BC%8F%D8%9F",
            ),
            ("https://a.example/%D8%A7%D8%", "https://a.example/ا%D8%"),
            ("https://a.example/%FF%D8%A7", "https://a.example/%FFا"),
            ("https://a.example/%", "https://a.example/%"),
            // A mark needs its letter, a non-joiner letters before it.
            ("https://a.example/%D9%8E%D9%85%D9%8E", "https://a.example/%D9%8Eمَ"),
            ("https://a.example/%D9%85%DB%8C%E2%80%8C%D8%B4", "https://a.example/می\u{200C}ش"),
            ("https://a.example/%E2%80%8Cx", "https://a.example/%E2%80%8Cx"),
            ("mailto:a@b.example?subject=%D8%A7", "mailto:a@b.example?subject=ا"),
            ("javascript:alert(1)", "javascript:alert(1)"),
            ("/home/me/%D8%A7", "/home/me/%D8%A7"),
        ] {
            let read = readable_address(address);
            assert_eq!((read.text.as_str(), read.is_doubtful), (shown, false), "{address}");
        }
        let read = readable_address("https://p\u{430}ypal.example/%D8%A7");
        assert_eq!(read.text, "https://xn--pypal-4ve.example/ا");
        assert!(read.is_doubtful);
    }

    #[test]
    fn a_readable_address_leads_to_the_same_place() {
        for address in [
            "https://example.org/%D8%A7%D9%82/2026?id=%D8%A7#%D8%A7",
            "https://xn--mgbh0fb.example/%2F%E2%80%AEx",
            "https://a.example/%D9%8E%D9%85%D9%8E%FF%d8%a7",
        ] {
            let read = Url::parse(&readable_address(address).text).unwrap();
            assert_eq!(read.as_str().to_uppercase(), address.to_uppercase());
        }
    }

    #[test]
    fn links_are_encoded_web_and_mail_addresses() {
        for (address, target) in [
            (
                "https://example.org/اقتصاد?x=ب",
                Some("https://example.org/%D8%A7%D9%82%D8%AA%D8%B5%D8%A7%D8%AF?x=%D8%A8"),
            ),
            ("https://مثال.example/", Some("https://xn--mgbh0fb.example/")),
            ("https://a.example/x y\u{1b}]", Some("https://a.example/x%20y%1B]")),
            ("mailto:a@b.example?attach=/etc/passwd", Some("mailto:a@b.example")),
            ("https://xn--pypal-4ve.example/", None),
            ("javascript:alert(1)", None),
            ("data:text/html,x", None),
            ("file:///etc/passwd", None),
            ("example.org", None),
        ] {
            assert_eq!(link_target(address).as_deref(), target, "{address}");
        }
    }

    #[test]
    fn passwords_are_not_shown() {
        for (address, shown) in [
            ("https://me:secret@a.example/x?y#z", "https://a.example/x?y#z"),
            ("https://me@a.example/", "https://a.example/"),
            ("https://a.example/@me", "https://a.example/@me"),
            ("https://A.example", "https://A.example"),
            ("/home/me@work/notes", "/home/me@work/notes"),
            ("بريد me@a.example", "بريد me@a.example"),
        ] {
            assert_eq!(shown_url(address), shown);
        }
    }
}
