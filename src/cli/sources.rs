//! `sahifa sources`: the sources, their last results, and adding to them.
use super::arguments::{SourcesAction, SourcesTask};
use super::output::complain;
use super::{CliError, Context, OK, Output, PARTIAL};
use crate::config::{self, NewSource};
use crate::lang::Length;
use crate::locale::Phrase;
use crate::news::{SourceCount, SourceState};
use crate::worker;
use serde_json::json;
use std::path::Path;

pub(super) fn sources(
    task: &SourcesTask,
    context: &Context,
    output: &mut Output,
) -> Result<u8, CliError> {
    match &task.action {
        SourcesAction::List { json } => list(*json, context, output),
        SourcesAction::Add { subject, name, folder, tags } => {
            let mut source = new_source(subject)?;
            source.name.clone_from(name);
            source.folder.clone_from(folder);
            source.tags.clone_from(tags);
            add(&[source], context, output)?;
            Ok(OK)
        }
        SourcesAction::Import { file } => import(file, context, output),
    }
}

/// A web address makes a feed; everything else is a file, a folder or a pattern.
fn new_source(subject: &str) -> Result<NewSource, CliError> {
    if subject.contains("://") {
        return NewSource::feed(subject).map_err(CliError::Usage);
    }
    let path = if subject.starts_with('~') {
        subject.to_owned()
    } else {
        // What is relative now would mean another place tomorrow.
        std::path::absolute(subject)?.to_string_lossy().into_owned()
    };
    Ok(NewSource::path(&path))
}

fn add(sources: &[NewSource], context: &Context, output: &mut Output) -> Result<(), CliError> {
    let added = config::add_sources(&context.paths.config, sources)?;
    output.text(
        &context.catalogue.say_plain(&Phrase::new("sources-added").with("count", added.len())),
    )
}

fn import(file: &Path, context: &Context, output: &mut Output) -> Result<u8, CliError> {
    let opml = config::read_opml(file)?;
    add(&opml.sources, context, output)?;
    for refused in &opml.refused {
        complain(&context.catalogue.say_plain(&refused.phrase()));
    }
    Ok(if opml.refused.is_empty() { OK } else { PARTIAL })
}

fn list(json: bool, context: &Context, output: &mut Output) -> Result<u8, CliError> {
    let (store, _) = context.store()?;
    let counts = store.counts(None)?;
    let states = store.source_states()?;
    let present = states.iter().filter(|state| state.present);
    let count = |state: &SourceState| counts.sources.iter().find(|count| count.id == state.id);
    if json {
        let rows: Vec<_> = present.map(|state| row(state, count(state), context)).collect();
        output.json(&rows)?;
        return Ok(OK);
    }
    for state in present {
        line(state, count(state), context, output)?;
    }
    Ok(OK)
}

fn row(state: &SourceState, count: Option<&SourceCount>, context: &Context) -> serde_json::Value {
    json!({
        "id": state.id,
        "name": state.name,
        "key": state.key,
        "folder": state.folder,
        "total": count.map_or(0, |count| count.total),
        "unread": count.map_or(0, |count| count.unread),
        "last_success": state.last_success,
        "last_attempt": state.last_attempt,
        "failures": state.failures,
        "error": state.last_error.as_ref().map(|error| context.catalogue.say_plain(error)),
    })
}

/// Name, unread of total, address, last result.
fn line(
    state: &SourceState,
    count: Option<&SourceCount>,
    context: &Context,
    output: &mut Output,
) -> Result<(), CliError> {
    let (unread, total) = count.map_or((0, 0), |count| (count.unread, count.total));
    let result = match (&state.last_error, state.last_success) {
        (Some(error), _) => context.catalogue.say_plain(error),
        (None, Some(at)) => {
            let age = context.settings.age(at, worker::now(), Length::Long);
            context.catalogue.say_plain(&Phrase::new("source-ok").with("age", age))
        }
        (None, None) => context.catalogue.say_plain(&Phrase::new("source-never")),
    };
    output.fields(&[&state.name, &format!("{unread}/{total}"), &state.key, &result])
}
