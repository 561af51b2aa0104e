//! `sahifa count`: the number of articles that a query finds.
use super::exit::OK;
use super::{CliError, Output};
use crate::arguments::CountTask;
use crate::context::Context;

pub(super) fn count(
    task: &CountTask,
    context: &Context,
    output: &mut Output,
) -> Result<u8, CliError> {
    let query = super::list::parse(&task.query.join(" "), context)?;
    let (store, _) = context.store()?;
    let count = store.count(&query)?;
    match task.json {
        true => output.json(&count)?,
        false => output.text(&count.total.to_string())?,
    }
    Ok(OK)
}
