//! Articles as Markdown.
use crate::news::{Article, Block, BlockKind, Document, Enclosure, RichText, Timestamp};
use std::fmt::Write as _;

/// An article as Markdown: front matter as the importer reads it, then the body.
pub fn markdown(article: &Article) -> String {
    let mut text = String::from("---\n");
    let headline = &article.headline;
    let mut field = |key: &str, value: &str| {
        if !value.is_empty() {
            let _ = writeln!(text, "{key}: {}", scalar(value));
        }
    };
    field("title", &headline.title);
    // A source without a name is named by its address, which is not that of the article.
    if article.url.is_some() || !headline.source_name.contains("://") {
        field("source", &headline.source_name);
    }
    field("url", article.url.as_deref().unwrap_or_default());
    // A time that nobody stated must not become one that was.
    let date = if headline.date_stated { "date" } else { "first_seen" };
    field(date, &headline.published.rfc3339().unwrap_or_default());
    let updated = article.updated.and_then(Timestamp::rfc3339);
    field("updated", &updated.unwrap_or_default());
    field("lang", headline.language.as_deref().unwrap_or_default());
    field("summary", article.summary.as_deref().unwrap_or_default());
    field("note", article.note.as_deref().unwrap_or_default());
    // What each block is stands in the body; who reads it has nothing to guess.
    field("roles", "stated");
    let numbers = |enclosure: &Enclosure| {
        [enclosure.length, enclosure.duration].map(|number| number.map(|one| one.to_string()))
    };
    let numbers: Vec<[Option<String>; 2]> = article.enclosures.iter().map(numbers).collect();
    let stated = article.enclosures.iter().zip(&numbers);
    let enclosures = stated.map(|(enclosure, [length, duration])| {
        vec![
            ("url", Some(enclosure.url.as_str())),
            ("type", enclosure.media_type.as_deref()),
            ("length", length.as_deref()),
            ("title", enclosure.title.as_deref()),
            ("duration", duration.as_deref()),
        ]
    });
    let authors = article.authors.iter().map(|author| {
        vec![
            ("name", Some(author.name.as_str())),
            ("email", author.email.as_deref()),
            ("url", author.url.as_deref()),
        ]
    });
    let tags = article.tags.iter().map(|tag| vec![("name", Some(tag.as_str()))]);
    list(&mut text, "authors", authors);
    list(&mut text, "tags", tags);
    list(&mut text, "enclosures", enclosures);
    text.push_str("---\n\n");
    let body = article.text().to_markdown();
    match &article.summary {
        Some(summary) if body.is_empty() => {
            text.push_str(&Document { blocks: vec![paragraph(summary)] }.to_markdown());
        }
        _ => text.push_str(&body),
    }
    text.push('\n');
    text.push_str(&highlights(article));
    text
}

fn paragraph(text: &str) -> Block {
    BlockKind::Paragraph { content: RichText::plain(text) }.into()
}

/// The highlighted passages as quotes below the text, behind a rule.
fn highlights(article: &Article) -> String {
    if article.highlights.is_empty() {
        return String::new();
    }
    let quotes = article
        .highlights
        .iter()
        .map(|passage| BlockKind::quote(passage.text.lines().map(paragraph).collect()).into());
    let blocks = std::iter::once(BlockKind::Rule.into()).chain(quotes).collect();
    format!("\n{}\n", Document { blocks }.to_markdown())
}

/// A list of maps. An entry with only a name is written as the name alone, where a reader finds
/// nothing else in it.
fn list<'a>(
    text: &mut String,
    key: &str,
    items: impl Iterator<Item = Vec<(&'static str, Option<&'a str>)>>,
) {
    for (at, item) in items.enumerate() {
        if at == 0 {
            let _ = writeln!(text, "{key}:");
        }
        let stated: Vec<(&str, &str)> =
            item.into_iter().filter_map(|(key, value)| Some((key, value?))).collect();
        if let [(_, only)] = stated.as_slice()
            && !only.contains(['<', '(', '&', '@', '#', '[', ']', '"'])
        {
            let _ = writeln!(text, "  - {}", scalar(only));
            continue;
        }
        for (at, (key, value)) in stated.iter().enumerate() {
            let lead = if at == 0 { "  - " } else { "    " };
            let _ = writeln!(text, "{lead}{key}: {}", scalar(value));
        }
    }
}

/// A YAML scalar on one line: in double quotes, or in single ones where those need no escapes.
pub(super) fn scalar(value: &str) -> String {
    let value = value.trim();
    let breaks = |ch: char| ch.is_control() || matches!(ch, '\u{2028}' | '\u{2029}');
    if value.contains(['"', '\\']) && !value.contains('\'') && !value.contains(breaks) {
        return format!("'{value}'");
    }
    let mut output = String::from("\"");
    for ch in value.chars() {
        match ch {
            '"' | '\\' => output.extend(['\\', ch]),
            '\n' => output.push_str("\\n"),
            ch if breaks(ch) => output.push(' '),
            ch => output.push(ch),
        }
    }
    output.push('"');
    output
}
