//! Turns bytes into entries, with the parser's hints made from a source's settings and origin.
use crate::fetch::Receipt;
use crate::fetch::file::LocalFile;
use crate::locale::Phrase;
use crate::news::{Channel, Newest, Source, Timestamp};
use crate::parse::{self, Cleaner, Hints, ParseError, Problem, Repeated};
use crate::store::{Prepared, Preparer};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::Path;

/// The headers of an answer that say how its body is to be read.
#[derive(Clone, Copy, Debug)]
pub(super) struct Head<'a> {
    pub(super) content_type: Option<&'a str>,
    pub(super) link_headers: &'a [String],
}

/// Reads a document that came over HTTP; `cut` if its end is missing.
pub(super) fn feed(
    bytes: &[u8],
    head: Head<'_>,
    cut: bool,
    receipt: &Receipt,
    source: &Source,
    max_items: usize,
) -> Result<(Prepared, Vec<Phrase>), Phrase> {
    let cleaner = Cleaner::new(&source.clean);
    let Head { content_type, link_headers } = head;
    let hints = feed_hints(receipt, source, &cleaner);
    let hints = Hints { content_type, link_headers, cut, ..hints };
    let mut preparer = Preparer::new(source);
    let (channel, problems) =
        take(&mut preparer, bytes, &hints, source, max_items).map_err(|error| error.phrase())?;
    let prepared = preparer.finish(&channel);
    Ok(with_copies(prepared, problems))
}

/// Adds the problem that several entries were taken for one.
pub(super) fn with_copies(
    prepared: Prepared,
    mut problems: Vec<Phrase>,
) -> (Prepared, Vec<Phrase>) {
    if prepared.copies() > 0 {
        problems.push(Phrase::new("refresh-copies").with("count", prepared.copies()));
    }
    (prepared, problems)
}

/// The hints for a document that came over HTTP, without its type.
pub(super) fn feed_hints<'a>(
    receipt: &'a Receipt,
    source: &'a Source,
    cleaner: &'a Cleaner,
) -> Hints<'a> {
    Hints {
        url: Some(&receipt.url),
        wants_feed: true,
        ..Hints::of(source, cleaner, Timestamp::now())
    }
}

/// The data that all files of a local source share.
#[derive(Debug)]
pub(super) struct Shared<'a> {
    pub(super) source: &'a Source,
    pub(super) cleaner: &'a Cleaner,
    pub(super) repeated: &'a Repeated,
}

/// Reads a file of a local source into `preparer`. Problems name the file.
pub(super) fn file(
    preparer: &mut Preparer,
    bytes: &[u8],
    file: &LocalFile,
    shared: &Shared<'_>,
    max_items: usize,
) -> Result<(Channel, Vec<Phrase>), Phrase> {
    let hints = Hints {
        path: Some(Path::new(&file.relative)),
        modified: Some(file.stamp.timestamp()),
        repeated: Some(shared.repeated),
        ..Hints::of(shared.source, shared.cleaner, Timestamp::now())
    };
    let (channel, problems) = take(preparer, bytes, &hints, shared.source, max_items)
        .map_err(|error| in_file(file, error.phrase()))?;
    Ok((channel, problems.into_iter().map(|problem| in_file(file, problem)).collect()))
}

/// Reads a document into `preparer`, up to the number of entries that the source or the
/// configuration allows.
fn take(
    preparer: &mut Preparer,
    bytes: &[u8],
    hints: &Hints<'_>,
    source: &Source,
    max_items: usize,
) -> Result<(Channel, Vec<Phrase>), ParseError> {
    let mut newest = Newest::new(source.max_items.unwrap_or(max_items));
    let mut parsed = parse::parse_each(bytes, hints, &mut |entry| {
        newest.push(entry.time(), preparer.draft(entry));
    })?;
    let (drafts, dropped) = newest.finish();
    parsed.note_dropped(drafts.len(), dropped);
    preparer.add(drafts);
    Ok((parsed.value, parsed.problems.iter().map(Problem::phrase).collect()))
}

fn in_file(file: &LocalFile, problem: Phrase) -> Phrase {
    Phrase::new("refresh-in-file")
        .with("path", file.path.display().to_string())
        .with("problem", problem)
}

/// The version of the reading. It is raised when the same bytes give other entries than before;
/// every document is then read once more, and differences are not reported as changes.
const READING: u32 = 5;

/// Hash of the settings that decide what is read from the bytes of a source, and of the version of
/// the program and of its reading.
pub(super) fn settings(source: &Source) -> i64 {
    hash(&(
        (env!("CARGO_PKG_VERSION"), READING),
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
    use crate::news::{CleanRule, Location, Role, Sign};

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
