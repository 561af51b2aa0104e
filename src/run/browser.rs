//! Opens a link: in a browser where there is a screen for one, else by showing its address.
use crate::news::openable;
use std::process::{Command, Stdio};
use std::thread;

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
    let Some(link) = openable(link) else { return Opened::Refused };
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
    fn the_browser_gets_the_address_as_one_argument() {
        let local = |name: &str| match name {
            "DISPLAY" => Some(":0".to_owned()),
            "BROWSER" => Some("true".to_owned()),
            _ => None,
        };
        assert_eq!(open("https://example.org/?a=1&b=$(x) y", local), Opened::Started);
    }
}
