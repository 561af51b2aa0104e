//! The messages: everything that can happen outside of `update`.
use super::Notice;
use super::geometry::Size;
use super::page::Page;
use super::pointing::Pointed;
use super::quick::Quick;
use super::settings::Settings;
use super::shelf::PictureOutput;
use crate::config::{Config, FilterChange, NamedTheme, Problem, RtlMode, SavedFilter, Setting};
use crate::keys::Key;
use crate::locale::Phrase;
use crate::news::{
    Article, ArticleId, Chapter, Counts, Document, Download, Flags, FoundList, FullText, Headline,
    Highlight, Marking, NewSource, Notification, Resume, SourceId, SourceState, Step, TagUse,
};
use crate::picture::Picture;
use crate::query::{FacetCounts, Spelling};
use std::path::PathBuf;

/// Something that happened.
#[derive(Clone, Debug, PartialEq)]
pub enum Message {
    /// A person or the terminal did something.
    Screen(ScreenMessage),
    /// The answer to a question. It counts while no newer question of its topic was asked.
    Answer(Request, Answer),
    /// The worker tells a fact that is true whatever was asked meanwhile.
    Report(Report),
}

impl From<ScreenMessage> for Message {
    fn from(message: ScreenMessage) -> Self {
        Self::Screen(message)
    }
}

impl From<Report> for Message {
    fn from(report: Report) -> Self {
        Self::Report(report)
    }
}

/// The subject of a question. Of each topic, only the answer to the newest question counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Topic {
    /// The articles of the list.
    List,
    /// The article to open.
    Article,
    /// The links of articles that are not open.
    Link,
    /// The tags of articles, to be picked from.
    Tags,
    /// The numbers of the filter pane.
    Facets,
    /// The article for a quick filter.
    Quick,
    /// The page of an article.
    FullText,
    /// The open article, laid out.
    Page,
    /// The paths that begin with what is typed.
    Paths,
}

/// The use that a link is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LinkUse {
    Open,
    Copy,
    /// Shows the whole address.
    Show,
}

/// A question, by which its answer is recognised.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Request {
    pub topic: Topic,
    /// The number of the question; questions are numbered in the order in which they are asked,
    /// from 1.
    pub number: u64,
}

/// The numbers of the newest questions.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Requests {
    last: u64,
    list: u64,
    article: u64,
    link: u64,
    tags: u64,
    facets: u64,
    quick: u64,
    full_text: u64,
    page: u64,
    paths: u64,
}

impl Requests {
    /// A new question; older ones of its topic no longer count.
    pub(super) fn next(&mut self, topic: Topic) -> Request {
        self.last += 1;
        *self.newest_mut(topic) = self.last;
        Request { topic, number: self.last }
    }

    /// The newest question of a topic.
    pub(super) fn newest(mut self, topic: Topic) -> Request {
        Request { topic, number: *self.newest_mut(topic) }
    }

    /// True for the answer to the newest question; false for one that nobody waits for any more.
    pub(super) fn awaits(self, request: Request) -> bool {
        self.newest(request.topic) == request
    }

    fn newest_mut(&mut self, topic: Topic) -> &mut u64 {
        match topic {
            Topic::List => &mut self.list,
            Topic::Article => &mut self.article,
            Topic::Link => &mut self.link,
            Topic::Quick => &mut self.quick,
            Topic::FullText => &mut self.full_text,
            Topic::Page => &mut self.page,
            Topic::Paths => &mut self.paths,
            Topic::Tags => &mut self.tags,
            Topic::Facets => &mut self.facets,
        }
    }
}

/// An action of a person, the terminal or the desktop.
#[derive(Clone, Debug, PartialEq)]
pub enum ScreenMessage {
    /// Keys that arrived in one read.
    Keys(Vec<Key>),
    /// Acts of the mouse that arrived in one read.
    Mouse(Vec<Pointed>),
    Paste(String),
    Resize(Size),
    /// The first frame is drawn: the rest can be loaded.
    Started,
    /// The terminal came back from a suspension: everything must be drawn anew.
    Resumed,
    /// A signal or a vanished terminal asks the program to end.
    Terminate,
    /// Right-to-left text is sent to the terminal in another mode from now on.
    Mode(RtlMode),
    /// The terminal was recognised; `is_known` if it is known how it draws.
    Terminal {
        is_known: bool,
    },
    /// The terminal shows pictures in this way from now on.
    Pictures(PictureOutput),
    /// There is no browser here, or the address is none for one: it is to be shown.
    NotOpened(String),
    /// The file into which the open article, or this text of it, was to be written is there already.
    FileExists {
        path: PathBuf,
        selection: Option<String>,
    },
    /// The time of [`ScreenEffect::Wake`](super::ScreenEffect::Wake) is over.
    Woke(u64),
    /// A [`ScreenEffect`](super::ScreenEffect) is done, or failed.
    Notice(Notice),
}

/// An answer of the worker.
#[derive(Clone, Debug, PartialEq)]
pub enum Answer {
    /// The first rows of a list.
    Headlines(Vec<Headline>),
    /// The whole of a list.
    Ids(Vec<ArticleId>),
    /// A spelling with which the list would not be empty, if there is one.
    Spelling(Option<Spelling>),
    /// The unread articles among which to find the next one (or the one before).
    Unread {
        ids: Vec<ArticleId>,
        forward: bool,
        /// True for all of them, in any order; false for a few, the nearest first.
        is_whole: bool,
    },
    Article(Box<Article>),
    /// The open article, laid out whole.
    Page(Box<Page>),
    /// The paths that may be meant in a prompt, written as they are typed.
    Paths {
        typed: String,
        paths: Vec<String>,
    },
    /// The rows of the filter pane with their numbers.
    Facets(FacetCounts),
    /// An article for a quick filter.
    ForQuick {
        article: Box<Article>,
        quick: Quick,
    },
    /// The links of articles, as far as they have one.
    Links {
        links: Vec<String>,
        usage: LinkUse,
    },
    /// The text of the page of an article, or the reason why there is none.
    FullText {
        id: ArticleId,
        came: Result<FullText, Phrase>,
    },
    /// All tags, with their use by these articles.
    Tags {
        ids: Vec<ArticleId>,
        tags: Vec<TagUse>,
    },
}

/// News from the worker.
#[derive(Clone, Debug, PartialEq)]
pub enum Report {
    /// Rows of articles, in no order.
    Rows(Vec<Headline>),
    /// The first words of articles.
    Openings(Vec<(ArticleId, String)>),
    Counts(Counts),
    /// Another program changed the articles.
    ChangedElsewhere(Changed),
    Sources(Vec<SourceState>),
    Resume(Resume),
    /// The saved filters after this change.
    FiltersChanged {
        filters: Vec<SavedFilter>,
        change: FilterChange,
    },
    /// The saved filters are as they were: this change was refused.
    FiltersKept {
        change: FilterChange,
        reason: Phrase,
    },
    /// All themes, and the name of the configured one.
    Themes {
        themes: Vec<NamedTheme>,
        current: String,
    },
    /// The values of all settings in the configuration; `opens` the list of settings.
    SettingValues {
        values: Vec<Setting>,
        opens: bool,
    },
    /// The queries that were kept before, the newest first.
    KeptQueries(Vec<String>),
    Progress(RefreshProgress),
    /// A refresh ended.
    Refreshed(Refreshed),
    /// The marks of an article.
    Marks {
        id: ArticleId,
        flags: Flags,
        tags: Vec<String>,
        note: Option<String>,
        highlights: Vec<Highlight>,
    },
    /// Marks are written as this step: from now on the database decides.
    Written {
        markings: Vec<Marking>,
        step: Step,
    },
    /// Marks are not written, for this reason. The articles are as they were before.
    Unwritten {
        markings: Vec<Marking>,
        reason: Phrase,
    },
    /// A tag was renamed, merged or deleted by this step.
    Retagged(Step),
    /// A step of the history was undone, or redone; `None` if there was none.
    Stepped {
        step: Option<Step>,
        redone: bool,
    },
    /// Marks that could not be written before are now written.
    CaughtUp(Vec<Marking>),
    /// The articles of a whole list that were marked just now.
    Marked(Marking),
    /// The configured sources changed: they must be counted and listed anew.
    SourcesChanged {
        added: Vec<SourceId>,
        notice: Phrase,
    },
    /// The configuration changed. `added` are the sources that are new in it, `warnings` the remarks on
    /// its keys.
    Configured {
        config: Box<Config>,
        settings: Box<Settings>,
        added: Vec<SourceId>,
        warnings: Vec<Problem>,
    },
    /// The file of the configuration has these mistakes, so that nothing of it is used.
    ConfigurationRefused(Vec<Problem>),
    /// Nothing was ever configured or read here.
    FirstStart {
        /// True if nothing says which language to use.
        language_unsaid: bool,
    },
    /// The lists of other readers on this machine, for the first steps.
    ListsFound(Vec<FoundList>),
    /// The feeds behind an address: one to add, or several to pick from.
    FeedsFound(Vec<NewSource>),
    /// A picture, or the reason why there is none.
    Picture {
        url: String,
        came: Result<Picture, Phrase>,
    },
    /// Some source may be due.
    Due,
    /// The states of enclosures of which anything is on this machine, by their addresses.
    Downloads(Vec<(String, Download)>),
    /// A download went on, or came to its end.
    Download {
        url: String,
        name: String,
        state: Download,
    },
    /// The chapters of the enclosure at an address, or the reason why there are none.
    Chapters {
        url: String,
        came: Result<Vec<Chapter>, Phrase>,
    },
    /// The words of a recording of an article, or the reason why there are none.
    Transcript {
        id: ArticleId,
        came: Result<Document, Phrase>,
    },
    Notice(Notice),
    /// Nothing is kept in this session, for this reason.
    Unkept(Phrase),
}

/// The part of the screen that a change concerns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Changed {
    /// Articles came or went, or have other marks.
    List,
    /// At most the texts of rows are others.
    Rows,
}

/// The progress of a refresh.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RefreshProgress {
    pub finished: usize,
    pub total: usize,
    pub new: usize,
    pub failed: usize,
    /// Sources that are being read.
    pub running: Vec<SourceId>,
    /// True if the user asked for it and is told of it.
    pub asked: bool,
}

/// The result of a refresh.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Refreshed {
    pub new: usize,
    pub failed: usize,
    /// True if there is anything new to show.
    pub changed: bool,
    /// The articles that rules tell the user of.
    pub notifications: Vec<Notification>,
    /// The reason why a source was not asked, if one was not.
    pub skipped: Option<Phrase>,
    /// The sentence that names a source whose entries were not all taken, if there is one.
    pub left_out: Option<Phrase>,
    /// True if it was stopped before all sources were asked.
    pub cancelled: bool,
    /// True if the user asked for it.
    pub asked: bool,
}
