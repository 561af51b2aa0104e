//! Detects the format of a text: by its content, or by its name and type if the content leaves it
//! open.
use super::json;
use super::{Hints, ParseError};

/// The formats that can be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Format {
    /// XML; its root, or the declaration before it, begins at `start`.
    Feed {
        start: usize,
    },
    Json,
    Page,
    Markdown,
    Plain,
}

/// The bytes in which a root element is looked for.
const REACH: usize = 64 * 1024;

/// True for bytes that no charset decodes to text: compressed data, pictures, documents.
pub(super) fn is_binary(bytes: &[u8]) -> bool {
    const MAGIC: &[&[u8]] = &[
        b"\x1f\x8b",
        b"PK\x03\x04",
        b"\x89PNG",
        b"\xff\xd8\xff",
        b"GIF8",
        b"%PDF-",
        b"\x28\xb5\x2f\xfd",
        b"\x7fELF",
        b"BZh",
        b"\xfd7zXZ",
        b"SQLite format 3\0",
        b"RIFF",
        b"\0asm",
    ];
    MAGIC.iter().any(|magic| bytes.starts_with(magic))
}

/// The `charset` of a Content-Type header.
pub(super) fn charset_parameter(content_type: &str) -> Option<&str> {
    content_type
        .split(';')
        .skip(1)
        .find_map(|parameter| {
            let (key, value) = parameter.split_once('=')?;
            key.trim()
                .eq_ignore_ascii_case("charset")
                .then(|| value.trim().trim_matches(['"', '\'']))
        })
        .filter(|label| !label.is_empty())
}

/// The format of a text.
pub(super) fn format(text: &str, hints: &Hints) -> Result<Format, ParseError> {
    let named = named(hints);
    let start = text.trim_start_matches(|ch: char| ch.is_whitespace() || ch.is_control());
    if start.starts_with(['{', '[']) && !matches!(named, Some(Format::Markdown | Format::Plain)) {
        return if named == Some(Format::Page) { Ok(Format::Page) } else { Ok(Format::Json) };
    }
    if start.starts_with('{') && json::is_feed(start) {
        return Ok(Format::Json);
    }
    let offset = text.len() - start.len();
    let is_article = matches!(named, Some(Format::Markdown | Format::Plain));
    if start.starts_with('<') || !is_article {
        match root(text, offset) {
            Some(Root::Feed(start)) => return Ok(Format::Feed { start }),
            Some(Root::Opml) => return Err(ParseError::Opml),
            Some(Root::Page) if named != Some(Format::Markdown) => return Ok(Format::Page),
            _ => {}
        }
    }
    match named {
        Some(format @ (Format::Page | Format::Markdown | Format::Plain)) => Ok(format),
        // A file of any other name is text; what the network gives must be a feed.
        None if hints.path.is_some() && !start.starts_with("<?xml") => Ok(Format::Plain),
        _ => Err(ParseError::NotAFeed),
    }
}

enum Root {
    Feed(usize),
    Page,
    Opml,
}

/// The first known root element, with the declarations before it.
fn root(text: &str, offset: usize) -> Option<Root> {
    let mut at = offset;
    let mut end = reach(text, at);
    let mut doctype = None;
    // What is declared as HTML is a page, unless its first element is that of a feed.
    let mut is_declared_page = false;
    while let Some(open) = text[at..end].find('<').map(|found| at + found) {
        let rest = &text[open + 1..];
        if let Some(comment) = rest.strip_prefix("!--") {
            // A comment may be longer than the reach.
            // What is declared before the root does not count.
            at = comment.find("-->").map_or(open + 4, |len| open + 4 + len + 3);
            end = reach(text, at);
            continue;
        }
        let name_len = rest
            .find(|ch: char| !(ch.is_alphanumeric() || matches!(ch, ':' | '!' | '?' | '-' | '_')));
        let name = rest[..name_len.unwrap_or(rest.len())].to_ascii_lowercase();
        match name.rsplit(':').next().unwrap_or(&name) {
            "rss" | "rdf" | "feed" | "channel" => return Some(Root::Feed(doctype.unwrap_or(open))),
            "entry" if is_atom(rest) => return Some(Root::Feed(doctype.unwrap_or(open))),
            _ if is_declared_page && name.starts_with(|ch: char| ch.is_alphabetic()) => {
                return Some(Root::Page);
            }
            "opml" => return Some(Root::Opml),
            "html" | "body" | "head" | "article" => return Some(Root::Page),
            "!doctype" => {
                let subset = rest[name.len()..].trim_start();
                is_declared_page |=
                    subset.get(..4).is_some_and(|name| name.eq_ignore_ascii_case("html"));
                // Its entities are wanted.
                doctype = doctype.or(Some(open));
                let len = rest.find(['[', '>']).map_or(0, |len| match rest.as_bytes().get(len) {
                    Some(b'[') => rest.find("]>").unwrap_or(len),
                    _ => len,
                });
                at = open + 1 + len;
                end = reach(text, at);
                continue;
            }
            _ => {}
        }
        at = open + 1;
    }
    is_declared_page.then_some(Root::Page)
}

/// True if a start tag declares the namespace of Atom: an entry may be a document (RFC 4287 §4.1.2).
fn is_atom(tag: &str) -> bool {
    let tag = &tag[..tag.find('>').unwrap_or(tag.len())];
    tag.contains("w3.org/2005/Atom") || tag.contains("purl.org/atom")
}

fn reach(text: &str, from: usize) -> usize {
    text.floor_char_boundary(from.saturating_add(REACH).min(text.len()))
}

/// True if anything but declarations and comments is before the root.
pub(super) fn is_junk(prologue: &str) -> bool {
    let mut rest = prologue.trim_start_matches(|ch: char| ch.is_whitespace() || ch.is_control());
    loop {
        let end = if rest.starts_with("<?") {
            rest.find("?>").map(|end| end + 2)
        } else if rest.starts_with("<!--") {
            rest.find("-->").map(|end| end + 3)
        } else {
            return !rest.is_empty();
        };
        match end {
            Some(end) => rest = rest[end..].trim_start(),
            None => return true,
        }
    }
}

/// The format stated by name and type; `None` if they state none.
fn named(hints: &Hints) -> Option<Format> {
    let extension =
        hints.path.and_then(|path| path.extension()?.to_str()).map(str::to_ascii_lowercase);
    match extension.as_deref() {
        Some("md" | "markdown" | "mdown" | "mkd") => return Some(Format::Markdown),
        Some("txt" | "text") => return Some(Format::Plain),
        Some("html" | "htm" | "xhtml" | "shtml") => return Some(Format::Page),
        Some("xml" | "rss" | "atom" | "rdf" | "cdf" | "json") => {
            return Some(Format::Feed { start: 0 });
        }
        _ => {}
    }
    let kind = hints.content_type?.split(';').next()?.trim().to_ascii_lowercase();
    match kind.as_str() {
        "text/markdown" | "text/x-markdown" => Some(Format::Markdown),
        "text/html" | "application/xhtml+xml" => Some(Format::Page),
        "text/plain" if hints.path.is_some() => Some(Format::Plain),
        _ => None,
    }
}
