//! Where news comes from.
use super::CleanRule;
use std::fmt;
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

impl Location {
    /// The address or path; for the guide a name of its own.
    pub fn key(&self) -> &str {
        match self {
            Self::Feed(url) => url,
            Self::Path(path) => path,
            Self::Guide => "sahifa:guide",
        }
    }
}

/// Through what requests go.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Proxy {
    /// Straight to the server, whatever the environment says.
    None,
    /// An `http`, `https`, `socks4`, `socks5` or `socks5h` URL.
    Url(String),
}

/// How a source proves who is asking (RFC 7617, RFC 6750).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Auth {
    Basic { user: String, password: Secret },
    Bearer { token: Secret },
}

/// A password or token, or where to get it. Its debug output does not show it.
#[derive(Clone, PartialEq, Eq)]
pub enum Secret {
    Text(String),
    /// A program and its arguments, run without a shell; the first line of its output counts.
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
    /// Name and value of each cookie that is sent.
    pub cookies: Vec<(String, String)>,
    pub auth: Option<Auth>,
    pub proxy: Option<Proxy>,
    /// Articles older than this are let go once the feed no longer holds them; zero keeps them.
    pub keep: Option<Duration>,
    /// Articles beyond this many are let go likewise, the oldest first; zero keeps them.
    pub keep_items: Option<usize>,
    /// Charset label that overrides detection.
    pub encoding: Option<String>,
    pub max_items: Option<usize>,
    /// Language (BCP 47) assumed when the source states none.
    pub language: Option<String>,
    /// Rules on the blocks of its articles, the later over the earlier.
    pub clean: Vec<CleanRule>,
    /// Whether a change of its files is to be noticed at once.
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
            watch: false,
        }
    }

    /// The stable identity of the source across runs and renames.
    pub fn key(&self) -> &str {
        self.location.key()
    }
}
