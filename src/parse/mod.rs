//! Bytes to a channel with entries. These functions use no network and no clock; from the disk they
//! read only the system's time zones.
//!
//! Every format enters through [`parse`]: RSS, Atom, CDF, JSON Feed, web pages, Markdown, plain
//! text, mail. `charset` decodes the bytes, `sniff` names the format, and its module reads it.
//! Repairs on the way are returned beside the result. All text in the result is sanitised, bounded
//! and free of markup. Time and memory are linear in the bytes, whatever they are.
mod base64;
mod boilerplate;
mod budget;
mod chapters;
mod charset;
mod clean;
mod comments;
mod dates;
mod discover;
mod dom;
mod dump;
mod elements;
mod emoji;
mod feed;
mod fields;
mod flatten;
mod front_matter;
mod full_text;
mod hints;
mod html;
mod inline;
mod json;
mod language;
mod limits;
mod link;
mod link_header;
mod local;
mod mac_arabic;
mod mail;
mod markdown;
mod markup;
mod mend;
mod page;
mod pager;
mod plain;
mod problem;
mod reference;
mod repeated;
mod repetition;
mod roles;
mod rules;
mod sniff;
mod timecode;
mod tokens;
mod transcript;
mod walls;
mod xml;

pub use budget::{Halt, HaltOnDrop};
pub use chapters::chapters;
pub use discover::{FeedLink, looks_like_feed};
pub use dump::{Dump, dump};
pub use full_text::{PageError, PageText, Pages, Sought, page_text};
pub use hints::{Hints, Item};
pub use problem::{ParseError, Problem};
pub use repeated::Repeated;
pub use repetition::Repetition;
pub use rules::Cleaner;
pub use transcript::transcript;
pub use xml::{Tag, TagKind, each_tag, resolve_references};

use crate::news::{Channel, Entry, Newest, Timestamp};
use dates::Place;
use hints::{Origin, Take};
use problem::Problems;
use sniff::Format;
use std::panic::{AssertUnwindSafe, catch_unwind};
use url::Url;

/// A result, with the repairs made on the way to it.
#[derive(Clone, Debug, PartialEq)]
pub struct Parsed<T> {
    pub value: T,
    pub problems: Vec<Problem>,
}

impl<T> Parsed<T> {
    /// Notes that only `kept` entries remain, besides the entries that the parser itself dropped.
    pub fn note_dropped(&mut self, kept: usize, dropped: usize) {
        if dropped == 0 {
            return;
        }
        let mut all = dropped;
        self.problems.retain(|problem| match problem {
            Problem::EntriesDropped { dropped, .. } => {
                all += dropped;
                false
            }
            _ => true,
        });
        self.problems.push(Problem::EntriesDropped { kept, dropped: all });
    }
}

/// Reads a document of any kind.
///
/// # Errors
/// [`ParseError`] if the document contains nothing that can be read. A defect of the parser is one
/// of these errors and never reaches the caller as a panic. [`Halt`] ends parsing from another
/// thread.
pub fn parse(bytes: &[u8], hints: &Hints) -> Result<Parsed<Channel>, ParseError> {
    let mut newest = Newest::new(limits::ENTRIES);
    let mut parsed = parse_each(bytes, hints, &mut |entry| newest.push(entry.time(), entry))?;
    let (entries, dropped) = newest.finish();
    parsed.note_dropped(entries.len(), dropped);
    parsed.value.entries = entries;
    Ok(parsed)
}

/// Reads a document and hands over every entry as soon as it is read, in the order of the document.
/// Only the document and one entry are in memory at once. The number of entries has no limit.
///
/// # Errors
/// The errors of [`parse`]; some entries may have been handed over before.
pub fn parse_each(
    bytes: &[u8],
    hints: &Hints,
    take: &mut dyn FnMut(Entry),
) -> Result<Parsed<Channel>, ParseError> {
    let hints = Hints { known: None, ..*hints };
    parse_items(bytes, &hints, &mut |item| match item {
        Item::Read(entry, _) => take(*entry),
        Item::Known(_) => {}
    })
}

/// As [`parse_each`], with the fingerprints of the entries. Those whose fingerprint is among
/// [`Hints::known`] are not read.
///
/// # Errors
/// The errors of [`parse`]; some entries may have been handed over before.
pub fn parse_items(
    bytes: &[u8],
    hints: &Hints,
    take: &mut dyn FnMut(Item),
) -> Result<Parsed<Channel>, ParseError> {
    let read = || read(bytes, hints, take).map_err(|error| beside(error, hints));
    catch_unwind(AssertUnwindSafe(read)).unwrap_or_else(|payload| {
        let called_off = payload.is::<budget::CalledOff>();
        Err(if called_off { ParseError::Halted } else { ParseError::Defect })
    })
}

/// The error on a document that is no feed: what it is counts little if its answer names feeds.
fn beside(error: ParseError, hints: &Hints) -> ParseError {
    let is_other = matches!(error, ParseError::Empty | ParseError::NotAFeed | ParseError::Binary);
    if !is_other || !hints.wants_feed || hints.link_headers.is_empty() {
        return error;
    }
    let address = hints.url.and_then(|url| Url::parse(url).ok());
    match discover::stated_feeds(hints.link_headers, address.as_ref()) {
        feeds if feeds.is_empty() => error,
        feeds => ParseError::Page { feeds },
    }
}

/// Reads a date as feeds and pages write it. `near` supplies a missing year.
pub fn parse_date(text: &str, near: Option<Timestamp>) -> Option<Timestamp> {
    dates::parse(text, near, Place::default())
}

fn read(bytes: &[u8], hints: &Hints, take: &mut Take<'_>) -> Result<Parsed<Channel>, ParseError> {
    budget::begin();
    budget::check();
    let origin = Origin::new(hints);
    if bytes.iter().all(|byte| byte.is_ascii_whitespace() || *byte == 0) {
        return Err(ParseError::Empty);
    }
    if sniff::is_binary(bytes) {
        return Err(ParseError::Binary);
    }
    let mut problems = Problems::default();
    let mut take = |mut item: Item| {
        budget::check();
        if let Item::Read(entry, _) = &mut item {
            settle_entry(entry, hints);
        }
        take(item);
    };
    let mut channel = match mail::kind(bytes, hints) {
        Some(kind) => mail::channel(kind, bytes, &origin, &mut problems, &mut take)?,
        None => of_text(bytes, &origin, &mut problems, &mut take)?,
    };
    settle(&mut channel.title);
    settle(&mut channel.description);
    let Channel { title, description, language, .. } = &mut channel;
    let texts = || [&*title, &*description].into_iter().filter_map(Option::as_deref);
    *language = language::believed(language.take(), texts);
    if budget::was_short() {
        problems.note(Problem::BodySimplified);
    }
    Ok(Parsed { value: channel, problems: problems.into_vec() })
}

/// Reads a document that is text from beginning to end.
fn of_text(
    bytes: &[u8],
    origin: &Origin<'_>,
    problems: &mut Problems,
    take: &mut Take<'_>,
) -> Result<Channel, ParseError> {
    let Origin { address, place, hints } = origin;
    let address = address.as_ref();
    let labels = charset::Labels {
        forced: hints.encoding,
        http: hints.content_type.and_then(sniff::charset_parameter),
        host: address.and_then(Url::host_str),
    };
    let text = charset::decode(bytes, &labels, problems);
    let text = text.strip_prefix('\u{feff}').unwrap_or(&text);
    if text.trim_matches(|ch: char| ch.is_whitespace() || ch.is_control()).is_empty() {
        return Err(ParseError::Empty);
    }
    let channel = match sniff::format(text, hints)? {
        Format::Feed { start } => {
            if sniff::is_junk(&text[..start]) {
                problems.note(Problem::JunkBeforeRoot);
            }
            feed::parse(&text[start..], address, *place, hints, take)
        }
        Format::Json => json::parse(text, address, *place, hints, take),
        Format::Page if hints.wants_feed => {
            return Err(ParseError::Page {
                feeds: discover::feeds(text, address, hints.link_headers),
            });
        }
        format => return Ok(local::channel(format, text, origin, problems, take)),
    };
    let (channel, found) = channel.ok_or(ParseError::NotAFeed)?;
    problems.extend(found);
    Ok(channel)
}

/// Applies the user's rules and the limits on text, and infers the language if none is stated that can
/// be believed.
fn settle_entry(entry: &mut Entry, hints: &Hints) {
    if let Some(cleaner) = hints.cleaner {
        cleaner.apply(&mut entry.body.blocks);
    }
    clean::settle(&mut entry.title);
    settle(&mut entry.id);
    settle(&mut entry.publisher);
    settle(&mut entry.summary);
    entry.tags.iter_mut().for_each(clean::settle);
    entry.authors.iter_mut().for_each(|author| clean::settle(&mut author.name));
    let Entry { title, body, language, .. } = entry;
    let texts = || std::iter::once(title.as_str()).chain(flatten::opening_texts(body));
    let stated = language::believed(language.take(), texts);
    let assumed = || hints.language.map(clean::line);
    *language = stated.or_else(assumed).or_else(|| language::of(texts()).map(str::to_owned));
}

fn settle(text: &mut Option<String>) {
    if let Some(text) = text {
        clean::settle(text);
    }
}
