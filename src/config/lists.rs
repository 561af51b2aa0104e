//! Lists of feeds as sources: `path` names an OPML file, and its feeds are read as if each had a table of
//! its own. The file is read at each start, and never written.
use super::item::Item;
use super::reading::File;
use crate::import::{ImportError, Refused, is_list, parse_opml, read_bytes};
use crate::locale::Phrase;
use crate::news::{Location, NewSource, Source};
use std::path::Path;

/// Keys that are meant for one feed and not for all of a list; secrets are among them.
const OWN: &[&str] = &["name", "headers", "cookies", "auth", "encoding", "watch"];

/// The feeds of the list that `source` reads from, with the settings that its table gives to all of
/// them; `None` for any other source.
pub(super) fn feeds(file: &mut File<'_>, item: &Item, source: &Source) -> Option<Vec<Source>> {
    let Location::Path(path) = &source.location else { return None };
    let path = Path::new(path);
    // A pattern and a folder are read as what they are.
    let is_there = path.symlink_metadata().is_ok();
    if !is_list(path) || path.is_dir() || (!is_there && path.to_str()?.contains(['*', '?', '['])) {
        return None;
    }
    for key in OWN.iter().filter(|key| item.table.get(key).is_some()) {
        let message = Phrase::new("config-list-key").with("key", *key);
        file.problem(item.span_of(key), message, Phrase::new("config-help-list-key"));
    }
    let opml = match read_bytes(path) {
        Ok((bytes, _)) => parse_opml(&bytes),
        Err(error) => {
            // That it is missing was told with every other path.
            if is_there {
                file.problem(item.span_of("path"), error.phrase(), None);
            }
            return Some(Vec::new());
        }
    };
    let span = item.span_of("path");
    let (mistakes, others): (Vec<_>, Vec<_>) =
        opml.refused.iter().partition(|one| one.is_mistake());
    let help = || Phrase::new("config-help-list-refused");
    if let Some(message) = summary(&mistakes) {
        file.problem(span.clone(), message, help());
    } else if opml.sources.is_empty() {
        file.problem(span.clone(), ImportError::Empty(path.to_owned()).phrase(), None);
    }
    if let Some(message) = summary(&others) {
        file.note(span, message, help());
    }
    let all = Source {
        name: None,
        headers: Vec::new(),
        cookies: Vec::new(),
        auth: None,
        encoding: None,
        watch: false,
        ..source.clone()
    };
    let feed = |new: NewSource| {
        let folders: Vec<String> = all.folder.clone().into_iter().chain(new.folder).collect();
        let mut tags = all.tags.clone();
        tags.extend(new.tags.into_iter().filter(|tag| !all.tags.contains(tag)));
        Source {
            location: new.location,
            name: new.name,
            folder: (!folders.is_empty()).then(|| folders.join("/")),
            tags,
            language: new.language.or_else(|| all.language.clone()),
            enabled: all.enabled && new.enabled,
            ..all.clone()
        }
    };
    Some(opml.sources.into_iter().map(feed).collect())
}

/// The number of feeds that were left out, and the sentence on the first.
fn summary(refused: &[&Refused]) -> Option<Phrase> {
    let first = refused.first()?.phrase();
    Some(Phrase::new("config-list-refused").with("count", refused.len()).with("problem", first))
}

#[cfg(test)]
mod tests {
    use super::super::load::{Surroundings, load};
    use super::*;

    /// `url|name|folder|tags` of each source, and the problems.
    fn read(directory: &Path, text: &str) -> (Vec<String>, Vec<String>) {
        let loaded = load(text, &directory.join("config.toml"), Surroundings::default());
        let text = |text: &Option<String>| text.clone().unwrap_or_default();
        let line = |one: &Source| {
            let tags = one.tags.join(",");
            format!("{}|{}|{}|{tags}", one.key(), text(&one.name), text(&one.folder))
        };
        let problem = |one: &super::super::Problem| {
            let at = one.place.as_ref().map_or((0, 0), |at| (at.line, at.column));
            format!("{}:{} {}", at.0, at.1, one.message.id)
        };
        let sources = loaded.config.sources.iter().map(line).collect();
        (sources, loaded.problems.iter().map(problem).collect())
    }

    #[test]
    fn the_feeds_of_a_list_are_sources() {
        let directory = tempfile::tempdir().expect("a directory");
        let write = |name: &str, text: &str| {
            std::fs::write(directory.path().join(name), text).expect("a file");
        };
        let list = "<opml><outline text='F'><outline text='A' category='x,y' xmlUrl='https://a.org/'/>\
            <outline text='B' xmlUrl='https://b.org/'/></outline>\
            <outline text='C' xmlUrl='https://c.org/'/></opml>";
        write("list.opml", list);
        write("list.xml", &format!("<?xml version='1.0'?>\n{list}"));
        write("feed.xml", "<rss><channel/></rss>");
        let table = "[[source]]\nurl = 'https://z.org/'\nname = 'C'\n\
            [[source]]\npath = 'list.opml'\nfolder = 'L'\ntags = ['x', 'ت']\nkeep = '9d'\n\
            [[source]]\nurl = 'https://b.org'\n[[source]]\npath = 'list.xml'\n";
        let (sources, problems) = read(directory.path(), table);
        assert_eq!(
            sources,
            [
                "https://z.org/|C||",
                "https://a.org/|A|L/F|x,ت,y",
                // The name is taken, and what has a table of its own goes by that.
                "https://c.org/||L|x,ت",
                "https://b.org/|||",
            ]
        );
        assert_eq!(problems, Vec::<String>::new());
        let (sources, _) = read(directory.path(), "[[source]]\npath = 'feed.xml'\n");
        assert_eq!(sources.len(), 1);
        assert!(sources[0].ends_with("feed.xml|||"));
        let loaded = load(table, &directory.path().join("config.toml"), Surroundings::default());
        assert!(loaded.config.sources[1].keep.is_some() && loaded.config.sources[3].keep.is_none());
    }

    #[test]
    fn what_is_wrong_with_a_list_is_said_at_its_place() {
        let directory = tempfile::tempdir().expect("a directory");
        let write = |name: &str, text: &str| {
            std::fs::write(directory.path().join(name), text).expect("a file");
        };
        write("empty.opml", "<opml/>");
        write("one.opml", "<outline xmlUrl='https://a.org/'/><outline xmlUrl='exec:x'/>");
        for (table, sources, problem) in [
            ("path = 'none.opml'", 0, "2:8 config-path-missing"),
            ("path = 'empty.opml'", 0, "2:8 opml-no-feeds"),
            ("path = 'one.opml'", 1, "2:8 config-list-refused"),
            ("auth = { token = 'secret' }\npath = 'none.opml'", 0, "2:8 config-list-key"),
        ] {
            let (found, problems) = read(directory.path(), &format!("[[source]]\n{table}\n"));
            assert_eq!(
                (found.len(), problems.first().map(String::as_str)),
                (sources, Some(problem))
            );
        }
        let secret =
            "[[source]]\nauth = { token = 's' }\nheaders = { A = 'b' }\npath = 'one.opml'\n";
        let loaded = load(secret, &directory.path().join("c.toml"), Surroundings::default());
        let source = &loaded.config.sources[0];
        assert!(source.auth.is_none() && source.headers.is_empty());
        // Too large, or no file at all.
        let large = std::fs::File::create(directory.path().join("large.opml")).expect("a file");
        large.set_len(1 << 30).expect("a length");
        std::fs::create_dir(directory.path().join("folder.opml")).expect("a folder");
        let (found, problems) = read(directory.path(), "[[source]]\npath = 'large.opml'\n");
        assert_eq!((found.len(), problems), (0, vec!["2:8 opml-too-large".to_owned()]));
        assert_eq!(read(directory.path(), "[[source]]\npath = 'folder.opml'\n").0.len(), 1);
        assert_eq!(read(directory.path(), "[[source]]\npath = '*.opml'\n").0.len(), 1);
    }
}
