//! `sahifa download`: what comes with an article, into the folder of downloads.
use super::exit::{FAILED, OK, PARTIAL};
use super::output::tell_of;
use super::refresh::cancelled_by_signals;
use super::{CliError, Output};
use crate::arguments::DownloadTask;
use crate::context::{Context, source_of};
use crate::ingest::{DownloadOrder, Downloader};
use crate::locale::Phrase;
use crate::news::{ArticleId, Download, Enclosure, shown_url};
use serde_json::{Value, json};
use std::io::{self, IsTerminal};
use std::sync::mpsc;

/// The parts of a download that are told, in percent.
const STEP: u64 = 10;

pub(super) fn download(
    task: &DownloadTask,
    context: &Context,
    output: &mut Output,
) -> Result<u8, CliError> {
    let (store, sources) = context.store()?;
    let article = store.article(ArticleId(task.id))?.ok_or_else(|| {
        CliError::Usage(Phrase::new("show-no-article").with("id", task.id.to_string()))
    })?;
    let chosen = chosen(task, &article.enclosures)?;
    let source = source_of(&sources, article.headline.source);
    let downloader = Downloader::new(&context.refresh_options(), &context.download_options())?;
    let cancel = cancelled_by_signals();
    let (mut rows, mut done) = (Vec::new(), 0);
    for enclosure in &chosen {
        let order = DownloadOrder {
            source: source.clone(),
            source_name: article.headline.source_name.clone(),
            title: article.headline.title.clone(),
            published: article.headline.published,
            enclosure: enclosure.clone(),
        };
        let end = run(&downloader, order, &cancel, &enclosure.name(), context);
        done += usize::from(matches!(end, Download::Done(_)));
        if task.json {
            rows.push(row(enclosure, &end, context));
        } else {
            match &end {
                Download::Done(path) => output.text(&path.display().to_string())?,
                other => tell_of(&enclosure.name(), context, &other.phrase()),
            }
        }
        if cancel.is_cancelled() {
            break;
        }
    }
    if task.json {
        output.json(&rows)?;
    }
    Ok(match done {
        _ if done == chosen.len() => OK,
        0 if !cancel.is_cancelled() => FAILED,
        _ => PARTIAL,
    })
}

/// The enclosures that are meant: those of the numbers, all, or the recording.
fn chosen(task: &DownloadTask, all: &[Enclosure]) -> Result<Vec<Enclosure>, CliError> {
    if all.is_empty() {
        return Err(CliError::Usage(Phrase::new("article-without-enclosures")));
    }
    if task.all {
        return Ok(all.to_vec());
    }
    if task.numbers.is_empty() {
        let recording = all.iter().find(|one| one.is_playable()).or(all.first());
        return Ok(recording.into_iter().cloned().collect());
    }
    let one = |number: &usize| {
        number.checked_sub(1).and_then(|at| all.get(at)).cloned().ok_or_else(|| {
            let phrase = Phrase::new("download-no-such").with("number", number.to_string());
            CliError::Usage(phrase.with("count", all.len()))
        })
    };
    task.numbers.iter().map(one).collect()
}

/// Downloads one file; tells a person at a terminal how far it is.
fn run(
    downloader: &Downloader,
    order: DownloadOrder,
    cancel: &tokio_util::sync::CancellationToken,
    name: &str,
    context: &Context,
) -> Download {
    let (sender, states) = mpsc::channel();
    let sender = std::sync::Mutex::new(sender);
    let tells = io::stderr().is_terminal();
    std::thread::scope(|scope| {
        let cancel = cancel.clone();
        let ran = scope.spawn(move || {
            downloader.run(order, cancel, move |state| {
                let sender = sender.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
                // Nobody listens only once it is over.
                let _ = sender.send(state);
            })
        });
        let mut told = 0;
        for state in states {
            let Download::Running { received, total: Some(total) } = state else { continue };
            let step = received.saturating_mul(100 / STEP) / total.max(1);
            if tells && step > told {
                told = step;
                tell_of(name, context, &state.phrase());
            }
        }
        ran.join().unwrap_or_else(|_| Download::Failed(Phrase::new("refresh-defect")))
    })
}

fn row(enclosure: &Enclosure, end: &Download, context: &Context) -> Value {
    let url = shown_url(&enclosure.url);
    match end {
        Download::Done(path) => json!({ "url": url, "state": "done", "path": path }),
        Download::Failed(reason) => {
            let reason = context.catalogue.say_plain(reason);
            json!({ "url": url, "state": "failed", "reason": reason })
        }
        Download::Partial(received) | Download::Running { received, .. } => {
            json!({ "url": url, "state": "partial", "received": received })
        }
        Download::Waiting => json!({ "url": url, "state": "partial", "received": 0 }),
    }
}
