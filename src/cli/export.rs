//! `sahifa export`: articles as files that other programs read, or on standard output.
//!
//! The name of a file is made here, of letters and digits only: no title can lead out of the folder,
//! and nothing that stands there is replaced unasked or written through a link.
use super::arguments::{ExportTask, Format};
use super::{CliError, Context, OK, Output};
use crate::locale::{Phrase, io_reason};
use crate::news::{Article, Enclosure, escape_html};
use std::fmt::Write as _;
use std::fs::{self, OpenOptions};
use std::io::{self, ErrorKind, Write as _};
use std::path::Path;

/// Bytes of a title in the name of a file; names may have 255 in all.
const SLUG: usize = 120;

pub(super) fn export(
    task: &ExportTask,
    context: &Context,
    output: &mut Output,
) -> Result<u8, CliError> {
    let mut query = super::list::parse(&task.query.join(" "))?;
    query.limit = task.limit.or(query.limit);
    let (store, _) = context.store()?;
    let mut ids = store.ids(&query)?;
    ids.truncate(query.limit.unwrap_or(usize::MAX));
    let mut folder = task.to.as_deref().map(|path| Folder::new(path, task.force)).transpose()?;
    let mut stream = Stream { format: task.format, count: 0, alone: ids.len() == 1 };
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
struct Stream {
    format: Format,
    count: usize,
    /// Whether there is one article only.
    alone: bool,
}

impl Stream {
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
                output.text(&html(article))
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
}

impl<'a> Folder<'a> {
    fn new(path: &'a Path, force: bool) -> Result<Self, CliError> {
        fs::create_dir_all(path).map_err(|error| failed(path, &error))?;
        Ok(Self { path, force, written: 0, kept: 0 })
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
                (format!("{head}{}{PAGE_END}", html(article)), "html")
            }
        };
        let name = file_name(article);
        let path = self.path.join(format!("{name}.{extension}"));
        let create = |path: &Path| OpenOptions::new().write(true).create_new(true).open(path);
        let written = match self.force {
            false => create(&path).and_then(|mut file| file.write_all(text.as_bytes())),
            true => {
                let temporary = self.path.join(format!(".{name}.{}.tmp", std::process::id()));
                let written = create(&temporary)
                    .and_then(|mut file| file.write_all(text.as_bytes()))
                    .and_then(|()| fs::rename(&temporary, &path));
                if written.is_err() {
                    // Left over from a failure that is reported already.
                    let _ = fs::remove_file(&temporary);
                }
                written
            }
        };
        match written {
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
    let date = iso(article.headline.published.0);
    let day = date.split('T').next().unwrap_or_default();
    let slug = slug(&article.headline.title);
    [day, &slug, &article.headline.id.0.to_string()]
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join("-")
}

/// Letters and digits of a title, everything else a hyphen.
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

/// Marks on letters and invisible characters neither belong into a name nor part words.
fn counts(ch: char) -> bool {
    !matches!(ch, 'ـ' | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{300}'..='\u{36f}' | '\u{200b}'..='\u{200f}' | '\u{2066}'..='\u{2069}')
}

/// RFC 3339 in UTC; empty for a time outside the calendar.
fn iso(seconds: i64) -> String {
    jiff::Timestamp::from_second(seconds).map(|time| time.to_string()).unwrap_or_default()
}

/// Front matter as the importer reads it, then the body.
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
    field(date, &iso(headline.published.0));
    field("updated", &article.updated.map_or_else(String::new, |time| iso(time.0)));
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

/// A list of maps; one of which nothing but the name is known is the name alone, where a reader
/// finds nothing else in it.
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

/// A YAML scalar on one line: in double quotes, in single ones where those need no escapes.
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

/// The beginning of a page that needs nothing but itself. Of one article alone it states what the
/// importer and other programs look for in a head.
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
        let date = iso(headline.published.0);
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

/// What is stored was checked, but the page of another program must not depend on that.
fn web_address(article: &Article) -> Option<&str> {
    let url = article.url.as_deref()?;
    (url.starts_with("https://") || url.starts_with("http://")).then_some(url)
}

fn html(article: &Article) -> String {
    let headline = &article.headline;
    let mut text = format!("<article>\n<h1 dir=\"auto\">{}</h1>\n", escape_html(&headline.title));
    let _ = write!(text, "<p dir=\"auto\">{}", escape_html(&headline.source_name));
    let date = iso(headline.published.0);
    if headline.date_stated && !date.is_empty() {
        let _ = write!(text, " · <time datetime=\"{date}\">{date}</time>");
    }
    for author in &article.authors {
        let _ = write!(text, " · <span class=\"author\">{}</span>", escape_html(&author.name));
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
    text.push_str("</article>\n");
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_title_leads_out_of_the_folder() {
        for (title, expected) in [
            ("../../etc/passwd", "etc-passwd"),
            ("..", ""),
            (".hidden", "hidden"),
            ("a\0b/c\\d\n", "a-b-c-d"),
            ("خبر: «مُحَمَّد» يقول…", "خبر-محمد-يقول"),
            ("\u{202e}gnp.exe", "gnp-exe"),
            ("--force", "force"),
        ] {
            assert_eq!(slug(title), expected, "{title}");
        }
        assert!(slug(&"ط".repeat(500)).len() <= SLUG);
    }

    #[test]
    fn scalars_stay_on_their_line() {
        for (value, expected) in [
            ("plain: text # x", "\"plain: text # x\""),
            ("a \"b\"", "'a \"b\"'"),
            ("a \"b\" 'c'", "\"a \\\"b\\\" 'c'\""),
            ("a\n---\nb: c", "\"a\\n---\\nb: c\""),
        ] {
            assert_eq!(scalar(value), expected);
        }
    }

    mod round_trip {
        use super::super::*;
        use crate::news::{
            ArticleId, Author, Block, BlockKind, Document, Flags, Headline, ListItem, RichText,
            Role, Run, RunKind, SourceId, TableRow, Timestamp,
        };
        use crate::parse::{Hints, parse};
        use crate::text::Direction;
        use proptest::collection::vec;
        use proptest::option;
        use proptest::prelude::*;

        const WORD: &str = "[a-zء-ي0-9*_#()<>&!|~`:.+='\"\\[\\]\\\\-]{1,6}";

        fn line() -> impl Strategy<Value = String> {
            vec(WORD, 1..5).prop_map(|words| words.join(" "))
        }

        fn kind() -> impl Strategy<Value = RunKind> {
            prop_oneof![
                Just(RunKind::Emphasis),
                Just(RunKind::Strong),
                Just(RunKind::Code),
                Just(RunKind::Strike),
                Just(RunKind::Isolate(None)),
                Just(RunKind::Isolate(Some(Direction::Rtl))),
                "https://a\\.example/[a-z&;?=\\[|'(_*]{0,9}".prop_map(RunKind::Link),
            ]
        }

        /// Lines of words, some of them in a run with another run inside.
        fn rich() -> impl Strategy<Value = RichText> {
            let runs = option::of((kind(), kind(), any::<prop::sample::Index>(), any::<bool>()));
            (vec(line(), 1..3), runs).prop_map(|(lines, runs)| {
                let text = lines.join("\n");
                let mut rich = RichText { text, runs: Vec::new() };
                let Some((outer, inner, from, nests)) = runs else { return rich };
                let starts = rich.text.split_inclusive([' ', '\n']).scan(0, |at, word| {
                    let start = *at;
                    *at += word.len();
                    Some(start..start + word.trim_end().len())
                });
                let words: Vec<_> = starts.collect();
                let first = from.index(words.len());
                let start = words[first].start;
                let two_links = matches!((&outer, &inner), (RunKind::Link(_), RunKind::Link(_)));
                rich.runs.push(Run { range: start..rich.text.len(), kind: outer.clone() });
                if nests && !two_links && outer != inner && words.len() > first + 1 {
                    rich.runs.push(Run { range: words[first].clone(), kind: inner });
                }
                rich
            })
        }

        fn leaf() -> impl Strategy<Value = BlockKind> {
            let cells = || option::weighted(0.9, rich()).prop_map(Option::unwrap_or_default);
            let row =
                (any::<bool>(), rich(), vec(cells(), 1..4)).prop_map(|(header, first, more)| {
                    TableRow { header, cells: std::iter::once(first).chain(more).collect() }
                });
            let code = vec("[ ]{0,3}[a-z`#<&>*ب-]{1,9}", 1..4).prop_map(|lines| lines.join("\n"));
            prop_oneof![
                4 => rich().prop_map(|content| BlockKind::Paragraph { content }),
                1 => (1u8..=6, rich())
                    .prop_map(|(level, content)| BlockKind::Heading { level, content }),
                1 => vec(row, 1..4).prop_map(|rows| BlockKind::Table { rows }),
                1 => (code, option::of("[a-z]{1,4}"))
                    .prop_map(|(text, language)| BlockKind::Code { text, language }),
                1 => (line(), option::of(rich())).prop_map(|(alt, caption)| BlockKind::Image {
                    src: "https://a.example/1.jpg".to_owned(),
                    alt,
                    caption: caption.unwrap_or_default(),
                }),
                1 => Just(BlockKind::Rule),
            ]
        }

        fn block(kind: impl Strategy<Value = BlockKind>) -> impl Strategy<Value = Block> {
            let role = prop_oneof![
                4 => Just(Role::Body),
                1 => Just(Role::Caption),
                1 => Just(Role::Byline),
                1 => Just(Role::Tags),
                2 => Just(Role::Furniture),
            ];
            let direction = prop_oneof![
                3 => Just(None),
                1 => Just(Some(Direction::Ltr)),
                1 => Just(Some(Direction::Rtl)),
            ];
            (kind, role, direction).prop_map(|(kind, role, direction)| Block {
                kind,
                direction,
                role,
            })
        }

        fn blocks() -> impl Strategy<Value = Vec<Block>> {
            let tree = block(leaf()).prop_recursive(3, 12, 3, |inner| {
                let items = vec(vec(inner.clone(), 1..3), 1..3).prop_map(|items| {
                    items.into_iter().map(|blocks| ListItem { blocks }).collect::<Vec<_>>()
                });
                block(prop_oneof![
                    (option::of(0i64..20), items)
                        .prop_map(|(start, items)| BlockKind::List { start, items }),
                    vec(inner, 1..3).prop_map(|blocks| BlockKind::Quote { blocks }),
                ])
            });
            vec(tree, 0..6)
        }

        fn article() -> impl Strategy<Value = Article> {
            let author = (line(), option::of(Just("a@b.example".to_owned())))
                .prop_map(|(name, email)| Author { name, email, url: None });
            let time = || (100_000_000i64..2_000_000_000).prop_map(Timestamp);
            let head =
                (line(), time(), any::<bool>(), option::of(time()), option::of(vec(line(), 1..3)));
            let lists = (
                vec(author, 0..3),
                proptest::collection::btree_set(line(), 0..3),
                option::of("https://a\\.example/[a-z?=&;#]{1,8}"),
            );
            (head, lists, blocks()).prop_map(|(head, (authors, tags, url), blocks)| {
                let (title, published, date_stated, updated, summary) = head;
                Article {
                    headline: Headline {
                        id: ArticleId(1),
                        source: SourceId(1),
                        source_name: "أرشيف".to_owned(),
                        title,
                        published,
                        date_stated,
                        changed: None,
                        language: Some("ar".to_owned()),
                        flags: Flags::default(),
                    },
                    url,
                    authors,
                    tags: tags.into_iter().collect(),
                    // What was updated has a date.
                    updated: updated.filter(|_| date_stated),
                    summary: summary.map(|lines| lines.join("\n")),
                    enclosures: vec![Enclosure {
                        url: "https://a.example/a.mp3".to_owned(),
                        media_type: Some("audio/mpeg".to_owned()),
                        length: Some(7),
                    }],
                    document: Document { blocks },
                }
            })
        }

        proptest! {
            #[test]
            fn what_is_exported_reads_back_as_itself(article in article()) {
                let written = markdown(&article);
                let path = Some(Path::new("a.md"));
                let read = parse(written.as_bytes(), &Hints { path, ..Hints::default() });
                let mut parsed = read.unwrap();
                prop_assert_eq!(&parsed.problems, &[], "{}", written);
                let entry = parsed.value.entries.remove(0);
                prop_assert_eq!(&entry.body, &article.document, "{}", written);
                prop_assert_eq!(&entry.title, &article.headline.title);
                prop_assert_eq!(&entry.authors, &article.authors, "{}", written);
                prop_assert_eq!(&entry.tags, &article.tags, "{}", written);
                prop_assert_eq!(entry.published, Some(article.headline.published));
                prop_assert_eq!(entry.date_stated, article.headline.date_stated);
                prop_assert_eq!(entry.updated, article.updated);
                prop_assert_eq!(entry.url(), article.url.as_deref());
                prop_assert_eq!(&entry.language, &article.headline.language);
                prop_assert_eq!(&entry.summary, &article.summary);
                prop_assert_eq!(&entry.enclosures, &article.enclosures);
                prop_assert_eq!(parsed.value.title.as_deref(), Some("أرشيف"));
            }
        }
    }
}
