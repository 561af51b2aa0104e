//! Addresses: absolute, and with a scheme that may be opened.
use super::{budget, clean, limits};
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
