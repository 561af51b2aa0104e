//! `sahifa next`: the next unread article in plain lines, which is read then. It is the reading pane of
//! terminals that cannot move the cursor.
use super::exit::{OK, PARTIAL};
use super::show::article_text;
use super::{CliError, Output};
use crate::arguments::NextTask;
use crate::context::Context;
use crate::locale::Phrase;
use crate::news::{Mark, Marking};
use std::io::Write as _;

pub(super) fn next(
    task: &NextTask,
    context: &Context,
    output: &mut Output,
) -> Result<u8, CliError> {
    let query = super::list::parse(&task.query.join(" "), context)?;
    let (store, _) = context.store()?;
    let unread = store.unread_ids(&query, &[])?;
    let found = match unread.split_first() {
        Some((id, rest)) => store.article(*id)?.map(|article| (article, rest.len())),
        None => None,
    };
    let Some((mut article, left)) = found else {
        output.text(&context.catalogue.say_plain(&Phrase::new("next-none")))?;
        return Ok(PARTIAL);
    };
    // The output may go to a program that takes its time.
    drop(store);
    let id = article.headline.id;
    article_text(&mut article, (task.plain, None), context, output)?;
    output.text("")?;
    // What could not be printed is not read.
    output.writer().flush()?;
    let told = if task.keep {
        "next-kept"
    } else {
        let (mut store, _) = context.store()?;
        store.change(&[Marking { ids: vec![id], mark: Mark::Read, on: true }])?;
        "next-read"
    };
    let phrase = Phrase::new(told)
        .with("id", id.0.to_string())
        .with("left", Phrase::new("next-left").with("count", left));
    output.text(&context.catalogue.say_plain(&phrase))?;
    Ok(OK)
}
