//! The command line: everything the program does without the panes.
//!
//! Output is logical text when it goes to a pipe or file and laid out when a terminal reads it.
//! Exit codes: 0 done, 1 done in part, 2 wrong usage or configuration.
mod arguments;
mod config;
mod context;
mod doctor;
mod document;
mod explain;
mod export;
mod list;
mod output;
mod refresh;
mod render;
mod sheet;
mod show;
mod sources;

pub use arguments::{Arguments, Task};
pub use context::Context;
pub use output::{CliError, Output};

use crate::locale::{Catalogue, Language};
use clap::Parser;
use std::process::ExitCode;

/// Done.
pub const OK: u8 = 0;
/// Done in part: some sources failed.
pub const PARTIAL: u8 = 1;
/// Wrong usage or configuration, or nothing could be done.
pub const FAILED: u8 = 2;

/// Runs the program with the arguments of the process.
pub fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let code = match Context::new(&arguments) {
        Ok(context) => run(arguments, &context)
            .unwrap_or_else(|error| output::report(&error, &context.catalogue)),
        Err(error) => output::report(&error, &Catalogue::new(Language::default())),
    };
    ExitCode::from(code)
}

fn run(arguments: Arguments, context: &Context) -> Result<u8, CliError> {
    let mut output = Output::stdout();
    let code = match arguments.task {
        None => return Ok(crate::run::panes(context)?),
        Some(Task::Refresh(task)) => refresh::refresh(&task, context, &mut output)?,
        Some(Task::List(task)) => list::list(&task, context, &mut output)?,
        Some(Task::Show(task)) => show::show(&task, context, &mut output)?,
        Some(Task::Import(task)) => explain::explain(&task, context, &mut output)?,
        Some(Task::Export(task)) => export::export(&task, context, &mut output)?,
        Some(Task::Sources(task)) => sources::sources(&task, context, &mut output)?,
        Some(Task::Config(task)) => config::config(&task, context, &mut output)?,
        Some(Task::Render(task)) => {
            render::render(&task, &mut std::io::stdin().lock(), &mut output.writer())?;
            OK
        }
        Some(Task::Doctor(task)) => doctor::doctor(&task, context, &mut output)?,
        Some(Task::Completions { shell }) => output.completions(shell)?,
    };
    output.finish()?;
    Ok(code)
}
