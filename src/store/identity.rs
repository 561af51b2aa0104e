//! The identity of articles: the rule by which two entries are one article.
//!
//! **Within one document** entries are different articles unless all that a reader sees of them is equal:
//! title, page, date, text, authors, enclosures. Copies are one article, and the source says so. Copies
//! under different guids are one only where page or text are there to tell, see [`Content::tells`].
//!
//! **Over time**, in this order:
//!
//! | the entry has | an article that is there is the same when |
//! |---|---|
//! | a guid that one entry of the document has | the guid is equal, or differs in `http` and `https` only |
//! | no such guid, the link of a page that one entry has | the page is equal |
//! | neither | title, page, date and text are equal |
//! | a guid that is not known | title, page, date and text are equal; a session in the address of the page does not count |
//! | a guid or page that others have, too | title, page and date are equal and nothing else could be meant |
//!
//! A name that several entries of a document have identifies none of them, then and later: the store
//! remembers it. The address of a whole site is no page. Where a document is read under other settings
//! than before, texts differ that nobody changed, and title, page and date decide alone.
//!
//! Each article of the store is one entry of a document at most. What is equal goes before what is named
//! alike, and that before what is similar; `matching` carries it out.
use super::hash::{hash, hash_of};
use super::pack::json;
use super::page::{host, is_page, page, without_session};
use crate::lang::key;
use crate::news::{Document, Entry};
use std::collections::{HashMap, HashSet};
use url::Url;

/// An identity in the store: a hash, scoped by its source.
pub(super) type Identity = i64;

/// The names of an entry besides its guid, computed once.
#[derive(Debug)]
pub(super) struct Marks {
    /// The key of its title.
    pub(super) title: String,
    /// Its link, as [`canonical`](super::page::canonical).
    pub(super) page: Option<String>,
    /// The host of its page, without `www.`.
    pub(super) host: Option<String>,
}

impl Marks {
    pub(super) fn of(entry: &Entry) -> Self {
        let title = key(&entry.title);
        let link = entry.url().map(str::trim).filter(|link| !link.is_empty());
        let Some(link) = link else { return Self { title, page: None, host: None } };
        match Url::parse(link) {
            Ok(url) => {
                let host = host(&url).map(str::to_owned);
                Self { title, page: Some(page(link, &url)), host }
            }
            Err(_) => Self { title, page: Some(link.to_owned()), host: None },
        }
    }
}

/// The content of an entry, as far as it tells entries apart whose names differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Content {
    /// Hash of title, page and date.
    pub(super) key: i64,
    /// Hash of the text, see [`text_hash`].
    pub(super) text: i64,
    pub(super) is_dated: bool,
    pub(super) has_page: bool,
    /// Enough to make one article of two names. A title alone is not, nor is a title
    /// with a date: many logs say the same at the same time.
    pub(super) tells: bool,
    /// No other entry of the document has its key.
    pub(super) is_alone: bool,
}

impl Content {
    fn of(entry: &Entry, marks: &Marks, words: &str) -> Option<Self> {
        let text = text(words, entry.summary.as_deref());
        let has_page = marks.page.as_deref().is_some_and(is_page);
        let date = stated_date(entry);
        let key = content_key(&marks.title, marks.page.as_deref(), date)?;
        let (has_title, has_text) = (!marks.title.is_empty(), !text.is_empty());
        let tells = (has_title || has_text) && (has_page || date.is_some() && has_text);
        let text = hash(text.as_bytes());
        Some(Self { key, text, is_dated: date.is_some(), has_page, tells, is_alone: true })
    }
}

/// Hash of title, page and date of an article: `title` as its key, `page` as
/// [`canonical`](super::page::canonical), `date` as stated. `None` where there is none of them, which
/// would be the same for every such article. Stored in databases: never change it.
pub(super) fn content_key(title: &str, page: Option<&str>, date: Option<i64>) -> Option<i64> {
    let page = page.map(without_session).unwrap_or_default();
    if title.is_empty() && page.is_empty() && date.is_none() {
        return None;
    }
    let date = date.map(|date| date.to_string()).unwrap_or_default();
    Some(hash_of(&["content ", &date, "\n", &page, "\n", title]))
}

/// Hash of the text that a reader sees of an article: the words of its body, else its summary.
pub(super) fn text_hash(body: &Document, summary: Option<&str>) -> i64 {
    hash(text(&body.to_words(), summary).as_bytes())
}

fn text<'a>(words: &'a str, summary: Option<&'a str>) -> &'a str {
    match words.trim() {
        "" => summary.unwrap_or_default().trim(),
        words => words,
    }
}

/// The time of a file is no part of what it says.
fn stated_date(entry: &Entry) -> Option<i64> {
    entry.published.filter(|_| entry.date_stated).or(entry.updated).map(|time| time.0)
}

/// The body of an entry in the forms that are made once.
#[derive(Debug)]
pub(super) struct Body {
    pub(super) json: String,
    /// The words that a reader reads of it.
    pub(super) words: String,
}

impl Body {
    pub(super) fn of(document: &Document) -> Self {
        Self { json: json(document), words: document.to_words() }
    }
}

/// All names of an entry, without the rest of its document.
#[derive(Debug)]
pub(super) struct Names {
    guid: Option<Identity>,
    /// Its guid with the other one of `http` and `https`.
    sibling: Option<Identity>,
    /// The link of its page.
    link: Option<Identity>,
    /// The name under which older versions stored an entry with neither guid nor link nor title.
    untitled: Option<Identity>,
    /// All that a reader sees.
    seen: i64,
    /// The same and the guid.
    full: Identity,
    content: Option<Content>,
}

impl Names {
    /// The names of an entry with this body.
    pub(super) fn of(entry: &Entry, marks: &Marks, body: &Body) -> Self {
        let guid = entry.id.as_deref().map(str::trim).filter(|guid| !guid.is_empty());
        let link = marks.page.as_deref();
        let summary = format!("{:?} ", entry.summary);
        let untitled = guid.is_none() && link.is_none() && marks.title.is_empty();
        let untitled = untitled.then(|| {
            let content = format!("{:x}", hash_of(&[&summary, &body.json]));
            hash(format!("text {content}").as_bytes())
        });
        let people = entry.authors.iter().map(|author| author.name.as_str());
        let files = entry.enclosures.iter().map(|file| file.url.as_str());
        let details: Vec<&str> = people.chain(["\n"]).chain(files).collect();
        let date = stated_date(entry).map(|date| date.to_string()).unwrap_or_default();
        let page = link.unwrap_or_default();
        let details = details.join("\n");
        let title = entry.title.trim();
        let parts = ["seen ", &date, "\n", page, "\n", title, "\n", &summary, &details, &body.json];
        let seen = hash_of(&parts);
        Self {
            guid: guid.map(guid_name),
            sibling: guid.and_then(sibling).map(|guid| guid_name(&guid)),
            link: link.filter(|link| is_page(link)).map(link_name),
            untitled,
            seen,
            full: hash(format!("full {seen:x}\n{}", guid.unwrap_or_default()).as_bytes()),
            content: Content::of(entry, marks, &body.words),
        }
    }

    /// Entries of one document with the same are copies of each other.
    pub(super) fn copy_key(&self) -> i64 {
        match self.content {
            Some(content) if content.tells => self.seen,
            _ => self.full,
        }
    }

    /// The names by which entries of one document are told apart: guid, link, and title with page and
    /// date.
    pub(super) fn of_document(&self) -> [Option<i64>; 3] {
        [self.guid, self.link, self.content.map(|content| content.key)]
    }

    /// Its guid with the other one of `http` and `https`.
    pub(super) fn sibling(&self) -> Option<Identity> {
        self.sibling
    }

    fn stated(&self) -> impl Iterator<Item = Identity> {
        self.guid.into_iter().chain(self.link)
    }
}

fn guid_name(guid: &str) -> Identity {
    hash_of(&["guid ", guid])
}

fn link_name(page: &str) -> Identity {
    hash_of(&["link ", page])
}

fn sibling(guid: &str) -> Option<String> {
    let https = guid.strip_prefix("http://").map(|rest| format!("https://{rest}"));
    https.or_else(|| guid.strip_prefix("https://").map(|rest| format!("http://{rest}")))
}

/// For each name, the number of entries in a document that have it. Copies are one entry, which has
/// the names of all: the order of a document decides nothing.
#[derive(Debug, Default)]
pub(super) struct Holders {
    names: HashMap<Identity, usize>,
    contents: HashMap<i64, usize>,
}

impl Holders {
    /// Counts the names of all entries of a document, copies among them.
    pub(super) fn of<'a>(names: impl Iterator<Item = &'a Names>) -> Self {
        let mut holders = Self::default();
        let (mut named, mut told) = (HashSet::new(), HashSet::new());
        for names in names {
            let entry = names.copy_key();
            for name in names.stated().filter(|name| named.insert((*name, entry))) {
                *holders.names.entry(name).or_insert(0) += 1;
            }
            if let Some(content) = names.content.filter(|content| told.insert((content.key, entry)))
            {
                *holders.contents.entry(content.key).or_insert(0) += 1;
            }
        }
        holders
    }

    /// Names that identify nothing, since several have them.
    pub(super) fn shared(&self) -> impl Iterator<Item = Identity> {
        self.names.iter().filter(|(_, count)| **count > 1).map(|(name, _)| *name)
    }

    /// The names of an entry in this document.
    pub(super) fn keys(&self, names: &Names) -> Keys {
        let is_own = |name: &Identity| self.names.get(name).is_none_or(|count| *count == 1);
        let has_guid = names.guid.is_some_and(|guid| is_own(&guid));
        // An entry that has the other one of `http` and `https` is another article.
        let is_free = |name: &Identity| has_guid && !self.names.contains_key(name);
        let sibling = names.sibling.filter(is_free);
        let is_alone = |key| self.contents.get(&key).is_none_or(|count| *count == 1);
        Keys {
            stated: names.stated().filter(is_own).collect(),
            aliases: sibling.into_iter().chain(names.untitled).collect(),
            full: names.full,
            content: names
                .content
                .map(|content| Content { is_alone: is_alone(content.key), ..content }),
        }
    }
}

/// The names of an entry in its document.
#[derive(Clone, Debug, Default)]
pub(super) struct Keys {
    /// Guid and page, where no other entry has them; the strongest first.
    pub(super) stated: Vec<Identity>,
    /// The names under which it may have been stored before.
    pub(super) aliases: Vec<Identity>,
    /// The hash of everything that a reader sees of it, and of its guid.
    pub(super) full: Identity,
    pub(super) content: Option<Content>,
}

impl Keys {
    /// The name under which it is stored if it is new.
    pub(super) fn primary(&self) -> Identity {
        self.stated.first().copied().unwrap_or(self.full)
    }
}
