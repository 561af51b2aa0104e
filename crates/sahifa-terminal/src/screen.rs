//! screen: it tells programs nothing of a terminal that is attached, but it changes the permissions of
//! its socket when the first terminal comes or the last one leaves, and each terminal that comes looks
//! for the socket in its folder. A terminal that leaves others behind cannot be noticed.
use rustix::event::{PollFd, PollFlags};
use rustix::fd::OwnedFd;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// The folders with the sockets of users, in the order of their age: Debian, older ones, screen's own
/// defaults. `S-` and the user's name follow.
const FOLDERS: &[&str] = &["/run/screen", "/var/run/screen", "/tmp/screens", "/tmp/uscreens"];
/// The time without a change after which a terminal is attached, and answers.
const SETTLED: Duration = Duration::from_millis(150);
/// The time after which a terminal that was slow to answer is attached, too.
const SLOW: Duration = Duration::from_secs(1);

/// The comings and goings of terminals in a session of screen.
#[derive(Debug)]
pub struct Attachments {
    changes: OwnedFd,
    /// The time until the session is to be looked at once more.
    again: Option<Duration>,
}

impl Attachments {
    /// Those of the session around this process; `None` if it has none, or where the system does not
    /// report changes of files (inotify).
    pub fn of(variable: impl Fn(&str) -> Option<String>) -> Option<Self> {
        watched(&socket(variable)?).map(|changes| Self { changes, again: None })
    }

    /// Waits, for as long as it takes, until terminals may have come or gone. Returns `false` if no more
    /// changes are reported.
    pub fn wait(&mut self) -> bool {
        let mut buffer = [0; 1024];
        let mut limit = self.again.take();
        // One command causes several changes.
        loop {
            let mut fds = [PollFd::new(&self.changes, PollFlags::IN)];
            if crate::device::wait(&mut fds, limit).is_err() {
                return false;
            }
            if fds[0].revents().is_empty() {
                return true;
            }
            if rustix::io::read(&self.changes, &mut buffer).is_err() {
                return false;
            }
            (limit, self.again) = (Some(SETTLED), Some(SLOW));
        }
    }
}

/// The socket of the session, which `STY` names.
fn socket(variable: impl Fn(&str) -> Option<String>) -> Option<PathBuf> {
    let session = variable("STY").filter(|name| !name.is_empty() && !name.contains('/'))?;
    let user = variable("USER").or_else(|| variable("LOGNAME")).unwrap_or_default();
    let named = variable("SCREENDIR").map(PathBuf::from);
    let shared = FOLDERS.iter().map(|folder| Path::new(folder).join(format!("S-{user}")));
    let home = variable("HOME").map(|home| Path::new(&home).join(".screen"));
    let folders = named.into_iter().chain(shared).chain(home);
    folders.map(|folder| folder.join(&session)).find(|path| path.exists())
}

#[cfg(target_os = "linux")]
fn watched(path: &Path) -> Option<OwnedFd> {
    use rustix::fs::inotify::{CreateFlags, WatchFlags, add_watch, init};
    let changes = init(CreateFlags::CLOEXEC).ok()?;
    add_watch(&changes, path, WatchFlags::ATTRIB).ok()?;
    add_watch(&changes, path.parent()?, WatchFlags::CLOSE_NOWRITE).ok()?;
    Some(changes)
}

#[cfg(not(target_os = "linux"))]
fn watched(_: &Path) -> Option<OwnedFd> {
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_socket_is_found_by_the_session() {
        let home = std::env::temp_dir().join(format!("sahifa-screen-{}", std::process::id()));
        let folder = home.join(".screen");
        std::fs::create_dir_all(&folder).unwrap();
        std::fs::write(folder.join("12.lab"), "").unwrap();
        let find = |session: &str| {
            socket(|name| match name {
                "STY" => Some(session.to_owned()),
                "HOME" => Some(home.display().to_string()),
                _ => None,
            })
        };
        assert_eq!(find("12.lab"), Some(folder.join("12.lab")));
        assert_eq!(find("13.lab"), None);
        assert_eq!(find("../12.lab"), None);
        assert_eq!(socket(|_| None), None);
        std::fs::remove_dir_all(home).unwrap();
    }
}
