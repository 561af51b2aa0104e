//! The command line: everything that the program does without the panes.
//!
//! Output is logical text when it goes to a pipe or file and laid out when a terminal reads it.
//! Exit codes: 0 done, 1 done in part, 2 wrong usage or configuration.
mod backup;
mod change;
mod complete;
mod config;
mod count;
mod db;
mod doctor;
mod document;
mod download;
mod exit;
mod explain;
mod export;
mod help;
mod keys;
mod list;
mod man;
mod manual;
mod mistakes;
mod next;
mod output;
mod page;
mod refresh;
mod render;
mod rules;
mod search;
mod service;
mod sheet;
mod show;
mod sources;
mod tags;
mod terminal_report;
mod unread;
mod unshape;
mod usage;
mod words;

pub use exit::{FAILED, OK, PARTIAL};
pub use output::{CliError, Output};

use crate::arguments::{Arguments, Task};
use crate::config::Paths;
use crate::context::Context;
use crate::locale::{Catalogue, Language, Phrase};
use crate::run::Ended;
use crate::worker::Opening;
use clap::Parser;
use std::process::ExitCode;

/// Runs the program with the arguments of the process.
pub fn main() -> ExitCode {
    let words = words::protected(std::env::args_os());
    let Arguments { task, config, data_dir, profile, screen_reader } =
        match Arguments::try_parse_from(&words) {
            Ok(arguments) => arguments,
            Err(error) => return ExitCode::from(usage::answer(error, &words)),
        };
    let is_named = config.is_some();
    let paths = match Paths::find(config, data_dir, profile) {
        Ok(paths) => paths,
        Err(error) => {
            let catalogue = Catalogue::new(Language::default());
            return ExitCode::from(output::report_plain(&error.into(), &catalogue));
        }
    };
    let needs_file = is_named && task.as_ref().is_none_or(Task::needs_configuration);
    let (context, outcome) = match task {
        _ if needs_file && crate::config::is_missing(&paths.config) => {
            let file = paths.config.display().to_string();
            let missing = CliError::Usage(Phrase::new("config-named-missing").with("file", file));
            (Context::new(paths), Err(missing))
        }
        Some(task) => {
            let context = Context::new(paths);
            let outcome = run(task, &context);
            (context, outcome)
        }
        None => {
            // The panes need both, and neither needs the other.
            let opening = Opening::start(paths.database());
            let context = Context::new(paths);
            let context = if screen_reader { context.with_screen_reader() } else { context };
            let outcome = panes(&context, opening);
            (context, outcome)
        }
    };
    let code = outcome.unwrap_or_else(|error| output::report(&error, &context));
    output::advise(&context);
    ExitCode::from(code)
}

/// Runs the panes. Actions that could not be kept are told once the panes are closed.
fn panes(context: &Context, opening: Opening) -> Result<u8, CliError> {
    let Ended { code, lost } = crate::run::panes(context, opening)?;
    match lost {
        Some(lost) => {
            output::tell(context, &lost);
            Ok(if code == OK { PARTIAL } else { code })
        }
        None => Ok(code),
    }
}

fn run(task: Task, context: &Context) -> Result<u8, CliError> {
    let mut output = Output::stdout(context);
    // These work with what of the configuration is valid; where they run unattended nobody else says
    // that not all of it is.
    let reads = matches!(
        task,
        Task::Refresh(_)
            | Task::List(_)
            | Task::Search(_)
            | Task::Count(_)
            | Task::Unread(_)
            | Task::Tag(_)
            | Task::Mark(_)
            | Task::Tags(_)
            | Task::Next(_)
            | Task::Show(_)
            | Task::Download(_)
            | Task::Export(_)
            | Task::Rules(_)
            | Task::Keys(_)
    );
    if reads {
        mistakes::tell(context);
    }
    let is_whole = !reads || context.loaded.problems.is_empty();
    let code = match task {
        Task::Refresh(task) => refresh::refresh(&task, context, &mut output)?,
        Task::List(task) => list::list(&task, context, &mut output)?,
        Task::Search(task) => search::search(&task, context, &mut output)?,
        Task::Count(task) => count::count(&task, context, &mut output)?,
        Task::Unread(task) => unread::unread(&task, context, &mut output)?,
        Task::Tag(task) => change::tag(&task, context, &mut output)?,
        Task::Mark(task) => change::mark(&task, context, &mut output)?,
        Task::Undo => change::history(true, context, &mut output)?,
        Task::Redo => change::history(false, context, &mut output)?,
        Task::Tags(task) => tags::tags(&task, context, &mut output)?,
        Task::Next(task) => next::next(&task, context, &mut output)?,
        Task::Show(task) => show::show(&task, context, &mut output)?,
        Task::Download(task) => download::download(&task, context, &mut output)?,
        Task::Import(task) => explain::explain(&task, context, &mut output)?,
        Task::Export(task) => export::export(&task, context, &mut output)?,
        Task::Sources(task) => sources::sources(&task, context, &mut output)?,
        Task::Rules(task) => rules::rules(&task, context, &mut output)?,
        Task::Config(task) => config::config(&task, context, &mut output)?,
        Task::Keys(task) => keys::keys(&task, context, &mut output)?,
        Task::Db(task) => db::db(&task, context, &mut output)?,
        Task::Backup(task) => backup::backup(&task, context, &mut output)?,
        Task::Restore(task) => backup::restore(&task, context, &mut output)?,
        Task::Render(task) => {
            let sheet = (!task.json).then(|| sheet::Sheet::find(context)).flatten();
            let (input, out) = (&mut std::io::stdin().lock(), &mut output.writer());
            render::render(&task, input, out, sheet.as_ref())?;
            OK
        }
        Task::Unshape(task) => {
            unshape::unshape(&task, &mut std::io::stdin().lock(), &mut output.writer())?;
            OK
        }
        Task::Service => service::service(context, &mut output)?,
        Task::Doctor(task) => doctor::doctor(&task, context, &mut output)?,
        Task::Man { folder } => man::man(folder.as_deref(), context, &mut output)?,
        Task::Manual { chapter } => manual::manual(chapter.as_deref(), context, &mut output)?,
        Task::Completions { shell } => complete::script(shell, context, &mut output)?,
        Task::Complete { words } => complete::complete(&words, &mut output)?,
    };
    output.finish()?;
    Ok(if is_whole || code != OK { code } else { FAILED })
}
