//! Passwords and tokens: as written, or printed by a program of the user.
//!
//! A program is run without a shell and without the terminal, once a refresh however many sources
//! name it: a keyring may ask its user each time.
use super::FetchError;
use crate::news::{Auth, Secret};
use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use reqwest::header::HeaderValue;
use std::collections::HashMap;
use std::io::Read as _;
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};
use tokio::sync::OnceCell;

/// The time for which a program may run. A keyring may ask its user before it answers.
const PATIENCE: Duration = Duration::from_secs(60);
const POLL: Duration = Duration::from_millis(10);
/// Longest output that is read, in bytes; passwords are shorter.
const MAX_LEN: u64 = 64 << 10;

type Answer = Arc<OnceCell<Result<String, FetchError>>>;

/// The answers of the programs, kept for the life of a fetcher.
#[derive(Default)]
pub(super) struct Secrets(Mutex<HashMap<Vec<String>, Answer>>);

impl std::fmt::Debug for Secrets {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Secrets(…)")
    }
}

impl Secrets {
    /// The value of the `Authorization` header.
    pub(super) async fn authorization(&self, auth: &Auth) -> Result<HeaderValue, FetchError> {
        let text = match auth {
            // RFC 7617 §2
            Auth::Basic { user, password } => {
                let password = self.reveal(password).await?;
                format!("Basic {}", BASE64_STANDARD.encode(format!("{user}:{password}")))
            }
            Auth::Bearer { token } => format!("Bearer {}", self.reveal(token).await?),
        };
        let unsendable = |_| FetchError::Header { name: "Authorization".to_owned() };
        let mut value = HeaderValue::from_str(&text).map_err(unsendable)?;
        value.set_sensitive(true);
        Ok(value)
    }

    async fn reveal(&self, secret: &Secret) -> Result<String, FetchError> {
        let words = match secret {
            Secret::Text(text) => return Ok(text.clone()),
            Secret::Command(words) => words,
        };
        let answer = {
            let mut answers = self.0.lock().unwrap_or_else(PoisonError::into_inner);
            answers.entry(words.clone()).or_default().clone()
        };
        let run = || async {
            let words = words.clone();
            let ran = tokio::task::spawn_blocking(move || run(&words, PATIENCE)).await;
            ran.unwrap_or_else(|_| Err(FetchError::SecretFailed { program: String::new() }))
        };
        answer.get_or_init(run).await.clone()
    }
}

/// The first line that a program prints within `patience`.
fn run(words: &[String], patience: Duration) -> Result<String, FetchError> {
    let (program, arguments) =
        words.split_first().map_or(("", words), |(first, rest)| (first.as_str(), rest));
    let name = || program.to_owned();
    let child = Command::new(program)
        .args(arguments)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn();
    let not_run = |error: std::io::Error| FetchError::SecretProgram {
        program: name(),
        reason: error.to_string(),
    };
    let mut child = child.map_err(not_run)?;
    let output = child.stdout.take();
    // Read beside: a program that fills the pipe would otherwise wait for us and we for it. What
    // still holds the pipe when the program has ended is not waited for.
    let (sender, printed) = std::sync::mpsc::channel();
    std::thread::spawn(move || {
        let mut bytes = Vec::new();
        let read = output.map(|output| output.take(MAX_LEN).read_to_end(&mut bytes));
        drop(read);
        let _ = sender.send(bytes);
    });
    let deadline = Instant::now() + patience;
    let Some(succeeded) = end_of(&mut child, deadline) else {
        let _ = child.kill();
        let _ = child.wait();
        return Err(FetchError::SecretSlow { program: name(), after: patience });
    };
    if !succeeded {
        return Err(FetchError::SecretFailed { program: name() });
    }
    let bytes = printed.recv_timeout(Duration::from_secs(1)).unwrap_or_default();
    let text = String::from_utf8_lossy(&bytes);
    let line = text.lines().next().unwrap_or_default();
    match line.is_empty() || line.chars().any(char::is_control) {
        true => Err(FetchError::SecretEmpty { program: name() }),
        false => Ok(line.to_owned()),
    }
}

/// True if the program succeeded; `None` if it has not ended by `deadline`.
fn end_of(child: &mut Child, deadline: Instant) -> Option<bool> {
    loop {
        match child.try_wait() {
            Ok(Some(status)) => return Some(status.success()),
            Ok(None) if Instant::now() < deadline => std::thread::sleep(POLL),
            Ok(None) => return None,
            Err(_) => return Some(false),
        }
    }
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    fn words(words: &[&str]) -> Vec<String> {
        words.iter().map(|word| (*word).to_owned()).collect()
    }

    #[test]
    fn the_first_line_of_a_program_counts() {
        let long = Duration::from_secs(20);
        assert_eq!(run(&words(&["printf", "pass word\\nrest\\n"]), long), Ok("pass word".into()));
        // No shell: nothing is expanded.
        assert_eq!(run(&words(&["echo", "$HOME; id"]), long), Ok("$HOME; id".into()));
        let failed = FetchError::SecretFailed { program: "false".into() };
        assert_eq!(run(&words(&["false"]), long), Err(failed));
        let empty = FetchError::SecretEmpty { program: "true".into() };
        assert_eq!(run(&words(&["true"]), long), Err(empty));
        let missing = run(&words(&["/nowhere/pass"]), long);
        assert!(matches!(missing, Err(FetchError::SecretProgram { .. })), "{missing:?}");
    }

    #[test]
    fn a_program_that_does_not_end_is_ended() {
        let begin = Instant::now();
        let slow = run(&words(&["sleep", "60"]), Duration::from_millis(50));
        assert!(matches!(slow, Err(FetchError::SecretSlow { .. })), "{slow:?}");
        assert!(begin.elapsed() < Duration::from_secs(20));
    }

    #[tokio::test]
    async fn a_program_is_asked_once() {
        let folder = tempfile::tempdir().unwrap();
        let log = folder.path().join("log");
        let script = format!("echo x >> '{}'; echo token", log.display());
        let auth = Auth::Bearer { token: Secret::Command(words(&["sh", "-c", &script])) };
        let secrets = Secrets::default();
        for _ in 0..3 {
            let value = secrets.authorization(&auth).await.unwrap();
            assert_eq!(value.to_str().unwrap(), "Bearer token");
            assert!(!format!("{value:?} {secrets:?}").contains("token"));
        }
        assert_eq!(std::fs::read_to_string(log).unwrap(), "x\n");
    }
}
