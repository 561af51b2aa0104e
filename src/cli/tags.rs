//! `sahifa tags`: the tags, with the numbers of their articles.
use super::arguments::TagsTask;
use super::exit::OK;
use super::{CliError, Output};
use crate::context::Context;

pub(super) fn tags(
    task: &TagsTask,
    context: &Context,
    output: &mut Output,
) -> Result<u8, CliError> {
    let query = super::list::parse(&task.query.join(" "), context)?;
    let (store, _) = context.store()?;
    let tags = store.counts(Some(&query))?.tags;
    if task.json {
        output.json(&tags)?;
        return Ok(OK);
    }
    for tag in &tags {
        let count = format!("{}/{}", tag.count.unread, tag.count.total);
        output.fields(&[&count, &tag.name])?;
    }
    Ok(OK)
}
