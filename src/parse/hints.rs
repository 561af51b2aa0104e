//! What surrounds the reading of a document: what is known of it, and where its entries go.
use super::dates::Place;
use super::repeated::Repeated;
use super::rules::Cleaner;
use crate::news::{Entry, Timestamp};
use std::path::Path;
use url::Url;

/// What is known about a document from outside it.
#[derive(Clone, Copy, Debug, Default)]
pub struct Hints<'a> {
    /// The Content-Type header.
    pub content_type: Option<&'a str>,
    /// A charset label of the user's that overrides everything.
    pub encoding: Option<&'a str>,
    /// Where the document came from; relative addresses are resolved against it.
    pub url: Option<&'a str>,
    /// Name of a local file; its extension decides where the content does not.
    pub path: Option<&'a Path>,
    /// Time of the local file: the date of an article that states none.
    pub modified: Option<Timestamp>,
    /// Language (BCP 47) of entries that state none.
    pub language: Option<&'a str>,
    /// A web page is not the article it shows but a [`ParseError::Page`](super::ParseError::Page) with the feeds it names.
    pub wants_feed: bool,
    /// The present, for dates that state no year.
    pub now: Option<Timestamp>,
    /// The user's rules on blocks.
    pub cleaner: Option<&'a Cleaner>,
    /// What the files of its source have in common.
    pub repeated: Option<&'a Repeated>,
}

/// Where entries go.
pub(super) type Take<'a> = dyn FnMut(Entry) + 'a;

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

    /// The time near which dates without a year are.
    pub(super) fn near(&self) -> Option<Timestamp> {
        self.hints.modified.or(self.hints.now)
    }
}
