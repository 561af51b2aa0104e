//! A query as a tree of conditions, with the order and the limit of its result.
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
}

/// One condition on an article.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Predicate {
    Unread,
    Read,
    Starred,
    /// Has any tag.
    Tagged,
    /// Comes from a file, a folder or the guide.
    Local,
    /// By tag, folded.
    Tag(String),
    /// By source name or key, folded.
    SourceName(String),
    Source(SourceId),
    /// By folder, folded.
    Folder(String),
    /// By a folded substring of the title.
    Title(String),
    /// By a folded substring of an author's name.
    Author(String),
    /// By a substring of the address, ignoring ASCII case.
    Url(String),
    /// By a BCP 47 tag or its beginning: `ar` matches `ar-SY`.
    Language(String),
    /// By a bare word: a folded substring of title or summary, also without its proclitics.
    Text(String),
    /// By a quoted phrase: a folded substring of title or summary.
    Phrase(String),
    /// Published at most this many seconds before now.
    Newer(i64),
    /// Published more than this many seconds before now.
    Older(i64),
    /// Published on these days of the reader's calendar, both included. `None` leaves that end
    /// open.
    Dated {
        from: Option<Date>,
        to: Option<Date>,
    },
    Not(Box<Predicate>),
    /// All conditions hold; empty matches everything.
    All(Vec<Predicate>),
    /// Any condition holds; empty matches nothing.
    Any(Vec<Predicate>),
}

impl Predicate {
    /// The same condition without needless groups, as `parse` reads what `Display` writes.
    pub fn simplified(self) -> Self {
        match self {
            Self::Not(inner) => Self::Not(Box::new(inner.simplified())),
            Self::All(children) => {
                let mut all = Vec::new();
                for child in children {
                    match child.simplified() {
                        Self::All(grandchildren) => all.extend(grandchildren),
                        child => all.push(child),
                    }
                }
                single(all, Self::All)
            }
            Self::Any(children) => {
                let mut any = Vec::new();
                for child in children {
                    match child.simplified() {
                        Self::Any(grandchildren) => any.extend(grandchildren),
                        child => any.push(child),
                    }
                }
                // The language has no word for "nothing" but "not everything".
                if any.is_empty() {
                    return Self::Not(Box::new(Self::All(Vec::new())));
                }
                single(any, Self::Any)
            }
            Self::Dated { from: None, to: None } => Self::All(Vec::new()),
            leaf => leaf,
        }
    }
}

fn single(mut children: Vec<Predicate>, group: fn(Vec<Predicate>) -> Predicate) -> Predicate {
    if children.len() == 1 { children.remove(0) } else { group(children) }
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
