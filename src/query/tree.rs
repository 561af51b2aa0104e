//! A query as a tree of conditions, with the order and the limit of its result.
use crate::lang::Needle;
use crate::news::SourceId;
use jiff::civil::Date;

/// The order of a result. If it leaves two articles equal, the newer one comes first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Order {
    /// Newest first.
    #[default]
    Newest,
    Oldest,
    /// In the order of the configuration.
    Source,
    /// By folded title.
    Title,
    /// Unread ones first.
    Unread,
}

impl Order {
    /// All of them.
    pub const ALL: [Self; 5] =
        [Self::Newest, Self::Oldest, Self::Source, Self::Title, Self::Unread];

    /// The next one, when a key goes through all of them.
    #[must_use]
    pub fn next(self) -> Self {
        let mut orders = Self::ALL.into_iter().cycle();
        orders.find(|order| *order == self);
        orders.next().unwrap_or_default()
    }
}

/// A name to look for. Names are compared folded.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Name {
    pub text: String,
    /// True if the whole name has to be equal; false if `text` may be a part of it.
    pub whole: bool,
}

impl Name {
    pub fn whole(text: impl Into<String>) -> Self {
        Self { text: text.into(), whole: true }
    }

    pub fn part(text: impl Into<String>) -> Self {
        Self { text: text.into(), whole: false }
    }
}

/// Words to look for in a text.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Wording {
    /// A bare word: also without its proclitics, and as the beginning of a longer word.
    Word(String),
    /// A quoted phrase: these words in this order.
    Phrase(String),
    /// A regular expression on the folded text, see [`Pattern`](super::Pattern).
    Pattern(String),
}

impl Wording {
    /// A word, or a phrase if `text` contains several.
    pub fn of(text: impl Into<String>) -> Self {
        let text = text.into();
        match text.trim().contains(char::is_whitespace) {
            true => Self::Phrase(text),
            false => Self::Word(text),
        }
    }

    /// The words to look for, also with other spellings of a hamza if `loose`; `None` for a regular
    /// expression.
    pub fn needles(&self, loose: bool) -> Option<Vec<Needle>> {
        match self {
            Self::Word(text) => Some(Needle::each_word(text, loose)),
            Self::Phrase(phrase) => Some(vec![Needle::phrase(phrase, loose)]),
            Self::Pattern(_) => None,
        }
    }
}

/// A part that an article may have.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Part {
    /// A picture, in its text or beside it.
    Image,
    /// A file beside its text, such as the sound of a podcast.
    Enclosure,
    /// Its whole text, and not only a summary of it.
    FullText,
    /// A note of the reader.
    Note,
    /// A passage that the reader highlighted.
    Highlight,
}

impl Part {
    /// All of them.
    pub const ALL: [Self; 5] =
        [Self::Image, Self::Enclosure, Self::FullText, Self::Note, Self::Highlight];
}

/// A time before now, in days of the reader's calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Period {
    Today,
    Yesterday,
    /// Today and the six days before.
    Week,
    /// Today and the 29 days before.
    Month,
    /// Today and the 364 days before.
    Year,
    /// Before [`Period::Year`].
    Earlier,
}

impl Period {
    /// All of them, the latest first.
    pub const ALL: [Self; 6] =
        [Self::Today, Self::Yesterday, Self::Week, Self::Month, Self::Year, Self::Earlier];

    /// The first and the last day, if `today` is this day. `None` leaves that end open.
    pub fn days(self, today: Date) -> (Option<Date>, Option<Date>) {
        let before = |days: i64| today.checked_sub(jiff::Span::new().days(days)).ok();
        match self {
            Self::Today => (Some(today), None),
            Self::Yesterday => (before(1), before(1)),
            Self::Week => (before(6), None),
            Self::Month => (before(29), None),
            Self::Year => (before(364), None),
            Self::Earlier => (None, before(365)),
        }
    }
}

/// One condition on an article.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Predicate {
    Unread,
    Read,
    Starred,
    /// Arrived since the interface was last left.
    New,
    /// Has any tag.
    Tagged,
    /// Comes from a file, a folder or the guide.
    Local,
    Has(Part),
    Tag(Name),
    /// By the name of its source, or by its key, which is an address or a path.
    SourceName(Name),
    Source(SourceId),
    Folder(Name),
    /// By the name of one of its authors.
    Author(Name),
    /// By words of its title, summary or body.
    Text(Wording),
    /// By words of its title.
    Title(Wording),
    /// By a substring of the address, ignoring ASCII case.
    Url(String),
    /// By a BCP 47 tag or its beginning: `ar` matches `ar-SY`.
    Language(String),
    /// Published at most this many seconds before now.
    Newer(i64),
    /// Published more than this many seconds before now.
    Older(i64),
    Within(Period),
    /// Published on these days of the reader's calendar, both included. `None` leaves that end
    /// open.
    Dated {
        from: Option<Date>,
        to: Option<Date>,
    },
    /// Matches the saved filter of this name. [`Query::resolved`] puts the filter in its place.
    Saved(String),
    Not(Box<Predicate>),
    /// All conditions hold; empty matches everything.
    All(Vec<Predicate>),
    /// Any condition holds; empty matches nothing.
    Any(Vec<Predicate>),
}

impl Predicate {
    /// The opposite condition.
    #[must_use]
    pub fn negated(self) -> Self {
        match self {
            Self::Not(inner) => *inner,
            other => Self::Not(Box::new(other)),
        }
    }

    /// True if it says anything of read and unread articles. A list of such a query shows what the query
    /// says, whatever else hides read articles.
    pub fn names_reading(&self) -> bool {
        match self {
            Self::Unread | Self::Read => true,
            Self::Not(inner) => inner.names_reading(),
            Self::All(children) | Self::Any(children) => children.iter().any(Self::names_reading),
            _ => false,
        }
    }

    /// True if it matches every article.
    pub fn is_everything(&self) -> bool {
        matches!(self, Self::All(children) if children.is_empty())
    }
}

/// A filter with order and limit. The default shows every article, newest first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Query {
    pub predicate: Predicate,
    pub order: Order,
    pub limit: Option<usize>,
}

impl Default for Query {
    fn default() -> Self {
        Self { predicate: Predicate::All(Vec::new()), order: Order::Newest, limit: None }
    }
}

impl Query {
    /// Every article that matches `predicate`, newest first.
    pub fn of(predicate: Predicate) -> Self {
        Self { predicate, ..Self::default() }
    }
}
