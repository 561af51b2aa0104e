//! `sahifa refresh`: for cron and scripts, also while the panes are open.
use super::exit::{FAILED, OK, PARTIAL};
use super::output::{tell, tell_of};
use super::sources::known;
use super::{CliError, Output};
use crate::app::Announcement;
use crate::arguments::RefreshTask;
use crate::context::Context;
use crate::ingest::{self, Demand, Orders, Plan, RefreshLock, State};
use crate::locale::{Catalogue, Phrase};
use crate::news::{Source, SourceId, SourceState};
use crate::run::run_program;
use serde_json::{Value, json};
use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
use signal_hook::iterator::Signals;
use std::collections::HashMap;
use std::thread;
use tokio_util::sync::CancellationToken;

pub(super) fn refresh(
    task: &RefreshTask,
    context: &Context,
    output: &mut Output,
) -> Result<u8, CliError> {
    let (mut store, sources) = context.store()?;
    let states = store.source_states()?;
    let names: HashMap<SourceId, String> =
        states.iter().map(|state| (state.id, state.name.clone())).collect();
    let sources = chosen(task, &states, sources)?;
    let demand = match (task.force, task.source.is_empty()) {
        (true, _) => Demand::Anew,
        (false, true) => Demand::Usual,
        // A server that says the feed is gone, or to wait, is asked with `--force` only.
        (false, false) => Demand::All,
    };
    let plan = Plan { sources, demand, options: context.refresh_options() };
    let cancel = cancelled_by_signals();
    let lock = RefreshLock::wait(store.path(), &cancel, || {
        tell(context, &Phrase::new("refresh-waits"));
    })?;
    let mut results = Vec::new();
    let mut said = Ok(());
    let summary =
        ingest::refresh_with(&lock, &plan, Orders::none(), &mut store, &cancel, |progress| {
            if progress.state == State::Started {
                return;
            }
            let name = names.get(&progress.source).cloned().unwrap_or_default();
            if task.json {
                results.push((name, progress.state));
            } else if said.is_ok() {
                // As it comes: a slow source must not hide what the others brought.
                said = say(&name, &progress.state, task.quiet, context, output);
                if said.is_err() {
                    cancel.cancel();
                }
            }
        })?;
    said?;
    if task.json {
        results.sort_by(|(left, _), (right, _)| left.cmp(right));
        let rows: Vec<Value> =
            results.iter().map(|(name, state)| row(name, state, &context.catalogue)).collect();
        output.json(&rows)?;
    } else if summary.cancelled {
        let stopped = Phrase::new("refresh-stopped").with("new", summary.new);
        tell(context, &stopped);
    } else if !task.quiet {
        let end = Phrase::new("refreshed").with("new", summary.new);
        output.text(&context.catalogue.say_plain(&end))?;
    }
    drop(lock);
    for notification in ingest::notifications(&summary, &plan.options, &store) {
        announce(&Announcement::of(&notification, &context.catalogue), task, context, output)?;
    }
    // Somebody who never opens the panes searches in bodies, too.
    while !cancel.is_cancelled() && store.index_next()? {}
    Ok(match summary.failed.len() {
        0 if summary.cancelled => PARTIAL,
        0 => OK,
        failed if failed == summary.total => FAILED,
        _ => PARTIAL,
    })
}

/// Tells of news by the program that a rule names, and says so. The terminal tells of none: whoever
/// waits for a refresh sees its end.
fn announce(
    news: &Announcement,
    task: &RefreshTask,
    context: &Context,
    output: &mut Output,
) -> Result<(), CliError> {
    match run_program(news) {
        Ok(Some(program)) if !task.quiet && !task.json => {
            let told = Phrase::new("notify-told").with("command", program);
            output.text(&context.catalogue.say_plain(&told.with("count", news.count)))
        }
        Ok(_) => Ok(()),
        Err(failure) => {
            tell(context, &failure);
            Ok(())
        }
    }
}

/// A token that is cancelled by Ctrl-C and the signals that end a program. Articles stored by then
/// are kept.
pub(super) fn cancelled_by_signals() -> CancellationToken {
    let cancel = CancellationToken::new();
    let token = cancel.clone();
    // Without a handler the signal ends the process at once, which loses nothing either.
    if let Ok(mut signals) = Signals::new([SIGINT, SIGTERM, SIGHUP]) {
        thread::spawn(move || {
            if signals.forever().next().is_some() {
                token.cancel();
            }
        });
    }
    cancel
}

/// The sources named by `--source`, or all that are enabled.
fn chosen(
    task: &RefreshTask,
    states: &[SourceState],
    sources: Vec<(SourceId, Source)>,
) -> Result<Vec<(SourceId, Source)>, CliError> {
    if task.source.is_empty() {
        return Ok(sources.into_iter().filter(|(_, source)| source.enabled).collect());
    }
    let all: Vec<&Source> = sources.iter().map(|(_, source)| source).collect();
    let mut found = Vec::new();
    for wanted in &task.source {
        let meant = known(&all, states, wanted)?;
        found.extend(sources.iter().find(|(_, source)| source.key() == meant.key()).cloned());
    }
    Ok(found)
}

fn row(name: &str, state: &State, catalogue: &Catalogue) -> Value {
    let say = |phrase: &Phrase| catalogue.say_plain(phrase);
    match state {
        State::Done { new, updated, problems, .. } => json!({
            "source": name, "state": "done", "new": new, "updated": updated,
            "problems": problems.iter().map(say).collect::<Vec<_>>(),
        }),
        State::NotModified => json!({ "source": name, "state": "not-modified" }),
        State::Skipped(reason) => {
            json!({ "source": name, "state": "skipped", "reason": say(reason) })
        }
        State::Failed(reason) => {
            json!({ "source": name, "state": "failed", "reason": say(reason) })
        }
        State::Pages { fetched, failed, .. } => json!({
            "source": name, "state": "pages", "fetched": fetched, "failed": failed,
        }),
        State::Started => json!({ "source": name, "state": "started" }),
    }
}

/// Prints one source on a line; errors go to standard error, where cron finds them.
fn say(
    name: &str,
    state: &State,
    quiet: bool,
    context: &Context,
    output: &mut Output,
) -> Result<(), CliError> {
    let catalogue = &context.catalogue;
    match state {
        State::Failed(reason) => tell_of(name, context, reason),
        State::Done { new, problems, .. } if !quiet => {
            let phrase = Phrase::new("refreshed").with("new", *new);
            output.text(&format!("{name}: {}", catalogue.say_plain(&phrase)))?;
            for problem in problems {
                output.text(&format!("  {}", catalogue.say_plain(problem)))?;
            }
        }
        State::Pages { fetched, failed, reason } if !quiet => {
            let phrase = Phrase::new("refresh-pages").with("count", *fetched);
            output.text(&format!("{name}: {}", catalogue.say_plain(&phrase)))?;
            if let Some(reason) = reason {
                let failed = Phrase::new("refresh-pages-failed").with("count", *failed);
                let failed = failed.with("reason", reason.clone());
                output.text(&format!("  {}", catalogue.say_plain(&failed)))?;
            }
        }
        State::Skipped(reason) if !quiet => {
            output.text(&format!("{name}: {}", catalogue.say_plain(reason)))?;
        }
        _ => {}
    }
    Ok(())
}
