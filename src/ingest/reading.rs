//! Turns bytes into entries, with the parser's hints made from a source's settings and origin.
use crate::fetch::Receipt;
use crate::fetch::file::LocalFile;
use crate::locale::Phrase;
use crate::news::{Channel, Fingerprint, Newest, Source, Timestamp};
use crate::parse::{self, Cleaner, Hints, Item, ParseError, Problem, Repeated};
use crate::store::{Prepared, Preparer, Seen};
use std::collections::HashSet;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::Path;

/// The headers of an answer that say how its body is to be read.
#[derive(Clone, Copy, Debug)]
pub(super) struct Head<'a> {
    pub(super) content_type: Option<&'a str>,
    pub(super) link_headers: &'a [String],
}

/// Reads a document that came over HTTP; `cut` if its end is missing. Entries that `seen` has are not
/// read again.
pub(super) fn feed(
    bytes: &[u8],
    head: Head<'_>,
    cut: bool,
    receipt: &Receipt,
    source: &Source,
    max_items: usize,
    seen: &Seen,
) -> Result<(Prepared, Vec<Phrase>), Phrase> {
    let cleaner = Cleaner::new(&source.clean);
    let Head { content_type, link_headers } = head;
    let hints = feed_hints(receipt, source, &cleaner);
    let hints = Hints { content_type, link_headers, cut, ..hints };
    let read = |known: &HashSet<Fingerprint>| -> Result<_, ParseError> {
        let hints = Hints { known: (!cut).then_some(known), ..hints };
        let mut preparer = Preparer::new(source);
        let Taken { channel, problems, passed } =
            take(&mut preparer, bytes, &hints, source, max_items)?;
        let is_told = preparer.hold(seen.clone(), &passed);
        // Of more entries than are kept the newest are, and these have no time.
        let is_whole = passed.is_empty() || preparer.count() <= limit(source, max_items);
        Ok((is_told && is_whole).then(|| with_copies(preparer.finish(&channel), problems)))
    };
    let once = read(&seen.fingerprints()).and_then(|read_once| match read_once {
        Some(prepared) => Ok(prepared),
        None => read(&HashSet::new())?.ok_or(ParseError::Defect),
    });
    once.map_err(|error| error.phrase())
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
    let Taken { channel, problems, .. } = take(preparer, bytes, &hints, shared.source, max_items)
        .map_err(|error| in_file(file, error.phrase()))?;
    Ok((channel, problems.into_iter().map(|problem| in_file(file, problem)).collect()))
}

/// The rest of a document whose entries were read.
struct Taken {
    channel: Channel,
    problems: Vec<Phrase>,
    /// The entries that were passed over.
    passed: Vec<Fingerprint>,
}

/// The most entries that are kept of a document: what the source or the configuration allows.
fn limit(source: &Source, max_items: usize) -> usize {
    source.max_items.unwrap_or(max_items)
}

/// Reads a document into `preparer`, up to the limit.
fn take(
    preparer: &mut Preparer,
    bytes: &[u8],
    hints: &Hints<'_>,
    source: &Source,
    max_items: usize,
) -> Result<Taken, ParseError> {
    let mut newest = Newest::new(limit(source, max_items));
    let mut passed = Vec::new();
    let mut parsed = parse::parse_items(bytes, hints, &mut |item| match item {
        Item::Read(entry, fingerprint) => {
            newest.push(entry.time(), preparer.draft(*entry).told_by(fingerprint));
        }
        Item::Known(fingerprint) => passed.push(fingerprint),
    })?;
    let (drafts, dropped) = newest.finish();
    parsed.note_dropped(drafts.len(), dropped);
    preparer.add(drafts);
    let problems = parsed.problems.iter().map(Problem::phrase).collect();
    Ok(Taken { channel: parsed.value, problems, passed })
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
    use crate::fetch::Freshness;
    use crate::news::{Article, CleanRule, Location, Role, Sign, SourceId, Validators};
    use crate::query::Query;
    use crate::store::{Intake, Merged, Store};
    use proptest::prelude::*;

    const ADDRESS: &str = "https://e.org/feed";

    fn receipt() -> Receipt {
        let freshness = Freshness::Unstated;
        Receipt { url: ADDRESS.into(), moved: None, validators: Validators::default(), freshness }
    }

    /// A store with one feed.
    struct Shelf {
        store: Store,
        id: SourceId,
        source: Source,
    }

    impl Shelf {
        fn new(most: Option<usize>) -> Self {
            let mut store = Store::open_in_memory().unwrap();
            let location = Location::Feed(ADDRESS.into());
            let source = Source { max_items: most, ..Source::new(location) };
            let id = store.register(std::slice::from_ref(&source)).unwrap()[0];
            Self { store, id, source }
        }

        /// Takes a document in; returns the number of entries that were passed over, too.
        fn take(&mut self, text: &str, seen: &Seen) -> (Merged, usize) {
            let head = Head { content_type: None, link_headers: &[] };
            let (document, _) =
                feed(text.as_bytes(), head, false, &receipt(), &self.source, 100, seen).unwrap();
            let merged =
                self.store.take_in(self.id, &document, &Intake::new(Timestamp(2_000_000))).unwrap();
            (merged, document.held())
        }

        fn seen(&self) -> Seen {
            self.store.fetch_state(self.id).unwrap().seen
        }

        fn articles(&self) -> Vec<Article> {
            let rows = self.store.headlines(&Query::default(), usize::MAX).unwrap();
            rows.iter().map(|row| self.store.article(row.id).unwrap().unwrap()).collect()
        }
    }

    #[test]
    fn known_entries_are_passed_over() {
        let item = |n: usize, text: &str| {
            format!(
                "<item><guid isPermaLink='false'>{n}</guid><link>https://e.org/{n}</link>\
                 <title>T{n}</title><description><![CDATA[<p>{text}</p>]]></description></item>"
            )
        };
        let rss = |title: &str, items: &[String]| {
            format!("<rss><channel><title>{title}</title>{}</channel></rss>", items.concat())
        };
        let mut shelf = Shelf::new(None);
        let all: Vec<String> = (0..5).map(|n| item(n, "x")).collect();
        assert_eq!(shelf.take(&rss("A", &all[1..]), &Seen::default()).1, 0);
        let (merged, held) = shelf.take(&rss("B", &all), &shelf.seen());
        assert_eq!((merged.new, merged.updated, merged.unchanged, held), (1, 0, 4, 4));
        let changed = [item(0, "y"), all[1].clone(), all[2].clone()];
        let (merged, held) = shelf.take(&rss("B", &changed), &shelf.seen());
        assert_eq!((merged.new, merged.updated, merged.unchanged, held), (0, 1, 2, 2));
        // The language of the channel decides how entries are read, and its title does not.
        let other = rss("B</title><language>ar</language><title>", &changed);
        assert_eq!(shelf.take(&other, &shelf.seen()).1, 0);
        assert_eq!(shelf.take(&other, &shelf.seen()).1, 3);
        // A name that is another entry's, too, is none's: all are looked at.
        let again = [changed.to_vec(), vec![item(1, "z")]].concat();
        assert_eq!(shelf.take(&rss("B", &again), &shelf.seen()).1, 0);
        assert_eq!(shelf.seen(), Seen::default());
    }

    #[test]
    fn known_items_of_json_are_passed_over() {
        let json = |items: &str| {
            format!("{{\"version\": \"https://jsonfeed.org/version/1\", \"items\": [{items}]}}")
        };
        let item = |n: u8| format!("{{\"id\": \"{n}\", \"content_html\": \"<p>{n}</p>\"}}");
        let mut shelf = Shelf::new(None);
        shelf.take(&json(&item(1)), &Seen::default());
        let (merged, held) = shelf.take(&json(&[item(2), item(1)].join(",")), &shelf.seen());
        assert_eq!((merged.new, held), (1, 1));
    }

    fn any_item() -> impl Strategy<Value = String> {
        let guids = ["", "a", "b", "c", "d", "http://e.org/1", "https://e.org/1"];
        let links = ["", "https://e.org/", "https://e.org/1", "https://e.org/2?sid=1"];
        let texts = ["", "x", "y", "<![CDATA[<p>z</item>]]>", "<b>w", "&amp;&nbsp;", "<p>u</p>"];
        let dates = ["", "2026-11-01T10:00:00Z", "2026-11-02T10:00:00Z", "1.2.", "نعم"];
        let (guid, link) =
            (prop::sample::select(guids.to_vec()), prop::sample::select(links.to_vec()));
        let (text, date) =
            (prop::sample::select(texts.to_vec()), prop::sample::select(dates.to_vec()));
        let title = prop::sample::select(vec!["", "أ", "ب", "A"]);
        (guid, link, title, text, date).prop_map(|(guid, link, title, text, date)| {
            let field = |name: &str, value: &str| match value {
                "" => String::new(),
                value => format!("<{name}>{value}</{name}>"),
            };
            let fields = [
                field("guid", guid),
                field("link", link),
                field("title", title),
                field("description", text),
                field("dc:date", date),
            ];
            format!("<item>{}</item>", fields.concat())
        })
    }

    /// A document that differs from the one before in some items.
    fn any_documents() -> impl Strategy<Value = Vec<Vec<String>>> {
        let document = prop::collection::vec((any_item(), 0..4_u8), 0..8);
        prop::collection::vec(document, 1..6).prop_map(|documents| {
            let mut last: Vec<String> = Vec::new();
            let next = |document: Vec<(String, u8)>| {
                let kept = last.iter().zip(&document).filter(|(_, (_, keeps))| *keeps > 0);
                let kept: Vec<String> = kept.map(|(item, _)| item.clone()).collect();
                let new = document.iter().filter(|(_, keeps)| *keeps < 2).map(|(new, _)| new);
                last = new.cloned().chain(kept).collect();
                last.clone()
            };
            documents.into_iter().map(next).collect()
        })
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

        /// The articles are those of a reading of the whole, whatever is passed over.
        #[test]
        fn passing_over_changes_nothing(
            documents in any_documents(),
            most in prop::option::of(1_usize..6),
        ) {
            let (mut quick, mut whole) = (Shelf::new(most), Shelf::new(most));
            for items in documents {
                let text = format!("<rss><channel><title>x</title>{}</channel></rss>", items.concat());
                let (one, _) = quick.take(&text, &quick.seen());
                let (other, _) = whole.take(&text, &Seen::default());
                prop_assert_eq!(one, other, "{}", text);
                prop_assert_eq!(quick.articles(), whole.articles(), "{}", text);
                let seen = |shelf: &Shelf| shelf.seen().fingerprints();
                prop_assert_eq!(seen(&quick), seen(&whole), "{}", text);
            }
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
