//! What was understood of a document, as JSON: the output of `show FILE --json`.
//!
//! The shape is described in `docs/show-json.md`.
use super::{ParseError, Parsed, flatten};
use crate::locale::Value as PhraseValue;
use crate::news::{Author, Channel, Entry, Timestamp};
use serde_json::{Map, Value, json};

/// The whole result as one object.
pub fn dump(result: &Result<Parsed<Channel>, ParseError>) -> Value {
    match result {
        Ok(parsed) => json!({
            "ok": true,
            "error": null,
            "problems": parsed.problems.iter().map(problem).collect::<Vec<_>>(),
            "feed": feed(&parsed.value),
            "entries": parsed.value.entries.iter().map(entry).collect::<Vec<_>>(),
        }),
        Err(error) => json!({
            "ok": false,
            "error": error.name(),
            "problems": [],
            "feed": {},
            "entries": [],
        }),
    }
}

fn feed(channel: &Channel) -> Value {
    json!({
        "title": channel.title,
        "link": channel.link,
        "id": channel.id,
        "description": channel.description,
        "language": channel.language,
        "direction": channel.direction,
        "author": by_line(&channel.authors),
        "authors": channel.authors,
        "updated": channel.updated.map(seconds),
    })
}

fn entry(entry: &Entry) -> Value {
    let content = flatten::plain(&entry.body);
    json!({
        "title": entry.title,
        "link": entry.url(),
        "id": entry.id,
        "summary": entry.summary,
        "content": (!content.is_empty()).then_some(content),
        "author": by_line(&entry.authors),
        "authors": entry.authors,
        "published": entry.published.map(seconds),
        "updated": entry.updated.map(seconds),
        "date_stated": entry.date_stated,
        "language": entry.language,
        "direction": entry.direction,
        "categories": entry.tags,
        "links": entry.links,
        "enclosures": entry.enclosures,
        "blocks": entry.body.blocks,
    })
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

fn seconds(time: Timestamp) -> i64 {
    time.0
}
