//! What was understood of a document, as JSON: the output of `show FILE --json`.
//!
//! The shape is described in `docs/show-json.md`. An entry takes its shape when it is written, so
//! that the whole costs no more than the largest of its entries.
use super::{ParseError, Parsed, flatten};
use crate::locale::Value as PhraseValue;
use crate::news::{Author, Block, Channel, Enclosure, Entry, EntryLink};
use crate::text::Direction;
use serde::{Serialize, Serializer};
use serde_json::{Map, Value};

/// The whole result as one object, written as it is serialised.
#[derive(Debug, Serialize)]
pub struct Dump<'a> {
    ok: bool,
    error: Option<&'static str>,
    problems: Vec<Value>,
    feed: Feed<'a>,
    entries: Entries<'a>,
}

/// What `show FILE --json` prints of a result.
pub fn dump(result: &Result<Parsed<Channel>, ParseError>) -> Dump<'_> {
    match result {
        Ok(parsed) => Dump {
            ok: true,
            error: None,
            problems: parsed.problems.iter().map(problem).collect(),
            feed: Feed::Of(Box::new(FeedDump::of(&parsed.value))),
            entries: Entries(&parsed.value.entries),
        },
        Err(error) => Dump {
            ok: false,
            error: Some(error.name()),
            problems: Vec::new(),
            feed: Feed::None {},
            entries: Entries(&[]),
        },
    }
}

#[derive(Debug, Serialize)]
#[serde(untagged)]
enum Feed<'a> {
    Of(Box<FeedDump<'a>>),
    None {},
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

#[derive(Debug)]
struct Entries<'a>(&'a [Entry]);

impl Serialize for Entries<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.0.iter().map(EntryDump::of))
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

/// `Name (address)`, several joined by commas.
fn by_line(authors: &[Author]) -> Option<String> {
    let one = |author: &Author| match &author.email {
        Some(email) if *email != author.name => format!("{} ({email})", author.name),
        _ => author.name.clone(),
    };
    let line = authors.iter().map(one).collect::<Vec<_>>().join(", ");
    (!line.is_empty()).then_some(line)
}
