//! Files of other programs: lists of feeds as OPML, read and written, the `urls` and `config` files of
//! newsboat, newsraft's `feeds`, sfeed's `sfeedrc`, and the database of eilmeldung.
//!
//! Nothing here is kept: what is found becomes sources, filters and rules, which `config` adds to the
//! user's file. The articles of newsboat's cache are taken over by `ingest`.
mod address;
mod feeds;
mod file;
mod nearby;
mod news_flash;
mod newsboat;
mod newsraft;
mod opml;
mod outline;
mod refused;
mod sfeed;
mod tidy;

pub use file::{ImportError, in_home, is_list, read_bytes};
pub use nearby::Places;
pub use news_flash::{is_database, is_news_flash};
pub use newsboat::LeftOut;
pub use opml::{Opml, parse_opml};
pub use outline::write_opml;
pub use refused::Refused;

use crate::news::NewSource;
use crate::query::{NamedQuery, Rule};
use feeds::Feeds;
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
    /// read, too. A file `feeds` is newsraft's, which writes names where newsboat writes tags.
    ///
    /// # Errors
    ///
    /// When the file cannot be read or there is nothing of the kind in it.
    pub fn read(path: &Path) -> Result<Self, ImportError> {
        let database = in_home(path);
        if is_database(&database) {
            let Feeds { sources, left_out, .. } = news_flash::read(&database)?;
            let import = Self { sources, left_out, ..Self::default() };
            return match import == Self::default() {
                true => Err(ImportError::Empty(database)),
                false => Ok(import),
            };
        }
        let (bytes, path) = read_bytes(path)?;
        let is_named = |name: &str| path.file_name().is_some_and(|own| own == name);
        if is_named("feeds")
            && let Some(import) = Self::of_outlines(&bytes).or_else(|| Self::of_feeds(&bytes, true))
        {
            return Ok(import);
        }
        if is_text(&bytes) && is_config(&bytes) {
            // For the feeds that a pattern means.
            let urls = read_bytes(&path.with_file_name("urls"));
            let feeds = urls.map(|(bytes, _)| parse_urls(&bytes).sources).unwrap_or_default();
            return Ok(Self::of_config(&bytes, &feeds));
        }
        let mut import = Self::parse(&bytes).ok_or_else(|| ImportError::Empty(path.clone()))?;
        let config = path.with_file_name("config");
        if is_named("urls") && config.is_file() {
            let more = Self::of_config(&read_bytes(&config)?.0, &import.sources);
            import.rules = more.rules;
            import.left_out.extend(more.left_out);
        }
        Ok(import)
    }

    /// Reads a document of any kind; `None` when there is no source, filter or rule in it, usable or
    /// not.
    pub fn parse(bytes: &[u8]) -> Option<Self> {
        let known = Self::of_outlines(bytes).or_else(|| Self::of_feeds(bytes, false));
        if known.is_some() || !is_text(bytes) {
            return known;
        }
        if is_config(bytes) {
            return Some(Self::of_config(bytes, &[]));
        }
        let mut urls = parse_urls(bytes);
        urls.drop_repeated();
        let (sources, filters, left_out) = (urls.sources, urls.filters, urls.left_out);
        Self { sources, filters, left_out, ..Self::default() }.unless_empty()
    }

    /// Reads an OPML document; `None` if it is none.
    fn of_outlines(bytes: &[u8]) -> Option<Self> {
        let opml = parse_opml(bytes);
        // A document of text alone is no list.
        let is_list = !opml.sources.is_empty() || opml.refused.iter().any(Refused::is_of_list);
        let left_out = opml.refused.into_iter().map(LeftOut::Feed).collect();
        is_list.then_some(Self { sources: opml.sources, left_out, ..Self::default() })
    }

    /// Reads a file of sfeed or newsraft; `None` if it is none. One of newsraft need have nothing that
    /// tells it from one of newsboat: `is_newsraft` says that its name does.
    fn of_feeds(bytes: &[u8], is_newsraft: bool) -> Option<Self> {
        if !is_text(bytes) {
            return None;
        }
        let text = String::from_utf8_lossy(bytes);
        let Feeds { sources, left_out, .. } = if sfeed::is_sfeedrc(&text) {
            sfeed::parse_sfeedrc(&text)
        } else if is_newsraft || newsraft::is_feeds(&text) {
            newsraft::parse_feeds(&text)
        } else {
            return None;
        };
        Self { sources, left_out, ..Self::default() }.unless_empty()
    }

    /// The import, unless it has neither a source nor a filter nor a feed that a program would make.
    fn unless_empty(self) -> Option<Self> {
        let is_made = |left_out: &LeftOut| match left_out {
            LeftOut::Feed(refused) => refused.is_made(),
            _ => false,
        };
        let has_any = !self.sources.is_empty() || !self.filters.is_empty();
        (has_any || self.left_out.iter().any(is_made)).then_some(self)
    }

    fn of_config(bytes: &[u8], feeds: &[NewSource]) -> Self {
        let config = parse_config(bytes, feeds);
        let settings = config.of_settings();
        let left_out = config.left_out.into_iter().chain(settings).collect();
        Self { rules: config.rules, left_out, ..Self::default() }
    }
}

/// True if a file may be one of those that are plain text. These have no control characters: a file that
/// has them is no text, or text of another kind.
fn is_text(bytes: &[u8]) -> bool {
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
