//! A source that is not configured yet.
use super::feed_url::{BadUrl, feed_url};
use super::source::Location;
use crate::locale::Phrase;
use std::borrow::Cow;

/// A source to write to the configuration.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewSource {
    /// A feed, or a path as the user wrote it, with any `~`.
    pub location: Location,
    pub name: Option<String>,
    pub folder: Option<String>,
    pub tags: Vec<String>,
    /// The language as a BCP 47 tag.
    pub language: Option<String>,
    /// False if it is kept and not read.
    pub enabled: bool,
}

impl NewSource {
    /// A source of a typed URL or path.
    pub fn new(location: Location) -> Self {
        Self { location, name: None, folder: None, tags: Vec::new(), language: None, enabled: true }
    }

    /// The feed at a typed URL; one without a scheme is taken for one of `https`.
    ///
    /// # Errors
    ///
    /// The sentence that says why the URL is invalid.
    pub fn feed(url: &str) -> Result<Self, Phrase> {
        let found = match feed_url(url) {
            Err(BadUrl::NoScheme { with }) => feed_url(&with),
            found => found,
        };
        match found {
            Ok(url) => Ok(Self::new(Location::Feed(url))),
            Err(bad) => Err(bad.phrases(url.trim()).0),
        }
    }

    /// The file, folder or pattern of a typed path.
    pub fn path(path: &str) -> Self {
        Self::new(Location::Path(path.trim().to_owned()))
    }

    /// The name it is shown by: its own, else its location.
    pub fn shown_name(&self) -> Cow<'_, str> {
        self.location.named(self.name.as_deref())
    }
}
