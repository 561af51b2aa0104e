//! The effects of a message: everything that `update` wants done, each addressed to the one who
//! does it.
use super::announcement::Announcement;
use super::message::{LinkUse, Request};
use super::page::PageOptions;
use super::quick::Quick;
use crate::config::{Config, FilterChange, RtlMode, SettingChange, Themes};
use crate::locale::Phrase;
use crate::news::{
    Article, ArticleId, Form, Highlight, Marking, NewSource, Place, Resume, SourceId,
    readable_address,
};
use crate::query::{Choices, Query};
use std::path::PathBuf;
use std::time::Duration;

/// One thing to be done outside of `update`.
#[derive(Clone, Debug, PartialEq)]
pub enum Effect {
    /// An effect for the owner of the screen, who performs it before the next message.
    Screen(ScreenEffect),
    /// An effect for the worker, whose answer comes as a message.
    Work(Work),
}

impl From<ScreenEffect> for Effect {
    fn from(effect: ScreenEffect) -> Self {
        Self::Screen(effect)
    }
}

impl From<Work> for Effect {
    fn from(work: Work) -> Self {
        Self::Work(work)
    }
}

/// An effect on the terminal or the desktop.
#[derive(Clone, Debug, PartialEq)]
pub enum ScreenEffect {
    /// Puts a text on the clipboard of the terminal, and says so with this sentence.
    Copy(String, Phrase),
    /// Tells of new articles, without drawing anything.
    Notify(Vec<Announcement>),
    /// Brings back the title that the window had.
    RestoreTitle,
    /// Opens an address in the browser.
    Open(String),
    /// Plays a recording, an address or the path of a file, from this second on.
    Play { target: String, start: Option<u64> },
    /// Gives a text to a command of the user's shell, and says what came of it.
    Pipe { command: String, piece: Piece },
    /// Does that with a command that gets the terminal until it ends.
    Lend { command: String, piece: Piece },
    /// Writes a text into a file. One that stands there is replaced only if `replace` is set.
    Save { path: PathBuf, form: Form, piece: Piece, replace: bool },
    /// Opens a text in another program, which gets the terminal until it ends.
    View(Viewer, Piece),
    /// Uses this mode, which reads correctly on this terminal, and remembers it.
    Calibrate(RtlMode),
    /// Sends [`ScreenMessage::Woke`](super::ScreenMessage::Woke) with this number after a while, in place of
    /// an earlier one that waits.
    Wake { number: u64, after: Duration },
    /// Uses another configuration for what is sent to the terminal and for the programs that are started.
    Configure(Box<Config>),
    /// Draws in another theme from now on.
    Theme(ThemeChange),
    /// Draws every cell anew.
    Redraw,
    /// Stops the process until the shell continues it.
    Suspend,
    /// Ends the program.
    Quit,
}

/// A change of the theme.
#[derive(Clone, Debug, PartialEq)]
pub enum ThemeChange {
    /// This one, until the next change.
    Try(Box<Themes>),
    /// This one, as if it were configured.
    Keep(Box<Themes>),
    /// The configured one.
    Restore,
}

/// A text that goes out of the reading pane: an article, or what is selected in it.
#[derive(Clone, Debug, PartialEq)]
pub struct Piece {
    pub article: Box<Article>,
    /// The line under the title, in the language of the interface.
    pub about: String,
    /// The direction of the article: `rtl` or `ltr`.
    pub dir: &'static str,
    /// The text that is selected, as its author wrote it.
    pub selection: Option<String>,
}

/// A program that shows an article.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Viewer {
    /// That of `$PAGER`, else less.
    Pager,
    /// That of `$VISUAL` or `$EDITOR`, else vi.
    Editor,
    /// lynx or w3m.
    Browser,
}

impl ScreenEffect {
    /// Puts an address on the clipboard of the terminal.
    pub fn copy_link(link: String) -> Self {
        let told = Phrase::new("link-copied").with("url", readable_address(&link).text);
        Self::Copy(link, told)
    }
}

/// An effect that takes time: on the store, files, the network.
#[derive(Clone, Debug, PartialEq)]
pub enum Work {
    LoadHeadlines {
        request: Request,
        query: Query,
        /// The read articles that are shown nevertheless, where read ones are hidden.
        unread_but: Option<Vec<ArticleId>>,
        limit: usize,
    },
    LoadIds {
        request: Request,
        query: Query,
        /// As for the first rows.
        unread_but: Option<Vec<ArticleId>>,
    },
    /// Finds another spelling of one of the words of a query that finds nothing.
    FindSpelling {
        request: Request,
        query: Query,
        words: Vec<String>,
    },
    LoadRows {
        ids: Vec<ArticleId>,
    },
    /// Loads the first words of articles.
    LoadOpenings {
        ids: Vec<ArticleId>,
    },
    /// Finds the unread articles next to one of a list.
    FindUnread {
        request: Request,
        query: Query,
        /// The article that is gone from; `None` for all unread articles.
        from: Option<ArticleId>,
        forward: bool,
    },
    LoadArticle {
        request: Request,
        id: ArticleId,
    },
    /// Lays an article out, whose beginning is shown already.
    LayOut {
        request: Request,
        article: Box<Article>,
        /// The line about it.
        about: String,
        options: Box<PageOptions>,
    },
    /// Finds the files and folders whose paths begin with what is typed.
    FindPaths {
        request: Request,
        typed: String,
    },
    /// Finds the links of articles, to be used in this way.
    LoadLinks {
        request: Request,
        ids: Vec<ArticleId>,
        usage: LinkUse,
    },
    /// Marks all articles read that a query finds; the answer names those that were unread.
    MarkAllRead {
        query: Query,
    },
    /// Reads the counts that the database keeps.
    LoadCounts,
    /// Counts the rows of the filter pane for these choices.
    CountFacets {
        request: Request,
        choices: Choices,
        /// True if lists leave read articles out.
        hides_read: bool,
    },
    LoadResume,
    LoadSources,
    /// Finds the marks and tags of an article.
    LoadMarks {
        id: ArticleId,
    },
    /// Sets marks on articles or removes them, as one step of the history.
    Mark(Vec<Marking>),
    /// Finds all tags, and their use by these articles.
    LoadTags {
        request: Request,
        ids: Vec<ArticleId>,
    },
    /// Gives a tag another name; where another tag has it, the two become one.
    RenameTag {
        from: String,
        to: String,
    },
    /// Gives an article another note; a blank one takes it away.
    Note {
        id: ArticleId,
        note: String,
    },
    /// Highlights a passage of an article, or ends that.
    Highlight {
        id: ArticleId,
        passage: Highlight,
        on: bool,
    },
    /// Takes a tag from all articles.
    DeleteTag(String),
    ColorTag {
        name: String,
        /// A colour as a theme writes it.
        color: Option<String>,
    },
    /// Writes articles as Markdown, each into a file of this folder.
    Export {
        ids: Vec<ArticleId>,
        folder: PathBuf,
    },
    /// Undoes the last step of the history.
    Undo,
    /// Makes the step again that was undone last.
    Redo,
    SaveResume(Resume),
    /// Keeps the place where the reader leaves an article; `None` if that is its beginning.
    KeepPlace {
        id: ArticleId,
        place: Option<Place>,
    },
    /// Loads an article that is not open, for a quick filter.
    LoadForQuick {
        request: Request,
        id: ArticleId,
        quick: Quick,
    },
    /// Changes the saved filters in the configuration.
    ChangeFilters(FilterChange),
    /// Finds all themes.
    LoadThemes,
    /// Finds the values of all settings in the configuration; `opens` the list of settings for them.
    LoadSettings {
        opens: bool,
    },
    /// Writes a setting into the configuration, and uses it.
    ChangeSetting(SettingChange),
    /// Loads the queries that were kept before.
    LoadKeptQueries,
    /// Keeps a query that was typed, for the query line.
    KeepQuery(String),
    Refresh(RefreshScope),
    CancelRefresh,
    /// Fetches the page of an article, keeps its text, and has it shown in place of the feed's text.
    FetchFullText {
        request: Request,
        id: ArticleId,
    },
    /// Gives up the page that is being fetched.
    CancelFullText,
    /// Remembers which text of an article is shown: that of its page, or that of its feed.
    ShowFullText {
        id: ArticleId,
        shown: bool,
    },
    /// Begins to download an enclosure of an article, by its address.
    Download {
        id: ArticleId,
        url: String,
    },
    /// Stops the download of an address.
    CancelDownload(String),
    /// Fetches the chapters of an enclosure of an article, by its address.
    FetchChapters {
        id: ArticleId,
        url: String,
    },
    /// Fetches a transcript of a recording of an article, by the address of the transcript.
    FetchTranscript {
        id: ArticleId,
        url: String,
    },
    /// Finds the enclosures of these addresses on this machine.
    FindDownloads(Vec<String>),
    /// Finds or fetches a picture of an article, no larger than `bounds` in pixels.
    LoadPicture {
        /// The source of the article.
        source: SourceId,
        url: String,
        bounds: (u32, u32),
    },
    /// Gives up all pictures that are being fetched.
    CancelPictures,
    AddSources(Vec<NewSource>),
    /// Finds the feeds behind an address.
    FindFeeds(NewSource),
    ImportOpml(PathBuf),
    /// Finds the lists of feeds that other readers left on this machine.
    FindLists {
        /// True if nobody asked for them.
        unasked: bool,
    },
}

/// The sources to refresh.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RefreshScope {
    /// Local sources, and feeds that are due.
    Start,
    /// The sources that are due.
    Due,
    All,
    Sources(Vec<SourceId>),
    /// These sources, whose files changed: nobody asked, so little is said.
    Changed(Vec<SourceId>),
}
