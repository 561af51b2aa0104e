//! The surroundings of a document: facts known from outside, and the receiver of its entries.
use super::clean;
use super::dates::Place;
use super::repeated::Repeated;
use super::rules::Cleaner;
use crate::news::{Entry, Fingerprint, Source, Timestamp};
use std::collections::HashSet;
use std::path::Path;
use url::Url;

/// The facts about a document that are known from outside it.
#[derive(Clone, Copy, Debug, Default)]
pub struct Hints<'a> {
    /// The Content-Type header.
    pub content_type: Option<&'a str>,
    /// The values of the `Link` header (RFC 8288), which may name the feeds of a page.
    pub link_headers: &'a [String],
    /// The user's charset label, which overrides everything.
    pub encoding: Option<&'a str>,
    /// The address of the document; relative addresses are resolved against it.
    pub url: Option<&'a str>,
    /// The name of a local file. Its extension decides if the content does not.
    pub path: Option<&'a Path>,
    /// The time of the local file: the date of an article that states none.
    pub modified: Option<Timestamp>,
    /// The language (BCP 47) of entries that state none.
    pub language: Option<&'a str>,
    /// Treats a web page not as an article but as a [`ParseError::Page`](super::ParseError::Page)
    /// with the feeds it names.
    pub wants_feed: bool,
    /// The end of the document is missing: an entry that is still open there is no entry yet.
    pub cut: bool,
    /// The present time, for dates without a year.
    pub now: Option<Timestamp>,
    /// The user's rules for blocks.
    pub cleaner: Option<&'a Cleaner>,
    /// The lines that the files of its source have in common.
    pub repeated: Option<&'a Repeated>,
    /// The fingerprints of entries that need not be read again; `None` where none are wanted.
    pub known: Option<&'a HashSet<Fingerprint>>,
}

impl<'a> Hints<'a> {
    /// The hints that the settings of a source give for each of its documents; `now` is the present.
    pub fn of(source: &'a Source, cleaner: &'a Cleaner, now: Timestamp) -> Self {
        Self {
            encoding: source.encoding.as_deref(),
            language: source.language.as_deref(),
            now: Some(now),
            cleaner: Some(cleaner),
            ..Self::default()
        }
    }

    /// The path of the file as one clean line.
    pub(super) fn path_text(&self) -> Option<String> {
        self.path.map(|path| clean::line(&path.to_string_lossy()))
    }

    /// The name of the file without its extension, as one clean line.
    pub(super) fn file_title(&self) -> Option<String> {
        let stem = self.path.and_then(Path::file_stem);
        stem.map(|stem| clean::line(&stem.to_string_lossy()))
    }
}

/// A part of a document that is handed over.
#[derive(Debug)]
pub enum Item {
    /// An entry, with its fingerprint where fingerprints are wanted, if its bytes stand alone and
    /// were read without a problem.
    Read(Box<Entry>, Option<Fingerprint>),
    /// An entry that was not read, because its fingerprint is known.
    Known(Fingerprint),
}

impl From<Entry> for Item {
    fn from(entry: Entry) -> Self {
        Self::Read(Box::new(entry), None)
    }
}

/// A receiver of entries.
pub(super) type Take<'a> = dyn FnMut(Item) + 'a;

/// The origin of a document: its address taken apart, its place, and what else is known of it.
pub(super) struct Origin<'a> {
    pub(super) address: Option<Url>,
    pub(super) place: Place,
    pub(super) hints: &'a Hints<'a>,
}

impl<'a> Origin<'a> {
    pub(super) fn new(hints: &'a Hints<'a>) -> Self {
        let address = hints.url.and_then(|url| Url::parse(url).ok());
        let place = Place::new(hints.language, address.as_ref().and_then(Url::host_str));
        Self { address, place, hints }
    }

    /// The time that dates without a year are near.
    pub(super) fn near(&self) -> Option<Timestamp> {
        self.hints.modified.or(self.hints.now)
    }
}
