//! Plays a recording: by the command that the user names, else by a player of this machine.
//!
//! The recording is one argument of the command: a web address, or the path of a file.
use super::browser::{has_screen, is_remote};
use super::out::{failure, is_installed, not_run};
use super::{Event, Loop, variable};
use crate::app::{Notice, ScreenMessage};
use crate::config::PlayerSetting;
use crate::locale::Phrase;
use crate::news::{openable, readable_address};
use crate::terminal::Ending;
use sahifa_terminal::TerminalError;
use std::os::unix::process::CommandExt as _;
use std::path::Path;
use std::process::{Command, Stdio};
use std::thread;

/// Players with their options where there is a screen for their windows.
const WITH_WINDOW: &[&[&str]] = &[
    &["mpv", "--no-terminal", "--force-window=immediate", "--start={start}"],
    &["vlc", "--start-time={start}"],
    &["ffplay", "-loglevel", "error", "-autoexit", "-ss", "{start}"],
    &["mplayer", "-quiet", "-ss", "{start}"],
];
/// Players that get the terminal, where there is none.
const IN_TERMINAL: &[&[&str]] = &[
    &["mpv", "--no-video", "--start={start}"],
    &["mplayer", "-novideo", "-ss", "{start}"],
    &["ffplay", "-nodisp", "-autoexit", "-ss", "{start}"],
];

/// The command for a recording.
#[derive(Debug, PartialEq, Eq)]
struct Player {
    words: Vec<String>,
    /// True if it gets the terminal until it ends.
    screen: bool,
}

/// The reason why nothing can be played.
#[derive(Debug, PartialEq, Eq)]
enum NoPlayer {
    /// None is there.
    Missing,
    /// Over SSH it would sound on the server.
    Remote,
    /// It is no web address and no file.
    Refused,
}

/// The command that plays `target` from the second `start` on.
fn player(
    setting: &PlayerSetting,
    (target, start): (&str, Option<u64>),
    variable: &impl Fn(&str) -> Option<String>,
    is_installed: impl Fn(&str) -> bool,
) -> Result<Player, NoPlayer> {
    let is_web = |target: &str| target.starts_with("https://") || target.starts_with("http://");
    let target = match Path::new(target).is_absolute() {
        true => target.to_owned(),
        false => openable(target).filter(|target| is_web(target)).ok_or(NoPlayer::Refused)?,
    };
    let (words, screen): (Vec<String>, bool) = match setting {
        PlayerSetting::Command { words, screen } => (words.clone(), *screen),
        PlayerSetting::Auto if is_remote(variable) => return Err(NoPlayer::Remote),
        PlayerSetting::Auto => {
            let screen = !has_screen(variable);
            let players = if screen { IN_TERMINAL } else { WITH_WINDOW };
            let is_there = |words: &&&[&str]| words.first().is_some_and(|name| is_installed(name));
            let words = players.iter().find(is_there).ok_or(NoPlayer::Missing)?;
            (words.iter().map(|word| (*word).to_owned()).collect(), screen)
        }
    };
    Ok(Player { words: filled(words, &target, start), screen })
}

/// The words of a command with the recording and its beginning in their places. At the beginning of a
/// recording, a word with `{start}` is left out; one that is nothing else, with the option before it.
fn filled(words: Vec<String>, target: &str, start: Option<u64>) -> Vec<String> {
    let is_placed = words.iter().any(|word| word.contains("{file}"));
    let start = start.filter(|start| *start > 0).map(|start| start.to_string());
    let mut filled: Vec<String> = Vec::new();
    for word in words {
        match (&start, word.contains("{start}")) {
            (None, true) if word == "{start}" && filled.len() > 1 => drop(filled.pop()),
            (None, true) => {}
            (Some(start), true) => filled.push(word.replace("{start}", start)),
            (_, false) => filled.push(word),
        }
    }
    // The recording comes last: what its address holds is no place for anything.
    let mut filled: Vec<String> =
        filled.into_iter().map(|word| word.replace("{file}", target)).collect();
    if !is_placed {
        filled.push(target.to_owned());
    }
    filled
}

impl Loop {
    /// Plays a recording from the second `start` on.
    pub(super) fn play(&mut self, target: &str, start: Option<u64>) -> Result<(), TerminalError> {
        let found = player(&self.player, (target, start), &variable, is_installed);
        let Player { words, screen } = match found {
            Ok(player) => player,
            Err(reason) => {
                let id = match reason {
                    NoPlayer::Missing => "player-missing",
                    NoPlayer::Remote => "player-remote",
                    NoPlayer::Refused => return self.take(ScreenMessage::NotOpened(target.into())),
                };
                return self.take(ScreenMessage::Notice(Notice::error(Phrase::new(id))));
            }
        };
        let Some((name, options)) = words.split_first() else { return Ok(()) };
        let mut program = Command::new(name);
        program.args(options);
        if screen {
            return self.lend_to(&mut program, None, name, false);
        }
        // It plays on when this program ends.
        program.process_group(0);
        program.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        let notice = match program.spawn() {
            Err(error) => Notice::error(not_run(name, &error)),
            Ok(mut child) => {
                let (events, name) = (self.events.clone(), name.clone());
                thread::spawn(move || {
                    let Ok(Ending::Status(status)) = child.wait().map(Ending::from) else { return };
                    if status != 0 {
                        let failed = Notice::error(failure(&name, status));
                        // The loop is gone only while the program ends.
                        drop(events.send(Event::Message(ScreenMessage::Notice(failed).into())));
                    }
                });
                let shown = match Path::new(target).is_absolute() {
                    true => target.to_owned(),
                    false => readable_address(target).text,
                };
                Notice::info(Phrase::new("player-started").with("file", shown))
            }
        };
        self.take(ScreenMessage::Notice(notice))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const URL: &str = "https://pod.example/5.mp3?a=1&b=$(x) {start}";

    fn variables<'a>(set: &'a [&'a str]) -> impl Fn(&str) -> Option<String> + 'a {
        |name| set.contains(&name).then(|| "x".to_owned())
    }

    fn auto(start: Option<u64>, set: &[&str], installed: &str) -> Result<Vec<String>, NoPlayer> {
        let is_installed = |name: &str| installed.split(' ').any(|known| known == name);
        let found = player(&PlayerSetting::Auto, ("/a.mp3", start), &variables(set), is_installed);
        found.map(|player| {
            assert_eq!(player.screen, set.is_empty());
            player.words
        })
    }

    #[test]
    fn the_first_player_that_is_there_is_taken() {
        let line = |found: Result<Vec<String>, NoPlayer>| found.map(|words| words.join(" "));
        let screen = &["DISPLAY"][..];
        for (start, set, installed, expected) in [
            (
                Some(61),
                screen,
                "vlc mpv",
                Ok("mpv --no-terminal --force-window=immediate --start=61 /a.mp3"),
            ),
            (None, screen, "vlc", Ok("vlc /a.mp3")),
            (Some(61), screen, "ffplay", Ok("ffplay -loglevel error -autoexit -ss 61 /a.mp3")),
            (None, &[], "ffplay mplayer", Ok("mplayer -novideo /a.mp3")),
            (Some(7), &[], "mplayer", Ok("mplayer -novideo -ss 7 /a.mp3")),
            (None, &[], "vlc", Err(NoPlayer::Missing)),
            (None, screen, "", Err(NoPlayer::Missing)),
            (None, &["SSH_TTY"], "mpv", Err(NoPlayer::Remote)),
        ] {
            assert_eq!(line(auto(start, set, installed)), expected.map(str::to_owned));
        }
    }

    #[test]
    fn a_command_gets_the_recording_in_its_place_as_one_argument() {
        let none = |_: &str| false;
        let command = |words: &[&str], start| {
            let words = words.iter().map(|word| (*word).to_owned()).collect();
            let setting = PlayerSetting::Command { words, screen: true };
            let found = player(&setting, (URL, start), &variables(&["SSH_TTY"]), none);
            found.unwrap().words
        };
        assert_eq!(command(&["play", "-x"], None), ["play", "-x", URL]);
        assert_eq!(command(&["play", "--at={start}"], Some(5)), ["play", "--at=5", URL]);
        assert_eq!(command(&["play", "--at={start}"], None), ["play", URL]);
        assert_eq!(
            command(&["play", "-t", "{start}", "-x"], Some(5)),
            ["play", "-t", "5", "-x", URL]
        );
        assert_eq!(command(&["play", "-t", "{start}", "-x"], None), ["play", "-x", URL]);
        assert_eq!(command(&["play", "{start}"], Some(0)), ["play", URL]);
        assert_eq!(
            command(&["play", "u={file}", "-"], Some(5)),
            ["play", &format!("u={URL}"), "-"]
        );
    }

    #[test]
    fn only_web_addresses_and_files_are_played() {
        let setting = PlayerSetting::Command { words: vec!["play".into()], screen: false };
        for target in
            ["-x", "file:///etc/passwd", "mailto:a@b.example", "javascript:x", "a.mp3", ""]
        {
            let found = player(&setting, (target, None), &variables(&[]), |_| true);
            assert_eq!(found, Err(NoPlayer::Refused), "{target}");
        }
    }
}
