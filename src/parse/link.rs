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

/// The longest address that is only shown, in characters: a `data:` address may be a whole picture.
const MOST_SHOWN: usize = 500;

/// `href` as an address that is shown and never opened: `javascript:`, `data:` or `file:`. `None` for
/// anything else, and for a script that does nothing, which is a button and no link.
pub(super) fn refused(href: &str) -> Option<String> {
    let href = href.trim_matches(|ch: char| ch.is_whitespace() || ch.is_control());
    let start: String = href.chars().take(MOST_SHOWN).collect();
    let url = Url::parse(&start).ok()?;
    match url.scheme() {
        "data" | "file" => {}
        "javascript" if !is_idle(url.path()) => {}
        _ => return None,
    }
    let shown: String = url.as_str().chars().take(MOST_SHOWN).collect();
    budget::grow(shown.len()).then_some(shown)
}

/// True for a script that stands where an address must be, and does nothing.
fn is_idle(script: &str) -> bool {
    let script: String =
        script.to_ascii_lowercase().chars().filter(|c| !c.is_whitespace()).collect();
    let script = script.replace("%20", "");
    matches!(
        script.trim_end_matches(';'),
        "" | "void(0)" | "void0" | "returnfalse" | "//" | "{}" | "#"
    )
}

/// An address for display inside text. The addresses of [`absolute`] are ASCII.
pub(super) fn shown(href: &str) -> String {
    clean::line(href)
}

/// The target of what [`crate::news::bare_addresses`] found.
pub(super) fn of_bare(address: &str) -> Option<String> {
    match address.contains("://") {
        true => absolute(address, None),
        false => absolute(&format!("http://{address}"), None),
    }
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

    #[test]
    fn addresses_that_are_only_shown() {
        let long = format!("data:image/png;base64,{}", "A".repeat(100_000));
        for (href, expected) in [
            ("javascript:alert(1)", Some("javascript:alert(1)")),
            (" JAVA\tSCRIPT:alert(1)", Some("javascript:alert(1)")),
            ("file:///etc/passwd", Some("file:///etc/passwd")),
            ("data:text/html,x", Some("data:text/html,x")),
            (long.as_str(), Some(&long[..MOST_SHOWN])),
            ("javascript:void(0)", None),
            ("javascript: void( 0 );", None),
            ("javascript:;", None),
            ("javascript:", None),
            ("https://example.org/", None),
            ("tel:123", None),
            ("/a", None),
        ] {
            assert_eq!(refused(href).as_deref(), expected, "{href}");
        }
        let hidden = refused("javascript:\u{202e}x\u{1b}[31m").unwrap();
        assert!(hidden.is_ascii() && !hidden.contains(char::is_control), "{hidden}");
    }
}
