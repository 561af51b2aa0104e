//! From bytes to entries: what a source's settings and origin mean to the parser.
use crate::fetch::Receipt;
use crate::fetch::file::LocalFile;
use crate::locale::Phrase;
use crate::news::{Channel, Source};
use crate::parse::{self, Cleaner, Hints, Parsed, Problem};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::Path;

/// Reads a document that came over HTTP.
pub(super) fn feed(
    bytes: &[u8],
    content_type: Option<&str>,
    receipt: &Receipt,
    source: &Source,
    max_items: usize,
) -> Result<(Channel, Vec<Phrase>), Phrase> {
    let cleaner = Cleaner::new(&source.clean);
    let hints = Hints { content_type, ..feed_hints(receipt, source, &cleaner) };
    let parsed = parse::parse(bytes, &hints).map_err(|error| error.phrase())?;
    Ok(taken(parsed, source, max_items))
}

/// What is known of a document that came over HTTP, but for its type.
pub(super) fn feed_hints<'a>(
    receipt: &'a Receipt,
    source: &'a Source,
    cleaner: &'a Cleaner,
) -> Hints<'a> {
    Hints { url: Some(&receipt.url), wants_feed: true, ..hints(source, cleaner) }
}

/// Reads a file of a local source. What went wrong is said with the name of the file.
pub(super) fn file(
    bytes: &[u8],
    file: &LocalFile,
    source: &Source,
    cleaner: &Cleaner,
    max_items: usize,
) -> Result<(Channel, Vec<Phrase>), Phrase> {
    let hints = Hints {
        path: Some(Path::new(&file.relative)),
        modified: Some(file.stamp.timestamp()),
        ..hints(source, cleaner)
    };
    let parsed = parse::parse(bytes, &hints).map_err(|error| in_file(file, error.phrase()))?;
    let (channel, problems) = taken(parsed, source, max_items);
    Ok((channel, problems.into_iter().map(|problem| in_file(file, problem)).collect()))
}

/// What the source says about every document of it.
fn hints<'a>(source: &'a Source, cleaner: &'a Cleaner) -> Hints<'a> {
    Hints {
        encoding: source.encoding.as_deref(),
        language: source.language.as_deref(),
        now: Some(super::now()),
        cleaner: Some(cleaner),
        ..Hints::default()
    }
}

/// Bounds the entries as the source or the configuration says.
fn taken(parsed: Parsed<Channel>, source: &Source, max_items: usize) -> (Channel, Vec<Phrase>) {
    let Parsed { value: mut channel, problems } = parsed;
    let mut problems: Vec<Phrase> = problems.iter().map(Problem::phrase).collect();
    let kept = source.max_items.unwrap_or(max_items);
    let dropped = channel.entries.len().saturating_sub(kept);
    if dropped > 0 {
        keep_newest(&mut channel, kept);
        problems.push(Problem::EntriesDropped { kept, dropped }.phrase());
    }
    (channel, problems)
}

/// Keeps the newest `count` entries in their order; feeds begin with their newest, so among
/// entries without a date the first are kept.
fn keep_newest(channel: &mut Channel, count: usize) {
    let mut order: Vec<usize> = (0..channel.entries.len()).collect();
    let time = |index: &usize| {
        let entry = channel.entries.get(*index);
        entry.and_then(|entry| entry.published.or(entry.updated))
    };
    order.sort_by_key(|index| std::cmp::Reverse(time(index)));
    let mut kept = vec![false; order.len()];
    for index in order.into_iter().take(count) {
        kept[index] = true;
    }
    let mut kept = kept.into_iter();
    channel.entries.retain(|_| kept.next().unwrap_or(false));
}

/// Adds the entries of one file to those of its source.
pub(super) fn join(all: &mut Channel, one: Channel) {
    let language = one.language;
    all.entries.extend(one.entries.into_iter().map(|mut entry| {
        entry.language = entry.language.or_else(|| language.clone());
        entry
    }));
}

fn in_file(file: &LocalFile, problem: Phrase) -> Phrase {
    Phrase::new("refresh-in-file")
        .with("path", file.path.display().to_string())
        .with("problem", problem)
}

/// Hash of the settings that decide what is read out of the bytes of a source, and of the program
/// that reads them.
pub(super) fn settings(source: &Source) -> i64 {
    hash(&(
        env!("CARGO_PKG_VERSION"),
        (&source.encoding, &source.language, &source.tags, source.max_items, &source.clean),
    ))
}

/// Hash of a document.
pub(super) fn fingerprint(bytes: &[u8]) -> i64 {
    hash(&bytes)
}

fn hash(value: &impl Hash) -> i64 {
    let mut hasher = DefaultHasher::new();
    value.hash(&mut hasher);
    hasher.finish().cast_signed()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::news::{CleanRule, Entry, Location, Role, Sign, Timestamp};

    #[test]
    fn the_newest_entries_are_kept_in_order() {
        let entry = |title: &str, time: Option<i64>| Entry {
            title: title.into(),
            published: time.map(Timestamp),
            ..Entry::default()
        };
        let cases: &[(&[Option<i64>], usize, &str)] = &[
            (&[Some(3), Some(9), Some(1), Some(7)], 2, "bd"),
            (&[None, None, None], 2, "ab"),
            (&[None, Some(1), None], 2, "ab"),
            (&[Some(1)], 5, "a"),
            (&[Some(1), Some(2)], 0, ""),
        ];
        for (times, count, expected) in cases {
            let entries = ["a", "b", "c", "d"].iter().zip(*times);
            let mut channel = Channel {
                entries: entries.map(|(title, time)| entry(title, *time)).collect(),
                ..Channel::default()
            };
            keep_newest(&mut channel, *count);
            let titles: String = channel.entries.iter().map(|entry| entry.title.as_str()).collect();
            assert_eq!(titles, *expected, "{times:?}");
        }
    }

    #[test]
    fn settings_that_change_the_reading_change_the_hash() {
        let source = Source::new(Location::Feed("http://a.example/".into()));
        let with = |change: fn(&mut Source)| {
            let mut source = source.clone();
            change(&mut source);
            settings(&source)
        };
        assert_eq!(settings(&source), with(|source| source.name = Some("x".into())));
        assert_ne!(settings(&source), with(|source| source.encoding = Some("utf-8".into())));
        assert_ne!(settings(&source), with(|source| source.tags = vec!["x".into()]));
        let sign = || Sign::Start("x".into());
        let rule = |rest| CleanRule { sign: sign(), role: Role::Furniture, rest };
        let cleaned = Source { clean: vec![rule(false)], ..source.clone() };
        assert_ne!(settings(&source), settings(&cleaned));
        assert_ne!(settings(&cleaned), settings(&Source { clean: vec![rule(true)], ..source }));
    }
}
