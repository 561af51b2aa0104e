//! What tmux tells of the terminal around it, and having it pass on what is meant for that terminal.
//!
//! tmux answers the questions of `probe` in the terminal's place, so it is asked itself, by its own
//! command. Which terminal follows from the answers is decided by `class`.
use super::class::Evidence;
use std::io::Read;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// How long tmux may take to answer.
const LIMIT: Duration = Duration::from_millis(200);
/// Bytes of a process's environment that are read.
const ENVIRONMENT: u64 = 256 << 10;

/// tmux knows the terminal of its client by `TERM`, and by XTVERSION where that is answered.
/// Variables are those of the client where they can be read: ours come from the terminal that
/// started the server, which may be another one.
pub(super) fn outer(evidence: &Evidence) -> Evidence {
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
    outer.relayed = evidence.version.is_some();
    if let Some(environment) = client.parse().ok().and_then(environment_of) {
        let client = Evidence::from_environment(|name| variable(&environment, name));
        outer.variables = client.variables;
    }
    outer
}

/// Has tmux pass on, for the pane of this program, what is meant for the terminal; `false` where
/// it does so already or will not.
pub fn allow_passthrough() -> bool {
    let allowed =
        output_of(Command::new("tmux").args(["show-options", "-Apv", "allow-passthrough"]));
    let already = matches!(allowed.trim(), "on" | "all");
    !already && set_passthrough(&["set-option", "-p", "allow-passthrough", "on"])
}

/// Takes back [`allow_passthrough`].
pub fn forbid_passthrough() {
    set_passthrough(&["set-option", "-pu", "allow-passthrough"]);
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

/// What a command prints, empty when it fails or does not end soon.
fn output_of(command: &mut Command) -> String {
    let piped = command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null());
    let Ok(mut child) = piped.spawn() else { return String::new() };
    let deadline = Instant::now() + LIMIT;
    while matches!(child.try_wait(), Ok(None)) {
        if Instant::now() >= deadline {
            let _ = child.kill();
            break;
        }
        std::thread::sleep(Duration::from_millis(2));
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
