//! The lines of newsboat's files that are not taken over.
use crate::import::refused::{MOST_FEEDS, Refused};
use crate::locale::Phrase;

/// Lines taken from one file.
pub(super) const MOST: usize = MOST_FEEDS;

/// A line that was not taken over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LeftOut {
    Feed(Refused),
    /// A query feed whose condition has no counterpart.
    Query {
        line: usize,
        name: String,
        part: String,
    },
    /// The `!` of a feed, which hides it from newsboat's list. The feed itself was taken over.
    Hidden {
        line: usize,
        name: String,
        tag: String,
    },
    /// A line of `config` that hides articles in a way that has no counterpart.
    Ignore {
        line: usize,
        part: String,
    },
    /// A line of `config` that includes another file.
    Include {
        line: usize,
        file: String,
    },
    /// A line of `config` about something that newsboat does and Sahifa does not do, or does by a
    /// setting of its own.
    Habit {
        line: usize,
        habit: Habit,
        text: String,
    },
    /// The other settings in `config`, by line and name.
    Settings(String),
    /// The file has more lines than are read.
    Rest,
    /// The same of `config`.
    Lines,
}

/// The subject of a line of `config`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Habit {
    Macro,
    Key,
    Color,
    Highlight,
    Bookmark,
    Filter,
}

impl Habit {
    /// The subject of a line that begins with this command; `None` for a setting.
    pub(super) fn of(command: &str) -> Option<Self> {
        Some(match command {
            "macro" => Self::Macro,
            "bind-key" | "bind" | "unbind-key" => Self::Key,
            "color" => Self::Color,
            "highlight" | "highlight-article" | "highlight-feed" => Self::Highlight,
            "define-filter" => Self::Filter,
            _ if command.starts_with("bookmark-") => Self::Bookmark,
            _ => return None,
        })
    }

    fn id(self) -> &'static str {
        match self {
            Self::Macro => "newsboat-macro",
            Self::Key => "newsboat-key",
            Self::Color => "newsboat-color",
            Self::Highlight => "newsboat-highlight",
            Self::Bookmark => "newsboat-bookmark",
            Self::Filter => "newsboat-filter",
        }
    }
}

impl LeftOut {
    /// The line on which it stood, from 1; the last one for what is about the whole file.
    pub(in crate::import) fn line(&self) -> usize {
        match self {
            Self::Feed(refused) => refused.line,
            Self::Query { line, .. }
            | Self::Hidden { line, .. }
            | Self::Ignore { line, .. }
            | Self::Include { line, .. }
            | Self::Habit { line, .. } => *line,
            Self::Settings(_) | Self::Rest | Self::Lines => usize::MAX,
        }
    }

    /// True if a feed, a filter or a rule is missing that was there. Keys, colours and other habits
    /// of a program are no part of the list.
    pub fn is_loss(&self) -> bool {
        match self {
            Self::Feed(refused) => refused.is_loss(),
            Self::Hidden { .. } | Self::Habit { .. } | Self::Settings(_) => false,
            Self::Query { .. }
            | Self::Ignore { .. }
            | Self::Include { .. }
            | Self::Rest
            | Self::Lines => true,
        }
    }

    /// The sentence for the user.
    pub fn phrase(&self) -> Phrase {
        let text =
            |id: &'static str, name: &'static str, text: &str| Phrase::new(id).with(name, text);
        match self {
            Self::Feed(refused) => refused.phrase(),
            Self::Query { line, name, part } => {
                text("newsboat-query", "name", name).with("part", part.as_str()).with("line", *line)
            }
            Self::Hidden { line, name, tag } => {
                text("newsboat-hidden", "name", name).with("tag", tag.as_str()).with("line", *line)
            }
            Self::Ignore { line, part } => {
                text("newsboat-ignore", "part", part).with("line", *line)
            }
            Self::Include { line, file } => {
                text("newsboat-include", "file", file).with("line", *line)
            }
            Self::Habit { line, habit, text: said } => {
                text(habit.id(), "text", said).with("line", *line)
            }
            Self::Settings(settings) => text("newsboat-settings", "settings", settings),
            Self::Lines => Phrase::new("newsboat-lines").with("max", MOST),
            Self::Rest => Phrase::new("opml-refused-many").with("max", MOST),
        }
    }
}
