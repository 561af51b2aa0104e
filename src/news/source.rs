//! Sources of news, and their settings.
use super::shown_url;
use super::{CleanRule, PageRules};
use std::borrow::Cow;
use std::fmt;
use std::time::Duration;

/// Row id of a source in the store.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
#[serde(transparent)]
pub struct SourceId(pub i64);

/// The place that a source reads from.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Location {
    /// A feed at an http or https URL.
    Feed(String),
    /// A file, folder or glob on this machine, with `~` expanded.
    Path(String),
    /// The guide compiled into the program.
    Guide,
}

impl Location {
    /// The address or path; the guide has a name of its own.
    pub fn key(&self) -> &str {
        match self {
            Self::Feed(url) => url,
            Self::Path(path) => path,
            Self::Guide => "sahifa:guide",
        }
    }

    /// The name that a source here is shown by: its own, else where it is, without user name and
    /// password.
    pub fn named<'a>(&'a self, name: Option<&'a str>) -> Cow<'a, str> {
        name.map_or_else(|| shown_url(self.key()), Cow::Borrowed)
    }
}

/// The proxy for requests.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Proxy {
    /// No proxy, whatever the environment says.
    None,
    /// An `http`, `https`, `socks4`, `socks5` or `socks5h` URL.
    Url(String),
}

/// The credentials of a source (RFC 7617, RFC 6750).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Auth {
    Basic { user: String, password: Secret },
    Bearer { token: Secret },
}

/// A password or token, or the command that prints it. Its debug output does not show it.
#[derive(Clone, PartialEq, Eq)]
pub enum Secret {
    Text(String),
    /// A program and its arguments, run without a shell. The first line of its output is the
    /// secret.
    Command(Vec<String>),
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Text(_) => f.write_str("Text(…)"),
            Self::Command(words) => f.debug_tuple("Command").field(words).finish(),
        }
    }
}

/// One configured source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    pub location: Location,
    /// The user's name for the source. `None` takes the feed's title.
    pub name: Option<String>,
    pub folder: Option<String>,
    /// The tags that every article of the source gets.
    pub tags: Vec<String>,
    pub enabled: bool,
    /// Overrides of the keys in `[fetch]`.
    pub refresh: Option<Duration>,
    pub timeout: Option<Duration>,
    pub user_agent: Option<String>,
    pub headers: Vec<(String, String)>,
    /// The name and the value of each cookie to send.
    pub cookies: Vec<(String, String)>,
    pub auth: Option<Auth>,
    pub proxy: Option<Proxy>,
    /// Articles older than this are deleted once the feed no longer holds them; zero keeps them.
    pub keep: Option<Duration>,
    /// Articles beyond this number are deleted likewise, the oldest first; zero keeps them.
    pub keep_items: Option<usize>,
    /// A charset label that overrides detection.
    pub encoding: Option<String>,
    pub max_items: Option<usize>,
    /// The language (BCP 47) to assume if the source states none.
    pub language: Option<String>,
    /// Rules for the blocks of its articles; a later rule overrides an earlier one.
    pub clean: Vec<CleanRule>,
    /// True if a refresh fetches the pages of articles of which the feed gives a part; `None` goes by
    /// the usual setting.
    pub full_text: Option<bool>,
    /// Rules for these pages.
    pub page_rules: PageRules,
    /// True if changes of its files are noticed at once.
    pub watch: bool,
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
            cookies: Vec::new(),
            auth: None,
            proxy: None,
            keep: None,
            keep_items: None,
            encoding: None,
            max_items: None,
            language: None,
            clean: Vec::new(),
            full_text: None,
            page_rules: PageRules::default(),
            watch: false,
        }
    }

    /// The name it is shown by as long as its feed has said none: the user's, else its location.
    pub fn shown_name(&self) -> Cow<'_, str> {
        self.location.named(self.name.as_deref())
    }

    /// The stable identity of the source across runs and renames.
    pub fn key(&self) -> &str {
        self.location.key()
    }
}
