//! Newsboat's files: the `urls` file with its tags, titles and query feeds, and the `config` file
//! with the articles it hides.
//!
//! Nothing in it ever becomes a command: `exec:` and `filter:` lines are left out and named.
mod filter;
mod ignore;
mod words;

pub(super) use ignore::{is_config, parse_config};

use super::opml::{Reason, Refused};
use super::tidy::tidy;
use crate::locale::Phrase;
use crate::news::{Location, NewSource, feed_url};
use crate::query::NamedQuery;

/// Lines taken from one file.
const MOST: usize = 10_000;

/// The contents of a `urls` file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Urls {
    pub(super) sources: Vec<NewSource>,
    /// Query feeds.
    pub(super) filters: Vec<NamedQuery>,
    pub(super) left_out: Vec<LeftOut>,
}

/// A line that was not taken over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LeftOut {
    Feed(Refused),
    /// A query feed whose condition has no counterpart.
    Query {
        name: String,
        part: String,
    },
    /// A line of `config` that hides articles in a way that has no counterpart.
    Ignore {
        line: usize,
        part: String,
    },
    /// A line of `config` that includes another file.
    Include {
        line: usize,
        file: String,
    },
    /// The file has more lines than are read.
    Rest,
    /// The same of `config`.
    Lines,
}

impl LeftOut {
    /// The sentence for the user.
    pub fn phrase(&self) -> Phrase {
        match self {
            Self::Feed(refused) => refused.phrase(),
            Self::Query { name, part } => Phrase::new("newsboat-query")
                .with("name", name.as_str())
                .with("part", part.as_str()),
            Self::Ignore { line, part } => {
                Phrase::new("newsboat-ignore").with("line", *line).with("part", part.as_str())
            }
            Self::Include { line, file } => {
                Phrase::new("newsboat-include").with("line", *line).with("file", file.as_str())
            }
            Self::Lines => Phrase::new("newsboat-lines").with("max", MOST),
            Self::Rest => Phrase::new("opml-refused-many").with("max", MOST),
        }
    }
}

/// Reads a `urls` file: an address on each line, then tags.
pub(super) fn parse_urls(bytes: &[u8]) -> Urls {
    let text = String::from_utf8_lossy(bytes);
    let mut urls = Urls::default();
    let lines = text.trim_start_matches('\u{feff}').lines().map(words::split);
    for (at, words) in lines.filter(|words| !words.is_empty()).enumerate() {
        if at == MOST {
            urls.left_out.push(LeftOut::Rest);
            break;
        }
        urls.line(&words);
    }
    urls
}

impl Urls {
    fn line(&mut self, words: &[String]) {
        let Some((address, tags)) = words.split_first() else { return };
        if let Some(query) = address.strip_prefix("query:") {
            return self.query(query);
        }
        let title = tags.iter().find_map(|tag| tag.strip_prefix('~')).map(tidy);
        let name = title.filter(|title| !title.is_empty());
        let location = match address.strip_prefix("file://") {
            Some(path) => local(path),
            None => feed_url(address).ok().map(Location::Feed),
        };
        let Some(location) = location else {
            let (name, url) = (name.unwrap_or_default(), tidy(address));
            let refused = Refused { name, url, reason: Reason::Address };
            return self.left_out.push(LeftOut::Feed(refused));
        };
        let mut source = NewSource::new(location);
        source.name = name;
        // `!` hides a feed from newsboat's list; there is no such list here.
        let tags = tags.iter().filter(|tag| !tag.starts_with(['~', '!']));
        for tag in tags.map(|tag| tidy(tag)).filter(|tag| !tag.is_empty()) {
            if !source.tags.contains(&tag) {
                source.tags.push(tag);
            }
        }
        self.sources.push(source);
    }

    /// Reads a query feed, `name:condition`.
    fn query(&mut self, query: &str) {
        let (name, condition) = query.split_once(':').unwrap_or((query, ""));
        let name = tidy(name);
        match filter::parse(condition) {
            Ok(query) if !name.is_empty() => self.filters.push(NamedQuery { name, query }),
            Ok(_) => self.left_out.push(LeftOut::Query { part: tidy(condition), name }),
            Err(part) => self.left_out.push(LeftOut::Query { name, part: tidy(&part) }),
        }
    }
}

/// A file of this machine, by its absolute path.
fn local(path: &str) -> Option<Location> {
    let url = url::Url::parse(&format!("file://{path}")).ok()?;
    let path = url.to_file_path().ok()?;
    let path = path.to_str().filter(|path| !path.contains(char::is_control))?;
    Some(Location::Path(path.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_tags_titles_and_queries() {
        let urls = parse_urls(
            "# my feeds\n\
             https://a.example/feed  news \"الشرق الأوسط\" \"~عنب بلدي\" !hidden news\n\
             \n\
             \"https://b.example/a b\"\t# a comment\n\
             file:///home/me/feed%20one.xml local\n\
             \"query:Unread:unread = \\\"yes\\\"\"\n\
             query:Tagged:tags#\\\"x\\\"\n"
                .as_bytes(),
        );
        let shown: Vec<_> = urls
            .sources
            .iter()
            .map(|source| (source.shown_name().into_owned(), source.tags.join(",")))
            .collect();
        assert_eq!(
            shown,
            [
                ("عنب بلدي".to_owned(), "news,الشرق الأوسط".to_owned()),
                ("https://b.example/a%20b".to_owned(), String::new()),
                ("/home/me/feed one.xml".to_owned(), "local".to_owned()),
            ]
        );
        let filters: Vec<_> =
            urls.filters.iter().map(|one| format!("{}={}", one.name, one.query)).collect();
        assert_eq!(filters[0], "Unread=is:unread");
    }

    #[test]
    fn nothing_becomes_a_command() {
        let urls = parse_urls(
            b"exec:~/bin/feed.sh tag\n\"exec:rm -rf /\"\nfilter:cat:https://a.example/\n\
              javascript:alert(1)\n/etc/passwd\n`touch x`\nfile://host/etc/passwd\n|ls\n",
        );
        assert_eq!((urls.sources.len(), urls.filters.len(), urls.left_out.len()), (0, 0, 8));
        assert_eq!(urls.left_out[0].phrase().id, "opml-refused-url");
    }

    #[test]
    fn large_and_odd_files_are_bounded() {
        let many = "https://a.example/\n".repeat(MOST + 3);
        let urls = parse_urls(many.as_bytes());
        assert_eq!((urls.sources.len(), &urls.left_out[..]), (MOST, &[LeftOut::Rest][..]));
        let long = format!("https://a.example/ {}", "ط".repeat(10_000));
        assert!(
            parse_urls(long.as_bytes()).sources[0].tags[0].chars().count()
                <= crate::import::tidy::LONGEST
        );
        assert_eq!(parse_urls(b"\xff\xfe\x00 \"unclosed").sources, []);
    }

    proptest::proptest! {
        #[test]
        fn any_bytes_are_read(bytes: Vec<u8>) {
            parse_urls(&bytes);
        }
    }
}
