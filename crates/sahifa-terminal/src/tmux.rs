//! tmux: its knowledge of the terminal around it, and passing sequences through to that terminal.
//!
//! tmux answers the questions of `probe` in the terminal's place, so tmux itself is asked, with its
//! own command. `evidence` finds the terminal from the answers.
use crate::evidence::Evidence;
use std::io::Read;
use std::process::{Command, Stdio};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

/// The time that tmux may take to answer.
const LIMIT: Duration = Duration::from_millis(200);
/// The most bytes that are read of a process's environment.
const ENVIRONMENT: u64 = 256 << 10;

/// The evidence on the terminal of tmux's client. tmux knows its `TERM`, and its XTVERSION if it
/// answered. The variables are those of the client, if they can be read. Ours come from the
/// terminal that started the server, which may be another one.
pub(crate) fn outer(evidence: &Evidence) -> Evidence {
    let mut outer = Evidence { variables: evidence.variables.clone(), ..Evidence::default() };
    let answer = output_of(Command::new("tmux").args([
        "display-message",
        "-p",
        "#{client_pid}|#{client_termname}|#{client_termtype}",
    ]));
    let mut parts = answer.trim().splitn(3, '|');
    let (Some(client), Some(name), Some(version)) = (parts.next(), parts.next(), parts.next())
    else {
        return outer;
    };
    outer.term = name.to_owned();
    outer.version = Some(version.to_owned()).filter(|version| !version.is_empty());
    // A tmux that answers XTVERSION itself asks it of its terminals.
    outer.relayed = evidence.version.as_deref().is_some_and(|version| version.starts_with("tmux"));
    if let Some(environment) = client.parse().ok().and_then(environment_of) {
        let client = Evidence::from_environment(|name| variable(&environment, name));
        outer.variables = client.variables;
    }
    outer
}

/// Makes tmux pass on sequences for the terminal, in the pane of this program; `false` if it
/// already does so, or refuses.
pub fn allow_passthrough() -> bool {
    let allowed =
        output_of(Command::new("tmux").args(["show-options", "-Apv", "allow-passthrough"]));
    let already = matches!(allowed.trim(), "on" | "all");
    !already && set_passthrough(&["set-option", "-p", "allow-passthrough", "on"])
}

/// Undoes [`allow_passthrough`].
pub fn forbid_passthrough() {
    set_passthrough(&["set-option", "-pu", "allow-passthrough"]);
}

/// The events of tmux after which another terminal may be in front: a client comes, or changes
/// the session; a client leaves, and another one stays.
const EVENTS: &[&str] = &["client-session-changed", "client-detached"];

/// Hooks of the tmux server that send SIGWINCH to this process when clients come and go. tmux itself
/// tells programs nothing of a client that has the size of the one before. The hooks stand beside
/// those of the user, and are removed when this value is dropped.
#[derive(Debug)]
pub struct ClientHooks {
    setting: Option<JoinHandle<()>>,
}

impl ClientHooks {
    /// Sets the hooks, without waiting for tmux. Where a session has hooks of its own, or tmux is too
    /// old, they do nothing.
    pub fn set() -> Self {
        let set = || {
            let process = std::process::id();
            // A process that is gone without removing its hook is no error.
            let action = format!("run-shell -b 'kill -WINCH {process} 2>/dev/null || :'");
            let commands = EVENTS.iter().map(|event| {
                ["set-hook".to_owned(), "-g".to_owned(), hook(event, process), action.clone()]
            });
            in_one_go(commands.map(Vec::from).collect());
        };
        Self { setting: thread::Builder::new().spawn(set).ok() }
    }
}

impl Drop for ClientHooks {
    fn drop(&mut self) {
        if let Some(setting) = self.setting.take() {
            let _ = setting.join();
        }
        let process = std::process::id();
        let remove = |event: &&str| vec!["set-hook".into(), "-gu".into(), hook(event, process)];
        in_one_go(EVENTS.iter().map(remove).collect());
    }
}

/// The hook of this process: an entry of its own among those for the event.
fn hook(event: &str, process: u32) -> String {
    format!("{event}[{process}]")
}

fn in_one_go(commands: Vec<Vec<String>>) {
    output_of(Command::new("tmux").args(commands.join(&";".to_owned())));
}

fn set_passthrough(arguments: &[&str]) -> bool {
    let command = &mut Command::new("tmux");
    let quiet = command.args(arguments).stdin(Stdio::null()).stdout(Stdio::null());
    quiet.stderr(Stdio::null()).status().is_ok_and(|status| status.success())
}

fn environment_of(process: u32) -> Option<Vec<u8>> {
    let file = std::fs::File::open(format!("/proc/{process}/environ")).ok()?;
    let mut bytes = Vec::new();
    file.take(ENVIRONMENT).read_to_end(&mut bytes).ok()?;
    Some(bytes).filter(|bytes| !bytes.is_empty())
}

fn variable(environment: &[u8], name: &str) -> Option<String> {
    environment.split(|byte| *byte == 0).find_map(|entry| {
        let value = entry.strip_prefix(name.as_bytes())?.strip_prefix(b"=")?;
        Some(String::from_utf8_lossy(value).into_owned())
    })
}

/// The output of a command; empty if it fails or does not end soon.
fn output_of(command: &mut Command) -> String {
    let piped = command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null());
    let Ok(mut child) = piped.spawn() else { return String::new() };
    let deadline = Instant::now() + LIMIT;
    while matches!(child.try_wait(), Ok(None)) {
        if Instant::now() >= deadline {
            let _ = child.kill();
            break;
        }
        thread::sleep(Duration::from_millis(2));
    }
    let output = child.wait_with_output();
    output.map(|output| String::from_utf8_lossy(&output.stdout).into_owned()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn variables_are_found_by_their_whole_name() {
        let environment = b"PATH=/bin\0XVTE_VERSION=1\0VTE_VERSION=7006\0EMPTY=\0";
        assert_eq!(variable(environment, "VTE_VERSION").as_deref(), Some("7006"));
        assert_eq!(variable(environment, "EMPTY").as_deref(), Some(""));
        assert_eq!(variable(environment, "VTE"), None);
    }
}
