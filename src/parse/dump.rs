//! The contents of a document as JSON: the output of `show FILE --json`.
//!
//! `docs/show-json.md` describes the format. The part before the entries depends on all of them, so
//! the document is read twice, and each entry is written when it is read the second time. The
//! memory needed is that of the document and of its largest entry.
use super::{Hints, ParseError, Problem, flatten, limits, parse_each};
use crate::locale::Value as PhraseValue;
use crate::news::{Author, Block, Channel, Enclosure, Entry, EntryLink, Newest, by_line};
use sahifa_text::Direction;
use serde::ser::{SerializeMap, SerializeSeq};
use serde::{Serialize, Serializer};
use serde_json::{Map, Value};
use std::cell::RefCell;

/// The whole result as one object, written while it is serialised.
#[derive(Debug)]
pub struct Dump<'a> {
    bytes: &'a [u8],
    hints: &'a Hints<'a>,
    read: Result<Outline, ParseError>,
}

/// A document without its entries.
#[derive(Debug)]
struct Outline {
    channel: Channel,
    problems: Vec<Problem>,
    /// The numbers of the kept entries, in order.
    kept: Vec<usize>,
}

/// Reads a document for printing.
pub fn dump<'a>(bytes: &'a [u8], hints: &'a Hints<'a>) -> Dump<'a> {
    let (mut newest, mut number) = (Newest::new(limits::ENTRIES), 0);
    let read = parse_each(bytes, hints, &mut |entry| {
        newest.push(entry.time(), number);
        number += 1;
    });
    let read = read.map(|mut parsed| {
        let (kept, dropped) = newest.finish();
        parsed.note_dropped(kept.len(), dropped);
        Outline { channel: parsed.value, problems: parsed.problems, kept }
    });
    Dump { bytes, hints, read }
}

impl Dump<'_> {
    /// True if the document could be read.
    pub fn is_ok(&self) -> bool {
        self.read.is_ok()
    }
}

impl Serialize for Dump<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_map(Some(5))?;
        let outline = self.read.as_ref();
        object.serialize_entry("ok", &self.is_ok())?;
        object.serialize_entry("error", &outline.err().map(ParseError::name))?;
        let problems = outline.map_or(&[][..], |outline| &outline.problems);
        object.serialize_entry("problems", &problems.iter().map(problem).collect::<Vec<_>>())?;
        match outline {
            Ok(outline) => object.serialize_entry("feed", &FeedDump::of(&outline.channel))?,
            Err(_) => object.serialize_entry("feed", &Map::new())?,
        }
        let kept = outline.map_or(&[][..], |outline| &outline.kept);
        object.serialize_entry("entries", &Entries { dump: self, kept })?;
        object.end()
    }
}

#[derive(Debug, Serialize)]
struct FeedDump<'a> {
    title: Option<&'a str>,
    link: Option<&'a str>,
    id: Option<&'a str>,
    description: Option<&'a str>,
    language: Option<&'a str>,
    direction: Option<Direction>,
    author: Option<String>,
    authors: &'a [Author],
    updated: Option<i64>,
}

impl<'a> FeedDump<'a> {
    fn of(channel: &'a Channel) -> Self {
        Self {
            title: channel.title.as_deref(),
            link: channel.link.as_deref(),
            id: channel.id.as_deref(),
            description: channel.description.as_deref(),
            language: channel.language.as_deref(),
            direction: channel.direction,
            author: by_line(&channel.authors),
            authors: &channel.authors,
            updated: channel.updated.map(|time| time.0),
        }
    }
}

struct Entries<'a> {
    dump: &'a Dump<'a>,
    kept: &'a [usize],
}

impl Serialize for Entries<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut entries = serializer.serialize_seq(Some(self.kept.len()))?;
        if self.kept.is_empty() {
            return entries.end();
        }
        let failed = RefCell::new(None);
        let (mut kept, mut number) = (self.kept.iter().peekable(), 0);
        let again = parse_each(self.dump.bytes, self.dump.hints, &mut |entry| {
            let is_kept = kept.next_if_eq(&&number).is_some();
            number += 1;
            if is_kept && failed.borrow().is_none() {
                *failed.borrow_mut() = entries.serialize_element(&EntryDump::of(&entry)).err();
            }
        });
        match failed.into_inner() {
            Some(error) => Err(error),
            None => match again {
                Ok(_) => entries.end(),
                Err(error) => Err(serde::ser::Error::custom(error)),
            },
        }
    }
}

#[derive(Debug, Serialize)]
struct EntryDump<'a> {
    title: &'a str,
    link: Option<&'a str>,
    id: Option<&'a str>,
    summary: Option<&'a str>,
    content: Option<String>,
    author: Option<String>,
    authors: &'a [Author],
    published: Option<i64>,
    updated: Option<i64>,
    date_stated: bool,
    language: Option<&'a str>,
    direction: Option<Direction>,
    categories: &'a [String],
    links: &'a [EntryLink],
    enclosures: &'a [Enclosure],
    blocks: &'a [Block],
}

impl<'a> EntryDump<'a> {
    fn of(entry: &'a Entry) -> Self {
        let content = flatten::plain(&entry.body);
        Self {
            title: &entry.title,
            link: entry.url(),
            id: entry.id.as_deref(),
            summary: entry.summary.as_deref(),
            content: (!content.is_empty()).then_some(content),
            author: by_line(&entry.authors),
            authors: &entry.authors,
            published: entry.published.map(|time| time.0),
            updated: entry.updated.map(|time| time.0),
            date_stated: entry.date_stated,
            language: entry.language.as_deref(),
            direction: entry.direction,
            categories: &entry.tags,
            links: &entry.links,
            enclosures: &entry.enclosures,
            blocks: &entry.body.blocks,
        }
    }
}

fn problem(problem: &super::Problem) -> Value {
    let mut object = Map::new();
    object.insert("kind".to_owned(), problem.name().into());
    for (key, value) in problem.phrase().arguments {
        let value = match value {
            PhraseValue::Number(number) => Value::from(number),
            PhraseValue::Text(text) => Value::from(text),
            PhraseValue::List(items) => Value::from(items),
            PhraseValue::Phrase(phrase) => Value::from(phrase.id),
        };
        object.insert(key.into_owned(), value);
    }
    Value::Object(object)
}
