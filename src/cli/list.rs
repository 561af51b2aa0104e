//! `sahifa list`: the articles a query finds.
use super::arguments::ListTask;
use super::exit::OK;
use super::sheet::Sheet;
use super::{CliError, Output};
use crate::context::Context;
use crate::lang::Length;
use crate::locale::Phrase;
use crate::news::{Headline, Timestamp};
use crate::query::Query;
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
    let mut query = parse(&task.query.join(" "))?;
    let (store, _) = context.store()?;
    query.limit = task.limit.or(query.limit);
    let everything = if task.json { usize::MAX } else { USUAL };
    let rows = store.headlines(&query, query.limit.unwrap_or(everything))?;
    if task.json {
        output.json(&rows)?;
        return Ok(OK);
    }
    match Sheet::find(context) {
        Some(sheet) => table(&rows, &sheet, context, output)?,
        None => {
            for row in &rows {
                output.fields(&fields(row, context).each_ref().map(Cow::as_ref))?;
            }
        }
    }
    Ok(OK)
}

/// The query typed on the command line.
pub(super) fn parse(text: &str) -> Result<Query, CliError> {
    Query::parse(text).map_err(|error| {
        CliError::Usage(
            Phrase::new("query-mistake").with("query", text).with("reason", error.phrase()),
        )
    })
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
    let state = match (row.flags.starred, row.flags.read) {
        (true, _) => "*",
        (false, false) => "N",
        (false, true) => "-",
    };
    let age = context.settings.age(row.published, Timestamp::now(), Length::Short);
    let number = row.id.0.to_string();
    [number.into(), state.into(), age.into(), (&row.source_name).into(), (&row.title).into()]
}
