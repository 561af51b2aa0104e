//! `sahifa db`: checks the database, and saves the readable part of a damaged one.
use super::exit::{OK, PARTIAL};
use super::{CliError, Output};
use crate::arguments::{DbAction, DbTask};
use crate::context::Context;
use crate::locale::Phrase;
use crate::news::Timestamp;
use crate::store::{self, Holdings, Store};
use std::path::{Path, PathBuf};

pub(super) fn db(task: &DbTask, context: &Context, output: &mut Output) -> Result<u8, CliError> {
    let path = context.database();
    match &task.action {
        DbAction::Check => check(&path, context, output),
        DbAction::Stats { json } => stats(&path, *json, context, output),
        DbAction::Vacuum => vacuum(&path, context, output),
        DbAction::Rescue { to } => {
            let to = to.clone().unwrap_or_else(|| beside(&path));
            let holdings = store::rescue(&path, &to)?;
            say(output, context, holdings_phrase(holdings))?;
            let done = Phrase::new("db-rescued")
                .with("to", to.display().to_string())
                .with("path", path.display().to_string());
            say(output, context, done)?;
            Ok(OK)
        }
    }
}

/// Opens the database; `None` if there is none yet, which is said.
fn opened(path: &Path, context: &Context, output: &mut Output) -> Result<Option<Store>, CliError> {
    if path.exists() {
        return Ok(Some(Store::open(path)?));
    }
    say(output, context, Phrase::new("db-none").with("path", path.display().to_string()))?;
    Ok(None)
}

fn stats(path: &Path, json: bool, context: &Context, output: &mut Output) -> Result<u8, CliError> {
    let Some(store) = opened(path, context, output)? else { return Ok(OK) };
    let figures = store.statistics()?;
    if json {
        output.json(&figures)?;
        return Ok(OK);
    }
    let shown = path.display().to_string();
    say(output, context, size("db-size", figures.size, figures.free).with("path", shown))?;
    say(output, context, holdings_phrase(figures.holdings))?;
    if let (Some(oldest), Some(newest)) = (figures.oldest, figures.newest) {
        let date = |time| context.settings.date(Timestamp(time));
        let phrase = Phrase::new("db-times").with("oldest", date(oldest));
        say(output, context, phrase.with("newest", date(newest)))?;
    }
    for (source, count) in &figures.sources {
        output.fields(&[&count.to_string(), source])?;
    }
    Ok(OK)
}

fn vacuum(path: &Path, context: &Context, output: &mut Output) -> Result<u8, CliError> {
    let Some(store) = opened(path, context, output)? else { return Ok(OK) };
    let before = store.statistics()?.size;
    store.vacuum()?;
    let after = store.statistics()?.size;
    say(output, context, size("db-vacuumed", after, before.saturating_sub(after)))?;
    Ok(OK)
}

/// A sentence on the size of the database and a part of it, in kilobytes.
fn size(id: &'static str, size: u64, part: u64) -> Phrase {
    let kilobytes = |bytes: u64| usize::try_from(bytes.div_ceil(1024)).unwrap_or(usize::MAX);
    Phrase::new(id).with("size", kilobytes(size)).with("free", kilobytes(part))
}

fn check(path: &Path, context: &Context, output: &mut Output) -> Result<u8, CliError> {
    let shown = path.display().to_string();
    if !path.exists() {
        say(output, context, Phrase::new("db-none").with("path", shown))?;
        return Ok(OK);
    }
    let examination = store::examine(path)?;
    say(output, context, holdings_phrase(examination.holdings))?;
    if examination.findings.is_empty() {
        say(output, context, Phrase::new("db-whole").with("path", shown))?;
        return Ok(OK);
    }
    say(output, context, Phrase::new("db-damaged").with("path", shown))?;
    for finding in &examination.findings {
        output.fields(&["", finding])?;
    }
    Ok(PARTIAL)
}

fn say(output: &mut Output, context: &Context, phrase: Phrase) -> Result<(), CliError> {
    output.text(&context.catalogue.say_plain(&phrase))
}

fn holdings_phrase(holdings: Holdings) -> Phrase {
    Phrase::new("db-holdings")
        .with("sources", holdings.sources)
        .with("articles", holdings.articles)
        .with("read", holdings.read)
        .with("starred", holdings.starred)
        .with("tags", holdings.tags)
}

/// The path of the rescued database: `news.db` → `news.rescued.db`.
fn beside(path: &Path) -> PathBuf {
    path.with_extension("rescued.db")
}
