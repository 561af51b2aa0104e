//! The sources that a person means by a text: by a name, an address or a path.
use super::{paths, place};
use crate::lang;
use crate::news::{Source, feed_url, shown_url};
use std::path::Path;

/// The sources that `text` means, by their index in `sources`: those of that name, else those whose
/// name differs only in case, marks and the like, else those at that location. A path is relative
/// to `directory`; `home` is the directory that `~` stands for.
pub(super) fn meant_in(
    sources: &[&Source],
    text: &str,
    directory: &Path,
    home: Option<&Path>,
) -> Vec<usize> {
    let places = |is_meant: &dyn Fn(&Source) -> bool| -> Vec<usize> {
        let found = sources.iter().enumerate().filter(|(_, source)| is_meant(source));
        found.map(|(at, _)| at).collect()
    };
    let exactly = places(&|source| source.name.as_deref() == Some(text));
    if !exactly.is_empty() {
        return exactly;
    }
    let key = lang::key(text);
    let folded = places(&|source| source.name.as_deref().is_some_and(|own| lang::key(own) == key));
    if !folded.is_empty() {
        return folded;
    }
    let url = feed_url(text).ok();
    let path = place::expand(text, directory, home);
    places(&|source| {
        source.key() == text
            || shown_url(source.key()) == text
            || url.as_deref() == Some(source.key())
            || Path::new(source.key()) == path
    })
}

/// The first source that a text typed on the command line means; paths are relative to the working
/// directory.
pub fn meant<'a>(sources: &[&'a Source], text: &str) -> Option<&'a Source> {
    let directory = std::env::current_dir().unwrap_or_default();
    let found = meant_in(sources, text, &directory, paths::home().as_deref());
    found.first().and_then(|at| sources.get(*at)).copied()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::news::Location;

    #[test]
    fn names_come_before_locations() {
        let feed = |url: &str| Location::Feed(url.to_owned());
        let source = |location: Location, name: Option<&str>| Source {
            name: name.map(str::to_owned),
            ..Source::new(location)
        };
        let sources = [
            source(feed("https://a.example/"), Some("عنب بلدي")),
            source(feed("https://b.example/"), Some("عنب بلدى")),
            source(feed("https://me:secret@c.example/"), None),
            source(Location::Path("/home/me/news".into()), None),
            source(Location::Path("/etc/sahifa/notes".into()), Some("https://a.example/")),
            source(feed("https://d.example/"), Some("Daily News")),
        ];
        let sources: Vec<&Source> = sources.iter().collect();
        let home = Some(Path::new("/home/me"));
        for (text, expected) in [
            ("عنب بلدي", &[0][..]),
            ("عنب بلدى", &[1]),
            ("عَنَب بلدي", &[0, 1]),
            ("daily news", &[5]),
            ("https://a.example/", &[4]),
            (" https://b.example", &[1]),
            ("https://me:secret@c.example/", &[2]),
            ("https://c.example/", &[2]),
            ("~/news", &[3]),
            ("./notes", &[4]),
            ("/home/me/news", &[3]),
            ("", &[]),
            ("news", &[]),
        ] {
            let found = meant_in(&sources, text, Path::new("/etc/sahifa"), home);
            assert_eq!(found, expected, "{text}");
        }
    }
}
