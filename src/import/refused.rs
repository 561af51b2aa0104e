//! The feeds of a list that were left out, and the reasons.
use super::address::Unusable;
use super::tidy::tidy;
use crate::locale::Phrase;
use crate::news::{BadUrl, shown_url};

/// Feeds taken from one file.
pub(super) const MOST_FEEDS: usize = 10_000;

/// A feed, or what stood in the place of one, that was left out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refused {
    /// The line on which it stood, from 1; 0 in a file without lines.
    pub line: usize,
    pub name: String,
    /// The address as it stood there, on one line.
    pub url: String,
    pub(super) reason: Reason,
}

/// The reason why a feed was left out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Reason {
    /// Its address cannot be read.
    Address(BadUrl),
    /// It is a command, or goes through one.
    Command,
    /// Its address is made by a shell.
    Shell,
    /// Its address ends in the middle.
    Cut,
    /// It has no address.
    Missing,
    /// It has the address of a page, not that of a feed.
    Page,
    /// It is another list, or a page.
    Link,
    /// It is no feed but a search over others.
    Search,
    /// Its feed is to be made of what is at the address, by rules of another program.
    Scraped(String),
    /// It is something of this type, and no feed.
    Kind(String),
    /// It is a line of text, or an empty folder.
    Text,
    /// It is already in the file.
    Twice,
    /// The file has more feeds than are taken.
    Many,
    /// The feed was taken, and the command that filters it was not.
    Filter,
}

impl From<Unusable> for Reason {
    fn from(unusable: Unusable) -> Self {
        match unusable {
            Unusable::Bad(bad) => Self::Address(bad),
            Unusable::Command => Self::Command,
            Unusable::Cut => Self::Cut,
        }
    }
}

impl Refused {
    pub(super) fn new(line: usize, name: &str, url: &str, reason: Reason) -> Self {
        Self { line, name: tidy(name), url: tidy(url), reason }
    }

    /// True if a feed is missing that the list itself has.
    pub fn is_loss(&self) -> bool {
        let is_none = matches!(
            self.reason,
            Reason::Link | Reason::Search | Reason::Kind(_) | Reason::Text | Reason::Twice
        );
        !is_none
    }

    /// True if the list is in error: it has an address that no program could use as that of a feed,
    /// or too many.
    pub fn is_mistake(&self) -> bool {
        matches!(
            self.reason,
            Reason::Address(_) | Reason::Command | Reason::Shell | Reason::Cut | Reason::Many
        )
    }

    /// True if a program would make it.
    pub(super) fn is_made(&self) -> bool {
        matches!(self.reason, Reason::Command | Reason::Shell)
    }

    /// True if it is something that only lists of feeds have.
    pub(super) fn is_of_list(&self) -> bool {
        !matches!(self.reason, Reason::Text)
    }

    /// The sentence for the user.
    pub fn phrase(&self) -> Phrase {
        let url = shown_url(&self.url);
        let problem = match &self.reason {
            Reason::Address(bad) => bad.phrases(&url).0,
            Reason::Command => Phrase::new("opml-refused-command").with("url", url.as_ref()),
            Reason::Shell => Phrase::new("opml-refused-shell").with("url", url.as_ref()),
            Reason::Cut => Phrase::new("opml-refused-cut").with("url", url.as_ref()),
            Reason::Missing => Phrase::new("opml-refused-missing"),
            Reason::Page => Phrase::new("opml-refused-page").with("url", url.as_ref()),
            Reason::Link => Phrase::new("opml-refused-link"),
            Reason::Search => Phrase::new("opml-refused-search"),
            Reason::Scraped(kind) => {
                Phrase::new("opml-refused-scraped").with("type", kind.as_str())
            }
            Reason::Kind(kind) => Phrase::new("opml-refused-type").with("type", kind.as_str()),
            Reason::Text => Phrase::new("opml-refused-text"),
            Reason::Twice => Phrase::new("opml-refused-twice"),
            Reason::Many => Phrase::new("opml-refused-many").with("max", MOST_FEEDS),
            Reason::Filter => Phrase::new("opml-lost-filter"),
        };
        let sentence = match self.reason {
            Reason::Filter => "opml-taken-without",
            _ if self.line == 0 => "list-refused",
            _ => "opml-refused-url",
        };
        let name = match (self.name.is_empty(), url.is_empty()) {
            (false, _) => self.name.as_str(),
            (true, false) => url.as_ref(),
            (true, true) => "outline",
        };
        Phrase::new(sentence).with("line", self.line).with("name", name).with("problem", problem)
    }
}
