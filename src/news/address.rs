//! Addresses as they are shown: a password in one is nobody's business.
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

/// The address as a browser or mail program may get it; `None` if it is no web or mail address.
pub fn openable(address: &str) -> Option<String> {
    let url = Url::parse(address).ok()?;
    match url.scheme() {
        "http" | "https" => Some(address.to_owned()),
        "mailto" => Some(letter(&url)),
        _ => None,
    }
}

/// The address as a link of the terminal: what a browser may get, percent-encoded.
pub fn link_target(address: &str) -> Option<String> {
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
    fn links_are_encoded_web_and_mail_addresses() {
        for (address, target) in [
            (
                "https://example.org/اقتصاد?x=ب",
                Some("https://example.org/%D8%A7%D9%82%D8%AA%D8%B5%D8%A7%D8%AF?x=%D8%A8"),
            ),
            ("https://مثال.example/", Some("https://xn--mgbh0fb.example/")),
            ("https://a.example/x y\u{1b}]", Some("https://a.example/x%20y%1B]")),
            ("mailto:a@b.example?attach=/etc/passwd", Some("mailto:a@b.example")),
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
