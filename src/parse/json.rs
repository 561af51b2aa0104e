//! JSON Feed 1.0 and 1.1, with any types that writers use.
use super::dates::{Order, Place};
use super::feed::person_from_line;
use super::hints::{Item, Take};
use super::html::Spaces;
use super::problem::{Problem, Problems};
use super::{
    Hints, boilerplate, budget, clean, dates, fields, flatten, html, limits, link, markup, timecode,
};
use crate::news::{Author, Channel, Enclosure, Entry, EntryLink, Fingerprint, Timestamp};
use serde_json::{Map, Value};
use std::hash::{DefaultHasher, Hash, Hasher};
use url::Url;

type Object = Map<String, Value>;

/// The deepest nesting that serde_json reads.
const NESTING: usize = 128;

/// The depth from which values are left out, because they make the whole too deep.
const DEEP: usize = 100;

/// The arrays and objects around an item, at most, if the end is missing.
const AROUND: usize = 4;
/// The same for a document that is known to be cut: parts of an item are no items.
const AROUND_CUT: usize = 2;

/// The keys of dates.
const PUBLISHED: [&str; 3] = ["date_published", "published", "date"];
const UPDATED: [&str; 2] = ["date_modified", "updated"];

/// Reads a feed; `None` if the text is not JSON or not a feed. An unfinished item at the end of a cut
/// document is left out.
pub(super) fn parse(
    source: &str,
    base: Option<&Url>,
    mut place: Place,
    hints: &Hints<'_>,
    take: &mut Take<'_>,
) -> Option<(Channel, Problems)> {
    let mut problems = Problems::default();
    let around = if hints.cut { AROUND_CUT } else { AROUND };
    let (root, left_out) = read(source, around, &mut problems)?;
    let mut root = match root {
        Value::Object(root) => root,
        Value::Array(items) => Object::from_iter([("items".to_owned(), Value::Array(items))]),
        _ => return None,
    };
    let is_feed = root.contains_key("items")
        || text(&root, &["version"]).is_some_and(|version| version.contains("jsonfeed"));
    if !is_feed {
        return None;
    }
    let language = text(&root, &["language"]);
    if let Some(language) = &language {
        place.speak(language);
    }
    let link = link(&root, &["home_page_url", "link"], base);
    let base = link.as_deref().and_then(|link| Url::parse(link).ok()).or(base.cloned());
    let channel = Channel {
        title: text(&root, &["title"]).map(|title| clean::line(&markup::plain(&title))),
        link,
        id: text(&root, &["feed_url", "id"]),
        description: text(&root, &["description", "subtitle"])
            .map(|text| clean::line(&markup::plain(&text))),
        language,
        authors: authors(&root),
        updated: date(&root, &["date_modified", "date_published"], place, &mut problems),
        ..Channel::default()
    };
    let items = match root.remove("items") {
        Some(Value::Array(items)) => items,
        Some(item @ (Value::Object(_) | Value::String(_))) => vec![item],
        _ => Vec::new(),
    };
    let place = place.ordered(order(&items));
    let mut taken = 0;
    let around = (place, &channel.language, base.as_ref().map(Url::as_str));
    for item in items {
        budget::check();
        let fingerprint = hints.known.map(|_| fingerprint(&item, &around));
        if let (Some(known), Some(fingerprint)) = (hints.known, fingerprint)
            && known.contains(&fingerprint)
        {
            taken += 1;
            take(Item::Known(fingerprint));
            continue;
        }
        let met = problems.met();
        let mut entry = match &item {
            Value::Object(item) => entry(item, base.as_ref(), place, &mut problems),
            // Not a feed item, but text that somebody put where one belongs.
            Value::String(body) => plain_entry(body),
            _ => continue,
        };
        taken += 1;
        entry.language = entry.language.or_else(|| channel.language.clone());
        let is_whole = problems.met() == met && !budget::was_short();
        take(Item::Read(Box::new(entry), fingerprint.filter(|_| is_whole)));
    }
    if left_out > 0 {
        problems.note(Problem::EntriesDropped { kept: taken, dropped: left_out });
    }
    Some((channel, problems))
}

/// The fingerprint of an item; `around` is what else decides how it is read.
fn fingerprint(item: &Value, around: &impl Hash) -> Fingerprint {
    let mut hasher = DefaultHasher::new();
    around.hash(&mut hasher);
    item.hash(&mut hasher);
    Fingerprint(hasher.finish().cast_signed())
}

/// True if a text is a JSON feed.
pub(super) fn is_feed(source: &str) -> bool {
    let read = read(source, AROUND, &mut Problems::default());
    matches!(read, Some((Value::Object(root), _)) if root.contains_key("items"))
}

fn entry(item: &Object, base: Option<&Url>, place: Place, problems: &mut Problems) -> Entry {
    let id = text(item, &["id", "guid"]);
    let mut links = Vec::new();
    for (keys, rel) in
        [(["url", "link"], "alternate"), (["external_url", "external_url"], "related")]
    {
        if let Some(href) = link(item, &keys, base)
            && !links.iter().any(|known: &EntryLink| known.href == href)
        {
            links.push(EntryLink { href, rel: rel.to_owned() });
        }
    }
    let page = links.first().and_then(|link| Url::parse(&link.href).ok()).or(base.cloned());
    let body = raw(item, &["content_html", "content"])
        .map(|source| html::document(&source, page.as_ref()))
        .or_else(|| raw(item, &["content_text"]).map(|text| html::from_plain(&text, Spaces::Kept)));
    let mut summary = raw(item, &["summary", "description"]).map(|source| {
        let text = flatten::plain(&html::document(&source, page.as_ref()).document);
        clean::cut_text(&text, limits::FIELD)
    });
    let mut read = body.unwrap_or_default();
    if read.document.blocks.is_empty()
        && let Some(text) = summary.take()
    {
        read = html::from_plain(&text, Spaces::Kept);
    }
    for problem in read.problems {
        problems.note(problem);
    }
    boilerplate::mark_closing(&mut read.document.blocks);
    let mut enclosures = attachments(item, page.as_ref());
    enclosures.extend(read.enclosures);
    for key in ["image", "banner_image"] {
        if let Some(url) = link(item, &[key, key], page.as_ref())
            && enclosures.len() < limits::LINKS
        {
            let media_type = Some("image/*".to_owned());
            enclosures.push(Enclosure { url, media_type, ..Enclosure::default() });
        }
    }
    let updated = date(item, &UPDATED, place, problems);
    let published = date(item, &PUBLISHED, place, problems).or(updated);
    let title = text(item, &["title"]).map(|title| clean::line(&markup::plain(&title)));
    let title = title.filter(|title| !title.is_empty());
    let title = title.unwrap_or_else(|| html::opening(&read.document, summary.as_deref()));
    Entry {
        id,
        title,
        links,
        authors: authors(item),
        publisher: None,
        tags: tags(item),
        published,
        updated,
        date_stated: published.is_some(),
        language: text(item, &["language"]),
        direction: None,
        summary: summary.filter(|summary| !summary.is_empty()),
        body: read.document,
        enclosures,
    }
}

fn plain_entry(body: &str) -> Entry {
    let document = html::from_plain(body, Spaces::Kept).document;
    Entry { title: html::opening(&document, None), body: document, ..Entry::default() }
}

/// A field as text: a string, or a number or boolean as written.
fn raw(object: &Object, keys: &[&str]) -> Option<String> {
    keys.iter().find_map(|key| match object.get(*key)? {
        Value::String(text) if text.trim().is_empty() => None,
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(flag) => Some(flag.to_string()),
        _ => None,
    })
}

fn text(object: &Object, keys: &[&str]) -> Option<String> {
    raw(object, keys).map(|text| clean::line(&text)).filter(|text| !text.is_empty())
}

fn link(object: &Object, keys: &[&str], base: Option<&Url>) -> Option<String> {
    keys.iter().find_map(|key| link::absolute(&raw(object, &[key])?, base))
}

fn date(
    object: &Object,
    keys: &[&str],
    place: Place,
    problems: &mut Problems,
) -> Option<Timestamp> {
    let stated = text(object, keys)?;
    let language = text(object, &["language"]);
    let date = dates::parse(&stated, None, place.speaking(language.as_deref()));
    if date.is_none() {
        problems.note(Problem::DateUnreadable { text: clean::cut_text(&stated, 80) });
    }
    date
}

/// The order of day and month that all dates of the items have in common.
fn order(items: &[Value]) -> Option<Order> {
    let items = items.iter().filter_map(Value::as_object);
    let dates = items.flat_map(|item| {
        let keys = [PUBLISHED.as_slice(), UPDATED.as_slice()];
        keys.into_iter().flatten().filter_map(|key| item.get(*key)?.as_str())
    });
    Order::of_all(dates)
}

fn authors(object: &Object) -> Vec<Author> {
    let mut found = Vec::new();
    let several = match object.get("authors") {
        Some(Value::Array(authors)) => authors.as_slice(),
        Some(author) => std::slice::from_ref(author),
        None => &[],
    };
    for value in several.iter().chain(object.get("author")).take(limits::LINKS) {
        let author = match value {
            Value::String(line) => person_from_line(line),
            Value::Object(author) => {
                let url = link(author, &["url"], None);
                text(author, &["name"]).or_else(|| url.clone()).map(|name| Author {
                    name,
                    email: text(author, &["email"]),
                    url,
                })
            }
            _ => None,
        };
        if let Some(author) = author {
            fields::push_author(&mut found, author);
        }
    }
    found
}

fn tags(item: &Object) -> Vec<String> {
    let mut tags: Vec<String> = Vec::new();
    let mut push = |tag: &str| fields::push_tag(&mut tags, clean::line(&markup::plain(tag)));
    for value in ["tags", "categories"].iter().filter_map(|key| item.get(*key)) {
        match value {
            Value::Array(several) => {
                for tag in several {
                    match tag {
                        Value::String(tag) => push(tag),
                        Value::Number(number) => push(&number.to_string()),
                        Value::Object(tag) => {
                            if let Some(name) = text(tag, &["name", "label", "term"]) {
                                push(&name);
                            }
                        }
                        _ => {}
                    }
                }
            }
            Value::String(line) => line.split([',', '،']).for_each(&mut push),
            _ => {}
        }
    }
    tags
}

fn attachments(item: &Object, base: Option<&Url>) -> Vec<Enclosure> {
    let Some(Value::Array(several)) = item.get("attachments") else { return Vec::new() };
    let objects = several.iter().filter_map(Value::as_object).take(limits::LINKS);
    objects
        .filter_map(|attachment| {
            Some(Enclosure {
                url: link(attachment, &["url"], base)?,
                media_type: text(attachment, &["mime_type", "type"]),
                length: raw(attachment, &["size_in_bytes", "length"])
                    .and_then(|length| length.parse::<f64>().ok())
                    .filter(|length| (0.0..1e15).contains(length))
                    .map(|length| length as u64),
                title: text(attachment, &["title"]),
                duration: raw(attachment, &["duration_in_seconds", "duration"])
                    .and_then(|duration| timecode::seconds(&duration)),
                ..Enclosure::default()
            })
        })
        .collect()
}

/// Reads a JSON value inside another document: strictly, or repaired, or up to its error.
pub(super) fn lenient(source: &str) -> Option<Value> {
    read(source, AROUND, &mut Problems::default()).map(|(value, _)| value)
}

/// Parses strictly, then repaired, then up to the error. Also returns the number of surplus items.
fn read(source: &str, around: usize, problems: &mut Problems) -> Option<(Value, usize)> {
    let source = source.trim_matches(|ch: char| ch.is_whitespace() || ch.is_control());
    let is_affordable = cost(source) <= limits::VALUES;
    if is_affordable && let Ok(value) = serde_json::from_str(source) {
        return Some((value, 0));
    }
    let mended = mend(source);
    if is_affordable && let Ok(value) = serde_json::from_str(&mended) {
        problems.note(Problem::Malformed);
        return Some((value, 0));
    }
    let (salvaged, left_out) = salvage(&mended, around)?;
    let value = serde_json::from_str(&salvaged).ok()?;
    if left_out == 0 {
        problems.note(Problem::Truncated);
    }
    Some((value, left_out))
}

/// The number of values in a text; see [`limits::VALUES`].
fn cost(source: &str) -> usize {
    let mut cost = 0;
    let mut in_string = false;
    let mut escaped = false;
    for byte in source.bytes() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if in_string => escaped = true,
            b'"' => in_string = !in_string,
            _ if in_string => {}
            _ => cost += weight(byte),
        }
    }
    cost
}

fn weight(byte: u8) -> usize {
    match byte {
        b'{' => 8,
        b'[' | b',' => 1,
        _ => 0,
    }
}

/// Repairs raw controls inside strings, unknown escapes, unpaired surrogates, commas before a closing
/// bracket, numbers and words that JSON does not know, and values that are nested too deep.
fn mend(source: &str) -> String {
    let mut output = String::with_capacity(source.len());
    let mut in_string = false;
    let mut depth = 0usize;
    let mut rest = source;
    while let Some(ch) = rest.chars().next() {
        let mut len = ch.len_utf8();
        match ch {
            '{' | '[' if !in_string && depth >= DEEP => {
                len = nested_len(rest);
                output.push_str("null");
            }
            '{' | '[' if !in_string => {
                depth += 1;
                output.push(ch);
            }
            '}' | ']' if !in_string => {
                depth = depth.saturating_sub(1);
                output.push(ch);
            }
            '-' | '+' | '.' | '0'..='9' | 'A'..='Z' | 'a'..='z' if !in_string => {
                len = mend_word(rest, &mut output);
            }
            '\\' if in_string => len = mend_escape(rest, &mut output),
            '"' => {
                in_string = !in_string;
                output.push(ch);
            }
            _ if in_string && ch < ' ' => output.push(' '),
            ',' if !in_string && rest[1..].trim_start().starts_with(['}', ']']) => {}
            _ => output.push(ch),
        }
        rest = &rest[len..];
    }
    output
}

/// The length of the value at the start of `rest`.
fn nested_len(rest: &str) -> usize {
    let (mut depth, mut in_string, mut escaped) = (0usize, false, false);
    for (at, byte) in rest.bytes().enumerate() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if in_string => escaped = true,
            b'"' => in_string = !in_string,
            _ if in_string => {}
            b'{' | b'[' => depth += 1,
            b'}' | b']' => {
                depth -= 1;
                if depth == 0 {
                    return at + 1;
                }
            }
            _ => {}
        }
    }
    rest.len()
}

/// Writes the number or word at the start of `rest`: a number unknown to JSON as text, a word
/// as the one it stands for. Returns its length.
fn mend_word(rest: &str, output: &mut String) -> usize {
    let is_part = |ch: char| ch.is_ascii_alphanumeric() || matches!(ch, '-' | '+' | '.' | '_');
    let word = &rest[..rest.find(|ch| !is_part(ch)).unwrap_or(rest.len())];
    match word {
        "true" | "True" | "TRUE" => output.push_str("true"),
        "false" | "False" | "FALSE" => output.push_str("false"),
        "null" | "None" | "undefined" | "nil" | "NULL" => output.push_str("null"),
        _ if word.trim_start_matches(['-', '+']).starts_with(['N', 'n', 'I', 'i']) => {
            output.push_str("null");
        }
        _ if serde_json::from_str::<serde_json::Number>(word).is_ok() => output.push_str(word),
        _ if word.contains(|ch: char| ch.is_ascii_digit()) => {
            output.push('"');
            output.push_str(word);
            output.push('"');
        }
        _ => output.push_str(word),
    }
    word.len()
}

/// Writes the escape at the start of `rest`, and returns its length.
fn mend_escape(rest: &str, output: &mut String) -> usize {
    let unit = |at: usize| {
        let digits = rest.get(at..at + 6)?.strip_prefix("\\u")?;
        u32::from_str_radix(digits, 16).ok()
    };
    match (rest.as_bytes().get(1), unit(0)) {
        (Some(b'u'), Some(0xd800..=0xdbff)) if matches!(unit(6), Some(0xdc00..=0xdfff)) => {
            output.push_str(&rest[..12]);
            12
        }
        (Some(b'u'), Some(0xd800..=0xdfff)) => {
            output.push_str("\\ufffd");
            6
        }
        (Some(b'u'), Some(_)) => {
            output.push_str(&rest[..6]);
            6
        }
        (Some(b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't'), _) => {
            output.push_str(&rest[..2]);
            2
        }
        _ => {
            output.push_str("\\\\");
            1
        }
    }
}

/// The text up to the last complete item within the limit, with its brackets closed, and the number
/// of items after it.
fn salvage(source: &str, around: usize) -> Option<(String, usize)> {
    let mut closers: Vec<char> = Vec::new();
    let mut kept: Option<(usize, String)> = None;
    let mut left_out = 0;
    let mut cost = 0;
    let mut in_string = false;
    let mut escaped = false;
    for (at, ch) in source.char_indices() {
        match ch {
            _ if escaped => escaped = false,
            '\\' if in_string => escaped = true,
            '"' => in_string = !in_string,
            _ if in_string => {}
            // What the library would not read is not counted either.
            '{' | '[' if closers.len() >= NESTING => break,
            '{' => closers.push('}'),
            '[' => closers.push(']'),
            '}' | ']' => {
                if closers.pop() != Some(ch) {
                    break;
                }
                let is_item = ch == '}' && closers.last() == Some(&']') && closers.len() <= around;
                if is_item && cost <= limits::VALUES {
                    kept = Some((at + 1, closers.iter().rev().collect()));
                } else if is_item
                    && kept.as_ref().is_some_and(|(_, kept)| closers.len() <= kept.len())
                {
                    left_out += 1;
                }
            }
            _ => {}
        }
        if !in_string && ch.is_ascii() {
            cost += u8::try_from(ch).map_or(0, weight);
        }
    }
    kept.map(|(end, closers)| (format!("{}{closers}", &source[..end]), left_out))
}
