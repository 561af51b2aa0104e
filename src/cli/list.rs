//! `sahifa list`: the articles a query finds.
use super::exit::OK;
use super::output::tell;
use super::sheet::Sheet;
use super::{CliError, Output};
use crate::arguments::ListTask;
use crate::config::SavedFilter;
use crate::context::Context;
use crate::lang::Length;
use crate::locale::Phrase;
use crate::news::{
    ArticleId, Author, Enclosure, Flags, Headline, Listing, SourceId, Timestamp, by_line,
};
use crate::query::Query;
use serde::Serialize;
use std::borrow::Cow;

/// Articles printed when neither the query nor `--limit` says how many.
const USUAL: usize = 100;
/// Columns of an age and of a source on a terminal, at most.
const AGE: usize = 12;
const SOURCE: usize = 20;

pub(super) fn list(
    task: &ListTask,
    context: &Context,
    output: &mut Output,
) -> Result<u8, CliError> {
    let mut query = parse(&task.query.join(" "), context)?;
    let (store, _) = context.store()?;
    query.limit = task.limit.or(query.limit.filter(|_| !task.all));
    if task.json {
        let listings = store.listings(&store.ids(&query)?)?;
        output.json(&listings.iter().map(Row::of).collect::<Vec<_>>())?;
        return Ok(OK);
    }
    // One more than is printed says that there are more.
    let is_usual = query.limit.is_none() && !task.all;
    let most = if is_usual { USUAL + 1 } else { usize::MAX };
    let mut rows = store.headlines(&query, most)?;
    let is_cut = is_usual && rows.len() > USUAL;
    if is_cut {
        rows.truncate(USUAL);
    }
    let more = match is_cut {
        true => {
            let total = store.ids(&query)?.len();
            Some(Phrase::new("list-more").with("count", total - USUAL))
        }
        false => None,
    };
    match Sheet::find(context) {
        Some(sheet) => {
            table(&rows, &sheet, context, output)?;
            if let Some(more) = more {
                sheet.text(&context.catalogue.say(&more), output.writer())?;
            }
        }
        None => {
            for row in &rows {
                output.fields(&fields(row, context).each_ref().map(Cow::as_ref))?;
            }
            if let Some(more) = more {
                tell(context, &more);
            }
        }
    }
    Ok(OK)
}

/// An article as `list --json` prints it; docs/list-json.md says what the fields mean.
#[derive(Debug, Serialize)]
struct Row<'a> {
    id: ArticleId,
    title: &'a str,
    link: Option<&'a str>,
    guid: Option<&'a str>,
    source_id: SourceId,
    source_name: &'a str,
    author: Option<String>,
    authors: &'a [Author],
    tags: &'a [String],
    published: Option<String>,
    date_stated: bool,
    updated: Option<String>,
    changed: Option<String>,
    language: Option<&'a str>,
    flags: Flags,
    enclosures: &'a [Enclosure],
}

impl<'a> Row<'a> {
    fn of(listing: &'a Listing) -> Self {
        let headline = &listing.headline;
        Self {
            id: headline.id,
            title: &headline.title,
            link: listing.url.as_deref(),
            guid: listing.guid.as_deref(),
            source_id: headline.source,
            source_name: &headline.source_name,
            author: by_line(&listing.authors),
            authors: &listing.authors,
            tags: &listing.tags,
            published: headline.published.rfc3339(),
            date_stated: headline.date_stated,
            updated: listing.updated.and_then(Timestamp::rfc3339),
            changed: headline.changed.and_then(Timestamp::rfc3339),
            language: headline.language.as_deref(),
            flags: headline.flags,
            enclosures: &listing.enclosures,
        }
    }
}

/// The query typed on the command line, with the saved filters that it uses.
pub(super) fn parse(text: &str, context: &Context) -> Result<Query, CliError> {
    let mistake = |reason: Phrase| {
        CliError::Usage(Phrase::new("query-mistake").with("query", text).with("reason", reason))
    };
    let query = Query::parse(text).map_err(|error| mistake(error.phrase()))?;
    let saved = SavedFilter::named(&context.config().filters);
    query.resolved(&saved).map_err(|error| mistake(error.phrase()))
}

/// The rows in columns, for a terminal; a long title takes several lines.
fn table(
    rows: &[Headline],
    sheet: &Sheet,
    context: &Context,
    output: &mut Output,
) -> Result<(), CliError> {
    let rows: Vec<[Cow<'_, str>; 5]> = rows.iter().map(|row| fields(row, context)).collect();
    let widest = |column: usize, most: usize| {
        let widths = rows.iter().filter_map(|row| Some(sahifa_text::width(row.get(column)?)));
        widths.max().unwrap_or_default().min(most)
    };
    let widths = [widest(0, usize::MAX), widest(1, usize::MAX), widest(2, AGE), widest(3, SOURCE)];
    for [number, state, age, source, title] in &rows {
        let texts = [number, state, age, source].map(Cow::as_ref);
        let fields: Vec<(&str, usize)> = texts.into_iter().zip(widths).collect();
        sheet.fields(&fields, title, output.writer())?;
    }
    Ok(())
}

/// The fields of a row: number, state, age, source, title.
fn fields<'a>(row: &'a Headline, context: &Context) -> [Cow<'a, str>; 5] {
    let state = match row.flags {
        Flags { starred: true, .. } => "*",
        Flags { later: true, .. } => "L",
        Flags { read: false, .. } => "N",
        Flags { read: true, .. } => "-",
    };
    let age = context.settings.age(row.published, Timestamp::now(), Length::Short);
    let number = row.id.0.to_string();
    [number.into(), state.into(), age.into(), (&row.source_name).into(), (&row.title).into()]
}
