//! Any bytes as a local file, and as the list of feeds of another reader.
//!
//! `RUSTC_BOOTSTRAP=1 cargo fuzz run import`
#![no_main]

mod reading;

use libfuzzer_sys::fuzz_target;
use sahifa::import::{Import, LeftOut, parse_opml, write_opml};
use sahifa::news::{Location, NewSource, Source, Timestamp};
use sahifa::parse::Hints;
use sahifa::query::Query;
use sahifa_text::sanitize;
use std::path::Path;

const NAMES: [&str; 10] = [
    "note.txt", "dir/note.md", "page.html", "page.mhtml", "letter.eml", "box.mbox", "letter",
    "feed.xml", "feed.json", "ملف",
];

fuzz_target!(|data: &[u8]| {
    let Some((&choice, bytes)) = data.split_first() else { return };
    match NAMES.get(usize::from(choice % 12)) {
        Some(name) => file(bytes, name),
        None => list(bytes),
    }
});

/// An article of the disk, and what is exported of it.
fn file(bytes: &[u8], name: &str) {
    let modified = Some(Timestamp(1_700_000_000));
    let path = Some(Path::new(name));
    let Ok(parsed) = reading::read(bytes, &Hints { path, modified, ..Hints::default() }) else {
        return;
    };
    for entry in &parsed.value.entries {
        entry.body.to_html();
        // Cells stand between tabs.
        let text = entry.body.to_text().replace('\t', " ");
        assert_eq!(sanitize(&text), text);
        let path = Some(Path::new("export.md"));
        let markdown = entry.body.to_markdown();
        let _ = reading::read(markdown.as_bytes(), &Hints { path, modified, ..Hints::default() });
    }
}

/// Nothing in a list is a command or an address of another kind, and what is written is read back.
fn list(bytes: &[u8]) {
    let Some(import) = Import::parse(bytes) else { return };
    assert_eq!(Import::parse(bytes).as_ref(), Some(&import));
    assert!(import.sources.len() <= 10_000);
    for source in &import.sources {
        match &source.location {
            Location::Feed(url) => {
                assert!(url.starts_with("http://") || url.starts_with("https://"), "{url}");
                assert!(url.bytes().all(|byte| byte.is_ascii_graphic()), "{url}");
            }
            Location::Path(path) => assert!(!path.contains(char::is_control), "{path}"),
            Location::Guide => panic!("the guide is not imported"),
        }
        words(source).for_each(name);
    }
    for filter in &import.filters {
        name(&filter.name);
        let written = filter.query.to_string();
        assert_eq!(Query::parse(&written).as_ref(), Ok(&filter.query), "{written}");
    }
    for left_out in &import.left_out {
        match left_out {
            LeftOut::Feed(refused) => {
                name(&refused.name);
                name(&refused.url);
            }
            LeftOut::Query { name: text, part, .. } => {
                name(text);
                name(part);
            }
            LeftOut::Hidden { name: text, tag, .. } => {
                name(text);
                name(tag);
            }
            LeftOut::Habit { text, .. } => name(text),
            _ => {}
        }
    }
    let sources: Vec<Source> = import.sources.iter().map(source).collect();
    let again = parse_opml(write_opml(&sources, "صحيفة", |_| None).as_bytes());
    assert_eq!(again.refused, []);
    let mut found: Vec<&Location> = again.sources.iter().map(|source| &source.location).collect();
    let mut expected: Vec<&Location> = import.sources.iter().map(|source| &source.location).collect();
    expected.retain(|location| matches!(location, Location::Feed(_)));
    let key = |location: &&Location| format!("{location:?}");
    found.sort_by_key(key);
    expected.sort_by_key(key);
    assert_eq!(found, expected);
}

fn words(source: &NewSource) -> impl Iterator<Item = &str> {
    let fields = [&source.name, &source.folder, &source.language];
    fields.into_iter().flatten().chain(&source.tags).map(String::as_str)
}

/// Words that are short, on one line, and turn nothing around.
fn name(text: &str) {
    assert!(text.chars().count() <= 200, "{text}");
    let turns = |ch| matches!(ch, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    assert!(!text.contains(|ch: char| ch.is_control() || turns(ch)), "{text:?}");
}

fn source(new: &NewSource) -> Source {
    Source {
        name: new.name.clone(),
        folder: new.folder.clone(),
        tags: new.tags.clone(),
        language: new.language.clone(),
        enabled: new.enabled,
        ..Source::new(new.location.clone())
    }
}
