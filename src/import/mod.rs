//! Files of other programs: lists of feeds as OPML, read and written, and the `urls` and `config` files
//! of newsboat.
//!
//! Nothing here is kept: what is found becomes sources, filters and rules, which `config` adds to the
//! user's file. The articles of newsboat's cache are taken over by `ingest`.
mod address;
mod file;
mod nearby;
mod newsboat;
mod opml;
mod outline;
mod refused;
mod tidy;

pub use file::{ImportError, in_home, is_list, read_bytes};
pub use nearby::Places;
pub use newsboat::LeftOut;
pub use opml::{Opml, parse_opml};
pub use outline::write_opml;
pub use refused::Refused;

use crate::news::NewSource;
use crate::query::{NamedQuery, Rule};
use newsboat::{is_config, parse_config, parse_urls};
use std::path::Path;

/// Sources, filters and rules to be taken over, and the lines that cannot be.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Import {
    pub sources: Vec<NewSource>,
    pub filters: Vec<NamedQuery>,
    pub rules: Vec<Rule>,
    pub left_out: Vec<LeftOut>,
}

impl Import {
    /// Reads the file at `path`; `~/` is the home directory. With a `urls` file the `config` beside it is
    /// read, too.
    ///
    /// # Errors
    ///
    /// When the file cannot be read or there is nothing of the kind in it.
    pub fn read(path: &Path) -> Result<Self, ImportError> {
        let (bytes, path) = read_bytes(path)?;
        if is_of_newsboat(&bytes) && is_config(&bytes) {
            // For the feeds that a pattern means.
            let urls = read_bytes(&path.with_file_name("urls"));
            let feeds = urls.map(|(bytes, _)| parse_urls(&bytes).sources).unwrap_or_default();
            return Ok(Self::of_config(&bytes, &feeds));
        }
        let mut import = Self::parse(&bytes).ok_or_else(|| ImportError::Empty(path.clone()))?;
        let config = path.with_file_name("config");
        if path.file_name().is_some_and(|name| name == "urls") && config.is_file() {
            let more = Self::of_config(&read_bytes(&config)?.0, &import.sources);
            import.rules = more.rules;
            import.left_out.extend(more.left_out);
        }
        Ok(import)
    }

    /// Reads a document of any kind; `None` when there is no source, filter or rule in it, usable or
    /// not.
    pub fn parse(bytes: &[u8]) -> Option<Self> {
        let opml = parse_opml(bytes);
        // A document of text alone is no list.
        let is_list = !opml.sources.is_empty() || opml.refused.iter().any(Refused::is_of_list);
        if is_list {
            let left_out = opml.refused.into_iter().map(LeftOut::Feed).collect();
            return Some(Self { sources: opml.sources, left_out, ..Self::default() });
        }
        if !is_of_newsboat(bytes) {
            return None;
        }
        if is_config(bytes) {
            return Some(Self::of_config(bytes, &[]));
        }
        let mut urls = parse_urls(bytes);
        urls.drop_repeated();
        let runs = |left_out: &LeftOut| match left_out {
            LeftOut::Feed(refused) => {
                refused.url.starts_with("exec:") || refused.url.starts_with("filter:")
            }
            _ => false,
        };
        let has_any = !urls.sources.is_empty() || !urls.filters.is_empty();
        (has_any || urls.left_out.iter().any(runs)).then_some(Self {
            sources: urls.sources,
            filters: urls.filters,
            left_out: urls.left_out,
            ..Self::default()
        })
    }

    fn of_config(bytes: &[u8], feeds: &[NewSource]) -> Self {
        let config = parse_config(bytes, feeds);
        let settings = config.of_settings();
        let left_out = config.left_out.into_iter().chain(settings).collect();
        Self { rules: config.rules, left_out, ..Self::default() }
    }
}

/// True if a file may be one of newsboat's. These have no control characters: a file that has them
/// is no text, or text of another kind.
fn is_of_newsboat(bytes: &[u8]) -> bool {
    let is_markup = bytes.trim_ascii_start().starts_with(b"<");
    !is_markup && !bytes.contains(&0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_kind_is_told_by_the_content() {
        let opml = Import::parse(b"<opml><outline xmlUrl='https://a.org/'/></opml>");
        assert_eq!(opml.map(|import| import.sources.len()), Some(1));
        let urls = Import::parse(b"https://a.org/ tag\nhttps://b.org/\nexec:x\n").expect("a list");
        assert_eq!((urls.sources.len(), urls.left_out.len()), (2, 1));
        for nothing in
            [&b""[..], b"<opml/>", b"<rss><channel/></rss>", b"just words", b"\0\0https://a.org/"]
        {
            assert_eq!(Import::parse(nothing), None);
        }
    }

    #[test]
    fn the_files_of_newsboat_belong_together() {
        let directory = tempfile::tempdir().expect("a directory");
        let write = |name: &str, text: &str| {
            std::fs::write(directory.path().join(name), text).expect("a file");
        };
        let read = |name: &str| Import::read(&directory.path().join(name)).expect("a list");
        write("urls", "https://a.org/\n");
        assert_eq!(read("urls").rules, []);
        let line = "ignore-article \"REGEX:a.org\" \"title = \\\"x\\\"\"\ninclude more\n";
        write("config", line);
        for name in ["urls", "config"] {
            let import = read(name);
            assert_eq!((import.rules.len(), import.left_out.len()), (1, 1), "{name}");
            assert_eq!(import.sources.len(), usize::from(name == "urls"));
        }
        assert_eq!(Import::parse(line.as_bytes()).map(|import| import.left_out.len()), Some(2));
        write("config", "browser x\n");
        assert_eq!(read("urls").sources.len(), 1);
        assert!(Import::read(&directory.path().join("config")).is_err());
    }
}
