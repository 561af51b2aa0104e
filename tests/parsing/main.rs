//! Documents to channels, through the public door: formats, repairs, hostile input, invariants.
#![allow(clippy::unwrap_used, reason = "a test that cannot read its data has failed")]

mod formats;
mod hostile;
mod local;
mod markup;
mod pages;
mod properties;

use sahifa::news::{Block, BlockKind, Channel, Entry, RunKind, Timestamp};
use sahifa::parse::{Hints, Parsed, parse};
use std::path::Path;

/// Reads a file of `tests/data`.
fn open(name: &str) -> Parsed<Channel> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data").join(name);
    let bytes = std::fs::read(&path).unwrap();
    let modified = Some(Timestamp(1_700_000_000));
    parse(&bytes, &Hints { path: Some(Path::new(name)), modified, ..Hints::default() }).unwrap()
}

fn feed(text: &str) -> Channel {
    parse(text.as_bytes(), &Hints::default()).unwrap().value
}

fn problems(parsed: &Parsed<Channel>) -> Vec<&'static str> {
    parsed.problems.iter().map(|problem| problem.name()).collect()
}

fn titles(channel: &Channel) -> Vec<&str> {
    channel.entries.iter().map(|entry| entry.title.as_str()).collect()
}

fn seconds(text: &str) -> Option<Timestamp> {
    Some(Timestamp(text.parse::<jiff::Timestamp>().unwrap().as_second()))
}

/// A paragraph's text with its runs in brackets: `a [b](strong) c`.
fn marked(block: &Block) -> String {
    let (BlockKind::Paragraph { content } | BlockKind::Heading { content, .. }) = &block.kind
    else {
        return format!("{:?}", block.kind);
    };
    let mut output = content.text.clone();
    for run in content.runs.iter().rev() {
        let name = match &run.kind {
            RunKind::Link(href) => href.clone(),
            RunKind::Isolate(direction) => format!("{direction:?}"),
            other => format!("{other:?}"),
        };
        output.insert_str(run.range.end, &format!("]({name})"));
        output.insert(run.range.start, '[');
    }
    output
}

/// Kinds and roles of the blocks, one word each.
fn outline(entry: &Entry) -> Vec<String> {
    let name = |block: &Block| {
        let kind = match &block.kind {
            BlockKind::Paragraph { .. } => "paragraph".to_owned(),
            BlockKind::Heading { level, .. } => format!("h{level}"),
            BlockKind::List { start, items } => format!("list{start:?}x{}", items.len()),
            BlockKind::Quote { .. } => "quote".to_owned(),
            BlockKind::Code { .. } => "code".to_owned(),
            BlockKind::Table { rows, .. } => format!("table{}", rows.len()),
            BlockKind::Image { .. } => "image".to_owned(),
            BlockKind::Definitions { items } => format!("terms{}", items.len()),
            BlockKind::Details { .. } => "details".to_owned(),
            BlockKind::Note { number, .. } => format!("note{number}"),
            BlockKind::Embed { media, .. } => media.name().to_owned(),
            BlockKind::Rule => "rule".to_owned(),
        };
        format!("{:?}:{kind}", block.role).to_lowercase()
    };
    entry.body.blocks.iter().map(name).collect()
}
