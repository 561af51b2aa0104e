//! Newsboat's files: the `urls` file with its tags, titles and query feeds, and the `config` file
//! with the articles it hides.
//!
//! Nothing in it ever becomes a command: `exec:` and `filter:` lines are left out. Every line that is
//! left out is named.
mod config;
mod filter;
mod left_out;
mod words;

pub(super) use config::{is_config, parse_config};
pub use left_out::LeftOut;

use super::address::{is_address, whole_address};
use super::refused::{Reason, Refused};
use super::tidy::tidy;
use crate::news::{Location, NewSource, local_path};
use crate::query::NamedQuery;
use left_out::MOST;

/// The contents of a `urls` file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Urls {
    pub(super) sources: Vec<NewSource>,
    /// The line of each source, from 1.
    pub(super) lines: Vec<usize>,
    /// Query feeds.
    pub(super) filters: Vec<NamedQuery>,
    pub(super) left_out: Vec<LeftOut>,
}

/// Reads a `urls` file: an address on each line, then tags.
pub(super) fn parse_urls(bytes: &[u8]) -> Urls {
    let text = String::from_utf8_lossy(bytes);
    let mut urls = Urls::default();
    let lines = (1..).zip(text.trim_start_matches('\u{feff}').lines().map(words::split));
    for (at, (number, words)) in lines.filter(|(_, words)| !words.is_empty()).enumerate() {
        if at == MOST {
            urls.left_out.push(LeftOut::Rest);
            break;
        }
        urls.line(number, &words);
    }
    urls
}

impl Urls {
    /// Removes the feeds that an earlier line has, and names them.
    pub(super) fn drop_repeated(&mut self) {
        let (sources, lines) = (std::mem::take(&mut self.sources), std::mem::take(&mut self.lines));
        let mut known = std::collections::HashSet::new();
        for (source, line) in sources.into_iter().zip(lines) {
            if known.insert(source.location.clone()) {
                self.sources.push(source);
                self.lines.push(line);
                continue;
            }
            let name = source.name.unwrap_or_default();
            let refused = Refused::new(line, &name, source.location.key(), Reason::Twice);
            self.left_out.push(LeftOut::Feed(refused));
        }
        self.left_out.sort_by_key(LeftOut::line);
    }

    fn line(&mut self, line: usize, words: &[String]) {
        let Some((address, tags)) = words.split_first() else { return };
        if let Some(query) = address.strip_prefix("query:") {
            return self.query(line, query);
        }
        let title = tags.iter().find_map(|tag| tag.strip_prefix('~'));
        let title = title.filter(|title| !is_address(title, [address.as_str()])).map(tidy);
        let name = title.filter(|title| !title.is_empty());
        let location = match local_path(address) {
            Some(path) => Ok(Location::Path(path)),
            None => whole_address(address).map(Location::Feed),
        };
        let location = match location {
            Ok(location) => location,
            Err(unusable) => {
                let name = name.unwrap_or_default();
                let refused = Refused::new(line, &name, address, unusable.into());
                return self.left_out.push(LeftOut::Feed(refused));
            }
        };
        let mut source = NewSource::new(location);
        source.name = name;
        // `!` hides a feed from newsboat's list, and every feed is in the list here.
        if let Some(tag) = tags.iter().find(|tag| tag.starts_with('!')) {
            let name = tidy(&source.shown_name());
            self.left_out.push(LeftOut::Hidden { line, name, tag: tidy(tag) });
        }
        let tags = tags.iter().filter(|tag| !tag.starts_with(['~', '!']));
        for tag in tags.map(|tag| tidy(tag)).filter(|tag| !tag.is_empty()) {
            if !source.tags.contains(&tag) {
                source.tags.push(tag);
            }
        }
        self.sources.push(source);
        self.lines.push(line);
    }

    /// Reads a query feed, `name:condition`.
    fn query(&mut self, line: usize, query: &str) {
        let (name, condition) = query.split_once(':').unwrap_or((query, ""));
        let name = tidy(name);
        let part = match filter::parse(condition) {
            Ok(query) if !name.is_empty() => {
                return self.filters.push(NamedQuery { name, query });
            }
            Ok(_) => tidy(condition),
            Err(part) => tidy(&part),
        };
        self.left_out.push(LeftOut::Query { line, name, part });
    }
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
