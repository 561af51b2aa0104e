//! The namespaces of feeds: their names, and their usual prefixes if none is declared.
use super::attributes::decode;

/// A vocabulary, by the name of its namespace (or by the usual prefix if none is declared).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(in crate::parse) enum Namespace {
    /// RSS in all versions, Atom in all versions, CDF, and elements in no namespace.
    Core,
    Atom,
    Content,
    DublinCore,
    DublinCoreTerms,
    Itunes,
    Media,
    /// podcastindex.org/namespace/1.0
    Podcast,
    Rdf,
    /// Podlove Simple Chapters.
    SimpleChapters,
    Xhtml,
    Other,
}

/// The vocabulary of a namespace name, as written in an attribute.
pub(super) fn by_name(name: &str) -> Namespace {
    let name = decode(name).trim().trim_end_matches('/').to_ascii_lowercase();
    let name = name.trim_start_matches("https://").trim_start_matches("http://");
    match name {
        "" => Namespace::Core,
        "www.w3.org/2005/atom"
        | "purl.org/atom/ns#"
        | "example.com/newformat#"
        | "example.com/necho"
        | "example.com/pie"
        | "purl.org/echo"
        | "example.com/necho#" => Namespace::Atom,
        "purl.org/rss/1.0/modules/content" => Namespace::Content,
        "purl.org/dc/terms" => Namespace::DublinCoreTerms,
        "www.w3.org/1999/xhtml" | "www.w3.org/xhtml" => Namespace::Xhtml,
        "www.w3.org/1999/02/22-rdf-syntax-ns#" => Namespace::Rdf,
        "podlove.org/simple-chapters" => Namespace::SimpleChapters,
        _ if name.starts_with("podcastindex.org/namespace/")
            || name.starts_with("github.com/podcastindex-org/podcast-namespace") =>
        {
            Namespace::Podcast
        }
        _ if name.starts_with("purl.org/dc/elements/") => Namespace::DublinCore,
        _ if name.starts_with("purl.org/rss/1.0/modules") => Namespace::Other,
        _ if name.starts_with("purl.org/rss/")
            || name.starts_with("purl.org/net/rss")
            || name.starts_with("my.netscape.com")
            || name.starts_with("channel.netscape.com")
            || name.starts_with("backend.userland.com")
            || name.starts_with("blogs.law.harvard.edu")
            || name.starts_with("cyber.law.harvard.edu")
            || name.starts_with("www.rssboard.org")
            || name.starts_with("rssnamespace.org")
            || name.starts_with("my.userland.com") =>
        {
            Namespace::Core
        }
        _ if name.starts_with("purl.org/atom") => Namespace::Atom,
        _ if name.starts_with("www.itunes.com") || name.starts_with("example.com/dtds/podcast") => {
            Namespace::Itunes
        }
        _ if name.starts_with("search.yahoo.com/mrss") || name.contains("rss.yahoo") => {
            Namespace::Media
        }
        _ => Namespace::Other,
    }
}

/// The vocabulary of an undeclared prefix.
pub(super) fn by_prefix(prefix: &str) -> Namespace {
    match prefix.to_ascii_lowercase().as_str() {
        "" | "rss" => Namespace::Core,
        "atom" | "a10" => Namespace::Atom,
        "content" => Namespace::Content,
        "dc" => Namespace::DublinCore,
        "dcterms" => Namespace::DublinCoreTerms,
        "itunes" => Namespace::Itunes,
        "media" => Namespace::Media,
        "podcast" => Namespace::Podcast,
        "psc" => Namespace::SimpleChapters,
        "rdf" => Namespace::Rdf,
        "xhtml" | "html" => Namespace::Xhtml,
        _ => Namespace::Other,
    }
}
