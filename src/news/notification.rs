//! Notifications: news of which a rule has the user told outside of the list.
use serde::Deserialize;

/// The way in which the terminal tells of articles.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum NotifyMode {
    /// Nobody is told.
    #[default]
    Off,
    /// A notification of the desktop where the terminal is known to show some, else the bell.
    Auto,
    Bell,
    /// A notification of the desktop, in the sequence of iTerm2.
    Osc9,
    /// The same in the sequence of rxvt-unicode.
    Osc777,
    /// The same in the sequence of kitty.
    Osc99,
    /// In the title of the window, until the next key.
    Title,
}

impl NotifyMode {
    pub const ALL: &[Self] =
        &[Self::Off, Self::Auto, Self::Bell, Self::Osc9, Self::Osc777, Self::Osc99, Self::Title];

    /// The name of the way in the configuration.
    pub fn name(self) -> &'static str {
        match self {
            Self::Off => "off",
            Self::Auto => "auto",
            Self::Bell => "bell",
            Self::Osc9 => "osc9",
            Self::Osc777 => "osc777",
            Self::Osc99 => "osc99",
            Self::Title => "title",
        }
    }
}

/// The way in which the user is told of articles.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotifyWay {
    /// By the terminal, while the panes are open.
    Terminal(NotifyMode),
    /// By a program with its arguments, without a shell. `{title}`, `{source}`, `{url}` and `{count}` in
    /// an argument stand for the news.
    Command(Vec<String>),
}

/// The articles of one refresh that the user is told of in one way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notification {
    pub way: NotifyWay,
    /// The line of the rule that names the way, from 1; `None` for the usual way.
    pub line: Option<usize>,
    /// The number of all articles.
    pub count: usize,
    /// The newest of them, the newest first.
    pub first: Vec<Told>,
}

/// An article in a notification.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Told {
    pub title: String,
    pub source: String,
    /// Its address, for the first article of a command.
    pub url: Option<String>,
}
