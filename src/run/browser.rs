//! Opens a link: in a browser where there is a screen for one, else by showing its address.
use crate::news::openable;
use std::io;
use std::process::{Command, Stdio};
use std::thread;

/// The opener that stands for the browser of this machine.
const AUTO: &str = "auto";

/// The result of opening a link.
#[derive(Debug)]
pub(super) enum Opened {
    /// A browser was started with the link.
    Started,
    /// There is no browser here, as on a server: the address is shown to the user instead.
    NoBrowser,
    /// The link is not a web or mail address.
    Refused,
    /// The command that the user named did not start.
    Failed { command: String, error: io::Error },
}

/// Opens `link` with the command `opener`, or with the browser if that is `auto`. The address is one
/// argument and never part of a command line.
pub(super) fn open(link: &str, opener: &str, variable: impl Fn(&str) -> Option<String>) -> Opened {
    let Some(link) = openable(link) else { return Opened::Refused };
    let mut words = opener.split_whitespace();
    if let Some(command) = words.next().filter(|_| opener.trim() != AUTO) {
        return match start(Command::new(command).args(words).arg(link)) {
            Ok(()) => Opened::Started,
            Err(error) => Opened::Failed { command: command.to_owned(), error },
        };
    }
    // A browser started over SSH would open on the server, where nobody sees it.
    if is_remote(&variable) || !has_screen(&variable) {
        return Opened::NoBrowser;
    }
    let usual = if cfg!(target_os = "macos") { "open" } else { "xdg-open" };
    let browser = set(&variable, "BROWSER").unwrap_or_else(|| usual.to_owned());
    match start(Command::new(browser).arg(link)) {
        Ok(()) => Opened::Started,
        Err(_) => Opened::NoBrowser,
    }
}

/// A variable that is set and not empty.
fn set(variable: &impl Fn(&str) -> Option<String>, name: &str) -> Option<String> {
    variable(name).filter(|value| !value.is_empty())
}

/// True if the user sits at another machine.
pub(super) fn is_remote(variable: &impl Fn(&str) -> Option<String>) -> bool {
    ["SSH_CONNECTION", "SSH_TTY"].iter().any(|name| set(variable, name).is_some())
}

/// True if windows can open on a screen of this machine.
pub(super) fn has_screen(variable: &impl Fn(&str) -> Option<String>) -> bool {
    let is_set = |name: &&str| set(variable, name).is_some();
    cfg!(target_os = "macos") || ["DISPLAY", "WAYLAND_DISPLAY"].iter().any(is_set)
}

fn start(command: &mut Command) -> io::Result<()> {
    let command = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    let mut child = command.spawn()?;
    // Waited for, or it would stay behind as a zombie.
    thread::spawn(move || child.wait());
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_addresses_are_opened_and_never_on_a_server() {
        let nothing = |_: &str| None;
        for link in ["javascript:alert(1)", "file:///etc/passwd", "exec:rm", "", "-x"] {
            assert!(matches!(open(link, AUTO, nothing), Opened::Refused), "{link}");
            assert!(matches!(open(link, "true", nothing), Opened::Refused), "{link}");
        }
        assert!(matches!(open("https://example.org/", AUTO, nothing), Opened::NoBrowser));
        let remote = |name: &str| match name {
            "DISPLAY" | "SSH_CONNECTION" => Some("x".to_owned()),
            _ => None,
        };
        assert!(matches!(open("https://example.org/", AUTO, remote), Opened::NoBrowser));
    }

    #[test]
    fn the_browser_gets_the_address_as_one_argument() {
        let local = |name: &str| match name {
            "DISPLAY" => Some(":0".to_owned()),
            "BROWSER" => Some("true".to_owned()),
            _ => None,
        };
        assert!(matches!(open("https://example.org/?a=1&b=$(x) y", AUTO, local), Opened::Started));
    }

    #[test]
    fn a_command_gets_the_address_as_one_argument_also_over_ssh() {
        let folder = tempfile::tempdir().unwrap();
        let told = folder.path().join("told");
        let script = folder.path().join("opener");
        let text = format!("printf '%s\\n' \"$@\" > {0}.new; mv {0}.new {0}\n", told.display());
        std::fs::write(&script, text).unwrap();
        let opener = format!("sh {} --new", script.display());
        let remote = |name: &str| (name == "SSH_TTY").then(|| "x".to_owned());
        let address = "https://example.org/?a=1&b=$(x) y";
        assert!(matches!(open(address, &opener, remote), Opened::Started));
        let limit = std::time::Instant::now() + std::time::Duration::from_secs(20);
        while !told.exists() {
            assert!(std::time::Instant::now() < limit, "the command did not run");
            thread::sleep(std::time::Duration::from_millis(5));
        }
        assert_eq!(std::fs::read_to_string(&told).unwrap(), format!("--new\n{address}\n"));
        let missing = open(address, "/no/such/opener -x", remote);
        assert!(
            matches!(&missing, Opened::Failed { command, .. } if command == "/no/such/opener"),
            "{missing:?}"
        );
    }
}
