//! `sahifa db`: checks the database, and saves the readable part of a damaged one.
use super::arguments::{DbAction, DbTask};
use super::exit::{OK, PARTIAL};
use super::{CliError, Output};
use crate::context::Context;
use crate::locale::Phrase;
use crate::store::{self, Holdings};
use std::path::{Path, PathBuf};

pub(super) fn db(task: &DbTask, context: &Context, output: &mut Output) -> Result<u8, CliError> {
    let path = context.database();
    match &task.action {
        DbAction::Check => check(&path, context, output),
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
