//! Writes the feeds as OPML 2.0, for other programs: folders as outlines around them, tags as
//! categories.
use crate::news::{Location, Source};
use quick_xml::escape::escape;
use std::fmt::Write as _;

/// A folder and what is in it, in the order of the configuration.
#[derive(Default)]
struct Folder<'a> {
    name: &'a str,
    folders: Vec<Folder<'a>>,
    sources: Vec<&'a Source>,
}

/// The number of nested folders that are written as such; a folder is `a/b/c` in the configuration.
const DEEPEST: usize = 32;

/// Writes the document. Local sources are not feeds and are left out.
pub fn write_opml(sources: &[Source], title: &str) -> String {
    let mut root = Folder::default();
    for source in sources.iter().filter(|source| matches!(source.location, Location::Feed(_))) {
        let mut folder = &mut root;
        let path = source.folder.as_deref().unwrap_or_default();
        for name in path.splitn(DEEPEST, '/').map(str::trim).filter(|name| !name.is_empty()) {
            folder = folder.inside(name);
        }
        folder.sources.push(source);
    }
    let mut text = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<opml version=\"2.0\">\n  <head>\n    \
         <title>{}</title>\n  </head>\n  <body>\n",
        escape(title)
    );
    root.write(&mut text, 2);
    text.push_str("  </body>\n</opml>\n");
    text
}

impl<'a> Folder<'a> {
    fn inside(&mut self, name: &'a str) -> &mut Self {
        let at = self.folders.iter().position(|folder| folder.name == name);
        let at = at.unwrap_or_else(|| {
            self.folders.push(Self { name, ..Self::default() });
            self.folders.len() - 1
        });
        &mut self.folders[at]
    }

    fn write(&self, text: &mut String, depth: usize) {
        let indent = "  ".repeat(depth);
        for source in &self.sources {
            let url = escape(source.key());
            let name = escape(source.shown_name());
            let _ = write!(
                text,
                "{indent}<outline type=\"rss\" text=\"{name}\" title=\"{name}\" xmlUrl=\"{url}\""
            );
            let tags: Vec<String> = source.tags.iter().map(|tag| category(tag)).collect();
            if !tags.is_empty() {
                let _ = write!(text, " category=\"{}\"", escape(tags.join(",")));
            }
            if let Some(language) = &source.language {
                let _ = write!(text, " language=\"{}\"", escape(language));
            }
            text.push_str("/>\n");
        }
        for folder in &self.folders {
            let name = escape(folder.name);
            let _ = writeln!(text, "{indent}<outline text=\"{name}\" title=\"{name}\">");
            folder.write(text, depth + 1);
            let _ = writeln!(text, "{indent}</outline>");
        }
    }
}

/// A tag as a category. Commas separate categories, and a slash would make a path of it (OPML 2.0),
/// so both are replaced.
fn category(tag: &str) -> String {
    tag.replace([',', '/'], " ").split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::parse_opml;
    use crate::news::NewSource;

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
        let written = write_opml(&sources, "صحيفة");
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
}
