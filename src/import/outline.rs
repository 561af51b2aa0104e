//! Writes the feeds as OPML 2.0, for other programs: folders as outlines around them, tags as
//! categories. [`parse_opml`](super::parse_opml) reads back the same feeds.
//!
//! Readers show `text`, which OPML demands, so a feed without a name of the user's has its own title
//! there. An attribute of ours then says so, as it is no name that the user gave.
use super::opml::{BY_FEED, NAMED};
use super::tidy::tidy;
use crate::news::{Location, Source, shown_url};
use quick_xml::escape::escape;
use std::fmt::Write as _;

/// A folder and what is in it, in the order of the configuration.
#[derive(Default)]
struct Folder<'a> {
    name: &'a str,
    folders: Vec<Folder<'a>>,
    children: Vec<Child<'a>>,
}

enum Child<'a> {
    /// One of the folders, by its place among them.
    Folder(usize),
    /// A feed, and the title that it states.
    Feed(&'a Source, Option<String>),
}

/// The namespace of our own attribute.
const NAMESPACE: &str = "urn:sahifa:opml";

/// The number of nested folders that are written as such; a folder is `a/b/c` in the configuration.
const DEEPEST: usize = 32;

/// Writes the document. `title_of` is the title that the feed of a source states, if it is known.
/// Local sources are not feeds and are left out.
pub fn write_opml(
    sources: &[Source],
    title: &str,
    title_of: impl Fn(&Source) -> Option<String>,
) -> String {
    let mut root = Folder::default();
    for source in sources.iter().filter(|source| matches!(source.location, Location::Feed(_))) {
        let mut folder = &mut root;
        let path = source.folder.as_deref().unwrap_or_default();
        for name in path.splitn(DEEPEST, '/').map(str::trim).filter(|name| !name.is_empty()) {
            folder = folder.inside(name);
        }
        folder.children.push(Child::Feed(source, title_of(source)));
    }
    let mut text = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<opml version=\"2.0\" \
         xmlns:sahifa=\"{NAMESPACE}\">\n  <head>\n    <title>{}</title>\n  </head>\n  <body>\n",
        escape(title)
    );
    root.write(&mut text, 2);
    text.push_str("  </body>\n</opml>\n");
    text
}

impl<'a> Folder<'a> {
    /// The folder of this name in this one.
    fn inside(&mut self, name: &'a str) -> &mut Self {
        let at = self.folders.iter().position(|folder| folder.name == name);
        let at = at.unwrap_or_else(|| {
            self.children.push(Child::Folder(self.folders.len()));
            self.folders.push(Self { name, ..Self::default() });
            self.folders.len() - 1
        });
        &mut self.folders[at]
    }

    fn write(&self, text: &mut String, depth: usize) {
        let indent = "  ".repeat(depth);
        for child in &self.children {
            match child {
                Child::Feed(source, title) => {
                    let _ = writeln!(text, "{indent}{}", feed(source, title.as_deref()));
                }
                Child::Folder(at) => {
                    let Some(folder) = self.folders.get(*at) else { continue };
                    let name = tidy(folder.name);
                    let name = escape(&name);
                    let _ = writeln!(text, "{indent}<outline text=\"{name}\" title=\"{name}\">");
                    folder.write(text, depth + 1);
                    let _ = writeln!(text, "{indent}</outline>");
                }
            }
        }
    }
}

/// The outline of a feed; `title` is what the feed calls itself.
fn feed(source: &Source, title: Option<&str>) -> String {
    let mut text = String::from("<outline type=\"rss\"");
    let mut put = |name: &str, value: &str| {
        let _ = write!(text, " {name}=\"{}\"", escape(value));
    };
    let named = |name: Option<&str>| name.map(tidy).filter(|name| !name.is_empty());
    match (named(source.name.as_deref()), named(title)) {
        (Some(name), _) => {
            put("text", &name);
            put("title", &name);
        }
        (None, Some(title)) => {
            put("text", &title);
            put("title", &title);
            put(&format!("sahifa:{NAMED}"), BY_FEED);
        }
        (None, None) => put("text", &shown_url(source.key())),
    }
    put("xmlUrl", source.key());
    let tags: Vec<String> = source.tags.iter().map(|tag| category(tag)).collect();
    if !tags.is_empty() {
        put("category", &tags.join(","));
    }
    if let Some(language) = &source.language {
        put("language", language);
    }
    if !source.enabled {
        put("isComment", "true");
    }
    text.push_str("/>");
    text
}

/// A tag as a category. Commas separate categories, and a slash would make a path of it (OPML 2.0),
/// so both are replaced.
fn category(tag: &str) -> String {
    tidy(&tag.replace([',', '/'], " "))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::parse_opml;
    use crate::news::{NewSource, feed_url};
    use proptest::prelude::*;

    fn source(url: &str, name: &str, folder: &str, tags: &[&str]) -> Source {
        let some = |text: &str| Some(text.to_owned()).filter(|text| !text.is_empty());
        Source {
            name: some(name),
            folder: some(folder),
            tags: tags.iter().map(|tag| (*tag).to_owned()).collect(),
            ..Source::new(Location::Feed(url.to_owned()))
        }
    }

    #[test]
    fn what_is_written_is_read_back() {
        let sources = [
            source("https://a.example/?a=1&b=2", "عنب \"بلدي\" <1> & co", "أخبار", &["سوريا", "b"]),
            source("https://b.example/", "B", "أخبار/عربية", &[]),
            source("https://c.example/", "C", "أخبار", &["a, b", "c/d"]),
            source("https://d.example/", "D", "", &[]),
            Source::new(Location::Path("/home/me/news".into())),
        ];
        let written = write_opml(&sources, "صحيفة", |_| None);
        let read = parse_opml(written.as_bytes());
        assert_eq!(read.refused, []);
        let mut found: Vec<NewSource> = read.sources;
        found.sort_by_key(|source| source.shown_name().into_owned());
        let mut expected: Vec<&Source> = sources.iter().take(4).collect();
        expected.sort_by_key(|source| source.name.clone());
        assert_eq!(found.len(), 4);
        for (found, source) in found.iter().zip(expected) {
            assert_eq!(found.location, source.location);
            assert_eq!((&found.name, &found.folder), (&source.name, &source.folder));
            if source.key() == "https://c.example/" {
                assert_eq!(found.tags, ["a b", "c d"]);
            } else {
                assert_eq!(found.tags, source.tags);
            }
        }
        assert!(!written.contains("/home/me"));
    }

    #[test]
    fn a_feed_without_a_name_has_its_own_title() {
        let sources = [
            source("https://a.example/f", "", "", &[]),
            source("https://b.example/f", "B", "", &[]),
            source("https://me:secret@c.example/f", "", "", &[]),
        ];
        let title = |one: &Source| {
            (one.key() != sources[2].key()).then(|| format!("عنوان \"{}\"", one.key().len()))
        };
        let written = write_opml(&sources[..2], "x", title);
        assert!(written.contains("text=\"عنوان &quot;19&quot;\""), "{written}");
        assert!(written.contains("text=\"B\" title=\"B\""), "{written}");
        assert_eq!(written.matches("https://a.example/f").count(), 1, "{written}");
        let names: Vec<_> = parse_opml(written.as_bytes()).sources;
        let names: Vec<_> = names.iter().map(|one| one.name.as_deref()).collect();
        assert_eq!(names, [None, Some("B")]);
        // Where nobody knows a title, the address stands in for the text that OPML demands.
        let written = write_opml(&sources[2..], "x", title);
        assert!(written.contains("text=\"https://c.example/f\" xmlUrl"), "{written}");
        assert_eq!(parse_opml(written.as_bytes()).sources[0].name, None);
    }

    /// Words as the configuration has them: one line, no white space around it.
    fn words() -> impl Strategy<Value = String> {
        let some = "[\\p{L}\\p{N}<>&\"' ;#+.]{1,12}".prop_map(|text| tidy(&text));
        some.prop_filter("empty", |text| !text.is_empty())
    }

    fn any_source() -> impl Strategy<Value = Source> {
        let url = (0..9999u32, "[a-z0-9%&=?#;'~]{0,12}");
        let url = url.prop_filter_map("an address", |(number, rest)| {
            feed_url(&format!("https://{number}.example/{rest}")).ok()
        });
        let name = proptest::option::of(words());
        let folder = proptest::option::of(proptest::collection::vec(words(), 1..4));
        let tags = proptest::collection::btree_set(words(), 0..4);
        let language =
            proptest::option::of(proptest::sample::select(vec!["ar", "en-GB", "zh-Hant"]));
        (url, name, folder, tags, language, any::<bool>()).prop_map(
            |(url, name, folder, tags, language, enabled)| Source {
                name,
                folder: folder.map(|names| names.join("/")),
                tags: tags.into_iter().collect(),
                language: language.map(str::to_owned),
                enabled,
                ..Source::new(Location::Feed(url))
            },
        )
    }

    proptest! {
        #[test]
        fn what_was_exported_is_imported_as_it_was(
            sources in proptest::collection::vec(any_source(), 0..8),
            titles in proptest::collection::vec(proptest::option::of(words()), 8),
        ) {
            let mut sources = sources;
            let mut known = std::collections::HashSet::new();
            sources.retain(|source| known.insert(source.location.clone()));
            let title_of = |source: &Source| {
                let at = sources.iter().position(|one| one == source)?;
                titles.get(at).cloned().flatten()
            };
            let written = write_opml(&sources, "صحيفة <&>", title_of);
            let read = parse_opml(written.as_bytes());
            prop_assert_eq!(&read.refused, &[], "{}", written);
            let settings = |new: &NewSource| Source {
                name: new.name.clone(),
                folder: new.folder.clone(),
                tags: new.tags.clone(),
                language: new.language.clone(),
                enabled: new.enabled,
                ..Source::new(new.location.clone())
            };
            let mut found: Vec<Source> = read.sources.iter().map(settings).collect();
            let mut expected = sources.clone();
            // A folder is written once, at its first feed.
            found.sort_by(|one, other| one.key().cmp(other.key()));
            expected.sort_by(|one, other| one.key().cmp(other.key()));
            prop_assert_eq!(found, expected, "{}", written);
            // The order is kept from then on.
            let again: Vec<Source> = read.sources.iter().map(settings).collect();
            let once_more = parse_opml(write_opml(&again, "", |_| None).as_bytes());
            prop_assert_eq!(once_more.sources, read.sources);
        }
    }
}
