//! News that rules tell of, on their way out: by sequences of the terminal, and by programs of the
//! user.
use super::out::{failed, not_run};
use super::{Event, Loop};
use crate::app::{Announcement, Notice, ScreenMessage};
use crate::locale::Phrase;
use crate::news::{NotifyMode, NotifyWay};
use crate::terminal::{self, Channel};
use sahifa_terminal::{Notifications, TerminalError};
use std::process::Command;
use std::thread;
use std::time::Duration;

/// The time that a program has to tell of news.
const PATIENCE: Duration = Duration::from_secs(10);

/// Runs the program of a notification, without a shell and without the terminal; returns its name, or
/// `None` if the terminal is the one to tell. Waits for its end, or ends it after a while.
///
/// # Errors
///
/// The sentence on its failure, which names the program and the line of the rule.
pub fn run_program(announcement: &Announcement) -> Result<Option<&str>, Phrase> {
    let NotifyWay::Command(words) = &announcement.way else { return Ok(None) };
    let filled = announcement.filled(words);
    // The program itself is as the user wrote it: no news have a say in what is run.
    let (Some(name), Some((_, arguments))) = (words.first(), filled.split_first()) else {
        return Ok(None);
    };
    let mut program = Command::new(name);
    program.args(arguments);
    let failure = match terminal::run_aside(&mut program, Vec::new(), PATIENCE) {
        Ok(answer) => failed(name, &answer, ("notify-slow", PATIENCE)),
        Err(error) => Some(not_run(name, &error)),
    };
    match failure {
        None => Ok(Some(name)),
        Some(reason) => Err(Phrase::new("notify-failed")
            .with("line", announcement.line.unwrap_or_default())
            .with("reason", reason)),
    }
}

impl Loop {
    /// Tells of news. Programs run beside the panes, one after the other.
    pub(super) fn notify(&mut self, news: Vec<Announcement>) -> Result<(), TerminalError> {
        for announcement in &news {
            if let NotifyWay::Terminal(mode) = announcement.way
                && let Some(channel) = self.channel(mode)
            {
                let about = self.writing.window_title();
                self.write(&terminal::notification(channel, about, &announcement.text))?;
            }
        }
        if news.iter().any(|announcement| matches!(announcement.way, NotifyWay::Command(_))) {
            let events = self.events.clone();
            thread::spawn(move || {
                for announcement in &news {
                    if let Err(failure) = run_program(announcement) {
                        let notice = ScreenMessage::Notice(Notice::error(failure));
                        // The loop is gone only while the program ends.
                        drop(events.send(Event::Message(notice.into())));
                    }
                }
            });
        }
        Ok(())
    }

    /// The sequence in which this terminal tells of news, if any is wanted.
    fn channel(&self, mode: NotifyMode) -> Option<Channel> {
        match mode {
            NotifyMode::Off => None,
            NotifyMode::Auto => Some(match self.writing.detection().notifications() {
                Notifications::Osc9 => Channel::Osc9,
                Notifications::Osc777 => Channel::Osc777,
                Notifications::Osc99 => Channel::Osc99,
                Notifications::None => Channel::Bell,
            }),
            NotifyMode::Bell => Some(Channel::Bell),
            NotifyMode::Osc9 => Some(Channel::Osc9),
            NotifyMode::Osc777 => Some(Channel::Osc777),
            NotifyMode::Osc99 => Some(Channel::Osc99),
            NotifyMode::Title => Some(Channel::Title),
        }
    }
}
