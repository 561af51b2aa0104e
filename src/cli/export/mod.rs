//! `sahifa export`: articles as files that other programs read, or on standard output.
//!
//! The name of a file is made here, of letters and digits only: no title can lead out of the folder,
//! and nothing that stands there is replaced unasked or written through a link.
use super::arguments::{ExportTask, Format};
use super::exit::OK;
use super::{CliError, Output, files};
use crate::context::Context;
use crate::locale::{Catalogue, Phrase, io_reason};
use crate::news::{Article, Enclosure, Timestamp, escape_html};
use std::fmt::Write as _;
use std::fs;
use std::io::{self, ErrorKind};
use std::path::Path;

/// Bytes of a title in the name of a file; names may have 255 in all.
const SLUG: usize = 120;

pub(super) fn export(
    task: &ExportTask,
    context: &Context,
    output: &mut Output,
) -> Result<u8, CliError> {
    let mut query = super::list::parse(&task.query.join(" "), context)?;
    query.limit = task.limit.or(query.limit);
    let (store, _) = context.store()?;
    let mut ids = store.ids(&query)?;
    ids.truncate(query.limit.unwrap_or(usize::MAX));
    let catalogue = &*context.catalogue;
    let folder = task.to.as_deref().map(|path| Folder::new(path, task.force, catalogue));
    let mut folder = folder.transpose()?;
    let mut stream = Stream { format: task.format, count: 0, alone: ids.len() == 1, catalogue };
    for id in ids {
        // One that went away meanwhile is not there to be exported.
        let Some(article) = store.article(id)? else { continue };
        match &mut folder {
            Some(folder) => folder.put(&article, task.format)?,
            None => stream.put(&article, output)?,
        }
    }
    match folder {
        Some(folder) => {
            let phrase = Phrase::new("exported").with("count", folder.written);
            output.text(&context.catalogue.say_plain(&phrase))?;
            if folder.kept > 0 {
                let phrase = Phrase::new("export-kept").with("count", folder.kept);
                output.text(&context.catalogue.say_plain(&phrase))?;
            }
        }
        None => stream.end(output)?,
    }
    Ok(OK)
}

/// Articles one after the other on standard output.
struct Stream<'a> {
    format: Format,
    count: usize,
    /// True if there is only one article.
    alone: bool,
    catalogue: &'a Catalogue,
}

impl Stream<'_> {
    fn put(&mut self, article: &Article, output: &mut Output) -> Result<(), CliError> {
        let first = self.count == 0;
        self.count += 1;
        match self.format {
            Format::Markdown => {
                if !first {
                    output.text("")?;
                }
                output.text(&markdown(article))
            }
            Format::Json => {
                output.text(if first { "[" } else { "," })?;
                output.json(article)
            }
            Format::Html => {
                if first {
                    output.text(&page_head(article, self.alone))?;
                }
                output.text(&html(article, self.catalogue))
            }
        }
    }

    fn end(self, output: &mut Output) -> Result<(), CliError> {
        match (self.format, self.count) {
            (Format::Markdown, _) | (Format::Html, 0) => Ok(()),
            (Format::Json, 0) => output.text("[]"),
            (Format::Json, _) => output.text("]"),
            (Format::Html, _) => output.text(PAGE_END),
        }
    }
}

/// A folder that takes a file for each article.
struct Folder<'a> {
    path: &'a Path,
    force: bool,
    written: usize,
    /// Files that were there already.
    kept: usize,
    catalogue: &'a Catalogue,
}

impl<'a> Folder<'a> {
    fn new(path: &'a Path, force: bool, catalogue: &'a Catalogue) -> Result<Self, CliError> {
        fs::create_dir_all(path).map_err(|error| failed(path, &error))?;
        Ok(Self { path, force, written: 0, kept: 0, catalogue })
    }

    fn put(&mut self, article: &Article, format: Format) -> Result<(), CliError> {
        let (text, extension) = match format {
            Format::Markdown => (markdown(article), "md"),
            Format::Json => {
                let json = serde_json::to_string_pretty(article).map_err(io::Error::from)?;
                (json + "\n", "json")
            }
            Format::Html => {
                let head = page_head(article, true);
                (format!("{head}{}{PAGE_END}", html(article, self.catalogue)), "html")
            }
        };
        let name = file_name(article);
        let path = self.path.join(format!("{name}.{extension}"));
        match files::write(&path, text.as_bytes(), self.force, None) {
            Ok(()) => self.written += 1,
            Err(error) if error.kind() == ErrorKind::AlreadyExists => self.kept += 1,
            Err(error) => return Err(failed(&path, &error)),
        }
        Ok(())
    }
}

fn failed(path: &Path, error: &io::Error) -> CliError {
    CliError::Usage(
        Phrase::new("export-failed")
            .with("path", path.display().to_string())
            .with("reason", io_reason(error)),
    )
}

/// Day, title and number: the same article always gets the same name.
fn file_name(article: &Article) -> String {
    let date = article.headline.published.rfc3339().unwrap_or_default();
    let day = date.split('T').next().unwrap_or_default();
    let slug = slug(&article.headline.title);
    [day, &slug, &article.headline.id.0.to_string()]
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join("-")
}

/// The letters and digits of a title, with a hyphen for everything else.
fn slug(title: &str) -> String {
    let mut slug = String::new();
    for ch in title.chars() {
        if !counts(ch) {
            continue;
        }
        if ch.is_alphanumeric() {
            if slug.len() + ch.len_utf8() > SLUG {
                break;
            }
            slug.push(ch);
        } else if !slug.is_empty() && !slug.ends_with('-') {
            slug.push('-');
        }
    }
    slug.trim_matches('-').to_owned()
}

/// True for a character that counts in a name. Marks on letters and invisible characters do not,
/// and do not separate words either.
fn counts(ch: char) -> bool {
    !matches!(ch, 'ـ' | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{300}'..='\u{36f}' | '\u{200b}'..='\u{200f}' | '\u{2066}'..='\u{2069}')
}

/// An article as Markdown: front matter as the importer reads it, then the body.
fn markdown(article: &Article) -> String {
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
    // What each block is stands in the body; who reads it has nothing to guess.
    field("roles", "stated");
    let length = |enclosure: &Enclosure| enclosure.length.map(|length| length.to_string());
    let lengths: Vec<Option<String>> = article.enclosures.iter().map(length).collect();
    let enclosures = article.enclosures.iter().zip(&lengths).map(|(enclosure, length)| {
        vec![
            ("url", Some(enclosure.url.as_str())),
            ("type", enclosure.media_type.as_deref()),
            ("length", length.as_deref()),
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
    let body = article.document.to_markdown();
    match &article.summary {
        Some(summary) if body.is_empty() => {
            let content = crate::news::RichText { text: summary.clone(), runs: Vec::new() };
            let kind = crate::news::BlockKind::Paragraph { content };
            let block = crate::news::Block { kind, direction: None, role: Default::default() };
            text.push_str(&crate::news::Document { blocks: vec![block] }.to_markdown());
        }
        _ => text.push_str(&body),
    }
    text.push('\n');
    text
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
fn scalar(value: &str) -> String {
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

const PAGE_END: &str = "</body>\n</html>\n";

/// The beginning of a page that needs no other file. For a single article it states the metadata
/// that the importer and other programs look for in a head.
fn page_head(article: &Article, alone: bool) -> String {
    let headline = &article.headline;
    let mut head = String::from("<meta charset=\"utf-8\">\n");
    head.push_str("<meta name=\"viewport\" content=\"width=device-width\">\n");
    let _ = writeln!(head, "<title>{}</title>", escape_html(&headline.title));
    let mut language = String::new();
    if alone {
        if let Some(tag) = headline.language.as_deref().filter(|tag| !tag.is_empty()) {
            language = format!(" lang=\"{}\"", escape_html(tag));
        }
        if let Some(url) = web_address(article) {
            let _ = writeln!(head, "<link rel=\"canonical\" href=\"{}\">", escape_html(url));
        }
        let date = headline.published.rfc3339().unwrap_or_default();
        let date = Some(date.as_str()).filter(|_| headline.date_stated).into_iter();
        let authors = article.authors.iter().map(|author| author.name.as_str());
        let dates = date.map(|date| ("article:published_time", date));
        let tags = article.tags.iter().map(|tag| ("article:tag", tag.as_str()));
        let metas = dates.chain(authors.map(|name| ("author", name))).chain(tags);
        for (key, value) in metas.chain([("og:site_name", headline.source_name.as_str())]) {
            let name = if key.contains(':') { "property" } else { "name" };
            let value = escape_html(value);
            let _ = writeln!(head, "<meta {name}=\"{key}\" content=\"{value}\">");
        }
    }
    format!("<!DOCTYPE html>\n<html{language} dir=\"auto\">\n<head>\n{head}</head>\n<body>\n")
}

/// The web address of an article. It was checked when it was stored, but the page of another
/// program must not depend on that.
fn web_address(article: &Article) -> Option<&str> {
    article.url.as_deref().filter(|url| is_web(url))
}

fn is_web(url: &str) -> bool {
    url.starts_with("https://") || url.starts_with("http://")
}

fn html(article: &Article, catalogue: &Catalogue) -> String {
    let headline = &article.headline;
    let mut text = format!("<article>\n<h1 dir=\"auto\">{}</h1>\n", escape_html(&headline.title));
    // A name of the other direction is one unit, whatever stands beside it.
    let _ = write!(text, "<p dir=\"auto\"><bdi>{}</bdi>", escape_html(&headline.source_name));
    let date = headline.published.rfc3339().unwrap_or_default();
    if headline.date_stated && !date.is_empty() {
        let _ = write!(text, " · <time datetime=\"{date}\">{date}</time>");
    }
    for author in &article.authors {
        let _ = write!(text, " · <bdi class=\"author\">{}</bdi>", escape_html(&author.name));
    }
    text.push_str("</p>\n");
    if let Some(url) = web_address(article) {
        let url = escape_html(url);
        let _ = writeln!(text, "<p><a href=\"{url}\">{url}</a></p>");
    }
    let body = article.document.to_html();
    match &article.summary {
        Some(summary) if body.is_empty() => {
            let _ = writeln!(text, "<p dir=\"auto\">{}</p>", escape_html(summary));
        }
        _ => text.push_str(&body),
    }
    for enclosure in &article.enclosures {
        let label = escape_html(&catalogue.say_plain(&enclosure.phrase()));
        let url = escape_html(&enclosure.url);
        let address = match is_web(&enclosure.url) {
            true => format!("<a href=\"{url}\">{url}</a>"),
            false => url,
        };
        let _ = writeln!(text, "<p class=\"enclosure\" dir=\"auto\">{label}<br>\n{address}</p>");
    }
    text.push_str("</article>\n");
    text
}

#[cfg(test)]
mod tests;
