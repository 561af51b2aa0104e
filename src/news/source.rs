//! Where news comes from.
use std::time::Duration;

/// Row id of a source in the store.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
#[serde(transparent)]
pub struct SourceId(pub i64);

/// What a source reads.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Location {
    /// A feed at an http or https URL.
    Feed(String),
    /// A file, directory or glob on this machine, `~` already expanded.
    Path(String),
    /// The guide compiled into the program.
    Guide,
}

/// One configured source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    pub location: Location,
    /// The user's name for it; `None` takes the feed's own title.
    pub name: Option<String>,
    pub folder: Option<String>,
    /// Tags every article of the source gets.
    pub tags: Vec<String>,
    pub enabled: bool,
    /// Overrides of `[fetch]`.
    pub refresh: Option<Duration>,
    pub timeout: Option<Duration>,
    pub user_agent: Option<String>,
    pub headers: Vec<(String, String)>,
    /// Charset label that overrides detection.
    pub encoding: Option<String>,
    pub max_items: Option<usize>,
    /// Language (BCP 47) assumed when the source states none.
    pub language: Option<String>,
}

impl Source {
    /// A source with every option at its default.
    pub fn new(location: Location) -> Self {
        Self {
            location,
            name: None,
            folder: None,
            tags: Vec::new(),
            enabled: true,
            refresh: None,
            timeout: None,
            user_agent: None,
            headers: Vec::new(),
            encoding: None,
            max_items: None,
            language: None,
        }
    }

    /// The stable identity of the source across runs and renames.
    pub fn key(&self) -> &str {
        match &self.location {
            Location::Feed(url) => url,
            Location::Path(path) => path,
            Location::Guide => "sahifa:guide",
        }
    }
}
