//! Reads lists of feeds written by other programs (OPML 1.0 and 2.0).
//!
//! Outlines with a feed become sources, outlines around them folders, their categories tags. Nothing in the file is ever a
//! command, a local path or an address other than http and https. What cannot be used is named with
//! its line. Entities that a file declares itself are not expanded, so it cannot grow while it is read.
//!
//! | an outline has | it is |
//! |---|---|
//! | `xmlUrl` | a feed, unless type or address are those of a list |
//! | `url`, and a type of feeds or an address that looks like one | a feed |
//! | `type="vfolder"` | a search of Liferea: left out, with the rules in it |
//! | `type="include"` or `"link"`, any other `url`, `htmlUrl` alone | left out, but a folder if outlines are in it |
//! | nothing of these | a folder; left out if nothing is in it |
use crate::import::address::{address, is_address, is_command, is_list, may_be_feed};
use crate::import::refused::{MOST_FEEDS, Reason, Refused};
use crate::import::tidy::tidy;
use crate::news::{Location, NewSource, is_language_tag};
use crate::parse::{Tag, TagKind, each_tag};
use std::collections::HashSet;

/// The number of nested outlines whose titles are kept.
const DEEPEST: usize = 256;

/// Tags taken from one category.
const MOST_TAGS: usize = 100;

/// Types of outlines that are feeds, in lower case.
const FEED_TYPES: &[&str] = &[
    "rss",
    "rss1",
    "rss2",
    "rdf",
    "atom",
    "atom10",
    "atom03",
    "feed",
    "json",
    "jsonfeed",
    "podcast",
    "application/rss+xml",
    "application/atom+xml",
    "application/feed+json",
];

/// Types of outlines that are other lists, in lower case; `fl_opml` is Liferea's.
const LIST_TYPES: &[&str] = &["include", "opml", "fl_opml"];

/// Types of outlines that are folders, in lower case.
const FOLDER_TYPES: &[&str] = &["folder", "category", "group", "text", "outline"];

/// The attribute by which our own lists say that a title is the feed's and not the user's.
pub(super) const NAMED: &str = "named";
pub(super) const BY_FEED: &str = "feed";

/// The contents of an OPML file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Opml {
    pub sources: Vec<NewSource>,
    /// The outlines that were left out, in the order of the file.
    pub refused: Vec<Refused>,
}

/// Reads an OPML document as far as it can be read.
pub fn parse_opml(bytes: &[u8]) -> Opml {
    let mut state = State::default();
    each_tag(bytes, &mut |tag| {
        if tag.is("outline") {
            match tag.kind {
                TagKind::Start => state.start(tag),
                TagKind::Empty => state.empty(tag),
                TagKind::End => state.end(),
            }
        }
    });
    while !state.open.is_empty() {
        state.deeper = 0;
        state.end();
    }
    state.opml.refused.sort_by_key(|refused| refused.line);
    state.opml
}

/// An open outline.
#[derive(Default)]
struct Open {
    /// Its title if it is a folder.
    title: Option<String>,
    /// The reason to leave it out unless something is in it.
    refused: Option<Refused>,
    /// It is a search, and so is what it is made of.
    is_search: bool,
}

#[derive(Default)]
struct State {
    opml: Opml,
    /// The addresses of its feeds.
    known: HashSet<String>,
    open: Vec<Open>,
    /// Open outlines beyond the depth kept.
    deeper: usize,
}

/// The words of an outline, as they are written.
struct Words {
    kind: String,
    /// The title that is shown, be it an address.
    title: Option<String>,
    /// The title, if it is a name.
    name: Option<String>,
    xml: Option<String>,
    url: Option<String>,
    page: Option<String>,
}

impl Words {
    fn of(tag: &Tag<'_>) -> Self {
        let attribute = |name: &str| tag.attribute(name);
        let (xml, url, page) = (attribute("xmlUrl"), attribute("url"), attribute("htmlUrl"));
        let addresses = || [&xml, &url, &page].into_iter().flatten().map(String::as_str);
        // `text` is required and may hold markup, `title` is what readers write the name into.
        let titles: Vec<String> = ["title", "text"].into_iter().filter_map(attribute).collect();
        let name = titles.iter().find(|title| !is_address(title, addresses()));
        let line = |title: &String| Some(tidy(title)).filter(|title| !title.is_empty());
        let is_own = attribute(NAMED).is_none_or(|by| by != BY_FEED);
        let kind = attribute("type").unwrap_or_default().to_ascii_lowercase();
        Self {
            kind: tidy(&kind),
            title: titles.first().and_then(line),
            name: name.filter(|_| is_own).and_then(line),
            xml,
            url,
            page,
        }
    }

    /// The address of the feed that the outline is meant to be.
    fn feed(&self) -> Option<&str> {
        if self.xml.is_some() {
            return self.xml.as_deref();
        }
        let url = self.url.as_deref()?;
        let is_feed = self.is_of(FEED_TYPES) || may_be_feed(url) || is_command(url);
        is_feed.then_some(url)
    }

    fn is_of(&self, kinds: &[&str]) -> bool {
        kinds.contains(&self.kind.as_str())
    }
}

impl State {
    fn start(&mut self, tag: &Tag<'_>) {
        let open = self.outline(tag);
        if self.open.len() < DEEPEST {
            self.open.push(open);
        } else {
            self.refuse(open.refused);
            self.deeper += 1;
        }
    }

    fn empty(&mut self, tag: &Tag<'_>) {
        let refused = self.outline(tag).refused;
        self.refuse(refused);
    }

    fn end(&mut self) {
        match self.deeper {
            0 => {
                let refused = self.open.pop().and_then(|open| open.refused);
                self.refuse(refused);
            }
            _ => self.deeper -= 1,
        }
    }

    /// Takes in one outline; returns what is to be known of it while others may be in it.
    fn outline(&mut self, tag: &Tag<'_>) -> Open {
        let words = Words::of(tag);
        if let Some(around) = self.open.last_mut() {
            // The rules that a search is made of.
            if around.is_search && words.feed().is_none() {
                return Open { is_search: true, ..Open::default() };
            }
            around.refused = None;
        }
        let name = words.title.clone().unwrap_or_default();
        let refused = |url: &str, reason| Refused::new(tag.line, &name, url, reason);
        // Liferea writes the word in place of an address, too.
        if words.kind == "vfolder" || words.xml.as_deref() == Some("vfolder") {
            self.refuse(Some(refused("", Reason::Search)));
            return Open { is_search: true, ..Open::default() };
        }
        let written = words.xml.as_deref().or(words.url.as_deref());
        let list = written
            .filter(|url| words.is_of(LIST_TYPES) || is_list(url) && !words.is_of(FEED_TYPES));
        let page = words.url.as_deref().filter(|_| words.kind == "link" && words.feed().is_none());
        if let Some(url) = list.or(page) {
            self.refuse(Some(refused(url, Reason::Link)));
            return Open::default();
        }
        if let Some(url) = words.feed() {
            let source = match self.source(tag, &words, url) {
                Ok(source) => source,
                Err(reason) => {
                    self.refuse(Some(refused(url, reason)));
                    return Open::default();
                }
            };
            self.opml.sources.push(source);
            if let Some(command) = tag.attribute("filtercmd") {
                self.refuse(Some(refused(&command, Reason::Filter)));
            }
            return Open::default();
        }
        let has_address = tag.has("xmlUrl") || tag.has("url");
        let (url, page) = (words.url.as_deref(), words.page.as_deref());
        let page = page.filter(|page| address(page).is_ok());
        // It counts if this is not the folder of others.
        let reason = match (url, page) {
            (Some(url), _) => {
                Some(refused(url, address(url).err().map_or(Reason::Page, Reason::from)))
            }
            (None, Some(page)) => Some(refused(page, Reason::Page)),
            _ if has_address || words.is_of(FEED_TYPES) => Some(refused("", Reason::Missing)),
            _ if !words.kind.is_empty() && !words.is_of(FOLDER_TYPES) => {
                Some(refused("", Reason::Kind(words.kind.clone())))
            }
            _ => words.title.is_some().then(|| refused("", Reason::Text)),
        };
        Open { title: words.title, refused: reason, is_search: false }
    }

    /// The feed of an outline; the error says why it is left out.
    fn source(&mut self, tag: &Tag<'_>, words: &Words, url: &str) -> Result<NewSource, Reason> {
        if tag.cuts(if words.xml.is_some() { "xmlUrl" } else { "url" }) {
            return Err(Reason::Cut);
        }
        let known = address(url)?;
        // `HTML+XPath` of FreshRSS and its like.
        if words.kind.contains('+') && !words.is_of(FEED_TYPES) {
            return Err(Reason::Scraped(words.kind.clone()));
        }
        if self.known.contains(&known) {
            return Err(Reason::Twice);
        }
        if self.opml.sources.len() >= MOST_FEEDS {
            return Err(Reason::Many);
        }
        self.known.insert(known.clone());
        let titles = self.open.iter().filter_map(|open| open.title.as_deref());
        let folders: Vec<&str> = titles.collect();
        let language = tag.attribute("language");
        Ok(NewSource {
            folder: (!folders.is_empty()).then(|| tidy(&folders.join("/"))),
            name: words.name.clone(),
            tags: tag.attribute("category").map(|text| tags(&text)).unwrap_or_default(),
            // Some programs write that they do not know it.
            language: language.filter(|tag| is_language_tag(tag) && tag != "unknown"),
            // OPML 2.0: an outline that is commented out.
            enabled: tag.attribute("isComment").is_none_or(|is| !is.eq_ignore_ascii_case("true")),
            ..NewSource::new(Location::Feed(known))
        })
    }

    fn refuse(&mut self, refused: Option<Refused>) {
        if self.opml.refused.len() < MOST_FEEDS {
            self.opml.refused.extend(refused);
        }
    }
}

/// The tags of a `category`: separated by commas, each a path (OPML 2.0) of which every part is a
/// tag.
fn tags(category: &str) -> Vec<String> {
    let mut tags: Vec<String> = Vec::new();
    for part in category.split([',', '/']).take(MOST_TAGS) {
        let tag = tidy(part);
        if !tag.is_empty() && !tags.contains(&tag) {
            tags.push(tag);
        }
    }
    tags
}

#[cfg(test)]
mod tests;
