//! What happened, and what is to be done: the only ways in and out of `update`.
use super::geometry::Size;
use crate::config::{NewSource, RtlMode};
use crate::keys::Key;
use crate::locale::Phrase;
use crate::news::{Article, ArticleId, Counts, Headline, Resume, SourceId, SourceState};
use crate::query::Query;
use std::path::PathBuf;

/// Ties an answer to the question it answers: only the newest question counts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Request(pub u64);

/// What happened outside of `update`.
#[derive(Clone, Debug, PartialEq)]
pub enum Message {
    /// Keys that arrived in one read.
    Keys(Vec<Key>),
    Paste(String),
    Resize(Size),
    /// The terminal came back from a suspension: everything is to be drawn anew.
    Resumed,
    /// A signal or a vanished terminal asks the program to end.
    Terminate,
    Headlines {
        request: Request,
        rows: Vec<Headline>,
    },
    Ids {
        request: Request,
        ids: Vec<ArticleId>,
    },
    Rows {
        rows: Vec<Headline>,
    },
    Unread {
        request: Request,
        ids: Vec<ArticleId>,
        forward: bool,
    },
    Article {
        request: Request,
        article: Box<Article>,
    },
    Counts(Counts),
    Sources(Vec<SourceState>),
    Resume(Resume),
    Progress(RefreshProgress),
    /// A refresh ended.
    Refreshed(Refreshed),
    /// What `SetRead` or `SetStarred` asked for is done.
    Written {
        ids: Vec<ArticleId>,
    },
    /// These were unread and are read now.
    Marked {
        ids: Vec<ArticleId>,
    },
    /// The configured sources changed: they are to be counted and listed anew.
    SourcesChanged {
        added: Vec<SourceId>,
        notice: Phrase,
    },
    /// There is no browser here: the address is to be shown.
    Address(String),
    /// Right-to-left text reaches the terminal in another mode from now on.
    Mode(RtlMode),
    /// What is behind the address of a feed: itself, or the feeds of a page to pick from.
    FeedsFound(Vec<NewSource>),
    /// Something to tell.
    Notice(Phrase),
    /// Something failed.
    Failed(Phrase),
    /// The list stands: what is to be read at start can be.
    Started,
    /// Nothing happened, but time passed: ages, and sources that are due.
    Due,
}

/// How far a refresh is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RefreshProgress {
    pub finished: usize,
    pub total: usize,
    pub new: usize,
    pub failed: usize,
    /// Sources that are being read.
    pub running: Vec<SourceId>,
    /// Whether the user asked for it and is told of it.
    pub asked: bool,
}

/// How a refresh ended.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Refreshed {
    pub new: usize,
    pub failed: usize,
    /// Whether there is anything new to show.
    pub changed: bool,
    /// Why a source was not asked, if one was not.
    pub skipped: Option<Phrase>,
    /// It was stopped before all sources were asked.
    pub cancelled: bool,
    /// Whether the user asked for it.
    pub asked: bool,
}

/// Which sources to refresh.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RefreshScope {
    /// Local sources, and feeds that are due.
    Start,
    /// Those whose time has come.
    Due,
    All,
    Sources(Vec<SourceId>),
    /// These, whose files changed: nobody asked, so little is said.
    Changed(Vec<SourceId>),
}

/// What `update` asks the rest of the program to do.
#[derive(Clone, Debug, PartialEq)]
pub enum Effect {
    LoadHeadlines {
        request: Request,
        query: Query,
        limit: usize,
    },
    LoadIds {
        request: Request,
        query: Query,
    },
    LoadRows {
        ids: Vec<ArticleId>,
    },
    FindUnread {
        request: Request,
        query: Query,
        forward: bool,
    },
    LoadArticle {
        request: Request,
        id: ArticleId,
    },
    /// Marks everything a query finds read; the answer names what was unread.
    MarkRead {
        query: Query,
    },
    LoadCounts,
    LoadResume,
    LoadSources,
    SetRead {
        ids: Vec<ArticleId>,
        read: bool,
    },
    SetStarred {
        ids: Vec<ArticleId>,
        starred: bool,
    },
    SaveResume(Resume),
    Refresh(RefreshScope),
    CancelRefresh,
    AddSources(Vec<NewSource>),
    /// Looks at what is behind the address of a feed.
    FindFeeds(NewSource),
    ImportOpml(PathBuf),
    Copy(String),
    Open(String),
    /// This mode reads right on this terminal: use it and remember it.
    Calibrate(RtlMode),
    Redraw,
    Suspend,
    Quit,
}
