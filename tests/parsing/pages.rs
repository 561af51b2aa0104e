//! Whole pages of many kinds of sites, in Arabic, Persian, Hebrew and English: the document that each
//! becomes, and the page that a reader sees.
//!
//! Each file of `tests/data/pages` has a snapshot of the same name in `tests/data/pages/expected`. After
//! a change that is meant, `SAHIFA_WRITE_SNAPSHOTS=1 cargo test --test parsing pages` writes them anew.
use sahifa::app::page::{Fold, FoldPlace, Folds, Page, PageLine, PageOptions, TextStyle};
use sahifa::locale::{Catalogue, Language};
use sahifa::news::{
    Block, BlockKind, Document, Entry, RichText, Role, RunKind, TableCell, Timestamp,
};
use sahifa::parse::{Hints, parse};
use sahifa_text::{Direction, Shaping};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Columns of the pages.
const WIDTH: usize = 64;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/pages")
}

/// The files that are read, in order of their names.
fn files() -> Vec<PathBuf> {
    let entries = fs::read_dir(folder()).unwrap().map(|entry| entry.unwrap().path());
    let mut files: Vec<PathBuf> = entries.filter(|path| path.is_file()).collect();
    files.sort();
    files
}

fn entries(path: &Path) -> Vec<Entry> {
    let name = Path::new(path.file_name().unwrap());
    let hints = Hints {
        path: Some(name),
        url: Some("https://site.example/"),
        modified: Some(Timestamp(1_776_000_000)),
        ..Hints::default()
    };
    parse(&fs::read(path).unwrap(), &hints).unwrap().value.entries
}

#[test]
fn every_page_is_read_and_laid_out_as_expected() {
    let writes = std::env::var_os("SAHIFA_WRITE_SNAPSHOTS").is_some();
    let files = files();
    assert!(files.len() >= 60, "{}", files.len());
    let mut wrong = Vec::new();
    for path in files {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let shown: String = entries(&path).iter().map(snapshot).collect();
        let expected = folder().join("expected").join(format!("{name}.txt"));
        if writes {
            fs::create_dir_all(expected.parent().unwrap()).unwrap();
            fs::write(&expected, &shown).unwrap();
        }
        if fs::read_to_string(&expected).unwrap_or_default() != shown {
            wrong.push(format!("=== {name}\n{shown}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_page_outlives_its_files() {
    for path in files() {
        for entry in entries(&path) {
            let stored = serde_json::to_string(&entry.body).unwrap();
            assert_eq!(serde_json::from_str::<Document>(&stored).unwrap(), entry.body, "{path:?}");
            let markdown =
                format!("---\ntitle: another\nroles: stated\n---\n\n{}", entry.body.to_markdown());
            let hints = Hints { path: Some(Path::new("a.md")), ..Hints::default() };
            let again = parse(markdown.as_bytes(), &hints).unwrap().value.entries.remove(0);
            assert_eq!(outline(&again), outline(&entry), "{path:?}\n{markdown}");
            let html = entry.body.to_html();
            for word in entry.body.to_words().split_whitespace() {
                let word = word.trim_matches(|ch: char| !ch.is_alphanumeric());
                let is_plain = word.chars().all(char::is_alphabetic);
                assert!(!is_plain || html.contains(word), "{path:?} {word}\n{html}");
            }
        }
    }
}

/// The document as text. Runs of the same range stand in no order.
fn outline(entry: &Entry) -> String {
    fn settle(blocks: &mut [Block]) {
        for block in blocks {
            for text in block.kind.texts_mut() {
                text.runs.sort_by_key(|run| {
                    (run.range.start, run.range.len(), format!("{:?}", run.kind))
                });
            }
            block.kind.inner_mut().into_iter().for_each(|inner| settle(inner));
        }
    }
    let mut body = entry.body.clone();
    settle(&mut body.blocks);
    let mut text = String::new();
    blocks(&body.blocks, 0, &mut text);
    text
}

fn snapshot(entry: &Entry) -> String {
    let mut text = format!("# {}\n\n", entry.title);
    blocks(&entry.body.blocks, 0, &mut text);
    for enclosure in &entry.enclosures {
        text.push_str(&format!("enclosure {}\n", enclosure.url));
    }
    text.push_str("\n--- page\n");
    let closed = page(entry, &Folds::default());
    for line in &closed.lines {
        text.push_str(&row(line, closed.width));
    }
    let mut folds = Folds::default();
    closed.folds.iter().for_each(|place| folds.toggle(place.fold));
    if !folds.is_empty() {
        text.push_str("\n--- opened\n");
        let opened = page(entry, &folds);
        for FoldPlace { line, fold, .. } in &opened.folds {
            let kind = if matches!(fold, Fold::Reference(_)) { "note" } else { "details" };
            text.push_str(&format!("@ {kind}\n"));
            for line in opened.lines.iter().skip(*line).take(4) {
                text.push_str(&row(line, opened.width));
            }
        }
    }
    text.push('\n');
    text
}

fn page(entry: &Entry, folds: &Folds) -> Page {
    let is_rtl = sahifa_text::direction(&entry.title, Direction::Ltr) == Direction::Rtl;
    let catalogue = Catalogue::new(if is_rtl { Language::Ar } else { Language::En });
    let options = PageOptions {
        width: WIDTH,
        // Rows in logical order, for the eyes of a person.
        text: TextStyle {
            shaping: Shaping::None,
            lam_alef: false,
            marks: sahifa_text::Marks::All,
            justify: false,
            base: None,
        },
        spacing: 0,
        indent: 0,
        show_hidden: false,
        furniture_key: "z".to_owned(),
        enclosures_key: String::new(),
        catalogue: Arc::new(catalogue),
        folds: folds.clone(),
        pictures: None,
        until: None,
    };
    let direction = if is_rtl { Direction::Rtl } else { Direction::Ltr };
    Page::of_document(&entry.body, direction, &options)
}

/// A row as it is read: `>` from the left or `<` from the right, and the text in logical order at its
/// distance from that side.
fn row(line: &PageLine, width: usize) -> String {
    if let Some((from, to)) = line.rule {
        return format!("  {}\n", "─".repeat((to - from).div_ceil(8)));
    }
    let widest = line.segments.iter().max_by_key(|segment| segment.line.width());
    let Some(direction) = widest.map(|segment| segment.line.direction()) else {
        return "\n".to_owned();
    };
    let mut parts: Vec<(usize, String)> = Vec::new();
    for segment in &line.segments {
        let cells: Vec<_> = segment.line.cells(segment.width).collect();
        let left = cells.iter().map(|cell| cell.column).min().unwrap_or(0);
        let right = cells.iter().map(|cell| cell.column + cell.width).max().unwrap_or(0);
        let mut cells = cells;
        cells.sort_by_key(|cell| cell.source.start);
        let text: String = cells.iter().map(|cell| cell.symbol).collect();
        parts.push(match direction {
            Direction::Ltr => (segment.x + left, text),
            Direction::Rtl => (width - segment.x - right, text),
        });
    }
    for bar in &line.bars {
        let column = if direction == Direction::Ltr { *bar } else { width - bar - 1 };
        parts.push((column, "│".to_owned()));
    }
    parts.sort();
    let mut row = String::from(if direction == Direction::Ltr { "> " } else { "< " });
    let mut at = 0;
    for (column, text) in parts {
        row.push_str(&" ".repeat(column.saturating_sub(at)));
        at = column.max(at) + sahifa_text::width(&text);
        row.push_str(&text);
    }
    row.truncate(row.trim_end().len());
    row + "\n"
}

fn blocks(all: &[Block], depth: usize, output: &mut String) {
    for block in all {
        let mut head = String::new();
        if block.role != Role::Body {
            head.push_str(&format!("({}) ", block.role.name()));
        }
        if let Some(direction) = block.direction {
            head.push_str(if direction == Direction::Ltr { "(ltr) " } else { "(rtl) " });
        }
        let mut line = |text: &str| {
            output.push_str(&"  ".repeat(depth));
            output.push_str(&text.replace('\n', "⏎"));
            output.push('\n');
        };
        match &block.kind {
            BlockKind::Paragraph { content } => line(&format!("{head}p: {}", marked(content))),
            BlockKind::Heading { level, content } => {
                line(&format!("{head}h{level}: {}", marked(content)));
            }
            BlockKind::List { start, items } => {
                line(&format!("{head}list {}", start.map_or("•".to_owned(), |n| n.to_string())));
                for item in items {
                    let number = item.number.map_or_else(String::new, |number| number.to_string());
                    output.push_str(&format!("{}- {number}\n", "  ".repeat(depth + 1)));
                    blocks(&item.blocks, depth + 2, output);
                }
            }
            BlockKind::Quote { blocks: inside, source, cite } => {
                line(&format!("{head}quote {}", cite.as_deref().unwrap_or_default()));
                blocks(inside, depth + 1, output);
                text("source", source, depth + 1, output);
            }
            BlockKind::Code { text, language } => {
                line(&format!("{head}code {}", language.as_deref().unwrap_or_default()));
                line(&format!("  {text}"));
            }
            BlockKind::Table { rows, caption } => {
                line(&format!("{head}table"));
                text("caption", caption, depth + 1, output);
                for row in rows {
                    let cells: Vec<String> = row.cells.iter().map(cell).collect();
                    let sign = if row.header { "=" } else { "|" };
                    output.push_str(&"  ".repeat(depth + 1));
                    output.push_str(&format!("{sign} {}\n", cells.join(&format!(" {sign} "))));
                }
            }
            BlockKind::Image { src, alt, caption, credit, link } => {
                let link = link.as_ref().map_or_else(String::new, |link| format!(" -> {link}"));
                line(&format!("{head}image {src} \"{alt}\"{link}"));
                text("caption", caption, depth + 1, output);
                text("credit", credit, depth + 1, output);
            }
            BlockKind::Definitions { items } => {
                line(&format!("{head}definitions"));
                for item in items {
                    item.terms.iter().for_each(|term| text("term", term, depth + 1, output));
                    blocks(&item.blocks, depth + 2, output);
                }
            }
            BlockKind::Details { summary, open, blocks: inside } => {
                line(&format!("{head}details {}", if *open { "open" } else { "closed" }));
                text("summary", summary, depth + 1, output);
                blocks(inside, depth + 1, output);
            }
            BlockKind::Note { number, label, blocks: inside } => {
                line(&format!("{head}note {number} \"{label}\""));
                blocks(inside, depth + 1, output);
            }
            BlockKind::Embed { media, title, url, enclosed, blocks: inside } => {
                let enclosed = if *enclosed { " enclosed" } else { "" };
                line(&format!("{head}{} {url} \"{title}\"{enclosed}", media.name()));
                blocks(inside, depth + 1, output);
            }
            BlockKind::Rule => line(&format!("{head}rule")),
        }
    }
}

fn text(name: &str, content: &RichText, depth: usize, output: &mut String) {
    if !content.is_empty() {
        let content = marked(content).replace('\n', "⏎");
        output.push_str(&format!("{}{name}: {content}\n", "  ".repeat(depth)));
    }
}

fn cell(cell: &TableCell) -> String {
    let mut shown = if cell.header { "#".to_owned() } else { String::new() };
    if cell.covered {
        shown.push('…');
    }
    if (cell.columns, cell.rows) != (1, 1) {
        shown.push_str(&format!("{}×{} ", cell.columns, cell.rows));
    }
    shown + &marked(&cell.content).replace('\n', "⏎")
}

/// Text with its runs in brackets: `a [b](strong) c`.
fn marked(content: &RichText) -> String {
    let mut ends: Vec<(usize, usize, String)> = Vec::new();
    for (index, run) in content.runs.iter().enumerate() {
        let name = match &run.kind {
            RunKind::Link(href) => href.clone(),
            RunKind::Isolate(Some(Direction::Ltr)) => "ltr".to_owned(),
            RunKind::Isolate(Some(Direction::Rtl)) => "rtl".to_owned(),
            RunKind::Isolate(None) => "isolate".to_owned(),
            RunKind::Abbreviation(expansion) => format!("abbr {expansion}"),
            RunKind::Ruby(reading) => format!("ruby {reading}"),
            RunKind::Note(number) => format!("note {number}"),
            RunKind::Language(tag) => format!("lang {tag}"),
            other => format!("{other:?}").to_lowercase(),
        };
        ends.push((run.range.end, usize::MAX - index, format!("]({name})")));
    }
    ends.sort();
    let mut output = String::new();
    for at in 0..=content.text.len() {
        ends.iter().filter(|(end, ..)| *end == at).for_each(|(.., sign)| output.push_str(sign));
        let opens = content.runs.iter().filter(|run| run.range.start == at).count();
        output.push_str(&"[".repeat(opens));
        if let Some(ch) = content.text.get(at..).and_then(|rest| rest.chars().next()) {
            output.push(ch);
        }
    }
    output
}
