//! `sahifa list`: the articles a query finds.
use super::arguments::ListTask;
use super::{CliError, Context, OK, Output};
use crate::lang::Length;
use crate::locale::Phrase;
use crate::news::Headline;
use crate::query::Query;
use crate::worker;

/// Articles printed when neither the query nor `--limit` says how many.
const USUAL: usize = 100;

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
    for row in &rows {
        line(row, context, output)?;
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

/// Number, state, age, source, title.
fn line(row: &Headline, context: &Context, output: &mut Output) -> Result<(), CliError> {
    let state = match (row.flags.starred, row.flags.read) {
        (true, _) => "*",
        (false, false) => "N",
        (false, true) => "-",
    };
    let age = context.settings.age(row.published, worker::now(), Length::Short);
    output.fields(&[&row.id.0.to_string(), state, &age, &row.source_name, &row.title])
}
