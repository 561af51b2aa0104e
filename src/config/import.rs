//! What another reader leaves behind, whichever it is: OPML, or the `urls` file of newsboat.
use super::edit::{NewFilter, NewSource};
use super::newsboat::{LeftOut, parse_urls};
use super::opml::{OpmlError, parse_opml, read_bytes};
use std::path::Path;

/// Sources and filters to be taken over, and what cannot be.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Import {
    pub sources: Vec<NewSource>,
    pub filters: Vec<NewFilter>,
    pub left_out: Vec<LeftOut>,
}

impl Import {
    /// Reads the file at `path`; `~/` is the home directory.
    ///
    /// # Errors
    ///
    /// When the file cannot be read or there is nothing of the kind in it.
    pub fn read(path: &Path) -> Result<Self, OpmlError> {
        let (bytes, path) = read_bytes(path)?;
        Self::parse(&bytes).ok_or(OpmlError::Empty(path))
    }

    /// Reads a document of either kind; `None` when there is no source or filter in it, usable or
    /// not.
    pub fn parse(bytes: &[u8]) -> Option<Self> {
        let opml = parse_opml(bytes);
        if !opml.sources.is_empty() || !opml.refused.is_empty() {
            let left_out = opml.refused.into_iter().map(LeftOut::Feed).collect();
            return Some(Self { sources: opml.sources, filters: Vec::new(), left_out });
        }
        // An address has no control characters: what has them is no text, or text of another kind.
        let is_markup = bytes.trim_ascii_start().starts_with(b"<");
        if is_markup || bytes.contains(&0) {
            return None;
        }
        let urls = parse_urls(bytes);
        let has_any = !urls.sources.is_empty() || !urls.filters.is_empty();
        has_any.then_some(Self {
            sources: urls.sources,
            filters: urls.filters,
            left_out: urls.left_out,
        })
    }
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
}
