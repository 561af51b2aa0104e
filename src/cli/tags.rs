//! `sahifa tags`: the tags with the numbers of their articles, and changes of a tag itself.
use super::exit::OK;
use super::{CliError, Output};
use crate::arguments::{TagsAction, TagsTask};
use crate::context::Context;
use crate::locale::Phrase;
use crate::news::Step;
use crate::store::Store;

pub(super) fn tags(
    task: &TagsTask,
    context: &Context,
    output: &mut Output,
) -> Result<u8, CliError> {
    match &task.action {
        Some(action) => change(action, context, output),
        None => list(task, context, output),
    }
}

fn list(task: &TagsTask, context: &Context, output: &mut Output) -> Result<u8, CliError> {
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

fn change(action: &TagsAction, context: &Context, output: &mut Output) -> Result<u8, CliError> {
    let (mut store, _) = context.store()?;
    let step = match action {
        TagsAction::Rename { old, new } if new.trim().is_empty() => {
            known(&store, old)?;
            let phrase = Phrase::new("tag-bad-name").with("name", new.as_str());
            return Err(CliError::Usage(phrase));
        }
        TagsAction::Rename { old, new } => {
            store.rename_tag(old, new)?.ok_or_else(|| unknown(old))?
        }
        TagsAction::Delete { tag } => store.delete_tag(tag)?.ok_or_else(|| unknown(tag))?,
        TagsAction::Color { tag, color } => {
            known(&store, tag)?;
            store.color_tag(tag, color.as_deref())?;
            return Ok(OK);
        }
    };
    let Step { what, .. } = step;
    let phrase = Phrase::new("change-made").with("what", what);
    output.text(&context.catalogue.say_plain(&phrase))?;
    Ok(OK)
}

/// Refuses the name of a tag that no article has.
fn known(store: &Store, name: &str) -> Result<(), CliError> {
    let key = crate::lang::key(name);
    let tags = store.tags(&[])?;
    tags.iter()
        .any(|tag| crate::lang::key(&tag.name) == key)
        .then_some(())
        .ok_or_else(|| unknown(name))
}

fn unknown(name: &str) -> CliError {
    CliError::Usage(Phrase::new("tag-unknown").with("tag", name))
}
