//! What holds for everything that was read, whatever the bytes were.
use sahifa::news::{Block, BlockKind, Channel, Entry, RichText, RunKind, Timestamp};
use sahifa::parse::{Hints, ParseError, Parsed, parse};
use sahifa_text::sanitize;
use std::sync::Once;

/// What a document may write that stands nowhere in it: entities, addresses made absolute.
const ALLOWANCE: usize = 64 << 20;
/// How much longer the text of a document may become: ligatures become words, references two
/// characters, titles stand in the body as well.
const GROWTH: usize = 64;
const FIELD: usize = 64 * 1024;
/// The first second of 1800 and the last of 2103, with a day for the zones.
const DATES: std::ops::Range<i64> = -5_364_748_800..4_228_934_400;

/// Reads the bytes twice, and checks what came of it.
pub fn read(bytes: &[u8], hints: &Hints) -> Result<Parsed<Channel>, ParseError> {
    spare_contained_panics();
    let once = parse(bytes, hints);
    assert_eq!(parse(bytes, hints), once, "reading twice is reading once");
    match &once {
        Ok(parsed) => {
            check(&parsed.value);
            let len = size(&parsed.value);
            assert!(len <= ALLOWANCE + GROWTH * bytes.len(), "{len} of {}", bytes.len());
        }
        Err(error) => assert_ne!(*error, ParseError::Defect),
    }
    once
}

pub fn check_date(date: Option<Timestamp>) {
    assert!(date.is_none_or(|date| DATES.contains(&date.0)), "{date:?}");
}

/// mail-parser panics on some messages; that is contained to the message, where it is expected.
fn spare_contained_panics() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        let fatal = std::panic::take_hook();
        std::panic::set_hook(Box::new(move |info| {
            let at = info.location().map_or("", |location| location.file());
            if !at.contains("mail-parser") {
                fatal(info);
            }
        }));
    });
}

fn check(channel: &Channel) {
    assert!(channel.entries.len() <= 10_000);
    for text in [&channel.title, &channel.link, &channel.id, &channel.language] {
        text.as_deref().into_iter().for_each(line);
    }
    channel.description.as_deref().into_iter().for_each(text);
    check_date(channel.updated);
    channel.entries.iter().for_each(entry);
}

fn entry(entry: &Entry) {
    line(&entry.title);
    entry.id.as_deref().into_iter().for_each(line);
    entry.language.as_deref().into_iter().for_each(line);
    entry.summary.as_deref().into_iter().for_each(text);
    assert!(entry.tags.len() <= 256 && entry.links.len() <= 256 && entry.authors.len() <= 256);
    entry.tags.iter().for_each(|tag| line(tag));
    for link in &entry.links {
        address(&link.href);
        line(&link.rel);
    }
    for author in &entry.authors {
        line(&author.name);
        author.email.as_deref().into_iter().for_each(line);
        author.url.as_deref().into_iter().for_each(address);
    }
    for enclosure in &entry.enclosures {
        address(&enclosure.url);
        enclosure.media_type.as_deref().into_iter().for_each(line);
    }
    check_date(entry.published);
    check_date(entry.updated);
    assert!(!entry.date_stated || entry.published.is_some());
    blocks(&entry.body.blocks, 0);
}

fn blocks(all: &[Block], depth: usize) {
    // What nests is flattened at 16; a list counts twice, for its items.
    assert!(depth <= 34);
    for block in all {
        block.kind.texts().into_iter().for_each(rich);
        block.kind.inner().into_iter().for_each(|inside| blocks(inside, depth + 1));
        match &block.kind {
            BlockKind::Image { src, alt, link, .. } => {
                if !src.is_empty() {
                    picture(src);
                }
                line(alt);
                link.as_deref().into_iter().for_each(picture);
            }
            BlockKind::Code { text: code, language } => {
                text(code);
                language.as_deref().into_iter().for_each(line);
            }
            BlockKind::Quote { cite, .. } => cite.as_deref().into_iter().for_each(address),
            BlockKind::Note { label, .. } => line(label),
            BlockKind::Embed { title, url, .. } => {
                line(title);
                address(url);
            }
            _ => {}
        }
    }
}

fn rich(content: &RichText) {
    text(&content.text);
    for run in &content.runs {
        assert!(!content.text[run.range.clone()].is_empty());
        match &run.kind {
            RunKind::Link(href) => address(href),
            RunKind::Abbreviation(said) | RunKind::Ruby(said) | RunKind::Language(said) => line(said),
            _ => {}
        }
    }
}

fn text(text: &str) {
    assert_eq!(sanitize(text), text);
}

fn line(text: &str) {
    self::text(text);
    assert!(!text.contains('\n') && text.len() <= FIELD, "{text:?}");
}

/// An address of a scheme that may be opened, in characters that hide nothing.
fn address(href: &str) {
    line(href);
    let scheme = href.split(':').next().unwrap_or_default().to_ascii_lowercase();
    assert!(matches!(scheme.as_str(), "http" | "https" | "mailto"), "{href}");
    assert!(href.bytes().all(|byte| byte.is_ascii_graphic()), "{href}");
}

/// The address of a picture, or its place beside a local file.
fn picture(src: &str) {
    let is_beside = !src.split(['/', '?', '#']).next().unwrap_or_default().contains(':');
    if is_beside { line(src) } else { address(src) }
}

/// Bytes of text in all of it.
fn size(channel: &Channel) -> usize {
    fn of_rich(content: &RichText) -> usize {
        let said = content.runs.iter().map(|run| match &run.kind {
            RunKind::Link(said)
            | RunKind::Abbreviation(said)
            | RunKind::Ruby(said)
            | RunKind::Language(said) => said.len(),
            _ => 0,
        });
        content.text.len() + said.sum::<usize>()
    }
    fn of(blocks: &[Block]) -> usize {
        let one = |block: &Block| {
            let own = match &block.kind {
                BlockKind::Image { src, alt, link, .. } => {
                    src.len() + alt.len() + link.as_ref().map_or(0, String::len)
                }
                BlockKind::Code { text, .. } => text.len(),
                BlockKind::Quote { cite, .. } => cite.as_ref().map_or(0, String::len),
                BlockKind::Note { label, .. } => label.len(),
                BlockKind::Embed { title, url, .. } => title.len() + url.len(),
                _ => 0,
            };
            let texts: usize = block.kind.texts().into_iter().map(of_rich).sum();
            let inner: usize = block.kind.inner().into_iter().map(|blocks| of(blocks)).sum();
            own + texts + inner
        };
        blocks.iter().map(one).sum()
    }
    let entry = |entry: &Entry| {
        entry.title.len()
            + entry.summary.as_ref().map_or(0, String::len)
            + entry.links.iter().map(|link| link.href.len()).sum::<usize>()
            + entry.enclosures.iter().map(|enclosure| enclosure.url.len()).sum::<usize>()
            + entry.tags.iter().map(String::len).sum::<usize>()
            + of(&entry.body.blocks)
    };
    channel.entries.iter().map(entry).sum()
}
