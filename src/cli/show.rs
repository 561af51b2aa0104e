//! `sahifa show`: an article of the store, or a file as the program understands it.
use super::exit::{FAILED, OK};
use super::export::{Stream, framed};
use super::output::tell;
use super::sheet::{self, Sheet};
use super::{CliError, Output};
use crate::app::page::{Folds, Page, PageLine, PageOptions};
use crate::arguments::{Format, ShowTask};
use crate::context::{Context, source_of};
use crate::export::text;
use crate::fetch::file;
use crate::ingest::{self, PageReader};
use crate::locale::Phrase;
use crate::news::{
    Article, ArticleId, Block, BlockKind, Channel, Document, Entry, Flags, Headline, RichText,
    Role, Source, SourceId, Timestamp,
};
use crate::parse::{self, Cleaner};
use crate::store::Store;
use sahifa_terminal::{Style, VisualCell};
use std::path::Path;
use std::sync::Arc;
use tokio_util::sync::CancellationToken;

/// Columns when neither `--width` nor the terminal says how many.
const USUAL_WIDTH: usize = 80;

pub(super) fn show(
    task: &ShowTask,
    context: &Context,
    output: &mut Output,
) -> Result<u8, CliError> {
    match task.subject.parse::<i64>() {
        Ok(id) if !Path::new(&task.subject).exists() => {
            stored(ArticleId(id), task, context, output)
        }
        _ => document(task, context, output),
    }
}

fn stored(
    id: ArticleId,
    task: &ShowTask,
    context: &Context,
    output: &mut Output,
) -> Result<u8, CliError> {
    let (mut store, sources) = context.store()?;
    let mut article = store.article(id)?.ok_or_else(|| {
        CliError::Usage(Phrase::new("show-no-article").with("id", task.subject.as_str()))
    })?;
    if task.full_text
        && let Some(reason) = full_text(&mut article, &mut store, &sources, context)?
    {
        tell(context, &reason);
        return Ok(FAILED);
    }
    // The output may go to a program that takes its time.
    drop(store);
    match task.format {
        // An object, as there is one article.
        Some(Format::Json) => output.json(&article)?,
        None if task.json => output.json(&article)?,
        Some(format) => {
            let mut stream = Stream::new(format, true, context);
            stream.put(&article, output)?;
            stream.end(output)?;
        }
        None => article_text(&mut article, (task.plain, task.width), context, output)?,
    }
    Ok(OK)
}

/// Puts the text of its page in place of the text of an article: the one that is kept, else one that is
/// fetched, and kept. Returns the reason if there is none.
fn full_text(
    article: &mut Article,
    store: &mut Store,
    sources: &[(SourceId, Source)],
    context: &Context,
) -> Result<Option<Phrase>, CliError> {
    if let Some(full) = &mut article.full_text {
        full.shown = true;
        return Ok(None);
    }
    if article.url.is_none() {
        return Ok(Some(Phrase::new("article-without-link")));
    }
    let Some(of) = store.pageless(article.headline.id)? else {
        return Ok(Some(Phrase::new("article-gone")));
    };
    let source = source_of(sources, article.headline.source);
    let reader = PageReader::new(&context.refresh_options())?;
    let text = match reader.read(&source, of, &CancellationToken::new()) {
        Ok(text) => text,
        Err(reason) => return Ok(reason),
    };
    article.full_text = Some(text.full_text());
    if !store.is_read_only() {
        store.keep_full_text(&text)?;
    }
    Ok(None)
}

fn document(task: &ShowTask, context: &Context, output: &mut Output) -> Result<u8, CliError> {
    if task.full_text {
        return Err(CliError::Usage(Phrase::new("show-full-text-of-file")));
    }
    let path = Path::new(&task.subject);
    let sources = &context.config().sources;
    let source = sources.iter().find(|source| file::covers(source.key(), path));
    let document = super::document::read(&task.subject, context)?;
    let cleaner = Cleaner::new(source.map_or(&[], |source| &source.clean));
    let bounds = context.refresh_options().files;
    let repeated = source.map(|source| ingest::repeated_in(source, &bounds)).unwrap_or_default();
    let hints = document.hints(&cleaner, source, &repeated);
    if task.json {
        let dump = parse::dump(&document.bytes, &hints);
        output.json(&dump)?;
        return Ok(if dump.is_ok() { OK } else { FAILED });
    }
    let channel = parse::parse(&document.bytes, &hints)
        .map_err(|error| CliError::Usage(error.phrase().with("file", task.subject.as_str())))?
        .value;
    if let Some(format) = task.format {
        let mut stream = Stream::new(format, channel.entries.len() == 1, context);
        for entry in &channel.entries {
            stream.put(&article(entry, &channel, &document.name), output)?;
        }
        stream.end(output)?;
        return Ok(OK);
    }
    for (at, entry) in channel.entries.iter().enumerate() {
        if at > 0 {
            output.text("\n———\n")?;
        }
        let mut article = article(entry, &channel, &document.name);
        article_text(&mut article, (task.plain, task.width), context, output)?;
    }
    Ok(OK)
}

/// A time outside the calendar, which is shown as none. The store would give the entry the present.
const NO_TIME: Timestamp = Timestamp(i64::MIN);

/// An entry that is not in the store, as an article for display.
pub(super) fn article(entry: &Entry, channel: &Channel, name: &str) -> Article {
    let source_name = channel.title.clone().filter(|title| !title.is_empty());
    Article {
        headline: Headline {
            id: ArticleId(0),
            source: SourceId(0),
            source_name: source_name.unwrap_or_else(|| name.to_owned()),
            title: entry.title.clone(),
            published: entry.time().unwrap_or(NO_TIME),
            sort: entry.time().unwrap_or(NO_TIME),
            progress: None,
            date_stated: entry.date_stated || entry.published.is_none() && entry.updated.is_some(),
            changed: None,
            language: entry.language.clone().or_else(|| channel.language.clone()),
            flags: Flags::default(),
        },
        url: entry.url().map(str::to_owned),
        authors: entry.authors.clone(),
        tags: entry.tags.clone(),
        updated: entry.updated,
        summary: entry.summary.clone(),
        enclosures: entry.enclosures.clone(),
        document: entry.body.clone(),
        place: None,
        note: None,
        highlights: Vec::new(),
        full_text: None,
        transcript: None,
    }
}

/// Prints the text of an article: laid out for a terminal or for so many columns, else plain and in logical
/// order.
pub(super) fn article_text(
    article: &mut Article,
    (plain, width): (bool, Option<u16>),
    context: &Context,
    output: &mut Output,
) -> Result<(), CliError> {
    let laid_out = !plain && (context.terminal || width.is_some());
    if !laid_out {
        let text = framed(article, context, |frame| text(article, frame));
        return output.text(text.trim_end_matches('\n'));
    }
    let sheet = Sheet::find(context);
    // A terminal would break longer lines in the middle of words.
    let most = sheet.as_ref().map_or(usize::MAX, Sheet::columns);
    let about = context.settings.about(article, &context.catalogue);
    let options = PageOptions {
        width: width.map_or(USUAL_WIDTH, usize::from).min(most),
        text: sheet.as_ref().map_or(context.settings.text, |sheet| sheet.text),
        spacing: 0,
        indent: 0,
        show_hidden: false,
        furniture_key: "show --json".to_owned(),
        enclosures_key: String::new(),
        catalogue: Arc::clone(&context.catalogue),
        folds: Folds::default(),
        pictures: None,
        until: None,
    };
    // Their addresses are lines of their own, which nothing breaks.
    let enclosures = std::mem::take(&mut article.enclosures);
    print(&Page::new(article, &about, &options).lines, sheet.as_ref(), output)?;
    for enclosure in enclosures {
        let text = context.catalogue.say(&enclosure.phrase());
        let kind = BlockKind::Paragraph { content: RichText::plain(text) };
        let direction = context.catalogue.language().direction();
        let block = Block { kind, direction: Some(direction), role: Role::Body };
        let label = Page::of_document(&Document { blocks: vec![block] }, direction, &options);
        output.text("")?;
        print(&label.lines, sheet.as_ref(), output)?;
        output.fields(&[&enclosure.url])?;
    }
    Ok(())
}

fn print(lines: &[PageLine], sheet: Option<&Sheet>, output: &mut Output) -> Result<(), CliError> {
    for line in lines {
        let row = row(line);
        match sheet {
            Some(sheet) => sheet.row(&row, output.writer())?,
            None => output.visual(&row.iter().map(VisualCell::symbol).collect::<String>())?,
        }
    }
    Ok(())
}

/// The cells of a line of a page.
fn row(line: &PageLine) -> Vec<VisualCell> {
    let mut row = Vec::new();
    for segment in &line.segments {
        let cells = segment.line.cells(segment.width).map(sheet::placed);
        sheet::place(&mut row, segment.x, cells);
    }
    let drawn = |symbol| VisualCell::new(symbol, 1, Style::default());
    sheet::place(&mut row, 0, line.bars.iter().map(|bar| (*bar, drawn("│"))));
    if let Some((from, to)) = line.rule {
        sheet::place(&mut row, 0, (from..to).map(|column| (column, drawn("─"))));
    }
    row
}
