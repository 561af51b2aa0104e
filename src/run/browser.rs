//! Opens a link: in a browser where there is a screen for one, else by showing its address.
use std::process::{Command, Stdio};
use std::thread;
use url::Url;

/// The result of opening a link.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Opened {
    /// A browser was started with the link.
    Started,
    /// There is no browser here, as on a server: the address is shown to the user instead.
    NoBrowser,
    /// The link is not a web or mail address.
    Refused,
}

/// Opens `link`. The address is one argument of the browser and never part of a command line.
pub(super) fn open(link: &str, variable: impl Fn(&str) -> Option<String>) -> Opened {
    let link = match Url::parse(link) {
        Ok(url) if url.scheme() == "mailto" => letter(&url),
        Ok(url) if matches!(url.scheme(), "http" | "https") => link.to_owned(),
        _ => return Opened::Refused,
    };
    let set = |name: &str| variable(name).filter(|value| !value.is_empty());
    // A browser started over SSH would open on the server, where nobody sees it.
    let remote = set("SSH_CONNECTION").is_some() || set("SSH_TTY").is_some();
    let screen = set("DISPLAY").is_some() || set("WAYLAND_DISPLAY").is_some();
    if remote || !(screen || cfg!(target_os = "macos")) {
        return Opened::NoBrowser;
    }
    let usual = if cfg!(target_os = "macos") { "open" } else { "xdg-open" };
    let browser = set("BROWSER").unwrap_or_else(|| usual.to_owned());
    let started = Command::new(browser)
        .arg(link)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn();
    match started {
        Ok(mut child) => {
            // Waited for, or it would stay behind as a zombie.
            thread::spawn(move || child.wait());
            Opened::Started
        }
        Err(_) => Opened::NoBrowser,
    }
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
    fn only_addresses_are_opened_and_never_on_a_server() {
        let nothing = |_: &str| None;
        for link in ["javascript:alert(1)", "file:///etc/passwd", "exec:rm", "", "-x"] {
            assert_eq!(open(link, nothing), Opened::Refused, "{link}");
        }
        assert_eq!(open("https://example.org/", nothing), Opened::NoBrowser);
        let remote = |name: &str| match name {
            "DISPLAY" | "SSH_CONNECTION" => Some("x".to_owned()),
            _ => None,
        };
        assert_eq!(open("https://example.org/", remote), Opened::NoBrowser);
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
    fn the_browser_gets_the_address_as_one_argument() {
        let local = |name: &str| match name {
            "DISPLAY" => Some(":0".to_owned()),
            "BROWSER" => Some("true".to_owned()),
            _ => None,
        };
        assert_eq!(open("https://example.org/?a=1&b=$(x) y", local), Opened::Started);
    }
}
